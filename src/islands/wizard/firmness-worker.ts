import { firmnessOf } from '#engine/explanation/firmness.ts';
import { modelsFor, type PlausibleModels } from '#engine/explanation/plausible-models.ts';
import type { Asked, Told } from './firmness-messages.ts';

/**
 * Computes how firm a verdict is beside the page, so that a thousand models never hold up what the
 * reader does. The models are made anew only where what they follow from has changed.
 */
let known: { readonly of: string; readonly models: PlausibleModels } | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { key, answers, verdict, ...basis } = data;
  const of = JSON.stringify(basis);
  if (known?.of !== of) known = { of, models: modelsFor(basis) };
  const told: Told = { key, firmness: firmnessOf(answers, verdict, known.models) };
  postMessage(told);
});
