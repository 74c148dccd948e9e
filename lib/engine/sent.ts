/** Who sent a message, as the browser says: a frame of a tab, or a page of ours without one. */
export interface Sender {
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/** Whether a message is one of ours of this type; whatever else such a message holds, one of ours holds it. */
export const isOfType = <Type extends string>(
  message: unknown,
  type: Type,
): message is { readonly type: Type } =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
