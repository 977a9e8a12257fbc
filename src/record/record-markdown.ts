import { formatList } from '#i18n/format.ts';
import { confirmationOf } from './confirmation.ts';
import { consequencesOf } from './consequences.ts';
import { contextOf } from './context.ts';
import { blocks, bullets } from './markdown.ts';
import { moreOf } from './more-information.ts';
import { outcomeOf } from './outcome.ts';
import { prosAndConsOf } from './pros-and-cons.ts';
import { driversOf, optionsOf } from './options.ts';
import type { RecordInput } from './record-input.ts';

/**
 * The decision record by MADR 4 (https://adr.github.io/madr/): front matter, and every section of its
 * template in its order.
 */
export function recordMarkdown(input: RecordInput): string {
  const { locale, decision, date, words } = input;
  const { headings, title } = words.record;
  const names = (decision.candidates ?? []).map((id) => words.decision.candidates[id]);
  return blocks([
    `---\nstatus: proposed\ndate: ${date}\n---`,
    `# ${title[decision.verdict](formatList(locale, names))}`,
    `## ${headings.context}`,
    contextOf(input),
    `## ${headings.drivers}`,
    bullets(driversOf(input)),
    `## ${headings.options}`,
    bullets(optionsOf(input)),
    `## ${headings.outcome}`,
    ...outcomeOf(input),
    `### ${headings.consequences}`,
    bullets(consequencesOf(input)),
    `### ${headings.confirmation}`,
    ...confirmationOf(input),
    `## ${headings.pros}`,
    ...prosAndConsOf(input),
    `## ${headings.more}`,
    ...moreOf(input),
  ]);
}
