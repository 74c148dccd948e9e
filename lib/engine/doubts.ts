import type { Finding } from '../lint/finding.ts';
import { isCertain, secondPass } from '../lint/second-pass.ts';

/** What the second pass has said of findings that the first was unsure of, remembered sentence by sentence. */
export interface Doubts {
  /** The findings that stand; one that is still to be looked at keeps its doubt. */
  readonly shown: (findings: readonly Finding[], text: string) => Shown;
  readonly settle: (findings: readonly Finding[], text: string) => Promise<void>;
}

interface Shown {
  readonly findings: readonly Finding[];
  readonly unsure: boolean;
}

/** A draft has few such sentences; old ones go when their words are gone. */
const most = 500;

export function createDoubts(): Doubts {
  const verdicts = new Map<string, boolean>();
  return {
    shown: (findings, text) => {
      const verdictOn = (finding: Finding) =>
        isCertain(finding) ? true : verdicts.get(keyOf(finding, text));
      return {
        findings: findings.flatMap((finding) => {
          const stands = verdictOn(finding);
          if (stands === false) return [];
          return [stands ? certain(finding) : finding];
        }),
        unsure: findings.some((finding) => verdictOn(finding) === undefined),
      };
    },
    settle: async (findings, text) => {
      const open = findings.filter(
        (finding) => !isCertain(finding) && !verdicts.has(keyOf(finding, text)),
      );
      const standing = await secondPass(open, text);
      if (verdicts.size > most) verdicts.clear();
      for (const finding of open) {
        const stands = standing.some(
          ({ rule, start, end }) =>
            rule === finding.rule && start === finding.start && end === finding.end,
        );
        verdicts.set(keyOf(finding, text), stands);
      }
    },
  };
}

/** The verdict rests on the rule, the sentence and the word in doubt: not on where the sentence stands. */
function keyOf({ rule, start, doubt }: Finding, text: string): string {
  const from = doubt?.sentence.start ?? start;
  const sentence = doubt ? text.slice(from, doubt.sentence.end) : '';
  return [rule, start - from, doubt ? doubt.start - from : '', doubt?.is, sentence].join('\n');
}

function certain(finding: Finding): Finding {
  const { doubt, ...rest } = finding;
  return doubt ? rest : finding;
}
