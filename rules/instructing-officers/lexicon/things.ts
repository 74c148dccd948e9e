/** What a council runs, keeps, makes and issues, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

export const outdoors = any(
  'works|roadworks|street works|resurfacing|closure|road closure|diversion|lights|lamps|lighting|street lights|streetlights|traffic lights|signals|temporary signals|signs|sign|signage|cones|cone|barriers|barrier|bollards|bollard|railings|hoarding|scaffolding|fence|fencing|gate|gates|kerb|kerbs|verge|verges|pothole|potholes|pavement|footpath|path|ditch|ditches|drain|drains|gully|gullies|culvert|culverts|zebra crossing|crossing|humps|speed humps|yellow lines|double yellows|lines|markings|planters|planter|benches|bench|bins|bin|skip|skips|bus stop|bus shelter|shelter|shelters|camera|cameras',
  'trees|tree|oak|hedge|hedges|grass|flower beds|beds|begonias|bedding|bulbs|hanging baskets|allotment|allotments|plot|bandstand|fountain|statue|memorial|war memorial|flag|flags|bunting|banner|banners|noticeboard|noticeboards|playground|swings|slide|pitch|pitches|bowling green|skate park|park|cemetery|graves|headstones|market|stalls|stall',
  'lane|road|bridge|car park|car parks|ticket machines|meters|bays|bay|street|high street|ramp|wall|walls|site|yard|depot|hoardings|graffiti|fly tip|fly tipping|rubbish|leaves|snow|weeds|sandbags|pumps|grit|salt|grit bins',
);

export const indoors = any(
  'library|libraries|museum|hall|village hall|community centre|leisure centre|centre|pool|baths|toilets|toilet block|public toilets|pavilion|theatre|gallery|canteen|kitchen|office|offices|reception|counter|helpdesk|switchboard|phone lines|phones|heating|boiler|clock|portrait|doors|door|keys|locks|sirens|alarm|building|chamber|day centre|hostel|shelter|school|nursery',
);

export const rounds = any(
  'round|rounds|route|routes|rota|rotas|roster|rosters|shift|shifts|patrol|patrols|collection|collections|timetable|schedule|programme|pilot|trial|scheme|project|study|survey|surveys|inspection|inspections|visits|opening hours|hours|work|job|jobs|diary|training|recruitment',
);

export const papers = any(
  'licence|licences|license|permit|permits|permission|consent|notice|notices|order|orders|letter|letters|decision letter|decision notice|ticket|tickets|fine|fines|summons|agenda|item|minutes|report|paper|papers|recommendation|consultation|questionnaire|tender|tenders|advert|advertisement|shortlist|application|applications|enforcement|prosecution|case|cases|file|press release|statement|web page|website|page|leaflet|leaflets|newsletter|leases|lease|tenancy|eviction|allocation|appeal|return|quarterly return|statutory return|objection|response|reply|replies|bid|bids|grant|policy|procedure|criteria|list|waiting list|register|draft|plan|plans|drawings|reminders|reminder',
);

export const things = any(outdoors, indoors, rounds, papers);

/** Too early, too vague or too much the member's own: "close my case", "open the attachment". */
export const notTheirs =
  '!(me|us|my|mine|myself|our apologies|ourselves|this email|this e-mail|the attachment|the attached|an eye|a look|in touch|in mind|up the good|a chat|a note of|a word)';
