import type { Bilingual } from '#schema/fields.ts';
import type { Service } from '../suites/tests.ts';

/** Sentences that need no figure of the run. */

export const quick: Bilingual = {
  zh: '快速试跑：时间短，只测一次，只看是否能跑通，数值不宜引用。',
  en: 'A quick trial: short and measured once. It shows that everything works; do not quote its figures.',
};

export const shared: Bilingual = {
  zh: '服务器与压测工具共用全部核心：服务器越快，压测工具占用的 CPU 越多，因此吞吐量之比小于分开核心时的比值，按速率发送的延迟也含有等待压测工具让出核心的时间。比较框架时应看每个请求的 CPU 时间，它不受此影响。',
  en: 'Server and load generator shared all cores. The faster a server, the more CPU the load generator takes, so ratios of throughput are smaller than on separate cores, and latencies at a set rate hold time spent waiting for a core. Compare CPU per request, which this does not distort.',
};

export const pinned: Bilingual = {
  zh: '服务器与压测工具各自绑定不同的核心：吞吐量之比大于两者共用核心时的比值。两者仍在同一台机器上，共用内存带宽与回环网络。',
  en: 'Server and load generator were pinned to separate cores: ratios of throughput are larger than on shared cores. Both were still on one machine, with one memory bus and the loopback network.',
};

export const saturated: Bilingual = {
  zh: '用 wrk 测的行是闭环：除下单与调用上游外，都压到了整台机器的极限，延迟主要是排队时间，不代表低负载下的延迟。',
  en: 'Rows measured by wrk are closed loops: except for orders and calls to the upstream, they went as fast as the machine allows, so their latency is mostly queueing and says nothing about latency under low load.',
};

export const corrected: Bilingual = {
  zh: 'wrk 会针对“协同遗漏”修正平均值与分位数，平均延迟乘以吞吐量因而可能超过连接数；未经修正的平均响应时间等于连接数除以吞吐量。它的平均延迟不能与按速率发送的行放在一起比较。',
  en: 'wrk corrects its average and percentiles for coordinated omission, so average latency times throughput can exceed the connections; the uncorrected mean response time is connections divided by throughput. Its averages do not compare with those of rows at a set rate.',
};

export const paced: Bilingual = {
  zh: '按速率发送的行是开环：vegeta 以固定速率发送，延迟从每个请求应当发出的时刻算起，分位数由全部请求精确求得。速率取某个服务器饱和速率的一部分；饱和速率由 vegeta 自己以闭环测得，在共用核心的机器上是服务器与压测工具合起来能达到的速率。',
  en: 'Rows at a set rate are open loops: vegeta sends at a constant rate, latencies count from the moment at which each request was due, and percentiles are exact, over all requests. The rate is a part of the rate at which a server saturates, found by vegeta itself in a closed loop; on shared cores that is what server and generator reach together.',
};

export const unfair: Bilingual = {
  zh: 'gevent 在饱和且保持连接时，对各连接并不公平：中位数可能很低，而 p99 很高，两者必须一起看。',
  en: 'At saturation with keep-alive, gevent is unfair between connections: the median can be low while p99 is high. Read both together.',
};

export const closing: Bilingual = {
  zh: 'sync worker 与 Flask 开发服务器每答一个请求就关闭连接，其数值包含每次重新建立连接的开销。',
  en: 'Sync workers and Flask’s development server close the connection after each answer; their figures include a new connection for every request.',
};

export const logging: Bilingual = {
  zh: 'Flask 开发服务器与 gin-default 为每个请求写一行日志（写入文件），其他服务器不写。',
  en: 'Flask’s development server and gin-default write one log line per request, to a file; the others write none.',
};

export const scripted: Bilingual = {
  zh: '有多种请求的测试由 wrk 的 Lua 脚本轮换给出，比固定请求多占一些压测工具的 CPU。',
  en: 'Where a test has different requests, a Lua script of wrk sends them in turn, which costs the load generator somewhat more CPU than a fixed request.',
};

export const nativeHash: Bilingual = {
  zh: '哈希测试的主要工作由各语言的本地库（C 或汇编）完成，不能代表用 Python 循环写成的计算；后者的差距大得多。',
  en: 'The hashing tests work mostly inside native libraries (C or assembly), so they do not stand for computation written as Python loops, where the gap is much larger.',
};

