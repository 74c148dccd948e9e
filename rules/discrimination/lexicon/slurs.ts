/** Words that demean by a protected characteristic, whoever says them of whom. Listed so that they can be noticed. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Nouns that have no innocent sense. */
export const slurs = any(
  // race, ethnicity, nationality
  'pikey|pikeys|pikies|gyppo|gyppos|gippo|gippos|gypo|gypos|didicoi|didicois|diddicoy|diddicoys|do-as-you-likey|do as you likeys|knacker community|paki|pakis|wog|wogs|nigger|niggers|nigga|nig-nog|nig-nogs|coon|coons|sambo|darkie|darkies|jungle bunny|jungle bunnies|half-caste|half-castes|half caste|chinky|chinkies|chink|chinks|slitty-eyed|slant-eyed|gook|gooks|japs|raghead|ragheads|towelhead|towelheads|towel-head|towel-heads|camel jockey|camel jockeys|polack|polacks|kraut|krauts|wop|wops|dago|dagos|spic|spics|eyetie|eyeties|bog-trotter|bogtrotters|bogtrotter|yid|yids|kike|kikes|muzzie|muzzies|muzzrat|goat-shagger|spade-faced|wetback|wetbacks|golliwog|golliwogs|cotton-picker|coolie|coolies|pakky|bongo bongo land|bongo-bongo land|curry muncher|curry-munchers|bud bud',
  '(coloured|colored) (people|person|man|men|woman|women|chap|chaps|lady|ladies|gentleman|gentlemen|family|families|folk|girl|girls|lad|lads|bloke|fellow|fella|boy|boys|chappie|immigrants|population|lot)',
  '(smelly|dirty|filthy|bloody|damned|thieving|stinking) (foreigner|foreigners|immigrants|gypsies|gypsy|gyppos|tinkers|travellers|poles|romanians|arabs|irish|paddies)',
  '(the|those|some|bloody|drunken|thick) paddies',
  // orientation and gender identity
  'poof|poofs|poofter|poofters|poofy|faggot|fag hag|bumboy|bum boy|bum boys|bender boy|shirt-lifter|shirtlifter|shirtlifters|shirt-lifters|arse bandit|arse bandits|nancy boy|nancy boys|nancy-boy|lezzer|lezzers|lezza|lezzas|lesbo|lesbos|carpet muncher|carpet-muncher|bull dyke|bull-dyke|(fat|butch|old|ugly) dyke|batty boy|batty-boy|tranny|trannies|trannie|shemale|she-male|he-she|ladyboy|ladyboys|chick with a|gender bender|gender-bender|(man|bloke|fella|chap|geezer|men|blokes) in (a|his)? (dress|frock|skirt|wig|dresses|frocks)|screaming queen|raging queer|old queen|old queens|limp-wristed|limp wristed|(the|those|some|more|all) queers|a (queer|homo)|homos|(the|those|enough|more) gays|the gay agenda|trans agenda|the trans lobby nutters|woofter|woofters|bummers',
  // disability
  'spaz|spazzes|spaz out|spastic|spastics|spacker|spackers|mong|mongs|mongoloid|flid|retard|retards|retarded|(a|the|some|that|these|those|poor|old|bloody) (cripple|cripples)|crip|window licker|window lickers|window-licker|window-lickers|(a|the|that|those|some|two|one) (midget|midgets|dwarf|dwarfs)|(the|a|some|another|that) (nutter|nutters|nut job|loony|loonies|schizo|schizos|mental case|psycho)|loony bin|(the|those|some) (mentals|deafies|raspberries)|raspberry ripple|deaf as a post|deaf and dumb|(the|a|all the) (handicapped|subnormal|subnormals|mentally defective)|(mental|physical) defectives|special needs (lot|brigade|case)',
  // sex and age
  "dolly bird|dolly birds|slapper|slappers|slag|slags|bint|feminazi|feminazis|split-arse|totty|crumpet in|skirt in the office|time of the month|on the blob|on her period|baby machine|breeder|breeders|old biddy|old biddies|old bat|old bats|old hag|old hags|old crone|old trout|coffin dodger|coffin dodgers|coffin-dodgers|coffin-dodger|wrinklies|crumblies|crumbly|crinklies|old codger|old codgers|old duffer|old duffers|old fossil|old fossils|dodderer|dodderers|blue rinse (brigade|lot|set)|blue-rinse (brigade|lot|set)|silver-haired dodderers|god's waiting room|god’s waiting room|the zimmer (frame)? (brigade|lot|set)|zimmer brigade|bed-blocker|bed blockers|old dears|old dear",
);

/** Words said of these are food, plants, places, machines. */
export const otherSenses = [
  '(faggots and peas|pikey lane|spade work|(drain|drainage|sea|flood) dyke)',
  '(dwarf|midget) (conifer|conifers|shrub|shrubs|planting|wall|walls|beans|racing|submarine|mongoose|planet|hamster|hamsters|rabbit|rabbits|apple|tree|trees|variety|cherry|birch|pine|willow|bulbs|daffodils)',
  '(fire|flame) (retardant|retarded|retard)',
  '(snow white|pantomime|panto|seven dwarfs|planet|star|stars|morris)',
  '(coon|maine coon|raccoon)',
  '(cattle|pig|horse|dog|rare) (breeder|breeders)',
  '(breeder|breeders) (of|reactor|association|licence)',
  'slag (heap|heaps|off|tip|bag)',
  '(blast furnace|steel|steelworks|iron|ash) _4 slag',
  '(chink of light|chink in|chinks in|chink of)',
  'bender (tent|tents)',
];
