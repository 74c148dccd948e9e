/**
 * Frames of bodies that the page around closes what it shows of the recipients for: whoever waits until someone
 * writes in them comes too late. Proton's.
 */
const early = 'iframe[data-testid="rooster-iframe"]';

export const isEarly = ({ defaultView }: Document): boolean =>
  defaultView?.frameElement?.matches(early) ?? false;
