import { type Call, commands } from './messages.ts';

export type { Call };

/** What comes to a frame comes from our own background; what may come instead is a message to somebody else. */
export function isCall(message: unknown): message is Call {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'report':
    case 'around':
    case 'panel':
      return true;
    case 'left':
      return 'patterns' in message && Array.isArray(message.patterns);
    case 'show':
      return 'rule' in message && 'start' in message && 'end' in message;
    case 'command':
      return 'command' in message && commands.some((command) => command === message.command);
    default:
      return false;
  }
}
