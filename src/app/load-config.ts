import { SAMPLE_CONFIG } from '../../samples/config.ts';
import { everyCheck } from '../checks/registry.ts';
import { type Config, defaultConfig } from '../config/config.ts';
import { parseConfig } from '../config/parse-config.ts';
import { SpendlogError } from '../core/errors.ts';
import { isSystemError } from '../platform/system-error.ts';
import { readTextFile } from '../platform/text-file.ts';
import { refuseUnknownThresholds } from './check-thresholds.ts';
import { refuseUnknownSections } from './narrative/refuse-unknown-sections.ts';

const DEFAULT_NAME = 'spendlog.yml';
const MAX_BYTES = 256 * 1024;

/**
 * The configuration a person wrote: the file that was named, else `spendlog.yml` where there is one, else `null`.
 * @param environment Which of the environments of the file holds.
 */
export async function loadWrittenConfig(
  workingFolder: string,
  named: string | undefined,
  environment?: string,
): Promise<Config | null> {
  const name = named ?? DEFAULT_NAME;
  const text = await readText(workingFolder, name);
  if (text !== null) {
    const config = parseConfig(text, name, environment);
    refuseUnknownThresholds(everyCheck, config.checks, name);
    refuseUnknownSections(config, name);
    return config;
  }
  if (named === undefined && environment === undefined) return null;
  throw new SpendlogError(
    'INPUT_NOT_FOUND',
    `There is no configuration file at ${JSON.stringify(name)}.`,
    named === undefined
      ? 'An environment is part of a spendlog.yml: write one, or leave out --environment.'
      : 'Correct --config, or leave it out to run with spendlog.yml or the defaults.',
  );
}

/** The same, with the defaults where nobody wrote one. */
export async function loadConfig(
  workingFolder: string,
  named: string | undefined,
  environment?: string,
): Promise<Config> {
  return (await loadWrittenConfig(workingFolder, named, environment)) ?? defaultConfig;
}

/** The configuration that belongs to the embedded sample. */
export function sampleConfig(): Config {
  return parseConfig(SAMPLE_CONFIG, "the sample's spendlog.yml");
}

async function readText(workingFolder: string, name: string): Promise<string | null> {
  try {
    return await readTextFile(workingFolder, name, MAX_BYTES);
  } catch (cause) {
    if (isSystemError(cause)) throw unreadable(name, cause);
    if (!(cause instanceof RangeError)) throw cause;
    throw new SpendlogError('INPUT_INVALID', `${cause.message}.`, 'A configuration is a short YAML file.', {
      cause,
    });
  }
}

function unreadable(name: string, cause: NodeJS.ErrnoException): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `The configuration file ${JSON.stringify(name)} cannot be read (${cause.code}).`,
    'Allow the user of this process to read it, or name another one with --config.',
    { cause },
  );
}
