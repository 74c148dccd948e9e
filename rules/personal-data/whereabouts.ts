import { has } from '../../lib/lint/mention.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { reachOf } from './readers.ts';
import { told } from './told.ts';

export const whereabouts = {
  id: 'personal-data/whereabouts',
  severity: 'stop',
  message: 'This tells when somebody is alone or away, or how to get into their home.',
  why: 'Such details invite burglars and worse, and nobody gave them for that.',
  advice: 'Leave them out; give them by telephone to whoever must call.',
  detect: [
    told({
      find: [
        '(lives|living|lived|is|left|home) (all)? (alone|on (his|her) own|by (himself|herself)) !(merit|merits|terms|two feet|account|in thinking)',
        '(key|keys|spare key|key safe|key-safe|keysafe) (is|are|stays|lives|hidden|kept|left) _2 (under the (mat|pot|flowerpot|plant pot|brick|bin|gnome)|with the neighbour|with a neighbour|in the (shed|meter cupboard|porch))',
        '(key safe|key-safe|keysafe) #',
        '(front|back|side) door (is|stays) (always|never|usually)? (open|unlocked|locked|on the latch)',
        '(key safe|key-safe|keysafe|alarm|door|gate|entry) (code|number|combination)',
        '(house|flat|home|cottage|place) (is|will be|stands|stood|lies) empty',
        '(leaves|goes out|gets home|gets back|comes home|walks home|walks the dog|collects the children|catches the bus) (for work|for school|the house|from work)? (at|by|around|about|every|before|after) (#|six|seven|eight|nine|half|noon|midnight|morning|night|day|tuesday|monday|wednesday|thursday|friday)',
        '(away|abroad|on holiday|in spain|in hospital) (until|till|for) (a|the|two|three|#|another|next) _2 (and|so) the (house|flat|place)',
        '(works|working) (nights|at the (bakery|co-op|hospital|garage|school|supermarket|warehouse|factory|pub|tesco|bookies|nail bar|chip shop|library|surgery|nursery)|in the (bakery|co-op|hospital|garage|school|supermarket|warehouse|factory|pub|chip shop|nursery))',
      ],
      where: (sentence, _, subject) =>
        !sentence.mentions.some(
          (mention) =>
            mention.first === subject.first && (has(mention, 'member') || has(mention, 'officer')),
        ),
      reaches: ({ reading }) => ['open', 'outside'].includes(reachOf(reading.facts)),
    }),
  ],
  flags: [
    {
      text: '[Mrs Blount lives alone] and goes to bed at eight.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'At [Mr Aziz’s the key is under the mat].', role: 'officer', audience: ['partner'] },
    {
      text: 'While Rita Hale is in Spain [her house is empty].',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: '[She walks home from work at midnight], does Kasia Lis.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    { text: 'One in three people over eighty lives alone.', role: 'officer', audience: ['public'] },
    {
      text: 'The house has stood empty since 2019 and is on our list.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'Her key-safe code is 4471.', role: 'member', audience: ['officer'] },
    { text: 'I live alone too.', role: 'member', audience: ['public'] },
  ],
} as const satisfies Rule;
