import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { hedged, isAsked, isPledge, isSettled, undecidedCondition } from './standing.ts';
import { byNeighbour, byOther } from './subjects.ts';
import { closing, dealing } from './lexicon/deals.ts';

const ownPocket = wordings(
  '(my own|our own|own pocket|my wife|my husband|my expense|out of my|from my own|on me|my treat|personally|for (the|my|our) (party|branch|association|campaign|group|birthday|wedding|home|garden)|party funds|branch funds)',
);
const diary = wordings(
  '(booked|reserved|hired|ordered|taken|got) (the|a|an|myself|two|my|us|you|some|#) _ (room|hall|table|tables|seat|seats|train|trains|appointment|time slot|day off|leave|holiday|taxi|cab|hotel|flight|dentist|tickets|ticket|meeting|time|coffee|coffees|lunch|sandwiches|tea|copies|copy|papers|book|books|parking space|place|places|course|pavilion|church|suite|chamber)',
);
const undone = wordings(
  '(not|never|nobody|no one|no authority|not allowed|cannot|neither|nothing|turned (it|them|him|her|the) _ down|declined|refused|without) _6 (sign|signed|agree|agreed|order|ordered|book|booked|buy|bought|contract|accept|accepted|award|instruct|deal|hire|hired|commit|committed|price|quote|deposit|start|booked)',
  '(officers|procurement|the team|cabinet|the clerk|council|committee|you) (have|has|will|would|should|must|may|need to|needs to) _ (order|place|sign|agree|accept|award|let|score|decide|instruct|procure|book)',
  'in no position to',
  'three quotes',
  'under the (framework|contract|call-off)',
);

const isMade = (sentence: Sentence, match: Match): boolean =>
  !isAsked(sentence, match) &&
  !undecidedCondition(sentence, match) &&
  !hedged(sentence, match) &&
  !isSettled(sentence) &&
  !isPledge(sentence) &&
  !byOther(sentence, match) &&
  !byNeighbour(sentence, match) &&
  !matchesNear(ownPocket, sentence) &&
  !matchesNear(diary, sentence) &&
  !matchesNear(undone, sentence);

/** Buys, hires, orders, accepts or signs for the council. */
export const deal = {
  id: 'premature-commitment/deal',
  severity: 'warn',
  message: 'This makes, or speaks of making, a deal in the council’s name.',
  why: 'Councillors cannot start spending or contract for the council; only officers with the authority can.',
  advice:
    'Pass the offer to the officer who buys that service, and tell the supplier that nothing is agreed.',
  roles: ['member'],
  detect: [
    phrases({
      find: dealing,
      spare: ['foreign'],
      where: isMade,
    }),
    phrases({
      find: closing,
      spare: ['foreign'],
      where: (sentence, match) =>
        sentence.reading.facts.situation.audience.includes('supplier') && isMade(sentence, match),
    }),
  ],
  flags: [
    {
      text: "[I've agreed £4,500] with Dawson's for the fencing and they start Monday.",
      audience: ['officer'],
    },
    { text: 'Please [take this email as our order].', audience: ['supplier'] },
    { text: '[Happy to accept your tender].', audience: ['supplier'] },
    { text: '[I signed the contract] for the lights this morning.', audience: ['officer'] },
    { text: "[I've told the builders to start]; the paperwork can follow.", audience: ['officer'] },
  ],
  passes: [
    {
      text: "Dawson's have quoted £4,500 for the fencing. Could you tell me whether that needs three quotes?",
      audience: ['officer'],
    },
    { text: "Thank you for your quote. I've passed it to procurement.", audience: ['supplier'] },
    { text: "I've booked the room for Thursday.", audience: ['officer'] },
    { text: 'A councillor cannot accept your tender.', audience: ['supplier'] },
    { text: "I've ordered the cakes out of my own pocket.", audience: ['officer'] },
  ],
} as const satisfies Rule;
