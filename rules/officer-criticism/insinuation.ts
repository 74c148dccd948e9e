import { beside } from '../../lib/lint/detector.ts';
import { bits, isOfficer, type Mention } from '../../lib/lint/mention.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { criticism } from './criticism.ts';
import { asides } from './lexicon/asides.ts';

const speakers = bits(['self', 'you']);
const others = bits(['member', 'party', 'outsider', 'body', 'council']);

/** Officers, and nobody else who could be meant, are spoken of here or just before. */
function isAboutStaff(sentence: Sentence): boolean {
  const near: readonly Mention[] = [beside(sentence, -1), sentence].flatMap((each) => each?.mentions ?? []).filter(({ labels }) => (labels & speakers) === 0);
  return near.some(isOfficer) && !near.some(({ labels }) => (labels & others) !== 0);
}

export const insinuation = {
  id: 'officer-criticism/insinuation',
  severity: 'advise',
  message: 'This lets readers think the worst of an officer without saying why.',
  why: 'A hint cannot be answered, and it lands on people who have no voice in the matter.',
  advice: 'Say openly what happened and what you ask for, or leave the remark out.',
  roles: ['member', 'officer'],
  audiences: ['press', 'public', 'resident', 'member', 'political-group', 'partner'],
  detect: [criticism([`[${asides}]`], { spare: [], free: true, where: isAboutStaff })],
  flags: [{ text: 'The parks team closed the gates again. [You couldn’t make it up].', role: 'member', audience: ['public'] }],
  passes: [{ text: 'The Government cut the grant again. You couldn’t make it up.', role: 'member', audience: ['public'] }],
} as const satisfies Rule;
