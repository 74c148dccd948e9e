import { grantedSites, watchSites } from './access.ts';
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

const { scripting, tabs } = browser;

/** Names what is registered for the sites that a person has granted. */
const id = 'granted-sites';

/**
 * Sees to it that our script runs on the sites that a person has granted, and on no others. What is granted is the
 * browser's to remember; what is registered is lost with every update, and is looked at whenever the background starts.
 */
export function keepSites(file: string): void {
  // One after the other: what was granted last is what counts.
  const keep = inTurn(() => register(file));
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
  watchSites(keep);
  keep();
}

async function register(file: string): Promise<void> {
  const matches = [...(await grantedSites())];
  const [before] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const known = before?.matches ?? [];
  if (matches.length === known.length && matches.every((each) => known.includes(each))) return;
  if (before) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0) {
    const options = {
      id,
      js: [file],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    };
    await scripting.registerContentScripts([options]);
  }
  for (const added of matches.filter((each) => !known.includes(each))) await begin(file, added);
  const left = known.filter((each) => !matches.includes(each));
  if (left.length > 0) await end(left);
}

/** What is open already is not left out until it is loaded anew. */
async function begin(file: string, pattern: string): Promise<void> {
  for (const { id: tab } of await tabs.query({ url: pattern })) {
    if (tab === undefined) continue;
    const target = { tabId: tab, allFrames: true };
    await scripting
      .executeScript({ target, files: [file], injectImmediately: true })
      .catch(() => undefined);
  }
}

/** Frames of sites that were taken back are told to leave: we may not look at what they are any more. */
async function end(patterns: readonly string[]): Promise<void> {
  const told = { type: 'left', patterns };
  for (const { id: tab } of await tabs.query({}))
    if (tab !== undefined) await tabs.sendMessage(tab, told).catch(() => undefined);
}
