import type { Latency } from '#evidence/parsers/load-output.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OutputWords, OwnFigure } from '#i18n/own-run-words.ts';
import { optionAnswer } from '#own-run/answers.ts';
import type { OwnOutput } from '#own-run/output.ts';
import { OwnRunQuestions } from './own-run-questions.tsx';
import type { OwnRunActions } from './own-run-actions.ts';

interface Props {
  readonly locale: Locale;
  readonly words: OutputWords;
  readonly output: OwnOutput;
  /** Outputs of the same configuration, by their ids. */
  readonly repeats: readonly string[];
  readonly isLater: boolean;
  readonly lacksSubject: boolean;
  readonly actions: OwnRunActions | undefined;
}

/** One output: what is asked, what was read, and how to read it. */
export function OwnRunEntry(props: Props) {
  const { words, output, repeats, actions } = props;
  const { id, answers, read } = output;
  const subject = optionAnswer(answers, 'subject');
  return (
    <article class="own-output" aria-labelledby={`${id}-heading`} data-own-output={id}>
      <h3 id={`${id}-heading`} tabIndex={-1}>
        {words.heading(numberOf(id), subject && words.subjects[subject], read.tool)}
      </h3>
      {repeats.length > 0 && (
        <p class="own-help" data-repeats>
          {words.repeats(repeats.map(numberOf))}
        </p>
      )}
      <div class="own-parts">
        <OwnRunQuestions {...props} />
        <div>
          <Figures {...props} />
          <Notes {...props} />
        </div>
      </div>
      <p class="own-actions">
        <button type="button" onClick={() => actions?.onRemove(id)}>
          {words.remove(numberOf(id))}
        </button>
      </p>
    </article>
  );
}

/** The number by which readers know an output. */
export function numberOf(output: string): string {
  return output.replace('output-', '');
}

const latencies = [
  'mean',
  'p50',
  'p75',
  'p90',
  'p95',
  'p99',
  'p999',
  'max',
] as const satisfies readonly (keyof Latency)[];

function Figures({ locale, words, output: { read } }: Props) {
  const shown = (value: number | null) =>
    value === null ? words.notStated : formatNumber(locale, value);
  const row = (id: OwnFigure, value: string) => ({ id, label: words.rows[id], value });
  const rows = [
    row('tool', read.toolVersion ? `${read.tool} ${read.toolVersion}` : read.tool),
    row('endpoint', read.endpoint ?? words.notStated),
    row('throughput', shown(read.throughput)),
    ...latencies
      .filter((id) => id === 'mean' || read.latency[id] !== null)
      .map((id) => ({ id, label: words.latencies[id], value: shown(read.latency[id]) })),
    row('requests', shown(read.requests)),
    row('errors', shown(read.errors)),
    ...(read.timeouts === null ? [] : [row('timeouts', shown(read.timeouts))]),
    row('connections', shown(read.connections)),
    row('duration', shown(read.duration)),
  ];
  return (
    <table class="own-figures">
      <caption>{words.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col" class="number">
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, value }) => (
          <tr key={id} data-figure={id}>
            <th scope="row">{label}</th>
            <td class="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ words, output: { read } }: Props) {
  if (read.notes.length === 0) return null;
  return (
    <section>
      <h4>{words.notes}</h4>
      <ul class="own-notes">
        {read.notes.map((note) => (
          <li key={note} data-note={note}>
            {words.note[note]}
          </li>
        ))}
      </ul>
    </section>
  );
}
