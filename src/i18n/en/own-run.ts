import type { OverlayRow, OwnRunWords } from '../own-run-words.ts';
import { formatList } from '../format.ts';
import type { ServedRow } from '#own-run/run-file.ts';
import { words as auditEn } from './audit.ts';

const subjects: OwnRunWords['output']['subjects'] = {
  flask: 'Flask',
  gin: 'Gin',
  other: 'Something else',
};

const note: OwnRunWords['output']['note'] = {
  'corrected-for-coordinated-omission':
    'Latencies are corrected for coordinated omission: requests that a slow response held back are counted as slow, too.',
  'latency-includes-failures': 'Latencies include those of failed requests.',
  'throughput-includes-failures': 'The throughput includes failed requests.',
  'rate-limited':
    'The load was sent at a fixed rate, so the throughput shows that rate and not what the server can do.',
  'clients-pause':
    'Users pause between requests, as the lengths of their iterations or samples show, so the throughput shows their pace.',
  'clients-never-pause': 'Each client sends its next request as soon as the last one is answered.',
  'in-flight-varies':
    'How many requests were in flight changed during the run: users came and went, or each sent several at once. The connections are the most there were.',
  pipelined:
    'Each connection keeps several requests in flight, by pipelining or streams. The connections are counted as requests in flight.',
  'connections-evened':
    'wrk opens equally many connections in each thread and leaves out the remainder, so there were fewer than it was told.',
  'several-endpoints': 'The figures are of several endpoints together.',
  'latency-rounded': 'The tool rounds latencies to whole milliseconds or more.',
  'latency-in-tenths': 'The tool rounds latencies to tenths of a millisecond.',
  'mean-from-throughput':
    'The mean is computed from connections and throughput, not measured, so it cannot contradict them.',
  'connection-per-request': 'Every request opened a connection of its own.',
  'length-differences-not-counted':
    'Responses of another length, which ab counts as failed, are not counted as errors here.',
  'requests-rounded': 'The number of requests is rounded.',
  'duration-computed': 'The duration is computed; the tool does not print it.',
  'throughput-computed':
    'The throughput is requests divided by duration; the tool does not print it.',
  'throughput-momentary':
    'While it runs, Locust prints the throughput of the last seconds. Unless this is its last table, the figure is of those seconds only.',
  'unit-assumed':
    'The file does not say in which unit its latencies are. They are taken as milliseconds.',
  'computed-from-samples': 'Mean and percentiles are computed from the single samples.',
  'unanswered-not-listed':
    'Requests that were never answered are not in this output; there may be more errors.',
  'samples-capped':
    'The tool stopped recording at its limit. Figures that this spoils are left out.',
};

