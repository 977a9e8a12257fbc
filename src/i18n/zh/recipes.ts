import type { RecipeWords } from '../recipe-words.ts';

export const words: RecipeWords = {
  title: '嵌入图表',
  description: '怎样把图表放进你自己的文档，按工具逐一说明。',
  tried: '已验证',
  notTried: '未验证',
  code: (name) => `${name} 的代码`,
  recipes: {
    html: {
      name: '普通 HTML',
      text: '四种代码任选。图片只需要页面允许图片；iframe 可以逐点读数；自定义元素还能自动贴合高度，并跟随你页面的深浅色。',
    },
    vitepress: {
      name: 'VitePress',
      text: '在 .vitepress/config.mjs 里告诉 Vue 这个元素不是它的组件，并在 head 里加载脚本，之后任何 Markdown 文件都可以直接写这个元素。图片和 iframe 不用配置；iframe 的样式会并入页面自己的样式表。',
    },
    mkdocs: {
      name: 'MkDocs',
      text: 'MkDocs 保留 HTML，四种代码都可以原样写进 Markdown，前后各空一行即可。',
    },
    github: {
      name: 'GitHub README',
      text: 'GitHub 会去掉 iframe、脚本和样式，只有图片能显示；自定义元素里的图片会留下。SVG 在那里跟随读者的系统，而不是 GitHub 里设的主题；如果在意这一点，请用 PNG。我们按 GitHub 允许的标记和它的图片安全策略试过，没有在 github.com 上试。',
    },
    docusaurus: {
      name: 'Docusaurus',
      text: '在 docusaurus.config.js 里加载脚本。MDX 里可以直接写这个元素；style 元素在 MDX 里要加花括号，所以把 iframe 的样式放进 src/css/custom.css。',
    },
    starlight: {
      name: 'Starlight（Astro）',
      text: '在 astro.config.mjs 的 head 里加载脚本，Markdown 和 MDX 里都可以直接写元素或 iframe。',
    },
    sphinx: { name: 'Sphinx', text: '用 raw 指令，代码整体缩进写在它下面。' },
    hugo: {
      name: 'Hugo',
      text: '除非给 Goldmark 打开 unsafe，Hugo 会丢掉 Markdown 里的 HTML。用短代码就不必改设置：把代码存成 layouts/shortcodes 下的一个文件，再调用它。',
    },
  },
  policy: {
    title: '页面有内容安全策略（CSP）时',
    text: '如果页面原本什么都不允许，至少要放行这些：第一条给图片，第二条给 iframe，第三条给自定义元素。元素通过 style 对象设置高度，任何策略都不限制。iframe 的样式要写进你自己的样式表；没有它，iframe 会取最窄时所需的高度。',
  },
  parameters: {
    title: 'iframe 地址可以带的参数',
    text: '页面不认识的参数或取值会在图下说明，并被忽略。没有脚本时，显示整张图，深浅色跟随系统。',
    headings: ['参数', '取值', '含义'],
    rows: {
      theme: '浅色、深色，或跟随读者的系统。自定义元素会跟随你的页面。',
      series: '要显示的行的 id，见图表的 JSON 文件。坐标轴仍是整张图的。',
      title: '标题和说明交给你的页面；屏幕阅读器仍能读到。',
      v: '已发布的某个数据版本：显示当时的图片，永不改变，并附当前版本的链接。',
    },
  },
  hosting: {
    title: '如果你自己部署本站',
    text: '谁可以用 iframe 嵌入一个页面，页面的标记里说了不算，只有响应头算数。GitHub Pages 不发禁止嵌入的响应头，也允许任意来源读取。部署在别处时，请设置：',
    headings: ['范围', '响应头', '原因'],
    rows: {
      'frame-ancestors': '只有嵌入页允许被嵌入。这些页面不能发 X-Frame-Options，它没有办法做例外。',
      cors: '脚本要按摘要校验，数据也可能被别的站点读取。',
      cache: '已发布的文件永不改变。',
    },
  },
  oembed: {
    title: 'oEmbed',
    text: '每张图表的页面都用 link 元素给出它的 oEmbed 地址，支持 oEmbed 发现的 wiki 或内容管理系统会把一个网址变成 iframe。',
  },
};
