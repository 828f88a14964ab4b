import type { DisagreementReason, NoAmountReason, SavingBasis } from '../../core/recommendation.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

export const savingsEn = {
  title: 'Savings',
  net: (net: string) => `${net} a month can be had together`,
  noAmount: 'No action with an amount is recommended.',
  range: (low: string, high: string) => `${low} to ${high}`,
  gross: (gross: string) => `${gross} if each saving were counted on its own`,
  counts: (f: Formats, withAmount: number, without: number) =>
    `${counted(f, withAmount, 'action has an amount', 'actions have amounts')}, ${counted(f, without, 'stands without one', 'stand without one')}.`,
  byBasis: (parts: string) => `From ${parts}.`,
  exempt: (f: Formats, count: number, net: string) =>
    `${counted(f, count, 'action is exempt', 'actions are exempt')}: ${net} a month that is not in these figures.`,
  hub: (total: string) =>
    `Cost Optimization Hub counts ${total} a month after its own de-duplication. It stands beside these figures and is in none of them.`,
  bases: {
    bill: 'the bill',
    'bill-rate': 'own rates',
    'list-price': 'list prices',
    'aws-estimate': "AWS's estimates",
  } satisfies Readonly<Record<SavingBasis, string>>,
  why: 'How the amounts came about',
  whyColumns: ['Resource', 'Saving a month', 'Range', 'From', 'Computed as', 'Once', 'Confidence'],
};

export const actionAmountsEn = {
  noAmount: {
    hygiene: 'no amount of its own',
    'no-price': 'no price known',
    'price-not-read': 'price list not read (pricing:GetProducts)',
    'price-not-asked': 'price not asked for: too many were wanted',
    'no-bill': 'no bill, no price known',
    covered: 'covered by commitments',
    free: 'free',
    ended: 'not charged any more',
    'no-saving': 'costs as much afterwards',
  } satisfies Readonly<Record<NoAmountReason, string>>,
  amount: (net: string, basis: string) => `${net} (${basis})`,
  awsSays: (amount: string, reasons: string) => `AWS says ${amount}: ${reasons}`,
  reasons: {
    'discount-mode': 'before discounts',
    'look-back': 'other days',
    'covered-hours': 'hours under commitments',
    'price-date': 'prices of another day',
    currency: 'another currency',
    'stopped-since': 'stopped since',
    unknown: 'the reason is not known',
  } satisfies Readonly<Record<DisagreementReason, string>>,
  alternatives: (f: Formats, count: number) =>
    `${counted(f, count, 'more action is an alternative', 'more actions are alternatives')} to one of these and not counted with it.`,
  exempt: (f: Formats, count: number) => `${counted(f, count, 'more is', 'more are')} exempt.`,
  line: (amount: Inline, note: Inline) => phrase`${amount}; ${note}`,
};
