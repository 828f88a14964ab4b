import { CTO_WRITERS } from './cto/cto-writers.ts';
import { DEVOPS_WRITERS } from './devops/devops-writers.ts';
import { EXECUTIVE_WRITERS } from './executive/executive-writers.ts';
import { FINOPS_WRITERS } from './finops/finops-writers.ts';
import type { SectionWriter } from './section-writer.ts';

/** Who writes which section, by its id. Of the others the largest facts of their topics are told. */
export const SECTION_WRITERS: ReadonlyMap<string, SectionWriter> = new Map(
  Object.entries({ ...EXECUTIVE_WRITERS, ...CTO_WRITERS, ...DEVOPS_WRITERS, ...FINOPS_WRITERS }),
);
