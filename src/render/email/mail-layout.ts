import type { OWN_PERSONAS } from '../../core/persona.ts';
import type { BriefSize } from '../brief/brief.ts';

/** A reader that mails are laid out for. One of spendlog.yml gets the layout of the one it is like. */
export type MailLayout = (typeof OWN_PERSONAS)[number];

export type ReportPart = 'figures' | 'months' | 'days' | 'movers' | 'actions' | 'changes';

/**
 * What each reader gets, in this order, after the alerts and the verdict and before what could not be looked at, which
 * nobody is spared.
 */
export const LAYOUTS: Readonly<
  Record<MailLayout, { readonly parts: readonly ReportPart[]; readonly size: BriefSize }>
> = {
  executive: { parts: ['figures', 'months', 'movers', 'actions'], size: { movers: 3, actions: 3 } },
  cto: {
    parts: ['figures', 'months', 'days', 'movers', 'actions', 'changes'],
    size: { movers: 5, actions: 5 },
  },
  devops: { parts: ['actions', 'movers', 'days', 'changes'], size: { movers: 5, actions: 15 } },
  finops: {
    parts: ['figures', 'months', 'days', 'movers', 'actions', 'changes'],
    size: { movers: 10, actions: 10 },
  },
};
