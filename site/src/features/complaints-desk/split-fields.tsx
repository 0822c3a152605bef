import { DEMANDS } from '../../../../shared/complaints/schema.ts';
import { needsIdentity, SPLIT_TRACKS, type SplitOff } from '../../../../shared/complaints/split-off.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { Field } from '../desk/parts/field.tsx';
import type { DeskCase } from './case-view.tsx';

interface SplitFieldsProps {
  readonly data: DeskCase;
  readonly locale: 'zh' | 'en';
  readonly value: SplitOff;
  readonly onChange: (value: SplitOff) => void;
  /** Last day to show an identity, where a complaint comes out of a report. */
  readonly replyBy: string;
  readonly onReplyBy: (day: string) => void;
}

const SIDES = ['merchant', 'stall', 'place', 'unit'] as const;

/** What goes over where nothing was chosen yet: all words, as a case of the same kind. */
export function wholeCase({ track, unit, facts }: DeskCase): SplitOff {
  return {
    track: track === 'report' ? 'report' : 'complaint',
    ...{ unit, merchant: facts?.merchant, stall: facts?.stall, place: facts?.place },
    narrative: facts?.narrative,
    measured: false,
    demands: [...(facts?.demands ?? [])],
    evidence: [],
  };
}

/** What of a case goes over into one of its own: kind, merchant, words, goods and photos. */
export function SplitFields(props: SplitFieldsProps) {
  const { data, locale, value, onChange } = props;
  const words = COMPLAINT_OFFICE_WORDS[locale].split;
  const change = (more: Partial<SplitOff>): void => onChange({ ...value, ...more });
  return (
    <fieldset class="split-fields">
      <legend>{words.heading}</legend>
      <p class="hint">{words.lead}</p>
      <Field
        name="split-track"
        label={words.track}
        value={value.track}
        onInput={(track) => change({ track: track === 'report' ? 'report' : 'complaint' })}
        options={SPLIT_TRACKS.map((track) => [track, words.tracks[track]] as const)}
      />
      <h3>{words.who}</h3>
      <p class="hint">{words.whoHint}</p>
      {SIDES.map((side) => (
        <Field
          key={side}
          name={`split-${side}`}
          label={words[side]}
          hint={side === 'unit' ? words.unitHint : undefined}
          value={value[side] ?? ''}
          onInput={(text) => change({ [side]: text.trim() === '' ? undefined : text })}
        />
      ))}
      <Field
        name="split-narrative"
        label={words.narrative}
        hint={words.narrativeHint}
        value={value.narrative ?? ''}
        onInput={(text) => change({ narrative: text === '' ? undefined : text })}
        lines={6}
      />
      {value.track === 'complaint' && (
        <Boxes
          legend={words.demands}
          names={DEMANDS.map((each) => [each, COMPLAIN_WORDS[locale].happened.demandNames[each]] as const)}
          chosen={value.demands}
          onChange={(demands) => change({ demands })}
        />
      )}
      {(data.facts?.measure ?? data.facts?.paidFen ?? data.facts?.goods) !== undefined && (
        <label class="choice">
          <input
            type="checkbox"
            checked={value.measured}
            onChange={(event) => change({ measured: event.currentTarget.checked })}
          />{' '}
          {words.measured}
        </label>
      )}
      {data.photos.length > 0 && (
        <Boxes
          legend={words.photos}
          names={data.photos.map(
            ({ evidenceId }, at) => [evidenceId, COMPLAINT_DESK_WORDS[locale].photo(at + 1)] as const,
          )}
          chosen={value.evidence}
          onChange={(evidence) => change({ evidence })}
        />
      )}
      {needsIdentity(data, value) && (
        <Field
          name="split-reply-by"
          label={words.replyBy}
          hint={words.identity}
          value={props.replyBy}
          onInput={props.onReplyBy}
          type="date"
          required
        />
      )}
    </fieldset>
  );
}

function Boxes<Name extends string>(props: {
  readonly legend: string;
  readonly names: readonly (readonly [Name, string])[];
  readonly chosen: readonly Name[];
  readonly onChange: (chosen: Name[]) => void;
}) {
  const { legend, names, chosen, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {names.map(([name, text]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, name] : chosen.filter((each) => each !== name),
              )
            }
          />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  );
}
