import type { Band } from '#engine/capacity/response.ts';
import type { Assessment } from '#engine/verdict/assess.ts';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { type FrameworkShare, frameworkShares } from '#engine/explanation/framework-share.ts';
import { type Payback, paybackOf } from '#engine/explanation/payback.ts';
import { numberLimits } from '#engine/questions/questions.ts';
import { type Reach, reachOfAll } from '#engine/explanation/reach.ts';
import { formatDollars, formatExact, formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { bandWords, rangeWords } from '#sentences/quantities.ts';
import { CandidateComparison } from '../result/candidate-comparison.tsx';
import { CandidateTable } from '../result/candidate-table.tsx';
import type { PartProps } from './parts.tsx';
import { useModels } from './use-models.ts';
import { WorkerClasses } from '../result/worker-classes.tsx';

/** How each candidate does at the peak, how far it carries, and whether the choice matters. */
export function CandidatesPart(props: PartProps) {
  return (
    <>
      <CandidateComparison {...props} />
      <Carries {...props} />
      <WorkerClasses {...props} />
      <Matters {...props} />
      <Costs {...props} />
    </>
  );
}

function Carries({ answers, assumptions, run, words, locale, explain }: PartProps) {
  const texts = explain.candidates;
  const reach = reachOfAll({ answers, assumptions, evidence: run.evidence });
  const of = (id: string) => reach.find(({ candidate }) => candidate === id);
  const rate = ({ rate, limitedBy }: Reach) => {
    if (rate === null) return texts.never;
    if (rate >= numberLimits['peak-rate'].most) return texts.noLimit;
    return (
      <>
        {withUnit(locale, formatNumber(locale, Math.floor(rate * 1000) / 1000), 'requests/s')}
        {limitedBy && <small>{texts.limitedBy[limitedBy]}</small>}
      </>
    );
  };
  return (
    <CandidateTable
      caption={texts.carries}
      words={words}
      columns={candidateIds}
      rows={[
        { label: texts.highestRate, cell: (id) => cellOf(of(id), rate) },
        {
          label: texts.fewestCores,
          cell: (id) =>
            cellOf(of(id), ({ cores }) =>
              cores === null ? texts.never : withUnit(locale, formatNumber(locale, cores), 'cores'),
            ),
        },
      ]}
    />
  );
}

function Matters({ decision, words, locale, explain }: PartProps) {
  const texts = explain.candidates;
  const shares = frameworkShares(decision.ranking);
  const of = (id: string) => find(shares, id);
  const share = (value: number | null) =>
    value === null ? explain.comparison.notStable : formatShare(locale, value);
  const extra = (value: number, unit: string) =>
    value === 0 ? texts.fewest : withUnit(locale, `+${formatNumber(locale, value)}`, unit);
  const rows: Record<keyof typeof texts.mattersRows, (of: FrameworkShare) => string> = {
    ofResponse: ({ ofResponse }) => share(ofResponse),
    ofCpu: ({ ofCpu }) => share(ofCpu),
    cpuSeconds: ({ cpuSecondsPerMillion }) =>
      withUnit(locale, formatNumber(locale, cpuSecondsPerMillion), 's'),
    extraCores: ({ extraCores }) => extra(extraCores, 'cores'),
  };
  return (
    <>
      <h4>{texts.matters}</h4>
      <CandidateTable
        caption={texts.mattersHelp}
        words={words}
        columns={candidateIds}
        rows={(['ofResponse', 'ofCpu', 'cpuSeconds', 'extraCores'] as const).map((row) => ({
          label: texts.mattersRows[row],
          cell: (id) => cellOf(of(id), rows[row]),
        }))}
      />
    </>
  );
}

/** What each costs to run, and how much work the difference would pay for. */
function Costs(props: PartProps) {
  const { decision, answers, assumptions, run, words, locale, explain } = props;
  const texts = explain.candidates.payback;
  const models = useModels(props);
  const payback = paybackOf({ answers, assumptions, evidence: run.evidence }, models);
  // A hybrid without a Python part is Gin.
  const columns = candidateIds.filter(
    (id) => !find(decision.ranking, id)?.excluded.includes('no-python-part'),
  );
  const of = (id: string) => find(payback, id);
  const dollars = ({ low, high }: Band) =>
    rangeWords([low, high].map((value) => formatDollars(locale, value)));
  const unlessCheapest = (id: string, written: (of: Payback) => string) =>
    payback[0]?.candidate === id ? texts.cheapest : cellOf(of(id), written);
  return (
    <>
      <h4>{texts.heading}</h4>
      <CandidateTable
        caption={texts.caption}
        words={words}
        columns={columns}
        rows={[
          {
            label: texts.rows.yearly,
            cell: (id) => cellOf(of(id), ({ yearly }) => dollars(yearly)),
          },
          {
            label: texts.rows.extra,
            cell: (id) => unlessCheapest(id, ({ extra }) => dollars(extra)),
          },
          {
            label: texts.rows.weeks,
            cell: (id) => unlessCheapest(id, ({ weeks }) => bandWords(locale, weeks, 'count')),
          },
        ]}
      />
      <p class="soft">
        {texts.note({
          models: formatExact(locale, models.models.length),
          week: formatDollars(locale, assumptions.price.week),
        })}
      </p>
    </>
  );
}

function find<T extends Pick<Assessment, 'candidate'>>(list: readonly T[], id: string) {
  return list.find(({ candidate }) => candidate === id);
}

function cellOf<T, R>(entry: T | undefined, cell: (entry: T) => R): R | null {
  return entry === undefined ? null : cell(entry);
}
