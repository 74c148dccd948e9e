/** Words that say nothing of what a clause is about. */
const empty = new Set(
  'a an and any all also are as at be been being both but by can could do does each either for from had has have he her him his if in into is it its may might more most must no nor not of on only or other others out over own shall she should so some such than that the their them then there these they this those through to under up upon us was we were what when where whether which while who will with within would you your'.split(
    ' ',
  ),
);

/** One name for what councils call by several. */
const names: Readonly<Record<string, string>> = {
  councillor: 'member',
  cllr: 'member',
  employee: 'officer',
  staff: 'officer',
  clerk: 'officer',
  personnel: 'officer',
  authority: 'council',
  corporation: 'council',
  chair: 'chairman',
  chairperson: 'chairman',
  ward: 'division',
  constituency: 'division',
  executive: 'cabinet',
  courteous: 'courtesi',
  polite: 'courtesi',
  question: 'enquiri',
  query: 'enquiri',
  inquiry: 'enquiri',
  journalist: 'press',
  newspaper: 'press',
  media: 'press',
  complaint: 'complain',
  critici: 'criticism',
};

/** What a text is about: its words without inflection, the empty ones left out, each as often as it is said. */
export const termsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/[’']s?\b/g, '')
      .match(/[a-z]{2,}/g) ?? []
  )
    .filter((word) => !empty.has(word))
    .map((word) => {
      const plain = names[word] ?? names[word.replace(/s$/, '')];
      const stem = plain ?? stemOf(word);
      return names[stem] ?? stem;
    });

const endings =
  /(?:ations?|ational|ities|ments?|nesses|ness|ingly|edly|ings?|ions?|ively|ally|ies|ers?|ors?|ive|ary|als?|ity|ed|es|ly|s|e|y)$/;

function stemOf(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= 4 ? short : word.replace(/s$/, '');
}
