/** Things that a party, a branch or a campaign needs, and its people. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const parties =
  "(Labour|Labour's|Conservative|Conservatives|Tory|Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|LibDem|Green Party|Reform|Reform UK|UKIP|Plaid|SNP|Greens)";
const body =
  "(party|party's|branch|branch's|ward branch|ward party|constituency|constituency party|constituency association|conservative association|ward association|our association|local party|CLP|young conservatives|young labour)";
const sheet =
  '(leaflet|leaflets|artwork|flyer|flyers|flier|fliers|poster|posters|newsletter|newsletters|letter|letters|mailing|mailings|mailshot|mailshots|literature|material|materials|address|addresses|card|cards|pamphlet|pamphlets|banner|banners|boards|board|sheets|artwork|logo|logos|video|film|website|broadcast|invitations|invites|badges|stickers|survey|press release|advert|adverts)';

/** Party and campaign paper, film and occasions. */
export const partyThing = any(
  `(election|campaign|re-election|by-election|canvass|canvassing|polling day|eve of poll|party political|political) _1 ${sheet}`,
  `(${parties}|${body}|group's election|candidate's|candidates'|agent's) _2 ${sheet}`,
  `${sheet} (for|about|from) (the|our|my|your|his|her|their)? _1 (campaign team|election campaign|party|branch|association|candidate|candidates|canvass|canvassers|activists|by-election|re-election|leadership campaign|mayoral campaign|parliamentary campaign|campaign launch)`,
  '(vote @ leaflet|vote @|out cards|calling cards|sorry you were out cards|sorry i missed you cards|pledge card|pledge cards|focus leaflet|focus leaflets|In Touch leaflet|blue card|rose leaflet|knocking-up sheets|telling sheets|number-taking sheets|rosette|rosettes|garden stakes|correx boards|correx|stakeboards|election address|election addresses|manifesto|manifestos|nomination papers|canvass sheets|canvass cards|canvass returns|canvass data|target list|target lists|target letters|target wards|doorstep survey|voter contact|voting intention|voting patterns|voter file|voter id data)',
  `(${body}|party) (fundraising|fund-raising|annual|summer|christmas|spring|autumn|new year|harvest)? _1 (raffle|fundraiser|fund-raiser|dinner|supper|lunch|ball|reception|auction|evening|agm|conference|conference speech|barbecue|bbq|social|quiz|quiz night|auction|accounts|minutes|membership|subscriptions|mailing list|treasurer's|stall|rally|broadcast|meeting|meetings|ballot|selection|away day|training|event|events|curry night|garden party|bash|do|coffee morning|jumble sale|tombola)`,
  `${parties} _2 (raffle|fundraiser|dinner|conference|forum|supper club|lunch club|women's group|summer fair|fair|fete|barbecue|social|quiz|auction|rally|campaign|canvass|curry night|branch|association|club|stall|meeting|launch)`,
  `(@ for @|@ @ for @|re-elect @|elect @|back @|keep @ (blue|red|yellow|green|orange)) _1 ${sheet}`,
  '(constituency|association|branch|party|constituency party) (fundraising|fund-raising|christmas|annual|summer)? (dinner|supper|lunch|ball|auction|raffle|bash|do|drinks|reception|barbecue|quiz)',
  '((phone|telephone) banking (session|sessions|rota|script|scripts|team|evening|night|tonight|on (saturday|sunday)|for (us|me|the|our|labour|reform))|phone-banking|envelope stuffing|envelope-stuffing|leaflet folding|campaign meeting|campaign planning|canvassing session|canvass session|activists meeting|selection speech|selection video|hustings speech|conference speech|party conference|campaign launch|campaign speech|campaign plan|campaign website|campaign video|campaign stall|campaign day|weekend of action|day of action|party broadcast|party funds|branch funds|fighting fund|campaign office|campaign hq|campaign bus|campaign rota|canvass training|phone bank|phone-bank|telephone canvass|canvassing|leafleting|leaflet drop|door-knocking|polling day operation|committee room for polling|get-out-the-vote)',
);

