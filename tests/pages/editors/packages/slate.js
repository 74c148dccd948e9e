import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function open(place) {
  const editor = withHistory(withReact(createEditor()));
  const Page = () => {
    const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
    return createElement(Slate, { editor, initialValue }, createElement(Editable));
  };
  const root = createRoot(place);
  root.render(createElement(Page));
  return {
    html: () => JSON.stringify(editor.children),
    remove: () => root.unmount(),
  };
}
