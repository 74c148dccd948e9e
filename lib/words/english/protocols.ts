/** What is said of protocols that a council brings itself: reading them, and the page that does it. */
export const protocols = {
  protocolsGone:
    'The protocol that you chose is no longer in this browser, so nothing is checked. Choose another.',
  protocolsTooLarge: 'The file has $1 MB; at most $2 MB can be read.',
  protocolsNotJson:
    'A protocol saved by Clausemark was expected, as JSON. What came is no JSON: $1',
  protocolsUnsafe: 'The JSON has a field called “$1”, which no protocol has. It was not read.',
  protocolsExpected: 'Expected $1 at $2, got $3.',
  protocolsOtherKind: 'Expected a protocol saved by Clausemark, got $1.',
  protocolsUnknownRule: 'Expected a rule or family that this version knows at $1, got $2.',
  protocolsSameRef: 'Expected a reference for each clause of its own, got “$1” twice.',
  protocolsForeignId: 'Expected an id that begins with “own-” or one of $1, got $2.',
  protocolsAsShipped: 'The clauses of $1 that the file has and the protocol has not: $2.',
  protocolsMore: 'And $1 more.',
  protocolsEmpty: 'There are no words in it to make clauses of.',
  protocolsNoClauses: 'No clause was found in it.',
  protocolsFull:
    'Expected at most $1 MB of imported protocols, got $2 MB. Delete one that is no longer needed.',
  protocolsList: 'a list',
  protocolsObject: 'an object',
  protocolsNothing: 'nothing',
  protocolsWhole: 'the whole file',
} as const;
