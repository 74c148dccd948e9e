import { asRow } from '../../lib/council/registers/register.ts';
import { element } from '../../lib/ui/element.ts';
import { say } from '../../lib/words/say.ts';
import type { Input, View } from './view.ts';

/** Asks for an entry in a dialog: a new one, or another in the place of one that is there. */
export function askForEntry<Entry, Field extends string>(
  { register, inputs }: View<Entry, Field>,
  before: Entry | undefined,
  save: (entries: readonly Entry[]) => Promise<void>,
): void {
  const fields = inputs.map((input) => ({
    field: input.field,
    control: controlOf(input, before === undefined ? '' : register.cell(before, input.field)),
    input,
  }));
  const problem = element('p', { class: 'problem', role: 'alert' });
  const title = before === undefined ? say('councilFormNew') : say('councilFormEdit');
  const form = element(
    'form',
    { method: 'dialog' },
    element('h3', { id: 'form-title' }, title),
    ...fields.map(({ input, control }) => fieldOf(input, control)),
    problem,
    element(
      'div',
      { class: 'bar' },
      element('button', { class: 'main' }, say('councilSave')),
      element('button', { type: 'button', click: () => dialog.close() }, say('councilCancel')),
    ),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'form-title' }, form);
  const valueOf = (wanted: Field): string =>
    fields.find(({ field }) => field === wanted)?.control.value ?? '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const made = register.make(asRow(register, valueOf));
    const refused = 'refused' in made ? made.refused : made.remarks?.join(' ');
    problem.textContent = refused ?? '';
    if ('refused' in made || refused !== undefined) return;
    void save(made.entries).then(() => dialog.close());
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlOf<Field extends string>(
  { field, type, hint, isNeeded = false }: Input<Field>,
  value: string,
): Control {
  const id = `form-${field}`;
  const described = { id, ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) };
  if (typeof type === 'string') {
    const input = element('input', {
      ...described,
      type,
      ...(type === 'text' && { maxlength: '500' }),
      required: isNeeded,
      autocomplete: 'off',
    });
    input.value = value;
    return input;
  }
  const select = element(
    'select',
    described,
    ...type.map(([each, label]) => element('option', { value: each }, label)),
  );
  select.value = value || (type[0]?.[0] ?? '');
  return select;
}

const fieldOf = <Field extends string>({ label, hint }: Input<Field>, control: Control) =>
  element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label),
    hint !== undefined && element('p', { class: 'soft', id: `${control.id}-hint` }, hint),
    control,
  );
