import { paths } from './paths.ts';

/** A program that answers the bench's requests. */
export interface Stack {
  readonly subject: 'flask' | 'gin' | 'express' | 'fastify';
  /** How ids of rows call it. */
  readonly rowName: string;
  /**
   * Whether a worker serves one request at a time while the others wait unseen in the accept
   * queue. It is not warmed up, for it would go on to serve what the warm-up abandoned; and answers
   * may take as long as the measurement.
   */
  readonly queuesUnseen: boolean;
  /** The command, run in the root of the project. */
  readonly command: (place: Place) => readonly string[];
}

export interface Place {
  readonly port: number | '$PORT';
  /** Cores that the server may use: one worker, or one thread that runs, for each. */
  readonly cores: number;
}

/** Threads of each gthread worker. */
export const gthreadThreads = 100;

export const stacks = {
  'gunicorn-gevent': {
    subject: 'flask',
    rowName: 'flask-gevent',
    queuesUnseen: false,
    command: gunicorn('gevent', ['--worker-connections', '2000']),
  },
  'gunicorn-gthread': {
    subject: 'flask',
    rowName: 'flask-gthread',
    queuesUnseen: false,
    command: gunicorn('gthread', [
      '--threads',
      String(gthreadThreads),
      '--worker-connections',
      '2000',
    ]),
  },
  'gunicorn-sync': {
    subject: 'flask',
    rowName: 'flask-sync',
    queuesUnseen: true,
    command: gunicorn('sync', []),
  },
  'flask-dev': {
    subject: 'flask',
    rowName: 'flask-dev',
    queuesUnseen: false,
    command: ({ port }) => [
      `${paths.venv}/bin/flask`,
      '--app',
      `${paths.flask}/app.py`,
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
    queuesUnseen: false,
    command: gin([]),
  },
  'gin-default': {
    subject: 'gin',
    rowName: 'gin-default',
    queuesUnseen: false,
    command: gin(['-default']),
  },
  express: {
    subject: 'express',
    rowName: 'express',
    queuesUnseen: false,
    command: node(paths.express),
  },
  fastify: {
    subject: 'fastify',
    rowName: 'fastify',
    queuesUnseen: false,
    command: node(paths.fastify),
  },
} as const satisfies Record<string, Stack>;

export type StackId = keyof typeof stacks;

function gunicorn(workerClass: string, more: readonly string[]): Stack['command'] {
  return ({ port, cores }) => [
    `${paths.venv}/bin/gunicorn`,
    '--chdir',
    paths.flask,
    '--bind',
    `127.0.0.1:${port}`,
    '--worker-class',
    workerClass,
    '--workers',
    String(cores),
    ...more,
    '--graceful-timeout',
    '2',
    '--no-control-socket',
    'app:app',
  ];
}

function gin(more: readonly string[]): Stack['command'] {
  return ({ port, cores }) => [
    'env',
    `GOMAXPROCS=${cores}`,
    paths.gin,
    '-port',
    String(port),
    ...more,
  ];
}

function node(program: string): Stack['command'] {
  return ({ port, cores }) => [
    paths.node,
    program,
    '--port',
    String(port),
    '--workers',
    String(cores),
  ];
}
