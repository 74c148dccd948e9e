/** What arrives; how often the page was told to send, and to save. */
window.sent = [];
window.told = 0;
window.saved = 0;
window.isUnderWay = false;

const wants = new URLSearchParams(location.search);
const field = document.querySelector('#composebody');
const stack = document.querySelector('#messagestack');
if (wants.has('nobody')) document.querySelector('#_to').value = '';

let inside;
if (wants.has('html')) {
  const frame = document.createElement('iframe');
  field.hidden = true;
  field.after(frame);
  inside = frame.contentDocument;
  inside.open();
  inside.write('<!doctype html><body id="tinymce" data-id="composebody" contenteditable="true"><p><br></p>');
  inside.close();
}

const words = () => (inside ? inside.body.innerText : field.value);

window.send = (event) => {
  event.preventDefault();
  window.told += 1;
  if (document.querySelector('#_to').value === '') {
    stack.textContent = 'Name somebody to send this to.';
    return;
  }
  if (window.isUnderWay) return;
  window.isUnderWay = true;
  window.sent.push({ text: words() });
};

window.save = () => {
  window.saved += 1;
};

/** A new message with these words, as the page itself would open one. */
window.begin = (text) => {
  window.sent = [];
  window.told = 0;
  window.isUnderWay = false;
  stack.textContent = '';
  if (inside) inside.body.replaceChildren(Object.assign(inside.createElement('p'), { textContent: text }));
  else field.value = text;
  (inside ? inside.body : field).dispatchEvent(new InputEvent('input', { bubbles: true }));
};
