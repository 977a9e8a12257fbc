import type { EvidenceWords } from '../evidence-words.ts';

export const words: EvidenceWords = {
  title: '证据',
  description: '本站用到的每一次压测：条件、数据、审计和证据等级。',
  intro:
    '先看等级，再看数字。等级由审计规则算出，不由我们喜欢哪个结果决定；评为 E 的压测照样列出，但不参与任何结论。',
  kinds: { published: '文章', 'third-party': '第三方', reproduced: '本站实测', reader: '读者实测' },
  columns: {
    run: '压测',
    grade: '等级',
    kind: '来源',
    ratio: 'Gin 与 Flask 的吞吐量之比',
    use: '在向导里',
  },
  gradeOf: (grade) => `证据等级 ${grade}`,
  range: (low, high) => `${low} 至 ${high}`,
  noRatio: '没有可比的数据',
  use: {
    default: '默认依据',
    accepted: '可选',
    listed: '不采用',
    incomparable: '换算不出每请求 CPU',
  },
  audit: '审计',
  auditHelp: '每一条都来自一条写明出处的规则。',
  noFindings: '没有发现问题。',
  inRows: (count) => `涉及 ${count} 处`,
  source: '规则出处：',
  figures: '数据',
  limits: ({ server, other, of }) =>
    `瓶颈在哪里：${of} 行里有 ${server} 行在服务器，CPU 用到了 75% 以上；有 ${other} 行在别处，CPU 没用到一半。`,
  ratios: '吞吐量之比',
  ratiosHelp: '同一测试、同一并发下，Gin 的吞吐量除以 Flask 的吞吐量。',
  ratioColumns: ['测试', 'Flask 的服务器', '并发', '比值'],
  setup: '测试条件',
  caveats: '这些数字的局限',
  provenance: '出处',
  readAt: (path, commit, licence) => `${path}，提交 ${commit}，许可：${licence}`,
  rowOrigins: '以下各行出自别的文件，或是另一天测的：',
  fileAt: (path, commit) => `${path}，提交 ${commit}`,
  rows: (count) => `${count} 行`,
  since: '来源后来怎样了',
  saidIn: '出处：',
  rerun: '自己跑一遍',
  rerunHelp: '在项目的副本里运行下面的命令，会得到一份同样格式的结果文件。',
  download: '数据文件（JSON）',
  gradesTitle: '等级的含义',
  spread: {
    title: '倍数为什么差这么多',
    reasons: [
      '影响最大的是 Flask 前面的服务器：同一个 Flask，用 sync、gthread 或 gevent，结果各不相同，用开发服务器又是另一个数。不写明服务器的对比，什么也说明不了。',
      '请求做的事越少，倍数越大。ping 量的只是框架本身；一旦要序列化列表、要查数据库，倍数就会下降，有的公开测试里甚至反过来。',
      '所以不要引用单一的倍数。请量一量自己接口每个请求的 CPU，再挑一次服务器和负载与你相近的压测来看。',
    ],
  },
  waiting: {
    title: (wait) => `每个请求都要等 ${wait} 时`,
    finding: ({ wait, cores, cpu, most, limit, ends: [first, last] }) =>
      `${first.connections} 个连接时，Flask（gevent）处理的请求数是 Gin 的 ${first.share}${first.busy ? `，CPU 用了 ${first.busy}` : ''}；到了 ${last.connections} 个连接，只剩 ${last.share}${last.busy ? `，CPU 已用到 ${last.busy}` : ''}。拖住它的是 CPU，不是等待：每个请求要 ${cpu} 的 CPU，${cores}最多处理 ${most}，而每个请求等 ${wait} 时，${limit}就足以达到这个速率。`,
    so: '在这一点之前，换框架对吞吐量和延迟都看不出差别，团队会什么就用什么。过了这一点，再调并发参数对 Flask 也没有用，只能加核，或者减少每个请求的 CPU。',
  },
  own: '用同一套规则审计你自己的压测',
};
