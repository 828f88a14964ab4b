import type { Alert } from './alert.ts';
import type { Narrative } from './narrative.ts';
import type { PersonaId } from './persona.ts';
import type { Fingerprint } from './recommendation.ts';
import type { Report } from './report.ts';
import type { RunNotes } from './run.ts';

/** What is published: one report, what its run cost, what is urgent in it, and where its parts stand on the web. */
export interface Publication {
  /** Id of the run. */
  readonly run: string;
  readonly report: Report;
  readonly notes: RunNotes | null;
  /** Those that hold now, whether they were told before or not. */
  readonly alerts: readonly Alert[];
  readonly links: Links;
  /** Of every reader that a channel or a page is written for. */
  readonly narratives: ReadonlyMap<PersonaId, Narrative>;
  /** What stands beside the report for its readers. */
  readonly narrativeFiles: NarrativeFiles;
  /** Number of the pull request that the report comes as; `null`: it was committed, or stays where it is. */
  readonly pullRequest: number | null;
  /** ISO instant. */
  readonly at: string;
}

/** Pages for readers, and what models wrote of them. */
export interface NarrativeFiles {
  /** Those that get a page, in their order. */
  readonly pages: readonly Narrative[];
  /** Text of narrative.json: drafts that are grounded again by whoever reads them; `null`: the template wrote. */
  readonly kept: string | null;
}

export const NO_NARRATIVE_FILES: NarrativeFiles = { pages: [], kept: null };

/** Web addresses; `null` where there is none, so that a text stands without a link. All are ours, none is made of strings from AWS. */
export interface Links {
  /** The page of this report. */
  readonly report: string | null;
  /** The workflow run. */
  readonly run: string | null;
  /** Page that explains a check. */
  check(id: string): string | null;
  /** The open issue about a recommendation. */
  issue(fingerprint: Fingerprint): string | null;
}

export const NO_LINKS: Links = { report: null, run: null, check: () => null, issue: () => null };
