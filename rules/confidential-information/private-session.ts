import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { leak, leaves } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { sessions } from './lexicon/sources.ts';

const who =
  '(we|they|i|he|she|it|members|councillors|the board|the cabinet|the committee|(the|a) * (committee|board|panel|council|authority)|the council|officers|the panel|cabinet|everyone|colleagues|most of us|the majority|the leader|the chairman|the chair|the mayor|@|<member>|<officer>|<body>)';
const did =
  '(agreed|decided|voted|picked|chose|chosen|settled|resolved|approved|backed|rejected|ruled|signed|offered|plumped|gave|opted|went for|turned down|threw out|dropped|shelved|heard|learned|learnt|saw|were told|was told|were shown|was shown|were given|was given|were warned|was warned|were advised|found out|accepted|instructed|authorised|sold|bought|set|fixed|split|promised|ditched|binned|cleared|waved through|nodded through|appointed|awarded|refused|concluded|admitted|said|says|say|reckons|thinks|values|told|conceded|named|landed on|came down on|is|was)';
const before = '_6';

/** What the session was about, or that it was held, is no secret. */
const bare = [
  '(asked|asking|ask|asks|wonder|wondering|tell (me|us)|know|rumours|rumour|speculation) _3 (what|whether|how|who|why|about what)',
  '(resolved|agreed|voted|decided|proposed|moved) _3 (exclude|excluded|go into|move into|meet in|hold|take|consider|hear|discuss|deal with|defer|that the (press|public))',
  '(will|shall|to be|is being|being|is|be|was|were) (considered|discussed|taken|heard|dealt with|held|debated) (in|behind|under|with|after|once|without)',
  '(report|reports|item|items|paper|papers|annex|appendix|matter|matters|business|it|this|agenda) (is|are|was|were|will be|has been|have been|had to be) (being)? (put|placed|listed|set out|included|taken|heard|considered|kept)? (on|in|for|under|among|at|into) (the)? (private|confidential|exempt|closed|part 2|part two) (part|section|half|session|side|agenda)? (of the (agenda|meeting))? (because|since|as|under|so that|for|on|by|and)',
  '(is|are|was|will be) in the (private|exempt|confidential|closed|part 2|part two) (part|section|half|pages) of (the|this|that|next|my)? _2 (pack|papers|agenda|bundle|report)',
  '(for|to) (their|the|his|her|your|a) (manager|employer|director|committee|panel|line manager) to (weigh|discuss|consider|decide|raise|hear|settle)',
  '(why|wrong|object|objected|opposed|complain|complained|protest) _8 (private|closed|behind)',
  '(minutes|minute|outcome|decision) _4 (will|to) be (published|confirmed|signed|released|announced)',
  '(may|can|could) (i|we|you) ',
  '(can not|cannot) help (you)?',
  '(can not|cannot|not able to|not going to|not free to|will not|shall not|must not|may not) _4 (tell|say|discuss|repeat|share|reveal|go into|comment|talk about)',
  '(has|have|must|had) to (stay|remain|stop) ',
  '(nothing|not a word|what happens|whatever)',
  '(finished|ended|began|begins|starts|started|lasted|resumed|went on) (at|until|for|after)',
];

const held = wordings(sessions);

export const privateSession = {
  id: 'confidential-information/private-session',
  severity: 'warn',
  message: 'This tells what was said or done in private session.',
  why: 'Business taken without press and public stays private until the body that met releases it.',
  advice: 'Wait for the published minute, or ask the clerk what may be said before then.',
  when: (facts) => leaves(facts) && facts.situation.kind !== 'minutes',
  excused,
  detect: [
    leak({
      find: [
        `[${sessions}] ${before} ${who} _4 ${did}`,
        `[${who} _3 ${did}] _12 ${sessions}`,
        `(from|left|leaving|come from|came from|come out of|came out of|been in|sat through) _3 [${sessions}] _8 (and|where|that|which|by)`,
        `[(somebody|someone|anybody|anyone|a person|those|people) (who|that)? _2 (sat|was|were|happened|stayed|had been) _8 ${sessions}] _3 (might|may|could|would|will|must) (have|well|also)? (notice|noticed|seen|heard|see|observe|observed|gather|gathered|picked|remember|tell|come away)`,
        `(at|in) _3 [${sessions}] _2 (where|which) _2 (we|they|i|members|it|officers)`,
        `[${sessions}] _12 (and|so|but) the (answer|upshot|outcome|result|decision|verdict|news|conclusion|short version|long and short of it) (is|was)`,
        `(what|as) (was|we|they|i) _2 (said|agreed|decided|told|heard|settled) _2 [${sessions}]`,
        `[(ceiling|limit|figure|price|sum|offer|amount|date|site|route|winner|choice|number) (that)? (we|they|the *|members|cabinet|the board) (set|agreed|chose|picked|settled|fixed|approved|decided) _2 ${sessions}]`,
        `(was|is|were|came|come|came out|came up|happened|said|told|done|struck|sealed|signed|settled) _4 [(in|during|at|from)? _2 ${sessions}]`,
      ],
      unless: bare,
      secret: 'beside',
      whatever: true,
    }),
    leak({
      find: [
        '^ (and|but|so|well|anyway|in the end|then)? [(they|we|it|members|councillors|the board|cabinet|the committee|the upshot|the answer|the outcome) (voted|agreed|decided|picked|chose|settled|approved|rejected|signed|dropped|backed|plumped|refused|sold|went for|turned down|threw out|gave up|is|was) (to|on|for|that|not|against|the|in favour)]',
      ],
      near: [sessions],
      unless: bare,
      where: (sentence) => {
        const before = beside(sentence, -1);
        return before !== undefined && matches(held, before);
      },
      secret: 'after',
    }),
    leak({
      find: [`[${sessions} _4 (was|were) (about|all about|to do with|over|on) _4]`],
      unless: bare,
      secret: 'after',
    }),
    leak({
      find: [
        `[(discussed|discuss|debated|spent|agreed|voted on|talked about|argued about|heard about)] _10 ${sessions}`,
      ],
      unless: bare,
      where: ({ reading: { facts } }) => facts.open,
      secret: 'after',
    }),
  ],
  flags: [
    {
      text: '[It was in the private part of the Board so it has not come out yet, but we picked Tannery Wharf].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: '[Once the public had gone home the committee voted to sell the depot].',
      role: 'member',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
    {
      text: '[We agreed a ceiling of 3.2 per cent behind closed doors, so hold out for it].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['partner'],
    },
    {
      text: '[In closed session the clerk was told that the roof fund is empty].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['public'],
      kind: 'web-page',
    },
  ],
  passes: [
    {
      text: 'Closed session finished at nine and the outcome will be published at noon tomorrow.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: "I'm afraid I can't tell you what was said in the private session.",
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'Minute 45 of 12 May, which has been published, records what we agreed in private session.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'I object to seven items in a year being taken in private session.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'We both sat in as observers, and in closed session they agreed to sell the depot.',
      role: 'member',
      protocol: 'leicestershire-5c',
      audience: ['member'],
      excuse: '27',
    },
  ],
} as const satisfies Rule;
