/** Where confidential matter comes from: papers, sessions, briefings, as groups for patterns (lib/text/pattern-syntax.ts). */

const restricted =
  '(confidential|highly confidential|exempt|privileged|unredacted|un-redacted|withheld|restricted|secret|top secret|embargoed|leaked|not-for-publication|unpublished|unreleased|official-sensitive|market-sensitive|price-sensitive|commercially confidential|commercially sensitive|commercial-in-confidence|part 2|part two|part ii|part b|below the line|private and confidential|closed-session|closed session|private-session|private agenda|private|internal)';

/** Papers that are exempt only when they are called so. */
const paper =
  '(report|reports|paper|papers|appendix|appendices|annex|annexe|annexes|addendum|pages|sheet|sheets|minute|minutes|note|notes|letter|letters|memo|memorandum|pack|packs|agenda pack|agenda item|item|items|schedule|schedules|legal bill|legal bills|valuation|valuations|valuer report|costing|costings|figures|numbers|options paper|option appraisal|appraisal|business case|audit|audit report|bid|bids|tender|tenders|tender prices|tender report|quotation|contract|contracts|agreement|price book|opinion|counsel advice|legal advice|legal opinion|legal note|survey|assessment|slide|slides|deck|presentation|file|files|dossier|shortlist|short list|longlist|long list|version|draft|drafts|map|maps|spreadsheet|workbook|analysis|board report|board paper|board papers|board pack|cabinet paper|cabinet report|document|documents|email|emails|settlement|terms|risk register|forecast|investigation report|findings|recommendations|transcript|recording|chat|quote|quotes|quotations|prices|rates|offers|submissions|applications|projections|accounts|options|proposals|forecasts|savings|savings list|site list|briefing paper|briefing pack|tender scores|scores|scoring|legal bill|budget-gap slide|business plan|consultation analysis|inspection report|half of the (report|agenda|papers))';

/** Called so by the colour that they are printed on. */
const coloured =
  '((pink|blue|yellow|lilac|salmon|green|gold) (papers|pages|paper|sheets|sheet|report|reports|appendix|appendices|annex|item|items|bits|document|documents|pack))';

const heading =
  '((the|our|an) (part 2|part two|part ii|part b|exempt|private) (report|paper|item|appendix|agenda|stuff|business|papers))';

/** "the exempt appendix on the land deal", "pink papers", "item 12 (private)" */
const sealed =
  '(confidential|exempt|unpublished|restricted|withheld|unredacted|embargoed|leaked|part 2|part two)';
const plain =
  '!(that|which|and|or|but|is|are|was|were|to|in|of|from|who|until|about|on|for|by|at|with|not)';

export const papers = `(${sealed} ${plain} * (${plain} *)? ${paper}|private ${plain} * (costing|costings|figures|numbers|shortlist|valuation|legal bill|pack|slides|workbook|bid|tender|options|proposals|list)|${restricted} (and (confidential|exempt|private|unpublished) )?(board|cabinet|committee|officers|officer|council|county|legal|draft|land|contract|staff|audit|investment|valuation|site|financial)? ${paper}|${coloured}|${heading}|(paper|papers|report|reports|sheet|sheets|copy|copies|note|table) (that|which)? (we|members|councillors) _3 (give|gave|hand|handed|have to return|return|leave|left|were not allowed to (keep|take)|could not take|must not take) _4 (back|in|end|away|out|room|home)|(report|reports|letter|note|email|paper|papers|appendix|annex|document|file|slides|plan|list|draft|study|review) (that|which) (is not|has not been|was not|will not be|is not yet|is never going to be) (yet|ever)? (public|published|out|released|in the public domain|on the website|made public)|(appendix|annex|item|schedule|paper|section|part) * (is|was) (marked|stamped|headed|labelled) (as)? (private|confidential|exempt|restricted|secret|not for publication)|item # private|paper marked (private|confidential|exempt|restricted|secret)|(report|reports|letter|note|email|paper|papers|appendix|document|file|slides|briefing|draft|figures|chat|something else) (that is|which is|that was|which was|was|is)? (marked|stamped|headed|labelled|watermarked) (as)? (private|confidential|exempt|restricted|secret|in confidence|not for publication|official-sensitive|commercial in confidence|strictly private))`;

/** Surely secret: "private" and "internal" alone are too common to attach. */
export const sealedPapers = papers.replaceAll(
  '|private agenda|private|internal)',
  '|private agenda)',
);

const body =
  '(the|our|that|this|last night|last week|tuesday|monday|wednesday|thursday|friday)? (board|cabinet|committee|council|meeting|panel|sub-committee|executive|agenda|authority|working group|health board|session|planning|scrutiny|finance|budget|workshop)';

