import { convertToRaw, Editor, EditorState } from 'draft-js';
import style from 'draft-js/dist/Draft.css?inline';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dress } from './dress.js';

export function open(place) {
  dress(style);
  let now;
  const Page = () => {
    const [editorState, onChange] = useState(() => EditorState.createEmpty());
    now = editorState;
    return createElement(Editor, { editorState, onChange });
  };
  const root = createRoot(place);
  root.render(createElement(Page));
  return {
    html: () => JSON.stringify(convertToRaw(now.getCurrentContent())),
    remove: () => root.unmount(),
  };
}
