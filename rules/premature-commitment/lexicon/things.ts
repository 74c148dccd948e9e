/** What councils build, run, pay and permit. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Works and equipment. */
const works = [
  'crossing|crossings|zebra|pelican|puffin|toucan|island|refuge|roundabout|roundabouts|bypass|relief road|link road|junction|traffic lights|lights|light|lamp|lamps|lamp-post|lamp post|lamp posts|lamp column|lighting|street lights|streetlights|streetlighting|street lighting|floodlights|bollard|bollards|planters|yellow lines|double yellows|double yellow lines|lines|line|parking bays|bays|bay|permits|permit|permit scheme|parking scheme|speed limit|limit|20mph|20mph zone|30mph|40mph|zone|speed humps|humps|speed bumps|bumps|speed camera|speed cameras|camera|cameras|traffic calming|chicane|chicanes|weight limit|height barrier|barrier|barriers|railings|cycle lane|cycle lanes|cycleway|cycle path|bike lane|path|paths|footpath|footpaths|footway|footbridge|bridge|pavement|pavements|kerb|kerbs|dropped kerb|ramp|steps|handrail|surface|resurfacing|tarmac|road|roads|street|carriageway|lay-by|layby|bus shelter|shelter|shelters|bus stop|bus lane|bus gate|stop|signs|sign|signage|mirror|gates|gate|fence|fencing|wall|sea wall|defences|flood defences|flood wall|flood gates|culvert|drain|drains|drainage|gully|gullies|soakaway|sewer|pump|pumps|ditch|trees|tree|hedge|bench|benches|bins|bin|litter bin|dog bin|toilets|toilet|loos|loo|changing places|changing rooms|playground|play area|swings|slide|climbing frame|skate park|skatepark|pump track|ball court|muga|pitch|pitches|3g pitch|pool|gym|sports hall|pavilion|clubhouse|hall|village hall|centre|community centre|youth centre|hub|library|libraries|museum|theatre|bandstand|lido|pier|promenade|beach huts|park|garden|gardens|allotments|allotment|cctv|wifi|broadband|defibrillator|charge points|chargers|charging points|solar panels|roof|windows|boiler|heating|kitchen|kitchens|bathroom|lift|hoist|stairlift|wet room|extension|classroom|classrooms|block|school|schools|nursery|clinic|surgery|hospital|places|place|car park|multi-storey|depot|tip|station|fire station|fire engine|engine|ambulance|plinth|statue|memorial|fountain|clock|cladding|sprinklers|fire doors|insulation|homes|houses|council houses|flats|bungalows|bungalow|house|flat|home|tenancy|stall|site|plot|grave|moorings|mooring|berth|building|premises|unit|units|workshop|workshops|office|offices|desk|van|minibus|vehicle|bus|buses|service|services|route|routes|night bus|sunday service|taxi|transport|pass|passes|bus pass|ticket|tickets|school run|patrol|lollipop lady|lollipop|jobs|job|post|posts',
];

/** People whom the council may send or pay. */
const people = [
  'warden|wardens|ranger|rangers|pcso|officer|officers|social worker|teaching assistant|worker|workers|nurse|carer|staff|crew|team|caretaker',
];

/** Money and what stands for it. */
const money = [
  'grant|grants|money|funding|funds|cash|cheque|subsidy|support|budget|contribution|loan|bursary|refund|rebate|discount|concession|relief|rate relief|exemption|waiver|reduction|freeze|rent freeze|pay rise|uplift|increase|rise|compensation|damages|settlement|payment|payments|award|package|allocation|sponsorship|deposit|bill|costs|cost|fees|fee|charge|charges|fine|rent|rents|half price|penny|shortfall|balance|thousand|million|quid|grand|pounds|hours|free parking|free travel|free meals|breakfast club|breakfast clubs|respite|care package|direct payment|personal budget|equipment|adaptations|ehcp|plan',
];

/** Leave to do something. */
const leave = [
  'permission|planning permission|consent|licence|licenses|licences|lease|leases|tenancy|contract|contracts|deal|agreement|extension|renewal|approval|go-ahead|green light|order|closure|road closure|variation|exemption|allocation|transfer|land|strip|freehold|keys|key|moratorium|protection|reprieve|redundancies|cuts|closures|closure',
];

export const goods = any(...works, ...people, ...money, ...leave);

/** The same, or a sum. */
export const goodsOrSum = any(goods, '£');

