import type { Rule } from '../../lib/lint/rule.ts';
import { money as wordings, moneyFrames, moneyWords } from './lexicon/life.ts';
import { told } from './told.ts';

export const money = {
  id: 'personal-data/money',
  severity: 'stop',
  message: 'This tells about a person’s debts, benefits or housing.',
  why: 'What somebody owes, claims or earns was given to the council for their own case.',
  advice: 'Give the figures for everybody together, or leave the person out.',
  detect: [told({ find: [...wordings, ...moneyFrames, ...moneyWords] })],
  flags: [
    {
      text: '[Mr Boyd is three months behind with the rent].',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: '[Yusuf at the dry cleaners went bankrupt] in April.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[She is on universal credit] and the car is not hers. Tracey Bolland, I mean.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: '[Halina Nowak had to sign on] last month.',
      role: 'member',
      audience: ['political-group'],
    },
  ],
  passes: [
    {
      text: 'Rent arrears across the estate stood at £41,300.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'Anyone on universal credit can apply.', role: 'communications', audience: ['public'] },
    { text: 'The council is in debt.', role: 'member', audience: ['public'] },
    {
      text: 'Mr Boyd is in arrears and has agreed that you may know.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
