// @vitest-environment jsdom
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';

import { readFile } from '../../lib/files/read-file.ts';

const read = (lines: readonly string[], name = 'a.eml') =>
  readFile({ name, bytes: strToU8(lines.join('\r\n')) });

test('the headers are the recipients, and the body is the text', async () => {
  expect(
    await read([
      'From: "Price, Ada" <ada@council.example>',
      'To: Bina Shah <bina@council.example>, desk@paper.example',
      'Cc: Group: c@council.example, Dai <d@council.example>;',
      'Bcc: e@council.example',
      'Subject: =?utf-8?q?Caf=C3=A9?= lease',
      'Date: Mon, 16 Nov 2026 12:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear Bina,',
      '',
      'The caf=E9 lease.',
    ]),
  ).toEqual({
    kind: 'eml',
    text: 'Dear Bina,\n\nThe café lease.',
    headers: {
      subject: 'Café lease',
      from: [{ name: 'Price, Ada', address: 'ada@council.example' }],
      to: [
        { name: 'Bina Shah', address: 'bina@council.example' },
        { name: '', address: 'desk@paper.example' },
      ],
      cc: [
        { name: '', address: 'c@council.example' },
        { name: 'Dai', address: 'd@council.example' },
      ],
      bcc: [{ name: '', address: 'e@council.example' }],
      date: '2026-11-16',
    },
  });
});

test('of a message in two forms the page is read, and what comes with it is named', async () => {
  const { text, attachments } = await read([
    'From: a@council.example',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=o',
    '',
    '--o',
    'Content-Type: multipart/alternative; boundary=i',
    '',
    '--i',
    'Content-Type: text/plain',
    '',
    'plain form',
    '--i',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The page.</p><script>document.title="ran"</script><blockquote>Earlier.</blockquote>',
    '--i--',
    '--o',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--o',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="earlier.eml"',
    '',
    'Subject: earlier',
    '',
    'Not to be read.',
    '--o--',
  ]);
  expect(text).toBe('The page.\n\n> Earlier.');
  expect(attachments).toEqual(['plan.pdf', 'earlier.eml']);
  expect(document.title).toBe('');
});

test('a message is known by its headers, whatever its file is called', async () => {
  const { kind } = await read(['Message-ID: <1@a.example>', 'Subject: x', '', 'Hello.'], 'saved');
  expect(kind).toBe('eml');
});

test('an encrypted message is refused', async () => {
  const lines = [
    'From: a@council.example',
    'Content-Type: application/pkcs7-mime; smime-type=enveloped-data',
    '',
    'AAAA',
  ];
  await expect(read(lines)).rejects.toThrow('opens without a password');
});
