import type { OWN_PERSONAS, Persona, PersonaId, PersonaSection } from '../../core/persona.ts';
import { cto } from './cto.ts';
import { devops } from './devops.ts';
import { executive } from './executive.ts';
import { finops } from './finops.ts';

/** The personas there are without any configuration. */
export const OWN: Readonly<Record<(typeof OWN_PERSONAS)[number], Persona>> = {
  executive,
  cto,
  devops,
  finops,
};

/** Ours by id, in the order of {@link OWN_PERSONAS}. */
export const OWN_BY_ID: ReadonlyMap<PersonaId, Persona> = new Map(Object.entries(OWN));

/** Every section of ours: what personas of spendlog.yml may name. */
export const OWN_SECTIONS: ReadonlyMap<string, PersonaSection> = new Map(
  Object.values(OWN).flatMap(({ sections }) => sections.map((section) => [section.id, section] as const)),
);
