import picomatch from 'picomatch';

/** Which files are about what: a rule of the configuration. */
export interface PathRule {
  readonly paths: readonly string[];
  /** Absent: every one with a report. */
  readonly tenants?: readonly string[] | undefined;
  /** By catalogue id; absent: all. */
  readonly services?: readonly string[] | undefined;
  readonly tags?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

export interface MatchedRules {
  /** Rules that any of the files matches, in their order. */
  readonly rules: readonly PathRule[];
  /** Of the files, how many any rule is about. */
  readonly files: number;
}

/** Rules are about files beginning with a dot as well; `!` has no meaning of its own: a rule names what it is about. */
const PATTERNS = { dot: true, nonegate: true } as const;

/** The rules that are about any of these files. Paths are of GitHub, from the root of the repository; untrusted. */
export function matchedRules(files: readonly string[], rules: readonly PathRule[]): MatchedRules {
  const compiled = rules.map((rule) => ({ rule, isAbout: picomatch([...rule.paths], PATTERNS) }));
  const matches = compiled.map(({ rule, isAbout }) => ({
    rule,
    about: files.filter((file) => isAbout(file)),
  }));
  return {
    rules: matches.filter(({ about }) => about.length > 0).map(({ rule }) => rule),
    files: new Set(matches.flatMap(({ about }) => about)).size,
  };
}
