import { strToU8 } from 'fflate';

/** Words at a place of a page, from the left and from the bottom, in points. */
export type Shown = readonly [x: number, y: number, text: string, size?: number];

/** A PDF made by hand: what its pages show, and what else its trailer says. */
export function pdfFile(pages: readonly (readonly Shown[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => {
      const content = page
        .map(
          ([x, y, text, size = 11]) =>
            `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return strToU8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`,
    true,
  );
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&');

/** Lines one below the other. */
export const column = (x: number, top: number, lines: readonly string[]): readonly Shown[] =>
  lines.map((text, at) => [x, top - at * 14, text] as const);
