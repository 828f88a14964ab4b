import type { Random } from '../../../src/core/backoff.ts';
import type { DraftSection } from '../../../src/core/narrative.ts';
import { seededRandom } from '../../faults/seeded-random.ts';
import { type Asked, type AskedSection, askedIn, type Language } from './asked.ts';
import type { Speaker } from './model-server.ts';
import { type Shape, type Told, toldBy, written } from './shape.ts';
import { SHAPES_EN } from './shapes-en.ts';
import { SHAPES_PT_BR } from './shapes-pt-br.ts';
import { VOICES_EN } from './voices-en.ts';
import { VOICES_PT_BR } from './voices-pt-br.ts';

export interface HonestSection {
  readonly id: string;
  readonly sentences: readonly Told[];
}

/** A good model: true sentences of the facts it was given, for the sections it was asked for. */
export function honest(seed: number): Speaker {
  return ({ texts }) => {
    const asked = askedIn(texts);
    return answerOf(asked, writtenSections(honestSections(asked, seededRandom(seed))));
  };
}

/** In the form that was asked for. */
export function answerOf({ form }: Pick<Asked, 'form'>, sections: readonly DraftSection[]): string {
  return JSON.stringify(
    form === 'page' ? { sections } : { sentences: sections.flatMap(({ sentences }) => sentences) },
  );
}

export function writtenSections(sections: readonly HonestSection[]): readonly DraftSection[] {
  return sections.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ pieces }) => written(pieces)),
  }));
}

/** What it writes: never the same sentence twice, no more than a section may hold. */
export function honestSections(asked: Asked, random: Random): readonly HonestSection[] {
  const said = new Set<string>();
  return asked.sections.map((section) => ({
    id: section.id,
    sentences: shuffled(shapesOf(asked), random)
      .flatMap((shape) => oneOf(shape, section, asked, random))
      .filter(({ pieces }) => !said.has(written(pieces)) && said.add(written(pieces)))
      .slice(0, section.most_sentences),
  }));
}

/** As different models write. */
const SHAPES: Readonly<Record<Language, readonly Shape[]>> = {
  en: [...SHAPES_EN, ...VOICES_EN],
  'pt-BR': [...SHAPES_PT_BR, ...VOICES_PT_BR],
};

export function shapesOf({ language }: Asked): readonly Shape[] {
  return SHAPES[language];
}

function oneOf(shape: Shape, { topics }: AskedSection, asked: Asked, random: Random): readonly Told[] {
  const all = toldBy(shape, asked, topics);
  return all.slice(Math.floor(random() * all.length)).slice(0, 1);
}

export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
