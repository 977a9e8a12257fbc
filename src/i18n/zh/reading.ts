import type { ReadingWords } from '../reading-words.ts';

export const words: ReadingWords = {
  time: (minutes) => `约 ${minutes} 分钟读完`,
  speed: ({ han, words }) =>
    `阅读时间按每分钟 ${han} 个汉字或 ${words} 个英文单词估算，代码和表格不计。`,
  checked: (date) => `数据核对于 ${date}`,
  numberOf: (kind, chapter, number) =>
    `${kind === 'figure' ? '图' : '表'}\u00a0${chapter}-${number}`,
  chapters: '前后章节',
  previous: '上一章',
  next: '下一章',
  code: '代码',
  copy: { label: '复制', done: '已复制', failed: '没能复制，代码已选中，请按复制快捷键' },
  references: {
    title: '参考资料',
    language: { zh: '中文', en: '英文' },
    unless: ({ language, checked }) => `除另行注明外，均为${language}，${checked}。`,
    checked: (date) => `${date}核对`,
    notChecked: '尚未核对原文',
    noAddress: '没有网址',
  },
  notes: {
    title: '编者注汇总',
    description: ({ notes, chapters }) =>
      `${chapters} 章里的全部 ${notes} 条编者注：文章哪里不对，为什么，应该怎么做。`,
    count: (notes) => `${notes} 条`,
    introduction: '开头',
  },
  glossary: {
    title: '术语表',
    description: (terms) => `这个领域的 ${terms} 个术语，各用一两句话说清；指南用到的，列出章节。`,
    see: '参见：',
    usedIn: '出现在：',
  },
  markdown: {
    about: (name) => `出自《${name}》`,
    otherLanguage: (link) => `英文版：${link}`,
    page: (link) => `网页：${link}`,
  },
};
