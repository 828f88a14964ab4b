/** Services whose resources the tagging API and Resource Explorer return, as their ARNs write them. */
export const TAGGED_SERVICES = `
access-analyzer acm acm-pca airflow amplify aoss apigateway app-integrations appconfig appflow application-signals
applicationinsights appmesh apprunner appstream appsync apptest aps athena auditmanager autoscaling b2bi backup
backup-gateway batch bcm-data-exports bedrock budgets cassandra catalog ce cleanrooms cleanrooms-ml cloudformation
cloudfront cloudhsm cloudtrail cloudwatch codeartifact codebuild codecommit codeconnections codedeploy codeguru-profiler
codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp comprehend
config connect connect-campaigns cur databrew datasync datazone dax deadline detective devicefarm directconnect dlm dms
ds dsql dynamodb ec2 ecr ecr-public ecs eks elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing
elasticmapreduce emr-containers emr-serverless entityresolution es events firehose fis forecast frauddetector fsx
gamelift geo globalaccelerator glue grafana greengrass groundstation guardduty healthlake iam imagebuilder inspector2
internetmonitor invoicing iot iotdeviceadvisor iotfleethub iotfleetwise iotsitewise iotwireless ivs kafka kafkaconnect
kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lambda lex license-manager lightsail logs lookoutmetrics
m2 managedblockchain mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediatailor
medical-imaging memorydb mobiletargeting mq network-firewall networkmanager notifications-contacts oam omics
organizations osis panorama payment-cryptography personalize pipes profile proton ram rbin rds redshift
redshift-serverless refactor-spaces rekognition resiliencehub resource-groups robomaker route53 route53-recovery-control
route53-recovery-readiness route53profiles route53resolver rum s3 s3express sagemaker scheduler schemas secretsmanager
securityhub servicecatalog servicediscovery ses shield signer sns sqs ssm ssm-incidents states storagegateway synthetics
timestream transfer verifiedpermissions vpc-lattice wafv2 wisdom workspaces workspaces-web xray
`
  .trim()
  .split(/\s+/);
