import { who, whom, whose } from './people.ts';

/** Swearing at somebody, and telling somebody to be gone or be quiet. */
export const sentAway = [
  '(bugger|sod|piss|fuck|naff|eff|buzz|jog|bog|beggar) off',
  '^ (now|so|just|why not|oh|please|and|then)? (clear|push|shove|rack) off',
  '(get lost|get stuffed|get knotted|get bent|get out of my (face|sight|way|inbox|office|hair)|get out and stay out)',
  '(go to hell|go to blazes|go hang|go jump|go swivel|go whistle|go boil your head|go and boil your head|go jump in (a|the) lake|go and jump|go play in the traffic|go play with the traffic|go and play (outside|in|with|somewhere))',
  '(take a hike|take a running jump|take a long walk off|sling your hook|on your bike|hop it|scram|do one $|vamoose|skedaddle|hook it)',
  '(drop dead|burn in hell|rot in hell|to hell with (you|him|her|them)|damn (you|him|her|the lot of you)|sod (you|him|her|them|the lot of you)|screw (you|him|her|them)|fuck (you|him|her|them)|bugger (you|him|her|them|the lot of you)|blast (you|him|her)|stuff (you|him|her|them)|up yours|sit on it|shove it|stick it|kiss my (arse|backside|bum))',
  '(stick|shove|stuff|ram|insert) (it|that|this|them|your *|your * *) (up|where)',
  '(stick|shove|stuff) (your|it|that|the) _4 (where the sun|up your|where you)',
  '(shut up|^ (just|will you|oh|now)? shut it|shut your (mouth|trap|face|gob|cakehole|pie hole|beak)|shut the (hell|fuck) up|zip it|zip your lip|button it|button your lip|belt up|pipe down|put a sock in it|put a cork in it|stick a sock in it|cork it|stow it|can it $|hold your tongue|hush your mouth|give it a rest|give over|give us all a rest|enough out of you|not another (word|peep|squeak) (from|out of) you|nobody wants to hear (it|from you|your)|do us all a favour and)',
  '(~tell|~make) (him|her|them) to (shut up|get lost|sod off|bugger off|piss off|fuck off|shut his|shut her|belt up|pipe down)',
  '(get a life|get a grip|get a hobby|get a proper (job|life)|get a real job|get over yourself|get off your (high horse|backside|arse|bum|fat)|grow up|grow a (pair|spine|backbone|brain)|act your age|^ man up|(need|needs|time|got|have|has) to man up|toughen up|wise up|pull yourself together|snap out of it|join the real world|come back to planet earth|cry me a river|boo hoo|diddums|jog on|dry your eyes|sober up|see a (doctor|shrink|psychiatrist|therapist)|seek (professional|medical|psychiatric) help|take your (meds|tablets|pills)|(try|start|stop|forgot|forgotten|remembered|remember) (to take|taking) (your|his|her) (tablets|meds|medication|pills))',
  `(wish|hope|time|sooner) ${who} (would|~will|had|~drop|~disappear|~resign|~retire|~go|~leave) _2 (drop|dropped|disappear|vanish|retire|crawl|choke|rot|away|dead)`,
  `(good riddance|(will|would|shall) not (be missed|miss (you|him|her))|the sooner (you|he|she|${whom}) (go|goes|leave|leaves|retire|retires|resign|resigns|is gone|are gone|is out|are out|is shot of))`,
  '(crawl|slither|scuttle|creep) (back|off|away) (under|into|to|home)?',
  '(bugger all use|sod all use|naff all use)',
  `(wanker|tosser|arsehole|dickhead|twat|shithead|shit for brains|motherfucker|cunt|fuckwit|bullshitter|prick) $`,
  `(sick of|sick and tired of|sick to death of|fed up with|fed up to the back teeth with|had enough of|had it with|had it up to here with|had a bellyful of|tired of|heartily sick of|bored of) (you|him|her|the (sight|sound) of (you|him|her|<officer|member|resident|name>)|looking at (you|him|her)|listening to (you|him|her)|dealing with (you|him|her) |(your|his|her) (face|voice|whingeing|whining|whinging|moaning|bleating|excuses|lies|attitude|nonsense|tantrums|antics|stupidity|incompetence|laziness|arrogance|drivel|games|sob stories|cheek|lip|backchat|bullying|rudeness|pettiness|theatrics|histrionics))`,
  `(you|he|she) _1 (~make) me (sick|want to (vomit|puke|throw up|scream|weep))`,
  `(you|he|she|<officer|member|resident|name>) (~disgust|~sicken|~repel|~revolt|~nauseate) (me|us|everyone)`,
  `(i|we|everyone|everybody) _1 (hate|hates|loathe|loathes|despise|despises|detest|detests|cannot stand|can not stand|cannot abide|can not abide|cannot bear|can not bear) (the sight of)? (you|him|her|that (man|woman)|<officer|member|resident>)`,
  `(shame on you|you should be ashamed|you ought to be ashamed|should be ashamed of (yourself|yourselves)|hang your head|have you no shame|how do you sleep at night|how can you live with yourself|rot in)`,
  `${whose} (big|fat|stupid|ugly|smug|silly|filthy|dirty|foul) (mouth|head|face|gob|trap|grin|smirk|arse|backside|nose|belly)`,
];
