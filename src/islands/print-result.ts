import { h, render } from 'preact';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import { loadPrintWords } from '#i18n/load/print.ts';
import type { Locale } from '#i18n/locale.ts';
import { PrintSheet } from '#views/wizard/print-sheet.tsx';
import { shownOf, type WizardProps } from '#views/wizard/wizard.tsx';

/**
 * From now on the wizard prints as one sheet, made when printing begins and gone when it ends.
 * Browsers do not wait at that moment, so this has to have been loaded before.
 * @param current what the wizard shows; null before it shows anything
 */
export async function printAsSheet(
  wizard: HTMLElement,
  locale: Locale,
  current: () => WizardProps | null,
) {
  const [explain, sheet] = await Promise.all([
    loadExplanationWords(locale),
    loadPrintWords(locale),
  ]);
  const paper = document.createElement('div');
  paper.className = 'paper';
  wizard.append(paper);
  addEventListener('beforeprint', () => {
    const now = current();
    const shown = now && shownOf(now);
    if (shown) render(h(PrintSheet, { wizard: now, shown, explain, sheet }), paper);
  });
  addEventListener('afterprint', () => render(null, paper));
  wizard.dataset['prints'] = '';
}
