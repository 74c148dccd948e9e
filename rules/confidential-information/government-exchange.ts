import type { Rule } from '../../lib/lint/rule.ts';
import { leak } from './disclosure.ts';

const government =
  "(the minister|the minister's people|the minister's office|ministers|the department|the ministry|government|the government|whitehall|home office|treasury|dfe|the dfe|dft|the dft|dluhc|mhclg|defra|dhsc|the home office|number ten|number 10|no 10|downing street|the secretary of state|the secretary of state's office|special adviser|spad|civil servants|the lga|lga|local government association|our mps|the mps|the mp|the county's mps|homes england|the permanent secretary|private office|cabinet office|the commissioners)";
const sounded =
  '(sounded out|asked quietly|approached|squared|lobbied|told privately|tipped off|consulted privately|lukewarm|cool|cold feet|keen|minded|nervous|not keen|unenthusiastic|warm|receptive|hinted|hint|indicated privately|quietly|privately|informally|off the record|behind the scenes|came back|have come back|has come back|in our ear|leaning on us|pressing us|wobbling|floated)';

const open = [
  '(published|announced|announcement|press release|hansard|consultation response|public consultation|on the website|wrote to all|open letter|guidance|circular|statutory|submitted|white paper|settlement figures)',
];

export const governmentExchange = {
  id: 'confidential-information/government-exchange',
  severity: 'warn',
  message: 'This passes on an exchange with Government, MPs or the like about an early proposal.',
  why: 'Politically sensitive exchanges on provisional proposals are not shared with other members.',
  advice: 'Leave it until there is a published proposal or response.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    leak({
      find: [
        `[${government} (was|were|has been|have been|is|are|has|have|had|came|come|sound|sounds|seem|seems) _4 ${sounded}]`,
        `[${government} _3 (has|have)? (told|tell|tells|said to|warned|advised|let|assured|written to) _2 (us|me|the leader|the chief executive|the council|the director) _3 (informally|privately|quietly|off the record|in confidence|behind the scenes|in private|on the quiet)]`,
        `[(informally|privately|quietly|off the record|behind the scenes) ${government} _6 (told|said|says|say|want|wants|will|would|are|is)]`,
        `[${government} (officials|people|office|civil servants) _3 (told|tell|said|warned|let|hinted|indicated|suggested) _6 (informally|privately|quietly|off the record|in confidence)]`,
        `[(we|i|the leader|the chief executive|the director) (have|has|had|'ve)? (sounded out|squared|quietly (asked|approached|told|sounded out)|privately (asked|approached|told|sounded out)|been (talking|speaking|writing) (quietly|privately|informally) to|informally (asked|approached|sounded out)) ${government}]`,
        `[(draft|early draft|first draft|provisional) (bid|letter|submission|response|exchange|correspondence|email|paper|note|proposal) (to|with|from|for) ${government}]`,
        `[(exchange|exchanges|correspondence|letters|emails|messages|conversation|conversations|talks) (with|between us and) ${government}] _6 (draft|early|provisional|idea|ideas|proposal|proposals|attached|below|so far)`,
        `[our bid (for|to)] _12 (department asks|not to disclose|confidential|ministers)`,
      ],
      unless: open,
    }),
  ],
  flags: [
    {
      text: "[The Minister's people were sounded out about the lease and came back lukewarm on Friday].",
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Below is our [early draft letter to the DfE about a single campus].',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[We have quietly approached Homes England over the depot].',
      protocol: 'west-sussex-2020',
    },
    { text: '[Whitehall is nervous about the merger].', protocol: 'west-sussex-2020' },
  ],
  passes: [
    'The Minister announced the grant on Friday.',
    'Our response to the Government, published in June, is attached.',
    { text: 'The Treasury is keen on the merger.', role: 'member', audience: ['member'] },
    'We wrote to the Home Office about visas for care staff.',
  ],
} as const satisfies Rule;
