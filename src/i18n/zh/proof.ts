import type { ProofWords } from '../proof-words.ts';

export const words: ProofWords = {
  summary: ({ vectors, sensible, nothing, perCore, perCoreNative, nearest, run, runs }) =>
    `以默认的“${run}”为准，说得通的 ${sensible} 种答案组合里，有 ${nothing} 没有方案合适。说得通是指：没有矛盾，团队能独立用一门运维得了的语言干活，每个核分到的请求不超过 ${perCore}（在原生库里计算的不超过 ${perCoreNative}）。全部 ${vectors} 种答案组合，在认可的 ${runs} 次压测上各算了一遍；离阈值最近的也差 ${nearest}，舍入误差左右不了结论。`,
  exchange: (share) =>
    `结论由数据决定：把这次压测的两个数对调，有方案可选的结论里会有 ${share} 改变。`,
  verdicts: {
    title: '各种结论出现的次数',
    verdict: '结论',
    vectors: '答案组合数',
    share: '在有方案可选的组合中占比',
    names: {
      flask: 'Flask',
      gin: 'Gin',
      hybrid: '混合',
      'too-close': '难分高下',
      'none-fits': '都不合适',
    },
  },
  invariants: {
    title: '对每一组答案都成立的性质',
    property: '性质',
    checked: '检查次数',
    broken: '违反',
    names: {
      'order-of-summation': '贡献相加的顺序不影响结论。',
      'contributions-add-up': '各项贡献之和等于得分，误差在 1e-12 以内。',
      'skill-and-time':
        'Go 更熟，绝不会让结论从 Gin 变成 Flask，Python 更熟则绝不会反过来；时间更多，绝不会让结论变成团队今天更熟的那门语言。',
      'demand-favours-the-cheaper': '速率更高、目标更紧或核更少，绝不会让结论从 Gin 变成 Flask。',
      'resources-never-exclude': '任何一种资源变多，绝不会把原本可选的方案排除。',
      'known-language-first': '没人会的语言，绝不会赢过团队用得上手的语言。',
      'verdicts-are-reached': '每种结论都会出现；说得通的答案里，没有方案合适的不到 15%。',
      'no-cliff': '接近核数或目标的上限时，领先会先缩到零，结论才改变。',
      'bands-never-touch': '没有哪个结论或出路，取决于两档恰好是同一个数。',
      'figures-exchange': '处理函数和队列都相同时，对调两个数，效用也随之对调。',
      'every-option-decides': '每个问题的每个选项，都至少决定其组合的两百分之一。',
    },
  },
  file: '完整的证明（JSON）',
};
