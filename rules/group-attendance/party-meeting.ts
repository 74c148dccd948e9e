import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { asked, coming, officer } from './lexicon/asking.ts';
import { faithful, performing, volunteered } from './lexicon/hints.ts';
import { partyGathering, partyMeeting, partyPremises } from './lexicon/occasions.ts';
import { isArranged, isDeclined, isMember } from './who-asks.ts';

const otherAssociation =
  "(residents|residents'|resident|tenants|tenants'|allotment|allotments|traders|traders'|housing|football|cricket|community|parents|teacher|teachers|ramblers|leaseholders|bowls|gardening|local government|business|hoteliers|landlords|twinning|sports) (and tenants)? association";
const formal =
  '((scrutiny|select|planning|licensing|audit|standards|area|pensions|overview|regulatory|policy) (and (@|*))? committee|committee (meeting|room|report|agenda|papers|date)|(at|to|before|by) (the|a) committee|sub-committee|scrutiny|cabinet|full council|panel|site visit|inquiry|working group|library|depot|hearing)';

/** An officer is asked to a party's own meeting, or agrees to go. */
export const partyMeetings = {
  id: 'group-attendance/party-meeting',
  severity: 'stop',
  message: 'This brings an officer to a meeting of a political party.',
  why: 'Officers must neither be invited to a party’s own meetings nor go to them.',
  advice:
    'Leave officers out of party meetings; a group of councillors may ask for a briefing instead.',
  detect: [
    phrases({
      find: [
        `${coming} _6 ${partyMeeting}`,
        `${partyMeeting} _8 _6 (explain|address (us|them|members|the)|as (guest|our|after-dinner) _1 speaker|speak to (us|them|members)|to speak|a talk|talk us through|answer questions|bring the|come along|come and|join us|have you along|you along|your talk|on the stage|a friendly face)`,
        `${partyMeeting} _8 (would|wants|want|would like|has invited|have invited|invites|has asked|have asked|is hoping|are hoping|expects|would welcome|would love|has resolved|needs|requests|would be honoured) _6 (${officer}|to invite|an explanation|a talk|a briefing)`,
        `(invite|inviting|invited|send|sending|want|wants|like|love|need|ask|welcome) ${officer} _6 (to|at|for|as|on|in) _3 ${partyMeeting}`,
        `(invite|inviting|like|love|want|need|have) _3 ${officer} _6 (on stage|on the stage|on our|at our|to our|to their|as guest) _3 ${partyMeeting}`,
        `${partyPremises} _12 (any officer|officers|somebody from your team|your team|you and your) _4 (who|if|to|would|could|will|fancies|fancy|cares)`,
        `(put|pencil|stick|pop) (the)? _1 ${partyMeeting} _4 (in|down in|into) your (diary|calendar)`,
        `(keep|save|hold|clear) (the|your) _3 (free|clear|open|date|evening|diary) _3 ${partyMeeting}`,
      ],
      spare: ['quoted'],
      unless: ['(surgery|surgeries|advice session)', otherAssociation],
      where: (sentence, match) => isArranged(sentence, match),
    }),
    phrases({
      find: [asked],
      near: [partyGathering, partyPremises],
      unlessNear: ['(surgery|surgeries|advice session)', otherAssociation],
      unless: [formal],
      where: (sentence) =>
        isMember(sentence) && sentence.reading.facts.you === 'officer' && !isDeclined(sentence),
    }),
    phrases({
      find: [volunteered],
      near: [partyGathering, partyPremises, faithful],
      unlessNear: ['(surgery|surgeries|advice session)', otherAssociation],
      where: (sentence) => isMember(sentence) && sentence.reading.facts.you === 'officer',
    }),
    phrases({
      find: [performing],
      near: [partyGathering, partyPremises, faithful],
      unlessNear: [otherAssociation],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'officer' && !isDeclined(sentence),
    }),
    phrases({
      find: [
        `(invite|inviting|invited|asked|ask|want|wants|like|love|welcome) ${officer} _6 (to|at) (our|their|the|its) _2 (meeting|lunch|dinner|agm|evening|supper|conference|gathering|event)`,
      ],
      near: [partyMeeting],
      spare: ['quoted'],
      where: (sentence, match) => isArranged(sentence, match),
    }),
    phrases({
      find: [
        `^ ${partyMeeting} $`,
        `${partyMeeting} (love to|count me in|yes|see you there|gladly|with pleasure|delighted)`,
        `(i|we) (was|am|shall be|will be|might|may) _6 (at|to|in) _2 ${partyMeeting}`,
        `(invite|invitation) to _2 ${partyMeeting}`,
        `(i|we) _1 (happen to|might|may) (be)? _1 (passing|in|at|near) _3 ${partyPremises}`,
        `(count me in|put me down|sign me up|i am in|pencil me in|book me in|see you|yes|happy|delighted|gladly|more than happy|i am game|i am on|save me a (seat|place|chair)) _2 (for|at|to) _3 ${partyMeeting}`,
        `(attendance|appearance|presence|talk|slot) at _3 ${partyMeeting}`,
        `(i|we) _2 (accepted|agreed to|happen to be passing|sat in on|spoke at|addressed|will do|shall do|can do|popped into|looked in on) _4 ${partyMeeting}`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isMember(sentence) && !isDeclined(sentence),
    }),
  ],
  flags: [
    {
      text: "[Count me in for the Liberal Democrat supper]; I'll talk about hedgehogs.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "We meet at the Unionist Club. It's a quiet supper and I've [told them you will say a few words] about potholes.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'They are picking their candidate for the Northgate seat, and it would be nice [if I said a word] about trees.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'Our branch holds its supper on the 9th. We would [love you to say a few words] about the bypass.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Could you [come and talk to our constituency association's AGM] about the Local Plan?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Yes, I'd be glad to [speak at the Northgate branch] meeting on the 14th.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[The Young Conservatives meet in the Plough and would welcome an officer to explain] taxi licences.',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Branch AGM]? Love to.', role: 'officer', audience: ['member'] },
  ],
  passes: [
    {
      text: "I've promised to say a few words at the residents' association. The Conservatives' budget motion is attached.",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "Would you come to the residents' association AGM on the 9th?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Our branch holds its supper on the 9th, so could you speak to the scrutiny panel on the 10th instead?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Thank you, but I can't come to your branch meeting, since officers stay away from party events.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I shall be at party conference from the 2nd to the 5th, so please keep my diary clear.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Please remember that we don't attend constituency party meetings, even informally.",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "The vets' surgery on Mill Lane has asked for a dropped kerb.",
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
