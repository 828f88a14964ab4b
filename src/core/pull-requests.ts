/** Pull requests of one repository, to be read. All throw an `IssueTrackerError`. Names of branches and files are untrusted. */
export interface PullRequests {
  get(pullNumber: number): Promise<PullRequest>;
  files(pullNumber: number): Promise<ChangedFiles>;
  /** The text of a file at a branch, tag or commit; `null`: there is none. */
  file(path: string, ref: string): Promise<string | null>;
  defaultBranch(): Promise<string>;
  /** The commit that a branch stands at; `null`: there is no such branch. */
  head(branch: string): Promise<string | null>;
}

export interface PullRequest {
  readonly number: number;
  /** On the web. */
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly base: PullRequestSide;
  readonly head: PullRequestSide;
  /** Whether it comes from another repository, so that its author may write nothing here. */
  readonly fork: boolean;
}

export interface PullRequestSide {
  /** Name of the branch. */
  readonly ref: string;
  readonly sha: string;
}

export interface ChangedFiles {
  /** As they are now; of those that were moved also where they were. In the order of GitHub, each once. */
  readonly paths: readonly string[];
  /** `false`: GitHub lists no more than 3,000 files of a pull request, and this one has more. */
  readonly complete: boolean;
}
