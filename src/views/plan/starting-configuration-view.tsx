import { Fragment } from 'preact';
import { joinSentences } from '#i18n/join-sentences.ts';
import type { PlanWords } from '#i18n/plan-words.ts';
import { settingValue, whyOf } from '#sentences/plan.ts';
import { configurationFiles } from '#plan/configuration-files.ts';
import type { CandidatePlan } from '#plan/plan.ts';
import type { Setting } from '#plan/setting.ts';
import { ScrollTable } from '../result/scroll-table.tsx';
import { CopiedCode } from './copied-code.tsx';
import type { PlanProps } from './plan-props.ts';

/** The files to start from, and where each of their figures comes from. */
export function StartingConfigurationView(props: PlanProps & { readonly of: CandidatePlan }) {
  const { of, planWords, locale } = props;
  const texts = planWords.configuration;
  const { python, go, deadline } = of.configuration;
  const waits = [...(python?.pool ?? []), ...(go?.pool ?? [])].length > 0;
  const groups = [
    ['both', [deadline.setting]],
    ['python', python ? [...python.server, ...python.pool] : []],
    ['go', go ? [...go.server, ...go.pool] : []],
  ] as const;
  return (
    <>
      <h4>{texts.title}</h4>
      {configurationFiles(of).map(({ id, text }) => (
        <CopiedCode key={id} {...props} id={id} name={texts.files[id]} text={text} />
      ))}
      {of.hybrid && <p class="soft">{planWords.hybrid.nginx}</p>}
      <p class="soft">{joinSentences(locale, [texts.totals, waits ? texts.wait : null])}</p>
      <details>
        <summary>{texts.formulas}</summary>
        <ScrollTable class="settings" label={texts.formulas} caption="hidden" head={texts.columns}>
          {groups.map(([part, settings]) =>
            settings.length === 0 ? null : (
              <tbody key={part}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {texts.parts[part]}
                  </th>
                </tr>
                {settings.map((setting) => (
                  <Row key={setting.id} {...props} setting={setting} />
                ))}
              </tbody>
            ),
          )}
        </ScrollTable>
      </details>
    </>
  );
}

function Row({ setting, planWords, locale }: PlanProps & { readonly setting: Setting }) {
  return (
    <tr data-setting={setting.id} data-value={setting.value}>
      <th scope="row">
        <Name setting={setting} planWords={planWords} />
      </th>
      <td>{settingValue(setting, planWords, locale)}</td>
      <td>{whyOf(setting, planWords, locale)}</td>
    </tr>
  );
}

function Name({
  setting: { id },
  planWords,
}: {
  readonly setting: Setting;
  readonly planWords: PlanWords;
}) {
  const name = planWords.configuration.names[id];
  if (name) return <>{name}</>;
  return (
    <code>
      {id.split(betweenWords).map((word) => (
        <Fragment key={word}>
          {word}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

/** Where a narrow column may break the name of a setting. */
const betweenWords = /(?<=_)|(?<=[a-z])(?=[A-Z])/;
