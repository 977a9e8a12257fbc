import { handlerOf } from '#engine/capacity/demand.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import { formatNumber, withUnit } from '#i18n/format.ts';
import { measurementFor } from '#plan/measure-commands.ts';
import type { PartProps } from './parts.tsx';

/** The load test that would settle most: the reader's own route, as it will be used. */
export function MeasurePart(props: PartProps) {
  const { decision, answers, assumptions, run, locale, explain, onCopy } = props;
  const texts = explain.measure;
  const { connections, commands } = measurementFor(decision, answers);
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const rate = quantity(quantityOf(answers, 'peak-rate'), 'requests/s');
  const target = quantityOf(answers, 'p99-target');
  const handler = handlerOf(answers.workload, assumptions);
  const text = commands.join('\n');
  return (
    <>
      <p>{texts.lead({ rate, inFlight: formatNumber(locale, connections) })}</p>
      <pre tabIndex={0} role="group" aria-label={texts.commands}>
        <code>{text}</code>
      </pre>
      {onCopy && (
        <button type="button" onClick={() => onCopy(text, texts.copied)}>
          {texts.copy}
        </button>
      )}
      <p>
        {texts.look({ rate, target: Number.isFinite(target) ? quantity(target, 'ms') : null })}{' '}
        {texts.closed}
      </p>
      {!run.evidence.includesHandler && (
        <p>
          {texts.first({ flask: quantity(handler.flask, 'ms'), gin: quantity(handler.gin, 'ms') })}
        </p>
      )}
      <p>
        <a href="../evidence/own/">{texts.own}</a>
      </p>
    </>
  );
}
