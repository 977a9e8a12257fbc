import { acrossRuns } from '#engine/explanation/across-runs.ts';
import { grades } from '#evidence/audit/finding.ts';
import type { Shown } from '#sentences/shown-result.ts';

/** How many of the runs give the same verdict, and how highly those are graded. */
export function Agreement({ decision, answers, assumptions, run, runs, words }: Shown) {
  const situation = { answers, assumptions, evidence: run.evidence };
  const across = acrossRuns(
    situation,
    runs.map(({ evidence }) => evidence),
  );
  const counts = grades.flatMap((grade) => {
    // The outcomes stand in the order of the runs.
    const graded = across.runs.filter((_, index) => runs[index]?.grade === grade);
    const agreeing = graded.filter(({ verdict }) => verdict === decision.verdict);
    return graded.length === 0
      ? []
      : [words.result.gradeCount(grade, agreeing.length, graded.length)];
  });
  return (
    <p class="agreement" data-agree={`${across.agree}/${runs.length}`}>
      {words.result.agreement(across.agree, runs.length, counts)}
    </p>
  );
}
