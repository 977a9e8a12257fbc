import type { ProposeWords } from '#i18n/own-run-words.ts';
import type { Judgement } from '#own-run/judgement.ts';
import { proposalAddress } from './proposal.ts';

interface Props {
  readonly words: ProposeWords;
  readonly judgement: Judgement;
  /** Address of the site's repository; null where the build was not told. */
  readonly repository: string | null;
}

/** How to give the run to the site: a form elsewhere, opened by the reader and sent by the reader. */
export function ProposeRun({ words, judgement: { run, audit }, repository }: Props) {
  return (
    <section class="own-propose" aria-labelledby="own-propose">
      <h3 id="own-propose">{words.heading}</h3>
      {repository === null ? (
        <p>{words.byHand}</p>
      ) : (
        <>
          <p>{words.steps}</p>
          <p>
            <a href={proposalAddress(repository, run, audit.grade)} rel="external">
              {words.link}
            </a>
          </p>
          <p class="own-help">{words.nothingSent}</p>
        </>
      )}
    </section>
  );
}
