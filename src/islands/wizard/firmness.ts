import { type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Firmness } from '#engine/explanation/firmness.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import type { Locale } from '#i18n/locale.ts';
import { FirmnessLine } from '#views/result/firmness-line.tsx';
import type { FirmnessProps } from '#views/wizard/wizard-props.ts';
import type { Asked, Told } from './firmness-messages.ts';

/** The line that says how firm a verdict is, computed beside the page. */
export async function loadFirmness(locale: Locale): Promise<FunctionComponent<FirmnessProps>> {
  const explain = await loadExplanationWords(locale);
  const worker = new Worker(new URL('./firmness-worker.ts', import.meta.url), { type: 'module' });
  const known = new Map<string, Firmness>();
  const listeners = new Set<() => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    known.set(data.key, data.firmness);
    for (const listener of listeners) listener();
  });
  return function LateFirmness(props) {
    const [, redraw] = useState({});
    const asked = askedBy(props);
    const { key } = asked;
    useEffect(() => {
      const listener = () => redraw({});
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    }, []);
    useEffect(() => {
      if (!known.has(key)) worker.postMessage(asked, []);
    }, [key]);
    const firmness = known.get(key);
    return firmness
      ? h(FirmnessLine, { ...props, firmness, explain })
      : h('p', { class: 'soft' }, props.words.result.firmness.pending);
  };
}

function askedBy({
  answers,
  decision,
  assumptions,
  limits,
  overrides,
  runs,
}: FirmnessProps): Asked {
  const { verdict } = decision;
  const evidence = runs.map((run) => ({ evidence: run.evidence }));
  const key = JSON.stringify([answers, verdict, overrides, evidence]);
  return { key, answers, verdict, assumptions, limits, overrides, runs: evidence };
}
