/**
 * A table as GitHub, VitePress and MkDocs read it.
 * @param head what stands over each column; figures stand on the right
 */
export function markdownTable(
  head: readonly (string | { readonly figures: string })[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    head.map((column) => cell(typeof column === 'string' ? column : column.figures)),
    head.map((column) => (typeof column === 'string' ? '---' : '---:')),
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
