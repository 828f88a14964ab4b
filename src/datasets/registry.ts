import type { DatasetDeclaration } from '../core/dataset.ts';
import { certificateAuthorities } from './acm-pca/certificate-authorities.ts';
import { budgets } from './advisors/budgets.ts';
import { costAnomalies } from './advisors/cost-anomalies.ts';
import { costOptimizationHub } from './advisors/cost-optimization-hub.ts';
import { freeTier } from './advisors/free-tier.ts';
import { guardDuty } from './advisors/guardduty.ts';
import { inspector } from './advisors/inspector.ts';
import { macie } from './advisors/macie.ts';
import { optimizerAutoScalingGroups } from './advisors/optimizer-auto-scaling-groups.ts';
import { optimizerDatabases } from './advisors/optimizer-databases.ts';
import { optimizerEcsServices } from './advisors/optimizer-ecs-services.ts';
import { optimizerFunctions } from './advisors/optimizer-functions.ts';
import { optimizerIdle } from './advisors/optimizer-idle.ts';
import { optimizerInstances } from './advisors/optimizer-instances.ts';
import { optimizerLicenses } from './advisors/optimizer-licenses.ts';
import { optimizerVolumes } from './advisors/optimizer-volumes.ts';
import { organization } from './advisors/organization.ts';
import { purchases } from './advisors/purchases.ts';
import { reservations } from './advisors/reservations.ts';
import { reservationsUse } from './advisors/reservations-use.ts';
import { savingsPlans } from './advisors/savings-plans.ts';
import { savingsPlansUse } from './advisors/savings-plans-use.ts';
import { securityHub } from './advisors/security-hub.ts';
import { trustedAdvisor } from './advisors/trusted-advisor.ts';
import { restApiStages } from './api-gateway/stages.ts';
import { appRunnerServices } from './app-runner/services.ts';
import { fleets } from './appstream/fleets.ts';
import { imageBuilders } from './appstream/image-builders.ts';
import { athenaWorkGroups } from './athena/work-groups.ts';
import { autoScalingGroups } from './autoscaling/groups.ts';
import { launchConfigurations } from './autoscaling/launch-configurations.ts';
import { computeEnvironments } from './batch/compute-environments.ts';
import { customModels } from './bedrock/custom-models.ts';
import { modelDeployments } from './bedrock/model-deployments.ts';
import { provisionedThroughputs } from './bedrock/provisioned-throughputs.ts';
import { distributions } from './cloudfront/distributions.ts';
import { trails } from './cloudtrail/trails.ts';
import { alarms } from './cloudwatch/alarms.ts';
import { customMetrics } from './cloudwatch/custom-metrics.ts';
import { buildProjects } from './codebuild/projects.ts';
import { comprehendEndpoints } from './comprehend/endpoints.ts';
import { configRecorders } from './config/recorders.ts';
import { configRules } from './config/rules.ts';
import { directConnections } from './direct-connect/connections.ts';
import { replicationInstances } from './dms/replication-instances.ts';
import { replicationTasks } from './dms/replication-tasks.ts';
import { dynamoBackups } from './dynamodb/backups.ts';
import { dynamoScalingTargets } from './dynamodb/scaling-targets.ts';
import { dynamoTables } from './dynamodb/tables.ts';
import { addresses } from './ec2/addresses.ts';
import { capacityReservations } from './ec2/capacity-reservations.ts';
import { fastSnapshotRestores } from './ec2/fast-snapshot-restores.ts';
import { hosts } from './ec2/hosts.ts';
import { images } from './ec2/images.ts';
import { instanceTypes } from './ec2/instance-types.ts';
import { instances } from './ec2/instances.ts';
import { launchTemplates } from './ec2/launch-templates.ts';
import { natGateways } from './ec2/nat-gateways.ts';
import { provisionedVolumes } from './ec2/provisioned-volumes.ts';
import { snapshots } from './ec2/snapshots.ts';
import { volumes } from './ec2/volumes.ts';
import { repositoryImages } from './ecr/images.ts';
import { repositories } from './ecr/repositories.ts';
import { ecsClusters } from './ecs/clusters.ts';
import { ecsScalableTargets } from './ecs/scalable-targets.ts';
import { ecsServices } from './ecs/services.ts';
import { fileSystems } from './efs/file-systems.ts';
import { fileSystemLifecycles } from './efs/lifecycles.ts';
import { eksClusterVersions } from './eks/cluster-versions.ts';
import { eksClusters } from './eks/clusters.ts';
import { eksFargateProfiles } from './eks/fargate-profiles.ts';
import { eksNodegroups } from './eks/nodegroups.ts';
import { cacheClusters } from './elasticache/clusters.ts';
import { cacheSnapshots } from './elasticache/snapshots.ts';
import { classicLoadBalancers } from './elb/classic-load-balancers.ts';
import { crossZones } from './elb/cross-zone.ts';
import { listeners } from './elb/listeners.ts';
import { loadBalancers } from './elb/load-balancers.ts';
import { targetGroups } from './elb/target-groups.ts';
import { emrClusters } from './emr/clusters.ts';
import { fsxFileSystems } from './fsx/file-systems.ts';
import { glueDevEndpoints } from './glue/dev-endpoints.ts';
import { inventory } from './inventory/inventory.ts';
import { kendraIndices } from './kendra/indices.ts';
import { kinesisStreams } from './kinesis/streams.ts';
import { kmsKeys } from './kms/keys.ts';
import { eventSourceMappings } from './lambda/event-source-mappings.ts';
import { functions } from './lambda/functions.ts';
import { memoryReports } from './lambda/memory-reports.ts';
import { provisionedConcurrency } from './lambda/provisioned-concurrency.ts';
import { lightsailDisks } from './lightsail/disks.ts';
import { lightsailInstances } from './lightsail/instances.ts';
import { lightsailLoadBalancers } from './lightsail/load-balancers.ts';
import { lightsailStaticIps } from './lightsail/static-ips.ts';
import { lastWrites } from './logs/last-writes.ts';
import { logGroups } from './logs/log-groups.ts';
import { logSubscriptions } from './logs/subscriptions.ts';
import { channels } from './medialive/channels.ts';
import { memoryDbClusters } from './memorydb/clusters.ts';
import { mqBrokers } from './mq/brokers.ts';
import { firewallZones } from './network-firewall/zones.ts';
import { searchDomains } from './opensearch/domains.ts';
import { dbClusterSnapshots } from './rds/cluster-snapshots.ts';
import { dbClusters } from './rds/clusters.ts';
import { dbInstances } from './rds/instances.ts';
import { dbSnapshots } from './rds/snapshots.ts';
import { redshiftClusters } from './redshift/clusters.ts';
import { redshiftScheduledPauses } from './redshift/scheduled-pauses.ts';
import { redshiftSnapshots } from './redshift/snapshots.ts';
import { healthChecks } from './route53/health-checks.ts';
import { hostedZones } from './route53/hosted-zones.ts';
import { zoneRecords } from './route53/records.ts';
import { accelerations } from './s3/accelerations.ts';
import { buckets } from './s3/buckets.ts';
import { encryptions } from './s3/encryptions.ts';
import { lifecycles } from './s3/lifecycles.ts';
import { objectLocks } from './s3/object-locks.ts';
import { replications } from './s3/replications.ts';
import { versionings } from './s3/versionings.ts';
import { studioApps } from './sagemaker/apps.ts';
import { endpointVariants } from './sagemaker/endpoint-variants.ts';
import { notebookInstances } from './sagemaker/notebook-instances.ts';
import { trainingJobs } from './sagemaker/training-jobs.ts';
import { secrets } from './secrets-manager/secrets.ts';
import { stateMachines } from './step-functions/state-machines.ts';
import { tagKeys } from './tagging/tag-keys.ts';
import { taggableResources } from './tagging/taggable-resources.ts';
import { transferServers } from './transfer/servers.ts';
import { utilisation } from './utilisation/utilisation.ts';
import { clientVpnEndpoints } from './vpc/client-vpn-endpoints.ts';
import { vpcEndpoints } from './vpc/endpoints.ts';
import { networkInterfaces } from './vpc/network-interfaces.ts';
import { peeringConnections } from './vpc/peering-connections.ts';
import { routeTables } from './vpc/route-tables.ts';
import { securityGroups } from './vpc/security-groups.ts';
import { subnets } from './vpc/subnets.ts';
import { transitGatewayAttachments } from './vpc/transit-gateway-attachments.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vpnConnections } from './vpc/vpn-connections.ts';
import { webAcls } from './waf/web-acls.ts';
import { workspaceConnections } from './workspaces/connections.ts';
import { workspaces } from './workspaces/workspaces.ts';

