import { withPaused } from '../../lib/council/paused.ts';
import type { Settings } from '../../lib/council/settings.ts';
import { askForSite, grantedSites, leaveSite, maySee, type Site } from '../../lib/engine/access.ts';
import { isClosed, reachOf } from '../../lib/engine/reach.ts';
import { showState } from '../../lib/engine/toolbar.ts';
import { part } from '../../lib/ui/part.ts';
import type { Message } from '../../lib/words/english.ts';
import { messageOf, say } from '../../lib/words/say.ts';

interface Options {
  readonly tab: number | undefined;
  /** Undefined where the browser does not tell, on a page of its own, and for a file. */
  readonly site: Site | undefined;
  /** Whether the page in front is one of ours. */
  readonly isOwn: boolean;
  readonly change: (changed: (settings: Settings) => Settings) => Promise<void>;
  /** Something was granted, taken back, paused or resumed. */
  readonly changed: () => void;
}

/** Why nothing is checked on a site, for a person who wonders. */
type Why = 'own' | 'unasked' | 'paused' | 'late' | Closing;
/** No extension may look at the page, whatever a person wants. */
type Closing = 'closed-page' | 'closed-site';

export interface SiteBox {
  /** Shows what can be done about this site; answers whether drafts on it are checked. */
  readonly show: (settings: Settings) => Promise<boolean>;
}

/** The part of the popup that is about the site in front. */
export function createSiteBox({ tab, site, isOwn, change, changed }: Options): SiteBox {
  const state = part('#state');
  const buttons = ['#check', '#pause', '#resume', '#leave'] as const;
  const offer = (...wanted: readonly (typeof buttons)[number][]) => {
    for (const button of buttons) part(button).hidden = !wanted.includes(button);
  };

  const close = (why: Closing) => {
    state.textContent = say(wordsFor(why), site?.host ?? '');
    if (tab !== undefined) void showState(tab, 'closed');
  };

  const whyNot = async ({ paused }: Settings): Promise<Why | undefined> => {
    if (isOwn) return 'own';
    if (tab === undefined || !site) return 'closed-page';
    if (!(await maySee(site))) return (await isClosed(tab)) ? 'closed-site' : 'unasked';
    if (paused.includes(site.host)) return 'paused';
    const reach = await reachOf(tab);
    if (reach === 'there') return undefined;
    return reach === 'closed' ? 'closed-site' : reach;
  };

  // The browser is asked in the click itself, or it asks nobody.
  const check = () => {
    if (!site) return;
    askForSite(site).then(changed, () => {
      close('closed-site');
      offer();
    });
  };
  const leave = () => {
    if (site) void leaveSite(site).then(changed);
  };
  const pause = (paused: boolean) => () => {
    if (site) void change((settings) => withPaused(settings, site.host, paused)).then(changed);
  };
  part('#check').addEventListener('click', check);
  part('#leave').addEventListener('click', leave);
  part('#pause').addEventListener('click', pause(true));
  part('#resume').addEventListener('click', pause(false));

  return {
    show: async (settings) => {
      const why = await whyNot(settings);
      const host = site?.host ?? '';
      const isGranted = site !== undefined && (await grantedSites()).includes(site.pattern);
      const leaving = isGranted ? (['#leave'] as const) : [];
      if (isClosing(why)) close(why);
      else if (why) state.textContent = say(wordsFor(why), host);
      if (why === 'unasked') offer('#check');
      else if (why === 'paused') offer('#resume', ...leaving);
      else if (why === 'own' || isClosing(why)) offer(...leaving);
      else offer('#pause', ...leaving);
      return why === undefined;
    },
  };
}

const isClosing = (why: Why | undefined): why is Closing =>
  why === 'closed-page' || why === 'closed-site';

const wordsFor = (why: Why): Message => messageOf(`popupSite_${why.replace('-', '_')}`);
