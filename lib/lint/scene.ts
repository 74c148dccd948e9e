/**
 * What a block leaves for the next one: whose words they are, and who was greeted.
 * `voice`: own words, the signature, a quoted message (then everything to the end), or the line that introduces one:
 * when its lines are marked as quoted, what stands below them is the author's again.
 */
export interface Scene {
  readonly voice: 'own' | 'signature' | 'quoted' | 'introduced';
  /** Words of the name in the greeting. */
  readonly greeted: string;
}

export const opening: Scene = { voice: 'own', greeted: '' };

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.voice === b.voice && a.greeted === b.greeted;
