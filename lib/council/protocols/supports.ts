import type { Bound, Supports } from '../../lint/protocol.ts';
import { meetingPapers, outsiders, publications } from '../../lint/readers.ts';
import { gated } from './lexicon/narrower.ts';
import type { Proposal } from './propose.ts';

/** Someone proposed for a clause, and what to write into it when it is confirmed. */
export interface Clauselike {
  readonly text: string;
  readonly binds: readonly Bound[];
}

/** The entries that make a clause support what was proposed: a family, or those of its rules that the clause speaks of. */
export function supportsOf(
  { family, as }: Pick<Proposal, 'family' | 'as'>,
  { text, binds }: Clauselike,
): readonly Supports[] {
  if (as !== 'rule') return [{ rule: family, as }];
  if (family === 'employment-matters' && !binds.includes('member'))
    return ownJob.map((rule) => ({ rule, as }));
  if (family === 'officer-criticism' && onlyInPublic(text))
    return [
      { rule: family, as, audience: outsiders },
      { rule: family, as, kind: [...meetingPapers, ...publications] },
    ];
  const gate = gated[family];
  if (!gate) return [{ rule: family, as }];
  const rules = gate.narrower.filter(({ says }) => says.test(text)).flatMap((each) => each.rules);
  return [...new Set(rules.length > 0 ? rules : gate.otherwise)].map((rule) => ({ rule, as }));
}

/** What an officer may not bring to a member; a member's taking up of a case is another matter. */
const ownJob = [
  'own-pay',
  'own-post',
  'own-discipline',
  'own-grievance',
  'own-career',
  'lobbying',
].map((name) => `employment-matters/${name}`);

/** Some councils forbid criticism of officers anywhere, some only where others hear it. */
const onlyInPublic = (text: string): boolean =>
  /\b(?:in public|publicly|the press|the media|publish\w*|meetings?)\b/i.test(text) &&
  !/\b(?:private(?:ly)? or|any medium|whether or not)\b/i.test(text);
