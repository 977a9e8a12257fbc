import { describe, expect, test } from 'vitest';
import { newOutputs } from './new-outputs.ts';
import { outputsOf, readable, readOf, runWith } from './testing/examples.ts';
import { noRun, readStored, writeStored } from './store.ts';

const [output] = outputsOf({ answers: { subject: 'gin' } });

describe('readStored', () => {
  test('returns what was written', () => {
    const outputs = newOutputs(readable.map(readOf), []);
    const own = { outputs, confirmed: ['path: /a | /b'] };
    expect(readStored(writeStored(own))).toEqual({ own, complete: true });
    expect(readStored(null)).toEqual({ own: noRun, complete: true });
  });

  test('leaves out what is no output, and says that something is left out', () => {
    const hostile = [
      null,
      7,
      'x',
      [],
      {},
      { ...output, id: '"><script>' },
      { ...output, read: { ...output?.read, tool: 'curl' } },
      output,
      output,
    ];
    expect(readStored(JSON.stringify({ outputs: hostile, confirmed: [7] }))).toEqual({
      own: { outputs: [output], confirmed: [] },
      complete: false,
    });
  });

  test.each(['', '{', '3', 'null', '[]', '{"length":9}', '['.repeat(100_000)])(
    'takes nothing from %.20j, and says so',
    (text) => {
      expect(readStored(text)).toEqual({ own: noRun, complete: false });
    },
  );

  test('leaves out figures and answers that are none, and says so', () => {
    const stored = {
      ...output,
      read: { ...output?.read, throughput: 'fast', latency: 3, notes: ['x', 7] },
      answers: { cores: 4, subject: ['flask'], constructor: 'x' },
    };
    const { own, complete } = readStored(JSON.stringify({ outputs: [stored], confirmed: [] }));
    expect(own.outputs[0]?.read).toMatchObject({ throughput: null, notes: [] });
    expect(own.outputs[0]?.read.latency.mean).toBeNull();
    expect(own.outputs[0]?.answers.cores).toBe('');
    expect(complete).toBe(false);
  });

  test('tells one figure out of range', () => {
    const own = runWith({ read: { throughput: 1e15 } });
    expect(readStored(writeStored(own)).complete).toBe(false);
  });
});
