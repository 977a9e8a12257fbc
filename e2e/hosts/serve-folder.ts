import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';

export interface ServedFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of this machine: another origin than that of the site.
 * @param headers sent with each file whose address begins with `/pictures/`
 */
export function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedFolder> {
  const setHeaders = (response: ServerResponse, path: string) => {
    if (path.startsWith('/pictures/')) response.setHeaders(new Map(Object.entries(headers)));
  };
  const server = createServer(sirv(folder, { dev: true, setHeaders }));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
