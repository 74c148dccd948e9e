import { type Decision, type Reviewed, type Outcome, outcomes } from '../../lib/review/review.ts';
import { clauseBlock } from '../../lib/ui/clause.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { quoted, severityName } from '../../lib/ui/words.ts';
import { say, sayOf } from '../../lib/words/say.ts';

interface Shown {
  readonly finding: Reviewed;
  readonly words: string;
  readonly number: number;
  readonly total: number;
}

interface Actions {
  readonly decide: (decision: Partial<Decision>) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Everything about one finding, and what is decided on it. */
export function findingView(
  { finding, words, number, total }: Shown,
  actions: Actions,
): readonly Node[] {
  const { severity, message, why, advice, suggestion, clauses, decision } = finding;
  return [
    element(
      'header',
      {},
      element('span', { class: `severity ${severity}` }, icon(severity), severityName(severity)),
      element('span', { class: 'count' }, say('cardStep', number + 1, total)),
      stepButton('previous', () => actions.step(-1)),
      stepButton('next', () => actions.step(1)),
    ),
    element('h2', { id: 'message', tabindex: '-1' }, message),
    element('blockquote', {}, quoted(words, 300)),
    element('p', {}, why),
    element('h3', {}, say('cardInstead')),
    element('p', {}, advice),
    suggestion !== undefined && element('p', { class: 'suggestion' }, suggestion),
    ...clauses.map((clause, at) => clauseBlock(clause, at === 0)),
    element('footer', {}, ...decisionForm(decision, suggestion ?? words, actions.decide)),
  ].filter((node) => node !== false);
}

const stepButton = (way: 'previous' | 'next', click: () => void): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      id: way,
      'aria-label': say(way === 'next' ? 'reviewNext' : 'reviewPrevious'),
      click,
    },
    icon(way),
  );

function decisionForm(
  decision: Decision,
  wording: string,
  decide: Actions['decide'],
): readonly HTMLElement[] {
  const newWording = field('wording', say('reviewWording'), decision.wording, decide);
  const reason = field('reason', say('reviewReason'), decision.reason, decide);
  const hint = element('span', { class: 'hint', id: 'reason-hint' }, say('reviewReasonHint'));
  reason.querySelector('label')?.after(hint);
  reason.querySelector('textarea')?.setAttribute('aria-describedby', hint.id);
  const remark = field('remark', say('reviewRemark'), decision.note, ({ remark: note }) =>
    decide({ note: note ?? '' }),
  );
  const show = (outcome: Outcome) => {
    newWording.hidden = outcome !== 'changed';
    reason.hidden = outcome !== 'dismissed';
  };
  const choose = (outcome: Outcome) => {
    show(outcome);
    const box = newWording.querySelector('textarea');
    if (outcome === 'changed' && box?.value === '') {
      box.value = wording;
      decide({ outcome, wording });
    } else decide({ outcome });
  };
  show(decision.outcome);
  return [
    element(
      'fieldset',
      { class: 'outcomes' },
      element('legend', {}, say('reviewDecide')),
      ...outcomes.map((outcome) =>
        element(
          'label',
          { class: 'check' },
          element('input', {
            type: 'radio',
            name: 'outcome',
            id: `outcome-${outcome}`,
            value: outcome,
            checked: outcome === decision.outcome,
            change: () => choose(outcome),
          }),
          element('span', {}, sayOf('reviewOutcome', outcome)),
        ),
      ),
    ),
    newWording,
    reason,
    remark,
  ];
}

function field<Name extends 'wording' | 'reason' | 'remark'>(
  name: Name,
  title: string,
  value: string,
  given: (change: { readonly [Each in Name]?: string }) => void,
): HTMLElement {
  const box = element('textarea', {
    id: name,
    rows: name === 'wording' ? '3' : '1',
    maxlength: '20000',
  });
  box.value = value;
  const change: { [Each in Name]?: string } = {};
  box.addEventListener('input', () => {
    change[name] = box.value;
    given(change);
  });
  return element('p', { class: 'field' }, element('label', { for: name }, title), box);
}
