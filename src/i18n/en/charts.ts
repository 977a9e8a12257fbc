import type { Change, ChartWords, Comparison } from '../chart-words.ts';
import { formatList } from '../format.ts';
import { measures } from './measures.ts';

const built = 'built with profile-guided optimization';
const notBuilt = 'built without profile-guided optimization';

export const words: ChartWords = {
  measures,
  better: { more: 'higher is better', less: 'lower is better' },
  keyHeadings: {
    subject: 'Subject',
    server: 'Run and server',
    test: 'Test',
    concurrency: 'Concurrency',
    rate: 'Requests per second',
    share: 'Of saturation',
  },
  tests: {
    ping: 'Ping',
    routes: 'Dynamic routes',
    order: 'Waiting',
    cpu: 'Repeated hashing',
    json: 'List as JSON',
    'record-read': 'Reading a row',
    'record-insert': 'Inserting a row',
    list: 'List from a database',
    gateway: 'Call to an upstream',
    realtime: 'Update in memory',
    compute: 'Plain loop',
    hash: 'Hash of a large body',
    password: 'Password check',
  },
  concurrency: 'Concurrency',
  rate: 'Requests per second',
  unnamed: 'unnamed system',
  variants: {
    before: (label) => `${label}, before the change`,
    after: (label) => `${label}, after the change`,
  },
  variantsAlone: { before: 'Before', after: 'After' },
  atConcurrency: (concurrency) => `${concurrency} concurrent`,
  point: (subject, concurrency) =>
    subject === null ? `Concurrency ${concurrency}` : `${subject}, ${concurrency} concurrent`,
  atRate: (subject, rate) => `${subject} at ${rate} requests/s`,
  shareOf: (share, server) => `${share} of ${server}’s`,
  ofSaturation: (share) => `${share} saturation`,
  rateMissed: 'rate missed',
  detailed: (label, details) => `${label} (${details.join(', ')})`,
  bounds: {
    over: (figure) => `over ${figure}`,
    within: (figure) => `at most ${figure}`,
    either: (one, other) => `${one} or ${other}`,
  },
  notStated: 'not stated',
  heading: (measure, unit) => (unit === '' ? measure : `${measure} (${unit})`),
  joined: (parts) => parts.filter((part) => part !== '').join(', '),
  logarithmic: 'log scale',
  ratioHelp: 'over 1 Gin leads',
  intervalHelp: 'line: 95% interval',
  withInterval: (ratio, low, high) => `${ratio} (${low}–${high})`,
  ahead: { gin: 'Gin answers more', flask: 'Flask answers more' },
  neitherAhead: (share) => `undecided${share === null ? '' : ` (±${share})`}`,
  inFlightHelp: 'by Little’s law',
  inFlight: { stated: 'stated', implied: 'implied by the figures' },
  inFlightKey: 'Which',
  kinds: {
    published: 'the article',
    'third-party': 'others',
    reproduced: 'this project',
    reader: 'readers',
  },
  comparison: (lead, others) =>
    `${[
      leading(lead),
      ...together(
        others.filter((other) => !other.tied && other.best.label === lead.best.label),
        lead,
      ),
      ...others.filter((other) => !other.tied && other.best.label !== lead.best.label).map(apart),
      ...others.filter(({ tied }) => tied).map(same),
    ].join('; ')}.`,
  trend: ({ from, to, ratio }, changes) =>
    `As concurrency grows from ${from} to ${to} (${ratio}×), ${listed(changes.map(change))}.`,
  series: (measure, ends) =>
    `${ends
      .map(({ at, figures }, index) => {
        const where =
          index === 0 ? `${measures[measure]} at ${at} concurrent` : `at ${at} concurrent`;
        return `${where}: ${listed(figures.map(({ label, shown }) => `${label} ${shown}`))}`;
      })
      .join('; ')}.`,
  byTest: (tests) =>
    `The slowest in Go and the fastest in Python: ${tests
      .map(
        ({ test, go, python, ratio }) =>
          `${inSentence(test)}, ${go.label} ${go.shown} and ${python.label} ${python.shown}, ${ratio}`,
      )
      .join('; ')}.`,
  paced: (measure, tests) =>
    `${measures[measure]} at the highest rate that both could answer: ${tests
      .map(
        ({ test, rate, figures }) =>
          `${inSentence(test)} at ${rate} requests/s, ${listed(figures.map(({ label, shown }) => `${label} ${shown}`))}`,
      )
      .join('; ')}.`,
  change: (changes) => `With the change, ${listed(changes.map(change))}.`,
  single: ({ name, label, shown }) => `${label}: ${inSentence(name)} ${shown}.`,
  inFlightSentence: ({ agreeing, of, furthest, stated, implied, serial }) =>
    `Throughput times mean latency gives the stated concurrency in ${agreeing} of ${of} rows; furthest off is ${furthest}, with ${implied} in flight instead of ${stated}; ${serial} rows come to one request at a time.`,
  ratios: ({ runs, low, high, published }) =>
    `In ${runs} runs, Gin’s throughput is between ${low.shown} (${low.label}) and ${high.shown} (${high.label}) Flask’s${published
      .map(({ label, shown }) => `; ${label} has ${shown}`)
      .join('')}.`,
  ratiosByTest: ({ of, server, low, high, undecided }) =>
    `In ${of} comparisons Gin answers between ${low.shown} (${inSentence(low.label)}) and ${high.shown} (${inSentence(high.label)}) as many requests as Flask on ${server}${undecided === 0 ? '' : `; in ${undecided} of them the difference could be chance`}.`,
  cores: ({ rate, ceilings, flask, gin, needs }) =>
    `At ${rate} requests/s, with handlers for single records that take ${flask} of CPU in Python and ${gin} in Go (assumed) and cores at most ${ceilings.flask} busy in Python and ${ceilings.gin} in Go, cores needed are: ${listed(needs.map(({ label, shown }) => `${label} ${shown}`))}.`,
  ratioTo: (ratio, label) => `${ratio}× ${label}`,
  ratioToConcurrency: (ratio, concurrency) => `${ratio}× the value at ${concurrency}`,
  spoken: (label, shown, note) => [label, shown, ...(note ? [note] : [])].join(', '),
  source: 'Source: ',
  section: (section) => `, section ${section}`,
  quoted: (title) => `“${title}”`,
  stop: '. ',
  licence: 'Chart licensed under CC BY 4.0.',
  keys: 'read the values one by one with the arrow keys',
  figure: { data: 'Data table', more: 'Source, test setup and downloads' },
  catalogue: {
    title: 'Charts',
    description:
      'The published figures as charts, each with one sentence on what it shows, its data, its source and files to download.',
    tables: 'Tables of features',
    tablesHelp:
      'What the article compares in words. Cells that our copy lost are marked; errors are corrected by notes in the guide.',
    tableLicence: 'Table licensed under CC BY 4.0.',
    tableFiles: { md: 'Markdown', json: 'JSON, both languages' },
  },
  page: {
    all: 'All charts',
    downloads: 'Downloads',
    formats: {
      svg: 'SVG image, follows light and dark',
      png: 'PNG image at double size, light',
      csv: 'CSV data, UTF-8',
      json: 'JSON data with units, source and licence',
      md: 'Markdown table',
    },
    setup: 'Test setup',
    setupHelp: (stated, fields) =>
      `The source states ${stated} of ${fields} conditions. The rest is marked as not stated; we fill nothing in.`,
    dataVersion: (version) => `Data version ${version}.`,
    run: 'Run',
    date: 'Day of the test',
    yes: 'yes',
    no: 'no',
    reported: {
      best: 'the best one',
      median: 'the median',
      mean: 'the mean',
      last: 'the last one',
    },
    runtime: ({ name, version, released, optimized, loop }) =>
      [
        `${name} ${version}`,
        ...(released === null ? [] : [`of a line that began on ${released}`]),
        ...(optimized === null ? [] : [optimized ? built : notBuilt]),
        ...(loop === null ? [] : [`plain loop: ${loop} ns an object`]),
      ].join(', '),
    resolution: (differences) =>
      `one server measured as if it were two: ${differences.map(({ measure, share }) => `${inSentence(measures[measure])} up to ${share}`).join(', ')}`,
  },
  setup: {
    tool: 'Load generator',
    toolVersion: 'Version of the load generator',
    connections: 'Connections, threads or users',
    connectionsMeaning: 'What that number counts',
    duration: 'Duration',
    rampUp: 'Ramp-up',
    cores: 'Cores of the machine under test',
    memory: 'Memory of the machine under test',
    machine: 'Kind of machine',
    endpoint: 'Endpoint',
    routes: 'Routes registered',
    server: 'Served by',
    versions: 'Versions of languages, frameworks and servers',
    workers: 'Worker processes',
    loadOnSameMachine: 'Load generator on the same machine',
    repeats: 'Repeats',
    reported: 'Which of the repeats is given',
    runtimes: 'Languages and their builds',
    percentiles: 'Percentiles recorded',
    commands: 'Commands',
    noise: 'CPU taken by other processes, at most',
    resolution: 'Differences that chance can make',
  },
};

