import type { FrameWords } from '../frame-words.ts';

export const words: FrameWords = {
  more: 'Data, setup and how to embed',
  unknownParameter: (name) => `There is no parameter “${name}”; it was ignored.`,
  repeatedParameter: (name) => `“${name}” is given twice; the first one holds.`,
  unknownValue: (name, value) => `“${name}” has no value “${value}” here; it was ignored.`,
  someRows: (shown, all) => `${shown} of ${all} rows, on the axes of the whole chart.`,
  older: (shown, current) => `Data version ${shown}; there is a newer one, ${current}.`,
  olderShowsAll: 'An older version shows all its rows.',
  newer: 'See it',
};
