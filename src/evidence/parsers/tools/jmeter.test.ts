import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of jmeter', () => {
  test('computes every figure from the samples', () => {
    expect(onlyResult(readFixture('jmeter-one.jtl'))).toEqual({
      ok: true,
      output: {
        tool: 'jmeter',
        toolVersion: null,
        connections: 5,
        duration: 0.919,
        requests: 300,
        throughput: 326.441784548,
        latency: {
          mean: 12.55,
          p50: 7,
          p75: 16,
          p90: 28,
          p95: 32,
          p99: 112,
          p999: 128,
          max: 128,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: [
          'clients-never-pause',
          'latency-rounded',
          'duration-computed',
          'throughput-computed',
          'computed-from-samples',
        ],
      },
    });
  });

  test('counts failed samples, through messages with quotes, commas and line feeds', () => {
    expect(onlyResult(readFixture('jmeter-several.jtl'))).toMatchObject({
      output: {
        requests: 120,
        errors: 48,
        endpoint: null,
        notes: expect.arrayContaining(['several-endpoints', 'latency-includes-failures']),
      },
    });
  });

  test('counts timeouts', () => {
    expect(onlyResult(readFixture('jmeter-timeouts.jtl'))).toMatchObject({
      output: { requests: 40, errors: 30, timeouts: 30 },
    });
  });

  test('leaves transaction controllers out, which repeat the time of their samples', () => {
    expect(onlyResult(readFixture('jmeter-transaction.jtl'))).toMatchObject({
      output: { requests: 80 },
    });
  });

  test('refuses samples that all failed', () => {
    expect(onlyResult(readFixture('jmeter-refused.jtl'))).toMatchObject({
      ok: false,
      problem: { kind: 'all-failed', tool: 'jmeter' },
    });
  });

  test('names the line of a sample that ends too early', () => {
    const text = readFixture('jmeter-one.jtl').slice(0, 1000);
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind: 'truncated', tool: 'jmeter', line: text.split('\n').length },
    });
  });

  test('names the line of a time that is written as a date', () => {
    const text = readFixture('jmeter-one.jtl').replace(/\n\d{13},/, '\n2026/11/24 08:05:00,');
    expect(onlyResult(text)).toMatchObject({
      problem: {
        kind: 'unsupported-format',
        tool: 'jmeter',
        field: 'timeStamp',
        line: 2,
        instead: 'jmeter-milliseconds',
      },
    });
  });

  test('refuses XML results', () => {
    const text = '<?xml version="1.0"?>\n<testResults version="1.2">\n</testResults>';
    expect(onlyResult(text)).toMatchObject({ problem: { kind: 'unsupported-format' } });
  });

  test.each([
    [
      'the ids of its columns, as its plugins write them',
      'sampler_label,aggregate_report_count,average,aggregate_report_median,aggregate_report_90%_line,aggregate_report_min,aggregate_report_max,aggregate_report_error%,aggregate_report_rate,aggregate_report_bandwidth',
      'TOTAL',
    ],
    [
      'Chinese',
      'Label,# 样本,平均值,中位数,90% 百分位,最小值,最大值,异常 %,吞吐量,接收 KB/sec',
      '总体',
    ],
    [
      'French',
      'Libellé,# Echantillons,Moyenne,Médiane,90% centile,Min,Max,% Erreur,Débit,Ko/sec reçus',
      'TOTAL',
    ],
    [
      'German',
      'Label,Anz. der Proben,Durchschnitt,Mittel,90% Line,Min,Max,% Fehler,Durchsatz,KB/sec',
      'Gesamt',
    ],
    [
      'Portuguese',
      'Rótulo,# Amostras,Média,Mediana,90% Line,Mín.,Máx.,% de Erro,Vazão,KB/s',
      'TOTAL',
    ],
    [
      'Spanish',
      'Etiqueta,# Muestras,Media,Mediana,90% Line,Mín,Máx,% Error,Rendimiento,Kb/sec',
      'Total',
    ],
    [
      'Polish',
      'Etykieta,Liczba próbek,Średnia,Mediana,90% Line,Min,Max,% błędów,Przepustowość,KB/sec',
      'RAZEM',
    ],
    ['Korean', '라벨,표본 수,평균,중간값,90% 선,최소값,최대값,오류 %,처리량,수신 KB/초', '총계'],
  ])('reads an Aggregate Report with headers in %s', (_, header, total) => {
    const figures = '1000,12,10,20,1,88,0.50%,500.25,60.1';
    const text = [header, `ping,${figures}`, `${total},${figures}`, ''].join('\n');
    expect(onlyResult(text)).toMatchObject({
      ok: true,
      output: {
        requests: 1000,
        throughput: 500.25,
        errors: 5,
        latency: { mean: 12, p50: 10, p90: 20, max: 88 },
        endpoint: 'ping',
      },
    });
  });
});
