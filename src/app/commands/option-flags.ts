import { LANGUAGES } from '../../core/language.ts';

/** How one option looks on the command line, and what it means. A switch takes no value. */
export interface OptionFlag {
  /** What stands for the value in help, e.g. `day`; `null`: a switch. */
  readonly value: string | null;
  readonly meaning: string;
}

/** Every option of every command but those of the bill's source, which `run` spells itself. */
export const OPTION_FLAGS: Readonly<Record<string, OptionFlag>> = {
  out: { value: 'folder', meaning: 'folder to write reports to (default: as configured, else reports)' },
  config: {
    value: 'file',
    meaning: 'configuration to use (default: spendlog.yml in the working folder, if there)',
  },
  asOf: {
    value: 'day',
    meaning: 'day the report is for, YYYY-MM-DD (default: today, or where the data ends)',
  },
  from: { value: 'day', meaning: 'first day to read, inclusive (default: all there is)' },
  to: { value: 'day', meaning: 'last day to read, inclusive (default: the end of the data)' },
  window: { value: 'days', meaning: 'days to read instead: 30d, 2026-10 or 2026-10-01..2026-10-15' },
  language: { value: 'language', meaning: `${LANGUAGES.join(' or ')} (default: as configured, else en)` },
  metric: { value: 'metric', meaning: 'effective or billed (default: as configured, else effective)' },
  engineUrl: {
    value: 'url',
    meaning: 'npm registry to fetch the SQL engine from, where it is not installed',
  },
  enginePath: {
    value: 'folder',
    meaning: "folder with the SQL engine's npm packages, where it is not installed",
  },
  tenant: { value: 'id', meaning: 'the tenant to look at (default: every active one)' },
  environment: { value: 'name', meaning: 'which environment of the configuration holds' },
  store: { value: 'place', meaning: 'where runs are remembered: file, artifact or s3://bucket/prefix' },
  logFormat: { value: 'format', meaning: 'text or json (default: text)' },
  roleToAssume: { value: 'arn', meaning: "the tenant's role (default: as configured)" },
  awsRegion: { value: 'region', meaning: 'region to sign in at (default: AWS_REGION, else us-east-1)' },
  audience: { value: 'text', meaning: 'audience of the OIDC token (default: sts.amazonaws.com)' },
  roleDurationSeconds: {
    value: 'seconds',
    meaning: "how long the tenant's session lasts; roles of accounts last an hour at most",
  },
  roleSessionName: {
    value: 'name',
    meaning: 'name of the session in CloudTrail (default: spendlog-<tenant>)',
  },
  services: { value: 'ids', meaning: 'look at these services only, e.g. ebs,ec2' },
  fresh: { value: null, meaning: 'read again although the bill cannot have changed since the last run' },
  reprocess: { value: null, meaning: 'read again only what was given up as a dead letter' },
  dryRun: { value: null, meaning: 'say what would be read and what it would cost; store nothing' },
  analysis: { value: 'kind', meaning: 'full, costs or recommendations (default: full)' },
  batchSize: { value: 'services', meaning: 'services in one job at most (default: as configured)' },
  targetMinutes: {
    value: 'minutes',
    meaning: 'plan as few jobs as end in this time (default: as configured)',
  },
  run: { value: 'id', meaning: 'the run, as plan printed it (default: the newest)' },
  batch: { value: 'id', meaning: 'collect this batch only (default: all that is outstanding)' },
  unit: { value: 'id', meaning: 'read this unit again (default: every unit that failed)' },
  report: {
    value: 'path',
    meaning: 'report to look into, its folder or its report.json (default: the latest as configured)',
  },
  expires: { value: 'day', meaning: 'last day on which they hold, YYYY-MM-DD (default: in 180 days)' },
  reason: { value: 'text', meaning: 'why nothing is to be done (default: as it was today)' },
  write: { value: null, meaning: 'add them to the configuration instead of printing them' },
  workflow: { value: 'file', meaning: 'workflow to start (default: the one that runs, else spendlog.yml)' },
  ref: { value: 'ref', meaning: 'branch or tag to start it on (default: the one that runs)' },
};
