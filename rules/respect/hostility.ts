import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { barbs, slurs, venom } from './lexicon/hostile.ts';
import { who, whom } from './lexicon/people.ts';
import { remarks } from './remarks.ts';

const denials = /\b(?:not|never|no|nobody|nothing|without|cannot|hardly|neither|nor)\b|n['’]t\b/i;

/** Nothing between denies it, or turns to the writer. */
function isStraight({ reading: { text, tokens }, mentions }: Sentence, match: Match): boolean {
  const between = text.slice(tokens.starts[match.first], tokens.ends[match.end - 1]);
  const self = mentions.some(
    (mention) => has(mention, 'self') && match.first <= mention.first && mention.first < match.end,
  );
  return !self && !denials.test(between);
}

const ownFault = [
  `(i|we|me|my|myself|mine) _6 ${slurs}`,
  `(i|we) _1 (~be|~feel|~look|~sound) _3 ${venom}`,
  `${slurs} _2 (me|myself|proof|proofing|proofed|guide)`,
];

export const hostility = {
  id: 'respect/hostility',
  severity: 'warn',
  message: 'A word here is hostile to somebody.',
  why: 'One such word is what the reader remembers, and it engages the duty of courtesy.',
  advice: 'Take the word out and see whether the sentence still says what you need.',
  detect: [
    remarks([`[${slurs}]`], { unless: ownFault }),
    remarks(
      [
        `(${who}|your|his|her) _4 [${venom}]`,
        `[${venom}] _2 ${whom}`,
        `you _3 [${barbs}]`,
        `your _1 [${barbs}]`,
        `[${barbs}] _1 (you|yourself)`,
      ],
      { where: isStraight, unless: ownFault },
    ),
  ],
  flags: [
    { text: 'Only an [idiot] would send this to a widow.', role: 'member', audience: ['officer'] },
    {
      text: 'You wrote, with your usual [stupidity], to the wrong school.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I read your note twice and it is the usual [drivel] from you.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'He had another of those [tantrums] in front of the trainees.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    'I felt an idiot for missing the train.',
    { text: 'She is not stupid and neither are you.', role: 'member', audience: ['officer'] },
    'The idiot-proof guide to the copier is on the wall.',
    {
      text: 'A driver called the warden a pillock, which I have reported.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
