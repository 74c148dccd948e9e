/** Party occasions, group meetings, surgeries, and who may turn up at them. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const electing =
  '(choose|choosing|chooses|pick|picking|picks|select|selecting|shortlist|shortlisting|interview|interviewing|adopt|adopting|vet|vetting|decide on|deciding on|settle on|rank|elect|electing|go through|going through)';
const elected =
  '(candidate|candidates|ppc|a leader|our leader|its leader|their leader|new leader|next leader|group officers|whips|chief whip|standard-bearer|standard bearer|who stands|who should stand|who will stand)';
const planning =
  '(fix|fixing|decide|deciding|hammer out|carve up|plan|planning|discuss|discussing|go through|going through|go over|going over|talk about|talking about|talk through|work on|working on|work out|working out|finalise|finalising|write|writing|draft|drafting|settle|agree|agreeing|run through|get on to|got on to|turn to|turning to|turns to|moves on to|gets on to|comes round to|get round to|gets round to|move on to|moved on to|come to|came to|do|doing|look at|looking at|divide up|share out|allocate|organise|organising|map out|thrash out|chew over|sign off|argue about|item on|items on|discussion of|discussion on|discussion about|session on|bit about|bit on|part about|part on|chat about|debate about|thinking about|think about)';
const campaigning =
  '(who fights|who stands|who runs|who gets which|who goes where|which ward|which seat|election|elections|by-election|campaign|campaigning|leaflet|leaflets|leaflet rounds|leaflet round|leafleting|delivery rounds|canvass|canvassing|doorstep|doorsteps|the doors|door-knocking|door knocking|manifesto|pledges|pledge card|polling day|target seats|target wards|which seats|winnable seats|seats to|seats we|marginals|candidates|candidate|whip|whipping|attack lines|party funds|fundraising|fund-raising|the leadership|our pact|a pact|coalition deal|who stands where|how we vote|how to vote|postal votes|our voters|the rosettes|party matters|party business)';
const parties =
  "(Labour|Labour's|Conservative|Conservatives|Tory|Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|LibDem|Liberal|Green|Green Party|Reform|Reform UK|UKIP|Plaid|Plaid Cymru|SNP|Unionist|Co-operative Party|Independent Alliance)";
const unit =
  "(branch|ward branch|constituency|constituency party|association|constituency association|ward association|ward party|local party|party|party's|branch's|association's|division association|CLP|young conservatives|young labour|women's forum|fabian|progress)";
const gatheringOf =
  '(meeting|meetings|agm|annual general meeting|annual meeting|conference|conferences|spring conference|autumn conference|dinner|supper club|lunch club|forum|fair|fete|supper|lunch|luncheon|breakfast|social|fundraiser|fund-raiser|coffee morning|policy forum|executive|executive committee|general committee|committee|away day|awayday|evening|gathering|rally|event|drinks|reception|do|bash|barbecue|bbq|quiz|quiz night|garden party|summer party|christmas party|campaign launch|campaign day|hustings|selection meeting|selection hustings|selection|adoption meeting|fringe|stand|workshop|retreat|weekend|training day|question time|day school|tea|cheese and wine|bonfire night)';

/** Where officers do not go. */
export const partyMeeting = any(
  `${parties} ${unit}? _2 ${gatheringOf}`,
  `${unit} _1 ${gatheringOf}`,
  `(the|our|my|your|their|a)? (party|constituency|selection|regional party|national party|campaign) (conference|agm|hustings|fringe|rally|fundraiser|away day|launch)`,
  `(our|my|your|their|the @|@) (branch|ward branch|ward party|association|constituency party|local party|CLP|young conservatives|young labour|women's forum) !(of|library|surgery|office)`,
  `(manifesto|campaign|election|candidate|canvass|canvassing) (workshop|meeting|evening|day|session|planning|training|hustings|supper|launch|away day)`,
  `(@)? ${parties} party !(office|offices|hall|club|rooms|hq|headquarters|building|conference|line|policy|member|members|colleague|colleagues)`,
  "(your|our|my|their|the) (party|party's|association's|branch's|constituency party's) _2 (conference|dinner|lunch|meeting|supper|social|agm|evening|event|gathering|reception|ball|away day)",
  '(young conservatives|young labour|young liberals|young greens|trades council|fabian society|primrose league|con club)',
);

