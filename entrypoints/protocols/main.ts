import { keys } from '../../lib/council/areas.ts';
import { built } from '../../lib/council/protocols/built.ts';
import { draftOf } from '../../lib/council/protocols/edit.ts';
import type { ProtocolDraft } from '../../lib/council/protocols/importing.ts';
import {
  loadImported,
  mostSaved,
  saveImported,
  sizeWith,
} from '../../lib/council/protocols/saved.ts';
import { about } from '../../lib/engine/about.ts';
import { browser } from '../../lib/engine/browser.ts';
import { speak } from '../../lib/engine/speech.ts';
import type { Protocol } from '../../lib/lint/protocol.ts';
import { part } from '../../lib/ui/part.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { say } from '../../lib/words/say.ts';
import { families } from '../../rules/families.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { startGiving } from './give.ts';
import { openMine } from './mine.ts';
import { createNaming } from './naming.ts';
import { openWorkbench } from './workbench.ts';

speak();
fillWords(document);

const { storage } = browser;
const rules = (await about()).rules.map(({ id }) => id);
const known = { protocols, rules: new Set([...rules, ...families.map(({ id }) => id)]) };
const workbench = openWorkbench(rules);
const naming = createNaming();
/** The id of the saved protocol that is being changed. */
let changing: string | undefined;

/** A document that is being worked on has the page to itself. */
const show = (isWorking: boolean) => {
  part('#work').hidden = !isWorking;
  for (const other of ['#mine', '#give']) part(other).hidden = isWorking;
};

const open = (draft: ProtocolDraft, id?: string) => {
  changing = id;
  show(true);
  naming.fill(draft);
  workbench.open(draft);
  part('#work-title').focus();
  part('#work').scrollIntoView();
};
const openSaved = (protocol: Protocol) => {
  open(draftOf(protocol, protocols), protocol.id);
  naming.setState(protocol.status.state);
};

const mine = openMine({ storage, known, change: openSaved });
startGiving({
  known,
  opened: open,
  openedSaved: openSaved,
});

const close = () => {
  show(false);
  workbench.close();
  part('#mine-title').focus();
};
part('#discard').addEventListener('click', close);

const save = async () => {
  const draft = workbench.draft();
  const given = naming.read(draft.clauses.length);
  if (!given) return;
  const imported = await loadImported(storage, known);
  const taken = [...protocols, ...imported].map(({ id }) => id).filter((id) => id !== changing);
  const made = built(draft, given, taken);
  const isOwn = changing?.startsWith('own-') === true && made.id.startsWith('own-');
  const protocol = isOwn && changing !== undefined ? { ...made, id: changing } : made;
  const size = await sizeWith(storage, protocol);
  if (size > mostSaved) {
    naming.say([say('protocolsFull', megabytes(mostSaved), megabytes(size))]);
    return;
  }
  try {
    await saveImported(storage, protocol);
  } catch (error) {
    naming.say([say('protocolsSavedFailed', error instanceof Error ? error.message : '')]);
    return;
  }
  close();
  await mine.show(say('protocolsSaved', protocol.title));
};
const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
part('#naming').addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});

await mine.show();
storage.onChanged.addListener((changes) => {
  if ([keys.protocols, keys.settings, keys.policy].some((key) => key in changes)) void mine.show();
});
