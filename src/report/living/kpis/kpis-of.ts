import type { BillLines } from '../../../core/charge-line.ts';
import type { DataState } from '../../../core/cost-source.ts';
import { decimal } from '../../../core/decimal.ts';
import { type Known, known } from '../../../core/known.ts';
import { KPI_IDS, type KpiRow } from '../../../core/kpis.ts';
import type { Ownership } from '../../../core/living.ts';
import { sumMoney } from '../../../core/money.ts';
import { addDays, type Day, type Period } from '../../../core/period.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import type { CurrencyReport, SavingsSummary } from '../../../core/report.ts';
import type { Life } from '../life.ts';
import { billLineKpis } from './bill-line-kpis.ts';
import { costKpis } from './cost-kpis.ts';
import { decisionKpis } from './decision-kpis.ts';
import { moneyKpi, plainKpi } from './kpi-row.ts';

export interface KpiParts {
  readonly asOf: Day;
  readonly span: Period;
  readonly costs: readonly CurrencyReport[];
  readonly lines: BillLines;
  /** How far the days of the lines can be trusted. */
  readonly linesState: DataState;
  readonly recommendations: Known<readonly Recommendation[]>;
  readonly savings: Known<readonly SavingsSummary[]>;
  /** Catalogue ids of a service as the bill, or the catalogue, names it. */
  readonly servicesOf: (name: string) => readonly string[];
  readonly ownership: Known<Ownership>;
  /** `null`: there is no history. */
  readonly lives: readonly Life[] | null;
  /** Instants: up to which the bill tells, `null` without one, and of the run. */
  readonly dataThrough: string | null;
  readonly now: string;
  /** `null`: nothing was promised. */
  readonly slaHours: number | null;
}

/** Every KPI that can be told, and of the others why not; in the order of the page, by currency. */
export function kpisOf(parts: KpiParts): readonly KpiRow[] {
  const { costs, span, lines, linesState: state, recommendations, savings, servicesOf } = parts;
  const rows = [
    ...costs.flatMap((each) => [
      ...costKpis(each, span),
      ...billLineKpis({ currency: each.currency, lines, state, recommendations, savings, servicesOf }),
    ]),
    ...ownershipKpis(parts),
    ...decisionKpis(parts.lives, parts.asOf),
    ...freshness(parts),
  ];
  return rows.sort((a, b) => KPI_IDS.indexOf(a.id) - KPI_IDS.indexOf(b.id));
}

/** By the rules of `owners:`; other allocations have rows of their own. */
function ownershipKpis({ ownership, linesState }: KpiParts): readonly KpiRow[] {
  if (!ownership.known) return [];
  return ownership.value.tables.flatMap(({ currency, period, teams }) => {
    const spends = teams.flatMap(({ spend }) => spend ?? []);
    const without = teams.find(({ team }) => team === null)?.spend;
    if (!period || !without) return [];
    const frame = { id: 'unallocated' as const, currency, subject: 'owners', period, state: linesState };
    return [moneyKpi(frame, without, sumMoney(spends, currency))];
  });
}

const HOUR_MS = 3_600_000;

/** Hours from the last usage in the bill to the run. */
function freshness({ dataThrough, now, slaHours, asOf }: KpiParts): readonly KpiRow[] {
  if (dataThrough === null) return [];
  const hours = Math.max(0, (Date.parse(now) - Date.parse(dataThrough)) / HOUR_MS);
  const period = { start: asOf, end: addDays(asOf, 1) };
  const frame = { id: 'freshness' as const, currency: null, period, state: 'final' as const };
  // A day is 24 hours old when its promise begins to run.
  const target = slaHours === null ? null : { value: String(24 + slaHours), direction: 'at-most' as const };
  return [plainKpi(frame, known(decimal(hours.toFixed(1))), { unit: 'hours', target })];
}