/** For whom: those who want it. */
export const partyFolk = any(
  '(my|our|the|his|her)? (campaign|election|party) (manager|organiser|coordinator|director|chief|hq|strategist)',
  "(the|our|my|his|her|your|their|leader's|mayor's|candidate's|local) _1 (branch|campaign team|campaign|campaigners|canvassers|activists|deliverers|candidate|candidates|election agent|agent|association|constituency association|party|re-election|election team|ppc|party office|regional office|constituency office)",
  '(for|to|with|by) (the|our|my) (doorstep|doors|canvass|knockers|election|by-election|rally|hustings|launch)',
  `(the)? ${parties} (party|branch|group|association|campaign|candidate|candidates)`,
  '(activists|canvassers|leafletters|tellers|party members|branch members|our volunteers|my volunteers|campaign volunteers|party faithful|party workers|friends of * campaign)',
  '(who might|who would|willing to|people to|anyone to) stand for (us|the party|@)',
  '(to|for|at) (the|a) (rally|party conference|campaign launch|weekend of action)',
  '(our colours|party colours|something for the doors|polling day)',
);

/** Whatever belongs to a party or a campaign, named shortly. */
export const partyEnd = any(
  "(the|our|my|tonight's|saturday's|sunday's|tomorrow's) canvass !(of opinion)",
  '(for|in|into|with|on) (my|our) _1 (leaflet|leaflets|campaign|election|stump speech|re-election|canvass)',
  '(attacking|rubbishing|against|exposing) (Labour|Conservatives|Tories|Tory|Greens|Lib Dems|Liberal Democrats|Reform)',
  '(our|my|your|his|her|their|the @|labour|conservative|tory|lib dem|green party|reform) _1 (branch|constituency association|ward party|campaign|candidate|candidates|ppc|election agent|canvassers|activists|deliverers|manifesto|rally|hustings|selection|re-election|leadership bid|party conference|canvass|leaflet round|target ward|doorstep team|party workers|volunteers for the election)',
  "(party|branch|constituency association|conservative association|campaign) 's? _2 (logo|christmas|bash|do|machine|facebook|website|twitter|page|banner|banners|members|treasurer|secretary|bank|accounts|dinner|lunch|supper|ball|auction|raffle|rally|stall|conference|newsletter|leaflet|leaflets|mailing|database|posters|flag|flags|premises|office|broadcast|manifesto)",
  "(the party|our party|my party|the branch|constituency association|constituency party|labour group's campaign|the campaign|campaign team|the agent|election agent|party workers|party members|party supporters|party volunteers|our supporters|my supporters|our voters|our side)",
  '(labour|conservative|tory|lib dem|liberal democrat|green party|reform uk|plaid|party) (member|members|supporter|supporters|voter|voters|activist|activists|candidate|candidates|agent|branch|office|club|hq|conference|rally|fundraiser|dinner|campaign|newsletter|leaflet|leaflets|poster|posters)',
  '(voted|vote|voting|canvassing|campaigning|standing) for (us|me|our|him|her|labour|the conservatives|the greens|reform)',
  '(election|re-election|by-election|polling day|doorstep|canvassing|leafleting|campaign) (website|page|video|photo|photos|photograph|photographs|speech|billboards|billboard|posters|material|materials|stall|bus|tour|launch|day|operation|spending|budget|team|budget|t-shirts|mugs|banner|banners|forms|expenses|leaflets|leaflet|plan|diary|data|song)',
  '(In Touch|focus leaflet|nomination forms|nomination papers|canvass returns|election address|campaign literature|election literature|party literature|party political broadcast|get out the vote|party conference|selection meeting|campaign trail|fighting fund|party funds)',
  '(get (our|the) vote out|standing again|seeking re-election|value (their|your) (vote|votes|support)|vote for me|votes for me|my re-election|my election|our election|victory party|victory rally|thank my voters|thank our voters)',
  "group's (candidate|candidates|campaign|leaflet|leaflets|newsletter|election)",
  "(councillor|cllr|leader|mayor) (@)? (@)? 's (campaign|election|re-election|leaflet|leaflets|posters|canvass|seat)",
  '(by-election|the election campaign|before polling day|on polling day|the postal votes|the doorsteps)',
  '(our|party|campaign) (billboards|billboard|posters|leaflets|rosettes|pledge cards|canvass sheets|placards|bunting|stakes|garden boards)',
);
