import type { JudgedFigures, RecordWords } from '../record-words.ts';

const skill = {
  none: (language: string) => `does not know ${language}`,
  learning: (language: string) => `is learning ${language}`,
  working: (language: string) => `works in ${language}`,
  expert: (language: string) => `is expert in ${language}`,
};

const deadlines = {
  weeks: 'The first release is due within weeks.',
  months: 'The first release is due within months.',
  open: 'There is no deadline for the first release.',
};

const runtimes = {
  python: 'can operate Python only',
  go: 'can operate Go only',
  both: 'can operate both Python and Go, or may introduce what it lacks',
};

export const words: RecordWords = {
  headings: {
    context: 'Context and Problem Statement',
    drivers: 'Decision Drivers',
    options: 'Considered Options',
    outcome: 'Decision Outcome',
    consequences: 'Consequences',
    confirmation: 'Confirmation',
    pros: 'Pros and Cons of the Options',
    more: 'More Information',
    configuration: 'Configuration to start from',
  },
  title: {
    flask: () => 'Serve the API with Flask on Gunicorn',
    gin: () => 'Serve the API with Gin',
    hybrid: () => 'Put Gin in front, and keep Flask for what needs Python',
    'too-close': (names) => `Decide between ${names} by a load test`,
    'none-fits': () => 'Change the requirements before choosing a framework',
  },
  context: {
    workload: {
      record: 'We need an API that mostly reads or writes single records.',
      list: 'We need an API that mostly answers with lists of rows from a database.',
      gateway: 'We need an API that mostly forwards and combines calls to other services.',
      realtime: 'We need an API that mostly gives short answers in real time.',
      native: 'We need an API that mostly computes inside a native library, such as a model.',
      compute: 'We need an API whose requests mostly compute in our own code.',
    },
    traffic: ({ rate, wait, cores }) =>
      `At peak it takes up to ${rate}, 99% of which wait for backends for at most ${wait}, and it may use ${cores ?? 'as many cores as it takes'}.`,
    connections: (connections) => `Up to ${connections} stay open.`,
    hotRoutes: {
      few: 'A few routes take most of its load.',
      spread: 'Its load is spread over many routes.',
    },
    target: (target) =>
      target === null
        ? 'There is no target for its p99.'
        : `Its p99 has to stay within ${target}, the wait included.`,
    code: {
      none: 'It starts from nothing.',
      python: 'What exists of it is written in Python.',
      'python-rewrite': 'What exists of it is written in Python, and has to be rewritten anyway.',
      go: 'What exists of it is written in Go.',
      both: 'What exists of it is written partly in Python and partly in Go.',
    },
    libraries: {
      none: 'No route needs a library that only Python has.',
      'some-routes': 'A few routes need libraries that only Python has.',
      'most-routes': 'Most routes need libraries that only Python has.',
    },
    team: ({ python, go, runtimes: operated, deadline }) =>
      `The team ${skill[python]('Python')}, ${skill[go]('Go')}, and ${runtimes[operated]}. ${deadlines[deadline]}`,
    question: 'Which framework should serve it: Flask, Gin, or a hybrid of both?',
  },
  driver: (name, meaning, share) => `${name}: ${meaning} (${share} of the weight)`,
  option: (name, meaning) => `${name}: ${meaning}`,
  outcome: {
    chosen: (name, reasons) => `Chosen option: “${name}”, because ${reasons}.`,
    tooClose: (names, apart) =>
      `Chosen option: none yet, because ${names} are too close to call. What sets them apart: ${apart}. The load test under Confirmation decides between them.`,
    noneFits: (reasons) =>
      `Chosen option: none, because no option meets the requirements: ${reasons}.`,
    remedies: 'The smallest changes, each of which alone lets an option in:',
    noRemedy: 'No change of a single requirement lets an option in.',
    joined: '; ',
  },
  because: {
    good: (argument) => `Good, because ${argument}`,
    neutral: (argument) => `Neutral, because ${argument}`,
    bad: (argument) => `Bad, because ${argument}`,
  },
  judgements: {
    cost: {
      good: ({ cost }) => `it costs about ${cost} a year to run`,
      neutral: ({ cost }) => `it costs about ${cost} a year to run`,
      bad: ({ cost }) => `it costs about ${cost} a year to run, which is much`,
    },
    latency: {
      good: (f) => latency(f, 'well within'),
      neutral: (f) => latency(f, 'within'),
      bad: (f) => latency(f, f.met ? 'close to' : 'above'),
    },
    team: {
      good: () => 'the team knows what it needs',
      neutral: () => 'the team is learning what it needs',
      bad: () => 'the team hardly knows a language that it needs',
    },
    delivery: {
      good: () => 'most of what is needed is there already',
      neutral: () => 'a part of what is needed has to be written anew',
      bad: () => 'most of what is needed has to be written anew',
    },
    ecosystem: {
      good: () => 'the libraries are available',
      neutral: () => 'some libraries take effort to reach',
      bad: () => 'libraries that are needed are out of reach',
    },
    operations: {
      good: () => 'there is little to operate',
      neutral: () => 'there is somewhat more to operate',
      bad: () => 'there are more parts to operate',
    },
  },
  points: (argument, points, of) => `${argument} (${points} of ${of} points)`,
  score: (score) => `It scores ${score} of 100 points.`,
  out: (exclusion) => `${exclusion}.`,
  withCandidate: (candidate, risk) => `with ${candidate}, ${risk}`,
  nothingToBuild: 'nothing can be built to these requirements; they have to change first.',
  confirmation: {
    lead: 'The decision is confirmed by a load test at fixed rates on the real routes, after a warm-up. It passes when every mark is met:',
    of: (candidate) => `${candidate}:`,
    stage: ({ load, rate, duration, p99, errors, cores, inFlight }) =>
      `At ${load} of the peak, ${rate} held for ${duration}: p99 ${p99}, errors ${errors}, cores busy ${cores}, requests in flight ${inFlight}.`,
    decides:
      'A missed mark reopens this decision: correct the answer that it disproves, and decide again.',
    nothing: 'There is nothing to confirm until an option fits.',
  },
  more: {
    link: (link) => `The same answers, with everything that explains the result: <${link}>.`,
    linkWithoutOwn:
      'Our own run stays with us: who opens the link sees the verdict on the published run.',
    rests: ({ run, grade, basis, version }) =>
      `It uses the benchmark run “${run}” (evidence grade ${grade}; basis: ${basis}) and version ${version} of the data.`,
    ownRun: 'own run',
    own: 'That run is our own load test. Its figures are not part of this record.',
    firmness: (share, models) => `${share} of ${models} plausible models give the same verdict.`,
    judged: (otherwise) =>
      `Assumed CPU of the handlers carries it: with equal handlers in both languages it would be “${otherwise}”.`,
    overrides: 'These values of ours stand in place of the model’s own:',
    flips: {
      one: 'Each of these changes alone gives another verdict:',
      two: 'No single change gives another verdict; these pairs are the nearest that do:',
    },
    configuration: (candidate) => `For ${candidate}:`,
    step: (go, label, back) => `${go} ${label}: ${back}`,
  },
  table: {
    title: 'Options by criteria',
    criterion: 'Criterion',
    weighted: (name, share) => `${name} (${share})`,
    score: 'Score of 100',
    fits: 'Fits',
    yes: 'yes',
  },
  part: {
    lead: 'A decision record by MADR 4, with your answers, the reasons, the risks, and the marks of the load test. It is made in your browser; set the status and add the names of those who decided.',
    preview: 'The record',
    copy: 'Copy the record',
    copied: 'Record copied.',
    downloads: {
      markdown: 'Download the record (.md)',
      json: 'Download everything (.json)',
      table: 'Download the table (.md)',
    },
  },
};

function latency({ p99, target }: Pick<JudgedFigures, 'p99' | 'target'>, against: string): string {
  if (p99 === null) return 'it cannot keep up with the peak';
  if (target === null) return `its predicted p99 is ${p99}, and there is no target`;
  return `its predicted p99 is ${p99}, ${against} the target of ${target}`;
}
