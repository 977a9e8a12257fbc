import type { FrameWords } from '../frame-words.ts';

export const words: FrameWords = {
  more: '数据、测试条件与嵌入代码',
  unknownParameter: (name) => `没有“${name}”这个参数，已忽略。`,
  repeatedParameter: (name) => `“${name}”写了两次，以第一次为准。`,
  unknownValue: (name, value) => `“${name}”在这里没有“${value}”这个取值，已忽略。`,
  someRows: (shown, all) => `显示 ${all} 行中的 ${shown} 行，坐标轴仍是整张图的。`,
  older: (shown, current) => `数据版本 ${shown}，已有新版本 ${current}。`,
  olderShowsAll: '旧版本总是显示全部行。',
  newer: '查看新版本',
};
