/** A branch that reports are committed to. Nothing is checked out, and nothing that is there is ever overwritten. */
export interface ReportBranch {
  /** For people, e.g. `main`. */
  readonly name: string;
  /**
   * Reads where it stands.
   * @throws SpendlogError where it cannot be read, NotDelivered over a limit
   */
  tip(): Promise<BranchTip>;
  /** Where people see what is committed; opens the pull request where that is the way, unless it is open. */
  present(text: PullRequestText): Promise<BranchPlace>;
}

/** Where a branch stood when it was read. Paths are `/`-separated and begin at the root of the repository. */
export interface BranchTip {
  /** The commit that the next one is put onto; `null`: it has none yet. */
  readonly commit: string | null;
  /** Web address of that commit, or its id; the empty text where there is none. */
  readonly reference: string;
  /** Id of the blob by path, of every file below a folder. */
  files(folder: string): Promise<BlobIds>;
  /** Texts of blobs by id; one that is no text is missing. */
  texts(blobs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Files of a pull request that people closed without merging it: what was turned down. Absent: nothing was. */
  declined?(folder: string): Promise<BlobIds>;
  /**
   * Puts one commit onto it, the whole change or nothing.
   * @throws SpendlogError where it is refused, NotDelivered over a limit: it certainly is not there
   */
  put(change: BranchChange): Promise<CommitOutcome>;
}

export type BlobIds = ReadonlyMap<string, string>;

export interface BranchChange {
  /** Text by path. */
  readonly additions: ReadonlyMap<string, string>;
  /** Paths that are there and go. */
  readonly deletions: readonly string[];
  readonly message: CommitMessage;
}

export interface CommitMessage {
  /** One line. */
  readonly headline: string;
  readonly body: string;
}

export type CommitOutcome =
  | { readonly state: 'committed'; readonly reference: string }
  /** Somebody else was first: read it again. */
  | { readonly state: 'moved' }
  /** Whether it is there nobody can tell: read it again. A second commit onto the same tip cannot follow it. */
  | { readonly state: 'unanswered'; readonly reason: string }
  /** A rule of the repository lets nobody commit to it directly; `reason` in its words, untrusted. */
  | { readonly state: 'protected'; readonly reason: string };

export interface PullRequestText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface BranchPlace {
  /** Web address of a file of the branch; `null`: nobody knows one. */
  page(path: string): string | null;
  /** Number of the pull request that it comes as; `null`: it needs none. */
  readonly pullRequest: number | null;
}
