import { describe, expect, test } from 'vitest';
import { figureAt, writeFigure } from './figures.ts';

describe('writeFigure(locale, figure)', () => {
  test('rounds one of several repeats as charts do', () => {
    const repeated = { value: 2403.16, unit: 'requests/s', low: 2398.78, high: 2415.12 };
    expect(writeFigure('en', repeated)).toBe('2,403\u00a0requests/s');
    expect(writeFigure('en', { ...repeated, value: 24.35 }, 'off')).toBe('24.4');
  });

  test('leaves what a source prints as it is', () => {
    expect(writeFigure('en', { value: 2403.16, unit: 'requests/s' }, 'off')).toBe('2,403.16');
    expect(writeFigure('en', figureAt('article-4-4-ping/gin/latency-mean'))).toBe('5.2\u00a0ms');
  });
});
