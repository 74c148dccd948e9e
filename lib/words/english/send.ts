/** What is said when a message is about to leave. */
export const send = {
  sendTitle: 'Before you send',
  sendLead_one: '$1 passage of this message engages the protocol. Nothing has been sent yet.',
  sendLead_other: '$1 passages of this message engage the protocol. Nothing has been sent yet.',
  sendBack: 'Go back',
  sendAnyway: 'Send anyway',
  sendUncheckedTitle: 'Sent without being checked',
  sendUnchecked:
    'The checker did not answer in time, so this message was let go as it was. Your webmail sends it as ever.',
  sendStuckTitle: 'Not sent yet',
  sendStuck: 'The page has closed what you pressed. Press Send again; you are not asked again.',
} as const;
