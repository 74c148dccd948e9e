import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isSought } from './purpose.ts';

const post =
  "(school governor|governor|chair of governors|governors|parish councillor|parish council|trustee|trust|chair of the (trust|theatre trust|charity|club|society|governors)|director of the (company|trust)|charity|magistrate|church warden|churchwarden|club secretary|treasurer of|allotment society|cricket club|football club|golf club|rotary|residents' association|village hall committee|academy trust|academy|business owner|landlord|employer|candidate|borough councillor|district councillor|union rep|prep school|bursar|scout leader|theatre trust|housing association board|board of the|pcc|parochial church council|twinning association)";
const hat = `(with my|wearing (a|my)|got my|my|in my|put my|have my) (other|different|parish|governor's|school governor's|trustee's|charity|chair)? _4 (hat|lanyard|cap)`;

/** Officers help a councillor as something else than a councillor. */
export const otherCapacity = {
  id: 'council-resources/other-capacity',
  severity: 'advise',
  message: 'This asks officers for help in another capacity than councillor.',
  why: 'Officers help councillors as councillors, and need not support them in any other capacity.',
  advice: 'Ask the staff or advisers of that other body, or apply to the council as anybody would.',
  roles: ['member'],
  audiences: ['officer', 'junior-officer', 'senior-officer', 'unknown'],
  detect: [
    phrases({
      find: [
        hat,
        `(as|in my (role|capacity|position|job) as) (a|the|an|chair|treasurer|secretary|trustee|governor)? _2 ${post}`,
        `(for|on behalf of) (my|the) _2 (school|governors|governing body|trust|charity|church|club|parish council|academy|society|village hall) _2 (where i|of which i|that i|i chair|i am)`,
        '(committee|club|society|trust|charity|school|governors|hall|association|pta) _3 (of which|where|that) i (am|chair)',
        '(i am|i) (also)? (secretary|treasurer|chair|chairman|trustee|governor|bursar|a trustee|a governor|chairman of governors) (of|at|to|for) (the|my|our|a)',
        "my (charity|club|school|trust|church|society|parish council|pta|golf club|cricket club|scout group|choir|lodge|residents' association) 's",
        '(i|we) (chair|run|help run|also chair|also run) (the|a|our|my) _2 (trust|charity|club|society|school|governors|academy|festival|association|company|choir|theatre|museum|hospice)',
        '(not (a|really|strictly) council (thing|matter|business|work)|nothing to do with the council)',
        "(the|our|my) (governors|governors'|governing body|trustees|trust|academy|parish council|theatre trust|club committee|prep school) _6 (could use|need|needs|want|wants|would like|could do with|bid|application|objection|letter|submission|minutes|appeal|constitution|risk assessment|newsletter|response|prospectus|prospectuses|accounts|website|policy|tricky)",
      ],
      near: [
        '(could you|would you|can your|could your|would your|kindly|please|your team|your * team|your people|you would|you could|can you|will you|please|your team|your people|someone from|one of your|draft|write|knock|who is best|use one of|help (me|us)|for me|kindness|favour|look over|print|advise)',
      ],
      spare: ['quoted', 'negated'],
      where: isSought,
    }),
  ],
  flags: [
    {
      text: "I've [got my school governor's hat] on for this one: could you write [the governors' response] for me?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[As chair of the theatre trust] I need help: could your team draft our bid?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[In my role as a parish councillor] I wonder whether you would draft a policy for me.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "It's [not a council thing], but could you print the prospectus for me?",
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'As the member for Northgate I should like to know when the road will be mended.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'As a school governor I must leave the room for item 6.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you send the admissions figures to the school governors?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I can't ask you to help me as a governor, so I've gone to the school's own clerk.",
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
