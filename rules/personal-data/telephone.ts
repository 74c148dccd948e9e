import { has } from '../../lib/lint/mention.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { telephonesIn } from '../../lib/text/identifiers/telephone.ts';
import { textBefore } from '../../lib/text/span.ts';
import { reachOf } from './readers.ts';
import { isPrivate } from './residents.ts';
import { written, type Written } from './written.ts';

/** Lines of desks, offices and people who are there to be rung. */
const published =
  /\b(?:press office|media|newsdesk|switchboard|office|reception|team|service|services|helpline|hotline|duty|desk|enquir(?:y|ies)|contact centre|customer|emergency|out[- ]of[- ]hours|clinic|surgery|council|campaign|charity|samaritans|crimestoppers|crisis|line|department|unit|library|school|centre|booking|tickets?|our|sms|text|us|i(?:’|')?m|my|me|clerk|secretary|spokes\w+|director|officer|engineer|manager|councillor|cllr|editor|organiser|warden)\b/i;
const somebodys =
  /\b(?:his|her|their|she|he|him|mum|dad|son|daughter|wife|husband|mother|father|neighbour|partner|mobile of|home number)\b/i;

/** Near enough to say whose line it is. */
const near = 60;

function isSomebodys(sentence: Sentence, { start, end }: Written): boolean {
  const text = textOf(sentence);
  const before = textBefore(text, start, near);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('|')) + 1);
  if (somebodys.test(textBefore(clause, clause.length, 40))) return true;
  if (published.test(clause)) return false;
  const after = text.slice(end, end + 30);
  if (/^,? ?(?:\w+ ){0,3}(?:him|her)\b/i.test(after)) return true;
  return (
    sentence.mentions.some(
      (mention) =>
        has(mention, 'name') &&
        isPrivate(sentence, mention) &&
        (sentence.tokens.ends[mention.end - 1] ?? 0) - sentence.start <= start &&
        start - ((sentence.tokens.ends[mention.end - 1] ?? 0) - sentence.start) < near,
    ) || /\p{Lu}\p{L}+ ?\($/u.test(before)
  );
}

export const telephone = {
  id: 'personal-data/telephone',
  severity: 'stop',
  message: 'This is a private person’s telephone number.',
  why: 'A number given to the council for one matter is not there for others to ring.',
  advice: 'Offer to pass a message on, or ask the person to get in touch.',
  detect: [
    written({
      need: 10,
      reaches: (facts) => ['open', 'outside', 'unknown'].includes(reachOf(facts)),
      find: (text, sentence) =>
        telephonesIn(text)
          .map(({ line, start, end }) => ({
            start,
            end,
            sure: line === 'mobile',
            what: 'telephone number',
          }))
          .filter((each) => isSomebodys(sentence, each)),
    }),
  ],
  flags: [
    { text: 'Her mobile is [07700 900582].', role: 'member', audience: ['public'] },
    {
      text: 'You can get her on [07700 900314] after six.',
      role: 'communications',
      audience: ['press'],
    },
    { text: 'His wife is on [07700 900318].', role: 'member', audience: ['press'] },
    { text: 'Ask Bev ([07700 900318], give her a ring).', role: 'member', audience: ['public'] },
  ],
  passes: [
    {
      text: 'Media: Owain Price by day, 01632 960011.',
      role: 'communications',
      audience: ['press'],
    },
    { text: 'My mobile is 07700 900456.', role: 'officer', audience: ['public'] },
    {
      text: 'Report potholes on the council’s website or by telephone on 01632 960144.',
      role: 'communications',
      audience: ['public'],
    },
    { text: 'Text 07700 900100 for a seat at the front.', role: 'officer', audience: ['public'] },
    {
      text: 'Please ring her on 07700 900318 about the boiler.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
