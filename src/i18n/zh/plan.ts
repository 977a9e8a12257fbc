import type { PlanWords } from '../plan-words.ts';
import { spaced } from './han-spacing.ts';

export const words: PlanWords = {
  lead: '起步用的数字，每个都附算式。最后以你自己的压测为准。',
  nothing: '现在还没有可配置的：没有方案合适。先从上面的改动里选一处，计划就会出现在这里。',
  candidate: (name) => spaced(`如果选 ${name}`),
  copied: '已复制。',
  copy: (file) => spaced(`复制 ${file}`),
  configuration: {
    title: '起步配置',
    files: {
      gunicorn: 'gunicorn.conf.py',
      sqlalchemy: 'SQLAlchemy',
      go: 'http.Server 和 database/sql',
      nginx: 'Nginx',
    },
    formulas: '这些数字怎么来的',
    columns: ['设置', '取值', '理由'],
    parts: { both: '两侧都要', python: 'Python 一侧', go: 'Go 一侧' },
    names: { deadline: '单个请求的时限', 'database-connections': '全部 worker 的数据库连接' },
    yours: '由你定',
    why: {
      'ten-times-the-target': ({ times, targetMs }) =>
        `p99 目标 ${targetMs} ms 的 ${times} 倍，至少 1 秒：再晚的响应对谁都没用。每次调后端的超时都要比它短。`,
      'ten-times-the-p99': ({ times, p99Ms }) =>
        `预测的 p99 ${p99Ms} ms 的 ${times} 倍，至少 1 秒：再晚的响应对谁都没用。每次调后端的超时都要比它短。`,
      'one-for-each-core': ({ cores }) => `Python 一侧有 ${cores} 核，每核一个。`,
      'holds-what-waits': ({ perWorker }) =>
        `请求等待期间，一个 worker 同时容纳 ${perWorker} 个；换成 sync 就只能容纳一个。`,
      'default-is-enough': ({ rate, meanMs, workers, perWorker, headroom, byDefault }) =>
        `${rate}/秒 × ${meanMs} ms ÷ ${workers} = 每个 worker 容纳 ${perWorker} 个；空闲连接也占名额，再乘 ${headroom}。默认的 ${byDefault} 足够。`,
      'held-with-headroom': ({ rate, meanMs, workers, perWorker, headroom, byDefault }) =>
        `${rate}/秒 × ${meanMs} ms ÷ ${workers} = 每个 worker 容纳 ${perWorker} 个；空闲连接也占名额，再乘 ${headroom}，超过默认的 ${byDefault}。`,
      heartbeat: ({ byDefault }) =>
        `用默认的 ${byDefault} 秒。在 gevent 下，它杀掉的是事件循环卡死的 worker，管不到慢请求。`,
      'deadline-and-notice': ({ deadline, notice }) =>
        `请求时限 ${deadline} 秒，外加负载均衡发现实例下线的 ${notice} 秒。`,
      'outlives-the-proxy': ({ idle, more }) =>
        `Nginx 的空闲连接保留 ${idle} 秒，这里多留 ${more} 秒，让 Nginx 先关。`,
      'an-hour-at-peak': ({ rate, workers, seconds }) =>
        `${rate}/秒 ÷ ${workers} × ${seconds} 秒：峰值时一个 worker 约活一小时，内存泄漏因此有上限。`,
      'half-of-max-requests': ({ maxRequests }) =>
        `${maxRequests} 的一半，免得各个 worker 同时重启。`,
      'held-on-average': ({ rate, waitMs, processes, mean }) =>
        `利特尔法则：${rate}/秒 × ${waitMs} ms ÷ ${processes} 个 worker = 平均占用 ${mean}，向上取整。默认 5。`,
      'three-deviations': ({ mean, deviations }) =>
        `再加 ${deviations} × √${mean}：约 99.9% 的时间够用。默认 10。`,
      'no-longer-than-a-request': ({ deadline }) =>
        `等于请求时限 ${deadline} 秒。默认会为一个连接等上 30 秒。`,
      'pools-of-all-processes': ({ perProcess, processes }) =>
        `每个 worker ${perProcess} 个，共 ${processes} 个 worker：数据库至少要容得下这么多。`,
      'what-the-database-serves': ({ limit, processes }) =>
        `峰值要的更多，但数据库同时只能从容处理 ${limit} 个查询（假设值），这里由 ${processes} 个连接池分摊：池子再大，也只是把队排到数据库里去。`,
      'cores-of-the-part': ({ cores }) =>
        `把容器的 CPU 限额设为 ${cores}，Go 从 1.25 起会自己读，但不会取到 2 以下。只有限额是 1，或者限额不在容器这一层时，才需要设这个变量。`,
      'share-of-memory': ({ percent }) =>
        `取容器内存上限的 ${percent}% 左右，例如 512 MiB 就设 GOMEMLIMIT=460MiB：这个上限 Go 不会自己读。`,
      'for-slow-clients': ({ seconds }) => `线路再差，${seconds} 秒也够了。默认不设限。`,
      'header-and-body': ({ header, deadline }) =>
        `请求头 ${header} 秒，请求体 ${deadline} 秒（即请求时限）。`,
      'body-handler-and-reply': ({ deadline, reply }) =>
        `从读完请求头算起：请求体 ${deadline} 秒，处理 ${deadline} 秒，回写 ${reply} 秒。流式响应要用 http.ResponseController 延后它。`,
      'held-and-three-deviations': ({ rate, waitMs, mean, deviations }) =>
        `利特尔法则：${rate}/秒 × ${waitMs} ms = 平均占用 ${mean}，再加 ${deviations} × √${mean}。默认不设限。`,
      'as-many-as-open': ({ open }) =>
        `与最大连接数 ${open} 相同：少了，多出来的连接会不停地关了又开。默认 2。`,
    },
    totals: '这里是所有机器合计的数字：worker、核数和连接池都要按机器数分摊。',
    wait: '连接池把全部等待都算作等数据库。如果一半是等别的服务，连接数减半即可。',
  },
  hybrid: {
    title: '怎么拆，怎么迁',
    goes: ({ pythonShare, pythonRate, pythonCores, goShare, goRate, goCores, hop }) =>
      spaced(
        `Python 用 ${pythonCores} 承担 ${pythonShare} 的请求（${pythonRate}），Gin 用 ${goCores} 承担 ${goShare}（${goRate}）。转发的请求多花 ${hop}。`,
      ),
    keeps: {
      libraries: '离不开 Python 独有库的路由留在 Python。',
      'existing-code': '热点路由迁到 Go，其余现有代码留在 Python。',
    },
    first: {
      'busiest-stateless-read': '先迁最忙的无状态读接口：省得最多，退回来也没有什么要收拾。',
      'least-critical-python-route':
        '先放最不要紧的那条 Python 路由：第二种运行时，从影响最小的路由练手。',
    },
    steps: '步骤',
    columns: ['步骤', '留在 Python', '峰值核数', '退路'],
    step: {
      'put-gin-in-front': {
        go: '把代理和 Gin 放到前面，所有路由仍然交给 Flask。',
        back: '把负载均衡重新指向 Flask。',
      },
      'move-hot-routes': {
        go: '热点路由一条一条迁：先切 5% 的客户端，再一半，再全部。',
        back: '把 split_clients 里这条路由的比例改回 0%，重载 Nginx。Flask 里的旧代码留两个版本再删。',
      },
      'start-with-gin': {
        go: '先用 Gin 搭好服务，不含离不开 Python 的路由。',
        back: '还没有流量，不需要退路。',
      },
      'add-python-service': {
        go: '加上 Python 服务，先不接流量，只做健康检查。',
        back: '关掉它。',
      },
      'route-to-python': {
        go: '把 Python 路由的请求交给它：先切 5% 的客户端，再一半，再全部。',
        back: '把 split_clients 里的比例改回 0%，重载 Nginx；修好之前，这些路由返回 503 和 Retry-After。',
      },
      'size-both-parts': {
        go: '按下面的核数分给两侧，跑压测，再按结果修正。',
        back: '改回原来的核数：这一步只动配置。',
      },
    },
    tooMany: '放不下',
    highest: (percent) => `在预算和目标之内，最多可以有 ${percent} 的请求留在 Python。`,
    saves: (cores) => `每有 1% 的请求迁到 Go，省 ${cores}。`,
    nginx:
      '这里由 Nginx 分流。模型里是 Gin 转发 Python 的那部分，并计入它的开销，所以预测偏保守。/moved/、/moving/ 和 /python/ 请换成你自己的路由。',
  },
  risks: {
    title: '可能出什么岔子',
    more: (count) => `还有 ${count} 条`,
    sentence: (risk) => `${risk}。`,
    items: {
      'database-is-the-limit': ({ queries, queriesServed }) => ({
        risk: `峰值时同时有 ${queries} 个查询落到数据库，而它大约只能从容处理 ${queriesServed} 个（假设值）：瓶颈是数据库，不是框架`,
        remedy: '先优化最慢的查询、缓存读得最多的数据，或者加只读副本，再重新选一次。',
      }),
      'judged-handlers': () => ({
        risk: '结论主要取决于假设的处理函数 CPU，没有人测过',
        remedy: '先拿一条真实路由，用两种语言各测一次。',
      }),
      'weak-evidence': () => ({
        risk: '作为依据的压测等级偏低',
        remedy: '在自己的机器上跑一遍下面的压测，再以自己的压测为依据重新下结论。',
      }),
      'verdict-is-close': ({ margin }) => ({
        risk: `领先只有 ${margin} 分`,
        remedy: '看看怎样会改变结论，先核对那几题的答案。',
      }),
      'learning-under-deadline': () => ({
        risk: '团队要一边赶工期一边学语言',
        remedy: '第一条路由挑小的做，再借一位上过生产的人来带。',
      }),
      'cores-near-budget': ({ cores, budget }) => ({
        risk: `峰值要用 ${cores}，预算只有 ${budget}`,
        remedy: '现在就说好谁能批加核；队列变长之前先丢掉一部分请求。',
      }),
      'p99-near-target': ({ p99, target }) => ({
        risk: `p99 可能到 ${p99}，目标是 ${target}`,
        remedy: '告警设在两者的正中，不要等到目标线上才响。',
      }),
      'wait-decides-the-p99': ({ wait, target }) => ({
        risk: `目标 ${target} 里后端就可能占去 ${wait}，一条慢查询就会超标`,
        remedy: '每次调后端都设超时，把后端的 p99 和自己的放在一起看。',
      }),
      'loop-held-by-computing': ({ handler }) => ({
        risk: `处理函数一算就是 ${handler}，会占住 gevent worker 的事件循环，同一 worker 里的请求全都得等`,
        remedy: '把计算放到单独的进程，或者让这些路由用 sync worker。',
      }),
      'library-blocks-the-loop': () => ({
        risk: '只要有一个 gevent 打不上补丁的驱动（例如用 C 写的），它等待时整个 worker 都停住',
        remedy: '带上全部驱动压一遍会等待的路由，确认请求真的重叠。',
      }),
      'pools-exceed-database': ({ connections }) => ({
        risk: `连接池合计可能开到 ${connections} 个数据库连接，而 PostgreSQL 默认只收 100 个`,
        remedy: '调高 max_connections，或者在中间放 PgBouncer 这样的连接池。',
      }),
      'connections-near-default': ({ perWorker }) => ({
        risk: `每个 worker 同时处理 ${perWorker} 个请求，超过 worker_connections 的只能排在 backlog 里`,
        remedy: '按上面的值设置 worker_connections，用到一半就告警。',
      }),
      'two-runtimes-on-call': () => ({
        risk: '要构建、监控、值班的运行时变成两种',
        remedy: '第一条路由迁移之前，先让两边用上同一套日志、链路追踪、看板和发布流程。',
      }),
      'single-core-part': () => ({
        risk: '有一侧只有一个核，重启时就没有余力',
        remedy: '那一侧跑两份，哪怕第二个核闲着。',
      }),
      'rewriting-what-runs': () => ({
        risk: '要重写正在跑的代码，而旧代码同时还在改',
        remedy: '在代理后面一条路由一条路由地迁，切换前先比对两边的响应。',
      }),
      'retries-multiply': () => ({
        risk: '每一跳都重试，后端一慢，负载就成倍地涨',
        remedy: '只在一层重试，预算是请求数的 10%，并加随机抖动。',
      }),
    },
  },
  loadTest: {
    title: '要通过的压测',
    lead: ({ warmUp, tolerance }) =>
      `先预热 ${warmUp}，再把每档速率保持住。合格线来自你的目标、你的预算和模型的预测（在途请求 ± ${tolerance}）。`,
    caption: '各档速率与合格线',
    columns: ['速率', '保持', '连接数', 'p99', '错误', '占用的核', '在途请求'],
    load: (percent) => `峰值的 ${percent}`,
    atMost: (value) => `≤ ${value}`,
    between: (least, most) => `${least} 到 ${most}`,
    none: '不设',
    overloaded: '会过载：只看能否恢复',
    commands: 'wrk2 命令',
    open: 'wrk 收到响应才发下一个请求，保持不住速率；wrk2 可以，还会把该发而没发出去的等待算进来。连接数比在途请求多，免得卡在压测工具自己身上。',
    failed:
      '在途请求超线，说明等待比你填的长；核数超线，说明处理函数更费 CPU。改掉那一题的答案，再看结论。',
  },
};
