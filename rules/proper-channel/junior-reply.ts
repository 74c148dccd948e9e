import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { councillors } from '../../lib/lint/readers.ts';
import { reachesMember } from './known.ts';
import { information } from './lexicon/words.ts';

/** A junior officer answers a member directly. */
export const juniorReply = {
  id: 'proper-channel/junior-reply',
  severity: 'advise',
  message: 'This answers a member’s request from a junior post.',
  why: 'A junior officer who is asked directly tells the manager, who sees that it is answered.',
  advice: 'Pass the request to your manager, and tell the member that you have.',
  roles: ['officer'],
  audiences: [...councillors, 'officer'],
  kinds: ['email', 'letter', 'note'],
  when: (facts) => facts.situation.author.traits.includes('junior') && reachesMember(facts),
  detect: [
    phrases({
      find: [
        `[(here (is|are)|attached (is|are)|i attach|i have attached|i am attaching|i enclose|please find|find attached|i am sending|below (is|are)) _6 ${information}]`,
        `[(as (requested|you asked|you requested)|in (reply|answer|response) to your (question|request|query) (about|on|for)|you asked me for|(figures|data|numbers|file|files|report|list|copy|draft) (that)? you (asked for|requested|wanted)|to answer your question about)]`,
        "[(my (line)? manager|my director|my boss) (need not|needn't|does not need to|doesn't need to) (see|know) _2]",
        '[i should really (send|pass|put|run) this (through|past|to|by) my (manager|line manager|director|boss)]',
        `[(here (it|they) (is|are)|here you (go|are)|attached (it|they) (is|are)|it is attached|they are attached)] !(clear|true|also) _6`,
        '[i have (looked into|checked|dug out|found out|worked out|looked up) (your|the|what you) (question|query|point|figures|figure|data|asked|number|numbers|costs) _6]',
        `[(you|and you) (wanted|asked for|were after|were asking (about|for)|needed|rang about|mentioned wanting) (the|those|that|some|a) _6 ${information}]`,
        `[(the|those|your) _4 ${information} (you (wanted|asked (me)? (for|about)|were after|needed|mentioned|requested)|we (spoke about|talked about|discussed))]`,
        `[(as (promised|discussed|agreed)|further to (our|your) (chat|call|conversation|request|message|e-mail|email)|following (our|your) (chat|call|request|conversation)|in answer to your) _8 ${information}]`,
        "[(i have|i've|i) (not|never|deliberately not|chosen not to) (bothered|troubled|told|asked|copied|involved|mentioned (it|this) to|shown|worried|run (it|this) (past|by)|cleared (it|this) with|put (it|this) through) (in)? (<officer>|@|my _3|anyone|anybody)] _4",
        '[(without telling|no need (for|to (trouble|bother|tell|involve))|(do not|no need to) (tell|mention (it|this) to)) _1 my (manager|boss|director|line manager)] _4',
        "[(i have not|i haven't|without) (asked|told|telling|asking|checking with|troubled) (my (manager|line manager|boss|director)|anyone)]",
      ],
      unless: [
        '(your|the) (visit|tour|trip|lunch|dinner|reception|journey|train|hotel|parking|diary)',
      ],
      unlessNear: [
        '((line)? manager|director|head of service|supervisor|team leader|boss|chief officer) _4 (has|asked me|agreed|will|approved|cleared|is copied|content|suggested|would reply|passed|is happy|is aware|who)',
        '(passed|forwarded|referred|sent) (it|this|your (request|question|e-mail|email|message)) (on)? (to|up)',
        '(copied|copying) (in)? _2 (manager|director|head)',
      ],
      spare: ['quoted', 'reported'],
    }),
  ],
  flags: [
    {
      text: 'Here are [the figures you asked me for].',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
    {
      text: 'The crash data is below, [as requested].',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
    {
      text: '[I should really send this through my manager], but the answer is 41.',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
    {
      text: '[I attach the draft] capital list.',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
  ],
  passes: [
    {
      text: 'I have passed your request to my manager, who will reply.',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
    {
      text: 'My manager has asked me to send you this. Here are the figures.',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
    { text: 'Here are the figures you asked me for.', protocol: 'combined-authority' },
    {
      text: 'Thank you for coming to the depot.',
      protocol: 'combined-authority',
      traits: ['junior'],
    },
  ],
} as const satisfies Rule;
