import type { Outcome } from '../../core/outcome.ts';
import type { Day } from '../../core/period.ts';
import type { Recommendation } from '../../core/recommendation.ts';

/** Something to be said on an issue once. `key` makes it this comment and no other: small letters, digits and hyphens. */
export type PlannedComment = { readonly key: string } & Remark;

export type Remark =
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'measured'; readonly outcome: Outcome }
  | { readonly kind: 'returned'; readonly recommendation: Recommendation }
  /** Its state is another one now. */
  | { readonly kind: 'state'; readonly change: StateChange; readonly recommendation: Recommendation }
  | { readonly kind: 'duplicate'; readonly url: string }
  | { readonly kind: 'snoozed'; readonly until: Day; readonly by: string }
  | { readonly kind: 'snooze-ended' }
  | { readonly kind: 'not-planned'; readonly until: Day }
  /** `login` may not triage, so that its command does not count. Untrusted. */
  | { readonly kind: 'refused'; readonly login: string };

/** `still-found`: somebody closed it as done, and it is found long after. */
export type StateChange = 'accepted' | 'no-longer-accepted' | 'exempt' | 'exemption-ended' | 'still-found';
