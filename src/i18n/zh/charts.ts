import type { Change, ChartWords, Comparison } from '../chart-words.ts';
import { spaced } from './han-spacing.ts';
import { measures } from './measures.ts';

const built = '编译时启用了 PGO';
const notBuilt = '编译时未启用 PGO';

export const words: ChartWords = {
  measures,
  better: { more: '越高越好', less: '越低越好' },
  keyHeadings: {
    subject: '被测对象',
    server: '压测与服务器',
    test: '测试',
    concurrency: '并发数',
    rate: '每秒请求数',
    share: '占饱和速率',
  },
  tests: {
    ping: 'ping',
    routes: '动态路由',
    order: '等待',
    cpu: '反复哈希',
    json: '列表转 JSON',
    'record-read': '读一行',
    'record-insert': '插入一行',
    list: '数据库列表',
    gateway: '调用上游',
    realtime: '更新内存',
    compute: '纯循环',
    hash: '大块哈希',
    password: '校验密码',
  },
  concurrency: '并发数',
  rate: '每秒请求数',
  unnamed: '未具名系统',
  variants: {
    before: (label) => `${label}（改动前）`,
    after: (label) => `${label}（改动后）`,
  },
  variantsAlone: { before: '改动前', after: '改动后' },
  atConcurrency: (concurrency) => `并发 ${concurrency}`,
  point: (subject, concurrency) =>
    subject === null ? `并发数 ${concurrency}` : `${subject}，并发 ${concurrency}`,
  atRate: (subject, rate) => `${subject}，每秒 ${rate} 个请求`,
  shareOf: (share, server) => spaced(`${server} 的 ${share}`),
  ofSaturation: (share) => `饱和速率：${share}`,
  rateMissed: '没跟上',
  detailed: (label, details) => `${label}（${details.join('，')}）`,
  bounds: {
    over: (figure) => `超过 ${figure}`,
    within: (figure) => `不超过 ${figure}`,
    either: (one, other) => spaced(`${one} 或 ${other}`),
  },
  notStated: '未说明',
  heading: (measure, unit) => (unit === '' ? measure : `${measure}（${unit}）`),
  joined: (parts) => parts.filter((part) => part !== '').join('，'),
  logarithmic: '对数刻度',
  ratioHelp: '大于 1：Gin 领先',
  intervalHelp: '横线为 95% 区间',
  withInterval: (ratio, low, high) => `${ratio}（${low}–${high}）`,
  ahead: { gin: 'Gin 更多', flask: 'Flask 更多' },
  neitherAhead: (share) => `难分高下${share === null ? '' : `（±${share}）`}`,
  inFlightHelp: '按利特尔法则',
  inFlight: { stated: '声称', implied: '由数据推算' },
  inFlightKey: '口径',
  kinds: { published: '文章', 'third-party': '第三方', reproduced: '本站实测', reader: '读者实测' },
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
  series: (measure, ends) =>
    `${ends
      .map(({ at, figures }, index) => {
        const where = index === 0 ? `并发 ${at} 时的${measures[measure]}` : `并发 ${at} 时`;
        return `${where}：${figures.map(({ label, shown }) => spaced(`${label} ${shown}`)).join('，')}`;
      })
      .join('；')}。`,
  byTest: (tests) =>
    spaced(
      `Go 里最慢的与 Python 里最快的相比：${tests
        .map(
          ({ test, go, python, ratio }) =>
            `${test}，${go.label} ${go.shown}，${python.label} ${python.shown}，${ratio}`,
        )
        .join('；')}。`,
    ),
  paced: (measure, tests) =>
    spaced(
      `两者都跟得上的最高速率下的${measures[measure]}：${tests
        .map(
          ({ test, rate, figures }) =>
            `${test} 每秒 ${rate} 个请求时，${figures.map(({ label, shown }) => `${label} ${shown}`).join('，')}`,
        )
        .join('；')}。`,
    ),
  change: (changes) => spaced(`改动之后，${changes.map(change).join('，')}。`),
  single: ({ name, label, shown }) => spaced(`${label}：${name} ${shown}。`),
  inFlightSentence: ({ agreeing, of, furthest, stated, implied, serial }) =>
    spaced(
      `标明并发数的 ${of} 行里，吞吐量乘以平均延迟与之相符的有 ${agreeing} 行；相差最大的是 ${furthest}，在途只有 ${implied}，而不是 ${stated}；另有 ${serial} 行始终只有一个请求在途。`,
    ),
  ratios: ({ runs, low, high, published }) =>
    spaced(
      `${runs} 次压测里，Gin 的吞吐量最低是 Flask 的 ${low.shown}（${low.label}），最高是 ${high.shown}（${high.label}）${published
        .map(({ label, shown }) => `；${label}是 ${shown}`)
        .join('')}。`,
    ),
  ratiosByTest: ({ of, server, low, high, undecided }) =>
    spaced(
      `${of} 组对比里，Gin 的吞吐量最低是 Flask（${server}）的 ${low.shown}（${low.label}），最高是 ${high.shown}（${high.label}）${undecided === 0 ? '' : `；其中 ${undecided} 组的差别可能只是偶然`}。`,
    ),
  cores: ({ rate, ceilings, flask, gin, needs }) =>
    spaced(
      `每秒 ${rate} 个请求、读写单条记录的处理函数 CPU 按 Python ${flask}、Go ${gin}（假设值）、每核 Python 最多用到 ${ceilings.flask}、Go 最多用到 ${ceilings.gin} 时，所需核数：${needs.map(({ label, shown }) => `${label} ${shown}`).join('，')}。`,
    ),
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
    description:
      '文章、第三方和本站实测的数据，逐组画成图：每张图都附一句话说明、数据表、出处和下载文件。',
    tables: '特性对比表',
    tablesHelp:
      '文章用文字做的比较。我们手头副本里缺失的单元格已标出；有误之处，指南里有编者注更正。',
    tableLicence: '表格采用 CC BY 4.0 许可。',
    tableFiles: { md: 'Markdown', json: 'JSON（两种语言）' },
  },
  page: {
    all: '全部图表',
    downloads: '下载',
    formats: {
      svg: 'SVG 图片，随系统切换深浅色',
      png: 'PNG 图片，两倍大小，浅色',
      csv: 'CSV 数据，UTF-8',
      json: 'JSON 数据，附单位、出处和许可',
      md: 'Markdown 表格',
    },
    setup: '测试条件',
    setupHelp: (stated, fields) =>
      `出处写明了 ${fields} 项中的 ${stated} 项；没写的照实标出，我们不替它补。`,
    dataVersion: (version) => `数据版本 ${version}。`,
    run: '压测',
    date: '测试日期',
    yes: '是',
    no: '否',
    reported: { best: '最好的一次', median: '中位数', mean: '平均值', last: '最后一次' },
    runtime: ({ name, version, released, optimized, loop }) =>
      [
        `${name} ${version}`,
        ...(released === null ? [] : [`该系列于 ${released} 发布`]),
        ...(optimized === null ? [] : [optimized ? built : notBuilt]),
        ...(loop === null ? [] : [`纯循环每个对象 ${loop} ns`]),
      ].join('，'),
    resolution: (differences) =>
      spaced(
        `把同一个服务器当作两个来测：${differences.map(({ measure, share }) => `${measures[measure]}相差可达 ${share}`).join('，')}`,
      ),
  },
  setup: {
    tool: '压测工具',
    toolVersion: '工具版本',
    connections: '连接、线程或用户数',
    connectionsMeaning: '这个数指的是',
    duration: '持续时间',
    rampUp: '爬坡时间',
    cores: '被测机器的 CPU 核数',
    memory: '被测机器的内存',
    machine: '机器类型',
    endpoint: '接口',
    routes: '注册的路由数',
    server: '服务方式',
    versions: '语言、框架与服务器版本',
    workers: 'worker 进程数',
    loadOnSameMachine: '压测端与服务端同机',
    repeats: '重复次数',
    reported: '给出的是哪一次',
    runtimes: '语言与编译方式',
    percentiles: '记录的分位数',
    commands: '命令',
    noise: '其他进程占用的 CPU（最高）',
    resolution: '偶然造成的差异',
  },
};

function leading(comparison: Comparison): string {
  const { measure, better, best, worst, tied } = comparison;
  const ratio = timesOf(comparison);
  if (tied) return `${measures[measure]}相同，都是 ${best.shown}`;
  if (better === 'less') {
    const times = ratio ? `，是它的 ${ratio}` : '';
    return `${best.label}的${measures[measure]}${degree(comparison)}，${best.shown}；${worst.label} ${worst.shown}${times}`;
  }
  const against = ratio
    ? `是 ${worst.label}（${worst.shown}）的 ${ratio}`
    : `${worst.label}为 ${worst.shown}`;
  return `${best.label}的${measures[measure]}为 ${best.shown}，${against}`;
}

/** `2.73 倍`, or `10 倍以上` where the source bounds the figures only. */
function timesOf({ ratio, bounded }: Comparison): string | null {
  return ratio === null ? null : `${ratio}\u00a0倍${bounded ? '以上' : ''}`;
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
  const times = ratio ? `（原来的 ${ratio}\u00a0倍）` : '';
  return `${measures[measure]}由 ${from} ${direction === 'up' ? '升' : '降'}至 ${to}${times}`;
}
