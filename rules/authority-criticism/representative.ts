import { sentencesAround } from '../../lib/lint/neighbours.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { criticism, isOutside } from './criticism.ts';
import { spokenFor } from './lexicon/asides.ts';
import { bad, isBad, misdeeds } from './lexicon/evaluation.ts';
import { anyDecision } from './lexicon/targets.ts';

const body =
  '(the|this|our|my)? (combined authority|authority|county council|council|county|board)';
const office = wordings(
  `(speaking|speak|here|stand|standing|talking|address you|addressing you|appearing|appear) (to you|before you|today|tonight|this (morning|evening)|now)? (today|tonight)? (for|on behalf of|in the name of) (it|${body})`,
  `(represent|representing|representative of|delegate of|nominee of|envoy of|ambassador for|spokesman for|spokeswoman for|spokesperson for) ${body}`,
  `as _3 ${body} 's _2 (representative|delegate|nominee|appointee|lead|chair|chairman|member|spokesman|spokesperson|director|man|woman|voice|champion|portfolio)`,
  `${body} (sent|appointed|nominated|put|asked) me`,
  `on behalf of ${body}`,
  `(as|i am) (the)? (chair|chairman|mayor|deputy mayor|leader) of (its|the authority's|this authority's)`,
  `(on|with) ${body} 's (behalf|headed paper|letterhead)`,
);
const own = wordings(
  '(not|never|nobody|longer) _3 (speaking|here|speak|represent|representing|view|views) _3 (for|of|as)?',
  '(in|as) (a|my) (personal|own|private) (capacity|right|view)',
  '(my own|personal) (view|views|opinion)',
  '(me|just me) (talking|speaking)',
  'not _1 (as|for)? the (authority|board|combined authority)',
  '(as|being) (a|your|the) _1 (councillor|ward member|member) for @',
  '(i|we) (shall|will) (ask|move|propose|table|call in|vote)',
  '(ward|backbench|opposition) (member|councillor)',
  '(as|for) (the)? (leader|member) of (the)? (opposition|my group|my own council)',
);
const post = /representative|delegate|nominee|appointed|nominated/i;

/** The draft says, or the writer's post, that the authority speaks here. */
function representsAuthority(sentence: Sentence): boolean {
  const { reading } = sentence;
  const { situation } = reading.facts;
  const around = sentencesAround(reading, -1, 1);
  return (
    isOutside(sentence) &&
    !around.some((each) => matches(own, each)) &&
    (post.test(situation.author.post) || around.some((each) => matches(office, each)))
  );
}

export const representative = {
  id: 'authority-criticism/representative',
  severity: 'warn',
  message: 'This criticises the authority while speaking for it.',
  why: 'Whoever represents the authority formally does not criticise it in that role.',
  advice: 'Say what the authority is doing, or say plainly that you speak for yourself.',
  roles: ['member'],
  detect: [
    criticism(
      [
        `[(${body}|we|its|our|it) (have|has|had|really|simply|just|clearly|frankly|utterly)? (really|simply|just|clearly)? ${misdeeds}]`,
        `[(${body} 's|its|our|their) _2 (record|policy|policies|strategy|performance|plan|plans|approach|leadership|delivery|decisions|scheme|handling|transport|skills|budget) _6 ${isBad}]`,
        `[${anyDecision} _3 ${isBad}]`,
        `[${body} ${isBad}]`,
        `[(${body}|we|it) (has|have) (no (credible)?|lost (the)?) (trust|transport|policy|strategy|plan|vision|grip|idea|confidence|credible|way|right)] _6`,
        `[(${body}|it|we)? (has|have) lost (the)? (trust|confidence|respect|faith) of]`,
        `[(vote|voting|argue|advise) against (every one of|all of|all|everything in)? _1 its _3]`,
        `[(strategies|plans|reports|policies) (nobody|no one|that nobody|that no one) _6 (read|believes|wants|uses|asked for)]`,
        `[(if i were you|do not bother|i would not bother|you are better off|better off) _6 without (us|it|the authority|them)]`,
        `[(a|an|the) ${bad} (record|policy|strategy|plan|decision|authority|council|board|performance)]`,
        `[(can not|can't|could not|couldn't) (bang the drum|defend (it|this|that|the)|recommend (it|us)|pretend)]`,
      ],
      { where: representsAuthority, spare: ['foreign', 'reported', 'question'] },
    ),
    criticism(spokenFor, {
      where: representsAuthority,
      spare: ['foreign', 'reported', 'question'],
    }),
  ],
  flags: [
    {
      text: 'Speaking for the Combined Authority, I have to say that [its record on skills is dismal].',
      role: 'member',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
    {
      text: 'I sit here as the Authority’s delegate. [The Authority has bungled] the bus contract.',
      role: 'member',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
    {
      text: 'As this Authority’s representative I can tell you that [the Board made a stupid decision].',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'I represent the Authority tonight, and [our transport strategy is a joke].',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'I think the Board got the 9 wrong. That is me talking, and not the Authority.',
      role: 'member',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: 'Its record on skills is dismal, and I say so as leader of the opposition.',
      role: 'member',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Speaking for the Combined Authority, I am proud of its record on skills.',
      role: 'member',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
    {
      text: 'I am not speaking for the Authority when I say that its record is dismal.',
      role: 'member',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Speaking for the Combined Authority, I think the government’s offer is a joke.',
      role: 'member',
      audience: ['press'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
