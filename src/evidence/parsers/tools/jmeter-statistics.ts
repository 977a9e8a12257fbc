import { failure, type Latency, type ParseResult } from '../load-output.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvTable, cellOf, columnNamed, csvTable } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { at } from '../reading/json-documents.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { plainNumber, type Quantity } from '../reading/quantities.ts';
import type { Region } from '../reading/region.ts';
import type { JsonFormat, TextFormat } from '../tool.ts';

const tool = 'jmeter';

/**
 * Columns by what they hold: of the Aggregate and the Summary Report in the languages of JMeter
 * (`messages_*.properties`), of the HTML report, and by the ids that its plugins write.
 */
const columns = {
  requests: [
    '# Samples',
    '#Samples',
    'aggregate_report_count',
    '# 样本',
    '样本',
    '# 樣本',
    '樣本數',
    '取樣數',
    '표본 수',
    '# Echantillons',
    '# Muestras',
    '# Amostras',
    'Anz. der Proben',
    'Liczba próbek',
    '# Örnek',
  ],
  mean: [
    'Average',
    '平均值',
    '平均',
    '평균',
    'Moyenne',
    'Media',
    'Média',
    'Durchschnitt',
    'Średnia',
    'Ortalama',
  ],
  p50: [
    'Median',
    'aggregate_report_median',
    '中位数',
    '中間值',
    '中位數',
    '중간값',
    'Médiane',
    'Mediana',
    'Mittel',
  ],
  p90: percentLine(90),
  p95: percentLine(95),
  p99: percentLine(99),
  max: ['Max', 'aggregate_report_max', '最大值', '最大', '최대값', 'Máx', 'Máx.', 'En Çok'],
  share: [
    'Error %',
    'aggregate_report_error%',
    '异常 %',
    '异常%',
    '錯誤率',
    '錯誤 %',
    '오류 %',
    '% Erreur',
    '% Error',
    '% de Erro',
    '% Fehler',
    '% błędów',
    'Hata %',
  ],
  failures: ['FAIL'],
  throughput: [
    'Throughput',
    'Transactions/s',
    'aggregate_report_rate',
    '吞吐量',
    '處理量',
    '처리량',
    'Débit',
    'Rendimiento',
    'Vazão',
    'Durchsatz',
    'Przepustowość',
    'Transfer Oranı',
  ],
} as const;

function percentLine(percent: number): readonly string[] {
  return [
    `${percent}% Line`,
    `${percent}th pct`,
    `aggregate_report_${percent}%_line`,
    `${percent}% 百分位`,
    `${percent}%百分位`,
    `${percent}% 線`,
    `${percent}% 선`,
    `${percent}% centile`,
  ];
}

const totals: ReadonlySet<string> = new Set([
  'TOTAL',
  'Total',
  '总体',
  '總計',
  '合计',
  '总计',
  '合計',
  '총계',
  'Gesamt',
  'RAZEM',
  'TOPLAM',
]);

const labels = 'Label|sampler_label|Libellé|Etiqueta|Etykieta|Rótulo|Etiket|라벨|標籤|标签';
const label = `"?(?:${labels})"?`;
const count = `"?(?:${columns.requests.join('|')})"?`;

/**
 * The tables of the Aggregate and the Summary Report, as CSV ("Save Table Data"), and of
 * the HTML report, as a browser copies it. The row of all samples is read. The
 * duration is requests ÷ throughput, and errors are a share of the requests.
 */
export const jmeterTable: TextFormat = {
  marks: [new RegExp(`^${label}[,;\\t|]${count}[,;\\t|]`)],
  read: (region) => [readTable(region)],
};

function readTable(region: Region): ParseResult {
  const table = csvTable(region);
  const missing = (['requests', 'mean', 'throughput'] as const).find(
    (key) => !columnNamed(table, ...columns[key]),
  );
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const records: CsvRecord[] = [];
  for (const record of table.records) {
    if (record.cells.length < table.header.length) {
      return failure({ kind: 'truncated', tool, line: record.line });
    }
    if (totals.has(record.cells[0]?.trim() ?? '')) return readTotal(table, record, records);
    records.push(record);
  }
  // A table of one label may have been saved without its total.
  const [only] = records;
  return only && records.length === 1
    ? readTotal(table, only, records)
    : failure({ kind: 'truncated', tool, field: 'requests' });
}

