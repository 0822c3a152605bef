import * as z from 'zod/mini';
import file from './data/text-templates.json' with { type: 'json' };
import { type Section, sectionSchema } from './schema.ts';
import { STEPS, type Step } from './steps.ts';

const templateSchema = z.object({
  id: z.string(),
  /** Steps in whose text it is offered. */
  steps: z.array(z.enum(STEPS as [Step, ...Step[]])).check(z.minLength(1)),
  /** Of a correction: the part that it is about. */
  section: z.optional(sectionSchema),
  zh: z.string(),
  en: z.string(),
});
type TextTemplate = z.infer<typeof templateSchema>;

/** Texts that officers begin with, as data: none decides anything. */
export const TEXT_TEMPLATES: readonly TextTemplate[] = z
  .object({ version: z.string(), templates: z.array(templateSchema) })
  .parse(file).templates;

/** Texts for a step, of a correction those about one of its parts. */
export const templatesFor = (step: Step, section?: Section): readonly TextTemplate[] =>
  TEXT_TEMPLATES.filter((each) => each.steps.includes(step) && each.section === section);

/** What was typed, with a text behind it: nothing typed is replaced, and the same text is not put in twice. */
export function withText(typed: string, text: string, between: '\n' | ' '): string {
  if (typed.includes(text)) return typed;
  return typed.trim() === '' ? text : `${typed.trimEnd()}${between}${text}`;
}
