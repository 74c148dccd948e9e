import type { Rule } from '../../lib/lint/rule.ts';
import { announced, disposed, sensitive } from './lexicon/acts.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** Land sold or built on, or something opened that neighbours mind. */
export const decision = {
  id: 'local-member/decision',
  severity: 'advise',
  message: 'A local decision is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      ...announced(disposed).map(
        (each) =>
          `${each} (the|a|an|its|your|our|their|this|that|#|@|new|for|to|as|up|off|in)? _8 ${sensitive}`,
      ),
      ...announced(disposed).map((each) => `${sensitive} _6 ${each}`),
      `${sensitive} _6 opens _2 (on|from|in|at|next|this|for|tomorrow|today)`,
      '(has|have) been (chosen|selected|identified|picked|shortlisted|allocated|bought|acquired|sold|leased) (for|as|to|by)',
      '(we|council|county|authority) (has|have|ve) (bought|sold|leased|acquired|let|agreed to sell|agreed to buy|agreed to let|decided to sell|decided to buy) _8 (house|field|fields|land|site|hall|building|farm|park|villa|villas|cottages|court|school|green|wood|woods|hotel|cinema|library|barracks|@)',
      '(you|they) (may|can|will) have _8 (on a|on) (long|short|#)? _ lease',
      '(your|the) (road|street|lane) will not be adopted',
      '(will|shall|is to|are to|to be) (be)? (divert|diverting|diverted|stopped up|stop up|stopping up) (the|your|a)? _3 (footpath|path|bridleway|road|lane|right of way)',
      'propose to (divert|stop up|sell|let|lease|build|site|house|buy)',
    ]),
  ],
  flags: [
    {
      text: 'The [council has agreed to sell Abbot’s Field] to a supermarket group.',
      audience: ['press'],
    },
    {
      text: 'Dear neighbour, [we have bought 6 Hawthorn Villas] for use as a children’s home.',
      audience: ['resident'],
    },
    {
      text: 'Ravenscar Road [depot has been chosen for the county’s first incinerator].',
      audience: ['public'],
    },
    {
      text: 'A sixty-bed [hostel for rough sleepers is to open] in Castle Hill this winter.',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The council has agreed to sell Abbot’s Field. Both ward members were briefed on Monday.',
      audience: ['press'],
    },
    { text: 'The diocese has sold the church hall in Mill Lane.', audience: ['public'] },
    { text: 'The council has not sold Abbot’s Field.', audience: ['press'] },
    {
      text: 'A children’s reading room opens at Ferndean Library next week.',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
