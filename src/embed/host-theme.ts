import type { Theme } from './messages.ts';

/**
 * Whether an element stands on something light or dark. Pages say so in many ways, of which what
 * one sees, the background, is the only common one; `auto` where that cannot be told.
 */
export function hostTheme(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    const [red, green, blue, alpha = 1] = (/^rgba?\((.+)\)$/.exec(backgroundColor)?.[1] ?? '')
      .split(/[\s,/]+/)
      .map(Number);
    if (red === undefined || green === undefined || blue === undefined) return 'auto';
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  // Nothing is painted but the canvas, which is dark only on pages that allow it.
  return /dark/.test(getComputedStyle(document.documentElement).colorScheme) ? 'auto' : 'light';
}

/** Calls back when the page may have changed between light and dark. */
export function onHostTheme(callback: () => void, signal: AbortSignal) {
  const changes = new MutationObserver(callback);
  for (const element of [document.documentElement, document.body]) {
    changes.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => changes.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', callback, { signal });
  // Where the background changes slowly, its end colour is only there in the end.
  document.addEventListener('transitionend', callback, { signal });
}
