import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const works = any(
  'work',
  'works',
  'roadworks',
  'road works',
  'resurfacing',
  'surface dressing',
  'drainage',
  'drainage work',
  'drainage works',
  'patching',
  'kerbing',
  'reconstruction',
  'strengthening',
  'gully work',
  'bridge repairs',
  'road repairs',
  'excavation',
  'excavations',
  'piling',
  'tree felling',
  'line painting',
  'micro asphalt',
  'groundworks',
  'street works',
  'construction',
  'digging',
  'refurbishment',
  'repainting',
);
const treat = any(
  '~resurface',
  '~dig up',
  'dug up',
  '~reconstruct',
  '~surface dress',
  '~widen',
  '~narrow',
  '~kerb',
  '~strengthen',
  '~repave',
  're-lay',
  'relaid',
  're-laid',
  '~excavate',
  '~repaint',
  'bringing the diggers',
  'send the diggers',
  'bring the diggers',
  'replace the (kerbs|bridge|culvert|drains|parapet)',
);
const way = any(
  'road',
  'lane',
  'street',
  'avenue',
  'hill',
  'way',
  'bridge',
  'junction',
  'roundabout',
  'carriageway',
  'pavement',
  'pavements',
  'footway',
  'verge',
  'verges',
  'drive',
  'close',
  'high street',
  'bypass',
  'square',
  'crossing',
  'culvert',
  'fields',
  'a #',
  'b #',
  'site',
);
import { isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** Done long ago, or done for one householder. */
const past = wordings(
  'was (last|first)? (resurfaced|rebuilt|dug up|widened|repaved)',
  '(last|previously) resurfaced',
  '(your|the) (pothole|drive|driveway|kitchen|bathroom|roof|boiler|flat|adaptation|adaptations|extension|fence)',
);
const worksAhead = (sentence: Sentence, match: Match): boolean =>
  !matches(past, sentence) && isUnheralded(sentence, match, { faint: true });

/** Works on a road or path. */
export const highwayWorks = {
  id: 'local-member/highway-works',
  severity: 'advise',
  message: 'Local works are announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        `(will|shall|is to|are to|to|going to|shall be|will be|we are|we re|plan to) (be)? (now)? (start|starting|begin|beginning|commence|commencing|carry out|carrying out|undertake|undertaking|do|doing) _5 ${works}`,
        `${works} _10 (will|shall|is due to|are due to|is to|are to|is going to|are going to|is set to|is scheduled to|is expected to|is planned to) (now)? (start|begin|commence|take place|be carried out|be done|last|continue|get under way)`,
        `${works} _8 (starts|begins|commences|gets under way|start|begin) (on|in|at|next|this|from|tomorrow|monday|tuesday|wednesday|thursday|friday|site)`,
        `${treat} _6 ${way}`,
        `${way} _4 (will|shall|is to|is going to|is being|is due to) (be)? (be)? ${treat}`,
        '(temporary|two-way|three-way|four-way|portable) (traffic)? (lights|signals) _6 (on|in|at|from|near|outside|until|for)',
      ],
      worksAhead,
    ),
  ],
  flags: [
    {
      text: 'We [shall be starting the drainage] work in Selwick Lane on Monday 3 August.',
      audience: ['partner'],
    },
    { text: '[Resurfacing of Mill Lane starts on 4 May].', audience: ['public'] },
    {
      text: 'To keep you in the picture, [work on the Drayburn footbridge will start in April].',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'High Street: [temporary lights Monday to Wednesday on the bend by Tanner’s Weir].',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'We shall be starting the drainage work in Selwick Lane on Monday. Copied to Councillor Adu.',
      audience: ['partner'],
    },
    { text: 'The water company will start work in Selwick Lane on Monday.', audience: ['public'] },
    { text: 'Mill Lane was last resurfaced in 2019.', audience: ['public'] },
    { text: 'Our gritters will carry out work across the county tonight.', audience: ['public'] },
  ],
} as const satisfies Rule;
