/** What an instance with SQL Server licensed by AWS is billed under, and what without (Amazon EC2 User Guide, AMI billing information). */
export interface SqlServerOperation {
  readonly edition: 'Enterprise' | 'Standard' | 'Web';
  readonly withoutSqlServer: string;
}

const WINDOWS = 'RunInstances:0002';
const LINUX = 'RunInstances';

export const SQL_SERVER_OPERATIONS: ReadonlyMap<string, SqlServerOperation> = new Map([
  ['RunInstances:0102', { edition: 'Enterprise', withoutSqlServer: WINDOWS }],
  ['RunInstances:0006', { edition: 'Standard', withoutSqlServer: WINDOWS }],
  ['RunInstances:0202', { edition: 'Web', withoutSqlServer: WINDOWS }],
  ['RunInstances:0100', { edition: 'Enterprise', withoutSqlServer: LINUX }],
  ['RunInstances:0004', { edition: 'Standard', withoutSqlServer: LINUX }],
  ['RunInstances:0200', { edition: 'Web', withoutSqlServer: LINUX }],
]);
