import type { Alert } from '../../core/alert.ts';
import type { Fingerprint } from '../../core/recommendation.ts';
import type { Inline } from '../phrase.ts';

/** What a channel with little room tells of a report, in its language; made of the same parts as the page. */
export interface Brief {
  readonly title: Inline;
  /** The figures of the period in one sentence. */
  readonly verdict: Inline;
  /** What its reader is told in short, a sentence each, in place of {@link verdict}; empty: nobody wrote for them. */
  readonly told: readonly Inline[];
  /** Who wrote it, where that was a model; `null`: the template, or nobody. */
  readonly writtenBy: Inline | null;
  /** What could not be looked at, one sentence each; empty where everything was. */
  readonly gaps: readonly Inline[];
  readonly figures: readonly BriefFigure[];
  /** The largest first. */
  readonly movers: readonly Inline[];
  readonly actions: readonly BriefAction[];
  /** Actions that are not among {@link actions}. */
  readonly moreActions: number;
  /** Since the last report: new, done, gone, dollars. Empty where nothing changed, or nobody knows. */
  readonly changes: readonly Inline[];
  readonly alerts: readonly BriefAlert[];
  /** The page of the report. */
  readonly url: string | null;
}

/** Plain text that holds nothing from AWS but amounts and names made inert. */
export interface BriefFigure {
  readonly label: string;
  readonly value: string;
}

export interface BriefAction {
  /** One, or those of one kind and owner. */
  readonly fingerprints: readonly Fingerprint[];
  /** Imperative, with the resource. */
  readonly title: Inline;
  /** A month, formatted; `null`: it has no amount. */
  readonly amount: string | null;
  readonly team: string | null;
  /** Its issue, where there is one. */
  readonly url: string | null;
}

export interface BriefAlert {
  readonly alert: Alert;
  readonly title: Inline;
  readonly text: Inline;
}

/** How much of each a channel has room for. */
export interface BriefSize {
  readonly movers: number;
  readonly actions: number;
}
