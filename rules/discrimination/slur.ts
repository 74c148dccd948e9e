import type { Rule } from '../../lib/lint/rule.ts';
import { otherSenses, slurs } from './lexicon/slurs.ts';
import { slights } from './spoken.ts';

export const slur = {
  id: 'discrimination/slur',
  severity: 'stop',
  message: 'This is a slur on people of a kind.',
  why: 'The word demeans by a protected characteristic, and the duty not to discriminate covers speech and writing.',
  advice: 'Take the word out, and name people in neutral terms only where it matters.',
  detect: [slights([`[${slurs}]`], { unless: otherSenses, spare: ['foreign', 'reported'] })],
  flags: [
    { text: 'The [pikeys] are back on the rec, so lock the gate.', audience: ['officer'] },
    { text: 'There was a [coloured chap] at the counter asking for you.', audience: ['officer'] },
    {
      text: 'I am not sharing a platform with that [tranny].',
      role: 'member',
      audience: ['member'],
    },
    { text: 'Find a seat at the back for [the cripple].', role: 'member', audience: ['officer'] },
    {
      text: 'Another meeting full of [coffin dodgers].',
      role: 'member',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'A resident was called a "pikey" outside the library and has reported it.',
      audience: ['officer'],
    },
    { text: 'The dwarf conifers by the gate need a trim.', audience: ['officer'] },
    { text: 'Coloured bins will be collected on Tuesday.', audience: ['public'] },
    { text: 'Faggots and peas are on the lunch club menu today.', audience: ['public'] },
    { text: 'Racist graffiti with the word “wogs” was removed by noon.', audience: ['public'] },
  ],
} as const satisfies Rule;
