import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const advisers = '(<officer>|(mr|mrs|ms|miss|dr) @)';

const checked = wordings(
  '(agreed with (him|her|them|<officer>|mr|mrs|ms|dr|the (director|head|officer))|(checked|verified|approved|confirmed|cleared|corrected|seen|marked up|signed off) (by|with) (the|our|mr|mrs|ms|miss|dr|her|him|them|<officer>|@))',
  '(to|will|please|could you|would you|for) (check|verify|confirm|mark up|correct|approve|amend) _6 (note|draft|minute|minutes|remarks|words|wording|record|before|paragraph|it|this)',
  '(draft|note|minute|remarks|wording) (sent|goes|went|to go|shown) (to|back to) (the|mr|mrs|ms|dr|<officer>|her|him)',
  '(pending|subject to) (a word|confirmation|check|checking|his|her|their|approval|agreement)',
  '(leave|take|strike|left|taken|struck) (out|off) ',
  'not (to be)? minuted',
  '(published|public) (report|paper|session|papers)',
);
const isChecked = somewhere((view) => matches(checked, view));

const said =
  '(said|told|advised|warned|thought|called|admitted|described|reckoned|promised|assured|agreed|predicted|supported|supports|felt|conceded|confirmed|explained|informed|recommended|doubted|believed|considered|stated|suggested|rubbished|backed|accepted|indicated|estimated|dismissed|was of the view|was clear|made clear|saw no|could see no|did not think|could not)';

export const uncheckedRemark = {
  id: 'group-confidence/unchecked-remark',
  severity: 'warn',
  message: 'A group’s written record attributes remarks to an officer who has not checked them.',
  why: 'Officers should be able to check what a group’s record says that they said.',
  advice: 'Send the officer the passage first, and say in the note that it has been checked.',
  roles: ['member'],
  audiences: ['political-group', 'unknown'],
  kinds: ['minutes', 'note', 'email'],
  detect: [
    phrases({
      find: [
        `[${advisers} (then|also|later|again|who attended)? ${said}]`,
        `[@ (from|in) (finance|legal|highways|planning|housing|education|hr|democratic services|adult social care|children's services|treasury|property|estates|transport|waste|audit|procurement|regeneration) _1 (${said}|thinks|says|reckons|agrees|believes|feels|told us|is with us|backs us)]`,
        `(she|he|they) [${said}] (that|the|it|we|there|this|in)`,
        `[(minute|record|note|put|write|quote|cite|show) (the|our|that)? _2 ${advisers} as (supporting|saying|agreeing|backing|endorsing|opposed|opposing|having|being|in favour|content|recommending)]`,
        `[(as advised|as recommended|as confirmed|as endorsed|endorsed|backed|supported) by ${advisers}]`,
        `[(according to|in the words of) ${advisers}]`,
      ],
      where: ({ reading }) => reading.facts.situation.kind !== 'email' && !isChecked(reading),
      unless: [
        '(councillor|cllr|leader|chair|chairman|secretary|treasurer of the group|agent|candidate) _6 (said|told|thought|felt|explained)',
        '(report|paper|appendix|agenda) (said|says|recommended|explained)',
      ],
    }),
    phrases({
      find: [
        '(notes|note|minutes|minute|record|write-up) [(i|we) (have|will|shall)? (put|recorded|written|noted|said|minuted|got) _2 (that)? (he|she|they) (is|are|was|were|agrees|agreed|backs|backed|supports|supported|thinks|thought|wants|said)]',
        '(i|we) (have|will|shall)? [(put|recorded|written|noted|minuted) (him|her|them|it) down? (as|that) _8]',
      ],
      near: [
        '(he|she|they) (did not|never|has not|have not) _3 (say|said|put|use|used|agree|agreed|see|seen) _6',
        '(could|can) (see|tell|read) it in (his|her|their)',
        '(not|never) (exactly|quite|actually)? (what|how) (he|she|they) (said|put)',
      ],
      where: (sentence) => !isChecked(sentence.reading),
    }),
  ],
  flags: [
    {
      text: '[Ms Okafor told] the meeting that the consultation had been a box-ticking exercise.',
      kind: 'minutes',
    },
    { text: '[The head of planning thought] that the appeal would fail.', kind: 'minutes' },
    {
      text: 'Please [minute the public health consultant as supporting] a ban on vape shops.',
      kind: 'note',
    },
    { text: '[The Director advised] that reserves would last a year.', kind: 'note' },
  ],
  passes: [
    {
      text: 'The Director advised that reserves would last a year. Note checked by the Director.',
      kind: 'minutes',
    },
    { text: 'Cllr Obi said that reserves would last a year.', kind: 'minutes' },
    { text: 'The Director attended for item 3.', kind: 'minutes' },
    { text: 'The group thanked the Director for coming.', kind: 'note' },
  ],
} as const satisfies Rule;
