import { describe, expect, test } from 'vitest';
import { seededRandom } from '#engine/numbers/seeded-random.ts';
import { cleanText } from './reading/clean-text.ts';
import { csvRecords } from './reading/csv-records.ts';
import { damagedCopies } from '../testing/fuzz-inputs.ts';
import { parseOutput, parsers, type ParseResult } from './index.ts';
import { jsonDocuments } from './reading/json-documents.ts';
import { fixturesOf } from '../testing/read-fixture.ts';
import { resultDefect } from '../testing/result-defect.ts';
import { linesOf, runsIn } from './reading/text-lines.ts';

const inputs = 10_000;
const timeLimit = { timeout: 120_000 };

describe('ten thousand damaged copies of its real outputs', () => {
  test.each(parsers)('give a valid result of $id and nothing is thrown', timeLimit, (parser) => {
    const { defects, read, refused } = tally(parser.parse, fixturesOf(parser.id), 20_261_124);
    expect(defects).toEqual([]);
    // Otherwise the copies are damaged too little, or too much, to try anything.
    expect(Math.min(read, refused)).toBeGreaterThan(inputs / 20);
  });

  test('of all tools give a valid result of parseOutput(text)', timeLimit, () => {
    const originals = parsers.flatMap(({ id }) => fixturesOf(id));
    expect(tally(parseOutput, originals, 7).defects).toEqual([]);
  });
});

test('a damaged text is walked once: no line, record or object is visited twice', timeLimit, () => {
  const originals = parsers.flatMap(({ id }) => fixturesOf(id));
  const copies = damagedCopies(originals, seededRandom(42));
  for (let index = 0; index < 2000; index++) {
    const text = copies.next().value ?? '';
    const budget = text.split('\n').length;
    expect([...linesOf(text)].length).toBeLessThanOrEqual(budget);
    const runs = [...runsIn(text, (line) => /[aeiou]/.test(line))];
    expect(runs.flat().length).toBeLessThanOrEqual(budget);
    const records = [...csvRecords(text)];
    expect(records.length).toBeLessThanOrEqual(budget);
    const cells = records.flatMap((record) => record.cells);
    expect(cells.join('').length).toBeLessThanOrEqual(text.length);
    const objects = [...jsonDocuments(text)];
    expect(objects.map((object) => object.text).join('').length).toBeLessThanOrEqual(text.length);
  }
});

describe('millions of characters', () => {
  const size = 2_400_000;
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
  ])('of %s are refused or read by every parser without harm', timeLimit, (_, unit) => {
    const body = filled(unit);
    for (const { id, parse } of parsers) {
      const [original = ''] = fixturesOf(id);
      // After a whole first line the parser goes on into the body; after half a run, it is in it.
      const [firstLine = ''] = original.split('\n');
      for (const start of [`${firstLine}\n`, original.slice(0, 300)]) {
        expect(resultDefect(parse(start + body)), id).toBeNull();
      }
    }
    expect(resultDefect(parseOutput(body))).toBeNull();
  });
});

function tally(parse: (text: string) => ParseResult, originals: readonly string[], seed: number) {
  const copies = damagedCopies(originals, seededRandom(seed));
  const defects: string[] = [];
  let read = 0;
  for (let index = 0; index < inputs; index++) {
    const copy = copies.next().value ?? '';
    const clean = cleanText(copy);
    // Half of them as a parser meets them, half as they are.
    const result = parse(index % 2 === 0 && 'text' in clean ? clean.text : copy);
    const defect = resultDefect(result);
    if (defect !== null) defects.push(`input ${index}: ${defect}`);
    if (result.ok) read++;
  }
  return { defects, read, refused: inputs - read };
}
