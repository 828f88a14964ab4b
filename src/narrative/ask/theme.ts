import type { Fact, FactDirection, FactTopic, Measure } from '../../core/fact.ts';

/** What a question is after, by words of both languages. */
export interface Theme {
  readonly words: RegExp;
  /** What it is called where the words themselves are not to be told: they may be part of a name. */
  readonly said: string;
  /** Facts of these topics, or of these measures, speak of it. */
  readonly topics: readonly FactTopic[];
  readonly measures: readonly Measure[];
  /** `false`: a word that stands in questions about anything, and counts where nothing else was found. */
  readonly strong: boolean;
  /** Changes the other way are no answer. */
  readonly direction?: FactDirection;
  /** Measures that answer it best. */
  readonly first?: readonly Measure[];
}

export function theme(
  words: string,
  { topics = [], measures = [], strong = true, ...rest }: Partial<Omit<Theme, 'words'>> & Pick<Theme, 'said'>,
): Theme {
  return { words: between(words), topics, measures, strong, ...rest };
}

/** Words that stand between the spaces of a plain question: no accents, no capitals. */
export function between(words: string): RegExp {
  return new RegExp(`(?<= )(?:${words})(?= )`, 'g');
}

/** Whether a fact speaks of what was asked for. */
export function isOfTheme({ topics, measures, direction }: Theme, fact: Fact): boolean {
  const isAbout = topics.includes(fact.topic) || measures.includes(fact.measure);
  const isOtherWay = direction !== undefined && fact.direction !== null && fact.direction !== direction;
  return isAbout && !isOtherWay;
}
