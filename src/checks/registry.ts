import type { AnyCheck } from '../core/any-check.ts';
import type { BillCheckDeclaration } from '../core/bill-check.ts';
import type { CheckDeclaration, TenantCheckDeclaration } from '../core/check.ts';
import { disabledAuthorities } from './acm-pca/disabled-authorities.ts';
import { anomalyClosed } from './advisors/anomaly-closed.ts';
import { anomalyMonitored } from './advisors/anomaly-monitored.ts';
import { anomalySubscribed } from './advisors/anomaly-subscribed.ts';
import { asgRightsized } from './advisors/asg-rightsized.ts';
import { budgetEarly } from './advisors/budget-early.ts';
import { budgetHeard } from './advisors/budget-heard.ts';
import { budgetKept } from './advisors/budget-kept.ts';
import { budgetPresent } from './advisors/budget-present.ts';
import { ebsRightsized } from './advisors/ebs-rightsized.ts';
import { ec2Rightsized } from './advisors/ec2-rightsized.ts';
import { ecsRightsized } from './advisors/ecs-rightsized.ts';
import { freeTierKept } from './advisors/free-tier-kept.ts';
import { hubEnrolled } from './advisors/hub-enrolled.ts';
import { lambdaRightsized } from './advisors/lambda-rightsized.ts';
import { optimizerEnrolled } from './advisors/optimizer-enrolled.ts';
import { rdsRightsized } from './advisors/rds-rightsized.ts';
import { reservationLasting } from './advisors/reservation-lasting.ts';
import { reservationsCovering } from './advisors/reservations-covering.ts';
import { reservationsUsed } from './advisors/reservations-used.ts';
import { savingsPlanLasting } from './advisors/savings-plan-lasting.ts';
import { savingsPlansCovering } from './advisors/savings-plans-covering.ts';
import { savingsPlansUsed } from './advisors/savings-plans-used.ts';
import { runningImageBuilders } from './appstream/running-image-builders.ts';
import { athenaScanLimit } from './athena/scan-limit.ts';
import { auroraGraviton } from './aurora/graviton.ts';
import { auroraOldClusterSnapshot } from './aurora/old-cluster-snapshot.ts';
import { auroraPreviousGeneration } from './aurora/previous-generation.ts';
import { auroraReaderIdle } from './aurora/reader-idle.ts';
import { auroraRightsize } from './aurora/rightsize.ts';
import { auroraServerlessMinAcu } from './aurora/serverless-min-acu.ts';
import { emptyGroups } from './autoscaling/empty-groups.ts';
import { leftLaunchConfigurations } from './autoscaling/left-launch-configurations.ts';
import { oversizedGroups } from './autoscaling/oversized-groups.ts';
import { runningWarmPools } from './autoscaling/running-warm-pools.ts';
import { spotShare } from './autoscaling/spot-share.ts';
import { spotTypes } from './autoscaling/spot-types.ts';
import { armEnvironments } from './batch/arm-environments.ts';
import { spotEnvironments } from './batch/spot-environments.ts';
import { waitingEnvironments } from './batch/waiting-environments.ts';
import { storedModels } from './bedrock/stored-models.ts';
import { billAuroraIo } from './bill/aurora-io.ts';
import { billCloudfrontDedicatedIp } from './bill/cloudfront-dedicated-ip.ts';
import { billCloudtrailDataEvents } from './bill/cloudtrail-data-events.ts';
import { billCloudtrailPaidTrails } from './bill/cloudtrail-paid-trails.ts';
import { billConfigRecording } from './bill/config-recording.ts';
import { billCostExplorerRequests } from './bill/cost-explorer-requests.ts';
import { billCpuCredits } from './bill/cpu-credits.ts';
import { billCrossAzTransfer } from './bill/cross-az-transfer.ts';
import { billCrossRegionTransfer } from './bill/cross-region-transfer.ts';
import { billCustomMetrics } from './bill/custom-metrics.ts';
import { billDetailedMonitoring } from './bill/detailed-monitoring.ts';
import { billDynamodbStandardIa } from './bill/dynamodb-standard-ia.ts';
import { billEbsGp2 } from './bill/ebs-gp2.ts';
import { billEbsIo1 } from './bill/ebs-io1.ts';
import { billEbsMagnetic } from './bill/ebs-magnetic.ts';
import { billEc2PreviousGeneration } from './bill/ec2-previous-generation.ts';
import { billEksExtendedSupport } from './bill/eks-extended-support.ts';
import { billElasticacheExtendedSupport } from './bill/elasticache-extended-support.ts';
import { billElasticachePreviousGeneration } from './bill/elasticache-previous-generation.ts';
import { billEmrPreviousGeneration } from './bill/emr-previous-generation.ts';
import { billFargateX86 } from './bill/fargate-x86.ts';
import { billFastSnapshotRestore } from './bill/fast-snapshot-restore.ts';
import { billForgottenRegions } from './bill/forgotten-regions.ts';
import { billIdleLoadBalancers } from './bill/idle-load-balancers.ts';
import { billIdleNatGateways } from './bill/idle-nat-gateways.ts';
import { billIdleVpcEndpoints } from './bill/idle-vpc-endpoints.ts';
import { billInternetEgress } from './bill/internet-egress.ts';
import { billKinesisExtendedRetention } from './bill/kinesis-extended-retention.ts';
import { billKmsRequests } from './bill/kms-requests.ts';
import { billLightsailStaticIp } from './bill/lightsail-static-ip.ts';
import { billLogIngestion } from './bill/log-ingestion.ts';
import { billMetricPolling } from './bill/metric-polling.ts';
import { billNatProcessing } from './bill/nat-processing.ts';
import { billOdcrUnused } from './bill/odcr-unused.ts';
import { billOpensearchPreviousGeneration } from './bill/opensearch-previous-generation.ts';
import { billPublicIpTransfer } from './bill/public-ip-transfer.ts';
import { billPublicIpv4Idle } from './bill/public-ipv4-idle.ts';
import { billPublicIpv4InUse } from './bill/public-ipv4-in-use.ts';
import { billRdsBackupStorage } from './bill/rds-backup-storage.ts';
import { billRdsExtendedSupport } from './bill/rds-extended-support.ts';
import { billRdsPreviousGeneration } from './bill/rds-previous-generation.ts';
import { billRedshiftPreviousGeneration } from './bill/redshift-previous-generation.ts';
import { billS3ColdStorage } from './bill/s3-cold-storage.ts';
import { billS3EarlyDelete } from './bill/s3-early-delete.ts';
import { billS3FrequentRetrieval } from './bill/s3-frequent-retrieval.ts';
import { billS3ReducedRedundancy } from './bill/s3-reduced-redundancy.ts';
import { billSnapshotArchive } from './bill/snapshot-archive.ts';
import { billUnusedCommitment } from './bill/unused-commitment.ts';
import { dedicatedIp } from './cloudfront/dedicated-ip.ts';
import { priceClass } from './cloudfront/price-class.ts';
import { duplicateTrails } from './cloudtrail/duplicate-trails.ts';
import { stoppedTrails } from './cloudtrail/stopped-trails.ts';
import { wholeDataEvents } from './cloudtrail/whole-data-events.ts';
import { alarmsWithoutData } from './cloudwatch/alarms-without-data.ts';
import { highResolutionAlarms } from './cloudwatch/high-resolution-alarms.ts';
import { manyCustomMetrics } from './cloudwatch/many-custom-metrics.ts';
import { largeShortBuilds } from './codebuild/large-short-builds.ts';
import { continuousRecording } from './config/continuous-recording.ts';
import { duplicateRules } from './config/duplicate-rules.ts';
import { globalTypesTwice } from './config/global-types-twice.ts';
import { portIdle } from './direct-connect/port-idle.ts';
import { dmsIdle } from './dms/idle.ts';
import { dmsMultiAzNonprod } from './dms/multi-az-nonprod.ts';
import { documentdbGraviton } from './documentdb/graviton.ts';
import { documentdbLowCpu } from './documentdb/low-cpu.ts';
import { documentdbOldClusterSnapshot } from './documentdb/old-cluster-snapshot.ts';
import { documentdbPreviousGeneration } from './documentdb/previous-generation.ts';
import { documentdbReaderIdle } from './documentdb/reader-idle.ts';
import { dynamodbAutoscalingFixed } from './dynamodb/autoscaling-fixed.ts';
import { dynamodbBackupOld } from './dynamodb/backup-old.ts';
import { dynamodbNoAutoscaling } from './dynamodb/no-autoscaling.ts';
import { dynamodbOndemandVsProvisioned } from './dynamodb/ondemand-vs-provisioned.ts';
import { dynamodbOverprovisioned } from './dynamodb/overprovisioned.ts';
import { fastRestores } from './ebs/fast-restores.ts';
import { gp2Volumes } from './ebs/gp2-volumes.ts';
import { handMadeBackups } from './ebs/hand-made-backups.ts';
import { oldSnapshots } from './ebs/old-snapshots.ts';
import { orphanSnapshots } from './ebs/orphan-snapshots.ts';
import { provisionedIo } from './ebs/provisioned-io.ts';
import { spareGp3Iops } from './ebs/spare-gp3-iops.ts';
import { spareGp3Throughput } from './ebs/spare-gp3-throughput.ts';
import { spareIops } from './ebs/spare-iops.ts';
import { stoppedInstanceVolumes } from './ebs/stopped-instance-volumes.ts';
import { strandedCopies } from './ebs/stranded-copies.ts';
import { unattachedVolumes } from './ebs/unattached-volumes.ts';
import { amd } from './ec2/amd.ts';
import { dedicatedTenancy } from './ec2/dedicated-tenancy.ts';
import { emptyHosts } from './ec2/empty-hosts.ts';
import { forgottenImages } from './ec2/forgotten-images.ts';
import { graviton } from './ec2/graviton.ts';
import { halfEmptyHosts } from './ec2/half-empty-hosts.ts';
import { halfUsed } from './ec2/half-used.ts';
import { longRunning } from './ec2/long-running.ts';
import { longStopped } from './ec2/long-stopped.ts';
import { officeHours } from './ec2/office-hours.ts';
import { spareReservations } from './ec2/spare-reservations.ts';
import { sqlServerDeveloper } from './ec2/sql-server-developer.ts';
import { sqlServerVcpus } from './ec2/sql-server-vcpus.ts';
import { surplusCredits } from './ec2/surplus-credits.ts';
import { ecrNoLifecycle } from './ecr/no-lifecycle.ts';
import { notPulled } from './ecr/not-pulled.ts';
import { taggedRetention } from './ecr/tagged-retention.ts';
import { untaggedOld } from './ecr/untagged-old.ts';
import { oversizedFargateTasks } from './ecs/oversized-fargate-tasks.ts';
import { servicesWithoutScaling } from './ecs/services-without-scaling.ts';
import { x86FargateTasks } from './ecs/x86-fargate-tasks.ts';
import { efsArchive } from './efs/archive.ts';
import { efsNoLifecycle } from './efs/no-lifecycle.ts';
import { noMountTargets } from './efs/no-mount-targets.ts';
import { oneZone } from './efs/one-zone.ts';
import { provisionedThroughput } from './efs/provisioned-throughput.ts';
import { clustersWithoutNodes } from './eks/clusters-without-nodes.ts';
import { extendedSupport } from './eks/extended-support.ts';
import { nodesWithRoom } from './eks/nodes-with-room.ts';
import { x86Nodegroups } from './eks/x86-nodegroups.ts';
import { elasticacheBackup } from './elasticache/backup.ts';
import { elasticacheGraviton } from './elasticache/graviton.ts';
import { elasticacheIdle } from './elasticache/idle.ts';
import { elasticacheOversized } from './elasticache/oversized.ts';
import { elasticacheValkey } from './elasticache/valkey.ts';
import { classicInService } from './elb/classic-in-service.ts';
import { classicMigrate } from './elb/classic-migrate.ts';
import { classicNoInstances } from './elb/classic-no-instances.ts';
import { idleClassicLoadBalancers } from './elb/idle-classic.ts';
import { nlbCrossZone } from './elb/nlb-cross-zone.ts';
import { noHealthyTargets } from './elb/no-healthy-targets.ts';
import { noTargets } from './elb/no-targets.ts';
import { emrIdle } from './emr/idle.ts';
import { fsxBackupRetention } from './fsx/backup-retention.ts';
import { throughputOver } from './fsx/throughput-over.ts';
import { glueDevEndpoint } from './glue/dev-endpoint.ts';
import { idleApiCaches } from './idle/api-gateway.ts';
import { idleAppRunnerServices } from './idle/app-runner.ts';
import { idleFleets } from './idle/appstream.ts';
import { auroraIdleClusters } from './idle/aurora.ts';
import { idleGroups } from './idle/autoscaling.ts';
import { idleComprehendEndpoints } from './idle/comprehend.ts';
import { docdbIdle } from './idle/documentdb.ts';
import { dynamodbIdleTable } from './idle/dynamodb.ts';
import { idleVolumes } from './idle/ebs.ts';
import { idleGpus, idleInstances } from './idle/ec2.ts';
import { emptyEcsClusters, idleEcsServices } from './idle/ecs.ts';
import { idleFileSystems } from './idle/efs.ts';
import {
  idleApplicationLoadBalancers,
  idleGatewayLoadBalancers,
  idleNetworkLoadBalancers,
} from './idle/elb.ts';
import { idleFsxFileSystems } from './idle/fsx.ts';
import { idleKendraIndices } from './idle/kendra.ts';
import { kinesisIdle } from './idle/kinesis.ts';
import { memorydbIdle } from './idle/memorydb.ts';
import { idleActiveMqBrokers, idleRabbitMqBrokers } from './idle/mq.ts';
import { neptuneIdle } from './idle/neptune.ts';
import { opensearchIdle } from './idle/opensearch.ts';
import { rdsIdleConnections, rdsReadReplicaUnused } from './idle/rds.ts';
import { redshiftIdle } from './idle/redshift.ts';
import { idleTransferServers } from './idle/transfer.ts';
import {
  idleClientVpnEndpoints,
  idleTransitGatewayAttachments,
  idleVpcEndpoints,
  idleVpnConnections,
} from './idle/vpc.ts';
import { kinesisExtendedRetention } from './kinesis/extended-retention.ts';
import { kinesisOverprovisioned } from './kinesis/overprovisioned.ts';
import { keysNobodyUses } from './kms/keys-nobody-uses.ts';
import { failingFunctions } from './lambda/failing-functions.ts';
import { functionsAtTheirTimeout } from './lambda/functions-at-their-timeout.ts';
import { functionsThatRun } from './lambda/functions-that-run.ts';
import { idleProvisionedConcurrency } from './lambda/idle-provisioned-concurrency.ts';
import { oversizedMemory } from './lambda/oversized-memory.ts';
import { singleRecordBatches } from './lambda/single-record-batches.ts';
import { x86Functions } from './lambda/x86-functions.ts';
import { detachedDisks } from './lightsail/detached-disks.ts';
import { emptyLightsailLoadBalancers } from './lightsail/empty-load-balancers.ts';
import { looseStaticIps } from './lightsail/loose-static-ips.ts';
import { stoppedLightsailInstances } from './lightsail/stopped-instances.ts';
import { emptyLogGroups } from './logs/empty-log-groups.ts';
import { logGroupsWithoutRetention } from './logs/log-groups-without-retention.ts';
import { loudLogGroups } from './logs/loud-log-groups.ts';
import { seldomQueriedGroups } from './logs/seldom-queried-groups.ts';
import { staleLogGroups } from './logs/stale-log-groups.ts';
import { channelsWithoutInput } from './medialive/channels-without-input.ts';
import { memorydbValkey } from './memorydb/valkey.ts';
import { neptuneGraviton } from './neptune/graviton.ts';
import { neptuneOldClusterSnapshot } from './neptune/old-cluster-snapshot.ts';
import { firewallIdle } from './network-firewall/idle.ts';
import { opensearchGp2Gp3 } from './opensearch/gp2-gp3.ts';
import { opensearchGraviton } from './opensearch/graviton.ts';
import { opensearchUnderutilized } from './opensearch/underutilized.ts';
import { rdsBackupRetentionLong } from './rds/backup-retention-long.ts';
import { rdsEnhancedMonitoringFast } from './rds/enhanced-monitoring-fast.ts';
import { rdsGp2ToGp3 } from './rds/gp2-to-gp3.ts';
import { rdsGraviton } from './rds/graviton.ts';
import { rdsIo1Overprovisioned } from './rds/io1-overprovisioned.ts';
import { rdsLowCpu } from './rds/low-cpu.ts';
import { rdsManualSnapshotOld } from './rds/manual-snapshot-old.ts';
import { rdsMultiAzNonprod } from './rds/multi-az-nonprod.ts';
import { rdsOpenSourceEngine } from './rds/open-source-engine.ts';
import { rdsPreviousGeneration } from './rds/previous-generation.ts';
import { rdsSchedule } from './rds/schedule.ts';
import { rdsSnapshotOrphan } from './rds/snapshot-orphan.ts';
import { rdsStopped } from './rds/stopped.ts';
import { rdsStorageRightsize } from './rds/storage-rightsize.ts';
import { redshiftLowCpu } from './redshift/low-cpu.ts';
import { redshiftOldSnapshots } from './redshift/old-snapshots.ts';
import { redshiftPause } from './redshift/pause.ts';
import { duplicatePrivateZone } from './route53/duplicate-private-zone.ts';
import { singleLatencyRecord } from './route53/single-latency-record.ts';
import { unusedHealthcheck } from './route53/unused-healthcheck.ts';
import { unusedZone } from './route53/unused-zone.ts';
import { bucketKeyMissing } from './s3/bucket-key-missing.ts';
import { intelligentTiering } from './s3/intelligent-tiering.ts';
import { mpuAbort } from './s3/mpu-abort.ts';
import { noLifecycle } from './s3/no-lifecycle.ts';
import { noncurrentVersions } from './s3/noncurrent-versions.ts';
import { replicationRedundant } from './s3/replication-redundant.ts';
import { transferAcceleration } from './s3/transfer-acceleration.ts';
import { idleEndpoints } from './sagemaker/idle-endpoints.ts';
import { idleStudioApps } from './sagemaker/idle-studio-apps.ts';
import { longTraining } from './sagemaker/long-training.ts';
import { notebooksAroundTheClock } from './sagemaker/notebooks-around-the-clock.ts';
import { trainingWithoutSpot } from './sagemaker/training-without-spot.ts';
import { secretsNobodyReads } from './secrets-manager/secrets-nobody-reads.ts';
import { shortStandardWorkflows } from './step-functions/short-standard-workflows.ts';
import { resourcesWithoutTags } from './tagging/resources-without-tags.ts';
import { tagKeyVariants } from './tagging/tag-key-variants.ts';
import { extraProtocol } from './transfer/extra-protocol.ts';
import { elasticIpsAtRest } from './vpc/elastic-ips-at-rest.ts';
import { endpointNonprod } from './vpc/endpoint-nonprod.ts';
import { endpointS3Interface } from './vpc/endpoint-s3-interface.ts';
import { idleNatGateways } from './vpc/idle-nat-gateways.ts';
import { natCrossAz } from './vpc/nat-cross-az.ts';
import { natLowTraffic } from './vpc/nat-low-traffic.ts';
import { natRedundantPerAz } from './vpc/nat-redundant-per-az.ts';
import { natGatewayEndpoints } from './vpc/nat-without-gateway-endpoints.ts';
import { peeringRouteMissing } from './vpc/peering-route-missing.ts';
import { securityGroupUnused } from './vpc/security-group-unused.ts';
import { unassociatedElasticIps } from './vpc/unassociated-elastic-ips.ts';
import { wafIdle } from './waf/idle.ts';
import { largeBundles } from './workspaces/large-bundles.ts';
import { runningModes } from './workspaces/running-modes.ts';
import { unusedWorkspaces } from './workspaces/unused-workspaces.ts';

