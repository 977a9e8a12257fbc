/**
 * The text in the bytes of a file: by its byte order mark; without one, UTF-16 by its NULs, UTF-8
 * where it is, and else what Windows writes: GBK where every sign beyond ASCII has two bytes.
 */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes.subarray(0, 400));
  if (wide) return wide;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  return inPairs(bytes) && decodes(bytes, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = (place: number) =>
    head.reduce((count, byte, index) => count + Number(byte === 0 && index % 2 === place), 0);
  const enough = (head.length / 2) * 0.6;
  if (head.length < 4) return null;
  if (nuls(1) >= enough) return 'utf-16le';
  return nuls(0) >= enough ? 'utf-16be' : null;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes beyond ASCII come two by two. */
function inPairs(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    if (byte > 0x7f) run++;
    else if (run % 2 === 1) return false;
    else run = 0;
  }
  return run % 2 === 0;
}