export const password: Bilingual = {
  zh: '校验密码：Flask 用 bcrypt 包（Rust 编译的本地代码），Gin 用 golang.org/x/crypto/bcrypt（编译后的 Go 代码），成本参数都是 8。',
  en: 'Checking a password: Flask uses the package bcrypt (native code from Rust), Gin golang.org/x/crypto/bcrypt (compiled Go), both at cost 8.',
};

export const services: Record<Service, Bilingual> = {
  database: {
    zh: 'PostgreSQL 与服务器在同一台机器上，走 Unix 套接字，不等磁盘；它占用核心，但其 CPU 不计入每个请求的 CPU。两边的表、数据与连接数相同。单行读写两边都是 SQL：SQLAlchemy 按默认为每次请求开启并结束事务，pgx 不另开事务。列表在 Python 里用 SQLAlchemy 的 ORM，在 Go 里用 pgx 扫描进结构体，即两边各自常见的写法。',
    en: 'PostgreSQL ran on the same machine over a Unix socket and did not wait for the disk; it took cores, but its CPU is not in CPU per request. Tables, rows and connections were the same for all. Single records are plain SQL on both sides: SQLAlchemy opens and ends a transaction each time, as it does by default; pgx opens none. Lists go through the ORM of SQLAlchemy in Python, and are scanned into structs by pgx in Go: on each side what is usual there.',
  },
  upstream: {
    zh: '上游是同一台机器上的一个小程序，每次答复等待 20 ms；它的 CPU 不计入服务器。Flask 用 requests 的会话，Gin 用 net/http 的客户端，都保持连接。',
    en: 'The upstream was a small program on the same machine that waits 20 ms before each answer; its CPU is not the server’s. Flask called it through a session of requests, Gin through the client of net/http, both over connections that stay open.',
  },
};

export const beside: Bilingual = {
  zh: '除 gevent、gthread、sync 上的 Flask 与 Gin 外，其余都是顺带测量，不参与评分。',
  en: 'All but Flask on gevent, gthread and sync, and Gin, were measured beside and are never scored.',
};

export const connections: Bilingual = {
  zh: '每个连接的内存：先打开连接并各答复一次，再让它们都等待一个 5 秒后才答复的请求；数值是服务器 PSS 的增长除以连接数。线程有限的服务器只发出它能同时等待的那么多请求。',
  en: 'Memory of a connection: connections were opened and answered once each, then all of them waited for an answer that takes 5 s; the figure is the growth of the server’s PSS by their number. Servers with few threads were sent as many requests as they let wait at once.',
};

export const twins: Bilingual = {
  zh: '名称以 -twin 结尾的行是同一配置再测一次，当作另一个服务器：两者的差异全是偶然，小于它的差异在这台机器上分辨不出。',
  en: 'Rows that end in -twin are the same configuration once more, as if it were another server: what they differ by is chance, and smaller differences cannot be told apart on this machine.',
};

export const slowInterpreter: Bilingual = {
  zh: '测 Flask 用的 Python 编译时没有启用 PGO 优化，因此 Flask 看上去比实际慢 1.15 至 1.5 倍。',
  en: 'The Python that served Flask was compiled without profile-guided optimization, so Flask looks 1.15 to 1.5 times slower than it is.',
};

export const cpuTime: Bilingual = {
  zh: '每个请求的 CPU 时间取服务器全部进程的用户态与内核态时间之和，除以已答复的请求数；内核中断处理（包括部分网络收发）不计入任何进程。服务器占用的核心是同一段 CPU 时间除以可用的核心时间：75% 以上说明瓶颈在服务器，50% 以下说明瓶颈在压测工具或等待。',
  en: 'CPU per request is user plus system time of all processes of the server, divided by answered requests; work that the kernel does in interrupts, part of the networking among it, belongs to no process. The server’s share of its cores is the same CPU time by what those cores had: from 75% the server was the limit, below 50% the load generator or the waiting was.',
};

export const noCpuTime: Bilingual = {
  zh: '这台机器的系统不提供所需数据，因此没有每个请求的 CPU 时间、PSS 与噪声。',
  en: 'This machine’s system does not tell CPU per request, PSS and noise; they are missing.',
};

export const memory: Bilingual = {
  zh: '内存（RSS）把各 worker 共享的页面重复计算；PSS 按份额计算，多进程服务器应以 PSS 比较。内存在加压结束时读取，1 MB 为 10⁶ 字节。',
  en: 'Memory (RSS) counts pages that workers share once for each; PSS counts shares, so compare servers of several processes by PSS. Read at the end of the load; 1 MB is 10⁶ bytes.',
};
