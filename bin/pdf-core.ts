import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Change {
  readonly what: RegExp;
  readonly by: string;
  /** How often it must be found: another version of pdf.js is to be looked at before it is shipped. */
  readonly times: number;
}

/** What must not be in what we ship: network, code that is loaded later, names that look like addresses. */
const changes: readonly Change[] = [
  // Methods of this name look up an object within the file; the four functions ask a network.
  { what: /\bfetch\b(?=\()/g, by: 'lookUp', times: 40 },
  { what: /new XMLHttpRequest\(\)/g, by: 'lookUp()', times: 1 },
  { what: /\bimport\(/g, by: 'lookUp(', times: 1 },
  { what: /import\.meta\.url/g, by: '""', times: 2 },
  // A class for pictures in forms, named as the browser's.
  { what: /\b(class|new) Image\b/g, by: '$1 FormImage', times: 3 },
  { what: /"http:\/\/(?=www\.xfa\.org|ns\.adobe\.com|example\.com)/g, by: '"', times: 14 },
  // What is wrong with a document is no business of the console.
  {
    what: /let verbosity = VerbosityLevel\.WARNINGS;/g,
    by: 'let verbosity = VerbosityLevel.ERRORS;',
    times: 1,
  },
  { what: /\n {2}static \{\n {4}if \(typeof window[^}]+\}\n {2}\}/g, by: '', times: 1 },
  { what: /\nglobalThis\.pdfjsWorker = \{[^}]+\};\n\nexport \{[^}]+\};/g, by: '', times: 1 },
];

/** pdf.js as it reads documents and nothing else. Throws where it is not the version that the changes were made for. */
export function pdfCoreCode(): string {
  const require = createRequire(import.meta.url);
  const source = require.resolve('pdfjs-dist/build/pdf.worker.mjs');
  const changed = changes.reduce(
    (code, { what, by, times }) => {
      const found = code.match(what)?.length ?? 0;
      if (found !== times)
        throw new Error(`expected ${String(what)} in pdf.js ${times} times, got ${found}`);
      return code.replaceAll(what, by);
    },
    readFileSync(source, 'utf8'),
  );
  return `const lookUp = () => { throw new Error('nothing is fetched'); };
${changed}
export const pdfCore = { LocalPdfManager, WorkerTask };`;
}

/** Puts pdf.js where lib/files/pdf-core.ts stands. */
export const pdfCore = {
  name: 'pdf-core',
  enforce: 'pre',
  load: (id: string) => (id.endsWith('/lib/files/pdf-core.ts') ? pdfCoreCode() : undefined),
} as const;
