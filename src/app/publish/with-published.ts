import type { CommandResult } from '../command-result.ts';
import type { ChannelDelivery } from './publish-report.ts';
import { publishResult } from './publish-result.ts';

/** A report that was written, with what became of it: a channel that failed is the verdict. */
export function withPublished(result: CommandResult, deliveries: readonly ChannelDelivery[]): CommandResult {
  const published = publishResult(deliveries);
  return {
    ...result,
    exitCode: published.exitCode === 0 ? result.exitCode : published.exitCode,
    document: { report: result.document, published: published.document },
    tables: [...result.tables, ...published.tables],
    closing: [...result.closing, ...published.closing],
    outputs: { ...result.outputs, ...published.outputs },
  };
}
