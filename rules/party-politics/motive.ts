import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { party, rival, ruling } from './lexicon/sides.ts';

const people = any(
  rival,
  ruling,
  party,
  '<member>',
  '<party>',
  '(the)? (leader|mayor|cabinet|cabinet member|portfolio holder|minister|government|government|politicians|leadership)',
  'they',
  'he',
  'she',
  'someone',
  'somebody',
);
const act =
  '(rushed|rush|rushing|timed|announced|announce|brought forward|bring forward|delayed|put off|put back|chosen|picked|drawn up|designed|dreamt up|dreamed up|cooked up|launched|unveiled|published|scheduled|made|taken|done|held back|held over|sat on|shelved|parked|tabled|moved|proposed|pushed through|railroaded|forced through|trotted out|wheeled out|concocted|calculated|selected|written|worded|decided|approved|funded|resurfaced|opened|reopened|cut|frozen|scrapped|dropped|spent|found|produced|conjured|hurried|knocked together|cobbled together|crafted|contrived|aimed|meant|intended|geared)';

/** What nobody remarks on unless the day is meant to tell. */
const surprise =
  '(sudden|suddenly|miraculously|magically|magicked|funny|fancy|strange|odd|oddly|curious|convenient|conveniently|timing|timed|rushed|rushing|bribe|bribes|bung|sweetener|giveaway|generosity|conversion|change of heart|u-turn|remembered|discovered|found the money|found money|money appears|money appeared|money found|cash appears|promise|promises|promised|pledge|pledges|pledged|volte-face|good news|headline|headlines|photo|photos|surprise|surprised|wonder|wonders|wondering|knees|climbdown)';

