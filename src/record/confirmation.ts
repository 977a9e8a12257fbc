import { formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { marksOf } from '#sentences/plan.ts';
import type { Stage } from '#plan/load-test.ts';
import { bullets } from './markdown.ts';
import type { RecordInput } from './record-input.ts';

/** The marks of the load test by which the decision is confirmed. */
export function confirmationOf(input: RecordInput): readonly string[] {
  const { plan, words } = input;
  const { confirmation } = words.record;
  if (plan.candidates.length === 0) return [confirmation.nothing];
  return [
    confirmation.lead,
    ...plan.candidates.flatMap(({ candidate, loadTest }) => [
      ...(plan.candidates.length > 1
        ? [confirmation.of(words.decision.candidates[candidate])]
        : []),
      bullets(loadTest.stages.map((stage) => stageLine(stage, input))),
    ]),
    confirmation.decides,
  ];
}

function stageLine(stage: Stage, { locale, words }: RecordInput): string {
  const { load, rate, duration, marks } = stage;
  return words.record.confirmation.stage({
    load: formatShare(locale, load),
    rate: withUnit(locale, formatNumber(locale, rate), 'requests/s'),
    duration: withUnit(locale, formatNumber(locale, duration), 's'),
    ...marksOf(marks, words.plan, locale),
  });
}
