import { sentencesAround } from '../../lib/lint/neighbours.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** Written to a council, by its address or as it is greeted. */
const isToCouncil = ({ recipients, subject }: Facts): boolean =>
  recipients === 'unknown' ||
  recipients.length === 0 ||
  recipients.some(({ name, address }) => council.test(`${name} ${address} ${subject}`));
const council = /clerk|parish|town|district|borough|council|\bpc\b|\btc\b/i;
const greeted = wordings(
  '(parish|town|district|borough|city|community) (clerk|council|councils|councillors|chairman|chair)',
  '(dear|to|hello|hi|morning) _ clerk',
  '^ (dear|to) _4 (pc|parish|parish council|town council|district council|clerk)',
  '(@|@ @) pc',
);
const isGreeted = ({ reading }: Sentence): boolean =>
  reading.facts.recipients.length > 0 ||
  sentencesAround(reading, -1).some((each) => matches(greeted, each));

const stands = (sentence: Sentence, match: Match): boolean =>
  isGreeted(sentence) &&
  isNamedHere(sentence) &&
  isUnheralded(sentence, match, { denied: true, faint: true });

/** A parish, town or district council is told of the Council’s plans. */
export const parish = {
  id: 'local-member/parish',
  severity: 'advise',
  message:
    'Another council is written to about a local matter, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  audiences: ['partner'],
  when: isToCouncil,
  detect: [
    localNews(
      [
        '(we|i|the county|the council|county council) (have|has|ve)? (decided|agreed|resolved|intend|intends|propose|proposes|plan|plans|are planning|are proposing|are going|am going|will|shall|have chosen|are minded|expect) (not)? (to)? _ (be|start|begin|make|put|close|remove|move|install|fit|build|sell|transfer|hand|change|introduce|withdraw|stop|end|consult|resurface|paint|let|lease|fell|plant|cut|clear|replace|repair|allow|refuse|agree|approve|publish|divert|advertise|trial)',
        '(you|your (council|parish)) asked _6 (has|have|is|was|will|cannot|can not)',
        "(your|the parish council 's|the parish 's) (request|application|offer|suggestion|objection|bid|petition|proposal) (for|to|of|about)? _6 (has been|have been|was|is|will be|cannot be|can not be) (turned down|refused|approved|accepted|agreed|rejected|granted|considered|noted|met)",
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: 'Dear Parish Clerk, [we intend to put] the Mill Lane bus shelter out to tender.',
      audience: ['partner'],
    },
    {
      text: 'To the Parish Council: [your request for a lorry ban in Fen Street has been turned down].',
      audience: ['partner'],
    },
    {
      text: 'Dear Clerk, [we have decided to clear] the ditch beside Holt Green.',
      audience: ['partner'],
      to: [{ name: '', address: 'clerk@holtparish.example', field: 'to' }],
    },
    {
      text: 'Dear Town Clerk, [we shall be at Abbot’s Field on Monday to measure] up.',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: 'Dear Parish Clerk, we intend to put the Mill Lane bus shelter out to tender. Copied to Cllr Adu, local member.',
      audience: ['partner'],
    },
    { text: 'Dear Parish Clerk, thank you for the minutes.', audience: ['partner'] },
    {
      text: 'Dear Supplier, we intend to put the Mill Lane bus shelter out to tender.',
      audience: ['supplier'],
    },
    { text: 'Dear Parish Clerk, we intend to publish the budget in March.', audience: ['partner'] },
  ],
} as const satisfies Rule;
