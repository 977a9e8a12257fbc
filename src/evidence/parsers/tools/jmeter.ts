import { unsupportedText } from '../reading/unsupported.ts';
import type { Tool } from '../tool.ts';
import { jmeterConsole } from './jmeter-console.ts';
import { jmeterResults } from './jmeter-results.ts';
import { jmeterStatistics, jmeterTable } from './jmeter-statistics.ts';

const tool = 'jmeter';

/**
 * JMeter: its results as CSV, which hold single samples; the tables of its Aggregate and Summary
 * Report, of its HTML report and of `statistics.json`; and the lines "summary =" of its console. All
 * count every sample, failed ones too, in whole milliseconds. XML results and results without their
 * header line are refused.
 */
export const jmeter: Tool = {
  ids: [tool],
  texts: [
    jmeterResults,
    jmeterTable,
    jmeterConsole,
    unsupportedText(tool, /^<testResults version=/, 'jmeter-csv'),
  ],
  jsons: [jmeterStatistics],
};
