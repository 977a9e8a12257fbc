import { describe, expect, test } from 'vitest';
import { waitingFigure } from './waiting-figure.ts';

const of = 'reproduced-2026-11-24';

describe('waitingFigure({ of, figure, connections })', () => {
  test('gives a share at a number of connections, and the limit of the whole run', () => {
    const share = waitingFigure({ of, figure: 'share', connections: 200 });
    expect(share.unit).toBe('share');
    expect(share.value).toBeGreaterThan(0);
    expect(share.value).toBeLessThan(1.1);
    expect(waitingFigure({ of, figure: 'limit' }).unit).toBe('connections');
  });

  test('refuses a level that was not measured, and a run in which nothing waits', () => {
    expect(() => waitingFigure({ of, figure: 'share', connections: 7 })).toThrow('share at 7');
    expect(() => waitingFigure({ of: 'article-4-4-ping', figure: 'wait' })).toThrow('wait');
  });
});
