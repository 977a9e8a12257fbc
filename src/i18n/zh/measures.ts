import type { ChartWords } from '../chart-words.ts';

/** Names of measures, which sentences have of their own beside charts. */
export const measures: ChartWords['measures'] = {
  'latency-p50': 'p50 延迟',
  'latency-p75': 'p75 延迟',
  'latency-p90': 'p90 延迟',
  'latency-p99': 'p99 延迟',
  'latency-p999': 'p99.9 延迟',
  'rate-target': '目标速率',
  'rate-reached': '实际速率',
  'server-busy': '服务器占用的 CPU',
  timeouts: '超时数',
  'cpu-per-request': '每请求 CPU',
  'memory-pss': '内存占用（PSS）',
  'memory-per-open-connection': '每个空闲连接的内存',
  'memory-per-waiting-connection': '每个等待中连接的内存',
  throughput: '吞吐量',
  'throughput-factor': '吞吐量倍数',
  'throughput-ratio': '吞吐量之比，Gin ÷ Flask',
  'in-flight': '在途请求数',
  'latency-mean': '平均延迟',
  'latency-max': '最大延迟',
  'response-time': '响应时间',
  'error-rate': '错误率',
  errors: '错误数',
  memory: '内存占用',
  cores: '所需核数',
};
