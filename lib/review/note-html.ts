import { say, spokenLanguage } from '../words/say.ts';
import type { Block } from './note.ts';

/** The note as a page of its own, which loads nothing. */
export const noteInHtml = (blocks: readonly Block[]): string =>
  `<!doctype html>
<html lang="${escaped(spokenLanguage())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(say('noteTitle'))}</title>
<style>
body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1b2129;background:#fff}
h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-bottom:1px solid #8a95a3}h3{margin-top:2rem;font-size:1.0625rem;break-after:avoid}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:4px solid #8a95a3}
dl{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.35rem 1rem}dt{font-weight:600}dd{margin:0;white-space:pre-line}body{overflow-wrap:anywhere}
</style>
</head>
<body>
<main>
${blocks.map(inHtml).join('\n')}
</main>
</body>
</html>
`;

function inHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${escaped(block.text)}</blockquote>`;
    case 'facts':
      return `<dl>${block.facts
        .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`)
        .join('')}</dl>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
  }
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
