import type { Bilingual } from '#schema/fields.ts';
import { paths } from '../paths.ts';

/** A program that answers the bench's requests. */
export interface Stack {
  /** An id in data/subjects.json. */
  readonly subject: string;
  /** How ids of rows call it. */
  readonly rowName: string;
  /** What runs there, as versions are listed. */
  readonly software: readonly Software[];
  /** How it is served on a number of cores, in words. */
  readonly served: (cores: number) => Bilingual;
  /**
   * Whether a worker serves one request at a time while the others wait unseen in the accept
   * queue. It is not warmed up, for it would go on to serve what the warm-up abandoned; and answers
   * may take as long as the measurement.
   */
  readonly queuesUnseen: boolean;
  /** How many requests it lets wait at once; null without a limit of its own. */
  readonly waitingAtOnce: (cores: number) => number | null;
  /** The command, run in the root of the project. */
  readonly command: (place: Place) => readonly string[];
}

export interface Place {
  readonly port: number | '$PORT';
  /** Cores that the server may use: one worker, or one thread that runs, for each. */
  readonly cores: number;
}

/** What is versioned: languages, frameworks, servers, and what handlers call. */
export const software = [
  'Python',
  'Flask',
  'Werkzeug',
  'Gunicorn',
  'gevent',
  'Granian',
  'FastAPI',
  'Quart',
  'Uvicorn',
  'SQLAlchemy',
  'psycopg',
  'requests',
  'bcrypt',
  'Go',
  'Gin',
  'Fiber',
  'pgx',
  'x/crypto',
  'PostgreSQL',
  'Node',
  'Express',
  'Fastify',
] as const;
export type Software = (typeof software)[number];

/** What executes programs; the first of a stack’s software. */
export type Language = Extract<Software, 'Python' | 'Go' | 'Node'>;

/** Threads of each worker that has threads: gthread's, and Granian's. */
const threads = 100;

const onFlask = ['Python', 'Flask', 'Werkzeug'] as const;
const noLimit = () => null;

