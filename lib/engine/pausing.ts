import type { Reply, Request } from './messages.ts';
import { requestIn } from './request.ts';

type Answer = (message: unknown) => Promise<Reply> | undefined;

interface Options {
  readonly answer: Answer;
  /** The hosts on whose pages nothing is checked. */
  readonly paused: () => Promise<readonly string[]>;
}

export interface Pausing {
  /** As the engine answers, but not about drafts on these hosts while one of them is paused. */
  readonly answer: (message: unknown, hosts: readonly string[]) => Promise<Reply> | undefined;
}

export function createPausing({ answer, paused }: Options): Pausing {
  const unlessPaused = async (request: Request, hosts: readonly string[]): Promise<Reply> => {
    const list = await paused();
    const held = hosts.some((host) => list.includes(host)) ? silence(request) : undefined;
    return held ?? (await answer(request)) ?? { type: 'done' };
  };
  return {
    answer: (message, hosts) => {
      const request = requestIn(message);
      return request && (hosts.length === 0 ? answer(request) : unlessPaused(request, hosts));
    },
  };
}

/** What is said of a draft on a paused site; undefined for what is no question about one. */
function silence(request: Request): Reply | undefined {
  switch (request.type) {
    case 'check':
    case 'edit':
    case 'ignore':
    case 'settle':
      return { type: 'paused' };
    case 'sending':
      return { type: 'unresolved', findings: request.drafts.map(() => []) };
    case 'guard':
      return { type: 'guard', guard: 'off' };
    default:
      return undefined;
  }
}
