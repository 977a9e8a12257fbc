import { createServer } from 'node:http';
import sirv from 'sirv';

export interface ServedFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port of this machine: another origin than that of the site. */
export function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(sirv(folder, { dev: true }));
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
