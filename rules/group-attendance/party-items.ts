import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { partyBusiness, staying } from './lexicon/occasions.ts';
import { isDeclinedNear, isMember } from './who-asks.ts';

/** An officer stays for what a group should talk of by itself. */
export const partyItems = {
  id: 'group-attendance/party-items',
  severity: 'warn',
  message: 'This has an officer in the room for party business.',
  why: 'Officers should not be there while a group talks of party business.',
  advice: 'Take the officer’s item first, so that they have gone by then.',
  detect: [
    phrases({
      find: [
        `${staying} _8 ${partyBusiness}`,
        `(do not|would not|did not|will not) (mind|object to) _2 ${staying} _8 ${partyBusiness}`,
        `${partyBusiness} _8 ${staying}`,
        `(be|being|sit|officer|you|on hand|present|there|attend|come|join us|with us|in the room) _4 (while|when|as) (the group|we|group|our group|they|the ward|members|the branch|the association|the constituency association|the party|our members) _3 ${partyBusiness}`,
        `(hearing|hear|listening to|watching|watch) (you|us|them|the group|our members|your members) (all|both)? _2 ${partyBusiness}`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isDeclinedNear(sentence),
    }),
    phrases({
      find: [
        staying,
        '(do not|no need to) (rush|dash|hurry|run|leave|go) (away|off|out)',
        '(do not|no need to) feel _3 (dash|rush|go|leave|hurry|disappear|slip away)',
      ],
      near: [partyBusiness],
      where: (sentence) => !isDeclinedNear(sentence) && isMember(sentence),
    }),
  ],
  excused: [
    '(explain|clarify|go over|take us back through|remind us of) (again)? (the|your|that) _4 (advice|opinion|report|findings|note) _3 (you|already|given|gave|in)',
  ],
  flags: [
    {
      text: "I [don't mind staying on for the doorstep messages] once we have done the figures.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'After the budget item please [stay on for candidate selection], your view of the seats would help.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Manifesto comes straight after you at group. There's cake, so [don't rush away].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I'm content to [remain for items 4 to 6, selections] and subs.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'It would be a real help if you could [hang on for the campaign grid].',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "I'll take questions on the budget and leave before item 4, which is candidate selection.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "You would be first on, and we shan't start on candidate selection until you've left the building.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please stay on for the questions about the budget.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please stay on while we come to the whip, so that you can explain again the drainage advice that you gave in March.',
      role: 'member',
      audience: ['officer'],
      excuse: '38 (bullet 3)',
    },
  ],
} as const satisfies Rule;
