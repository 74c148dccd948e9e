/** The paper, in units of the document. */
export const paper = { width: 520, height: 400, margin: 40, line: 24, gap: 12 };

const pen = document.createElement('canvas').getContext('2d');
const fontOf = (isBold) => `${isBold ? 'bold ' : ''}16px Arial`;
const rightToLeft = /[\u0590-\u08ff]/;

export function widthOf(words, font) {
  pen.font = font;
  return pen.measureText(words).width;
}

/** Runs of one style in one line, each with its place on a page: what gets painted. */
export function layOut({ text, bold, bullets }) {
  const runs = [];
  let y = 0;
  let page = 0;
  const inner = paper.width - 2 * paper.margin;

  const linesOf = (from, to, width) => {
    const lines = [];
    let start = from;
    let at = from;
    let reached = 0;
    for (const word of text.slice(from, to).match(/\S*\s?/g) ?? []) {
      if (word === '') continue;
      const wide = [...word].reduce((sum, letter, i) => sum + widthOf(letter, fontOf(bold[at + i])), 0);
      if (reached + wide > width && at > start) {
        lines.push([start, at]);
        start = at;
        reached = 0;
      }
      reached += wide;
      at += word.length;
    }
    lines.push([start, to]);
    return lines;
  };

  const paintLine = ([from, to], left, width, top) => {
    const isRightToLeft = rightToLeft.test(text.slice(from, to));
    let x = isRightToLeft ? left + width : left;
    for (let at = from; at < to; ) {
      let end = at + 1;
      const isLatin = (i) => /[A-Za-z]/.test(text[i] ?? '');
      const isWord = (i) => isLatin(i) || (text[i] === ' ' && isLatin(i - 1) && isLatin(i + 1));
      // Words of another direction are a run of their own.
      const sameWay = (i) => !isRightToLeft || isWord(i) === isWord(at);
      while (end < to && bold[end] === bold[at] && sameWay(end)) end += 1;
      const words = text.slice(at, end);
      const font = fontOf(bold[at]);
      const wide = widthOf(words, font);
      if (isRightToLeft) x -= wide;
      runs.push({ from: at, words, font, page, x, y: top, width: wide, isRightToLeft: rightToLeft.test(words) });
      if (!isRightToLeft) x += wide;
      at = end;
    }
  };

  const room = (lines) => {
    if (y + lines * paper.line <= paper.height - 2 * paper.margin) return;
    page += 1;
    y = 0;
  };

  const paintParagraph = (from, to) => {
    if (bullets.has(from)) {
      room(1);
      runs.push({ from: -1, words: '●', font: fontOf(false), page, x: paper.margin - 16, y: paper.margin + y, width: 10 });
    }
    for (const line of linesOf(from, to, inner)) {
      room(1);
      paintLine(line, paper.margin, inner, paper.margin + y);
      y += paper.line;
    }
  };

  /** A row of cells, each as wide as the others; painted cell by cell. */
  const paintRow = (from, to) => {
    const cells = [];
    for (let at = from; at < to; at += 1) if (text[at] === '\u001c') cells.push(at + 1);
    const width = inner / cells.length;
    const lines = cells.map((start, i) => {
      const end = (cells[i + 1] ?? to + 1) - 1;
      return linesOf(start, text[end - 1] === '\n' ? end - 1 : end, width - 8);
    });
    const tallest = Math.max(...lines.map((each) => each.length));
    room(tallest);
    for (const [column, each] of lines.entries())
      for (const [row, line] of each.entries())
        paintLine(line, paper.margin + column * width, width - 8, paper.margin + y + row * paper.line);
    y += tallest * paper.line;
  };

  for (let at = 0; at < text.length; ) {
    if (text[at] === '\u0012') {
      const end = [...text].findIndex((letter, i) => i > at && '\u0011\u0012'.includes(letter));
      paintRow(at, end);
      at = end;
    } else if ('\u0003\u0010\u0011'.includes(text[at])) at += 1;
    else {
      const end = text.indexOf('\n', at);
      paintParagraph(at, end);
      at = end + 1;
    }
  }
  for (let each = 0; each <= page; each += 1)
    runs.push({ from: -1, words: 'Northgate Council', font: fontOf(false), page: each, x: paper.margin, y: 8, width: widthOf('Northgate Council', fontOf(false)) });
  return { runs, pages: page + 1 };
}
