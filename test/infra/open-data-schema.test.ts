import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describedJsonSchema } from '../../infra/constructs/field-descriptions.ts';
import { openDataSchema } from '../../infra/constructs/open-data-schema.ts';
import { certificateEventSchema } from '../../shared/register/schema.ts';

const schemaShape = z.object({
  properties: z.object({
    units: z.object({ items: z.object({ properties: z.record(z.string(), z.looseObject({})) }) }),
  }),
});

it('P15: the open data’s schema says what every field of a unit means', () => {
  const { properties } = schemaShape.parse(openDataSchema()).properties.units.items;
  const silent = Object.keys(properties).filter((name) => typeof properties[name]?.description !== 'string');
  expect(silent).toEqual([]);
  expect(properties.validTo?.description).toBe('Last day on which the certificate is valid.');
});

it('a field is described by its own object’s comment, not by another object’s field of that name', () => {
  const { properties } = describedJsonSchema(certificateEventSchema) as {
    properties: Record<string, { description?: string }>;
  };
  expect(properties.year?.description).toBe('Year of the published list; always known.');
  expect(describedJsonSchema(z.object({ year: z.int() }))).not.toHaveProperty('properties.year.description');
});
