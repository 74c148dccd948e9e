/** More paragraphs than anybody writes: a model that goes round in a circle ends here. */
const most = 100_000;

/**
 * In the page's own world: the text of Word's own model, a paragraph a line; undefined where it has none that is known.
 * Word has no interface for this: `view` is the window, and every step may be missing.
 */
export async function wordModelText(view: object): Promise<string | undefined> {
  const utility = at(at(at(view, 'WordEditor'), 'Extension'), 'AutomationUtility');
  const body = at(await called(utility, 'getDocument'), 'body');
  const paragraphs = at(body, 'paragraphs');
  const lines: string[] = [];
  let paragraph = await called(paragraphs, 'getFirst');
  while (paragraph !== undefined && lines.length < most) {
    const text = at(paragraph, 'text');
    if (typeof text !== 'string') return undefined;
    // A paragraph may or may not say that it ends.
    lines.push(text.replace(/[\r\n]+$/, ''));
    paragraph = await called(paragraph, 'getNext');
  }
  if (lines.length > 0) return lines.join('\n');
  const text = at(body, 'text');
  return typeof text === 'string' ? text : undefined;
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Reflect.get(value, name) ?? undefined)
    : undefined;
}

async function called(owner: unknown, name: string): Promise<unknown> {
  const method = at(owner, name);
  const result: unknown = typeof method === 'function' ? await method.call(owner) : undefined;
  return result ?? undefined;
}
