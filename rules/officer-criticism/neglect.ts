import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, did, doneBy, owned, said } from './criticism.ts';
import { harmed } from './lexicon/traits.ts';
import { misdone } from './lexicon/misdeeds.ts';
import { bungled, neglected, neglectful, negligence } from './lexicon/neglect.ts';

export const neglect = {
  id: 'officer-criticism/neglect',
  severity: 'warn',
  message: 'This lays a failing at the door of a person on the staff.',
  why: 'What went wrong is open to scrutiny, but fault in a person is for the council’s own procedures.',
  advice:
    'Say what happened to residents and what must change, and ask in private how it came about.',
  detect: [
    ...said(neglectful),
    ...did(bungled),
    ...did(neglected),
    ...did(misdone),
    ...did(harmed),
    ...owned(negligence),
    criticism(
      [
        `[if <officer> had (only|even|bothered|done|listened|read|checked|acted|looked|answered|taken|paid|
          thought|troubled|just|an ounce|any|been (doing|awake|paying|more|honest|straight|less|on the ball|
          competent)) _6]`,
        `[had <officer> (bothered|done (his|her|their|its)|listened|read|checked|acted|looked|answered|
          troubled|been (doing|awake|paying))] _6`,
      ],
      { evenIf: true, free: true, unless: ['(would not have been|grateful|lucky|thank|without)'] },
    ),
    ...doneBy(
      `(~be|~get|been|being)? _ (bungled|botched|bodged|mismanaged|mishandled|muddled|messed up|ruined|
        wrecked|neglected|squandered|wasted|ignored|forgotten|lost|waved through|nodded through|cocked up|
        run into the ground)`,
    ),
    criticism([
      `[(one|another|a) (man|woman|person|officer|official) 's (blunder|mistake|error|incompetence|failure|negligence)]`,
      `[(another|more|the latest|yet more|a string|a catalogue|a litany|series|list|any number|
        one * after another) (of)? _ (excuse|excuses|blunder|blunders|mistake|mistakes|errors|error|failing|
        failings|failure|failures|promises|own goal|own goals|fiasco|cock up|cock ups|howler|howlers|
        disaster|disasters|gaffe|gaffes|broken promise|broken promises|delay|delays|lies|lie|insult|
        insults)] _ (from|by|of|at the hands of|in) <officer>`,
      `[something (very|badly|seriously|deeply)? (rotten|wrong|fishy|amiss|suspicious|adrift|awry|rum|
        odd) (going on)? (in|at|with|inside)] <officer>`,
      `[(apparently|evidently|seemingly|clearly|plainly|obviously)? beyond (the|even the)? _ (wit|wits|
        ability|abilities|ken|capabilities|comprehension|skill|skills|competence|powers|
        capacity) of] <officer>`,
      `[(apparently|evidently|seemingly|clearly|plainly|obviously|too much|far) (beyond|for)] <officer>`,
      `[(blunder|error|mistake|cock up|failure|fault|mess|doing) (of|by) <officer>]`,
    ]),
  ],
  flags: [
    {
      text: 'Highways officers have been [asleep at the wheel].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The ticketing team [bungled] this from start to finish.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The claims handler [sat on my resident’s papers for nine weeks].',
      role: 'member',
      audience: ['member'],
    },
    {
      text: '[If officers had done] their job, that family would still have a home.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'Another [blunder by the elections team].', role: 'member', audience: ['public'] },
  ],
  passes: [
    { text: 'The Government has been asleep at the wheel.', role: 'member', audience: ['press'] },
    { text: 'The operator bungled the new timetable.', role: 'member', audience: ['press'] },
    { text: 'Officers were let down by the supplier.', role: 'member', audience: ['press'] },
    {
      text: 'What lessons has the department learnt from the overspend?',
      role: 'member',
      audience: ['member'],
      kind: 'note',
    },
  ],
} as const satisfies Rule;
