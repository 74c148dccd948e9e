import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { attitude, confiding, flattering } from './lexicon/charged.ts';
import { merit, virtue } from './lexicon/evaluation.ts';
import { party, ruling } from './lexicon/sides.ts';

const side = any(party, ruling);
/** A pledge made to win votes. */
const pledge =
  '(promise|promises|pledge|pledges|commitment|commitments|vow|vows|undertaking|undertakings|manifesto|manifestos|guarantee)';
const voters =
  '(voters|the electorate|the voters|electors|at the election|at the elections|at the last election|at the local elections|in May|last May|on the doorstep|on the doorsteps|during the campaign|in the campaign|during the election|before the election|ahead of the election|at the polls|at the ballot box|on polling day)';

export const credit = {
  id: 'party-politics/credit',
  severity: 'stop',
  message: 'This gives a party, a group or its promises the credit.',
  why: 'The council acts for everybody, so its own words do not thank or praise one side.',
  advice:
    'Say what the council decided, when and what it costs, without naming whose promise it was.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `(thanks to|courtesy of|owed to|made possible by|brought to you by|paid for by|delivered by|delivered for you by|secured by|won for _ by|saved by|rescued by|achieved by|fought for by|championed by|masterminded by|credit to|credit goes to|credit is due to|all credit to|full marks to|hats off to|well done to|well done|bravo to|three cheers for|hurrah for|a triumph for|a victory for|a win for|a tribute to|testament to|proof that|down to|a feather in the cap of|another success for) _5 ${party}`,
        `(thanks to|courtesy of|made possible by|hats off to|all credit to|well done to|three cheers for|a triumph for|a victory for|testament to) _4 ${ruling}`,
        `(the)? ${party} _4 ${merit}`,
        `(the|this|our|your) (new|present|current|governing|ruling) (administration|ruling group|majority|governing party|leadership|group|party) _3 ${merit}`,
        `${virtue} _1 ${party} (management|leadership|administration|council|control|group|government|stewardship|budgeting|values|councillors|policies|run)`,
        `${party} (values|achievement|achievements|success|success story|triumph|victory|vision|leadership|stewardship|delivery|initiative|difference|dividend|principles) !(was|of the vote)`,
        `(lucky|fortunate|blessed|proud|glad|delighted|thrilled|pleased|grateful|privileged) _4 (to have|to be led by|to be run by|to be served by|to see|that) _3 (${party}|such a)`,
        `(that is|this is|it is|s) _2 what (you get|happens|we get|you can expect|the|a|residents get|comes of) _6 (${party}|when you (elect|vote|choose|put))`,
        `(the difference|a difference|what a difference) (a|an)? ${party}`,
        `what (a|an|the|your|our|one|good) _1 ${party} (mayor|council|councillors|councillor|administration|government|group|team|leader|cabinet|run|majority) _2 (can|could|will|has|have|does|do) (do|achieve|deliver|done|achieved|delivered|mean|manage)`,
        `difference _1 ${party} _3 (makes|make|made)`,
        `when (the)? ${party} (~run|~lead|~be in charge|~be in power|~be in control|~control|~govern|~take charge|took over|take over|~be running|~be in|~get in|~be at the helm)`,
        `only (the|a|an)? ${party} (~care|~can|~will|~have|~stand|~understand|~listen|~be|councillors|council|candidate|would|know|knows)`,
        `${party} _3 the only (party|group|ones|people|side)`,
        `(the only|only one) (party|group|side|councillors|team|people) (that|who|which|to|with) _6`,
        `under (the|our|this|its|a|new|sound|strong)? _2 (${party}|new administration|present administration|ruling group) _8 (record|best|thriving|flourished|flourishing|booming|turned (round|around|a corner)|gone from strength to strength|lower|lowest|cleaner|safer|greener|never been better|falling|improved|on the up|better|transformed|restored|reopened|saved|first time)`,
        `(while|whereas|unlike|where|than|compared with|compared to) _4 ${party} (run|led|controlled)`,
        `(lower|less|higher|better|cheaper|worse|more|faster) _6 than _6 ${party} (run|led|controlled|authorities|authority|councils|neighbours)`,
        // promises
        `(~keep|~honour|~fulfil|~fulfill|fulfilled|fulfilling|~deliver|~deliver on|~redeem|~meet|~make good|~make good on|~carry out|~live up to|~stick to|~act on|~implement|~achieve|~tick off|~come good on|good on) _5 (manifesto|election|campaign|doorstep|pre-election|polling day|administration's|party's|ruling group's|group's|leader's) _2 ${pledge}`,
        `(~keep|~honour|~fulfil|fulfilled|~deliver|~deliver on|~redeem|~make good|~make good on|~stick to|~come good on|good on) _4 ${pledge} _8 ${voters}`,
        `${pledge} _8 (made|put|given|gave|set out|offered|sold|took|took) _6 ${voters}`,
        `${pledge} _4 ${side} _4 (put|made|gave|took|stood|campaigned|offered)`,
        `${pledge} (made|given|put forward|set out|offered) by (the)? ${side}`,
        `(as|just as|exactly as|what|which|that) (the|they|we|he|she|it|was|were)? ${any(side, 'administration', 'leader')}? ~promise (voters|residents|you|on the doorstep|in (its|their|his|her)? manifesto|before the election|at the election|during the campaign|in May|last May)`,
        `~promise (to)? (voters|the electorate|on the doorstep|on doorsteps|at the election|at the ballot box|during the campaign|in (its|their|our|his|her|the) (election)? manifesto|on the campaign trail|on the stump)`,
        `(~stand|stood|~campaign|~run|~elect|elected|won|~win|~fight|fought) (for election|office)? on (a|the|its|their|this|that)? (promise|pledge|platform|manifesto|commitment|ticket) (of|to|that)`,
        `(manifesto|election|campaign) (pledge|promise|commitment|pledges|promises|commitments) (kept|delivered|fulfilled|honoured|met|ticked|redeemed|achieved|done)`,
        `(promise|pledge|pledges|promises) (made|given) (promise|pledge|pledges|promises)? (kept|delivered|honoured)`,
        `(you|residents|people|voters|the voters|the public|the electorate) (voted for|voted in|elected|put in|chose|gave a mandate) _4 (change|this|us|it|them|administration|group|and you|and this|and now|to deliver)`,
        `(you|residents|people|voters) (told us|said) (on|at) the (doorstep|doorsteps|ballot box|polls)`,
        `(the)? (leader|mayor|cabinet|administration|leader's) _2 (has|have)? (kept|delivered|honoured|fulfilled|made good) _3 (promise|promises|pledge|pledges|word|manifesto)`,
        `(deserve|deserves|deserved) (the|our|your|all the|all our|every|great|huge|enormous)? (credit|thanks|praise|gratitude|a pat on the back|a medal|a round of applause) _8 ${party}`,
        `${side} (~deserve|~merit|can take|can claim|~be due|should take|must take) (the|our|your|all the|all our|every|great|huge|enormous|full|much)? (credit|thanks|praise|gratitude|a pat on the back|a medal|applause|congratulation|congratulations|pride)`,
        `(the)? ${party} (run|led|controlled) (council|authority|administration|county|borough|district|town|cabinet) (is|has|have|are|proud|delivers|delivering|delivered|continues|puts|keeps|that)`,
        `(your|our) (hard-working|hardworking|local|brilliant|excellent|tireless|new|caring)? ${party} (council|councillors|team|administration|councillor|group|leadership)`,
        '(the)? (leader|mayor|cabinet member|deputy leader) _3 (vision|leadership|tireless|single-handedly|single handed|personally) _4 (saved|delivered|secured|rescued|made this happen|made it happen|transformed)',
        '(has|have) (saved|rescued|transformed) (this|our|the) (council|county|town|borough|city) from (the|its|years|opposition|bankruptcy under|last|previous)',
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
      unless: [
        ...evenHanded,
        '(thanks to|grateful to) _5 for (their|its|his|her|your) (comments|questions|time|patience|help|input|contribution|response|note)',
      ],
    }),
    phrases({
      find: [
        `this administration _3 ${merit}`,
        '(finally|at last|at long last|now) _3 (have|has|got|get|getting) (a|an) (council|leader|administration|mayor|cabinet|leadership|town hall) (that|who|which|worth|on)',
        '(residents|people|families|taxpayers|the (town|county|city|borough)) _3 (finally|at last|at long last) (have|has|got|gets|get)',
        '(lost|wasted|dark|miserable|bad old) (decade|years|days)',
        '(that was then|this is now|what a difference a (may|vote|election|new|change|council|leader))',
        '(this|that) is what (a|an|real|good|proper|strong) _6 (looks like|does|do|delivers|can do|gets you|gives you|means)',
        '(a|the) (council|leader|administration|cabinet|mayor|leadership) (that|who|which) _1 (listens|cares|delivers|acts|understands|keeps|puts|gets things done|knows what|does what|stands up|fights)',
      ],
      spare: ['quoted', 'reported', 'negated', 'question'],
      where: ({ reading: { facts } }) => facts.open,
      unless: evenHanded,
    }),
    cues({
      of: [
        party,
        '(your|our|this|the) (new|ruling|present|current)? (administration|ruling group)',
      ],
      among: [
        { weight: 2, words: flattering },
        { weight: 1, words: attitude },
        { weight: 1, words: confiding },
      ],
      least: 2,
      unless: [...evenHanded, 'thanks to _5 for'],
    }),
  ],
  flags: [
    {
      text: 'New buses are on the road, [made possible by Reform UK] councillors.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'We are [lucky to have the Greens] running the council.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The library [keeps a promise that the Conservatives made to voters] in May.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Another [pledge delivered by your Labour] council!',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
  passes: [
    {
      text: 'The Conservative group has twelve members.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Every child gets a free swim, thanks to a grant from Sport England.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Council agreed a target of 500 homes in 2021 and 512 have been built.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Thanks to the Labour group for its comments on the draft.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
