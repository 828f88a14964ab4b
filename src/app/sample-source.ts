import type { CostSource } from '../core/cost-source.ts';
import type { SqlEngine } from '../core/sql-engine.ts';

/** The sample everyone gets: `npm start` twice gives the same report. */
const SEED = 1;

export interface SampleFolder {
  readonly folder: string;
  readonly label: string;
}

/** Writes the embedded sample as AWS Data Exports would deliver it. The generator is loaded only here. */
export async function writeSampleExport(engine: SqlEngine, scratch: string): Promise<SampleFolder> {
  const { generateOrganisation } = await import('../../samples/generate.ts');
  const { writeSample } = await import('../../samples/write.ts');
  const organisation = generateOrganisation(SEED);
  const { folder } = await writeSample(engine, `${scratch}/sample`, organisation);
  return { folder, label: `${organisation.name} (embedded sample, seed ${SEED})` };
}

/** The same source under a name that does not depend on where its files lie. */
export function labelled(source: CostSource, label: string): CostSource {
  return {
    ...source,
    open: async () => {
      const head = await source.open();
      return { ...head, source: { ...head.source, label } };
    },
  };
}
