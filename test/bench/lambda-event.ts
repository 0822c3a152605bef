/** An API Gateway HTTP API v2 event for a GET, as both our function and its peers take it. */
export function getEvent(rawPath: string) {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: { host: 'register.example', accept: 'application/json', 'x-forwarded-proto': 'https' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'register.example',
      domainPrefix: 'register',
      requestId: 'bench-request',
      routeKey: '$default',
      stage: '$default',
      time: '20/May/2026:04:00:00 +0000',
      timeEpoch: 1_779_249_600_000,
      authentication: null,
      authorizer: {},
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
    },
    isBase64Encoded: false,
  };
}
