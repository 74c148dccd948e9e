import type { Rule } from '../../lib/lint/rule.ts';
import { hollow } from './lexicon/asides.ts';
import { criticism } from './criticism.ts';

const process =
  '(consultation|vote|decision|meeting|election|process|scrutiny|debate|hearing|ballot|count|public meeting|exercise|engagement|survey|inquiry|review|call-in|committee stage|democracy|the democratic process)';
const fake =
  '(sham|fix|stitch-up|stitch up|stitched up|rigged|fixed|charade|farce|pantomime|puppet show|done deal|cooked|bent|con|con trick|whitewash|window dressing|window-dressing|joke|mockery|foregone conclusion|formality|show|theatre|set-up|set up|fraud|fiddled|cooked up|corrupt|crooked|box-ticking exercise|tick-box exercise|waste of (time|breath|paper)|kangaroo court|cover-up|cover up|carve-up|carve up|scam|hoax|pretence|smokescreen)';

export const legitimacy = {
  id: 'authority-criticism/legitimacy',
  severity: 'advise',
  message: 'This calls a democratic decision or consultation a sham.',
  why: 'Members and officers help to uphold the standing of local democracy.',
  advice: 'Say what was wrong with the process and who can look into it.',
  detect: [
    criticism(
      [
        `[${process} _2 (is|was|were|has been|will be|'s|turned out to be|looks|became) (just|only|nothing but|always|all|clearly|plainly|frankly|simply|never more than|no more than|little more than|nothing more than|already|entirely|completely|totally)? (a|an|the)? (complete|total|utter|absolute|bit of a|bad)? ${fake}]`,
        `[(sham|rigged|bogus|phoney|fake|fixed|pretend|stitched-up|so-called|crooked|bent) ${process}]`,
        `[(a|the|this) ${fake} of (a|an) ${process}]`,
        `[(nothing|not a word|no matter what) you (say|said|write|wrote|do|put|tell them) (will|would|can|could|was going to|is going to|makes|counts|ever)? _4 (count|counts|matter|matters|change|changes|make|makes|difference|listened)]`,
        `[(decided|settled|fixed|sewn up|stitched up|agreed|done and dusted|carved up) (long)? (before|in advance|behind closed doors|in (a|the) (back room|backroom|pub|car park|bar|smoke-filled room)|over (lunch|dinner|drinks)) _4]`,
        `[(vote|votes|voting|democracy|elections|turning up|objecting|responding|local democracy) (is|are|was) (pointless|a waste of (time|breath)|meaningless|worthless|dead|a joke|for show|a charade)]`,
        `[(replying|responding|writing in|objecting|commenting|turning up|filling in the form|taking part|signing) _4 (is|would be|was) (a waste of (a|your)? (time|breath|stamp|paper|ink|evening)|pointless)]`,
        `[(made up (its|their) (mind|minds)|minds made up|mind made up) (long|before|years|months|in advance|already)]`,
        `[(ballot boxes|ballots|votes|count) (were|was|got) (stuffed|fiddled|tampered|rigged|fixed|bought)]`,
        ...hollow,
        `[(bought|buying) (the|their|your|our|every|enough) (vote|votes|councillors|committee|board)]`,
      ],
      {
        near: [
          '(board|authority|combined authority|council|committee|cabinet|members|councillors|consultation|vote|panel|we|our|this place|chamber|hearing|meeting)',
        ],
        unless: [
          '(not|never|no|hardly|anything but) (a|the)? (sham|fix|done deal|formality|foregone|charade|rigged)',
          '(claim|claims|claimed|allege|alleged|alleges|accusation|rumour|suggestion|suggest) (that)? _6',
          '(in|under) (russia|belarus|fifa)',
        ],
        spare: ['foreign', 'negated', 'reported', 'conditional', 'question'],
      },
    ),
  ],
  flags: [
    {
      text: 'The [consultation was a sham] and the Board knew it.',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Board’s [vote was fixed] before we walked in.',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'Save your stamp: [nothing you say will make] any difference to the panel.',
      role: 'officer',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: 'The committee held a [sham consultation].',
      role: 'member',
      audience: ['press'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'The consultation was not a sham; the Board changed the route because of it.',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'Turnout at the election was poor.',
      role: 'member',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'Some residents say that the consultation was a sham, and we have published every reply.',
      role: 'officer',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'Is the consultation a done deal? No: the Board decides in May.',
      role: 'communications',
      audience: ['public'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
