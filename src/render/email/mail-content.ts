import type { Language } from '../../core/language.ts';
import type { Inline } from '../phrase.ts';

/** What a mail says. Rendered twice, as HTML and as text, so that both say the same. */
export interface MailContent {
  readonly language: Language;
  readonly title: Inline;
  readonly parts: readonly MailPart[];
  /** Why somebody gets this. Our own text. */
  readonly footer: string;
}

/** The heading is our own text; `null`: the part needs none. `more`: what of it is left out; `null`: nothing. */
export type MailPart = { readonly heading: string | null; readonly more: string | null } & (
  | { readonly kind: 'words'; readonly paragraphs: readonly Inline[] }
  | { readonly kind: 'alerts'; readonly alerts: readonly MailAlert[] }
  | { readonly kind: 'figures'; readonly rows: readonly MailFigure[] }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'actions'; readonly actions: readonly MailAction[] }
  | { readonly kind: 'bars'; readonly chart: MailBars }
  | { readonly kind: 'links'; readonly links: readonly MailLink[] }
  | { readonly kind: 'columns'; readonly chart: MailColumns }
);

export interface MailFigure {
  readonly label: string;
  readonly value: string;
}

/** Ours, to a page of ours. */
export interface MailLink {
  readonly text: string;
  readonly url: string;
}

export interface MailAlert {
  readonly severity: 'warning' | 'critical';
  readonly title: Inline;
  readonly text: Inline;
}

export interface MailAction {
  readonly title: Inline;
  /** Untrusted. */
  readonly team: string | null;
  readonly amount: string | null;
  readonly link: MailLink | null;
}

/** Bars that lie below each other. */
export interface MailBars {
  readonly bars: readonly MailBar[];
  /** What is filled, what is open, and the figures that have no room beside a bar. */
  readonly summary: string | null;
}

/** One of them, with its amount as text. */
export interface MailBar {
  readonly label: string;
  readonly value: string;
  /** Length of what is, then of what is expected beyond it: 0 to 1, at most 1 together. */
  readonly filled: number;
  readonly open: number;
}

/** Bars that stand beside each other, too thin for amounts: what they say is in a sentence as well. */
export interface MailColumns {
  /** Heights from 0 to 1. */
  readonly columns: readonly { readonly height: number; readonly complete: boolean }[];
  readonly from: string;
  readonly to: string;
  readonly summary: string;
}
