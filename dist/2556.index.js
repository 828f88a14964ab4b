export const id = 2556;
export const ids = [2556];
export const modules = {

/***/ 83498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ NETWORK_ACCOUNT),
/* harmony export */   CE: () => (/* binding */ SANDBOX_ACCOUNT),
/* harmony export */   DM: () => (/* binding */ ORGANISATION_NAME),
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Mt: () => (/* binding */ ML_ACCOUNT),
/* harmony export */   Ue: () => (/* binding */ ERP_ACCOUNT),
/* harmony export */   W$: () => (/* binding */ PAYMENTS_ACCOUNT),
/* harmony export */   ZU: () => (/* binding */ SHOP_ACCOUNT),
/* harmony export */   ZW: () => (/* binding */ DATA_ACCOUNT),
/* harmony export */   q$: () => (/* binding */ STAGING_ACCOUNT),
/* harmony export */   rd: () => (/* binding */ BRAZIL_PAYER),
/* harmony export */   sO: () => (/* binding */ GROUP_PAYER)
/* harmony export */ });
const ORGANISATION_NAME = 'Harbourlight Group';
const GROUP_PAYER = {
    id: '204816327001',
    name: 'Harbourlight Management',
    currency: 'USD',
    issuer: 'Amazon Web Services, Inc.',
    contracted: '0.92',
    exchangeRate: '1',
    taxRate: 0.0725,
};
/** A subsidiary that is invoiced on its own, in its own currency, without the group's discount. */
const BRAZIL_PAYER = {
    id: '790053118846',
    name: 'Harbourlight Brasil',
    currency: 'BRL',
    issuer: 'Amazon AWS Serviços Brasil Ltda.',
    contracted: '1',
    exchangeRate: '5.4',
    taxRate: 0.1215,
};
/** Accounts whose facts the generator plants by name. */
const NETWORK_ACCOUNT = '318840275563';
const SHOP_ACCOUNT = '402775910083';
const STAGING_ACCOUNT = '437120658849';
const PAYMENTS_ACCOUNT = '472910336618';
const DATA_ACCOUNT = '533071948827';
const ML_ACCOUNT = '610284775932';
const ERP_ACCOUNT = '684419205371';
const SANDBOX_ACCOUNT = '819337640258';
function member(id, name, [team, environment, costCenter], workloads) {
    return { id, name, payer: GROUP_PAYER, team, environment, costCenter, workloads };
}
const ACCOUNTS = [
    member(GROUP_PAYER.id, GROUP_PAYER.name, ['platform', 'prod', 'CC-100'], [['base', 'us-east-1', 0.6]]),
    member('251093384472', 'harbourlight-security', ['security', 'prod', 'CC-110'], [
        ['base', 'us-east-1', 4],
        ['vault', 'us-east-1', 1],
    ]),
    member(NETWORK_ACCOUNT, 'harbourlight-network', ['platform', 'prod', 'CC-100'], [
        ['base', 'us-east-1', 1],
        ['network', 'us-east-1', 1],
        ['network', 'eu-west-1', 0.5],
    ]),
    member(SHOP_ACCOUNT, 'shop-production', ['storefront', 'prod', 'CC-210'], [
        ['base', 'us-east-1', 2],
        ['vault', 'us-east-1', 2],
        ['web', 'us-east-1', 1.5],
        ['outpost', 'eu-west-1', 0.8],
    ]),
    member(STAGING_ACCOUNT, 'shop-staging', ['storefront', 'staging', 'CC-210'], [
        ['base', 'us-east-1', 0.8],
        ['outpost', 'us-east-1', 0.25],
    ]),
    member(PAYMENTS_ACCOUNT, 'payments-production', ['payments', 'prod', 'CC-220'], [
        ['base', 'eu-west-1', 1.5],
        ['outpost', 'eu-central-1', 0.5],
        ['vault', 'eu-central-1', 1.5],
        ['payments', 'eu-central-1', 1],
    ]),
    member(DATA_ACCOUNT, 'data-platform', ['data', 'prod', 'CC-310'], [
        ['base', 'us-east-1', 2],
        ['data', 'us-east-1', 1],
    ]),
    member(ML_ACCOUNT, 'ml-research', ['machine-learning', 'dev', 'CC-320'], [
        ['base', 'us-west-2', 1],
        ['ml', 'us-west-2', 1],
    ]),
    member(ERP_ACCOUNT, 'erp-windows', ['corporate-it', 'prod', 'CC-410'], [
        ['base', 'us-east-1', 1],
        ['vault', 'us-east-1', 1],
        ['windows', 'us-east-1', 1],
    ]),
    member('755820113394', 'media-delivery', ['media', 'prod', 'CC-230'], [
        ['base', 'us-east-1', 1],
        ['media', 'us-east-1', 1],
    ]),
    member(SANDBOX_ACCOUNT, 'engineering-sandbox', ['engineering', 'dev', 'CC-500'], [
        ['base', 'us-east-1', 0.5],
        ['sandbox', 'us-east-1', 1],
        ['forgotten', 'ap-southeast-2', 1],
    ]),
    {
        id: BRAZIL_PAYER.id,
        name: BRAZIL_PAYER.name,
        payer: BRAZIL_PAYER,
        team: 'brasil',
        environment: 'prod',
        costCenter: 'CC-600',
        workloads: [
            ['base', 'sa-east-1', 0.5],
            ['subsidiary', 'sa-east-1', 1],
        ],
    },
];


/***/ }),

/***/ 22556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ESTATE: () => (/* binding */ ESTATE)
});

// EXTERNAL MODULE: ./build/src/datasets/elb/listeners.js
var listeners = __webpack_require__(56256);
// EXTERNAL MODULE: ./build/src/datasets/elb/load-balancers.js
var load_balancers = __webpack_require__(52019);
// EXTERNAL MODULE: ./build/src/datasets/elb/target-groups.js
var target_groups = __webpack_require__(48265);
// EXTERNAL MODULE: ./build/samples/accounts.js
var accounts = __webpack_require__(83498);
;// CONCATENATED MODULE: ./build/samples/estate/planted.js
/** A row of a dataset, held to the dataset's own type. */
function rowOf({ id }, row) {
    return { dataset: id, row };
}
/** What wastes by itself: one check finds it, under the name it has. */
function wasteOf(check, family, resourceId, after) {
    return { kind: 'waste', found: [{ check, family, resourceId, after }] };
}
function decoy(guard) {
    return { kind: 'decoy', guard };
}
/** Metrics of one resource. */
function metricsOf(namespace, dimensions, values) {
    return Object.entries(values).map(([metricName, value]) => ({ namespace, metricName, dimensions, value }));
}

;// CONCATENATED MODULE: ./build/samples/estate/balancers.js





const HEALTHY = { registered: 2, healthy: 2, unclear: 0 };
const arnOf = (name) => `arn:aws:elasticloadbalancing:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:loadbalancer/app/${name}/0e57a7e000000001`;
function balancer({ name, requests, truth, targets, redirects = false, row = {} }) {
    const loadBalancerArn = arnOf(name);
    const measured = `app/${name}/0e57a7e000000001`;
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: loadBalancerArn,
        rows: [
            rowOf(load_balancers/* loadBalancers */.C, {
                loadBalancerArn,
                name,
                type: 'application',
                scheme: 'internet-facing',
                state: 'active',
                createdAt: '2026-02-11T09:00:00.000Z',
                vpcId: 'vpc-0e57a7e0000000010',
                availabilityZones: 2,
                applicationName: measured,
                networkName: null,
                gatewayName: null,
                tags: { team: 'storefront' },
                ...row,
            }),
            rowOf(listeners/* listeners */.g, {
                loadBalancerArn,
                answers: { state: 'told', value: { listeners: 1, targetless: redirects ? 1 : 0 } },
            }),
            ...(targets
                ? [
                    rowOf(target_groups/* targetGroups */.G, {
                        targetGroupArn: `arn:aws:elasticloadbalancing:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:targetgroup/${name}/1`,
                        targetType: 'instance',
                        loadBalancerArns: [loadBalancerArn],
                        targets: { state: 'told', value: targets },
                    }),
                ]
                : []),
        ],
        metrics: metricsOf('AWS/ApplicationELB', { LoadBalancer: measured }, redirects
            ? { HTTP_Redirect_Count: requests, ConsumedLCUs: 1 }
            : { RequestCount: requests, ConsumedLCUs: requests > 100 ? 2 : 0.001 }),
        charges: [{ sku: 'alb-hours', quantity: 24 }],
        truth,
    };
}
const plantedBalancers = [
    balancer({
        name: 'estate-silent',
        requests: 2,
        targets: HEALTHY,
        truth: wasteOf('elb-idle-application-load-balancers', 'idle', arnOf('estate-silent'), []),
    }),
    // Somebody asks, and there is nothing behind it that could answer.
    balancer({
        name: 'estate-empty',
        requests: 900,
        truth: wasteOf('elb-no-targets', 'idle', arnOf('estate-empty'), []),
    }),
    balancer({
        name: 'estate-redirect',
        requests: 40_000,
        redirects: true,
        truth: decoy('it redirects, which takes no target'),
    }),
    balancer({
        name: 'estate-new',
        requests: 0,
        row: { createdAt: '2026-11-17T09:00:00.000Z' },
        truth: decoy('made three days ago: its targets are on their way'),
    }),
    balancer({
        name: 'estate-shop',
        requests: 900_000,
        targets: HEALTHY,
        truth: decoy('it serves requests'),
    }),
];

