import type {
  AdvancedEventSelector,
  AdvancedFieldSelector,
  EventSelector,
  GetEventSelectorsResponse,
} from '@aws-sdk/client-cloudtrail';
import { bounded } from '../bounded.ts';

/** What the selectors of a trail make it record. */
export interface RecordedEvents {
  /** `some`: reads or writes alone, or without some services. */
  readonly management: 'all' | 'some' | 'none';
  /** Types of resources all of whose data events are recorded. */
  readonly wholeDataTypes: readonly string[];
}

/** How a basic selector says "all of this type" (CloudTrail API reference, DataResource). */
const ALL_OF_TYPE = /^arn:aws[^:]*:(?:s3|lambda|dynamodb)$/;

/** From either form of selectors; a trail has one of them. */
export function recordedEvents({
  EventSelectors = [],
  AdvancedEventSelectors = [],
}: Pick<GetEventSelectorsResponse, 'EventSelectors' | 'AdvancedEventSelectors'>): RecordedEvents {
  const management = [...EventSelectors.map(basicPart), ...AdvancedEventSelectors.map(advancedPart)];
  return {
    management: management.includes('all') ? 'all' : management.includes('some') ? 'some' : 'none',
    wholeDataTypes: [
      ...new Set([...EventSelectors.flatMap(basicTypes), ...AdvancedEventSelectors.flatMap(advancedTypes)]),
    ].sort(),
  };
}

function basicPart({ IncludeManagementEvents, ReadWriteType, ExcludeManagementEventSources }: EventSelector) {
  if (IncludeManagementEvents === false) return 'none';
  const all = (ReadWriteType ?? 'All') === 'All' && (ExcludeManagementEventSources ?? []).length === 0;
  return all ? 'all' : 'some';
}

function advancedPart({ FieldSelectors = [] }: AdvancedEventSelector) {
  if (!categoryIs(FieldSelectors, 'Management')) return 'none';
  return FieldSelectors.length === 1 ? 'all' : 'some';
}

function basicTypes({ DataResources = [] }: EventSelector): readonly string[] {
  return DataResources.flatMap(({ Type, Values = [] }) =>
    Type !== undefined && Values.some((value) => ALL_OF_TYPE.test(value)) ? [bounded(Type)] : [],
  );
}

/** Category and type alone leave nothing out. */
function advancedTypes({ FieldSelectors = [] }: AdvancedEventSelector): readonly string[] {
  if (!categoryIs(FieldSelectors, 'Data') || FieldSelectors.length > 2) return [];
  const types = FieldSelectors.find(({ Field }) => Field === 'resources.type');
  return (types?.Equals ?? []).map(bounded);
}

function categoryIs(fields: readonly AdvancedFieldSelector[], category: string): boolean {
  return fields.some(({ Field, Equals = [] }) => Field === 'eventCategory' && Equals.includes(category));
}
