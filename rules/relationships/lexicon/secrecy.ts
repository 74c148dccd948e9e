/** How a tie is kept secret or undeclared, as patterns. */
import { kin } from './ties.ts';

const linkWords =
  '(together|an item|a couple|seeing (each other|one another)|going out|dating|engaged|married|living together|live together|in a relationship|related|lovers|sleeping together|partners|family|cousins|in business|business partners|friends|close|brothers|sisters|shacked up|expecting|having a baby|getting married|moving in)';
const we =
  '(we|you and i|you and me|he and i|she and i|@ and i|councillor @ and i|cllr @ and i|me and @|the @ and i|the vice chair and i|the chairman and i|the mayor and i)';

/** The tie, said. */
export const linked = [
  `(keeps|keep|does|do|did|looks after|drives|cleans|minds|manages|runs|valets|walks) (_) (books|accounts|garden|house|driving|cleaning|children|kids|dogs|shop|website|stall|bar|tax return) (_) (for|at) (me|us|my|our|mine)`,
  `(works|worked|moonlights|helps out|freelances|consults) (_) for (me|us|my (*)? (company|firm|business|wife|husband|shop|practice|farm))`,
  `(councillor @|cllr @|the (mayor|deputy mayor|leader|vice chair|vice chairman|chairman|chair|portfolio holder|chief executive|clerk|director|chief accountant)) and (i|myself) !(met|discussed|agreed|will|have agreed|spoke|are meeting|attended|visited|think|would|both)`,
  `(company|consultancy|firm|business|practice|venture|partnership|shop|pub) (that|which)? (you|i|we|he|she) and (the|@|my|his|her) (_) (run|runs|own|owns|share|set up|started)`,
  `(i|we) (am|'m|are) (his|her|their|@ 's) (*)? (landlord|landlady|tenant|lodger|business partner|godfather|cousin|uncle|brother|sister)`,
  `(rents|rent|renting|lets|lodges|leases|borrows|bought|owes|owe) _6 (from|to) (me|my|him|her|you|us)`,
  `${we} (are|'re|have been|'ve been|were|got|live|lived|share|own|split|run) (_) (${linkWords}|a (house|flat|company|boat|racehorse|cottage|caravan|business|villa|bed|mortgage)|three ways)`,
  `(i am|i'm|i've been|i have been) (_) (engaged to|married to|living with|seeing|dating|going out with|related to|the (partner|sister|brother|wife|husband|cousin) of|sleeping with|staying at|lodging with|living at) (_)? (councillor|cllr|the (mayor|leader|chairman|chair|clerk|director|head|deputy|vice chair|chief)|a (councillor|member|officer)|@|his|her|you)`,
  `(councillor|cllr) @ (@)? (is|'s) (my|his|her|our) (*)? ${kin}`,
  `(the)? (*)? (programme|project|finance|highways|planning|housing|head|director|manager|officer|clerk|chief accountant|portfolio holder|chair|vice chair|leader|mayor|auditor|case officer|head of (*)?|deputy *) (and i|is my|'s my|and my) (_)? (${kin}|have|go|went|share|own|were|split)`,
  `(my|our) (*)? ${kin} (is|'s|works|sits|runs|heads|chairs|audits|was) (_) (councillor|member|portfolio|committee|leader|mayor|officer|team|department|head|manager|director|clerk|auditor|council|here|procurement|finance|planning|highways|item|shortlist|panel|chair|vice chair)`,
  '(registered|register|registers|form) (_) (interests|interest)',
  '(weekends|hotel|flat|house|cottage|bed|breakfast|toothbrush|rent|mortgage|baby|villa|company|business|shares|shareholder|director|directors|partnership|consultancy|firm|syndicate|racehorse|boat|holiday let|lets) (_) (together|with (him|her|the|@)|share|shared|between us|both|his|hers|mine)',
  '(share|shares|shared|own|owns|owned|split|run|runs|go halves on|went halves on|hold|holds) (a|the|an|half) (_) (house|flat|boat|cottage|caravan|company|business|shop|pub|racehorse|villa|firm|stake|shares|share|franchise|lease|field|property|plot)',
];

