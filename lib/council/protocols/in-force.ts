import type { Read } from '../settings.ts';

/** Settings that name a protocol which is no longer here are as good as none: nothing can be checked by them. */
export const ifKnown = (read: Read, protocols: readonly { readonly id: string }[]): Read =>
  read.state === 'set' && protocols.every(({ id }) => id !== read.settings.protocol)
    ? { state: 'unset' }
    : read;
