import type { Rule } from '../../lib/lint/rule.ts';
import { isPersonal, mentioned, staff, toMembers } from './own-case.ts';
import { postPlain } from './lexicon/frankly.ts';
import { livelihood } from './lexicon/hints.ts';
import { postMatters } from './lexicon/own.ts';
/** Brings one’s own post, hours or redundancy to a member. */
export const ownPost = {
  id: 'employment-matters/own-post',
  severity: 'warn',
  message: 'This brings one’s own post or working terms to a member.',
  why: 'Officers should not bring their own job matters to members, who are in effect their employer.',
  advice: 'Answer the consultation yourself, or take it up with your manager, HR or your union.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [mentioned([...postMatters, ...postPlain, ...livelihood])],
  flags: [
    { text: 'Under the new plan [my post is deleted].', protocol: 'leicestershire-5c' },
    { text: '[They have changed my hours] without asking.' },
    { text: 'I may be [losing my job] in April.', protocol: 'combined-authority' },
    { text: 'There is talk of [cutting my hours] to 22.', protocol: 'town-council-2026' },
  ],
  passes: [
    'I leave the Council on 30 June; Dev Shah takes over from me.',
    'The restructure deletes four posts and creates three.',
    'My job is to advise the committee, so I have no view on that.',
    { text: 'My post is at risk and I would like to talk about it.', audience: ['officer'] },
  ],
} as const satisfies Rule;
