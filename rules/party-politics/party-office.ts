import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { party } from './lexicon/sides.ts';

/** An officer stands for election, acts for somebody who does, or holds office in a party. */
export const partyOffice = {
  id: 'party-politics/party-office',
  severity: 'stop',
  message: 'This speaks of standing for election, or of a party post, as an officer.',
  why: 'Many officers may not stand, act as an agent or hold party office, and none may do so in the council’s name or time.',
  advice: 'Leave it out of council work, and ask the monitoring officer what your post allows.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `(i am|i m|we are|am|i will be|i shall be|i have been|i was|me|will be|decided to|chosen|selected) (also|again|proudly|officially|now|be)? (standing|running|fighting|selected|candidate|adopted|contesting) _6 (for|as|in) (the|a|an)? (${party}|party|county council|borough council|district council|parliament|this ward|the ward|parliamentary candidate)`,
        `(i|i am|i was|i have been|been|just|been elected|elected) _4 (chair|chairman|secretary|treasurer|vice-chair|vice-chairman|agent|election agent|sub-agent|officer|organiser|campaign manager|campaigns officer|social secretary|press officer|president) (of|for|to|at) (the|our|my)? (local|county|constituency|town|@)? (@)? (${party}|party|branch|association|constituency party|candidate|campaign)`,
        `(act|acting|acted|serve|serving|served|work|working) as (the|an|his|her|their|@)? _2 (election agent|agent|sub-agent|campaign manager|campaign organiser|polling agent|counting agent) (for|to)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(my|his|her|their) (husband|wife|partner|son|daughter|brother|sister|mother|father|flatmate|neighbour|mum|dad)',
        '(can not|cannot|clean version|do not|does not|avoid|avoids|never|no party|any party|any political|check)',
        '(guidance|rules|restricted|must|may|leave|resign|resigned|resigning|declare|declared|declaration|register|complaint|complaints|complained|allowed|permitted|request|requests|licence|consent|permission|highways act|fly-posting|flyposting|returning officer|nomination papers must)',
      ],
    }),
  ],
  flags: [
    {
      text: '[I am standing for Reform UK] in Marlow Road.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[I have been selected as a Labour] candidate for the county council.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I am [acting as the election agent for Councillor Shah].',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'My husband is standing for Labour, so I shall not work on that count.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'I am standing as a parent governor of Dunmore School.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I have been elected branch secretary of the union.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
