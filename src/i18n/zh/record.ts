import type { JudgedFigures, RecordWords } from '../record-words.ts';
import { spaced } from './han-spacing.ts';

const skill = { none: '没人会', learning: '在学', working: '能独立干活', expert: '精通' };

const deadlines = {
  weeks: '第一个正式版本几周内要上线。',
  months: '第一个正式版本几个月内要上线。',
  open: '第一个正式版本不赶时间。',
};

const runtimes = {
  python: '只能运维 Python',
  go: '只能运维 Go',
  both: 'Python 和 Go 都能运维，或者可以引入',
};

export const words: RecordWords = {
  headings: {
    context: '背景与问题',
    drivers: '决策因素',
    options: '备选方案',
    outcome: '决策结果',
    consequences: '影响',
    confirmation: '验证',
    pros: '各方案的利弊',
    more: '更多信息',
    configuration: '起步配置',
  },
  title: {
    flask: () => '用 Flask（Gunicorn）提供这个 API',
    gin: () => '用 Gin 提供这个 API',
    hybrid: () => 'Gin 放在前面，Flask 留给离不开 Python 的部分',
    'too-close': (names) => spaced(`用压测在 ${names} 之间定夺`),
    'none-fits': () => '先调整需求，再选框架',
  },
  context: {
    workload: {
      record: '我们要做一个以读写单条记录为主的 API。',
      list: '我们要做一个主要从数据库查列表的 API。',
      gateway: '我们要做一个以转发和聚合为主的 API。',
      realtime: '我们要做一个以轻量实时响应为主的 API。',
      native: '我们要做一个主要在原生库里计算（例如跑模型）的 API。',
      compute: '我们要做一个主要靠自己的代码做计算的 API。',
    },
    traffic: ({ rate, wait, cores }) =>
      spaced(
        `峰值不超过 ${rate}，99% 的请求等后端不超过 ${wait}，${cores === null ? '核数按需付费，不设上限' : `可以用 ${cores}`}。`,
      ),
    connections: (connections) => spaced(`一直开着的连接不超过 ${connections}。`),
    hotRoutes: { few: '压力集中在少数几条路由上。', spread: '压力分散在很多路由上。' },
    target: (target) =>
      target === null ? '对 p99 没有要求。' : `p99 要控制在 ${target} 以内，含后端等待。`,
    code: {
      none: '代码从零开始。',
      python: '现有代码是 Python 写的。',
      'python-rewrite': '现有代码是 Python 写的，但反正要重写。',
      go: '现有代码是 Go 写的。',
      both: '现有代码一部分是 Python，一部分是 Go。',
    },
    libraries: {
      none: '没有路由依赖 Python 独有的库。',
      'some-routes': '少数路由依赖 Python 独有的库。',
      'most-routes': '大多数路由依赖 Python 独有的库。',
    },
    team: ({ python, go, runtimes: operated, deadline }) =>
      `团队方面：Python ${skill[python]}，Go ${skill[go]}，${runtimes[operated]}。${deadlines[deadline]}`,
    question: '该用 Flask、Gin，还是两者混合？',
  },
  driver: (name, meaning, share) => `${name}：${meaning}（占权重的 ${share}）`,
  option: (name, meaning) => `${name}：${meaning}`,
  outcome: {
    chosen: (name, reasons) => spaced(`选定方案：“${name}”。理由：${reasons}。`),
    tooClose: (names, apart) =>
      spaced(
        `选定方案：暂无，因为 ${names} 难分高下。差别在于：${apart}。由“验证”一节的压测来定。`,
      ),
    noneFits: (reasons) => `选定方案：无，因为没有方案满足需求：${reasons}。`,
    remedies: '改动最小的出路如下，每一处单独就够：',
    noRemedy: '只改一项需求，没有方案能合适。',
    joined: '；',
  },
  because: {
    good: (argument) => spaced(`优点：${argument}`),
    neutral: (argument) => spaced(`中性：${argument}`),
    bad: (argument) => spaced(`缺点：${argument}`),
  },
  judgements: {
    cost: {
      good: ({ cost }) => `一年的机器费用约 ${cost}`,
      neutral: ({ cost }) => `一年的机器费用约 ${cost}`,
      bad: ({ cost }) => `一年的机器费用约 ${cost}，不少`,
    },
    latency: {
      good: (f) => latency(f, '余量充足'),
      neutral: (f) => latency(f, '能达标'),
      bad: (f) => latency(f, f.met ? '余量很小' : '超标'),
    },
    team: {
      good: () => '所需的语言，团队已经会了',
      neutral: () => '所需的语言，团队还在学',
      bad: () => '所需的语言里有一门团队几乎不会',
    },
    delivery: {
      good: () => '需要的大多已经有了',
      neutral: () => '需要的有一部分要重新写',
      bad: () => '需要的大多要重新写',
    },
    ecosystem: {
      good: () => '需要的库都有现成的',
      neutral: () => '有些库要另想办法',
      bad: () => '有需要的库用不上',
    },
    operations: {
      good: () => '值班负担小',
      neutral: () => '值班负担稍大',
      bad: () => '要运维的部分更多',
    },
  },
  points: (argument, points, of) => `${argument}（${of} 分里得 ${points} 分）`,
  score: (score) => `得分 ${score}（满分 100）。`,
  out: (exclusion) => `${exclusion}。`,
  withCandidate: (candidate, risk) => spaced(`选${candidate}时，${risk}`),
  nothingToBuild: '按这些需求什么也做不出来，必须先改需求。',
  confirmation: {
    lead: '用真实路由、固定速率的压测来验证，先预热。每条合格线都达到才算通过：',
    of: (candidate) => `${candidate}：`,
    stage: ({ load, rate, duration, p99, errors, cores, inFlight }) =>
      `峰值的 ${load}，即 ${rate}，保持 ${duration}：p99 ${p99}，错误 ${errors}，占用的核 ${cores}，在途请求 ${inFlight}。`,
    decides: '有一条没达到，就重新决策：改掉被它推翻的那个答案，再看结论。',
    nothing: '在有方案合适之前，没有什么可验证的。',
  },
  more: {
    link: (link) => `同样的答案，以及解释结论的全部内容：<${link}>。`,
    linkWithoutOwn: '我们自己的压测不在链接里：打开链接的人看到的是依据已发布压测的结论。',
    rests: ({ run, grade, basis, version }) =>
      `依据是压测“${run}”（证据等级 ${grade}；口径：${basis}）和数据版本 ${version}。`,
    ownRun: '自己的压测',
    own: '这次压测是我们自己做的，它的数字不在这份记录里。',
    firmness: (share, models) => `${models} 个说得通的模型里，${share} 得出同样的结论。`,
    judged: (otherwise) =>
      `结论主要取决于假设的处理函数 CPU：如果两种语言耗一样多，结论会是“${otherwise}”。`,
    overrides: '下列各值换成了我们自己的：',
    flips: {
      one: '下面每一处改动都足以改变结论：',
      two: '只改一个答案还不够，改动最小的两处组合是：',
    },
    configuration: (candidate) => `${candidate}：`,
    step: (go, label, back) => `${go}${label}：${back}`,
  },
  table: {
    title: '各方案按准则的得分',
    criterion: '准则',
    weighted: (name, share) => `${name}（${share}）`,
    score: '得分（满分 100）',
    fits: '是否合适',
    yes: '合适',
  },
  part: {
    lead: '按 MADR 4 写成的决策记录：你的答案、理由、风险和压测合格线都在里面。它在你的浏览器里生成；状态请自己改，并补上决策人的名字。',
    preview: '决策记录',
    copy: '复制记录',
    copied: '记录已复制。',
    downloads: {
      markdown: '下载记录（.md）',
      json: '下载全部数据（.json）',
      table: '下载表格（.md）',
    },
  },
};

function latency({ p99, target }: Pick<JudgedFigures, 'p99' | 'target'>, against: string): string {
  if (p99 === null) return '跟不上峰值的请求';
  if (target === null) return `预测的 p99 是 ${p99}，而对 p99 没有要求`;
  return `预测的 p99 是 ${p99}，目标 ${target}，${against}`;
}
