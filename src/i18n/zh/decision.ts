import type { DecisionWords } from '../decision-words.ts';
import { spaced } from './han-spacing.ts';

const skill = { none: '没人会', learning: '在学', working: '能独立干活', expert: '精通' };

export const words: DecisionWords = {
  groups: {
    team: '团队',
    existing: '现状',
    workload: '负载',
    latency: '流量与延迟',
  },
  questions: {
    'python-skill': {
      label: '团队的 Python 水平如何？',
      short: 'Python 水平',
      help: '看真正要写、要半夜排查的人。',
      options: skill,
    },
    'go-skill': {
      label: '团队的 Go 水平如何？',
      short: 'Go 水平',
      help: '标准同上；写过小工具算“在学”。',
      options: skill,
    },
    deadline: {
      label: '多久要上线？',
      short: '上线时间',
      help: '第一个正式版本，不算后续迭代。',
      options: { weeks: '几周', months: '几个月', open: '不赶时间' },
    },
    runtimes: {
      label: '团队能运维几种语言运行时？',
      short: '运行时',
      help: '构建、监控、升级和值班都算在内。',
      options: { one: '一种', several: '多种' },
    },
    'existing-code': {
      label: '已经有哪种语言的代码？',
      short: '已有代码',
      help: '只算这个接口会用到的。',
      options: { none: '从零开始', python: 'Python', go: 'Go', both: '两种都有' },
    },
    workload: {
      label: '请求主要在做什么？',
      short: '负载',
      help: '选最占 CPU 时间的那一类。',
      options: {
        crud: '增删改查（CRUD）',
        gateway: '转发与聚合（网关）',
        realtime: '轻量实时接口',
        compute: '自己写的计算',
        inference: '模型推理（原生库）',
      },
    },
    'python-libraries': {
      label: '哪些路由依赖 Python 独有的库？',
      short: 'Python 独有的库',
      help: '例如机器学习、科学计算的库；有同等的 Go 库就不算。',
      options: { none: '没有', 'some-routes': '少数路由', 'most-routes': '大多数路由' },
    },
    'backend-wait': {
      label: '每个请求要等后端多久？',
      short: '后端等待',
      help: '数据库加上游服务的等待，不含排队。各档都是上限。',
      options: { '5': '不超过 5 ms', '50': '不超过 50 ms', '500': '不超过 500 ms' },
    },
    'peak-rate': {
      label: '峰值每秒多少请求？',
      short: '峰值',
      help: '一年里最忙的那几分钟。各档都是上限。',
      options: {
        '100': '不超过 100',
        '1000': '不超过 1,000',
        '10000': '不超过 10,000',
        '100000': '不超过 100,000',
      },
    },
    'p99-target': {
      label: 'p99 要控制在多少以内？',
      short: 'p99 目标',
      help: '在服务端测量，含后端等待。',
      options: { '20': '20 ms', '100': '100 ms', '500': '500 ms', none: '没有要求' },
    },
    cores: {
      label: '峰值时能给它多少个核？',
      short: '核数',
      help: '所有实例加起来。各档都是上限。',
      options: { '2': '2 核', '8': '8 核', '32': '32 核', '128': '128 核' },
    },
  },
  candidates: { flask: 'Flask', gin: 'Gin', hybrid: '混合' },
  meanings: {
    flask: 'Gunicorn + gevent，每核一个 worker',
    gin: '一个进程用满所有核',
    hybrid: 'Gin 在前，Flask 只留离不开 Python 的部分',
  },
  verdicts: {
    flask: () => '选 Flask。',
    gin: () => '选 Gin。',
    hybrid: () => '选混合：Gin 在前，Flask 留给离不开 Python 的部分。',
    'too-close': (names) => spaced(`难分高下：${names} 都说得通。`),
    'none-fits': () => '这些条件下，没有方案合适。',
  },
  shortVerdicts: {
    flask: 'Flask',
    gin: 'Gin',
    hybrid: '混合',
    'too-close': '难分高下',
    'none-fits': '都不合适',
  },
  flags: {
    'framework-hardly-matters':
      '换框架在这里几乎不改变响应时间，Flask 也给核数预算留足了余地。除非省下的核很值钱，请按团队和维护来选。',
    'target-unreachable': '后端等待已达到 p99 目标，换哪个框架都达不到。先缩短等待，或者放宽目标。',
  },
  contradictions: {
    'wait-reaches-target': '后端等待已经不低于 p99 目标，任何框架都达不到。',
    'python-code-without-skill': '已有 Python 代码，却没人会 Python：请核对这两题。',
    'go-code-without-skill': '已有 Go 代码，却没人会 Go：请核对这两题。',
    'both-codes-one-runtime': '两种语言的代码都有，却只能运维一种运行时：请核对这两题。',
  },
  bases: {
    measured: '实测的每请求 CPU',
    'n/X': '核数除以饱和吞吐量，是每请求 CPU 的上限',
  },
  reasons: {
    heading: '主要理由',
    apart: '差别在哪里',
    out: (candidate, what) => spaced(`排除 ${candidate}：${what}`),
    exclusions: {
      capacity: ({ cores, enoughCores, budget }) =>
        enoughCores ? `${budget}下，有一侧跟不上请求` : `需要 ${cores}，预算只有 ${budget}`,
      latency: ({ p99, target }) => `预测 p99 为 ${p99}，超过目标 ${target}`,
      'python-only-libraries': () => '有路由依赖 Python 独有的库',
      'no-python-part': () => '没有什么需要留在 Python 里',
      'one-runtime': () => '团队只能运维一种运行时',
      skill: () => '所需的语言没人会',
      'target-unreachable': ({ wait, target }) => `光等后端就要 ${wait}，目标却是 ${target}`,
    },
    joined: '；',
    criteria: {
      capacity: ({ favours, over, cores: [one, other] }) =>
        spaced(`峰值时 ${favours} 需要 ${one}，${over} 需要 ${other}`),
      latency: ({ favours, over, p99: [one, other] }) =>
        spaced(`预测的 p99：${favours} 为 ${one}，${over} 为 ${other}`),
      team: ({ favours, over }) => spaced(`团队对 ${favours} 所需的语言比对 ${over} 的更熟`),
      delivery: ({ favours, over }) => spaced(`用 ${favours} 比用 ${over} 更快拿出第一个版本`),
      ecosystem: ({ favours, over }) => spaced(`需要的库，${favours} 这边比 ${over} 这边更现成`),
      operations: ({ favours, over }) => spaced(`${favours} 的值班负担比 ${over} 小`),
      reuse: ({ favours, over }) => spaced(`${favours} 比 ${over} 能留下更多现有代码`),
    },
    points: (points) => `${points} 分`,
    against: (reason) => `不利之处：${reason}。`,
  },
  result: {
    heading: '结论',
    margin: (leader, next, points) => spaced(`${leader} 领先 ${next} ${points} 分（满分 100）。`),
    onlyOne: '只有它合适。',
    withinThreshold: (points) => `得分相差不超过 ${points} 分（满分 100），低于可下结论的门槛。`,
    evidence: (run, basis, grade) => `依据：${run}（证据等级 ${grade}；${basis}）。`,
    assumption: '处理函数的 CPU、权重等是判断值，逐项列在假设文件里，附有范围和来源。',
    agreement: (agree, runs, grades) =>
      `${runs} 次压测里有 ${agree} 次得出同样的结论（${grades.join('，')}）。`,
    gradeCount: (grade, agree, of) => `等级 ${grade}：${agree}/${of}`,
    reset: '改回模型自己的值',
    loading: '正在加载……',
  },
  wizard: {
    form: '问题',
    remaining: (count) => `还有 ${count} 个问题没有回答。`,
    unanswered: '还没回答',
    contradiction: '答案互相矛盾',
    clear: '清空答案（包括这台设备上的）',
    announce: (sentence) => `结论：${sentence}`,
    evidence: '依据哪次压测',
    run: (title, grade) => `${title}（等级 ${grade}）`,
    ownRun: '用你自己的压测作依据',
    unsure: '不确定',
    answered: (answered, total) => `已答 ${answered}/${total}`,
    exact: '填具体数字',
    exactWrong: ({ least, most, whole }) =>
      `请填 ${least} 到 ${most} 之间的${whole ? '整数' : '数字'}。`,
    outlook: {
      heading: '仍有可能的结论',
      depends: (count) => `结论取决于你不确定的那 ${count} 题。`,
      certain: (sentence) => `不管没定的题怎么答：${sentence}`,
      exact: (tried) =>
        `没定的题共有 ${tried} 种组合，这里是各结论所占的比例。它不是概率：各种组合的可能性未必相同。`,
      sample: (tried, of) =>
        `没定的题共有 ${of} 种组合，均匀抽取了 ${tried} 种，这里是各结论所占的比例。它不是概率：各种组合的可能性未必相同。`,
      never: '没有出现',
      announce: (verdicts) => spaced(`仍有可能：${verdicts}。`),
      settles: '还没定的题，最能定下结论的在前：',
      wait: '答完两题，这里就会显示还有哪些可能。',
    },
    remedies: {
      lead: '改动最小的出路：',
      none: '只改一个答案，怎么改都不够。',
      admits: (names) => spaced(`之后 ${names} 可行`),
    },
    change: (question, from, to) => `${question}：${from} → ${to}`,
    kept: {
      note: '答案留在地址里，也保存在这台设备上，不会发送到任何地方。',
      notKept: '答案只留在地址里，不会发送到任何地方。',
      forgotten: '已清除，这台设备上不再保存你的答案。',
    },
  },
  parts: {
    flips: '怎样会改变结论',
    plan: '定了之后怎么做',
    candidates: '三个方案在峰值时的表现',
    rates: '流量再涨会怎样',
    ledger: '分数从哪里来',
    confidence: '结论有多稳',
    measure: '接下来该测什么',
    map: '两题一起变',
    tuning: '换一组权重和假设',
    record: '写成决策记录',
    share: '分享或打印这个结果',
  },
};
