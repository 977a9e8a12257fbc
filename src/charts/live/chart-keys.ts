/**
 * Which mark a key leads to: arrows go on and back, Home and End to the ends.
 * @returns null for a key that means nothing here
 */
export function markAfter(
  current: number | null,
  { key, count }: { key: string; count: number },
): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return current === null ? 0 : Math.min(current + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return current === null ? last : Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
