/** Sends the reader to the same section, with the same query, in the other language. */

const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');

link?.addEventListener('click', () => {
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = sectionInView() ?? location.hash;
  link.href = target.href;
});

/** The last heading with an id that the reader has scrolled to; null above the first. */
function sectionInView(): string | null {
  const fold = innerHeight / 3;
  const passed = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < fold,
  );
  const id = scrollY > 0 ? passed.at(-1)?.id : undefined;
  return id ? `#${id}` : null;
}
