import { withPaused } from '../../lib/council/paused.ts';
import type { Settings } from '../../lib/council/settings.ts';
import { askForSite, grantedSites, leaveSite, maySee, type Site } from '../../lib/engine/access.ts';
import { reachOf } from '../../lib/engine/reach.ts';
import { part } from '../../lib/ui/part.ts';
import type { Message } from '../../lib/words/english.ts';
import { messageOf, say } from '../../lib/words/say.ts';

interface Options {
  readonly tab: number | undefined;
  /** Omitted: a page of the browser's own, or a file. */
  readonly site: Site | undefined;
  readonly change: (changed: (settings: Settings) => Settings) => Promise<void>;
  /** Something was granted, taken back, paused or resumed. */
  readonly changed: () => void;
}

/** Why nothing is checked on a site, for a person who wonders. */
type Why = 'own' | 'unasked' | 'paused' | 'kept-out' | 'late';

export interface SiteBox {
  /** Shows what can be done about this site; answers whether drafts on it are checked. */
  readonly show: (settings: Settings) => Promise<boolean>;
}

/** The part of the popup that is about the site in front. */
export function createSiteBox({ tab, site, change, changed }: Options): SiteBox {
  const state = part('#state');
  const buttons = ['#check', '#pause', '#resume', '#leave'] as const;
  const offer = (...wanted: readonly (typeof buttons)[number][]) => {
    for (const button of buttons) part(button).hidden = !wanted.includes(button);
  };

  const whyNot = async ({ paused }: Settings): Promise<Why | undefined> => {
    if (tab === undefined || !site) return 'own';
    if (!(await maySee(site))) return 'unasked';
    if (paused.includes(site.host)) return 'paused';
    const reach = await reachOf(tab);
    return reach === 'there' ? undefined : reach;
  };

  // The browser is asked in the click itself, or it asks nobody.
  const check = () => {
    if (!site) return;
    askForSite(site).then(changed, () => {
      state.textContent = say('popupSite_kept_out', site.host);
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
      if (why) state.textContent = say(wordsFor(why), host);
      if (why === 'unasked') offer('#check');
      else if (why === 'paused') offer('#resume', ...leaving);
      else if (why === 'own' || why === 'kept-out') offer(...leaving);
      else offer('#pause', ...leaving);
      return why === undefined;
    },
  };
}

const wordsFor = (why: Why): Message => messageOf(`popupSite_${why.replace('-', '_')}`);
