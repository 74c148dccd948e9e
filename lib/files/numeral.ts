/** A number in one of the formats of automatic numbering, as WordprocessingML and HTML name them. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'cardinalText':
      return cardinals[value - 1] ?? String(value);
    case 'ordinalText':
      return ordinals[value - 1] ?? String(value);
    default:
      return String(value);
  }
}

/** a … z, aa, bb … zz, aaa: as word processors count on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const at = (value - 1) % 26;
  return String.fromCharCode(97 + at).repeat(Math.floor((value - 1) / 26) + 1);
}

const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [sign, worth] of romans) for (; left >= worth; left -= worth) text += sign;
  return text;
}

const ordinalEnding = (value: number): string => {
  const form = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(value);
  return { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }[form];
};

const cardinals = [
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
];
