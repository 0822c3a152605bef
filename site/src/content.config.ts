/// <reference types="astro/client" />
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from '../../shared/outreach/schema.ts';

/** Articles: one Markdown file for each language, `zh/<slug>.md` and `en/<slug>.md`. */
export const collections = {
  learn: defineCollection({
    loader: glob({ pattern: '{zh,en}/*.md', base: './src/content/learn' }),
    schema: articleSchema,
  }),
};
