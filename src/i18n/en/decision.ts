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
      label: 'Which runtimes can the team operate, or introduce?',
      short: 'Runtimes',
      help: 'Builds, monitoring, upgrades and on-call included; count what you may introduce.',
      options: { python: 'Python only', go: 'Go only', both: 'Both' },
    },
    'existing-code': {
      label: 'What code is there already?',
      short: 'Existing code',
      help: 'Only what this API would use.',
      options: {
        none: 'None',
        python: 'Python',
        'python-rewrite': 'Python that must be rewritten anyway',
        go: 'Go',
        both: 'Both',
      },
    },
    'hot-routes': {
      label: 'Where does the load of that Python code fall?',
      short: 'Hot routes',
      help: 'Look at CPU time by route, not at the number of requests.',
      options: { few: 'One or a few routes take most of it', spread: 'It is spread over many' },
    },
    workload: {
      label: 'What do requests mostly do?',
      short: 'Workload',
      help: 'Pick the kind that takes most of the CPU time.',
      options: {
        record: 'Read or write single records',
        list: 'Lists through an ORM, 20 rows and more',
        gateway: 'Forward and combine (gateway)',
        realtime: 'Light realtime calls, in memory',
        native: 'Computation in a native library: models, images, arrays',
        compute: 'Computation of your own, in the language itself',
      },
    },
    'python-libraries': {
      label: 'Which routes need libraries that only Python has?',
      short: 'Python-only libraries',
      help: 'Machine learning or scientific ones, say; not if Go has an equal.',
      options: { none: 'None', 'some-routes': 'A few routes', 'most-routes': 'Most routes' },
    },
    'backend-wait': {
      label: 'How long do the slowest 1% of requests wait for backends?',
      short: 'Backend wait (p99)',
      help: 'Database and other backends together, 99th percentile. Each band is an upper bound.',
      options: {
        '5': 'Up to 5 ms',
        '80': 'Up to 80 ms',
        '250': 'Up to 250 ms',
        '2000': 'Up to 2 s',
      },
    },
    connections: {
      label: 'How many connections stay open?',
      short: 'Open connections',
      help: 'WebSocket, server-sent events, long poll. Each band is an upper bound.',
      options: { none: 'None', '10000': 'Up to 10,000', '100000': 'Up to 100,000' },
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
      options: { '50': '50 ms', '100': '100 ms', '300': '300 ms', none: 'No target' },
    },
    cores: {
      label: 'How many cores can it have at peak?',
      short: 'Cores',
      help: 'All instances together; a quarter of a core counts too.',
      options: {
        'pay-as-you-go': 'As many as it takes (pay as you go)',
        '2': '2 cores',
        '8': '8 cores',
        '32': '32 cores',
      },
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
    'too-close': (names) => `Too close to call: ${names} are each defensible.`,
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
    'learn-or-hire': (names) =>
      `Nobody on the team knows a language that ${names} needs: learn it or hire first.`,
    'database-limit': () =>
      'The peak asks the database for more queries at once than it serves well: the database is the limit, not the framework.',
    'target-unreachable': () =>
      'Waiting for backends alone exceeds the p99 target, so no framework can meet it. Shorten the wait, or loosen the target.',
    'at-its-limit': (names) =>
      `${names}: within 5% of what cores or target allow. A little more traffic, and it is out.`,
    'tail-at-risk': (names) =>
      `${names}: the p99 target lies inside the predicted range. Measure the p99 at a fixed rate on your own route before you rely on it.`,
    'inherited-code': (names) =>
      `${names} keeps code in a language that nobody on the team knows any more. Plan for who repairs it.`,
    'async-python': () =>
      'Many requests or connections are open at once, and the team knows Python: FastAPI or Quart would hold them in one event loop per process, without patching drivers.',
    'hardly-matters': () =>
      'The framework hardly shows here: mean responses differ by less than 5%, and the cores needed by fewer than ten. Let team and upkeep decide.',
  },
  contradictions: {
    'wait-exceeds-target': 'The backend wait exceeds the p99 target; no framework can meet it.',
    'libraries-without-python':
      'Some routes need Python libraries, but the team can operate Go only: check both answers.',
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
      latency: ({ p99, target }) => `even at best its p99 is ${p99}, and the target is ${target}`,
      'python-only-libraries': () => 'some routes need libraries that only Python has',
      'no-python-part': () => 'nothing would stay in Python',
      runtime: () => 'the team can neither operate nor introduce a runtime that it needs',
      skill: () => 'nobody knows a language that it needs, and there are only weeks',
      'target-unreachable': ({ wait, target }) =>
        `waiting for backends takes ${wait} alone, and the target is ${target}`,
    },
    passedOver: (candidate) =>
      `${candidate} yields: nobody knows a language that it needs, and another candidate needs only what the team knows`,
    joined: '; ',
    criteria: {
      cost: ({ favours, over, cost: [one, other] }) =>
        `${favours} costs about ${one} a year to run, ${over} ${other}`,
      latency: ({ favours, over, p99: [one, other] }) =>
        `${favours} keeps the predicted p99 at ${one}, ${over} at ${other}`,
      team: ({ favours, over }) => `the team’s skills fit ${favours} better than ${over}`,
      delivery: ({ favours, over }) =>
        `less has to be written anew with ${favours} than with ${over}`,
      ecosystem: ({ favours, over }) => `${favours} has the libraries closer at hand than ${over}`,
      operations: ({ favours, over }) => `${favours} is less work to operate than ${over}`,
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
      'Handler CPU, prices and weights are assumptions; each is listed with its range and source in the file of assumptions.',
    firmness: {
      pending: 'Computing how firm this is.',
      share: ({ share, models }) => `${share} of ${models} plausible models give this verdict.`,
      otherwise: (verdicts) => `The others: ${verdicts}.`,
      verdict: (verdict, share) => `${verdict} ${share}`,
      turning: (inputs) => `What turns it most: ${inputs}.`,
      towards: {
        low: (input) => `${input}, if it is lower`,
        high: (input) => `${input}, if it is higher`,
      },
    },
    howOftenRight: 'How often is this right?',
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
      note: 'Your answers are kept in the address and on this device.',
      notKept: 'Your answers are in the address alone.',
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
