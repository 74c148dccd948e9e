import type { Managed } from '../../lib/council/managed.ts';
import { asJson } from '../../lib/council/registers/json.ts';
import type { RegisterName } from '../../lib/council/registers.ts';
import {
  loadChosen,
  loadManaged,
  loadOwnRegisters,
  loadRegisters,
  saveRegisters,
} from '../../lib/council/storage.ts';
import { browser } from '../../lib/engine/browser.ts';
import { speak } from '../../lib/engine/speech.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { listed, say, sayOf } from '../../lib/words/say.ts';
import { policyNotes } from './policy.ts';
import { createSection, type Kept } from './section.ts';
import { decisionsView, domainsView, electionsView, peopleView, placesView } from './view.ts';

speak();
fillWords(document);

const { storage } = browser;
const kept: Kept = {
  load: () => loadOwnRegisters(storage),
  save: (registers) => saveRegisters(storage, registers),
};
const sections = {
  directory: createSection(peopleView(), kept),
  decisions: createSection(decisionsView(), kept),
  elections: createSection(electionsView(), kept),
  domains: createSection(domainsView(), kept),
  places: createSection(placesView(), kept),
};
const names = ['directory', 'decisions', 'elections', 'domains', 'places'] as const;
const links = names.map((name) =>
  element('a', { href: `#${name}`, id: `to-${name}` }, sayOf('councilTitle', name)),
);
part('header nav').append(...links);
part('#main').append(...names.map((name) => sections[name].element));

/** The registers of which nothing of one's own is in force. */
const settledBy = ({ people, decisions, elections, places }: Managed): readonly RegisterName[] => [
  ...(people ? ['directory' as const] : []),
  ...(decisions ? ['decisions' as const] : []),
  ...(elections ? ['elections' as const] : []),
  ...(places ? ['places' as const] : []),
];

const domainNotes = (managed: Managed, chosen: readonly string[]): readonly string[] => {
  const { domains: own = [], pressDomains: press = [], partnerDomains: partners = [] } = managed;
  const settled = [...own, ...press, ...partners];
  return [
    own.length === 0 && chosen.length > 0 && say('councilOwnDomains', listed(chosen)),
    settled.length > 0 && say('councilPolicyDomains', listed(settled)),
  ].filter((note) => note !== false);
};

const show = async () => {
  const [inForce, own, managed, chosen] = await Promise.all([
    loadRegisters(storage),
    loadOwnRegisters(storage),
    loadManaged(storage),
    loadChosen(storage),
  ]);
  const settled = settledBy(managed);
  const registers = { ...inForce, domains: own.domains };
  for (const name of names) sections[name].show(registers, settled.includes(name));
  sections.domains.note(
    domainNotes(managed, chosen.state === 'set' ? chosen.settings.domains : []),
  );
  const notes = policyNotes(managed);
  part('#policy').hidden = notes.length === 0;
  part('#policy').replaceChildren(part('#policy-title'), ...notes);
};

const follow = () => {
  const wanted = names.find((name) => `#${name}` === location.hash) ?? 'directory';
  for (const [at, name] of names.entries()) {
    sections[name].element.hidden = name !== wanted;
    if (name === wanted) links[at]?.setAttribute('aria-current', 'page');
    else links[at]?.removeAttribute('aria-current');
  }
};

part('#export').addEventListener('click', () => {
  void loadRegisters(storage).then((registers) =>
    saveFile('clausemark-registers.json', asJson(registers), 'application/json'),
  );
});
addEventListener('hashchange', follow);
storage.onChanged.addListener(() => void show());
await show();
follow();