/** Generated by npm run generate from the files beside it. */
export const checks: readonly CheckDeclaration[] = [
  alarmsWithoutData,
  amd,
  armEnvironments,
  athenaScanLimit,
  auroraGraviton,
  auroraIdleClusters,
  auroraOldClusterSnapshot,
  auroraPreviousGeneration,
  auroraReaderIdle,
  auroraRightsize,
  auroraServerlessMinAcu,
  bucketKeyMissing,
  channelsWithoutInput,
  classicInService,
  classicMigrate,
  classicNoInstances,
  clustersWithoutNodes,
  continuousRecording,
  dedicatedIp,
  dedicatedTenancy,
  detachedDisks,
  disabledAuthorities,
  dmsIdle,
  dmsMultiAzNonprod,
  docdbIdle,
  documentdbGraviton,
  documentdbLowCpu,
  documentdbOldClusterSnapshot,
  documentdbPreviousGeneration,
  documentdbReaderIdle,
  duplicatePrivateZone,
  duplicateRules,
  dynamodbAutoscalingFixed,
  dynamodbBackupOld,
  dynamodbIdleTable,
  dynamodbNoAutoscaling,
  dynamodbOndemandVsProvisioned,
  dynamodbOverprovisioned,
  ecrNoLifecycle,
  efsArchive,
  efsNoLifecycle,
  elasticIpsAtRest,
  elasticacheBackup,
  elasticacheGraviton,
  elasticacheIdle,
  elasticacheOversized,
  elasticacheValkey,
  emptyEcsClusters,
  emptyGroups,
  emptyHosts,
  emptyLightsailLoadBalancers,
  emptyLogGroups,
  emrIdle,
  endpointNonprod,
  endpointS3Interface,
  extendedSupport,
  extraProtocol,
  failingFunctions,
  fastRestores,
  firewallIdle,
  forgottenImages,
  fsxBackupRetention,
  functionsAtTheirTimeout,
  functionsThatRun,
  glueDevEndpoint,
  gp2Volumes,
  graviton,
  halfEmptyHosts,
  halfUsed,
  handMadeBackups,
  highResolutionAlarms,
  idleActiveMqBrokers,
  idleApiCaches,
  idleAppRunnerServices,
  idleApplicationLoadBalancers,
  idleClassicLoadBalancers,
  idleClientVpnEndpoints,
  idleComprehendEndpoints,
  idleEcsServices,
  idleEndpoints,
  idleFileSystems,
  idleFleets,
  idleFsxFileSystems,
  idleGatewayLoadBalancers,
  idleGpus,
  idleGroups,
  idleInstances,
  idleKendraIndices,
  idleNatGateways,
  idleNetworkLoadBalancers,
  idleProvisionedConcurrency,
  idleRabbitMqBrokers,
  idleStudioApps,
  idleTransferServers,
  idleTransitGatewayAttachments,
  idleVolumes,
  idleVpcEndpoints,
  idleVpnConnections,
  intelligentTiering,
  keysNobodyUses,
  kinesisExtendedRetention,
  kinesisIdle,
  kinesisOverprovisioned,
  largeBundles,
  largeShortBuilds,
  leftLaunchConfigurations,
  logGroupsWithoutRetention,
  longRunning,
  longStopped,
  longTraining,
  looseStaticIps,
  loudLogGroups,
  manyCustomMetrics,
  memorydbIdle,
  memorydbValkey,
  mpuAbort,
  natCrossAz,
  natGatewayEndpoints,
  natLowTraffic,
  natRedundantPerAz,
  neptuneGraviton,
  neptuneIdle,
  neptuneOldClusterSnapshot,
  nlbCrossZone,
  noHealthyTargets,
  noLifecycle,
  noMountTargets,
  noTargets,
  nodesWithRoom,
  noncurrentVersions,
  notPulled,
  notebooksAroundTheClock,
  officeHours,
  oldSnapshots,
  oneZone,
  opensearchGp2Gp3,
  opensearchGraviton,
  opensearchIdle,
  opensearchUnderutilized,
  orphanSnapshots,
  oversizedFargateTasks,
  oversizedGroups,
  oversizedMemory,
  peeringRouteMissing,
  portIdle,
  priceClass,
  provisionedIo,
  provisionedThroughput,
  rdsBackupRetentionLong,
  rdsEnhancedMonitoringFast,
  rdsGp2ToGp3,
  rdsGraviton,
  rdsIdleConnections,
  rdsIo1Overprovisioned,
  rdsLowCpu,
  rdsManualSnapshotOld,
  rdsMultiAzNonprod,
  rdsOpenSourceEngine,
  rdsPreviousGeneration,
  rdsReadReplicaUnused,
  rdsSchedule,
  rdsSnapshotOrphan,
  rdsStopped,
  rdsStorageRightsize,
  redshiftIdle,
  redshiftLowCpu,
  redshiftOldSnapshots,
  redshiftPause,
  replicationRedundant,
  resourcesWithoutTags,
  runningImageBuilders,
  runningModes,
  runningWarmPools,
  secretsNobodyReads,
  securityGroupUnused,
  seldomQueriedGroups,
  servicesWithoutScaling,
  shortStandardWorkflows,
  singleLatencyRecord,
  singleRecordBatches,
  spareGp3Iops,
  spareGp3Throughput,
  spareIops,
  spareReservations,
  spotEnvironments,
  spotShare,
  spotTypes,
  sqlServerDeveloper,
  sqlServerVcpus,
  staleLogGroups,
  stoppedInstanceVolumes,
  stoppedLightsailInstances,
  stoppedTrails,
  storedModels,
  surplusCredits,
  taggedRetention,
  throughputOver,
  trainingWithoutSpot,
  transferAcceleration,
  unassociatedElasticIps,
  unattachedVolumes,
  untaggedOld,
  unusedHealthcheck,
  unusedWorkspaces,
  unusedZone,
  wafIdle,
  waitingEnvironments,
  wholeDataEvents,
  x86FargateTasks,
  x86Functions,
  x86Nodegroups,
];

