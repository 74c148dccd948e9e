import { type Decision, type Reviewed, type ReviewedFile, undecided } from './review.ts';

/** What lies on the table: the files, which one is open, and which of its findings is being looked at. */
export interface Desk {
  readonly files: () => readonly ReviewedFile[];
  readonly file: () => ReviewedFile | undefined;
  readonly fileNumber: () => number;
  readonly finding: () => Reviewed | undefined;
  /** Counted from 0; -1 where the file has none. */
  readonly findingNumber: () => number;
  /** Puts files on the table and opens the first of them. */
  readonly add: (files: readonly ReviewedFile[]) => void;
  readonly remove: (file: number) => void;
  readonly open: (file: number) => void;
  /** The same file, checked anew. */
  readonly replace: (file: ReviewedFile) => void;
  readonly look: (finding: number) => void;
  /** To the next finding or the one before, round the end; over those that are decided if there are others. */
  readonly step: (by: 1 | -1, onlyOpen?: boolean) => void;
  readonly decide: (decision: Partial<Decision>) => void;
  readonly annotate: (note: string) => void;
  /** Whether anything was decided or written since `saved` was last called. */
  readonly isUnsaved: () => boolean;
  readonly saved: () => void;
}

/** What a change touched: the whole table, which finding is looked at, or what was decided. */
export type DeskChange = 'files' | 'place' | 'decision';

export function createDesk(changed: (what: DeskChange) => void): Desk {
  let files: readonly ReviewedFile[] = [];
  let current = -1;
  let place = -1;
  let isUnsaved = false;

  const file = () => files[current];
  const first = () => (file()?.findings.length ? 0 : -1);

  const openAt = (number: number) => {
    current = number;
    place = first();
    changed('files');
  };

  const put = (now: ReviewedFile) => {
    files = files.map((each, at) => (at === current ? now : each));
  };

  const numberAfter = (by: 1 | -1, onlyOpen: boolean): number => {
    const findings = file()?.findings ?? [];
    const round = (number: number) => (number + findings.length) % findings.length;
    const order = findings.map((_, step) => round(place + by * (step + 1)));
    const open = order.find((number) => findings[number]?.decision.outcome === 'open');
    return (onlyOpen ? open : undefined) ?? order[0] ?? -1;
  };

  return {
    files: () => files,
    file,
    fileNumber: () => current,
    finding: () => file()?.findings[place],
    findingNumber: () => place,
    add: (more) => {
      if (more.length === 0) return;
      const number = files.length;
      files = [...files, ...more];
      openAt(number);
    },
    remove: (number) => {
      files = files.filter((_, at) => at !== number);
      openAt(Math.min(number < current ? current - 1 : current, files.length - 1));
    },
    open: openAt,
    replace: (now) => {
      put(now);
      place = first();
      changed('files');
    },
    look: (number) => {
      place = number;
      changed('place');
    },
    step: (by, onlyOpen = false) => {
      place = numberAfter(by, onlyOpen);
      changed('place');
    },
    decide: (decision) => {
      const now = file();
      if (!now || place < 0) return;
      isUnsaved = true;
      put({
        ...now,
        findings: now.findings.map((finding, at) =>
          at === place
            ? { ...finding, decision: { ...undecided, ...finding.decision, ...decision } }
            : finding,
        ),
      });
      changed('decision');
    },
    annotate: (note) => {
      const now = file();
      if (now) put({ ...now, note });
      isUnsaved = true;
    },
    isUnsaved: () => isUnsaved,
    saved: () => {
      isUnsaved = false;
    },
  };
}
