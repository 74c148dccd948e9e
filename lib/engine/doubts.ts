import type { Active } from '../lint/checker.ts';
import type { Finding } from '../lint/finding.ts';
import { isCertain, secondPass } from '../lint/second-pass.ts';
import { isMeant, nearby, remarks, type SecondReader } from '../lint/second-reader.ts';
import type { Session } from '../lint/session.ts';
import type { Situation } from '../lint/situation.ts';
import { type Change, remap } from '../text/remap.ts';
import { inOrder, type Span } from '../text/span.ts';

/** What has been said of a draft after a second look, remembered sentence by sentence. */
export interface Doubts {
  /** What stands; a finding that is still to be looked at has a doubt. */
  readonly shown: () => Shown;
  /** Asks the reader about what the rules have just noticed, for a moment. */
  readonly glance: () => Promise<void>;
  /** Looks at all that is open, for some time; of a message that leaves, at the findings alone. */
  readonly settle: (isLeaving?: boolean) => Promise<void>;
  /** The draft has changed: what was remarked elsewhere is still there. */
  readonly edited: (change: Change) => void;
  readonly remarked: () => readonly Finding[];
}

interface Shown {
  readonly findings: readonly Finding[];
  /** There is more to look at. */
  readonly unsure: boolean;
}

interface Looked {
  readonly session: Session<Active>;
  readonly situation: Situation;
  /** Omitted where nobody reads beside the rules. */
  readonly reader?: SecondReader | undefined;
  /** What was remarked on the same words in another situation, until they are read anew. */
  readonly before?: readonly Finding[] | undefined;
}

/** A draft has few such sentences; old ones go when their words are gone. */
const most = 500;
/** Nobody else is answered meanwhile; at a glance somebody waits for a mark, or for a message to leave. */
const glanceMs = 40;
const settleMs = 150;
/** Some 40,000 words; what stands below is left to the rules. */
const mostSentences = 2000;

export function createDoubts({ session, situation, ...given }: Looked): Doubts {
  let { reader } = given;
  const { active } = session;
  const verdicts = new Map<string, boolean>();
  const speaking = new Set(Array.from(active.rules.keys(), ({ id }) => id));
  /** What the reader noticed, and in which text it has read everything. */
  let remarked = (given.before ?? []).filter(({ rule }) => speaking.has(rule));
  let read: string | undefined;

  const sentencesNow = (): readonly Span[] => session.sentences().slice(0, mostSentences);

  /** The findings of the rules, each with what is still to be asked: of the grammar first, then of the reader. */
  function open(text: string): Finding[] {
    let sentences: readonly Span[] | undefined;
    return session.findings().flatMap((finding): Finding[] => {
      const grammar = isCertain(finding) || verdicts.get(keyOf(finding, text));
      if (grammar === undefined) return [finding];
      if (!grammar) return [];
      const sure = certain(finding);
      if (!reader?.isHeardOn(finding.rule)) return [sure];
      sentences ??= sentencesNow();
      const near = nearby(finding, sentences);
      if (!near) return [sure];
      const { start, end } = finding;
      const sentence: Span = { start: near.start, end: near.end };
      const asked: Finding = { ...sure, doubt: { start, end, is: 'meant', sentence } };
      const meant = verdicts.get(keyOf(asked, text));
      if (meant === undefined) return [asked];
      return meant ? [sure] : [];
    });
  }

  const askGrammar = async (text: string): Promise<void> => {
    const asked = session
      .findings()
      .filter((finding) => !isCertain(finding) && !verdicts.has(keyOf(finding, text)));
    const standing = await secondPass(asked, text);
    for (const finding of asked) {
      const stands = standing.some(
        ({ rule, start, end }) =>
          rule === finding.rule && start === finding.start && end === finding.end,
      );
      verdicts.set(keyOf(finding, text), stands);
    }
  };

  /** Says after the first whether there is time for more: something is read, however slow the machine. */
  const timer = (forMs: number) => {
    const until = performance.now() + forMs;
    let asked = 0;
    return () => asked++ === 0 || performance.now() < until;
  };

  /** What the rules noticed, sentence by sentence. */
  const askOfFindings = async (
    text: string,
    second: SecondReader,
    goesOn: () => boolean,
  ): Promise<void> => {
    const asked = open(text).filter(({ doubt }) => doubt?.is === 'meant');
    const sentences = asked.length > 0 ? sentencesNow() : [];
    for (const finding of asked) {
      if (!goesOn()) return;
      const stands = await isMeant(finding, { text, sentences, situation, reader: second });
      verdicts.set(keyOf(finding, text), stands);
    }
  };

  /** What no rule noticed, stretch by stretch. */
  const askOfText = async (
    text: string,
    second: SecondReader,
    goesOn: () => boolean,
  ): Promise<void> => {
    const sentences = sentencesNow();
    const opinions = await second.read(text, sentences, situation, goesOn);
    if (session.text() !== text) return;
    const end = opinions.at(-1)?.end ?? 0;
    const later = remarked.filter(({ start }) => start >= end);
    remarked = [...remarks(open(text), opinions, second, active), ...later];
    if (opinions.length === sentences.length) read = text;
  };

  /** Where the reader fails the rules read alone. */
  const asking = async (ask: (second: SecondReader) => Promise<void>): Promise<void> => {
    if (!reader) return;
    try {
      await ask(reader);
    } catch {
      reader = undefined;
    }
  };

  return {
    shown: () => {
      const text = session.text();
      const found = open(text);
      return {
        findings: remarked.length > 0 ? inOrder([...found, ...remarked]) : found,
        unsure: found.some(({ doubt }) => doubt) || (reader !== undefined && read !== text),
      };
    },
    glance: () => asking((second) => askOfFindings(session.text(), second, timer(glanceMs))),
    settle: async (isLeaving = false) => {
      if (verdicts.size > most) {
        verdicts.clear();
        read = undefined;
      }
      const text = session.text();
      await askGrammar(text);
      if (session.text() !== text) return;
      await asking(async (second) => {
        const goesOn = timer(isLeaving ? glanceMs : settleMs);
        await askOfFindings(text, second, goesOn);
        if (!isLeaving && read !== text && session.text() === text)
          await askOfText(text, second, goesOn);
      });
    },
    edited: (change) => {
      remarked = remarked.flatMap((finding) => {
        const span = remap(finding, change);
        return span ? [{ ...finding, ...span }] : [];
      });
    },
    remarked: () => remarked,
  };
}

/** The verdict rests on the rule, what was asked about and the word in doubt: not on where it stands. */
function keyOf({ rule, start, doubt }: Finding, text: string): string {
  const from = doubt?.sentence.start ?? start;
  const sentence = doubt ? text.slice(from, doubt.sentence.end) : '';
  return [rule, start - from, doubt ? doubt.start - from : '', doubt?.is, sentence].join('\n');
}

function certain(finding: Finding): Finding {
  const { doubt, ...rest } = finding;
  return doubt ? rest : finding;
}
