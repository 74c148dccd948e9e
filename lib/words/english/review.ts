/** The review page. */
export const review = {
  reviewTitle: 'Review',
} as const;
