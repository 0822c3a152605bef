import { UPLOAD_DUE_CURSOR_KEY, uploadDuePk, uploadKey, uploadLinkKey } from '../table/evidence-keys.ts';
import type { Table, TableWrite } from '../table/table.ts';
import { type Upload, type UploadLink, uploadLinkSchema, uploadSchema } from './upload.ts';

/** Questions about uploads in the Casework table. */
export type EvidenceRepository = ReturnType<typeof createEvidenceRepository>;

export function createEvidenceRepository(table: Table) {
  return {
    async findUpload(evidenceId: string): Promise<Upload | undefined> {
      const item = await table.get(uploadKey(evidenceId));
      return item === undefined ? undefined : uploadSchema.parse(item.upload);
    },

    /** Uploads with their links, in the order of the ids; `undefined` where there is none. */
    async findUploads(
      evidenceIds: readonly string[],
    ): Promise<readonly { readonly upload: Upload | undefined; readonly link: UploadLink | undefined }[]> {
      if (evidenceIds.length === 0) return [];
      const distinct = [...new Set(evidenceIds)];
      const items = await table.getMany(distinct.flatMap((id) => [uploadKey(id), uploadLinkKey(id)]));
      return evidenceIds.map((id) => {
        const [own, link] = [uploadKey(id), uploadLinkKey(id)].map((key) =>
          items.find((item) => item.pk === key.pk && item.sk === key.sk),
        );
        return {
          upload: own === undefined ? undefined : uploadSchema.parse(own.upload),
          link: link === undefined ? undefined : uploadLinkSchema.parse(link.link),
        };
      });
    },

    async findLink(evidenceId: string): Promise<UploadLink | undefined> {
      const item = await table.get(uploadLinkKey(evidenceId));
      return item === undefined ? undefined : uploadLinkSchema.parse(item.link);
    },

    /** Uploads to look at again that fell due in an hour, a page at a time. */
    async listDue(hour: string): Promise<readonly string[]> {
      const { items } = await table.query(uploadDuePk(hour), { limit: 25 });
      return items.map((item) => item.sk);
    },

    /** The first hour that is not done yet. */
    async readDueCursor(): Promise<string | undefined> {
      const item = await table.get(UPLOAD_DUE_CURSOR_KEY);
      return item === undefined ? undefined : String(item.hour);
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}
