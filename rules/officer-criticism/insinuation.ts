import { beside } from '../../lib/lint/neighbours.ts';
import { bits, has, isOfficer } from '../../lib/lint/mention.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { criticism } from './criticism.ts';
import { asides } from './lexicon/asides.ts';

const actors = bits(['officer', 'member', 'party', 'outsider']);

/** Whoever was spoken of last, here before the words or in the sentence before, is on the staff. */
function isAboutStaff(sentence: Sentence, { markFirst }: Match): boolean {
  const said = [
    ...(beside(sentence, -1)?.mentions ?? []),
    ...sentence.mentions.filter(({ first }) => first < markFirst),
  ];
  const last = said.findLast((mention) => (mention.labels & actors) !== 0 && !has(mention, 'you'));
  return last ? isOfficer(last) : sentence.mentions.some(isOfficer);
}

export const insinuation = {
  id: 'officer-criticism/insinuation',
  severity: 'advise',
  message: 'This leaves readers with a poor view of a person on the staff, and without a reason.',
  why: 'A hint cannot be answered, and it lands on people who have no voice in the matter.',
  advice: 'Say openly what happened and what you ask for, or leave the remark out.',
  roles: ['member', 'officer'],
  audiences: ['press', 'public', 'resident', 'member', 'political-group', 'partner'],
  detect: [criticism([`[${asides}]`], { spare: [], free: true, where: isAboutStaff })],
  flags: [
    {
      text: 'The parks team closed the gates again. You [couldn’t make it up].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I asked the head of property three times. [Draw your own conclusions].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Another bonus for the directors. [Nice work if you can get it].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I’d love to say that County Hall staff are on your side. I’m [still waiting] for the evidence.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'The Government cut the grant again. You couldn’t make it up.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The Conservatives voted for it twice. Draw your own conclusions.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Three inches of rain in an hour. You couldn’t make it up.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I asked the head of property and had an answer within the hour.',
      role: 'member',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
