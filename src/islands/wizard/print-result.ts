import { h, render } from 'preact';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import { loadPrintWords } from '#i18n/load/print.ts';
import type { Locale } from '#i18n/locale.ts';
import { PrintSheet } from '#views/wizard/print-sheet.tsx';
import type { DrawnWizard } from '#views/wizard/wizard-props.ts';

interface Printing {
  readonly wizard: HTMLElement;
  readonly locale: Locale;
  /** What the wizard shows; null before it shows anything. */
  readonly current: () => DrawnWizard | null;
  readonly signal: AbortSignal;
}

/**
 * From now on the wizard prints as one sheet, made when printing begins and gone when it ends.
 * Browsers do not wait at that moment, so this has to have been loaded before.
 */
export async function printAsSheet({ wizard, locale, current, signal }: Printing) {
  const [explain, sheet] = await Promise.all([
    loadExplanationWords(locale),
    loadPrintWords(locale),
  ]);
  if (signal.aborted) return;
  const paper = document.createElement('div');
  paper.className = 'paper';
  wizard.append(paper);
  const print = () => {
    const now = current();
    const shown = now?.shown;
    if (shown) render(h(PrintSheet, { wizard: now, shown, explain, sheet }), paper);
  };
  addEventListener('beforeprint', print, { signal });
  addEventListener('afterprint', () => render(null, paper), { signal });
  signal.addEventListener('abort', () => paper.remove());
  wizard.dataset['prints'] = '';
}
