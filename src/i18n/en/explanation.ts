import type { ExplanationWords } from '../explanation-words.ts';

export const explanationEn: ExplanationWords = {
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
  flips: {
    one: 'Each of these changes alone gives another verdict; the nearest come first. Press one to make it; your browser’s back button undoes it.',
    two: 'No single change is enough. These pairs are the nearest that are:',
    none: 'No change of one or two answers gives another verdict.',
    gives: (verdict, names) => `gives ${verdict}${names ? ` (${names})` : ''}`,
  },
  comparison: {
    title: 'The three candidates at peak',
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
    },
    ofBudget: (budget) => `budget ${budget}`,
    target: (target) => `target ${target}`,
    notStable: 'cannot keep up',
    notApplicable: 'n/a',
    split: (python, gin, share) =>
      `Python ${python}, Go ${gin}; ${share} of requests stay in Python`,
    workerConnections: (byDefault, setTo) =>
      `Each gevent worker would pass Gunicorn’s default of ${byDefault} connections: set worker_connections to at least ${setTo}.`,
  },
  candidates: {
    workers: 'What the Python side needs of Gunicorn at peak',
    workerRows: {
      held: 'Requests held at once',
      sync: 'Workers of class sync',
      gthread: 'Threads of class gthread',
      gevent: 'Connections of class gevent',
    },
    each: (count, workers) => `${count} in each of ${workers}`,
    highestRate: 'Highest rate that fits',
    fewestCores: 'Fewest cores that fit',
    noLimit: 'no limit found',
    never: 'none',
    limitedBy: { capacity: 'then the cores run out', latency: 'then the p99 misses the target' },
    carries: 'How far each carries',
    matters: 'Does it even matter?',
    mattersHelp: 'What the framework itself costs',
    mattersRows: {
      ofResponse: 'Share of the response time',
      ofCpu: 'Share of the CPU time',
      cpuSeconds: 'CPU for a million requests',
      extraCores: 'Cores more than the leanest',
      coreHours: 'The same in core-hours a year',
    },
    fewest: 'leanest',
  },
  rates: {
    chart: 'Cores needed over the rate',
    sentence: ({ rate, cores }) => `At ${rate}: ${cores}.`,
    needs: (candidate, cores) => `${candidate} needs ${cores}`,
    scales: 'Both scales are logarithmic: every mark is ten times the one before it.',
    dashed: 'A line turns dashed where the candidate no longer fits.',
    xAxis: 'requests/s at peak',
    yAxis: 'cores needed',
    budget: (cores) => `budget: ${cores}`,
    yours: (rate) => `yours: ${rate}`,
    table: 'The same as a table',
    rate: 'Rate',
    changes: 'Rates at which the verdict changes',
    change: (rate, upTo, above) => `Up to ${rate}: ${upTo}. Above: ${above}.`,
    unchanged: (verdict) => `At every rate: ${verdict}.`,
  },
  ledger: {
    help: 'A contribution is utility × weight, and the contributions add up to the score. Weights follow from your answers alone, never from the candidates.',
    criterion: 'Criterion',
    weight: 'Weight',
    sum: 'Score',
    utility: (written) => `utility ${written}`,
    difference: (leader, next) => `${leader} less ${next}`,
    differenceHelp:
      'The last column is what each criterion gives the first candidate over the second; its sum is the lead. Figures are rounded so that every column adds up.',
  },
  confidence: {
    runs: 'The same answers on every run',
    runColumns: ['Run', 'Grade', 'Basis', 'Verdict'],
    used: 'this one',
    methods: 'Other ways of adding up',
    methodsHelp: (agree, of) =>
      `${agree} of ${of} methods rank the same candidate first. That is a check, not a vote: the verdict is that of the weighted sum.`,
    oneOnly: 'Only one candidate fits, so there is nothing to rank.',
    method: 'Method',
    first: 'First',
    methodNames: {
      'weighted-sum': 'Weighted sum (the verdict)',
      'weighted-product': 'Weighted product',
      topsis: 'TOPSIS, closeness to the ideal',
      smaa: 'SMAA, share of all weightings',
    },
    smaa: (candidate, share) =>
      `Whatever the weights: ${candidate} comes first under ${share} of all weightings.`,
    carriedBy: {
      measured: () =>
        'Measured figures carry the verdict: it stays when both languages are given the same handler CPU.',
      judged: (otherwise) =>
        `Assumed handler CPU carries the verdict: with the same handler CPU for both languages it would be “${otherwise}”. Measure that first.`,
    },
  },
  measure: {
    lead: ({ rate, inFlight }) =>
      `At ${rate} about ${inFlight} requests are in flight (Little’s law). Load your own route with as many connections, once on each framework:`,
    commands: 'Commands',
    copy: 'Copy the commands',
    copied: 'Commands copied.',
    look: ({ rate, target }) =>
      target === null
        ? `It is enough when Requests/sec reaches ${rate}.`
        : `It is enough when Requests/sec reaches ${rate} with a 99% latency of at most ${target}.`,
    closed:
      'wrk sends as fast as answers come back: it does not hold a rate. Run it from another machine, three times, and take the middle one.',
    first: ({ flask, gin }) =>
      `The figures assumed for your handler are ${flask} of CPU in Python and ${gin} in Go. If yours differ by more than half, enter them under “Other weights and assumptions”.`,
    own: 'Audit the output on the page for your own run',
  },
  map: {
    lead: 'The verdict for every combination of two answers, all others unchanged.',
    rows: 'Down',
    columns: 'Across',
    caption: (rows, columns) => `${rows} by ${columns}`,
    yours: 'your answers',
    whole: 'The decision map: the four most decisive questions on one page',
  },
  tuning: {
    lead: 'What you enter here replaces the model’s own value, on this page and in its address. An empty field takes it back.',
    weights: 'Weights',
    weightsHelp: 'Before scaling: only their proportions count.',
    assumptions: 'Assumptions that count for your answers',
    others: 'All other assumptions',
    about: ({ value, range }) =>
      range
        ? `The model has ${value}; plausible is ${range[0]} to ${range[1]}.`
        : `The model has ${value}.`,
    outside: 'Outside of what is plausible; it is used all the same.',
    error: 'The model cannot compute with that.',
    units: { ms: 'ms', share: 'of 1', utility: 'of 1', weight: '', halvings: 'halvings' },
    names: {
      utilizationCeiling: 'Planned use of a core at peak, at most',
      skill: 'Proficiency',
      handlerCpu: 'Handler CPU',
      'pythonShare.needed': 'Share that needs Python',
      'pythonShare.afterHotRoutesMoved': 'Share left in Python once hot routes moved',
      'pythonShare.inference': 'Share of inference in Python',
      hop: 'Hop between the two parts of a hybrid',
      capacityHalvings: 'Halvings of core use from utility 0 to 1',
      'latency.atTarget': 'Utility of a p99 that just meets the target',
      'latency.halvings': 'Halvings of the p99 from utility 0 to 1',
      productivity: 'Productivity',
      productivityFloor: 'Productivity that remains without skill',
      ecosystem: 'Access to libraries',
      operations: 'Ease of operations',
      reuse: 'Code kept',
      marginThreshold: 'Lead that a verdict needs',
      'hardlyMatters.meanDifference': 'Difference of means that hardly shows',
      'hardlyMatters.budgetShare': 'Share of the budget that Flask may need then',
    },
    languages: { flask: 'Python', gin: 'Go' },
  },
  share: {
    lead: 'The link holds your answers, whatever you changed, and today’s verdict with the version of its data. If the verdict differs some day, the page will say so.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Link copied.',
    notCopied: 'The browser did not allow copying. The link is selected: copy it by hand.',
    own: 'Your own load test is not in the link: it stays on this device. Whoever opens it gets the verdict on the published run.',
  },
};
