import type { BuiltIn } from '../../functions/content/knowledge.ts';
import { knownPictures } from '../../functions/content/pictures.ts';
import { createPublicContentRepository } from '../../functions/content/public-repository.ts';
import { publishDueContent } from '../../functions/content/publish-due-content.ts';
import { createContentRepository } from '../../functions/content/repository.ts';
import { saveContent } from '../../functions/content/save-content.ts';
import { stepContent } from '../../functions/content/step-content.ts';
import { createEvidenceRepository } from '../../functions/evidence/repository.ts';
import type { Table } from '../../functions/table/table.ts';
import type { ContentHead, ContentKind, ContentStep, Typed } from '../../shared/content/schema.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { aCaller } from './api-under-test.ts';
import { aGiven } from './some-content.ts';

const EDITORS = {
  A: aCaller({ accountId: 'editor-a', name: '甲编辑', roles: ['editor'] }),
  B: aCaller({ accountId: 'editor-b', name: '乙编辑', roles: ['editor'] }),
} as const;
type Editor = keyof typeof EDITORS;

/** A minute of 20 May 2026. */
export const minute = (count: number): Instant =>
  asInstant(new Date(Date.UTC(2026, 4, 20, 4) + count * 60_000));

/** The verbs of two editors and the clock over a table; each call is a request of its own unless it is named. */
export function editingUnderTest(casework: Table, register: Table = casework) {
  const content = createContentRepository(casework);
  const publicContent = createPublicContentRepository(register);
  const evidence = createEvidenceRepository(casework);
  const clock = { at: minute(0) };
  let ids = 0;
  const newId = (): string => `id-${String(++ids).padStart(4, '0')}`;
  const builtIn: BuiltIn[] = [];
  const given = () => ({
    findBuiltIn: async (_kind: unknown, id: string) => builtIn.find((each) => each.id === id),
    ...{ content, evidence, now: clock.at, newId },
    knowledge: async (_today: unknown, typed: Typed) =>
      aGiven({ pictures: await knownPictures(evidence, typed) }),
  });
  const seen = async (kind: ContentKind, id: string): Promise<number> =>
    (await content.findHead(kind, id))?.revision ?? 0;
  return {
    content,
    /** What came with the site, as far as a test says so. */
    builtIn,
    publicContent,
    evidence,
    clock,
    async save(
      kind: ContentKind,
      id: string,
      typed: Typed,
      more: { readonly by?: Editor; readonly revision?: number; readonly requestId?: string } = {},
    ): Promise<ContentHead> {
      const expectedRevision = more.revision ?? (await seen(kind, id));
      const requestId = more.requestId ?? newId();
      return saveContent(given(), EDITORS[more.by ?? 'A'], { kind, id, typed, expectedRevision, requestId });
    },
    async step(
      kind: ContentKind,
      id: string,
      step: ContentStep,
      more: {
        readonly by?: Editor;
        readonly revision?: number;
        readonly requestId?: string;
        readonly version?: number;
        readonly from?: Instant;
        readonly reason?: string;
      } = {},
    ): Promise<ContentHead> {
      const { by = 'A', version, from, reason = '更正' } = more;
      return stepContent(given(), EDITORS[by], {
        kind,
        id,
        step,
        version,
        from,
        note: reason,
        reasonZh: reason,
        reasonEn: 'Correction',
        expectedRevision: more.revision ?? (await seen(kind, id)),
        requestId: more.requestId ?? newId(),
      });
    },
    tick: (): Promise<number> => publishDueContent({ content, publicContent, newId }, clock.at),
    /** Saved by the first editor, proposed by them and approved by the second. */
    async publish(kind: ContentKind, id: string, typed: Typed): Promise<ContentHead> {
      await this.save(kind, id, typed);
      await this.step(kind, id, 'propose');
      return this.step(kind, id, 'approve', { by: 'B' });
    },
  };
}
export type Editing = ReturnType<typeof editingUnderTest>;
