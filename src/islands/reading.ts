/** What the text of a chapter needs only once somebody points at it, or goes through it by keyboard. */
const signs = ['pointerover', 'pointerdown', 'focusin'] as const;
wait();

function wait() {
  for (const sign of signs) addEventListener(sign, begin);
}

function begin() {
  for (const sign of signs) removeEventListener(sign, begin);
  // Where it cannot be loaded, links are links, and the next sign tries again.
  import('./link-previews.ts').catch(wait);
}
