/** The endpoints of the bench in Fastify. */
import fastify from 'fastify';
import {
  acceptOrder,
  buildList,
  hashRepeatedly,
  type Order,
  pong,
  resourcePaths,
} from './answers.ts';
import { onEveryCore } from './on-every-core.ts';

onEveryCore((port) => {
  const app = fastify();
  app.get('/api/ping', async () => pong);
  for (const path of resourcePaths) {
    app.get<{ Params: { id: string; item: string } }>(path, async ({ params }) => ({
      id: params.id,
      item: params.item,
    }));
  }
  app.post<{ Body: Order }>('/api/v1/order', async ({ body }, reply) => {
    reply.code(202);
    return acceptOrder(body);
  });
  app.get('/api/cpu', async () => hashRepeatedly());
  app.get('/api/json', async () => buildList());
  app.listen({ port, host: '127.0.0.1' });
});
