/** What councils and councillors put on, and how it is talked of. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Gatherings to which the public comes. */
export const gathering = any(
  '(public|open|open-air|big|special|emergency|packed) (meeting|meetings|evening|forum|session|event|gathering|debate|discussion|briefing|assembly|afternoon|morning|day)',
  "(residents|residents'|resident's|parents'|tenants'|traders'|neighbours'|neighbourhood|community|village|ward|area|town|estate|street|locality|division|patch|parish|constituents'|commuters'|flood|safety|allotment|parking|clean air|transport|library|bus) (meeting|meetings|forum|forums|evening|evenings|assembly|walkabout|conversation|conference|question time|event|roadshow|summit|drop-in|drop in|update evening|tour|get-together|gathering|listening event)",
  '(town hall|report-back|report back|question-and-answer|question and answer|q and a|consultation|engagement|information|listening) (meeting|event|session|evening|afternoon|day|roadshow|tour|exercise)',
  '(meeting|session|evening|get-together|discussion|debate|presentation|gathering|talk) _1 (for|with|of|open to) _1 (everybody|everyone|residents|neighbours|local people|villagers|people|parents|traders|tenants|anyone|families|constituents|householders)',
  '(big|spring|easter|summer|annual|grand|live|online|town|open)? _1 (q and a|q a|question and answer|questions and answers|ask me anything|facebook live|phone-in)',
  '(tea|coffee|cake|pizza|breakfast|pint|biscuits|sandwiches|soup|curry|picnic|chips) (and|with|over) _2 (chat|chats|questions|answers|councillor|cllr|leader|councillors|your councillor|talk|a natter)',
  '(drop-in|drop in|drop-ins|roadshow|road show|road shows|roadshows|walkabout|street stall|pop-up stall|pop-up surgery|open evening|question time|hustings|coffee morning|coffee evening|civic reception|annual report-back|report-back|public exhibition|ward walk|estate walk|residents walk|meet and greet|meet your councillor|meet the leader|ask the leader|ask the cabinet|listening tour|community forum|residents forum|parents forum|local forum|parking forum|ward forum|area forum|youth forum)',
);

/** Putting one on, or asking people to it. */
export const putting =
  "(hold|holding|host|hosting|have|having|run|running|chair|chairing|call|calling|organise|organising|organize|arrange|arranging|arranged|put on|putting on|lay on|laying on|stage|staging|convene|convening|book|booked|booking|set up|setting up|fix|fixed|plan|planning|advertise|advertising|promote|confirm|confirmed|schedule|scheduled|go ahead with|going ahead with|press on with|speak at|speaking at|attend|come to|come along to|join me at|join us at|join us for|join me for|invite|inviting|see you at|bring (your|the) _4 to|want|want to have|need|get|squeeze in|squeezing in|do !(not)|doing|'s|there is|there will be|leaflet for|posters for|poster for|publicise)";

/** Calls to come and meet the writer. */
export const invitation = any(
  '(come|pop|drop|call|pile|turn up|get yourselves|bring your neighbours) (along|in|down|by|over|round|out)? (and|to|for a|with)? _1 (quiz|meet|ask|hear|tell|grill|question|talk to|speak to|chat to|chat with|see|join|listen to|have your say|put your questions|say hello|find out)',
  '(come|pop|drop|call) (along|in|down|by|over|round) (to|and)',
  '(meet|join|quiz|grill|question|hear from|put your questions to|chat to|talk to|speak to) _3 (leader|deputy leader|mayor|cabinet|cabinet member|cabinet members|councillor|councillors|portfolio holder|ministers|team) _4 (at|in|on|for|over|outside|from|this|next)',
  '(join|meet|see|hear|quiz|ask) (me|us|the leader|the cabinet member|your councillor|your county councillor|<member>) _3 (at|in|outside|on|for|there)',
  '(bring|have|put) your (questions|say|views|ideas|concerns|queries)',
  'i (will|shall|am) (be)? (back)? _4 (at|in|outside) the (@|@ @|village|community|church|parish|scout|town) _1 (hall|hut|rooms|room|centre|center|library|club|institute|pavilion|church|chapel|school|square|green|legion|pub|inn|arms|exchange|theatre|market|precinct|cafe|café|house)',
  'all (are)? welcome',
  'see you (there|at|all|on)',
);

/** A councillor in the picture: what is done before cameras. */
export const showing = any(
  '(cut|cuts|cutting|snip|snips|snipping) (the|a|its|that)? _2 (ribbon|ribbons|tape|turf|sod|cake)',
  '(open|opens|opened|opening|reopen|reopens|reopened) (the|a|our|its|your|their|this|new|@)',
  '(launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|inaugurate|inaugurates|inaugurated|switch on|switches on|switched on|switching on|hand over|hands over|handing over|handed over|hand out|hands out|handed out|break ground|breaks ground|broke ground|top out|tops out)',
  '(hand|hands|handing|handed|give|gives|gave|giving) (the|a) _4 (cheque|keys|key|prize|prizes|award|awards|certificate|certificates|bag|medal|medals|trophy)',
  '(present|presents|presented|presenting|award|awards|awarding|receive|receives|received) _4 (cheque|keys|prize|prizes|award|awards|certificate|certificates|medal|medals|trophy|trophies|plaque|shield)',
  '(read|reads|reading|plant|plants|planted|planting|pull|pulls|pulled|pulling|lay|lays|laid|laying|judge|judges|judging|pour|pours|serve|serves|serving|ride|rides) (a|the|his|her|out|to|first|their) _5 (story|stories|year|children|pupils|tree|trees|pint|stone|brick|foundation|bulbs|competition|entries|shovel|curtain)',
  '(pose|poses|posed|posing|pictured|photographed|snapped|filmed|interviewed) !(above|below|left|right)',
  '(be|been|being|have his|have her|have their) (seen|photographed|pictured|snapped|filmed|interviewed|picture taken|photo taken)',
  '(shown|show|showing|walked|taken) (round|around|over) (the|a|our|your)',
);

