import { useState } from 'preact/hooks';
import { degreesText } from '../../../../shared/register/coordinates.ts';
import { POSITION_WORDS } from '../../i18n/position-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { type DevicePosition, devicePosition } from '../register/device-position.ts';
import type { KeptAssessment } from './kept-assessment.ts';
import type { Locale } from './said.ts';
import { typedPosition } from './typed-position.ts';

interface PremisesPositionProps {
  readonly form: Pick<KeptAssessment, 'latitude' | 'longitude' | 'division'>;
  readonly locale: Locale;
  /** Id of the field of this name. */
  readonly id: (name: string) => string;
  /** The form was to be sent: what is wrong is said now. */
  readonly checked: boolean;
  /** What happens with it, in place of what a visit says. */
  readonly hint?: string | undefined;
  /** What the service found wrong. */
  readonly faults?: Readonly<Partial<Record<'latitude' | 'longitude', string | undefined>>>;
  readonly onChange: (part: Pick<KeptAssessment, 'latitude' | 'longitude'>) => void;
}

/** A receiver under a roof can be off by this and more: whoever stands inside is told so. */
const COARSE_METRES = 100;

/** Where the premises are: as this device has it, or typed. Works without a connection. */
export function PremisesPosition({
  form,
  locale,
  id,
  checked,
  hint,
  faults = {},
  onChange,
}: PremisesPositionProps) {
  const words = POSITION_WORDS[locale];
  const [state, setState] = useState<DevicePosition | 'measuring'>();
  const typed = typedPosition(form);
  const wrong = checked && typed.kind === 'wrong' ? typed : undefined;
  const measure = async (): Promise<void> => {
    setState('measuring');
    const position = await devicePosition();
    setState(position);
    if (position.kind !== 'found') return;
    const { latitudeMicrodegrees, longitudeMicrodegrees } = position.coordinates;
    onChange({
      latitude: degreesText(latitudeMicrodegrees),
      longitude: degreesText(longitudeMicrodegrees),
    });
  };
  return (
    <fieldset class="bare" aria-describedby={id('position-hint')}>
      <legend>{words.title}</legend>
      <p class="hint" id={id('position-hint')}>
        {hint ?? words.hint}
      </p>
      <button
        type="button"
        class="button button-quiet"
        aria-disabled={state === 'measuring'}
        onClick={() => void (state !== 'measuring' && measure())}
      >
        {words.measure}
      </button>
      <p role="status">{state === undefined ? '' : saidOf(state, words)}</p>
      {(['latitude', 'longitude'] as const).map((name) => (
        <Field
          key={name}
          name={id(name)}
          label={words[name]}
          error={(wrong?.[name] && words.faults[wrong[name]]) ?? faults[name]}
          value={form[name] ?? ''}
          onInput={(text) => onChange({ [name]: text })}
        />
      ))}
    </fieldset>
  );
}

function saidOf(state: DevicePosition | 'measuring', words: (typeof POSITION_WORDS)[Locale]): string {
  if (state === 'measuring') return words.measuring;
  if (state.kind !== 'found') return words[state.kind];
  const { accuracyMetres } = state;
  return accuracyMetres > COARSE_METRES ? words.coarse(accuracyMetres) : words.found(accuracyMetres);
}
