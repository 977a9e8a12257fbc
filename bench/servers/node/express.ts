/** The endpoints of the bench in Express. */
import express from 'express';
import { acceptOrder, buildList, hashRepeatedly, pong, resourcePaths } from './answers.ts';
import { onEveryCore } from './on-every-core.ts';

onEveryCore((port) => {
  const app = express();
  app.get('/api/ping', (_request, response) => {
    response.json(pong);
  });
  for (const path of resourcePaths) {
    app.get(path, ({ params }, response) => {
      response.json({ id: params['id'], item: params['item'] });
    });
  }
  app.post('/api/v1/order', express.json(), async ({ body }, response) => {
    response.status(202).json(await acceptOrder(body));
  });
  app.get('/api/cpu', (_request, response) => {
    response.json(hashRepeatedly());
  });
  app.get('/api/json', (_request, response) => {
    response.json(buildList());
  });
  app.listen(port, '127.0.0.1');
});
