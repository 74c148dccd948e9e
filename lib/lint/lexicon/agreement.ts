/** Ways to agree with what somebody else said: “and she is right”, “I had to agree”. */
export const agreeing = [
  '(he|she|they|that|it|this) (is|are|was|were) (absolutely|quite|dead|so|exactly|perfectly|entirely|completely|probably|surely|only|just|simply|all too)? (right|correct|spot on|bang on|on the money|telling the truth|saying what _3 think)',
  '(he|she|they|that) (is|are|was|were) not (far|so|entirely|altogether|exactly)? (wrong|far off|mistaken)',
  '(he|she|they) (has|have) (got)? a (very|fair|good|strong)? point',
  '(hit|hits) the nail on the head',
  'i (agree|agreed|concur) (with (him|her|them|that|it|this|every word|all of|the sentiment)|$)',
  'i (have to|had to|must|can only|could only|am bound to|would have to|for one|quite|totally|entirely|wholeheartedly|completely|fully|rather) (agree|concur) !(to|that we|on|a)',
  'i (can|could|do|would|will) not (argue|quarrel|disagree)',
  '(i|nobody|no one) (can|could) (not|hardly)? (have put|put|have said) it (any)? better',
  '(hard|difficult) to (argue|disagree|quarrel|find fault) (with)?',
  '(hear hear|well said|quite so|too right|too true|how true|how right (he|she|they)|never a truer word|many a true word|enough said|i rest my case)',
  'my (own)? (thoughts|sentiments|feelings|view|opinion) (exactly|entirely|too|precisely)',
  '(exactly|precisely) (my|what i) (view|thought|thoughts|point|feeling|think|thought)',
  '(sums|summed) (it|him|her|them|you|that|things) up',
  '(says|said) it all',
] as const;

/** The same, asked of nobody. */
export const rhetorical = [
  'who (can|could|would) (argue|quarrel|disagree)',
  'who am i to (argue|disagree|say otherwise|contradict)',
] as const;