// EXTERNAL MODULE: ./build/src/datasets/eks/cluster-versions.js
var cluster_versions = __webpack_require__(72269);
// EXTERNAL MODULE: ./build/src/datasets/eks/clusters.js
var clusters = __webpack_require__(44422);
// EXTERNAL MODULE: ./build/src/datasets/eks/fargate-profiles.js
var fargate_profiles = __webpack_require__(11226);
// EXTERNAL MODULE: ./build/src/datasets/lambda/functions.js
var functions = __webpack_require__(54650);
// EXTERNAL MODULE: ./build/src/datasets/lambda/memory-reports.js
var memory_reports = __webpack_require__(97837);
;// CONCATENATED MODULE: ./build/samples/estate/containers.js







const CONTROL_PLANE = { sku: 'eks-cluster', quantity: 24 };
function cluster({ name, pods, truth, row = {}, rows = [], charges = [] }) {
    return {
        accountId: accounts/* DATA_ACCOUNT */.ZW,
        region: 'us-east-1',
        billedAs: `arn:aws:eks:us-east-1:${accounts/* DATA_ACCOUNT */.ZW}:cluster/${name}`,
        rows: [
            rowOf(clusters/* eksClusters */.$, {
                clusterName: name,
                described: 'read',
                status: 'ACTIVE',
                version: '1.34',
                supportType: 'EXTENDED',
                createdAt: '2026-01-15T10:00:00.000Z',
                autoMode: false,
                connected: false,
                tags: { team: 'data', environment: 'prod' },
                ...row,
            }),
            ...rows,
        ],
        metrics: metricsOf('AWS/EKS', { ClusterName: name }, { scheduler_schedule_attempts_SCHEDULED: pods }),
        charges: [CONTROL_PLANE, ...charges],
        truth,
        // Nobody switched Container Insights on, which alone tells what nodes use.
        undecided: [{ check: 'eks-nodegroup-over', resourceId: name }],
    };
}
const version = (name, status, ends) => rowOf(cluster_versions/* eksClusterVersions */.r, {
    version: name,
    status,
    standardSupportEnds: ends,
    extendedSupportEnds: null,
});
const SECONDS = 102_400;
function lambda({ name, mostMib, truth, invocations = 90_000, row = {} }) {
    const functionArn = `arn:aws:lambda:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:function:${name}`;
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: functionArn,
        rows: [
            rowOf(functions/* functions */.C, {
                functionName: name,
                functionArn,
                runtime: 'nodejs24.x',
                packageType: 'Zip',
                architecture: 'arm64',
                memoryMib: 1_024,
                timeoutSeconds: 30,
                layers: 0,
                changedAt: '2026-05-01T10:00:00.000Z',
                snapStart: 'None',
                logGroupName: `/aws/lambda/${name}`,
                reportsInLog: true,
                onInstances: false,
                ...row,
            }),
            rowOf(memory_reports/* memoryReports */.F, {
                functionName: name,
                read: 'read',
                invocations,
                maximumMemoryMib: mostMib,
                heldSince: '2026-05-01T10:00:00.000Z',
            }),
        ],
        metrics: metricsOf('AWS/Lambda', { FunctionName: name }, { Invocations: 3_000, Errors: 0, Duration: 900, Throttles: 0 }),
        charges: [{ sku: 'lambda-arm-seconds', quantity: SECONDS }],
        truth,
    };
}
const plantedContainers = [
    cluster({
        name: 'estate-trial',
        pods: 0,
        rows: [
            version('1.34', 'STANDARD_SUPPORT', '2026-12-02T00:00:00.000Z'),
            version('1.31', 'EXTENDED_SUPPORT', '2025-11-26T00:00:00.000Z'),
        ],
        truth: wasteOf('eks-idle-cluster', 'idle', 'estate-trial', []),
    }),
    cluster({
        name: 'estate-behind',
        pods: 400,
        row: { version: '1.31' },
        charges: [{ sku: 'eks-extended', quantity: 24 }],
        truth: wasteOf('eks-extended-support', 'modernise', 'estate-behind', [CONTROL_PLANE]),
    }),
    cluster({
        name: 'estate-fargate',
        pods: 0,
        rows: [rowOf(fargate_profiles/* eksFargateProfiles */.M, { clusterName: 'estate-fargate', profileName: 'jobs' })],
        truth: decoy('its pods run on Fargate'),
    }),
    cluster({
        name: 'estate-self-made',
        pods: 250,
        truth: decoy('its nodes are in no list, and pods are placed on them'),
    }),
    lambda({
        name: 'estate-thumbnails',
        mostMib: 204,
        // A quarter more than the most that was used: 255 of 1,024.
        truth: wasteOf('lambda-overprovisioned-memory', 'rightsize', 'estate-thumbnails', [
            { sku: 'lambda-arm-seconds', quantity: SECONDS * (255 / 1_024) },
        ]),
    }),
    lambda({ name: 'estate-invoices', mostMib: 840, truth: decoy('it uses its memory') }),
    lambda({
        name: 'estate-monthly',
        mostMib: 90,
        invocations: 4,
        truth: decoy('it ran four times, which says little about what it needs'),
    }),
];

// EXTERNAL MODULE: ./build/src/datasets/rds/instances.js
var instances = __webpack_require__(75563);
// EXTERNAL MODULE: ./build/src/datasets/rds/snapshots.js
var snapshots = __webpack_require__(58282);
;// CONCATENATED MODULE: ./build/samples/estate/databases.js




const GIB = 1_073_741_824;
function database(id, connections, truth, row = {}) {
    const planted = {
        dbInstanceIdentifier: id,
        instanceClass: 'db.t4g.medium',
        engine: 'postgres',
        engineVersion: '17.5',
        licenseModel: 'postgresql-license',
        storageType: 'gp3',
        allocatedGib: 40,
        iops: 3_000,
        multiAz: false,
        status: 'available',
        createdAt: '2026-03-02T10:00:00.000Z',
        replicaSource: null,
        replicas: 0,
        clusterIdentifier: null,
        promotionTier: null,
        performanceInsightsDays: null,
        backupRetentionDays: 7,
        monitoringSeconds: 0,
        tags: { team: 'storefront', environment: 'prod' },
        ...row,
    };
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:rds:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:db:${id}`,
        rows: [rowOf(instances/* dbInstances */.B, planted)],
        // What it caches fills its memory, whether anybody asks it or not.
        metrics: metricsOf('AWS/RDS', { DBInstanceIdentifier: id }, { DatabaseConnections: connections, CPUUtilization: connections > 0 ? 48 : 3, FreeableMemory: GIB }),
        charges: planted.status === 'available' ? [{ sku: 'postgres-t4g.medium', quantity: 1 }] : [],
        truth,
    };
}
function snapshot(id, truth, row) {
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:rds:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:snapshot:${id}`,
        rows: [
            rowOf(snapshots/* dbSnapshots */.u, {
                dbSnapshotIdentifier: id,
                dbInstanceIdentifier: 'estate-before',
                engine: 'postgres',
                snapshotType: 'manual',
                status: 'available',
                allocatedGib: 40,
                createdAt: '2026-03-20T10:00:00.000Z',
                sourceRegion: null,
                tags: { team: 'storefront' },
                ...row,
            }),
        ],
        metrics: [],
        charges: [{ sku: 'rds-backup', quantity: 30 }],
        truth,
    };
}
const plantedDatabases = [
    database('estate-reports', 0, wasteOf('rds-idle-connections', 'idle', 'estate-reports', [])),
    database('estate-orders', 25, decoy('it is connected to'), { replicas: 1 }),
    database('estate-orders-replica', 3, decoy('a replica that is read'), { replicaSource: 'estate-orders' }),
    database('estate-source', 0, decoy('nobody connects to it, and a replica of it is read'), { replicas: 1 }),
    database('estate-source-replica', 6, decoy('a replica that is read'), { replicaSource: 'estate-source' }),
    database('estate-week', 0, decoy('a week old'), { createdAt: '2026-11-13T10:00:00.000Z' }),
    // Its hours are not billed, and its storage is until it is deleted: how much that is, only the bill of the storage tells.
    database('estate-stopped', 0, wasteOf('rds-stopped', 'hygiene', 'estate-stopped', null), {
        status: 'stopped',
    }),
    snapshot('estate-last', wasteOf('rds-snapshot-orphan', 'storage', 'estate-last', []), {}),
    snapshot('estate-march', wasteOf('rds-manual-snapshot-old', 'storage', 'estate-march', []), {
        dbInstanceIdentifier: 'estate-orders',
    }),
    snapshot('estate-plan', decoy('kept and deleted by AWS Backup'), { snapshotType: 'awsbackup' }),
    snapshot('estate-november', decoy('taken two weeks ago'), { createdAt: '2026-11-06T10:00:00.000Z' }),
];

