import { describe, expect, test } from 'vitest';
import { but, type Example, flaskPing, ginPing, outputsOf } from './testing/examples.ts';
import { rowsOf } from './rows.ts';

const again: Example = { ...flaskPing, fixture: 'wrk-flask-again.txt' };

describe('rowsOf', () => {
  test('joins repeats of one configuration', () => {
    expect(rowsIn(flaskPing, ginPing, again)).toEqual([
      ['flask', ['output-1', 'output-3']],
      ['gin', ['output-2']],
    ]);
  });

  test('what nobody stated tells no repeats apart', () => {
    const silent = but(again, { answers: { workers: '', versions: '' } });
    expect(rowsIn(flaskPing, silent)).toHaveLength(1);
    const [row] = rowsOf(outputsOf(silent, flaskPing));
    expect(row?.conditions).toMatchObject({ workers: 2, versions: 'Flask 3.1' });
  });

  test.each<[string, Pick<Example, 'read' | 'answers'>]>([
    ['cores', { answers: { cores: '4' } }],
    ['workers', { answers: { workers: '4' } }],
    ['versions', { answers: { versions: 'Flask 2.2' } }],
    ['connections', { read: { connections: 100 } }],
    ['tool', { read: { tool: 'hey' } }],
    ['duration', { read: { duration: 60 } }],
    ['path', { read: { endpoint: 'http://127.0.0.1:8080/orders' } }],
    ['work', { answers: { does: 'endpoint' } }],
  ])('another value of %s makes a row of its own', (_, change) => {
    expect(rowsIn(flaskPing, but(again, change)).map(([id]) => id)).toEqual(['flask', 'flask-2']);
  });

  test('something else, or something unnamed, is never a repeat', () => {
    const other = but(flaskPing, { answers: { subject: 'other' } });
    const unnamed = but(flaskPing, { answers: { subject: '' } });
    expect(rowsIn(other, other, unnamed, unnamed).map(([id]) => id)).toEqual([
      'other',
      'other-2',
      'other-3',
      'other-4',
    ]);
  });
});

function rowsIn(...examples: readonly Example[]) {
  return rowsOf(outputsOf(...examples)).map(
    ({ id, outputs }) => [id, outputs.map((output) => output.id)] as const,
  );
}
