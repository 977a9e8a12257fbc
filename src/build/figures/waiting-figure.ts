import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { waitingFinding } from '#evidence/waiting.ts';

export interface WaitingFigurePath {
  /** A run whose requests wait. */
  readonly of: string;
  /** Share of Gin's throughput or of the cores at some connections, or a figure of the whole run. */
  readonly figure: 'share' | 'busy' | 'wait' | 'cpu' | 'most' | 'limit';
  /** Needed for `share` and `busy`. */
  readonly connections?: number;
}

/** One figure of how far Flask on gevent keeps up with Gin. Throws where the run has none. */
export function waitingFigure({ of, figure, connections }: WaitingFigurePath) {
  const finding = waitingFinding(byId(dataset.runs, of), 'gunicorn-gevent');
  if (!finding) throw new Error(`Run ${of} has no requests that wait.`);
  const level = finding.levels.find((each) => each.connections === connections);
  const figures = {
    share: { value: level?.share, unit: 'share' },
    busy: { value: level?.busy, unit: 'share' },
    wait: { value: finding.wait, unit: 'ms' },
    cpu: { value: finding.cpu, unit: 'ms' },
    most: { value: finding.most, unit: 'requests/s' },
    limit: { value: finding.connections, unit: 'connections' },
  };
  const { value, unit } = figures[figure];
  if (typeof value !== 'number') throw new Error(`${of} has no ${figure} at ${connections}.`);
  return { value, unit };
}
