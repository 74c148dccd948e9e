import type { Bound } from '../../lint/protocol.ts';

/** How protocols name those they bind, the narrower names first. */
const people: readonly (readonly [RegExp, readonly Bound[]])[] = [
  [
    /\b(?:members?|councillors?) (?:and|or|\/) (?:officers?|employees?|staff|the clerk)\b|\b(?:officers?|employees?|staff|clerk) (?:and|or) (?:members?|councillors?)\b/i,
    ['member', 'officer'],
  ],
  [
    /\b(?:both (?:sides|parties)|neither (?:party|side)|everyone|everybody|all parties|each side)\b/i,
    ['member', 'officer'],
  ],
  [/\bpolitically restricted\b/i, ['politically-restricted-officer']],
  [/\b(?:cabinet|executive) members?\b/i, ['cabinet-member']],
  [/\b(?:lead members?|portfolio holders?)\b/i, ['lead-member']],
  [/\bboard members?\b/i, ['board-member']],
  [
    /\b(?:chairm[ae]n|chairs?|chairpersons?)(?: and vice[\s-]chair\w*)?\b/i,
    ['chairman', 'vice-chairman'],
  ],
  [/\bcommittee members?|members? of (?:a|the) committee\b/i, ['committee-member']],
  [/\bco-?opted\b/i, ['co-opted-member']],
  [/\blocal members?|ward (?:members?|councillors?)\b/i, ['local-member']],
  [/\bgroup leaders?\b/i, ['group-leader']],
  [/\bpolitical groups?|party groups?\b/i, ['political-group']],
  [/\bmayor\b/i, ['mayor']],
  [/\bjunior officers?\b/i, ['junior-officer']],
  [/\b(?:report authors?|authors? of (?:the |a )?reports?)\b/i, ['report-author']],
  [/\b(?:communications? (?:team|officers?|staff)|press office\w*)\b/i, ['comms']],
  [
    /\bstatutory officers?|monitoring officer|head of paid service|chief finance officer|section 1?[57][13] officer|responsible financial officer|proper officer\b/i,
    ['statutory-officer'],
  ],
  [/\bchief officers?|(?:executive )?directors?|chief executive\b/i, ['chief-officer']],
  [/\bsenior officers?|heads? of service\b/i, ['senior-officer']],
  [/\bofficers?|employees?|staff|(?:town |parish )?clerk\b/i, ['officer']],
  [/\b(?:elected )?members?|councillors?\b/i, ['member']],
];

const duty =
  /\b(?:must|shall|should|will|may|can(?:not)?|need to|ought|(?:are|is|have) (?:to|obliged|required|expected|entitled|an? (?:duty|obligation))|never|always)\b/i;
const state = /\b(?:are|is|have|has|do|does|express|represent\w*|serve|work)\b/i;
const receiving =
  /\b(?:members?|councillors?|leader)\b[^.;,]{0,40}\b(?:should|must|will|shall|need to|are to) (?:always )?be (?:\w+ )?(?:informed|notified|invited|consulted|briefed|advised|warned|kept|given|provided|sent|told)\b/i;

/**
 * Whom a clause binds: those who are to do something in its sentences, else in what leads in to it, else those whom it is
 * about. Empty where it names nobody.
 */
export function bindsOf(text: string, leadIn: string): readonly Bound[] {
  const own = sentencesOf(text);
  const before = sentencesOf(leadIn);
  const found = [
    own.flatMap((each) => subjectOf(each, duty)),
    before.flatMap((each) => subjectOf(each, duty)),
    own.flatMap((each) => subjectOf(each, state)),
    before.flatMap((each) => subjectOf(each, state)),
    namesIn(text.split(' ').slice(0, 8).join(' ')),
  ].find((names) => names.length > 0);
  return [...new Set(found)];
}

/** `They must not` speaks of those just named. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.;:])\s+(?!They\b)/);

/** Those named last before the verb of a sentence; of `members can expect from officers`, the officers. */
function subjectOf(sentence: string, verb: RegExp): readonly Bound[] {
  if (receiving.test(sentence)) return ['officer'];
  const expecting = /\bcan expect (?:from|that|of) (.*)$/i.exec(sentence)?.[1];
  const at = verb.exec(sentence)?.index ?? -1;
  if (at < 0 && expecting === undefined) return [];
  const parts = (expecting ?? sentence.slice(0, at)).split(/,\s+/);
  const named = parts.map(namesIn).findLast((names) => names.length > 0);
  return named ?? [];
}

function namesIn(words: string): readonly Bound[] {
  const found = people.flatMap(([names, bound]) => {
    const [said] = names.exec(words) ?? [];
    const place = words.search(names);
    return said === undefined ? [] : [{ place, end: place + said.length, bound }];
  });
  // `member` says no more where `board member` has been read
  const kept = found.filter(
    ({ place, end }, index) =>
      !found.slice(0, index).some((other) => place < other.end && other.place < end),
  );
  return kept.slice(0, 3).flatMap(({ bound }) => bound);
}