export const partyMotive = {
  id: 'party-politics/motive',
  severity: 'stop',
  message: 'This reads a party motive into a decision.',
  why: 'Why politicians decide as they do is for politicians to argue; officers give the reasons on record.',
  advice: 'Give the reasons in the decision record, and the facts that bear on them.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${act} _8 (for|with) (the|their|his|her|its|an|one|half an|both|a)? (election|re-election|next|spring|forthcoming|coming)? (leaflet|leaflets|election address|newsletters|literature|campaign|cameras|photo opportunity|photo op|photo-op|headline|headlines|gallery|manifesto|party conference|campaign literature|eye to|eye on|eyes on|eye firmly|eye squarely)`,
        `(something|anything|a headline|a story|a picture|good news|material|copy|a line) (for|to put (in|on)|to (show|crow about|boast about|brag about|shout about|wave|sell|say)) _2 (the|their|his|her|on the|at the)? (leaflet|leaflets|election|campaign|doorstep|doorsteps|voters|hustings|manifesto|ballot|election address|campaign trail)`,
        `(one|an|half an|both|its|his|her|their|a beady|a keen|a weather|more than one|at least one) (eye|eyes) (firmly|squarely|clearly|very much|fixed|half)? (on|to|upon|towards) (the|next|this|his|her|their)? _2 (election|elections|polls|ballot|ballot box|May|voters|vote|votes|leaflet|leaflets|marginal|marginals|seat|seats|majority|doorstep|re-election|leadership|party conference|selection|headlines|by-election|electorate|campaign|calendar|parliament|westminster|safe seat)`,
        `(marginal|key|target|swing|safe|winnable|vulnerable|battleground|wobbly) (division|divisions|ward|wards|seat|seats|constituency|constituencies) !(boundary)`,
        `(the|in|their) marginals`,
        `(map|list|pattern|distribution|spread|location|locations|choice|order) _8 (marginal|marginals|majority|majorities|held by|who represents|the (leader's|mayor's|chairman's|cabinet's) (own)? (ward|division|patch|seat|backyard|back yard)|ruling group|seats|voted|vote)`,
        `(happens to be|happily|conveniently|strangely|curiously|suspiciously|oddly|funnily enough|coincidentally|mere weeks|mere days) _4 (before|ahead of|in time for|away from|short of|from) (the|an|a|polling|this|next)? _1 (election|elections|polling day|polls|by-election|voters go|vote|May|party conference|conference|ballot|leaflets|its conference|selection)`,
        `(coincidence|coincidentally|by chance|happy accident|no accident|by accident|funny how|funny that|surprise surprise|draw your own conclusions|draw their own conclusions|make of that what you will|readers may wonder|one wonders|you may wonder|members may wonder|cannot help noticing|can not help noticing|ca not help noticing|will not have escaped|wo not have escaped|not lost on|not have gone unnoticed|cynics|a cynic|cynical observers|the cynical|sceptics|the sceptical) _10 (election|elections|polling|voters|votes|leaflet|leaflets|marginal|ward|division|seat|seats|administration|leader|group|${party}|benches|conference|majority|May|campaign)`,
        `(election|elections|polling|polls|votes|marginal|May|leader's (ward|division)|administration|${party}) _10 (no coincidence|not a coincidence|coincidence|coincidentally|no accident|by chance|funny how|funny that|surprise surprise|draw your own conclusions|make of that what you will|cynics|a cynic)`,
        `(playing|play|plays|played|pandering|pander|panders|playing up|kowtowing|throwing a bone|throwing red meat|red meat|sop|sops|bribe|bribes|bung|bungs|sweetener|sweeteners|giveaway|giveaways|goodies|crowd-pleaser|vote-catcher|vote-catching|vote-winner|vote-grabbing|vote-grabber|vote-winning|pork barrel|pork-barrel|dog whistle|dog-whistle|virtue signalling|pre-election|election-year|electioneering|electoral) _3 (to|for|the)? _1 (gallery|voters|base|core vote|core voters|supporters|grassroots|electorate|activists|faithful|party faithful|members|selectorate|marginals|bribe|bribes|bung|sweetener|sweeteners|giveaway|giveaways|stunt|gimmick|ploy|sop|spree|panic|wheeze|advantage|calculation|calculations|arithmetic|considerations|reasons|gain|purposes|interest)`,
        `(vote-catcher|vote-catching|vote-winner|vote-winning|vote-grabbing|vote-grabber|vote-buying|pork barrel|pork-barrel|electoral bribe|electoral advantage|electoral calculation|electoral considerations|electoral reasons|electoral gain|party advantage|party political advantage|partisan advantage|political advantage|political gain|political expediency|political convenience|political point-scoring|political calculation|naked politics|party political reasons|purely political|nakedly political|politically motivated|politically driven|politically convenient|politically expedient|party political motives|party political stunt|political stunt|political football|political vanity|vanity project)`,
        `(driven|motivated|prompted|dictated|influenced|coloured|shaped|governed|inspired|explained|decided|determined) (more|largely|mainly|chiefly|purely|solely|entirely|wholly|only|as much)? (by|less by) _6 (politics|votes|the election|elections|electoral|electioneering|party|ideology|dogma|headlines|seats|marginals|leaflets|popularity|polls|the polls|the ballot box|leadership ambitions|ambition|ambitions|group politics|personal ambition|spite|fear of (losing|the|voters|${party}))`,
        `(more|less|everything|nothing|something|lot|little|plenty) _2 (to do with|about) _2 (votes|politics|the election|elections|election|winning|winning votes|holding (on to)? (seats|power|on)|re-election|leaflets|headlines|the leader's (future|ambitions|career|image|majority)|power|polling|seats|marginals|ideology|dogma|May|group discipline|saving face)`,
        `(~win|~buy|buying|winning|chasing|~chase|court|courting|shore up|shoring up|bribe|bribing|woo|wooing|grab|grabbing|harvest|hoover up|scoop up|cling to|curry favour with|keep onside|hold on to|hang on to|save|saving|appease|appeasing|impress|impressing|please|pleasing|placate|placating) (them|him|her|the|some|a few|more|over|their|its|back)? (wavering|floating|swing|core|local|few|extra)? (votes|voters|supporters|seat|seats|majority|majorities|base|marginals|grassroots|activists|backbenchers|electorate|party faithful)`,
        `${people} _4 (want|wants|wanted|need|needs|needed|desperate for|after|looking for|in search of|crave|craves) _4 (headline|headlines|photo opportunity|photo op|leaflet|leaflets|votes|good news story|pre-election|something to show|easy win|quick win before|ribbon to cut|stunt|distraction)`,
        `(cover|covers|save|saves|spare|spares|saving|sparing) (the|their|his|her)? _2 (leader's|administration's|group's|mayor's|cabinet's|party's|${party}) _2 (blushes|back|backs|skin|face|backside|embarrassment|bacon)`,
        `(distract|distracts|distraction|divert|diverts|diversion|smokescreen|deflect|deflects|fig leaf|dead cat|diversionary tactic) _8 (${rival}|administration|leader|group|embarrassment|row|mess|record|failings|failure|scandal|defeat|split|splits|election|overspend)`,
        `(the)? (real|true|underlying|unspoken|actual|hidden|only) (reason|reasons|motive|motives|explanation|purpose|aim|agenda|point) _8 (votes|election|elections|party|political|politics|group|seats|leaflet|leaflets|leadership|marginal|marginals|ward|administration|${party}|re-election|polling|power|embarrass)`,
        `(what|which) (the decision|this|that|the choice|the scheme|it|the announcement|the u-turn|all this) (was|is) (really|actually|truly) about`,
        `(see|sees|understand|guess|tell|know|realise|work out) what (the decision|this|that|the choice|the scheme|it|the announcement|the u-turn|all this) (was|is) (really|actually|truly|all)? about`,
        `(would|might|could|will) not (have)? _4 (if|were it not|had it not|but for|unless) _6 (election|elections|marginal|vote|votes|leader's (own)? (ward|division)|polling|seat)`,
        `(bowed|bow|bows|caved|caving|cave|gave|given|giving|give) (in)? (to) (the)? (mob|backbench|backbenchers|party|activists|group|grassroots|hardliners|whips|party hq|party headquarters|head office|national party|campaign hq) _4`,
        `(whips|party hq|party headquarters|head office|national party|central office|the party machine|party bosses|party managers|group whip|the whip) _4 (told|ordered|leant|leaned|decided|dictated|instructed|insisted|forced|got at|pulled|behind|strings)`,
        `(timed|written|tabled|brought|moved|drafted|designed|meant|calculated|intended) (purely|solely|only|merely|simply|just|entirely|mainly|largely)? (for|to (catch|embarrass|grab|make|generate|create|cause|get|score|win|attract|please|coincide with)) (the|a|his|her|their|some)? _2 (newsletter|leaflet|leaflets|headline|headlines|press|cameras|mischief|trouble|publicity|administration|leader|cabinet|points|point|gallery|embarrassment|elections|election|votes|local paper|attention|social media|clip|clips|conference)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        ...evenHanded,
        '(returning officer|polling stations|electoral commission|boundary commission|local government boundary|pre-election period|notice of election|nominations|deadline to register|register to vote|postal vote|marginal (cost|land|seabed|gain))',
      ],
    }),
    phrases({
      find: [
        '(just|only|right|weeks|days|months|a week|a month|a fortnight|a few weeks|shortly|immediately) _4 (before|ahead of|in time for|away from|short of|from) (the|an|a|polling|this|next)? _1 (election|elections|polling day|polls|by-election|voters go|vote|May|party conference|conference|ballot|selection)',
      ],
      near: [surprise],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        ...evenHanded,
        '(returning officer|polling stations|electoral commission|boundary commission|pre-election period|notice of election|nominations|deadline|register to vote|postal vote)',
      ],
    }),
    phrases({
      find: [
        '(sudden|new-found|newfound|belated|touching|unexpected|damascene|eleventh-hour|overnight|late|recent|surprising|convenient) (concern|interest|enthusiasm|conversion|love|passion|discovery|affection|zeal|regard|devotion|fondness|commitment) (for|in|with|to|about)',
        '(owed|owes|owe) more to _6 (than|or) _4',
        '(because|where|since|as|which is where) (the votes|their votes|its votes|their voters|the voters) (are|were|lie|is|live)',
        '(because|since|as) (you|they|nobody there|no one there|people there|your (street|end|ward|estate)) _4 (vote|votes|voted) (for)?',
      ],
      near: [
        '(party|parties|group|mover|motion|amendment|opposition|leader|administration|vote|votes|voters|calendar|election|elections|politics|announcement|councillor|councillors|her|his|their)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        "(resident|residents|applicant|applicants|schools|volunteers|developer|developers) 's? _2 (concern|interest|enthusiasm)",
      ],
    }),
    phrases({
      find: [
        '(a|an|the|this|in) (year (with|without) (an)? (election|elections)|year of an election)',
        '(if|were|had|but for) (there|it)? _2 (were|been|be|not)? (no|not|an) (election|elections) _4',
        '(whether|why) _8 (election|elections|voters|votes|polling|May) _4 (not for|for others|others to|readers|i leave|members to judge)',
      ],
      spare: ['quoted', 'reported'],
      unless: [
        '(electoral services|returning officer|electoral register|canvass|budget for|cost of|costs of|savings|saving|reserve|election account|staffing)',
      ],
    }),
  ],
  flags: [
    {
      text: 'Odd that the money appeared [a month before the election].',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'It was [rushed out for the leaflets].',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Anyone can see the [pattern of marginal] divisions on the map.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'The Tories only want this because it [wins them votes].',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'The group’s [sudden concern for the allotments will be noted].',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
  ],
  passes: [
    {
      text: 'The closing date falls two weeks before the election.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The decision was taken on 9 February for the reasons set out in paragraph 4.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'The register must be published before the election.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The marginal cost of each extra place is £40.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'The Tories rushed it out for their leaflets.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
  ],
} as const satisfies Rule;