/** Generated by npm run generate from the files beside it. */
export const datasets: readonly DatasetDeclaration[] = [
  accelerations,
  addresses,
  alarms,
  appRunnerServices,
  athenaWorkGroups,
  autoScalingGroups,
  buckets,
  budgets,
  buildProjects,
  cacheClusters,
  cacheSnapshots,
  capacityReservations,
  certificateAuthorities,
  channels,
  classicLoadBalancers,
  clientVpnEndpoints,
  comprehendEndpoints,
  computeEnvironments,
  configRecorders,
  configRules,
  costAnomalies,
  costOptimizationHub,
  crossZones,
  customMetrics,
  customModels,
  dbClusterSnapshots,
  dbClusters,
  dbInstances,
  dbSnapshots,
  directConnections,
  distributions,
  dynamoBackups,
  dynamoScalingTargets,
  dynamoTables,
  ecsClusters,
  ecsScalableTargets,
  ecsServices,
  eksClusterVersions,
  eksClusters,
  eksFargateProfiles,
  eksNodegroups,
  emrClusters,
  encryptions,
  endpointVariants,
  eventSourceMappings,
  fastSnapshotRestores,
  fileSystemLifecycles,
  fileSystems,
  firewallZones,
  fleets,
  freeTier,
  fsxFileSystems,
  functions,
  glueDevEndpoints,
  guardDuty,
  healthChecks,
  hostedZones,
  hosts,
  imageBuilders,
  images,
  inspector,
  instanceTypes,
  instances,
  inventory,
  kendraIndices,
  kinesisStreams,
  kmsKeys,
  lastWrites,
  launchConfigurations,
  launchTemplates,
  lifecycles,
  lightsailDisks,
  lightsailInstances,
  lightsailLoadBalancers,
  lightsailStaticIps,
  listeners,
  loadBalancers,
  logGroups,
  logSubscriptions,
  macie,
  memoryDbClusters,
  memoryReports,
  modelDeployments,
  mqBrokers,
  natGateways,
  networkInterfaces,
  notebookInstances,
  objectLocks,
  optimizerAutoScalingGroups,
  optimizerDatabases,
  optimizerEcsServices,
  optimizerFunctions,
  optimizerIdle,
  optimizerInstances,
  optimizerLicenses,
  optimizerVolumes,
  organization,
  peeringConnections,
  provisionedConcurrency,
  provisionedThroughputs,
  provisionedVolumes,
  purchases,
  redshiftClusters,
  redshiftScheduledPauses,
  redshiftSnapshots,
  replicationInstances,
  replicationTasks,
  replications,
  repositories,
  repositoryImages,
  reservations,
  reservationsUse,
  restApiStages,
  routeTables,
  savingsPlans,
  savingsPlansUse,
  searchDomains,
  secrets,
  securityGroups,
  securityHub,
  snapshots,
  stateMachines,
  studioApps,
  subnets,
  tagKeys,
  taggableResources,
  targetGroups,
  trails,
  trainingJobs,
  transferServers,
  transitGatewayAttachments,
  trustedAdvisor,
  utilisation,
  versionings,
  volumes,
  vpcEndpoints,
  vpcs,
  vpnConnections,
  webAcls,
  workspaceConnections,
  workspaces,
  zoneRecords,
];
