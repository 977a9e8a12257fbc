import { toolIds, type ToolId } from './load-output.ts';
import type { Tool } from './tool.ts';

/** How a tool is found, and what reads it. */
export interface ToolEntry {
  /** What stands somewhere in every text that holds one of its outputs, or a part of one. */
  readonly sign: RegExp;
  readonly load: () => Promise<Tool>;
}

const table: Readonly<Record<Exclude<ToolId, 'wrk2'>, ToolEntry>> = {
  wrk: {
    sign: /threads and |Thread Stats|Value +Percentile/,
    load: async () => (await import('./tools/wrk.ts')).wrk,
  },
  ab: {
    sign: /ApacheBench|Server Software:|Concurrency Level:|of the requests served|Percentage served,|starttime\s/,
    load: async () => (await import('./tools/ab.ts')).ab,
  },
  autocannon: {
    sign: /\bStat\b|(?:Latency|Req\/Sec) *(?:\(ms\)|[^\w\s-])|Bytes\/Sec|(?<!threads and )\b\d+ connections|non2xx/,
    load: async () => (await import('./tools/autocannon.ts')).autocannon,
  },
  oha: {
    sign: /Success rate:|DNS\+dialup|latencyPercentiles/,
    load: async () => (await import('./tools/oha.ts')).oha,
  },
  hey: {
    sign: /distribution:|secs|response-time,/,
    load: async () => (await import('./tools/hey.ts')).hey,
  },
  vegeta: {
    sign: /\[total|\[min|\[mean|\[code|Error Set:|Bucket|bytes_in/,
    load: async () => (await import('./tools/vegeta.ts')).vegeta,
  },
  k6: {
    sign: /http_req_|metric_name,|"metrics?"/,
    load: async () => (await import('./tools/k6.ts')).k6,
  },
  bombardier: {
    sign: /Bombarding|Statistics|numberOfConnections/,
    load: async () => (await import('./tools/bombardier.ts')).bombardier,
  },
  locust: {
    sign: /# reqs|# requests|Request Count|User Count|Locust|Occurrences|Traceback|num_requests/,
    load: async () => (await import('./tools/locust.ts')).locust,
  },
  jmeter: {
    sign: /timeStamp|Samples|aggregate_report|样本|樣本|取樣|표본|Echantillons|Muestras|Amostras|Proben|próbek|Örnek|sampleCount|\/s Avg:|testResults|\b1\d{12}[,;\t|]/,
    load: async () => (await import('./tools/jmeter.ts')).jmeter,
  },
  zrk: {
    sign: /target rate|achieved_rate/,
    load: async () => (await import('./tools/zrk.ts')).zrk,
  },
  hdrhistogram: {
    sign: /Percentile/,
    load: async () => (await import('./tools/hdrhistogram.ts')).hdrhistogram,
  },
};

/** Every tool, in the order of `toolIds`. */
export const toolTable: readonly ToolEntry[] = toolIds.flatMap((id) =>
  id === 'wrk2' ? [] : [table[id]],
);
