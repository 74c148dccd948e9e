import { isStandIn } from './stand-in.ts';
import type { Field } from './value-range.ts';

/** The field or outermost editable element in which an element is written, if prose is written there. */
export function writableAt(target: Element): Field | HTMLElement | undefined {
  const host = isField(target) ? target : editingHost(target);
  if (!host || host.closest(otherThanProse) || isStandIn(host)) return undefined;
  return (isField(host) ? isForProse(host) : !isForCode(host)) ? host : undefined;
}

// `instanceof` is false for elements of another frame.
export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' || element.localName === 'input';

const isHtml = (element: Element | null): element is HTMLElement =>
  element?.namespaceURI === 'http://www.w3.org/1999/xhtml';

function editingHost(target: Element): HTMLElement | undefined {
  const page = target.ownerDocument;
  if (page.designMode === 'on') return page.body;
  if (!isHtml(target) || !target.isContentEditable) return undefined;
  let host = target;
  while (isHtml(host.parentElement) && host.parentElement.isContentEditable)
    host = host.parentElement;
  return host;
}

/** Lists to choose from, search, code, and what a page says is not for writing. */
const otherThanProse = [
  '[role="combobox" i], [role="searchbox" i], [role="search" i], [role="spinbutton" i]',
  '[aria-readonly="true" i], [aria-disabled="true" i]',
  '.monaco-editor, .CodeMirror, .ace_editor',
].join();

/** An editable element with lines for a program: they do not wrap. */
function isForCode(host: HTMLElement): boolean {
  const style = host.ownerDocument.defaultView?.getComputedStyle(host);
  return style?.whiteSpace === 'pre' || style?.textWrapMode === 'nowrap';
}

function isForProse(field: Field): boolean {
  if (field.readOnly || field.disabled || filledIn.test(field.getAttribute('autocomplete') ?? ''))
    return false;
  const names = [field.id, field.name, field.ariaLabel ?? '', field.placeholder].map(inWords);
  if (names.some((name) => addressed.test(name))) return false;
  if (field.localName === 'textarea') return true;
  return (
    field.type === 'text' &&
    !/^(numeric|decimal|tel|email|url|search)$/i.test(field.inputMode) &&
    !field.matches('[list], [aria-autocomplete="list" i], [aria-autocomplete="both" i]') &&
    !(field.maxLength >= 0 && field.maxLength < shortest) &&
    !names.some((name) => secret.test(name)) &&
    !isMasked(field)
  );
}

/** A field for fewer characters than this is for a code or a number. */
const shortest = 20;

/** What a browser fills in by itself is a fact about the writer, not a draft; Firefox knows only some of the words. */
const filledIn = new RegExp(
  [
    String.raw`(^|\s)(cc-\S+|\S+-password|one-time-code|username|email|tel\S*|url|impp|bday\S*`,
    String.raw`(\S+-)?name|nickname|street-address|address-\S+|postal-code|country\S*|organization)(\s|$)`,
  ].join('|'),
  'i',
);

const secret = new RegExp(
  [
    String.raw`pass ?(word|code|phrase)|\b(secret|token|captcha|otp|pin|cvv|cvc|iban|login|username)\b`,
    String.raw`\b(card (no|number|holder)|sort code|account (no|number)|one time|user name)\b`,
    String.raw`\b(search|query|filter|url|website|e ?mail)\b|^q$`,
  ].join('|'),
);

/** Whom a message is to or from, in a webmail that is not known. */
const addressed = /^(to|cc|bcc|from|reply to|recipients?)$/;

/** `billing_cardNumber` as `billing card number`. */
const inWords = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/[^a-z]+/gi, ' ')
    .toLowerCase()
    .trim();

const isMasked = (field: Field): boolean =>
  /disc|circle|square/.test(
    field.ownerDocument.defaultView
      ?.getComputedStyle(field)
      .getPropertyValue('-webkit-text-security') ?? '',
  );
