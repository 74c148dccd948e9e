import { has } from '../../lib/lint/mention.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { textBefore } from '../../lib/text/span.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern, wordSet } from '../../lib/text/vocabulary.ts';
import { isGivenName, isLoneName } from '../../lib/text/lone-names.ts';
import { isPrivate } from './residents.ts';
import { told } from './told.ts';
import { written, type Written } from './written.ts';

const numerals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';
const age = String.raw`(?:\d|1[0-7]|${numerals})(?: years? old| months? old| and a half)?\b(?!\s*(?:%|per|pm|am|o.clock|years? (?:in|of|as|on|ago|later)|months? (?:in|of|later)|days?|weeks?|times?|votes?|miles?|minutes?|hours?|councillors?|members?|[:.]\d))`;
/** What follows a child's name: ", 7,", "(aged nine)", "is seven and", "in Year 4 at". */
const young = new RegExp(
  String.raw`^(?:,? \(?(?:aged|age) ${age}|, ${age}[,.)]|, ${age}$| \(${age}\)| (?:is|was|turned|turns|['’]s) (?:only |just |barely |now |still )?${age}(?=[,.]|$| and| but| or|;| years?)|['’]s (?:only |just )?${age}(?=[,.]|$| and)|,? (?:who is |is |was )?(?:a pupil|a student|in Year \w+|in Reception|in nursery|Year \d+|in the sixth form|at nursery)\b)`,
  'u',
);
const called =
  /(?:\byoung|\blittle|\bbaby|\bBaby|\btoddler|\bschoolboy|\bschoolgirl|\bteenager|\bpupil|-year-old|-year old| year old|\bour pupil|\bYear \d+['’]s|\bReception['’]s|\bchild) $/u;
/** One of them stands beside every name that is told to be a child's, where no age does. */
const signs = wordSet(
  'pupil student nursery sixth young little baby toddler schoolboy schoolgirl teenager child',
);
const classes = wordSet('year reception');
const ages = wordSet(`old ${numerals.replaceAll('|', ' ')}`);
/** An age follows one of these, or a comma or bracket. */
const beforeAge = wordSet("aged age is was turned turns 's only just barely now still year years");

/** Seen from the words alone: nobody's name has to be looked for in most sentences. */
function mayTellOfChild({ tokens: { ids, marks }, from, to }: Sentence): boolean {
  for (let word = from; word < to; word++) {
    const [id, mark] = [ids[word] ?? 0, marks[word] ?? 0];
    if (signs.has(id) || (classes.has(id) && (mark & Mark.capital) !== 0)) return true;
    if (
      ((mark & Mark.digit) !== 0 || ages.has(id)) &&
      ((mark & (Mark.comma | Mark.strong)) !== 0 || beforeAge.has(ids[word - 1] ?? 0))
    )
      return true;
  }
  return false;
}

const adults = new Set(['mr', 'mrs', 'ms', 'dr', 'cllr', 'councillor', 'miss'].map(intern));
/** Spoken of as a footballer or a horse rather than a child. */
const notChildren =
  /\b(?:cllr|councillor|mayor|director|officer|mp|player|goal|wicket|race|horse|dog|cat)\b/i;

const isCapital = ({ tokens }: Sentence, word: number): boolean =>
  ((tokens.marks[word] ?? 0) & Mark.capital) !== 0 &&
  (tokens.ends[word] ?? 0) - (tokens.starts[word] ?? 0) > 2;

function childrenIn(sentence: Sentence): readonly Written[] {
  if (!mayTellOfChild(sentence)) return [];
  const text = textOf(sentence);
  const { tokens, start, from, to } = sentence;
  const found: Written[] = [];
  const { kind } = sentence.reading.facts.situation;
  const consider = (first: number, end: number): void => {
    if (adults.has(tokens.ids[first] ?? 0) || adults.has(tokens.ids[first - 1] ?? 0)) return;
    const begin = (tokens.starts[first] ?? 0) - start;
    const stop = (tokens.ends[end - 1] ?? 0) - start;
    const after = young.exec(text.slice(stop, stop + 40));
    const before =
      end - first > 1 || isGivenName(sentence, first) ? called.exec(text.slice(0, begin)) : null;
    if (!after && !before) return;
    if (notChildren.test(textBefore(text, begin, 24))) return;
    found.push({
      start: before ? begin - before[0].length + (before[0].startsWith(' ') ? 1 : 0) : begin,
      end: stop + (after ? after[0].replace(/[,.;]$/, '').length : 0),
      sure: true,
      named: true,
    });
  };
  for (const mention of sentence.mentions)
    if (isPrivate(sentence, mention) && has(mention, 'name')) consider(mention.first, mention.end);
  if (kind === 'web-page') return found;
  for (let word = from; word < to; word++)
    if (
      isLoneName(sentence, word) &&
      !sentence.mentions.some(({ first, end }) => first <= word && word < end)
    )
      consider(word, word + 1);
  return found;
}

export const namedChild = {
  id: 'personal-data/named-child',
  severity: 'stop',
  message: 'This names a child.',
  why: 'A child cannot agree to be talked about, and a name with an age or a school is enough to find one.',
  advice: 'Write “a child of primary school age” and leave out name, age and school.',
  detect: [
    told({
      find: [
        '~be (only|just|barely|now|still|not yet|all of)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (and|but|years|or|next|in|last|this)',
        '(only|just|barely|aged) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) $',
      ],
      where: (sentence, { first }, subject) =>
        subject.end === first && isCapital(sentence, subject.first),
    }),
    written({ need: ['digit', signs, classes, ages], find: (_, sentence) => childrenIn(sentence) }),
  ],
  flags: [
    {
      text: '[Maisie Coyle, aged 7], came with her nan.',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'Their [Kofi is seven and] loves the quiet hour.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'It’s pulled up by a handful like [young Dominik Baran] at Fairlea.',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'The lad in the hoodie is [Jordan Pell, Year 10] at Ridgeway High.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    { text: 'Forty-one children swam a mile.', role: 'member', audience: ['public'] },
    {
      text: 'Mayor Adaeze Obi, 52, a retired midwife, was sworn in.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'A seven-year-old wrote to me about the swings.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Maisie Coyle, aged 7, cut the ribbon, and her parents have agreed to the picture.',
      role: 'communications',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
