/** Sends the reader to the same section, with the same query, in the other language. */

const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');

link?.addEventListener('click', () => {
  link.search = location.search;
  link.hash = sectionInView() || location.hash;
});

/** Id of the last heading that the reader has scrolled to; empty above the first. */
function sectionInView(): string {
  const headings = scrollY > 0 ? [...document.querySelectorAll('main :is(h2, h3)[id]')] : [];
  const passed = (heading: Element) => heading.getBoundingClientRect().top < innerHeight / 3;
  return headings.findLast(passed)?.id ?? '';
}