export const words: OwnRunWords = {
  title: 'Audit your own load test',
  lede: 'Give us what your load-test tool printed, for Flask, for Gin, or for both. It is read here, judged by the same rules as every other run on this site, drawn beside the published figures, and, with both sides, the wizard can rest its verdict on it.',
  privacy: 'Everything happens in your browser. Nothing is sent.',
  withoutScript:
    'With JavaScript, this page reads the output of a load-test tool in your browser, audits it by the rules of this site, and writes a run file. Nothing would be sent.',
  input: {
    add: 'Add an output',
    file: 'Choose files, or drop them here',
    fileHelp: 'Text, JSON or CSV, at most 5 MB each.',
    text: 'Or paste the output',
    textHelp:
      'All that the tool printed, of one run or of several, Flask’s and Gin’s at once if you like: from wrk, wrk2, ab, autocannon, bombardier, hey, oha, vegeta, k6 or zrk (summary, text or JSON), Locust (statistics CSV or what it prints), JMeter (results CSV, Aggregate Report, statistics.json or what it prints), or an HdrHistogram (.hgrm).',
    read: 'Read the output',
    notRead: 'Not read.',
    added: (count) => (count === 1 ? 'One output was read.' : `${count} outputs were read.`),
    already: (count) =>
      count === 1
        ? 'One output was there already, with the same figures, and is not added again.'
        : `${count} outputs were there already, with the same figures, and are not added again.`,
    joined: (sentences) => sentences.join(' '),
  },
  store: {
    kept: 'Kept on this device, in this browser only.',
    notKept: 'This browser keeps nothing for this site: they are gone when you leave the page.',
    clear: 'Clear all',
    cleared: 'Everything is cleared from this device.',
    unread:
      'Part of what this browser had kept for this page could not be read, so it is not used. It is set aside as it was: save it as a file, or discard it.',
    saveUnread: 'Save it as a file',
    discardUnread: 'Discard it',
    discarded: 'Discarded.',
  },
  output: {
    list: 'Your outputs',
    heading: (number, subject, tool) =>
      `${number}. ${subject ? `${subject}, ` : ''}measured by ${tool}`,
    repeats: (others) =>
      `A repeat: the same configuration as ${others.length === 1 ? 'output' : 'outputs'} ${listed(others)}. Together they are one row, with the median.`,
    asked: 'What the output does not say',
    takenOver:
      'Answers that both sides mostly share are taken over from the output before. Change what differs.',
    optional: 'More about the setup',
    optionalHelp:
      'Not needed, but whoever reads the figures later will miss it, and so does the audit.',
    questions: {
      subject: { label: 'What was measured?', help: null },
      does: {
        label: 'What does a request do?',
        help: 'A ping is answered at once and has none of your handler’s work in it. With a real endpoint, that work has been measured, and the wizard adds none.',
      },
      cores: { label: 'Cores of the server', help: 'As many as the server could use.' },
      endpoint: { label: 'Endpoint', help: 'Method and path, such as GET /orders.' },
      wait: {
        label: 'Wait for the backend, in ms',
        help: 'How long each request waits for databases and other services at the least; 0 if it does not.',
      },
      connections: {
        label: 'Connections',
        help: 'Connections, threads or users of the load generator.',
      },
      duration: { label: 'Duration, in seconds', help: null },
      pauses: {
        label: 'Do clients pause between requests?',
        help: 'By a fixed rate (-q, -R), sleep() in k6, wait_time in Locust, or a timer in JMeter.',
      },
      workers: {
        label: 'Worker processes',
        help: 'Such as Gunicorn’s --workers; 1 for a Go program.',
      },
      versions: { label: 'Versions', help: 'Such as Python 3.14, Flask 3.1, Gunicorn 23.' },
      'same-machine': { label: 'Load generator on the same machine?', help: null },
    },
    subjects,
    options: {
      does: { ping: 'Nothing: a bare ping', endpoint: 'The work of a real endpoint' },
      pauses: { no: 'No', yes: 'Yes' },
      'same-machine': { no: 'No', yes: 'Yes' },
    },
    unanswered: 'Not stated',
    wrongNumber: 'Write a number above 0, such as 4 or 0.5. As it stands, it is not used.',
    wrongWait: 'Write a number of milliseconds, 0 or more. As it stands, it is not used.',
    wrongWhole: 'Write a whole number of at least 1. As it stands, it is not used.',
    subjectMissing: 'Say what was measured; a run file without it is of no use.',
    figures: 'What was read',
    figure: 'Figure',
    value: 'Value',
    rows: {
      tool: 'Tool',
      endpoint: 'Endpoint',
      throughput: 'Throughput (requests/s)',
      requests: 'Requests',
      errors: 'Errors',
      timeouts: 'Of these, timeouts',
      connections: 'Connections',
      duration: 'Duration (s)',
    },
    latencies: {
      mean: 'Mean latency (ms)',
      p50: 'p50 (ms)',
      p75: 'p75 (ms)',
      p90: 'p90 (ms)',
      p95: 'p95 (ms)',
      p99: 'p99 (ms)',
      p999: 'p99.9 (ms)',
      max: 'Maximum (ms)',
    },
    notStated: 'not stated',
    notes: 'How to read it',
    note,
    remove: (number) => `Remove output ${number}`,
    removed: 'Removed.',
  },
  run: {
    heading: 'Your run',
    usable: 'Both sides were measured alike, so the wizard can rest its verdict on this run.',
    handler: {
      included: 'The requests did real work, so no assumed handler CPU is added for either side.',
      assumed:
        'A bare ping has none of your handler’s work, so the wizard adds what it assumes for it.',
    },
    toWizard: 'Use this run in the wizard',
    notUsable: 'Audited and drawn, but not scored. What is missing:',
    decidesNothing:
      'At grade E a run is shown and decides nothing: the wizard lists it, but does not use it.',
    obstacles: {
      framework: {
        flask: 'There is no output of Flask. Add one of the same test with as many connections.',
        gin: 'There is no output of Gin. Add one of the same test with as many connections.',
      },
      unnamed: 'Say what was measured:',
      unstated: {
        does: 'Say what a request does:',
        cores: 'Say how many cores the server could use:',
        connections: 'Say how many connections there were:',
        endpoint: 'Say which endpoint it was:',
        pauses: 'Say whether clients pause between requests:',
      },
      'no-throughput': 'The tool gave no throughput, from which the CPU per request follows:',
      'not-saturated': {
        rate: 'The load was sent at a fixed rate, so the throughput shows that rate and not what the cores can do. Measure without one:',
        pauses:
          'Clients pause, so the throughput shows their pace and not what the cores can do. Measure without pauses:',
        wait: 'Nearly all connections were waiting for the backend, so the cores had time to spare. Measure with more connections:',
      },
      differs: {
        does: () => 'One side was asked for a ping, the other for real work. Measure both alike:',
        cores: ({ flask, gin }) =>
          `Flask had ${flask} cores and Gin ${gin}. Correct the answer, or measure again with as many:`,
        connections: ({ flask, gin }) =>
          `Flask had ${flask} connections and Gin ${gin}. Measure both with as many:`,
      },
      unconfirmed: 'The sides differ. Say below whether it was still the same test.',
    },
    output: (number) => `output ${number}`,
    differences: 'Where the sides differ',
    difference: {
      path: ({ flask, gin }) => `The endpoint is ${flask} for Flask and ${gin} for Gin.`,
      tool: ({ flask, gin }) => `Flask was measured with ${flask}, Gin with ${gin}.`,
      duration: ({ flask, gin }) => `Flask was measured for ${flask} s, Gin for ${gin} s.`,
      wait: ({ flask, gin }) =>
        `A request waits ${flask} ms for the backend with Flask and ${gin} ms with Gin.`,
    },
    sameAllTheSame: 'Still the same test',
    auditHeading: 'Audit',
    auditHelp: 'By the same rules as the runs of this site. It follows your answers.',
    noFindings: 'Nothing was found.',
    source: 'Rule after: ',
    grade: (grade) => `Evidence grade ${grade}`,
    export: 'Export as a run file',
    exportHelp:
      'The JSON has the form of the files in data/benchmarks: put it there in a copy of the project, and every page and verdict can use it.',
    exported: (file) => `${file} was written.`,
  },
  chart: {
    title: 'Your figures beside the published ping test',
    server: 'server',
    yours: 'yours',
    published: 'published',
    sentence: (rows, ratio) =>
      [
        ...rows.map(reached),
        ...(ratio
          ? [
              `Gin reached ${ratio.yours} Flask’s throughput in yours and ${ratio.published} in the published one.`,
            ]
          : []),
        'Another machine and another load: the ratio says more than the figures.',
      ].join(' '),
    source: 'Yours: kept on this device only. Published: ',
  },
  audit: auditEn,
  runFile: {
    title: (measured, tools) =>
      `${listed(measured.map((subject) => (subject === 'other' ? 'own server' : subjects[subject])))}, measured by a reader with ${tools}`,
    notes: note,
    served: (rows) => rows.map(served).join('; '),
  },
  propose: {
    heading: 'Propose this run',
    steps:
      'Runs are welcome here whatever they show. Write the run file with the button above, open the form on GitHub, and attach the file there.',
    link: 'Open the form, filled in with what is known of this run',
    nothingSent:
      'This site sends nothing. Opening the form hands its fields to GitHub (versions, endpoint, tool, connections, duration, cores, grade); nothing is published before you press the button there.',
    byHand:
      'Runs are welcome here whatever they show. Write the run file with the button above, put it into data/benchmarks of a copy of the project, and follow “Add a run” in its CONTRIBUTING.md; or attach the file to an issue of the project.',
  },
};

function listed(items: readonly string[]): string {
  return formatList('en', items);
}

function reached({ label, yours, repeats, against }: OverlayRow): string {
  const range = repeats ? ` (${repeats.low} to ${repeats.high} in repeats)` : '';
  const said = `Your ${label} reached ${yours}${range}`;
  if (!against) return `${said}.`;
  return against.larger === 'yours'
    ? `${said}, ${against.times} the published ${against.published}.`
    : `${said}; the published ${against.published} is ${against.times} that.`;
}

function served({ subject, workers, cores, versions }: ServedRow): string {
  const stated = [
    ...(cores === null ? [] : [`${cores} ${cores === 1 ? 'core' : 'cores'}`]),
    ...(workers === null ? [] : [`${workers} ${workers === 1 ? 'worker' : 'workers'}`]),
    ...(versions === null ? [] : [versions]),
  ];
  return `${subjects[subject]}: ${stated.join(', ')}`;
}
