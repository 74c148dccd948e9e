/** Words that no civil sentence about a person needs, whatever stands between. */

/** People. */
export const slurs =
  '(idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|halfwit|halfwits|half-wit|half-wits|dimwit|dimwits|nitwit|nitwits|simpleton|simpletons|numbskull|numskull|nincompoop|nincompoops|numpty|numpties|plonker|plonkers|pillock|pillocks|prat|prats|wanker|wankers|tosser|tossers|twat|twats|dickhead|dickheads|arsehole|arseholes|buffoon|buffoons|busybody|busybodies|windbag|windbags|nutcase|nutcases|nutter|nutters|crackpot|crackpots|fruitcake|gobshite|scumbag|scumbags|lickspittle|crybaby|cry-baby|layabout|layabouts|skiver|skivers|scrounger|scroungers|waste of space|oxygen thief)';

/** What they are like, what they do, what they say. */
export const venom =
  '(idiotic|idiocy|stupid|stupidity|stupidest|moronic|imbecilic|pathetic|pitiful|clueless|gormless|brainless|witless|spineless|gutless|shameless|cowardly|coward|cowardice|liar|whingeing|whinging|whinge|snivelling|bleating|drivel|twaddle|claptrap|jobsworth|lunatic|madman|madwoman|bonkers|barmy|deranged|demented|unhinged|deluded|hysterical|tantrum|tantrums|sulk|sulking|grovel|grovelling|squirm|smirk|smirking|gloat|loathe|despise|vile|odious|repulsive|obnoxious|loathsome|despicable|contemptible|pompous|pomposity|arrogant|arrogance|smug|sanctimonious|vindictive|spiteful|scum|vermin|dimmest|thickest|laziest|dumbest|childish|infantile|pig-headed|two-faced|mealy-mouthed|foul-mouthed|half-witted|halfwitted|dim-witted|pea-brained|bird-brained|bone idle|bone-idle|cretinous|asinine|inane|puerile|insufferable|laughable|bully|bullying|thug|creep|creepy|slimy|sleazy|crawler|toady)';

/** The same, said to the reader's face. */
export const barbs =
  '(useless|incompetent|incompetence|lazy|laziness|dumb|ignorant|ignorance|disgrace|fool|fools|crook|crooks|parasite|parasites|weasel|lapdog|stooge|lackey|minion|minions|loser|losers|moaning|moaner|moaners|whine|whining|whiner|pettiness|nonsense|drivelling|fatuous|feeble|shameful|bone-headed|impudence|insolence|insolent|impertinent|impertinence|effrontery|pig-ignorant|clap-trap|arse|dunce)';