// EXTERNAL MODULE: ./build/src/datasets/vpc/endpoints.js
var endpoints = __webpack_require__(93045);
;// CONCATENATED MODULE: ./build/samples/estate/endpoints.js



function endpoint(id, bytes, truth, row = {}) {
    const planted = {
        vpcEndpointId: id,
        type: 'Interface',
        serviceName: 'com.amazonaws.us-east-1.ecr.api',
        state: 'available',
        vpcId: 'vpc-0e57a7e0000000010',
        subnets: 1,
        routeTableIds: [],
        createdAt: '2026-02-11T09:00:00.000Z',
        managed: false,
        tags: { team: 'storefront', environment: 'prod' },
        ...row,
    };
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:ec2:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:vpc-endpoint/${id}`,
        rows: [rowOf(endpoints/* vpcEndpoints */.C, planted)],
        metrics: metricsOf('AWS/PrivateLinkEndpoints', {
            'VPC Id': planted.vpcId ?? '',
            'VPC Endpoint Id': id,
            'Endpoint Type': planted.type ?? '',
            'Service Name': planted.serviceName ?? '',
        }, { BytesProcessed: bytes }),
        charges: planted.type === 'Gateway' ? [] : [{ sku: 'vpce-hours', quantity: 24 }],
        truth,
    };
}
const plantedEndpoints = [
    endpoint('vpce-0e57a7e0000000001', 0, wasteOf('vpce-interface-idle', 'idle', 'vpce-0e57a7e0000000001', [])),
    endpoint('vpce-0e57a7e0000000002', 4_000_000, decoy('it carries traffic'), {
        serviceName: 'com.amazonaws.us-east-1.ssm',
    }),
    endpoint('vpce-0e57a7e0000000003', 0, decoy('gateways are free'), {
        type: 'Gateway',
        serviceName: 'com.amazonaws.us-east-1.s3',
        subnets: 0,
        routeTableIds: ['rtb-0e57a7e0000000001'],
    }),
    endpoint('vpce-0e57a7e0000000004', 0, decoy('a service made it, and removes it'), {
        serviceName: 'com.amazonaws.us-east-1.logs',
        managed: true,
    }),
];

// EXTERNAL MODULE: ./build/src/datasets/ecr/images.js
var ecr_images = __webpack_require__(36946);
// EXTERNAL MODULE: ./build/src/datasets/ecr/repositories.js
var repositories = __webpack_require__(51508);
// EXTERNAL MODULE: ./build/src/datasets/efs/file-systems.js
var file_systems = __webpack_require__(75331);
// EXTERNAL MODULE: ./build/src/datasets/efs/lifecycles.js
var lifecycles = __webpack_require__(1919);
// EXTERNAL MODULE: ./build/src/datasets/s3/accelerations.js
var accelerations = __webpack_require__(79087);
// EXTERNAL MODULE: ./build/src/datasets/s3/buckets.js
var buckets = __webpack_require__(28397);
// EXTERNAL MODULE: ./build/src/datasets/s3/encryptions.js
var encryptions = __webpack_require__(61304);
// EXTERNAL MODULE: ./build/src/datasets/s3/lifecycles.js
var s3_lifecycles = __webpack_require__(36441);
// EXTERNAL MODULE: ./build/src/datasets/s3/object-locks.js
var object_locks = __webpack_require__(14254);
// EXTERNAL MODULE: ./build/src/datasets/s3/replications.js
var replications = __webpack_require__(89619);
// EXTERNAL MODULE: ./build/src/datasets/s3/versionings.js
var versionings = __webpack_require__(57651);
;// CONCATENATED MODULE: ./build/samples/estate/files.js













const HOME = { accountId: accounts/* SHOP_ACCOUNT */.ZU, region: 'us-east-1' };
const files_GIB = 1_073_741_824;
const told = (value) => ({ state: 'told', value });
function bucket(bucketName, rules, truth, versioning = 'never') {
    return {
        ...HOME,
        billedAs: bucketName,
        rows: [
            rowOf(buckets/* buckets */.K, {
                bucketName,
                createdAt: '2025-04-01T10:00:00.000Z',
                standardStorage: 'StandardStorage',
                allStorage: 'AllStorageTypes',
                tags: { team: 'storefront' },
                tagsTold: 'told',
            }),
            rowOf(s3_lifecycles/* lifecycles */.S, { bucketName, answer: told(rules) }),
            rowOf(versionings/* versionings */.I, { bucketName, answer: told(versioning) }),
            rowOf(object_locks/* objectLocks */.y, { bucketName, answer: told(false) }),
            rowOf(encryptions/* encryptions */.b, { bucketName, answer: told({ algorithm: 'AES256', bucketKey: false }) }),
            rowOf(replications/* replications */.o, { bucketName, answer: told([]) }),
            rowOf(accelerations/* accelerations */.k, { bucketName, answer: told(false) }),
        ],
        metrics: [
            ...metricsOf('AWS/S3', { BucketName: bucketName, StorageType: 'StandardStorage' }, { BucketSizeBytes: 600 * files_GIB }),
            ...metricsOf('AWS/S3', { BucketName: bucketName, StorageType: 'AllStorageTypes' }, { NumberOfObjects: 40_000_000 }),
        ],
        charges: [
            { sku: 's3-standard', quantity: 600 },
            { sku: 's3-gets', quantity: 200_000 },
        ],
        truth,
    };
}
const GOOD = {
    rules: 2,
    abortAfterDays: 7,
    expires: true,
    moves: true,
    expiresNoncurrent: true,
};
function fileSystem(id, connections, truth, row = {}, moved = true) {
    return {
        ...HOME,
        billedAs: `arn:aws:elasticfilesystem:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:file-system/${id}`,
        rows: [
            rowOf(file_systems/* fileSystems */.n, {
                fileSystemId: id,
                state: 'available',
                createdAt: '2026-01-15T10:00:00.000Z',
                mountTargets: 2,
                bytes: 60 * files_GIB,
                bytesStandard: 60 * files_GIB,
                bytesInfrequent: 0,
                bytesArchive: 0,
                throughputMode: 'elastic',
                provisionedMibps: null,
                availabilityZone: null,
                tags: { team: 'storefront', environment: 'prod' },
                ...row,
            }),
            rowOf(lifecycles/* fileSystemLifecycles */.h, {
                fileSystemId: id,
                answer: told({
                    toInfrequentAccess: moved ? 'AFTER_30_DAYS' : null,
                    toArchive: moved ? 'AFTER_90_DAYS' : null,
                }),
            }),
        ],
        metrics: metricsOf('AWS/EFS', { FileSystemId: id }, { ClientConnections: connections }),
        charges: [{ sku: 'efs-storage', quantity: 60 }],
        truth,
    };
}
const IMAGE = {
    tagged: true,
    isIndex: false,
    refersToAnother: false,
    bytes: 300_000_000,
    pushedAt: '2026-11-01T10:00:00.000Z',
    pulledAt: '2026-11-15T10:00:00.000Z',
};
const LEFT = { ...IMAGE, tagged: false, pushedAt: '2026-03-01T10:00:00.000Z', pulledAt: null };
function repository(name, policy, images, truth) {
    const repositoryArn = files_arnOf(name);
    return {
        ...HOME,
        billedAs: repositoryArn,
        rows: [
            rowOf(repositories/* repositories */.b, {
                repositoryArn,
                repositoryName: name,
                createdAt: '2025-04-01T10:00:00.000Z',
                lifecycle: told({
                    policy: policy ? 'readable' : 'none',
                    expiresTagged: policy,
                    expiresUntagged: policy,
                }),
            }),
            rowOf(ecr_images/* repositoryImages */.V, { repositoryArn, images: told(images) }),
        ],
        metrics: [],
        charges: [{ sku: 'ecr-storage', quantity: 2 }],
        truth,
    };
}
const files_arnOf = (name) => `arn:aws:ecr:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:repository/${name}`;
const plantedFiles = [
    bucket('estate-uploads', { ...GOOD, abortAfterDays: null }, wasteOf('s3-mpu-abort', 'hygiene', 'estate-uploads', null)),
    bucket('estate-exports', { ...GOOD, rules: 1, expiresNoncurrent: false }, wasteOf('s3-noncurrent-versions', 'storage', 'estate-exports', null), 'enabled'),
    bucket('estate-media', { ...GOOD, expiresNoncurrent: false }, decoy('it never had versions')),
    bucket('estate-books', GOOD, decoy('its rules expire old versions'), 'enabled'),
    fileSystem('fs-0e57a7e0000000001', 0, wasteOf('efs-no-mount-targets', 'idle', 'fs-0e57a7e0000000001', []), {
        mountTargets: 0,
    }),
    fileSystem('fs-0e57a7e0000000002', 0, wasteOf('efs-idle', 'idle', 'fs-0e57a7e0000000002', [])),
    fileSystem('fs-0e57a7e0000000003', 900, wasteOf('efs-no-lifecycle', 'storage', 'fs-0e57a7e0000000003', null), {}, false),
    fileSystem('fs-0e57a7e0000000004', 0, decoy('made two weeks ago'), {
        mountTargets: 0,
        createdAt: '2026-11-06T10:00:00.000Z',
    }),
    repository('estate/checkout', false, [IMAGE, IMAGE, LEFT], {
        kind: 'waste',
        found: ['ecr-no-lifecycle', 'ecr-untagged-old'].map((check) => ({
            check,
            family: 'storage',
            resourceId: files_arnOf('estate/checkout'),
            after: null,
        })),
    }),
    repository('estate/search', true, [IMAGE, { ...LEFT, pushedAt: IMAGE.pushedAt }], decoy('its policy expires images')),
];

// EXTERNAL MODULE: ./build/src/datasets/ec2/instances.js
var ec2_instances = __webpack_require__(76250);
;// CONCATENATED MODULE: ./build/samples/estate/instances.js



/** What every machine of the estate has in common. */
const MACHINE = {
    state: 'running',
    stoppedAt: null,
    platformDetails: 'Linux/UNIX',
    usageOperation: 'RunInstances',
    lifecycle: null,
    tenancy: 'default',
    hostId: null,
    availabilityZone: 'us-east-1a',
    launchedAt: '2026-04-02T10:00:00.000Z',
    firstAttachedAt: '2026-04-02T10:00:00.000Z',
    imageId: 'ami-0e57a7e00000000f1',
    publicAddress: null,
    publicAddresses: 0,
    volumeIds: [],
    rootDeviceType: 'ebs',
    monitoring: 'disabled',
    cpuCores: 1,
    threadsPerCore: 2,
    capacityReservationId: null,
    autoScalingGroup: null,
    managedByService: false,
    tags: { team: 'storefront', environment: 'prod' },
};
/** It is billed by the hour while it runs. */
function machine({ accountId, region = 'us-east-1', id, type = 't3.large', row = {}, metrics = [], truth, }) {
    const planted = { ...MACHINE, instanceId: id, instanceType: type, architecture: 'x86_64', ...row };
    return {
        accountId,
        region,
        billedAs: id,
        rows: [rowOf(ec2_instances/* instances */.V, planted)],
        metrics,
        charges: planted.state === 'running' ? [{ sku: `linux-${type}`, quantity: 1 }] : [],
        truth,
    };
}
function use(InstanceId, cpu, bytes) {
    const metric = (metricName, value) => ({
        namespace: 'AWS/EC2',
        metricName,
        dimensions: { InstanceId },
        value,
    });
    return [
        metric('CPUUtilization', cpu),
        metric('NetworkIn', bytes),
        metric('NetworkOut', bytes),
        metric('CPUSurplusCreditsCharged', 0),
    ];
}
function idle(id) {
    return { check: 'ec2-idle-instance', family: 'idle', resourceId: id, after: [] };
}
const BUSY = 5_000_000_000;
const plantedInstances = [
    machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'i-0e57a7e0000000001',
        metrics: use('i-0e57a7e0000000001', 1.2, 90_000),
        truth: { kind: 'waste', found: [idle('i-0e57a7e0000000001')] },
    }),
    machine({
        accountId: accounts/* ERP_ACCOUNT */.Ue,
        id: 'i-0e57a7e0000000002',
        row: { state: 'stopped', stoppedAt: '2026-06-01T08:00:00.000Z' },
        truth: {
            kind: 'waste',
            // Compute that stands still costs nothing: what it still costs are its disks and addresses.
            found: [
                { check: 'ec2-stopped-long', family: 'hygiene', resourceId: 'i-0e57a7e0000000002', after: null },
            ],
        },
    }),
    machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'i-0e57a7e0000000003',
        metrics: use('i-0e57a7e0000000003', 71, BUSY),
        truth: { kind: 'decoy', guard: 'it works' },
    }),
    machine({
        accountId: accounts/* SANDBOX_ACCOUNT */.CE,
        id: 'i-0e57a7e0000000004',
        row: { state: 'terminated', tags: {} },
        truth: { kind: 'decoy', guard: 'terminated: it is listed for an hour and costs nothing' },
    }),
    machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'i-0e57a7e0000000005',
        row: { launchedAt: '2026-11-17T09:00:00.000Z', firstAttachedAt: '2026-11-17T09:00:00.000Z' },
        metrics: use('i-0e57a7e0000000005', 1, 5_000),
        truth: { kind: 'decoy', guard: 'three days old: it may not have begun its work' },
    }),
    machine({
        accountId: accounts/* ERP_ACCOUNT */.Ue,
        id: 'i-0e57a7e0000000006',
        row: { state: 'stopped', stoppedAt: '2026-11-12T08:00:00.000Z' },
        truth: { kind: 'decoy', guard: 'stopped for a week only' },
    }),
    // Staging runs at night as well.
    machine({
        accountId: accounts/* STAGING_ACCOUNT */.q$,
        id: 'i-0e57a7e000000000b',
        row: { tags: { team: 'storefront', environment: 'staging' } },
        metrics: use('i-0e57a7e000000000b', 44, BUSY),
        truth: {
            kind: 'waste',
            found: [
                {
                    check: 'ec2-offhours-schedule',
                    family: 'schedule',
                    resourceId: 'i-0e57a7e000000000b',
                    // Twelve hours on five days of the week.
                    after: [{ sku: 'linux-t3.large', quantity: 60 / 168 }],
                },
            ],
        },
    }),
    machine({
        accountId: accounts/* STAGING_ACCOUNT */.q$,
        id: 'i-0e57a7e000000000c',
        row: { tags: { team: 'storefront', environment: 'staging' }, autoScalingGroup: 'estate-web' },
        metrics: use('i-0e57a7e000000000c', 1, 4_000),
        truth: { kind: 'decoy', guard: 'of an Auto Scaling group, which would replace it' },
    }),
    machine({
        accountId: accounts/* DATA_ACCOUNT */.ZW,
        id: 'i-0e57a7e000000000d',
        row: { managedByService: true, tags: { team: 'data', environment: 'prod' } },
        metrics: use('i-0e57a7e000000000d', 1, 4_000),
        truth: { kind: 'decoy', guard: 'a node that Karpenter makes and ends' },
    }),
    machine({
        accountId: accounts/* BRAZIL_PAYER */.rd.id,
        region: 'sa-east-1',
        id: 'i-0e57a7e000000000e',
        row: { availabilityZone: 'sa-east-1a', tags: { team: 'brasil', environment: 'prod' } },
        metrics: use('i-0e57a7e000000000e', 0.7, 60_000),
        truth: { kind: 'waste', found: [idle('i-0e57a7e000000000e')] },
    }),
    // The Savings Plan holds the first machine of its family; once that stops, it holds the next.
    machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'i-0e57a7e0000000007',
        type: 'r6i.xlarge',
        metrics: use('i-0e57a7e0000000007', 0.9, 80_000),
        truth: { kind: 'waste', found: [idle('i-0e57a7e0000000007')] },
    }),
    ...['i-0e57a7e0000000008', 'i-0e57a7e0000000009'].map((id) => machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id,
        type: 'r6i.xlarge',
        metrics: use(id, 63, BUSY),
        truth: { kind: 'decoy', guard: 'it works' },
    })),
    // Paid for by a reservation that nothing else can use.
    machine({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'i-0e57a7e000000000a',
        type: 'm5d.large',
        metrics: use('i-0e57a7e000000000a', 1.1, 70_000),
        truth: { kind: 'waste', found: [idle('i-0e57a7e000000000a')] },
    }),
];

// EXTERNAL MODULE: ./build/src/datasets/logs/last-writes.js
var last_writes = __webpack_require__(56216);
// EXTERNAL MODULE: ./build/src/datasets/logs/log-groups.js
var log_groups = __webpack_require__(73486);
;// CONCATENATED MODULE: ./build/samples/estate/logs.js




function logGroup(name, truth, row) {
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:logs:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:log-group:${name}`,
        rows: [
            rowOf(log_groups/* logGroups */.D, {
                logGroupName: name,
                retentionInDays: null,
                retentionPolicy: null,
                storedBytes: 400_000_000_000,
                logGroupClass: 'STANDARD',
                metricFilters: 1,
                createdAt: '2025-01-01T00:00:00.000Z',
                ...row,
            }),
        ],
        metrics: [],
        charges: [{ sku: 'logs-storage', quantity: 372.53 }],
        truth,
    };
}
function written(writtenAt, group) {
    const logGroupName = group.billedAs.split(':log-group:')[1] ?? '';
    return { ...group, rows: [...group.rows, rowOf(last_writes/* lastWrites */.B, { logGroupName, read: 'read', writtenAt })] };
}
const plantedLogGroups = [
    logGroup('/estate/checkout', {
        kind: 'waste',
        found: [
            {
                check: 'logs-log-groups-without-retention',
                family: 'storage',
                resourceId: '/estate/checkout',
                after: null,
            },
        ],
    }, {}),
    logGroup('/estate/audit', decoy('its events expire'), { retentionInDays: 365 }),
    written('2026-03-14T10:00:00.000Z', logGroup('/estate/import', wasteOf('cw-log-no-recent-write', 'storage', '/estate/import', []), {
        retentionInDays: 3_653,
    })),
    written('2026-11-19T10:00:00.000Z', logGroup('/estate/search', decoy('it is written to'), { retentionInDays: 90 })),
    {
        ...logGroup('/estate/nothing', wasteOf('cw-log-empty', 'hygiene', '/estate/nothing', null), {
            retentionInDays: 30,
            storedBytes: 0,
        }),
        charges: [],
    },
];

