import type { ToldFinding } from '../../lib/engine/messages.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { familyName } from '../../lib/ui/words.ts';
import { say } from '../../lib/words/say.ts';

/** Which findings are shown; `changed` is called when the reader chooses others. */
export function createFilter(changed: () => void) {
  const form = part('#filter', HTMLFormElement);
  const family = part('#family', HTMLSelectElement);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="severity"]')];
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => event.preventDefault());

  /** Offers the families that there are; what was chosen stays, with none left or some. */
  const offer = (findings: readonly ToldFinding[]) => {
    const chosen = family.value;
    const there = new Set(findings.map(({ shown }) => shown.finding.family));
    if (chosen) there.add(chosen);
    const names = ['', ...[...there].toSorted()];
    if (names.join() === [...family.options].map(({ value }) => value).join()) return;
    family.replaceChildren(
      ...names.map((value) =>
        element('option', { value }, value ? familyName(value) : say('panelEveryFamily')),
      ),
    );
    family.value = chosen;
  };

  return (findings: readonly ToldFinding[]): readonly ToldFinding[] => {
    offer(findings);
    const severities = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const shown = findings.filter(
      ({ shown }) =>
        severities.includes(shown.severity) &&
        (family.value === '' || shown.finding.family === family.value),
    );
    const isNarrowed = family.value !== '' || severities.length < boxes.length;
    form.hidden = findings.length < 2 && !isNarrowed;
    const none = findings.length > 0 && shown.length === 0;
    const count = none ? say('panelNoneShown') : say('panelShown', shown.length, findings.length);
    const words = isNarrowed && findings.length > 0 ? count : '';
    if (part('#count').textContent !== words) part('#count').textContent = words;
    return shown;
  };
}
