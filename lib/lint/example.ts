import type { Draft } from './draft.ts';
import type { Example, ExampleDraft, Rule } from './rule.ts';
import type { Situation } from './situation.ts';

/** An example with everything in its place. */
export interface Miniature {
  readonly draft: Draft;
  readonly situation: Situation;
}

export const asDraft = (example: Example): ExampleDraft =>
  typeof example === 'string' ? { text: example } : example;

/** The text of an example as it would be written, without the brackets round the words to underline. */
export const unmarked = (text: string): string => text.replaceAll(/[[\]]/g, '');

/** What an example leaves out is taken from its rule; where it names no protocol, `protocol` is in force. */
export function miniatureOf(
  rule: Pick<Rule, 'roles' | 'audiences' | 'kinds'>,
  example: Example,
  protocol = 'west-sussex-2020',
): Miniature {
  const given = asDraft(example);
  const { role, traits = [], name = '' } = given;
  const { directory = [], decisions = [], elections = [], places = [] } = given;
  return {
    draft: {
      text: unmarked(given.text),
      subject: '',
      recipients: given.to ?? [],
      ...(given.from && { from: given.from }),
    },
    situation: {
      protocol: given.protocol ?? protocol,
      author: { role: role ?? rule.roles?.[0] ?? 'officer', post: '', name, traits },
      kind: given.kind ?? rule.kinds?.[0] ?? 'email',
      audience: given.audience ?? rule.audiences?.slice(0, 1) ?? ['resident'],
      date: given.date ?? '2026-04-14',
      directory,
      decisions,
      elections,
      places,
    },
  };
}
