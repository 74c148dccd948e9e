import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Part = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'header1';

/** A Word document made by hand of what stands in its parts. */
export function wordFile(body: string, parts: Partial<Record<Part, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const xml = (root: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`,
    );
  const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
        .map(
          ([type, target], id) =>
            `<Relationship Id="r${id}" Type="${relation}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      names.map((name) => [name.replace(/\d/, ''), `${name}.xml`] as const),
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, xml(name, content)]),
    ),
  });
}

/** A paragraph with its text in one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What makes a paragraph an item of a list. */
export const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list: its format, and its text such as `%1.%2`. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
