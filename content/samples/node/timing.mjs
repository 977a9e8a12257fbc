import Fastify from 'fastify';

/** A Fastify server that hands one record per request to `log`. */
export function timedServer(log) {
  const app = Fastify();
  // onResponse runs when the response has been sent, so the time includes sending it.
  app.addHook('onResponse', async (request, reply) => {
    log({
      method: request.method,
      route: request.routeOptions.url, // the pattern; undefined for a 404
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
    });
  });
  return app;
}
