import type { Section } from '../../../../shared/certification/schema.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { templatesFor, withText } from '../../../../shared/certification/text-templates.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import type { Locale } from './said.ts';

interface TextTemplatesProps {
  readonly step: Step;
  readonly section?: Section;
  readonly locale: Locale;
  readonly value: string;
  /** Lines of a longer text, or one line. */
  readonly between: '\n' | ' ';
  readonly onChange: (value: string) => void;
}

/** Texts that often serve, to be put behind what was typed and changed there. */
export function TextTemplates({ step, section, locale, value, between, onChange }: TextTemplatesProps) {
  const templates = templatesFor(step, section);
  if (templates.length === 0) return null;
  return (
    <details class="text-templates">
      <summary>{STEP_WORDS[locale].templates}</summary>
      <ul>
        {templates.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class="plain"
              onClick={() => onChange(withText(value, each[locale], between))}
            >
              {each[locale]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
