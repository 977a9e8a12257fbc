/** What the text of a chapter needs only once somebody points at a term or a source. */
const signs = ['pointerover', 'pointerdown', 'focusin'] as const;
wait();

function wait() {
  for (const sign of signs) addEventListener(sign, begin);
}

function begin({ target }: Event) {
  const link = target instanceof Element && target.closest('.prose a');
  if (!link) return;
  for (const sign of signs) removeEventListener(sign, begin);
  // Where it cannot be loaded, links are links, and the next sign tries again.
  import('./link-previews.ts').catch(wait);
}
