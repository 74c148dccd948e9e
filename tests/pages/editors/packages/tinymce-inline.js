export async function open(place) {
  await new Promise((loaded, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/tinymce/tinymce.min.js', onload: loaded, onerror: failed });
    document.head.append(script);
  });
  const [editor] = await window.tinymce.init({
    target: place,
    inline: true,
    license_key: 'gpl',
    menubar: false,
    promotion: false,
  });
  return {
    html: () => editor.getContent(),
    remove: () => {
      editor.destroy();
      place.remove();
    },
  };
}
