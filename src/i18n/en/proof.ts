import type { ProofWords } from '../proof-words.ts';

export const words: ProofWords = {
  summary: ({ vectors, sensible, nothing, perCore, perCoreNative, nearest, run, runs }) =>
    `On the default run, ${run}, nothing fits in ${nothing} of the ${sensible} vectors that make sense: no contradiction, somebody works in a language that can be operated, and no core is asked for more than ${perCore}, or ${perCoreNative} of work in a native library. All ${vectors} vectors were decided on each of ${runs} accepted runs. No lead is nearer to the threshold than ${nearest}, so rounding never decides.`,
  exchange: (share) =>
    `The data decide: if the two figures of the run change places, ${share} of the verdicts that fit change.`,
  verdicts: {
    title: 'How often each verdict comes out',
    verdict: 'Verdict',
    vectors: 'Vectors',
    share: 'Share of those that fit',
    names: {
      flask: 'Flask',
      gin: 'Gin',
      hybrid: 'Hybrid',
      'too-close': 'Too close to call',
      'none-fits': 'None fits',
    },
  },
  invariants: {
    title: 'Properties that hold on every vector',
    property: 'Property',
    checked: 'Checked',
    broken: 'Broken',
    names: {
      'order-of-summation': 'The order in which contributions are added never matters.',
      'contributions-add-up': 'Contributions add up to the score, within 1e-12.',
      'skill-and-time':
        'More Go never moves the verdict from Gin to Flask, more Python never the other way, and more time never to the language that the team knows better today.',
      'demand-favours-the-cheaper':
        'A higher rate, a tighter target or fewer cores never move it from Gin to Flask.',
      'resources-never-exclude': 'More of any resource never excludes a candidate that was in.',
      'known-language-first':
        'A language that nobody knows never wins over one that the team works in.',
      'verdicts-are-reached':
        'Every verdict occurs, and of the vectors that make sense fewer than 15% find nothing that fits.',
      'no-cliff':
        'Near a limit of cores or target the lead shrinks to nothing before the verdict changes.',
      'bands-never-touch':
        'No verdict and no remedy depends on two bands being exactly the same number.',
      'figures-exchange':
        'With equal handlers and queues, exchanging the two figures exchanges the utilities.',
      'every-option-decides':
        'Every option of every question decides at least one in two hundred of its vectors.',
    },
  },
  file: 'The whole proof as JSON',
};
