import type { ColourRole } from '../spec/spec.ts';

/** Colours of chart files, which no stylesheet of the site reaches: those of tokens.css. */
export type Palette = Record<
  'paper' | 'ink' | 'ink-soft' | 'rule' | Exclude<ColourRole, 'emphasis'>,
  string
>;

export const light: Palette = {
  paper: '#fbfaf6',
  ink: '#1c1a15',
  'ink-soft': '#5c574b',
  rule: '#d8d2c3',
  flask: '#0d3f8c',
  gin: '#b04a00',
  hybrid: '#00705a',
  'neutral-1': '#6d675a',
  'neutral-2': '#8b8577',
};

export const dark: Palette = {
  paper: '#16150f',
  ink: '#ece8dd',
  'ink-soft': '#aaa393',
  rule: '#3a372d',
  flask: '#6f9cf5',
  gin: '#f39a5e',
  hybrid: '#54c9a4',
  'neutral-1': '#a59e8e',
  'neutral-2': '#857f70',
};
