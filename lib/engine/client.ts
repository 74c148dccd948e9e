import type { Reply, Request } from './messages.ts';

export interface Client {
  /** Rejects when the engine cannot be reached. */
  readonly ask: (request: Request) => Promise<Reply>;
  /** Calls back when settings have changed, until the signal aborts. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

interface Options {
  readonly send: (request: Request) => Promise<unknown>;
  readonly watch: Client['watch'];
  /** Whether the extension that this script belongs to is still there. */
  readonly alive: () => boolean;
  /** The extension was updated or removed: this script has nobody to talk to. */
  readonly orphaned: () => void;
}

/** The way to the engine. A worker that has died wakes to the next message; one that dies over it is asked once more. */
export function createClient({ send, watch, alive, orphaned }: Options): Client {
  const attempt = async (request: Request): Promise<Reply> => {
    const reply = await send(request);
    if (isReply(reply)) return reply;
    throw new Error(`expected a reply to ${request.type}, got ${typeof reply}`);
  };
  return {
    ask: async (request) => {
      try {
        return await attempt(request);
      } catch (error) {
        if (alive()) return attempt(request);
        orphaned();
        throw error;
      }
    },
    watch,
  };
}

/** Replies come from our own worker; what may come instead is nothing at all. */
const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && 'type' in reply;
