import type { EvidenceWords } from '../evidence-words.ts';

export const words: EvidenceWords = {
  title: 'Evidence',
  description: 'Every benchmark run that this site uses: setup, figures, audit and grade.',
  intro:
    'Look at the grade before you look at the number. Grades follow from audit rules, not from the result that we would like; runs at E are listed all the same, and used for nothing.',
  kinds: {
    published: 'article',
    'third-party': 'third party',
    reproduced: 'measured here',
    reader: 'a reader',
  },
  columns: {
    run: 'Run',
    grade: 'Grade',
    kind: 'Origin',
    ratio: 'Gin’s throughput over Flask’s',
    use: 'In the wizard',
  },
  gradeOf: (grade) => `Evidence grade ${grade}`,
  range: (low, high) => `${low} to ${high}`,
  noRatio: 'nothing to compare',
  use: {
    default: 'the default',
    accepted: 'can be chosen',
    listed: 'not used',
    incomparable: 'gives no CPU per request',
  },
  audit: 'Audit',
  auditHelp: 'Each finding comes from a rule with a source.',
  noFindings: 'Nothing was found.',
  inRows: (count) => `In ${count} places`,
  source: 'Rule after: ',
  figures: 'Figures',
  limits: ({ server, other, of }) =>
    `What was the limit: the server in ${server} of ${of} rows, with at least 75% of its CPU in use; something else in ${other}, with less than half of it in use.`,
  ratios: 'Ratios of throughput',
  ratiosHelp: 'Gin’s throughput over Flask’s in the same test at the same concurrency.',
  ratioColumns: ['Test', 'Flask’s server', 'Concurrency', 'Ratio'],
  setup: 'Test setup',
  caveats: 'What it does not show',
  provenance: 'Where it comes from',
  readAt: (path, commit, licence) => `${path} at commit ${commit}, licence: ${licence}`,
  rowOrigins: 'Rows of other files or days:',
  fileAt: (path, commit) => `${path} at commit ${commit}`,
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  since: 'What has become of the source',
  saidIn: 'Said in: ',
  rerun: 'Run it yourself',
  rerunHelp: 'In a copy of the project, these commands write a run file of the same form.',
  download: 'Data file (JSON)',
  gradesTitle: 'What the grades mean',
  spread: {
    title: 'What the spread says',
    reasons: [
      'The server in front of Flask moves the ratio more than anything else: the same Flask on sync, gthread or gevent gives three different answers, and a development server a fourth. A comparison that does not name the server says nothing.',
      'The less a request does, the larger the ratio. A ping measures nothing but the framework; with a list to serialize or a database behind it, the ratio falls, and in some published tests it reverses.',
      'So never quote a single ratio. Take the CPU of a request on your own endpoint, and the run whose server and load look like yours.',
    ],
  },
  waiting: {
    title: (wait) => `When each request waits ${wait}`,
    finding: ({ wait, cores, cpu, most, limit, ends: [first, last] }) =>
      `With ${first.connections} connections Flask on gevent answers ${first.share} of the requests that Gin does${first.busy ? `, with ${first.busy} of the CPU in use` : ''}; with ${last.connections} it answers ${last.share}${last.busy ? `, and its CPU is at ${last.busy}` : ''}. The reason is CPU, not waiting: at ${cpu} for a request, ${cores} allow at most ${most}, and ${limit} that wait ${wait} are enough to reach that rate.`,
    so: 'Below that point, the choice of framework does not show in throughput or latency, and your team’s skill may decide. Beyond it, more concurrency settings do not help Flask; only more cores do, or less CPU for each request.',
  },
  own: 'Audit a run of your own by the same rules',
};
