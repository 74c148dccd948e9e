import { browser } from './browser.ts';
import type { RuleBook } from '../lint/rule-book.ts';
import type { About, Reply, Request } from './messages.ts';

/** What our own pages ask the background: which protocols and rules there are. */
export async function about(): Promise<About> {
  const request: Request = { type: 'about' };
  const reply: Reply = await browser.runtime.sendMessage(request);
  if (reply.type === 'about') return reply;
  throw new Error(`expected what there is to choose, got ${reply.type}`);
}

/** Every rule and every clause, for the page that shows them. */
export async function askForBook(): Promise<RuleBook> {
  const request: Request = { type: 'rule-book' };
  const reply: Reply = await browser.runtime.sendMessage(request);
  if (reply.type === 'rule-book') return reply.book;
  throw new Error(`expected the rule book, got ${reply.type}`);
}

/** The findings of a whole document; throws where it could not be judged. `unset` where first run is not done. */
export async function askForReview(
  document: Omit<Extract<Request, { type: 'review' }>, 'type'>,
): Promise<Extract<Reply, { type: 'reviewed' | 'unset' }>> {
  const request: Request = { type: 'review', ...document };
  const reply: Reply = await browser.runtime.sendMessage(request);
  if (reply.type === 'reviewed' || reply.type === 'unset') return reply;
  throw new Error(reply.type === 'error' ? reply.message : `expected findings, got ${reply.type}`);
}
