import type { Latency } from '#evidence/parsers/load-output.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OwnRow, OwnRunWords } from '#i18n/own-run-words.ts';
import { OwnRunQuestions } from './own-run-questions.tsx';
import type { OwnRunActions } from './own-run-view.tsx';
import { auditOwn, type OwnRun, subjectOf } from './own-run.ts';

interface Props {
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly run: OwnRun;
  readonly lacksSubject: boolean;
  readonly actions: OwnRunActions | undefined;
}

/** One output: what is asked, what was read, how to read it, and what the audit says. */
export function OwnRunEntry(props: Props) {
  const { words, run, actions } = props;
  const { id, output } = run;
  const number = id.replace('own-run-', '');
  const subject = subjectOf(run);
  return (
    <article class="own-run" aria-labelledby={`${id}-heading`} data-own-run={id}>
      <h3 id={`${id}-heading`} tabIndex={-1}>
        {words.heading(number, subject && words.subjects[subject], output.tool)}
      </h3>
      <div class="own-parts">
        <OwnRunQuestions {...props} />
        <div>
          <AuditOf {...props} />
          <Figures {...props} />
          <Notes {...props} />
        </div>
      </div>
      <p class="own-actions">
        <button
          type="button"
          class="own-button"
          aria-describedby={`${id}-export-help`}
          onClick={() => actions?.onExport(id)}
        >
          {words.export(number)}
        </button>{' '}
        <button type="button" class="own-button" onClick={() => actions?.onRemove(id)}>
          {words.remove(number)}
        </button>
      </p>
      <p id={`${id}-export-help`} class="own-help">
        {words.exportHelp}
      </p>
    </article>
  );
}

function AuditOf({ locale, words, run }: Props) {
  const { findings, grade } = auditOwn(run, words.runFile);
  return (
    <section class="own-audit" data-grade={grade}>
      <h4>{words.auditHeading}</h4>
      <p class="run-head">
        <span class="grade" data-grade={grade}>
          <span class="visually-hidden">{words.grade(grade)}</span>
          <span aria-hidden="true">{grade}</span>
        </span>
        <span>{words.audit.grades[grade]}</span>
      </p>
      <p class="own-help">{findings.length > 0 ? words.auditHelp : words.noFindings}</p>
      <ul class="findings">
        {findings.map(({ id, facts }) => (
          <li key={id} data-finding={id}>
            <strong>{words.audit.findings[id].title}</strong>
            <br />
            {words.audit.findings[id].because(written(facts, locale))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function written(facts: Readonly<Record<string, number | string>>, locale: Locale) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'number' ? formatNumber(locale, fact) : fact,
    ]),
  );
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

function Figures({ locale, words, run: { output } }: Props) {
  const shown = (value: number | null) =>
    value === null ? words.notStated : formatNumber(locale, value);
  const row = (id: OwnRow, value: string) => ({ id, label: words.rows[id], value });
  const rows = [
    row('tool', output.toolVersion ? `${output.tool} ${output.toolVersion}` : output.tool),
    row('endpoint', output.endpoint ?? words.notStated),
    row('throughput', shown(output.throughput)),
    ...latencies
      .filter((id) => id === 'mean' || output.latency[id] !== null)
      .map((id) => ({ id, label: words.latencies[id], value: shown(output.latency[id]) })),
    row('requests', shown(output.requests)),
    row('errors', shown(output.errors)),
    ...(output.timeouts === null ? [] : [row('timeouts', shown(output.timeouts))]),
    row('connections', shown(output.connections)),
    row('duration', shown(output.duration)),
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

function Notes({ words, run: { output } }: Props) {
  if (output.notes.length === 0) return null;
  return (
    <section>
      <h4>{words.notes}</h4>
      <ul class="own-notes">
        {output.notes.map((note) => (
          <li key={note} data-note={note}>
            {words.note[note]}
          </li>
        ))}
      </ul>
    </section>
  );
}
