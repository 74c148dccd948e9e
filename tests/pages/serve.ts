import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import { bundled } from './bundle.ts';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the pages of this folder on loopback. */
export async function servePages(): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The folder of a host whose pages we have imitated. */
export const hosts: Readonly<Record<string, string>> = {
  'docs.google.com': 'google-docs',
  'euc-word-edit.officeapps.live.com': 'word',
  'mail.council.example': 'send',
  'mail.google.com': 'gmail',
  'mail.proton.me': 'proton',
  'mail.yahoo.com': 'yahoo',
  'outlook.cloud.microsoft': 'outlook',
  'outlook.office.com': 'outlook',
  'word.cloud.microsoft': 'word',
};

const root = path.join(import.meta.dirname, '../..');

/** Beside the pages: editors from their packages, and our own modules for tests that run them in a page. */
const folders: readonly (readonly [string, string])[] = [
  ['/tinymce/', path.join(root, 'node_modules/tinymce')],
  ['/ckeditor5/', path.join(root, 'node_modules/ckeditor5/dist/browser')],
  ['/ckeditor4/', path.join(root, 'node_modules/ckeditor4')],
  ['/bundled/', bundled],
  ['/lib/', path.join(root, 'lib')],
  ['/outbox/', path.join(import.meta.dirname, 'outbox')],
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** Answers with a page, by the name of the host and the path. */
export const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://pages.test');
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [
    '/',
    path.join(import.meta.dirname, hosts[request.headers.host ?? ''] ?? ''),
  ];
  const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = path.join(folder, decodeURIComponent(wanted.slice(prefix.length)));
  const type = types[path.extname(file)];
  if (!type || path.relative(folder, file).startsWith('..')) {
    response.writeHead(404).end();
    return;
  }
  readFile(file).then(
    (content) => {
      response.writeHead(200, { 'content-type': type });
      return response.end(
        file.endsWith('.ts') ? stripTypeScriptTypes(content.toString()) : content,
      );
    },
    () => response.writeHead(404).end(),
  );
};
