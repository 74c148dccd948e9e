/**
 * How often a word comes in 10,000 words of council prose, roughly, for choosing the rarest word of a pattern
 * as its anchor. Words not listed count as 1.
 */
const perTenThousand: readonly (readonly [number, string])[] = [
  [300, 'the to and of a in'],
  [120, 'is for i that on it be will you this with have'],
  [60, "are not as by was at we from or your an has they but our 's if which can"],
  [30, 'he his she her their been would all there what when one had so do more about who were no any out up them'],
  [20, 'council should could may me my us its than after before now only also just into over time new people some other how then'],
  [12, 'make made take get go going see know think like want need work back two first last year week day next way same very here where did does done say said tell told being too such must shall own much many even still well good off down through those these him'],
  [8, 'please thank thanks dear regards kind meeting report councillor cllr officer officers members member committee cabinet county road plan budget service services local public residents house come came give given put keep let us look right left part area team office month today each both until while because between under again never ever every never most few long since'],
  [4, 'school park street library planning highways care children site support money paid pay call ask asked help find sent send agreed decision decided vote party group list letter email name number date note point thing things place end start open close closed set run line case view side matter question answer wrong old big little great bit lot yet always quite rather really hope sorry happy sure able write read hear heard mr mrs ms'],
];

const weights = new Map<string, number>();
for (const [weight, words] of perTenThousand) for (const word of words.split(' ')) if (!weights.has(word)) weights.set(word, weight);

export const frequency = (word: string): number => weights.get(word) ?? 1;
