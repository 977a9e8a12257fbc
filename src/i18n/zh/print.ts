import type { PrintWords } from '../print-words.ts';

export const words: PrintWords = {
  title: 'Flask 还是 Gin：选型结果',
  answers: '这是按下面的答案算出来的',
  more: (count) => `另有 ${count} 种改动也会改变结论，见页面。`,
  contradiction: '答案互相矛盾：',
  changed: (count) => `有 ${count} 个权重或假设不是模型自己的值，见链接。`,
  link: '同样的答案，在页面上：',
  version: (data) => `数据版本 ${data}`,
};
