/** Somewhere to write: a page, and the way in through its frames and shadow roots. */
export interface Subject {
  readonly page: string;
  readonly frames?: readonly string[];
  /** The name under which the page keeps the shadow root for us: a closed one cannot be reached. */
  readonly root?: string;
  readonly selector: string;
  /** Enter begins no new line. */
  readonly isOneLine?: true;
  readonly direction?: 'rtl';
  /** It keeps a model of its own that cannot be relied on to take words which nobody typed, or may do so. */
  readonly keepsWords?: true;
}

const fromPackage = (name: string, selector = '#place [contenteditable]'): Subject => ({
  page: `/editors/package.html?name=${name}`,
  selector,
});

export const subjects: Readonly<Record<string, Subject>> = {
  textarea: { page: '/editors/textarea.html', selector: '#editor' },
  'one-line field': {
    page: '/editors/textarea.html',
    selector: '#line',
    isOneLine: true,
  },
  contenteditable: { page: '/editors/contenteditable.html', selector: '#editor', keepsWords: true },
  TinyMCE: {
    page: '/editors/tinymce.html',
    frames: ['.tox-edit-area iframe'],
    selector: 'body[contenteditable="true"]',
    keepsWords: true,
  },
  'TinyMCE inline': { ...fromPackage('tinymce-inline', '#place'), keepsWords: true },
  'CKEditor 5': { ...fromPackage('ckeditor5', '.ck-editor__editable'), keepsWords: true },
  'CKEditor 4': {
    page: '/editors/package.html?name=ckeditor4',
    frames: ['.cke_wysiwyg_frame'],
    selector: 'body[contenteditable="true"]',
    keepsWords: true,
  },
  Quill: { ...fromPackage('quill', '.ql-editor'), keepsWords: true },
  ProseMirror: fromPackage('prosemirror'),
  Tiptap: fromPackage('tiptap'),
  Lexical: { ...fromPackage('lexical'), keepsWords: true },
  Slate: { ...fromPackage('slate'), keepsWords: true },
  'Draft.js': { ...fromPackage('draft'), keepsWords: true },
  Trix: { ...fromPackage('trix', 'trix-editor'), keepsWords: true },
  'CodeMirror 6, prose': { ...fromPackage('codemirror'), keepsWords: true },
  'open shadow root': {
    page: '/editors/shadow.html',
    root: 'openRoot',
    selector: '#editor',
    keepsWords: true,
  },
  'closed shadow root': {
    page: '/editors/shadow.html',
    root: 'closedRoot',
    selector: '#editor',
    keepsWords: true,
  },
  'field in a shadow root': {
    page: '/editors/shadow.html',
    root: 'closedRoot',
    selector: '#field',
  },
  'modal dialog': { page: '/editors/dialog.html', selector: '#editor', keepsWords: true },
  'sandboxed frame': {
    page: '/editors/sandboxed.html',
    frames: ['#frame'],
    selector: '#editor',
    keepsWords: true,
  },
  'nested frames': {
    page: '/editors/nested.html',
    frames: ['#outer', '#frame'],
    selector: '#editor',
    keepsWords: true,
  },
  'a frame that is written late': {
    page: '/editors/written.html',
    frames: ['#frame'],
    selector: '#editor',
    keepsWords: true,
  },
  'a page that allows nothing': {
    page: '/editors/locked.html',
    selector: '#editor',
    keepsWords: true,
  },
  'right to left': {
    page: '/editors/contenteditable.html',
    selector: '#editor',
    direction: 'rtl',
    keepsWords: true,
  },
  'right to left field': {
    page: '/editors/textarea.html',
    selector: '#editor',
    direction: 'rtl',
  },
};
