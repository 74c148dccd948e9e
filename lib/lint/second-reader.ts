/** Somebody who reads the draft beside the rules, later and in its own time, and goes by what it means. */
import { overlaps, type Span } from '../text/span.ts';
import type { Active } from './checker.ts';
import type { Finding, Severity } from './finding.ts';
import { familyOf } from './rule.ts';
import type { Situation } from './situation.ts';

/** What one sentence means. */
export interface Opinion extends Span {
  /** How likely it engages a family, as log-odds. */
  readonly odds: (family: string) => number;
}

export interface SecondReader {
  /**
   * An opinion on each sentence, in order. `goesOn` is asked before each stretch of text that is not remembered: when it
   * says no, what was read so far is the answer. Offsets count in UTF-16 units from the text's start.
   */
  readonly read: (
    text: string,
    sentences: readonly Span[],
    situation: Situation,
    goesOn: () => boolean | Promise<boolean>,
  ) => Promise<readonly Opinion[]>;
  /** Whether what a rule noticed waits for the reader. */
  readonly isHeardOn: (rule: string) => boolean;
  /** Whether what a rule noticed stands in a sentence of these log-odds, by family. */
  readonly stands: (rule: string, odds: Opinion['odds']) => boolean;
  /** From which log-odds on a sentence is remarked upon where no rule noticed anything. */
  readonly least: (family: string) => number;
  /** The rules as which a remark may speak, best first. */
  readonly speakers: (family: string) => readonly string[];
}

const evidence = ['the sentence as a whole, by what it means'];
const severity: Severity = 'advise';

/** A text and who reads it for what it means; the sentences are those in the author's own voice. */
export interface Read {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly situation: Situation;
  readonly reader: SecondReader;
}

/** The sentence that a finding begins in, with those beside it: what the reader is asked about. */
export function nearby(finding: Span, sentences: readonly Span[]): Nearby | undefined {
  const at = sentences.findIndex((each) => overlaps(each, finding));
  if (at < 0) return undefined;
  const near = sentences.slice(Math.max(0, at - 1), at + 2);
  const { start = 0 } = near[0] ?? {};
  const { end = start } = near.at(-1) ?? {};
  return { start, end, near, own: Math.min(at, 1) };
}

interface Nearby extends Span {
  readonly near: readonly Span[];
  /** Which of them the finding begins in. */
  readonly own: number;
}

/**
 * Whether what a rule noticed is meant, by its sentence and those beside it, be it to these readers or to any. Yes where
 * there is nobody to ask.
 */
export async function isMeant(
  finding: Finding,
  { text, sentences, situation, reader }: Read,
): Promise<boolean> {
  const { rule } = finding;
  if (!reader.isHeardOn(rule)) return true;
  const asked = nearby(finding, sentences);
  if (!asked) return true;
  const readers: readonly Situation[] = [situation, { ...situation, audience: ['unknown'] }];
  for (const each of readers) {
    const opinions = await reader.read(text, asked.near, each, () => true);
    const own = opinions[asked.own];
    if (own === undefined || reader.stands(rule, own.odds)) return true;
  }
  return false;
}

/** By how much surer the reader has to be where something was said already: of the sentence, or beside it by the family. */
const crowded = 1;

/**
 * What the reader alone noticed: cited and bound as the rule it speaks as, and never more than advice. Nothing where
 * no rule of the family may speak in the situation, one that would is turned off, or the family has spoken there already.
 */
export function remarks(
  findings: readonly Finding[],
  opinions: readonly Opinion[],
  reader: SecondReader,
  active: Active,
): Finding[] {
  const speakers = speakersIn(reader, active);
  const wishes = opinions
    .flatMap(({ start, end, odds }, at) =>
      Array.from(speakers, ([family, [rule, citations]]) => {
        const sureness = odds(family) - reader.least(family);
        return {
          at,
          sureness,
          finding: { rule, family, severity, start, end, citations, evidence },
        };
      }),
    )
    .filter(({ sureness }) => sureness >= 0)
    .toSorted((a, b) => b.sureness - a.sureness);
  const said: Finding[] = [...findings];
  for (const { at, sureness, finding } of wishes) {
    const { family } = finding;
    const here = said.filter((other) => overlaps(other, finding));
    if (here.some((other) => other.family === family)) continue;
    const around = [opinions[at - 1], opinions[at + 1]];
    const isBeside = said.some(
      (other) => other.family === family && around.some((each) => each && overlaps(other, each)),
    );
    if (sureness < crowded && (here.length > 0 || isBeside)) continue;
    said.push({ ...finding, isRemark: true });
  }
  return said.slice(findings.length);
}

/** As which rule the reader may speak of each family, and what it cites. */
function speakersIn(
  reader: SecondReader,
  { rules, off }: Active,
): ReadonlyMap<string, readonly [string, Finding['citations']]> {
  const speaking = new Map([...rules].map(([rule, cited]) => [rule.id, cited] as const));
  const found = new Map<string, readonly [string, Finding['citations']]>();
  for (const family of new Set([...speaking.keys()].map(familyOf))) {
    const speakers = reader.speakers(family);
    if (speakers.some((id) => off.has(id))) continue;
    const rule = speakers.find((id) => speaking.has(id));
    const citations = rule === undefined ? [] : (speaking.get(rule)?.citations ?? []);
    if (rule !== undefined && citations.some(({ role }) => role === 'rule'))
      found.set(family, [rule, citations]);
  }
  return found;
}
