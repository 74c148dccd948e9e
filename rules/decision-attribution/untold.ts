import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import type { Rule } from '../../lib/lint/rule.ts';

const power =
  '(under (the)? scheme of delegation|under (my|the|her|his)? _ (delegated|delegation|delegations|scheme of delegation)|delegated (decision|powers|power|authority)|officer decision|officer key decision|in exercise of my delegation|using my delegated powers)';
const drastic =
  '(close|closing|closure|closures|withdraw|withdrawal|withdrawing|cut|cuts|cutting|end|ending|cease|cessation|reduce|reducing|reduction|increase|increasing|double|doubling|charge for|stop|stopping|scrap|scrapping|sell|sale of|dispose|disposal|remove|removal|terminate|termination|axe|shut|demolish|restrict|halve|raise|raising)';
const touchy =
  '((strong|adverse|hostile|negative|angry|bad|local) (reaction|response|publicity|press|feeling|feelings|feeling locally|views|words|opposition|anger)|feelings (are|will be|run|running) (high|strong)|(go|going) down (badly|like a lead balloon)|not be (popular|welcome|welcomed|well received)|divisive|(in)? the headlines|letters to the paper|a lot of (noise|anger|upset|complaints|opposition)|upset|upsetting|distress|disappointed|disappointment|resistance|opposition|complaints|kickback|pushback|flak|hot potato|(a|quite a|be a|one hell of a) row|trouble|contentious|controversial|sensitive|unpopular|will be (an)? (unpopular|uproar|outcry|a row|trouble|anger)|outcry|uproar|up in arms|furious|angry|political|politically|headline|headlines|in the press|petition|protest|protests|backlash|fuss|storm|difficult|dismay|hard to swallow|kick up)';
const told =
  '(cabinet member|portfolio holder|lead member|cllr|councillor|leader) _6 (told|informed|briefed|consulted|aware|advised|notified|offered|discussed|agreed|spoken|sighted|in the picture|involved|knows|saw|seen|declined)';
const telling =
  '(told|informed|briefed|consulted|advised|notified|offered|discussed|spoke|spoken|talked|warned|sounded out|explained) _6 (cabinet member|portfolio holder|lead member|cllr|councillor|leader)';
const later =
  '(not (yet)? (told|informed|briefed|consulted|mentioned|be bothered|need to know|been told|been informed|been consulted)|without (telling|informing|consulting|troubling|bothering|briefing)|need not (be)? (bothered|troubled|told|know)|(will|can) (see|read|hear|find out|learn) (about)? (it|of it|this) (in|from|when|once|afterwards)|(told|informed|tell|inform|brief) _3 (afterwards|after the event|later|in due course|once it is done|after it is done|next week|next month)|after the event|(kept|keep|leave|left) _3 out of it|best kept from|no need to (tell|trouble|bother|involve|inform|mention it to)|does not know|do not know yet|has no idea)';
const holder = '(cabinet member|portfolio holder|leader|cabinet|lead member)';

const touched = wordings(touchy, later);

export const untold = {
  id: 'decision-attribution/untold',
  severity: 'advise',
  message:
    'This takes a sensitive delegated decision, and no word shows that the Cabinet Member was told.',
  why: 'A senior officer tells the Cabinet Member before a sensitive or contentious delegated decision, who may take it instead.',
  advice: 'Add when the Cabinet Member was told, or offer the decision to them first.',
  roles: ['officer'],
  detect: [
    phrases({
      find: [
        `[i (have|am|hereby|shall|will)? (decided|deciding|decide|determined|resolved|agreed|minded)? _3 ${power} _3 to ${drastic}] _8`,
        `[${power} _8 ${drastic}]`,
        `[i (have|hereby|am)? (decided|decide|determined|resolved) _4 to ${drastic} _10 ${power}]`,
      ],
      near: [touchy, later],
      unlessNear: [told, telling],
      spare: ['quoted', 'negated', 'question', 'conditional'],
    }),
    phrases({
      find: [
        `[i (have|'ve)? _1 (closed|withdrew|withdrawn|cut|ended|stopped|scrapped|sold|removed|cancelled|suspended|reduced|moved|merged|shut|switched off) (the|our|all|two|three|four|five|six) _8 ${power}]`,
        `[${power} _3 i (have|'ve)? _1 (closed|withdrew|withdrawn|cut|ended|stopped|scrapped|sold|removed|cancelled|suspended|reduced|moved|merged|shut|switched off) _8]`,
      ],
      near: [
        touchy,
        later,
        '(fuss|row|outcry|uproar|in the (paper|papers|press|gazette)|protest|protests|petition|complaints|controversial|contentious|angry|anger|upset|headlines|placards|shouting)',
      ],
      unlessNear: [told, telling],
      spare: ['quoted', 'negated', 'question', 'conditional'],
    }),
    phrases({
      find: [
        `[i (have|shall|will|am)? (also|now|today|therefore)? (decided|determined|resolved|going) to ${drastic} _8]`,
      ],
      near: [power],
      unlessNear: [told],
      spare: ['quoted', 'negated', 'question', 'conditional'],
      where: (sentence) => matchesNear(touched, sentence),
    }),
    phrases({
      find: [
        `[${holder} _6 ${later}]`,
        `[(consultation with|consulted|informed|told|briefed) (the)? _2 ${holder} (none|nil|no|not applicable|n a|not needed)]`,
        `[(do not|don't|best not|rather not|let us not|better not|please do not) (tell|mention it to|show|brief|warn|inform|let) (the)? ${holder} _6 (until|till|yet|know|before)]`,
        `[${holder} (returns|is back|will be back|is away|is on leave|is abroad|comes back|will return|has been away) _10 (concluded|done|settled|finished|decided|over|completed|signed|dealt with|through|made) _4]`,
        `[(before|while|until|by the time|ahead of) (the)? ${holder} _4 (returns|is back|back|leave|away|return|abroad|notices|hears|finds out|sees it)] _4`,
        `[circulation (list)? (none|nil)]`,
        `[(without|no need to|did not|have not|haven't|before) (telling|informing|consulting|troubling|bothering|briefing|tell|trouble|bother|told|inform|informed|involve|consult|consulted|mention it to) (the)? ${holder}]`,
      ],
      near: [power, '(decided|decision|decide|cut|closed|ended|withdrew|withdrawn|stopped)'],
      unlessNear: [telling, '(routine|minor|purely operational|administrative)'],
      spare: ['quoted', 'question', 'conditional'],
    }),
  ],
  flags: [
    {
      text: '[I have decided under delegated powers to close] the day centre, which I accept will be contentious.',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Delegated decision: withdraw] the lunch club grant. Carers will be up in arms.',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I cut the mileage rate yesterday. The [Cabinet Member need not be bothered] with it.',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I took the decision [without telling the Cabinet Member].',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'I have decided under delegated powers to close the day centre, which will be contentious. The Cabinet Member was informed on 3 March.',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Under delegated powers I have decided to move the grant form online.',
      role: 'officer',
      traits: ['senior'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
} as const satisfies Rule;
