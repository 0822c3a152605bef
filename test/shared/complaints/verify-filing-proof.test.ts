import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentTo, proofKeyId, signFiling } from '../../../functions/complaints/sign-filing.ts';
import {
  isWhatWasFiled,
  type ProofKeys,
  type ProofVerifying,
  verifyFilingProof,
} from '../../../shared/complaints/verify-filing-proof.ts';
import { fromBase64Url, toBase64Url } from '../../../shared/kernel/bytes.ts';

const verifying: ProofVerifying = {
  digest: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  isSignedBy: async (publicKey, message, signature) =>
    verify(
      null,
      message,
      { key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) }, format: 'jwk' },
      signature,
    ),
};

function aSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const bytes = fromBase64Url(publicKey.export({ format: 'jwk' }).x ?? '');
  const key: ProofKeys[number] = {
    kty: 'OKP',
    crv: 'Ed25519',
    kid: proofKeyId(bytes),
    x: toBase64Url(bytes),
  };
  return {
    key,
    signer: {
      publicKey: async () => bytes,
      sign: async (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
    },
  };
}

const FACTS = { narrative: '少了一百克', demands: [] };
const SALT = 'x'.repeat(22);

async function aProof() {
  const { key, signer } = aSigner();
  const proof = await signFiling(signer, {
    type: 'filing',
    version: 1,
    service: 'https://metrology.example',
    id: 'A'.repeat(22),
    filedAt: '2026-05-20T04:00:00.000Z',
    commitment: commitmentTo(FACTS, SALT),
  });
  return { proof, key, text: JSON.stringify(proof) };
}

describe('C9: a filing proof is verified by its reader alone', () => {
  it('holds under the key that it names', async () => {
    const { text, key } = await aProof();
    expect(await verifyFilingProof(text, [key], verifying)).toMatchObject({
      state: 'valid',
      statement: { filedAt: '2026-05-20T04:00:00.000Z' },
      kid: key.kid,
    });
  });

  it('does not hold with any one byte changed, wherever it stands', async () => {
    const { text, key } = await aProof();
    const bytes = [...new TextEncoder().encode(text)];
    for (const [at, byte] of bytes.entries()) {
      for (const other of [byte ^ 1, byte ^ 0x20, 0x30, 0x20]) {
        if (other === byte) continue;
        const changed = Uint8Array.from(bytes);
        changed[at] = other;
        const { state } = await verifyFilingProof(new TextDecoder().decode(changed), [key], verifying);
        expect(state, `byte ${at} as ${other}: ${new TextDecoder().decode(changed)}`).not.toBe('valid');
      }
    }
  });

  it('a key under another’s name, no key, and what is no proof are told apart', async () => {
    const { text, key } = await aProof();
    const { key: other } = aSigner();
    expect(await verifyFilingProof(text, [other], verifying)).toEqual({ state: 'unknown-key' });
    expect(await verifyFilingProof(text, [{ ...other, kid: key.kid }], verifying)).toEqual({
      state: 'unknown-key',
    });
    for (const odd of ['', '{}', 'null', '[]', text.slice(1), `${text}${text}`])
      expect(await verifyFilingProof(odd, [key], verifying)).toEqual({ state: 'unreadable' });
  });

  it('with the export of the case it shows what was filed, and nothing else passes for it', async () => {
    const { proof } = await aProof();
    const exported = (facts: object) => JSON.stringify({ caseId: 'c', facts: { ...facts, proofSalt: SALT } });
    const fits = (text: string) => isWhatWasFiled(proof.statement, text, verifying);
    expect(await fits(exported(FACTS))).toBe(true);
    expect(await fits(exported({ ...FACTS, narrative: '少了二百克' }))).toBe(false);
    expect(await fits('{"caseId":"c"}')).toBeUndefined();
  });
});
