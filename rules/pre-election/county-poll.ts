/** The election on file in this family's examples, which are written on 14 April 2026 unless they say otherwise. */
export const countyPoll = [
  { name: 'County Council election', notice: '2026-03-24', poll: '2026-05-07' },
] as const;
