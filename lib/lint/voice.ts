/** Which blocks of a draft are the author's own words: not a quoted message below, not a signature. */
import { foldWord } from '../text/fold.ts';
import type { Facts } from './facts.ts';
import type { Scene } from './scene.ts';

const replyLine = /^(?:On|Am|Le) .{4,160}(?:wrote|writes|said)\s*:?\s*$/s;
const divider =
  /^(?:-{2,}\s*(?:original (?:message|appointment)|forwarded (?:message|by))|begin forwarded message|_{10,}|<?-{3,}\s*reply above)/i;
const fromLine = /^\*?From:\*?\s/i;
const headerLine = /^\*?(?:Sent|Date|To|Cc|Subject):\*?\s/im;
const headers = /^\*?From:\*?\s[^\n]*\n\*?(?:Sent|Date|To|Cc|Subject):/i;

const signOff =
  /^(?:(?:with )?(?:(?:very )?(?:kind|kindest|best|warm|warmest|many|good)\s*)?(?:regards|wishes|thanks)(?: (?:and|&) (?:best|kind) (?:wishes|regards))?|rgds|kr|best|cheers|ta|thanks(?: again| so much| v much| very much)?|many thanks(?: again)?|thank you(?: again| very much)?|yours(?: (?:sincerely|faithfully|truly|ever|aye|in haste))?|(?:with )?(?:all )?(?:the )?(?:very )?best(?: wishes)?(?: to you both)?|sincerely|speak soon|in haste|sent from my \w+.*)\s*[,.!]*$/i;

const contact = /@|\b(?:tel|mob|mobile|phone|direct|ext|dd|web|www)\b|\d{5,}/i;

/** "> quoted", of this block alone. */
const quotedLine = /^\s*>/;

const isName = (block: string, { ownName, situation }: Facts): boolean => {
  const words = block
    .split(/[\s,()]+/)
    .map(foldWord)
    .filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  const title = words.every(
    (word) =>
      ownName.includes(word) ||
      ['cllr', 'councillor', 'mr', 'mrs', 'ms', 'dr', 'x', 'xx'].includes(word),
  );
  return (
    (title && words.some((word) => ownName.includes(word))) ||
    (situation.author.post !== '' && block.trim() === situation.author.post)
  );
};

/** What can begin a header or a divider. */
const quotes = /^[_<*-]|^(?:On|Am|Le|From|Begin|begin)\b/;
/** Longer blocks are no sign-off and no name. */
const longestClosing = 70;

const startsQuote = (block: string, next: string): boolean =>
  divider.test(block) ||
  headers.test(block) ||
  (fromLine.test(block) && headerLine.test(next.slice(0, 200)));

const closes = (block: string, facts: Facts): boolean =>
  block.length <= longestClosing &&
  (/^--\s*$/.test(block) || signOff.test(block.trim()) || isName(block, facts));

/** Voice of a block that stands after `before`; `next` is the text that follows it, for headers that begin here. */
export function voiceOf(
  block: string,
  next: () => string,
  before: Scene['voice'],
  facts: Facts,
): { readonly here: Scene['voice']; readonly after: Scene['voice'] } {
  if (before === 'quoted') return quotedOn;
  if (quotedLine.test(block))
    return { here: 'quoted', after: before === 'introduced' ? 'own' : before };
  if (before === 'introduced') return quotedOn;
  if (quotes.test(block)) {
    if (replyLine.test(block)) return { here: 'quoted', after: 'introduced' };
    if (startsQuote(block, next())) return quotedOn;
  }
  if (closes(block, facts)) return signed;
  if (before === 'signature') {
    const short =
      block.length <= 90 &&
      (!/[.?!]["”’)]?$/.test(block) || contact.test(block)) &&
      !/^p\.?\s?p?\.?s\b/i.test(block);
    return short ? signed : own;
  }
  return own;
}

const own = { here: 'own', after: 'own' } as const;
const signed = { here: 'signature', after: 'signature' } as const;
const quotedOn = { here: 'quoted', after: 'quoted' } as const;

const greeting =
  /^(?:dear|hi|hello|hey|morning|good morning|good afternoon|afternoon|evening|to)?\s*((?:[\p{Lu}][\p{L}'’.-]*\s*(?:and|&|,)?\s*){1,5})[,:!-]?\s*$/u;

/** Names in "Dear Mrs Lee,", folded; empty when the block is no greeting. */
export function greetedIn(block: string): string {
  if (block.length > 60) return '';
  const names = greeting.exec(block.trim())?.[1];
  return names
    ? names
        .split(/[\s,]+/)
        .map(foldWord)
        .filter(Boolean)
        .join(' ')
    : '';
}
