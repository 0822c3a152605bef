import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const CLIENT_ID = 'portal';

/** An OpenID Connect issuer whose every answer the test can spoil. */
export async function anIssuer() {
  const own = await generateKeyPair('ES256');
  const strange = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
  const next = {
    /** Claims of the next ID token, over the right ones; `nonce` is the one of the attempt where it is not given. */
    claims: {} as JWTPayload,
    nonce: '',
    signedByAnother: false,
    unsigned: false,
  };
  const asked: URLSearchParams[] = [];
  let issuer = '';

  const sign = (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .sign(next.signedByAnother ? strange.privateKey : own.privateKey);
  const idToken = async (): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: issuer,
      aud: CLIENT_ID,
      sub: 'person-1',
      iat: now,
      exp: now + 300,
      nonce: next.nonce,
    };
    const claims = { ...right, ...next.claims };
    if (!next.unsigned) return sign(claims);
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(claims)}.`;
  };

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const path = (request.url ?? '').split('?')[0];
    const json = (value: unknown): void => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(value));
    };
    if (path === '/.well-known/openid-configuration') {
      json({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/end`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
      });
    } else if (path === '/jwks') json({ keys: [jwk] });
    else if (path === '/token') {
      asked.push(new URLSearchParams(body));
      json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await idToken() });
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId: CLIENT_ID,
    next,
    /** Bodies that its token endpoint was sent. */
    asked,
    sign,
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
    },
  };
}
