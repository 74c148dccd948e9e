import type { Block } from './note.ts';

/** The note as Markdown. */
export const noteInMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(inMarkdown).join('\n\n')}\n`;

function inMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${escaped(line)}`)
        .join('\n');
    case 'facts':
      return block.facts
        .map(([name, value]) => `- **${escaped(name)}:** ${escaped(value)}`)
        .join('\n');
    case 'text':
      return escaped(block.text);
  }
}

/** Nothing in what was written becomes a link, a picture, a heading or markup. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replaceAll(/^(\d+)([.)])(?=\s)/g, '$1\\$2')
    .replaceAll(/^([-+=])/g, '\\$1');
