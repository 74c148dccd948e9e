/** Words that stand around a mention and say what part it plays. */

export const female = 'mrs ms miss lady'.split(' ');
export const male = 'mr sir'.split(' ');
export const titles = [
  ...female,
  ...male,
  ...'mx dr prof professor rev cllr councillor alderman'.split(' '),
];

/** After these someone is spoken of as an object. */
export const governing =
  'at in of to for from with by about on over against tell tells told telling ask asks asked asking give gives gave giving let lets letting help helps helped thank thanks thanked meet meets met see sees saw call calls called keep keeps kept show shows showed leave leaves left treat treats treated send sends sent ignore ignores ignored want wants wanted make makes made fob fobs fobbed blame blamed accuse accused'.split(
    ' ',
  );

/** A place is spoken of after these, not the people in it. */
export const placing = 'at in to outside near inside behind from opposite into visit via'.split(
  ' ',
);

/** What may follow a department that stands for its people. */
export const following =
  "is are was were be been has have had do does did will would can could should shall may might must 's not never always just only simply still who whose that which and or but to at on for with from by about ought again yesterday today last this these all themselves keep keeps kept say says said tell tells told know knows knew think thinks thought get gets got take takes took make makes made let lets sit sits sat send sends sent give gives gave find finds found go goes went come comes came lose loses lost want wants need needs seem seems look looks sleep slept write wrote ring rang spend spent run ran blow blew put hide hid lie lied cut shut break broke mislead misled forget forgot".split(
    ' ',
  );

export const pronouns = {
  f: 'she her hers herself'.split(' '),
  m: 'he him his himself'.split(' '),
  many: 'they them their theirs themselves'.split(' '),
  self: 'i me my mine we us our ours myself ourselves'.split(' '),
  you: 'you your yours yourself yourselves'.split(' '),
} as const;
