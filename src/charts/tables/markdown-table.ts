/**
 * A table as GitHub, VitePress and MkDocs read it.
 * @param header one text for each column; figures stand on the right
 */
export function markdownTable(
  header: readonly { readonly text: string; readonly figures: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    header.map(({ text }) => cell(text)),
    header.map(({ figures }) => (figures ? '---:' : '---')),
    ...rows.map((row) => row.map(cell)),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** A text in which nothing reads as markup. */
export function plainMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_<[\]]/g, '\\$&');
}

/** A cell ends at a bar. */
function cell(text: string): string {
  return plainMarkdown(text).replaceAll('|', '\\|');
}
