import type { ComponentChildren } from 'preact';
import type { ComplainWords } from '../../i18n/complain-words.ts';

/** One screen of the form, with the ways back and on. */
export function Step(props: {
  readonly id: string;
  /** From 1. */
  readonly at: number;
  readonly words: ComplainWords;
  readonly legend: string;
  readonly back?: string | undefined;
  readonly next?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { words, at } = props;
  return (
    <section id={props.id} class="step" aria-labelledby={`${props.id}-legend`}>
      <p class="step-of">{words.stepOf(at, words.steps.length)}</p>
      <h2 id={`${props.id}-legend`} tabIndex={-1}>
        {props.legend}
      </h2>
      {props.children}
      <p class="step-ways">
        {props.next === undefined ? (
          <button class="button" type="submit">
            {words.you.review}
          </button>
        ) : (
          <a class="button" href={`#${props.next}`} data-next={props.id}>
            {words.next}
          </a>
        )}
        {props.back !== undefined && (
          <a class="step-back" href={`#${props.back}`}>
            {words.back}
          </a>
        )}
      </p>
    </section>
  );
}
