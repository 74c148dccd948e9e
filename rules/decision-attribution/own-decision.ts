import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { evidence, post, silent, to } from './lead-member.ts';
import { approves, aside, councilActs, matter, rulesOn } from './lexicon/deciding.ts';

const isAuthorHolder = ({ reading: { facts } }: Sentence): boolean => {
  const { author } = facts.situation;
  return author.role === 'member' && (author.traits.includes('cabinet') || post.test(author.post));
};

const selfNamed = wordings(
  'as (the|your)? (lead member|portfolio holder|cabinet member|leader|deputy leader)',
  'said _4 (councillor|cllr) @ (@)? (lead member|leader|deputy leader|portfolio holder)',
  '(the)? (lead member|leader|portfolio holder) _6 (said|says|added|wrote)',
  '^ @ @? @? (lead member|leader of the council|portfolio holder)',
  'being (the)? lead member',
  '(said|says|added|adds|explained|commented|told _3) (councillor|cllr) @',
  '(councillor|cllr) @ (@)? (@)? (said|says|added|adds|explained|commented)',
);
/** The writer, or the one who is quoted, says “I” and holds a brief. */
const speaksAsHolder = (sentence: Sentence): boolean =>
  isAuthorHolder(sentence) ||
  (sentence.reading.facts.situation.author.role !== 'officer' &&
    [sentence, beside(sentence, 1), beside(sentence, -1)].some(
      (each) => each !== undefined && matches(selfNamed, each),
    ));

export const ownDecision = {
  id: 'decision-attribution/own-decision',
  severity: 'warn',
  message: 'This has a councillor take a decision in person.',
  why: 'No executive power is delegated to individual members, so the decision is Cabinet’s or an officer’s.',
  advice: 'Say what you support or will ask for, and name who decides.',
  roles: ['member', 'communications'],
  detect: [
    phrases({
      find: [
        `(i|i've) ${aside}? ${aside}? [${approves}]`,
        `(i|i've) ${aside}? ${aside}? [${rulesOn} _6 ${matter}]`,
        `(i|i've) _8 and (have)? (also|now)? [${rulesOn} (you|it|them)? _4 ${matter}]`,
        `(i|i've) ${aside}? ${aside}? [((decided|resolved|determined|opted) ${to}|agreed to ${councilActs})]`,
        `(i|i've) ${aside}? ${aside}? [(decided|resolved|determined|ruled) (that|against|in favour of|on (the|a|which))]`,
        `[(gone|went|going|plumped|opting|plumping) (for|with) (option|number|the) *]`,
        `i (am|'m) [(granting|approving|authorising|refusing|awarding|cancelling|scrapping|waiving|signing off|turning down) (your|the|this|it|a|£)]`,
        `i (hereby|therefore|now|personally|gladly|formally) [(approve|authorise|grant|refuse|sign off|agree to|consent to) (the|this|your|it|a|an)]`,
        `(i|i've) ${aside}? ${aside}? [(took|taken|made|reached|came to|arrived at) (this|that|the|my|a) (own|final|hard|difficult|tough|right)? (decision|ruling|choice)] !(to (stand|run|join|retire|resign|come))`,
        `[my (decision|approval|ruling|verdict|authority) (is|was|on|to|for|as)]`,
        `[(i do the deciding|i let (him|her|them|the director) know what (it|the decision) (was|is)|i told (him|her|the director) what (he|she) had decided)] _4`,
        `[(know|see) (whose|which) _2 (pen|signature|hand) (to thank|it was|signed|did)]`,
        `[(thank|thanks to) my (fountain)? (pen|signature|say-so|intervention)]`,
        `[(i (get|am able|am the one who gets|was able) to (say yes|decide|approve|choose|sign)|the decision is mine|it is my (decision|call|choice))]`,
      ],
      unless: [
        ...silent,
        '(cabinet|full council|the director|the committee) _ (agreed|decided|approved|resolved|voted)',
      ],
      spare: ['foreign', 'negated', 'question', 'conditional'],
      where: speaksAsHolder,
      evidence,
    }),
  ],
  excused: [
    '(position statement|(speak|speaking|statement|answering|answer|answers|reply) _4 (for|on behalf of) (the)? (executive|cabinet|council))',
  ],
  flags: [
    {
      text: 'Thank you for the three designs. I have [gone for the second], so please tell the contractor.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have [approved] the new skate park.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I am [granting your exemption].',
      role: 'member',
      traits: ['cabinet'],
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'As Lead Member I have [refused the permit].',
      role: 'member',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I have agreed the new grant. That is my position statement for the Executive at Council.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['member'],
      kind: 'note',
      protocol: 'leicestershire-5c',
      excuse: '20(e)',
    },
    {
      text: 'I have asked the Director to look at the permit again.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Cabinet has approved the new skate park and I am delighted.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have decided to come by train.',
      role: 'member',
      traits: ['cabinet'],
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
