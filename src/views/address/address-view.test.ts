import { describe, expect, test } from 'vitest';
import { assumptions } from '#engine/testing/assumptions.ts';
import { addressView } from './address-view.ts';
import { usableOverrides } from './usable-overrides.ts';
import { type ReadAddress, readQuery, writeQuery } from './wizard-address.ts';

const limits = {
  hop: { unit: 'ms', range: [0.2, 3] },
  'weights.team': { unit: 'weight', range: [2.5, 8] },
} as const;
const judge = (given: ReadAddress['overrides']) => usableOverrides(assumptions, limits, given);
const read = (query: string) => readQuery(new URLSearchParams(query), []);

describe('addressView(read, judge)', () => {
  test('leaves out the overrides that the model cannot use, and tells them after the rest', () => {
    const { state, base, overridden, problems } = addressView(
      read('colour=red&assume.hop=2&weight.luck=1&verdict=gin'),
      judge,
    );
    expect(state.overrides).toEqual({ assumptions: { hop: 2 } });
    expect(base).toBe(state);
    expect(overridden?.assumptions).toEqual({ ...assumptions, hop: 2 });
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-question', 'unknown-criterion']);
  });

  test('without a judge uses no override, and loses none', () => {
    const query = 'assume.hop=2&cores=8&weight.team=4';
    const { state, base, overridden } = addressView(read(query));
    expect([state.overrides, overridden]).toEqual([{}, null]);
    expect(`${writeQuery(base)}`).toBe(query);
  });

  test('without overrides there is nothing to judge', () => {
    const { state, overridden } = addressView(read('cores=8'), () => {
      throw new Error('nobody asked for this');
    });
    expect([state.answers, state.overrides, overridden]).toEqual([{ cores: '8' }, {}, null]);
  });
});