// EXTERNAL MODULE: ./build/src/datasets/kinesis/streams.js
var streams = __webpack_require__(12771);
// EXTERNAL MODULE: ./build/src/datasets/sagemaker/endpoint-variants.js
var endpoint_variants = __webpack_require__(56386);
// EXTERNAL MODULE: ./build/src/datasets/sagemaker/notebook-instances.js
var notebook_instances = __webpack_require__(75698);
;// CONCATENATED MODULE: ./build/samples/estate/machine-learning.js





const ML = { accountId: accounts/* ML_ACCOUNT */.Mt, region: 'us-west-2' };
function notebook(name, truth, row = {}) {
    const arn = `arn:aws:sagemaker:us-west-2:${accounts/* ML_ACCOUNT */.Mt}:notebook-instance/${name}`;
    const planted = {
        notebookInstanceName: name,
        notebookInstanceArn: arn,
        status: 'InService',
        instanceType: 'ml.t3.medium',
        createdAt: '2026-03-01T00:00:00.000Z',
        changedAt: '2026-04-01T00:00:00.000Z',
        ...row,
    };
    return {
        ...ML,
        billedAs: arn,
        rows: [rowOf(notebook_instances/* notebookInstances */.q, planted)],
        metrics: [],
        charges: planted.status === 'InService' ? [{ sku: 'notebook-t3', quantity: 24 }] : [],
        truth,
    };
}
function machine_learning_endpoint(name, invocations, truth, row = {}) {
    const arn = `arn:aws:sagemaker:us-west-2:${accounts/* ML_ACCOUNT */.Mt}:endpoint/${name}`;
    const planted = {
        endpointName: name,
        endpointArn: arn,
        described: 'read',
        variantName: 'all',
        status: 'InService',
        createdAt: '2026-03-01T00:00:00.000Z',
        changedAt: '2026-03-01T00:00:00.000Z',
        instances: 1,
        serverless: false,
        asynchronous: false,
        ...row,
    };
    const dimensions = { EndpointName: name, VariantName: 'all' };
    return {
        ...ML,
        billedAs: arn,
        rows: [rowOf(endpoint_variants/* endpointVariants */.m, planted)],
        metrics: [
            // Silent while nothing is asked: no entry, which is not zero.
            ...(invocations > 0 ? metricsOf('AWS/SageMaker', dimensions, { Invocations: invocations }) : []),
            ...(planted.serverless ? [] : metricsOf('/aws/sagemaker/Endpoints', dimensions, { CPUUtilization: 3 })),
        ],
        charges: planted.serverless ? [] : [{ sku: 'hosting-m5', quantity: 24 }],
        truth,
    };
}
function stream(name, records, truth, row = {}) {
    return {
        accountId: accounts/* DATA_ACCOUNT */.ZW,
        region: 'us-east-1',
        billedAs: `arn:aws:kinesis:us-east-1:${accounts/* DATA_ACCOUNT */.ZW}:stream/${name}`,
        rows: [
            rowOf(streams/* kinesisStreams */.S, {
                streamName: name,
                described: true,
                status: 'ACTIVE',
                mode: 'PROVISIONED',
                openShards: 1,
                retentionHours: 24,
                consumers: 0,
                createdAt: '2026-03-01T00:00:00.000Z',
                ...row,
            }),
        ],
        metrics: metricsOf('AWS/Kinesis', { StreamName: name }, { IncomingRecords: records, IncomingBytes: records * 900 }),
        charges: [{ sku: 'kinesis-shards', quantity: 24 * (row.openShards ?? 1) }],
        truth,
    };
}
const plantedMachineLearning = [
    notebook('estate-explore', wasteOf('sagemaker-notebook-running', 'schedule', 'estate-explore', [
        // Sixty of the 168 hours of a week.
        { sku: 'notebook-t3', quantity: (24 * 60) / 168 },
    ])),
    notebook('estate-resting', decoy('stopped'), { status: 'Stopped' }),
    notebook('estate-today', decoy('started this week'), { changedAt: '2026-11-18T08:00:00.000Z' }),
    machine_learning_endpoint('estate-churn', 0, wasteOf('sagemaker-endpoint-idle', 'idle', 'estate-churn', [])),
    machine_learning_endpoint('estate-ranking', 40_000, decoy('it is invoked')),
    machine_learning_endpoint('estate-rare', 0, decoy('serverless: it costs nothing while nothing is asked'), {
        serverless: true,
        instances: null,
    }),
    stream('estate-clicks', 0, wasteOf('kinesis-idle', 'idle', 'estate-clicks', [])),
    stream('estate-orders', 4_000_000, decoy('it gets records')),
    stream('estate-wide', 4_000_000, wasteOf('kinesis-overprovisioned', 'rightsize', 'estate-wide', [{ sku: 'kinesis-shards', quantity: 24 }]), { openShards: 4 }),
];

