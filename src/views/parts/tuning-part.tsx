import type { AssumptionLimits, LimitsByPlace, Overrides } from '#engine/verdict/overrides.ts';
import { type CriterionId, criterionIds, rawWeightsOf } from '#engine/verdict/weights.ts';
import { formatExact } from '#i18n/format.ts';
import { type GivenNumber, withNumber } from '../fields/given-number.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { PartProps } from './parts.tsx';
import { placeName, valueAt } from '#sentences/place-name.ts';

/** Other weights and assumptions, each with what the model has and what is plausible. */
export function TuningPart(part: PartProps) {
  const { explain, words, limits, answers, onReset } = part;
  const texts = explain.tuning;
  const props = { ...part, onNumber: (given: GivenNumber) => give(part, given) };
  const places = Object.keys(limits).filter((place) => !place.startsWith('weights.'));
  const isNear = (place: string) =>
    place === `handlerCpu.${answers.workload}` ||
    place.startsWith(`handlerCpu.${answers.workload}.`) ||
    nearPlaces.has(place);
  return (
    <div class="tuning">
      <p class="soft">{texts.lead}</p>
      <fieldset>
        <legend>{texts.weights}</legend>
        <p class="soft">{texts.weightsHelp}</p>
        <div class="fields">
          {criterionIds.map((id) => (
            <Weight key={id} {...props} criterion={id} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{texts.assumptions}</legend>
        <div class="fields">
          {places.filter(isNear).map((place) => (
            <Assumption key={place} {...props} place={place} />
          ))}
        </div>
      </fieldset>
      <details>
        <summary>{texts.others}</summary>
        <div class="fields">
          {places
            .filter((place) => !isNear(place))
            .map((place) => (
              <Assumption key={place} {...props} place={place} />
            ))}
        </div>
      </details>
      {onReset && (
        <button type="button" onClick={onReset}>
          {words.result.reset}
        </button>
      )}
    </div>
  );
}

/** Puts a number in place of the model's own, or says that it is none. */
function give(
  { state, model, limits, explain, onOverrides, onRefuse }: PartProps,
  given: GivenNumber,
) {
  const overrides = withNumber(state.overrides, given, model, limits);
  if (overrides) onOverrides?.(overrides);
  else onRefuse?.(tuningField(given.kind, given.name), given.text, explain.tuning.error);
}

interface Giving {
  readonly onNumber: (given: GivenNumber) => void;
}

/** Assumptions that count whatever the answers are. */
const nearPlaces = new Set([
  'utilization.flask',
  'utilization.gin',
  'hop',
  'waitRatio',
  'price.core',
  'marginThreshold',
]);

function Weight(props: PartProps & Giving & { readonly criterion: CriterionId }) {
  const { criterion, explain, answers, model, limits, state } = props;
  const ranges = Object.keys(limits)
    .filter(
      (place) => place === `weights.${criterion}` || place.startsWith(`weights.${criterion}.`),
    )
    .flatMap((place) => limits[place]?.range ?? []);
  return (
    <Field
      {...props}
      kind="weights"
      name={criterion}
      label={explain.criteria[criterion].name}
      value={rawWeightsOf(answers, model)[criterion]}
      given={state.overrides.weights?.[criterion]}
      limits={{ unit: 'weight', range: [Math.min(...ranges), Math.max(...ranges)] }}
    />
  );
}

function Assumption(props: PartProps & Giving & { readonly place: string }) {
  const { place, model, state, words, explain } = props;
  const limits = limitsAt(props.limits, place);
  if (!limits) return null;
  return (
    <Field
      {...props}
      kind="assumptions"
      name={place}
      label={placeName(place, words, explain)}
      value={valueAt(model, place)}
      given={state.overrides.assumptions?.[place]}
      limits={limits}
    />
  );
}

type FieldProps = Omit<PartProps, 'limits'> &
  Giving & {
    readonly kind: keyof Overrides;
    readonly name: string;
    readonly label: string;
    /** What the model has, and what the reader gave instead. */
    readonly value: number;
    readonly given: number | undefined;
    readonly limits: AssumptionLimits;
  };

function Field({
  kind,
  name,
  label,
  value,
  given,
  limits,
  locale,
  explain,
  drafts,
  onNumber,
}: FieldProps) {
  const texts = explain.tuning;
  const { unit, range } = limits;
  const outside = given !== undefined && (given < range[0] || given > range[1]);
  const written = (number: number) => formatExact(locale, number);
  const about = texts.about({
    value: written(value),
    range: [written(range[0]), written(range[1])],
  });
  return (
    <div class={given === undefined ? undefined : 'given'} data-outside={outside || undefined}>
      <NumberField
        id={tuningField(kind, name)}
        label={label}
        unit={texts.units[unit] ?? ''}
        value={given === undefined ? '' : `${given}`}
        drafts={drafts}
        error={texts.error}
        help={outside ? `${about} ${texts.outside}` : about}
        onGiven={(text) => onNumber({ kind, name, text })}
      />
    </div>
  );
}

/** Id of the field of a weight or an assumption. */
function tuningField(kind: keyof Overrides, name: string): string {
  return `${kind}.${name}`;
}

function limitsAt(limits: LimitsByPlace, place: string): AssumptionLimits | undefined {
  return limits[place];
}
