import type { Section, SectionContents } from '../../shared/certification/schema.ts';

/** Fields of persons, by section. */
const PERSONAL = {
  subject: ['contactName', 'contactPhone', 'contactEmail'],
  staff: ['managerName', 'managerPhone'],
  commitment: ['signer'],
} as const satisfies Partial<Record<Section, readonly string[]>>;

const isPersonal = (section: string, field: string): boolean =>
  Object.entries(PERSONAL).some(
    ([name, fields]) => name === section && fields.some((each) => each === field),
  );

/** What it begins with, and no more. */
export const masked = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `${[...value][0]}***` : value;

/** A section as an officer first sees it: names and telephones are masked. */
export const maskedContent = (
  section: Section,
  content: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(content).map(([field, value]) => [
      field,
      isPersonal(section, field) ? masked(value) : value,
    ]),
  );

/** The personal fields alone, in clear. */
export function personalOf(contents: SectionContents): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(contents).map(([section, content]) => [
      section,
      Object.fromEntries(
        Object.entries(content ?? {})
          .filter(([field, value]) => isPersonal(section, field) && typeof value === 'string')
          .map(([field, value]) => [field, String(value)]),
      ),
    ]),
  );
}
