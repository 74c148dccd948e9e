import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';

import { portOf } from './ports.ts';

/** A message as it was handed to SMTP. Each character of `source` is one byte. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

export interface Sink {
  readonly port: number;
  /** The next message in the order of arrival, waiting for it if need be. */
  readonly next: () => Promise<Mail>;
  readonly stop: () => Promise<void>;
}

/** An SMTP server on loopback that accepts everything, delivers nothing and keeps it for us. */
export async function startSink(): Promise<Sink> {
  const kept: Mail[] = [];
  const arrivals = new EventEmitter();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, (mail) => {
      kept.push(mail);
      arrivals.emit('mail');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    next: async () => {
      for (;;) {
        const mail = kept.shift();
        if (mail) return mail;
        await once(arrivals, 'mail');
      }
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const END_OF_DATA = '\r\n.\r\n';

function converse(socket: Socket, deliver: (mail: Mail) => void): void {
  let unread = '';
  let from = '';
  let to: string[] = [];
  let inData = false;

  const say = (line: string) => socket.write(`${line}\r\n`);
  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') [from, to] = [addressIn(line), []];
    if (verb === 'RCPT') to.push(addressIn(line));
    if (verb === 'DATA') {
      inData = true;
      // So that the end is found in an empty message as well.
      unread = `\r\n${unread}`;
      return say('354 Go on');
    }
    if (verb === 'QUIT') return socket.end('221 Bye\r\n');
    return say('250 OK');
  };
  /** Takes one command or one message off what was read; false when neither is complete. */
  const step = () => {
    const mark = inData ? END_OF_DATA : '\r\n';
    const end = unread.indexOf(mark);
    if (end < 0) return false;
    const part = unread.slice(0, end);
    unread = unread.slice(end + mark.length);
    if (!inData) return (obey(part), true);
    inData = false;
    deliver({ from, to, source: `${part.slice(2).replaceAll('\r\n..', '\r\n.')}\r\n` });
    say('250 Kept');
    return true;
  };

  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    unread += chunk;
    while (step());
  });
  say('220 sink');
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}
