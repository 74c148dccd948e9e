import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { alongside } from './lexicon/asking.ts';
import { closed, keptTo, surgery } from './lexicon/surgeries.ts';
import { isAtSurgery, isMember, speaksOf } from './who-asks.ts';

const surgeries = wordings(surgery);
/** Found by itself. */
const limited = wordings(keptTo);

/** An officer is asked to a surgery that is not open to everybody. */
export const closedSurgery = {
  id: 'group-attendance/closed-surgery',
  severity: 'advise',
  message: 'This has an officer at a surgery that is not open to everybody.',
  why: 'Officers may come to a member’s surgery only if anybody can attend it.',
  advice: 'Open the surgery to all, and then ask whether an officer may come.',
  detect: [
    phrases({
      find: [keptTo],
      where: (sentence) =>
        isMember(sentence) &&
        sentence.reading.facts.you === 'officer' &&
        speaksOf(surgeries, sentence) &&
        isAtSurgery(sentence),
    }),
    phrases({
      find: [
        `${closed} _8 ${surgery}`,
        `${surgery} _8 ${closed}`,
        '(only|just) seeing (people|those|names|residents|folk) _3 (off|on|from) (the|our|my) list',
      ],
      near: [alongside],
      where: isAtSurgery,
    }),
    phrases({
      find: [
        `(would|could|can|will|please|might|fancy) (you|someone|somebody|an officer|one of your|a|the|@)? _8 (at|in|to|in on|on|with|for) (my|our) _3 ${surgery}`,
      ],
      near: [closed],
      where: (sentence) => isAtSurgery(sentence) && !matchesNear(limited, sentence),
    }),
  ],
  flags: [
    {
      text: "Can you join my surgery on Saturday? I've [kept it to people we know].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "It's an invitation-[only surgery for people who have helped us]; do bring the highways plans.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Could the tree officer join me? It's a [surgery for friends] of the campaign.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Please come to my surgery on Friday: [it's for our supporters].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Happy to come to your [members-only surgery] on Saturday.',
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'Can you join my surgery on Saturday? It is open to everyone and on the website.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'My surgery at the library is open to anyone who walks in. Would Environmental Health like a table?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'At my surgery on Saturday a resident raised the state of the footpath.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'The GP surgery is for registered patients only. Could you help them with parking?',
      role: 'member',
      audience: ['officer'],
    },
    { text: "I can't come to an invitation-only surgery.", role: 'officer', audience: ['member'] },
  ],
} as const satisfies Rule;
