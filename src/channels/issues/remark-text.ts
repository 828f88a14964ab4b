import {
  doneComment,
  duplicateComment,
  measuredComment,
  notPlannedComment,
  refusedCommandComment,
  returnedComment,
  snoozedComment,
  snoozeEndedComment,
  stateComment,
} from '../../render/issues/comments.ts';
import type { Page } from '../../render/page.ts';
import { commentMarker } from './comment-marker.ts';
import type { PlannedComment } from './planned-comment.ts';

/** A comment as it is written, with the line it is found again by. */
export function remarkText(page: Page, comment: PlannedComment): string {
  const marker = commentMarker(comment.key);
  switch (comment.kind) {
    case 'done':
      return doneComment(page, comment.outcomes, marker);
    case 'measured':
      return measuredComment(page, comment.outcome, marker);
    case 'returned':
      return returnedComment(page, comment.recommendation, marker);
    case 'state':
      return stateComment(page, comment.change, comment.recommendation, marker);
    case 'duplicate':
      return duplicateComment(page, comment.url, marker);
    case 'snoozed':
      return snoozedComment(page, comment.until, comment.by, marker);
    case 'snooze-ended':
      return snoozeEndedComment(page, marker);
    case 'not-planned':
      return notPlannedComment(page, comment.until, marker);
    case 'refused':
      return refusedCommandComment(page, comment.login, marker);
  }
}
