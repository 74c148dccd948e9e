/** A function of a number that is made when first called: most patterns never are in one sitting. */
export function late(make: () => (at: number) => number): (at: number) => number {
  let made: ((at: number) => number) | undefined;
  return (at) => (made ??= make())(at);
}
