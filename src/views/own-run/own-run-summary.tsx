import type { ComponentChildren } from 'preact';
import type { FindingId } from '#evidence/audit/finding.ts';
import { findingSources } from '#evidence/audit/sources.ts';
import { formatNumber } from '#i18n/format.ts';
import { type Locale, languageTag } from '#i18n/locale.ts';
import type { OwnRunWords } from '#i18n/own-run-words.ts';
import type { OwnRun } from '#own-run/run-file.ts';
import type { Judgement } from '#own-run/judgement.ts';
import { ownRunMarker } from '#own-run/keys.ts';
import { Differences, Obstacles } from './own-run-obstacles.tsx';
import type { OwnRunActions } from './own-run-view.tsx';

/** A source that a rule rests on, as data/references.json has it. */
export interface RuleSource {
  readonly title: string;
  readonly url: string | null;
  readonly language: Locale;
}

/** Sources by their id. */
export type RuleSources = Readonly<Record<string, RuleSource>>;

interface Props {
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly sources: RuleSources;
  readonly own: OwnRun;
  readonly judgement: Judgement;
  /** The reader's figures beside the published ones; null until it is loaded. */
  readonly chart: ComponentChildren;
  readonly actions: OwnRunActions | undefined;
}

/** All outputs as one run: whether it can be scored, what the audit says, and the file of it. */
export function OwnRunSummary(props: Props) {
  const { words, own, judgement, chart, actions } = props;
  return (
    <>
      <Scoring {...props} />
      <Differences
        words={words.run}
        differences={judgement.differences}
        confirmed={own.confirmed}
        actions={actions}
      />
      <AuditOf {...props} />
      {chart}
      <p class="own-actions">
        <button
          type="button"
          class="own-button"
          aria-describedby="own-export-help"
          onClick={actions?.onExport}
        >
          {words.run.export}
        </button>
      </p>
      <p id="own-export-help" class="own-help">
        {words.run.exportHelp}
      </p>
    </>
  );
}

function Scoring({ words: { run: words }, judgement }: Props) {
  const { obstacles, evidence } = judgement;
  if (obstacles.length > 0) {
    return (
      <div class="own-scoring" data-scoring="missing">
        <p>{words.notUsable}</p>
        <Obstacles words={words} obstacles={obstacles} />
      </div>
    );
  }
  if (!evidence) {
    return (
      <p class="own-scoring" data-scoring="grade-e">
        {words.decidesNothing}
      </p>
    );
  }
  return (
    <div class="own-scoring" data-scoring="usable">
      <p>
        {words.usable} {words.handler[evidence.includesHandler ? 'included' : 'assumed']}
      </p>
      <p>
        <a href={`../../wizard/?evidence=${ownRunMarker}`}>{words.toWizard}</a>
      </p>
    </div>
  );
}

function AuditOf(props: Props) {
  const { words, judgement } = props;
  const { findings, grade } = judgement.audit;
  const ids = [...new Set(findings.map(({ id }) => id))];
  return (
    <section class="own-audit" data-grade={grade}>
      <h3>{words.run.auditHeading}</h3>
      <p class="run-head">
        <span class="grade" data-grade={grade}>
          <span class="visually-hidden">{words.run.grade(grade)}</span>
          <span aria-hidden="true">{grade}</span>
        </span>
        <span>{words.audit.grades[grade]}</span>
      </p>
      <p class="own-help">{findings.length > 0 ? words.run.auditHelp : words.run.noFindings}</p>
      <ul class="findings">
        {ids.map((id) => (
          <FindingOf key={id} id={id} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** All findings of one kind, a sentence for each row that they concern, and what the rule is after. */
function FindingOf({ id, locale, words, sources, judgement }: Props & { readonly id: FindingId }) {
  const { run, audit } = judgement;
  const { title, because } = words.audit.findings[id];
  const source = sources[findingSources[id] ?? ''];
  return (
    <li data-finding={id}>
      <strong>{title}</strong>
      {audit.findings
        .filter((finding) => finding.id === id)
        .map(({ row, facts }) => (
          <p key={row}>
            {row && run.rows.length > 1 && (
              <>
                <code>{row}</code>{' '}
              </>
            )}
            {because(written(facts, locale))}
          </p>
        ))}
      {source && (
        <small>
          {words.run.source}
          {source.url ? (
            <a href={source.url} rel="external" lang={languageTag[source.language]}>
              {source.title}
            </a>
          ) : (
            <cite lang={languageTag[source.language]}>{source.title}</cite>
          )}
        </small>
      )}
    </li>
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
