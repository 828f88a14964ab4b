import type { RawColumns } from '../dialect.ts';
import type { AmountSource, ChargeRule } from './cur-charges.ts';
import { byRule, type CurLines } from './cur-lines.ts';

/** The four costs and the quantity of a line; `mode` is an SQL expression that is `NET` or `GROSS`. */
export function amounts(raw: RawColumns, lines: CurLines, { mode, scale }: { mode: string; scale: number }) {
  const { NET, GROSS } = lines.effective;
  const sources: Readonly<Record<AmountSource, string>> = {
    cost: costInMode(lines, mode),
    zero: '0',
    savingsPlan: inMode(mode, NET.savingsPlan, GROSS.savingsPlan),
    reservation: inMode(mode, NET.reservation, GROSS.reservation),
    onDemand: raw.amount('pricing_public_on_demand_cost'),
    unknown: 'NULL',
    none: 'NULL',
  };
  const column = (pick: (rule: ChargeRule) => AmountSource) =>
    `CAST(${byRule(lines.rule, (rule) => sources[pick(rule)])} AS DECIMAL(38, ${scale}))`;
  return {
    billedCost: column((rule) => rule.billedCost),
    effectiveCost: column((rule) => rule.effectiveCost),
    listCost: column((rule) => rule.listCost),
    contractedCost: column((rule) => rule.contractedCost),
    quantity: byRule(lines.rule, (rule) =>
      rule.countsQuantity ? raw.amount('line_item_usage_amount') : 'NULL',
    ),
  };
}

/** A line's cost in its month's discount mode: an empty net cost is none, since the month's net costs add up. */
function costInMode(lines: CurLines, mode: string): string {
  return `CASE ${mode} WHEN 'NET' THEN coalesce(${lines.net}, 0) ELSE ${lines.unblended} END`;
}

/** A figure that has a net twin. */
function inMode(mode: string, net: string, gross: string): string {
  return `CASE ${mode} WHEN 'NET' THEN ${net} ELSE ${gross} END`;
}
