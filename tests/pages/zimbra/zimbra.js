/** Composes in tabs: what is hidden stays in the page. */
const composes = [
  {
    from: 'Sam Whitlock &lt;sam.whitlock@council.example&gt;',
    to: ['Amara Okafor &lt;amara.okafor@members.council.example&gt;', 'Planejamento'],
    cc: ['newsdesk@paper.example'],
    bcc: [],
    subject: 'Re: Depot road works',
    text: '<div><br></div><div data-marker="__SIG_PRE__">Sam Whitlock, who guarantees nothing</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>Carys Bevan</div><div data-marker="__QUOTED_TEXT__"><div>We will definitely approve it, you said.</div></div>',
    html: true,
  },
  {
    from: 'sam.whitlock@council.example',
    to: ['clerk@parish.example'],
    cc: [],
    bcc: ['jo.penhale@parliament.uk'],
    subject: 'Rota',
    text: '<div><br></div>',
    html: true,
  },
  { from: '', to: [], cc: [], bcc: [], subject: 'Minutes', text: '', html: false },
];

const row = (view, field, bubbles) =>
  `<tr id="${view}_${field}_row"><td>${field}</td><td id="${view}_${field}_cell"><div><div class="addrBubbleHolder${bubbles.length === 0 ? '-empty' : ''}">${bubbles
    .map((bubble) => `<span class="addrBubble"><span>${bubble}</span></span>`)
    .join('')}<input autocomplete="off" aria-label="${field}" /></div></div></td></tr>`;

const views = composes.map(({ from, to, cc, bcc, subject, text, html }, index) => {
  const view = `zv__COMPOSE-${index + 1}`;
  const element = document.createElement('div');
  element.id = view;
  element.className = 'ZmComposeView';
  element.innerHTML = `<table><tbody>
    <tr id="${view}_identity_row"><td>De</td><td><div class="ZSelect">${from}</div></td></tr>
    ${row(view, 'to', to)}${row(view, 'cc', cc)}${row(view, 'bcc', bcc)}
    <tr><td>Assunto</td><td><input class="subjectField" id="${view}_subject_control" value="${subject}" /></td></tr>
  </tbody></table><div id="ZmHtmlEditor${index + 1}"><textarea id="ZmHtmlEditor${index + 1}_body" aria-label="Mensagem"></textarea></div>`;
  document.getElementById('z_shell').append(element);
  if (html)
    tinymce.init({
      selector: `#ZmHtmlEditor${index + 1}_body`,
      license_key: 'gpl',
      height: 360,
      width: 900,
      menubar: false,
      promotion: false,
      branding: false,
      valid_elements: '*[*]',
      setup: (editor) => editor.on('init', () => editor.setContent(text, { format: 'raw' })),
    });
  return element;
});

/** One tab is moved out of sight, another is not displayed. */
function show(wanted) {
  views.forEach((view, index) => {
    view.style.left = index === wanted ? '0' : '-10000px';
    view.style.display = index === 2 && index !== wanted ? 'none' : '';
  });
}
views.forEach((_, index) =>
  document.getElementById(`tab-${index + 1}`).addEventListener('click', () => show(index)),
);
show(0);

const send = outbox({
  read: () => tinymce.get('ZmHtmlEditor1_body').getContent({ format: 'text' }),
  write: (text) => tinymce.get('ZmHtmlEditor1_body').setContent(`<div>${text}</div>`),
});

/** Its buttons go by the mouse alone, and act when it comes up where it went down: a click says nothing to them. */
const button = document.getElementById('zb__COMPOSE-1__SEND_MENU');
const isForMenu = ({ target }) => target.id.endsWith('_dropdown');
let isDown = false;
window.menus = 0;
button.addEventListener('mousedown', (event) => (isDown = !isForMenu(event)));
button.addEventListener('mouseup', (event) => {
  if (isForMenu(event)) window.menus += 1;
  else if (isDown) send();
  isDown = false;
});
button.addEventListener('keydown', ({ key }) => (key === 'Enter' || key === ' ') && send());
const pressed = ({ key, ctrlKey }) => {
  if (ctrlKey && key === 'Enter') send();
};
document.addEventListener('keydown', pressed);
tinymce.on('AddEditor', ({ editor }) => editor.on('keydown', pressed));
for (const editor of tinymce.get()) editor.on('keydown', pressed);
