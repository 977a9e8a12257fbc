/**
 * The numbers of two significant figures between two positive ones, both left out, lowest first:
 * …, 9.8, 9.9, 10, 11, … The upper one may be infinite only if the lower one is too.
 */
export function roundNumbers(above: number, below: number): readonly number[] {
  const numbers: number[] = [];
  const first = Math.floor(Math.log10(above)) - 1;
  for (let exponent = first; 10 ** (exponent + 1) < below; exponent += 1) {
    for (let figures = 10; figures < 100; figures += 1) {
      // Read from its decimal digits, so that no error of a product shows.
      const value = Number(`${figures}e${exponent}`);
      if (value > above && value < below) numbers.push(value);
    }
  }
  return numbers;
}
