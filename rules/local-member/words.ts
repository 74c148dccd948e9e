/** What the cards of news about one place say alike. */
export const words = {
  why: 'Local members are to hear of matters in their area before the public does.',
  advice: 'Tell the local member first, note in the draft when you did so, and then send it.',
} as const;
