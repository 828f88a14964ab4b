import type { Money } from './money.ts';
import type { Day, Period } from './period.ts';

/** Something that people are told of at once, and once until it changes. */
export type Alert = BudgetAlert | AnomalyAlert | CommitmentAlert | CoverageAlert | StaleAlert;

export type AlertKind = Alert['kind'];

interface AlertBase {
  /** What it is about, stable while that stays the same: kind and subject. Not shown. */
  readonly id: string;
  /** Another text is another alert: it is told again. Coarse, so that a figure that moves a little is not news. */
  readonly state: string;
  readonly severity: 'warning' | 'critical';
}

/** Exceeded, or forecast to be. */
export interface BudgetAlert extends AlertBase {
  readonly kind: 'budget-exceeded' | 'budget-forecast';
  /** Untrusted. */
  readonly budget: string;
  readonly period: Period;
  readonly amount: Money;
  readonly spent: Money;
  /** At the end of the period, as the budget's row has it; `null`: no forecast. */
  readonly expected: { readonly value: number; readonly currency: string } | null;
}

export interface AnomalyAlert extends AlertBase {
  readonly kind: 'anomaly';
  /** Of the report's anomalies. */
  readonly anomaly: string;
  /** Untrusted. */
  readonly subject: string;
  readonly days: Period;
  readonly impact: Money;
}

export interface CommitmentAlert extends AlertBase {
  readonly kind: 'commitment-expiring';
  /** Untrusted. */
  readonly commitment: string;
  readonly end: Day;
  readonly daysLeft: number;
}

export interface CoverageAlert extends AlertBase {
  readonly kind: 'coverage';
  /** 0 to 1, of the planned reads. */
  readonly coverage: number;
  readonly limit: number;
}

/** Data older than promised. */
export interface StaleAlert extends AlertBase {
  readonly kind: 'stale-data';
  readonly day: Day;
  readonly slaHours: number;
  readonly hoursLate: number;
}
