/** Puts an editor's own style sheet on the page. */
export function dress(style) {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
}
