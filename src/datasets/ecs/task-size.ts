import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { bounded } from '../bounded.ts';

/** What of a task definition decides the price of its tasks. */
export interface TaskSize {
  readonly cpuUnits: number | null;
  readonly memoryMib: number | null;
  readonly architecture: string;
  readonly operatingSystem: string;
}

/** Sizes are text; on EC2 a task may have none. Where no platform is told, tasks run on Linux and x86_64. */
export function taskSizeOf(definition: TaskDefinition | undefined): TaskSize {
  return {
    cpuUnits: numberOf(definition?.cpu),
    memoryMib: numberOf(definition?.memory),
    architecture: bounded(definition?.runtimePlatform?.cpuArchitecture ?? 'X86_64'),
    operatingSystem: bounded(definition?.runtimePlatform?.operatingSystemFamily ?? 'LINUX'),
  };
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
