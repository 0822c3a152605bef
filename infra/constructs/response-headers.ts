import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  type HeadersReferrerPolicy,
  type ResponseCustomHeader,
  type ResponseHeadersCorsBehavior,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Cross-origin reading has a field of its own, too. */
const ANY_ORIGIN_MAY_READ: ResponseHeadersCorsBehavior = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD'],
  accessControlAllowOrigins: ['*'],
  originOverride: true,
};

type Headers = Readonly<Record<string, string>>;

/**
 * Security headers as a CloudFront policy, with HSTS. CloudFront takes four of them only in fields of their own and
 * refuses them as custom headers: https://docs.aws.amazon.com/cloudfront (ResponseHeadersPolicyConfig).
 */
export function securityHeadersPolicy(scope: Construct, id: string, headers: Headers): ResponseHeadersPolicy {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const securityHeadersBehavior = takeSecurityHeaders(byName);
  const isOpen = byName.delete('access-control-allow-origin');
  const customHeaders: ResponseCustomHeader[] = [...byName].map(([header, value]) => ({
    header,
    value,
    override: true,
  }));
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior,
    ...(customHeaders.length === 0 ? {} : { customHeadersBehavior: { customHeaders } }),
    ...(isOpen ? { corsBehavior: ANY_ORIGIN_MAY_READ } : {}),
  });
}

/** Removes from `headers` what has a field of its own. */
function takeSecurityHeaders(headers: Map<string, string>): ResponseSecurityHeadersBehavior {
  const take = (name: string): string | undefined => {
    const value = headers.get(name);
    headers.delete(name);
    return value;
  };
  const csp = take('content-security-policy');
  const referrer = take('referrer-policy');
  const frame = take('x-frame-options');
  const nosniff = take('x-content-type-options');
  take('strict-transport-security');
  return {
    ...(csp === undefined ? {} : { contentSecurityPolicy: { contentSecurityPolicy: csp, override: true } }),
    ...(referrer === undefined
      ? {}
      : { referrerPolicy: { referrerPolicy: referrer as HeadersReferrerPolicy, override: true } }),
    ...(frame === undefined
      ? {}
      : {
          frameOptions: {
            frameOption: frame === 'DENY' ? HeadersFrameOption.DENY : HeadersFrameOption.SAMEORIGIN,
            override: true,
          },
        }),
    ...(nosniff === undefined ? {} : { contentTypeOptions: { override: true } }),
    strictTransportSecurity: {
      accessControlMaxAge: Duration.days(730),
      includeSubdomains: true,
      preload: false,
      override: true,
    },
  };
}
