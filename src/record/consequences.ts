import { formatList } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { riskSentences } from '#sentences/plan.ts';
import type { Judgement } from '#i18n/record-words.ts';
import { type Risk, risksShownFirst } from '#plan/risks.ts';
import { judged } from './judgement.ts';
import type { RecordInput } from './record-input.ts';

/** What the choice is good for, and what can go wrong with what to do about it. */
export function consequencesOf(input: RecordInput): readonly string[] {
  const { decision, plan, words } = input;
  if (plan.candidates.length === 0) return [words.record.because.bad(words.record.nothingToBuild)];
  const winner = decision.ranking.find(({ candidate }) => candidate === decision.verdict);
  const byGain = (winner?.contributions ?? [])
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.contribution - a.contribution)
    .flatMap((contribution) => (winner ? [judged(winner, contribution, input)] : []));
  const lines = (judgement: Judgement) =>
    byGain
      .filter((each) => each.judgement === judgement)
      .slice(0, toldOfEach)
      .map(({ argument }) => words.record.because[judgement](argument));
  const risks = plan.risks.slice(0, risksShownFirst).map((risk) => riskLine(risk, input));
  return [...lines('good'), ...lines('bad'), ...risks];
}

const toldOfEach = 3;

function riskLine(each: Risk, { locale, plan, words }: RecordInput): string {
  const { risk, remedy } = riskSentences(each, words.plan, locale);
  const { record, decision } = words;
  const names = each.candidates.map((id) => decision.candidates[id]);
  const told =
    names.length > 0 && names.length < plan.candidates.length
      ? record.withCandidate(formatList(locale, names), risk)
      : risk;
  return joinSentences(locale, [words.plan.risks.sentence(record.because.bad(told)), remedy]);
}
