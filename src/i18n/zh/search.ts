import type { SearchWords } from '../search-words.ts';

export const words: SearchWords = {
  label: '搜索全站中文页面',
  close: '关闭',
  hint: '几个词用空格隔开，找同时有这些词的页面；加引号则找原样的一串。',
  searching: '正在搜索……',
  found: (pages, query) => `有 ${pages} 页提到“${query}”`,
  none: (query) => `没有页面提到“${query}”。换个说法，或者少用几个词再试。`,
  failed: '搜索没能载入。请重试；仍不行，就刷新页面。',
  again: '重试',
  further: (sections) => `这一页另有 ${sections} 节提到`,
  more: (pages) => `再列 ${pages} 页`,
  keys: '↑ ↓ 移动 · Enter 打开 · Esc 关闭',
};
