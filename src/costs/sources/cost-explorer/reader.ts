import type { CostExplorerPort, ResponseCache } from '../../../core/cost-explorer-port.ts';
import type { Money } from '../../../core/money.ts';
import type { Month, Period } from '../../../core/period.ts';
import type { Progress } from '../../../core/ports.ts';
import type { Fact } from './answer.ts';
import type { CachedFacts } from './cached-facts.ts';
import { covers, type Extent, monthPieces, uncovered } from './coverage.ts';
import { ASSUMED_GROUPS_PER_PAGE, estimatePages, type KnownSizes, requestPeriods } from './estimate.ts';
import type { FoldPart } from './fold.ts';
import {
  type BillOverview,
  type Found,
  type KeptAnswers,
  type KeptScope,
  keptAnswers,
} from './kept-answers.ts';
import { fullestPage, mergePages } from './merge-pages.ts';
import { type PagedAnswer, readPages } from './pages.ts';
import { kindFilterOf, type RequestScope, requestOf } from './request.ts';
import type { RequestBudget } from './request-budget.ts';

/** An answer in memory: one request, or one month that was kept. */
export interface Answer extends Extent {
  readonly facts: readonly Fact[];
  readonly estimated: CachedFacts['estimated'];
}

export interface ReaderOptions {
  readonly client: CostExplorerPort;
  readonly cache: ResponseCache;
  readonly budget: RequestBudget;
  readonly scope: RequestScope;
  readonly keptScope: KeptScope;
  readonly progress: Progress;
}

export type ReadState = PagedAnswer['state'];

/** Reads from Cost Explorer what has not been read before, in as few pages as possible. One read at a time. */
export class CostReader {
  readonly #options: ReaderOptions;
  readonly #answers: Answer[] = [];
  readonly #names = new Map<string, string>();
  readonly #kept: KeptAnswers;
  #overview: BillOverview = { recordTypes: [], totals: new Map(), finalMonths: new Set() };
  #groupsPerPage = ASSUMED_GROUPS_PER_PAGE;
  #planned = 0;
  #cached = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#kept = keptAnswers(options.cache, options.keptScope, () => this.#overview);
  }

  /** Brings everything an extent needs into memory: from answers at hand, then those kept, then AWS. */
  async read(name: string, extent: Extent): Promise<ReadState> {
    const before = this.#options.budget.used();
    await this.#recall(extent);
    for (const period of uncovered(extent, this.#answers).toReversed()) {
      for (const part of requestPeriods({ ...extent, period }, this.#sizes())) {
        const state = await this.#request(name, { ...extent, period: part });
        if (state !== 'complete') return state;
      }
    }
    if (this.#options.budget.used() === before) this.#cached += 1;
    return 'complete';
  }

  /** What {@link read} brought, ready to be added up. */
  parts({ reading, period }: Extent): readonly FoldPart[] {
    return monthPieces(period).flatMap((days) => {
      const answer = this.#answers.find((have) => covers(have, reading, days));
      if (!answer) return [];
      const filter = kindFilterOf(answer.reading, this.#overview.recordTypes);
      return [{ reading: answer.reading, facts: answer.facts, days, filter }];
    });
  }

  /** Everything read from here on depends on it. */
  learn(overview: BillOverview): void {
    this.#overview = overview;
  }

  get answers(): readonly Answer[] {
    return this.#answers;
  }

  /** Display names of accounts seen so far, by id. Untrusted. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  get restated(): ReadonlyMap<Month, readonly Money[]> {
    return this.#kept.restated();
  }

  /** Pages expected before they were asked, and reads that took no request. */
  get counts(): { readonly planned: number; readonly cached: number } {
    return { planned: this.#planned, cached: this.#cached };
  }

  async #recall({ reading, period }: Extent): Promise<void> {
    for (const piece of monthPieces(period)) {
      const extent = { reading, period: piece };
      if (uncovered(extent, this.#answers).length === 0) continue;
      const found = await this.#kept.recall(reading, piece);
      if (found) this.#remember(extent, found);
    }
  }

  async #request(name: string, extent: Extent): Promise<ReadState> {
    const { client, budget, scope, progress } = this.#options;
    const { reading, period } = extent;
    const types = reading.kinds ? kindFilterOf(reading, this.#overview.recordTypes).recordTypes : null;
    if (types?.length === 0) {
      this.#remember(extent, NOTHING);
      return 'complete';
    }
    const pages = estimatePages(extent, this.#sizes());
    this.#planned += pages;
    if (pages > budget.left()) return 'budget-reached';
    progress.step(`Cost Explorer: ${name}, ${described(period)}`);
    const answer = await readPages(client, requestOf(reading, period, types, scope), budget);
    if (answer.state !== 'complete') return answer.state;
    this.#groupsPerPage = fullestPage(answer.pages) ?? this.#groupsPerPage;
    const found = mergePages(answer.pages, reading);
    this.#remember(extent, found);
    await this.#kept.keep(extent, found);
    return 'complete';
  }

  #remember(extent: Extent, { facts, estimated, names }: Found): void {
    this.#answers.push({ ...extent, facts, estimated });
    for (const [id, name] of names) this.#names.set(id, name);
  }

  #sizes(): KnownSizes {
    return { answers: this.#answers, groupsPerPage: this.#groupsPerPage };
  }
}

const NOTHING: Found = { facts: [], estimated: [], names: [] };

function described({ start, end }: Period): string {
  return `${start} to before ${end}`;
}