function leading(comparison: Comparison): string {
  const { measure, better, best, worst, tied, rows } = comparison;
  const ratio = times(comparison);
  const name = inSentence(measures[measure]);
  if (tied) return `All have the same ${name}, ${best.shown}`;
  if (better === 'less') {
    const rest = ratio
      ? `${worst.label} has ${worst.shown}, ${ratio} as much`
      : `${worst.label} has ${worst.shown}`;
    return `${best.label} has the ${degree({ better, rows })} ${name}, ${best.shown}; ${rest}`;
  }
  return ratio
    ? `${best.label} reaches ${best.shown}, ${ratio} the ${name} of ${worst.label} (${worst.shown})`
    : `${best.label} reaches ${best.shown}, ${worst.label} ${worst.shown}`;
}

/** `2.73×`, or `more than 10×` where the source bounds the figures only. */
function times({ ratio, bounded }: Comparison): string | null {
  if (ratio === null) return null;
  return bounded ? `more than ${ratio}×` : `${ratio}×`;
}

/** The measures in which the leader of the first one leads, too. */
function together(comparisons: readonly Comparison[], lead: Comparison): string[] {
  if (comparisons.length === 0) return [];
  const subject = lead.tied ? `${lead.best.label} has` : 'it also has';
  return [`${subject} ${listed(comparisons.map((each) => ahead(each, lead)))}`];
}

