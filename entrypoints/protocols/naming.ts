import type { Naming } from '../../lib/council/protocols/built.ts';
import { writtenDay } from '../../lib/council/protocols/details.ts';
import type { ProtocolDraft } from '../../lib/council/protocols/importing.ts';
import type { Status } from '../../lib/lint/protocol.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import type { Message } from '../../lib/words/english.ts';
import { dayOf, say, sayOf } from '../../lib/words/say.ts';

const fields = [
  ['title', 'protocolsName'],
  ['council', 'protocolsCouncil'],
  ['version', 'protocolsVersion'],
  ['adopted', 'protocolsAdopted'],
  ['review', 'protocolsReview'],
  ['minute', 'protocolsMinute'],
] as const satisfies readonly (readonly [string, Message])[];
type Field = (typeof fields)[number][0];

const states = ['adopted', 'draft', 'guidance'] as const satisfies readonly Status['state'][];

/** What is asked about a protocol before it is saved: whose it is, and how far it has got. */
export function createNaming() {
  const state = element(
    'select',
    { id: 'state' },
    ...states.map((each) => element('option', { value: each }, sayOf('protocolsState', each))),
  );
  part('#naming .fields').append(
    ...fields.map(([field, words]) => textField(field, words)),
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'state' }, say('protocolsState')),
      state,
    ),
  );
  const input = (field: Field): HTMLInputElement => part(`#${field}`, HTMLInputElement);
  const value = (field: Field): string => input(field).value.trim();

  const tell = (problems: readonly string[]): void => {
    part('#lacking').hidden = problems.length === 0;
    part('#lacking ul').replaceChildren(...problems.map((each) => element('li', {}, each)));
    if (problems.length > 0) part('#lacking').focus();
  };

  return {
    say: tell,
    setState: (given: Status['state']): void => {
      state.value = given;
    },
    fill: ({ title, details }: ProtocolDraft): void => {
      const { council = '', version = '', adopted, review, minute = '' } = details;
      const values = {
        title,
        council,
        version,
        adopted: adopted === undefined ? '' : dayOf(adopted),
        review: review === undefined ? '' : dayOf(review),
        minute,
      };
      for (const [field] of fields) input(field).value = values[field];
      state.value = 'adopted';
      tell([]);
    },
    /** What was given; undefined, and said, when something is missing. */
    read: (clauses: number): Naming | undefined => {
      const dates = (['adopted', 'review'] as const).map((field) => [field, value(field)] as const);
      const wrong = dates.filter(([, text]) => text !== '' && writtenDay(text) === undefined);
      const problems = [
        value('title') === '' && say('protocolsNeedTitle'),
        value('council') === '' && say('protocolsNeedCouncil'),
        ...wrong.map(([, text]) => say('protocolsWrongDate', text)),
        clauses === 0 && say('protocolsNeedClauses'),
      ].filter((problem) => problem !== false);
      for (const [field] of fields) {
        const isWrong =
          wrong.some(([name]) => name === field) ||
          ((field === 'title' || field === 'council') && value(field) === '');
        input(field).ariaInvalid = isWrong ? 'true' : null;
      }
      tell(problems);
      if (problems.length > 0) return undefined;
      const adopted = writtenDay(value('adopted'));
      const review = writtenDay(value('review'));
      return {
        title: value('title'),
        status: {
          council: value('council'),
          version: value('version'),
          state: states.find((each) => each === state.value) ?? 'adopted',
          ...(adopted !== undefined && { adopted }),
          ...(review !== undefined && { review }),
          ...(value('minute') !== '' && { minute: value('minute') }),
        },
      };
    },
  };
}

function textField(field: Field, words: Message): HTMLElement {
  const isDate = field === 'adopted' || field === 'review';
  return element(
    'div',
    { class: 'field' },
    element('label', { for: field }, say(words)),
    isDate && element('p', { class: 'soft', id: `${field}-hint` }, say('protocolsDateHint')),
    element('input', {
      type: 'text',
      id: field,
      maxlength: field === 'title' || field === 'council' ? '500' : '200',
      autocomplete: 'off',
      ...(isDate && { 'aria-describedby': `${field}-hint` }),
      ...((field === 'title' || field === 'council') && { required: true }),
    }),
  );
}
