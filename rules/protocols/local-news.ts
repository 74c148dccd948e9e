/** Rules of local news that a general duty to tell local members supports, whatever the news is. */
export const localNews = [
  'local-member/untold',
  'local-member/opening-hours',
  'local-member/service-change',
  'local-member/charges',
  'local-member/closure',
  'local-member/highway-works',
  'local-member/catchment',
  'local-member/funding',
  'local-member/parish',
  'local-member/planning',
  'local-member/traffic',
  'local-member/decision',
  'local-member/contentious',
  'local-member/campaign',
  'local-member/press-answer',
  'local-member/mp',
  'local-member/complaint',
  'local-member/performance',
  'local-member/invitation',
  'local-member/news-of-place',
] as const;

/** The same support for each of several rules. */
export const forEach = <Rule extends string, const Rest>(
  rules: readonly Rule[],
  rest: Rest,
): readonly ({ readonly rule: Rule } & Rest)[] => rules.map((rule) => ({ rule, ...rest }));
