/**
 * What a reader typed as a number, as the engine reads numbers: without digit grouping, and with
 * the plain digits of full-width ones.
 */
export function typedNumber(text: string): string {
  const plain = text.normalize('NFKC').trim();
  return grouped.test(plain) ? plain.replaceAll(/[, ]/g, '') : plain;
}

const grouped = /^\d{1,3}([, ]\d{3})+(\.\d+)?$/;