/** Judged when all units are in, over what datasets keep. */
export const tenantChecks: readonly TenantCheckDeclaration[] = [
  anomalyClosed,
  anomalyMonitored,
  anomalySubscribed,
  asgRightsized,
  budgetEarly,
  budgetHeard,
  budgetKept,
  budgetPresent,
  duplicateTrails,
  ebsRightsized,
  ec2Rightsized,
  ecsRightsized,
  freeTierKept,
  globalTypesTwice,
  hubEnrolled,
  lambdaRightsized,
  optimizerEnrolled,
  rdsRightsized,
  reservationLasting,
  reservationsCovering,
  reservationsUsed,
  savingsPlanLasting,
  savingsPlansCovering,
  savingsPlansUsed,
  strandedCopies,
  tagKeyVariants,
];

/** Judged over the bill. */
export const billChecks: readonly BillCheckDeclaration[] = [
  billAuroraIo,
  billCloudfrontDedicatedIp,
  billCloudtrailDataEvents,
  billCloudtrailPaidTrails,
  billConfigRecording,
  billCostExplorerRequests,
  billCpuCredits,
  billCrossAzTransfer,
  billCrossRegionTransfer,
  billCustomMetrics,
  billDetailedMonitoring,
  billDynamodbStandardIa,
  billEbsGp2,
  billEbsIo1,
  billEbsMagnetic,
  billEc2PreviousGeneration,
  billEksExtendedSupport,
  billElasticacheExtendedSupport,
  billElasticachePreviousGeneration,
  billEmrPreviousGeneration,
  billFargateX86,
  billFastSnapshotRestore,
  billForgottenRegions,
  billIdleLoadBalancers,
  billIdleNatGateways,
  billIdleVpcEndpoints,
  billInternetEgress,
  billKinesisExtendedRetention,
  billKmsRequests,
  billLightsailStaticIp,
  billLogIngestion,
  billMetricPolling,
  billNatProcessing,
  billOdcrUnused,
  billOpensearchPreviousGeneration,
  billPublicIpTransfer,
  billPublicIpv4Idle,
  billPublicIpv4InUse,
  billRdsBackupStorage,
  billRdsExtendedSupport,
  billRdsPreviousGeneration,
  billRedshiftPreviousGeneration,
  billS3ColdStorage,
  billS3EarlyDelete,
  billS3FrequentRetrieval,
  billS3ReducedRedundancy,
  billSnapshotArchive,
  billUnusedCommitment,
];

export const everyCheck: readonly AnyCheck[] = [...checks, ...tenantChecks, ...billChecks];
