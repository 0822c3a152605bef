import { SECTION_SCHEMAS, type Section, type SectionContents } from '../../shared/certification/schema.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import { open } from '../adapters/seal.ts';
import { type StoredSection, sectionContext } from './held-case.ts';

/** Sections opened with the case's key, each by its schema. */
export function openContents(
  caseId: string,
  sections: readonly StoredSection[],
  key: Bytes,
): SectionContents {
  return Object.fromEntries(
    sections.map(({ section, sealed }) => [section, openSection(caseId, { section, sealed }, key)]),
  );
}

export function openSection(
  caseId: string,
  { section, sealed }: { readonly section: Section; readonly sealed: string },
  key: Bytes,
): unknown {
  return SECTION_SCHEMAS[section].parse(open(key, sealed, sectionContext(caseId, section)));
}
