const VARYING = ['date', 'message-id', 'received', 'user-agent'];

/**
 * A message with everything set equal that differs between any two sendings of the same draft: Date, Message-ID,
 * Received, User-Agent and the MIME boundaries. Every other byte stays as it came.
 */
export function comparable(source: string): string {
  const end = source.indexOf('\r\n\r\n');
  const head = source
    .slice(0, end)
    // A header goes on over the lines that start with a blank.
    .split(/\r\n(?![ \t])/)
    .map((header) => {
      const name = header.slice(0, header.indexOf(':'));
      return VARYING.includes(name.toLowerCase()) ? `${name}: (set equal)` : header;
    })
    .join('\r\n');
  return boundaries(source).reduce(
    (text, boundary, n) => text.replaceAll(boundary, `boundary-${n}`),
    head + source.slice(end),
  );
}

function boundaries(source: string): readonly string[] {
  return [...source.matchAll(/^content-type: multipart\/[^;]*;\s+boundary="([^"]+)"/gim)].map(
    ([, boundary = '']) => boundary,
  );
}
