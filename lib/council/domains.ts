/** Domains of UK newsrooms, national, regional and trade; sub-domains count. */
export const pressDomains: ReadonlySet<string> = new Set(
  `bbc.co.uk bbc.com itv.com itn.co.uk channel4.com channel5.com sky.uk skynews.com news.sky.com gbnews.com gbnews.uk
  stv.tv s4c.cymru lbc.co.uk global.com bauermedia.co.uk talktv.co.uk timesradio.com pa.media pressassociation.com
  reuters.com afp.com bloomberg.net ap.org
  theguardian.com guardian.co.uk observer.co.uk thetimes.co.uk sunday-times.co.uk the-times.co.uk telegraph.co.uk ft.com
  independent.co.uk inews.co.uk economist.com newstatesman.co.uk spectator.co.uk private-eye.co.uk
  mailonline.co.uk dailymail.co.uk metro.co.uk the-sun.co.uk thesun.co.uk news.co.uk express.co.uk mirror.co.uk
  reachplc.com trinitymirror.com newsquest.co.uk nationalworld.com jpimedia.co.uk jpress.co.uk iliffemedia.co.uk
  iliffepublishing.co.uk archant.co.uk midlandnewsassociation.co.uk dcthomson.co.uk dcthomsonmedia.co.uk scotsman.com
  thecourier.co.uk heraldandtimes.co.uk walesonline.co.uk dailypost.co.uk nation.cymru golwg.cymru belfasttelegraph.co.uk
  irishnews.com newsletter.co.uk standard.co.uk manchestereveningnews.co.uk men-news.co.uk liverpoolecho.co.uk
  theargus.co.uk kentonline.co.uk thekmgroup.co.uk expressandstar.co.uk shropshirestar.co.uk yorkshirepost.co.uk
  ypn.co.uk lancs.live examinerlive.co.uk leicestermercury.co.uk nottinghampost.com bristolpost.co.uk
  gloucestershirelive.co.uk cornwalllive.com devonlive.com somersetlive.co.uk plymouthherald.co.uk
  thenorthernecho.co.uk chroniclelive.co.uk gazettelive.co.uk hulldailymail.co.uk grimsbytelegraph.co.uk
  lincolnshirelive.co.uk stokesentinel.co.uk birminghammail.co.uk birminghampost.co.uk coventrytelegraph.net
  oxfordmail.co.uk swindonadvertiser.co.uk wiltshiretimes.co.uk dailyecho.co.uk bournemouthecho.co.uk portsmouth.co.uk
  getsurrey.co.uk edp24.co.uk eadt.co.uk cambridge-news.co.uk
  localgov.co.uk lgcplus.com themj.co.uk publicfinance.co.uk insidehousing.co.uk communitycare.co.uk
  planningresource.co.uk schoolsweek.co.uk tes.com hsj.co.uk newcivilengineer.com constructionnews.co.uk
  municipaljournal.co.uk civilserviceworld.com politicshome.com politico.eu huffpost.com buzzfeed.com vice.com
  opendemocracy.net tortoisemedia.com thebureauinvestigates.com`.split(/\s+/),
);

/** How newsrooms name themselves, in the part before the @. */
export const newsroom =
  /^(?:the\.?)?(?:news(?:desk|room|team)?|press\.?desk|picture\.?desk|forward\.?planning|desk|editor(?:ial|s)?|reporters?|journalists?)(?:[.+_-].*)?$/;

/** Where members of parliaments write from. */
export const parliaments: ReadonlySet<string> = new Set(
  'parliament.uk parliament.scot senedd.wales senedd.cymru niassembly.gov.uk'.split(' '),
);

/** Public bodies that are not the council itself. */
export const partners: ReadonlySet<string> = new Set(
  'gov.uk gov.wales gov.scot llyw.cymru nhs.uk nhs.net nhs.scot police.uk sch.uk ac.uk mod.uk'.split(
    ' ',
  ),
);
