import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isSought } from './purpose.ts';

const premises =
  '((labour|conservative|tory|liberal|liberal democrat|green party|reform|constitutional|unionist) _1 (club|rooms|office|offices|hall|hq|headquarters)|party (office|offices|rooms|hq|premises)|campaign (office|shop|hq)|constituency (office|party rooms)|association (rooms|office))';

/** Council equipment is wanted at a surgery in a party's rooms. */
export const partySurgery = {
  id: 'council-resources/party-surgery',
  severity: 'warn',
  message: 'This takes council equipment to a surgery on party premises.',
  why: 'Council support does not go to surgeries in a political party’s building.',
  advice: 'Move the surgery to a public building, and ask again.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `(laptop|tablet|printer|display boards|pull-up banner|banner|banners|leaflets|forms|register|housing register|appointments list|wi-fi|projector|map|maps|stand|kit|equipment) _8 (surgery|advice session) _6 ${premises}`,
        `(laptop|tablet|printer|display boards|pull-up banner|banner|banners|forms|register|projector|maps|stand|kit|equipment) _8 ${premises} _6 (surgery|advice session)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
  ],
  flags: [
    {
      text: 'Please bring the housing [laptop to my surgery at the Labour Club].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you set up the [display boards for my surgery in the party office]?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I need the [pull-up banner at the Conservative Club for Saturday's surgery].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Send the [forms over to the constituency office for my advice session].',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Please bring the housing laptop to my surgery at the library.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I can't bring the laptop to a surgery at the Labour Club.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'The forms for the surgery extension are with planning.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you set up the display boards at the village hall?',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
