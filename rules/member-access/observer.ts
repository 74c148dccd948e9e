import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { readByMember } from './readers.ts';

const item =
  '(exempt|private|confidential|closed|part 2|part two|restricted) (item|items|part|session|half|business|section|bit|discussion|matters|meeting)';

export const observer = {
  id: 'member-access/observer',
  severity: 'advise',
  message: 'This tells a member that they may not observe a meeting, or its private part.',
  why: 'Members may observe meetings, private parts included, though not vote.',
  advice: 'Say that the member may stay and listen, or name the interest or rule that prevents it.',
  when: readByMember,
  detect: [
    phrases({
      find: [
        `[(you|you will|members|observers|councillors) _3 (have to|need to|must|should|will need to|are to|will be asked to|be required to) (leave|go|withdraw|step out|wait outside|step outside|depart)] _6 (when|while|once|before|as|if|during)? _6 ${item}`,
        `[(cannot|can not|may not|must not|not allowed to|not able to|not entitled to|no right to|not permitted to) (stay|remain|attend|sit in|observe|be there|be present|come|watch|listen|come in|be in the room)] _8 (${item}|committee|panel|sub-committee|as you are not|meeting|unless you)`,
        `[(corridor|foyer|coffee|tea room|tea|lobby|outside|canteen|cafe|car park|bench) _10 (while|during|when|for) _4 (item|private|exempt|closed|part 2|confidential) _3]`,
        `${item} _4 [(is|are) (for)? (committee members|members of the committee|panel members|members of the panel) only]`,
        `[(non-members|nonmembers|visiting members|other members|members who are not|members not on) _6 (must|have to|need to|should|will|are to) (go|leave|withdraw|be asked to leave)]`,
        `[(only|just) (committee members|members of the committee|panel members) (may|can|are allowed to|will) (stay|remain|attend|be present|hear|observe)]`,
        `[(do not|does not|would not|will not|rather not|prefer not to|never) (want|wish|like|welcome|allow|permit|admit|have|take|let in) _2 (visitors|observers|other members|non-members|members who|outsiders|guests|visiting members) _6 (${item}|in the room|private|exempt|closed)]`,
        `[(no question of|out of the question for|not possible for|cannot agree to|can not agree to|rather you did not|object to) (you|your|members) _2 (to)? (attend|attending|stay|staying|come|coming|observe|observing|sit|sitting|be|being) _10 (${item}|panel|committee|sub-committee)]`,
        `[(you|members|councillors) (cannot|can not|may not|must not|are not to|are not allowed|will not be allowed|are not invited|are not welcome|have no place|are not entitled) _3 (sit in|stay|come in|come|attend|observe|remain|be there|listen|in|at) _8 (${item}|private|panel|committee|sub-committee|meeting)`,
        `(${item}|(it|item #|item|meeting|session) (is|will be) (private|exempt|confidential)) _8 [(you|non-members|other members|visiting councillors) _3 (cannot|can not|may not|must not|will not|are not) _2 (stay|come|sit|attend|observe|remain|be there|listen|invited|welcome|be let in|be admitted)]`,
        `${item} _8 [(you|you will) _2 (not be (admitted|allowed|let)|be (excluded|shown out|asked to leave))]`,
      ],
      unless: [
        '(vote|voting|speak)',
        '(press|public|officers presenting|the applicant)',
        '(declared|interest|monitoring officer|conflict|advice)',
        '(welcome|free|may stay|can stay|happy for you) ',
      ],
      spare: ['quoted', 'question'],
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: "[You'll need to leave for the exempt item as you aren't on the committee].",
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[You cannot stay for the private part of the meeting], councillor.',
      role: 'member',
      traits: ['chairman'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Only committee members may remain once we reach item 9].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The exempt item is for members of the committee only].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: "You're welcome to observe the private part, though you won't be able to vote.",
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'You will have to leave for the exempt item.',
      role: 'officer',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'On the Monitoring Officer’s advice you must leave for the exempt item, because of your interest.',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The press and public must leave for the exempt item.',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
