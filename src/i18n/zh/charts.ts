import type { Change, ChartWords, Comparison } from '../chart-words.ts';

const measures: ChartWords['measures'] = {
  'latency-p50': 'p50 延迟',
  'latency-p75': 'p75 延迟',
  'latency-p90': 'p90 延迟',
  'latency-p99': 'p99 延迟',
  timeouts: '超时数',
  'cpu-per-request': '每请求 CPU',
  'memory-pss': '内存占用（PSS）',
  throughput: '吞吐量',
  'throughput-factor': '吞吐量倍数',
  'latency-mean': '平均延迟',
  'latency-max': '最大延迟',
  'response-time': '响应时间',
  'error-rate': '错误率',
  errors: '错误数',
  memory: '内存占用',
};

export const chartsZh: ChartWords = {
  measures,
  better: { more: '越高越好', less: '越低越好' },
  rowHeading: { bars: '被测对象', lines: '并发数' },
  concurrency: '并发数',
  unnamed: '未具名系统',
  variants: {
    before: (label) => `${label}（改动前）`,
    after: (label) => `${label}（改动后）`,
  },
  atConcurrency: (concurrency) => `并发 ${concurrency}`,
  detailed: (label, details) => `${label}（${details.join('，')}）`,
  bounds: {
    over: (figure) => `超过 ${figure}`,
    within: (figure) => `不超过 ${figure}`,
    either: (one, other) => spaced(`${one} 或 ${other}`),
  },
  notStated: '未说明',
  heading: (measure, unit) => (unit === '' ? measure : `${measure}（${unit}）`),
  subheading: (unit, better) => (unit === '' ? better : `${unit}，${better}`),
  comparison: (lead, others) =>
    spaced(
      [
        leading(lead),
        ...together(
          others.filter((other) => !other.tied && other.best.label === lead.best.label),
          lead,
        ),
        ...others.filter((other) => !other.tied && other.best.label !== lead.best.label).map(apart),
        ...others.filter(({ tied }) => tied).map(same),
      ].join('；'),
    ) + '。',
  trend: ({ from, to, ratio }, changes) =>
    spaced(`并发数从 ${from} 增至 ${to}（${ratio}\u00a0倍），${changes.map(change).join('，')}。`),
  ratioTo: (ratio, label) => spaced(`${label}的 ${ratio}\u00a0倍`),
  ratioToConcurrency: (ratio, concurrency) => `并发 ${concurrency} 时的 ${ratio}\u00a0倍`,
  spoken: (label, shown, note) => [label, shown, ...(note ? [note] : [])].join('，'),
  source: '来源：',
  section: (section) => `，第 ${section} 节`,
  quoted: (title) => `《${title}》`,
  stop: '。',
  licence: '图表采用 CC BY 4.0 许可。',
  keys: '用方向键逐个读数',
  figure: { data: '数据表', more: '出处、测试条件与下载' },
  catalogue: {
    title: '图表',
    description: '文章给出的数据逐组成图：每张图都附一句话说明、数据表、出处和下载文件。',
  },
  page: {
    all: '全部图表',
    downloads: '下载',
    formats: {
      svg: 'SVG 图片，随系统切换深浅色',
      csv: 'CSV 数据，UTF-8',
      json: 'JSON 数据，附单位、出处和许可',
    },
    setup: '测试条件',
    setupHelp: (stated, fields) =>
      `出处写明了 ${fields} 项中的 ${stated} 项；没写的照实标出，我们不替它补。`,
    run: '压测',
    date: '测试日期',
    yes: '是',
    no: '否',
  },
  setup: {
    tool: '压测工具',
    toolVersion: '工具版本',
    connections: '连接、线程或用户数',
    connectionsMeaning: '这个数指的是',
    duration: '持续时间',
    rampUp: '升压时间',
    cores: '被测机器的 CPU 核数',
    memory: '被测机器的内存',
    machine: '机器类型',
    endpoint: '接口',
    routes: '注册的路由数',
    server: '服务方式',
    versions: '语言、框架与服务器版本',
    workers: '工作进程数',
    loadOnSameMachine: '压测端与服务端同机',
    repeats: '重复次数',
    percentiles: '记录的分位数',
    commands: '命令',
    noise: '其他进程占用的 CPU（最高）',
  },
};

function leading({ measure, better, best, worst, ratio, tied }: Comparison): string {
  if (tied) return `${measures[measure]}相同，都是 ${best.shown}`;
  if (better === 'less') {
    const times = ratio ? `，是它的 ${ratio}\u00a0倍` : '';
    return `${best.label}的${measures[measure]}最低，为 ${best.shown}；${worst.label}为 ${worst.shown}${times}`;
  }
  const against = ratio
    ? `是 ${worst.label}（${worst.shown}）的 ${ratio}\u00a0倍`
    : `${worst.label}为 ${worst.shown}`;
  return `${best.label}的${measures[measure]}为 ${best.shown}，${against}`;
}

/** The measures in which the leader of the first one leads, too. */
function together(comparisons: readonly Comparison[], lead: Comparison): string[] {
  if (comparisons.length === 0) return [];
  const named = comparisons.map(
    ({ measure, best, worst }) =>
      `${measures[measure]}（${best.shown}，${worst.label} ${worst.shown}）`,
  );
  const degrees = new Set(comparisons.map(degree));
  const [only, ...more] = degrees;
  const ahead = more.length === 0 ? only : '领先';
  // With a tie in front there is no leader that “也” could refer to.
  const subject = lead.tied ? lead.best.label : '';
  return [`${subject}${named.join('和')}也${comparisons.length > 1 ? '都' : ''}${ahead}`];
}

function apart(comparison: Comparison): string {
  const { measure, best, worst } = comparison;
  return `${measures[measure]}则是 ${best.label} ${degree(comparison)}（${best.shown}，${worst.label} ${worst.shown}）`;
}

function same({ measure, best }: Comparison): string {
  return `${measures[measure]}相同（${best.shown}）`;
}

function degree({ better, rows }: Comparison): string {
  return `${rows === 2 ? '更' : '最'}${better === 'more' ? '高' : '低'}`;
}

function change({ measure, from, to, direction, ratio }: Change): string {
  if (direction === 'same') return `${measures[measure]}保持 ${from}`;
  const times = ratio ? `（${ratio}\u00a0倍）` : '';
  return `${measures[measure]}由 ${from} ${direction === 'up' ? '升' : '降'}至 ${to}${times}`;
}

/** Exactly one space between Han characters and Latin letters or digits, none between Han. */
function spaced(text: string): string {
  return text
    .replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .replaceAll(/(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9%])(?=\p{Script=Han})/giu, ' ');
}
