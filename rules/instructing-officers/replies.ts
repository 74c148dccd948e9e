import { phrases } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { officers } from '../../lib/lint/readers.ts';
import { isHearsay, isOrder, isSoft, isToSupport } from './saying.ts';

const withLeave = wordings('(until|till|unless|without|before) _2 (i|me|my|mine)');
const speak =
  '(reply|respond|write|speak|talk|answer|contact|comment|brief|meet|ring|call|email|e-mail|release|publish|send|say|issue|discuss|deal|engage|correspond|communicate|approach|post|tweet|circulate|tell)';
const product =
  '(reply|replies|response|responses|answer|letter|letters|email|emails|statement|press release|draft|drafts|report|reports|paper|papers|correspondence|communication|communications|enquiry|enquiries|call|calls|comment|invitation|minutes|agenda|return|advert|newsletter)';
const clear =
  '(clear|clearing|run|running|show|showing|check|checking|squaring|square|agree|agreeing|send|sending|put|putting|pass|passing)';

/** "If", "subject to": but "unless I have seen it" is the order itself. */
const isOpenEnded = (sentence: Sentence): boolean =>
  conditional(sentence) && !matches(withLeave, sentence);

/** Stands between officers and the people whom they write to. */
export const replies = {
  id: 'instructing-officers/replies',
  severity: 'warn',
  message: 'This decides whom officers may answer, or what they may send.',
  why: 'Officers answer residents, partners and members under their managers’ direction, not with a member’s leave.',
  advice: 'Ask to be kept informed or copied in, and leave the answer to the officer.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  when: (facts) => !isToSupport(facts),
  detect: [
    phrases({
      find: [
        `[(nobody|no one|none|not one) _4 (is|are) to ${speak}] _8`,
        `[(nobody|no one|nothing|none of (your|the) _2) (is|are) to be (sent|moved|told|paid|issued|published|touched|started|done|cut|signed|appointed|let|given|put|taken) _8] (until|till|without|unless|before)`,
        `[(nobody|no one|none of you|no officer|nothing) _3 (talks|speaks|replies|responds|writes|answers|goes|sends|says|tells|comments|publishes|leaves|moves) _8 (without|until|unless|before|till) _3 (me|my|mine|i)] _3`,
        `[(not|never|nobody|no one|none of you|don't|do not|no officer) _3 ${speak} _6 (without|until|unless|before|till) _4 (me|my|mine|i)]`,
        `[(should|must|is to|are to|has to|have to|needs to|need to|will|is|are) (always|all|now)? be (run|cleared|checked|agreed|shown|sent|put|copied|approved|vetted|seen) (past|with|by|to|through) me] (first|beforehand|before)`,
        `[(without|until|unless|before) (you)? ${clear} (it|them|this|that|everything|anything|your (reply|draft)) _1 (with|by|past|to|through) me] (first|beforehand)?`,
        `[(all|any|every|each|your|no) _3 ${product} _5 (is|are|must|should|will|has|have|needs|goes|go|comes|come) _3 (to)? (through|via|cleared (by|with)|approved by|signed off by|come to|copied to|passed to|routed through|reach|be sent to|be seen by|to reach|past|by) (me|my office|us)] !(in due|once|if)`,
        `[(everything|anything|nothing|all of it|whatever you (send|write|say)) _3 (goes|go|comes|come|leaves|leave|is|must|should|will|to) _4 (through|via|past|by|without|until|before|unless|across|over|to|on) _2 (me|my (desk|inbox|office)|i|approved|cleared)] `,
        `[nothing (goes|is|leaves|gets sent|to be) _10 (until|unless|before|without) _3 (i|me|my)]`,
        '[you are not (authorised|allowed|permitted|to be) (to)? (speak|talk|reply|respond|write|answer|comment|brief|discuss|meet)]',
        `[(no more|no further|take no|you will take no|there will be no) (further)? ${product} (to|from|with) <resident|outsider|name>]`,
      ],
      unlessNear: [
        '(what the law (says|requires)|the law says|statutory|rfo|responsible financial officer|section 151|s151|the auditor|external auditor)',
      ],
      spare: ['quoted', 'question', 'reported'],
      where: (sentence) => !isSoft(sentence) && !isHearsay(sentence) && !isOpenEnded(sentence),
    }),
    phrases({
      find: [
        '[(send|issue|publish|post|print|release|put) (it|them|the _2|that _2|this|out _2) (out|up|off|word for word)? (exactly|just|precisely)? (as|the way|in the form|how) i (drafted|wrote|have it|have written|have drafted|worded|sent|gave|have worded|put it)]',
        `[(refer|send|pass|direct|divert|forward|route) (them|him|her|it|any _2|all _2|every _2|anyone _3) (back)? (to|through) me] (first|instead|and)?`,
        `[(hold|hold back|sit on|keep back|hang on to) _4 (${product}|quarterly return|decision letter)] _6 (until|till|unless) _2 i`,
        `[(copy|cc) me (in|into)? (on)? (everything|all|every) ]`,
        '[(reply|respond|answer|write back) (to)? (him|her|them|the|mrs|mr|ms|@) _6 (as|the way|exactly as|in the words|using the words|saying what) i _2 (drafted|written|say|said|told|have|tell|dictated)]',
        '[(answer|reply to) _3 (ombudsman|complaint|complainant|letter|resident|parish|mp) (the way|as|exactly as|along the lines) i]',
        "[don't (answer|reply to|respond to|speak to|write to|ring|call|meet|see|tell) (<resident|outsider|name|member|party>|them|him|her|the parish|the press|anyone)]",
      ],
      unless: ['(until you have (had|got)|if (you|it)|on (your|my) (behalf|account)|worry)'],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      where: (sentence, match) => isOrder(sentence, match),
    }),
    phrases({
      find: [
        '[i (want|need|expect|must|have|intend|will|shall) (to)? (have)? (see|read|approve|clear|sign off|check|vet|seen|read|approved|cleared) (it|them|this|that|every|any|all|the|each|anything|everything) _4 before (it|they|you|anything|that) _1 (goes|go|is|are|send|issue|publish|leaves|reply)] _2 (out|sent|anywhere)?',
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      unless: ['(report|reports|papers|agenda) (is|are) published', "i'd like", 'i would like'],
      where: (sentence) => !isSoft(sentence) && !isHearsay(sentence),
    }),
  ],
  excused: [
    '(my|our|the group) (support|personal|executive|political|private|member support) (officer|assistant|secretary)',
    'my (pa|secretary|assistant|office)',
    '(allocated|assigned) to (me|us|support)',
    'who (supports|looks after) (me|us|our group)',
    'running my diary',
  ],
  flags: [
    'You are [not to reply to Mrs Lee without clearing it with me] first.',
    '[Nothing goes out until I have seen it].',
    '[Any reply to a resident of Saxby is to reach me] in draft.',
    '[You are not authorised to speak] to the parish about this.',
    { text: '[Refer them to me].', protocol: 'leicestershire-5c' },
    {
      text: '[Hold back the quarterly return] until I say so.',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: "[Don't answer Mrs Lee].", protocol: 'town-council-2026' },
    {
      text: 'Lin is the officer who supports me. [Any letter must come to me] first.',
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    'Could you copy me in when you reply to Mrs Lee?',
    'I’d like to see the letter before it goes, if there is time.',
    'The developer keeps ringing me. I have told him to ring you.',
    {
      text: 'As you are my support officer: refer them to me.',
      excuse: '8 (bullet 3)',
    },
    'Please don’t reply before Monday.',
  ],
} as const satisfies Rule;
