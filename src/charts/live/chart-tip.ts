import type { Mark } from '../spec/spec.ts';

/** Distance of the tip from the place that it belongs to, in px. */
const distance = 12;

/** A small box that tells the figure of one mark; screen readers hear it announced instead. */
export function createTip(host: HTMLElement) {
  const tip = document.createElement('p');
  tip.className = 'chart-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  host.append(tip);
  return {
    show({ name, shown, note }: Mark, at: { x: number; y: number }) {
      tip.replaceChildren(
        part('strong', `${name} `),
        part('span', shown),
        ...(note ? [part('small', note)] : []),
      );
      tip.hidden = false;
      const left = Math.min(at.x - tip.offsetWidth / 2, host.clientWidth - tip.offsetWidth);
      const above = at.y - tip.offsetHeight - distance;
      tip.style.insetInlineStart = `${Math.max(0, left)}px`;
      tip.style.insetBlockStart = `${above < 0 ? at.y + distance : above}px`;
    },
    hide() {
      tip.hidden = true;
    },
    remove() {
      tip.remove();
    },
  };
}

function part(tag: 'strong' | 'span' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
