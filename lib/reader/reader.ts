/** Reads a draft for what it means, sentence by sentence, with the numbers of `public/reader.bin`. */
import type { Opinion, SecondReader } from '../lint/second-reader.ts';
import type { Audience, Situation } from '../lint/situation.ts';
import type { Span } from '../text/span.ts';
import { keepLatest } from '../text/latest.ts';
import { createEncoder, longest, narrow, wide } from './encoder.ts';
import { createPieces } from './pieces.ts';
import { weighingOf } from './weighing.ts';
import { readWeights, type Weights } from './weights.ts';
import { windowsOf } from './windows.ts';

/** So many stretches of text: what was read longest ago is read again when it comes back. */
const usuallyRemembered = 1500;
/** Log-odds under which, for every family, a sentence is not read a second time. */
const quiet = -2.5;
/** A piece weighs in its sentence by a power of this at most. */
const steepest = 12;

/** What no piece stands for. */
const nothing = [0];

/** A sentence, or as much of it as can be read at once. */
interface Part {
  readonly sentence: number;
  readonly pieces: readonly number[];
  readonly size: number;
  readonly begins: boolean;
  readonly isLast: boolean;
}

/** For each sentence of a window after its lead, log-odds by family. */
type Scores = readonly Float32Array[];

/** The drafts that it learned from have one or two kinds of readers: of many, those are told of who are farthest outside. */
const exposure: readonly Audience[] = [
  ...(['press', 'public', 'resident', 'mp', 'partner', 'supplier'] as const),
  ...(['political-group', 'member', 'junior-officer', 'officer', 'senior-officer'] as const),
  'unknown',
];

/** How the facts of a situation enter: a vector for the pieces, and one for the families. */
function createAuthor(weights: Weights, families: number) {
  const facts = weights.lines('facts');
  const { values, scales } = weights.matrix('fact vectors', facts.length, narrow);
  const leanings = weights.vector('fact leanings', facts.length * families);
  return ({ author, kind, audience }: Situation) => {
    const widest = exposure.find((each) => audience.includes(each));
    const known = new Set<string>([author.role, kind, ...author.traits, `to ${widest}`]);
    const state = new Float32Array(narrow);
    const leaning = new Float32Array(families);
    facts.forEach((fact, row) => {
      if (!known.has(fact)) return;
      for (let k = 0; k < narrow; k++) state[k]! += values[row * narrow + k]! * scales[row]!;
      for (let k = 0; k < families; k++) leaning[k]! += leanings[row * families + k]!;
    });
    return { state, leaning };
  };
}

/** The same words, read together by the same author to the same readers, mean the same. */
const keyOf = (who: string, window: readonly Part[], isLead = false): string =>
  `${who}${isLead ? '+' : ''}${window.map(({ pieces }) => pieces.join()).join(';')}`;

/** Throws when the file is malformed, or cannot be run here. */
export function createReader(file: ArrayBuffer, mostRemembered = usuallyRemembered): SecondReader {
  const weights = readWeights(file);
  const words = weights.lines('vocabulary');
  const scores = weights.vector('vocabulary scores', words.length);
  const toPieces = createPieces(
    words.map((written, index) => ({ written, score: scores[index] ?? 0 })),
  );
  const families = weights.lines('families');
  const encoder = createEncoder(weights);
  const heads = encoder.linear('heads', families.length * 2);
  const authorOf = createAuthor(weights, families.length);
  const remembered = new Map<string, Scores>();
  const judged = new Float32Array((longest + 4) * families.length * 2);

  /** Each family listens to some pieces more than to others. */
  function scoresOf(parts: readonly Part[], isLead: boolean, situation: Situation): Scores {
    const { state, leaning } = authorOf(situation);
    const pieces = parts.flatMap((part) => part.pieces);
    const states = encoder.states(pieces, state);
    heads(states, judged, states.length / wide);
    const found: Float32Array[] = [];
    let at = 0;
    for (const part of parts) {
      const odds = new Float32Array(families.length);
      const end = at + part.pieces.length;
      for (let family = 0; family < families.length; family++) {
        let sum = 0;
        let total = 0;
        for (let piece = at; piece < end; piece++) {
          const row = piece * families.length * 2;
          const weight = judged[row + families.length + family]!;
          const share = Math.exp(Math.max(-steepest, Math.min(steepest, weight)));
          sum += share * judged[row + family]!;
          total += share;
        }
        odds[family] = sum / Math.max(total, 1e-6) + leaning[family]!;
      }
      found.push(odds);
      at = end;
    }
    return isLead ? found.slice(1) : found;
  }

  /**
   * What neighbours mean rubs off on a sentence: where it may mean something it is read by itself as well, and half as
   * much of that counts.
   */
  function heard(
    window: readonly Part[],
    isLead: boolean,
    situation: Situation,
    who: string,
  ): Scores {
    const among = scoresOf(window, isLead, situation);
    if (window.length === 1) return among;
    return window.slice(isLead ? 1 : 0).map((part, index) => {
      const here = among[index] ?? new Float32Array(families.length);
      if (here.every((odds) => odds < quiet)) return here;
      const key = keyOf(who, [part]);
      const read = remembered.get(key) ?? scoresOf([part], false, situation);
      const [alone = here] = keepLatest(remembered, key, read, mostRemembered);
      return here.map((odds, family) => (2 * odds + (alone[family] ?? odds)) / 3);
    });
  }

  /** Longer sentences are cut where the encoder's breath ends. */
  const partsOf = (text: string, sentences: readonly Span[]): Part[] =>
    sentences.flatMap(({ start, end }, sentence) => {
      const written = toPieces(text.slice(start, end));
      const pieces = written.length > 0 ? written : nothing;
      const begins = text.slice(sentences[sentence - 1]?.end ?? start, start).includes('\n');
      const parts: Part[] = [];
      for (let at = 0; at < pieces.length; at += longest) {
        const some = pieces.slice(at, at + longest);
        const isLast = at + longest >= pieces.length;
        parts.push({ sentence, pieces: some, size: some.length, begins, isLast });
      }
      return parts;
    });

  const read: SecondReader['read'] = async (text, sentences, situation, goesOn) => {
    const parts = partsOf(text, sentences);
    const { author, kind, audience } = situation;
    const who = JSON.stringify([author.role, author.traits, kind, audience]);
    const opinions: Opinion[] = [];
    /** Of the parts of one sentence, what any of them says. */
    let said = new Float32Array(families.length).fill(-Infinity);
    for (const { from, to, isLead } of windowsOf(parts)) {
      const window = parts.slice(from, to);
      const key = keyOf(who, window, isLead);
      const known = remembered.get(key);
      if (!known && !(await goesOn())) break;
      const read = known ?? heard(window, isLead, situation, who);
      const scores = keepLatest(remembered, key, read, mostRemembered);
      window.slice(isLead ? 1 : 0).forEach(({ sentence, isLast }, index) => {
        said = said.map((odds, family) => Math.max(odds, scores[index]?.[family] ?? odds));
        if (!isLast) return;
        const odds = said;
        said = new Float32Array(families.length).fill(-Infinity);
        const { start = 0, end = 0 } = sentences[sentence] ?? {};
        opinions.push({
          start,
          end,
          odds: (family) => odds[families.indexOf(family)] ?? -Infinity,
        });
      });
    }
    return opinions;
  };

  return { read, ...weighingOf(weights, families) };
}
