import type { ArrivalWords } from '../arrival-words.ts';

export const words: ArrivalWords = {
  ignored: 'Parts of the address were not understood and are ignored:',
  former: 'This link was made before the questions changed. Its answers were read as:',
  problems: {
    'unknown-question': (shown) => `“${shown}” is not a question.`,
    'unknown-option': (shown) => `“${shown}” is not one of the answers.`,
    'old-option': (shown) => `${shown}`,
    'out-of-range': (shown) => `“${shown}” is beyond what can be computed.`,
    'unknown-run': (shown) => `No run “${shown}” can be used; the default one is.`,
    'repeated-question': (shown) => `“${shown}” stands there more than once; the first one counts.`,
    'repeated-key': (shown) => `“${shown}” stands there more than once; the first one counts.`,
    'no-number': (shown) => `“${shown}” is not a number.`,
    'unknown-criterion': (shown) => `There is no criterion for “${shown}”.`,
    'unknown-assumption': (shown) => `There is no assumption for “${shown}”.`,
    'impossible-value': (shown) => `The model cannot compute with “${shown}”.`,
    'no-weight-left': () => 'With these weights nothing would count; the model’s own are used.',
    'unknown-verdict': (shown) => `“${shown}” is no verdict or data version that a link can hold.`,
  },
  more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  changed: (count) =>
    count === 1
      ? 'Computed with one value that is not the model’s own.'
      : `Computed with ${count} values that are not the model’s own.`,
  earlier: ({ before, now, data }) =>
    `When this link was made, the verdict was “${before}”. Today it is “${now}”: ${
      {
        same: 'with the same data, so the link was changed by hand, or depends on something that it does not hold.',
        other: 'the data have changed since.',
        unknown: 'the link does not say on which data it rested.',
      }[data]
    }`,
  asEarlier: 'The same verdict as when this link was made.',
  offer: (answered, total) => `You were here before: ${answered} of ${total} answered.`,
  resume: 'Continue where you were',
  forget: 'Clear what is kept on this device',
};
