import type { DecisionMapWords } from '../decision-map-words.ts';
import { spaced } from './han-spacing.ts';

export const words: DecisionMapWords = {
  title: '选型地图',
  description: '最能左右选择的四个问题，每种组合的结论和理由。不需要 JavaScript，也可以打印。',
  how: ({ cells, run, grade }) =>
    spaced(
      `先找到符合你现状的那张表，再对上两门语言的水平。${cells} 格结论都由向导的引擎在构建时算出，依据是 ${run}（证据等级 ${grade}）。`,
    ),
  contents: '找到你的那张表',
  held: {
    title: '其余答案固定不变',
    lead: '四题以外都按这个场景作答。你的情况若差得多，这张地图就不适用：',
    scenario: '场景',
  },
  caption: (question, answer) => `${question}：${answer}`,
  sides: (rows, columns) => spaced(`纵向 ${rows}，横向 ${columns}`),
  among: (names) => spaced(names),
  reasons: '逐格看理由',
  rates: (changes) => `流量变了：${changes.join('；')}。`,
  rate: (rate, upTo, above) => spaced(`${rate} 以内 ${upTo}，再高 ${above}`),
  anyRate: '流量高低，结论都一样。',
  contradiction: '答案互相矛盾：',
  questions: {
    title: '为什么是这四题',
    lead: (vectors) =>
      `全部 ${vectors} 组答案里，数一数有多少组原本推荐一个方案，只改这一题就改为推荐另一个。取最多的四题；结论从“合适”变成“都不合适”的不算，因为那不回答“选哪个”。`,
    question: '问题',
    turns: '组数',
    share: '占全部组合',
  },
  rest: {
    title: '你的情况不在地图上？',
    lead: '负载、延迟目标、核数或工期不同，结论也会不同。',
    scenarios: (count) => `看 ${count} 个做好的场景，找最接近的一个`,
    wizard: '在向导里回答全部问题（需要 JavaScript）',
  },
  withoutScript: '选型地图：最能左右选择的四题，每种组合的结论',
};
