import type { OwnChoiceWords } from '../own-choice-words.ts';

export const words: OwnChoiceWords = {
  name: (path, handlerIncluded) =>
    `your own run${path ? ` of ${path}` : ''}${handlerIncluded ? ', its handler included' : ''}`,
  notScored: 'your own run (something is missing; not used)',
  notUsed: (grade) => `your own run (grade ${grade}; not used)`,
  kept: 'Your own run is kept on this device only. A link to this page does not carry it: elsewhere the default run is used.',
  look: 'Look at your own run',
  clear: 'Clear your own run',
  cleared: 'Your own run is cleared from this device. The verdict uses the default run.',
  absent:
    'This address uses a run that is kept on the device where it was added, and not on this one. The verdict uses the default run.',
  unusable: 'Your own run cannot be used as it stands. The verdict uses the default run.',
  unread: 'Part of what this device keeps as your own run could not be read, and is not used.',
};
