import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the Express and the Fastify program answer: the same as every program under bench/servers. */

export const pong = { message: 'pong' };

/** Paths of the dynamic routes, as both frameworks write them. */
export const resourcePaths = Array.from(
  { length: 50 },
  (_, index) => `/api/resource-${String(index + 1).padStart(2, '0')}/:id/items/:item`,
);

/** The body of an order. The bench sends no other, so the programs trust it. */
export interface Order {
  readonly sku: string;
  readonly quantity: number;
}

const orderWaitMs = 80;

/** Waits as if for a database; the event loop serves others meanwhile. */
export async function acceptOrder({ sku, quantity }: Order) {
  await sleep(orderWaitMs);
  return { status: 'accepted', sku, quantity };
}

const hashRounds = 1000;
const hashBufferBytes = 1024;

/** Hashes a buffer again and again; each round writes its digest to the start of the buffer. */
export function hashRepeatedly() {
  const buffer = Buffer.alloc(hashBufferBytes);
  for (let round = 0; round < hashRounds; round += 1) {
    createHash('sha256').update(buffer).digest().copy(buffer);
  }
  return { digest: buffer.toString('hex', 0, 32) };
}

const listItems = 100;

export function buildList() {
  return Array.from({ length: listItems }, (_, index) => {
    const number = index + 1;
    return {
      id: number,
      name: `Item ${number}`,
      price: number + 0.5,
      available: number % 2 === 0,
      tags: ['new', 'sale'],
    };
  });
}