/** "the private part of the meeting", "after the public left" */
export const sessions = `((private|closed|confidential|exempt|secret|behind-closed-doors|in-camera|part 2|part two|part ii|part b) (session|part|half|section|bit|portion|segment|meeting|meetings|discussion|discussions|vote|deliberations|debate|workshop|seminar|panel|stage|board|cabinet|item|items|side|end) (of ${body}( meeting)?)?|behind (the)? closed doors|(with|behind) the (doors|door) (shut|closed|locked|bolted)|(after|once|when|with) (all)? (the)? (press and public|press and the public|public and press|public and the press|public|press|gallery|public gallery|cameras|webcast|journalists|recording|reporters|observers) (had|has|have|was|were|is|are|being)? (all)? (been)? (left|gone|gone home|cleared|excluded|asked to leave|shown the door|asked to go|shown out|ushered out|went home|went|emptied|turned off|switched off|stopped|off|empty|out|thrown out|turned out|sent out|shooed out|out of the room)|in the part where (press|public|the public|governors|observers|non-members|guests) (are|is|were|was) asked to leave|in (closed|private|secret|confidential|exempt|part 2|part two) (session|meeting)?|in private|in camera|off camera|(going|go|went|gone) into private|(went|go|gone|moved) into (private|closed|part 2|part two|exempt|confidential|committee) (session|business)?|under (part 2|part two|part ii|exempt business|exempt items)|(after|once|when) (they|we|the clerk|the chairman|the chair|the mayor) _2 (cleared|emptied|locked) the (gallery|room|chamber|public gallery|doors)|(once|after|when) the (press bench|press benches|public seats|public benches|chamber|room|microphones|stream|live stream|feed|recording) _2 (emptied|cleared|been cleared|went off|were off|was off|had gone|stopped|went dead)|(once|when|with) we were (on our own|alone|by ourselves|in private)|away from the (cameras|microphones|public|gallery)|(threw|turned|sent|put|shooed|kicked|bundled|cleared|asked) (out)? (the|all the) (press and public|public and press|public|press|gallery|reporters|observers) (out|outside|to leave|home|from the (room|chamber)))`;

/** What the paper does when it tells. */
export const tells =
  '(say|says|said|saying|put|puts|show|shows|showed|reveal|reveals|revealed|recommend|recommends|recommended|conclude|concludes|concluded|warn|warns|warned|state|states|stated|name|names|named|give|gives|gave|admit|admits|admitted|confirm|confirms|confirmed|reckon|reckons|reckoned|estimate|estimates|estimated|value|values|price|prices|priced|propose|proposes|proposed|suggest|suggests|suggested|spell out|spells out|spelt out|make clear|makes clear|makes it clear|describe|describes|described|predict|predicts|predicted|prove|proves|proved|point to|points to|have it|has it|run to|runs to|identify|identifies|identified|call|calls|called|advise|advises|advised|rate|rates|rank|ranks|rule out|rules out|favour|favours|expect|expects|forecast|forecasts|assume|assumes|tell us|tells us|told us|list|lists|highlight|highlights|flag|flags|is clear that|are clear that|is that|was that|has us|has the|have the|come out at|comes out at|came out at|comes to|came to)';

/** Who tells: officers and those who work with them. */
export const insiders =
  "(<officer>|(the|our|my|a|an|one of the|senior|two|some)? (officers|officer|legal|highways|finance|property|planning|housing|education|audit|auditor|auditors|internal audit|external auditor|treasurer|chief executive|monitoring officer|director|consultants|insurers|barrister|counsel|valuer|solicitor|solicitors|lawyers|engineers|engineer|surveyor|surveyors|principals|principal|head teacher|headteacher|minister|minister's office|civil servants|district valuer|leader|chief constable|police|chair|chairman|developer|operator|contractor|bidder|clerk|department|ministry|inspector|inspectors|chief fire officer|regulator|investigator|somebody at county hall|someone at county hall|someone senior|someone who knows|a source|the people upstairs)|(someone|somebody) (in|at|from) (legal|planning|highways|finance|housing|property|county hall|the town hall|the department)|he|she|they|<person>)";

/** Told so that it should go no further. */
export const privately =
  '((in (strict|strictest|absolute|complete|total|great|the strictest)? confidence|confidentially|privately|off the record|in private|on the quiet|on the qt|on the sly|between ourselves|behind the scenes|under embargo|on a no-quote basis|on lobby terms|under chatham house rules?|unattributably|not for (attribution|repeating|repetition|quoting|publication|onward transmission|the minutes|sharing|passing on|broadcast)|strictly between us|behind closed doors|behind the bike sheds|on the side|as a favour|under the counter) !(to (any|a) (doctor|counsellor)))';

/** "a confidential briefing", "my one-to-one" */
export const briefings =
  "((private|confidential|one-to-one|one to one|closed|closed-door|behind-closed-doors|members-only|restricted|embargoed|secret|personal|private and confidential|group leaders) (officer|officers|budget|board|site|member|members|verbal|pre-board|pre-meeting|chairman's|leader's)? (briefing|briefings|pre-briefing|brief|catch-up|catch up|chat|meeting|update|conversation|word|session|seminar|briefing note|briefing slides|talk|presentation)|(my|our) (confidential|private)? (briefing|one-to-one|one to one|121|pre-brief|pre-meet|pre-briefing) (with|from|by) (<officer>|*)|(my|our) (one-to-one|one to one|121|pre-brief|pre-meet|pre-briefing))";
