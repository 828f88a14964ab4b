import type {
  askOptions,
  baselineOptions,
  collectOptions,
  commentOptions,
  dispatchOptions,
  narrateOptions,
  OptionsOf,
  oneRunOptions,
  planOptions,
  publishOptions,
  reportOptions,
  resumeOptions,
  retryOptions,
  runsOptions,
} from '../config/command-options.ts';
import type { RunOptions } from './run-contract.ts';

export type PlanOptions = OptionsOf<typeof planOptions>;
export type CollectOptions = OptionsOf<typeof collectOptions>;
export type ReportOptions = OptionsOf<typeof reportOptions>;
export type PublishOptions = OptionsOf<typeof publishOptions>;
export type NarrateOptions = OptionsOf<typeof narrateOptions>;
export type AskOptions = OptionsOf<typeof askOptions>;
export type CommentOptions = OptionsOf<typeof commentOptions>;
export type DispatchOptions = OptionsOf<typeof dispatchOptions>;
export type BaselineOptions = OptionsOf<typeof baselineOptions>;
export type RunsOptions = OptionsOf<typeof runsOptions>;
export type OneRunOptions = OptionsOf<typeof oneRunOptions>;
export type ResumeOptions = OptionsOf<typeof resumeOptions>;
export type RetryOptions = OptionsOf<typeof retryOptions>;

/** One command with its options, all of them checked. */
export type Invocation =
  | { readonly command: 'run'; readonly options: RunOptions }
  | { readonly command: 'plan'; readonly options: PlanOptions }
  | { readonly command: 'collect'; readonly options: CollectOptions }
  | { readonly command: 'report'; readonly options: ReportOptions }
  | { readonly command: 'publish'; readonly options: PublishOptions }
  | { readonly command: 'narrate'; readonly options: NarrateOptions }
  | { readonly command: 'ask'; readonly options: AskOptions }
  | { readonly command: 'comment'; readonly options: CommentOptions }
  | { readonly command: 'dispatch'; readonly options: DispatchOptions }
  | { readonly command: 'baseline'; readonly options: BaselineOptions }
  | { readonly command: 'runs-list' | 'runs-stats' | 'runs-cleanup'; readonly options: RunsOptions }
  | { readonly command: 'runs-show' | 'runs-watch' | 'runs-cancel'; readonly options: OneRunOptions }
  | { readonly command: 'runs-resume' | 'runs-reprocess'; readonly options: ResumeOptions }
  | { readonly command: 'runs-retry'; readonly options: RetryOptions };
