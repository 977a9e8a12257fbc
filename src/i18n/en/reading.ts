import type { ReadingWords } from '../reading-words.ts';

export const words: ReadingWords = {
  time: (minutes) => `${minutes} min read`,
  speed: ({ han, words }) =>
    `Reading times assume ${words} English words or ${han} Chinese characters a minute, and leave out code and tables.`,
  checked: (date) => `Figures checked ${date}`,
  numberOf: (kind, chapter, number) =>
    `${kind === 'figure' ? 'Figure' : 'Table'}\u00a0${chapter}.${number}`,
  chapters: 'Chapters before and after',
  previous: 'Previous',
  next: 'Next',
  code: 'Code',
  copy: {
    label: 'Copy',
    done: 'Copied',
    failed: 'Not copied. The code is selected: use the keys for copying',
  },
  references: {
    title: 'References',
    language: { zh: 'in Chinese', en: 'in English' },
    unless: ({ language, checked }) =>
      `Where nothing else is said, a source is ${language} and was ${checked}.`,
    checked: (date) => `checked ${date}`,
    notChecked: 'original not looked up yet',
    noAddress: 'no address known',
  },
  notes: {
    title: 'All editor’s notes',
    description: ({ notes, chapters }) =>
      `All ${notes} editor’s notes ${chapters === 1 ? 'so far' : `of the ${chapters} chapters`}: what the article gets wrong, why, and what to do instead.`,
    count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
    introduction: 'Opening',
  },
  glossary: {
    title: 'Glossary',
    description: (terms) =>
      `${terms} terms of the field, each in a sentence or two; where the guide uses one, its chapters are listed.`,
    see: 'See also: ',
    usedIn: 'Used in: ',
  },
  markdown: {
    about: (name) => `From ${name}`,
    otherLanguage: (link) => `In Chinese: ${link}`,
    page: (link) => `Page: ${link}`,
  },
};