/** What the council runs, and can therefore end or keep. */
export const running = any(
  ...works,
  'library|libraries|bus|buses|route|service|services|school|schools|sixth form|college|nursery|children’s centre|centre|day centre|hub|hubs|family hub|youth club|club|clubs|patrol|lollipop|crossing|station|fire station|engine|hospital|clinic|surgery|post office|market|stall|stalls|museum|theatre|gallery|archive|archives|lido|pool|baths|leisure centre|gym|park|green|common|playground|play area|playing field|pitch|pitches|toilets|loos|tip|recycling centre|depot|car park|home|care home|hostel|refuge|shelter|farm|allotments|orchard|woods|wood|green belt|field|fields|land|meadow|bypass|scheme|tower|quarry|incinerator|asphalt plant|lorry park|mast|development|estate|grant|grants|funding|budget|money|contract|lease|licence|permission|permit|pass|passes|taxi|transport|place|jobs|job|post|posts|team|crew|staff|warden|wardens|meals on wheels|respite|breakfast club|pay|rent|rents|charge|charges|fee|fees|price|prices|parking|ban|limit|fair|festival|carnival|lights|fireworks|bandstand|pier|ferry|bridge|tram|trams|railway|line|courts|court|hall|building|bid|project|plan|plans|proposal|application|extension|roof|line|statue|plinth|tree|trees|consultation|bungalow|pitch|site|fine|ticket|notice|debt|arrears|bill|order|plot|hut|huts|mooring|moorings|deal|sale|partnership|merger|closure|cut|cuts|charge|tax|levy|clause|housing|council housing|hours|opening hours|the #|route #|road|roads|street|lane|avenue|close|terrace|way|path|footpath|footway|pavement|cabinet|barrier|gate|drain|humps|cameras|camera|standpipe|fence|wall|surface|factory|warehouse|store|supermarket|hotel|houses|homes|flats|turbine|turbines|pylon|pylons|quay|harbour|marina|cemetery|crematorium|chapel|church|clock|fountain|bowling green|rink|velodrome|stadium|arena|ground|recreation ground|rec|common land|verge|copse|pond|lake|reservoir|nature reserve|reserve|buses|trains|ring road|flyover|underpass|tunnel|cycle lane|bollards|lamp|lamps|lighting|streetlights|street lights|floodlights|playgroup|toddler group|choir|orchestra|band|tour|exhibition|archive|register office|registry|court house|police station|ambulance station|lifeboat|coastguard|tannoy|siren|pump|sandbags|sea wall|defences|groynes|beach|sands|promenade|prom|huts|kiosk|cafe|café|restaurant|pub|shop|parade|precinct|arcade|square|high street|pedestrian zone|zone|20mph zone|permits|permit scheme|charges|fares|fare|discount|rebate|exemption|concession|relief|allowance|subsidy|support|scheme|fund|pot|reserve|trust|partnership|agency|company|arm|unit|ward|clinic|hub|team',
);

/** What opens, closes and runs without a decision of the kind meant here. */
export const passing = any(
  'consultation|consultations|survey|surveys|poll|polls|polling station|polling stations|nominations|application window|applications|booking|bookings|registration|portal|form|forms|link|page|doors|meeting|meetings|surgery|surgeries|drop-in|drop in|exhibition|event|events|session|sessions|workshop|workshops|fete|fair|stall|agm|quiz|coffee morning|parade|concert|class|classes|course|courses|webinar|office|offices|reception|switchboard|phone line|line|phone lines|window|tender|tenders|bids|submissions|voting|petition|deadline|item|debate|hearing|inquiry|inquest|trial|appeal|review|report|minutes|agenda|papers|letter|letters|notice|newsletter|leaflet|email|message|reply|replies|answer|question|questions|complaint|case|comments|responses|response|information|data|details|figures|results|result|findings|summary|update|updates|copy|copies|decision|vote|outcome|inspection|visit|assessment|advice|training|briefing|call|appointment|interview|views|feedback|records|record|account|password|access|website|app',
);

/** When a thing is to come: a season, a month, a year, a term. */
export const time = any(
  '(by|before|from|until|till|in|this|next|after|come|for|during|over|throughout) (the|early|late|mid)? (end of|start of|beginning of|middle of|turn of|back end of)? (the|next|this)? (spring|summer|autumn|winter|easter|whitsun|christmas|xmas|new year|half-term|half term|bank holiday|january|february|march|april|may|june|july|august|september|october|november|december|term|school term|school holidays|school year|summer holidays|holidays|season|year|financial year|decade|month|bonfire night|halloween|pentecost|michaelmas|harvest|conkers|children go back|kids go back|schools go back|clocks (change|go back|go forward)|leaves (fall|are off|come off)|centenary|anniversary|jubilee|coronation|snow|frost|bad weather|nights draw in|# (of)? (january|february|march|april|may|june|july|august|september|october|november|december)|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035)',
  '(by|before|from|until|till|in|after) # (january|february|march|april|may|june|july|august|september|october|november|december)',
  'from day one',
  'within (the|a|six|three|twelve|eighteen|two|#) (weeks|months|year|years|fortnight|month)',
  'in (six|three|two|a few|twelve|eighteen|#) (weeks|months|years)',
  'in the new year',
  'for (at least)? (another|the next|a further|a) (#|year|three|few|five|ten)? (years|year|decade)?',
  'for good',
  'for ever',
  'forever',
  'for the foreseeable',
  'permanently',
  'all night',
  'year-round',
  'next (year|time round|spring|summer)',
  'this (side|time next year)',
  'as long as (i|we) (am|are|have)',
  'in my lifetime',
  'while i (am|have|chair|sit|hold|lead|remain)',
  'within the year',
  'by the time',
);
