import { canLieIn, readMicrodegrees } from '../../../../shared/register/coordinates.ts';
import type { Coordinates } from '../../../../shared/register/schema.ts';
import type { KeptAssessment } from './kept-assessment.ts';

/** What is wrong with one of the two fields. */
export type PositionFault = 'degrees' | 'both' | 'outside';

export type TypedPosition =
  | { readonly kind: 'none' }
  | { readonly kind: 'right'; readonly coordinates: Coordinates }
  | {
      readonly kind: 'wrong';
      readonly latitude?: PositionFault | undefined;
      readonly longitude?: PositionFault | undefined;
    };

type Typed = Pick<KeptAssessment, 'latitude' | 'longitude' | 'division'>;

/** What the form of a visit says of where the premises are. A form that an older version kept names no county. */
export function typedPosition({ latitude = '', longitude = '', division }: Typed): TypedPosition {
  if (latitude.trim() === '' && longitude.trim() === '') return { kind: 'none' };
  const latitudeMicrodegrees = readMicrodegrees(latitude);
  const longitudeMicrodegrees = readMicrodegrees(longitude);
  if (latitudeMicrodegrees === undefined || longitudeMicrodegrees === undefined) {
    return {
      kind: 'wrong',
      latitude: faultOf(latitude, latitudeMicrodegrees),
      longitude: faultOf(longitude, longitudeMicrodegrees),
    };
  }
  const coordinates = { latitudeMicrodegrees, longitudeMicrodegrees };
  return division === undefined || canLieIn(coordinates, division)
    ? { kind: 'right', coordinates }
    : { kind: 'wrong', latitude: 'outside' };
}

const faultOf = (text: string, microdegrees: number | undefined): PositionFault | undefined =>
  text.trim() === '' ? 'both' : microdegrees === undefined ? 'degrees' : undefined;
