/** What is worth keeping secret: words that tell news of council business, as patterns. */

/** Matters of business. */
const matter =
  '(bid|bids|bidder|bidders|tender|tenders|price|priced|cost|costs|costing|valuation|valued|valuer|offer|offered|shortlist|shortlisted|site|sites|closure|closures|close|closes|closing|shut|shutting|axe|axed|redundancies|redundancy|job losses|posts|cut|cuts|sale|sell|selling|sold|buy|buying|bought|lease|leases|rent|contract|contractor|operator|developer|settlement|settle|compensation|payoff|pay-off|payout|pay-out|court|judicial review|tribunal|legal|lawyers|counsel|overspend|deficit|shortfall|reserves|borrowing|budget|grant|funding|subsidy|section 114|bankrupt|insolvent|administration|merger|merge|merging|amalgamation|appointed|appointment|dismissed|suspended|suspension|sacked|resign|resigning|investigation|inquiry|inspection|ofsted|grade|rated|report|recommendation|recommend|recommending|refuse|refused|refusal|approve|approved|approval|consent|permission|appeal|route|line|bypass|depot|library|libraries|school|schools|care home|homes|houses|housing|land|rezoned|allocated|allocation|incinerator|hotel|hostel|contaminated|contamination|asbestos|failed|fail|fails|unsafe|safe|concrete|bridge|collapse|strike|pay offer|pay deal|per cent|percent|majority|vote|voted|votes|score|scores|scored|points|preferred|winner|winning|winners|won|award|awarded|option|options|plan|plans|scheme|phase|deal|partner|investor|treasury|minister|government|department|charge|charges|fee|fees|tax|levy|precept|renew|renewed|renewal|evict|demolish|demolished|demolition|relocate|relocating|moving|move|scrapped|scrap|shelved|dropped|dead|finished|pulled|pull out|pulls out|pulling out|withdraw|withdrawn|withdrawing|gone|going|out by|list|programme|slide|slides|deck|worth|flats|chosen|picked|choose|second|third|fourth|fifth|last)';

export const telling: readonly string[] = [
  `[${matter}]`,
  '[(million|thousand|billion|hundred|grand)]',
];

/** Courtesies and arrangements: they tell nothing. */
export const empty: readonly string[] = [
  '(thank you|thanks|many thanks|kind regards|best wishes|dear|hello|hope (you|this|all))',
  '^ please (let|find|could|can|call|ring|reply|confirm|do not|treat|keep|delete|destroy|see|note|come|bring|remember|feel)',
  '^ (you|he|she|they|several of you|lots of you|some of you|people) _2 (asked|ask|wanted to know|wondered|enquired|keep asking|have been asking) _',
  '(let me know|give me a (ring|call|shout|bell)|happy to (talk|chat|discuss)|speak soon|see you|any questions|do get in touch|get back to me)',
  '^ (keep|treat|burn|delete|destroy|shred|bin|do not|not a word|mum)',
  '(will|shall|would) be (published|released|announced|made public|on the website|online|available)',
];
