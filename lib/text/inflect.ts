/** English inflection, generous: a form too many costs nothing, a form too few misses. */

const irregular = new Map<string, readonly string[]>(
  `be am is are was were been being 's|have has had having 's 'd|do does did done doing|go goes went gone going|
get gets got gotten getting|give gives gave given giving|take takes took taken taking|make makes made making|
say says said saying|tell tells told telling|think thinks thought thinking|know knows knew known knowing|
come comes came coming|see sees saw seen seeing|find finds found finding|keep keeps kept keeping|
let lets letting|put puts putting|bring brings brought bringing|buy buys bought buying|build builds built building|
lose loses lost losing|leave leaves left leaving|lead leads led leading|lie lies lied lying|hide hides hid hidden hiding|
hold holds held holding|run runs ran running|sit sits sat sitting|stand stands stood standing|fall falls fell fallen falling|
feel feels felt feeling|meet meets met meeting|pay pays paid paying|send sends sent sending|spend spends spent spending|
sell sells sold selling|shut shuts shutting|cut cuts cutting|cost costs costing|set sets setting|hit hits hitting|
write writes wrote written writing|break breaks broke broken breaking|speak speaks spoke spoken speaking|
choose chooses chose chosen choosing|drive drives drove driven driving|fight fights fought fighting|
forget forgets forgot forgotten forgetting|show shows showed shown showing|throw throws threw thrown throwing|
blow blows blew blown blowing|draw draws drew drawn drawing|fly flies flew flown flying|grow grows grew grown growing|
sweep sweeps swept sweeping|sleep sleeps slept sleeping|swear swears swore sworn swearing|teach teaches taught teaching|
catch catches caught catching|read reads reading|seek seeks sought seeking|shake shakes shook shaken shaking|
steal steals stole stolen stealing|stick sticks stuck sticking|win wins won winning|wear wears wore worn wearing|
mean means meant meaning|begin begins began begun beginning|become becomes became becoming|bear bears bore borne bearing|
bend bends bent bending|bet bets betting|bind binds bound binding|bite bites bit bitten biting|deal deals dealt dealing|
dig digs dug digging|eat eats ate eaten eating|feed feeds fed feeding|hang hangs hung hanging|hear hears heard hearing|
lay lays laid laying|learn learns learned learnt learning|light lights lit lighting|ride rides rode ridden riding|
ring rings rang rung ringing|rise rises rose risen rising|shoot shoots shot shooting|sing sings sang sung singing|
sink sinks sank sunk sinking|slip slips slipped slipping|spin spins spun spinning|spread spreads spreading|
split splits splitting|stop stops stopped stopping|plan plans planned planning|commit commits committed committing|
permit permits permitted permitting|refer refers referred referring|admit admits admitted admitting|
prefer prefers preferred preferring|quit quits quitting|rid rids ridding|swim swims swam swum swimming|
tear tears tore torn tearing|understand understands understood understanding|undertake undertakes undertook undertaken undertaking|
wake wakes woke woken waking|withdraw withdraws withdrew withdrawn withdrawing|overrun overruns overran overrunning|
mislead misleads misled misleading|foresee foresees foresaw foreseen|bin bins binned binning|scrap scraps scrapped scrapping|
drop drops dropped dropping|step steps stepped stepping|slap slaps slapped slapping|chat chats chatted chatting|
sign signs signed signing|bully bullies bullied bullying|man men|woman women|child children|person people persons|
foot feet|wife wives|life lives|half halves|shelf shelves|leaf leaves|good better best|bad worse worst|
fit fits fitted fitting|rig rigs rigged rigging|fob fobs fobbed fobbing|dodge dodges dodged dodging|
freeze freezes froze frozen freezing|cancel cancels cancelled canceled cancelling canceling|transfer transfers transferred transferring|rebuild rebuilds rebuilt rebuilding|axe axes axed axing|overtake overtakes overtook overtaken overtaking|withhold withholds withheld withholding|uphold upholds upheld upholding`
    .split('|')
    .map((line): [string, readonly string[]] => {
      const forms = line.trim().split(' ');
      return [forms[0] ?? '', forms];
    }),
);

const doubles = /^[^aeiou]*[aeiou][bdglmnprt]$/;

/** Every form of a verb or noun given in its base form, the base first. */
export function inflections(base: string): readonly string[] {
  const known = irregular.get(base);
  if (known) return known;
  if (base.endsWith('e') && !base.endsWith('ee'))
    return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const last = doubles.test(base) ? base + base.slice(-1) : base;
  return [base, third, `${last}ed`, `${last}ing`];
}
