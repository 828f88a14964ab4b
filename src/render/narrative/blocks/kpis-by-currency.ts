import type { RootContent } from 'mdast';
import type { KpiRow } from '../../../core/kpis.ts';
import { paragraph } from '../../blocks.ts';
import { kpiTable } from '../../sections/kpis.ts';
import { untrusted } from '../../untrusted.ts';
import type { BlockPage } from './block.ts';

/** Figures to steer by: where several currencies have some, a table of each, as a percentage does not tell its own. */
export function kpisByCurrency(page: BlockPage, kpis: readonly KpiRow[]): readonly RootContent[] {
  if (kpis.length === 0) return [];
  const byCurrency = Map.groupBy(kpis, ({ currency }) => currency);
  const named = [...byCurrency.keys()].filter((currency) => currency !== null);
  if (named.length < 2) return [kpiTable(page, kpis)];
  const { leadership, steering } = page.messages;
  const others = byCurrency.get(null) ?? [];
  return [
    ...named.flatMap((currency) => [
      paragraph(leadership.currency(untrusted(currency))),
      kpiTable(page, byCurrency.get(currency) ?? []),
    ]),
    ...(others.length > 0 ? [paragraph(steering.noCurrency), kpiTable(page, others)] : []),
  ];
}
