import type { Rule } from '../../lib/lint/rule.ts';
import { has } from '../../lib/lint/mention.ts';
import { criticism } from './criticism.ts';

export const blame = {
  id: 'officer-criticism/blame',
  severity: 'warn',
  message: 'This names a person on the staff as the cause of how things turned out.',
  why: 'Officers act for the council and together, and one of them named as the cause cannot put the other side.',
  advice:
    'Say what the council got wrong and what it will do, and ask for the causes through scrutiny or in private.',
  detect: [
    criticism([
      `[((squarely|firmly|entirely|fairly|wholly|solely) (with|on|at)|at the (door|feet) of|
        on the (shoulders|head|heads) of)] <officer>`,
      `[(blame|fault|responsibility for (this|the|that) (mess|fiasco|shambles|failure|disaster|debacle|
        chaos|delay|delays|overspend|blunder)) _ (lies|rests|falls|is|sits|belongs) _ (with|to|
        on)] _6 <officer>`,
      `<officer> [_ (is|are|was|were) _ to blame]`,
      `[(is|are|was|were|entirely|all) _ the fault of] <officer>`,
      `[<officer> 's? _ fault]`,
      `[(error|mistake|problem|delay|mix up|blunder|confusion|fault|failure|slip|omission|
        mess) _ (~be)? _ (down to|due to|the fault of|caused by|made by|the work of|because of|
        originated with|lay with|lies with)] <officer>`,
      `[(lead|leads|led|trace|traces|traced|go|goes|went|point|points|pointed) (straight)? back to] _8 <officer>`,
      `[(managed|run|led|governed|advised|ruled|lorded over|represented) by <officer> (who|that)]`,
      `[(managed|run|led|ruled|advised|staffed) by (people|someone|somebody|men|women|a team|a department|
        a director|a man|a woman) who (have never|has never|could not|would not|do not|does not|can not|
        cannot|think|thinks|know nothing|knows nothing|never|could barely|can barely)]`,
      `[(put|puts|lay|laid|lays|place|placed|pin|pinned|pins) _4 (down to|at the door of|at the feet of) <officer>] (who|and|for|$|alone|not)`,
      `[(put|puts|lay|laid|lays|place|placed|pin|pinned|pins) (it|this|that|(the|all the|any|most of the) (blame|fault|responsibility|mess|chaos|failure|delay)) (all|squarely|firmly|entirely)? on <officer>] (who|and|for|$|alone|not)`,
      `[(i|we) put (that|this|it) down to] <officer>`,
      `[(point|points|pointing|pointed) the finger (of blame)? (squarely|firmly)? at] <officer>`,
      `[no thanks to] <officer>`,
      `[(you can|we can|you have|we have) <officer> to (thank|blame) for]`,
      `[(thank|thanks to) <officer> for] _ (mess|shambles|chaos|fiasco|delay|delays|disaster|nothing)`,
      `[(sick|tired|fed up|weary|heartily sick|sick and tired|had enough|had it up to here|
        had more than enough|had (his|her|their|my|our) fill) _ (of|with) (being _ by)? ] <officer>`,
      `(run|controlled|governed|dictated|decided) by <officer> [(for (the benefit|the convenience|
        the sake) of|not (by)? (councillors|members|the people|residents)|rather than|instead of)]`,
      `[(despair|ashamed|contemptuous) of] <officer>`,
      `[(appalled|disgusted|horrified|dismayed|staggered|furious|angry|livid|exasperated|infuriated|
        outraged|unimpressed|disappointed|frustrated|let down) (with|at|by|in)] <officer> !('s (decision|
        recommendation|report|conclusion))`,
      `[(deserve|deserves|deserved|expect|expected) (far|so much|much|a lot)? (better|more) (than|from)] <officer>`,
      `[(save|spare|protect|preserve|deliver) (us|me) from] <officer>`,
      `[(i|we) hold] <officer> _1 [(responsible|accountable|to account)]`,
      `[(caused|brought about|created) by] <officer> (and|who|$|alone|not)`,
      `[(let down|failed|betrayed|badly served|badly let down|abandoned|sold short|
        stabbed in the back) (_)? by] _ <officer>`,
      `[sorry (that)? _4 (let down|failed|misled|messed about|badly treated|kept waiting|ignored) by] _4 <officer>`,
      `(sorry|apologise|apologies|apology) _6 <officer> [(broke|forgot|lost|missed|messed|mucked|failed|
        did not|got it|got|sent|put|deleted|bungled|ignored)]`,
      `[(explaining|questions|a lot) to (do|answer|answer for)] _3 <officer>`,
    ]),
    criticism([`[(blame|blames|blamed|blaming)] _2 <officer>`], {
      where: ({ mentions }, { first }) =>
        !mentions.some(
          (mention) =>
            mention.first < first &&
            (has(mention, 'outsider') || has(mention, 'resident') || has(mention, 'party')),
        ),
    }),
    criticism([
      `<officer> _3 [(let (us|residents|families|you|the (town|village|side|public)|this _|our _|
        my _) (all)? down|got us into this|caused (this|the) (mess|shambles|chaos|fiasco|delay|delays|
        problem)|created (this|the) (mess|shambles|chaos|fiasco|problem)|left (us|residents) (with|
        to pick up|to clear up)|brought this on|landed us (in|with)|dropped us in)]`,
    ]),
  ],
  flags: [
    { text: 'I [blame] the transport officers.', role: 'member', audience: ['press'] },
    {
      text: '[I put it down to the officers on the desk that night], who had the forecast by four.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'It is [the planners’ fault] that the shop closed.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'We have been [badly let down by the officers] who run this.',
      role: 'member',
      audience: ['press'],
    },
  ],
  passes: [
    { text: 'I am not blaming officers.', role: 'member', audience: ['press'] },
    { text: 'The company blamed council officers; I do not.', role: 'member', audience: ['press'] },
    { text: 'I blame the Government.', role: 'member', audience: ['press'] },
    {
      text: 'It is not the officers’ fault that the grant was cut.',
      role: 'member',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
