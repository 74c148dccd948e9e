import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

import { say } from '../words/say.ts';
import { withPlainBreaks } from './decode.ts';
import { type Mailbox, type MessageHeaders, type ReadFile, Unreadable } from './file.ts';
import { textOfHtml } from './html.ts';

/** A message as its reader sees it: the body as text, with real recipients. What came with it is named and not read. */
export async function readEml(bytes: Uint8Array): Promise<ReadFile> {
  const message = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const isEncrypted = message.headers.some(
    ({ key, value }) => key === 'content-type' && encrypted.test(value),
  );
  if (isEncrypted) throw new Unreadable(say('filesEncrypted'));
  const attachments = message.attachments.filter(isNamed).map(nameOf);
  return {
    kind: 'eml',
    ...bodyOf(message),
    headers: headersOf(message),
    ...(attachments.length > 0 && { attachments }),
  };
}

const encrypted =
  /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*smime-type\s*=\s*"?(?:signed|certs)))/i;

/** The page that a mail program shows; the plain text where there is none. */
function bodyOf({ html, text = '' }: Email): Pick<ReadFile, 'text' | 'headings'> {
  const shown = html === undefined ? undefined : textOfHtml(html);
  return shown && shown.text !== '' ? shown : { text: withPlainBreaks(text).trim() };
}

function headersOf({ subject = '', from, to, cc, bcc, date }: Email): MessageHeaders {
  const day = dayOf(date);
  return {
    subject: line(subject),
    from: mailboxes(from && [from]),
    to: mailboxes(to),
    cc: mailboxes(cc),
    bcc: mailboxes(bcc),
    ...(day !== undefined && { date: day }),
  };
}

/** The members of a group each for itself. */
const mailboxes = (addresses: readonly Address[] = []): readonly Mailbox[] =>
  addresses
    .flatMap((address): readonly { name: string; address: string }[] => address.group ?? [address])
    .map(({ name, address }) => ({ name: line(name), address: line(address) }));

/** One line, of a length that people give to names. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000);

/** The day for whoever reads the file here. */
function dayOf(date: string | undefined): string | undefined {
  const time = date === undefined ? undefined : new Date(date);
  if (!time || Number.isNaN(time.getTime()) || time.getFullYear() > 9999) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(time.getFullYear()).padStart(4, '0');
  return `${year}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Pictures that stand in the text have no name of their own to a reader. */
const isNamed = ({ related, filename }: Attachment): boolean => !related || filename === null;

const nameOf = ({ filename, mimeType }: Attachment): string => line(filename ?? mimeType);
