import { say } from '../words/say.ts';
import { bodyOf } from './docx-body.ts';
import { stylesOf } from './docx-styles.ts';
import { Unreadable, type ReadFile } from './file.ts';
import { numberingOf } from './numbering.ts';
import { written } from './paragraphs.ts';
import { unzip } from './unzip.ts';
import { attribute, childrenOf, parseXml } from './xml.ts';

/**
 * A Word document as its reader sees it: automatic numbers written out, tracked changes accepted, hidden text, headers,
 * footers, comments and tables of contents left out, notes at the end.
 */
export function readDocx(bytes: Uint8Array): ReadFile {
  const parts = unzip(bytes, (name) =>
    /^(?:_rels|word|[^/]*)\/[^/]+\.(?:xml|rels)$|^word\/_rels\//.test(name),
  );
  const part = (path: string | undefined): Element | undefined => {
    const found = path === undefined ? undefined : parts.get(path);
    return found && parseXml(found, '.docx');
  };
  const main = targetOf(part('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const related = (type: string) => part(targetOf(relations, type, folder));

  const body = childrenOf(part(main), 'body')[0];
  if (!body) throw new Unreadable(say('filesDamaged', '.docx'));
  const document = {
    styles: stylesOf(related('styles')),
    numbering: numberingOf(related('numbering')),
    notes: { footnote: related('footnotes'), endnote: related('endnotes') },
  };
  return { kind: 'docx', ...written(bodyOf(body, document)) };
}

/** Where the part lies that stands in this relation, from the root of the package. */
function targetOf(
  relations: Element | undefined,
  type: string,
  folder: string,
): string | undefined {
  const relation = childrenOf(relations, 'Relationship').find((each) =>
    attribute(each, 'Type')?.endsWith(`/${type}`),
  );
  const target = attribute(relation, 'Target');
  if (target === undefined) return undefined;
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : folder + target;
}
