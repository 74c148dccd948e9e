import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

import { answer, hosts } from '../../pages/serve.ts';
import { certificate } from './certificate.ts';

/** A proxy through which everything must go that is not loopback, and nothing gets out. */
export interface Wall {
  readonly port: number;
  /** What was asked for beside the pages under test, except by the browser on its own account. */
  readonly stopped: () => readonly string[];
  readonly close: () => void;
}

/** Hosts whose names pages under test have: they are served from here. */
const served = new Set(Object.keys(hosts).map((host) => `${host}:443`));

/** Where the browsers look for the time, updates, settings and the state of passwords, whatever page is open. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'passwordsleakcheck-pa.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
]);

export async function buildWall(): Promise<Wall> {
  const stopped: string[] = [];
  const stop = (address: string) => {
    if (!browsersOwn.has(new URL(address).hostname)) stopped.push(address);
  };
  const pages = createSecureServer(certificate(), answer);
  const proxy = createServer((request, response) => {
    stop(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => socket.destroy());
    if (!served.has(url)) {
      stop(`https://${url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    pages.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    port: address.port,
    stopped: () => stopped,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
