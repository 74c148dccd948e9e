import type { CitedClause } from '../engine/messages.ts';
import { say, sayOf } from '../words/say.ts';
import { element } from './element.ts';

/** What kind of text a clause comes from, where it is not the council's own protocol. */
function originOf({ role }: CitedClause): string | undefined {
  if (role === 'law') return say('clauseLaw');
  return role === 'model' ? say('clauseModel') : undefined;
}

/** A clause as the card quotes it. The first is shown whole, the others open on demand. */
export function clauseBlock(clause: CitedClause, whole: boolean): HTMLElement {
  const { protocolTitle, displayRef, title } = clause;
  const reference = element(
    'p',
    { class: 'reference' },
    element('b', {}, displayRef),
    ' ',
    element('span', {}, protocolTitle),
  );
  const origin = originOf(clause);
  const source = [
    reference,
    ...(origin === undefined ? [] : [element('p', {}, element('span', { class: 'tag' }, origin))]),
    ...standingBlock(clause),
  ];
  const text = clauseWords(clause);
  if (whole)
    return element('div', { class: 'clause' }, ...source, element('h3', {}, title), ...text);
  return element(
    'details',
    { class: 'clause' },
    element('summary', {}, element('b', {}, displayRef), ` ${title}`),
    ...source,
    ...text,
  );
}

/** What a clause says: in the council's own words where it has them, else in ours. */
export function clauseWords({
  summary,
  wording,
}: Pick<CitedClause, 'summary' | 'wording'>): readonly HTMLElement[] {
  if (wording === undefined) return [element('p', {}, summary)];
  return [
    element('blockquote', { class: 'wording' }, ...paragraphs(wording)),
    ...(summary === '' ? [] : [element('p', { class: 'soft' }, say('clauseInShort', summary))]),
  ];
}

const paragraphs = (text: string): readonly HTMLElement[] =>
  text.split('\n').map((each) => element('p', {}, each));

/** That it is a draft, or overdue for review: in a word, and in full on demand. */
const standingBlock = ({ protocolState, protocolNote }: CitedClause): readonly HTMLElement[] =>
  protocolState === undefined || protocolNote === undefined
    ? []
    : [
        element(
          'details',
          { class: 'standing' },
          element(
            'summary',
            {},
            element('span', { class: 'tag' }, sayOf('clauseState', protocolState)),
          ),
          element('p', {}, protocolNote),
        ),
      ];
