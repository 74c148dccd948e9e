/** The page of settings. */
export const options = {
  optionsTitle: 'Clausemark settings',
  optionsSetUp: 'Set up Clausemark',
  optionsLead:
    'Clausemark marks the passages of your drafts that your council’s protocol speaks to. It works in this browser alone: what you write and what you choose here is sent to nobody.',
  optionsProblems: 'Before it can be saved',
  optionsCorrupt: 'Your settings could not be read, so nothing is checked. Choose again and save.',
  optionsNoAccess:
    'The browser does not let Clausemark see the pages you write in, so nothing is checked there.',
  optionsAllow: 'Allow it',
  optionsProtocol: 'Which protocol is in force?',
  optionsProtocolHint: 'The Member/Officer protocol of the council you write for.',
  optionsSettled: 'Your organisation has settled this.',
  optionsRole: 'In which role do you write?',
  optionsTraits: 'Does any of this apply to you?',
  optionsTraitsHint:
    'Some clauses bind only those who hold these posts. Leave out what you are not sure of.',
  optionsYou: 'About you',
  optionsName: 'Your name',
  optionsNameHint:
    'So that your own signature is not taken for somebody’s private details. You may leave it out.',
  optionsPost: 'Your post',
  optionsPostHint:
    'For instance Head of Highways, or Chairman of the Planning Committee. You may leave it out.',
  optionsDomains: 'Your council’s email domains',
  optionsDomainsHint:
    'What stands after the @ in your colleagues’ addresses, one to a line. This tells colleagues and councillors from the press and the public.',
  optionsAdviceTitle: 'Advice',
  optionsAdvice: 'Also give advice where your protocol is silent',
  optionsAdviceHint:
    'On party politics, personal data, criticism of officers and early commitments, with another council’s clause shown as such.',
  optionsSave: 'Save',
  optionsSaved: 'Saved. Open drafts are being checked again.',
  optionsNeedProtocol: 'Choose the protocol that is in force.',
  optionsNeedRole: 'Choose the role in which you write.',
  optionsWrongDomain: 'Write a domain like council.gov.uk instead of $1.',
  optionsOff: 'Rules turned off',
  optionsTurnOn: 'Turn on',
  optionsTurnOnNamed: 'Turn on: $1',
  optionsIgnored: 'Ignored findings',
  optionsIgnoredHint: 'What you ignored is kept as a code that cannot be read back into words.',
  optionsForget: 'Show ignored findings again',
  optionsForgotten: 'They are shown again.',
  optionsBook: 'Rule book',
  optionsBookHint: 'Every rule, with examples, and every clause that it rests on.',
  optionsOpenBook: 'Open the rule book',
  optionsKeys: 'Keys',
  optionsChangeKeys: 'Change the keys',
} as const;
