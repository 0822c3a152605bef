import type { Adapter, AdapterPayload } from 'oidc-provider';

const DAY_SECONDS = 24 * 60 * 60;

/**
 * What the local issuer remembers: sign-ins under way and its own sessions, for as long as this process runs. People of
 * the demonstration choose themselves anew after a restart.
 */
export function createMemoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, { readonly payload: AdapterPayload; readonly endsAtMs: number }>();
  const find = async (key: string): Promise<AdapterPayload | undefined> => {
    const found = kept.get(key);
    if (found !== undefined && found.endsAtMs > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const findBy = async (
    model: string,
    matches: (payload: AdapterPayload) => boolean,
  ): Promise<AdapterPayload | undefined> => {
    for (const [key, { payload }] of kept)
      if (key.startsWith(`${model}:`) && matches(payload)) return find(key);
    return undefined;
  };
  return (model) => ({
    async upsert(id, payload, expiresInSeconds = DAY_SECONDS) {
      kept.set(`${model}:${id}`, { payload, endsAtMs: Date.now() + expiresInSeconds * 1000 });
    },
    find: (id) => find(`${model}:${id}`),
    findByUid: (uid) => findBy(model, (payload) => payload.uid === uid),
    findByUserCode: (code) => findBy(model, (payload) => payload.userCode === code),
    async consume(id) {
      const payload = await find(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
