import type { Grade } from '#evidence/audit/finding.ts';
import type { Run } from '#schema/run.ts';

/** Servers refuse addresses of some thousand characters, and each field says enough in this many. */
const longest = 300;

/**
 * Address of the form that proposes a run to a repository on GitHub, with what the run says filled
 * in (the ids are those of .github/ISSUE_TEMPLATE/propose-run.yml). The run file is too long for an
 * address: it is attached there by hand.
 */
export function proposalAddress(repository: string, { rows, setup }: Run, grade: Grade): string {
  const subjects = [...new Set(rows.map(({ subject }) => subject))].join(', ');
  const { tool, toolVersion, connections, duration, cores, loadOnSameMachine } = setup;
  const fields = {
    template: 'propose-run.yml',
    title: `Run: ${subjects}`,
    measured: listed([
      setup.versions,
      setup.endpoint,
      [tool, toolVersion].filter(Boolean).join(' '),
      connections && `${connections} connections`,
      duration && `${duration} s`,
    ]),
    machine: listed([
      cores && `${cores} cores`,
      loadOnSameMachine !== null &&
        (loadOnSameMachine ? 'load on the same machine' : 'load on another machine'),
    ]),
    grade,
  };
  const query = new URLSearchParams(
    Object.entries(fields)
      .filter(([, text]) => text !== '')
      .map(([field, text]) => [field, text.slice(0, longest)]),
  );
  return `${repository}/issues/new?${query}`;
}

function listed(parts: readonly (string | number | false | null)[]): string {
  return parts.filter(Boolean).join(', ');
}
