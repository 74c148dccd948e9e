import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { mended } from './lexicon/untold.ts';

const leaders =
  '(the)? (leader|deputy leader|lead member|lead members|cabinet lead member|leader and deputy leader) (of the council|for @|for * and *|for (adults|children|highways|transport|libraries|environment|finance|waste|education|health))?';
const seenTo = wordings(...mended);

/** The Leader, the Deputy Leader or the Lead Member is left untold of a local matter. */
export const others = {
  id: 'local-member/others',
  severity: 'advise',
  message: 'The draft leaves out the Leader, the Deputy Leader or the Lead Member.',
  why: 'They sometimes need to hear of a local matter as well as the local member.',
  advice: 'Think who else should hear before this goes out, and tell them.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `(have|has|had|did) (not|never) (yet|even)? (told|tell|informed|inform|briefed|brief|rung|warned|warn|mentioned it to|consulted) ${leaders}`,
        `${leaders} (has|have|had|was|were|is|are) (not|yet to be) (yet|been|even been)? (told|informed|briefed|aware|consulted|warned)`,
        `${leaders} (does|do) not (yet|even)? know`,
        `(no need|need not|not worth|no point|without|before) (to|in)? (tell|telling|trouble|troubling|bother|bothering|brief|briefing|inform|informing|involve|involving|warn|warning) ${leaders}`,
        `${leaders} can (read|hear|find|see|learn|catch) _4 (in|on|from|out|with|it|about)`,
      ],
      spare: ['quoted', 'conditional', 'reported', 'question'],
      where: (sentence) => !matchesNear(seenTo, sentence),
    }),
  ],
  flags: [
    {
      text: 'The parish has the letter. We [have not told the Lead Member].',
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[No need to trouble the Deputy Leader] with the Mill Lane closure.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The Leader doesn’t know] about the bus gate letters.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The Lead Member can read it] in the paper.',
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The Lead Member was told on Monday.',
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The Lead Member and the local member have both been told.',
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Has the Lead Member been told?',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'We have not told the Lead Member; please ring her this morning.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
