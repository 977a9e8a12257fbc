import type { OwnProblemWords } from '../own-run-words.ts';

export const words: OwnProblemWords = {
  problems: {
    empty: 'There is no text. Paste the output of your tool, or choose a file that holds it.',
    'too-large':
      'This is more than 5 MB. Give the tool’s summary instead of its single samples, or a shorter run.',
    binary: 'This is not a text. Save the output as text, JSON or CSV, in UTF-8.',
    'unknown-tool':
      'No known tool prints this. Paste its whole output, with its first lines; the tools are listed under the text field.',
    'too-many-runs':
      'There are more than 100 runs. The first 100 are added; give the others on their own.',
    'unsupported-format': 'The tool is known, but this form of its report is not read.',
    truncated:
      'The output ends, or a part is missing, before the figures do. Copy it whole, to its last line.',
    malformed: 'This breaks the rules of JSON or CSV. Export it again, and do not edit it.',
    'too-deep': 'This JSON is nested far deeper than any tool’s output. Export the summary again.',
    'missing-field':
      'A figure that this tool always prints is missing. Export the output again, with all its fields.',
    'not-a-number':
      'There is something else where a number belongs. Compare the place with the tool’s original output.',
    'out-of-range':
      'A number is negative or impossibly large. Compare the place with the tool’s original output.',
    'no-requests':
      'No request was completed, so there is nothing to judge. Check the address and run again.',
    'all-failed':
      'All requests failed, so the figures say nothing of the server. Find the cause and run again.',
    'unreadable-file':
      'The browser cannot read this file. Check that it still exists and is not a folder, or paste its text.',
  },
  place: ({ tool, line, field }) => {
    const parts = [
      ...(tool ? [`tool: ${tool}`] : []),
      ...(line === undefined ? [] : [`line ${line}`]),
      ...(field ? [`figure: ${field}`] : []),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
  },
  instead: {
    'ab-output':
      'Paste what ab prints at the end as text: not the files of -e and -g, and not the page of -w.',
    'hey-output':
      'These are hey’s errors alone: no request was answered. Find the cause, run again, and paste the whole output.',
    'jmeter-csv':
      'Save the results as CSV (jmeter.save.saveservice.output_format=csv), or take the Aggregate Report.',
    'jmeter-header':
      'Save the results with their header line (jmeter.save.saveservice.print_field_names=true), or take the Aggregate Report.',
    'jmeter-milliseconds':
      'Save the results with times in milliseconds (jmeter.save.saveservice.timestamp_format=ms), or take the Aggregate Report.',
    'k6-summary': 'Take the summary that k6 prints at the end, or the file of --summary-export.',
    'locust-statistics':
      'Take the file whose name ends in _stats.csv, or the last table that Locust prints.',
    'oha-summary': 'Take the summary that oha prints, or --output-format json.',
    'vegeta-report': 'Take what vegeta report prints, as text or with -type=json.',
    'zrk-json': 'Take the summary of zrk --format json.',
  },
  inFile: (name, problem) => `${name}: ${problem}`,
};
