import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const unlawful =
  '(unlawful|illegal|improper|ultra vires|not lawful|not legal|outside (our|the council’s|your|its) powers|beyond (our|the council’s|your|its) powers|financially improper|against the law|not permitted|contrary to the code|not allowed|a breach of the code)';
const reasons = wordings(
  '(because|since|as|under|section|act|regulation|regulations|rule|rules|standing order|standing orders|statute|law requires|law says|law gives|legislation|policy|case law|court|courts|reason|reasons|reasoning|due to|owing to|given|attached|attachment|note|below|above|explain|explains|explained|explanation|authority|authorities|duty|requires|require|required|must obtain|constitution|procurement|best consideration|conflict|interest|decision is|delegated|ring fenced|ringfenced|schedule|paragraph|para|guidance|grounds|basis|would mean|would be giving|only (full council|cabinet|the)|power (lies|rests|is)|no power to|if you would like|happy to|talk you through|take you through|call me|ring me|meet)',
);
const flat = [
  '[(i|we) (have|shall have|’ve|do not propose|do not intend|am not going|shall not|will not|need not|am not prepared|see no need|decline|prefer not|would rather not) (to)? (nothing (to add|more to say|further to add|further to say)|elaborate|explain (why|myself|further)?|give (reasons|my reasons|you reasons)|go into (why|the reasons|reasons)|justify (it|that|myself)|expand on (that|it|this)|say why|set out (why|the reasons|my reasons))]',
  '[no (further|other)? (explanation|reasons|reason|elaboration|details) (will|can|is|are|shall|needs|need) (be)? (offered|given|provided|needed|forthcoming|supplied|necessary|to be given)]',
];

/** The block and those beside it, read for a reason. */
function isExplained(sentence: Sentence): boolean {
  return [
    sentence,
    beside(sentence, -1),
    beside(sentence, 1),
    beside(sentence, 2),
    ...sentence.reading.sentences.slice(sentence.index),
  ].some((each) => each !== undefined && (matches(reasons, each) || each.to - each.from > 16));
}

const warned = wordings(
  `(${unlawful}|can not recommend|unable to (advise|recommend|support)|can not (advise|support)|not advise|advise against|recommend against|lawful)`,
);

/** Warns that something is unlawful or improper, without a word on why. */
export const unexplained = {
  id: 'professional-advice/unexplained',
  severity: 'advise',
  message: 'This warns members off without saying why.',
  why: 'Members can weigh a warning only when they know the reason for it.',
  advice: 'Add the reason in a sentence, and the law or rule that it rests on.',
  roles: ['officer'],
  audiences: ['member', 'political-group'],
  detect: [
    phrases({
      find: [
        `[(is|be|was|are|would be|'s) (quite|plainly|simply|clearly|wholly|entirely|also|probably|likely to be)? ${unlawful}]`,
        `[(can not|could not|may not|are not able to|is unable to|are unable to|is not able to) (lawfully|legally|properly) (do|agree|pay|make|sell|give|grant|spend|enter|be done|go|proceed|support|fund|enter into|allow) (that|this|it|so|ahead)?]`,
        '[(has|have|is) no (legal)? (power|powers|vires|authority) to (do|make|pay|give|agree|fund) (that|this|it|so|such)]',
      ],
      spare: ['quoted', 'conditional', 'question', 'reported'],
      where: (sentence) =>
        sentence.to - sentence.from <= 16 &&
        sentence.reading.facts.situation.kind === 'email' &&
        !isExplained(sentence),
    }),
    phrases({
      find: flat,
      where: (sentence) =>
        [sentence, beside(sentence, -1), beside(sentence, -2)].some(
          (each) => each !== undefined && matches(warned, each),
        ),
    }),
  ],
  flags: [
    { text: 'The Council [may not lawfully do this].', audience: ['member'] },
    { text: "I'm sorry, but that [would be unlawful].\n\nRegards", audience: ['member'] },
    { text: 'The grant [is unlawful]. [I have nothing to add].', audience: ['member'] },
    {
      text: 'I cannot recommend the grant. [I am not prepared to explain].',
      audience: ['member'],
    },
    { text: 'What you propose [is ultra vires].', audience: ['member'] },
  ],
  passes: [
    {
      text: 'It would be unlawful because the land must be sold for the best price.',
      audience: ['member'],
    },
    {
      text: 'It would be unlawful. Section 123 obliges us to take the best price.',
      audience: ['member'],
    },
    { text: 'Parking on the zigzags is illegal.', audience: ['resident'] },
    { text: 'Would it be unlawful?', audience: ['member'] },
  ],
} as const satisfies Rule;
