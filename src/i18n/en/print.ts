import type { PrintWords } from '../print-words.ts';

export const words: PrintWords = {
  title: 'Flask or Gin: the result',
  answers: 'Computed from these answers',
  more: (count) =>
    count === 1
      ? 'One other change gives another verdict: see the page.'
      : `${count} other changes give another verdict: see the page.`,
  contradiction: 'The answers contradict each other:',
  changed: (count) =>
    count === 1
      ? 'One weight or assumption is not the model’s own: see the link.'
      : `${count} weights or assumptions are not the model’s own: see the link.`,
  link: 'The same answers on the page:',
  version: (data) => `Data version ${data}`,
};
