import type { Day } from '../../../shared/kernel/days.ts';
import { degreesText } from '../../../shared/register/coordinates.ts';
import { divisionName, type Locale, placeName } from '../../../shared/register/divisions.ts';
import { provinceOf, unitPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';

/**
 * A unit and its certificate in the words of schema.org, for search engines: a data block, which no browser runs and
 * no content security policy holds back. Invented units have none, lest they be found as businesses.
 * Source: https://schema.org/Certification
 */
export function structuredData(
  unit: Unit,
  { locale, origin, today }: { readonly locale: Locale; readonly origin: string; readonly today: Day },
): string {
  if (unit.demonstration) return '';
  const { status } = statusOn(unit, today);
  const isActive = status === 'certified' || status === 'expiring';
  const page = `${origin}${locale === 'en' ? '/en' : ''}${unitPath(unit.publicId)}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    '@id': `${origin}${unitPath(unit.publicId)}#unit`,
    mainEntityOfPage: page,
    name: unit.name,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: divisionName(provinceOf(unit.division), locale),
      addressLocality: placeName(unit.division, locale),
      streetAddress: unit.address,
    },
    geo:
      unit.coordinates === undefined
        ? undefined
        : {
            '@type': 'GeoCoordinates',
            latitude: degreesText(unit.coordinates.latitudeMicrodegrees),
            longitude: degreesText(unit.coordinates.longitudeMicrodegrees),
          },
    identifier:
      unit.uscc === undefined
        ? undefined
        : { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: unit.uscc },
    hasCertification: {
      '@type': 'Certification',
      name: '诚信计量自我承诺示范单位',
      certificationIdentification: unit.certificateNumber,
      certificationStatus: `https://schema.org/${isActive ? 'CertificationActive' : 'CertificationInactive'}`,
      issuedBy: { '@type': 'GovernmentOrganization', name: unit.certifyingBody },
      validFrom: unit.validFrom,
      expires: unit.validTo,
    },
  };
  // A name that says </script> must not end the block.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}
