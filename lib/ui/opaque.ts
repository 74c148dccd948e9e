const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A name that says nothing and is another one at every load. */
export const opaqueName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => letters[byte % letters.length])
    .join('');
