/** A whole draft judged at once by everybody: the rules, the grammar where they doubt, and the second reader. */
import { inOrder } from '../text/span.ts';
import type { Checker } from './checker.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { secondPass } from './second-pass.ts';
import { isMeant, remarks, type SecondReader } from './second-reader.ts';
import { openSession } from './session.ts';
import type { Situation } from './situation.ts';

interface Judges {
  readonly checker: Checker;
  /** Omitted where nobody reads beside the rules. */
  readonly reader?: SecondReader | undefined;
}

/** All findings that stand, in order of place. `goesOn` is asked before each stretch that the reader reads. */
export async function judged(
  { checker, reader }: Judges,
  draft: Draft,
  situation: Situation,
  goesOn: () => boolean | Promise<boolean> = () => true,
): Promise<Finding[]> {
  const session = openSession(checker, situation, draft);
  const { text } = draft;
  const certain = await secondPass(session.findings(), text);
  if (!reader) return certain;
  const sentences = session.sentences();
  const kept: Finding[] = [];
  for (const finding of certain)
    if (await isMeant(finding, { text, sentences, situation, reader })) kept.push(finding);
  const opinions = await reader.read(text, sentences, situation, goesOn);
  const own = remarks(kept, opinions, reader, session.active);
  return inOrder([...kept, ...own]);
}
