import type { ArrivalWords } from '../arrival-words.ts';

export const words: ArrivalWords = {
  ignored: '地址里有看不懂的内容，已忽略：',
  former: '这个链接是问题改版之前生成的，其中的答案现在读作：',
  problems: {
    'unknown-question': (shown) => `不认识参数“${shown}”。`,
    'unknown-option': (shown) => `“${shown}”不是可选的答案。`,
    'old-option': (shown) => `${shown}`,
    'out-of-range': (shown) => `“${shown}”超出了可计算的范围。`,
    'unknown-run': (shown) => `没有编号为“${shown}”的压测可用，改用默认的那次。`,
    'repeated-question': (shown) => `“${shown}”出现了不止一次，只用第一个。`,
    'repeated-key': (shown) => `“${shown}”出现了不止一次，只用第一个。`,
    'no-number': (shown) => `“${shown}”不是数字。`,
    'unknown-criterion': (shown) => `没有“${shown}”这条准则。`,
    'unknown-assumption': (shown) => `没有“${shown}”这个假设。`,
    'impossible-value': (shown) => `“${shown}”这样的值没法计算。`,
    'no-weight-left': () => '照这些权重，所有准则的权重都成了 0；改用模型自己的权重。',
    'unknown-verdict': (shown) => `“${shown}”不是链接里会有的结论或数据版本。`,
  },
  more: (count) => `另外还有 ${count} 处。`,
  changed: (count) => `计算时有 ${count} 个值不是模型自己的。`,
  earlier: ({ before, now, data }) =>
    `生成这个链接时的结论是“${before}”，今天是“${now}”：${
      {
        same: '数据并没有变，说明链接被手工改过，或者当时依据了链接里没有的东西。',
        other: '其间数据有更新。',
        unknown: '链接没有注明当时依据的数据。',
      }[data]
    }`,
  asEarlier: '结论和生成这个链接时一样。',
  offer: (answered, total) => `你上次答了 ${total} 题中的 ${answered} 题。`,
  resume: '接着上次的答案',
  forget: '清除这台设备上的记录',
};
