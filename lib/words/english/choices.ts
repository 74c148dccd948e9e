/** What a person can say of themselves: roles and posts, each with what it means. */
export const choices = {
  role_officer: 'Officer',
  role_member: 'Member',
  role_communications: 'Communications',
  roleHint_officer: 'You are employed by the council, at whatever level, or you are its clerk.',
  roleHint_member: 'You are a councillor, a co-opted member or an elected mayor.',
  roleHint_communications:
    'You write for the council to the press or the public. Officers’ clauses bind you too.',
  trait_senior: 'Senior officer',
  trait_statutory: 'Statutory officer',
  trait_politically_restricted: 'Politically restricted post',
  trait_junior: 'Junior officer',
  trait_cabinet: 'Cabinet or lead member',
  trait_board: 'Board member',
  trait_chairman: 'Chairman or vice-chairman',
  trait_group_leader: 'Leader of a political group',
  traitHint_senior: 'Chief executive, director, assistant director or head of service.',
  traitHint_statutory:
    'Head of paid service, monitoring officer, section 151 officer, or another post that the law names.',
  traitHint_politically_restricted:
    'Your contract says so, under the Local Government and Housing Act 1989. Press officers’ posts often are.',
  traitHint_junior:
    'You manage nobody. Some protocols protect junior officers from being approached directly.',
  traitHint_cabinet: 'You hold a portfolio.',
  traitHint_board: 'You sit on the board of a combined authority.',
  traitHint_chairman: 'Of the council, or of one of its committees.',
  traitHint_group_leader: 'You speak for the members of one party or group.',
} as const;
