import type { Decimal } from '../../core/decimal.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import type { EcsService } from '../../datasets/ecs/services.ts';
import { usage } from '../claims.ts';

const CPU_UNITS = 1_024;
const MIB_PER_GB = 1_024;

/** What a month of the tasks of a service is charged as on Fargate on demand. */
export interface TaskSize {
  readonly cpuUnits: number;
  readonly memoryMib: number;
  readonly architecture: string;
}

/** Usage types of Linux tasks on demand (Amazon ECS price list). Windows and Spot have others, and are not judged here. */
const USAGE_TYPES: ReadonlyMap<string, { readonly cpu: string; readonly memory: string }> = new Map([
  ['X86_64', { cpu: 'Fargate-vCPU-Hours:perCPU', memory: 'Fargate-GB-Hours' }],
  ['ARM64', { cpu: 'Fargate-ARM-vCPU-Hours:perCPU', memory: 'Fargate-ARM-GB-Hours' }],
]);

/** The size of the tasks of a service that runs on Fargate on demand and Linux; `null` for all others, and where it is not known. */
export function fargateSize(service: EcsService): TaskSize | null {
  const { runsOn, operatingSystem, taskCpuUnits: cpuUnits, taskMemoryMib: memoryMib, architecture } = service;
  const judged = runsOn === 'fargate' && operatingSystem === 'LINUX' && service.status === 'ACTIVE';
  if (!judged || cpuUnits === null || memoryMib === null || architecture === null) return null;
  return { cpuUnits, memoryMib, architecture };
}

/** vCPU and GB hours of a month before and after; empty for an architecture without known usage types. */
export function fargateClaims(
  resourceId: string,
  tasks: number,
  before: TaskSize,
  after: TaskSize | null,
): readonly QuantityClaim[] {
  const quantities = new Map<string, { now: Decimal; after: Decimal }>();
  for (const [usageType, quantity] of chargesOf(before, tasks)) {
    quantities.set(usageType, { now: quantity, after: ZERO });
  }
  for (const [usageType, quantity] of after === null ? [] : chargesOf(after, tasks)) {
    quantities.set(usageType, { now: quantities.get(usageType)?.now ?? ZERO, after: quantity });
  }
  return [...quantities].map(([usageType, quantity]) => ({
    ...usage(resourceId, usageType, quantity.now, quantity.after),
    serviceCode: 'AmazonECS',
  }));
}

function chargesOf({ cpuUnits, memoryMib, architecture }: TaskSize, tasks: number) {
  const types = USAGE_TYPES.get(architecture);
  if (!types) return [];
  const hours = tasks * HOURS_A_MONTH;
  return [
    [types.cpu, decimal(((cpuUnits / CPU_UNITS) * hours).toFixed(3))],
    [types.memory, decimal(((memoryMib / MIB_PER_GB) * hours).toFixed(3))],
  ] as const;
}
