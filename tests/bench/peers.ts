/** The tools that a bench compares: each loaded only in the process that measures it. */
import type { Session } from '../../lib/lint/session.ts';
import type { Situation } from '../../lib/lint/situation.ts';

export const peerIds = [
  'unit',
  'clausemark',
  'second reader',
  'write-good',
  'alex',
  'compromise',
  'harper',
] as const;
export type PeerId = (typeof peerIds)[number];

export interface Peer {
  /** Reads a whole text; returns how much it found, so that nothing is optimised away. */
  readonly whole: (text: string) => number | Promise<number>;
  /** A text under the pen; omitted where the tool can only read again. */
  readonly open?: (text: string) => Session;
}

/** A member writing to the press: the situation in which most rules speak. */
const situation: Situation = {
  protocol: 'west-sussex-2020',
  author: { role: 'member', post: 'County Councillor', name: 'Ada Example', traits: [] },
  kind: 'press-release',
  audience: ['press', 'public'],
  date: '2026-04-14',
  directory: [{ name: 'Helen Abara', post: 'Director of Place', kind: 'officer', grade: 'senior' }],
  decisions: [],
  elections: [],
};

const loaders: Readonly<Record<PeerId, () => Promise<Peer>>> = {
  unit: async () => {
    const [{ ahoCorasick }, { terms }] = await Promise.all([
      import('./aho-corasick.ts'),
      import('./texts.ts'),
    ]);
    return { whole: ahoCorasick(terms()) };
  },
  // as it is shipped: the patterns read beforehand
  clausemark: async () => {
    const { usePreparedPatterns } = await import('../../bin/prepared-patterns.ts');
    usePreparedPatterns();
    const [{ createChecker }, { openSession }, { rules }, { protocols }] = await Promise.all([
      import('../../lib/lint/checker.ts'),
      import('../../lib/lint/session.ts'),
      import('../../rules/index.ts'),
      import('../../rules/protocols/index.ts'),
    ]);
    const checker = createChecker(rules, protocols);
    const draft = { subject: '', recipients: [] };
    return {
      whole: (text) => checker.lint({ ...draft, text }, situation).length,
      open: (text) => openSession(checker, situation, { ...draft, text }),
    };
  },
  // ours too, later and in its own time: beside the rules, what nothing is remembered of
  'second reader': async () => {
    const [{ packagedReader }, { createChecker }, { openSession }, { protocols }] =
      await Promise.all([
        import('../../bin/packaged-reader.ts'),
        import('../../lib/lint/checker.ts'),
        import('../../lib/lint/session.ts'),
        import('../../rules/protocols/index.ts'),
      ]);
    const reader = await packagedReader(0);
    const noRules = createChecker([], protocols);
    return {
      whole: async (text) => {
        const session = openSession(noRules, situation, { subject: '', recipients: [], text });
        const read = await reader.read(text, session.sentences(), situation, () => true);
        return read.length;
      },
    };
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return { whole: (text) => writeGood(text).length };
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return { whole: (text) => alex(text).messages.length };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise/two');
    return { whole: (text) => nlp(text).json().length };
  },
  harper: async () => {
    const { binary } = await import('harper.js/binary');
    const { LocalLinter } = await import('harper.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return { whole: async (text) => (await linter.lint(text)).length };
  },
};

export const load = (id: PeerId): Promise<Peer> => loaders[id]();
