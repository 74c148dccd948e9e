import { say } from '../words/say.ts';
import { decode } from './decode.ts';
import { type FileKind, type GivenFile, Unreadable } from './file.ts';
import { namesIn } from './unzip.ts';

const starts = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  emptyZip: [0x50, 0x4b, 0x05, 0x06],
  /** Office before 2007, Outlook messages, and Office documents with a password. */
  ole: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** What a file is by what is in it; its name decides only between kinds of text. Throws on what cannot be read. */
export function kindOf({ name, bytes }: GivenFile): FileKind {
  const startsWith = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(starts.ole)) throw new Unreadable(say(oleReason(bytes)));
  if (startsWith(starts.zip) || startsWith(starts.emptyZip)) return packed(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(head)) throw new Unreadable(say('filesRtf'));
  return kindOfText(decode(bytes.subarray(0, 65_536)), name);
}

function packed(bytes: Uint8Array): FileKind {
  if (
    namesIn(bytes).some(
      (name) => name === 'word/document.xml' || /^word\/document\d*\.xml$/.test(name),
    )
  )
    return 'docx';
  throw new Unreadable(say('filesOtherZip'));
}

/** A document with a password has a stream of this name. */
const oleReason = (bytes: Uint8Array): 'filesEncrypted' | 'filesOldOffice' =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, 1_000_000 & ~1)).includes('EncryptedPackage')
    ? 'filesEncrypted'
    : 'filesOldOffice';

const page =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function kindOfText(text: string, name: string): FileKind {
  if (page.test(text)) return 'html';
  if (isMessage(text, name)) return 'eml';
  return /\.x?html?$/i.test(name) && /<(?:p|div|br|table|h[1-6]|ul|ol)\b/i.test(text)
    ? 'html'
    : 'txt';
}

/** Headers of a message at the very beginning; in a file of another name, such as only programs write. */
function isMessage(text: string, name: string): boolean {
  const head =
    text
      .trimStart()
      .replace(/^From \S+.*\r?\n/, '')
      .split(/\r?\n\r?\n/)[0] ?? '';
  if (!/^[A-Za-z][\w-]*:[ \t\r\n]/.test(head)) return false;
  if (/\.(?:eml|msg|mht|mhtml)$/i.test(name))
    return /^(?:from|to|subject|date|mime-version|received|content-type):/im.test(head);
  return /^(?:received|message-id|mime-version|return-path):/im.test(head);
}
