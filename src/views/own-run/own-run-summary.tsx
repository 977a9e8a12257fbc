import type { ComponentChildren } from 'preact';
import { type Locale, languageTag } from '#i18n/locale.ts';
import type { OwnRunWords } from '#i18n/own-run-words.ts';
import { toldFindings } from '#sentences/findings.ts';
import type { OwnRun } from '#own-run/run-file.ts';
import type { Judgement } from '#own-run/judgement.ts';
import { ownRunMarker } from '#own-run/keys.ts';
import { GradeBadge } from '../result/grade-badge.tsx';
import { Differences, Obstacles } from './own-run-obstacles.tsx';
import type { OwnRunActions } from './own-run-actions.ts';

/** A source that a rule rests on, as data/references.json has it. */
export interface RuleSource {
  readonly title: string;
  readonly url: string | null;
  readonly language: Locale;
}

/** Sources by their id. */
export type RuleSources = Readonly<Record<string, RuleSource>>;

export type OwnRunNotices = Readonly<Record<'parser' | 'file', ComponentChildren>>;

interface Props {
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly sources: RuleSources;
  readonly own: OwnRun;
  readonly judgement: Judgement;
  /** The reader's figures beside the published ones; null until it is loaded. */
  readonly chart: ComponentChildren;
  readonly notices: OwnRunNotices | undefined;
  readonly actions: OwnRunActions | undefined;
}

/** All outputs as one run: whether it can be scored, what the audit says, and the file of it. */
export function OwnRunSummary(props: Props) {
  const { words, own, judgement, chart, notices, actions } = props;
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
        <button type="button" aria-describedby="own-export-help" onClick={actions?.onExport}>
          {words.run.export}
        </button>
      </p>
      {notices?.file}
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

function AuditOf({ locale, words, sources, judgement: { run, audit } }: Props) {
  const { grade } = audit;
  const findings = toldFindings(run, audit, words.audit, locale);
  return (
    <section class="own-audit" data-grade={grade}>
      <h3>{words.run.auditHeading}</h3>
      <p class="run-head">
        <GradeBadge grade={grade} name={words.run.grade(grade)} />
        <span>{words.audit.grades[grade]}</span>
      </p>
      <p class="own-help">{findings.length > 0 ? words.run.auditHelp : words.run.noFindings}</p>
      <ul class="findings">
        {findings.map(({ id, title, source, sentences }) => (
          <li key={id} data-finding={id}>
            <strong>{title}</strong>
            {sentences.map(({ row, text }) => (
              <p key={row}>
                {row && run.rows.length > 1 && (
                  <>
                    <code>{row}</code>{' '}
                  </>
                )}
                {text}
              </p>
            ))}
            <SourceOf words={words} source={sources[source ?? '']} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the rule of a finding rests on. */
function SourceOf({
  words,
  source,
}: Pick<Props, 'words'> & { readonly source: RuleSource | undefined }) {
  if (!source) return null;
  const { title, url, language } = source;
  return (
    <small>
      {words.run.source}
      {url ? (
        <a href={url} rel="external" lang={languageTag[language]}>
          {title}
        </a>
      ) : (
        <cite lang={languageTag[language]}>{title}</cite>
      )}
    </small>
  );
}
