/** Words by which protocols speak to a family of rules, and how surely: 1 hardly anything else, 0.3 a hint. */
export interface Cue {
  readonly says: RegExp;
  readonly weight: number;
}

const cue = (weight: number, says: RegExp): Cue => ({ says, weight });

/** By family id. What is said of members and officers is written in many ways; each line is one idea. */
export const subjects: Readonly<Record<string, readonly Cue[]>> = {
  'party-politics': [
    cue(
      0.9,
      /\bparty(?:[\s-]political)? (?:purposes?|use|gain|advantage|material|literature|ends|propaganda)\b/i,
    ),
    cue(0.7, /\badvice\b[^.]*\b(?:all|every|each) (?:political )?(?:groups?|part(?:y|ies))\b/i),
    cue(
      0.8,
      /\b(?:a|any|their|one) part(?:y|ies)\b[^.]*\bcampaign|\bparty (?:work|business|line)\b|\belection campaign/i,
    ),
    cue(
      1,
      /\bpolitical(?:ly)?[\s-]+(?:neutral\w*|impartial\w*|restricted|views?|opinions?|preferences?|bias\w*|activit\w*|allegiance)/i,
    ),
    cue(0.9, /\bparty[\s-]+politic/i),
    cue(
      0.9,
      /\b(?:canvass\w*|election agent|partisan|favour\w* any (?:political )?party|involved in (?:party )?politics)\b/i,
    ),
    cue(
      0.8,
      /\b(?:in support of|affecting support for|on behalf of|officer for) (?:a|any) political party/i,
    ),
    cue(0.6, /\bimpartial(?:ity|ly)?\b/i),
    cue(
      0.6,
      /\bserve the (?:whole )?(?:council|authority)\b.*\b(?:whole|not any|rather than)\b|\bserve the whole\b|\bcouncil as a whole, and not\b/i,
    ),
    cue(0.5, /\b(?:support|oppos\w+) (?:a|any|the) (?:particular )?(?:policy|view|political)/i),
    cue(0.4, /\b(?:administration|opposition|political values|political group|party group)/i),
    cue(0.3, /\bpolitic/i),
  ],
  'council-resources': [
    cue(1, /\b(?:crest|logo|coat of arms|letterheads?|headed (?:paper|notepaper)|stationery)\b/i),
    cue(
      0.9,
      /\bwork\b[^.]*\b(?:a (?:political )?party|its campaigns|business of their own|favour for)\b/i,
    ),
    cue(
      1,
      /\b(?:council|authority|combined authority)(?:['’]s)?\s+(?:property|resources?|facilities|equipment|premises|stationery|vehicles|offices|materials?)\b/i,
    ),
    cue(
      0.9,
      /\b(?:private|personal|campaign\w*|business|party political|electoral) (?:or [\w\s]{3,20})?(?:purposes?|use|activit\w+|work)\b/i,
    ),
    cue(
      0.7,
      /\b(?:support services|secretarial|photocopying|printing|typing|ict|it equipment|diary management)\b/i,
    ),
    cue(0.6, /\b(?:resources|facilities|premises|staff time|postage|letterheads?)\b/i),
    cue(0.6, /\bundertake work of a (?:party|private)/i),
    cue(0.5, /\bin any role other than\b|\bnot related to (?:the )?(?:council|authority)/i),
  ],
  'pre-election': [
    cue(
      1.2,
      /\b(?:purdah|pre-?election|election period|run-?up to|notice of election|period of (?:heightened )?sensitivity|during elections?)\b/i,
    ),
    cue(0.7, /\bpublicity\b.*\belection|\belection.*\bpublicity\b/i),
    cue(
      0.3,
      /\blaw on (?:local authority )?publicity|code of (?:recommended )?practice on (?:local authority )?publicity/i,
    ),
  ],
  'group-attendance': [
    cue(
      1,
      /\b(?:attend\w*|accompany|invit\w+|present)\b[^.]*\b(?:group|party|surger\w+|constituency)\b/i,
    ),
    cue(0.9, /\b(?:group|party) meetings?\b/i),
    cue(0.9, /\b(?:advise|brief\w*|advice to|support)\b[^.]*\b(?:political|party) groups?\b/i),
    cue(0.7, /\bsame (?:offer|advice|briefing|opportunity)\b|\bother (?:political )?groups?\b/i),
    cue(0.5, /\bsurger(?:y|ies)\b/i),
  ],
  'group-confidence': [
    cue(
      1,
      /\bconfiden\w+\b[^.]*\b(?:group|party|political)\b|\b(?:group|party political|party)\b[^.]*\bconfiden/i,
    ),
    cue(0.9, /\b(?:relay|pass on|content of|disclose)\b[^.]*\b(?:group|such discussions?)\b/i),
    cue(0.6, /\b(?:advice|information) given by officers to a (?:political|party)/i),
  ],
  'personal-data': [
    cue(
      0.7,
      /\b(?:home address(?:es)?|private li(?:fe|ves)|residents?['’]? (?:personal )?(?:details|addresses))\b/i,
    ),
    cue(
      1.1,
      /\b(?:data protection|personal (?:data|information|circumstances|details)|gdpr|data subjects?)\b/i,
    ),
    cue(0.4, /\bprivacy|identif(?:y|iable) individuals?\b/i),
  ],
  'confidential-information': [
    cue(0.9, /\bmarked (?:as )?(?:exempt|confidential|restricted|private)\b/i),
    cue(0.9, /\b(?:closed|private) (?:meeting|session|part)\b/i),
    cue(
      1,
      /\b(?:confidential (?:information|items?|papers?|material|reports?|nature)|exempt (?:information|items?|reports?|from)|in confidence|confidentiality|strictly confidential)\b/i,
    ),
    cue(0.6, /\b(?:disclos\w+|divulg\w+|leak\w*|confidential\w*)\b/i),
    cue(
      0.6,
      /\b(?:only|solely) for the purposes? for which|press and public|private (?:part|session|meeting)|provisional or early|early (?:discussion|draft)/i,
    ),
  ],
  'officer-criticism': [
    cue(
      1,
      /\b(?:complaints?|concerns?|dissatisfaction|fault|blame)\b[^.]*\b(?:officers?|employees?|staff|clerk)\b[^.]*\b(?:public|meeting|press|social media)\b/i,
    ),
    cue(
      1,
      /\b(?:conduct|capability|competence|performance|ability|behaviour)\b[^.]{0,40}\b(?:of|by) (?:an |any |individual )?(?:officers?|employees?|staff)\b/i,
    ),
    cue(1, /\b(?:criticis\w+|derogatory|personal attacks?|disparag\w+|denigrat\w+|ridicule)\b/i),
    cue(0.6, /\bundermin\w+\b|\bmeans of responding\b|\bpersonal performance\b/i),
  ],
  respect: [
    cue(
      0.9,
      /\b(?:sarcas\w+|mock(?:s|ed|ing|ery)?|threats?|swear\w*|aggress\w+|hostil\w+|polite\w*|civil(?:ly)?|good manners)\b/i,
    ),
    cue(
      1,
      /\b(?:mutual (?:trust and )?respect|courte(?:sy|ous\w*)|bull(?:y\w*|ied)|belittl\w+|shout\w*|threaten\w*|harass\w*|intimidat\w*|dignity|offensive|abusive|insult\w*|disrespect\w*|civility|rude\w*)\b/i,
    ),
    cue(
      0.7,
      /\b(?:treat\w*|show\w*|with) (?:\w+ ){0,3}(?:proper |due )?respect\b|\brespect(?:ful)?,? (?:and|trust|dignity)/i,
    ),
    cue(0.3, /\btrust\b/i),
  ],
  discrimination: [
    cue(
      1.1,
      /\b(?:age|race|faith|religion|disabilit\w+|sex|gender|sexual orientation)\b[^.]*\b(?:age|race|faith|religion|disabilit\w+|sex|gender|sexual orientation)\b/i,
    ),
    cue(
      1.2,
      /\b(?:discriminat\w*|equality act|protected characteristics?|prejudice on|promote equality|equal opportunit\w+|diversity)\b/i,
    ),
  ],
  'authority-criticism': [
    cue(1, /\bcriticis\w+\b[^.]*\b(?:decisions?|polic\w+|council|authority)\b/i),
    cue(0.9, /\b(?:disrepute|reputation|ambassadors?|legitimacy)\b/i),
    cue(
      0.8,
      /\b(?:comments?|views?) (?:on|upon) the line taken|\bimplement (?:properly made |the )?decisions\b|\bduty to implement\b/i,
    ),
    cue(0.4, /\brepresenting (?:it|the (?:council|authority))\b/i),
  ],
  'premature-commitment': [
    cue(
      0.8,
      /\b(?:promis\w+|guarantee\w*|assur(?:es?|ing|ances?))\b[^.]*\b(?:council|committee|decisions?|decides?|decided|applications?|outcomes?|vote)\b/i,
    ),
    cue(
      1.1,
      /\b(?:commit(?:s|ting|ted)? (?:the )?(?:council|authority)|(?:formal|financial) commitments?|mak(?:e|ing) (?:any )?(?:commitments?|promises?)|give (?:an |any )?assurances?|pre-?determin\w+|pre-?judg\w+|minds? (?:have|has) been made up|closed mind|bind the council)/i,
    ),
    cue(
      0.8,
      /\bdecision has (?:yet|not)|\bbefore (?:a|any|the) (?:formal )?decision\b|\bfinal decisions? have been/i,
    ),
  ],
  'decision-attribution': [
    cue(
      1,
      /\b(?:delegated (?:powers?|authority|decisions?)|delegation|no (?:legal )?power to (?:make|take) (?:any )?decisions?|not empowered to make decisions|executive powers?)\b/i,
    ),
    cue(0.8, /\b(?:consultation with|consult a|specific approval|sign written)\b/i),
    cue(0.6, /\b(?:lead members?|portfolio holders?)\b/i),
    cue(
      0.6,
      /\b(?:only )?take decisions (?:within|in accordance|by)|\bformal decisions?\b|\bindividual (?:members|councillors)\b[^.]*\bdecisions?/i,
    ),
    cue(0.5, /\bconferred the (?:delegated )?(?:power|authority)/i),
  ],
  'instructing-officers': [
    cue(
      1,
      /\b(?:tell\w*|order\w*|direct\w*|command\w*)\b[^.]{0,40}\b(?:officers?|staff|employees?|clerk)\b[^.]{0,40}\b(?:how|what|when)\b/i,
    ),
    cue(
      1,
      /\b(?:instruct\w*|give (?:orders|directions|instructions)|direct (?:any |an )?officers?|otherwise direct)\b/i,
    ),
    cue(
      1,
      /\b(?:day[\s-]to[\s-]day|operational (?:matters|management|issues)|line management of|manage or control|micro-?manage)\b/i,
    ),
    cue(
      0.6,
      /\b(?:financial transactions|contract on behalf|enter into (?:a |any )?contracts?|certify|place orders?)\b/i,
    ),
    cue(
      0.4,
      /\b(?:managing and providing|management of (?:services|employees|staff)|under the direction|accountable to the (?:clerk|chief executive))\b/i,
    ),
  ],
  'undue-pressure': [
    cue(
      1,
      /\b(?:press|push|lean on|coerce) (?:an?y? |the |any )?(?:officers?|employees?|members? of staff|staff|clerk)\b/i,
    ),
    cue(
      1,
      /\b(?:pressur\w+|undue influence|unfair advantage|overawed|improper(?:ly)? influence|influence (?:decisions|(?:an|any) )|abuse (?:of )?(?:their|his|her) position)\b/i,
    ),
    cue(
      0.9,
      /\b(?:outside (?:their )?normal (?:working )?(?:hours|duties)|normal working hours|normal duties|advantage of their position|advance their (?:personal|own)|role or position unfairly|not empowered to do)\b/i,
    ),
    cue(0.6, /\b(?:workloads?|commitments of officers|bully\w*|harass\w*|intimidat\w+)\b/i),
  ],
  'professional-advice': [
    cue(
      0.8,
      /\b(?:same|honest|candid|independent|balanced|best) advice\b|\bwithout regard to the outcome\b/i,
    ),
    cue(
      1,
      /\b(?:(?:professional|technical|impartial|objective)(?:,? (?:and|or|professional|technical|impartial))* (?:advice|views?|judgement|opinions?|recommendations?)|advice recorded|change (?:their|his|her) (?:professional |technical )*advice)\b/i,
    ),
    cue(
      0.8,
      /\b(?:regard to (?:any |the )?advice|advice (?:from|given by|provided by) (?:the )?(?:officers?|monitoring|chief|them)|framing of recommendations|fearless|statutory (?:officers?|roles?|posts?)|reports? (?:must|should|to be) (?:not )?(?:be )?(?:amended|altered|changed))\b/i,
    ),
    cue(
      0.6,
      /\b(?:unlawful|financially improper|maladministration|warned of the consequences|legal and financial|necessary information and advice|proper officer)\b/i,
    ),
    cue(0.4, /\badvice\b/i),
  ],
  'employment-matters': [
    cue(
      1,
      /\b(?:personal matters to do with their job|employment (?:issues|matters|procedures?|case)|grievance procedure|disciplinary (?:policy|procedure|action|matters)|trade unions?|whistleblowing|terms and conditions|appointment of (?:staff|officers)|recruitment|redundanc\w+)\b/i,
    ),
    cue(
      0.8,
      /\b(?:decision in their favour|personal interests|conditions of service|matters? (?:to do with|relating to) (?:their|his|her) (?:job|employment)|pursue any (?:particular )?case|on behalf of (?:the|an) employee)\b/i,
    ),
    cue(
      0.7,
      /\b(?:policy and procedure|capability (?:policy|procedure)|harassment and bullying procedure|job evaluation|appeal procedures?|collective issues|employees?['’]? (?:raise|approach\w*))\b/i,
    ),
    cue(0.4, /\b(?:employees?|employer|member of (?:the council['’]s )?staff)\b/i),
  ],
  relationships: [
    cue(
      1.1,
      /\b(?:close personal|personal familiarity|familiarity|(?:personal|business|family|close) (?:\w+ )?relationships?|friendships?|favouritism|too close|relationship or connection|business connection|related to (?:an|any) (?:officer|member|councillor))\b/i,
    ),
    cue(
      0.6,
      /\b(?:conflicts? of interests?|register or declare|declare\b|appearance of (?:any )?improper|suspicion)\b/i,
    ),
  ],
  'local-member': [
    cue(
      0.9,
      /\b(?:members?|councillors?) (?:for|of|whose) (?:the |that |their |whose )?(?:ward|division|area)\b/i,
    ),
    cue(
      1,
      /\b(?:local members?|ward (?:members?|councillors?)|(?:electoral )?divisions? affected|affect(?:s|ing)? (?:their|his or her|the) (?:\w+ ){0,2}(?:ward|division|areas?|constituen\w+)|local (?:issues?|matters?|representation))\b/i,
    ),
    cue(
      0.8,
      /\b(?:(?:kept|keep|fully|be|are) (?:\w+ )?informed|notify|notified|invited to attend|public announcements?|briefed or informed|opening ceremon\w+)\b/i,
    ),
    cue(
      0.5,
      /\b(?:opening hours|planning applications|traffic management|highway|road works|fees and charges|closures?|local campaign|local mp|catchment)\b/i,
    ),
  ],
  'media-routing': [
    cue(0.9, /\b(?:reporters?|newspapers?|broadcast\w*|news desk)\b/i),
    cue(0.5, /\bsocial media\b/i),
    cue(
      1,
      /\b(?:the media|media (?:enquir\w+|inquir\w+|relations|statements?|interest|contact)|press (?:releases?|office\w*|statements?|enquir\w+)|communications? team|journalists?|speaking to the (?:press|media)|interviews?)\b/i,
    ),
    cue(0.5, /\b(?:the press|public(?:ity| statements?)|spokes\w+|media\b)/i),
    cue(0.5, /\brepresent(?:ing)? the council externally|\bproperly authorised\b/i),
  ],
  'proper-channel': [
    cue(0.6, /\b(?:informal(?:ly)?|in private|privately)\b/i),
    cue(
      1,
      /\b(?:line manager|relevant (?:senior officer|director|head of service)|raise (?:the|any|a|such|their) (?:matter|concerns?|complaint|issue)|resolve (?:the|it|matters|any)|resolved? informally|informal(?:ly)? resol\w+|first instance|formal (?:complaints?|grievance|procedures?)|complaints? (?:procedure|about|against))\b/i,
    ),
    cue(
      0.9,
      /\b(?:(?:requests?|approach(?:ed)?|enquiries)\b[^.]*\b(?:chief|senior) officers?|directly to junior|junior officers?|approached directly|through the (?:chief|clerk|director|head))\b/i,
    ),
    cue(
      0.7,
      /\b(?:dissatisfied|unhappy with|concerned about the conduct|breach of (?:this|the) protocol|dispute|mediat\w+|arbitrat\w+|monitoring officer who)\b/i,
    ),
    cue(0.4, /\b(?:monitoring officer|chief executive|group leader|concerns?)\b/i),
  ],
  'member-access': [
    cue(
      0.8,
      /\b(?:information|papers|documents|reports?)\b[^.]*\b(?:carry out|perform|to do|needs? for) (?:a |their |his or her |the )?(?:role|duties|work|job)\b/i,
    ),
    cue(
      1,
      /\b(?:right(?:s)? (?:of access|to (?:see|inspect|information|receive))|need to know|access to (?:information|documents|material|any document)|inspect (?:documents|papers)|entitled to (?:ask|access|receive|information|see|inspect))\b/i,
    ),
    cue(
      0.8,
      /\b(?:timely (?:response|manner|responses)|timely|respon(?:d|ses?) to (?:\w+ )?(?:enquiries|queries|requests)|within \w+ working days|attend as observers|explain (?:to a committee|an executive)|requests? from overview and scrutiny|up[\s-]to[\s-]date information|relevant information)\b/i,
    ),
    cue(
      0.4,
      /\b(?:information (?:as they|that|about)|ask for information|provide (?:them )?with (?:the )?(?:relevant )?information)\b/i,
    ),
  ],
};
