import { entryAt } from '#engine/numbers/entry-at.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatNumber, withUnit } from '#i18n/format.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';
import type { RateChart as Chart, RateLine } from './rate-chart-scale.ts';
import type { Shown } from '#sentences/shown-result.ts';

type Props = Pick<Shown, 'words' | 'locale'> & {
  readonly chart: Chart;
  readonly explain: ExplanationWords;
};

/** Where the plot stands in the picture, in its own units. */
const box = { width: 420, height: 320, left: 56, right: 330, top: 26, bottom: 268 } as const;

/** Cores over rate as a picture; what it shows stands beside it as a sentence and as a table. */
export function RateChart({ chart, words, locale, explain }: Props) {
  const x = scale(chart.rates, box.left, box.right);
  const y = scale(chart.cores, box.bottom, box.top);
  const number = (value: number) => formatNumber(locale, value);
  const [first, last] = [entryAt(chart.rates, 0), entryAt(chart.rates, chart.rates.length - 1)];
  const labels = spread([
    ...chart.lines.map(({ coresAt }) => y(coresAt(last))),
    ...(chart.budget === null ? [] : [y(chart.budget)]),
  ]);
  const { yours, budget, xAxis, yAxis } = explain.rates;
  const ofYours = withUnit(locale, formatNumber(locale, chart.rate), 'requests/s');
  const yoursAtEnd = x(chart.rate) > (box.left + box.right) / 2;
  return (
    <svg class="rate-chart" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {every(chart.rates).map((rate) => (
        <g key={rate}>
          <path class="grid" d={`M${x(rate)} ${box.top}V${box.bottom}`} />
          <text x={x(rate)} y={box.bottom + 18} text-anchor="middle">
            {number(rate)}
          </text>
        </g>
      ))}
      {every(chart.cores).map((cores) => (
        <g key={cores}>
          <path class="grid" d={`M${box.left} ${y(cores)}H${box.right}`} />
          <text x={box.left - 6} y={y(cores) + 4} text-anchor="end">
            {number(cores)}
          </text>
        </g>
      ))}
      <text x={box.left} y={12}>
        {yAxis}
      </text>
      <text x={box.right} y={box.bottom + 40} text-anchor="end">
        {xAxis}
      </text>
      {chart.budget !== null && (
        <>
          <path class="budget" d={`M${box.left} ${y(chart.budget)}H${box.right}`} />
          <text x={box.right + 6} y={entryAt(labels, chart.lines.length) + 4} class="strong">
            {budget(number(chart.budget))}
          </text>
        </>
      )}
      <path class="yours" d={`M${x(chart.rate)} ${box.top}V${box.bottom}`} />
      <text
        x={x(chart.rate) + (yoursAtEnd ? -5 : 5)}
        y={box.bottom - 8}
        text-anchor={yoursAtEnd ? 'end' : 'start'}
        class="strong"
      >
        {yours(ofYours)}
      </text>
      {chart.lines.map((line, index) => (
        <g key={line.candidate}>
          <Line {...{ line, x, y, first, last }} />
          <svg x={box.right + 6} y={entryAt(labels, index) - 5} width="10" height="10">
            <CandidateMark id={line.candidate} />
          </svg>
          <text x={box.right + 20} y={entryAt(labels, index) + 4}>
            {words.candidates[line.candidate]}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

/** Solid as far as the candidate fits, dashed beyond. */
function Line({
  line: { candidate, coresAt, fitsUpTo },
  x,
  y,
  first,
  last,
}: {
  readonly line: RateLine;
  readonly x: Scale;
  readonly y: Scale;
  readonly first: number;
  readonly last: number;
}) {
  const end = Math.min(last, Math.max(first, fitsUpTo ?? first));
  const at = (rate: number) => `${x(rate).toFixed(1)} ${y(coresAt(rate)).toFixed(1)}`;
  return (
    <g class={`line-${candidate}`}>
      <path d={`M${at(first)}L${at(end)}`} />
      <path class="beyond" d={`M${at(end)}L${at(last)}`} />
    </g>
  );
}

/** Logarithmic, from the first to the last of some powers of ten. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.log10(entryAt(values, 0));
  const high = Math.log10(entryAt(values, values.length - 1));
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

/** As many of the marks as there is room for, evenly. */
function every(values: readonly number[]): readonly number[] {
  const apart = Math.ceil(values.length / 6);
  return values.filter((_, index) => index % apart === 0);
}

/** Heights of the labels: those of the ends of the lines, but a line of text apart. */
function spread(heights: readonly number[]): readonly number[] {
  const room = 15;
  const order = heights
    .map((height, index) => ({ height, index }))
    .toSorted((a, b) => a.height - b.height);
  let free = Number.NEGATIVE_INFINITY;
  const placed = order.map(({ height, index }) => {
    free = Math.max(height, free + room);
    return { height: free, index };
  });
  return heights.map((_, at) => placed.find(({ index }) => index === at)?.height ?? 0);
}
