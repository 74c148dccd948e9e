import { askForReview } from '../../lib/engine/about.ts';
import type { ReadFile } from '../../lib/files/file.ts';
import type { Recipient } from '../../lib/lint/draft.ts';
import { carried, type Chosen, reviewed, type ReviewedFile } from '../../lib/review/review.ts';
import { say } from '../../lib/words/say.ts';

/** What is to be judged: a file as text, or a text that was pasted. */
export type Document = Omit<ReviewedFile, 'chosen' | 'audience' | 'findings' | 'note'>;

/** A file that was read, and what its own headers say of it, where they say anything. */
export function documentOf(
  name: string,
  read: ReadFile,
  chosen: Chosen,
): readonly [Document, Chosen] {
  const { kind, text, headers, attachments = [] } = read;
  const recipients = (['to', 'cc', 'bcc'] as const).flatMap((field): readonly Recipient[] =>
    (headers?.[field] ?? []).map((mailbox) => ({ ...mailbox, field })),
  );
  const [from] = headers?.from ?? [];
  const letterhead = { subject: headers?.subject ?? '', recipients, ...(from && { from }) };
  const document = { name, kind, text, letterhead, attachments };
  if (!headers) return [document, chosen];
  return [
    document,
    {
      ...chosen,
      kind: 'email',
      author: { ...chosen.author, name: from?.name ?? '' },
      ...(headers.date !== undefined && { date: headers.date }),
    },
  ];
}

/** The document with its findings; what was decided on the same findings `before` holds. */
export async function judged(
  document: Document,
  chosen: Chosen,
  before?: ReviewedFile,
): Promise<ReviewedFile> {
  const { author, kind, audience, protocol, date } = chosen;
  const reply = await askForReview({
    text: document.text,
    circumstances: { ...document.letterhead, kind, ...(audience && { audience }) },
    author,
    protocol,
    date,
  });
  if (reply.type === 'unset') throw new Error(say('reviewUnset'));
  const findings = reply.findings.map(reviewed);
  return {
    ...document,
    chosen,
    audience: reply.audience,
    findings: before ? carried(findings, before.findings) : findings,
    note: before?.note ?? '',
  };
}
