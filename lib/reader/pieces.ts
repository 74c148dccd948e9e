/** Cuts a text into the pieces of words that the encoder knows, most probable cut first (a SentencePiece unigram model). */

export interface Piece {
  readonly written: string;
  /** Logarithm of how common it is. */
  readonly score: number;
}

export type ToPieces = (text: string) => readonly number[];

/** Stands for the space before a word. */
const space = '\u2581';

/** The first pieces of the vocabulary are signs, not words: the very first stands for whatever is unknown. */
const signs = 6;
const unknown = 0;
const unknownScore = -20;

interface Branch {
  readonly next: Map<string, Branch>;
  piece?: number;
}

function treeOf(vocabulary: readonly Piece[]): Branch {
  const root: Branch = { next: new Map() };
  vocabulary.forEach(({ written }, index) => {
    if (index < signs) return;
    let branch = root;
    for (const letter of written) {
      const next = branch.next.get(letter) ?? { next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.piece = index;
  });
  return root;
}

/** One form of each letter, quotation mark and dash; one mark for any space. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .trim()
    .replaceAll(/\s+/g, space);

export function createPieces(vocabulary: readonly Piece[]): ToPieces {
  const root = treeOf(vocabulary);
  const lengths = vocabulary.map(({ written }) => Array.from(written).length);
  return (text) => {
    const normal = plain(text);
    if (normal === '') return [];
    const letters = Array.from(space + normal);
    const best = new Float64Array(letters.length + 1).fill(-Infinity);
    const last = new Int32Array(letters.length + 1);
    best[0] = 0;
    const offer = (from: number, to: number, piece: number, score: number): void => {
      const sum = score + best[from]!;
      if (sum <= best[to]!) return;
      best[to] = sum;
      last[to] = piece;
    };
    for (let from = 0; from < letters.length; from++) {
      if (best[from] === -Infinity) continue;
      let isKnown = false;
      let branch = root.next.get(letters[from]!);
      for (let to = from + 1; branch; to++) {
        const { piece } = branch;
        if (piece !== undefined) {
          isKnown ||= to === from + 1;
          offer(from, to, piece, vocabulary[piece]?.score ?? 0);
        }
        branch = branch.next.get(letters[to] ?? '');
      }
      if (!isKnown) offer(from, from + 1, unknown, unknownScore);
    }
    const pieces: number[] = [];
    for (let at = letters.length; at > 0;) {
      const piece = last[at] ?? unknown;
      if (piece !== unknown || pieces.at(-1) !== unknown) pieces.push(piece);
      at -= piece === unknown ? 1 : lengths[piece]!;
    }
    return pieces.toReversed();
  };
}
