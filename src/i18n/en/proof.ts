import type { ProofWords } from '../proof-words.ts';

export const words: ProofWords = {
  summary: ({ vectors, fit, nearest, run, runs }) =>
    `All ${vectors} vectors were decided on each of ${runs} accepted runs. On the default one, ${run}, something fits in ${fit} of them, and no lead is nearer to the threshold than ${nearest}, so rounding never decides.`,
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
      'clear-of-the-threshold': 'No vector lies on the threshold.',
      'skill-and-time':
        'More Go, or more time, never moves the verdict from Gin to Flask; more Python never the other way.',
      'demand-favours-the-cheaper':
        'A higher rate, a tighter target or fewer cores never move it from Gin to Flask.',
      'resources-never-exclude': 'More of any resource never excludes a candidate that was in.',
      'known-language-first':
        'A language that nobody knows never wins over one that the team works in.',
      'figures-exchange':
        'With equal handlers and queues, exchanging the two figures exchanges the utilities.',
      'data-decide': 'Exchanging them changes at least a tenth of the verdicts.',
      'verdicts-are-spread': 'Every verdict occurs, and none drowns the others.',
      'every-option-decides': 'Every option of every question decides at least 1% of its vectors.',
    },
  },
  file: 'The whole proof as JSON',
};
