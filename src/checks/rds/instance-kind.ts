import type { DbInstance } from '../../datasets/rds/instances.ts';

/** An instance of RDS itself: not a member of a cluster, whose engine is another service's or whose hours are billed otherwise. */
export function isRds({
  engine,
  clusterIdentifier,
}: Pick<DbInstance, 'engine' | 'clusterIdentifier'>): boolean {
  return engine !== null && clusterIdentifier === null && !isAurora({ engine }) && !isOther(engine);
}

export function isAurora({ engine }: Pick<DbInstance, 'engine'>): boolean {
  return (engine ?? '').startsWith('aurora');
}

function isOther(engine: string): boolean {
  return engine === 'docdb' || engine === 'neptune' || engine.startsWith('custom-');
}

/** A class as AWS writes one: `db.m5.large`, `db.serverless`. An instance of anything else is not judged. */
export function hasClass({ instanceClass }: Pick<DbInstance, 'instanceClass'>): boolean {
  return (instanceClass ?? '').startsWith('db.');
}
