import { hostIn } from '../../lib/council/settings.ts';
import { askForSite, grantedSites, leaveSite, watchSites } from '../../lib/engine/access.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { say } from '../../lib/words/say.ts';

/** The sites that the browser lets us see beside those we know by name. */
export async function startAllowed(): Promise<void> {
  const field = part('#other', HTMLInputElement);
  const problem = part('#other-problem');

  const leave = (pattern: string) => () => void leaveSite({ pattern }).then(() => field.focus());
  const row = (pattern: string) =>
    element(
      'li',
      {},
      element('span', {}, pattern.replace(/\/\*$/, '')),
      element(
        'button',
        {
          type: 'button',
          'aria-label': say('optionsLeaveOf', pattern.replace(/\/\*$/, '')),
          click: leave(pattern),
        },
        say('optionsLeave'),
      ),
    );
  const show = async () => {
    const granted = await grantedSites();
    part('#allowed-none').hidden = granted.length > 0;
    redraw(part('#allowed'), granted.map(row));
  };
  const complain = (words: string) => {
    problem.textContent = words;
    problem.hidden = words === '';
    field.setAttribute('aria-invalid', String(words !== ''));
    field.focus();
  };

  const ask = async (host: string) => {
    // Asked at once: the browser listens only while it hears the press. It rejects where it lets nobody in.
    const isGranted = await askForSite({ pattern: `https://${host}/*` }).catch(() => false);
    complain(isGranted ? '' : say('optionsAllowRefused', host));
    if (isGranted) field.value = '';
  };

  part('#allow-site').addEventListener('submit', (event) => {
    event.preventDefault();
    const host = hostIn(field.value);
    if (host === undefined) complain(say('optionsWrongSite', field.value.trim()));
    else void ask(host);
  });
  watchSites(() => void show());
  await show();
}
