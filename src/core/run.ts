/** One pass for a tenant over one window. The key decides what counts as the same run. */
export interface RunKeyParts {
  readonly tenant: string;
  readonly window: { readonly start: string; readonly end: string };
  /** The 8-hour slot in which the bill can change, or the minute where `fresh` was asked. */
  readonly dataVersion: string;
  /** Hash of the part of the configuration that decides what is collected; channels, language and personas are not in it. */
  readonly collectConfigHash: string;
  readonly collectorVersion: string;
}

/** `report` is a function of this document alone (DESIGN §2): everything is named by hash. */
export interface RunInputs {
  readonly plan: string;
  readonly results: readonly string[];
  readonly bill: string;
  readonly prices: string | null;
  readonly config: string;
  readonly decisions: string | null;
  readonly predecessor: string | null;
}
