/** Address of the repository on GitHub, from REPOSITORY at build; null where nobody said it. */
export const repository = repositoryIn(process.env['REPOSITORY']);

/** Without what may stand behind it. Throws if the text is no address of a repository. */
export function repositoryIn(text: string | undefined): string | null {
  if (!text) return null;
  const address = /^(?<address>https:\/\/[^\s/]+\/[^\s/]+\/[^\s/?#]+?)(\.git)?\/?$/.exec(text);
  if (address?.groups?.['address']) return address.groups['address'];
  throw new Error(`REPOSITORY "${text}" is not like https://github.com/owner/name.`);
}