/** The secret and the tie in one. */
export const secret = [
  `[(not|never|n't|nobody|no one) (to)? (find out|know|hear|learn|realise|discover|twig|get wind|suspect|guess|see) (_)? (${we}) (are|'re|have been|'ve been|were|live|got) (_)? ${linkWords}]`,
  `[(told|tell|telling|letting on to) (nobody|no one|none of them|not a soul|no-one) (_) (that)? (_) (and i|we|you and i|us|you and me) (are|'re|were|am) ${linkWords}]`,
  `[to be (honest|open) about us] _6 (but|not|until|after)`,
  `[(do not|don't|never|best not|better not|not|please do not|nobody|no one|must not|can not) (_)? (tell|mention|let on|breathe|say|advertise|letting on|mentioning|let slip|broadcast|shout|let|know|knows|to know|must know|need know|needs to know|advertising) _6 (that)? (${we} (are|'re|have been|'ve been|were|live|got)|about us|about you and me|about the two of us|i am (seeing|engaged|married)|i'm (seeing|engaged|married)) (_)? ${linkWords}]`,
  `[(do not|don't|never|best not|please do not|not) (tell|mention to|let on to|say to|say anything to) (_) about (us|you and me|the two of us)]`,
  `[(nobody|no one|none of (them|my colleagues)|not a soul|hardly anyone) (at work|in the office|here|in (housing|planning|highways|finance|the office|my team|the group)|on the council)? (_)? (knows|know|suspects|suspect|has any idea|have any idea|has a clue|have a clue|has an inkling|realises|has cottoned on|has guessed|has twigged|need know|needs to know|must know|is to know|will know|has noticed) (_)? (about (us|you and me|the two of us|me and)|that ${we})]`,
  `[(have not|haven't|had not|never|not|without) (told|mentioned|telling|declared|disclosed|declaring|mentioning|informed|registered|let on) (to)? (_) (that)? (${we}) (are|'re|have been|'ve been|were|live|got) ${linkWords}]`,
  `[(keep|keeping|kept|leave|leaving|hide|hiding) (us|our (relationship|friendship|engagement|marriage|affair|living arrangements|connection|arrangement|partnership|business)|you and me|the two of us) _ (quiet|secret|to ourselves|between|under|out of|hidden|off|on paper|private|from|dark)]`,
  `[(honest|open|upfront|up front|come clean) about (us|you and me|our relationship|the two of us)] _ (not|but|until|after|once|yet)`,
  `[(${we}) (are|'re) (not|n't) (exactly)? (advertising|publicising|broadcasting|declaring|registering|shouting about|telling anyone|telling people|telling)]`,
];

const papers =
  '(form|forms|register|registers|declaration|register of interests|interests form|paperwork|box|disclosure|minutes|record|books)';

