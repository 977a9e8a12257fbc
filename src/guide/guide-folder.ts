/**
 * Where the chapters are, seen from the root of the repository, where commands are run.
 * GUIDE_FOLDER puts other ones in their place, which is how the guards are tested.
 */
export const guideFolder = process.env['GUIDE_FOLDER'] ?? 'content/guide';
