import type { Bilingual } from '#schema/fields.ts';
import { arePinned } from '../machine/cores.ts';
import { noiseLimit } from '../machine/noise.ts';
import { leftUnanswered, type Measured, rowId, suitesOf } from './measured.ts';
import type { Circumstances } from './run-setup.ts';
import type { StackId } from '../servers.ts';

/** What a reader has to know before quoting a figure of the run; only what concerns this run. */
export function caveatsOf(measured: readonly Measured[], around: Circumstances): Bilingual[] {
  const used = new Set<StackId>(measured.map(({ configuration }) => configuration.stack));
  const tested = new Set(suitesOf(measured));
  return [
    around.quick ? [quick] : [],
    [arePinned(around.plan) ? pinned : shared, saturated, corrected],
    used.has('gunicorn-gevent') ? [unfair] : [],
    used.has('gunicorn-sync') || used.has('flask-dev') ? [closing] : [],
    used.has('flask-dev') || used.has('gin-default') ? [logging] : [],
    tested.has('routes') || tested.has('order') ? [scripted] : [],
    tested.has('cpu') ? [nativeHash] : [],
    measured.some(hasCpu) ? [cpuTime] : [noCpuTime],
    [memory],
    unanswered(measured),
    errors(measured),
    noisy(measured),
  ].flat();
}

const quick: Bilingual = {
  zh: '快速试跑：时间短，只测一次，只看是否能跑通，数值不宜引用。',
  en: 'A quick trial: short and measured once. It shows that everything works; do not quote its figures.',
};

const shared: Bilingual = {
  zh: '服务器与压测工具共用全部核心：服务器越快，压测工具占用的 CPU 越多，因此吞吐量之比小于分开核心时的比值。比较框架时应看每个请求的 CPU 时间，它不受此影响。',
  en: 'Server and load generator shared all cores. The faster a server, the more CPU the load generator takes, so ratios of throughput are smaller than on separate cores. Compare CPU per request, which this does not distort.',
};

const pinned: Bilingual = {
  zh: '服务器与压测工具各自绑定不同的核心：吞吐量之比大于两者共用核心时的比值。两者仍在同一台机器上，共用内存带宽与回环网络。',
  en: 'Server and load generator were pinned to separate cores: ratios of throughput are larger than on shared cores. Both were still on one machine, with one memory bus and the loopback network.',
};

const saturated: Bilingual = {
  zh: '除单连接的测试与下单测试外，服务器都处于饱和状态：延迟主要是排队时间，不代表低负载下的延迟。',
  en: 'Except over one connection, and for orders where cores were left, the servers were saturated: latency is mostly queueing and says nothing about latency under low load.',
};

const corrected: Bilingual = {
  zh: 'wrk 会针对“协调遗漏”修正平均值与百分位，平均延迟乘以吞吐量因而可能超过连接数；未经修正的平均响应时间等于连接数除以吞吐量。',
  en: 'wrk corrects its average and percentiles for coordinated omission, so average latency times throughput can exceed the connections; the uncorrected mean response time is connections divided by throughput.',
};

const unfair: Bilingual = {
  zh: 'gevent 在饱和且保持连接时，对各连接并不公平：中位数可能很低，而 p99 很高，两者必须一起看。',
  en: 'At saturation with keep-alive, gevent is unfair between connections: the median can be low while p99 is high. Read both together.',
};

const closing: Bilingual = {
  zh: 'sync worker 与 Flask 开发服务器每答一个请求就关闭连接，其数值包含每次重新建立连接的开销。',
  en: 'Sync workers and Flask’s development server close the connection after each answer; their figures include a new connection for every request.',
};

const logging: Bilingual = {
  zh: 'Flask 开发服务器与 gin-default 为每个请求写一行日志（写入文件），其他服务器不写。',
  en: 'Flask’s development server and gin-default write one log line per request, to a file; the others write none.',
};

