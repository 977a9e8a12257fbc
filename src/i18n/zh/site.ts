import type { SiteWords } from '../site-words.ts';

export const words: SiteWords = {
  name: 'Flask 还是 Gin',
  wordmark: ['Flask', '还是', 'Gin'],
  skip: '跳到正文',
  nav: {
    label: '主导航',
    guide: '指南',
    wizard: '向导',
    scenarios: '场景',
    charts: '图表',
    evidence: '证据',
  },
  search: { name: '搜索', failed: '搜索失败，重试' },
  switchTo: { name: 'English', label: '切换到英文，停在同一处' },
  theme: { label: '明暗', light: '浅色', dark: '深色' },
  footer: {
    method: '结论是怎么算出来的',
    checked: (date) => `数据最近一次核对：${date}。`,
    report: '发现错误？在项目仓库提一个 issue，写明页面和数字的编号即可。',
    licence: '代码采用 MIT 许可；文字、数据和图表采用 CC BY 4.0，第三方数据沿用各自的许可。',
    privacy:
      '本站没有 Cookie，没有统计，也不请求任何第三方。你的答案只在这台设备和页面地址里；刷新页面或打开链接时，地址会和任何网址一样到达本站的服务器。',
  },
  home: {
    description:
      '在 Flask、Gin 和混合方案之间做选择：每个数字都能追到出处，每个结论都由你的条件算出来。',
    kicker: '高并发 API 选型指南',
    answer: ({ ours, article, share, cpu, wait }) =>
      `只回一个 pong 时，我们测得 Gin 每秒处理的请求是 Flask 的 ${ours}（文章是 ${article}）。每个请求等后端 ${wait}、CPU 还有余量时，Flask 的吞吐量是 Gin 的 ${share}，只是每个请求要用 ${cpu}的 CPU。`,
    so: {
      lead: (rate) =>
        `所以框架决定的主要是要多少个核。常见的情形是新项目、两门语言都会写、后面是数据库、峰值 ${rate}：`,
      either: '两个都行',
      rest: '，由将来值班的人选。不是这种情形，先看团队和库，再算核数够不够应付峰值。',
    },
    boardTitle: '什么时候选哪个',
    board: {
      flask: {
        when: '团队写 Python，依赖的库也在 Python 生态，峰值要的核在预算之内',
        because: '等待远大于计算时，换框架换不来速度，只换来重写。',
      },
      gin: {
        when: '每秒上万请求、核数有限、长尾延迟要紧，且团队能写 Go',
        because: '每个请求省下的 CPU，直接变成少租的机器。',
      },
      hybrid: {
        when: '流量大，可总有几条路由离不开 Python',
        because: '热点路由迁到 Gin，其余留在原处，不必推倒重来。',
      },
    },
    examples: '例如',
    jobsTitle: '这里能做三件事',
    jobs: [
      {
        title: '读指南',
        text: '先是答案和规则，两屏讲完；然后是一篇公开的对比文章，逐条核对、更正，代码今天就能跑。',
        to: 'guide/',
      },
      {
        title: '用向导',
        text: '十来个问题，立刻算出结论，也列出每一分从哪里来。',
        to: 'wizard/',
      },
      {
        title: '用图表',
        text: '每张图都附数据、出处和一句话说明，可以下载。',
        to: 'charts/',
      },
    ],
    chartTitle: '文章里最站得住的一组数据',
  },
  scenarios: {
    title: '场景',
    description: (count) => `${count} 个做好的例子：谁在问、怎么答、结论是什么、为什么。`,
    situation: '处境',
    answers: '答案',
    why: '为什么',
    open: '在向导里打开，改几个答案试试',
    verdict: '结论',
    all: '全部场景',
  },
  wizard: {
    title: '选型向导',
    lede: '十二个问题（已有 Python 代码时多一个），答案写在这个页面的地址里，便于分享；刷新或打开这个地址时，它会到达本站的服务器，此外不发送到任何地方。',
    examples: '从一个例子开始',
    examplesHelp: '会一次填好所有问题，再改掉和你不一样的地方。',
    withoutScript:
      '向导需要 JavaScript 才能当场计算。没有它，可以查选型地图，或从下面的场景里找最接近的一个，结论由同一个引擎算出。',
  },
  notLoaded: {
    again: '重试',
    otherwise: '仍不行，就刷新页面。',
    pages: {
      wizard: '向导有一部分没能加载，暂时给不出结论。',
      ownRun: '页面有一部分没能加载，暂时读不了压测输出。',
    },
    wizard: {
      arrival: '这个地址里有要说明的地方，说明却没能加载。',
      overrides:
        '地址里改过的权重和假设没能用上，因为有一部分没能加载。现在的结论按模型自己的值得出。',
      own: '你自己的压测没能加载。现在的结论依据默认的那次压测。',
      firmness: '计算结论有多稳的部分没能加载。',
      sheet: '打印用的版式没能加载，所以页面是照原样打印的。',
      part: '这部分没能加载。',
    },
    chart: {
      live: '图的交互没能加载；图本身是完整的。',
      redraw: '没能照你的选择重画，图还是之前的样子。',
    },
    ownRun: {
      chart: '对比图没能加载。',
      parser: '读取压测输出的部分没能加载。你给的内容还在，重试就会读。',
      file: '压测文件没能导出，因为有一部分没能加载。',
    },
  },
  guide: {
    chapter: (number) => `第 ${number} 章`,
    title: '指南',
    description: '先给答案和规则，再把一篇对比文章逐条核对、更正。',
    chapters: '各章',
    contents: '本章内容',
    updated: (date) => `更新于 ${date}`,
    note: '编者注',
    noteSource: '出处：',
    lost: '我们的副本缺此格',
    inferred: '归属为我们的推断',
    file: (name) => `文件 ${name}`,
    diagramSteps: '用文字看这张图',
    thenWizard: '用你自己的条件算一遍',
    toCome: (chapters) =>
      `第 ${chapters.join('、')} 章还在核对，核对完才会上线；其中的压测数据已经收进图表。`,
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能写错了，或者页面已经移走。',
    home: '回到首页',
  },
};