/** A tie beside it is left off the form. */
export const unsaid = [
  `[(not|never) be (saying|mentioning|declaring|registering|disclosing|telling|announcing|volunteering|raising) (so|it|that|this|anything|as much|a word|anyone|anybody|them|the (board|council|committee|clerk))]`,
  `[(what|whatever) (they|people|she|he|@|the (office|register|form|group)) (do not|don't|does not|doesn't) (know|write|see|hear|record|log|ask|note) _4 (they|he|she|it|nobody) (can not|can't|won't|will not|need not) _6]`,
  `[(decided|agreed|chosen|resolved|opted|elected|planning|going|thought (it|best)|prefer|prefers|preferred|happy|wiser|safer|simpler) (it)? (best|wise|wiser|safer|simpler)? _1 not to (declare|tell|register|mention|say|disclose|put|inform|record|admit|announce|make|let|advertise|publicise|broadcast|share)] _6`,
  `[(it|this|that|we|us|our _2|what we do) (is|are|'s|'re) (nobody|no one|nobody else|no one else|none of (their|anyone|anybody)) ('s)? _2 (business|concern|affair)]`,
  `[(no|any|see no|little|hardly a|what|not much) (reason|need|point|call|cause|sense) (to|in|for|why) (i|me|us|we)? (should|to)? (put|putting|enter|entering|list|listing|write|writing|have|having|record|note|add|adding) _ (on|in|down) (the|my|any|our) (*)? ${papers}]`,
  `[i (know|suppose|realise|am aware|'m aware|dare say|appreciate) (that)? (i|we) (should|ought to|am supposed to|'m supposed to|am meant to|'m meant to|should really|really should|ought really to) (declare|leave|withdraw|sit|step|stand|recuse|say|register|mention|go out|be out|hand) _6 but]`,
  `[(best|better|safer|easier|prefer|rather|hope|trust|wiser) (if|that)? (it|this|that|we|all this) (stays|stay|stayed|remains|remain|remained|goes no|went no|is kept|keep|kept) (_)? (between|quiet|secret|private|to ourselves|among|further)]`,
  `[(not many|few|very few|hardly any|hardly anybody|precious few|no one else|nobody else) (people|souls|of them)? (here|in the office|at work|on the council|in the group)? (know|knows|realise|realises|suspect|suspects|guess|guesses) (quite|just|exactly)? (how (long|well|close|much)|what (we|you|there)|about us|the half of it|that we|who)]`,
  `[if (anyone|anybody|someone|she|he|they|people|hr|the (office|manager|director|boss)) (asks|ask|wonders|enquires|wants to know|should ask|were to ask) (you|me)? (_)? (i|we|you) (am|was|were|had|have|drink|drank|met|meet|came|just|only|hardly|barely|never|are|do not|did not|know|don't|didn't) _6]`,
  `[(rather|sooner|prefer|best|better|hope|hoped|like it if|easier) (it)? (if|that)? (hr|the office|anyone|anybody|nobody|no one|the others|my manager|the group|they|people|the press|the director|my boss|the council|your (group|manager)) (did not|didn't|never|does not|doesn't|not) (hear|know|knew|find|found|learn|learnt|get|got|heard) (_)? (of|about|out|wind|it|that)]`,
  `[(why|where) (it|this|that|she|he|i) (should|need|needs|has) (to)? (be|go|declare|register|mention)]`,
  `[(have not|haven't|never|not going to|do not intend to|don't intend to|am not|i'm not|no intention of|shan't|shall not|will not|won't|not bothered to|not got round to|did not|didn't|can not see (that|why) i (need|should|have) to|can't see (that|why) i (need|should|have) to|see no (need|reason|point) (to|in)|(do not|don't|can not|can't) see (any|the|a) (need|reason|point) (to|in|for)|no need to|not mean to|don't mean to|do not mean to|do not propose to|was not proposing to|wasn't proposing to|rather not|hardly need to|why should i|not worth|without) (be|bother|bothering|to)? (fill|filled|filling|put|putting|register|registered|registering|declare|declared|declaring|disclose|disclosed|disclosing|mention|mentioned|mentioning|enter|entered|entering|record|recorded|recording|log|logged|tell|told|telling|report|reported|sign|tick|write|complete|completed|minute)] !(for school|online|the (baby|birth|pupil|car|warranty|product))`,
  `[(fill|filled|filling|put|putting|left|leave|leaving|keep|kept|keeping) (it|that|this|them|us|him|her|his|the|in)? _ (off|out of) (the|any|my|that|a|anybody's|anyone's) (*)? ${papers}]`,
  `[(not|never|isn't|nothing|n't|no) _ (in|on|for|entry in) (the|any|my|anybody's|anyone's|anybody’s) (*)? (register|form|declaration|register of interests)]`,
  `[(can not|can't|do not|don't|can not) (see|think|believe) (that)? (it|that|this|anybody|anyone|i) (is|needs|need|has|should|matters|ought|'s) _ (know|matter|matters|business|register|declare|concern|declared|registered|interest|relevant|worth)]`,
  `[(do not|don't|didn't|did not) (think|see|reckon|believe|feel) (it|that|this|its|it's|he|she)? (is|'s|was|counts|needs|matters|need) (anyone|anybody|nobody|any|a|worth|to)? (one)? ('s)? _ (business|concern|matter|declaring|registering|declare|register|mention|mentioning|interest|counts)]`,
  `[(keep|keeping|kept|leave) (it|this|that) (under (your|my|our) (hat|hats)|quiet|to ourselves|to yourself|between (us|ourselves|you and me|these four walls)|off the (record|form|minutes|register)|dark|secret|hush hush|in the family)]`,
  `[(mum is the word|mum's the word|our little secret|our secret|not a word to|not a word about it|say nothing to|tell no one|tell nobody|nobody need know|no one need know|nobody needs to know|no one needs to know|who is to tell|who's to tell|who is to know|who's to know|what they do not know|what they don't know|nobody will know|least said|don't minute that|do not minute that|don't mention it|don't tell)] _6 (word|anyone|manager|anybody|office|work|panel|council|group|them|monitoring|leader|hurt|soonest|will|you|$)`,
  `[without (cluttering|troubling|bothering|burdening) _ (with)? (declarations|declaration|a declaration|the register|form|forms|interests)]`,
  `[(the)? (register|form|register of interests|rules|code) (has|have) no (column|box|space|room|line) for]`,
  `[(strictly speaking|technically|by rights|by the book|officially) (i|we) (should|ought to|should have|ought to have) (declare|declared|sit|sat|withdraw|withdrawn|leave|left|register|registered|tell|told|mention|mentioned|step|stepped|hand|recuse)]`,
];