function ahead(comparison: Comparison, lead: Comparison): string {
  const { measure, best, worst } = comparison;
  const other = worst.label === lead.worst.label ? worst.shown : `${worst.label}’s ${worst.shown}`;
  return `the ${degree(comparison)} ${inSentence(measures[measure])} (${best.shown} against ${other})`;
}

function apart(comparison: Comparison): string {
  const { measure, best, worst } = comparison;
  return `${best.label} has the ${degree(comparison)} ${inSentence(measures[measure])} (${best.shown} against ${worst.label}’s ${worst.shown})`;
}

function same({ measure, best }: Comparison): string {
  return `the ${inSentence(measures[measure])} is the same (${best.shown})`;
}

function degree({ better, rows }: Pick<Comparison, 'better' | 'rows'>): string {
  const comparative = better === 'more' ? 'higher' : 'lower';
  return rows === 2 ? comparative : comparative.replace(/er$/, 'est');
}

function change({ measure, from, to, direction, ratio }: Change): string {
  const name = inSentence(measures[measure]);
  if (direction === 'same') return `${name} stays at ${from}`;
  const times = ratio ? ` (${ratio}×)` : '';
  return `${name} ${direction === 'up' ? 'rises' : 'falls'} from ${from} to ${to}${times}`;
}

/** Without the capital at its beginning, unless that begins an abbreviation. */
function inSentence(name: string): string {
  return name.replace(/^[A-Z](?![A-Z])/, (capital) => capital.toLowerCase());
}

function listed(items: readonly string[]): string {
  return formatList('en', items);
}
