import type { RealityWords } from '../reality-words.ts';

export const words: RealityWords = {
  decisions: {
    title: 'Real decisions',
    description:
      'What teams chose between Python and Go, from public sources, beside what the wizard would have told them.',
    intro: ({ agree, of, tuned, assumptions }) =>
      `The wizard agrees with ${agree} of ${of} teams that had to choose and told about it. These are the cases that we looked at while building the model; ${tuned} of its ${assumptions} assumptions were set with them in view. So the count says how well the model fits; expect less on a case that it has not seen.`,
    counts: {
      title: 'Agreement by what they chose',
      columns: {
        chose: 'They run',
        all: 'Agrees, of all',
        expressible: 'Agrees, where the questions ask what decided',
      },
      share: (agree, of) => `${agree} of ${of}`,
      names: { flask: 'Python', gin: 'Go', hybrid: 'Both' },
      all: 'All',
    },
    half: '“Too close to call” counts as half, if their choice is among those named.',
    sample:
      'The stories are public ones, in English and Chinese. People write about moving more than about staying, and more about what went well.',
    kept: ({ guessed, of }) =>
      `Few stories say all that the wizard asks: ${guessed} of the ${of} answers are our guess. Each decision says which.`,
    groups: {
      agree: 'Where we agree',
      half: 'Too close to call, theirs included',
      differ: 'Where we differ',
    },
    chose: 'They run',
    verdict: 'The wizard says',
    outcome: 'How it turned out',
    dissent: 'Who is more convincing',
    missing: 'What no question asks',
    sources: 'Sources',
    answers: (inferred) => `Our guesses among the answers: ${inferred}.`,
    open: 'Open these answers in the wizard',
  },
  calibration: {
    title: 'Calibration',
    description:
      'What the model predicts for CPU, mean and p99, beside what was measured at fixed rates.',
    intro: ({ in: inside, of }) =>
      `Of ${of} measured 99th percentiles at a rate that was held, ${inside} lie in the range that the model predicts.`,
    few: 'These are few, and tail factors and pauses were set with them in view. Any run at a fixed rate that enters the data is listed here by itself.',
    paced: {
      title: 'Rows at a fixed rate',
      lead: 'CPU is predicted from the default run, which the wizard uses unless told otherwise. That run is a bare ping, so rows that also encrypt or echo 10 KiB cost more. Mean and p99 are predicted from the CPU that the row itself measured, so that the queue is judged apart from the CPU. Errors are predicted ÷ measured − 1.',
      columns: {
        row: 'Row',
        rate: 'Rate',
        cpu: 'CPU per request',
        mean: 'Mean',
        p99: 'p99',
      },
      pair: (predicted, measured, error) =>
        `predicted ${predicted}, measured ${measured}${error && ` (${error})`}`,
      inside: 'inside',
      outside: 'outside',
      overload: {
        right: 'the rate was not held, as predicted',
        wrong: 'the rate was not held, though the model predicts that it would be',
      },
      unfit: {
        'unknown-wait': (measured) =>
          `not judged, measured ${measured}: it waits for a database, whose own time was not measured`,
        'shared-cores': (measured) =>
          `not judged, measured ${measured}: server and load generator share the cores, and above half of the rate that uses them up the generator is in the queue, too`,
      },
    },
    handlers: {
      title: 'Handlers that were measured',
      lead: 'CPU of a handler without the framework. Where a run measured only a part of the work, the assumption must not be below it.',
      columns: {
        handler: 'Handler',
        assumed: 'Assumed',
        range: 'Plausible range',
        measured: 'Measured',
      },
      covers: { all: 'all of it', part: 'a part of it' },
    },
    method: 'How the verdict is computed',
  },
  home: {
    title: 'How often is this right?',
    text: ({ agree, of }) =>
      `Held against ${of} real decisions, the wizard agrees with ${agree}. Every disagreement is there, with who is more convincing.`,
    calibration: 'Predictions beside measurements',
  },
};
