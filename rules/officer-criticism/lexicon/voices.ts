/** Where the criticism is not the writer's. */

/** Said by somebody else before the words. */
export const hearsay = [
  '(members|colleagues|residents|people|councillors|parents|traders|tenants|callers|three|two|several|many) (of|in|from|at) _4 (~say|~complain|~tell|~feel|~think|~report|~allege)',
  "(<resident>|<outsider>|<party>|<member>|some people|people|others|critics|opponents|campaigners|someone|somebody|one person|another person|they|the signatory|correspondents) !('s) _1 (~say|~claim|~allege|~complain|~feel|~believe|~argue|~suggest|~write|~insist|~describe|~call|~accuse|~think|~ask|~reckon) !(and|but)",
  '(<resident>|<outsider>|<party>|some people|people|others|someone|somebody) _2 (told|tells|telling|asked) (me|us|that)',
  '(alleged|claimed|suggested|said|rumoured|reported|put to me) that',
  'according to (<resident>|<outsider>|<party>|the paper|the press|critics)',
  '(the|this|that|a|his|her|their) (petition|complaint|letter|post|comment|article|claim|allegation|suggestion|accusation|charge|email|leaflet) (~say|~claim|~allege|that|was that|is that|calls|called)',
  '(accusations|accusation|allegations|allegation|claims|claim)',
  '(mistake|easy|wrong|unfair|untrue|nonsense|lazy|cheap) to (say|claim|suggest|blame|call|pretend|accuse|think)',
];

/** Taken back, or put right, in the same breath. */
export const disowned = [
  '(moan|moans|moaning|grumble|grumbling|complaining|whingeing) (at|to) (me|us)',
  '(i|we) (do|did|would|could|can) not (agree|accept that|share|believe that|recognise|think so|endorse)',
  '(i|we) (disagree|reject|refute|apologise|dispute|withdraw|disown)',
  '(that|it|this|which|she|he|they) (~be) _1 (unfair|untrue|wrong of me|not true|not fair|not my view|uncalled for|undeserved|unjust)',
  'yet to (meet|see|find|come across) _6 who (was|is|does|did|would|had|has|were|are) not',
  'not my (view|words|opinion|experience)',
  'nothing could be further from',
  'it is untrue that',
  '(i|we) (was|were) wrong (to|about)',
  'anything but $',
  'the opposite (~be|of the)',
  '(i|we) (do|have) not $',
  '(stretched|overstretched|overworked|busy|short-staffed|understaffed|swamped|tired|exhausted|unlucky|hampered|pressed|green|new) (rather than|and not|but not)',
  '(corrected|put) (him|her|them|the record) straight',
];
