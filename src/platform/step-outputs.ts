import * as core from '@actions/core';

/** Leaves the outputs of this step to the runner: behind a random delimiter, so that no value can end its own or begin another. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
