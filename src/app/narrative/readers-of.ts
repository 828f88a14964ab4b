import type { Config } from '../../config/config.ts';
import type { Persona, PersonaId } from '../../core/persona.ts';
import type { Report } from '../../core/report.ts';
import { personasOf } from '../../narrative/personas/configured.ts';
import { duePages } from './due-pages.ts';

/** Everyone that some page or channel is written for, each once: those with a page beside this report first. */
export function readersOf(config: Config, report: Pick<Report, 'asOf' | 'changes'>): readonly Persona[] {
  const personas = personasOf(config.narrative);
  const ids = [...duePages(config, report), ...toldIds(config)];
  return [...new Set(ids)].flatMap((id) => personas.get(id) ?? []);
}

function toldIds({ slack, email, pullRequests }: Config): readonly PersonaId[] {
  return [
    ...(slack ? [slack.persona, ...slack.readers.map(({ persona }) => persona)] : []),
    ...(email ? email.recipients.map(({ persona }) => persona) : []),
    ...(pullRequests ? [pullRequests.persona] : []),
  ];
}
