/**
 * Takes away the marks of a former self: an update ends it without a word, and the names it drew under are gone with
 * it. What is left is a sheet with as many rules for highlights as ours, under names like ours.
 */
export function removeStaleMarks(tree: Document | ShadowRoot, ours: readonly string[]): void {
  const view = ('host' in tree ? tree.ownerDocument : tree).defaultView ?? window;
  for (const sheet of tree.adoptedStyleSheets) {
    const names = [...sheet.cssRules].map(({ cssText }) => name.exec(cssText)?.[1] ?? '');
    const isStale =
      names.length === ours.length && !names.includes('') && !names.some((it) => ours.includes(it));
    if (!isStale) continue;
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
    for (const stale of names) view.CSS.highlights.delete(stale);
  }
}

const name = /^::highlight\(([a-z]{10})\)/;
