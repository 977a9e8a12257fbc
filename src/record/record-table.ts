import { candidateIds } from '#engine/capacity/candidates.ts';
import { criterionIds } from '#engine/verdict/criteria.ts';
import { markdownTable } from '#charts/tables/markdown-table.ts';
import { formatDecimals, formatShare } from '#i18n/format.ts';
import { blocks } from './markdown.ts';
import type { RecordInput } from './record-input.ts';

/** Candidates by criteria, in points that add up to the scores. */
export function recordTable({ locale, decision, words, sentences }: RecordInput): string {
  const texts = words.record.table;
  const columns = candidateIds.flatMap(
    (id) => decision.ranking.find(({ candidate }) => candidate === id) ?? [],
  );
  const points = (score: number) => formatDecimals(locale, score * 100, 1);
  const rows = criterionIds.map((id) => {
    const entries = columns.flatMap(
      ({ contributions }) => contributions.find(({ criterion }) => criterion === id) ?? [],
    );
    const share = formatShare(locale, entries[0]?.weight ?? 0);
    return [
      texts.weighted(words.explain.criteria[id].name, share),
      ...entries.map(({ contribution }) => points(contribution)),
    ];
  });
  return blocks([
    `# ${texts.title}`,
    markdownTable(
      [texts.criterion, ...columns.map(({ candidate }) => words.decision.candidates[candidate])],
      [
        ...rows,
        [texts.score, ...columns.map(({ score }) => points(score))],
        [
          texts.fits,
          ...columns.map(({ candidate }) => sentences.exclusion(candidate) ?? texts.yes),
        ],
      ],
    ),
  ]);
}
