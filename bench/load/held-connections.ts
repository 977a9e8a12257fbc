import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Connections to a server that stay open. */
export interface HeldConnections {
  /** Sends a request over some of them, and awaits no answer. */
  readonly send: (path: string, count: number) => void;
  /** How many pieces of answers came after the first one of each. */
  readonly answers: () => number;
  readonly close: () => void;
}

/** Connections opened at once: fewer than a server keeps in its accept queue. */
const batch = 50;

/**
 * Opens connections, each of which has had one answer, so that a worker has it. Throws an Error when
 * the server refuses one or answers nothing.
 */
export async function openConnections(port: number, count: number): Promise<HeldConnections> {
  const sockets: Socket[] = [];
  let answers = 0;
  const close = () => {
    for (const socket of sockets) socket.destroy();
  };
  try {
    for (let opened = 0; opened < count; opened += batch) {
      const few = Math.min(batch, count - opened);
      sockets.push(...(await Promise.all(Array.from({ length: few }, () => openOne(port)))));
    }
  } catch (error) {
    close();
    throw error;
  }
  for (const socket of sockets) {
    socket.on('data', () => {
      answers += 1;
    });
    // A server may close what is still open when it is stopped.
    socket.on('error', () => {});
  }
  return {
    answers: () => answers,
    send: (path, some) => {
      for (const socket of sockets.slice(0, some)) socket.write(requestFor(path));
    },
    close,
  };
}

const answerLimitMs = 10_000;

async function openOne(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  const signal = AbortSignal.timeout(answerLimitMs);
  try {
    await once(socket, 'connect', { signal });
    socket.write(requestFor('/api/ping'));
    let answer = '';
    while (!answer.includes('pong')) {
      const [part] = await once(socket, 'data', { signal });
      answer += String(part);
    }
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return socket;
}

function requestFor(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
}
