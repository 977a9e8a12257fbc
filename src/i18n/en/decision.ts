import type { DecisionWords } from '../decision-words.ts';

const skill = { none: 'Nobody', learning: 'Learning', working: 'Working', expert: 'Expert' };

export const words: DecisionWords = {
  groups: {
    team: 'Team',
    existing: 'What exists',
    workload: 'Workload',
    latency: 'Traffic and latency',
  },
  questions: {
    'python-skill': {
      label: 'How well does the team know Python?',
      short: 'Python skill',
      help: 'Think of those who will write it and be paged for it.',
      options: skill,
    },
    'go-skill': {
      label: 'How well does the team know Go?',
      short: 'Go skill',
      help: 'Same standard; having written a few small tools counts as learning.',
      options: skill,
    },
    deadline: {
      label: 'When does it have to be live?',
      short: 'Deadline',
      help: 'The first real release, not the ones after it.',
      options: { weeks: 'In weeks', months: 'In months', open: 'No date' },
    },
    runtimes: {
      label: 'How many language runtimes can the team operate?',
      short: 'Runtimes',
      help: 'Builds, monitoring, upgrades and on-call included.',
      options: { one: 'One', several: 'Several' },
    },
    'existing-code': {
      label: 'What code is there already?',
      short: 'Existing code',
      help: 'Only what this API would use.',
      options: { none: 'None', python: 'Python', go: 'Go', both: 'Both' },
    },
    workload: {
      label: 'What do requests mostly do?',
      short: 'Workload',
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
      short: 'Python-only libraries',
      help: 'Machine learning or scientific ones, say; not if Go has an equal.',
      options: { none: 'None', 'some-routes': 'A few routes', 'most-routes': 'Most routes' },
    },
    'backend-wait': {
      label: 'How long does a request wait for backends?',
      short: 'Backend wait',
      help: 'Database and upstreams together, without queueing. Each band is an upper bound.',
      options: { '5': 'Up to 5 ms', '50': 'Up to 50 ms', '500': 'Up to 500 ms' },
    },
    'peak-rate': {
      label: 'How many requests a second at peak?',
      short: 'Peak rate',
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
      short: 'p99 target',
      help: 'Measured at the server, waiting for backends included.',
      options: { '20': '20 ms', '100': '100 ms', '500': '500 ms', none: 'No target' },
    },
    cores: {
      label: 'How many cores can it have at peak?',
      short: 'Cores',
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
  shortVerdicts: {
    flask: 'Flask',
    gin: 'Gin',
    hybrid: 'Hybrid',
    'too-close': 'Too close',
    'none-fits': 'Nothing fits',
  },
  flags: {
    'framework-hardly-matters':
      'The framework hardly shows in the response time here, and Flask leaves much of the core budget free. Unless the cores saved are worth it to you, let team and upkeep decide.',
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
  bases: {
    measured: 'measured CPU per request',
    'n/X': 'cores divided by saturated throughput, an upper bound for CPU per request',
  },
  reasons: {
    heading: 'Because',
    apart: 'What sets them apart',
    out: (candidate, what) => `${candidate} is out: ${what}.`,
    exclusions: {
      capacity: ({ cores, enoughCores, budget }) =>
        enoughCores
          ? `one of its parts cannot keep up on ${budget}`
          : `it needs ${cores}, and the budget is ${budget}`,
      latency: ({ p99, target }) => `a predicted p99 of ${p99} misses the target of ${target}`,
      'python-only-libraries': () => 'some routes need libraries that only Python has',
      'no-python-part': () => 'nothing would stay in Python',
      'one-runtime': () => 'the team can operate one runtime only',
      skill: () => 'nobody knows a language that it needs',
      'target-unreachable': ({ wait, target }) =>
        `waiting for backends takes ${wait} alone, and the target is ${target}`,
    },
    joined: '; ',
    criteria: {
      capacity: ({ favours, over, cores: [one, other] }) =>
        `${favours} needs ${one} at peak, ${over} ${other}`,
      latency: ({ favours, over, p99: [one, other] }) =>
        `${favours} keeps the predicted p99 at ${one}, ${over} at ${other}`,
      team: ({ favours, over }) => `the team’s skills fit ${favours} better than ${over}`,
      delivery: ({ favours, over }) =>
        `a first release is sooner with ${favours} than with ${over}`,
      ecosystem: ({ favours, over }) => `${favours} has the libraries closer at hand than ${over}`,
      operations: ({ favours, over }) => `${favours} is less work to operate than ${over}`,
      reuse: ({ favours, over }) => `${favours} keeps more of the existing code than ${over}`,
    },
    points: (points) => `${points} points`,
    against: (reason) => `Against it: ${reason}.`,
  },
  result: {
    heading: 'Verdict',
    margin: (leader, next, points) => `${leader} leads ${next} by ${points} points of 100.`,
    onlyOne: 'It is the only one that fits.',
    withinThreshold: (points) =>
      `The scores are within ${points} points of 100, less than a verdict needs.`,
    evidence: (run, basis, grade) => `Based on: ${run} (evidence grade ${grade}; ${basis}).`,
    assumption:
      'Handler CPU and weights are judgements; each is listed with its range and source in the file of assumptions.',
    agreement: (agree, runs, grades) => `${agree} of ${runs} runs agree (${grades.join(', ')}).`,
    gradeCount: (grade, agree, of) => `grade ${grade}: ${agree} of ${of}`,
    reset: 'Back to the model’s own',
    loading: 'Loading…',
  },
  wizard: {
    form: 'Questions',
    remaining: (count) =>
      count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
    unanswered: 'Not answered yet',
    contradiction: 'Answers that contradict each other',
    clear: 'Clear answers, also on this device',
    announce: (sentence) => `Verdict: ${sentence}`,
    evidence: 'Which load test to use',
    run: (title, grade) => `${title} (grade ${grade})`,
    ownRun: 'Use your own load test',
    unsure: 'Not sure',
    answered: (answered, total) => `${answered} of ${total}`,
    exact: 'Exact number',
    exactWrong: ({ least, most, whole }) =>
      `${whole ? 'A whole number' : 'A number'} from ${least} to ${most}, please.`,
    outlook: {
      heading: 'Still possible',
      depends: (count) =>
        count === 1
          ? 'It depends on the question that you are not sure about.'
          : `It depends on the ${count} questions that you are not sure about.`,
      certain: (sentence) => `Whatever the open answers turn out to be: ${sentence}`,
      exact: (tried) =>
        `Share of all ${tried} combinations of the open answers. It is not a probability: nobody says that they are equally likely.`,
      sample: (tried, of) =>
        `Share of ${tried} combinations, spread evenly over all ${of} of the open answers. It is not a probability: nobody says that they are equally likely.`,
      never: 'in none',
      announce: (verdicts) => `Still possible: ${verdicts}.`,
      settles: 'Still open, what settles most first:',
      wait: 'After two answers this shows what is still possible.',
    },
    remedies: {
      lead: 'The smallest changes that let something in:',
      none: 'No change of a single answer is enough.',
      admits: (names) => `then ${names} fits`,
    },
    change: (question, from, to) => `${question}: ${from} → ${to}`,
    kept: {
      note: 'Your answers are kept in the address and on this device. Nothing is sent.',
      notKept: 'Your answers are in the address alone. Nothing is sent.',
      forgotten: 'Cleared. Nothing of your answers is kept on this device.',
    },
  },
  parts: {
    flips: 'What would change it',
    plan: 'How to act on it',
    candidates: 'The three candidates at peak',
    rates: 'If traffic grows',
    ledger: 'Where the scores come from',
    confidence: 'How firm it is',
    measure: 'What to measure next',
    map: 'Two answers at once',
    tuning: 'Other weights and assumptions',
    record: 'Record the decision',
    share: 'Share or print this result',
  },
};
