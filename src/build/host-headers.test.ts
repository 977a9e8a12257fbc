import { describe, expect, test } from 'vitest';
import { headersOf } from './host-headers.ts';

describe('headersOf(path)', () => {
  test('lets other sites frame embed pages, and no others', () => {
    expect(headersOf('/en/embed/ping/')).toEqual({
      'Content-Security-Policy': 'frame-ancestors *',
    });
    expect(headersOf('/en/charts/ping/')).toEqual({
      'Content-Security-Policy': "frame-ancestors 'self'",
    });
  });

  test('lets other sites read charts, data and the script, and keep what was released', () => {
    for (const path of ['/charts/ping.en.svg', '/data/proof.json', '/embed.js']) {
      expect(headersOf(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
      expect(headersOf(path)).not.toHaveProperty('Cache-Control');
    }
    expect(headersOf('/v/0.1.0/embed.js')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersOf('/embed.js/x')).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});
