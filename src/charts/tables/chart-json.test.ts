import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { publishedSchemas } from '#schema/index.ts';
import { chartJson } from './chart-json.ts';

const addresses = chartPaths().map(({ props }) => props);
// Formats are left out: the published schema only says of addresses that they are such.
const passes = new Ajv2020({ strict: true, validateFormats: false }).compile(
  z.toJSONSchema(publishedSchemas.chart),
);

describe('chartJson', () => {
  test.each(addresses)('$chart in $locale passes the published JSON Schema', (address) => {
    passes(JSON.parse(JSON.stringify(chartJson(chartOf(address)))));
    expect(passes.errors).toBeNull();
  });

  test('the schema refuses a figure without its measure, and a key that it does not know', () => {
    const json = chartJson(chartOf({ chart: 'ping', locale: 'en' }));
    expect(passes({ ...json, measures: [] })).toBe(false);
    expect(passes({ ...json, colour: 'red' })).toBe(false);
  });

  test('names the version of the data', () => {
    const spec = { ...chartOf({ chart: 'ping', locale: 'en' }), version: '7.8.9' };
    expect(chartJson(spec)).toMatchObject({ dataVersion: '7.8.9', licence: 'CC BY 4.0' });
  });
});
