import { plainMarkdown } from '#charts/tables/markdown-table.ts';
import { formatExact, formatList, formatShare } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { configurationFiles, type FileId } from '#plan/configuration-files.ts';
import { bullets, fenced, numbered } from './markdown.ts';
import type { RecordInput } from './record-input.ts';

/** What the decision rests on, what would change it, and what to configure first. */
export function moreOf(input: RecordInput): readonly string[] {
  return [
    restsOn(input),
    ...overridesOf(input),
    ...flipsOf(input),
    ...wayOf(input),
    ...configurationOf(input),
  ];
}

function restsOn(input: RecordInput): string {
  const { locale, run, grade, dataVersion, decision, firmness, carriedBy, words } = input;
  const { more } = words.record;
  const sentences = [
    more.link(input.link),
    more.rests({
      run: run ? plainMarkdown(run.title) : more.ownRun,
      grade,
      basis: words.decision.bases[decision.evidence.basis],
      version: dataVersion,
    }),
    ...(run ? [] : [more.own, more.linkWithoutOwn]),
    more.firmness(formatShare(locale, firmness.share), formatExact(locale, firmness.models)),
    ...(carriedBy.carriedBy === 'judged'
      ? [more.judged(words.decision.shortVerdicts[carriedBy.withEqualHandlers])]
      : []),
  ];
  return joinSentences(locale, sentences);
}

function overridesOf({ overrides, words }: RecordInput): readonly string[] {
  const lines = [
    ...Object.entries(overrides.weights ?? {}).map(([name, value]) => `weight.${name}=${value}`),
    ...Object.entries(overrides.assumptions ?? {}).map(([name, value]) => `${name}=${value}`),
  ].map((line) => `\`${line}\``);
  return lines.length === 0 ? [] : [words.record.more.overrides, bullets(lines)];
}

function flipsOf({ locale, flips, sentences, words }: RecordInput): readonly string[] {
  if (flips.answers === null) return [words.explain.flips.none];
  const lines = flips.flips.slice(0, flipsTold).map(({ changes, verdict, candidates }) => {
    const made = formatList(locale, changes.map(sentences.change));
    const names = (candidates ?? []).map((id) => words.decision.candidates[id]);
    const among = names.length > 0 ? formatList(locale, names) : null;
    const gives = words.explain.flips.gives(words.decision.shortVerdicts[verdict], among);
    return `${made}${words.record.outcome.joined}${gives}`;
  });
  return [words.record.more.flips[flips.answers === 1 ? 'one' : 'two'], bullets(lines)];
}

const flipsTold = 5;

/** The steps to a hybrid, each with the way back from it. */
function wayOf({ plan, words }: RecordInput): readonly string[] {
  const hybrid = plan.candidates.find((each) => each.hybrid)?.hybrid;
  if (!hybrid) return [];
  const texts = words.plan.hybrid;
  const steps = hybrid.steps.map(({ step }) => {
    const { go, back } = texts.step[step];
    return words.record.more.step(go, texts.columns[3], back);
  });
  return [`### ${texts.title}`, texts.first[hybrid.firstRoute], numbered(steps)];
}

function configurationOf({ plan, words }: RecordInput): readonly string[] {
  if (plan.candidates.length === 0) return [];
  const { more, headings } = words.record;
  return [
    `### ${headings.configuration}`,
    ...plan.candidates.flatMap((each) => [
      ...(plan.candidates.length > 1
        ? [more.configuration(words.decision.candidates[each.candidate])]
        : []),
      ...configurationFiles(each).map(({ id, text }) => fenced(languages[id], text)),
    ]),
  ];
}

const languages: Record<FileId, string> = {
  gunicorn: 'python',
  sqlalchemy: 'python',
  go: 'go',
  nginx: 'nginx',
};
