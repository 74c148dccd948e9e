/** Does the same again whenever it is called, one after the other: the last begins when all before have ended. */
export function inTurn(step: () => Promise<void>): () => void {
  let last = Promise.resolve();
  return () => {
    last = last.then(step).catch(() => undefined);
  };
}
