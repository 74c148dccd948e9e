import type { Item } from '../engine/verdict.ts';
import { say } from '../words/say.ts';
import { citedParts } from './cited.ts';
import { copyButton } from './copy.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { familyName, quoted, severityName } from './words.ts';

export interface CardActions {
  readonly ignore: () => void;
  /** Omitted where the organisation has settled which rules are off. */
  readonly turnOff?: () => void;
  /** Puts the suggested wording in place; omitted where the editor would not hold with it. */
  readonly use?: (words: string) => void;
  /** The suggested wording was copied. */
  readonly copied?: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

interface Card {
  readonly item: Item;
  /** The flagged words. */
  readonly words: string;
  readonly index: number;
  readonly total: number;
}

/** What a panel shows, and the ids of what names and describes it. */
export interface Content {
  readonly nodes: readonly Node[];
  readonly labelledBy: string;
  /** Empty where the name says it all. */
  readonly describedBy: string;
}

/** Everything there is to say about one finding: what, why, what to write instead, and which clause says so. */
export function cardOf({ item, words, index, total }: Card, actions: CardActions): Content {
  const { message, why, advice, clauses, severity, because, finding } = item.shown;
  const { suggestion } = finding;

  const body = element(
    'div',
    { class: 'body' },
    // The words are under the reader's eyes, marked; only who hears the card needs to be told them.
    element('p', { class: 'unseen', id: 'words' }, quoted(words, 160)),
    element('h2', { id: 'message' }, message),
    element('p', { id: 'why' }, why),
    element(
      'div',
      { class: 'advice', id: 'advice' },
      element('h3', {}, say('cardInstead')),
      element('p', {}, advice),
      ...(suggestion === undefined
        ? []
        : [
            element(
              'div',
              { class: 'suggestion' },
              element('p', {}, suggestion),
              ...(actions.use ? [useButton(suggestion, actions.use)] : []),
              copyButton(suggestion, actions.copied),
            ),
          ]),
    ),
    ...citedParts(clauses).map(({ part, title, blocks }) =>
      element(
        'div',
        { id: part, class: 'cited' },
        element('h3', { class: 'over' }, title),
        ...blocks,
      ),
    ),
    element(
      'details',
      { class: 'because' },
      element('summary', {}, say('cardBecause')),
      element('p', {}, because),
      finding.evidence.length > 0 &&
        element('p', {}, say('cardDecided', finding.evidence.join('; '))),
    ),
  );

  return {
    labelledBy: 'severity words message',
    describedBy: 'why advice clauses',
    nodes: [head({ severity, family: finding.family, index, total, actions }), body, foot(actions)],
  };
}

interface Head {
  readonly severity: Item['shown']['severity'];
  readonly family: string;
  readonly index: number;
  readonly total: number;
  readonly actions: CardActions;
}

const head = ({ severity, family, index, total, actions }: Head): HTMLElement =>
  element(
    'header',
    { role: 'none' },
    element(
      'span',
      { class: `severity ${severity}`, id: 'severity' },
      icon(severity),
      severityName(severity),
    ),
    element('span', { class: 'family' }, familyName(family)),
    total > 1 &&
      element(
        'span',
        { class: 'steps' },
        stepButton('previous', () => actions.step(-1)),
        element('span', { class: 'count' }, say('cardStep', index + 1, total)),
        stepButton('next', () => actions.step(1)),
      ),
    closeButton(actions.close),
  );

const useButton = (suggestion: string, use: (words: string) => void): HTMLElement =>
  element('button', { type: 'button', click: () => use(suggestion) }, say('cardUse'));

const stepButton = (way: 'previous' | 'next', click: () => void): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': say(way === 'next' ? 'cardNext' : 'cardPrevious'),
      click,
    },
    icon(way),
  );

export const closeButton = (close: () => void): HTMLElement =>
  element(
    'button',
    { type: 'button', class: 'quiet close', 'aria-label': say('cardClose'), click: close },
    icon('close'),
  );

const foot = ({ ignore, turnOff }: CardActions): HTMLElement =>
  element(
    'footer',
    { role: 'none' },
    element('button', { type: 'button', click: ignore }, say('cardIgnore')),
    turnOff
      ? element('button', { type: 'button', class: 'quiet', click: turnOff }, say('cardTurnOff'))
      : element('span', { class: 'settled' }, say('cardSettled')),
  );
