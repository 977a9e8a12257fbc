import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const first = 20_000;
/** Where ports for outgoing connections begin when the machine does not tell (IANA). */
const usualEphemeral = 49_152;
let next = first + (process.pid % 2000);

/**
 * A port on 127.0.0.1 that no server of this run had before, below those that outgoing connections
 * get: what a stopped server leaves behind then cannot reach the next one.
 */
export async function newPort(): Promise<number> {
  const limit = ephemeralStart();
  while (next < limit) {
    const port = next;
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${first} to ${limit - 1} is free`);
}

function ephemeralStart(): number {
  try {
    return Number.parseInt(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8'), 10);
  } catch {
    return usualEphemeral;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}
