/** Words that more than one place uses. */
export const findings = {
  findings_one: '$1 finding',
  findings_other: '$1 findings',
  noFindings: 'No findings',
} as const;
