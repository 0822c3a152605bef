/** What the Lambda adapter hands over besides the request; absent in tests. */
export interface GatewayBindings {
  readonly requestContext?:
    | { readonly requestId?: unknown; readonly http?: { readonly sourceIp?: unknown } | undefined }
    | undefined;
}

/** API Gateway's ids are base64 or UUIDs; anything else would be another's doing. */
const GATEWAY_ID_SHAPE = /^[\w+/=-]{1,128}$/;

/** The gateway's id of the request, so that its log and ours name it alike; else a new one. */
export function requestIdOf(bindings: GatewayBindings | undefined, newId: () => string): string {
  const given = bindings?.requestContext?.requestId;
  return typeof given === 'string' && GATEWAY_ID_SHAPE.test(given) ? given : newId();
}
