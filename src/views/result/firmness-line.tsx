import type { Firmness } from '#engine/explanation/firmness.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatExact, formatList, formatShare } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { placeName } from '#sentences/place-name.ts';

/**
 * How many of the plausible models give the verdict, what the others give, and what turns it most.
 * `data-firmness` is the share, in [0, 1].
 */
export function FirmnessLine({
  firmness,
  explain,
  decision,
  words,
  locale,
}: Pick<Shown, 'decision' | 'words' | 'locale'> & {
  readonly firmness: Firmness;
  readonly explain: ExplanationWords;
}) {
  const texts = words.result.firmness;
  const others = firmness.verdicts.filter(({ verdict }) => verdict !== decision.verdict);
  const verdicts = others.map(({ verdict, share }) =>
    texts.verdict(words.shortVerdicts[verdict], formatShare(locale, share)),
  );
  const inputs = firmness.turning.map(({ input, towards }) =>
    texts.towards[towards](placeName(input, words, explain)),
  );
  return (
    <p class="models" data-firmness={firmness.share}>
      {joinSentences(locale, [
        texts.share({
          share: formatShare(locale, firmness.share),
          models: formatExact(locale, firmness.models),
        }),
        verdicts.length > 0 ? texts.otherwise(formatList(locale, verdicts)) : null,
        inputs.length > 0 ? texts.turning(formatList(locale, inputs)) : null,
      ])}
    </p>
  );
}
