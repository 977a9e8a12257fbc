import { verdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import { firmnessOf } from '#engine/explanation/firmness.ts';
import { flipsOf } from '#engine/explanation/flips.ts';
import { reasonsOf, reasonToBeOut } from '#engine/explanation/reasons.ts';
import type { PlausibleModels } from '#engine/explanation/plausible-models.ts';
import { remediesOf } from '#engine/explanation/remedies.ts';
import { planOf } from '#plan/plan.ts';
import type { RecordInput } from './record-input.ts';
import { answerWords } from '#sentences/answer.ts';
import { reasonSentence } from '#sentences/reason.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { learnSentence, marginSentence } from '#sentences/verdict.ts';

/** What is given to a record beside the result itself. */
export type RecordGiven = Pick<RecordInput, 'date' | 'link' | 'dataVersion' | 'overrides'> & {
  readonly words: Omit<RecordInput['words'], 'decision'>;
  /** Over which it is told how firm the verdict is. */
  readonly models: PlausibleModels;
  /** Whether the verdict rests on the reader's own run. */
  readonly isOwn: boolean;
};

/** All that a record tells of a shown result. */
export function recordInputOf(
  shown: Shown,
  { isOwn, words, models, ...given }: RecordGiven,
): RecordInput {
  const { locale, answers, assumptions, run, decision } = shown;
  const situation = { answers, assumptions, evidence: run.evidence };
  return {
    ...given,
    locale,
    words: { ...words, decision: shown.words },
    run: isOwn ? null : { id: run.id, title: run.title },
    grade: run.grade,
    situation,
    decision,
    plan: planOf(situation, decision, run.grade),
    flips: flipsOf(situation),
    remedies: remediesOf(situation),
    firmness: firmnessOf(answers, decision.verdict, models),
    carriedBy: verdictCarrier(situation),
    sentences: {
      reasons: reasonsOf(decision).map((reason) => withoutEnd(reasonSentence(reason, shown))),
      margin: marginSentence(decision, shown.words, locale),
      learn: learnSentence(decision, shown.words, locale),
      exclusion: (candidate) => {
        const found = decision.ranking.find((each) => each.candidate === candidate);
        if (!found || (found.excluded.length === 0 && !found.passedOver)) return null;
        return withoutEnd(reasonSentence(reasonToBeOut(found), shown));
      },
      change: ({ question, from, to }) =>
        shown.words.wizard.change(
          shown.words.questions[question].short,
          answerWords(shown, question, from),
          answerWords(shown, question, to),
        ),
    },
  };
}

/** Some sentences have their end on the page, but stand in the middle of one in a record. */
function withoutEnd(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}
