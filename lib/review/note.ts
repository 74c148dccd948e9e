import type { CitedClause } from '../engine/messages.ts';
import { dayOf, say, sayCount, sayOf } from '../words/say.ts';
import { type Decision, type Reviewed, type ReviewedFile, tallyOf } from './review.ts';

/** A review note in parts that every format can show. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] };

/** What is told, and what it is. */
export type Fact = readonly [name: string, value: string];

/** What was reviewed, what was found, which clause says so, and what was decided. `today` is ISO. */
export const noteOf = (files: readonly ReviewedFile[], today: string): readonly Block[] => [
  { type: 'heading', level: 1, text: say('noteTitle') },
  {
    type: 'facts',
    facts: [
      [say('noteDay'), dayOf(today)],
      [say('noteFindings'), summaryOf(files.flatMap(({ findings }) => findings))],
    ],
  },
  ...files.flatMap(fileBlocks),
  { type: 'text', text: say('noteCaveat') },
];

/** "12 findings: 3 accepted, 2 changed, 1 dismissed, 6 undecided". */
export function summaryOf(findings: readonly Pick<Reviewed, 'decision'>[]): string {
  if (findings.length === 0) return say('noFindings');
  const tally = tallyOf(findings);
  const parts = (['accepted', 'changed', 'dismissed', 'open'] as const)
    .filter((outcome) => tally[outcome] > 0)
    .map((outcome) => say('reviewTally', tally[outcome], sayOf('reviewTallied', outcome)));
  return say('reviewSummary', sayCount('findings', findings.length), parts.join(', '));
}

/** What a file was taken for. */
export const factsOf = ({
  chosen,
  audience,
  letterhead,
  attachments,
}: ReviewedFile): readonly Fact[] => [
  [say('noteAuthor'), authorOf(chosen.author)],
  [say('noteKind'), sayOf('kind', chosen.kind)],
  [say('noteAudience'), audience.map((reader) => sayOf('reader', reader)).join(', ')],
  [say('noteDate'), dayOf(chosen.date)],
  [say('noteProtocol'), chosen.protocolTitle],
  ...(letterhead.subject === ''
    ? []
    : [[say('noteSubject'), letterhead.subject] as const satisfies Fact]),
  ...(attachments.length === 0
    ? []
    : [[say('noteAttachments'), attachments.join(', ')] as const satisfies Fact]),
];

export const authorOf = ({ role, traits, post, name }: ReviewedFile['chosen']['author']): string =>
  [
    ...[name, post].filter((each) => each !== ''),
    sayOf('role', role),
    ...traits.map((trait) => sayOf('trait', trait)),
  ].join(', ');

const fileBlocks = (file: ReviewedFile): readonly Block[] => [
  { type: 'heading', level: 2, text: file.name },
  { type: 'facts', facts: [...factsOf(file), [say('noteFindings'), summaryOf(file.findings)]] },
  ...(file.note === '' ? [] : [{ type: 'text' as const, text: file.note }]),
  ...file.findings.flatMap((finding, at) => findingBlocks(finding, at + 1, file.text)),
];

function findingBlocks(finding: Reviewed, number: number, text: string): readonly Block[] {
  const { severity, message, why, advice, clauses, decision } = finding;
  const heading = say('noteFinding', number, sayOf('severity', severity), message);
  return [
    { type: 'heading', level: 3, text: heading },
    { type: 'quote', text: contextOf(finding, text) },
    {
      type: 'facts',
      facts: [
        [say('noteWords'), wordsOf(finding, text)],
        [say('noteWhy'), why],
        [say('noteAdvice'), advice],
        ...clauses.map(clauseFact),
        ...decisionFacts(decision),
      ],
    },
  ];
}

/** The words that a finding speaks to. */
export const wordsOf = ({ start, end }: Reviewed, text: string): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ');

/** Some words more on either side, as far as the paragraph goes. */
function contextOf({ start, end }: Reviewed, text: string): string {
  const most = 160;
  const before = text.slice(Math.max(0, start - most), start);
  const after = text.slice(end, end + most);
  const head = before.slice(before.lastIndexOf('\n\n') + 1);
  const [tail = ''] = after.split('\n\n');
  const from = head.length === most ? head.replace(/^\S*\s?/, '… ') : head;
  const to = tail.length === most ? tail.replace(/\s?\S*$/, ' …') : tail;
  return `${from}${text.slice(start, end)}${to}`.replaceAll(/\s+/g, ' ').trim();
}

/** "para 38, Protocol of Example Council (the clause it engages)", and what it says: the council's words, or ours. */
const clauseFact = (clause: CitedClause): Fact => [
  citedOf(clause),
  clause.wording === undefined
    ? say('noteClauseSummary', clause.title, clause.summary)
    : say('noteClauseWording', clause.title, clause.wording),
];

export const citedOf = ({ displayRef, protocolTitle, role, protocolState }: CitedClause): string =>
  say(
    'noteClause',
    displayRef,
    protocolTitle,
    [sayOf('noteRole', role), ...(protocolState ? [sayOf('clauseState', protocolState)] : [])].join(
      '; ',
    ),
  );

const decisionFacts = ({ outcome, wording, reason, note }: Decision): readonly Fact[] => {
  const given: readonly Fact[] = [
    [say('noteDecision'), sayOf('reviewOutcome', outcome)],
    [say('noteWording'), outcome === 'changed' ? wording : ''],
    [say('noteReason'), outcome === 'dismissed' ? reason : ''],
    [say('noteRemark'), note],
  ];
  return given.filter(([, value]) => value !== '');
};
