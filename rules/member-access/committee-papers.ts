import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isReasoned, readByMember } from './readers.ts';

const paper =
  '(exempt|private|confidential|restricted|closed|part 2|part two|pink|committee|cabinet|background|meeting|panel|board) (appendix|annex|paper|papers|report|reports|minutes|pages|item|items|documents|document|pack|bundle)';
const past =
  '(papers|minutes|reports|documents|notes) (from|of|for) (last|the last|the|that|monday|tuesday|wednesday|thursday|friday|yesterday) _3 (closed|private|exempt|confidential|part 2) (session|meeting|part|item|business)';
const withheld =
  '(cannot|can not|will not|would not|shall not|unable to|not able to|not going to|not prepared to|refuse to) (let you have|let you see|give|show|send|release|share|supply|print|copy)';

export const committeePapers = {
  id: 'member-access/committee-papers',
  severity: 'advise',
  message: 'This refuses a member the papers of a meeting.',
  why: 'Members may see meeting papers, private ones once the meeting is over, and their own committee’s exempt ones.',
  advice:
    'Send them, in confidence where that is needed, or name the exemption and who can decide.',
  roles: ['officer', 'communications'],
  when: readByMember,
  detect: [
    phrases({
      find: [
        `[${past} (are not|is not|will not be|cannot be|can not be|never) (released|shared|given|shown|available|sent|supplied|circulated|open)]`,
        `[${past}] _6 ${withheld}`,
        `[${withheld} _4 (${paper}|${past})]`,
        `[${paper} (is|are) (restricted|off limits|not for you|locked|closed)] _6`,
        `[(you|members) (cannot|can not|may not|will not|are not going to) (have|see|get|be given|be shown|be sent|receive) _3 ${paper}]`,
        `[${paper} _6 ${withheld}]`,
        `[${paper}] _3 (is|are) (for)? (cabinet|the chairman|officers|the administration|the majority group) (eyes|members|only|alone)`,
        `[(${paper}|papers|bundle) (stay|stays|remain|remains|will stay|are staying) (in|with|under|behind) (my|the|our|me|us|lock)]`,
        `[(papers|agenda|reports|pack|bundle) _4 (on the night|at the meeting|on the day|when you arrive)] and not (before|a minute before|earlier|sooner)`,
        `[(${paper}|papers|minutes|reports|agenda|bundle|pack) _8 (is|are) (only)? for (the)? (committee|panel|cabinet|sub-committee|members of|its members|those on) _4 (and (nobody|no one|not) |only|alone)]`,
        `[(${paper}) (is|are|will) _2 (still)? not _2 (going to be|be|being) (sent|given|shown|released|shared|copied)]`,
        `[(may|can|will) (have|see|get) _6 but not (the|any|our|any of the)? ${paper}]`,
        `[(link|access|login|folder) to (the)? ${paper}] _6 (administration|majority|cabinet|only|not for)`,
      ],
      spare: ['quoted', 'question', 'conditional'],
      where: (sentence) => !isReasoned(sentence),
      mark: 'clause',
    }),
  ],
  flags: [
    {
      text: "[The exempt appendix is restricted and I can't let you have it].",
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: "[Papers from last month's closed session aren't released to members].",
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[I will not send you the committee papers].',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[The background paper is for Cabinet eyes], and you are not Cabinet.',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'The private minutes will be sent to you once the meeting is over on Friday.',
      audience: ['member'],
    },
    {
      text: 'The exempt appendix is enclosed, since you sit on the committee.',
      audience: ['member'],
    },
    {
      text: 'I cannot let you have the exempt appendix because of your declared interest.',
      audience: ['member'],
    },
    { text: 'The exempt appendix is restricted.', audience: ['press'] },
  ],
} as const satisfies Rule;
