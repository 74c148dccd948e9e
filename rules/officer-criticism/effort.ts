import type { Rule } from '../../lib/lint/rule.ts';
import { did, owned, said } from './criticism.ts';
import { shapes } from './lexicon/shapes.ts';
import { idle, idled, idleness } from './lexicon/effort.ts';

export const effort = {
  id: 'officer-criticism/effort',
  severity: 'warn',
  message: 'This says that an officer does not try.',
  why: 'Readers see the person, not the workload behind them, and the officer has no way to reply.',
  advice:
    'State the delay and its effect, ask what the service needs, and leave the person out of it.',
  detect: [...said(idle), ...did(idled), ...did(shapes), ...owned(idleness)],
  flags: [
    {
      text: 'A resident writes that “the parking officers are [bone idle]”, and I have to say she is right.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'The parking officers are [bone idle].', role: 'member', audience: ['public'] },
    {
      text: 'The head of waste [has not lifted a finger] since March.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'County Hall staff [sat on their hands] while Eastgate flooded.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Your housing officer [couldn’t be bothered] to ring you back.',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'The bus company couldn’t be bothered to turn up.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The gritting crews never stopped all night.', role: 'member', audience: ['public'] },
    {
      text: 'Ministers sat on their hands while Eastgate flooded.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The team is down to three people and cannot answer every call.',
      role: 'member',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
