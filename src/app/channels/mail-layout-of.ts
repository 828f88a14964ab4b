import type { Config } from '../../config/config.ts';
import { OWN_PERSONAS, type PersonaId } from '../../core/persona.ts';
import type { MailLayout } from '../../render/email/mail-layout.ts';

/** How mails of a reader are laid out: one of spendlog.yml as the one it is like, as its narrative begins. */
export function mailLayoutOf({ personas }: Config['narrative'], id: PersonaId): MailLayout {
  return personas[id]?.like ?? OWN_PERSONAS.find((own) => own === id) ?? 'finops';
}
