import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { loadChartWords } from '#i18n/load/charts.ts';
import { loadOwnRunWords, loadRunFileTexts } from '#i18n/load/own-run.ts';
import { but, type Example, flaskPing, ginPing, runWith } from '#own-run/testing/examples.ts';
import { pairedRun, runOf } from '#own-run/run-file.ts';
import { overlaySpec } from './own-run-overlay.ts';

const words = {
  zh: { ...(await loadOwnRunWords('zh')), charts: await loadChartWords('zh') },
  en: { ...(await loadOwnRunWords('en')), charts: await loadChartWords('en') },
};
const texts = await loadRunFileTexts();
const published = byId(dataset.runs, 'article-4-4-ping');
const again: Example = { ...flaskPing, fixture: 'wrk-flask-again.txt' };

describe('overlaySpec', () => {
  test('draws the reader’s rows beside the published ones of the same subject', () => {
    const { panels } = specOf('en', flaskPing, ginPing);
    expect(panels.map(({ measure }) => measure)).toEqual(['throughput', 'latency-mean']);
    expect(panels[0].marks.map(({ label, role }) => [label, role])).toEqual([
      ['Flask (yours)', 'flask'],
      ['Flask (published)', 'flask'],
      ['Gin (yours)', 'gin'],
      ['Gin (published)', 'gin'],
    ]);
  });

  test('draws one side, too', () => {
    const labels = specOf('en', flaskPing).panels[0].marks.map(({ label }) => label);
    expect(labels).toEqual(['Flask (yours)', 'Flask (published)', 'Gin (published)']);
  });

  test('tells rows of one subject apart, and no others', () => {
    const busier = but(flaskPing, { read: { connections: 100 } });
    const labels = specOf('en', flaskPing, busier).panels[0].marks.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual([
      'Flask (10 concurrent, yours)',
      'Flask (100 concurrent, yours)',
      'Flask (published)',
    ]);
  });

  test('leaves out a latency that the reader’s tool does not give', () => {
    const { latency } = runWith(flaskPing).outputs[0]?.read ?? {};
    const silent = latency && but(flaskPing, { read: { latency: { ...latency, mean: null } } });
    expect(specOf('en', silent ?? {}).panels.map(({ measure }) => measure)).toEqual(['throughput']);
  });

  test('says how both compare, with the range of repeats', () => {
    expect(specOf('en', flaskPing, again, ginPing).sentence).toMatchInlineSnapshot(
      `"Your Flask reached 879 requests/s (792 to 966 in repeats); the published 6,741 requests/s is 7.67× that. Your Gin reached 29,209 requests/s, 1.58× the published 18,432 requests/s. Gin reached 33.2× Flask’s throughput in yours and 2.73× in the published one. Another machine and another load: the ratio says more than the figures."`,
    );
    expect(specOf('zh', flaskPing, again, ginPing).sentence).toMatchInlineSnapshot(
      `"你的 Flask 达到 879 请求/秒（几次在 792 到 966 之间），文章的 6,741 请求/秒是它的 7.67 倍。你的 Gin 达到 29,209 请求/秒，是文章 18,432 请求/秒的 1.58 倍。Gin 的吞吐量，你这里是 Flask 的 33.2 倍，文章里是 2.73 倍。机器和负载都不同，倍数比数字本身更能说明问题。"`,
    );
  });

  test('says what something else reached', () => {
    const other = { answers: { subject: 'other' } } as const;
    expect(specOf('en', other).sentence).toMatchInlineSnapshot(
      `"Your server reached 36,340 requests/s. Another machine and another load: the ratio says more than the figures."`,
    );
    expect(specOf('zh', other).sentence).toMatchInlineSnapshot(
      `"你的服务达到 36,340 请求/秒。机器和负载都不同，倍数比数字本身更能说明问题。"`,
    );
  });
});

function specOf(locale: 'zh' | 'en', ...examples: readonly Example[]) {
  const run = runOf(pairedRun(runWith(...examples)), texts);
  return overlaySpec({ run, published, words: words[locale], locale });
}
