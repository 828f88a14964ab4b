import type { NarrativeLanguage } from './persona.ts';

/**
 * What a person needs to know to trust a finding and to act on it: the text of the check's page, and of the issue that is
 * opened for a recommendation. In commands and paths `{resourceId}`, `{account}` and `{region}` stand for those of the finding.
 */
export interface CheckGuide {
  /** Why the good state is worth having: what is paid for in the bad one. */
  readonly why: string;
  /** Which fields and metrics of AWS decide, and how. */
  readonly measured: string;
  /** How the amount comes about, or why there is none. */
  readonly saving: string;
  /** What can make the finding wrong, one sentence each. */
  readonly caveats: readonly string[];
  readonly verify: {
    /** Path through the console. */
    readonly console: string;
    /** An AWS CLI command that reads. */
    readonly cli: string;
  };
  readonly fix: {
    readonly console: string;
    /** AWS CLI commands in order. The last one shows that it worked. */
    readonly cli: readonly string[];
    /** The first command without effect (`--dry-run`), or `null` where AWS offers none. */
    readonly dryRun: string | null;
    /** What to change in Terraform. */
    readonly terraform: string;
  };
  /** How to go back, or what is lost for good. */
  readonly rollback: string;
  /** The same in Brazilian Portuguese; commands are those above. */
  readonly ptBr: GuideWords;
}

/** What a guide tells in words. Names of the console, of attributes and of AWS stay as they are. */
export interface GuideWords {
  readonly why: string;
  readonly measured: string;
  readonly caveats: readonly string[];
  /** Path through the console to verify it. */
  readonly verify: string;
  /** Path through the console to fix it. */
  readonly fix: string;
  readonly terraform: string;
  readonly rollback: string;
}

/** What a check says of itself, in a language; `null` where this version has no such check. */
export type GuideOf = (check: string, language: NarrativeLanguage) => CheckGuide | null;
