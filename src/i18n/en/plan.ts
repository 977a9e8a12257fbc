import type { PlanWords } from '../plan-words.ts';

export const words: PlanWords = {
  lead: 'Figures to start from, each with its formula. Your load test has the last word.',
  nothing:
    'There is nothing to configure yet: nothing fits. Make one of the changes above first, and the plan will be here.',
  candidate: (name) => `If it is ${name}`,
  copied: 'Copied.',
  copy: (file) => `Copy ${file}`,
  configuration: {
    title: 'Starting configuration',
    files: {
      gunicorn: 'gunicorn.conf.py',
      sqlalchemy: 'SQLAlchemy',
      go: 'http.Server and database/sql',
      nginx: 'Nginx',
    },
    formulas: 'Where these figures come from',
    columns: ['Setting', 'Value', 'Why'],
    parts: { both: 'Every part', python: 'Python part', go: 'Go part' },
    names: {
      deadline: 'Deadline of a request',
      'database-connections': 'Database connections of all workers',
    },
    yours: 'yours',
    why: {
      'ten-times-the-target': ({ times, targetMs }) =>
        `${times} × the p99 target of ${targetMs} ms, at least 1 s: a later answer helps nobody. Give every backend call less than that.`,
      'ten-times-the-p99': ({ times, p99Ms }) =>
        `${times} × the predicted p99 of ${p99Ms} ms, at least 1 s: a later answer helps nobody. Give every backend call less than that.`,
      'one-for-each-core': ({ cores }) =>
        `One for each core of the Python part, which has ${cores}.`,
      'holds-what-waits': ({ perWorker }) =>
        `While requests wait, one worker holds ${perWorker} of them; one of class sync would hold a single one.`,
      'default-is-enough': ({ rate, meanMs, workers, perWorker, headroom, byDefault }) =>
        `${rate}/s × ${meanMs} ms ÷ ${workers} = ${perWorker} held by each worker, × ${headroom} because idle connections count too. The default of ${byDefault} is enough.`,
      'held-with-headroom': ({ rate, meanMs, workers, perWorker, headroom, byDefault }) =>
        `${rate}/s × ${meanMs} ms ÷ ${workers} = ${perWorker} held by each worker, × ${headroom} because idle connections count too: more than the default of ${byDefault}.`,
      heartbeat: ({ byDefault }) =>
        `The default, ${byDefault} s. With gevent it ends a worker whose loop is stuck, never a slow request.`,
      'deadline-and-notice': ({ deadline, notice }) =>
        `The deadline of ${deadline} s, and ${notice} s until the load balancer has noticed.`,
      'outlives-the-proxy': ({ idle, more }) =>
        `Nginx keeps an idle connection for ${idle} s. With ${more} s more, Nginx is the one that closes.`,
      'an-hour-at-peak': ({ rate, workers, seconds }) =>
        `${rate}/s ÷ ${workers} × ${seconds} s: at peak a worker lives for about an hour, which bounds a leak of memory.`,
      'half-of-max-requests': ({ maxRequests }) =>
        `Half of ${maxRequests}, so that workers do not restart together.`,
      'held-on-average': ({ rate, waitMs, processes, mean }) =>
        `Little’s law: ${rate}/s × ${waitMs} ms ÷ ${processes} workers = ${mean} held on average, rounded up. Default 5.`,
      'three-deviations': ({ mean, deviations }) =>
        `${deviations} × √${mean} on top: enough but for about one moment in a thousand. Default 10.`,
      'no-longer-than-a-request': ({ deadline }) =>
        `The deadline of ${deadline} s. By default a request would wait 30 s for a connection.`,
      'pools-of-all-processes': ({ perProcess, processes }) =>
        `${perProcess} for each of ${processes} workers: the database has to allow that many.`,
      'what-the-database-serves': ({ limit, processes }) =>
        `The peak asks for more, but the database serves only ${limit} queries well at once (assumed), shared here by ${processes} pools: a larger pool would only move the queue into it.`,
      'cores-of-the-part': ({ cores }) =>
        `Set the CPU limit of the container to ${cores}; Go reads it itself since 1.25, though it never goes below 2. Set the variable only where the limit is 1, or is not on the container.`,
      'share-of-memory': ({ percent }) =>
        `About ${percent}% of the container’s memory limit, such as GOMEMLIMIT=460MiB of 512 MiB: Go does not read that limit itself.`,
      'for-slow-clients': ({ seconds }) =>
        `${seconds} s are enough on a poor line. The default is no limit.`,
      'header-and-body': ({ header, deadline }) =>
        `${header} s for the header, and the deadline of ${deadline} s for the body.`,
      'body-handler-and-reply': ({ deadline, reply }) =>
        `From the end of the header: ${deadline} s for the body, ${deadline} s for the handler, ${reply} s for the reply. Streams have to move it with http.ResponseController.`,
      'held-and-three-deviations': ({ rate, waitMs, mean, deviations }) =>
        `Little’s law: ${rate}/s × ${waitMs} ms = ${mean} held on average, and ${deviations} × √${mean} on top. The default is no limit.`,
      'as-many-as-open': ({ open }) =>
        `As many as may be open, ${open}: those above would be closed and opened all the time. Default 2.`,
    },
    totals:
      'These figures are for all machines together: divide workers, cores and pools among them.',
    wait: 'The pools count the whole wait as a wait for the database. If half of it goes to other services, half of the connections will do.',
  },
  hybrid: {
    title: 'What goes where, and how to get there',
    goes: ({ pythonShare, pythonRate, pythonCores, goShare, goRate, goCores, hop }) =>
      `Python answers ${pythonShare} of the requests (${pythonRate}) on ${pythonCores}, Gin ${goShare} (${goRate}) on ${goCores}. A request that is passed on takes ${hop} more.`,
    keeps: {
      libraries: 'Routes that need Python-only libraries stay in Python.',
      'existing-code': 'The hot routes move to Go; the rest of the existing code stays in Python.',
    },
    first: {
      'busiest-stateless-read':
        'Move the busiest read without state first: it saves most, and nothing has to be undone when it moves back.',
      'least-critical-python-route':
        'Let the least critical of the Python routes go first: the second runtime is learned where it hurts least.',
    },
    steps: 'Steps',
    columns: ['Step', 'In Python', 'Cores at peak', 'Rollback'],
    step: {
      'put-gin-in-front': {
        go: 'Put the proxy with Gin in front; every route still goes to Flask.',
        back: 'Point the load balancer at Flask again.',
      },
      'move-hot-routes': {
        go: 'Move the hot routes one by one: for 5% of the clients first, then half, then all.',
        back: 'Set the share of the route in split_clients to 0% and reload Nginx. Keep the Flask code for two releases.',
      },
      'start-with-gin': {
        go: 'Build the service on Gin, without the routes that need Python.',
        back: 'Nothing runs on it yet: no rollback is needed.',
      },
      'add-python-service': {
        go: 'Add the Python service; no traffic yet, only health checks.',
        back: 'Switch it off.',
      },
      'route-to-python': {
        go: 'Send the Python routes to it: for 5% of the clients first, then half, then all.',
        back: 'Set the share in split_clients to 0% and reload Nginx; answer these routes with 503 and Retry-After until they are repaired.',
      },
      'size-both-parts': {
        go: 'Give both parts the cores below, run the load test, and correct them by what it shows.',
        back: 'Go back to the sizes that were: they are configuration alone.',
      },
    },
    tooMany: 'more than fit',
    highest: (percent) =>
      `Up to ${percent} of the requests could stay in Python within budget and target.`,
    saves: (cores) => `Each percent of the requests that moves to Go saves ${cores}.`,
    nginx:
      'Here Nginx splits the traffic. The model lets Gin pass on what is Python’s and charges it for that, so its figures are on the safe side. /moved/, /moving/ and /python/ stand for your own routes.',
  },
  risks: {
    title: 'What can go wrong',
    more: (count) => `${count} more`,
    sentence: (risk) => `${risk}.`,
    items: {
      'database-is-the-limit': ({ queries, queriesServed }) => ({
        risk: `the peak asks the database for ${queries} queries at once, and it serves about ${queriesServed} well (assumed): the database is the limit, not the framework`,
        remedy:
          'Shorten the slowest queries, cache what is read most, or add replicas; then decide again.',
      }),
      'judged-handlers': () => ({
        risk: 'the assumed CPU of the handlers carries the verdict, and nobody has measured it',
        remedy: 'Measure one real route in both languages before anything else.',
      }),
      'weak-evidence': () => ({
        risk: 'the benchmark run behind it has a low grade',
        remedy: 'Run the load test below on your own machine, and decide again on your own run.',
      }),
      'verdict-is-close': ({ margin }) => ({
        risk: `the lead is ${margin} points only`,
        remedy: 'See what would change the verdict, and check those answers first.',
      }),
      'learning-under-deadline': () => ({
        risk: 'the team learns the language while the deadline runs',
        remedy:
          'Let the first route be a small one, and borrow somebody who has run it in production.',
      }),
      'cores-near-budget': ({ cores, budget }) => ({
        risk: `at peak it needs ${cores} of ${budget}`,
        remedy: 'Agree now on who may add cores, and shed load before the queue grows.',
      }),
      'p99-near-target': ({ p99, target }) => ({
        risk: `the p99 may reach ${p99}, and the target is ${target}`,
        remedy: 'Alert halfway between the two, not at the target.',
      }),
      'wait-decides-the-p99': ({ wait, target }) => ({
        risk: `backends may take ${wait} of the ${target}, so a slow query alone misses the target`,
        remedy: 'Put a timeout on every backend call, and watch its p99 beside your own.',
      }),
      'loop-held-by-computing': ({ handler }) => ({
        risk: `a handler that computes for ${handler} holds the loop of its gevent worker, and everything in that worker waits`,
        remedy:
          'Move the computation to processes of its own, or use sync workers for those routes.',
      }),
      'library-blocks-the-loop': () => ({
        risk: 'one driver that gevent cannot patch, such as one written in C, stops the whole worker while it waits',
        remedy: 'Load the waiting route with all drivers in place and see that requests overlap.',
      }),
      'pools-exceed-database': ({ connections }) => ({
        risk: `the pools may open ${connections} database connections, and PostgreSQL takes 100 by default`,
        remedy: 'Raise max_connections, or put a pooler such as PgBouncer between.',
      }),
      'connections-near-default': ({ perWorker }) => ({
        risk: `each worker holds ${perWorker} requests, and those above worker_connections wait in the backlog`,
        remedy: 'Set worker_connections as above, and alert when a worker is at half of it.',
      }),
      'two-runtimes-on-call': () => ({
        risk: 'two runtimes have to be built, monitored and supported on call',
        remedy:
          'Give both the same logs, traces, dashboards and deployment before the first route moves.',
      }),
      'single-core-part': () => ({
        risk: 'one part has a single core, so nothing is to spare while it restarts',
        remedy: 'Run that part twice, even if the second core idles.',
      }),
      'rewriting-what-runs': () => ({
        risk: 'code that works is written again, and the old code changes meanwhile',
        remedy:
          'Move route by route behind a proxy, and compare the answers of both before switching.',
      }),
      'retries-multiply': () => ({
        risk: 'retries at each hop multiply the load just when a backend is slow',
        remedy: 'Retry at one layer only, with a budget of 10% of the requests and jitter.',
      }),
    },
  },
  loadTest: {
    title: 'The load test that it has to pass',
    lead: ({ warmUp, tolerance }) =>
      `Warm up for ${warmUp}, then hold each rate. Pass marks are derived from your target, your budget, and what the model predicts (in flight ± ${tolerance}).`,
    caption: 'Rates and pass marks',
    columns: ['Rate', 'Held for', 'Connections', 'p99', 'Errors', 'Cores busy', 'In flight'],
    load: (percent) => `${percent} of peak`,
    atMost: (value) => `≤ ${value}`,
    between: (least, most) => `${least} to ${most}`,
    none: 'no mark',
    overloaded: 'overloaded: has to recover',
    commands: 'wrk2 commands',
    open: 'wrk sends as fast as answers come back and cannot hold a rate; wrk2 can, and counts the wait of requests that should have been sent. It opens more connections than there are requests in flight, so that the generator is not the limit.',
    failed:
      'In flight above the mark means a longer wait than you answered; cores above it, a more expensive handler. Correct that answer and decide again.',
  },
};
