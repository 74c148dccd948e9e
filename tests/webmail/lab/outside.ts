import { once } from 'node:events';
import { createServer } from 'node:http';

import { portOf } from './ports.ts';

export interface Outside {
  readonly port: number;
  /** The hosts that were asked for so far, in order. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Stands for every network but loopback: a proxy that reaches nothing and remembers who was wanted. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
