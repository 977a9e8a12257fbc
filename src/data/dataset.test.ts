import { describe, expect, test } from 'vitest';
import { decide } from '#engine/verdict/decide.ts';
import { buildDataset } from './build-dataset.ts';
import { byId, evidenceOf, evidenceRuns } from './dataset.ts';
import { type DataFiles, readDataFiles } from './files.ts';
import { DataError } from './problems.ts';

const files = readDataFiles();
const ping = 'benchmarks/article-4-4-ping.json';
const published = 'article-4-4-ping';

describe('buildDataset(files)', () => {
  test('freezes what it builds', () => {
    const { runs } = buildDataset(files);
    expect(Object.isFrozen(runs)).toBe(true);
    expect(Object.isFrozen(runs[0]?.rows[0]?.values)).toBe(true);
  });

  test('lets the data decide: another figure, another verdict', () => {
    expect(edgeGatewayVerdict(files)).toBe('gin');
    expect(edgeGatewayVerdict(changed(ping, '18432', '3000'))).not.toBe('gin');
  });
});

describe('the audit of each run', () => {
  test('is in the dataset', () => {
    const { audits, runs } = buildDataset(files);
    expect(Object.keys(audits)).toEqual(runs.map(({ id }) => id));
    expect(Object.isFrozen(audits[published]?.findings)).toBe(true);
  });

  test('keeps a run of grade E away from the engine', () => {
    const dataset = buildDataset(changed(ping, '"value": 18432', '"value": 0, "placeholder": -1'));
    expect(dataset.audits[published]?.grade).toBe('E');
    expect(dataset.runs.map(({ id }) => id)).toContain(published);
    expect([...evidenceRuns(dataset).keys()]).not.toContain(published);
  });
});

describe('the default run', () => {
  const dataset = buildDataset(files);
  const evidence = evidenceRuns(dataset);

  test('is the first of those that can serve as evidence, and measures CPU', () => {
    expect(dataset.defaultRun).toBe([...evidence.keys()][0]);
    expect(evidence.get(dataset.defaultRun)?.basis).toBe('measured');
    expect([...evidence.values()].map(({ basis }) => basis)).toContain('n/X');
  });

  test('is better graded or newer than every other that measures it', () => {
    const own = byId(dataset.runs, dataset.defaultRun);
    const grade = (id: string) => dataset.audits[id]?.grade ?? 'E';
    const others = [...evidence.values()].filter(({ basis }) => basis === 'measured');
    for (const { run } of others) {
      const { date } = byId(dataset.runs, run);
      const better = grade(run) > grade(own.id);
      const asGood = grade(run) === grade(own.id) && (date ?? '') <= (own.date ?? '');
      expect(better || asGood).toBe(true);
    }
  });

  test('goes to the newer of two that are alike', () => {
    const path = `benchmarks/${dataset.defaultRun}.json`;
    const { date } = byId(dataset.runs, dataset.defaultRun);
    const newer = (files[path] ?? '')
      .replace(`"id": "${dataset.defaultRun}"`, '"id": "newer"')
      .replace(`"date": "${date}"`, '"date": "2099-01-01"');
    const both = buildDataset({ ...files, 'benchmarks/newer.json': newer });
    expect(both.defaultRun).toBe('newer');
  });
});

