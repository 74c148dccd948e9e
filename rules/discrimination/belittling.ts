import type { Rule } from '../../lib/lint/rule.ts';
import { disabilities } from './lexicon/groups.ts';
import { slights } from './spoken.ts';

const frail = `(the (disabled|deaf|blind|elderly|handicapped|old folk|old folks|oldies|old|infirm|over-sixties|pensioners|ladies|girls|women)|${disabilities}|pensioners|oaps|grannies|your granny|granny|grandma|grandpa|your gran|your nan|wheelchair users|women|girls|a woman|a girl|a pensioner|a blonde|old people|the foreigners|foreigners)`;
const chores =
  '(tea|teas|coffee|coffees|cake|cakes|sandwiches|biscuits|washing up|washing-up|flowers|typing|minutes|notes|refreshments|catering|photocopying|table decorations|hoovering|cleaning)';
const womenfolk =
  '(ladies|lady members|girls|women|womenfolk|wives|female members|female colleagues|the fairer sex|fair sex)';
const looks =
  '(pretty face|pretty faces|nice legs|lovely legs|good legs|easy on the eye|eye candy|bit of glamour|touch of glamour|a looker|figure like|short skirt|shorter skirt|low-cut top|show a bit of leg|nice pair|fluttering (her|those) eyelashes|flutter (her|your|those) eyelashes|bat (her|your) eyelashes|that delightful dress|that dress|that skirt|those heels|lipstick)';

export const belittling = {
  id: 'discrimination/belittling',
  severity: 'warn',
  message: 'This talks down to people because of what they are.',
  why: 'Pity, chores or remarks on looks by sex, age or disability engage the duty to promote equality.',
  advice: 'Write about the person’s work or need, as you would of anyone.',
  detect: [
    slights(
      [
        `[even ${frail} (can|could|will|should|might|would|will be able to|are able to|ought to be able to) (be able to|now|still|surely|just about)? (manage|cope|understand|do|use|follow|work|join|get|read|grasp|enjoy|find|handle|master|climb|operate|keep)]`,
        `[(grannies|grandmas|oldies|pensioners|ladies|girls|silver surfers) (do not|don't|no need to) (panic|worry|be scared)]`,
        `[so (simple|easy|clear|obvious) (that)? (even)? ${frail} (can|could|will)]`,
        `[(despite|in spite of|although|though) (being|he is|she is|his being|her being)? (trapped|confined|stuck|imprisoned|condemned|bound|sentenced) (in|to) a (wheelchair|bed)]`,
        `[(trapped|imprisoned|condemned|sentenced) (in|to) (a|his|her|their) (wheelchair|body|silence|darkness)]`,
        `[(unable|never able) to (lead|live) a (full|normal|proper|useful) life]`,
        `[(poor|unfortunate|wretched|hapless) (cripple|cripples|souls in wheelchairs|deaf (man|woman)|blind (man|woman)|handicapped|afflicted)]`,
        `[${womenfolk} _4 (will|would|can|could|to|should|might|are going to|shall) (be)? (see to|seeing to|make|making|do|doing|look after|looking after|provide|providing|take|taking|arrange|serve|serving|handle|run|bring|help with|on) (the|some|our|all the)? _1 ${chores}]`,
        `[(get|ask|have|leave|let|send|call|tell|put) (one of|a couple of|two of)? (the|our|your) (girls|ladies|wives|womenfolk) (in|over|up|along|round)? (to)? _2 (make|do|type|bring|serve|see to|arrange|take|fetch|pour|hand round|clear|lay|wash|hand out|pass round)] _3 ${chores}`,
        `[(be|get) a (good)? (girl|love|dear|sweetheart|darling) and (make|fetch|get|type|bring|do)]`,
        `[(a|just a|only a|no more than a|little more than a|more than a|not just a|another) ${looks}]`,
        `[(with|in|wearing) ${looks}]`,
        `[(he|she|you) (has|have|'s got|got|is) ${looks}]`,
        `[(women|woman|lady) (driver|drivers)]`,
        `[(brighten|brightens|brightened|brightening|decorate|decorates|adorn|adorns|grace|graces) (up)? (the|our|a) (room|meeting|chamber|committee|benches|office|place)] _6 (dress|smile|legs|looks|face|lady|ladies|girl)`,
        `[(smile|smiles) (a bit)? more] (love|dear|and|might|would|sweetheart)`,
        `[(little lady|little woman|good lady wife|the wife and|the little wife|dear lady|silly women|silly girls|hysterical women|mother hen|baby brain|blonde moment|senior moment|old woman about|like an old woman|like a girl|like a big girl|big girl's blouse|girly|old women of both sexes|man up|throw like a girl|bunch of (women|old women|girls)|wear the trousers|wears the trousers|her indoors|she who must be obeyed)]`,
        `[(what|whatever) (a|the) (woman|girl|lady|mother) (is|would|could|should) (doing)? _2 (know|knows|doing|want|understand)] _6 (engine|engineering|football|cars|finance|machinery|roads|concrete|money|drains)`,
      ],
      {
        unless: ['(women drivers (wanted|needed|recruit)|recruit|bus company|taxi)'],
        spare: ['foreign', 'negated', 'reported'],
      },
    ),
    slights(
      [
        `[(waving (her|his) (arms|hands)|playing charades|the hand-waver|hand waving|arm-waving|waves (her|his) arms) (about|around)?]`,
        `[(whoever|the person who|somebody who) (pushes|wheels|speaks for|looks after) (her|him)]`,
        `[(does|do) (she|he) (take sugar)]`,
        `[(treat|speak to|talk to) (him|her) as normal]`,
        `[(his|her) mother know (he|she) is out]`,
        `[(still|who still) gets (a)? half (on|fare)]`,
        `[(buy|get|find) (him|her|them) a (box|stepladder|ladder|booster seat|high chair)]`,
        `[(keep|hide) the (scissors|sharp|knives|paperclips)]`,
      ],
      {
        near: [
          '(deaf|sign|signing|signer|interpreter|wheelchair|disabled|councillor|dwarf|short|counter|screen|broadcast|breakdown|depression|stress|holiday|leave|hr|mental)',
        ],
        spare: ['foreign', 'reported'],
      },
    ),
  ],
  flags: [
    {
      text: '[Even the disabled will be able to manage] our new entrance!',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'Perhaps the [ladies could see to the teas] while we settle the budget.',
      role: 'member',
      audience: ['member'],
    },
    {
      text: '[Trapped in a wheelchair], Ravi still smiles.',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'She is [just a pretty face] for the brochure.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'The new entrance is step-free and has a lowered bell.',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'Members will take turns at the teas, beginning with the Chairman.',
      audience: ['member'],
    },
    {
      text: 'Wheelchair users can reach the stage by the side lift.',
      role: 'communications',
      audience: ['public'],
    },
    { text: 'The brochure has a pretty cover.', audience: ['officer'] },
  ],
} as const satisfies Rule;
