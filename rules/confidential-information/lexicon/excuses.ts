/** When what sounds secret may be said, as patterns. */

/** Out in the open already. */
export const published: readonly string[] = [
  "!(not (yet)?|never|been|isn't|until|before|un) (was|were|is|are|been|be|has|have|now|since|had) (then|now|all|already|since|duly|also|been|itself|both)? (published|made public|released to the press|in the public domain|public knowledge|on the website|on our website|online|announced|on record|publicly available|reported in the)",
  '(published|released|issued|announced|reported|revealed|posted|put out|made public|published in full) (its|their|his|her|the|a|this|that|in|on|at|by|today|yesterday|this|last|with|under|as|and|to all|to everybody)',
  '(publicly|openly) (available|announced|said|stated|reported|known|confirmed|recorded|on record)',
  '(the|a|our|its|their|council|county|committee|open|public|annual|which|any) _2 (published|public|open|audited) (report|reports|minutes|minute|accounts|summary|version|papers|paper|agenda|notice|register|record|session|part|half|meeting|gallery|consultation|figures|spending|statement|inquiry|document|domain|dashboard|outturn|website|table|letter|contracts|appendix)',
  '(freedom of information|foi|foi response|information commissioner|tribunal (decision|ruled)|decision notice (was|is)|find a tender|land registry|companies house|contracts register|webcast|youtube|hansard|in open (session|council|meeting|court|cabinet|board)|open court|press release|on our website|on its website|on the council website|on the council.s (web)?site|on (the|its|our|their) (web)?site|online|gazette notice|public notice|library sells|in the library)',
  '(embargo|exemption|restriction|standstill|call-in) (was|has|is|has been|had|period) (been|now|since)? (lifted|expired|ended|over|passed|removed)',
  '(embargo|exemption|standstill|restriction) (lifted|ended|expired|passed)',
  '(anyone|anybody|everyone) (may|can|could) (read|see|download|look|check|watch|find|inspect)',
  'as (the|was|were|reported|announced|published) _3 (reported|announced|published|gazette|press|last|on) ',
  '(in|from|since|back in|of) the (seventies|sixties|eighties|nineties|war)',
  'minute # ',
];

/** Officers who may say so have agreed. */
export const cleared: readonly string[] = [
  "(with|by|after|has|have|having|had|got|given|gave|and|obtained) (the|our|his|her|their|my)? (prior|written|express|full|kind)? (<officer>|head of service|assistant director|director|chief executive|monitoring officer|officers|head of *|the head of *|press office|legal) 's (prior|written|express|full|kind)? (agreement|consent|permission|approval|blessing|leave|clearance|say-so|authority|ok|okay|go-ahead)",
  '(with|after) (the|prior|written|full|express)? (agreement|consent|permission|approval|blessing|clearance|leave|authority) (of|from) (the|our|my)? (<officer>|head of service|head of *|assistant director|director|chief executive|monitoring officer|officers|legal|board)',
  '(<officer>|head of service|assistant director|director|chief executive|monitoring officer|officers|legal|press office|head of *|head of * *|she|he|they|board) (has|have|is|are|were|was) (now|since|all|kindly|expressly|both)? (agreed|consented|cleared|content|happy|confirmed|approved|authorised|said|let us|let me|allowed|okayed|given (me|us) (permission|leave|consent)) (that|for|to|it|this|with|me|us|the) _6 (share|shared|public|release|released|tell|telling|publish|published|known|news|say|pass|passed|say so|quote|quoted|use|used)',
  '(cleared|approved|signed off) (for (release|publication|sharing|use|onward)|by (the|our) (press office|legal|monitoring officer|director|head of))',
  '(clearance|permission|consent|approval|leave|authority) from (the|our|my)? (officer|officers|head of|director|chief executive|monitoring officer|legal|press office)',
];