describe('a broken data file stops the build with file, path, value, reason and fix', () => {
  test('wrong type', () => {
    expect(
      problemsOf(changed(ping, '"concurrency": 100', '"concurrency": "100"')),
    ).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: rows[0].concurrency "100" is not valid: expected number, received string. Requests said to be in flight at once (connections, threads or users); null for a set rate."`,
    );
  });

  test('negative rate', () => {
    expect(problemsOf(changed(ping, '"value": 18432', '"value": -18432'))).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: rows[0].values.throughput.value -18432 is not valid: expected number to be >=0. The figure, in the unit that the run declares."`,
    );
  });

  test('unknown candidate', () => {
    expect(
      problemsOf(changed('candidates.json', '"id": "gin"', '"id": "bet"')),
    ).toMatchInlineSnapshot(
      `"data/candidates.json: candidates[1].id "bet" is not one of "flask", "gin", "hybrid". Use one of them. Id that the engine knows."`,
    );
  });

  test('unknown subject', () => {
    expect(problemsOf(changed(ping, '"subject": "gin"', '"subject": "bet"'))).toMatchInlineSnapshot(
      `
      "data/benchmarks/article-4-4-ping.json: rows[0].subject "bet" is not known. Add it to data/subjects.json, or fix the spelling.
      data/charts.json: charts[8].excerpts[0].tests "ping" has no throughput of both Flask and Gin in article-4-4-ping. Leave the run out."
    `,
    );
  });

  test('duplicate id', () => {
    expect(
      problemsOf(changed('subjects.json', '"id": "fintech-services"', '"id": "fastify"')),
    ).toMatchInlineSnapshot(`
      "data/subjects.json: subjects[5].id "fastify" is used twice. Give one of them another id.
      data/benchmarks/article-5-fintech.json: rows[0].subject "fintech-services" is not known. Add it to data/subjects.json, or fix the spelling."
    `);
  });

  test('missing source', () => {
    expect(problemsOf(changed(ping, '"source": "published-article",', ''))).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: source is missing. Add it, or null where the schema allows it. Where the run comes from: an id in data/references.json."`,
    );
  });

  test('source that does not exist', () => {
    expect(problemsOf(changed(ping, '"published-article"', '"unpublished"'))).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: source "unpublished" is not known. Add it to data/references.json, or fix the spelling."`,
    );
  });

  test('source of a later event, subject of a runtime and commit of a row that do not exist', () => {
    const arena = 'benchmarks/httparena-2026-09.json';
    const techempower = 'benchmarks/techempower-2019-12-11.json';
    expect(
      problemsOf(changed(techempower, '["techempower-sunset"]', '["techempower-sunrise"]')),
    ).toMatchInlineSnapshot(
      `"data/benchmarks/techempower-2019-12-11.json: since[0].sources "techempower-sunrise" is not known. Add it to data/references.json, or fix the spelling."`,
    );
    expect(
      problemsOf(changed(arena, '"subjects": ["gin"]', '"subjects": ["gym"]')),
    ).toMatchInlineSnapshot(
      `"data/benchmarks/httparena-2026-09.json: setup.runtimes[1].subjects "gym" is the subject of no row. Name subjects that were measured, or fix the spelling."`,
    );
    expect(
      problemsOf(changed(arena, '"commit": "537fcbff2dea4cd0', '"commit": "main')),
    ).toMatchInlineSnapshot(
      `"data/benchmarks/httparena-2026-09.json: rows[2].provenance.commit "maindba801dc613e54d6f30bce55" is not valid: Invalid string: must match pattern /^[0-9a-f]{40}$/. Commit that was read."`,
    );
  });

  test('capacity from the throughput of a set rate', () => {
    const arena = 'benchmarks/httparena-2026-09.json';
    expect(
      problemsOf(changed(arena, '"basis": "measured"', '"basis": "n/X"')),
    ).toMatchInlineSnapshot(`
      "data/benchmarks/httparena-2026-09.json: capacity.rows.flask "flask-latency-10k-1024" was measured at a set rate, so its throughput is no limit. Name a row without "rate-target", or use the basis "measured".
      data/benchmarks/httparena-2026-09.json: capacity.rows.gin "gin-latency-10k-1024" was measured at a set rate, so its throughput is no limit. Name a row without "rate-target", or use the basis "measured"."
    `);
  });

  test('further source of a table that does not exist', () => {
    expect(
      problemsOf(changed('tables/pools.json', '"pgxpool"]', '"pgxpond"]')),
    ).toMatchInlineSnapshot(
      `"data/tables/pools.json: moreSources[3] "pgxpond" is not known. Add it to data/references.json, or fix the spelling."`,
    );
  });

  test('unit that does not belong to the measure', () => {
    expect(
      problemsOf(changed(ping, '"latency-mean": "ms"', '"latency-mean": "MB"')),
    ).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: units.latency-mean "MB" is not a unit of latency-mean. Use one of µs, ms, and convert the figures."`,
    );
  });

  test('figure without a unit', () => {
    expect(problemsOf(changed(ping, '"latency-mean": "ms",', ''))).toMatchInlineSnapshot(`
      "data/benchmarks/article-4-4-ping.json: rows[0].values.latency-mean has no unit. Declare it under units.latency-mean, or remove the figure.
      data/benchmarks/article-4-4-ping.json: rows[1].values.latency-mean has no unit. Declare it under units.latency-mean, or remove the figure."
    `);
  });

  test('malformed JSON', () => {
    expect(problemsOf({ ...files, [ping]: '{ "id": ' })).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: is not JSON: Unexpected end of JSON input. Mend the syntax there."`,
    );
  });

  test('scenario with an unknown answer', () => {
    expect(
      problemsOf(changed('scenarios.json', '"deadline": "weeks"', '"deadline": "yesterday"')),
    ).toMatchInlineSnapshot(
      `"data/scenarios.json: scenarios[0].answers.deadline "yesterday" is no option of deadline. Use one of weeks, months, open."`,
    );
  });

  test('real decision without an answer, and one with an answer to what is not asked', () => {
    const path = 'decisions/gojek-merlin.json';
    expect(
      problemsOf(changed(path, '"cores": "pay-as-you-go"', '"memory": "8"')),
    ).toMatchInlineSnapshot(`
        "data/decisions/gojek-merlin.json: answers.memory answers no question. Questions are python-skill, go-skill, deadline, runtimes, existing-code, hot-routes, workload, python-libraries, backend-wait, connections, peak-rate, p99-target, cores.
        data/decisions/gojek-merlin.json: answers.cores is missing. Use one of pay-as-you-go, 2, 8, 32."
      `);
    expect(
      problemsOf(
        changed(path, '"existing-code": "go"', '"hot-routes": "few", "existing-code": "go"'),
      ),
    ).toMatchInlineSnapshot(
      `"data/decisions/gojek-merlin.json: answers.hot-routes is not asked with these answers. Remove it."`,
    );
  });

  test('chart over a row that does not exist', () => {
    expect(problemsOf(changed(ping, '"id": "gin"', '"id": "gin-2"'))).toMatchInlineSnapshot(`
      "data/benchmarks/article-4-4-ping.json: capacity.rows.gin "gin" is no row of this run. Its rows are gin-2, flask.
      data/charts.json: charts[4].excerpts[0].rows[0] "gin" is no row of article-4-4-ping. Its rows are gin-2, flask.
      data/charts.json: charts[7].excerpts[2].rows[1] "gin" is no row of article-4-4-ping. Its rows are gin-2, flask.
      data/charts.json: charts[9].excerpts[0].rows[0] "gin" is no row of article-4-4-ping. Its rows are gin-2, flask."
    `);
  });

  test('chart over a run that does not exist', () => {
    expect(
      problemsOf(changed('charts.json', '"run": "article-4-4-ping"', '"run": "ping"')),
    ).toMatchInlineSnapshot(
      `"data/charts.json: charts[4].excerpts[0].run "ping" is no run. Add data/benchmarks/<run>.json, or fix the spelling."`,
    );
  });

  test('unknown key', () => {
    expect(problemsOf(changed(ping, '"kind":', '"mood": "good", "kind":'))).toMatchInlineSnapshot(
      `"data/benchmarks/article-4-4-ping.json: has the unknown key "mood". Remove it, or fix the spelling."`,
    );
  });

  test('assumption outside its own range', () => {
    expect(
      problemsOf(changed('assumptions.json', '"value": 0.015', '"value": 1.5')),
    ).toMatchInlineSnapshot(
      `"data/assumptions.json: marginThreshold 1.5 is outside its own range, 0.01 to 0.025. Correct the value, or widen the range and say why."`,
    );
  });

  test('assumption that is not what its run measured', () => {
    expect(
      problemsOf(changed('assumptions.json', '"value": 0.0745', '"value": 0.09')),
    ).toMatchInlineSnapshot(
      `"data/assumptions.json: handlerCpu.realtime.flask 0.09 from "reproduced-2026-11-28" is not what reproduced-2026-11-28 measured, 0.0745. Take value and source from the run."`,
    );
  });

  test('assumption below the part that a run measured', () => {
    const low = changed('assumptions.json', '"value": 0.15,', '"value": 0.03,');
    expect(problemsOf(low)).toMatchInlineSnapshot(
      `"data/assumptions.json: handlerCpu.compute.gin 0.03 from "judgement" is not what reproduced-2026-11-28 measured, 0.0453. Raise it to what was measured."`,
    );
  });

  test('chart over a server that Flask did not run on', () => {
    const broken = changed('charts.json', '"stack": "gunicorn-gevent"', '"stack": "uwsgi"');
    expect(problemsOf(broken)).toMatch(
      /^data\/charts\.json: charts\[\d+\]\.excerpts\[0\]\.stack "uwsgi" served no Flask in \S+ whose repeats can be compared with those of Gin\. Name one of gunicorn-gevent, .+\.$/,
    );
  });

  test('chart over set rates with a row that was sent as fast as it goes', () => {
    const row = '"ping-flask-gevent-paced-20"';
    expect(problemsOf(changed('charts.json', row, '"ping-flask-gevent-100"'))).toMatch(
      /^data\/charts\.json: charts\[\d+\]\.excerpts\[0\]\.rows\[0\] "ping-flask-gevent-100" has no figure for "rate-target"\. Remove the measure or the row from the chart\.$/,
    );
  });

  test('file in no known place', () => {
    expect(problemsOf({ ...files, 'notes.json': '{}' })).toMatchInlineSnapshot(
      `"data/notes.json: has no schema. Put runs into data/benchmarks/ and tables into data/tables/, or fix the file name."`,
    );
  });

  test('file that is needed but missing', () => {
    const { 'charts.json': _charts, ...rest } = files;
    expect(problemsOf(rest)).toMatchInlineSnapshot(
      `"data/charts.json: does not exist. Add it: other data refer to it."`,
    );
  });
});

/** The files with the first occurrence of a text replaced in one of them. */
function changed(path: string, from: string, to: string): DataFiles {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  return { ...files, [path]: text.replace(from, to) };
}

function problemsOf(broken: DataFiles): string {
  try {
    buildDataset(broken);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'no problem';
}

function edgeGatewayVerdict(source: DataFiles) {
  const dataset = buildDataset(source);
  const evidence = evidenceOf(byId(dataset.runs, 'article-4-4-ping'));
  if (!evidence) throw new Error('the run names no capacity basis');
  const { answers } = byId(dataset.scenarios, 'edge-gateway');
  return decide(answers, evidence, dataset.assumptions).verdict;
}
