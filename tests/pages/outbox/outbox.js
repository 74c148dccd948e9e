/** What arrives is kept in `sent`, how often the page was told to send in `told`. */
window.sent = [];
window.told = 0;

/**
 * Answers what a page calls when it is told to send. It guards itself against nothing but a message that is under way.
 * `write` puts a new message into the page, `read` says what would leave.
 */
window.outbox = ({ read, write }) => {
  let isUnderWay = false;
  window.begin = (text) => {
    window.sent = [];
    window.told = 0;
    isUnderWay = false;
    write(text);
  };
  return () => {
    window.told += 1;
    if (isUnderWay) return;
    isUnderWay = true;
    window.sent.push({ text: read() });
  };
};
