import type { CostSource, SourceUsage } from '../core/cost-source.ts';
import { isSpendlogError } from '../core/errors.ts';
import { type Gap, type Known, known } from '../core/known.ts';
import { addDays, addMonths, type Day, firstDayOf, monthOf, type Period } from '../core/period.ts';
import type { Analysis } from '../core/plan.ts';
import type { Presence } from '../core/presence.ts';
import { withConfiguredEnds } from '../costs/analysis/configured-ends.ts';
import { unreadableSource } from '../costs/sources/unreadable-source.ts';
import { makeScratchFolder } from '../platform/scratch-folder.ts';
import { configuredEnds } from './analysis-options.ts';
import { type BillAccess, type EngineOptions, openCostSource } from './cost-sources.ts';
import { crossChecked } from './cross-check.ts';
import { billGapOf } from './gap-of-error.ts';
import { type LinesWanted, linesWanted } from './lines-wanted.ts';
import { type BillRead, readTheBill, readTheLines } from './read-the-bill.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { Settings } from './settings.ts';
import { workThenEnd } from './work-then-end.ts';

/** Days of charges that decide where work goes. */
const PRESENCE_DAYS = 30;

/** A tenant's bill, or why there is none. */
export interface TenantBill extends BillRead {
  readonly gap: Gap | null;
}

export interface BillQuestion {
  /** Absent: all of it. */
  readonly analysis?: Analysis;
  readonly settings: Settings;
  readonly options: EngineOptions;
  readonly access: BillAccess;
  /** Absent: what checks of the bill judge. */
  readonly wanted?: LinesWanted;
}

/** Reads the bill, as far as it was asked for; where that is refused, every read of it ends in the state of the refusal. */
export function readTenantBill(question: BillQuestion, environment: RunEnvironment): Promise<TenantBill> {
  const { settings, access, wanted, analysis } = question;
  return withSource(question, environment, async (source, gap) => {
    if (analysis === 'recommendations') return linesOf(source, settings, gap, wanted);
    const read = await billOf(source, settings, gap, wanted);
    return gap ? read : { ...read, bill: await crossChecked(read.bill, settings, environment, access) };
  });
}

export interface FoundPresence {
  readonly presence: Known<Presence>;
  /** Of Cost Explorer; `null`: an export is read when it is reported on. */
  readonly bill: TenantBill | null;
  /** What asking cost; `null` where nothing could be asked. */
  readonly usage: SourceUsage | null;
}

/**
 * Where there are charges, and the bill with it: what Cost Explorer is paid for is asked here, once. Of an export
 * nothing but the places is read.
 */
export function readPresence(question: BillQuestion, environment: RunEnvironment): Promise<FoundPresence> {
  const { settings } = question;
  return withSource(question, environment, async (source, gap) => {
    if (gap)
      return {
        presence: gap.reason === 'no-history' ? known(nowhere(settings)) : { known: false, gap },
        bill: await billOf(source, question.settings, gap),
        usage: null,
      };
    const paid = settings.source.kind === 'cost-explorer';
    const read = question.analysis === 'recommendations' ? linesOf : billOf;
    const bill = paid ? await read(source, settings, null) : null;
    if (!bill) await source.open();
    const presence = await source.presence(presencePeriod(settings));
    return { presence, bill, usage: source.usage() };
  });
}

/** A bill that was read and is empty: there is no place with charges, which is no work and no gap in what was looked at. */
function nowhere(settings: Settings): Presence {
  const period = presencePeriod(settings);
  return { basis: 'pairs', period, accountService: [], accountRegion: [], serviceRegion: [] };
}

/** With `--analysis recommendations` the bill tells where to look, what to judge and what it is worth; it is not analysed. */
const BILL_NOT_ASKED: Gap = {
  reason: 'not-configured',
  subject: 'the bill',
  remedy: 'the bill was not asked for (--analysis recommendations)',
};

/** A bill nobody may read: every read of it ends in the state of the gap. */
export function unreadBill(settings: Settings, gap: Gap): Promise<TenantBill> {
  return billOf(unreadable(settings, gap), settings, gap);
}

async function linesOf(
  source: CostSource,
  settings: Settings,
  gap: Gap | null,
  wanted = linesWanted(),
): Promise<TenantBill> {
  if (gap) return billOf(source, settings, gap, wanted);
  const { head, ...read } = await readTheLines(source, settings, wanted);
  const { bill } = await unreadBill(settings, BILL_NOT_ASKED);
  const { currencies, months } = head;
  return { ...read, bill: { ...bill, head: { ...bill.head, currencies, months } }, gap: BILL_NOT_ASKED };
}

async function billOf(
  source: CostSource,
  settings: Settings,
  gap: Gap | null,
  wanted = linesWanted(),
): Promise<TenantBill> {
  const read = await readTheBill(source, settings, wanted);
  return { ...read, bill: withConfiguredEnds(read.bill, configuredEnds(settings.config)), gap };
}

async function withSource<T>(
  question: BillQuestion,
  environment: RunEnvironment,
  work: (source: CostSource, gap: Gap | null) => Promise<T>,
): Promise<T> {
  const { settings, options, access } = question;
  const scratch = await makeScratchFolder(environment.environment);
  let source: CostSource | null = null;
  const read = async () => {
    try {
      source = await openCostSource(settings, options, environment, scratch.path, access);
      return await work(source, null);
    } catch (error) {
      const gap = isSpendlogError(error) ? billGapOf(error) : null;
      if (!gap) throw error;
      environment.log.write('warn', 'The bill could not be read', {
        reason: gap.reason,
        hint: gap.hint ?? '',
      });
      environment.progress.warn(`The bill could not be read: ${gap.hint ?? gap.reason}`);
      return await work(unreadable(settings, gap), gap);
    }
  };
  return workThenEnd(environment.log, read, [async () => source?.close(), scratch.remove]);
}

function unreadable({ source, asOf }: Settings, gap: Gap): CostSource {
  const kind = source.kind === 'cost-explorer' ? 'cost-explorer' : 'export';
  const label = source.kind === 'export' ? source.locations.join(', ') : 'Cost Explorer';
  const start = firstDayOf(addMonths(monthOf(asOf), -1));
  return unreadableSource({ kind, label, period: { start, end: addDays(asOf, 1) }, gap });
}

/** The days asked for, else the last ones; never before the month before, the least that Cost Explorer is asked for. */
export function presencePeriod({ period: { from, to }, asOf }: Settings): Period {
  const earliest: Day = firstDayOf(addMonths(monthOf(asOf), -1));
  const usual = addDays(asOf, -PRESENCE_DAYS);
  const start = from ?? (usual < earliest ? earliest : usual);
  return { start, end: addDays(to ?? asOf, 1) };
}