/** Party gatherings by their nature, and those who gather. */
export const partyGathering = any(
  partyMeeting,
  `${parties} !(group|groups|councillor|councillors|motion|amendment|budget|mp|government|proposal|leader|run|controlled|administration|opposition|member|members|leadership|cabinet|belt|lane|road|street)`,
  '(the|our|my|your|their|local|this|@) (ward party|local party|constituency party|constituency association|ward association|ward branch|CLP|party branch|branch members|party members|party faithful|association members|activists|canvassers|campaigners|campaign team|party workers)',
  "(the|our|my|your|their) (ward party|local party|constituency party|constituency association|branch|association|party) (is|are|'s|has|have|will|would|wants|want|meets|meet|holds|hold|hosts|gathers|puts on)",
  '(at|in|from) (the|our) (association|branch|constituency party|CLP) !(of|library|office|manager)',
  '(the|our) (party)? faithful',
  '(us|we|those|people|friends|folk|lot|gang|crew|crowd|bunch) who (all)? (stuff envelopes|stuff the envelopes|deliver leaflets|deliver for us|deliver the leaflets|knock on doors|canvass|leaflet|go canvassing|pound the (pavements|streets)|got me elected|got us elected|campaigned for|stood for us)',
  '(paid-up|card-carrying|signed-up|fully paid-up|fellow party|loyal) (members|supporters|tories|conservatives|labour|lib dems|greens)',
  "(constituency party|association|branch|party|CLP) 's _2 (lunch|dinner|supper|agm|annual|summer|winter|christmas|spring|autumn|meeting|policy|forum|conference|social|quiz|members|committee|executive|fundraiser|garden|barbecue)",
);

/** Rooms that are a party's own. */
export const partyPremises = any(
  `${parties} (association|party|branch|social|constituency)? 's? _1 (club|rooms|room|hall|office|offices|hq|headquarters|shop|building|premises|centre|bar|committee rooms)`,
  '(constitutional|unionist|conservative|labour|liberal|con) (club|hall|rooms)',
  "(party|campaign|constituency|association|branch|election|agent's|mp's|regional|candidate's) (office|offices|hq|headquarters|rooms|room|shop|premises|building|bus|base|hub|centre|hall|caravan|van|tent)",
  '(upstairs|downstairs|back room|rooms) (at|of|in) the association',
  "(our|my|the|party|branch|association) _1 (agent|candidate|organiser|branch secretary|branch chairman|party chairman|party treasurer|association chairman|campaign manager) 's _1 (front room|dining room|sitting room|kitchen|garage|conservatory|house|home|shop|garden|barn)",
  "(our|our own|my party's) (place|rooms|base|headquarters|hq|shop|building|premises) (on|in|at|above|behind|upstairs)",
);

/** Meetings of a council's political group. */
export const groupMeeting = any(
  '(our|your|my|the|their|next|this|at|to|for|of|before|in|attend|address|brief) _1 (group meeting|group|group night|group evening|group day|pre-group|group room|group executive|caucus)',
  `${parties} (group|caucus)`,
  "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|tomorrow's|tonight's|next week's|this week's|leader's|administration's) (group|caucus)",
  '(group|caucus) (evening|night|meeting|day|starts|is at|is on|meets|expects|likes|overran|usual|as usual|tonight|tomorrow|at #|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
  '(take|brief|address|tell|told|join|joining|for|to|into|at|with|from|and|do) group !(of|manager|director|leaders|work|life|home|homes)',
  '(leader|administration|opposition|majority|minority|ruling|controlling) group',
  '(the|our|your) (group|caucus|independents|greens|conservatives|tories|lib dems)',
  'Group !(manager|director|head|company|leader of)',
);

/** People in the room who are no councillors of this council. */
export const strangers = any(
  '(prospective|parliamentary|council|our|your|some|a|the|few|couple of|two|three|four|five|six|its|by-election|would-be|hopeful|new)? _1 (candidate|candidates|ppc|hopefuls|would-be councillors|young hopefuls|hopeful|prospective councillors|councillors-to-be)',
  "(our|the|my|his|her|your|election|branch|party|association|campaign|local|constituency|bill's|with an?)? _1 (agent|organiser|organizer|campaign manager|treasurer|activist|activists|campaigners|canvassers|deliverers|supporters|volunteers|donor|donors|fundraiser|party staff|party members|branch members|branch officers|association officers|branch chair|branch chairman|party chair|party chairman|branch secretary|association chairman|association treasurer|regional director|regional officer|press officer for the party)",
  '(our|the|your|my|local|sitting) (mp|mps|msp|member of parliament)',
  "(mp's|mp’s) (researcher|caseworker|office|staff|agent|assistant)",
  '(district|borough|parish|town|district council|borough council|parish council) (colleagues|councillors|members|friends)',
  '(our|some|few|couple of|two|three|four|six|and|with|plus|the)? _1 (wives|husbands|spouses|partners|other halves|non-councillors|outsiders|lobbyists|developers|union reps|union officials|trade unionists|trade union|donors|business friends|party faithful)',
  '(from|of) (the|our|regional|party|labour|conservative|central)? _1 (party headquarters|party hq|headquarters|regional office|central office|head office|regional party|party|trade union|union|association|branch|developer|campaign|constituency party|constituency office)',
  '(former|ex|retired|past|would-be|future) (councillor|councillors|leader|mp|member|members)',
  '(a|the|our|my|your|some|local|two|three)? (reporter|journalist|blogger|special adviser|political adviser|party adviser|political assistant|intern|constituents|residents|members of the public|developer|businessman|businesswoman|landowner|consultant|peer|lobbyist|wife|husband|daughter|son)',
  '(who is|who are|is|are|was|be)? (running|managing|fighting|contesting|standing in|standing for|hoping to stand|stand|going to stand|to stand) _2 (campaign|in|for us|seat|seats|ward|division|us in may|@)',
);