// EXTERNAL MODULE: ./build/src/datasets/cloudtrail/trails.js
var trails = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/datasets/kms/keys.js
var keys = __webpack_require__(95449);
// EXTERNAL MODULE: ./build/src/datasets/route53/hosted-zones.js
var hosted_zones = __webpack_require__(91208);
// EXTERNAL MODULE: ./build/src/datasets/secrets-manager/secrets.js
var secrets = __webpack_require__(5458);
// EXTERNAL MODULE: ./build/src/datasets/tagging/taggable-resources.js
var taggable_resources = __webpack_require__(97593);
;// CONCATENATED MODULE: ./build/samples/estate/management.js







const management_HOME = { accountId: accounts/* SHOP_ACCOUNT */.ZU, region: 'us-east-1', metrics: [] };
const secretArn = (name) => `arn:aws:secretsmanager:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:secret:${name}-e57a7e`;
const trailArn = (name) => `arn:aws:cloudtrail:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:trail/${name}`;
function secret(name, truth, row = {}) {
    const planted = {
        secretArn: secretArn(name),
        name,
        owningService: null,
        primaryRegion: null,
        rotates: false,
        createdAt: '2025-02-01T00:00:00.000Z',
        changedAt: '2025-02-01T00:00:00.000Z',
        accessedAt: '2026-03-01T00:00:00.000Z',
        deletedAt: null,
        tags: { team: 'storefront' },
        ...row,
    };
    return {
        ...management_HOME,
        billedAs: secretArn(name),
        rows: [rowOf(secrets/* secrets */.O, planted)],
        charges: planted.deletedAt === null ? [{ sku: 'secrets-months', quantity: 1 }] : [],
        truth,
    };
}
function key(id, truth, row = {}) {
    const planted = {
        keyId: id,
        described: 'read',
        manager: 'CUSTOMER',
        state: 'Enabled',
        createdAt: '2025-02-01T00:00:00.000Z',
        usage: 'read',
        usedAt: '2026-02-01T00:00:00.000Z',
        countedSince: '2025-06-01T00:00:00.000Z',
        ...row,
    };
    return {
        ...management_HOME,
        billedAs: `arn:aws:kms:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:key/${id}`,
        rows: [rowOf(keys/* kmsKeys */.O, planted)],
        charges: planted.manager === 'CUSTOMER' && planted.state === 'Enabled' ? [{ sku: 'kms-keys', quantity: 1 }] : [],
        truth,
    };
}
function trail(name, truth, paid, row) {
    return {
        ...management_HOME,
        billedAs: trailArn(name),
        rows: [
            rowOf(trails/* trails */.E, {
                trailArn: trailArn(name),
                name,
                homeRegion: 'us-east-1',
                everyRegion: false,
                everyAccount: false,
                bucket: 'estate-trails',
                status: 'read',
                records: true,
                stoppedAt: null,
                selectors: 'read',
                managementEvents: 'all',
                wholeDataTypes: [],
                ...row,
            }),
        ],
        charges: paid ? [{ sku: 'cloudtrail-events', quantity: 200_000 }] : [],
        truth,
    };
}
function zone(id, records, truth, linkedService = null) {
    return {
        ...management_HOME,
        billedAs: `arn:aws:route53:::hostedzone/${id}`,
        rows: [
            rowOf(hosted_zones/* hostedZones */.V, {
                hostedZoneId: id,
                name: `${id.toLowerCase()}.example.`,
                isPrivate: false,
                records,
                linkedService,
            }),
        ],
        charges: [{ sku: 'hosted-zones', quantity: 1 }],
        truth,
    };
}
/** A queue, which costs nothing by itself: who it belongs to is what is asked. */
function queue(name, tags, truthOf) {
    const resourceArn = `arn:aws:sqs:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:${name}`;
    return {
        ...management_HOME,
        billedAs: resourceArn,
        rows: [rowOf(taggable_resources/* taggableResources */.X, { resourceArn, kind: 'sqs:queue', tags, ownedByStack: false })],
        charges: [],
        truth: truthOf(resourceArn),
    };
}
const [OLD, USED, GOING, AWS_OWN] = [
    '0e57a7e0-0000-4000-8000-000000000001',
    '0e57a7e0-0000-4000-8000-000000000002',
    '0e57a7e0-0000-4000-8000-000000000003',
    '0e57a7e0-0000-4000-8000-000000000004',
];
const plantedManagement = [
    secret('estate/smtp', wasteOf('secrets-unused', 'idle', secretArn('estate/smtp'), [])),
    secret('estate/api', decoy('read yesterday'), { accessedAt: '2026-11-19T00:00:00.000Z' }),
    secret('estate/master', decoy('RDS keeps it, and deletes it'), { owningService: 'rds' }),
    secret('estate/gone', decoy('on its way out, and free'), { deletedAt: '2026-11-24T00:00:00.000Z' }),
    key(OLD, wasteOf('kms-unused-key', 'idle', OLD, [])),
    key(USED, decoy('used last week'), { usedAt: '2026-11-12T00:00:00.000Z' }),
    key(GOING, decoy('on its way out, and free'), { state: 'PendingDeletion' }),
    key(AWS_OWN, decoy('of AWS, and free'), {
        manager: 'AWS',
        usage: 'not-asked',
        usedAt: null,
        countedSince: null,
    }),
    trail('estate-first', decoy('the first copy of management events is free'), false, { everyRegion: true }),
    trail('estate-second', wasteOf('cloudtrail-duplicate', 'rightsize', trailArn('estate-second'), []), true, {}),
    trail('estate-data', decoy('it records data events, which no other trail does'), false, {
        managementEvents: 'none',
    }),
    queue('estate-nobody', 0, (arn) => wasteOf('gov-resource-untagged', 'hygiene', arn, null)),
    queue('estate-somebody', 2, () => decoy('it is tagged')),
    zone('Z0E57A7E0000000001', 2, wasteOf('route53-unused-zone', 'idle', 'Z0E57A7E0000000001', [])),
    zone('Z0E57A7E0000000002', 31, decoy('it has records')),
    zone('Z0E57A7E0000000003', 2, decoy('Cloud Map keeps it'), 'servicediscovery.amazonaws.com'),
];

