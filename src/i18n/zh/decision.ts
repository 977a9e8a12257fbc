import type { DecisionWords } from '../decision-words.ts';

const skill = { none: '没人会', learning: '在学', working: '能独立干活', expert: '精通' };

export const decisionZh: DecisionWords = {
  groups: {
    team: '团队',
    existing: '现状',
    workload: '负载',
    latency: '流量与延迟',
  },
  questions: {
    'python-skill': {
      label: '团队的 Python 水平如何？',
      help: '看真正要写、要半夜排查的人。',
      options: skill,
    },
    'go-skill': {
      label: '团队的 Go 水平如何？',
      help: '标准同上；写过小工具算“在学”。',
      options: skill,
    },
    deadline: {
      label: '多久要上线？',
      help: '第一个正式版本，不算后续迭代。',
      options: { weeks: '几周', months: '几个月', open: '不赶时间' },
    },
    runtimes: {
      label: '团队能运维几种语言运行时？',
      help: '构建、监控、升级和值班都算在内。',
      options: { one: '一种', several: '多种' },
    },
    'existing-code': {
      label: '已经有哪种语言的代码？',
      help: '只算这个接口会用到的。',
      options: { none: '从零开始', python: 'Python', go: 'Go', both: '两种都有' },
    },
    workload: {
      label: '请求主要在做什么？',
      help: '选最占 CPU 时间的那一类。',
      options: {
        crud: '增删改查',
        gateway: '转发与聚合（网关）',
        realtime: '轻量实时接口',
        compute: '自己写的计算',
        inference: '模型推理（原生库）',
      },
    },
    'python-libraries': {
      label: '哪些路由离不开只有 Python 才有的库？',
      help: '例如机器学习、科学计算的库；有同等的 Go 库就不算。',
      options: { none: '没有', 'some-routes': '少数路由', 'most-routes': '大多数路由' },
    },
    'backend-wait': {
      label: '每个请求要等后端多久？',
      help: '数据库加上游服务的等待，不含排队。各档都是上限。',
      options: { '5': '不超过 5 ms', '50': '不超过 50 ms', '500': '不超过 500 ms' },
    },
    'peak-rate': {
      label: '峰值每秒多少请求？',
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
      help: '在服务端测量，含后端等待。',
      options: { '20': '20 ms', '100': '100 ms', '500': '500 ms', none: '没有要求' },
    },
    cores: {
      label: '峰值时能给它多少个核？',
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
    'too-close': (names) => `难分高下：${names}，两边都说得通。`,
    'none-fits': () => '这些条件下，没有方案合适。',
  },
  criteria: {
    capacity: { name: '算力余量', meaning: '峰值需要的核数离预算有多远' },
    latency: { name: '延迟余量', meaning: '预测的 p99 离目标有多远' },
    team: { name: '团队', meaning: '所需语言里最弱的那门有多熟' },
    delivery: { name: '交付', meaning: '多快能有第一个版本' },
    ecosystem: { name: '生态', meaning: '需要的库够不够得着' },
    operations: { name: '运维', meaning: '夜里要照看的东西有多少' },
    reuse: { name: '复用', meaning: '现有代码能留下多少' },
  },
  exclusions: {
    capacity: '核数不够：需要的核超出预算',
    latency: '延迟超标：预测的 p99 高于目标',
    'python-only-libraries': '有路由离不开只有 Python 才有的库',
    'no-python-part': '没有什么需要留在 Python 里',
    'one-runtime': '团队只能运维一种运行时',
    skill: '时间不够学会所需的语言',
    'target-unreachable': '光是等后端就已达到 p99 目标',
  },
  flags: {
    'framework-hardly-matters':
      '框架在这里几乎不影响性能：两者的平均响应相差不到 5%，Flask 也用不到一半的核。请按团队和维护来选。',
    'target-unreachable': '后端等待已达到 p99 目标，换哪个框架都够不着。先缩短等待，或者放宽目标。',
  },
  contradictions: {
    'wait-reaches-target': '后端等待已经不低于 p99 目标，任何框架都达不到。',
    'python-code-without-skill': '已有 Python 代码，却没人会 Python：请核对这两题。',
    'go-code-without-skill': '已有 Go 代码，却没人会 Go：请核对这两题。',
    'both-codes-one-runtime': '两种语言的代码都有，却只能运维一种运行时：请核对这两题。',
  },
  problems: {
    'unknown-question': (shown) => `不认识参数“${shown}”。`,
    'unknown-option': (shown) => `“${shown}”不是可选的答案。`,
    'repeated-question': (shown) => `“${shown}”出现了不止一次，只用第一个。`,
  },
  bases: {
    measured: '实测的每请求 CPU',
    'n/X': '核数除以饱和吞吐量，是每请求 CPU 的上限',
  },
  result: {
    heading: '结论',
    margin: (leader, next, points) => `${leader} 领先${next} ${points} 分（满分 100）。`,
    onlyOne: '其余方案都被排除，原因见下表。',
    withinThreshold: (points) => `得分相差不超过 ${points} 分（满分 100），低于可下结论的门槛。`,
    comparison: '三个方案在峰值时的表现',
    eligible: '合适',
    rows: {
      fits: '是否合适',
      score: '得分（满分 100）',
      cores: '需要的核数',
      p99: '预测 p99',
      mean: '平均响应',
      inFlight: '在途请求',
      perWorker: '每个 worker 的在途请求',
      frameworkCpu: '框架自身 CPU/请求',
      split: '核的分配',
    },
    ofBudget: (budget) => `预算 ${budget}`,
    target: (target) => `目标 ${target}`,
    notStable: '跟不上请求速率',
    notApplicable: '不适用',
    split: (python, gin, share) => `Python ${python}，Go ${gin}；${share} 的请求留在 Python`,
    workers: (slots) =>
      `Python 这一侧同时握着约 ${slots} 个请求：sync 要这么多个 worker，gthread 要这么多个线程，gevent 由各 worker 分担。`,
    workerConnections: (setTo) =>
      `每个 gevent worker 会超过 Gunicorn 默认的 1,000 个连接，请把 worker_connections 至少设为 ${setTo}。`,
    ledger: '分数从哪里来',
    ledgerHelp: '每项贡献 = 效用 × 权重，加起来就是得分。权重只由你的答案决定，与方案无关。',
    criterion: '准则',
    weight: '权重',
    sum: '得分',
    utility: (written) => `效用 ${written}`,
    evidence: (run, basis) => `依据：${run}（${basis}）。`,
    assumption: '处理函数的 CPU、权重等是判断值，逐项列在假设文件里，附有范围和来源。',
  },
  wizard: {
    title: '选型向导',
    help: '十一个问题，答案只留在这个页面的地址里，不会发送到任何地方。',
    form: '问题',
    remaining: (count) => `还有 ${count} 个问题没有回答。`,
    unanswered: '还没回答',
    contradiction: '答案互相矛盾',
    ignored: '地址里有看不懂的内容，已忽略：',
    clear: '清空答案',
    toResult: '看结论',
    announce: (sentence) => `结论：${sentence}`,
  },
};
