import { words as frameEn } from './en/frame.ts';
import { words as frameZh } from './zh/frame.ts';

// Apart from all other words: charts in frames have these alone, in the browser.
export const frameWords = { zh: frameZh, en: frameEn };
