import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { leak } from './disclosure.ts';
import { papers, sessions } from './lexicon/sources.ts';

/** People at a group's meeting who are not members of the council. */
const guests =
  '(candidate|candidates|ppc|agent|agents|election agent|branch|branch chair|branch secretary|branch secretaries|branch members|branch minute|activists|campaign manager|campaign team|campaigners|organiser|organisers|canvassers|party members|party office|regional office|regional director|constituency|association chairman|association officers|guests|guest|helpers|supporters|volunteers|spouses|wives|husbands|partners|friends of the group|non-councillors|non councillors|outsiders|prospective|hopefuls|deliverers|leafleters|researcher|parliamentary candidate|association|by-election|deputy treasurer of the party|local party|everyone round the table|the whole room|went round the table|on the projector)';
const secret = `(${papers}|${sessions}|land swap|bids|tender|valuation|officers' (private|confidential|exempt)? (costings|figures|advice)|confidential budget)`;

const kept = [
  '(left|leave|leaves|leaving|asked to leave|step out|stepped out|withdrew|withdraw|went home|not present|excluded|sent out|wait outside|waited outside|before (we|the)) _8',
  '(must|should|may|can|could|will|shall|do|does|did|would|is|are|be|has|have) not _4 (see|seen|shown|share|shared|be|copied|forward|forwarded|go|get|show|have|circulate|circulated|discuss)',
  '(without|except|minus|no) _3 (guests|candidates|exempt|confidential|private)',
  '(public|published|open) (papers|version|report|summary|figures|agenda)',
];

const company = wordings(
  `${guests} _6 (copied in|present|here|with us|attending|joining|welcome|in the room|on the call|stay|also here|came|to see|too)`,
  `(to|for|copied|cc|welcome|joined by|joining|with|present|also|and|members and) _6 ${guests}`,
);
const hasGuests = somewhere((view) => matches(company, view));

export const groupGuests = {
  id: 'confidential-information/group-guests',
  severity: 'stop',
  message: 'Confidential council papers would reach people at the group who are not councillors.',
  why: 'Guests at a group meeting are outside the code and have no right to confidential papers.',
  advice: 'Take the confidential item without guests, or use the public version.',
  audiences: ['political-group', 'member', 'unknown'],
  detect: [
    leak({
      find: [
        `[${secret}] _14 ${guests}`,
        `${guests} _14 [${secret}]`,
        `(attached|enclosed|copied) _6 [(exempt|confidential|private|pink|part 2|part two)] _12 ${guests}`,
      ],
      unless: kept,
    }),
    leak({
      find: [
        `[${papers}]`,
        `[(thought|said|reckoned|felt|looked|came in|quoted|bid) _4 (light|heavy|dear|cheap|low|high|at £|£)]`,
      ],
      unless: kept,
      where: ({ reading }) =>
        reading.facts.situation.audience.includes('political-group') && hasGuests(reading),
    }),
  ],
  flags: [
    {
      text: '[Exempt appendix on the land deal attached; our candidates and the agent are copied in].',
      role: 'member',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Our candidate and the agent stayed while the [pink papers were handed round].',
      role: 'member',
      protocol: 'west-sussex-2020',
    },
    {
      text: "For the branch: [officers' confidential costings for the pool].",
      role: 'member',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I shall take the group through the [confidential budget paper, with the campaign team on the call].',
      role: 'officer',
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    'Guests left before we turned to the exempt appendix.',
    'The published papers are attached for our candidates.',
    'Candidates must not be shown the confidential costings.',
    'Our candidates are out on Saturday at ten.',
  ],
} as const satisfies Rule;
