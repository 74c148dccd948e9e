/** Last words of the names of roads. */
export const roads =
  `Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Court|Ct|Crescent|Cres|Gardens|Gdns|Grove|Place|Pl|Terrace|Rise|View|Walk|Mews|Row|Hill|Square|Sq|Park|Green|Cottages|Villas|Yard|Wharf|Quay|Quays|Parade|Path|Croft|Mead|Meadow|Meadows|Vale|Fields|Gate|Bank|Brow|End|Heights|Reach|Chase|Ridge|Orchard|Common|Circus|Broadway|Buildings|Mansions|Dene|Dell|Garth|Fold|Wynd|Brae|Gait|Ginnel|Passage|Alley|Approach|Corner|Nook|Loke|Twitten|Rents|Almshouses|Estate|Tower|Towers|Point|Crofts|Maltings|Steading|Ropewalk|Causeway|Esplanade|Promenade|Front|Lea|Leas|Leys|Holt|Copse|Spinney|Warren|Glade|Bottom|Down|Downs|Pastures|Paddocks|Roundway|Ride|Mount|Hey|Piece|Side|Bungalows|Pightle|Lodge|House`.split(
    '|',
  );

/** Words for a house in its name. */
export const houses =
  'Cottage|House|Lodge|Farm|Farmhouse|Barn|Forge|Mill|Rectory|Vicarage|Manse|Schoolhouse|Bakery|Chapel|Dairy|Stables|Smithy|Oast|Bungalow|Court|Towers?|Heights|Hall|Grange|Manor|Inn|Office|Croft|Mews|Villa|Villas|Lighthouse|Station|Coach House|Bakehouse|Tannery|Granary|Gatehouse|Toll House|Tollhouse|Point|Mansions|Buildings|Orchard'.split(
    '|',
  );
