import { expect, test } from 'vitest';

import { createDesk, type DeskChange } from '../../lib/review/desk.ts';
import { undecided } from '../../lib/review/review.ts';
import { example } from './example.ts';

const fresh = {
  ...example,
  findings: example.findings.map((finding) => ({ ...finding, decision: undecided })),
};

const laid = () => {
  const changes: DeskChange[] = [];
  const desk = createDesk((what) => changes.push(what));
  desk.add([fresh, { ...fresh, name: 'other.docx', findings: [] }]);
  return { desk, changes };
};

test('the first of the files that are added is opened at its first finding', () => {
  const { desk } = laid();
  expect([desk.file()?.name, desk.findingNumber()]).toEqual(['letter.docx', 0]);
  desk.add([{ ...fresh, name: 'third.docx' }]);
  expect(desk.file()?.name).toBe('third.docx');
  desk.add([]);
  expect(desk.fileNumber()).toBe(2);
});

test('steps go round, and past what is decided as long as anything is open', () => {
  const { desk } = laid();
  desk.step(-1);
  expect(desk.findingNumber()).toBe(1);
  desk.step(1);
  expect(desk.findingNumber()).toBe(0);
  desk.decide({ outcome: 'accepted' });
  desk.step(1, true);
  expect(desk.findingNumber()).toBe(1);
  desk.step(1, true);
  expect(desk.findingNumber()).toBe(1);
  desk.decide({ outcome: 'dismissed', reason: 'quoted' });
  desk.step(1, true);
  expect(desk.findingNumber()).toBe(0);
});

test('a decision is kept with its finding, and counts as unsaved until it is saved', () => {
  const { desk, changes } = laid();
  expect(desk.isUnsaved()).toBe(false);
  desk.decide({ outcome: 'changed', wording: 'late' });
  desk.decide({ note: 'Rang her.' });
  expect(desk.finding()?.decision).toEqual({
    outcome: 'changed',
    wording: 'late',
    reason: '',
    note: 'Rang her.',
  });
  expect(changes).toEqual(['files', 'decision', 'decision']);
  expect(desk.isUnsaved()).toBe(true);
  desk.saved();
  expect(desk.isUnsaved()).toBe(false);
});

test('a file without findings has nothing to decide', () => {
  const { desk } = laid();
  desk.open(1);
  desk.step(1);
  desk.decide({ outcome: 'accepted' });
  expect([desk.finding(), desk.findingNumber(), desk.isUnsaved()]).toEqual([undefined, -1, false]);
});

test('when a file is removed another is open, and none when it was the last', () => {
  const { desk } = laid();
  desk.open(1);
  desk.remove(0);
  expect([desk.fileNumber(), desk.file()?.name]).toEqual([0, 'other.docx']);
  desk.remove(0);
  expect([desk.fileNumber(), desk.file()]).toEqual([-1, undefined]);
});
