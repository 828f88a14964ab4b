import { z } from 'zod';
import { byteCount, count, name } from './scalars.ts';

const fields = {
  exports: z
    .array(name)
    .describe('Cost exports to read: files, folders, globs or s3:// URLs, relative to the working folder.'),
  source: z
    .literal('cost-explorer')
    .exactOptional()
    .describe('Ask Cost Explorer instead of reading an export. Each page costs $0.01.'),
  crossCheck: z
    .literal('cost-explorer')
    .exactOptional()
    .describe('Hold an export against Cost Explorer, same days: one paid request a run.'),
  maxRequests: count(1, 10_000).describe(
    'Most Cost Explorer requests (pages) one run may make; checked before each page.',
  ),
  maxLocalBytes: byteCount.describe(
    'Largest export read on one machine, as stored (compressed). A larger one is refused.',
  ),
  historyMonths: count(2, 14).describe(
    'Months to ask Cost Explorer for, the running month included; it keeps 14. An export is read whole, or from --from.',
  ),
  region: name.exactOptional().describe('AWS region of the bucket, where it cannot be derived.'),
};

const oneSource = {
  message: 'Name either exports or source: cost-explorer, not both',
  path: ['source'],
};

/** Where the bill is read. */
export const costs = z
  .strictObject({
    ...fields,
    exports: fields.exports.default([]),
    maxRequests: fields.maxRequests.default(60),
    maxLocalBytes: fields.maxLocalBytes.prefault('20GB'),
    historyMonths: fields.historyMonths.default(14),
  })
  .refine(({ exports, source }) => !(source && exports.length > 0), oneSource);

export type CostsConfig = z.output<typeof costs>;

/** What a tenant says of its own: the rest is as in the `costs` of the file. */
export const tenantCosts = z
  .strictObject({
    ...fields,
    exports: fields.exports.exactOptional(),
    maxRequests: fields.maxRequests.exactOptional(),
    maxLocalBytes: fields.maxLocalBytes.exactOptional(),
    historyMonths: fields.historyMonths.exactOptional(),
  })
  .refine(({ exports = [], source }) => !(source && exports.length > 0), oneSource);

export type TenantCostsConfig = z.output<typeof tenantCosts>;

/** A tenant that names one kind of source does not inherit the other. */
export function costsOf(shared: CostsConfig, own: TenantCostsConfig | undefined): CostsConfig {
  if (!own) return shared;
  const { source, ...rest } = shared;
  if (own.source) return { ...rest, exports: [], ...own };
  if (own.exports && own.exports.length > 0) return { ...rest, ...own };
  return { ...shared, ...own };
}
