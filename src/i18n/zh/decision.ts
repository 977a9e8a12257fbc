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
      label: '团队能运维、或者可以引入哪些运行时？',
      short: '运行时',
      help: '构建、监控、升级和值班都算在内；获准引入的也算。',
      options: { python: '只有 Python', go: '只有 Go', both: '两种都行' },
    },
    'existing-code': {
      label: '已经有哪种语言的代码？',
      short: '已有代码',
      help: '只算这个接口会用到的。',
      options: {
        none: '从零开始',
        python: 'Python',
        'python-rewrite': 'Python，但反正要重写',
        go: 'Go',
        both: '两种都有',
      },
    },
    'hot-routes': {
      label: '这些 Python 代码，压力集中在哪里？',
      short: '热点路由',
      help: '按各路由占用的 CPU 时间看，而不是请求数。',
      options: { few: '集中在一条或几条路由', spread: '分散在很多路由' },
    },
    workload: {
      label: '请求主要在做什么？',
      short: '负载',
      help: '选最占 CPU 时间的那一类。',
      options: {
        record: '读写单条记录',
        list: '用 ORM 查列表，20 行以上',
        gateway: '转发与聚合（网关）',
        realtime: '轻量实时接口，数据在内存里',
        native: '原生库里的计算：模型、图像、数组',
        compute: '用语言本身写的计算',
      },
    },
    'python-libraries': {
      label: '哪些路由依赖 Python 独有的库？',
      short: 'Python 独有的库',
      help: '例如机器学习、科学计算的库；有同等的 Go 库就不算。',
      options: { none: '没有', 'some-routes': '少数路由', 'most-routes': '大多数路由' },
    },
    'backend-wait': {
      label: '最慢的 1% 请求要等后端多久？',
      short: '后端等待（p99）',
      help: '数据库加下游服务，取 99 分位数。各档都是上限。',
      options: {
        '5': '不超过 5 ms',
        '80': '不超过 80 ms',
        '250': '不超过 250 ms',
        '2000': '不超过 2 秒',
      },
    },
    connections: {
      label: '有多少连接一直开着？',
      short: '长连接',
      help: 'WebSocket、SSE、长轮询。各档都是上限。',
      options: { none: '没有', '10000': '不超过 10,000', '100000': '不超过 100,000' },
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
      options: { '50': '50 ms', '100': '100 ms', '300': '300 ms', none: '没有要求' },
    },
    cores: {
      label: '峰值时能给它多少个核？',
      short: '核数',
      help: '所有实例加起来；四分之一个核也可以填。',
      options: { 'pay-as-you-go': '按需付费，不设上限', '2': '2 核', '8': '8 核', '32': '32 核' },
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
    'too-close': (names) => spaced(`难分高下：${names}，都说得通。`),
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
    'learn-or-hire': (names) =>
      spaced(`选 ${names} 要用到团队没人会的语言：得先学会，或者先招人。`),
    'database-limit': () =>
      '峰值时同时落到数据库的查询，超过了它能从容处理的数量：瓶颈是数据库，不是框架。',
    'target-unreachable': () =>
      '光是等后端就超过了 p99 目标，换哪个框架都达不到。先缩短等待，或者放宽目标。',
    'at-its-limit': (names) =>
      spaced(`${names}：离核数或目标的上限不到 5%，流量再多一点就会被排除。`),
    'tail-at-risk': (names) =>
      spaced(`${names}：p99 目标落在预测区间之内。请按固定速率压自己的接口，量出 p99 再定。`),
    'inherited-code': (names) =>
      spaced(`${names} 会留下团队里已经没人会的代码，要先想好由谁来修。`),
    'async-python': () =>
      '同时挂着的请求或连接很多，而团队会 Python：FastAPI 或 Quart 能用每进程一个事件循环来承接，不必给驱动打补丁。',
    'hardly-matters': () =>
      '框架在这里几乎不要紧：平均响应相差不到 5%，核数相差不到十个。请按团队和维护来选。',
  },
  contradictions: {
    'wait-exceeds-target': '后端等待超过了 p99 目标，任何框架都达不到。',
    'libraries-without-python': '有路由离不开 Python 的库，却只能运维 Go：请核对这两题。',
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
      latency: ({ p99, target }) => `p99 至少要 ${p99}，超过目标 ${target}`,
      'python-only-libraries': () => '有路由依赖 Python 独有的库',
      'no-python-part': () => '没有什么需要留在 Python 里',
      runtime: () => '要用到团队既不能运维也不能引入的运行时',
      skill: () => '所需的语言没人会，又只有几周时间',
      'target-unreachable': ({ wait, target }) => `光等后端就要 ${wait}，目标却是 ${target}`,
    },
    passedOver: (candidate) =>
      spaced(`${candidate} 让位：所需的语言没人会，而另有方案用团队已经会的语言就行`),
    joined: '；',
    criteria: {
      cost: ({ favours, over, cost: [one, other] }) =>
        spaced(`一年的机器费用：${favours} 约 ${one}，${over} 约 ${other}`),
      latency: ({ favours, over, p99: [one, other] }) =>
        spaced(`预测的 p99：${favours} 为 ${one}，${over} 为 ${other}`),
      team: ({ favours, over }) => spaced(`团队对 ${favours} 所需的语言比对 ${over} 的更熟`),
      delivery: ({ favours, over }) => spaced(`用 ${favours} 比用 ${over} 要新写的代码少`),
      ecosystem: ({ favours, over }) => spaced(`需要的库，${favours} 比 ${over} 更现成`),
      operations: ({ favours, over }) => spaced(`${favours} 的值班负担比 ${over} 小`),
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
    assumption: '处理函数的 CPU、价格、权重等是假设，逐项列在假设文件里，附有范围和来源。',
    firmness: {
      pending: '正在计算这个结论有多稳。',
      share: ({ share, models }) => `${models} 个说得通的模型里，${share} 得出同样的结论。`,
      otherwise: (verdicts) => spaced(`其余的：${verdicts}。`),
      verdict: (verdict, share) => spaced(`${verdict} ${share}`),
      turning: (inputs) => spaced(`最能改变它的：${inputs}。`),
      towards: {
        low: (input) => `${input}（如果更低）`,
        high: (input) => `${input}（如果更高）`,
      },
    },
    howOftenRight: '它说得准吗？',
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
      note: '答案留在地址里，也保存在这台设备上。',
      notKept: '答案只留在地址里。',
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
