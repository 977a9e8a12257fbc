import type { DecisionMapWords } from '../decision-map-words.ts';

export const words: DecisionMapWords = {
  title: 'Decision map',
  description:
    'The verdict and its reasons for every combination of the four most decisive answers. Works without JavaScript, and prints.',
  how: ({ cells, run, grade }) =>
    `Find the table that describes what you have, then the team’s level in both languages. The wizard’s engine computed all ${cells} cells at build time, resting on: ${run} (evidence grade ${grade}).`,
  contents: 'Find your table',
  held: {
    title: 'The other answers are held fixed',
    lead: 'Everything beyond the four questions is answered as in this scenario. Where yours is far from it, this map is not for you:',
    scenario: 'Scenario',
  },
  caption: (question, answer) => `${question}: ${answer}`,
  sides: (rows, columns) => `Down: ${rows}. Across: ${columns}`,
  among: (names) => names,
  reasons: 'Reasons, cell by cell',
  rates: (changes) => `With other traffic: ${changes.join('; ')}.`,
  rate: (rate, upTo, above) => `${upTo} up to ${rate}, above that ${above}`,
  anyRate: 'The same at any traffic.',
  contradiction: 'The answers contradict each other:',
  questions: {
    title: 'Why these four questions',
    lead: (vectors) =>
      `Of all ${vectors} sets of answers, we counted those that recommend one candidate, and would recommend another if only this answer were different. The four with most are taken. A change to “nothing fits” does not count, because it does not say which to choose.`,
    question: 'Question',
    turns: 'Sets of answers',
    share: 'Of all',
  },
  rest: {
    title: 'Not on the map?',
    lead: 'Another kind of work, latency target, core budget or deadline can give another verdict.',
    scenarios: (count) => `Find the nearest of ${count} worked scenarios`,
    wizard: 'Answer every question in the wizard (needs JavaScript)',
  },
  withoutScript:
    'Decision map: the verdict for every combination of the four most decisive answers',
};
