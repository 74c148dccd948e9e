import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { favoured, opposed, party, ruling } from './lexicon/sides.ts';

const side = any(
  favoured,
  party,
  opposed,
  ruling,
  '<party>',
  'your (group|lot|side)',
  "(your|the leader's|the group's|the administration's) (stated)? (position|line|liking|way|favour|purposes|case|argument)",
);
const papers =
  '(report|reports|paper|papers|agenda|minutes|conclusion|conclusions|options|option|recommendation|recommendations|figures|figure|numbers|appraisal|appendix|table|graph|chart|summary|analysis|assessment|consultation|survey|questions|briefing|advice|scoring|wording|draft|business case|costings|costing|forecast|evidence|paragraph|paragraphs|section|text|release|press release|article|map|budget|case|results|responses|findings|shortlist|list|presentation|slides|page|pages)';
const bend =
  '(weighted|weight|weighting|tilted|tilt|tilting|slanted|slant|angled|angle|skewed|skew|spun|spin|shaped|shape|shaded|tweaked|tweak|massaged|massage|doctored|fudged|fudge|finessed|softened|soften|toned down|tone down|watered down|water down|beefed up|played down|play down|played up|play up|talked up|glossed over|gloss over|framed|frame|phrased|worded|word|written|drafted|pitched|pitch|tailored|tailor|steered|steer|nudged|nudge|bent|rigged|loaded|stacked|cooked|tucked|buried|hidden|dropped|left out|leave out|omitted|trimmed|tucked away|rounded|airbrushed|polished|slipped|couched|arranged|arrange|ordered|presented|present|adjusted|adjust|leaned|leant|geared|kept|made|put|set|rewritten|recast|rejigged)';

