import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { ask, officersAsked } from './lexicon/asking.ts';
import { party } from './lexicon/sides.ts';

const work =
  '(look over|look at|look through|run your eye over|cast (your|an) eye over|go over|proofread|proof-read|check|edit|tidy|tidy up|polish|spruce up|improve|lay out|layout|format|design|typeset|mock up|print|print off|run off|photocopy|copy|duplicate|fold|stuff|staple|collate|post|deliver|drop|drop off|distribute|send out|send round|put out|circulate|email|mail|upload|share|retweet|post up|pin up|put up|stick|draft|write|rewrite|type|type up|prepare|produce|put together|knock up|make|record|film|photograph|take|book|organise|organize|arrange|set up|order|pay for|fund|advise on|advice on|opinion on|comment on|help with|help me with|help us with|help on|help out with|hand with|a hand with|lend a hand with|work on|do|finish|sign|sign off|witness|collect|hand in|take round|hand out|enter|tally|log|sort|label|frank|envelope|laminate|translate|play with|have a play|have a go at|sort out|spread|put through|run through|put|compile|pull together|make up|update|host|plug|boost|launch|come along to|come and help with|join us for)';
const material = any(
  '(our|my|the|this|that|these|those|a|an|some|his|her|their|#|few|hundred|thousand|enclosed|attached|spring|next|new)? _2 (election (leaflet|leaflets|address|addresses|letter|letters|material|literature|flyer|flyers|poster|posters|newsletter|communication|strategy|video)|campaign (leaflet|leaflets|letter|letters|material|literature|flyer|flyers|poster|posters|newsletter|website|video|film|page|launch|plan|budget|stall|team|speech)|manifesto|manifestos|focus leaflet|focus leaflets|in touch|party (newsletter|leaflet|leaflets|website|literature|mailing|meeting|conference|speech|membership|flyer|poster|posters|fundraiser|agm|social)|branch (newsletter|leaflet|leaflets|meeting|mailing|minutes|agm|social|fundraiser|website|accounts)|group leaflet|group leaflets|group newsletter|target letter|target letters|pledge card|pledge cards|canvass (cards|sheets|returns|data|lists)|canvassing (cards|sheets|data|returns|rota|session|sheet)|nomination papers|nomination paper|nomination form|nomination forms|leafleting|canvassing|door-knocking|hustings speech|rosettes|rosette|garden posters|window posters|blue cards?|out cards|calling cards|eve of poll|vote (@|labour|green|for)|party political broadcast|postal vote (drive|campaign|canvass)|voter (list|lists|id|data|file|contact)|polling day (rota|operation|rooms|tellers)|committee room rota|tellers|telling rota)',
  `(${party}|party|branch|association|constituency) (newsletter|leaflet|leaflets|mailing|flyer|flyers|website|conference speech|literature|campaign|posters|poster|fundraiser|raffle|candidate|candidates|branch|branch's|group's newsletter|membership)`,
);

