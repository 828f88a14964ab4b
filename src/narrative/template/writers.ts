import type { SectionWriter } from './section-writer.ts';

/** Who writes which section, by its id. Of the others the largest facts of their topics are told. */
export const SECTION_WRITERS: ReadonlyMap<string, SectionWriter> = new Map(Object.entries<SectionWriter>({}));