function readTotal(table: CsvTable, total: CsvRecord, others: readonly CsvRecord[]): ParseResult {
  const read = numberReader(tool);
  const { line } = total;
  const number = (field: string, key: keyof typeof columns) => {
    const column = columnNamed(table, ...columns[key]);
    if (column === undefined) return null;
    const cell = cellOf(table, total, column)
      ?.trim()
      .replace(/(?:%|\/sec)$/, '');
    return read.quantity(cell, { field, line }, cellNumber);
  };
  const requests = number('requests', 'requests');
  const [only] = others.length === 1 ? others : [];
  return resultOf({
    read,
    requests,
    throughput: number('throughput', 'throughput'),
    latency: {
      mean: number('latency.mean', 'mean'),
      p50: number('latency.p50', 'p50'),
      p90: number('latency.p90', 'p90'),
      p95: number('latency.p95', 'p95'),
      p99: number('latency.p99', 'p99'),
      max: number('latency.max', 'max'),
    },
    errors: number('errors', 'failures') ?? errorsFrom(number('errors', 'share'), requests),
    endpoint: only?.cells[0] ?? null,
    several: others.length > 1,
  });
}

/** JMeter writes decimals for the reader's country, between quotes where that sign is a comma. */
function cellNumber(text: string): Quantity {
  const hasPoint = text.includes('.');
  const plain = hasPoint ? text.replaceAll(/,(?=\d{3})/g, '') : text.replace(',', '.');
  return plainNumber(plain.startsWith('.') ? `0${plain}` : plain);
}

/** Unknown where the share is printed as 0 and may have been rounded down. */
function errorsFrom(share: number | null, requests: number | null): number | null {
  if (share === null || requests === null) return null;
  const roundedDown = share === 0 && requests * 0.00005 >= 1;
  return roundedDown ? null : Math.round((share / 100) * requests);
}

/** `statistics.json` of the HTML report: an object for each label, and one of all. */
export const jmeterStatistics: JsonFormat = {
  signs: ['"sampleCount"', '"meanResTime"'],
  isRun: (value) => at(value, 'Total', 'sampleCount') !== undefined,
  read: readStatistics,
};

function readStatistics(statistics: object): ParseResult {
  const read = numberReader(tool);
  const number = (field: string, key: string) => read.json(at(statistics, 'Total', key), { field });
  const labels = Object.keys(statistics).filter((key) => key !== 'Total');
  const [only] = labels.length === 1 ? labels : [];
  return resultOf({
    read,
    requests: number('requests', 'sampleCount'),
    throughput: number('throughput', 'throughput'),
    latency: {
      mean: number('latency.mean', 'meanResTime'),
      p50: number('latency.p50', 'medianResTime'),
      p90: number('latency.p90', 'pct1ResTime'),
      p95: number('latency.p95', 'pct2ResTime'),
      p99: number('latency.p99', 'pct3ResTime'),
      max: number('latency.max', 'maxResTime'),
    },
    errors: number('errors', 'errorCount'),
    endpoint: only ?? null,
    several: labels.length > 1,
  });
}

function resultOf({
  read,
  errors,
  endpoint,
  several,
  ...figures
}: {
  readonly read: NumberReader;
  readonly requests: number | null;
  readonly throughput: number | null;
  readonly latency: Partial<Latency>;
  readonly errors: number | null;
  readonly endpoint: string | null;
  readonly several: boolean;
}): ParseResult {
  return finish({
    read,
    output: {
      tool,
      ...figures,
      duration: quotient(figures.requests, figures.throughput),
      errors,
      timeouts: errors === 0 ? 0 : null,
      endpoint: endpointOf(endpoint ?? undefined),
      notes: [
        'latency-rounded',
        'duration-computed',
        'in-flight-varies',
        ...(several ? (['several-endpoints'] as const) : []),
      ],
    },
    failed: failedEverywhere(errors),
  });
}
