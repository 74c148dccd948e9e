import { Mark, type Tokens } from './tokens.ts';
import { intern } from './vocabulary.ts';

const abbreviations = new Set(
  'cllr cllrs mr mrs ms mx dr prof rev revd hon rt st sgt pc insp lt col capt sir messrs para paras no nos ref fig app cl ss sec sect art vol pp pg dept ext approx est vs eg ie viz cf al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun tel'
    .split(' ')
    .map(intern),
);
const endings = new Set(['etc', 'ltd', 'co', 'am', 'pm', 'inc', 'plc', 'jr'].map(intern));
const number = intern('no');
const numbers = intern('nos');
const first = intern('i');

/** Half-open range of words, `from` to `to`, that make one sentence. */
export interface SentenceWords {
  readonly from: number;
  readonly to: number;
}

/** Cuts the words of a block into sentences. */
export function sentences(tokens: Tokens): SentenceWords[] {
  const found: SentenceWords[] = [];
  let from = 0;
  const { marks, length } = tokens;
  for (let word = 1; word < length; word++) {
    if (((marks[word] ?? 0) & Mark.stop) === 0 || !begins(tokens, word)) continue;
    found.push({ from, to: word });
    from = word;
  }
  if (tokens.length > 0) found.push({ from, to: tokens.length });
  return found;
}

/** Whether the stop before this word ends a sentence. */
function begins(tokens: Tokens, word: number): boolean {
  const marks = tokens.marks[word] ?? 0;
  const lower = (marks & (Mark.capital | Mark.digit)) === 0;
  if ((marks & (Mark.question | Mark.exclamation)) !== 0)
    return !(lower && (marks & Mark.quoteClose) !== 0);
  const before = tokens.ids[word - 1] ?? 0;
  if (before === number || before === numbers) return (marks & Mark.digit) === 0;
  if (abbreviations.has(before)) return false;
  if (endings.has(before)) return !lower;
  const length = (tokens.ends[word - 1] ?? 0) - (tokens.starts[word - 1] ?? 0);
  const letter =
    length === 1 && ((tokens.marks[word - 1] ?? 0) & Mark.digit) === 0 && before !== first;
  return !letter;
}
