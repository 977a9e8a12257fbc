/**
 * Serves the built site and prints its address. `--port` chooses the port; without it the first
 * free one from 4321 on is taken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersOf } from '#build/host-headers.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const base = (process.env['BASE'] ?? '/').replace(/\/$/, '');

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}

const files = sirv('dist', { dev: true, setHeaders });
const server = createServer((request, response) => {
  if (!request.url?.startsWith(`${base}/`)) return notFound();
  request.url = request.url.slice(base.length);
  return files(request, response, notFound);

  function notFound() {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync('dist/404.html'));
  }
});

const port = await listen(server, values.port === undefined ? [4321, 4340] : [Number(values.port)]);
console.log(`Flask or Gin is at http://127.0.0.1:${port}${base}/ (stop with Ctrl+C)`);

/** What a host of the site has to send besides the files; see the page on embedding. */
function setHeaders(response: ServerResponse, path: string) {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

/** Listens on the first free port of a range, and says which. */
async function listen(target: Server, [first = 4321, last = first]: number[]): Promise<number> {
  for (let candidate = first; candidate <= last; candidate += 1) {
    const free = await new Promise<boolean>((resolve, reject) => {
      target.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      target.listen(candidate, '127.0.0.1', () => resolve(true));
    });
    if (free) return candidate;
  }
  console.error(`No free port from ${first} to ${last}. Choose one with: npm start -- --port 5000`);
  process.exit(1);
}
