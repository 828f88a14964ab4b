import type { ModelConfig } from '../../config/writer.ts';
import type { RunEnvironment } from '../run-contract.ts';

/** Figures that leave the account do not leave it in silence. */
export function sayWhatLeaves(writer: ModelConfig, { progress }: Pick<RunEnvironment, 'progress'>): void {
  if (writer.provider !== 'openai-compatible') return;
  const { host } = new URL(writer.url);
  progress.warn(`Figures of this report, without names, leave your AWS account: ${host} is asked.`);
}
