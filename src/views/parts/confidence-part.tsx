import { acrossRuns } from '#engine/explanation/across-runs.ts';
import { verdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import { entryAt } from '#engine/numbers/entry-at.ts';
import { methodsOn } from '#engine/explanation/methods.ts';
import { formatDecimals, formatShare } from '#i18n/format.ts';
import { CandidateHead } from '../result/candidate-table.tsx';
import { ScrollTable } from '../result/scroll-table.tsx';
import type { PartProps } from './parts.tsx';

/** How firm the verdict is: on other runs, by other methods, and on what kind of figures it rests. */
export function ConfidencePart(props: PartProps) {
  const { answers, assumptions, run, words, explain } = props;
  const carried = verdictCarrier({ answers, assumptions, evidence: run.evidence });
  const otherwise = words.shortVerdicts[carried.withEqualHandlers];
  return (
    <>
      <p data-carried-by={carried.carriedBy}>
        {explain.confidence.carriedBy[carried.carriedBy](otherwise)}
      </p>
      <Runs {...props} />
      <Methods {...props} />
    </>
  );
}

function Runs({ answers, assumptions, run, runs, words, explain }: PartProps) {
  const texts = explain.confidence;
  const { runs: outcomes } = acrossRuns(
    { answers, assumptions, evidence: run.evidence },
    runs.map(({ evidence }) => evidence),
  );
  return (
    <ScrollTable class="run-verdicts" label={texts.runs} head={texts.runColumns}>
      <tbody>
        {runs.map(({ id, title, grade, evidence }, index) => (
          <tr key={id} data-run={id}>
            <th scope="row">
              {title}
              {id === run.id && <small>{texts.used}</small>}
            </th>
            <td>{grade}</td>
            <td>{words.bases[evidence.basis]}</td>
            <td>{words.shortVerdicts[entryAt(outcomes, index).verdict]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Methods({ decision, words, locale, explain }: PartProps) {
  const texts = explain.confidence;
  const agreement = methodsOn(decision.ranking);
  if (!agreement) return null;
  const eligible = entryAt(agreement.methods, 0).values.map(({ candidate }) => candidate);
  const smaa = agreement.methods.find(({ method }) => method === 'smaa');
  const leader = entryAt(agreement.methods, 0).best;
  const share = smaa?.values.find(({ candidate }) => candidate === leader)?.value ?? 0;
  if (eligible.length < 2) return <p>{texts.oneOnly}</p>;
  return (
    <>
      <p>
        {texts.smaa(words.candidates[leader], formatShare(locale, share))}{' '}
        {texts.methodsHelp(agreement.agree, agreement.methods.length)}
      </p>
      <ScrollTable
        label={texts.methods}
        head={[
          texts.method,
          ...eligible.map((id) => <CandidateHead key={id} id={id} words={words} />),
          texts.first,
        ]}
      >
        <tbody>
          {agreement.methods.map(({ method, best, values }) => (
            <tr key={method} data-method={method}>
              <th scope="row">{texts.methodNames[method]}</th>
              {values.map(({ candidate, value }) => (
                <td key={candidate}>
                  {method === 'smaa'
                    ? formatShare(locale, value)
                    : formatDecimals(locale, value, 3)}
                </td>
              ))}
              <td>{words.candidates[best]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
