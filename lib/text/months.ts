/** Months as they are written, in order: long, short, without the dot. */
export const monthShapes = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;

/** Any of them, as part of a regular expression that ignores case. */
export const anyMonth = `(?:${monthShapes.join('|')})`;
