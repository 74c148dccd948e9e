import type { Bound, Clause, Protocol, Support } from '../../lint/protocol.ts';
import { familyOf } from '../../lint/rule.ts';
import { bindsOf } from './bound.ts';
import { subjects } from './lexicon/subjects.ts';
import type { Passage } from './references.ts';
import { type Force, forceOf, roles } from './role.ts';
import { indexOf } from './similar.ts';

/** A family that a clause seems to speak to, and the part it seems to play. */
export interface Proposal {
  readonly family: string;
  readonly as: Support;
  /** 0 to 1: how often proposals like it have been right. */
  readonly confidence: number;
}

export interface Proposed {
  readonly binds: readonly Bound[];
  readonly proposals: readonly Proposal[];
}

/** Scores from which a family is proposed: the likeliest, and others beside it. */
const least = 0.5;
const leastBeside = 0.6;

/** Proposes for clauses that no known protocol has, by the clauses that others have and by what they say. */
export function createProposer(known: readonly Protocol[]) {
  const clauses = known
    .filter(({ kind }) => kind !== 'law')
    .flatMap((protocol) => protocol.clauses);
  const index = indexOf(clauses, ({ heading, title, summary }) => `${title} ${summary} ${heading}`);

  return (passage: Passage, leadIn: string): Proposed => {
    const { text, heading } = passage;
    const whole = `${leadIn} ${text}`;
    const near = index.nearest(`${text} ${leadIn} ${heading}`).slice(0, 6);
    const force = forceOf(text, leadIn);
    const says = Object.values(subjects).some((cues) => strongest(cues, text) >= 0.6);
    const inherits = says ? 0.4 : 0.85;
    const scored = Object.entries(subjects).map(([family, cues]) => {
      const own = strongest(cues, text);
      const around = Math.max(
        strongest(cues, leadIn) * inherits,
        strongest(cues, whole) * 0.4,
        strongest(cues, heading) * (says ? 0.35 : 0.45),
      );
      const heard = Math.max(own, around);
      const alike = likenessTo(family, near);
      return { family, score: heard * 0.75 + alike * 0.9, force: withNear(force, family, near) };
    });
    const named = bindsOf(text, leadIn);
    const top = Math.max(...scored.map(({ score }) => score));
    return {
      binds: named.length > 0 ? named : bindsLike(near),
      proposals: scored
        .filter(({ score }) => score >= (score === top ? least : Math.max(leastBeside, top * 0.6)))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 3)
        .map(({ family, score, force: weighed }) => ({
          family,
          as: roles.toSorted((a, b) => weighed[b] - weighed[a])[0] ?? 'background',
          confidence: confidenceOf(score),
        })),
    };
  };
}

/** As often as proposals with that score were right when one protocol was left out. */
const confidenceOf = (score: number): number =>
  Math.min(0.95, 0.45 + Math.max(0, score / 1.6 - 0.5) * 1.2);

/** The strongest cue, and a little for each that joins it. */
function strongest(
  cues: readonly { readonly says: RegExp; readonly weight: number }[],
  text: string,
): number {
  const heard = cues.filter(({ says }) => says.test(text)).map(({ weight }) => weight);
  const [first = 0, ...rest] = heard.toSorted((a, b) => b - a);
  return (
    first +
    Math.min(
      0.3,
      rest.reduce((sum, weight) => sum + weight * 0.2, 0),
    )
  );
}

interface Near {
  readonly item: Clause;
  readonly likeness: number;
}

const likenessTo = (family: string, near: readonly Near[]): number =>
  near
    .filter(({ item }) => item.supports.some(({ rule }) => familyOf(rule) === family))
    .reduce((sum, { likeness }) => sum + likeness * likeness, 0) ** 0.5;

/** What the nearest clauses of the family do, where they are near. */
function withNear(force: Force, family: string, near: readonly Near[]): Force {
  const weighed = { ...force };
  for (const { item, likeness } of near)
    for (const { rule, as } of item.supports)
      if (familyOf(rule) === family) weighed[as] += likeness * likeness * 1.2;
  return weighed;
}

/** Whom the nearest clause of others binds. */
const bindsLike = (near: readonly Near[]): readonly Bound[] =>
  near[0] && near[0].likeness >= 0.3 ? near[0].item.binds : ['member', 'officer'];
