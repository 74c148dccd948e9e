import { type Phrases, wordsOf } from '../../lib/lint/detector.ts';
import { has, type Mention } from '../../lib/lint/mention.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isLoneName } from '../../lib/text/lone-names.ts';
import { type Match, pattern } from '../../lib/text/pattern.ts';
import { isExcused } from './context.ts';
import { complainants, complained, relatives, reports, wrote } from './lexicon/complaints.ts';
import { hasDoor, hasLandmark } from './places.ts';
import { reachOf, severityFor } from './readers.ts';
import { isPrivate } from './residents.ts';
import { intern, wordSet } from '../../lib/text/vocabulary.ts';

interface Person {
  readonly first: number;
  readonly end: number;
}

const kin = wordSet(
  'wife husband son daughter mother father mum dad brother sister sister-in-law mother-in-law neighbour neighbours cousin partner ex landlord landlady tenant',
);
const occupants = wordSet(
  'couple family lady man woman gentleman chap people tenant tenants girl boy lad widow pensioner household resident neighbours',
);
const definite = wordSet('the that those your');
const possessives = wordSet("your his her their 's");
/** The reader’s own people, whose messages are passed on. */
const household = wordSet('wife husband partner');
const yours = intern('your');
const neighbours = wordSet('door next number upstairs downstairs opposite across');
const negators = wordSet('not never nobody no none neither');

const named = (sentence: Sentence, mention: Mention): boolean =>
  has(mention, 'name') || /\p{Lu}/u.test(wordsOf(sentence, mention.end - 1, mention.end));

/** Somebody told apart at one of these words: a name, a relation, the house next door. */
function personWithin(sentence: Sentence, from: number, to: number): Person | undefined {
  for (const mention of sentence.mentions)
    if (
      mention.first >= from &&
      mention.first < to &&
      isPrivate(sentence, mention) &&
      named(sentence, mention) &&
      !isReader(sentence, mention)
    )
      return mention;
  for (let word = Math.max(from, sentence.from); word < Math.min(to, sentence.to); word++) {
    if (sentence.mentions.some(({ first, end }) => first <= word && word < end && end - first > 1))
      continue;
    if (word > sentence.from && isLoneName(sentence, word)) return { first: word, end: word + 1 };
    const id = sentence.tokens.ids[word] ?? 0;
    if (
      kin.has(id) &&
      possessives.has(sentence.tokens.ids[word - 1] ?? 0) &&
      !(household.has(id) && sentence.tokens.ids[word - 1] === yours)
    )
      return { first: word - 1, end: word + 1 };
    if (
      occupants.has(id) &&
      definite.has(sentence.tokens.ids[word - 1] ?? 0) &&
      (hasDoor(sentence) || hasLandmark(sentence))
    )
      return { first: word - 1, end: word + 1 };
    if (
      occupants.has(id) &&
      definite.has(sentence.tokens.ids[word - 2] ?? 0) &&
      (hasDoor(sentence) || hasLandmark(sentence))
    )
      return { first: word - 2, end: word + 1 };
    if (neighbours.has(id) && sentence.tokens.ids[word - 1] !== 0 && to - from < 8)
      return { first: word, end: word + 1 };
  }
  return undefined;
}

function isReader({ reading }: Sentence, mention: Mention): boolean {
  const greeted = reading.before.greeted.split(' ').filter(Boolean);
  const words = reading.text
    .slice(reading.tokens.starts[mention.first], reading.tokens.ends[mention.end - 1])
    .toLowerCase();
  return greeted.some((each) => each.length > 2 && words.includes(each));
}

/** Where the person stands who is named: within so many words after the wording, before it, or inside it. */
function naming(find: readonly string[], where: 'after' | 'before' | 'inside', far = 7): Phrases {
  const lookFor = (sentence: Sentence, { first, end }: Match): Person | undefined => {
    if (where === 'after') return personWithin(sentence, end, end + far);
    if (where === 'before') return personWithin(sentence, first - far - 2, first);
    return personWithin(sentence, first, end);
  };
  return {
    type: 'phrases',
    patterns: find.map(pattern),
    judge(sentence, match) {
      const { facts, tokens } = sentence.reading;
      const reach = reachOf(facts);
      if (reach === 'inside' || sentence.question || facts.situation.kind === 'web-page')
        return undefined;
      for (let word = match.first - 1; word >= sentence.from && word >= match.first - 4; word--)
        if (negators.has(tokens.ids[word] ?? 0)) return undefined;
      const person = lookFor(sentence, match);
      if (!person || isExcused(sentence)) return undefined;
      return {
        ...spanOf(
          tokens,
          Math.min(person.first, match.markFirst),
          Math.max(person.end, match.markEnd),
        ),
        severity: severityFor(reach),
        evidence: `about “${wordsOf(sentence, person.first, person.end)}”`,
      };
    },
  };
}

export const complainant = {
  id: 'personal-data/complainant',
  severity: 'stop',
  message: 'This tells who complained, objected or reported something.',
  why: 'People tell the council things in confidence, and may suffer for it when their name gets out.',
  advice: 'Say what was reported and what will be done, and not by whom.',
  detect: [
    naming(
      [
        `${reports} _6 (~come|came|was made|was sent|was lodged|was raised|was started|was organised|was got up|were made|were sent|originated|originates|is|was|were) (in)? (from|by)`,
        `${reports} (from|by|made by|sent by|sent in by|signed by|lodged by|brought by)`,
        '(~be|was)? (reported|shopped|grassed up|dobbed in|raised|tipped off|complained of|complained about|blown) (to us|to me|to the council|to enforcement|to planning)? by',
        'you (can|may|should|might) (thank|blame)',
        'look no further than',
        `${complainants} (in question|here|this time|concerned)? (is|was|were|being|turns out to be|happens to be|in your case is|would be|are)`,
        '(between you and me|strictly between us|off the record|you did not hear (it|this) from me) (that|it|but)? (is|was)?',
      ],
      'after',
    ),
    naming(
      [
        `(is|was|are|were|be) (the|your|that|our) ${complainants}`,
        `(who|and|that|it was|has|had|have)? ${complained}`,
      ],
      'before',
    ),
    naming([relatives], 'inside'),
    naming([`(the|our|your|that) ${complainants}`], 'after', 3),
    naming(
      [
        '(bloke|man|woman|lady|chap|person|neighbour|one|couple|party|individual|resident) (who|that) _6 (you|your) _5 (is|was|were|are)',
      ],
      'after',
      3,
    ),
    naming(
      [
        `(it|that) (was|is|were) _6 ${wrote}`,
        `(photos|pictures|footage|complaint|letter|video) (was|were|is|are)? _2 ${wrote}`,
      ],
      'inside',
    ),
  ],
  flags: [
    {
      text: 'The [report about your gate came from Sheila Cantwell].',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'Your extension? [Reported by Geraldine], of all people.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: '[His daughter Abena is the one who complained].',
      role: 'communications',
      audience: ['press'],
    },
    {
      text: '[The objector is Mr Achterberg], as you guessed.',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'It was [Leonard Wynne who dobbed you in].', role: 'member', audience: ['resident'] },
  ],
  passes: [
    {
      text: 'Enforcement won’t name complainants and I don’t ask.',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'Twelve residents objected.', role: 'officer', audience: ['public'] },
    {
      text: 'The complaint came from Sheila Cantwell, who has signed the form.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Dear Ms Cantwell, thank you for the report about the gate.',
      role: 'officer',
      audience: ['resident'],
    },
    { text: 'Cllr Obi objected to the scheme.', role: 'communications', audience: ['press'] },
  ],
} as const satisfies Rule;