/** Guests, by a hint. */
export const faces = any(
  '(people|those|friends|folk|some) who (hope|want|wish|would like|are hoping|mean) to (be|become|join|stand|sit) _2 (colleagues|councillors|councillor|elected|with us|us|one of us|for)',
  '(hope|hopes|hoping|want|wants|wish|mean|means) to (be|sit|be sitting|be found) (beside|alongside|next to|among|amongst|with) us (after|in|from|come|next|soon|before long)',
  '(faces|people|guests|visitors|friends|colleagues) _1 (you|that you|who you|whom you) _1 (not|never) _2 (know|recognise|met|seen|expect)',
  '(new|unfamiliar|strange|extra|unexpected|friendly) faces',
  '(one or two|a few|some|couple of) (guests|visitors|extras|observers|outsiders|friends of ours)',
);

/** Being there. */
export const there = any(
  '(stay|stays|staying|remain|remains|remaining|sits|sit|sitting|listens|listening|watch|watches|watching|observe|observes|hear|hears|learn|learns|come|comes|coming|join|joins|dial|dials|zoom) (in|on|too|along|as well|with us|while|when|for|to|at|by|from|and|the)',
  '(will|shall|is|are|may|might|to|be|would|could|going to|hope to|hoping to) _3 (there|present|round the table|around the table|sitting in|sit in|joining us|join us|in the room|in attendance|attending|attend|with us|along|listening in|listen in|on the call|dialling in|in the corner|at the back|looking in|observing|popping in|stopping by|invited|coming|come|shadowing|taking notes|takes notes|take notes|take the notes|listen|hear it|be joining|joining|joining group)',
  '(sitting in|sit in|listening in|listen in|joining us|attending|round the table|around the table|in the room|at the back|in the corner|taking notes|in the cheap seats|in the stalls|in the gallery|in the audience|in the front row|in the back row|on the sofa)',
);

/** Those who come as well. */
export const besides =
  '(brings|bringing|bring along|roped in|invited|inviting|asked along|letting|plus|as well as|along with|together with|also|and|with|round the table|around the table|joined by|accompanied by)';

/** What groups talk of among themselves. */
export const partyBusiness = any(
  '(which|what|who) _3 to (target|beat|go after|squeeze|unseat|fight|attack)',
  '(councillors|seats|wards|voters|streets) (to|we|that we) _2 (target|go after|beat|win|squeeze|fight)',
  '(who|how) _4 be (beaten|targeted|defeated|unseated|squeezed)',
  '(talk|talking|think|thinking|chat|plan|planning|plans|strategy|ideas|thoughts|look ahead|turn|turns|thoughts turn|minds turn) (about|for|to) May',
  '(who|which of us) (fights|stands|gets|takes|runs in|goes for) (which|what|the|each) _1 (seat|seats|ward|wards|division|divisions)',
  `${electing} _3 ${elected}`,
  `${planning} _4 ${campaigning}`,
  '(manifesto|manifestos|talk about the election|talk about our candidates|discuss the election|discuss our campaign|plan the election|plan the campaign|turn to the election|turn to the campaign|the election campaign|our campaign|get on to the campaign|choose our candidate|choose our candidates|pick our candidates|the leadership|who would abstain|who would vote|how we vote|how to vote|how they would vote|whip the|whip vote|who to put up|campaign grid|campaign plan|campaign planning|campaign strategy|campaign business|election strategy|election plan|election campaign|election planning|election literature|candidate selection|candidate selections|selection|selections|selecting candidates|shortlisting|leaflet wording|canvassing|canvass returns|target seats|target wards|attack lines|attack line|the whip|whipping|party business|party matters|party item|party items|political strategy|political tactics|tactics|strategy session|leadership election|leadership vote|elect our leader|group agm|fundraising|doorstep messages|doorstep script|marginals|marginal seats|polling numbers|pledges|pledge card|strategy for (the)? (election|debate|motion)|choosing (our|the) (candidate|candidates|leader)|chooses its standard-bearer|chooses (its|our) candidate)',
);

/** Staying on. */
export const staying =
  '(sit with us|stay with us|have a sandwich|have a drink|stay for a drink|help yourself to|stop for|keep your seat|stay where you are|stay|staying|stay on|staying on|remain|remaining|hang on|hanging on|hang around|hang about|hung about|hung around|stick around|sticking around|stop on|linger|lingering|do not rush away|do not rush off|do not dash|no need to rush|no need to leave|no need to go|do not leave|sit through|sit in on|sat in on|sit in|stayed|stayed on|remained|stay all day|stay all evening|stay to the end|stay for|be on hand|on hand|keep us company|stay put|be there for|be around for|join us for)';
