/** The one slow step of reading, in WebAssembly: `kernel.wat` assembled (tests/reader compares them). */
export const assembled =
  'AGFzbQEAAAABDwJgBn9/f39/fwBgAXsBfwISAQZyZWFkZXIGbWVtb3J5AgABAwMCAAEHDAEIbXVsdGlwbHkAAAqeAwKBAwILfwV7IAJBAXQhDiABQQJ0IRACQANAIAYgAU8NAUEAIQcgAyEKIAUgBkECdGohDwJAA0AgByAETw0BIAogDmohCyALIA5qIQwgDCAOaiEN/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRQgACEJQQAhCANAIAn9AQMAIRUgESAVIAogCGr9AAQA/boB/a4BIREgEiAVIAsgCGr9AAQA/boB/a4BIRIgEyAVIAwgCGr9AAQA/boB/a4BIRMgFCAVIA0gCGr9AAQA/boB/a4BIRQgCUEIaiEJIAhBEGohCCAIIA5JDQALIA8gERABNgIAIA8gEGohDyAPIBIQATYCACAPIBBqIQ8gDyATEAE2AgAgDyAQaiEPIA8gFBABNgIAIA8gEGohDyANIA5qIQogB0EEaiEHDAALCyAAIAJqIQAgBkEBaiEGDAALCwsZACAA/RsAIAD9GwFqIAD9GwIgAP0bA2pqCw==';

/** Memory comes in pages of so many bytes. */
const page = 65_536;

type Multiply = (
  weights: number,
  outputs: number,
  columns: number,
  input: number,
  rows: number,
  output: number,
) => void;

export interface Kernel {
  readonly memory: ArrayBuffer;
  /** Rows of `input` (16 bits, a multiple of four rows) times a matrix (8 bits, one row per output), as 32 bits. Places are bytes. */
  readonly multiply: Multiply;
}

const isMultiply = (value: unknown): value is Multiply => typeof value === 'function';

/** With room for so many bytes. Throws where WebAssembly, or 128 bits at a time, is not to be had. */
export function createKernel(size: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) });
  const code = Uint8Array.from(atob(assembled), (letter) => letter.codePointAt(0) ?? 0);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    reader: { memory },
  });
  const { multiply } = exports;
  if (!isMultiply(multiply)) throw new Error('expected the kernel to multiply, got nothing');
  return { memory: memory.buffer, multiply };
}
