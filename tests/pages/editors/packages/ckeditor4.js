/* The last free release; it fills its frame with `document.write`, and comes as a script, not as a module. */
export async function open(place) {
  window.CKEDITOR_BASEPATH = '/ckeditor4/';
  await new Promise((loaded, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/ckeditor4/ckeditor.js', onload: loaded, onerror: failed });
    document.head.append(script);
  });
  const editor = window.CKEDITOR.replace(place, {
    versionCheck: false,
    language: 'en',
    plugins: 'wysiwygarea,toolbar,basicstyles,undo,enterkey,clipboard',
  });
  await new Promise((ready) => editor.on('instanceReady', ready));
  return {
    html: () => editor.getData(),
    remove: () => {
      editor.destroy(true);
      place.remove();
    },
  };
}
