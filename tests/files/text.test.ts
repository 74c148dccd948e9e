// @vitest-environment jsdom
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';

import { readFile } from '../../lib/files/read-file.ts';

const given = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const textIn = async (name: string, bytes: Uint8Array) => (await readFile({ name, bytes })).text;

test('text in any encoding that people still have', async () => {
  const words = 'Café – £5, “quoted”';
  const wide = (order: 'le' | 'be', mark: boolean) => {
    const units = `${mark ? '\uFEFF' : ''}${words.repeat(3)}`;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let at = 0; at < units.length; at++)
      view.setUint16(at * 2, units.charCodeAt(at), order === 'le');
    return new Uint8Array(view.buffer);
  };
  expect(await textIn('a.txt', strToU8(words))).toBe(words);
  expect(await textIn('a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(words)))).toBe(words);
  for (const order of ['le', 'be'] as const)
    expect(await textIn('a.txt', wide(order, true))).toBe(words.repeat(3));
  const old = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0xa3, 0x35);
  expect(await textIn('a.txt', old)).toBe('Café – £5');
});

test('a page of a web site is what its main part says, without menus', async () => {
  const menu = '<nav><ul><li>Home</li></ul></nav>';
  const page = (main: string) =>
    `<body>${menu}<header>Ashwater</header>${main}<footer>Legal</footer>`;
  const wanted = '<main><p>Staff are asked by way of the clerk.</p></main>';
  expect(await textIn('a.html', strToU8(page(wanted)))).toBe(
    'Staff are asked by way of the clerk.',
  );
  expect(await textIn('a.html', strToU8(page('<p>Hello.</p>')))).toBe(
    'Ashwater\n\nHello.\n\nLegal',
  );
});

test('a last character that was cut short is left out', async () => {
  expect(await textIn('a.txt', strToU8('Said “no”').subarray(0, -1))).toBe('Said “no');
});

test('line breaks of every system', async () => {
  expect(await textIn('a.txt', strToU8('a\r\nb\rc\nd\fe'))).toBe('a\nb\nc\nd\ne');
});

test('a page is read block by block, without what is not shown', async () => {
  const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
    <h1>Press   release</h1><script>document.title = 'ran'</script>
    <p>First <b>line</b>,<br>second<span style="display: none">hidden</span></p>
    <div hidden>no</div><p>Smart &lt;b&gt; &amp; plain</p>
    <ol type="a" start="3"><li>c item<ol><li>deep</li></ol></li><li>d item</li></ol>
    <ul><li><p>bullet</p></li></ul>
    <table><tr><td>left</td><td>right</td></tr></table>
    <blockquote><p>Earlier.</p></blockquote><pre>as
written</pre><img src="https://canary.example/x.png" onerror="document.title='ran'">
  </body></html>`;
  const { kind, text, headings } = await readFile(given('page.bin', page));
  expect(kind).toBe('html');
  expect(text.split('\n\n')).toEqual([
    'Press release',
    'First line,\nsecond',
    'Smart <b> & plain',
    'c. c item',
    '1. deep',
    'd. d item',
    '• bullet',
    'left',
    'right',
    '> Earlier.',
    'as\nwritten',
  ]);
  expect(headings).toEqual([0]);
  expect(document.title).toBe('');
});

test('a page is read in the encoding that it names', async () => {
  const page = '<html><head><meta charset="iso-8859-1"></head><body>Caf\u00e9 \u00e9t\u00e9';
  const bytes = Uint8Array.from(page, (sign) => sign.charCodeAt(0));
  expect(await textIn('a.html', bytes)).toBe('Café été');
});

test('text with a few signs of markup is text', async () => {
  expect((await readFile(given('a.txt', 'Use <b> for bold.'))).kind).toBe('txt');
  expect((await readFile(given('a.txt', 'To: all staff\n\nHello'))).kind).toBe('txt');
});