const scripted: Bilingual = {
  zh: '动态路由与下单的请求由 wrk 的 Lua 脚本轮换给出，比固定请求多占一些压测工具的 CPU。',
  en: 'Requests for dynamic routes and orders rotate by a Lua script of wrk, which costs the load generator somewhat more CPU than a fixed request.',
};

const nativeHash: Bilingual = {
  zh: '散列测试的主要工作由各语言的本地库（C 或汇编）完成，不能代表用 Python 循环写成的计算；后者的差距大得多。',
  en: 'The hashing test works mostly inside native libraries (C or assembly), so it does not stand for computation written as Python loops, where the gap is much larger.',
};

const cpuTime: Bilingual = {
  zh: '每个请求的 CPU 时间取服务器全部进程的用户态与内核态时间之和，除以已答复的请求数；内核中断处理（包括部分网络收发）不计入任何进程。',
  en: 'CPU per request is user plus system time of all processes of the server, divided by answered requests; work that the kernel does in interrupts, part of the networking among it, belongs to no process.',
};

const noCpuTime: Bilingual = {
  zh: '这台机器的系统不提供所需数据，因此没有每个请求的 CPU 时间、PSS 与噪声。',
  en: 'This machine’s system does not tell CPU per request, PSS and noise; they are missing.',
};

const memory: Bilingual = {
  zh: '内存（RSS）把各 worker 共享的页面重复计算；PSS 按份额计算，多进程服务器应以 PSS 比较。内存在加压结束时读取，1 MB 为 10⁶ 字节。',
  en: 'Memory (RSS) counts pages that workers share once for each; PSS counts shares, so compare servers of several processes by PSS. Read at the end of the load; 1 MB is 10⁶ bytes.',
};

function hasCpu({ measurements }: Measured): boolean {
  return measurements.some(({ cpuSeconds }) => cpuSeconds !== null);
}

function unanswered(measured: readonly Measured[]): Bilingual[] {
  const late = measured.filter(({ measurements }) => measurements.some(leftUnanswered));
  if (late.length === 0) return [];
  const list = late.map(({ configuration, measurements }) => {
    const sum = (figure: 'sent' | 'answered') =>
      measurements.reduce((total, { report }) => total + (report[figure] ?? 0), 0);
    return `${rowId(configuration)} (${sum('answered')} / ${sum('sent')})`;
  });
  return [
    {
      zh: `以下各行有四分之一以上的请求在加压结束时仍无答复（已答复 / 已发出，各次合计）：${list.join('、')}。wrk 不把它们计为错误，也不计入延迟，因此不给出延迟。`,
      en: `In these rows more than a quarter of the requests had no answer when the load ended (answered / sent, repeats added up): ${list.join(', ')}. wrk counts them neither as errors nor in latencies, so no latency is given.`,
    },
  ];
}

function errors(measured: readonly Measured[]): Bilingual[] {
  const failing = rowsWhere(
    measured,
    ({ report }) => report.socketErrors + report.badStatus + report.timeouts > 0,
  );
  if (failing.length === 0) return [];
  return [
    {
      zh: `以下各行至少有一次测量出现错误或超时：${failing.join('、')}。`,
      en: `In these rows at least one measurement had errors or timeouts: ${failing.join(', ')}.`,
    },
  ];
}

function noisy(measured: readonly Measured[]): Bilingual[] {
  const rows = rowsWhere(measured, ({ noise }) => (noise ?? 0) > noiseLimit);
  if (rows.length === 0) return [];
  const limit = `${noiseLimit * 100}%`;
  const all = rows.length === measured.length;
  return [
    {
      zh: `测量以下各行时，其他程序占用了整机 ${limit} 以上的 CPU：${all ? '全部' : rows.join('、')}。`,
      en: `While these rows were measured, other programs used more than ${limit} of the machine’s CPU: ${all ? 'all of them' : rows.join(', ')}.`,
    },
  ];
}

function rowsWhere(
  measured: readonly Measured[],
  holds: (measurement: Measured['measurements'][number]) => boolean,
): string[] {
  return measured
    .filter(({ measurements }) => measurements.some(holds))
    .map(({ configuration }) => rowId(configuration));
}
