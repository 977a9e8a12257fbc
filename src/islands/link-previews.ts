/**
 * Shows what a term or a source is without leaving the line: the entry of the glossary, or the line
 * in the list of sources. A mouse that rests on the link, the focus of the keyboard, and a first tap
 * show it; a second tap follows the link, as every link does where this cannot load.
 */
import styles from '../styles/link-previews.css?url';

const kinds = '.prose a:is([href^="../glossary/#"], [rel="external"])';
const preview = document.createElement('div');
preview.id = 'link-preview';
preview.popover = 'auto';
preview.role = 'note';
document.body.append(preview);
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
document.head.append(sheet);

let shown: HTMLAnchorElement | undefined;
/** What was shown when the screen was touched, which by itself closes a popover. */
let shownAtPress: HTMLAnchorElement | undefined;
let timer = 0;
let glossary: Promise<Document> | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>(kinds)) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(300, () => show(link));
  });
  link.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') later(200, hide);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) show(link);
  });
  link.addEventListener('blur', hide);
  link.addEventListener('click', (event) => {
    if (event.pointerType !== 'touch' || shownAtPress === link) return;
    event.preventDefault();
    show(link);
  });
}
addEventListener('pointerdown', () => (shownAtPress = shown), true);
// Who reads what is shown may point at it.
preview.addEventListener('pointerenter', () => clearTimeout(timer));
preview.addEventListener('pointerleave', () => later(200, hide));
preview.addEventListener('toggle', ({ newState }) => {
  if (newState === 'closed') forget();
});
addEventListener('scroll', hide, { passive: true });
// What is pointed at since before this was there.
const begun = document.querySelector<HTMLAnchorElement>(`${kinds}:is(:hover, :focus-visible)`);
if (begun) later(300, () => show(begun));

function later(milliseconds: number, act: () => void) {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
}

function hide() {
  clearTimeout(timer);
  preview.hidePopover();
}

function forget() {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

async function show(link: HTMLAnchorElement) {
  forget();
  shown = link;
  const content = await contentFor(link).catch(() => undefined);
  // By then another one may be asked for, or none.
  if (shown !== link) return;
  if (!content?.length) return forget();
  preview.replaceChildren(...content);
  link.setAttribute('aria-describedby', preview.id);
  preview.showPopover();
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = preview.getBoundingClientRect();
  const below = line.bottom + height < innerHeight ? line.bottom : line.top - height;
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8));
  preview.style.translate = `${left}px ${Math.max(0, below)}px`;
}

async function contentFor(link: HTMLAnchorElement): Promise<readonly Node[]> {
  if (link.rel !== '') {
    const source = document.querySelector(
      `.references a[href="${CSS.escape(link.getAttribute('href') ?? '')}"]`,
    );
    return copyOf(source?.closest('li')?.childNodes);
  }
  glossary ??= fetch(new URL('../glossary/', location.href))
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, 'text/html'));
  const entry = (await glossary).getElementById(decodeURIComponent(link.hash.slice(1)));
  return copyOf(entry?.querySelectorAll('dt, dd:not(.glossary-links)'));
}

function copyOf(nodes: NodeListOf<Node> | undefined): readonly Node[] {
  return [...(nodes ?? [])].map((node) => document.importNode(node, true));
}
