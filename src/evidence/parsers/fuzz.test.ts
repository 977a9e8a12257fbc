import { describe, expect, test } from 'vitest';
import { seededRandom } from '#engine/numbers/seeded-random.ts';
import { damagedCopies } from '../testing/fuzz-inputs.ts';
import { fixturesOf } from '../testing/read-fixture.ts';
import { resultDefect } from '../testing/result-defect.ts';
import { parseOutputs, tools } from './index.ts';
import { csvRecords } from './reading/csv-records.ts';
import { jsonDocuments } from './reading/json-documents.ts';
import { grammarOf } from './reading/grammar.ts';
import { streamsOf } from './reading/streams.ts';
import { linesOf } from './reading/text-lines.ts';

/** How many inputs each parser is given: some with all other tests, twenty times as many by `npm run fuzz`. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 500);
const timeLimit = { timeout: 120_000 };

const all = tools.flatMap(({ ids }) => fixturesOf(ids[0]));

describe(`${inputs} damaged copies of its real outputs`, () => {
  test.each(tools)('of $ids give valid results and nothing is thrown', timeLimit, ({ ids }) => {
    const { defects, read, refused } = tally(fixturesOf(ids[0]), 20_261_124);
    expect(defects).toEqual([]);
    // Otherwise the copies are damaged too little, or too much, to try anything.
    expect(Math.min(read, refused)).toBeGreaterThan(inputs / 50);
  });

  test('of all tools, joined, give valid results', timeLimit, () => {
    expect(tally(all, 7, 3).defects).toEqual([]);
  });
});

test('a damaged text is walked once: no line, record or object is visited twice', timeLimit, () => {
  const copies = damagedCopies(all, seededRandom(42));
  for (let index = 0; index < inputs / 5; index++) {
    const text = copies.next().value ?? '';
    const budget = text.split('\n').length;
    expect([...linesOf(text)].length).toBeLessThanOrEqual(budget);
    for (const stream of streamsOf(text, grammarOf(tools)))
      expect(stream.split('\n')).toHaveLength(budget);
    const records = [...csvRecords(text)];
    expect(records.length).toBeLessThanOrEqual(budget);
    const cells = records.flatMap((record) => record.cells);
    expect(cells.join('').length).toBeLessThanOrEqual(text.length);
    const objects = [...jsonDocuments(text, (document) => document.includes(':'))];
    expect(objects.map((object) => object.text).join('').length).toBeLessThanOrEqual(text.length);
  }
});

describe(`${inputs * 100} characters`, () => {
  const size = inputs * 100;
  const filled = (unit: string) => unit.repeat(Math.floor(size / unit.length));
  test.each([
    ['one line', 'x'],
    ['line feeds', '\n'],
    ['spaces', ' '],
    ['spaces and a word', `${' '.repeat(1000)}x`],
    ['digits', '9'],
    ['quotes', '"'],
    ['quotes and commas', '",'],
    ['escapes', '\u001b[0'],
    ['open braces', '{'],
    ['open brackets', '['],
    ['empty objects', '{}\n'],
    ['starts of runs', 'Running 3s test @ x\n'],
    ['summaries', 'Summary:\n'],
    ['table rows', '\u2502 1 \u2502 2 \u2502\n'],
    ['samples', '1795506992808,188,ping,true\n'],
    ['labels', 'bench_1 | Summary:\n'],
    ['quotations', '> Running 3s test @ x\n'],
    ['stamps', '2026-11-24T10:00:00.1Z Summary:\n'],
    ['open objects', '{"a": {"b":\n'],
    ['open runs', '{"non2xx": 1, "latency": {"requests":\n'],
  ])('of %s are refused or read after every tool without harm', timeLimit, (_, unit) => {
    const body = filled(unit);
    for (const { ids } of tools) {
      const [original = ''] = fixturesOf(ids[0]);
      // After a whole first line the run goes on into the body; after half a run, it is in it.
      const [firstLine = ''] = original.split('\n');
      for (const start of [`${firstLine}\n`, original.slice(0, 300)]) {
        expect(resultDefect(parseOutputs(start + body)), ids[0]).toBeNull();
      }
    }
    expect(resultDefect(parseOutputs(body))).toBeNull();
  });
});

function tally(originals: readonly string[], seed: number, joined = 1) {
  const copies = damagedCopies(originals, seededRandom(seed));
  const defects: string[] = [];
  let read = 0;
  for (let index = 0; index < inputs; index++) {
    const copy = Array.from({ length: joined }, () => copies.next().value ?? '').join('\n');
    const results = parseOutputs(copy);
    const defect = resultDefect(results);
    if (defect !== null) defects.push(`input ${index}: ${defect}`);
    if (results.runs.length > 0) read++;
  }
  return { defects, read, refused: inputs - read };
}
