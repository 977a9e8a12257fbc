import { describe, expect, test } from 'vitest';
import { widthOf, wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test('fills lines up to the room and loses nothing', () => {
    const text = 'Gin reaches 18,432 requests/s, 2.73× the throughput of Flask (6,741 requests/s).';
    const lines = wrapText(text, { locale: 'en', room: 20 });
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
  });

  test('begins no Chinese line with a closing mark and ends none with an opening one', () => {
    const text = '平均延迟（5.2 ms，Flask 14.8 ms）和最大延迟（23 ms，Flask 98 ms）也都更低。';
    for (let room = 8; room < 40; room += 1) {
      const lines = wrapText(text, { locale: 'zh', room });
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line).not.toMatch(/^[，。；）》]|[（《]$/);
    }
  });
});
