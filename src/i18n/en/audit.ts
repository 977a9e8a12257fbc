import type { AuditWords } from '../audit-words.ts';
import { measures } from './measures.ts';

const setup: AuditWords['setup'] = {
  tool: 'load generator',
  hardware: 'hardware',
  versions: 'versions',
  workers: 'workers',
  duration: 'duration',
};

const failing =
  'Failures are often the fastest answers: where they are counted, the throughput is too high.';

export const words: AuditWords = {
  setup,
  grades: {
    A: 'Stated in full, measured repeatedly, and consistent.',
    B: 'Sound, but less certain than it looks.',
    C: 'Usable with one reservation that can move the figures.',
    D: 'Too many reservations, or at odds with another run of its source.',
    E: 'Cannot be right, or cannot be judged. Shown, but decides nothing.',
  },
  findings: {
    'in-flight-differs': {
      title: 'Requests in flight do not match the stated concurrency',
      because: ({ inFlight, concurrency, timeouts }) =>
        `Throughput times mean latency gives ${inFlight} requests in flight, where ${concurrency} are stated. ${
          timeouts === undefined
            ? 'Clients that pause would explain it, but none are mentioned.'
            : `Requests timed out (${timeouts} were counted). Connections that wait for such an answer are not in the mean, which is of the faster ones only.`
        }`,
    },
    'serial-test': {
      title: 'One request at a time',
      because: ({ inFlight }) =>
        `Throughput times mean latency is ${inFlight}. Only one request was ever in flight, so the figures say nothing about concurrency.`,
    },
    'lock-exceeded': {
      title: 'Faster than the lock allows',
      because: ({ most, throughput }) =>
        `The lock that the source describes admits at most ${most} requests/s; ${throughput} are reported.`,
    },
    'pool-not-exhausted': {
      title: 'The pool that is blamed is not used up',
      because: ({ busy, size }) =>
        `At this throughput ${busy} of ${size} connections are busy. The pool cannot be what limits it.`,
    },
    'faster-than-its-work': {
      title: 'Faster than the work itself',
      because: ({ mean, takes }) =>
        `Every request is said to do work of ${takes} ms, but the mean latency is ${mean} ms.`,
    },
    'mean-above-p99': {
      title: 'Mean above p99',
      because: ({ mean, p99 }) =>
        `The mean is ${mean} ms, although 99% of requests are said to take at most ${p99} ms.`,
    },
    'p99-equals-mean': {
      title: 'p99 is the mean',
      because: ({ rows, of }) =>
        `In ${rows} of ${count(of, 'row')} p99 equals the mean to the last digit: the source filled one from the other.`,
    },
    'percentiles-out-of-order': {
      title: 'Percentiles out of order',
      because: ({ lower, lowerFigure, higher, higherFigure }) =>
        `${capital(measure(lower))} is ${lowerFigure} ms, ${measure(higher)} only ${higherFigure} ms. The second cannot be the lower one.`,
    },
    'placeholder-value': {
      title: 'Placeholders instead of figures',
      because: ({ measure: id, placeholder, rows }) =>
        `For ${measure(id)} the source prints ${placeholder} in ${count(rows, 'row')}: it was not collected.`,
    },
    'contradicts-other-run': {
      title: 'Contradicts another run of the same source',
      because: ({ other, measure: id, ours, theirs }) =>
        `For the same subject, ${measure(id)} is ${ours} ${unit(id)} here, while ${other} gives or implies ${theirs} ${unit(id)}. They differ by more than 2.5 times.`,
    },
    'unit-error': {
      title: 'Wrong unit or label',
      because: () => 'A figure in the source is not what its unit or its label says.',
    },
    'setup-missing': {
      title: 'Setup not stated',
      because: ({ count: missing, fields }) =>
        `${missing} of 5 things that a reader needs are missing: ${parts(fields)}.`,
    },
    'rate-missed': {
      title: 'Target rate missed, and latencies quoted',
      because: ({ reached, target }) =>
        `Of the ${target} requests/s that were sent, only ${reached}% were answered. The latencies are those of a queue that grew until the end.`,
    },
    'generator-bound': {
      title: 'The server was not the limit',
      because: ({ busy }) =>
        `The server used ${busy}% of its CPU. Something else ended the throughput, mostly the load generator, other programs, a lock or a database: the figure is not what the server can do.`,
    },
    'unequal-runtimes': {
      title: 'A slower or older runtime on one side',
      because: ({ reason, runtime, slowdown, other, years }) => {
        if (reason === 'older') {
          return `${runtime} belongs to a line that began ${years} years before that of ${other}.`;
        }
        return reason === 'slow-loop'
          ? `${runtime} takes ${slowdown} times as long for the same loop as the fastest current one of its kind on that machine.`
          : `${runtime} was built without profile-guided optimization, which makes it 1.15 to 1.5 times slower in the same application. The other side has no such handicap.`;
      },
    },
    'unequal-sides': {
      title: 'The sides do not do the same',
      because: () =>
        'One side has another database, driver or logging than the other. The difference is not the framework’s alone.',
    },
    'connection-per-request': {
      title: 'A new connection for each request',
      because: () =>
        'At least one side opens a connection for every request. That costs more than a small request itself, and servers that keep connections open avoid it.',
    },
    'stale-dependency': {
      title: 'Uses something no longer maintained',
      because: () =>
        'A server or library in this setup is no longer maintained. Do not deploy it today.',
    },
    'errors-in-throughput': {
      title: 'Errors may count as throughput',
      because: ({ errors, rate }) =>
        rate === undefined
          ? `Failed requests: ${errors}. ${failing}`
          : `${rate}% of requests failed. ${failing}`,
    },
    'single-run': {
      title: 'Measured once',
      because: () => 'No repeats are stated, so nothing tells a difference from chance.',
    },
    'best-of-repeats': {
      title: 'The best of several, without spread',
      because: ({ repeats }) =>
        `${repeats === undefined ? 'Only the best measurement is given' : `Of ${repeats} measurements only the best is given`}: luckier than a usual one, and nothing tells how far they were apart.`,
    },
    'measured-apart': {
      title: 'Sides measured months apart',
      because: ({ days }) =>
        `The other side was measured ${days} days later. Versions, machine and harness may have changed in between.`,
    },
    'short-run': {
      title: 'Short run',
      because: ({ duration }) =>
        `It lasted ${duration} s. Below 10 s, warming up and rare events weigh too much.`,
    },
    'load-on-same-machine': {
      title: 'Load generator on the same machine',
      because: () =>
        'Unless both are pinned to cores of their own, it takes CPU from the server, and most from the fastest one: the gap looks smaller than it is.',
    },
  },
};

/** Name of a measure inside a sentence. */
function measure(id: string | undefined): string {
  const name = Object.entries(measures).find(([key]) => key === id)?.[1] ?? '';
  return /^p\d/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function unit(measureId: string | undefined): string {
  return measureId === 'throughput' ? 'requests/s' : 'ms';
}

function parts(fields = ''): string {
  return Object.entries(setup)
    .filter(([part]) => fields.split(' ').includes(part))
    .map(([, name]) => name)
    .join(', ');
}

function count(written: string | undefined, noun: string): string {
  return written === '1' ? `1 ${noun}` : `${written} ${noun}s`;
}

function capital(text: string): string {
  return /^p\d/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
