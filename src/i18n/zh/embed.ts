import type { EmbedWords } from '../embed-words.ts';

export const words: EmbedWords = {
  title: '嵌入',
  ways: {
    markdown: { name: 'Markdown', help: 'SVG 图片，随系统切换深浅色，适合 README 和 wiki。' },
    picture: { name: 'HTML 图片', help: '优先显示 SVG，不支持的地方显示 PNG。' },
    frame: {
      name: 'iframe',
      help: '可交互的图表。不靠脚本也不会出现滚动条；其中的样式也可以放进你自己的样式表。',
    },
    element: {
      name: '自定义元素',
      help: '同样可交互，高度分毫不差，并跟随页面的深浅色。脚本不可用时显示图片。',
    },
  },
  copy: '复制',
  copied: '已复制',
  selected: '已选中，请用键盘复制',
  code: (way) => `代码：${way}`,
  citation: '引用',
  cite: ({ title, version, address, sources }) =>
    `《Flask 还是 Gin》：“${title}”，数据版本 ${version}，${address}，CC BY 4.0。数据来源：${sources.join('；')}。`,
  releases: (version) => `以上地址跟随数据更新。版本 ${version} 已发布的文件一个字节都不会变，放在`,
  releasesLink: '固定地址',
  releasesStop: '。',
  more: 'GitHub、VitePress、MkDocs 等平台的做法',
  view: {
    title: '筛选与排序',
    rows: '行',
    sort: '顺序',
    asChart: '按原图',
    up: (measure) => `${measure}，从小到大`,
    down: (measure) => `${measure}，从大到小`,
    reset: '显示全部',
  },
};
