/** What a browser reads documents with; Node has none, so that of jsdom stands in. */
export async function bringDomParser(): Promise<void> {
  // It comes without types, and nothing else of it is wanted.
  const name: string = 'jsdom';
  const jsdom: unknown = await import(name);
  const made: unknown = Reflect.construct(constructorIn(jsdom, 'JSDOM'), ['']);
  const page: unknown = fieldOf(made, 'window');
  Object.assign(globalThis, {
    DOMParser: fieldOf(page, 'DOMParser'),
    Node: fieldOf(page, 'Node'),
    Element: fieldOf(page, 'Element'),
    HTMLElement: fieldOf(page, 'HTMLElement'),
  });
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function constructorIn(value: unknown, name: string): Function {
  const found = fieldOf(value, name);
  if (typeof found === 'function') return found;
  throw new Error(`expected ${name} to be a class`);
}
