/** Further shapes in which officers own up to shaping advice, or report without what readers need. */
import { advice, passage, unwelcome } from './advice.ts';
import { bent, dropped } from './shading.ts';

const piece =
  '(quotation|quotations|quote|quotes|tender|tenders|bid|bids|bidder|option|options|alternative|alternatives|objection|objections|survey|advice|risk|risks|warning|warnings|caveat|caveats|implications|figures|costs|cost|comparison|downside|downsides|drawbacks|counter arguments|other side|evidence|complaints|responses|lease break|liability|liabilities|assessment|estimate|precedent|opinion|conclusion|conclusions|doubts|concerns|reservations|section on *|paragraph on *|page on *)';
const i =
  '(i|we|i have|we have|i had|i also|we also|i have also|i have just|i have therefore|i simply|i quietly|we quietly|i deliberately|i decided to|i thought it best to|i have taken the liberty of|so i|so i have|and i have)';
const dropping =
  '(left|leave|leaving|kept|keep|keeping|taken|took|take|taking|cut|cutting|missed|miss|missing|edited|edit|trimmed|trim|dropped|omitted|omit|removed|remove|buried|bury|hidden|hide|dropping|skipped|skip|not dwelt on|not gone into|not mentioned|did not mention|said nothing about|made no mention of|glossed over|played down|skated over|not bothered with|passed over)';

/** What was left out, whatever the reason given; with a report in sight. */
export const keptOut = [
  `[${i} ${dropping} _6 ${piece} _ (out of|off|from|out|away) _ (the|my|this)? (report|paper|summary|briefing|agenda pack|pack|table|assessment|advice|recommendation|appraisal|comparison)]`,
  `[${i} ${dropping} (out|over|off)? (the|any|all|that|those|some of the|most of the)? (legal|financial|equality|cheaper|cheapest|other|lower|rival|dissenting|awkward|worst|unfavourable|critical|opposing|contrary)? (*)? ${piece}] _8 (because|since|as|so that|so|in case|to avoid|lest|group|party meeting|would only|might|rather than)`,
  `[${i} not (dwelt|dwelled|gone|bothered|wasted|troubled|spent|lingered) _ (on|into|with|over|about) (the|any of the)? (others|other (options|quotes|quotations|bids|tenders|two|three|ones)|alternatives|rest|cheaper|drawbacks|downsides|${unwelcome})]`,
];

/** Advice made to please. */
export const shaped = [
  `[(i|we|i've|we've|i have|we have|officers have) (also|therefore|already|just|duly|quietly|slightly|rather|gently|now|since|accordingly)? (${bent}|${dropped}) (the|my|our|his|her|their)? (*)? (conclusion|conclusions|recommendation|recommendations|${advice}|(${passage}) (on|about) _)] _ (so (that|as)|because|to (suit|please|fit|help|keep|make|spare|reflect)|in line with|as (you|he|she|they|the)|since|rather than|after) _6 (group|leader|member|members|members’|you|your|cabinet|chairman|board|committee|mayor|administration|councillor|them|upset|vote|row|fuss|happy|easier|better|palatable|liking|taste|wish|wishes|preference|through)`,
  `[(${bent}|made|put|written|kept) _ (conclusion|conclusions|recommendation|report|paper|advice|summary|draft|risk|risks|tone|wording|figures) _ (so that|so|in order that) (it|they|that) (will|would|should|might|may|can|do|does) (not|n't)? (go (down|over)|land|sit|suit|please|upset|frighten|alarm|be acceptable|read|get|cause|offend|rock)]`,
  `[(find|found|hope|think|see) (that)? (the)? (new|revised|latest|second|amended|this|current|final) (version|draft|wording|paper|report|text|paragraph|conclusion|one) (is|to be|reads|rather|much|a good deal|far|will|'ll|may|be)? (be)? (rather|much|a good deal|far|a lot|somewhat|a little|a bit)? (more (comfortable|congenial|palatable|pleasing|agreeable|to your (taste|liking)|helpful|to the group)|to your (taste|liking)|easier (reading|to swallow|on the eye|on you)|kinder|gentler|softer|sweeter)]`,
  `[(board|members|cabinet|committee|they|leader|chairman|mayor|councillors) (has|have|had|do not need|don't need|did not need|can do) (enough|plenty|quite enough|troubles|worries)? _4 without (a|an|any|the|another|more) (paragraph|section|page|warning|lecture|note|mention|line|word|worry|caveat) _ (${unwelcome}|pension|liability|cost|risk)]`,
  `[(as|being) (a|an|someone|somebody|one|a person) _ (who)? _6 (tory|tories|labour|lib dem|lib dems|liberal democrats|liberal|greens|green|reform|reform lot|conservative|conservatives|socialist|ukip|party|lefty) (lot|crowd|people|voter|supporter|man|woman|member|myself)? (i would|i'd|i'll|i will|i) (go for|recommend|choose|pick|vote|prefer|support|advise|favour|back|suggest|steer|opt)]`,
  `[(recommend|recommends|recommended|advise|advised|scored|ranked|picked|chosen|chose|gone for|put forward|preferred|favoured) _6] (because|since|as) (i|my|we) _ (like|live|own|use|know|walk past|friend|friends|wife|husband|brother|can not stand|dislike|hate|have always|personally|taste|fancy|street|house|garden|neighbour|neighbours|allotment|club|church|member of)`,
];