export const stacks = {
  'gunicorn-gevent': {
    subject: 'flask',
    rowName: 'flask-gevent',
    software: [...onFlask, 'Gunicorn', 'gevent'],
    served: (cores) => ({
      zh: `Flask：Gunicorn + gevent，${cores} 个 worker`,
      en: `Flask on Gunicorn with gevent, ${cores} workers`,
    }),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: gunicorn('gevent', ['--worker-connections', '2000']),
  },
  'gunicorn-gthread': {
    subject: 'flask',
    rowName: 'flask-gthread',
    software: [...onFlask, 'Gunicorn'],
    served: (cores) => ({
      zh: `Flask：Gunicorn + gthread，${cores} 个 worker，每个 ${threads} 个线程`,
      en: `Flask on Gunicorn with gthread, ${cores} workers of ${threads} threads`,
    }),
    queuesUnseen: false,
    waitingAtOnce: (cores) => threads * cores,
    command: gunicorn('gthread', ['--threads', String(threads), '--worker-connections', '2000']),
  },
  'gunicorn-sync': {
    subject: 'flask',
    rowName: 'flask-sync',
    software: [...onFlask, 'Gunicorn'],
    served: (cores) => ({
      zh: `Flask：Gunicorn + sync，${cores} 个 worker`,
      en: `Flask on Gunicorn with sync, ${cores} workers`,
    }),
    queuesUnseen: true,
    waitingAtOnce: (cores) => cores,
    command: gunicorn('sync', []),
  },
  'flask-dev': {
    subject: 'flask',
    rowName: 'flask-dev',
    software: onFlask,
    served: () => ({ zh: 'Flask：自带的开发服务器', en: 'Flask on its development server' }),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: ({ port }) => [
      `${paths.venv}/bin/flask`,
      '--app',
      `${paths.python}/flask_app.py`,
      'run',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
  },
  'gin-release': {
    subject: 'gin',
    rowName: 'gin-release',
    software: ['Go', 'Gin'],
    served: (cores) => ({
      zh: `Gin：发布模式，不写日志，GOMAXPROCS=${cores}`,
      en: `Gin in release mode without a logger, GOMAXPROCS=${cores}`,
    }),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: go('gin', []),
  },
  'gin-default': {
    subject: 'gin',
    rowName: 'gin-default',
    software: ['Go', 'Gin'],
    served: (cores) => ({
      zh: `Gin：gin.Default()，调试模式，写日志，GOMAXPROCS=${cores}`,
      en: `Gin as gin.Default() in debug mode, with its logger, GOMAXPROCS=${cores}`,
    }),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: go('gin', ['-default']),
  },
  express: {
    subject: 'express',
    rowName: 'express',
    software: ['Node', 'Express'],
    served: (cores) => nodeWords('Express', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: node('express'),
  },
  fastify: {
    subject: 'fastify',
    rowName: 'fastify',
    software: ['Node', 'Fastify'],
    served: (cores) => nodeWords('Fastify', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: node('fastify'),
  },
  'gunicorn-gevent-fast': {
    subject: 'flask',
    rowName: 'flask-gevent-fast',
    software: [...onFlask, 'Gunicorn', 'gevent'],
    served: (cores) => ({
      zh: `Flask：Gunicorn + gevent，用 gunicorn[fast] 的 C 解析器，${cores} 个 worker`,
      en: `Flask on Gunicorn with gevent and the C parser of gunicorn[fast], ${cores} workers`,
    }),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: gunicorn('gevent', ['--worker-connections', '2000'], 'fast'),
  },
  granian: {
    subject: 'flask',
    rowName: 'flask-granian',
    software: [...onFlask, 'Granian'],
    served: (cores) => ({
      zh: `Flask：Granian，${cores} 个 worker，每个 ${threads} 个线程`,
      en: `Flask on Granian, ${cores} workers of ${threads} threads`,
    }),
    queuesUnseen: false,
    waitingAtOnce: (cores) => threads * cores,
    command: ({ port, cores }) => [
      `${paths.venv}/bin/granian`,
      '--interface',
      'wsgi',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--workers',
      String(cores),
      '--blocking-threads',
      String(threads),
      '--backpressure',
      '1000',
      '--working-dir',
      paths.python,
      '--log-level',
      'warning',
      'flask_app:app',
    ],
  },
  'fastapi-uvicorn': {
    subject: 'fastapi',
    rowName: 'fastapi-uvicorn',
    software: ['Python', 'FastAPI', 'Uvicorn'],
    served: (cores) => uvicornWords('FastAPI', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: uvicorn('fastapi_app:app'),
  },
  'quart-uvicorn': {
    subject: 'quart',
    rowName: 'quart-uvicorn',
    software: ['Python', 'Quart', 'Uvicorn'],
    served: (cores) => uvicornWords('Quart', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: uvicorn('quart_app:app'),
  },
  'net-http': {
    subject: 'net-http',
    rowName: 'net-http',
    software: ['Go'],
    served: (cores) => goWords('net/http', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: go('nethttp', []),
  },
  fiber: {
    subject: 'fiber',
    rowName: 'fiber',
    software: ['Go', 'Fiber'],
    served: (cores) => goWords('Fiber', cores),
    queuesUnseen: false,
    waitingAtOnce: noLimit,
    command: go('fiber', []),
  },
} as const satisfies Record<string, Stack>;

export type StackId = keyof typeof stacks;

/** How the stacks of a run were served; each stack once. */
export function servedBy(used: readonly StackId[], cores: number): Bilingual {
  const texts = [...new Set(used)].map((stack) => stacks[stack].served(cores));
  return {
    zh: texts.map(({ zh }) => zh).join('；'),
    en: texts.map(({ en }) => en).join('; '),
  };
}

/** Gunicorn takes the C parser wherever it is installed, so each command says which it is. */
function gunicorn(
  workerClass: string,
  more: readonly string[],
  parser: 'python' | 'fast' = 'python',
): Stack['command'] {
  return ({ port, cores }) => [
    `${paths.venv}/bin/gunicorn`,
    '--chdir',
    paths.python,
    '--bind',
    `127.0.0.1:${port}`,
    '--worker-class',
    workerClass,
    '--workers',
    String(cores),
    ...more,
    '--http-parser',
    parser,
    '--keep-alive',
    '75',
    '--graceful-timeout',
    '2',
    '--no-control-socket',
    'flask_app:app',
  ];
}

function uvicorn(app: string): Stack['command'] {
  return ({ port, cores }) => [
    `${paths.venv}/bin/uvicorn`,
    '--app-dir',
    paths.python,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--workers',
    String(cores),
    '--timeout-keep-alive',
    '75',
    '--timeout-graceful-shutdown',
    '2',
    '--no-access-log',
    '--log-level',
    'warning',
    app,
  ];
}

function go(program: 'gin' | 'nethttp' | 'fiber', more: readonly string[]): Stack['command'] {
  return ({ port, cores }) => [
    'env',
    `GOMAXPROCS=${cores}`,
    `${paths.go}/${program}`,
    '-port',
    String(port),
    ...more,
  ];
}

function node(program: 'express' | 'fastify'): Stack['command'] {
  return ({ port, cores }) => [
    paths.node,
    `bench/servers/node/${program}.ts`,
    '--port',
    String(port),
    '--workers',
    String(cores),
  ];
}

function nodeWords(name: string, cores: number): Bilingual {
  return {
    zh: `${name}：${cores} 个 worker 进程，另有一个主进程`,
    en: `${name}, ${cores} workers under a primary process`,
  };
}

function uvicornWords(name: string, cores: number): Bilingual {
  return {
    zh: `${name}：Uvicorn，${cores} 个 worker`,
    en: `${name} on Uvicorn, ${cores} workers`,
  };
}

function goWords(name: string, cores: number): Bilingual {
  return { zh: `${name}：GOMAXPROCS=${cores}`, en: `${name}, GOMAXPROCS=${cores}` };
}
