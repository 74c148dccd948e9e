/** What pins somebody down without a name: a door, a landmark. */
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import { textBefore } from '../../lib/text/span.ts';

const doors =
  /\b(?:[Nn]umbers?|[Nn]o\.?|[Aa]t|[Ff]lats?|[Pp]lot|[Hh]ouse) \d{1,3}[a-z]?\b|\b\d{1,3}[A-Za-z]? \p{Lu}[\p{L}’']+ \p{Lu}|\b(?:above|below|beneath|beside|next to|opposite) you\b|\b(?:next door|upstairs|downstairs)\b/u;

const landmark =
  "(?:chapel|church|pub|mosque|temple|chip shop|chippy|post office|school|bus stop|bus shelter|surgery|phone box|green|shop|shops|library|garage|bridge|park|playground|station|war memorial|allotments?|pond|crossing|roundabout|tower|mast|substation|club|hall|bakery|butcher’s|butcher's|newsagent|co-op|level crossing|recycling bins|skate park|tarpaulin|hedge|gate|oak|willow|crossroads)";

const landmarks = new RegExp(
  [
    String.raw`\b(?:\w+ )?(?:doors?|houses?|flats?|bungalows?|cottages?) (?:up|down|along|away|past|on) from\b`,
    String.raw`\b(?:behind|next to|opposite|above|beside|over|across from|backing on to|facing) the (?:[\w’'-]+ ){0,2}${landmark}\b`,
    String.raw`\b(?:end terrace|corner house|corner plot|end house|last house|first house|end cottage|last bungalow|top flat|bottom flat|middle flat|ground[- ]floor flat|basement flat|house on the corner|semi (?:at|on|by))\b`,
    String.raw`\bwith the (?:\w+ )?(?:purple|pink|red|blue|yellow|orange|green|white|black|gold|turquoise|boarded-up|broken|wonky) (?:gate|door|fence|curtains|car|van|caravan|mercedes|bmw|range rover|conservatory|hedge|house|shutters|bins?)\b`,
  ].join('|'),
  'iu',
);

export const hasDoor = (sentence: Sentence): boolean => doors.test(textOf(sentence));
export const hasLandmark = (sentence: Sentence): boolean => landmarks.test(textOf(sentence));
/** The last door before an offset of the sentence's text, at most so many units away. */
export const doorShortlyBefore = (sentence: Sentence, offset: number): boolean =>
  doors.test(textBefore(textOf(sentence), offset, 28));
