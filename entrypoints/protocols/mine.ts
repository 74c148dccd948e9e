import type { Areas } from '../../lib/council/areas.ts';
import { type Known, writeProtocol } from '../../lib/council/protocols/read.ts';
import { deleteImported, givenIds, loadImported } from '../../lib/council/protocols/saved.ts';
import { statusNote } from '../../lib/council/status-note.ts';
import { loadChosen, loadManaged, loadSettings, saveSettings } from '../../lib/council/storage.ts';
import { isoDate } from '../../lib/council/today.ts';
import type { Protocol } from '../../lib/lint/protocol.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { say, sayCount } from '../../lib/words/say.ts';

interface Shelf {
  readonly storage: Areas;
  readonly known: Known;
  readonly change: (protocol: Protocol) => void;
}

interface Standing {
  readonly isInUse: boolean;
  readonly canUse: boolean;
  /** The organisation gave it to everybody. */
  readonly isGiven: boolean;
}

/** The protocols that were brought here: to use, change, export and delete. */
export function openMine({ storage, known, change }: Shelf) {
  const list = part('#mine ul');
  /** Ids of protocols of which it is asked whether they are to be deleted. */
  const doubted = new Set<string>();

  const show = async (words?: string): Promise<void> => {
    const [imported, read, managed] = await Promise.all([
      loadImported(storage, known),
      loadSettings(storage),
      loadManaged(storage),
    ]);
    const inUse = read.state === 'set' ? read.settings.protocol : undefined;
    const canUse = read.state === 'set' && managed.protocol === undefined;
    part('#none').hidden = imported.length > 0;
    const given = givenIds(managed);
    const stands = ({ id }: Protocol): Standing => ({
      isInUse: id === inUse,
      canUse,
      isGiven: given.includes(id),
    });
    redraw(
      list,
      imported.map((protocol) => entry(protocol, stands(protocol))),
    );
    if (words !== undefined)
      part('#told').replaceChildren(words, ...(canUse ? [] : setUp(managed.protocol)));
  };

  const setUp = (settled: string | undefined): readonly Node[] =>
    settled === undefined
      ? [
          document.createTextNode(` ${say('protocolsSetUpFirst')} `),
          element('a', { href: 'options.html' }, say('protocolsOpenSettings')),
        ]
      : [];

  const use = async ({ id, title }: Protocol) => {
    const chosen = await loadChosen(storage);
    if (chosen.state !== 'set') return;
    await saveSettings(storage, { ...chosen.settings, protocol: id });
    await show(say('protocolsUsed', title));
    part('#mine-title').focus();
  };

  const remove = async ({ id, title }: Protocol) => {
    doubted.delete(id);
    await deleteImported(storage, id);
    await show(say('protocolsDeleted', title));
    part('#mine-title').focus();
  };

  const entry = (protocol: Protocol, { isInUse, canUse, isGiven }: Standing): HTMLElement => {
    const { id, title, status, clauses } = protocol;
    const isShipped = known.protocols.some((each) => each.id === id);
    const note = statusNote(status, isoDate(new Date()));
    const facts = [
      status.council,
      sayCount('protocolsClauses', clauses.length),
      isShipped && say('protocolsGivesWording'),
      note,
    ].filter((fact) => typeof fact === 'string' && fact !== '');
    const isGone = isInUse && !isShipped;
    const yes = button('protocolsDeleteYes', () => void remove(protocol));
    const ask = button('protocolsDelete', () => {
      doubted.add(id);
      sure.hidden = false;
      yes.focus();
    });
    const no = button('protocolsDeleteNo', () => {
      doubted.delete(id);
      sure.hidden = true;
      ask.focus();
    });
    const sure = element(
      'div',
      { class: 'sure', hidden: !doubted.has(id) },
      element('p', {}, say(isGone ? 'protocolsDeleteInUse' : 'protocolsDeleteSure', title)),
      yes,
      no,
    );
    return element(
      'li',
      {},
      element('h3', {}, title),
      element('p', { class: 'soft' }, facts.join(' · ')),
      isInUse && element('p', {}, element('b', {}, say('protocolsInUse'))),
      isGiven && element('p', { class: 'settled' }, say('protocolsGiven')),
      element(
        'div',
        { class: 'buttons' },
        !isInUse && canUse && button('protocolsUse', () => void use(protocol)),
        !isGiven && button('protocolsChange', () => change(protocol)),
        button('protocolsExport', () =>
          saveFile(`${id}.json`, writeProtocol(protocol), 'application/json'),
        ),
        !isGiven && ask,
      ),
      !isGiven && sure,
    );
  };

  return { show };
}

type Word =
  | 'protocolsUse'
  | 'protocolsChange'
  | 'protocolsExport'
  | 'protocolsDelete'
  | 'protocolsDeleteYes'
  | 'protocolsDeleteNo';

const button = (words: Word, pressed: () => void): HTMLElement =>
  element('button', { type: 'button', click: pressed }, say(words));
