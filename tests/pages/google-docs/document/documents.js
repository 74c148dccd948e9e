// Control characters as Docs has them: 03 opens a document, 10 a table, 12 a row, 1C a cell, 11 closes a table.
// `*words*` are bold, `• ` a bullet, which is painted but is no text.

const paragraph = (number) =>
  `Paragraph ${number} of the report is about road ${number} and says what the service did there last year.`;

export const documents = {
  empty: '\u0003\n',
  repeated:
    '\u0003The officer is lazy.\nBetween them stands a paragraph that occurs only once.\nThe officer is lazy.\n',
  bold: '\u0003The highways officers are *la*zy and the planning officer is *incompetent*, as everyone in the whole town has known.\n• The planning officer is useless.\n• Nothing else.\n',
  table:
    '\u0003Before the table stands a line.\n\u0010\u0012\u001cThe highways officers are lazy, and the whole town has known about it for years.\n\u001cThe planning officer is incompetent, as everyone in the county has heard by now.\n\u0012\u001cRoads\n\u001cThe clerk is useless.\n\u0011After the table.\n',
  'right-to-left':
    '\u0003\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u05d3. The planning officer is incompetent. \u05d0\u05d1\u05d2\nThe highways officers are lazy.\n',
  long: `\u0003${Array.from({ length: 90 }, (_, at) =>
    at % 30 === 29 ? `In ward ${at} the planning officer is incompetent.` : paragraph(at),
  ).join('\n')}\n`,
};
