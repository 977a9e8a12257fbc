import type { RealityWords } from '../reality-words.ts';

export const words: RealityWords = {
  decisions: {
    title: '真实的决定',
    description:
      '各个团队在 Python 和 Go 之间选了什么（来自公开资料），和向导会给的建议放在一起看。',
    intro: ({ agree, of, tuned, assumptions }) =>
      `有 ${of} 个团队公开讲过自己的选择，向导和其中 ${agree} 个一致。这些案例在做模型时就看过，${assumptions} 个假设里有 ${tuned} 个是参照它们定的，所以这个数只说明模型拟合得怎样；换成没见过的案例，会低一些。`,
    counts: {
      title: '按他们的选择看，有多少一致',
      columns: { chose: '他们用', all: '一致（全部）', expressible: '一致（只算问到关键因素的）' },
      share: (agree, of) => `${agree} / ${of}`,
      names: { flask: 'Python', gin: 'Go', hybrid: '两种都用' },
      all: '合计',
    },
    half: '结论是“难分高下”、而他们的选择在其中时，算半个。',
    sample: '案例来自中英文的公开文章。换了语言的人比没换的更爱写文章，成功的又比失败的更爱写。',
    kept: ({ guessed, of }) =>
      `很少有文章把向导要问的都交代清楚：${of} 个答案里有 ${guessed} 个是我们猜的，每个案例下面都注明了是哪些。`,
    groups: { agree: '看法一致的', half: '难分高下，含他们的选择', differ: '看法不同的' },
    chose: '他们用',
    verdict: '向导的结论',
    outcome: '后来怎样',
    dissent: '谁更有道理',
    missing: '问题没有问到的',
    sources: '来源',
    answers: (inferred) => `答案里由我们猜的：${inferred}。`,
    open: '在向导里打开这组答案',
  },
  calibration: {
    title: '校准',
    description: '模型对 CPU、平均响应和 p99 的预测，和固定速率下的实测放在一起看。',
    intro: ({ in: inside, of }) =>
      `在速率保持得住的 ${of} 个实测 p99 里，有 ${inside} 个落在模型预测的区间内。`,
    few: '数量很少，长尾系数和停顿还是参照它们定的。以后数据里一有固定速率的压测，就会自动列到这里。',
    paced: {
      title: '固定速率的各行',
      lead: 'CPU 用的是默认那次压测，也就是向导平时的取值；那是单纯的 ping，还要加密、回传 10 KiB 的行自然更贵。平均和 p99 则由该行自己实测的 CPU 推出，好把排队和 CPU 分开评判。误差 = 预测 ÷ 实测 − 1。',
      columns: { row: '行', rate: '速率', cpu: '每请求 CPU', mean: '平均', p99: 'p99' },
      pair: (predicted, measured, error) =>
        `预测 ${predicted}，实测 ${measured}${error && `（${error}）`}`,
      inside: '在区间内',
      outside: '在区间外',
      overload: { right: '速率没保持住，和预测一致', wrong: '速率没保持住，而模型以为可以' },
      unfit: {
        'unknown-wait': (measured) =>
          `不评判，实测 ${measured}：要等数据库，而数据库自己花的时间没有测`,
        'shared-cores': (measured) =>
          `不评判，实测 ${measured}：压测工具与服务器共用核心，超过饱和速率的一半，它自己也在排队`,
      },
    },
    handlers: {
      title: '实测过的处理函数',
      lead: '处理函数本身的 CPU，不含框架。只测到一部分工作的，假设值不能比它低。',
      columns: { handler: '处理函数', assumed: '假设', range: '合理范围', measured: '实测' },
      covers: { all: '全部', part: '一部分' },
    },
    method: '结论是怎么算出来的',
  },
  home: {
    title: '它说得准吗？',
    text: ({ agree, of }) =>
      `拿 ${of} 个真实的决定来对照，向导和其中 ${agree} 个一致。每一处分歧都列了出来，连同谁更有道理。`,
    calibration: '预测与实测对照',
  },
};
