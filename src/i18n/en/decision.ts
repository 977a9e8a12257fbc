import type { DecisionWords } from '../decision-words.ts';

const skill = { none: 'Nobody', learning: 'Learning', working: 'Working', expert: 'Expert' };

export const decisionEn: DecisionWords = {
  groups: {
    team: 'Team',
    existing: 'What exists',
    workload: 'Workload',
    latency: 'Traffic and latency',
  },
  questions: {
    'python-skill': {
      label: 'How well does the team know Python?',
      help: 'Think of those who will write it and be paged for it.',
      options: skill,
    },
    'go-skill': {
      label: 'How well does the team know Go?',
      help: 'Same yardstick; a few small tools count as learning.',
      options: skill,
    },
    deadline: {
      label: 'When does it have to be live?',
      help: 'The first real release, not the ones after it.',
      options: { weeks: 'In weeks', months: 'In months', open: 'No date' },
    },
    runtimes: {
      label: 'How many language runtimes can the team operate?',
      help: 'Builds, monitoring, upgrades and on-call included.',
      options: { one: 'One', several: 'Several' },
    },
    'existing-code': {
      label: 'What code is there already?',
      help: 'Only what this API would use.',
      options: { none: 'None', python: 'Python', go: 'Go', both: 'Both' },
    },
    workload: {
      label: 'What do requests mostly do?',
      help: 'Pick the kind that takes most of the CPU time.',
      options: {
        crud: 'Read and write records (CRUD)',
        gateway: 'Forward and combine (gateway)',
        realtime: 'Light realtime calls',
        compute: 'Computation of your own',
        inference: 'Model inference (native library)',
      },
    },
    'python-libraries': {
      label: 'Which routes need libraries that only Python has?',
      help: 'Machine learning or scientific ones, say; not if Go has an equal.',
      options: { none: 'None', 'some-routes': 'A few routes', 'most-routes': 'Most routes' },
    },
    'backend-wait': {
      label: 'How long does a request wait for backends?',
      help: 'Database and upstreams together, without queueing. Each band is an upper bound.',
      options: { '5': 'Up to 5 ms', '50': 'Up to 50 ms', '500': 'Up to 500 ms' },
    },
    'peak-rate': {
      label: 'How many requests a second at peak?',
      help: 'The busiest few minutes of the year. Each band is an upper bound.',
      options: {
        '100': 'Up to 100',
        '1000': 'Up to 1,000',
        '10000': 'Up to 10,000',
        '100000': 'Up to 100,000',
      },
    },
    'p99-target': {
      label: 'What p99 must it keep?',
      help: 'Measured at the server, waiting for backends included.',
      options: { '20': '20 ms', '100': '100 ms', '500': '500 ms', none: 'No target' },
    },
    cores: {
      label: 'How many cores can it have at peak?',
      help: 'All instances together. Each band is an upper bound.',
      options: { '2': '2 cores', '8': '8 cores', '32': '32 cores', '128': '128 cores' },
    },
  },
  candidates: { flask: 'Flask', gin: 'Gin', hybrid: 'Hybrid' },
  meanings: {
    flask: 'Gunicorn with gevent, one worker per core',
    gin: 'one process on all cores',
    hybrid: 'Gin in front, Flask for what needs Python',
  },
  verdicts: {
    flask: () => 'Choose Flask.',
    gin: () => 'Choose Gin.',
    hybrid: () => 'Choose a hybrid: Gin in front, Flask for what needs Python.',
    'too-close': (names) => `Too close to call: ${names} are both defensible.`,
    'none-fits': () => 'Nothing fits these requirements.',
  },
  criteria: {
    capacity: { name: 'Capacity', meaning: 'how far the cores needed stay below the budget' },
    latency: { name: 'Latency', meaning: 'how far the predicted p99 stays below the target' },
    team: { name: 'Team', meaning: 'proficiency in the weakest language needed' },
    delivery: { name: 'Delivery', meaning: 'how soon there is a first release' },
    ecosystem: { name: 'Ecosystem', meaning: 'whether the libraries are within reach' },
    operations: { name: 'Operations', meaning: 'how little there is to run at night' },
    reuse: { name: 'Reuse', meaning: 'how much existing code is kept' },
  },
  exclusions: {
    capacity: 'Needs more cores than the budget',
    latency: 'Predicted p99 is above the target',
    'python-only-libraries': 'Some routes need libraries that only Python has',
    'no-python-part': 'Nothing would stay in Python',
    'one-runtime': 'The team can operate one runtime',
    skill: 'No time to learn a language that it needs',
    'target-unreachable': 'Waiting for backends alone reaches the p99 target',
  },
  flags: {
    'framework-hardly-matters':
      'The framework hardly matters for performance here: mean responses hardly differ, and Flask leaves much of the core budget free. Let team and upkeep decide.',
    'target-unreachable':
      'Waiting for backends alone reaches the p99 target, so no framework can meet it. Shorten the wait, or loosen the target.',
  },
  contradictions: {
    'wait-reaches-target':
      'The backend wait already reaches the p99 target; no framework can meet it.',
    'python-code-without-skill':
      'There is Python code, but nobody knows Python: check both answers.',
    'go-code-without-skill': 'There is Go code, but nobody knows Go: check both answers.',
    'both-codes-one-runtime':
      'There is code in both languages, but the team can operate one runtime: check both answers.',
  },
  problems: {
    'unknown-question': (shown) => `“${shown}” is not a question.`,
    'unknown-option': (shown) => `“${shown}” is not one of the answers.`,
    'out-of-range': (shown) => `“${shown}” is beyond what can be computed.`,
    'unknown-run': (shown) => `No run “${shown}” can be used; the default one is.`,
    'repeated-question': (shown) => `“${shown}” stands there more than once; the first one counts.`,
  },
  bases: {
    measured: 'measured CPU per request',
    'n/X': 'cores divided by saturated throughput, an upper bound for CPU per request',
  },
  result: {
    heading: 'Verdict',
    margin: (leader, next, points) => `${leader} leads ${next} by ${points} points of 100.`,
    onlyOne: 'The others are excluded; the table says why.',
    withinThreshold: (points) =>
      `The scores are within ${points} points of 100, less than a verdict needs.`,
    comparison: 'The three candidates at peak',
    eligible: 'Fits',
    rows: {
      fits: 'Does it fit?',
      score: 'Score of 100',
      cores: 'Cores needed',
      p99: 'Predicted p99',
      mean: 'Mean response',
      inFlight: 'Requests in flight',
      perWorker: 'In flight per worker',
      frameworkCpu: 'Framework CPU per request',
      split: 'Split of cores',
    },
    ofBudget: (budget) => `budget ${budget}`,
    target: (target) => `target ${target}`,
    notStable: 'cannot keep up',
    notApplicable: 'n/a',
    split: (python, gin, share) =>
      `Python ${python}, Go ${gin}; ${share} of requests stay in Python`,
    workers: (slots) =>
      `The Python side holds about ${slots} requests at once: that many sync workers, or gthread threads; with gevent the workers share them.`,
    workerConnections: (byDefault, setTo) =>
      `Each gevent worker would pass Gunicorn’s default of ${byDefault} connections: set worker_connections to at least ${setTo}.`,
    ledger: 'Where the scores come from',
    ledgerHelp:
      'A contribution is utility × weight, and the contributions add up to the score. Weights follow from your answers alone, never from the candidates.',
    criterion: 'Criterion',
    weight: 'Weight',
    sum: 'Score',
    utility: (written) => `utility ${written}`,
    evidence: (run, basis, grade) => `Rests on: ${run} (evidence grade ${grade}; ${basis}).`,
    assumption:
      'Handler CPU and weights are judgements; each is listed with its range and source in the file of assumptions.',
  },
  wizard: {
    title: 'Selection wizard',
    help: 'Eleven questions. Your answers stay in the address of this page and are sent nowhere.',
    form: 'Questions',
    remaining: (count) =>
      count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
    unanswered: 'Not answered yet',
    contradiction: 'Answers that contradict each other',
    ignored: 'Parts of the address were not understood and are ignored:',
    clear: 'Clear answers',
    toResult: 'See the verdict',
    announce: (sentence) => `Verdict: ${sentence}`,
    evidence: 'Which run to rest on',
    run: (title, grade) => `${title} (grade ${grade})`,
    ownRun: 'Rest it on a load test of your own',
  },
};
