import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, speaksOfStaff } from './criticism.ts';

export const division = {
  id: 'officer-criticism/division',
  severity: 'warn',
  message: 'This sets officers against one another.',
  why: 'Officers work as one team, and words that divide the team stand in the way of that.',
  advice: 'Ask about the work itself, and take a concern about a colleague to their manager.',
  detect: [
    criticism(
      [
        `[watch (your|his|her|their) back] _3 <officer>`,
        `[(keep|hide) (this|it|that) (from|between us and not)] <officer>`,
        `[(do not|never|please do not|without) (tell|telling|let|breathe a word to|say (a word|anything) to|
          involve|show)] _4 <officer> _ (know|about|this|$|in|that|i)`,
        `[(what|how things) (really|actually) (goes|go|happens|is going) on (under|in|with|behind)] _3 <officer>`,
        `[(take|believe|trust) your (word|advice|judgement|judgment|figures) (over|before|above|ahead of)] <officer>`,
        `[(you are|you're) (wasted|better|worth|too good|twice|ten times|cleverer|far better|much better|
          abler)] _4 (under|than|for|with) <officer>`,
        `[you (deserve|deserved) (better than|a better)] _ <officer>`,
        `[you (should|ought to|could) (have|do|be|get|run)] <officer> [(job|post|running)]`,
        `<officer> _6 [(behind your back|stab you in the back|take the credit|taking the credit|hang you out|
          drop you in it|throw you under|sell you down|blame you|says about you|said about you|thinks of you|
          holding you back|setting you up)]`,
        `[(fight it out|battle it out|slug it out|have it out) _6]`,
        `[one of (them|you|these two|the two) (is|must be) _ (lying|wrong|pulling|telling|fibbing|mistaken|misleading)]`,
        `[(who is|who's|whoever is) (lying|fibbing|telling (fibs|porkies|lies|the truth))]`,
        `[ask _ about (his|her|their|its) (last|previous|former|old) (authority|council|job|employer|post)]`,
      ],
      { spare: [], where: speaksOfStaff },
    ),
  ],
  roles: ['member', 'officer', 'communications'],
  flags: [
    {
      text: 'You should [watch your back] with your director.',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Keep this from your director].', role: 'member', audience: ['officer'] },
    {
      text: 'Tell me [what really goes on under] your head of service.',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[You are wasted] under that manager.', role: 'member', audience: ['officer'] },
  ],
  passes: [
    {
      text: 'Would you ask your manager whether I might have that in writing?',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Please keep your director informed of this.', role: 'member', audience: ['officer'] },
    { text: 'Thank your team for me.', role: 'member', audience: ['officer'] },
    {
      text: 'Your manager tells me that you are on leave next week.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
