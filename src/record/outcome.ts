import { candidateIds } from '#engine/capacity/candidates.ts';
import { formatList } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { bullets } from './markdown.ts';
import type { RecordInput } from './record-input.ts';

/** What was chosen and why; where nothing was, what would have to change. */
export function outcomeOf(input: RecordInput): readonly string[] {
  const { locale, decision, sentences, words } = input;
  const { outcome } = words.record;
  const { candidates: names } = words.decision;
  const reasons = sentences.reasons.join(outcome.joined);
  const chosen = candidateIds.find((id) => id === decision.verdict);
  if (chosen) {
    return [
      joinSentences(locale, [
        outcome.chosen(names[chosen], reasons),
        sentences.margin,
        sentences.learn,
      ]),
    ];
  }
  if (decision.verdict === 'too-close') {
    const among = (decision.candidates ?? []).map((id) => names[id]);
    return [
      joinSentences(locale, [
        outcome.tooClose(formatList(locale, among), reasons),
        sentences.margin,
        sentences.learn,
      ]),
    ];
  }
  return [outcome.noneFits(reasons), ...remediesOf(input)];
}

function remediesOf({ locale, remedies, sentences, words }: RecordInput): readonly string[] {
  const { outcome } = words.record;
  if (remedies.length === 0) return [outcome.noRemedy];
  const lines = remedies.map(({ change, admits }) => {
    const names = admits.map((id) => words.decision.candidates[id]);
    const then = words.decision.wizard.remedies.admits(formatList(locale, names));
    return `${sentences.change(change)}${words.record.outcome.joined}${then}`;
  });
  return [outcome.remedies, bullets(lines)];
}
