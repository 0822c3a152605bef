import { SECTIONS, type Section, type SectionContents, SYSTEMS } from './schema.ts';

/** What a section still lacks, as a field of it. `rows` and `items` stand for a list that is empty. */
export interface Missing {
  readonly section: Section;
  readonly field: string;
}

const REQUIRED = {
  subject: ['name', 'contactName', 'contactPhone'],
  premises: ['address', 'displayedAt'],
  instruments: ['rows'],
  systems: ['kept'],
  staff: ['managerName', 'managerPhone', 'people'],
  commitment: ['sha256'],
  evidence: ['items'],
} as const satisfies Record<Section, readonly string[]>;

/** Everything that keeps an application from being submitted, in the order of the task list. */
export function whatIsMissing(contents: SectionContents): readonly Missing[] {
  return SECTIONS.flatMap((section) => missingIn(section, contents));
}

/** What one section lacks. */
export function missingIn(section: Section, contents: SectionContents): readonly Missing[] {
  const held: Readonly<Record<string, unknown>> = contents[section] ?? {};
  return REQUIRED[section]
    .filter((field) => isEmpty(section, held[field]))
    .map((field) => ({ section, field }));
}

function isEmpty(section: Section, value: unknown): boolean {
  if (section === 'systems') return !Array.isArray(value) || value.length < SYSTEMS.length;
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === '';
}