export const slanting = {
  id: 'party-politics/slanting',
  severity: 'stop',
  message: 'This tilts a paper or a count towards one side, or keeps quiet about it.',
  why: 'Members of every group rely on papers that would read the same whoever had asked for them.',
  advice: 'Put the options and figures as they are, and say openly what was changed and why.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${bend} _4 ${papers} _6 (towards|toward|in favour of|to favour|to suit|to help|to please|to flatter|to fit|to match|to support|to back|for|your way|in your favour|to your|to chime with|to reflect|so that|so it|so they|so you|against|in the direction of|to lead to|to make|to protect|to spare|to avoid embarrassing|to disadvantage) _4 ${side}`,
        `(leaned|leant|lean|nudged|nudge|bent|bend|steered|steer|tipped|tip|pushed|coaxed|eased|turned|swung|pointed) (the|your|our|that|this)? _3 ${papers} _3 (the)? (way|direction) (you|your|they|the (leader|group|administration)) _4`,
        `${papers} _4 ${bend} _4 (towards|toward|in favour of|to favour|to suit|to help|to please|to flatter|to fit|to match|to support|to back|your way|in your favour|to your|to chime with|against|in the direction of|to make|to protect|to spare|to avoid embarrassing|to disadvantage) _4 ${side}`,
        `${papers} _6 (leans|lean|leaning|tilts|comes down|come down|tilt|points|favours|favour|is kinder|are kinder|is kind|slanted|weighted|skewed|stacked|loaded) _2 (your|your group's|towards your|on your|to your|in your|towards the administration's|against the opposition|towards ${side}|to ${side}|against ${side}|in favour of ${side}) (way|side|direction|position|favour|lot|group)?`,
        `(made|make|making|makes|so that|so) _2 (the|their|your)? (${party}|opposition's|opposition|other|other group's|rival|administration's|cabinet's|green|minority|group's)? (option|options|plan|budget|amendment|proposal|scheme|motion|figures|version|bid|idea|alternative|one) (look|looks|seem|sound|appear|come out|comes out|read|reads) (worse|weak|weaker|expensive|dearer|costlier|bad|silly|unaffordable|extreme|better|stronger|cheaper|good|best|worst|like the|last|second|on top|less|more|as though|poor)`,
        `${any(party, opposed, favoured, 'your')}'s? _4 (is|are|goes|go|come|comes|put|sits|sit|placed|listed|appears|in) (first|top|at the top|in bold|on page one|up front|last|at the end|at the bottom|at the back|in the appendix|in an appendix|in small print|in the small print|buried) _4 (list|on|in bold|and|page|agenda|order|paper|report|bold|where|just|so|don't|do not|appendix|print|$)`,
        `(buried|bury|hidden|hide|tucked|tuck|lost|shoved|stuck|sneaked|slipped|put|parked|relegated|stashed) _6 (appendix|annex|footnote|footnotes|small print|back of the|page # of|paragraph #|exempt|pink pages|confidential part|end of the) _8 (${any(party, opposed)}|nobody|no one|never find|not find|will not notice|won't notice|will not spot|miss it|overlook|not look|never look|never read)`,
        `(leave|left|leaving|take|taken|took|drop|dropped|cut|strip|stripped|omit|omitted) (out|off)? _8 (because|as|so|since|which|that) _4 (made|make|makes|would make|looks|looked|look|flatter|flattered|flatters|embarrass|embarrassed|embarrasses|helped|helps|suited|suits|hurt|hurts) _4 ${any(favoured, party, opposed)}`,
        `(leave|leaves|leaving|left|make|makes|making|made) (their|the|your|his|her|that) _2 (amendment|motion|option|plan|budget|proposal|alternative|scheme|bid|case|manifesto) (look|looking|looks|seem|seeming|sound|sounding|read|reading|appear|appearing) _3`,
        `(made|make|makes|making) (the)? ${any(favoured, "cabinet's", 'cabinet')} 's? (option|budget|plan|scheme|proposal|figures|case)? look (bad|worse|weak|silly|foolish|expensive|poor|incompetent)`,
        `(stick to|sticking to|stuck to|use|used|pick|picked|cherry-pick|cherry-picked|choose|chose|select|selected) (the)? _3 (figures|years|numbers|baseline|comparators|councils|dates|statistics|examples|facts|quotes|responses) (that|which|to) _2 (flatter|flatters|suit|suits|help|helps|favour|favours|make|support|back|show) _4 ${side}`,
        `(weighted|tilted|slanted|skewed|spun|massaged|loaded|stacked|rigged|doctored) _4 ${papers}`,
        `${papers} _4 (as|written|worded|drafted|put together|tailored|crafted|presented) _4 (your group|your side|the administration|the leader|${party}|group) (would like|will like|would want|wanted|wants|asked|needs|need|prefers|prefer)`,
        `(a|the) (paper|report|agenda|consultation|survey) (that|which) (gives|gets|delivers|hands) (you|your (group|side|lot)|the (leader|administration)) (what|the (answer|result|outcome))`,
        `(count|counted|code|coded|log|logged|class|classed|treat|treated|put down|record|recorded|sift|score|scored|enter|entered|sort|sorted) (the|any|all|those|every|them)? _6 (as|under) (supportive|support|in favour|neutral|agreeing|agree|opposed|duplicates|duplicate|spam|invalid|don't know|undecided|void) _8`,
      ],
      near: [
        any(party, opposed),
        '(your (group|lot|side|people|party|colleagues)|you would like it|you want it|amendment|motion|administration|ruling group|group|leader|opposition|cabinet|petition|campaign|greens|supporters)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(received|order of receipt|alphabetical|drawn by lot|as tabled|standing order)',
        '(all|every|each|both) (the)? _1 (groups|group|parties|sides|members)',
        '(do not|never|must not|should not|not to)',
      ],
    }),
    phrases({
      find: [
        '(do not|dont|never|please do not|just do not|you did not) (say|tell|let on|mention|repeat|breathe) _4 (i said|i told|i did|it was me|came from me|where you|who told|my name|i sent|i wrote|i helped|i had a hand|from me|anyone|anybody|a soul|to anyone)',
        '(you|they) (did not|didnt|never|have not|havent) (hear|see|get|have|heard|seen|got) (it|this|that|any of this|these) (from me|here|from us|from officers|from this office)',
        '(keep|leave) (my name|me|my fingerprints|officers|us) (out of|off) (it|this|that|the)',
        '(not (for|to be) (attribution|attributed|minuted|minuting|written down|quoted|sourced)|off the record|no fingerprints|fingerprints on it|not in my name|nothing in writing|deniable|plausibly deniable|strictly between us|between us|between you and me|this stays between|our little secret|our secret|under the radar|on the quiet|on the qt|nod and a wink|nudge nudge|wink wink|nudge and a wink|unofficially)',
      ],
      near: [
        any(party, opposed),
        "(your (group|lot|side|party|amendment|motion|group's|lot's|side's)|administration|ruling group|opposition|election|by-election|count|polling day|candidate|manifesto|alternative budget|amendment|their (motion|amendment|budget))",
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        '(hide|hiding|hid|sitting on|sit on|sat on|bury|burying|buried|lose|losing|lost|mislaid|shelving|shelved|parking|parked|keeping back|holding back|held back|keeping|kept) (the|this|that|these|those) (petition|report|figures|letter|letters|paper|papers|results|survey|audit|analysis|data|costings|overspend|review|complaint|complaints|story|news|announcement|closure) _2 (until|till|for|from|before|away|quiet|under wraps|so|because)',
        '(keep|keeps|kept|keeping) (it|this|that|the _3) (out of the (papers|press|news|headlines|paper)|quiet|under wraps|off the (agenda|record|website|front page))',
        '(until|till|once|after|before) (you|they|he|she|the leader|the administration|the group) (are|is|have been|has been|were) _1 (re-elected|elected|home and dry|safe|voted back|back in)',
      ],
      near: [
        any(party, opposed),
        '(leader|administration|election|elected|re-elected|debate|cabinet member|polling day|vote|group|candidate|ward|May)',
      ],
      spare: ['quoted', 'reported', 'negated'],
      where: ({ reading: { facts } }) => !facts.open,
    }),
  ],
  flags: [
    {
      text: 'I have [weighted the conclusions towards your group’s] position.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Your option is top of the list and in bold, [just don’t say I said] so to the opposition.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I’m [hiding the petition until the debate is over].',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'I chose words that [leave their amendment looking] thin.',
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'Both options are set out in the order in which they were received.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'The petition goes to the debate on Thursday.', role: 'officer', audience: ['member'] },
    {
      text: 'Option A in the report is cheaper than option B.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'The Labour amendment appears on page 12.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
  ],
} as const satisfies Rule;
