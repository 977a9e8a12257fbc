import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TaskKind, Tasks } from './worker.ts';

/** As many threads as there are processors, which take tasks in the order in which they are asked. */
export interface Workers {
  readonly ask: <K extends TaskKind>(kind: K, task: Tasks[K][0]) => Promise<Tasks[K][1]>;
  readonly stop: () => Promise<unknown>;
}

export function startWorkers(): Workers {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('worker.ts', import.meta.url)),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const free = () => {
    const worker = idle.pop();
    return worker
      ? Promise.resolve(worker)
      : new Promise<Worker>((resolve) => {
          waiting.push(resolve);
        });
  };
  return {
    ask: async (kind, task) => {
      const worker = await free();
      try {
        return await answerOf(worker, { kind, task });
      } finally {
        release(worker);
      }
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

/** What a worker answers to one task; it does one at a time. */
function answerOf<T>(worker: Worker, message: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: T) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('a thread of the proof stopped')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(message, []);
  });
}
