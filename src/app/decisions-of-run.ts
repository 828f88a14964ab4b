import { readDecisions } from '../channels/issues/read-decisions.ts';
import type { Config } from '../config/config.ts';
import { type IssueDecisions, NO_ISSUE_DECISIONS } from '../core/issue-decision.ts';
import type { Plan } from '../core/plan.ts';
import { messagesIn } from '../render/page.ts';
import { type DecidedOnIssues, decidedOnIssues } from '../report/living/decided-on-issues.ts';
import type { Decisions } from '../report/living/life.ts';
import { fromPortableJson, toPortableJson } from '../store/portable-json.ts';
import type { RunStore } from '../store/run-store.ts';
import { githubPlace } from './channels/github-place.ts';
import type { LivingConfig } from './living-inputs.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { Settings } from './settings.ts';

/** What people decided on issues, as a run goes by it. */
export interface RunDecisions {
  /** With their exemptions after those of the file. */
  readonly config: LivingConfig;
  readonly decisions: Decisions;
  /** As it is kept among the inputs of the report; `null`: issues are not configured. */
  readonly text: string | null;
}

/**
 * Reads what people decided on issues, before anything is judged by it. Where GitHub does not let it be read, what the
 * run before went by holds on: nothing that somebody turned down comes back because of a token.
 */
export async function decisionsOfRun(
  runStore: RunStore,
  plan: Plan,
  { config, language }: Pick<Settings, 'config' | 'language'>,
  environment: RunEnvironment,
): Promise<RunDecisions> {
  if (config.issues === null) return { config, decisions: { read: true, accepted: new Set() }, text: null };
  const read = await readNow(plan, config, environment);
  const issues = read ?? (await readBefore(runStore, plan));
  const words = messagesIn(language).living.decisions;
  const decided: DecidedOnIssues = decidedOnIssues(issues, plan.asOf, words);
  return {
    config: { ...config, exemptions: [...config.exemptions, ...decided.exemptions] },
    decisions: { read: read !== null, accepted: decided.accepted },
    text: toPortableJson(issues),
  };
}

/** `null` where it cannot be read now, which is told. */
async function readNow(
  { tenant, asOf }: Plan,
  config: Config,
  environment: RunEnvironment,
): Promise<IssueDecisions | null> {
  const place = githubPlace(environment);
  if (!place) {
    environment.progress.warn(
      'What people decided on issues is not read: GITHUB_TOKEN and GITHUB_REPOSITORY tell where they are.',
    );
    return null;
  }
  environment.maskSecret(place.token);
  environment.progress.step('Reading what was decided on issues');
  const { githubIssueTracker } = await import('../platform/github/issue-tracker.ts');
  const tracker = githubIssueTracker({ ...environment, place });
  const elsewhere = config.owners.flatMap(({ repository }) => repository ?? []);
  try {
    return await readDecisions(tracker, [...new Set([place.repository, ...elsewhere])], {
      tenant,
      asOf,
      config,
    });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'IssueTrackerError') throw error;
    environment.progress.warn(
      `What people decided on issues could not be read, so that what was known before holds: ${error.message}`,
    );
    return null;
  }
}

async function readBefore(runStore: RunStore, { predecessor }: Plan): Promise<IssueDecisions> {
  const inputs = predecessor === null ? null : await runStore.readInputs(predecessor);
  const text =
    inputs?.decisions && predecessor !== null
      ? await runStore.readInput(predecessor, inputs.decisions)
      : null;
  const kept = text === null ? null : fromPortableJson(text);
  return isDecisions(kept) ? kept : NO_ISSUE_DECISIONS;
}

/** The text carries its own hash, so that it is what this program wrote. */
function isDecisions(kept: unknown): kept is IssueDecisions {
  return typeof kept === 'object' && kept !== null && 'issues' in kept && Array.isArray(kept.issues);
}
