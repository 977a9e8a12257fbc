/** A list as MADR writes it (https://adr.github.io/madr/decisions/0011-use-asterisk-as-list-marker.html). */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `* ${line}`).join('\n');
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** A block of code. Tabs become spaces, because markdownlint takes none (MD010). */
export function fenced(language: string, text: string): string {
  return ['```' + language, text.replaceAll('\t', '    '), '```'].join('\n');
}

/** Blocks with an empty line between, those that are empty left out; plain spaces throughout. */
export function blocks(parts: readonly (string | null)[]): string {
  const kept = parts.filter((part) => part !== null && part !== '');
  return `${kept.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}
