import { formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { loadTestLead, marksOf } from '#sentences/plan.ts';
import type { CandidatePlan } from '#plan/plan.ts';
import { heldRateCommands } from '#plan/measure-commands.ts';
import { ScrollTable } from '../result/scroll-table.tsx';
import { CopiedCode } from './copied-code.tsx';
import type { PlanProps } from './plan-props.ts';

/** What to load it with, and what it then has to show. */
export function LoadTestView(props: PlanProps & { readonly of: CandidatePlan }) {
  const {
    of: { candidate, loadTest },
    planWords,
    locale,
  } = props;
  const texts = planWords.loadTest;
  const [rate, duration, connections, p99, errors, cores, inFlight] = texts.columns;
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const stages = loadTest.stages.map((stage) => ({
    ...stage,
    marks: marksOf(stage.marks, planWords, locale),
  }));
  const rows = [
    [rate, (stage) => quantity(stage.rate, 'requests/s')],
    [duration, (stage) => quantity(stage.duration, 's')],
    [connections, (stage) => formatNumber(locale, stage.connections)],
    [p99, ({ marks }) => marks.p99],
    [errors, ({ marks }) => marks.errors],
    [cores, ({ marks }) => marks.cores],
    [inFlight, ({ marks }) => marks.inFlight],
  ] as const satisfies readonly (readonly [string, (stage: (typeof stages)[number]) => string])[];
  return (
    <>
      <h4>{texts.title}</h4>
      <p>{loadTestLead(loadTest, planWords, locale)}</p>
      <ScrollTable
        class="load-test"
        label={texts.caption}
        caption="hidden"
        head={[null, ...stages.map(({ load }) => texts.load(formatShare(locale, load)))]}
      >
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {stages.map((stage) => (
                <td key={stage.load}>{cell(stage)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <CopiedCode
        {...props}
        id="load-test"
        name={texts.commands}
        text={heldRateCommands(loadTest, candidate).join('\n')}
      />
      <p class="soft">{joinSentences(locale, [texts.open, texts.failed])}</p>
    </>
  );
}
