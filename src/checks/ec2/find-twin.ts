import type { InstanceType } from '../../datasets/ec2/instance-types.ts';

/** Letters that stand for who made the processor: AMD, AWS (Graviton), Intel. Older families have none. */
export type Processor = 'a' | 'g' | 'i';

interface TypeName {
  readonly series: string;
  readonly generation: number;
  /** What it has beyond the series: `d` local disks, `n` network, `-flex` … */
  readonly extras: string;
  readonly processor: Processor | '';
  readonly size: string;
}

const NAME = /^([a-z]+)(\d+)([agi]?)([a-z]*(?:-[a-z0-9]+)?)\.([a-z0-9-]+)$/;

/** `m6gd.large` → series m, generation 6, processor g, extras d, size large; `null` where a name is built otherwise. */
export function nameOf(instanceType: string): TypeName | null {
  const [, series, generation, processor = '', extras = '', size] = NAME.exec(instanceType) ?? [];
  if (series === undefined || size === undefined) return null;
  return { series, generation: Number(generation), processor: processorOf(processor), extras, size };
}

function processorOf(letter: string): TypeName['processor'] {
  return letter === 'a' || letter === 'g' || letter === 'i' ? letter : '';
}

/**
 * The type that has the same series, size, extras, vCPUs and memory with another processor: of the nearest generation that is
 * not older, and offered in the region. `null`: there is none.
 */
export function findTwin(
  instanceType: string,
  processor: Processor,
  types: readonly InstanceType[],
): InstanceType | null {
  const name = nameOf(instanceType);
  const own = types.find((type) => type.instanceType === instanceType);
  if (!name || !own || own.vcpus === null || own.memoryMib === null) return null;
  const twins = types.flatMap((type) => {
    const other = nameOf(type.instanceType);
    if (!other || other.processor !== processor || type.currentGeneration !== true) return [];
    const alike = other.series === name.series && other.size === name.size && other.extras === name.extras;
    if (!alike || other.generation < name.generation || !isAsLarge(type, own)) return [];
    return [{ type, generation: other.generation }];
  });
  return twins.sort((a, b) => a.generation - b.generation)[0]?.type ?? null;
}

function isAsLarge(type: InstanceType, own: InstanceType): boolean {
  return (
    type.vcpus === own.vcpus &&
    type.memoryMib === own.memoryMib &&
    type.localStorageGb >= own.localStorageGb &&
    type.accelerated === own.accelerated &&
    type.bareMetal === own.bareMetal
  );
}

/** The type of the same family with half the vCPUs and half the memory; `null`: there is none. */
export function halfOf(instanceType: string, types: readonly InstanceType[]): InstanceType | null {
  const own = types.find((type) => type.instanceType === instanceType);
  if (!own || own.vcpus === null || own.memoryMib === null) return null;
  const family = instanceType.slice(0, instanceType.indexOf('.') + 1);
  const half = types.find(
    ({ instanceType: other, vcpus, memoryMib }) =>
      other.startsWith(family) && vcpus === (own.vcpus ?? 0) / 2 && memoryMib === (own.memoryMib ?? 0) / 2,
  );
  return half ?? null;
}
