import type { OverlayRow, OwnRunWords } from '../own-run-words.ts';
import type { ServedRow } from '#own-run/run-file.ts';
import { words as auditZh } from './audit.ts';

const subjects: OwnRunWords['output']['subjects'] = { flask: 'Flask', gin: 'Gin', other: '其他' };

const note: OwnRunWords['output']['note'] = {
  'corrected-for-coordinated-omission':
    '延迟已按“协同遗漏”修正：被慢响应拖住而没能按时发出的请求，也按慢请求计。',
  'latency-includes-failures': '延迟中包含失败的请求。',
  'throughput-includes-failures': '吞吐量中包含失败的请求。',
  'rate-limited': '压测按固定的速率发送请求，吞吐量反映的是这个速率，而不是服务器的能力。',
  'clients-pause': '从迭代或样本的用时看得出，用户在两次请求之间有停顿，吞吐量反映的是他们的节奏。',
  'clients-never-pause': '客户端一收到响应就发下一个请求，中间没有停顿。',
  'in-flight-varies':
    '在途请求数在压测过程中有变化：用户逐步增减，或一个用户同时发出多个请求。连接数取最大值。',
  pipelined: '每个连接上同时有多个在途请求（管线化或多路流），这里的连接数按在途请求数计。',
  'connections-evened': 'wrk 给每个线程分配同样多的连接，除不尽的余数不建，实际连接比设定的少。',
  'several-endpoints': '数字是多个接口合计的结果。',
  'latency-rounded': '该工具把延迟取整到毫秒或更粗。',
  'latency-in-tenths': '该工具把延迟取整到 0.1 毫秒。',
  'mean-from-throughput': '平均延迟由连接数和吞吐量算出，并非实测，因此不可能与它们矛盾。',
  'connection-per-request': '每个请求都新建一个连接。',
  'length-differences-not-counted': 'ab 把长度不同的响应算作失败，这里没有计入错误。',
  'requests-rounded': '请求总数是约数。',
  'duration-computed': '工具没有输出持续时间，这里的值是算出来的。',
  'throughput-computed': '工具没有输出吞吐量，这里的值是请求数除以持续时间。',
  'throughput-momentary':
    'Locust 运行中打印的是最近几秒的吞吐量；如果这不是最后一张表，这个数只代表那几秒。',
  'unit-assumed': '文件没有说明延迟用什么单位，这里按毫秒读取。',
  'computed-from-samples': '平均值和分位数由逐条样本算出。',
  'unanswered-not-listed': '没有得到响应的请求不在这份输出里，实际错误可能更多。',
  'samples-capped': '样本数达到工具的上限后不再记录，受影响的数字已略去。',
};

