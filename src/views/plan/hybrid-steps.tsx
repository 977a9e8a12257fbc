import type { HybridPlan } from '#engine/explanation/hybrid-plan.ts';
import { formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { ScrollTable } from '../result/scroll-table.tsx';
import type { PlanProps } from './plan-props.ts';

/** Which routes go where, the steps in their order, and the way back from each. */
export function HybridSteps({
  hybrid,
  planWords,
  locale,
}: PlanProps & { readonly hybrid: HybridPlan }) {
  const texts = planWords.hybrid;
  const { highestPythonPercent: highest } = hybrid;
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  return (
    <>
      <h4>{texts.title}</h4>
      <p>
        {joinSentences(locale, [
          texts.goes({
            pythonShare: formatShare(locale, hybrid.python.share),
            pythonRate: quantity(hybrid.python.rate, 'requests/s'),
            pythonCores: quantity(hybrid.python.cores, 'cores'),
            goShare: formatShare(locale, hybrid.gin.share),
            goRate: quantity(hybrid.gin.rate, 'requests/s'),
            goCores: quantity(hybrid.gin.cores, 'cores'),
            hop: quantity(hybrid.hop, 'ms'),
          }),
          texts.keeps[hybrid.keeps],
          texts.first[hybrid.firstRoute],
        ])}
      </p>
      <ScrollTable class="steps" label={texts.steps} head={texts.columns}>
        <tbody>
          {hybrid.steps.map(({ step, pythonShare, cores, fits }, index) => (
            <tr key={step} data-step={step}>
              <th scope="row">
                {index + 1}. {texts.step[step].go}
              </th>
              <td>{formatShare(locale, pythonShare)}</td>
              <td>
                {formatNumber(locale, cores)}
                {!fits && <small>{texts.tooMany}</small>}
              </td>
              <td>{texts.step[step].back}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        {joinSentences(locale, [
          highest === null ? null : texts.highest(formatShare(locale, highest / 100)),
          texts.saves(quantity(hybrid.coresSavedPerPercent, 'cores')),
        ])}
      </p>
    </>
  );
}
