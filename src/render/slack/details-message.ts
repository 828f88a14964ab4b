import { LEDGER_STATES } from '../../core/ledger.ts';
import type { SlackMessage } from '../../core/slack-message.ts';
import type { Brief, BriefSize } from '../brief/brief.ts';
import { type Briefed, briefOf } from '../brief/brief-of.ts';
import { briefOfOwner } from '../brief/brief-of-owner.ts';
import { shortened, withoutTeam } from './brief-parts.ts';
import {
  actionText,
  bullet,
  closingBlocks,
  largest,
  moreLines,
  notification,
  type SlackPage,
  slackPageOf,
} from './message-parts.ts';
import { literal, mrkdwn } from './mrkdwn.ts';
import { lineBlocks } from './slack-blocks.ts';
import { SUMMARY_ACTIONS } from './summary-message.ts';

/** Rows of any list: what there is, down to what has room. */
const MOST_ROWS = [200, 120, 80, 60, 40, 25, 15, 10, 5, 2, 0] as const;

const SIZE: BriefSize = { movers: 0, actions: MOST_ROWS[0] };

/** What stands in the thread below a report: every action, what changed, and what was looked at; `null`: nothing does. */
export function detailsMessage(published: Briefed): SlackMessage | null {
  const page = slackPageOf(published);
  const brief = briefOf(published, SIZE);
  const reads = readLines(page);
  const { actions, changes, gaps } = brief;
  if (actions.length + changes.length + gaps.length + reads.length === 0) return null;
  return message(page, brief, reads);
}

/** The same for one team of the owner rules: its own actions; `null`: the message above it has them all. */
export function ownerDetailsMessage(published: Briefed, team: string): SlackMessage | null {
  const brief = withoutTeam(briefOfOwner(published, team, SIZE));
  return brief.actions.length <= SUMMARY_ACTIONS ? null : message(slackPageOf(published), brief, []);
}

function message(page: SlackPage, brief: Brief, reads: readonly string[]): SlackMessage {
  const { title } = brief;
  const text = notification(title, page.messages.slack.allActions);
  const steps = MOST_ROWS.map((rows) => () => {
    const lines = linesOf(page, shortened(brief, rows), reads, rows);
    return { text, blocks: [...lineBlocks(lines), ...closingBlocks(page)] };
  });
  return largest(page, title, steps);
}

function linesOf(page: SlackPage, brief: Brief, reads: readonly string[], most: number): readonly string[] {
  const words = page.messages.slack;
  const { changes } = page.report;
  const since = changes.known ? words.changes(page.formats.day(changes.value.previous)) : '';
  return [
    ...listed(
      words.allActions,
      brief.actions.map((action) => mrkdwn(actionText(page, action))),
      moreLines(page, brief.moreActions),
    ),
    ...topLines(page, since, brief.changes.map(mrkdwn), most),
    ...topLines(page, words.gaps, brief.gaps.map(mrkdwn), most),
    ...reads,
  ];
}

function topLines(page: SlackPage, heading: string, lines: readonly string[], most: number) {
  return listed(heading, lines.slice(0, most), moreLines(page, lines.length - most));
}

function listed(heading: string, lines: readonly string[], more: readonly string[]): readonly string[] {
  if (lines.length === 0 && more.length === 0) return [];
  return [`*${literal(heading)}*`, ...lines.map(bullet), ...more];
}

/** How the planned reads ended. */
function readLines({ report, formats, messages }: SlackPage): readonly string[] {
  if (!report.ledger.known) return [];
  const { planned, byState } = report.ledger.value.coverage;
  if (planned === 0) return [];
  const states = LEDGER_STATES.filter((state) => byState[state] > 0).map((state) =>
    messages.slack.read(formats, byState[state], messages.gaps.ledgerStates[state]),
  );
  return [`*${literal(messages.slack.reads)}:* ${literal(formats.list(states))}`];
}
