/** What the build worked out beforehand from all patterns, as `pack` writes it. Empty where patterns are read as they are written: the build puts its own text here. */
export const prepared: string = '';
