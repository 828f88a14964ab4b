import type { FactTopic } from '../../core/fact.ts';
import {
  type BlockId,
  type Localised,
  OWN_PERSONAS,
  type Persona,
  type PersonaId,
  type PersonaSection,
} from '../../core/persona.ts';
import { OWN, OWN_BY_ID, OWN_SECTIONS } from './personas.ts';

type OwnId = (typeof OWN_PERSONAS)[number];

/** `narrative` of spendlog.yml, as far as it says who reads. */
export interface PersonasConfig {
  readonly personas: Readonly<Record<PersonaId, PersonaSettings>>;
}

/** What differs from the persona that it begins as. */
export interface PersonaSettings {
  readonly like?: OwnId;
  readonly title?: string;
  readonly tone?: string;
  readonly mostWords?: number;
  readonly commands?: boolean;
  /** Ids of ours, or sections of their own. */
  readonly sections?: readonly (string | SectionSettings)[];
  readonly shortSentences?: number;
}

export interface SectionSettings {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly topics: readonly FactTopic[];
  readonly sentences: number;
  readonly bullets: boolean;
  readonly blocks: readonly BlockId[];
}

/** Every persona that a page or a channel may name: ours, changed where the configuration changes them, then its own. */
export function personasOf({ personas }: PersonasConfig): ReadonlyMap<PersonaId, Persona> {
  const configured = Object.entries(personas).map(([id, settings]) => [id, personaOf(id, settings)] as const);
  return new Map([...OWN_BY_ID, ...configured]);
}

/** A section that a persona names and that there is not, or that it cannot have. */
export interface SectionProblem {
  readonly persona: PersonaId;
  readonly section: string;
  readonly kind: 'unknown' | 'twice' | 'ours';
}

/** What is wrong with the sections of personas, all of it: the schema of the file knows no section. */
export function sectionProblems({ personas }: PersonasConfig): readonly SectionProblem[] {
  return Object.entries(personas).flatMap(([persona, { sections = [] }]) => {
    const ids = sections.map(idOf);
    return sections.flatMap((given, index): readonly SectionProblem[] => {
      const section = idOf(given);
      const isOurs = OWN_SECTIONS.has(section);
      if (typeof given === 'string' && !isOurs) return [{ persona, section, kind: 'unknown' }];
      if (typeof given !== 'string' && isOurs) return [{ persona, section, kind: 'ours' }];
      return ids.indexOf(section) < index ? [{ persona, section, kind: 'twice' }] : [];
    });
  });
}

function personaOf(id: PersonaId, settings: PersonaSettings): Persona {
  const base = OWN[settings.like ?? OWN_PERSONAS.find((own) => own === id) ?? 'finops'];
  const sections = settings.sections ? sectionsOf(settings.sections) : base.sections;
  return {
    id,
    title: settings.title === undefined ? base.title : inBoth(settings.title),
    tone: settings.tone ?? base.tone,
    mostWords: settings.mostWords ?? base.mostWords,
    commands: settings.commands ?? base.commands,
    sections,
    short: {
      sections: shortSections(base, sections),
      sentences: settings.shortSentences ?? base.short.sentences,
    },
  };
}

function sectionsOf(given: readonly (string | SectionSettings)[]): readonly PersonaSection[] {
  return given.flatMap((section) => {
    if (typeof section === 'string') return OWN_SECTIONS.get(section) ?? [];
    return [{ ...section, title: inBoth(section.title) }];
  });
}

/** Those of the persona it begins as, where it has kept any of them; else its own, the first ones first. */
function shortSections({ short }: Persona, sections: readonly PersonaSection[]): readonly string[] {
  const ids = sections.map(({ id }) => id);
  const kept = short.sections.filter((id) => ids.includes(id));
  return kept.length > 0 ? kept : ids;
}

function inBoth(text: string): Localised {
  return { en: text, 'pt-BR': text };
}

function idOf(section: string | SectionSettings): string {
  return typeof section === 'string' ? section : section.id;
}
