import { byWord } from './words.ts';

/** What AWS's advisors call a type of resource, and the catalogue ids under which our checks speak of it, the closest first. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  ec2instance: ['ec2'],
  ec2autoscalinggroup: ['ec2-auto-scaling', 'ec2'],
  autoscalinggroup: ['ec2-auto-scaling', 'ec2'],
  ebsvolume: ['ebs', 'ec2'],
  lambdafunction: ['lambda'],
  ecsservice: ['ecs', 'fargate'],
  rdsdbinstance: ['rds', 'aurora'],
  rdsdbinstancestorage: ['rds', 'aurora'],
  auroradbclusterstorage: ['aurora', 'rds'],
  natgateway: ['vpc', 'ec2'],
  dynamodbtable: ['dynamodb'],
  elasticachecluster: ['elasticache'],
  memorydbcluster: ['memorydb'],
  documentdbcluster: ['documentdb'],
  sagemakerendpoint: ['sagemaker'],
  workspaces: ['workspaces'],
  license: ['ec2'],
  computesavingsplans: ['savings-plans'],
  ec2instancesavingsplans: ['savings-plans'],
  sagemakersavingsplans: ['savings-plans'],
  databasesavingsplans: ['savings-plans'],
  ec2reservedinstances: ['ec2'],
  rdsreservedinstances: ['rds'],
  elasticachereservedinstances: ['elasticache'],
  opensearchreservedinstances: ['opensearch'],
  redshiftreservedinstances: ['redshift'],
  memorydbreservedinstances: ['memorydb'],
  dynamodbreservedcapacity: ['dynamodb'],
};

/** Empty for a type this version does not know. */
export function servicesOfType(resourceType: string): readonly string[] {
  return byWord(SERVICES, resourceType) ?? [];
}
