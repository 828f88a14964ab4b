import type { AlertKind } from '../../core/alert.ts';
import type { SummaryForecast, SummaryHeadline } from '../summary/summary-document.ts';

/** Version of the messages for programs; raised when a field changes its meaning or goes away. */
export const NOTICE_VERSION = 1;

/** What a topic or a web hook is told. Amounts are exact decimals as text beside their currency; `null` is unknown, never zero. */
interface NoticeBase {
  readonly version: number;
  readonly tenant: string;
  /** Id of the run. */
  readonly run: string;
  /** The day the report is for. */
  readonly asOf: string;
  readonly links: { readonly report: string | null; readonly run: string | null };
  /** For people, in the language of the report. */
  readonly title: string;
  readonly text: string;
}

/** A new report, or one whose content is another. */
export interface ReportNotice extends NoticeBase {
  readonly event: 'report';
  /** The comparison the report opens with, one a currency. */
  readonly headline: readonly SummaryHeadline[];
  readonly forecast: readonly SummaryForecast[];
  /** What the open actions are worth a month, one a currency; `null`: not known. */
  readonly savings: readonly NoticeSavings[] | null;
  /** Those worth most first. */
  readonly actions: readonly NoticeAction[];
  /** Recommendations that are in none of them. */
  readonly moreActions: number;
  /** Of the planned reads of AWS those that were answered; `null`: none were planned, or it is not known. */
  readonly coverage: { readonly planned: number; readonly answered: number } | null;
  /** For people: what could not be looked at. */
  readonly gaps: readonly string[];
  /** Sentences that are not among {@link gaps}. */
  readonly moreGaps: number;
}

export interface NoticeSavings {
  readonly currency: string;
  /** What can be had together. */
  readonly net: string;
  /** If each were counted on its own. */
  readonly gross: string;
  readonly recommendations: number;
}

export interface NoticeAction {
  readonly fingerprints: readonly string[];
  /** For people. */
  readonly title: string;
  /** A month, for people; `null`: it has no amount. */
  readonly amount: string | null;
  readonly team: string | null;
  readonly issue: string | null;
}

/** Something that is told at once, and again only when its state is another. */
export interface AlertNotice extends NoticeBase {
  readonly event: 'alert';
  readonly alert: {
    /** What it is about: the same until that is over. */
    readonly id: string;
    readonly state: string;
    readonly kind: AlertKind;
    readonly severity: 'warning' | 'critical';
  };
}
