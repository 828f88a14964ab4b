import type { Service } from '../../core/service.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The name on the bill by which the charges of an unseen service may be those of one that is seen: several services
 * are billed as `EC2 - Other`. `null` where it has a name of its own, so that it must be somewhere.
 */
export function explainedElsewhere(
  service: Service | undefined,
  seen: ReadonlySet<string | null>,
  { serviceById }: Catalogue,
): string | null {
  const names = service?.costExplorerNames ?? [];
  const explained = new Set(
    [...seen].flatMap((id) => (id === null ? [] : (serviceById(id)?.costExplorerNames ?? []))),
  );
  return names.length > 0 && names.every((name) => explained.has(name)) ? (names[0] ?? null) : null;
}
