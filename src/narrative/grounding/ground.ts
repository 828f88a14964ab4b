import type { FactTable } from '../../core/fact.ts';
import type { Draft, DropReason, Grounded, Sentence } from '../../core/narrative.ts';
import type { NarrativeLanguage, Persona, PersonaSection } from '../../core/persona.ts';
import { contextOf, groundSource } from './ground-sentence.ts';
import { sourceSentences } from './parse/source-text.ts';
import { slotText } from './slot-text.ts';

/** Sentences of one section of a draft that are looked at: what a writer sends beyond is no answer. */
const MOST_LOOKED_AT = 200;

/** What a draft is held against. */
export interface Grounds {
  readonly persona: Persona;
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
}

/** What may be said of a draft: the sections that were asked for, in its order, and of each the sentences that hold. */
export function ground(draft: Draft, grounds: Grounds): Grounded {
  const dropped = new Map<DropReason, number>();
  const drop = (reason: DropReason, count = 1): void => {
    if (count > 0) dropped.set(reason, (dropped.get(reason) ?? 0) + count);
  };
  const told = new Set<string>();
  const sections = new Map<string, readonly Sentence[]>();
  for (const { id, sentences } of draft.sections) {
    const asked = grounds.persona.sections.find((section) => section.id === id);
    if (!asked) {
      drop('not-asked', sentences.length);
      continue;
    }
    const before = sections.get(id) ?? [];
    const kept = groundedTexts(sentences, {
      asked,
      room: asked.sentences - before.length,
      grounds,
      told,
      drop,
    });
    sections.set(id, [...before, ...kept]);
  }
  return {
    sections: [...sections].map(([id, sentences]) => ({ id, sentences })),
    dropped: Object.fromEntries(dropped),
  };
}

interface SectionTask {
  readonly asked: PersonaSection;
  /** Sentences it may still hold. */
  readonly room: number;
  readonly grounds: Grounds;
  /** What was said in any section. */
  readonly told: Set<string>;
  readonly drop: (reason: DropReason, count?: number) => void;
}

function groundedTexts(texts: readonly string[], task: SectionTask): readonly Sentence[] {
  const { asked, room, grounds, told, drop } = task;
  const context = contextOf({ ...grounds, topics: asked.topics });
  const kept: Sentence[] = [];
  for (const source of texts.slice(0, MOST_LOOKED_AT).flatMap(sourceSentences)) {
    const grounded = groundSource(source, context);
    if ('dropped' in grounded) {
      drop(grounded.dropped);
      continue;
    }
    const said = sayingOf(grounded.sentence);
    if (told.has(said)) drop('repeated');
    else if (kept.length >= room) drop('not-asked');
    else {
      told.add(said);
      kept.push(grounded.sentence);
    }
  }
  drop('not-asked', texts.length - MOST_LOOKED_AT);
  return kept;
}

/** The same words about the same facts, whatever their capitals and marks. */
function sayingOf(sentence: Sentence): string {
  return slotText(sentence)
    .toLowerCase()
    .replace(/[^\p{L}\d{}]+/gu, ' ')
    .trim();
}
