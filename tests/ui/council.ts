import { noRegisters } from '../../lib/council/registers.ts';
import { defaults, type Settings } from '../../lib/council/settings.ts';
import { type Council, createHost, type Host } from '../../lib/engine/host.ts';
import { createIgnored } from '../../lib/engine/ignored.ts';
import type { Circumstances } from '../../lib/engine/messages.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Protocol } from '../../lib/lint/protocol.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { memory } from './areas.ts';

const rule = (id: string, word: string): Rule => ({
  id,
  severity: 'warn',
  message: `The draft says ${word}.`,
  why: `A protocol speaks to ${word}.`,
  advice: `Leave out ${word}.`,
  detect: [phrases({ find: [word] })],
  flags: [`It was [${word}] here.`],
  passes: ['It was here.'],
});

const protocol: Protocol = {
  id: 'example-2026',
  title: 'Protocol of Example Council',
  status: {
    council: 'Example Council',
    version: '2026',
    state: 'draft',
    note: 'Before the committee.',
  },
  clauses: [
    {
      ref: '3',
      displayRef: 'para 3',
      heading: 'Words',
      title: 'Two words',
      summary: 'Two words are spoken to.',
      binds: ['officer'],
      supports: [
        { rule: 'respect/marmalade', as: 'rule' },
        { rule: 'respect/trombone', as: 'rule' },
      ],
    },
  ],
};

export const settings: Settings = {
  version: 1,
  protocol: protocol.id,
  author: { role: 'officer', traits: [], post: '', name: '' },
  ...defaults,
  domains: ['council.example'],
};

export const circumstances: Circumstances = { subject: '', recipients: [] };

interface Example {
  readonly host: Host;
  readonly areas: ReturnType<typeof memory>;
  /** What the next host finds: settings, and the day. */
  readonly now: { settings: Settings | undefined; today: string };
}

/** A council with two rules, each noticing a word that nobody writes by chance. */
export function exampleCouncil(areas = memory(), more: Partial<Council> = {}): Example {
  const now: Example['now'] = { settings, today: '2026-11-22' };
  const host = createHost({
    families: [{ id: 'respect', title: 'Respect', definition: 'Words annoy a person.' }],
    rules: [rule('respect/marmalade', 'marmalade'), rule('respect/trombone', 'trombone')],
    protocols: async () => [protocol],
    registers: async () => noRegisters,
    law: { ...protocol, id: 'law', kind: 'law', clauses: [] },
    models: [],
    settings: async () =>
      now.settings ? { state: 'set', settings: now.settings } : { state: 'unset' },
    turnOff: async (id, off) => {
      if (now.settings) now.settings = { ...now.settings, off: off ? [id] : [] };
    },
    ignored: createIgnored(areas.local),
    keys: async () => ({
      'next-finding': 'Alt+N',
      'previous-finding': '',
      'list-findings': '',
      'open-panel': '',
    }),
    openSettings: async () => undefined,
    today: () => now.today,
    ...more,
  });
  return { host, areas, now };
}