// EXTERNAL MODULE: ./build/src/datasets/ec2/addresses.js
var addresses = __webpack_require__(45110);
// EXTERNAL MODULE: ./build/src/datasets/ec2/nat-gateways.js
var nat_gateways = __webpack_require__(64889);
;// CONCATENATED MODULE: ./build/samples/estate/networks.js




function address(id, truth, row = {}) {
    const planted = {
        allocationId: id,
        publicIp: '203.0.113.20',
        associated: false,
        networkInterfaceId: null,
        pool: 'amazon',
        managedBy: null,
        tags: { team: 'storefront' },
        ...row,
    };
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:ec2:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:elastic-ip/${id}`,
        rows: [rowOf(addresses/* addresses */.N, planted)],
        metrics: [],
        charges: planted.associated
            ? [{ sku: 'ip-used', quantity: 24 }]
            : planted.pool === 'amazon'
                ? [{ sku: 'ip-idle', quantity: 24 }]
                : [],
        truth,
    };
}
function traffic(NatGatewayId, bytes, connections) {
    const metric = (metricName, value) => ({
        namespace: 'AWS/NATGateway',
        metricName,
        dimensions: { NatGatewayId },
        value,
    });
    return [
        metric('BytesOutToDestination', bytes),
        metric('BytesInFromDestination', bytes),
        metric('ActiveConnectionCount', connections),
    ];
}
function gateway(id, metrics, truth, row = {}) {
    return {
        accountId: accounts/* NETWORK_ACCOUNT */.Bu,
        region: 'us-east-1',
        billedAs: `arn:aws:ec2:us-east-1:${accounts/* NETWORK_ACCOUNT */.Bu}:natgateway/${id}`,
        rows: [
            rowOf(nat_gateways/* natGateways */.f, {
                natGatewayId: id,
                state: 'available',
                createdAt: '2026-02-03T10:00:00.000Z',
                availabilityMode: 'zonal',
                publicAddresses: 1,
                vpcId: `vpc-${id.slice(4)}`,
                subnetId: `subnet-${id.slice(4)}`,
                connectivityType: 'public',
                tags: { team: 'platform', environment: 'prod' },
                ...row,
            }),
        ],
        metrics,
        charges: [{ sku: 'nat-hours', quantity: 24 }],
        truth,
    };
}
const plantedNetworks = [
    address('eipalloc-0e57a7e0000000001', {
        kind: 'waste',
        found: [
            {
                check: 'vpc-unassociated-elastic-ips',
                family: 'idle',
                resourceId: 'eipalloc-0e57a7e0000000001',
                after: [],
            },
        ],
    }),
    address('eipalloc-0e57a7e0000000002', { kind: 'decoy', guard: 'associated' }, { associated: true }),
    address('eipalloc-0e57a7e0000000003', { kind: 'decoy', guard: 'brought along by the customer: free' }, { pool: 'ipv4pool-ec2-0e57a7e0' }),
    gateway('nat-0e57a7e0000000001', traffic('nat-0e57a7e0000000001', 0, 0), {
        kind: 'waste',
        found: [
            { check: 'vpc-idle-nat-gateways', family: 'idle', resourceId: 'nat-0e57a7e0000000001', after: [] },
        ],
    }),
    gateway('nat-0e57a7e0000000002', traffic('nat-0e57a7e0000000002', 8_000_000_000, 40), {
        kind: 'decoy',
        guard: 'carries traffic',
    }),
    gateway('nat-0e57a7e0000000003', traffic('nat-0e57a7e0000000003', 0, 0), { kind: 'decoy', guard: 'made a week ago' }, { createdAt: '2026-11-13T10:00:00.000Z' }),
];

// EXTERNAL MODULE: ./build/src/datasets/ec2/images.js
var ec2_images = __webpack_require__(23154);
// EXTERNAL MODULE: ./build/src/datasets/ec2/snapshots.js
var ec2_snapshots = __webpack_require__(30175);
;// CONCATENATED MODULE: ./build/samples/estate/snapshots.js




/** A volume that is long gone, and one that is there. */
const GONE = 'vol-0e57a7e00000000ff';
const THERE = 'vol-0e57a7e0000000002';
function snapshots_snapshot(id, truth, row) {
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: `arn:aws:ec2:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:snapshot/${id}`,
        rows: [
            rowOf(ec2_snapshots/* snapshots */.m, {
                snapshotId: id,
                volumeId: GONE,
                state: 'completed',
                startedAt: '2026-03-02T04:00:00.000Z',
                storageTier: 'standard',
                volumeSizeGib: 400,
                fullSizeBytes: null,
                description: null,
                managedBy: null,
                onOutpost: false,
                tags: { team: 'storefront', environment: 'prod' },
                ...row,
            }),
        ],
        metrics: [],
        charges: [{ sku: 'ebs-snapshots', quantity: 180 }],
        truth,
    };
}
/** An image and the snapshot it is made of, under which it is billed. */
function snapshots_image(id, snapshotId, truth, row) {
    const made = snapshots_snapshot(snapshotId, truth, { volumeId: `vol-${snapshotId.slice('snap-'.length)}` });
    return {
        ...made,
        rows: [
            ...made.rows,
            rowOf(ec2_images/* images */.z, {
                imageId: id,
                state: 'available',
                createdAt: '2026-03-02T04:00:00.000Z',
                lastLaunchedAt: '2026-03-09T04:00:00.000Z',
                isPublic: false,
                snapshotIds: [snapshotId],
                sourceImageId: null,
                managedBy: null,
                tags: { team: 'storefront' },
                ...row,
            }),
        ],
    };
}
const plantedSnapshots = [
    snapshots_snapshot('snap-0e57a7e0000000001', wasteOf('ebs-snapshot-orphan', 'storage', 'snap-0e57a7e0000000001', []), {}),
    snapshots_snapshot('snap-0e57a7e0000000002', wasteOf('ebs-snapshot-old', 'storage', 'snap-0e57a7e0000000002', []), {
        volumeId: THERE,
    }),
    snapshots_snapshot('snap-0e57a7e0000000003', decoy('kept and deleted by AWS Backup'), {
        volumeId: 'vol-0e57a7e00000000fe',
        managedBy: 'backup',
    }),
    snapshots_snapshot('snap-0e57a7e0000000004', decoy('ten days old: its volume may be about to be made again'), {
        volumeId: 'vol-0e57a7e00000000fd',
        startedAt: '2026-11-10T04:00:00.000Z',
    }),
    snapshots_image('ami-0e57a7e00000000f1', 'snap-0e57a7e0000000005', decoy('an image that machines run from, and so its snapshot'), {}),
    snapshots_image('ami-0e57a7e00000000f2', 'snap-0e57a7e0000000006', wasteOf('ami-unused', 'storage', 'ami-0e57a7e00000000f2', []), {}),
    snapshots_image('ami-0e57a7e00000000f3', 'snap-0e57a7e0000000007', decoy('launched three weeks ago'), {
        lastLaunchedAt: '2026-10-30T04:00:00.000Z',
    }),
];

// EXTERNAL MODULE: ./build/src/datasets/dynamodb/tables.js
var tables = __webpack_require__(31951);
// EXTERNAL MODULE: ./build/src/datasets/elasticache/clusters.js
var elasticache_clusters = __webpack_require__(25);
// EXTERNAL MODULE: ./build/src/datasets/opensearch/domains.js
var domains = __webpack_require__(80913);
// EXTERNAL MODULE: ./build/src/datasets/redshift/clusters.js
var redshift_clusters = __webpack_require__(11814);
;// CONCATENATED MODULE: ./build/samples/estate/stores.js






function table(name, consumed, truth, row = {}, gigabytes = 90) {
    return {
        accountId: accounts/* PAYMENTS_ACCOUNT */.W$,
        region: 'eu-central-1',
        billedAs: `arn:aws:dynamodb:eu-central-1:${accounts/* PAYMENTS_ACCOUNT */.W$}:table/${name}`,
        rows: [
            rowOf(tables/* dynamoTables */.o, {
                tableName: name,
                described: true,
                status: 'ACTIVE',
                billingMode: 'PAY_PER_REQUEST',
                tableClass: 'STANDARD',
                readUnits: 0,
                writeUnits: 0,
                indexReadUnits: 0,
                indexWriteUnits: 0,
                indexes: 0,
                sizeBytes: gigabytes * 1_000_000_000,
                replicas: 0,
                createdAt: '2026-02-20T10:00:00.000Z',
                ...row,
            }),
        ],
        metrics: metricsOf('AWS/DynamoDB', { TableName: name }, { ConsumedReadCapacityUnits: consumed, ConsumedWriteCapacityUnits: consumed }),
        charges: [
            { sku: 'dynamodb-storage', quantity: gigabytes },
            // What replicas write here is charged here as well.
            ...(row.replicas ? [{ sku: 'dynamodb-writes', quantity: 2_000_000 }] : []),
            ...(consumed > 0 ? [{ sku: 'dynamodb-writes', quantity: consumed }] : []),
        ],
        truth,
    };
}
function cache(id, lookups, truth, row = {}) {
    const arn = `arn:aws:elasticache:us-east-1:${accounts/* SHOP_ACCOUNT */.ZU}:cluster:${id}`;
    return {
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        region: 'us-east-1',
        billedAs: arn,
        rows: [
            rowOf(elasticache_clusters/* cacheClusters */.i, {
                cacheClusterId: id,
                arn,
                replicationGroupId: null,
                nodeType: 'cache.t4g.small',
                nodes: 1,
                engine: 'valkey',
                engineVersion: '8.1.0',
                status: 'available',
                createdAt: '2026-02-20T10:00:00.000Z',
                ...row,
            }),
        ],
        metrics: metricsOf('AWS/ElastiCache', { CacheClusterId: id }, 
        // What was put into it once still fills it.
        {
            CacheHits: lookups,
            CacheMisses: lookups,
            CurrConnections: lookups > 0 ? 20 : 3,
            DatabaseMemoryUsagePercentage: 60,
            EngineCPUUtilization: lookups > 0 ? 35 : 1,
        }),
        charges: [{ sku: 'valkey-t4g.small', quantity: 1 }],
        truth,
    };
}
function warehouse(id, connections, truth, row = {}) {
    const planted = {
        clusterIdentifier: id,
        nodeType: 'dc2.large',
        nodes: 2,
        status: 'available',
        createdAt: '2026-02-20T10:00:00.000Z',
        tags: { team: 'corporate-it', environment: 'prod' },
        ...row,
    };
    return {
        accountId: accounts/* ERP_ACCOUNT */.Ue,
        region: 'us-east-1',
        billedAs: `arn:aws:redshift:us-east-1:${accounts/* ERP_ACCOUNT */.Ue}:cluster:${id}`,
        rows: [rowOf(redshift_clusters/* redshiftClusters */.v, planted)],
        metrics: metricsOf('AWS/Redshift', { ClusterIdentifier: id }, planted.status === 'available' ? { DatabaseConnections: connections } : {}),
        charges: planted.status === 'available' ? [{ sku: 'redshift-dc2', quantity: 48 }] : [],
        truth,
    };
}
function domain(name, searches, truth) {
    return {
        accountId: accounts/* ERP_ACCOUNT */.Ue,
        region: 'us-east-1',
        billedAs: `arn:aws:es:us-east-1:${accounts/* ERP_ACCOUNT */.Ue}:domain/${name}`,
        rows: [
            rowOf(domains/* searchDomains */.e, {
                domainName: name,
                clientId: accounts/* ERP_ACCOUNT */.Ue,
                engineVersion: 'OpenSearch_2.19',
                instanceType: 'm6g.large.search',
                instances: 1,
                volumeType: 'gp3',
                volumeGib: 20,
                changing: false,
            }),
        ],
        metrics: metricsOf('AWS/ES', { DomainName: name, ClientId: accounts/* ERP_ACCOUNT */.Ue }, { SearchRate: searches, IndexingRate: searches, CPUUtilization: 30, JVMMemoryPressure: 62 }),
        charges: [{ sku: 'opensearch-m6g', quantity: 1 }],
        truth,
    };
}
const plantedStores = [
    table('estate-carts', 0, wasteOf('dynamodb-idle-table', 'idle', 'estate-carts', [])),
    table('estate-global', 0, decoy('its replicas are used in other regions'), { replicas: 2 }),
    table('estate-ledger', 2_000, decoy('it is read and written, if seldom'), {}, 5),
    cache('estate-sessions', 0, wasteOf('elasticache-idle', 'idle', 'estate-sessions', [])),
    cache('estate-prices', 50_000, decoy('it is asked')),
    cache('estate-fresh', 0, decoy('a week old'), { createdAt: '2026-11-13T10:00:00.000Z' }),
    warehouse('estate-archive', 0, wasteOf('redshift-idle', 'idle', 'estate-archive', [])),
    warehouse('estate-paused', 0, decoy('paused: its nodes are not billed'), { status: 'paused' }),
    warehouse('estate-finance', 9, decoy('somebody is connected at every hour')),
    domain('estate-search', 0, wasteOf('opensearch-idle', 'idle', 'estate-search', [])),
    domain('estate-catalogue', 8_000, decoy('it is searched')),
];

// EXTERNAL MODULE: ./build/src/datasets/ec2/provisioned-volumes.js
var provisioned_volumes = __webpack_require__(73606);
// EXTERNAL MODULE: ./build/src/datasets/ec2/volumes.js
var volumes = __webpack_require__(86885);
;// CONCATENATED MODULE: ./build/samples/estate/volumes.js




function volume({ accountId, id, type, sizeGib, truth, row = {}, operationsADay = 200_000, }) {
    return {
        accountId,
        region: 'us-east-1',
        billedAs: id,
        rows: [
            rowOf(volumes/* volumes */.o, {
                volumeId: id,
                volumeType: type,
                sizeGib,
                iops: type === 'gp3' ? 3_000 : Math.max(100, sizeGib * 3),
                throughputMibps: type === 'gp3' ? 125 : null,
                state: 'in-use',
                attachments: 1,
                instanceIds: ['i-0f00000000000a001'],
                createdAt: '2026-01-11T09:00:00.000Z',
                kubernetesClaim: null,
                multiAttach: false,
                onOutpost: false,
                tags: { team: 'storefront', environment: 'prod' },
                ...row,
            }),
        ],
        metrics: ['VolumeReadOps', 'VolumeWriteOps'].map((metricName) => ({
            namespace: 'AWS/EBS',
            metricName,
            dimensions: { VolumeId: id },
            value: row.state === 'available' ? 0 : operationsADay,
        })),
        charges: [{ sku: type === 'gp2' ? 'ebs-gp2' : 'ebs-gp3', quantity: sizeGib }],
        truth,
    };
}
/** Provisioned beyond what every gp3 volume has. */
function fast(id, operationsADay, truth) {
    const plain = volume({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id,
        type: 'gp3',
        sizeGib: 300,
        truth,
        row: { iops: 12_000 },
        operationsADay,
    });
    return {
        ...plain,
        rows: [...plain.rows, ...plain.rows.map(({ row }) => ({ dataset: provisioned_volumes/* provisionedVolumes */.M.id, row }))],
        charges: [...plain.charges, { sku: 'ebs-gp3-iops', quantity: 12_000 - 3_000 }],
    };
}
const FREE = { state: 'available', attachments: 0, instanceIds: [] };
const plantedVolumes = [
    volume({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'vol-0e57a7e0000000001',
        type: 'gp3',
        sizeGib: 900,
        row: FREE,
        truth: {
            kind: 'waste',
            found: [
                { check: 'ebs-unattached-volumes', family: 'idle', resourceId: 'vol-0e57a7e0000000001', after: [] },
            ],
        },
    }),
    volume({
        accountId: accounts/* SHOP_ACCOUNT */.ZU,
        id: 'vol-0e57a7e0000000002',
        type: 'gp2',
        sizeGib: 160,
        truth: {
            kind: 'waste',
            found: [
                {
                    check: 'ebs-gp2-volumes',
                    family: 'modernise',
                    resourceId: 'vol-0e57a7e0000000002',
                    after: [{ sku: 'ebs-gp3', quantity: 160 }],
                },
            ],
        },
    }),
    volume({
        accountId: accounts/* SANDBOX_ACCOUNT */.CE,
        id: 'vol-0e57a7e0000000003',
        type: 'gp3',
        sizeGib: 120,
        row: { ...FREE, createdAt: '2026-11-18T09:00:00.000Z' },
        truth: { kind: 'decoy', guard: 'made two days ago: it may be about to be attached' },
    }),
    fast('vol-0e57a7e0000000004', 40_000_000, wasteOf('ebs-gp3-extra-iops', 'rightsize', 'vol-0e57a7e0000000004', [{ sku: 'ebs-gp3', quantity: 300 }])),
    fast('vol-0e57a7e0000000005', 450_000_000, decoy('it uses the IOPS it pays for')),
    {
        ...volume({
            accountId: accounts/* ERP_ACCOUNT */.Ue,
            id: 'vol-0e57a7e0000000006',
            type: 'gp3',
            sizeGib: 250,
            row: { instanceIds: ['i-0e57a7e0000000002'] },
            truth: wasteOf('ebs-on-stopped-instance', 'idle', 'vol-0e57a7e0000000006', []),
        }),
        // Nothing is published of it while its instance stands still.
        metrics: [],
        undecided: [{ check: 'ebs-idle-io', resourceId: 'vol-0e57a7e0000000006' }],
    },
    {
        ...volume({
            accountId: accounts/* ERP_ACCOUNT */.Ue,
            id: 'vol-0e57a7e0000000007',
            type: 'gp3',
            sizeGib: 80,
            row: { instanceIds: ['i-0e57a7e0000000006'] },
            truth: decoy('its instance was stopped a week ago only'),
        }),
        metrics: [],
        undecided: [{ check: 'ebs-idle-io', resourceId: 'vol-0e57a7e0000000007' }],
    },
];

;// CONCATENATED MODULE: ./build/samples/estate/estate.js













/** Everything that is planted, whatever the seed. */
const ESTATE = [
    ...plantedInstances,
    ...plantedVolumes,
    ...plantedSnapshots,
    ...plantedNetworks,
    ...plantedBalancers,
    ...plantedEndpoints,
    ...plantedDatabases,
    ...plantedStores,
    ...plantedFiles,
    ...plantedContainers,
    ...plantedMachineLearning,
    ...plantedLogGroups,
    ...plantedManagement,
];


/***/ })

};
