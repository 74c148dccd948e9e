import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { alongside } from './lexicon/asking.ts';
import { partyPremises } from './lexicon/occasions.ts';
import { surgery } from './lexicon/surgeries.ts';
import { isAtSurgery, isMember } from './who-asks.ts';

/** By these a party's rooms are known. */
const signs =
  '((our|party|campaign) (colours|flag|flags|banner|banners|logo|poster|posters)|rosette|rosettes|campaign posters|election posters|party posters|party banner|membership forms|canvass cards|boxes of leaflets|stacks of leaflets|portrait of _2 (leader|founder|thatcher|churchill|bevan|attlee|disraeli|gladstone|queen|minister)|(blue|red|yellow|green|orange) door)';

/** An officer is asked to a surgery in a party's rooms. */
export const partyPremisesRule = {
  id: 'group-attendance/party-premises',
  severity: 'warn',
  message: 'Officers do not belong at a surgery on party premises.',
  why: 'Officers are not to be asked to a surgery in a political party’s offices or building.',
  advice: 'Hold it in a public building, open to all, before asking whether an officer may come.',
  detect: [
    phrases({
      find: [`${surgery} _8 ${partyPremises}`, `${partyPremises} _8 ${surgery}`],
      near: [alongside],
      where: isAtSurgery,
    }),
    phrases({
      find: [
        `(join me|with me|beside me|alongside me|next to me|sit with me|help me|an hour|be with me|come along|come|bring|send|pop along) _8 (at|in|to|on) (the|our|my|your)? _2 ${partyPremises}`,
        `${partyPremises} _12 (with|and|bring|send|i trust|along with) _3 (your|an|the|somebody|someone) _2 (officer|adviser|therapist|engineer|planner|team|manager)`,
      ],
      unless: ['(site visit|car park|bus stop|polling station|planning application|licence)'],
      where: (sentence) => isMember(sentence) && isAtSurgery(sentence),
    }),
    phrases({
      find: [partyPremises, signs],
      near: [
        `my (saturday|friday|monthly|next|weekly|ward)? ${surgery}`,
        `${surgery} (is|will be)`,
        '(the|our|this|usual|next|saturday|monthly) (usual|saturday|friday|monthly|regular|ward)? (surgery|surgeries)',
        'advice session',
        'my listening',
      ],
      where: (sentence) =>
        isMember(sentence) && sentence.reading.facts.you === 'officer' && isAtSurgery(sentence),
    }),
  ],
  flags: [
    {
      text: 'Please [come to my surgery in the Labour Party offices] on the 13th.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Would you sit in on my Saturday surgery? It's at the [Conservative Club] this month.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I've no quarrel with doing your [surgery from the Labour rooms].",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Could a benefits adviser do [an hour with me at the Constitutional Club]?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "Would you sit in on my Saturday surgery? It's at the library this month.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I can't come to a surgery at the Conservative Club.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The constituency office has the ramp but I know that rules it out, so my surgery has moved to the school.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
