/** Taking one group's side: its lines, its tactics, its papers. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const helping =
  '!(draft (motion|amendment|amendments|question|questions|speech|release|statement|newsletter|leaflet|budget|response|reply|article|alternative|manifesto|press|lines)) (sharpen|sharpening|polish|polishing|rehearse|rehearsing|practise|practice|hone|honing|test|testing|draft|drafting|write|writing|word|wording|suggest|suggesting|prepare|preparing|tighten|improve|work on|working on|work up|help with|helping with|help you with|help us with|help them with|help|shape|craft|script|toughen|road-test|come up with|find|give|supply|provide|bring|run through|run you through|walk you through|arm you with|arm us with|feed|look over|put together|putting together|let us have|send us|bring along|jot down|knock up|knock together|produce|compose|pen|rough out|sketch out|think up|check over|go over|tweak|beef up|firm up|knock into shape)';

const beating =
  '(~attack|~beat|~defeat|~counter|~oppose|~rebut|~demolish|~undermine|~wreck|~kill|~scupper|~block|~derail|~ambush|~embarrass|~outflank|~outmanoeuvre|~corner|~skewer|~expose|~unseat|~topple|~split|~outvote|~bury|~torpedo|~sink|~spike|~answer|~handle|~tackle|~wrong-foot|wrongfoot|wrongfooting|~trip up|~take apart|~knock down|~knock out|~shoot down|~pull apart|~pick holes in|~bring down|~peel off|~vote down|~see off|~fend off|~bat away|~hit back at|~respond to|~deal with|~get one over on|~win over|~catch out|~show up)';
const rival =
  "(motion|motions|amendment|amendments|their budget|their alternative|opposition|administration|other side|other lot|other group|Labour|Conservatives|Tories|Greens|Lib Dems|Liberal Democrats|Independents|Reform|leader's speech|the leader|the cabinet|cabinet member|councillor @|cllr @|the vote|the debate|them at council|them in the chamber)";

/** What a group says. */
export const lines = any(
  `${helping} _3 (its|our|your|their|the group's|my|some|any|a few|good|group|killer) _1 (lines|line|attack|attacks|attack lines|message|messages|messaging|narrative|speech)`,
  `${helping} _4 (attack lines|comebacks|rebuttal|rebuttals|retorts|put-downs|zingers|soundbites|doorstep lines|doorstep messages|answers for the doorstep|speech for the debate|debate speech|talking points|lines to take|script|spin)`,
  '(coach|coaching|train|prep|prime|rehearse|groom|school|drill) (our|your|the|their|my|me|us) _1 (group leader|leader|group|members|councillors|spokesman|spokesperson|front bench|frontbench|team|speakers|new members)? _3 (for|on|in|before|to|how)',
  `${helping} _4 (an attack|attacks|some attacks|a rebuttal) on`,
  `${helping} _3 (speech|speeches|questions) _2 (for|to) (me|us|our|the leader|the debate|the group|embarrass|trip|catch)`,
  `(weak points|weak spots|weaknesses|holes|flaws|soft spots|soft underbelly|vulnerabilities|chinks) (in|of) _3 ${rival}`,
  `${helping} _4 (attack piece|hatchet job|attack ad|broadside|press release|news release|letter to the (paper|editor))`,
  '(comebacks|rebuttals|rebuttal lines|attack lines|put-downs|killer facts|killer questions|lines to take against|lines against|what to say when|what to say if|something to throw (back|at)|answers to throw back|ammunition)',
  "(which|whether|what) _3 (of)? (our|your|the group's) (lines|pledges|promises|messages|policies|ideas|savings|proposals) _8 (survive|play|land|sell|work|fly|popular|bite us|come back|stand up|go down|win)",
);

/** How a group gets its way. */
export const tactics = any(
  `(how|ways|way|help|helping|help us|advice on|advise on|thoughts|ideas|suggestions|suggest|plan|plans|strategy) _3 (to|of|for|on) (best)? ${beating} _3 ${rival}`,
  '(how|where|when|which) _8 (beat|defeat|ambush|embarrass|outflank|sink|trip up|wrong-foot|see off|peel off|peeled off|split|out-vote|outvote|stop|catch out|scupper|kill off|block|talk out|weak|vulnerable) _6 (them|opposition|administration|motion|amendment|cllr|councillor|labour|conservatives|tories|greens|independents|liberal democrats|lib dems|leader|cabinet member|other side|other lot|@)',
  '(help|helping|assist|assisting|advise|advising) (us|you|them|the group|your group|our group|group)? _2 (to)? (whip|win the vote|count (the)? votes|see (them|him|her|it) off|defeat|beat|outflank|peel off|plan (the|its|our|your|their) (ambush|debate|attack|tactics)|get (our|your|the) motion|draft (our|your|an|the|its|their) (motion|amendment)|word (our|your|an|the|its|their) (motion|amendment)|tactics|vote it down)',
  '(which|what) (wards|seats|divisions|voters|streets|residents|members) _3 (should|could|to|might|ought) _2 (target|aim|concentrate|hit|win|push|go for|focus)',
  '(so that|in a way that) _3 (embarrass|embarrasses|wrong-foots|catches|exposes|hurts|damages) _4',
  '(where|which of them|who) _6 (peeled off|picked off|waver|wavering|wobbling|vulnerable)',
  `${helping} _4 (tactics|strategy|ambush|motion|amendment|case against|arguments|points of order|wrecking amendment|questions to (embarrass|catch|trip))`,
  '(while|when|as) (the|your|our)? group (considers|consider|discusses|plans|settles|agrees|works out|debates|thrashes out) (its|the|our|your)? _2 (tactics|line|strategy|position|vote|whip|approach)',
);

/** What a group publishes. */
export const papers = any(
  `${helping} _4 (group's|party's|our|your|the administration's|the opposition's|their) _2 (press release|press statement|statement|newsletter|leaflet|alternative budget|shadow budget|budget amendment|budget alternative|blog|article|column|manifesto|response|reply|rebuttal|critique|counter-budget|budget speech|submission|letter to (residents|members|the press))`,
  `(alternative budget|shadow budget|budget amendment) _6 (press release|leaflet|launch|for us|with us|with your group|for your group)`,
);
