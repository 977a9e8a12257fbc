import cluster from 'node:cluster';
import { parseArgs } from 'node:util';

/**
 * Reads `--port` and `--workers`, starts that many processes and lets each of them listen. SIGTERM
 * to the first process ends all of them; a worker that dies ends the program, since a bench must
 * not measure fewer workers than it says.
 */
export function onEveryCore(listen: (port: number) => void): void {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      workers: { type: 'string', default: '1' },
    },
  });
  if (cluster.isWorker) {
    listen(Number(values.port));
    return;
  }
  for (let worker = 0; worker < Number(values.workers); worker += 1) cluster.fork();
  cluster.on('exit', () => end(1));
  process.on('SIGTERM', () => end(0));
}

function end(code: number): void {
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL');
  process.exit(code);
}
