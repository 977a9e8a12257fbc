import type { AuditWords } from '../audit-words.ts';
import { measures } from './measures.ts';

const setup: AuditWords['setup'] = {
  tool: '压测工具',
  hardware: '硬件',
  versions: '版本',
  workers: 'worker 进程数',
  duration: '持续时间',
};

const failing = '失败的请求往往返回最快：如果也计入吞吐量，数字就偏高。';

export const words: AuditWords = {
  setup,
  grades: {
    A: '条件完整，重复测量，前后一致。',
    B: '可信，但不如看上去那么确定。',
    C: '可用，但有一处疑点，足以让数字变动。',
    D: '疑点过多，或与同一来源的另一次测试相矛盾。',
    E: '数字不可能正确，或无从判断。只展示，不参与决策。',
  },
  findings: {
    'in-flight-differs': {
      title: '在途请求数与所称并发不符',
      because: ({ inFlight, concurrency, timeouts }) =>
        `吞吐量乘以平均延迟，得到在途请求 ${inFlight} 个，而所称并发是 ${concurrency}。${
          timeouts === undefined
            ? '客户端若有停顿就能解释，但来源没有提到。'
            : `有请求超时（计到 ${timeouts} 个）。还在等这类响应的连接不计入平均值，平均的只是较快的那些。`
        }`,
    },
    'serial-test': {
      title: '一次只有一个请求',
      because: ({ inFlight }) =>
        `吞吐量乘以平均延迟等于 ${inFlight}：自始至终只有一个请求在途，这组数字说明不了并发能力。`,
    },
    'lock-exceeded': {
      title: '超过锁允许的上限',
      because: ({ most, throughput }) =>
        `按来源描述的锁，每秒最多通过 ${most} 个请求，报告的却是 ${throughput} 个。`,
    },
    'pool-not-exhausted': {
      title: '被归咎的连接池并未用满',
      because: ({ busy, size }) =>
        `按这一吞吐量，${size} 个连接中只有 ${busy} 个在用，瓶颈不可能是连接池。`,
    },
    'faster-than-its-work': {
      title: '比处理本身还短',
      because: ({ mean, takes }) =>
        `来源说每个请求都要做 ${takes} ms 的工作，平均延迟却只有 ${mean} ms。`,
    },
    'mean-above-p99': {
      title: '平均值高于 p99',
      because: ({ mean, p99 }) => `平均值是 ${mean} ms，而 99% 的请求据称不超过 ${p99} ms。`,
    },
    'p99-equals-mean': {
      title: 'p99 就是平均值',
      because: ({ rows, of }) =>
        `${of} 行里有 ${rows} 行的 p99 与平均值分毫不差：来源用其中一个填了另一个。`,
    },
    'percentiles-out-of-order': {
      title: '分位数次序颠倒',
      because: ({ lower, lowerFigure, higher, higherFigure }) =>
        `${measure(lower).trim()}是 ${lowerFigure} ms，${measure(higher).trim()}却只有 ${higherFigure} ms，后者不可能更低。`,
    },
    'placeholder-value': {
      title: '用占位值代替数据',
      because: ({ measure: id, placeholder, rows }) =>
        `来源在 ${rows} 行里把${measure(id)}写成 ${placeholder}：其实没有采集。`,
    },
    'contradicts-other-run': {
      title: '与同一来源的另一次测试矛盾',
      because: ({ other, measure: id, ours, theirs }) =>
        `同一对象的${measure(id)}，这里是 ${ours} ${unit(id)}，而 ${other} 给出或推算出 ${theirs} ${unit(id)}，相差超过 2.5 倍。`,
    },
    'unit-error': {
      title: '单位或标签有误',
      because: () => '来源中有数字与它的单位或标签不符。',
    },
    'setup-missing': {
      title: '测试条件不全',
      because: ({ count, fields }) => `判断所需的 5 项条件缺 ${count} 项：${parts(fields)}。`,
    },
    'rate-missed': {
      title: '没有达到目标速率，却给出了延迟',
      because: ({ reached, target }) =>
        `每秒发出 ${target} 个请求，只应答了 ${reached}%。这样的延迟量的是一条越积越长的队列。`,
    },
    'generator-bound': {
      title: '瓶颈不在服务器',
      because: ({ busy }) =>
        `服务器只用了 ${busy}% 的 CPU。限制吞吐量的是别的东西，多半是压测工具、其他程序、锁或数据库，这个数字不是服务器的上限。`,
    },
    'unequal-runtimes': {
      title: '有一边的语言环境更慢或更旧',
      because: ({ reason, runtime, slowdown, other, years }) => {
        if (reason === 'older') return `${runtime} 所属的版本系列比 ${other} 的早 ${years} 年。`;
        return reason === 'slow-loop'
          ? `跑同一个循环，${runtime} 用的时间是这台机器上最快的同类现行版本的 ${slowdown} 倍。`
          : `${runtime} 编译时没有启用 PGO，跑同一个应用要多花 15% 到 50% 的时间，另一边没有这个劣势。`;
      },
    },
    'unequal-sides': {
      title: '两边做的事不一样',
      because: () => '一边的数据库、驱动或日志与另一边不同，差距不能全算在框架头上。',
    },
    'connection-per-request': {
      title: '每个请求新建一个连接',
      because: () =>
        '至少有一边每个请求都重新建立连接。这比小请求本身更费时，保持连接的服务器没有这笔开销。',
    },
    'stale-dependency': {
      title: '依赖已停止维护',
      because: () => '其中有服务器或库已停止维护，如今不应再用于部署。',
    },
    'errors-in-throughput': {
      title: '错误可能计入了吞吐量',
      because: ({ errors, rate }) =>
        rate === undefined
          ? `有 ${errors} 个请求失败。${failing}`
          : `有 ${rate}% 的请求失败。${failing}`,
    },
    'single-run': {
      title: '只测了一次',
      because: () => '没有说明重复测量，无法区分差异与偶然。',
    },
    'best-of-repeats': {
      title: '只取最好的一次，没有离散程度',
      because: ({ repeats }) =>
        `${repeats === undefined ? '多次测量' : `${repeats} 次测量`}只给出最好的一次：它比平常的一次走运，也看不出各次相差多少。`,
    },
    'measured-apart': {
      title: '两边的测量相隔数月',
      because: ({ days }) => `另一边晚测了 ${days} 天，其间版本、机器和压测框架都可能变过。`,
    },
    'short-run': {
      title: '时间太短',
      because: ({ duration }) => `只测了 ${duration} 秒。不足 10 秒时，预热和偶发事件的影响过大。`,
    },
    'load-on-same-machine': {
      title: '压测工具在同一台机器上',
      because: () =>
        '除非两边各自绑定核心，压测工具会与服务器争用 CPU，越快的一方受影响越大，差距看上去会比实际小。',
    },
  },
};

/** Name of a measure inside a sentence, with a space before Latin letters. */
function measure(id: string | undefined): string {
  const name = Object.entries(measures).find(([key]) => key === id)?.[1] ?? '';
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}

function unit(measureId: string | undefined): string {
  return measureId === 'throughput' ? '请求/秒' : 'ms';
}

function parts(fields = ''): string {
  return Object.entries(setup)
    .filter(([part]) => fields.split(' ').includes(part))
    .map(([, name]) => name)
    .join('、');
}
