/** What is said of files of people, decisions, elections, places and domains. */
export const registers = {
  registersTooLarge:
    'The file has $1 MB; at most $2 MB can be read. Leave out what is not needed, or split it.',
  registersEmpty: 'The file is empty.',
  registersBinary:
    'A text file was expected: CSV, or XML from ModernGov. This is some other kind of file.',
  registersWorkbook:
    'This is a workbook or a document of Office. Open it, choose Save As and “CSV UTF-8”, and bring that file.',
  registersPdf: 'This is a PDF. A list is needed as CSV, or as XML from ModernGov.',
  registersOpenQuote:
    'The quotation mark in line $1 is never closed, so the rest cannot be told apart.',
  registersNoHeadings:
    'No row of headings was found near the top, such as Name, Job title, Email. The first row must say what each column holds.',
  registersManyColumns: 'The table has $1 columns; at most $2 can be read.',
  registersManyRows: 'The file has more than $1 rows, which is more than can be kept.',
  registersNoColumn: 'A column is missing. It may be headed: $1.',
  registersLine: 'Line $1',
  registersEntry: 'Entry $1',
  registersTwice: 'It says the same as this one: $1.',
  registersLongCell: 'A cell is longer than $1 characters.',
  registersNoName: 'There is no name.',
  registersVacant: 'It is a vacancy: $1.',
  registersNoKind:
    'It does not say whether $1 is an officer or a member. Choose above who is in the file.',
  registersNoAddress: 'This is no email address and is left out: $1.',
  registersNoGrade: 'The grade says neither senior nor junior and is left out: $1.',
  registersNoMatter: 'It does not say what is decided.',
  registersNoStatus: 'The status must be pending or made, and is “$1”.',
  registersNoDate: 'The date must be like 7 May 2026 or 07/05/2026, and is “$1”.',
  registersNoElection: 'The election has no name.',
  registersNoNotice:
    'The date of the notice must be like 20 March 2026 or 20/03/2026, and is “$1”.',
  registersNoPoll: 'The day of the poll must be like 7 May 2026 or 07/05/2026, and is “$1”.',
  registersPollFirst: 'The poll is before the notice.',
  registersNoPlace: 'The place has no name.',
  registersNoDivision: 'It does not say in which division $1 lies.',
  registersNoDomain: 'A domain like council.example was expected, and is “$1”.',
  registersNoDomainKind: 'It must say own, press or partner, and says “$1”.',
  registersDoctype:
    'The XML declares a document type or entities, which no file of ModernGov does. It was not read.',
  registersBadXml: 'The XML cannot be read: it is cut short or damaged.',
  registersOtherXml:
    'Councillors were expected, as in a file saved from GetCouncillorsByWard. This XML begins with “$1” and has none.',
  registersXmlIsPeople: 'XML can be read for people only. A CSV file was expected.',
  registersBadJson: 'The JSON cannot be read: it is cut short or damaged.',
  registersOtherJson: 'The JSON has no list called “$1”.',
  registersBadEntry: 'It cannot be read at: $1.',
} as const;
