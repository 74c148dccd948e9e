import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { negated } from '../../lib/lint/guards.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings, matches } from '../../lib/text/pattern-set.ts';
import { besides, faces, strangers, there } from './lexicon/occasions.ts';
import { isAccepted, isDeclined, isMember, isOfGroup, isToOfficers } from './who-asks.ts';

/** The officer says so in the sentence beside. */
const staysAway = wordings(
  '(i|we) (can not|could not|am unable to|are unable to|shall not|will not|would not) (be there|attend|come|join you|take part)',
);
const councillorsOnly = wordings(
  '(councillors|elected members|county councillors|members) (only|alone)',
  '(only|just) (county)? (councillors|elected members|members)',
  '(no|without|minus) (any)? (guests|outsiders|partners|candidates|agents|non-councillors|one else|visitors)',
  '(ask|asked|told|tell|asking) _4 (stay away|wait outside|stay outside|leave|sit in the lobby|keep away|to go)',
  'will be asked to',
);

/** People who are not councillors are to be there when an officer speaks to a group. */
export const outsiders = {
  id: 'group-attendance/outsiders',
  severity: 'warn',
  message: 'This has outsiders at a group meeting with an officer.',
  why: 'Officers should stay away from a group meeting while people who are not councillors of the Council are there.',
  advice: 'Keep the officer’s item to councillors only, and let the guests come in afterwards.',
  detect: [
    phrases({
      find: [
        `${strangers} _6 ${there}`,
        `${besides} _4 ${strangers}`,
        `(see|find|meet|notice|spot|expect) _3 ${faces}`,
        `${faces} _6 ${there}`,
        `(chair|chairs|seat|seats|room|cup|cups|place|places) for _3 (${faces}|${strangers})`,
        `(have|bring|bringing|let|letting|inviting|invited|asking) _2 ${strangers} (in|along|there|sit|listen|join|too|as well)`,
        `(never mind|not mind|ignore|pay no attention to|take no notice of|excuse) _4 ${strangers}`,
        `round the table _12 ${strangers}`,
      ],
      spare: ['quoted'],
      where: (sentence, match) =>
        isOfGroup(sentence) &&
        !isDeclined(sentence) &&
        !matchesNear(staysAway, sentence) &&
        !matches(councillorsOnly, sentence) &&
        (isMember(sentence)
          ? isToOfficers(sentence) && !negated(sentence, match)
          : isAccepted(sentence)),
    }),
    phrases({
      find: [`${strangers} _6 ${there}`],
      near: [
        '(<officer>|dr @|the officer|our officer|an officer) (will|is going to|has agreed to|is due to) _2 (there|back|with us|come|coming|join|joining|take us|brief|explain|go through|present|speak)',
        '(while|when) (you|<officer>) (go|goes|take|takes|run|runs) (us|them)? _1 through _3 (slides|figures|report|plans|proposals|options|budget)',
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        isMember(sentence) &&
        sentence.reading.facts.situation.audience.includes('political-group') &&
        !isDeclined(sentence) &&
        !matchesNear(staysAway, sentence) &&
        !matches(councillorsOnly, sentence),
    }),
  ],
  flags: [
    {
      text: 'Two [from the constituency party will join us] next time. The officer will be there to go through the map.',
      role: 'member',
      audience: ['political-group'],
    },
    {
      text: 'Group is at six; a couple of [our prospective candidates and the agent will be sitting in].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Monday's group starts at half five. [Our MP and her caseworker will be round the table] too.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'No objection from me to [your candidates listening in on my slides at group on Tuesday].',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you come to Group on Monday? It will be the eleven of us [and two of our district colleagues].',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Two from the constituency party will join us at the picnic. Bring a hat.',
      role: 'member',
      audience: ['political-group'],
    },
    {
      text: "Thank you for asking, but as non-councillors will be there I'm afraid I can't attend the group meeting.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Could you take the group through the draft budget on Monday? County councillors only.',
      role: 'member',
      audience: ['senior-officer'],
    },
    {
      text: 'Candidates and agents will be present at the count from nine.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'Group is at six, and our agent will be asked to sit in the lobby until you are done.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