export const partyWork = {
  id: 'party-politics/party-work',
  severity: 'stop',
  message: 'This asks an officer to do party or election work.',
  why: 'Officers are paid to serve the council, and party work would put their neutrality in doubt.',
  advice:
    'Ask your party, agent or branch for this, and officers for help with council business only.',
  roles: ['member'],
  audiences: officersAsked,
  detect: [
    phrases({
      find: [
        `${ask} _3 ${work} _2 ${material}`,
        `(our|my) (side|lot|party|group|team|campaign|branch|candidate) (has|have|is|are|could do with|needs|need|wants) _6 (envelopes|leaflets|canvass cards|letterboxes|doors to knock|streets to (walk|do|deliver)|stamps to lick|phones to answer|addresses to write|posters to put up)`,
        `(put|puts|run|pop|stick|shove|send|feed|rattle|do) # (copies)? _3 (through|on|off on|via) (the|her|your|his|our|a) (machine|printer|photocopier|copier|risograph|franking machine|press)`,
        `(have|having) a (play|look|go|bash|stab|crack|tinker|fiddle) (at|with) the (layout|design|wording|artwork|text|formatting|format)`,
        `(sharon|someone|somebody|one of (the girls|your (girls|team|staff|people))|reception|the (print room|post room|office|girls|team)|you) _2 (could|can|might|would|to) _2 (run|put|print|copy|fold|stuff|post|do) _3 (#|some|the|them|it|these) _3 (off|through|copies|envelopes|machine|letters|leaflets)`,
        `(put|sign|add|lend|give) (your|a) name (down)? (as|to|on) (an|a|the|my|his|her|our)? (assenter|assentor|nominator|proposer|seconder|supporter|agent|nomination|nomination papers|nomination paper|subscriber|signatory|election|list of supporters)`,
        `(assenter|assentor|proposer|seconder|subscriber|polling agent|counting agent|election agent|teller|telling) (for|on) (him|her|me|us|@|our|my|the|Thursday|polling)`,
        `(signatures|signatories|names) (short|needed|missing|to find) _4 (on|for) (@|his|her|my|our|the)? _2 (papers|nomination|paper|form)`,
        `(would|will|could|can|might|are|do|fancy|how about|tempted|thought about|thought of|interested in|ever considered) (you|officers|anyone in your team|your staff|any of your team)? _3 (stand|standing|run|running|stand as|join|joining|sign up|canvass|canvassing|leaflet|leafleting|knock|campaign|campaigning|tell|come out|give us a hand|donate|contribute|chip in|door-knock|vote) _2 (for|with|to|as|alongside|on|in) (us|our|me|the party|${party}|our (group|campaign|party|branch|candidate)|my campaign|polling day|doors)`,
        `(voted|vote|voting|votes) (for)? (us|me|our lot|our side|${party}) _4 (please|would you|will you|can you|could you|i hope you|hope you|count on)`,
        `(count on|rely on|hope for|can i have|have|get) (your|officers'|staff) (vote|votes|support|backing) _4 (in May|on polling day|on Thursday|at the (election|polls|ballot)|for (leader|council|mayor|my|the election|re-election|the seat|us))`,
        `(list|names|addresses|spreadsheet|labels|database|details|phone numbers|emails|contacts) _8 (canvass|canvassing|leaflet|leaflets|campaign|campaign team|branch|party|stand for us|supporters|sympathisers|election|target|activists|target letter|postal vote)`,
      ],
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        '(in|into|from|out of) (my|our|the) (diary|calendar)',
        '(not|n’t) be (available|around|about|here|in) (for|at|on|until|till)',
        '(do not|dont) (come|attend|print|worry|bother|use|help)',
        '(rules|guidance|allowed|permitted|deadline|when (is|are|do)|by when|imprint|lawful|legal|returning officer|electoral services|election office|where do i (hand|send|take)|checked for (validity|completeness)|informal check|spending limit|expenses return|withdraw|remove|take down|complaint|council newsletter)',
        '(myself|ourselves|own agent|my agent|party office|the party will|at home|at my own expense)',
      ],
    }),
    phrases({
      find: [
        `(the)? (attached|enclosed|below|following|this) (is|are|s) (the|our|my|a)? _3 (newsletter|leaflet|election address|manifesto|election letter|campaign letter|flyer|press release for (the|our) (group|party|campaign))`,
        `(have a play with|sort out|do something with|tidy up|play around with|improve|have a look at|look at|fix|do) the (layout|design|artwork|pictures|wording|formatting)`,
      ],
      near: [
        any(party, '(branch|party|campaign|election address|canvassing|constituency association)'),
      ],
      spare: ['quoted', 'reported', 'negated', 'conditional'],
      unless: [
        '(copy for (information|your records)|as evidence|complaint|imprint|council newsletter|annual report)',
      ],
    }),
  ],
  flags: [
    {
      text: '[Could you print our election leaflet] before Friday?',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Please proofread my manifesto].', role: 'member', audience: ['officer'] },
    {
      text: 'Would you [put your name down as an assenter] for me?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Can you fold the canvass cards] for Saturday?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    { text: 'When is the deadline for nomination papers?', role: 'member', audience: ['officer'] },
    { text: 'Please print the agenda for Thursday.', role: 'member', audience: ['officer'] },
    {
      text: 'Could you check the leaflet about recycling for typing errors?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you print our election leaflet before Friday?',
      role: 'member',
      audience: ['political-group'],
      kind: 'note',
    },
  ],
} as const satisfies Rule;
