/** What a keyboard can do to a page, and what it can see of it, in any browser. */
export interface Keyboard {
  readonly press: (key: 'Tab' | 'Space' | 'ArrowRight' | 'Enter') => Promise<void>;
  readonly focused: () => Promise<Focused>;
}

/** The element that has the focus. */
export interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** Ids of the parts, questions and changes that it stands for, as the markup has them. */
  readonly part: string;
  readonly change: string;
}

/** Answers each question with nothing but the keys that get there, from the top of the page. */
export async function answerByKeyboard(
  keyboard: Keyboard,
  answers: Readonly<Record<string, string>>,
) {
  for (const [question, option] of Object.entries(answers)) {
    await tabTo(keyboard, ({ name }) => name === question);
    await keyboard.press('Space');
    for (let tries = 0; tries < 8; tries += 1) {
      const { value, checked } = await keyboard.focused();
      if (value === option && checked) break;
      await keyboard.press('ArrowRight');
    }
    const { name, value, checked } = await keyboard.focused();
    if (name !== question || value !== option || !checked) {
      throw new Error(`the keys led to ${name}=${value}, not to ${question}=${option}`);
    }
  }
}

/** Goes on until something has the focus. */
export async function tabTo(keyboard: Keyboard, isThere: (focused: Focused) => boolean) {
  for (let tries = 0; tries < 120; tries += 1) {
    if (isThere(await keyboard.focused())) return;
    await keyboard.press('Tab');
  }
  throw new Error('a hundred and twenty tabs did not lead there');
}

/** Runs in the page. */
export function describeFocused(): Focused {
  const element = document.activeElement;
  const input = element instanceof HTMLInputElement ? element : null;
  return {
    tag: element?.localName ?? '',
    name: input?.name ?? '',
    value: input?.value ?? '',
    checked: input?.checked ?? false,
    part: (element?.localName === 'summary' && element.parentElement?.dataset['part']) || '',
    change: (element instanceof HTMLElement && element.dataset['change']) || '',
  };
}
