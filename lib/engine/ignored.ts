import type { Span } from '../text/span.ts';
import { type Area, keys } from '../council/areas.ts';
import { type IgnoredEntry, readIgnored, saveIgnored } from '../council/ignore-list.ts';
import { isoDate } from '../council/today.ts';

/** One finding, as far as ignoring it is concerned. */
export interface Ignorable extends Span {
  readonly rule: string;
}

export interface Ignored {
  readonly has: (text: string, finding: Ignorable) => Promise<boolean>;
  readonly set: (text: string, finding: Ignorable, ignored: boolean) => Promise<void>;
  /** Reads again what is kept: it was changed elsewhere. */
  readonly forget: () => void;
}

/** What was learnt while words were being typed next to an ignored finding is kept once they rest. */
const restMs = 5000;

/**
 * A person's "not this one", kept as salted hashes and never as words. A finding is known by its rule and its words
 * together with the three words before them, or the three after: an edit on one side leaves the other, and the side
 * that changed is learnt anew.
 */
export function createIgnored(local: Area, today = () => isoDate(new Date())): Ignored {
  const hash = createHash();
  const learnt = new Map<string, readonly string[]>();
  let loaded: Promise<Kept> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const codesOf = async (text: string, finding: Ignorable) => {
    const { salt, codes } = await (loaded ??= read(local));
    if (codes.size === 0) learnt.clear();
    const own = await Promise.all(ignoreKeys(text, finding).map((key) => hash(salt + key)));
    return { codes, own };
  };
  const save = async (codes: Set<string>, entries: readonly IgnoredEntry[]) => {
    codes.clear();
    for (const code of entries.flatMap((entry) => entry.codes)) codes.add(code);
    await saveIgnored(local, entries);
  };
  const keepLearnt = async (codes: Set<string>) => {
    const known = [...learnt.values()];
    learnt.clear();
    const entries = (await readIgnored(local)).map((entry) => {
      const more = known.filter((own) => own.some((one) => entry.codes.includes(one)));
      return { ...entry, codes: [...new Set([...entry.codes, ...more.flat()])] };
    });
    await save(codes, entries);
  };
  const learn = (codes: Set<string>, finding: string, own: readonly string[]) => {
    learnt.set(finding, [...new Set([...(learnt.get(finding) ?? []), ...own])]);
    clearTimeout(rest);
    rest = setTimeout(() => void keepLearnt(codes), restMs);
  };

  return {
    has: async (text, finding) => {
      const { codes, own } = await codesOf(text, finding);
      const id = `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
      const known = own.filter((one) => codes.has(one) || learnt.get(id)?.includes(one));
      if (known.length > 0 && known.length < own.length) learn(codes, id, own);
      return known.length > 0;
    },
    set: async (text, finding, ignored) => {
      const { codes, own } = await codesOf(text, finding);
      learnt.delete(`${finding.rule}\n${text.slice(finding.start, finding.end)}`);
      const entries = await readIgnored(local);
      const others = entries.filter((entry) => !entry.codes.some((one) => own.includes(one)));
      const { rule } = finding;
      await save(codes, ignored ? [...others, { codes: own, rule, day: today() }] : others);
    },
    forget: () => {
      loaded = undefined;
    },
  };
}

/** What a finding is known by when it is ignored. */
export function ignoreKeys(text: string, { rule, start, end }: Ignorable): readonly string[] {
  const words = wordsOf(text.slice(start, end)).join(' ');
  const before = wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-3);
  const after = wordsOf(text.slice(end, end + 80)).slice(0, 3);
  return [
    ['before', rule, words, ...before].join('\n'),
    ['after', rule, words, ...after].join('\n'),
  ];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Kept {
  readonly salt: string;
  readonly codes: Set<string>;
}

async function read(local: Area): Promise<Kept> {
  const [entries, salt] = await Promise.all([readIgnored(local), saltIn(local)]);
  return { salt, codes: new Set(entries.flatMap(({ codes }) => codes)) };
}

async function saltIn(local: Area): Promise<string> {
  const { [keys.salt]: saved } = await local.get(keys.salt);
  if (typeof saved === 'string' && saved.length >= 20) return saved;
  const salt = base64(crypto.getRandomValues(new Uint8Array(18)));
  await local.set({ [keys.salt]: salt });
  return salt;
}

/** Remembers the last answers: the same findings are asked about at every key. */
function createHash(): (text: string) => Promise<string> {
  const answers = new Map<string, Promise<string>>();
  return (text) => {
    const answer = answers.get(text) ?? digest(text);
    if (answers.size > 1000) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** 96 bits: no two findings of one person meet by chance. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64(new Uint8Array(bytes, 0, 12));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
