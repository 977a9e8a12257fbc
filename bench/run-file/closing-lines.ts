import type { Audit } from '#evidence/audit/finding.ts';
import type { Run } from '#schema/run.ts';
import { proposalAddress } from '#views/own-run/proposal.ts';

/** What the bench says when a run is written: its grade, and how to propose it. Nothing is sent. */
export function closingLines(
  {
    out,
    quick,
    repository,
  }: {
    readonly out: string;
    readonly quick: boolean;
    /** Address of the repository on GitHub; null where REPOSITORY does not say it. */
    readonly repository: string | null;
  },
  { run, audit }: { readonly run: Run; readonly audit: Audit },
): string[] {
  return [
    `grade ${audit.grade}; why: npm run audit -- ${out}`,
    ...(quick
      ? ['a quick run only shows that everything works: measure without --quick to propose one']
      : []),
    'to propose the run by a pull request: "Add a run" in CONTRIBUTING.md',
    repository === null
      ? 'to propose it without Git: REPOSITORY=https://github.com/owner/name lets the bench print the form'
      : `to propose it without Git, open this form, which sends nothing by itself, and attach ${out}:`,
    ...(repository === null ? [] : [proposalAddress(repository, run, audit.grade)]),
  ];
}
