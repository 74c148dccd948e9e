import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { reachesChief, wasSent } from './known.ts';

const quiet =
  '(private|confidential|quiet|one-to-one|one to one|personal|informal|off-the-record|individual|special|separate|behind-the-scenes|discreet|advance)';

/** Asks somebody other than the Chief Officer for a private briefing. */
export const briefing = {
  id: 'proper-channel/briefing',
  severity: 'advise',
  message: 'This asks for a private briefing outside the Chief Officer’s arrangements.',
  why: 'Private briefings on policy are asked of the Chief Officer, who decides how they are given.',
  advice: 'Ask the Chief Officer for the briefing, and say what it should cover.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[${quiet} _2 (briefing|briefings|session|run-through|run through|presentation|walk-through|tutorial|seminar)]`,
        `[(brief|briefing) me (privately|in private|in confidence|confidentially|on my own|quietly|alone|before the others|ahead of the others)]`,
        '[(an hour|half an hour|a session|ten minutes) (of your|with your|on your) (slides|model|modelling|figures|workings|analysis) _6]',
        '[(just|only) (the two of us|you and me|me and your _2)] _8 (briefing|slides|model|figures|business case)',
      ],
      unless: [
        '(chief officer|executive director|which of|who (should|can|would)|arrange|declined|sector|supplier|for all members|all board members|thank|thanks)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !reachesChief(sentence.reading.facts) && !wasSent(sentence),
    }),
    phrases({
      find: [
        `[${quiet} _2 (briefing|session|run-through|presentation)] _12 (director|chief|manager|boss|executive) (out|need not|needn't|does not|doesn't|not)`,
        `[${quiet} _2 (briefing|session|run-through|presentation)] _8 (no need for|no call for|leave|without|not) _2 (director|chief|executive|manager|boss)`,
      ],
    }),
  ],
  flags: [
    {
      text: "I'd like a [private briefing] from you on the business case on Monday.",
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: 'Would you [brief me privately] on the fares model?',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: 'A [confidential briefing] on the airport, please, before the others have theirs.',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: 'A [private session] on freeports would suit me.',
      protocol: 'combined-authority',
      traits: ['board'],
      audience: ['junior-officer'],
    },
  ],
  passes: [
    {
      text: "I'd like a private briefing on the business case on Monday.",
      protocol: 'combined-authority',
      traits: ['board'],
      audience: ['senior-officer'],
    },
    {
      text: 'Which Chief Officer would give me a private briefing?',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: "I'd like a private briefing from you on the business case.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The briefing for members is at six.',
      protocol: 'combined-authority',
      traits: ['board'],
    },
  ],
} as const satisfies Rule;
