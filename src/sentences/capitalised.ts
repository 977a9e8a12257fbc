/** A sentence that begins with a capital letter, where the script has any. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
