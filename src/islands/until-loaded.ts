/**
 * Resolves with what is loaded, however many tries that takes: while it cannot be had, the notice is
 * shown, and its button tries again.
 * @param notice a `NotLoaded` of the page, hidden so far
 */
export async function untilLoaded<T>(notice: HTMLElement, load: () => Promise<T>): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await load();
    } catch {
      await pressed(notice, isFirst);
    }
  }
}

/** Shows a notice until its button is pressed. */
async function pressed(notice: HTMLElement, isFirst: boolean) {
  const button = notice.querySelector('button');
  notice.role = 'alert';
  notice.hidden = false;
  // Whoever has pressed it may press it once more.
  if (!isFirst) button?.focus();
  await new Promise((resolve) => button?.addEventListener('click', resolve, { once: true }));
  // Gone meanwhile, so that it is seen and read out anew should that fail, too.
  notice.hidden = true;
}