/** What the four exceptions of a protocol may allow: consent, law, professional advice, the public interest on advice. */
export const excused: readonly string[] = [
  "(with|by|has|have|having|given|gave|got|obtained|had) (the|her|his|their|its|written|full|express)? (@|@ @|*|* *)? 's? (written|full|express|kind)? (consent|agreement|permission|blessing|leave)",
  '(has|have) (agreed|consented|given permission|given consent|given leave|authorised me|authorised us) (that|to|for) _6 (share|shared|sharing|public|release|released|tell|telling|publish|published|known|say|pass|passed|quote|quoted|use|used|see|have|show|shown|disclose|disclosed|disclosure)',
  '(i|we) have (permission|consent|leave|authority|clearance) (to|from)',
  '(required|obliged|compelled|bound|ordered|under a (duty|legal duty|statutory duty)) (by|under|to) (law|statute|a court|court|the court|a judge|the act|summons|produce|disclose|section)',
  '(court order|witness summons|order of the court|high court order|subpoena|disclosure order|by order of|under oath|statutory duty)',
  '(legal|professional|your|your professional) (advice|opinion) (in confidence|on the same terms|under privilege)',
  '(in confidence|privileged|confidentially) _6 (your|legal|professional) (advice|opinion)',
  '(your|for) _2 (professional|legal)? (advice|opinion) _6 (confidential|in confidence|undertaking|undertaken|agreed to keep|keep it to yourself|privileged|bound by)',
  '(monitoring officer|legal|head of legal|county solicitor) _6 (advised|advises|advice|confirmed|confirms|satisfied|agrees|agreed) _10 public interest',
  '(advice|approval|agreement) of the (monitoring officer|head of legal|county solicitor) _6 public interest',
  'public interest _10 (monitoring officer|on legal advice|advice of the monitoring officer)',
  '(as|to|for) (a|the|all|other|fellow|only)? (member|members) of (the|this|our|that) _3 (committee|panel|board|sub-committee|working group) (only|alone)?',
  '(you|who|we|both|also) (were|was|sat|both|all)? (also|both)? (sat in|observed|observing|were observers|there as observers|in the room with me|sitting in|as an observer|as observers)',
];

/** The condition is put with it, so it may be sent. */
export const conditions: readonly string[] = [
  'in (strict|strictest|absolute|complete|the strictest)? confidence',
  '(strictly|remain|remains|is|are|as|treat|treated|keep|kept|this|highly|please|both|all|still|information|briefing|attachment|appendix|report|commercially|commercial|private and) (strictly|highly|as|still|commercially|this|it|all|therefore|kept)? (confidential|private and confidential|private) !(report|reports|paper|papers|note|notes|appendix|annex|annexe|briefing|briefings|memo|letter|letters|advice|figures|costings|costing|numbers|session|meeting|item|items|agenda|business|options|list|lists|email|emails|document|documents|part|half|data|pack|slides|opinion|valuation|file|files|bid|bids|tender|plan|plans|map|maps|audit|report|minutes|draft|survey|assessment|estimate|prices|terms|information|matter|detail|details)',
  '(confidential|exempt|restricted|embargoed|privileged|official-sensitive) (until|and|to|so|but|at|under|by|for|please|not|marking|till|because)',
  'not (for|to be|be) (_1)? (onward|further|wider|general|public|external)? (circulation|publication|forwarded|shared|forwarding|distribution|sharing|release|passed|disclosed|discussed|copied|circulated|quoted|repeated|dissemination|disclosure|published|public|use)',
  "(do|must|should|may|can|could|can't|cannot|would|never) (you|i)? (not|never) (be)? (please)? (share|forward|circulate|pass|discuss|disclose|copy|repeat|publish|speak|talk|distribute|forwarded|shared|circulated|disclosed|discussed|passed|copied|repeated|mention|tell|quote|let)",
  '(to go|goes|go|should go|must go|it goes|going) no (further|farther|wider)',
  '(your|for|members) eyes only',
  'for (your|the|members of the|this|members of this|panel|committee|board|payments|the committee) _5 only',
  '(members only|recipients only|named recipients|need to know|need-to-know|restricted to|limited to|numbered copies|under embargo|embargo|embargoed|non-disclosure|confidentiality agreement|nda|duty of confidence|reading room|private papers|pink papers only|chatham house)',
  '(keep|hold|treat) (this|it|that|these|the above|them) (strictly|very)? (to yourself|confidential|confidentially|private|close|under wraps|between us|in confidence|back|safe|as confidential|as exempt)',
  '(without|before) (sharing|forwarding|circulating|passing|discussing|further circulation|onward circulation)',
  '(ask|asking|asks|grateful if|ask that|ask you) _4 (not|to keep|keep) ',
];
