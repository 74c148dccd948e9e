/** A name and a post side by side are one person: "the Director of Place, Helen Abara", "Paul Denby (Assistant Director)". */
import { Mark, type Tokens } from '../text/tokens.ts';
import { bits, type Mention } from './mention.ts';

const nameBit = bits(['name']);
const personBit = bits(['person']);
const resident = bits(['resident']);

const isPost = ({ labels }: Mention): boolean =>
  (labels & personBit) !== 0 && (labels & (nameBit | resident)) === 0;
const isName = ({ labels }: Mention): boolean => (labels & (nameBit | resident)) !== 0;

/** Settled mentions in order, appositions joined. */
export function joined(mentions: readonly Mention[], tokens: Tokens, text: string): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const before = found.at(-1);
    const both =
      before && before.end === mention.first && together(before, mention, tokens, text)
        ? union(before, mention)
        : undefined;
    if (both) found[found.length - 1] = both;
    else found.push(mention);
  }
  return found;
}

function together(a: Mention, b: Mention, tokens: Tokens, text: string): boolean {
  const marks = tokens.marks[b.first] ?? 0;
  const bracket = text.slice(tokens.ends[a.end - 1], tokens.starts[b.first]).includes('(');
  if (((marks & Mark.strong) !== 0 && !bracket) || (marks & Mark.stop) !== 0) return false;
  return (
    (isPost(a) && isName(b)) ||
    (isName(a) && isPost(b) && (marks & (Mark.comma | Mark.strong)) !== 0)
  );
}

function union(a: Mention, b: Mention): Mention {
  const [post, name] = isPost(a) ? [a, b] : [b, a];
  const { gender = post.gender, person, named = [name.first, name.end] } = name;
  return {
    first: a.first,
    end: b.end,
    labels: person ? name.labels : post.labels | nameBit,
    named,
    ...(gender ? { gender } : {}),
    ...(person ? { person } : {}),
  };
}
