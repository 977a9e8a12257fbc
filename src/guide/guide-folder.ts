/** Where the chapters are, seen from the root of the repository, where commands are run. */
export const guideFolder = 'content/guide';
