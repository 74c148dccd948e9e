/** Where rude words are not meant by the writer: passed on, taken back, or given as an example. */

/** Said by somebody else, before the words. */
export const hearsay = [
  '(quoted|quoting|cited|citing|reported|report|repeated|attributed) _8 (as (saying|claiming)|saying|that|to)',
  '(<resident|outsider|party|member|officer|name>|some people|people|others|critics|opponents|campaigners|they|the signatory|correspondents) _4 (say|claim|allege|complain|feel|believe|argue|suggest|write|insist|describe|call|accuse|tell|shout|think|said|claimed|alleged|complained|felt|believed|argued|suggested|wrote|insisted|described|called|accused|told|shouted|screamed|yelled|says|claims|alleges|complains|feels|believes|argues|suggests|writes|insists|describes|calls|accuses|tells|shouts|texted|tweeted|posted|muttered|whispered|saying|calling|shouting|claiming|telling) !(and|but)',
  '(someone|somebody|one person|another person|she|he|a caller|the caller|a man|a woman|a driver|one driver) _4 (said|claimed|alleged|complained|felt|believed|argued|suggested|wrote|insisted|described|called|accused|told|shouted|screamed|yelled|says|claims|alleges|complains|feels|believes|argues|suggests|writes|insists|describes|calls|accuses|tells|shouts|texted|tweeted|posted|muttered|whispered|saying|calling|shouting) !(and|but)',
  '(alleged|claimed|suggested|said|rumoured|reported|put to me) that',
  '(was|been|being|were|am|is|are|get|got) (called|told|accused of|described as|labelled|branded|dismissed as)',
  '(called|calls|told|tells|accused|accuses) (me|us)',
  'according to',
  '(member|members|officer|officers|councillor|resident|employee|colleague|manager|complainant|caller) (had|has|have)? (called|described|referred to|branded|dismissed|accused)',
  '(the|this|that|a|an|his|her|their|your) (petition|complaint|letter|post|comment|article|claim|allegation|suggestion|accusation|charge|leaflet|caller|voicemail|note|graffiti|remark) (~say|~claim|~allege|that|was that|is that|calls|called|about)',
  '(~hear|~overhear|~record) (<person>|him|her|you|someone|somebody|a *) (~say|~call|~tell|calling|saying|shouting|telling)',
  '(words|phrases|terms|language|expressions|comments|remarks|insults|abuse|names) (such as|like|including)',
];

/** Taken back, refused or apologised for in the same breath. */
export const disowned = [
  '(i|we) (do|did|would|could|can) not (agree|accept|share|believe that|recognise|think so|endorse)',
  '(i|we) (~apologise|~regret|~withdraw|disagree|reject|refute|dispute|disown)',
  '(that|it|this|which|she|he|they) (was|were|is|are) _1 (unfair|untrue|wrong of me|not true|not fair|not my view|uncalled for|undeserved|unacceptable|inappropriate|not acceptable)',
  '(was|were|is) (never|not) (my|our) (view|intention|words|opinion)',
  'i should not have (said|called|written|sent|used|lost|spoken|shouted)',
  '(i|we) (was|were) wrong to (say|call|suggest|write|speak|shout|snap)',
  '(examples|example|instances|forms|types|definition|signs|kinds) of _2 (bullying|harassment|abuse|abusive|unacceptable|disrespect|disrespectful|intimidation|misconduct|discrimination|banter|behaviour|sarcasm|insults)',
  '(bullying|harassment|intimidation|unacceptable behaviour|disrespect) (includes|include|means|is defined|can include|may include|covers|consists)',
  '(not|never) (acceptable|appropriate|right|fair|ok|okay) (to|for) _3 (call|say|tell|shout|write|speak|mock|threaten|be)',
  '(do|should|must|would) not (call|insult|mock|name) (people|anyone|each other|one another|residents|officers|members|colleagues|someone|others|staff)',
];
