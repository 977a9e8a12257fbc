import { dataset } from '#data/load.ts';

/** Id of the newest run that we measured ourselves: what the guide argues with. */
export const ourRun = newestOf(dataset.runs.filter(({ kind }) => kind === 'reproduced'));

function newestOf(runs: readonly { readonly id: string; readonly date: string | null }[]): string {
  const [newest] = runs.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
  if (!newest) throw new Error('There is no run of ours in data/benchmarks.');
  return newest.id;
}
