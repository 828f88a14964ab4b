import type { Config } from '../../config/config.ts';
import type { Persona, PersonaId } from '../../core/persona.ts';
import { personasOf } from '../../narrative/personas/configured.ts';

/** Everyone that some page or channel is written for, each once: those with a page first. */
export function readersOf(config: Config): readonly Persona[] {
  const personas = personasOf(config.narrative);
  return [...new Set(readerIds(config))].flatMap((id) => personas.get(id) ?? []);
}

function readerIds({ narrative, slack, email, pullRequests }: Config): readonly PersonaId[] {
  return [
    ...narrative.pages,
    ...(slack ? [slack.persona, ...slack.readers.map(({ persona }) => persona)] : []),
    ...(email ? email.recipients.map(({ persona }) => persona) : []),
    ...(pullRequests ? [pullRequests.persona] : []),
  ];
}
