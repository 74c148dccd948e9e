interface Family {
  /** Also the name of the folder that holds its rules. */
  readonly id: string;
  readonly title: string;
  readonly group:
    'Politics' | 'Information' | 'Respect' | 'Decisions' | 'Roles' | 'Telling and routing';
  readonly definition: string;
  /** Worth a word of advice even where the protocol in force is silent. */
  readonly core?: true;
}

/** What the rules notice, in the order of the settings and the rule book. */
export const families = [
  {
    id: 'party-politics',
    title: 'Party politics and the neutrality of officers',
    group: 'Politics',
    definition:
      'An officer or the council takes a political side, or a member asks officers to take one or says that they have.',
    core: true,
  },
  {
    id: 'council-resources',
    title: 'Council resources for other purposes',
    group: 'Politics',
    definition:
      'Staff time, equipment, rooms, lists or branding go to party, campaign, private or business ends.',
  },
  {
    id: 'pre-election',
    title: 'Meetings and publicity before an election',
    group: 'Politics',
    definition:
      'A public meeting, launch, visit or other publicity is planned or issued in the run-up to a poll.',
  },
  {
    id: 'group-attendance',
    title: 'Officers at group, party and surgery meetings',
    group: 'Politics',
    definition:
      'An officer is asked, or agrees, to attend a party meeting or closed surgery, or to brief one group and not the others.',
  },
  {
    id: 'group-confidence',
    title: 'Confidences of political groups',
    group: 'Information',
    definition:
      'What officers told a group, or what a group said in confidence, travels outside it or is written down unchecked.',
  },
  {
    id: 'personal-data',
    title: 'Personal and special category data',
    group: 'Information',
    definition:
      'Facts that identify a living person reach someone who has no need of them, or serve a purpose they were not given for.',
    core: true,
  },
  {
    id: 'confidential-information',
    title: 'Confidential, exempt and privately briefed information',
    group: 'Information',
    definition:
      'Something exempt, private or given in confidence is passed on, reused, or sent without saying that it is confidential.',
  },
  {
    id: 'officer-criticism',
    title: 'Criticism of officers',
    group: 'Respect',
    definition:
      'The conduct, capability, honesty or effort of an officer, or of officers as a body, is attacked.',
    core: true,
  },
  {
    id: 'respect',
    title: 'Disrespect, bullying and intimidation',
    group: 'Respect',
    definition: 'Words insult, belittle, mock, threaten or harass a person.',
  },
  {
    id: 'discrimination',
    title: 'Discriminatory language',
    group: 'Respect',
    definition:
      'A slur, a stereotype or less favourable treatment is tied to a protected characteristic.',
  },
  {
    id: 'authority-criticism',
    title: 'Public criticism of the authority or its decisions',
    group: 'Respect',
    definition:
      'An officer criticises or resists a decision, or someone who speaks for the authority runs it down.',
  },
  {
    id: 'premature-commitment',
    title: 'Commitments before a decision',
    group: 'Decisions',
    definition:
      'A promise, a deal or a closed mind runs ahead of a formal decision that has yet to be made.',
    core: true,
  },
  {
    id: 'decision-attribution',
    title: 'Decisions credited to those who cannot make them',
    group: 'Decisions',
    definition:
      'A lead member, leader, chairman or group is said to have decided, or consultation is treated as approval.',
  },
  {
    id: 'instructing-officers',
    title: 'Members instructing officers',
    group: 'Roles',
    definition:
      'A member gives orders to officers, runs operations or directs spending without formal authority.',
  },
  {
    id: 'undue-pressure',
    title: 'Undue pressure and unfair use of position',
    group: 'Roles',
    definition:
      'Someone is pressed beyond their powers, duties or hours, or a position is used to gain an advantage.',
  },
  {
    id: 'professional-advice',
    title: 'Interference with professional advice',
    group: 'Roles',
    definition:
      'Advice is to be altered, dictated, dismissed or kept off the record, or an officer shades it.',
  },
  {
    id: 'employment-matters',
    title: 'Employment and personal job matters',
    group: 'Roles',
    definition:
      'An officer brings a member their own job matters, or a member takes up one employee’s case.',
  },
  {
    id: 'relationships',
    title: 'Close personal or business relationships',
    group: 'Roles',
    definition:
      'A close, family or business link between a member and an officer shows, bestows favour or is hidden.',
  },
  {
    id: 'local-member',
    title: 'Local and other members told first',
    group: 'Telling and routing',
    definition:
      'News of a local or sensitive matter goes out before the local member has been told.',
  },
  {
    id: 'media-routing',
    title: 'Media enquiries and speaking for the authority',
    group: 'Telling and routing',
    definition:
      'The media are answered outside the agreed route, or someone speaks for the council without authority.',
  },
  {
    id: 'proper-channel',
    title: 'The right channel for a request or complaint',
    group: 'Telling and routing',
    definition:
      'A request or complaint goes to the wrong person, too soon, too widely or behind someone’s back.',
  },
  {
    id: 'member-access',
    title: 'Members’ access to information',
    group: 'Telling and routing',
    definition:
      'A member is refused, deflected or kept waiting for information, or asks without showing the need.',
  },
] as const satisfies readonly Family[];

export type FamilyId = (typeof families)[number]['id'];

/** The families that may cite another protocol's clause, as advice. */
export const coreFamilies: readonly FamilyId[] = families
  .filter((family) => 'core' in family)
  .map(({ id }) => id);
