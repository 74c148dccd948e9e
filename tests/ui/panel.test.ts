// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { element } from '../../lib/ui/element.ts';
import { guard, sign } from '../../lib/ui/guard.ts';
import { createPanel } from '../../lib/ui/panel.ts';

/** A page with an editor in it, and our panel in a closed shadow root beside it. */
function page() {
  const life = new AbortController();
  const host = document.createElement('our-own');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element('template', { [sign]: '' }));
  const editor = element('textarea');
  document.body.replaceChildren(editor, host);
  guard(document, (of) => (of === host ? root : of.shadowRoot), life.signal);
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal });
  const panel = createPanel(root);
  const calls: string[] = [];
  const show = (name: string, focus: boolean) =>
    panel.show({
      content: {
        nodes: [
          element('h2', { id: 't' }, name),
          element('button', {}, 'One'),
          element('button', {}, 'Two'),
        ],
        labelledBy: 't',
        describedBy: 't',
      },
      anchor: () => ({ left: 0, top: 0, right: 10, bottom: 10 }),
      focus,
      restore: () => {
        calls.push(`restored by ${name}`);
        editor.focus();
      },
      closed: () => calls.push(`closed ${name}`),
    });
  const press = (key: string) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  editor.focus();
  return { root, panel, editor, heard, calls, show, press, life };
}

test('opened by the pointer it leaves the focus where it is', () => {
  const { panel, editor, show, calls } = page();
  show('card', false);
  expect(panel.isOpen()).toBe(true);
  expect(document.activeElement).toBe(editor);
  panel.close();
  expect(calls).toEqual(['closed card']);
});

test('opened by key it takes the focus, and gives it back on Escape', () => {
  const { panel, editor, show, press, calls } = page();
  show('card', true);
  expect(panel.hasFocus()).toBe(true);
  press('Escape');
  expect(panel.isOpen()).toBe(false);
  expect(document.activeElement).toBe(editor);
  expect(calls).toEqual(['closed card', 'restored by card']);
});

test('from one card to the next the way back stays the first one', () => {
  const { show, press, calls } = page();
  show('first', true);
  show('second', false);
  press('Escape');
  expect(calls).toEqual(['closed first', 'closed second', 'restored by first']);
});

test('keys pressed in it are not heard by the page', () => {
  const { show, press, heard, editor } = page();
  press('a');
  show('card', true);
  press('b');
  press('Escape');
  expect(document.activeElement).toBe(editor);
  press('c');
  expect(heard).toEqual(['a', 'c']);
});

test('the page hears its own keys again when we are gone', () => {
  const { show, press, heard, life } = page();
  show('card', true);
  life.abort();
  document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
  press('d');
  expect(heard).toEqual(['d']);
});

test('it is a dialog with a name', () => {
  const { panel, show, root } = page();
  show('card', false);
  expect(panel.element.getAttribute('role')).toBe('dialog');
  const id = panel.element.getAttribute('aria-labelledby') ?? '';
  expect(root.getElementById(id)?.textContent).toBe('card');
});
