import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, speaksOfStaff } from './criticism.ts';

export const colleague = {
  id: 'officer-criticism/colleague',
  severity: 'warn',
  message: 'This passes an allegation about a colleague to a member.',
  why: 'Members cannot look into it, and the colleague loses the fair process that the council owes to every employee.',
  advice:
    'Take it to your manager, Human Resources or the confidential reporting line, and keep members out of it.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  detect: [
    criticism(
      [
        `[(common knowledge|open secret|everyone (here|in the office|on the floor|in the team|
          in the building|downstairs|upstairs) knows|everybody (here|in the office|on the floor|in the team|
          in the building) knows|we all know|the whole (office|floor|team|building) knows|word (is|has it)|
          rumour (is|has it)|the rumour|the gossip|people are (saying|talking)|it is (well known|no secret|
          an open))]`,
      ],
      { spare: [], where: speaksOfStaff },
    ),
    criticism(
      [
        `<officer|name> _6 [(never happened|never took place|never made the (visit|call)|has not done (it|
          them)|had not done (it|them)|did not happen|signs (them|it|things) off without|signed off _6 (never|
          without)|claims for|claiming for|off sick (again|whenever|every)|smells of (drink|alcohol)|
          smelling of|drinks|drinking|drunk|hung over|hungover|having an affair|carrying on with|
          sleeping with|on a final warning|under investigation|being investigated|been suspended|shouts at|
          screams at|swears at|bullies|is a bully|harasses|picks on|has favourites|watches|moonlighting|
          second job|runs a business|makes (it|things|figures) up|leaves early|(claiming|claims|claimed) (mileage|expenses|overtime|hours|sick pay|allowances) _6 (never|not)|(signing|signed|signs|
          approving|approves|authorising|claiming|paying) (his|her|their|it|them) _ (own|herself|himself|
          off (herself|himself))|(turns|comes|rolls|came|turned|rolled) (up|in) _ (drunk|late|smelling|
          hungover|the worse)|only (tell|tells|gives|give|show) you _ (half|part|what)|not telling you|
          keeping (it|things|this) from you|comes in late|goes home at|disappears|takes all|hates (you|
          members|councillors)|bad mouths|badmouths|slags|laughs at (you|members|councillors)|says (you|
          members|councillors) are)]`,
        `<officer|name> [(backdates|falsifies|fakes|fiddles|massages|invents|doctors|fudges|hides|buries|
          leaks|pads|forges|skims|pockets|copies) _4]`,
        `[(leave|allow|give) yourself (a|an|some|plenty) _ to (rewrite|check|redo|correct) it]`,
        `[((check|double check) (everything|anything|whatever|all) (that|from)?|ignore|watch out for|be careful (of|with)|beware of|keep an eye on|
          do not trust|take with a pinch of salt)] _4 <officer>`,
        `[(complaint|grievance|allegation|concern|concerns|accusation) (about|against)] _2 <officer>`,
      ],
      { spare: [] },
    ),
  ],
  flags: [
    {
      text: 'It’s [common knowledge] in the office that our director’s expenses don’t bear looking at.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'Gareth in Estates [signs things off without] looking.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'My manager [smells of drink] most mornings.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'The [rumour is that the head of housing is under investigation].',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Gareth in Estates will ring you tomorrow.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'It’s common knowledge in the office that the lift is broken.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    { text: 'The clerk never leaves early.', role: 'member', audience: ['member'] },
    {
      text: 'My manager is on leave until Monday.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