export const words: OwnRunWords = {
  title: '审计你自己的压测',
  lede: '把压测工具的输出交给这一页，Flask、Gin 或两边都行：当场读取，用本站审计所有压测的同一套规则评级，和文章的数字画在一起；两边都有，向导就能以它为依据。',
  privacy: '一切都在你的浏览器里完成，不会发送任何内容。',
  withoutScript:
    '启用 JavaScript 后，这一页会在浏览器里读取压测工具的输出，按本站的规则审计，并生成压测文件，不会发送任何内容。',
  input: {
    add: '添加输出',
    file: '选择文件，或拖放到这里',
    fileHelp: '文本、JSON 或 CSV，每个不超过 5 MB。',
    text: '或者粘贴输出',
    textHelp:
      '工具打印的全部内容，一次或多次压测都行，Flask 和 Gin 也可以一起粘贴。支持 wrk、wrk2、ab、autocannon、bombardier、hey、oha、vegeta、k6、zrk（汇总，文本或 JSON）、Locust（统计 CSV 或终端输出）、JMeter（结果 CSV、聚合报告、statistics.json 或终端输出）和 HdrHistogram（.hgrm）。',
    read: '读取输出',
    notRead: '未能读取。',
    added: (count) => `已读取 ${count} 份输出。`,
    already: (count) => `有 ${count} 份数字完全相同，之前已经添加过，不再重复添加。`,
    joined: (sentences) => sentences.join(''),
  },
  store: {
    kept: '只保存在这台设备的这个浏览器里。',
    notKept: '浏览器不允许本站保存数据，离开这一页后内容就没有了。',
    clear: '全部清除',
    cleared: '已从这台设备上全部清除。',
    unread:
      '浏览器为这一页保存的内容有一部分读不出来，因此没有采用。原样另存着：可以存成文件，也可以丢弃。',
    saveUnread: '存成文件',
    discardUnread: '丢弃',
    discarded: '已丢弃。',
  },
  output: {
    list: '你的输出',
    heading: (number, subject, tool) =>
      `第 ${number} 份：${subject ? `${subject}，` : ''}用 ${tool} 压测`,
    repeats: (others) => `重复测量：与第 ${others.join('、')} 份配置相同，合为一行，取中位数。`,
    asked: '输出没有说明的条件',
    takenOver: '两边通常相同的答案沿用前面那份，不同的请改过来。',
    optional: '更多测试条件',
    optionalHelp: '可以不填，但日后看数字的人会需要它，审计也会指出缺了什么。',
    questions: {
      subject: { label: '压测的是什么？', help: null },
      does: {
        label: '一个请求做什么？',
        help: 'ping 立即返回，不含处理函数的工作；真实接口已经把这部分工作测进去了，向导不再另加。',
      },
      cores: { label: '服务器核数', help: '服务器实际能用到的核数。' },
      endpoint: { label: '接口', help: '方法和路径，例如 GET /orders。' },
      wait: {
        label: '等待后端的时间（ms）',
        help: '每个请求至少要等数据库和其他服务多久；不等就填 0。',
      },
      connections: { label: '连接数', help: '压测工具的连接、线程或用户数。' },
      duration: { label: '持续时间（秒）', help: null },
      pauses: {
        label: '客户端在两次请求之间会停顿吗？',
        help: '例如限定速率（-q、-R）、k6 的 sleep()、Locust 的 wait_time、JMeter 的定时器。',
      },
      workers: { label: 'worker 进程数', help: '例如 Gunicorn 的 --workers；Go 程序填 1。' },
      versions: { label: '版本', help: '例如 Python 3.14、Flask 3.1、Gunicorn 26。' },
      'same-machine': { label: '压测工具在同一台机器上吗？', help: null },
    },
    subjects,
    options: {
      does: { ping: '什么也不做，只返回 ping', endpoint: '真实接口的工作' },
      pauses: { no: '否', yes: '是' },
      'same-machine': { no: '否', yes: '是' },
    },
    unanswered: '未说明',
    wrongNumber: '请填大于 0 的数字，例如 4 或 0.5。现在的内容不会采用。',
    wrongWait: '请填毫秒数，不小于 0。现在的内容不会采用。',
    wrongWhole: '请填不小于 1 的整数。现在的内容不会采用。',
    subjectMissing: '请先说明压测的是什么，否则压测文件没有用处。',
    figures: '读到的数据',
    figure: '数据项',
    value: '值',
    rows: {
      tool: '工具',
      endpoint: '接口',
      throughput: '吞吐量（请求/秒）',
      requests: '请求数',
      errors: '错误数',
      timeouts: '其中超时',
      connections: '连接数',
      duration: '持续时间（秒）',
    },
    latencies: {
      mean: '平均延迟（ms）',
      p50: 'p50（ms）',
      p75: 'p75（ms）',
      p90: 'p90（ms）',
      p95: 'p95（ms）',
      p99: 'p99（ms）',
      p999: 'p99.9（ms）',
      max: '最大值（ms）',
    },
    notStated: '未说明',
    notes: '怎么看这些数据',
    note,
    remove: (number) => `移除第 ${number} 份`,
    removed: '已移除。',
  },
  run: {
    heading: '你的压测',
    usable: '两边的测法一致，向导可以用这次压测作依据。',
    handler: {
      included: '请求做了真实的工作，两边都不再另加假设的处理函数 CPU。',
      assumed: 'ping 不含处理函数的工作，向导会加上它假设的那部分 CPU。',
    },
    toWizard: '让向导以这次压测为依据',
    notUsable: '已审计、已作图，但还不能用来打分。还差：',
    decidesNothing: '等级为 E 的压测只展示，不参与决策：向导会列出它，但不采用。',
    obstacles: {
      framework: {
        flask: '还没有 Flask 的输出。请用同一个测试、同样的连接数补上。',
        gin: '还没有 Gin 的输出。请用同一个测试、同样的连接数补上。',
      },
      unnamed: '请说明压测的是什么：',
      unstated: {
        does: '请说明一个请求做什么：',
        cores: '请说明服务器能用多少个核：',
        connections: '请说明有多少个连接：',
        endpoint: '请说明是哪个接口：',
        pauses: '请说明客户端在两次请求之间是否停顿：',
      },
      'no-throughput': '工具没有给出吞吐量，推算不出每请求 CPU：',
      'not-saturated': {
        rate: '压测按固定的速率发送，吞吐量反映的是这个速率，而不是这些核的能力。请去掉速率设定重测：',
        pauses: '客户端有停顿，吞吐量反映的是它的节奏，而不是这些核的能力。请去掉停顿重测：',
        wait: '几乎所有连接都在等后端，核还闲着。请加大连接数重测：',
      },
      differs: {
        does: () => '一边只返回 ping，另一边做真实的工作。请用同样的测试重测：',
        cores: ({ flask, gin }) =>
          `Flask 用了 ${flask} 个核，Gin 用了 ${gin} 个。请改正答案，或者用同样的核数重测：`,
        connections: ({ flask, gin }) =>
          `Flask 有 ${flask} 个连接，Gin 有 ${gin} 个。请用同样的连接数重测：`,
      },
      unconfirmed: '两边有不同之处，请在下面说明是不是同一个测试。',
    },
    output: (number) => `第 ${number} 份`,
    differences: '两边的不同之处',
    difference: {
      path: ({ flask, gin }) => `接口：Flask 是 ${flask}，Gin 是 ${gin}。`,
      tool: ({ flask, gin }) => `压测工具：Flask 用 ${flask}，Gin 用 ${gin}。`,
      duration: ({ flask, gin }) => `持续时间：Flask 测了 ${flask} 秒，Gin 测了 ${gin} 秒。`,
      wait: ({ flask, gin }) => `每个请求等后端的时间：Flask ${flask} ms，Gin ${gin} ms。`,
    },
    sameAllTheSame: '仍是同一个测试',
    auditHeading: '审计',
    auditHelp: '规则与本站其他压测相同，结果随你的答案更新。',
    noFindings: '没有发现问题。',
    source: '规则出处：',
    grade: (grade) => `证据等级 ${grade}`,
    export: '导出为压测文件',
    exportHelp:
      'JSON 的格式与 data/benchmarks 中的文件相同：放进项目副本的这个目录，各页和结论就都能用它。',
    exported: (file) => `已生成 ${file}。`,
  },
  chart: {
    title: '你的数字与文章的 ping 压测',
    server: '服务',
    yours: '你的',
    published: '文章',
    sentence: (rows, ratio) =>
      [
        ...rows.map(reached),
        ...(ratio
          ? [`Gin 的吞吐量，你这里是 Flask 的 ${ratio.yours}，文章里是 ${ratio.published}。`]
          : []),
        '机器和负载都不同，倍数比数字本身更能说明问题。',
      ].join(''),
    source: '你的：只保存在这台设备上。文章：',
  },
  audit: auditZh,
  runFile: {
    title: (measured, tools) => {
      const names = measured.map((subject) =>
        subject === 'other' ? '自己的服务' : subjects[subject],
      );
      const all = names.join('、');
      return `读者用 ${tools} 压测${/^[A-Z]/.test(all) ? ' ' : ''}${all}`;
    },
    notes: note,
    served: (rows) => rows.map(served).join('；'),
  },
  propose: {
    heading: '提交这次压测',
    steps:
      '结果是什么，本站都欢迎。先用上面的按钮写出压测文件，再打开 GitHub 上的表单，把文件附在那里。',
    link: '打开表单，已填好这次压测的已知信息',
    nothingSent:
      '本站不会发送任何东西。打开表单时，其中的内容（版本、接口、工具、连接数、时长、核数、等级）会交给 GitHub；在那里按下提交之前，什么都不会公开。',
    byHand:
      '结果是什么，本站都欢迎。先用上面的按钮写出压测文件，放进项目副本的 data/benchmarks，再按 CONTRIBUTING.md 里的“Add a run”去做；也可以把文件附在项目的 issue 里。',
  },
};

function reached({ label, yours, repeats, against }: OverlayRow): string {
  const range = repeats ? `（几次在 ${repeats.low} 到 ${repeats.high} 之间）` : '';
  const name = /^[A-Z]/.test(label) ? ` ${label} ` : label;
  const said = `你的${name}达到 ${yours}${range}`;
  if (!against) return `${said}。`;
  return against.larger === 'yours'
    ? `${said}，是文章 ${against.published}的 ${against.times}。`
    : `${said}，文章的 ${against.published}是它的 ${against.times}。`;
}

function served({ subject, workers, cores, versions }: ServedRow): string {
  const stated = [
    ...(cores === null ? [] : [`${cores} 核`]),
    ...(workers === null ? [] : [`${workers} 个 worker 进程`]),
    ...(versions === null ? [] : [versions]),
  ];
  return `${subjects[subject]}：${stated.join('，')}`;
}
