import { beside } from '../../lib/lint/neighbours.ts';
import { has } from '../../lib/lint/mention.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { headings } from './lexicon/documents.ts';
import { isPrivate } from './residents.ts';
import { written, type Written } from './written.ts';

const over = wordings(headings);
/** Fewer are a sentence, not a list. */
const fewest = 3;

/** "T Marsh, O Diallo", "Hussain, Kirsty; Obuya, Mark" */
const initialled =
  /(?:^|[\s:;,(])(?:\p{Lu}\.? \p{Lu}[\p{L}’'-]{2,}|\p{Lu}[\p{L}’'-]{2,},? \p{Lu}[\p{L}’'-]*)(?=[,;.)]|$| and )/gu;

function listIn(sentence: Sentence): readonly Written[] {
  const text = textOf(sentence);
  const near = beside(sentence, -1);
  if (!matches(over, sentence) && !(near && matches(over, near))) return [];
  if (sentence.mentions.some((mention) => has(mention, 'member') || has(mention, 'officer')))
    return [];
  const people = sentence.mentions.filter(
    (mention) => has(mention, 'name') && isPrivate(sentence, mention),
  );
  const found = [...text.matchAll(initialled)];
  if (Math.max(people.length, found.length) < fewest || !/[,;]/.test(text)) return [];
  const starts = [
    ...people.map(({ first }) => (sentence.tokens.starts[first] ?? 0) - sentence.start),
    ...found.map(({ index, 0: words }) => index + (/^[\s:;,(]/.test(words) ? 1 : 0)),
  ];
  const ends = [
    ...people.map(({ end }) => (sentence.tokens.ends[end - 1] ?? 0) - sentence.start),
    ...found.map(({ index, 0: words }) => index + words.length),
  ];
  return [{ start: Math.min(...starts), end: Math.max(...ends), sure: true, named: true }];
}

export const namedList = {
  id: 'personal-data/named-list',
  severity: 'stop',
  message: 'This lists people by name under something private.',
  why: 'Each name on such a list is a disclosure of its own.',
  advice: 'Give the number of people, or send the list only to those who act on it.',
  detect: [written({ need: 'list', find: (_, sentence) => listIn(sentence) })],
  flags: [
    {
      text: 'Permanently excluded this term: [Tom Marsh, Oumar Diallo, Kit Reeve, Bilal Hussain].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Still in arrears are [Mrs Gorse, Amir Solanki and Rita Hale].',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'The objectors were [Clive Dunmore, Jean Otieno and Pham Quoc Bao].',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'At risk: [Kirsty Hull, Mark Obuya and Lorna Tring].',
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'Present: Cllr Obi, Cllr Marsh, Cllr Hale and Cllr Dray.',
      role: 'officer',
      audience: ['public'],
    },
    {
      text: 'Prizes went to Tom Marsh, Oumar Diallo and Kit Reeve.',
      role: 'communications',
      audience: ['press'],
    },
    {
      text: 'Four pupils were excluded in Hexley, Penfold, Sallowby and Wexcombe.',
      role: 'officer',
      audience: ['public'],
    },
    {
      text: 'In arrears: Amir Solanki, Rita Hale, Kit Reeve.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
