import { answerWhileTyping } from './answer-while-typing.ts';

/** Answers while somebody types; nothing is sent and nothing kept. */
export function startLot(): void {
  const form = document.querySelector<HTMLFormElement>('#lot');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (form === null || answer === null) return;
  const load = async () => {
    const { answerLot } = await import('./lot-answering.ts');
    return () => answerLot(form, answer);
  };
  answerWhileTyping({ form, answer, load });
}
