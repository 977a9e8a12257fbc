/** Switches between light and dark, and remembers the choice on this device. */

const button = document.querySelector<HTMLButtonElement>('button[data-theme-toggle]');

button?.addEventListener('click', () => {
  const theme = shownTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme;
  remember(theme);
  label();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
label();

function shownTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The button says what a click leads to. */
function label() {
  const next = shownTheme() === 'dark' ? button?.dataset['light'] : button?.dataset['dark'];
  if (button && next) button.textContent = next;
}

function remember(theme: string) {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}
