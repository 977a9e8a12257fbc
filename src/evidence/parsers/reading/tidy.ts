/** Removes the noise of a conversion of units: 0.28875599999999996 becomes 0.288756. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
