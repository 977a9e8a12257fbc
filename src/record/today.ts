/** The day of a record where it is written, as YYYY-MM-DD. */
export function today(): string {
  // Swedish writes days so.
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
