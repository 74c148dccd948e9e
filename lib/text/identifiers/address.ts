/** Street addresses and postcodes by their shape: a number, a name with capitals, a word for a road or a house. */
import { foldWord } from '../fold.ts';
import { inOrder, type Span } from '../span.ts';
import { intern } from '../vocabulary.ts';
import { houses, roads } from './lexicon/streets.ts';

export interface Address extends Span {
  /** A road alone is where somebody lives; with a number or a house name it is which door. */
  readonly kind: 'door' | 'road' | 'postcode';
}

/** Houses called after what grows or stands there. */
const retreats =
  'Laurels|Willows|Elms|Firs|Limes|Beeches|Oaks|Hollies|Cedars|Rowans|Pines|Poplars|Chestnuts|Nook|Haven|Cottage|Bungalow|Lodge|Rectory|Vicarage|Manse|Barn|Granary|Gables|Grange|Orchard|Orchards|Paddock|Spinney|Birches|Larches|Forge|Croft|Retreat';

const flat = String.raw`(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Bb]edsit|[Cc]aravan|[Pp]itch|[Hh]ouseboat|FLAT)\.? (?:\d{1,4}(?:\/\d{1,2})?[A-Za-z]?|[A-Z])\b,? ?)`;
const number = String.raw`(?:(?:[Nn]umber|[Nn]os?\.?|[Hh]ouse|[Bb]lock|#) ?)?\d{1,3}(?:[-–/]\d{1,4})?[A-Za-z]?,?`;
const name = String.raw`(?:[A-Z][\p{L}]*(?:['’]s?)?|St\.?|of|the|upon|le|de)`;
const road = `(?:${roads.join('|')})`;
const house = `(?:${houses.join('|')})`;
const street = String.raw`(?:(?:The|Saint|St\.?) )?[A-Z][\p{L}]*(?:['’]s?)?(?:[ -]${name}){0,3} ${road}\b\.?|The ${road}\b`;

/** Each with what is quickly looked for before it. */
const shapes: readonly (readonly [Address['kind'], RegExp, RegExp?])[] = [
  [
    'door',
    new RegExp(
      String.raw`(?<![\d£.,/])(?:${flat}(?:(?:in|at|of) )?)?(?:${number} )(?:${street})`,
      'gu',
    ),
    /\d/,
  ],
  [
    'door',
    new RegExp(
      String.raw`${flat}(?:(?:in|at|of) )?(?:(?:${number} )?(?:${street}|${name}(?: ${name})? ${house}\b))?`,
      'gu',
    ),
    /flat|apartment|apt|bedsit|caravan|pitch|houseboat/i,
  ],
  [
    'door',
    new RegExp(
      String.raw`\b(?:[Nn]umber|[Nn]o\.?) \d{1,4}[A-Za-z]?\b(?! (?:of|on the list|one|bus|people|times|per|route|in the)\b)(?:,? (?:in|on|of) (?:${street}))?`,
      'gu',
    ),
    /n(?:umber|o)\.? \d/i,
  ],
  [
    'door',
    new RegExp(
      String.raw`\bThe (?:Old|New|Little|White|Red|Black|Grey|Green|Coach|Gate|Mill|Oast|Dower|Tithe|Manor|Farm|School|Post|Gardener['’]s) (?:[A-Z]\p{L}+ )?${house}\b|\bThe (?:${retreats})\b|\b[A-Z]\p{L}+(?:['’]s)? (?:Cottage|Bungalow|Farmhouse|Oast|Barns?|Farm)\b`,
      'gu',
    ),
  ],
  ['road', new RegExp(String.raw`\b${street}`, 'gu')],
  [
    'postcode',
    /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRVWXY]?) ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
    /\d/,
  ],
];

/** One of them stands in every address; a postcode, which may stand alone, aside. */
export const addressWords: ReadonlySet<number> = new Set(
  [
    ...roads,
    ...houses.flatMap((words) => words.replace('?', '').split(' ')),
    ...'Tower Barns flat apartment apt bedsit caravan pitch houseboat number no nos'.split(' '),
    ...retreats.split('|'),
  ].map((word) => intern(foldWord(word))),
);

/** In order of place, the longest where several overlap. */
export function addressesIn(text: string): readonly Address[] {
  const found: Address[] = [];
  for (const [kind, shape, need] of shapes) {
    if (need && !need.test(text)) continue;
    for (const { 0: written, index } of text.matchAll(shape)) {
      const end = index + written.replace(/[\s,.]+$/, '').length;
      if (!found.some((other) => other.start < end && index < other.end))
        found.push({ kind, start: index, end });
    }
  }
  return inOrder(found);
}
