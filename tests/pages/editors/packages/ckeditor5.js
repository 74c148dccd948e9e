import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } from 'ckeditor5';
import style from 'ckeditor5/ckeditor5.css?inline';
import { dress } from './dress.js';

export async function open(place) {
  dress(style);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List],
    toolbar: ['bold', 'italic', 'heading', 'link', 'bulletedList', 'undo'],
  });
  return {
    html: () => editor.getData(),
    remove: () => editor.destroy().then(() => place.remove()),
  };
}
