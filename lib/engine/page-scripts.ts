import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

const { scripting } = browser;

interface PageScript {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
}

/**
 * Has a script run in the page's own world on a site that we know by name, and not at all while nothing is checked there.
 * What is registered is lost with every update.
 */
export function keepPageScript(script: PageScript, isWanted: () => Promise<boolean>): () => void {
  const keep = inTurn(async () => register(script, await isWanted()));
  keep();
  return keep;
}

async function register({ id, file, matches }: PageScript, isWanted: boolean): Promise<void> {
  const [before] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (Boolean(before) === isWanted) return;
  if (!isWanted) return scripting.unregisterContentScripts({ ids: [id] });
  const options = {
    id,
    js: [file],
    matches: [...matches],
    runAt: 'document_start' as const,
    world: 'MAIN' as const,
    persistAcrossSessions: true,
  };
  await scripting.registerContentScripts([options]);
}
