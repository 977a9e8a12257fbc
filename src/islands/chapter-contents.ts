/** Marks the section that is being read in the table of contents of a chapter. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const passed = new Set<string>();
let marked: HTMLAnchorElement | undefined;

// The area reaches far above the window, so that a heading is in it once it has been scrolled past.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target.id);
      else passed.delete(target.id);
    }
    const current = [...links.keys()].findLast((id) => passed.has(id));
    marked?.removeAttribute('aria-current');
    marked = current === undefined ? undefined : links.get(current);
    marked?.setAttribute('aria-current', 'location');
  },
  { rootMargin: '1000000px 0px -66%' },
);
for (const id of links.keys()) {
  const heading = document.getElementById(id);
  if (heading) observer.observe(heading);
}
