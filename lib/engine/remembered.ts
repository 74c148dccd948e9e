/** What is read once, and again only when it was forgotten. */
export interface Remembered<Value> {
  readonly now: () => Promise<Value>;
  readonly forget: () => void;
}

/** A reading that failed is not kept. */
export function remembered<Value>(read: () => Promise<Value>): Remembered<Value> {
  let known: Promise<Value> | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    now: () => {
      if (known) return known;
      const reading = read();
      known = reading;
      reading.catch(() => {
        if (known === reading) forget();
      });
      return reading;
    },
    forget,
  };
}