/** Weaker signs, telling only in the council's own publicity. */
export const activity = any(
  '(hail|hails|hailed|welcome|welcomes|welcomed|celebrate|celebrates|celebrated|celebrating|applauds|applauded|praises|praised|salutes|heralds|trumpets|boasts|champions|reveals|revealed|announces|announced|announcing|promises|promised|pledges|pledged)',
  '(been|is|was|are|were) (out|at|in|on|busy|down) _4 (checking|visiting|meeting|seeing|opening|inspecting|touring|helping|talking|listening|planting|serving)',
  '(thanks|thank you|well done|kudos|hats off|shout-out|tribute) _1 to',
  '(visit|visits|visited|visiting|tour|tours|toured|touring|dropped in|drops in|call in|called in|went along|out and about|joined|joins|met|meets|meet residents|meeting residents)',
  '(fought|secured|delivered|delivers|won|championed|saved|transformed|led the (campaign|way|fight)|made it happen|proud|delighted|thrilled|over the moon|hard work|never gave up|golden decade|thanks to)',
);

/** The same without a face: news made to shine. */
export const trumpeting = any(
  '(photo|press|media) (call|calls|opportunity|opportunities|shoot|launch|event|visit)',
  '(handing over|handover|hand-over|presentation|unveiling|cutting|turning|laying) of (the|a) _2 (keys|key|cheque|plaque|ribbon|turf|award|awards|medal|medals|trophy|stone|wreath)',
  '(official|grand|formal|soft|ceremonial) (opening|launch|unveiling|handover|switch-on)',
  '(ribbon-cutting|ribbon cutting|turf-cutting|turf cutting|sod-cutting|topping-out|topping out|plaque unveiling|unveiling|launch event|launch day|launch party|switch-on|cheque presentation|photo-call|photocall|photoshoot)',
  `(announce|announcing|launch|launching|unveil|unveils|unveiling|unveiled|reveal|reveals|publicise|publicising|trumpet|trumpeting|shout about|splash|push out|put out|pump out|send out|rush out|get out|bring forward|lift the embargo on|embargo|schedule|time|print|publish|post|run|issue|release|distribute|deliver|mail|film|record|broadcast|circulate) _6 (news|announcement|release|statement|story|scheme|savings|windfall|funding|investment|plans|grant|deal|newsletter|edition|leaflet|letter|mailshot|magazine|video|film|podcast|interview|column|article|feature|post|posts|tweet|tribute|thank-you|thank you|campaign|banner|banners|poster|posters|quote|survey|good news|opening|achievements|card|cards|advert)`,
  '(announcement|news|release|newsletter|story|statement|launch|opening|video|film|leaflet|quote|article|column|letter|edition|magazine|banners|posters|interview) _8 (out|forward|onto (doormats|doorsteps|the mat|mats)|on the (mat|mats|doormat)|through (doors|letterboxes)|in (every|all) (letterbox|letterboxes))',
);

export const politician =
  '(<member>|leader @ (@)?|council leader|the (leader|deputy leader|minister|mayor|mp|commissioner|portfolio holder|administration)|(our|your|his|her) (leader|deputy leader|mp|mayor|portfolio holder|cabinet member|cabinet members|lead member)|minister|ministers|(transport|housing|health|education|local government) minister|police and crime commissioner|commissioner|portfolio holder|cabinet members)';
export const shownBy =
  '(photographed|pictured|joined|opened|launched|unveiled|presented|hosted|welcomed|led|switched on|handed over|cut|planted|judged|read) (by|with) (the|our|your)? _1';

/** Politicians by their titles alone. */
export const titled =
  '((councillor|cllr|alderman|dame|lord) @ (@)?|(the|our|your|all the|all our|all _1) (council)? _1 (leader|deputy leader|mayor|deputy mayor|cabinet member|cabinet members|portfolio holder|lead member|minister|mp|commissioner|cabinet|chairman of the council)|leader of the council|council leader|cabinet member for @ (and)? (@)?|cabinet members|local councillors|ward councillors|your councillor|your councillors)';
/** What a politician does at an occasion. */
export const fronting =
  '(host|hosts|hosting|chair|chairs|chairing|front|fronts|fronting|headline|headlines|introduce|introduces|compere|lead|leads|leading|open|opens|opening|launch|launches|launching|unveil|unveils|present|presents|presenting|speak|speaks|speaking|address|addresses|attend|attends|attending|appear|appears|star|stars|welcome|welcomes|greet|greets|perform|performs|do the honours|be there|be on hand|be present|meet|meets|answer|answers|take|takes|say|says)';
/** Where a politician shines. */
export const occasion =
  '(launch|launch event|launch day|opening|official opening|opening ceremony|unveiling|ceremony|reception|exhibition|open day|open evening|fair|festival|fete|gala|fun day|awards|awards evening|prize-giving|celebration|celebrations|party|tea party|roadshow|photocall|photo call|photo opportunity|press call|ribbon-cutting|turf-cutting|groundbreaking|topping-out|handover|switch-on|showcase|parade|tree planting|tree-planting|drop-in|question and answer|q and a|webinar|facebook live|live stream|livestream|phone-in)';
/** Whom one poses for. */
export const reporters =
  '(press|paper|papers|local paper|gazette|courier|chronicle|echo|herald|argus|advertiser|observer|mercury|telegraph|post|radio|tv|television|bbc|itv|reporter|reporters|photographer|photographers|journalist|journalists|camera|cameras|camera crew|film crew|media)';
