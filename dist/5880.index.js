export const id = 5880;
export const ids = [5880];
export const modules = {

/***/ 75880:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658);
const { Command: $Command } = __webpack_require__(92658);
__webpack_unused_export__ = $Command;
__webpack_unused_export__ = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
const { AwsJson1_1Protocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultFSxHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "fsx",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultFSxHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "fsx",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1097.0";
var packageInfo = {
	version: version};

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://fsx-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://fsx-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://fsx.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://fsx.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class FSxServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, FSxServiceException.prototype);
    }
}

class AccessPointAlreadyOwnedByYou extends FSxServiceException {
    name = "AccessPointAlreadyOwnedByYou";
    $fault = "client";
    ErrorCode;
    Message;
    constructor(opts) {
        super({
            name: "AccessPointAlreadyOwnedByYou",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessPointAlreadyOwnedByYou.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
    }
}
class ActiveDirectoryError extends FSxServiceException {
    name = "ActiveDirectoryError";
    $fault = "client";
    ActiveDirectoryId;
    Type;
    Message;
    constructor(opts) {
        super({
            name: "ActiveDirectoryError",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ActiveDirectoryError.prototype);
        this.ActiveDirectoryId = opts.ActiveDirectoryId;
        this.Type = opts.Type;
        this.Message = opts.Message;
    }
}
class BadRequest extends FSxServiceException {
    name = "BadRequest";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "BadRequest",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequest.prototype);
        this.Message = opts.Message;
    }
}
class FileSystemNotFound extends FSxServiceException {
    name = "FileSystemNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "FileSystemNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FileSystemNotFound.prototype);
        this.Message = opts.Message;
    }
}
class InternalServerError extends FSxServiceException {
    name = "InternalServerError";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServerError",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerError.prototype);
        this.Message = opts.Message;
    }
}
class DataRepositoryTaskEnded extends FSxServiceException {
    name = "DataRepositoryTaskEnded";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DataRepositoryTaskEnded",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DataRepositoryTaskEnded.prototype);
        this.Message = opts.Message;
    }
}
class DataRepositoryTaskNotFound extends FSxServiceException {
    name = "DataRepositoryTaskNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DataRepositoryTaskNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DataRepositoryTaskNotFound.prototype);
        this.Message = opts.Message;
    }
}
class UnsupportedOperation extends FSxServiceException {
    name = "UnsupportedOperation";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnsupportedOperation",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedOperation.prototype);
        this.Message = opts.Message;
    }
}
class BackupNotFound extends FSxServiceException {
    name = "BackupNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "BackupNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BackupNotFound.prototype);
        this.Message = opts.Message;
    }
}
class IncompatibleParameterError extends FSxServiceException {
    name = "IncompatibleParameterError";
    $fault = "client";
    Parameter;
    Message;
    constructor(opts) {
        super({
            name: "IncompatibleParameterError",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IncompatibleParameterError.prototype);
        this.Parameter = opts.Parameter;
        this.Message = opts.Message;
    }
}
class IncompatibleRegionForMultiAZ extends FSxServiceException {
    name = "IncompatibleRegionForMultiAZ";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "IncompatibleRegionForMultiAZ",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IncompatibleRegionForMultiAZ.prototype);
        this.Message = opts.Message;
    }
}
class InvalidDestinationKmsKey extends FSxServiceException {
    name = "InvalidDestinationKmsKey";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidDestinationKmsKey",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidDestinationKmsKey.prototype);
        this.Message = opts.Message;
    }
}
class InvalidRegion extends FSxServiceException {
    name = "InvalidRegion";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidRegion",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRegion.prototype);
        this.Message = opts.Message;
    }
}
class InvalidSourceKmsKey extends FSxServiceException {
    name = "InvalidSourceKmsKey";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidSourceKmsKey",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSourceKmsKey.prototype);
        this.Message = opts.Message;
    }
}
class ServiceLimitExceeded extends FSxServiceException {
    name = "ServiceLimitExceeded";
    $fault = "client";
    Limit;
    Message;
    constructor(opts) {
        super({
            name: "ServiceLimitExceeded",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceLimitExceeded.prototype);
        this.Limit = opts.Limit;
        this.Message = opts.Message;
    }
}
class SourceBackupUnavailable extends FSxServiceException {
    name = "SourceBackupUnavailable";
    $fault = "client";
    Message;
    BackupId;
    constructor(opts) {
        super({
            name: "SourceBackupUnavailable",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SourceBackupUnavailable.prototype);
        this.Message = opts.Message;
        this.BackupId = opts.BackupId;
    }
}
class InvalidAccessPoint extends FSxServiceException {
    name = "InvalidAccessPoint";
    $fault = "client";
    ErrorCode;
    Message;
    constructor(opts) {
        super({
            name: "InvalidAccessPoint",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidAccessPoint.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
    }
}
class InvalidRequest extends FSxServiceException {
    name = "InvalidRequest";
    $fault = "client";
    ErrorCode;
    Message;
    constructor(opts) {
        super({
            name: "InvalidRequest",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRequest.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
    }
}
class TooManyAccessPoints extends FSxServiceException {
    name = "TooManyAccessPoints";
    $fault = "client";
    ErrorCode;
    Message;
    constructor(opts) {
        super({
            name: "TooManyAccessPoints",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyAccessPoints.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
    }
}
class VolumeNotFound extends FSxServiceException {
    name = "VolumeNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "VolumeNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, VolumeNotFound.prototype);
        this.Message = opts.Message;
    }
}
class BackupInProgress extends FSxServiceException {
    name = "BackupInProgress";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "BackupInProgress",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BackupInProgress.prototype);
        this.Message = opts.Message;
    }
}
class DataRepositoryTaskExecuting extends FSxServiceException {
    name = "DataRepositoryTaskExecuting";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DataRepositoryTaskExecuting",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DataRepositoryTaskExecuting.prototype);
        this.Message = opts.Message;
    }
}
class InvalidNetworkSettings extends FSxServiceException {
    name = "InvalidNetworkSettings";
    $fault = "client";
    Message;
    InvalidSubnetId;
    InvalidSecurityGroupId;
    InvalidRouteTableId;
    constructor(opts) {
        super({
            name: "InvalidNetworkSettings",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNetworkSettings.prototype);
        this.Message = opts.Message;
        this.InvalidSubnetId = opts.InvalidSubnetId;
        this.InvalidSecurityGroupId = opts.InvalidSecurityGroupId;
        this.InvalidRouteTableId = opts.InvalidRouteTableId;
    }
}
class InvalidPerUnitStorageThroughput extends FSxServiceException {
    name = "InvalidPerUnitStorageThroughput";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidPerUnitStorageThroughput",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPerUnitStorageThroughput.prototype);
        this.Message = opts.Message;
    }
}
class MissingFileCacheConfiguration extends FSxServiceException {
    name = "MissingFileCacheConfiguration";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "MissingFileCacheConfiguration",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MissingFileCacheConfiguration.prototype);
        this.Message = opts.Message;
    }
}
class InvalidExportPath extends FSxServiceException {
    name = "InvalidExportPath";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidExportPath",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidExportPath.prototype);
        this.Message = opts.Message;
    }
}
class InvalidImportPath extends FSxServiceException {
    name = "InvalidImportPath";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidImportPath",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidImportPath.prototype);
        this.Message = opts.Message;
    }
}
class MissingFileSystemConfiguration extends FSxServiceException {
    name = "MissingFileSystemConfiguration";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "MissingFileSystemConfiguration",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MissingFileSystemConfiguration.prototype);
        this.Message = opts.Message;
    }
}
class MissingVolumeConfiguration extends FSxServiceException {
    name = "MissingVolumeConfiguration";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "MissingVolumeConfiguration",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MissingVolumeConfiguration.prototype);
        this.Message = opts.Message;
    }
}
class StorageVirtualMachineNotFound extends FSxServiceException {
    name = "StorageVirtualMachineNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "StorageVirtualMachineNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, StorageVirtualMachineNotFound.prototype);
        this.Message = opts.Message;
    }
}
class BackupBeingCopied extends FSxServiceException {
    name = "BackupBeingCopied";
    $fault = "client";
    Message;
    BackupId;
    constructor(opts) {
        super({
            name: "BackupBeingCopied",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BackupBeingCopied.prototype);
        this.Message = opts.Message;
        this.BackupId = opts.BackupId;
    }
}
class BackupRestoring extends FSxServiceException {
    name = "BackupRestoring";
    $fault = "client";
    Message;
    FileSystemId;
    constructor(opts) {
        super({
            name: "BackupRestoring",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BackupRestoring.prototype);
        this.Message = opts.Message;
        this.FileSystemId = opts.FileSystemId;
    }
}
class DataRepositoryAssociationNotFound extends FSxServiceException {
    name = "DataRepositoryAssociationNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DataRepositoryAssociationNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DataRepositoryAssociationNotFound.prototype);
        this.Message = opts.Message;
    }
}
class FileCacheNotFound extends FSxServiceException {
    name = "FileCacheNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "FileCacheNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FileCacheNotFound.prototype);
        this.Message = opts.Message;
    }
}
class SnapshotNotFound extends FSxServiceException {
    name = "SnapshotNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "SnapshotNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotNotFound.prototype);
        this.Message = opts.Message;
    }
}
class InvalidDataRepositoryType extends FSxServiceException {
    name = "InvalidDataRepositoryType";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidDataRepositoryType",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidDataRepositoryType.prototype);
        this.Message = opts.Message;
    }
}
class S3AccessPointAttachmentNotFound extends FSxServiceException {
    name = "S3AccessPointAttachmentNotFound";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "S3AccessPointAttachmentNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, S3AccessPointAttachmentNotFound.prototype);
        this.Message = opts.Message;
    }
}
class NotServiceResourceError extends FSxServiceException {
    name = "NotServiceResourceError";
    $fault = "client";
    ResourceARN;
    Message;
    constructor(opts) {
        super({
            name: "NotServiceResourceError",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotServiceResourceError.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
    }
}
class ResourceDoesNotSupportTagging extends FSxServiceException {
    name = "ResourceDoesNotSupportTagging";
    $fault = "client";
    ResourceARN;
    Message;
    constructor(opts) {
        super({
            name: "ResourceDoesNotSupportTagging",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceDoesNotSupportTagging.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
    }
}
class ResourceNotFound extends FSxServiceException {
    name = "ResourceNotFound";
    $fault = "client";
    ResourceARN;
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFound",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFound.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
    }
}

const _A = "Aggregates";
const _AA = "AdministrativeAction";
const _AAFD = "AdministrativeActionFailureDetails";
const _AAT = "AdministrativeActionType";
const _AAd = "AdministrativeActions";
const _ABRD = "AutomaticBackupRetentionDays";
const _AC = "AggregateConfiguration";
const _ADBA = "ActiveDirectoryBackupAttributes";
const _ADC = "ActiveDirectoryConfiguration";
const _ADE = "ActiveDirectoryError";
const _ADI = "ActiveDirectoryId";
const _AEP = "AutoExportPolicy";
const _AFSA = "AssociateFileSystemAliases";
const _AFSAR = "AssociateFileSystemAliasesRequest";
const _AFSARs = "AssociateFileSystemAliasesResponse";
const _AI = "AssociationId";
const _AIP = "AutoImportPolicy";
const _AIs = "AssociationIds";
const _ALC = "AuditLogConfiguration";
const _ALD = "AuditLogDestination";
const _ALV = "AuditLogVolume";
const _AP = "AdminPassword";
const _APAOBY = "AccessPointAlreadyOwnedByYou";
const _APu = "AutocommitPeriod";
const _ARTI = "AddRouteTableIds";
const _Al = "Alias";
const _Ali = "Aliases";
const _As = "Association";
const _Ass = "Associations";
const _B = "Backup";
const _BBC = "BackupBeingCopied";
const _BFD = "BackupFailureDetails";
const _BI = "BackupId";
const _BIMDOC = "BatchImportMetaDataOnCreate";
const _BIP = "BackupInProgress";
const _BIa = "BackupIds";
const _BNF = "BackupNotFound";
const _BR = "BackupRestoring";
const _BRa = "BadRequest";
const _BSER = "BypassSnaplockEnterpriseRetention";
const _Ba = "Backups";
const _C = "Clients";
const _CAASAP = "CreateAndAttachS3AccessPoint";
const _CAASAPOC = "CreateAndAttachS3AccessPointOntapConfiguration";
const _CAASAPOZFSC = "CreateAndAttachS3AccessPointOpenZFSConfiguration";
const _CAASAPR = "CreateAndAttachS3AccessPointRequest";
const _CAASAPRr = "CreateAndAttachS3AccessPointResponse";
const _CAASAPSC = "CreateAndAttachS3AccessPointS3Configuration";
const _CAC = "CreateAggregateConfiguration";
const _CB = "CopyBackup";
const _CBR = "CopyBackupRequest";
const _CBRo = "CopyBackupResponse";
const _CBRr = "CreateBackupRequest";
const _CBRre = "CreateBackupResponse";
const _CBr = "CreateBackup";
const _CC = "ClientConfigurations";
const _CDRA = "CreateDataRepositoryAssociation";
const _CDRAR = "CreateDataRepositoryAssociationRequest";
const _CDRARr = "CreateDataRepositoryAssociationResponse";
const _CDRT = "CancelDataRepositoryTask";
const _CDRTR = "CancelDataRepositoryTaskRequest";
const _CDRTRa = "CancelDataRepositoryTaskResponse";
const _CDRTRr = "CreateDataRepositoryTaskRequest";
const _CDRTRre = "CreateDataRepositoryTaskResponse";
const _CDRTr = "CreateDataRepositoryTask";
const _CFC = "CreateFileCache";
const _CFCDRA = "CreateFileCacheDataRepositoryAssociations";
const _CFCLC = "CreateFileCacheLustreConfiguration";
const _CFCR = "CreateFileCacheRequest";
const _CFCRr = "CreateFileCacheResponse";
const _CFS = "CreateFileSystem";
const _CFSFB = "CreateFileSystemFromBackup";
const _CFSFBR = "CreateFileSystemFromBackupRequest";
const _CFSFBRr = "CreateFileSystemFromBackupResponse";
const _CFSLC = "CreateFileSystemLustreConfiguration";
const _CFSLMC = "CreateFileSystemLustreMetadataConfiguration";
const _CFSOC = "CreateFileSystemOntapConfiguration";
const _CFSOZFSC = "CreateFileSystemOpenZFSConfiguration";
const _CFSR = "CreateFileSystemRequest";
const _CFSRr = "CreateFileSystemResponse";
const _CFSWC = "CreateFileSystemWindowsConfiguration";
const _COVC = "CreateOntapVolumeConfiguration";
const _COZFSOSC = "CreateOpenZFSOriginSnapshotConfiguration";
const _COZFSVC = "CreateOpenZFSVolumeConfiguration";
const _CP = "CoolingPeriod";
const _CPA = "ConstituentsPerAggregate";
const _CR = "CompletionReport";
const _CRT = "ClientRequestToken";
const _CS = "CopyStrategy";
const _CSADC = "CreateSvmActiveDirectoryConfiguration";
const _CSAUV = "CopySnapshotAndUpdateVolume";
const _CSAUVR = "CopySnapshotAndUpdateVolumeRequest";
const _CSAUVRo = "CopySnapshotAndUpdateVolumeResponse";
const _CSC = "CreateSnaplockConfiguration";
const _CSR = "CreateSnapshotRequest";
const _CSRr = "CreateSnapshotResponse";
const _CSVM = "CreateStorageVirtualMachine";
const _CSVMR = "CreateStorageVirtualMachineRequest";
const _CSVMRr = "CreateStorageVirtualMachineResponse";
const _CSr = "CreateSnapshot";
const _CT = "CreationTime";
const _CTR = "CapacityToRelease";
const _CTTB = "CopyTagsToBackups";
const _CTTDRA = "CopyTagsToDataRepositoryAssociations";
const _CTTS = "CopyTagsToSnapshots";
const _CTTV = "CopyTagsToVolumes";
const _CTo = "CopyTags";
const _CV = "CreateVolume";
const _CVFB = "CreateVolumeFromBackup";
const _CVFBR = "CreateVolumeFromBackupRequest";
const _CVFBRr = "CreateVolumeFromBackupResponse";
const _CVR = "CreateVolumeRequest";
const _CVRr = "CreateVolumeResponse";
const _D = "Destination";
const _DABST = "DailyAutomaticBackupStartTime";
const _DADSAP = "DetachAndDeleteS3AccessPoint";
const _DADSAPR = "DetachAndDeleteS3AccessPointRequest";
const _DADSAPRe = "DetachAndDeleteS3AccessPointResponse";
const _DB = "DeleteBackup";
const _DBR = "DeleteBackupRequest";
const _DBRe = "DeleteBackupResponse";
const _DBRes = "DescribeBackupsRequest";
const _DBResc = "DescribeBackupsResponse";
const _DBe = "DescribeBackups";
const _DCT = "DriveCacheType";
const _DCTa = "DataCompressionType";
const _DCV = "DeleteClonedVolumes";
const _DDIFS = "DeleteDataInFileSystem";
const _DDRA = "DeleteDataRepositoryAssociation";
const _DDRAR = "DeleteDataRepositoryAssociationRequest";
const _DDRARe = "DeleteDataRepositoryAssociationResponse";
const _DDRARes = "DescribeDataRepositoryAssociationsRequest";
const _DDRAResc = "DescribeDataRepositoryAssociationsResponse";
const _DDRAe = "DescribeDataRepositoryAssociations";
const _DDRT = "DescribeDataRepositoryTasks";
const _DDRTR = "DescribeDataRepositoryTasksRequest";
const _DDRTRe = "DescribeDataRepositoryTasksResponse";
const _DFC = "DeleteFileCache";
const _DFCR = "DeleteFileCacheRequest";
const _DFCRe = "DeleteFileCacheResponse";
const _DFCRes = "DescribeFileCachesRequest";
const _DFCResc = "DescribeFileCachesResponse";
const _DFCe = "DescribeFileCaches";
const _DFS = "DeleteFileSystem";
const _DFSA = "DescribeFileSystemAliases";
const _DFSAR = "DescribeFileSystemAliasesRequest";
const _DFSARe = "DescribeFileSystemAliasesResponse";
const _DFSARi = "DisassociateFileSystemAliasesRequest";
const _DFSARis = "DisassociateFileSystemAliasesResponse";
const _DFSAi = "DisassociateFileSystemAliases";
const _DFSLC = "DeleteFileSystemLustreConfiguration";
const _DFSLR = "DeleteFileSystemLustreResponse";
const _DFSOZFSC = "DeleteFileSystemOpenZFSConfiguration";
const _DFSOZFSR = "DeleteFileSystemOpenZFSResponse";
const _DFSR = "DeleteFileSystemRequest";
const _DFSRe = "DeleteFileSystemResponse";
const _DFSRes = "DescribeFileSystemsRequest";
const _DFSResc = "DescribeFileSystemsResponse";
const _DFSWC = "DeleteFileSystemWindowsConfiguration";
const _DFSWR = "DeleteFileSystemWindowsResponse";
const _DFSe = "DescribeFileSystems";
const _DI = "DirectoryInformation";
const _DIC = "DiskIopsConfiguration";
const _DID = "DeleteIntermediateData";
const _DIS = "DeleteIntermediateSnaphots";
const _DIn = "DnsIps";
const _DJSAS = "DomainJoinServiceAccountSecret";
const _DN = "DomainName";
const _DNSN = "DNSName";
const _DP = "DirectoryPassword";
const _DR = "DefaultRetention";
const _DRA = "DataRepositoryAssociations";
const _DRAI = "DataRepositoryAssociationIds";
const _DRANF = "DataRepositoryAssociationNotFound";
const _DRAa = "DataRepositoryAssociation";
const _DRC = "DataRepositoryConfiguration";
const _DRCC = "DataReadCacheConfiguration";
const _DRFD = "DataRepositoryFailureDetails";
const _DRP = "DataRepositoryPath";
const _DRS = "DataRepositorySubdirectories";
const _DRT = "DataRepositoryTask";
const _DRTE = "DataRepositoryTaskEnded";
const _DRTEa = "DataRepositoryTaskExecuting";
const _DRTF = "DataRepositoryTaskFilter";
const _DRTFD = "DataRepositoryTaskFailureDetails";
const _DRTFa = "DataRepositoryTaskFilters";
const _DRTNF = "DataRepositoryTaskNotFound";
const _DRTS = "DataRepositoryTaskStatus";
const _DRTa = "DataRepositoryTasks";
const _DS = "DestinationSnapshot";
const _DSAPA = "DescribeS3AccessPointAttachments";
const _DSAPAR = "DescribeS3AccessPointAttachmentsRequest";
const _DSAPARe = "DescribeS3AccessPointAttachmentsResponse";
const _DSLA = "DurationSinceLastAccess";
const _DSR = "DeleteSnapshotRequest";
const _DSRe = "DeleteSnapshotResponse";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResponse";
const _DSVC = "DescribeSharedVpcConfiguration";
const _DSVCR = "DescribeSharedVpcConfigurationRequest";
const _DSVCRe = "DescribeSharedVpcConfigurationResponse";
const _DSVM = "DeleteStorageVirtualMachine";
const _DSVMR = "DeleteStorageVirtualMachineRequest";
const _DSVMRe = "DeleteStorageVirtualMachineResponse";
const _DSVMRes = "DescribeStorageVirtualMachinesRequest";
const _DSVMResc = "DescribeStorageVirtualMachinesResponse";
const _DSVMe = "DescribeStorageVirtualMachines";
const _DSe = "DeleteSnapshot";
const _DSes = "DescribeSnapshots";
const _DT = "DeploymentType";
const _DV = "DeleteVolume";
const _DVOC = "DeleteVolumeOntapConfiguration";
const _DVOR = "DeleteVolumeOntapResponse";
const _DVOZFSC = "DeleteVolumeOpenZFSConfiguration";
const _DVR = "DeleteVolumeRequest";
const _DVRe = "DeleteVolumeResponse";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResponse";
const _DVe = "DescribeVolumes";
const _E = "Error";
const _EC = "ErrorCode";
const _EE = "EfaEnabled";
const _EFRTUFPA = "EnableFsxRouteTableUpdatesFromParticipantAccounts";
const _EIA = "EndpointIpAddress";
const _EIAR = "EndpointIpAddressRange";
const _EIARn = "EndpointIpv6AddressRange";
const _EIAn = "EndpointIpv6Address";
const _ELD = "EventLogDestination";
const _EP = "ExportPath";
const _ET = "EndTime";
const _En = "Enabled";
const _End = "Endpoints";
const _Ev = "Events";
const _F = "Format";
const _FAALL = "FileAccessAuditLogLevel";
const _FAP = "FsxAdminPassword";
const _FBI = "FinalBackupId";
const _FBT = "FinalBackupTags";
const _FC = "FileCache";
const _FCC = "FileCacheCreating";
const _FCDRA = "FileCacheDataRepositoryAssociation";
const _FCET = "FlexCacheEndpointType";
const _FCFD = "FileCacheFailureDetails";
const _FCI = "FileCacheId";
const _FCIi = "FileCacheIds";
const _FCLC = "FileCacheLustreConfiguration";
const _FCLMC = "FileCacheLustreMetadataConfiguration";
const _FCNF = "FileCacheNotFound";
const _FCNFSC = "FileCacheNFSConfiguration";
const _FCP = "FileCachePath";
const _FCT = "FileCacheType";
const _FCTV = "FileCacheTypeVersion";
const _FCa = "FailedCount";
const _FCi = "FileCaches";
const _FCs = "FsrmConfiguration";
const _FD = "FailureDetails";
const _FS = "FileSystem";
const _FSAALL = "FileShareAccessAuditLogLevel";
const _FSAG = "FileSystemAdministratorsGroup";
const _FSE = "FileSystemEndpoint";
const _FSEi = "FileSystemEndpoints";
const _FSEs = "FsrmServiceEnabled";
const _FSFD = "FileSystemFailureDetails";
const _FSI = "FileSystemId";
const _FSIi = "FileSystemIdentity";
const _FSIil = "FileSystemIds";
const _FSLMC = "FileSystemLustreMetadataConfiguration";
const _FSNF = "FileSystemNotFound";
const _FSP = "FileSystemPath";
const _FST = "FileSystemType";
const _FSTV = "FileSystemTypeVersion";
const _FSi = "FileSystems";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Gid";
const _HAP = "HAPairs";
const _I = "Iops";
const _IA = "IpAddresses";
const _IAP = "InvalidAccessPoint";
const _IAp = "Ipv6Addresses";
const _IDKK = "InvalidDestinationKmsKey";
const _IDRT = "InvalidDataRepositoryType";
const _IEP = "InvalidExportPath";
const _IFCS = "ImportedFileChunkSize";
const _IIP = "InvalidImportPath";
const _INS = "InvalidNetworkSettings";
const _IP = "ImportPath";
const _IPE = "IncompatibleParameterError";
const _IPUST = "InvalidPerUnitStorageThroughput";
const _IR = "InvalidRegion";
const _IRFMAZ = "IncompatibleRegionForMultiAZ";
const _IRTI = "InvalidRouteTableId";
const _IRn = "InvalidRequest";
const _IS = "IncludeShared";
const _ISE = "InternalServerError";
const _ISGI = "InvalidSecurityGroupId";
const _ISI = "InvalidSubnetId";
const _ISKK = "InvalidSourceKmsKey";
const _Id = "Id";
const _In = "Intercluster";
const _Is = "Iscsi";
const _JP = "JunctionPath";
const _K = "Key";
const _KKI = "KmsKeyId";
const _L = "Limit";
const _LC = "LustreConfiguration";
const _LCo = "LogConfiguration";
const _LFSC = "LustreFileSystemConfiguration";
const _LLC = "LustreLogConfiguration";
const _LLCC = "LustreLogCreateConfiguration";
const _LR = "LustreResponse";
const _LRCC = "LustreReadCacheConfiguration";
const _LRSC = "LustreRootSquashConfiguration";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR = "LifecycleTransitionReason";
const _LUT = "LastUpdatedTime";
const _Le = "Level";
const _Li = "Lifecycle";
const _M = "Message";
const _MC = "MetadataConfiguration";
const _MFCC = "MissingFileCacheConfiguration";
const _MFSC = "MissingFileSystemConfiguration";
const _MN = "MountName";
const _MOIP = "MaintenanceOperationsInProgress";
const _MR = "MaxResults";
const _MRa = "MaximumRetention";
const _MRi = "MinimumRetention";
const _MVC = "MissingVolumeConfiguration";
const _Ma = "Management";
const _Mo = "Mode";
const _N = "Name";
const _NBN = "NetBiosName";
const _NE = "NfsExports";
const _NFS = "NFS";
const _NFSDRC = "NFSDataRepositoryConfiguration";
const _NII = "NetworkInterfaceIds";
const _NSN = "NoSquashNids";
const _NSRE = "NotServiceResourceError";
const _NT = "NetworkType";
const _NTe = "NextToken";
const _Na = "Names";
const _Nf = "Nfs";
const _O = "Options";
const _OC = "OntapConfiguration";
const _OFSC = "OntapFileSystemConfiguration";
const _OFSI = "OntapFileSystemIdentity";
const _OI = "OwnerId";
const _OR = "OntapResponse";
const _OS = "OriginSnapshot";
const _OUDN = "OrganizationalUnitDistinguishedName";
const _OUFSU = "OntapUnixFileSystemUser";
const _OVC = "OntapVolumeConfiguration";
const _OVT = "OntapVolumeType";
const _OWFSU = "OntapWindowsFileSystemUser";
const _OZFSC = "OpenZFSConfiguration";
const _OZFSCC = "OpenZFSClientConfiguration";
const _OZFSCCp = "OpenZFSClientConfigurations";
const _OZFSCRVC = "OpenZFSCreateRootVolumeConfiguration";
const _OZFSFSC = "OpenZFSFileSystemConfiguration";
const _OZFSFSI = "OpenZFSFileSystemIdentity";
const _OZFSNE = "OpenZFSNfsExport";
const _OZFSNEp = "OpenZFSNfsExports";
const _OZFSOSC = "OpenZFSOriginSnapshotConfiguration";
const _OZFSPFSU = "OpenZFSPosixFileSystemUser";
const _OZFSR = "OpenZFSResponse";
const _OZFSRCC = "OpenZFSReadCacheConfiguration";
const _OZFSUAGQ = "OpenZFSUserAndGroupQuotas";
const _OZFSUOGQ = "OpenZFSUserOrGroupQuota";
const _OZFSVC = "OpenZFSVolumeConfiguration";
const _P = "Parameter";
const _PD = "PrivilegedDelete";
const _PFSI = "PreferredFileServerIp";
const _PFSIr = "PreferredFileServerIpv6";
const _PP = "ProgressPercent";
const _PSI = "PreferredSubnetId";
const _PU = "PosixUser";
const _PUST = "PerUnitStorageThroughput";
const _PVI = "ParentVolumeId";
const _Pa = "Path";
const _Pas = "Password";
const _Pat = "Paths";
const _Po = "Policy";
const _R = "Report";
const _RAE = "RemoteAdministrationEndpoint";
const _RARN = "ResourceARN";
const _RC = "ReleaseConfiguration";
const _RCC = "ReadCacheConfiguration";
const _RCe = "ReleasedCapacity";
const _RDNST = "ResourceDoesNotSupportTagging";
const _RFSNVL = "ReleaseFileSystemNfsV3Locks";
const _RFSNVLR = "ReleaseFileSystemNfsV3LocksRequest";
const _RFSNVLRe = "ReleaseFileSystemNfsV3LocksResponse";
const _RNF = "ResourceNotFound";
const _RO = "ReadOnly";
const _RP = "RetentionPeriod";
const _RRTI = "RemoveRouteTableIds";
const _RS = "RootSquash";
const _RSC = "RootSquashConfiguration";
const _RSKB = "RecordSizeKiB";
const _RT = "RequestTime";
const _RTB = "RemainingTransferBytes";
const _RTI = "RouteTableIds";
const _RTS = "RestoreToSnapshot";
const _RTe = "ResourceType";
const _RVC = "RootVolumeConfiguration";
const _RVFS = "RestoreVolumeFromSnapshot";
const _RVFSR = "RestoreVolumeFromSnapshotRequest";
const _RVFSRe = "RestoreVolumeFromSnapshotResponse";
const _RVI = "RootVolumeId";
const _RVSS = "RootVolumeSecurityStyle";
const _S = "Status";
const _SADC = "SvmActiveDirectoryConfiguration";
const _SAP = "S3AccessPoint";
const _SAPA = "S3AccessPointAttachment";
const _SAPAF = "S3AccessPointAttachmentsFilter";
const _SAPAFc = "S3AccessPointAttachmentsFilters";
const _SAPANF = "S3AccessPointAttachmentNotFound";
const _SAPAc = "S3AccessPointAttachments";
const _SAPOC = "S3AccessPointOntapConfiguration";
const _SAPOZFSC = "S3AccessPointOpenZFSConfiguration";
const _SAPVC = "S3AccessPointVpcConfiguration";
const _SAPv = "SvmAdminPassword";
const _SARN = "SnapshotARN";
const _SBI = "SourceBackupId";
const _SBR = "SourceBackupRegion";
const _SBU = "SourceBackupUnavailable";
const _SC = "StorageCapacity";
const _SCQGB = "StorageCapacityQuotaGiB";
const _SCRGB = "StorageCapacityReservationGiB";
const _SCn = "SnaplockConfiguration";
const _SCu = "SucceededCount";
const _SDRC = "S3DataRepositoryConfiguration";
const _SE = "SvmEndpoint";
const _SEE = "StorageEfficiencyEnabled";
const _SEv = "SvmEndpoints";
const _SF = "SnapshotFilter";
const _SFB = "SkipFinalBackup";
const _SFn = "SnapshotFilters";
const _SG = "SecondaryGids";
const _SGB = "SizeGiB";
const _SGI = "SecurityGroupIds";
const _SI = "SubnetIds";
const _SIB = "SizeInBytes";
const _SIM = "SizeInMegabytes";
const _SIn = "SnapshotId";
const _SIna = "SnapshotIds";
const _SLE = "ServiceLimitExceeded";
const _SM = "SizingMode";
const _SMADA = "SelfManagedActiveDirectoryAttributes";
const _SMADC = "SelfManagedActiveDirectoryConfiguration";
const _SMADCU = "SelfManagedActiveDirectoryConfigurationUpdates";
const _SMSR = "StartMisconfiguredStateRecovery";
const _SMSRR = "StartMisconfiguredStateRecoveryRequest";
const _SMSRRt = "StartMisconfiguredStateRecoveryResponse";
const _SNF = "SnapshotNotFound";
const _SP = "SnapshotPolicy";
const _SR = "SourceRegion";
const _SRP = "SnaplockRetentionPeriod";
const _SS = "SecurityStyle";
const _SSARN = "SourceSnapshotARN";
const _ST = "StorageType";
const _STn = "SnaplockType";
const _STt = "StartTime";
const _SVM = "StorageVirtualMachine";
const _SVMF = "StorageVirtualMachineFilter";
const _SVMFt = "StorageVirtualMachineFilters";
const _SVMI = "StorageVirtualMachineId";
const _SVMIt = "StorageVirtualMachineIds";
const _SVMNF = "StorageVirtualMachineNotFound";
const _SVMR = "StorageVirtualMachineRoot";
const _SVMt = "StorageVirtualMachines";
const _S_ = "S3";
const _Sc = "Scope";
const _Sm = "Smb";
const _Sn = "Snapshot";
const _Sna = "Snapshots";
const _Su = "Subtype";
const _T = "Type";
const _TC = "TotalConstituents";
const _TCPHAP = "ThroughputCapacityPerHAPair";
const _TCh = "ThroughputCapacity";
const _TCo = "TotalCount";
const _TFSV = "TargetFileSystemValues";
const _TI = "TaskId";
const _TIa = "TaskIds";
const _TK = "TagKeys";
const _TMAP = "TooManyAccessPoints";
const _TP = "TieringPolicy";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TSV = "TargetSnapshotValues";
const _TTB = "TotalTransferBytes";
const _TVV = "TargetVolumeValues";
const _Ta = "Tags";
const _Tag = "Tag";
const _U = "Unit";
const _UAGQ = "UserAndGroupQuotas";
const _UDRA = "UpdateDataRepositoryAssociation";
const _UDRAR = "UpdateDataRepositoryAssociationRequest";
const _UDRARp = "UpdateDataRepositoryAssociationResponse";
const _UFC = "UpdateFileCache";
const _UFCLC = "UpdateFileCacheLustreConfiguration";
const _UFCR = "UpdateFileCacheRequest";
const _UFCRp = "UpdateFileCacheResponse";
const _UFS = "UpdateFileSystem";
const _UFSLC = "UpdateFileSystemLustreConfiguration";
const _UFSLMC = "UpdateFileSystemLustreMetadataConfiguration";
const _UFSOC = "UpdateFileSystemOntapConfiguration";
const _UFSOZFSC = "UpdateFileSystemOpenZFSConfiguration";
const _UFSR = "UpdateFileSystemRequest";
const _UFSRp = "UpdateFileSystemResponse";
const _UFSWC = "UpdateFileSystemWindowsConfiguration";
const _UN = "UserName";
const _UO = "UnsupportedOperation";
const _UOVC = "UpdateOntapVolumeConfiguration";
const _UOZFSVC = "UpdateOpenZFSVolumeConfiguration";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US = "UpdateSnapshot";
const _USADC = "UpdateSvmActiveDirectoryConfiguration";
const _USC = "UpdateSnaplockConfiguration";
const _USR = "UpdateSnapshotRequest";
const _USRp = "UpdateSnapshotResponse";
const _USVC = "UpdateSharedVpcConfiguration";
const _USVCR = "UpdateSharedVpcConfigurationRequest";
const _USVCRp = "UpdateSharedVpcConfigurationResponse";
const _USVM = "UpdateStorageVirtualMachine";
const _USVMR = "UpdateStorageVirtualMachineRequest";
const _USVMRp = "UpdateStorageVirtualMachineResponse";
const _UU = "UnixUser";
const _UUID = "UUID";
const _UV = "UpdateVolume";
const _UVR = "UpdateVolumeRequest";
const _UVRp = "UpdateVolumeResponse";
const _Ui = "Uid";
const _V = "Value";
const _VAME = "VolumeAppendModeEnabled";
const _VC = "VpcConfiguration";
const _VF = "VolumeFilter";
const _VFo = "VolumeFilters";
const _VI = "VolumeId";
const _VIo = "VolumeIds";
const _VIp = "VpcId";
const _VNF = "VolumeNotFound";
const _VP = "VolumePath";
const _VS = "VolumeStyle";
const _VT = "VolumeType";
const _Va = "Values";
const _Ve = "Version";
const _Vo = "Volume";
const _Vol = "Volumes";
const _WALC = "WindowsAuditLogConfiguration";
const _WALCC = "WindowsAuditLogCreateConfiguration";
const _WC = "WindowsConfiguration";
const _WFC = "WindowsFsrmConfiguration";
const _WFSC = "WindowsFileSystemConfiguration";
const _WMST = "WeeklyMaintenanceStartTime";
const _WR = "WindowsResponse";
const _WU = "WindowsUser";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.fsx";
const _se = "server";
const _xN = "xmlName";
const n0 = "com.amazonaws.fsx";
const _s_registry = TypeRegistry.for(_s);
var FSxServiceException$ = [-3, _s, "FSxServiceException", 0, [], []];
_s_registry.registerError(FSxServiceException$, FSxServiceException);
const n0_registry = TypeRegistry.for(n0);
var AccessPointAlreadyOwnedByYou$ = [-3, n0, _APAOBY,
    { [_e]: _c, [_hE]: 409, [_xN]: _E },
    [_EC, _M],
    [0, 0]
];
n0_registry.registerError(AccessPointAlreadyOwnedByYou$, AccessPointAlreadyOwnedByYou);
var ActiveDirectoryError$ = [-3, n0, _ADE,
    { [_e]: _c },
    [_ADI, _T, _M],
    [0, 0, 0], 1
];
n0_registry.registerError(ActiveDirectoryError$, ActiveDirectoryError);
var BackupBeingCopied$ = [-3, n0, _BBC,
    { [_e]: _c },
    [_M, _BI],
    [0, 0]
];
n0_registry.registerError(BackupBeingCopied$, BackupBeingCopied);
var BackupInProgress$ = [-3, n0, _BIP,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(BackupInProgress$, BackupInProgress);
var BackupNotFound$ = [-3, n0, _BNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(BackupNotFound$, BackupNotFound);
var BackupRestoring$ = [-3, n0, _BR,
    { [_e]: _c },
    [_M, _FSI],
    [0, 0]
];
n0_registry.registerError(BackupRestoring$, BackupRestoring);
var BadRequest$ = [-3, n0, _BRa,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(BadRequest$, BadRequest);
var DataRepositoryAssociationNotFound$ = [-3, n0, _DRANF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(DataRepositoryAssociationNotFound$, DataRepositoryAssociationNotFound);
var DataRepositoryTaskEnded$ = [-3, n0, _DRTE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(DataRepositoryTaskEnded$, DataRepositoryTaskEnded);
var DataRepositoryTaskExecuting$ = [-3, n0, _DRTEa,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(DataRepositoryTaskExecuting$, DataRepositoryTaskExecuting);
var DataRepositoryTaskNotFound$ = [-3, n0, _DRTNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(DataRepositoryTaskNotFound$, DataRepositoryTaskNotFound);
var FileCacheNotFound$ = [-3, n0, _FCNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(FileCacheNotFound$, FileCacheNotFound);
var FileSystemNotFound$ = [-3, n0, _FSNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(FileSystemNotFound$, FileSystemNotFound);
var IncompatibleParameterError$ = [-3, n0, _IPE,
    { [_e]: _c },
    [_P, _M],
    [0, 0], 1
];
n0_registry.registerError(IncompatibleParameterError$, IncompatibleParameterError);
var IncompatibleRegionForMultiAZ$ = [-3, n0, _IRFMAZ,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(IncompatibleRegionForMultiAZ$, IncompatibleRegionForMultiAZ);
var InternalServerError$ = [-3, n0, _ISE,
    { [_e]: _se },
    [_M],
    [0]
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidAccessPoint$ = [-3, n0, _IAP,
    { [_e]: _c, [_hE]: 400, [_xN]: _E },
    [_EC, _M],
    [0, 0]
];
n0_registry.registerError(InvalidAccessPoint$, InvalidAccessPoint);
var InvalidDataRepositoryType$ = [-3, n0, _IDRT,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidDataRepositoryType$, InvalidDataRepositoryType);
var InvalidDestinationKmsKey$ = [-3, n0, _IDKK,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidDestinationKmsKey$, InvalidDestinationKmsKey);
var InvalidExportPath$ = [-3, n0, _IEP,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidExportPath$, InvalidExportPath);
var InvalidImportPath$ = [-3, n0, _IIP,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidImportPath$, InvalidImportPath);
var InvalidNetworkSettings$ = [-3, n0, _INS,
    { [_e]: _c },
    [_M, _ISI, _ISGI, _IRTI],
    [0, 0, 0, 0]
];
n0_registry.registerError(InvalidNetworkSettings$, InvalidNetworkSettings);
var InvalidPerUnitStorageThroughput$ = [-3, n0, _IPUST,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidPerUnitStorageThroughput$, InvalidPerUnitStorageThroughput);
var InvalidRegion$ = [-3, n0, _IR,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidRegion$, InvalidRegion);
var InvalidRequest$ = [-3, n0, _IRn,
    { [_e]: _c, [_hE]: 400, [_xN]: _E },
    [_EC, _M],
    [0, 0]
];
n0_registry.registerError(InvalidRequest$, InvalidRequest);
var InvalidSourceKmsKey$ = [-3, n0, _ISKK,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidSourceKmsKey$, InvalidSourceKmsKey);
var MissingFileCacheConfiguration$ = [-3, n0, _MFCC,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(MissingFileCacheConfiguration$, MissingFileCacheConfiguration);
var MissingFileSystemConfiguration$ = [-3, n0, _MFSC,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(MissingFileSystemConfiguration$, MissingFileSystemConfiguration);
var MissingVolumeConfiguration$ = [-3, n0, _MVC,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(MissingVolumeConfiguration$, MissingVolumeConfiguration);
var NotServiceResourceError$ = [-3, n0, _NSRE,
    { [_e]: _c },
    [_RARN, _M],
    [0, 0], 1
];
n0_registry.registerError(NotServiceResourceError$, NotServiceResourceError);
var ResourceDoesNotSupportTagging$ = [-3, n0, _RDNST,
    { [_e]: _c },
    [_RARN, _M],
    [0, 0], 1
];
n0_registry.registerError(ResourceDoesNotSupportTagging$, ResourceDoesNotSupportTagging);
var ResourceNotFound$ = [-3, n0, _RNF,
    { [_e]: _c },
    [_RARN, _M],
    [0, 0], 1
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
var S3AccessPointAttachmentNotFound$ = [-3, n0, _SAPANF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(S3AccessPointAttachmentNotFound$, S3AccessPointAttachmentNotFound);
var ServiceLimitExceeded$ = [-3, n0, _SLE,
    { [_e]: _c },
    [_L, _M],
    [0, 0], 1
];
n0_registry.registerError(ServiceLimitExceeded$, ServiceLimitExceeded);
var SnapshotNotFound$ = [-3, n0, _SNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(SnapshotNotFound$, SnapshotNotFound);
var SourceBackupUnavailable$ = [-3, n0, _SBU,
    { [_e]: _c },
    [_M, _BI],
    [0, 0]
];
n0_registry.registerError(SourceBackupUnavailable$, SourceBackupUnavailable);
var StorageVirtualMachineNotFound$ = [-3, n0, _SVMNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(StorageVirtualMachineNotFound$, StorageVirtualMachineNotFound);
var TooManyAccessPoints$ = [-3, n0, _TMAP,
    { [_e]: _c, [_hE]: 400, [_xN]: _E },
    [_EC, _M],
    [0, 0]
];
n0_registry.registerError(TooManyAccessPoints$, TooManyAccessPoints);
var UnsupportedOperation$ = [-3, n0, _UO,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(UnsupportedOperation$, UnsupportedOperation);
var VolumeNotFound$ = [-3, n0, _VNF,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(VolumeNotFound$, VolumeNotFound);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AdminPassword = [0, n0, _AP, 8, 0];
var DirectoryPassword = [0, n0, _DP, 8, 0];
var ActiveDirectoryBackupAttributes$ = [3, n0, _ADBA,
    0,
    [_DN, _ADI, _RARN],
    [0, 0, 0]
];
var AdministrativeAction$ = [3, n0, _AA,
    0,
    [_AAT, _PP, _RT, _S, _TFSV, _FD, _TVV, _TSV, _TTB, _RTB, _M],
    [0, 1, 4, 0, [() => FileSystem$, 0], () => AdministrativeActionFailureDetails$, () => Volume$, () => Snapshot$, 1, 1, 0]
];
var AdministrativeActionFailureDetails$ = [3, n0, _AAFD,
    0,
    [_M],
    [0]
];
var AggregateConfiguration$ = [3, n0, _AC,
    0,
    [_A, _TC],
    [64 | 0, 1]
];
var Alias$ = [3, n0, _Al,
    0,
    [_N, _Li],
    [0, 0]
];
var AssociateFileSystemAliasesRequest$ = [3, n0, _AFSAR,
    0,
    [_FSI, _Ali, _CRT],
    [0, 64 | 0, [0, 4]], 2
];
var AssociateFileSystemAliasesResponse$ = [3, n0, _AFSARs,
    0,
    [_Ali],
    [() => Aliases]
];
var AutocommitPeriod$ = [3, n0, _APu,
    0,
    [_T, _V],
    [0, 1], 1
];
var AutoExportPolicy$ = [3, n0, _AEP,
    0,
    [_Ev],
    [64 | 0]
];
var AutoImportPolicy$ = [3, n0, _AIP,
    0,
    [_Ev],
    [64 | 0]
];
var Backup$ = [3, n0, _B,
    0,
    [_BI, _Li, _T, _CT, _FS, _FD, _PP, _KKI, _RARN, _Ta, _DI, _OI, _SBI, _SBR, _RTe, _Vo, _SIB],
    [0, 0, 0, 4, [() => FileSystem$, 0], () => BackupFailureDetails$, 1, 0, 0, () => Tags, () => ActiveDirectoryBackupAttributes$, 0, 0, 0, 0, () => Volume$, 1], 5
];
var BackupFailureDetails$ = [3, n0, _BFD,
    0,
    [_M],
    [0]
];
var CancelDataRepositoryTaskRequest$ = [3, n0, _CDRTR,
    0,
    [_TI],
    [0], 1
];
var CancelDataRepositoryTaskResponse$ = [3, n0, _CDRTRa,
    0,
    [_Li, _TI],
    [0, 0]
];
var CompletionReport$ = [3, n0, _CR,
    0,
    [_En, _Pa, _F, _Sc],
    [2, 0, 0, 0], 1
];
var CopyBackupRequest$ = [3, n0, _CBR,
    0,
    [_SBI, _CRT, _SR, _KKI, _CTo, _Ta],
    [0, [0, 4], 0, 0, 2, () => Tags], 1
];
var CopyBackupResponse$ = [3, n0, _CBRo,
    0,
    [_B],
    [[() => Backup$, 0]]
];
var CopySnapshotAndUpdateVolumeRequest$ = [3, n0, _CSAUVR,
    0,
    [_VI, _SSARN, _CRT, _CS, _O],
    [0, 0, [0, 4], 0, 64 | 0], 2
];
var CopySnapshotAndUpdateVolumeResponse$ = [3, n0, _CSAUVRo,
    0,
    [_VI, _Li, _AAd],
    [0, 0, [() => AdministrativeActions, 0]]
];
var CreateAggregateConfiguration$ = [3, n0, _CAC,
    0,
    [_A, _CPA],
    [64 | 0, 1]
];
var CreateAndAttachS3AccessPointOntapConfiguration$ = [3, n0, _CAASAPOC,
    0,
    [_VI, _FSIi],
    [0, () => OntapFileSystemIdentity$], 2
];
var CreateAndAttachS3AccessPointOpenZFSConfiguration$ = [3, n0, _CAASAPOZFSC,
    0,
    [_VI, _FSIi],
    [0, () => OpenZFSFileSystemIdentity$], 2
];
var CreateAndAttachS3AccessPointRequest$ = [3, n0, _CAASAPR,
    0,
    [_N, _T, _CRT, _OZFSC, _OC, _SAP],
    [0, 0, [0, 4], () => CreateAndAttachS3AccessPointOpenZFSConfiguration$, () => CreateAndAttachS3AccessPointOntapConfiguration$, () => CreateAndAttachS3AccessPointS3Configuration$], 2
];
var CreateAndAttachS3AccessPointResponse$ = [3, n0, _CAASAPRr,
    0,
    [_SAPA],
    [() => S3AccessPointAttachment$]
];
var CreateAndAttachS3AccessPointS3Configuration$ = [3, n0, _CAASAPSC,
    0,
    [_VC, _Po],
    [() => S3AccessPointVpcConfiguration$, 0]
];
var CreateBackupRequest$ = [3, n0, _CBRr,
    0,
    [_FSI, _CRT, _Ta, _VI],
    [0, [0, 4], () => Tags, 0]
];
var CreateBackupResponse$ = [3, n0, _CBRre,
    0,
    [_B],
    [[() => Backup$, 0]]
];
var CreateDataRepositoryAssociationRequest$ = [3, n0, _CDRAR,
    0,
    [_FSI, _DRP, _FSP, _BIMDOC, _IFCS, _S_, _CRT, _Ta],
    [0, 0, 0, 2, 1, () => S3DataRepositoryConfiguration$, [0, 4], () => Tags], 2
];
var CreateDataRepositoryAssociationResponse$ = [3, n0, _CDRARr,
    0,
    [_As],
    [() => DataRepositoryAssociation$]
];
var CreateDataRepositoryTaskRequest$ = [3, n0, _CDRTRr,
    0,
    [_T, _FSI, _R, _Pat, _CRT, _Ta, _CTR, _RC],
    [0, 0, () => CompletionReport$, 64 | 0, [0, 4], () => Tags, 1, () => ReleaseConfiguration$], 3
];
var CreateDataRepositoryTaskResponse$ = [3, n0, _CDRTRre,
    0,
    [_DRT],
    [() => DataRepositoryTask$]
];
var CreateFileCacheLustreConfiguration$ = [3, n0, _CFCLC,
    0,
    [_PUST, _DT, _MC, _WMST],
    [1, 0, () => FileCacheLustreMetadataConfiguration$, 0], 3
];
var CreateFileCacheRequest$ = [3, n0, _CFCR,
    0,
    [_FCT, _FCTV, _SC, _SI, _CRT, _SGI, _Ta, _CTTDRA, _KKI, _LC, _DRA],
    [0, 0, 1, 64 | 0, [0, 4], 64 | 0, () => Tags, 2, 0, () => CreateFileCacheLustreConfiguration$, () => CreateFileCacheDataRepositoryAssociations], 4
];
var CreateFileCacheResponse$ = [3, n0, _CFCRr,
    0,
    [_FC],
    [() => FileCacheCreating$]
];
var CreateFileSystemFromBackupRequest$ = [3, n0, _CFSFBR,
    0,
    [_BI, _SI, _CRT, _SGI, _Ta, _WC, _LC, _ST, _KKI, _FSTV, _OZFSC, _SC, _NT],
    [0, 64 | 0, [0, 4], 64 | 0, () => Tags, [() => CreateFileSystemWindowsConfiguration$, 0], () => CreateFileSystemLustreConfiguration$, 0, 0, 0, () => CreateFileSystemOpenZFSConfiguration$, 1, 0], 2
];
var CreateFileSystemFromBackupResponse$ = [3, n0, _CFSFBRr,
    0,
    [_FS],
    [[() => FileSystem$, 0]]
];
var CreateFileSystemLustreConfiguration$ = [3, n0, _CFSLC,
    0,
    [_WMST, _IP, _EP, _IFCS, _DT, _AIP, _PUST, _DABST, _ABRD, _CTTB, _DCT, _DCTa, _EE, _LCo, _RSC, _MC, _TCh, _DRCC],
    [0, 0, 0, 1, 0, 0, 1, 0, 1, 2, 0, 0, 2, () => LustreLogCreateConfiguration$, () => LustreRootSquashConfiguration$, () => CreateFileSystemLustreMetadataConfiguration$, 1, () => LustreReadCacheConfiguration$]
];
var CreateFileSystemLustreMetadataConfiguration$ = [3, n0, _CFSLMC,
    0,
    [_Mo, _I],
    [0, 1], 1
];
var CreateFileSystemOntapConfiguration$ = [3, n0, _CFSOC,
    0,
    [_DT, _ABRD, _DABST, _EIAR, _FAP, _DIC, _PSI, _RTI, _TCh, _WMST, _HAP, _TCPHAP, _EIARn],
    [0, 1, 0, 0, [() => AdminPassword, 0], () => DiskIopsConfiguration$, 0, 64 | 0, 1, 0, 1, 1, 0], 1
];
var CreateFileSystemOpenZFSConfiguration$ = [3, n0, _CFSOZFSC,
    0,
    [_DT, _TCh, _ABRD, _CTTB, _CTTV, _DABST, _WMST, _DIC, _RVC, _PSI, _EIAR, _EIARn, _RTI, _RCC],
    [0, 1, 1, 2, 2, 0, 0, () => DiskIopsConfiguration$, () => OpenZFSCreateRootVolumeConfiguration$, 0, 0, 0, 64 | 0, () => OpenZFSReadCacheConfiguration$], 2
];
var CreateFileSystemRequest$ = [3, n0, _CFSR,
    0,
    [_FST, _SI, _CRT, _SC, _ST, _SGI, _Ta, _KKI, _WC, _LC, _OC, _FSTV, _OZFSC, _NT],
    [0, 64 | 0, [0, 4], 1, 0, 64 | 0, () => Tags, 0, [() => CreateFileSystemWindowsConfiguration$, 0], () => CreateFileSystemLustreConfiguration$, [() => CreateFileSystemOntapConfiguration$, 0], 0, () => CreateFileSystemOpenZFSConfiguration$, 0], 2
];
var CreateFileSystemResponse$ = [3, n0, _CFSRr,
    0,
    [_FS],
    [[() => FileSystem$, 0]]
];
var CreateFileSystemWindowsConfiguration$ = [3, n0, _CFSWC,
    0,
    [_TCh, _ADI, _SMADC, _DT, _PSI, _WMST, _DABST, _ABRD, _CTTB, _Ali, _ALC, _DIC, _FCs],
    [1, 0, [() => SelfManagedActiveDirectoryConfiguration$, 0], 0, 0, 0, 0, 1, 2, 64 | 0, () => WindowsAuditLogCreateConfiguration$, () => DiskIopsConfiguration$, () => WindowsFsrmConfiguration$], 1
];
var CreateOntapVolumeConfiguration$ = [3, n0, _COVC,
    0,
    [_SVMI, _JP, _SS, _SIM, _SEE, _TP, _OVT, _SP, _CTTB, _SCn, _VS, _AC, _SIB],
    [0, 0, 0, 1, 2, () => TieringPolicy$, 0, 0, 2, () => CreateSnaplockConfiguration$, 0, () => CreateAggregateConfiguration$, 1], 1
];
var CreateOpenZFSOriginSnapshotConfiguration$ = [3, n0, _COZFSOSC,
    0,
    [_SARN, _CS],
    [0, 0], 2
];
var CreateOpenZFSVolumeConfiguration$ = [3, n0, _COZFSVC,
    0,
    [_PVI, _SCRGB, _SCQGB, _RSKB, _DCTa, _CTTS, _OS, _RO, _NE, _UAGQ],
    [0, 1, 1, 1, 0, 2, () => CreateOpenZFSOriginSnapshotConfiguration$, 2, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas], 1
];
var CreateSnaplockConfiguration$ = [3, n0, _CSC,
    0,
    [_STn, _ALV, _APu, _PD, _RP, _VAME],
    [0, 2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 2], 1
];
var CreateSnapshotRequest$ = [3, n0, _CSR,
    0,
    [_N, _VI, _CRT, _Ta],
    [0, 0, [0, 4], () => Tags], 2
];
var CreateSnapshotResponse$ = [3, n0, _CSRr,
    0,
    [_Sn],
    [() => Snapshot$]
];
var CreateStorageVirtualMachineRequest$ = [3, n0, _CSVMR,
    0,
    [_FSI, _N, _ADC, _CRT, _SAPv, _Ta, _RVSS],
    [0, 0, [() => CreateSvmActiveDirectoryConfiguration$, 0], [0, 4], [() => AdminPassword, 0], () => Tags, 0], 2
];
var CreateStorageVirtualMachineResponse$ = [3, n0, _CSVMRr,
    0,
    [_SVM],
    [() => StorageVirtualMachine$]
];
var CreateSvmActiveDirectoryConfiguration$ = [3, n0, _CSADC,
    0,
    [_NBN, _SMADC],
    [0, [() => SelfManagedActiveDirectoryConfiguration$, 0]], 1
];
var CreateVolumeFromBackupRequest$ = [3, n0, _CVFBR,
    0,
    [_BI, _N, _CRT, _OC, _Ta],
    [0, 0, [0, 4], () => CreateOntapVolumeConfiguration$, () => Tags], 2
];
var CreateVolumeFromBackupResponse$ = [3, n0, _CVFBRr,
    0,
    [_Vo],
    [() => Volume$]
];
var CreateVolumeRequest$ = [3, n0, _CVR,
    0,
    [_VT, _N, _CRT, _OC, _Ta, _OZFSC],
    [0, 0, [0, 4], () => CreateOntapVolumeConfiguration$, () => Tags, () => CreateOpenZFSVolumeConfiguration$], 2
];
var CreateVolumeResponse$ = [3, n0, _CVRr,
    0,
    [_Vo],
    [() => Volume$]
];
var DataRepositoryAssociation$ = [3, n0, _DRAa,
    0,
    [_AI, _RARN, _FSI, _Li, _FD, _FSP, _DRP, _BIMDOC, _IFCS, _S_, _Ta, _CT, _FCI, _FCP, _DRS, _NFS],
    [0, 0, 0, 0, () => DataRepositoryFailureDetails$, 0, 0, 2, 1, () => S3DataRepositoryConfiguration$, () => Tags, 4, 0, 0, 64 | 0, () => NFSDataRepositoryConfiguration$]
];
var DataRepositoryConfiguration$ = [3, n0, _DRC,
    0,
    [_Li, _IP, _EP, _IFCS, _AIP, _FD],
    [0, 0, 0, 1, 0, () => DataRepositoryFailureDetails$]
];
var DataRepositoryFailureDetails$ = [3, n0, _DRFD,
    0,
    [_M],
    [0]
];
var DataRepositoryTask$ = [3, n0, _DRT,
    0,
    [_TI, _Li, _T, _CT, _STt, _ET, _RARN, _Ta, _FSI, _Pat, _FD, _S, _R, _CTR, _FCI, _RC],
    [0, 0, 0, 4, 4, 4, 0, () => Tags, 0, 64 | 0, () => DataRepositoryTaskFailureDetails$, () => DataRepositoryTaskStatus$, () => CompletionReport$, 1, 0, () => ReleaseConfiguration$], 4
];
var DataRepositoryTaskFailureDetails$ = [3, n0, _DRTFD,
    0,
    [_M],
    [0]
];
var DataRepositoryTaskFilter$ = [3, n0, _DRTF,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var DataRepositoryTaskStatus$ = [3, n0, _DRTS,
    0,
    [_TCo, _SCu, _FCa, _LUT, _RCe],
    [1, 1, 1, 4, 1]
];
var DeleteBackupRequest$ = [3, n0, _DBR,
    0,
    [_BI, _CRT],
    [0, [0, 4]], 1
];
var DeleteBackupResponse$ = [3, n0, _DBRe,
    0,
    [_BI, _Li],
    [0, 0]
];
var DeleteDataRepositoryAssociationRequest$ = [3, n0, _DDRAR,
    0,
    [_AI, _CRT, _DDIFS],
    [0, [0, 4], 2], 1
];
var DeleteDataRepositoryAssociationResponse$ = [3, n0, _DDRARe,
    0,
    [_AI, _Li, _DDIFS],
    [0, 0, 2]
];
var DeleteFileCacheRequest$ = [3, n0, _DFCR,
    0,
    [_FCI, _CRT],
    [0, [0, 4]], 1
];
var DeleteFileCacheResponse$ = [3, n0, _DFCRe,
    0,
    [_FCI, _Li],
    [0, 0]
];
var DeleteFileSystemLustreConfiguration$ = [3, n0, _DFSLC,
    0,
    [_SFB, _FBT],
    [2, () => Tags]
];
var DeleteFileSystemLustreResponse$ = [3, n0, _DFSLR,
    0,
    [_FBI, _FBT],
    [0, () => Tags]
];
var DeleteFileSystemOpenZFSConfiguration$ = [3, n0, _DFSOZFSC,
    0,
    [_SFB, _FBT, _O],
    [2, () => Tags, 64 | 0]
];
var DeleteFileSystemOpenZFSResponse$ = [3, n0, _DFSOZFSR,
    0,
    [_FBI, _FBT],
    [0, () => Tags]
];
var DeleteFileSystemRequest$ = [3, n0, _DFSR,
    0,
    [_FSI, _CRT, _WC, _LC, _OZFSC],
    [0, [0, 4], () => DeleteFileSystemWindowsConfiguration$, () => DeleteFileSystemLustreConfiguration$, () => DeleteFileSystemOpenZFSConfiguration$], 1
];
var DeleteFileSystemResponse$ = [3, n0, _DFSRe,
    0,
    [_FSI, _Li, _WR, _LR, _OZFSR],
    [0, 0, () => DeleteFileSystemWindowsResponse$, () => DeleteFileSystemLustreResponse$, () => DeleteFileSystemOpenZFSResponse$]
];
var DeleteFileSystemWindowsConfiguration$ = [3, n0, _DFSWC,
    0,
    [_SFB, _FBT],
    [2, () => Tags]
];
var DeleteFileSystemWindowsResponse$ = [3, n0, _DFSWR,
    0,
    [_FBI, _FBT],
    [0, () => Tags]
];
var DeleteSnapshotRequest$ = [3, n0, _DSR,
    0,
    [_SIn, _CRT],
    [0, [0, 4]], 1
];
var DeleteSnapshotResponse$ = [3, n0, _DSRe,
    0,
    [_SIn, _Li],
    [0, 0]
];
var DeleteStorageVirtualMachineRequest$ = [3, n0, _DSVMR,
    0,
    [_SVMI, _CRT],
    [0, [0, 4]], 1
];
var DeleteStorageVirtualMachineResponse$ = [3, n0, _DSVMRe,
    0,
    [_SVMI, _Li],
    [0, 0]
];
var DeleteVolumeOntapConfiguration$ = [3, n0, _DVOC,
    0,
    [_SFB, _FBT, _BSER],
    [2, () => Tags, 2]
];
var DeleteVolumeOntapResponse$ = [3, n0, _DVOR,
    0,
    [_FBI, _FBT],
    [0, () => Tags]
];
var DeleteVolumeOpenZFSConfiguration$ = [3, n0, _DVOZFSC,
    0,
    [_O],
    [64 | 0]
];
var DeleteVolumeRequest$ = [3, n0, _DVR,
    0,
    [_VI, _CRT, _OC, _OZFSC],
    [0, [0, 4], () => DeleteVolumeOntapConfiguration$, () => DeleteVolumeOpenZFSConfiguration$], 1
];
var DeleteVolumeResponse$ = [3, n0, _DVRe,
    0,
    [_VI, _Li, _OR],
    [0, 0, () => DeleteVolumeOntapResponse$]
];
var DescribeBackupsRequest$ = [3, n0, _DBRes,
    0,
    [_BIa, _Fi, _MR, _NTe],
    [64 | 0, () => Filters, 1, 0]
];
var DescribeBackupsResponse$ = [3, n0, _DBResc,
    0,
    [_Ba, _NTe],
    [[() => Backups, 0], 0]
];
var DescribeDataRepositoryAssociationsRequest$ = [3, n0, _DDRARes,
    0,
    [_AIs, _Fi, _MR, _NTe],
    [64 | 0, () => Filters, 1, 0]
];
var DescribeDataRepositoryAssociationsResponse$ = [3, n0, _DDRAResc,
    0,
    [_Ass, _NTe],
    [() => DataRepositoryAssociations, 0]
];
var DescribeDataRepositoryTasksRequest$ = [3, n0, _DDRTR,
    0,
    [_TIa, _Fi, _MR, _NTe],
    [64 | 0, () => DataRepositoryTaskFilters, 1, 0]
];
var DescribeDataRepositoryTasksResponse$ = [3, n0, _DDRTRe,
    0,
    [_DRTa, _NTe],
    [() => DataRepositoryTasks, 0]
];
var DescribeFileCachesRequest$ = [3, n0, _DFCRes,
    0,
    [_FCIi, _MR, _NTe],
    [64 | 0, 1, 0]
];
var DescribeFileCachesResponse$ = [3, n0, _DFCResc,
    0,
    [_FCi, _NTe],
    [() => FileCaches, 0]
];
var DescribeFileSystemAliasesRequest$ = [3, n0, _DFSAR,
    0,
    [_FSI, _CRT, _MR, _NTe],
    [0, [0, 4], 1, 0], 1
];
var DescribeFileSystemAliasesResponse$ = [3, n0, _DFSARe,
    0,
    [_Ali, _NTe],
    [() => Aliases, 0]
];
var DescribeFileSystemsRequest$ = [3, n0, _DFSRes,
    0,
    [_FSIil, _MR, _NTe],
    [64 | 0, 1, 0]
];
var DescribeFileSystemsResponse$ = [3, n0, _DFSResc,
    0,
    [_FSi, _NTe],
    [[() => FileSystems, 0], 0]
];
var DescribeS3AccessPointAttachmentsRequest$ = [3, n0, _DSAPAR,
    0,
    [_Na, _Fi, _MR, _NTe],
    [64 | 0, () => S3AccessPointAttachmentsFilters, 1, 0]
];
var DescribeS3AccessPointAttachmentsResponse$ = [3, n0, _DSAPARe,
    0,
    [_SAPAc, _NTe],
    [() => S3AccessPointAttachments, 0]
];
var DescribeSharedVpcConfigurationRequest$ = [3, n0, _DSVCR,
    0,
    [],
    []
];
var DescribeSharedVpcConfigurationResponse$ = [3, n0, _DSVCRe,
    0,
    [_EFRTUFPA],
    [0]
];
var DescribeSnapshotsRequest$ = [3, n0, _DSRes,
    0,
    [_SIna, _Fi, _MR, _NTe, _IS],
    [64 | 0, () => SnapshotFilters, 1, 0, 2]
];
var DescribeSnapshotsResponse$ = [3, n0, _DSResc,
    0,
    [_Sna, _NTe],
    [() => Snapshots, 0]
];
var DescribeStorageVirtualMachinesRequest$ = [3, n0, _DSVMRes,
    0,
    [_SVMIt, _Fi, _MR, _NTe],
    [64 | 0, () => StorageVirtualMachineFilters, 1, 0]
];
var DescribeStorageVirtualMachinesResponse$ = [3, n0, _DSVMResc,
    0,
    [_SVMt, _NTe],
    [() => StorageVirtualMachines, 0]
];
var DescribeVolumesRequest$ = [3, n0, _DVRes,
    0,
    [_VIo, _Fi, _MR, _NTe],
    [64 | 0, () => VolumeFilters, 1, 0]
];
var DescribeVolumesResponse$ = [3, n0, _DVResc,
    0,
    [_Vol, _NTe],
    [() => Volumes, 0]
];
var DetachAndDeleteS3AccessPointRequest$ = [3, n0, _DADSAPR,
    0,
    [_N, _CRT],
    [0, [0, 4]], 1
];
var DetachAndDeleteS3AccessPointResponse$ = [3, n0, _DADSAPRe,
    0,
    [_Li, _N],
    [0, 0]
];
var DisassociateFileSystemAliasesRequest$ = [3, n0, _DFSARi,
    0,
    [_FSI, _Ali, _CRT],
    [0, 64 | 0, [0, 4]], 2
];
var DisassociateFileSystemAliasesResponse$ = [3, n0, _DFSARis,
    0,
    [_Ali],
    [() => Aliases]
];
var DiskIopsConfiguration$ = [3, n0, _DIC,
    0,
    [_Mo, _I],
    [0, 1]
];
var DurationSinceLastAccess$ = [3, n0, _DSLA,
    0,
    [_U, _V],
    [0, 1]
];
var FileCache$ = [3, n0, _FC,
    0,
    [_OI, _CT, _FCI, _FCT, _FCTV, _Li, _FD, _SC, _VIp, _SI, _NII, _DNSN, _KKI, _RARN, _LC, _DRAI],
    [0, 4, 0, 0, 0, 0, () => FileCacheFailureDetails$, 1, 0, 64 | 0, 64 | 0, 0, 0, 0, () => FileCacheLustreConfiguration$, 64 | 0]
];
var FileCacheCreating$ = [3, n0, _FCC,
    0,
    [_OI, _CT, _FCI, _FCT, _FCTV, _Li, _FD, _SC, _VIp, _SI, _NII, _DNSN, _KKI, _RARN, _Ta, _CTTDRA, _LC, _DRAI],
    [0, 4, 0, 0, 0, 0, () => FileCacheFailureDetails$, 1, 0, 64 | 0, 64 | 0, 0, 0, 0, () => Tags, 2, () => FileCacheLustreConfiguration$, 64 | 0]
];
var FileCacheDataRepositoryAssociation$ = [3, n0, _FCDRA,
    0,
    [_FCP, _DRP, _DRS, _NFS],
    [0, 0, 64 | 0, () => FileCacheNFSConfiguration$], 2
];
var FileCacheFailureDetails$ = [3, n0, _FCFD,
    0,
    [_M],
    [0]
];
var FileCacheLustreConfiguration$ = [3, n0, _FCLC,
    0,
    [_PUST, _DT, _MN, _WMST, _MC, _LCo],
    [1, 0, 0, 0, () => FileCacheLustreMetadataConfiguration$, () => LustreLogConfiguration$]
];
var FileCacheLustreMetadataConfiguration$ = [3, n0, _FCLMC,
    0,
    [_SC],
    [1], 1
];
var FileCacheNFSConfiguration$ = [3, n0, _FCNFSC,
    0,
    [_Ve, _DIn],
    [0, 64 | 0], 1
];
var FileSystem$ = [3, n0, _FS,
    0,
    [_OI, _CT, _FSI, _FST, _Li, _FD, _SC, _ST, _VIp, _SI, _NII, _DNSN, _KKI, _RARN, _Ta, _WC, _LC, _AAd, _OC, _FSTV, _OZFSC, _NT],
    [0, 4, 0, 0, 0, () => FileSystemFailureDetails$, 1, 0, 0, 64 | 0, 64 | 0, 0, 0, 0, () => Tags, () => WindowsFileSystemConfiguration$, () => LustreFileSystemConfiguration$, [() => AdministrativeActions, 0], [() => OntapFileSystemConfiguration$, 0], 0, () => OpenZFSFileSystemConfiguration$, 0]
];
var FileSystemEndpoint$ = [3, n0, _FSE,
    0,
    [_DNSN, _IA, _IAp],
    [0, 64 | 0, 64 | 0]
];
var FileSystemEndpoints$ = [3, n0, _FSEi,
    0,
    [_In, _Ma],
    [() => FileSystemEndpoint$, () => FileSystemEndpoint$]
];
var FileSystemFailureDetails$ = [3, n0, _FSFD,
    0,
    [_M],
    [0]
];
var FileSystemLustreMetadataConfiguration$ = [3, n0, _FSLMC,
    0,
    [_Mo, _I],
    [0, 1], 1
];
var Filter$ = [3, n0, _Fil,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var LifecycleTransitionReason$ = [3, n0, _LTR,
    0,
    [_M],
    [0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RARN, _MR, _NTe],
    [0, 1, 0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta, _NTe],
    [() => Tags, 0]
];
var LustreFileSystemConfiguration$ = [3, n0, _LFSC,
    0,
    [_WMST, _DRC, _DT, _PUST, _MN, _DABST, _ABRD, _CTTB, _DCT, _DCTa, _LCo, _RSC, _MC, _EE, _TCh, _DRCC],
    [0, () => DataRepositoryConfiguration$, 0, 1, 0, 0, 1, 2, 0, 0, () => LustreLogConfiguration$, () => LustreRootSquashConfiguration$, () => FileSystemLustreMetadataConfiguration$, 2, 1, () => LustreReadCacheConfiguration$]
];
var LustreLogConfiguration$ = [3, n0, _LLC,
    0,
    [_Le, _D],
    [0, 0], 1
];
var LustreLogCreateConfiguration$ = [3, n0, _LLCC,
    0,
    [_Le, _D],
    [0, 0], 1
];
var LustreReadCacheConfiguration$ = [3, n0, _LRCC,
    0,
    [_SM, _SGB],
    [0, 1]
];
var LustreRootSquashConfiguration$ = [3, n0, _LRSC,
    0,
    [_RS, _NSN],
    [0, 64 | 0]
];
var NFSDataRepositoryConfiguration$ = [3, n0, _NFSDRC,
    0,
    [_Ve, _DIn, _AEP],
    [0, 64 | 0, () => AutoExportPolicy$], 1
];
var OntapFileSystemConfiguration$ = [3, n0, _OFSC,
    0,
    [_ABRD, _DABST, _DT, _EIAR, _End, _DIC, _PSI, _RTI, _TCh, _WMST, _FAP, _HAP, _TCPHAP, _EIARn],
    [1, 0, 0, 0, () => FileSystemEndpoints$, () => DiskIopsConfiguration$, 0, 64 | 0, 1, 0, [() => AdminPassword, 0], 1, 1, 0]
];
var OntapFileSystemIdentity$ = [3, n0, _OFSI,
    0,
    [_T, _UU, _WU],
    [0, () => OntapUnixFileSystemUser$, () => OntapWindowsFileSystemUser$], 1
];
var OntapUnixFileSystemUser$ = [3, n0, _OUFSU,
    0,
    [_N],
    [0], 1
];
var OntapVolumeConfiguration$ = [3, n0, _OVC,
    0,
    [_FCET, _JP, _SS, _SIM, _SEE, _SVMI, _SVMR, _TP, _UUID, _OVT, _SP, _CTTB, _SCn, _VS, _AC, _SIB],
    [0, 0, 0, 1, 2, 0, 2, () => TieringPolicy$, 0, 0, 0, 2, () => SnaplockConfiguration$, 0, () => AggregateConfiguration$, 1]
];
var OntapWindowsFileSystemUser$ = [3, n0, _OWFSU,
    0,
    [_N],
    [0], 1
];
var OpenZFSClientConfiguration$ = [3, n0, _OZFSCC,
    0,
    [_C, _O],
    [0, 64 | 0], 2
];
var OpenZFSCreateRootVolumeConfiguration$ = [3, n0, _OZFSCRVC,
    0,
    [_RSKB, _DCTa, _NE, _UAGQ, _CTTS, _RO],
    [1, 0, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 2, 2]
];
var OpenZFSFileSystemConfiguration$ = [3, n0, _OZFSFSC,
    0,
    [_ABRD, _CTTB, _CTTV, _DABST, _DT, _TCh, _WMST, _DIC, _RVI, _PSI, _EIAR, _EIARn, _RTI, _EIA, _EIAn, _RCC],
    [1, 2, 2, 0, 0, 1, 0, () => DiskIopsConfiguration$, 0, 0, 0, 0, 64 | 0, 0, 0, () => OpenZFSReadCacheConfiguration$]
];
var OpenZFSFileSystemIdentity$ = [3, n0, _OZFSFSI,
    0,
    [_T, _PU],
    [0, () => OpenZFSPosixFileSystemUser$], 1
];
var OpenZFSNfsExport$ = [3, n0, _OZFSNE,
    0,
    [_CC],
    [() => OpenZFSClientConfigurations], 1
];
var OpenZFSOriginSnapshotConfiguration$ = [3, n0, _OZFSOSC,
    0,
    [_SARN, _CS],
    [0, 0]
];
var OpenZFSPosixFileSystemUser$ = [3, n0, _OZFSPFSU,
    0,
    [_Ui, _G, _SG],
    [1, 1, 64 | 1], 2
];
var OpenZFSReadCacheConfiguration$ = [3, n0, _OZFSRCC,
    0,
    [_SM, _SGB],
    [0, 1]
];
var OpenZFSUserOrGroupQuota$ = [3, n0, _OZFSUOGQ,
    0,
    [_T, _Id, _SCQGB],
    [0, 1, 1], 3
];
var OpenZFSVolumeConfiguration$ = [3, n0, _OZFSVC,
    0,
    [_PVI, _VP, _SCRGB, _SCQGB, _RSKB, _DCTa, _CTTS, _OS, _RO, _NE, _UAGQ, _RTS, _DIS, _DCV, _DID, _SSARN, _DS, _CS],
    [0, 0, 1, 1, 1, 0, 2, () => OpenZFSOriginSnapshotConfiguration$, 2, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 0, 2, 2, 2, 0, 0, 0]
];
var ReleaseConfiguration$ = [3, n0, _RC,
    0,
    [_DSLA],
    [() => DurationSinceLastAccess$]
];
var ReleaseFileSystemNfsV3LocksRequest$ = [3, n0, _RFSNVLR,
    0,
    [_FSI, _CRT],
    [0, [0, 4]], 1
];
var ReleaseFileSystemNfsV3LocksResponse$ = [3, n0, _RFSNVLRe,
    0,
    [_FS],
    [[() => FileSystem$, 0]]
];
var RestoreVolumeFromSnapshotRequest$ = [3, n0, _RVFSR,
    0,
    [_VI, _SIn, _CRT, _O],
    [0, 0, [0, 4], 64 | 0], 2
];
var RestoreVolumeFromSnapshotResponse$ = [3, n0, _RVFSRe,
    0,
    [_VI, _Li, _AAd],
    [0, 0, [() => AdministrativeActions, 0]]
];
var RetentionPeriod$ = [3, n0, _RP,
    0,
    [_T, _V],
    [0, 1], 1
];
var S3AccessPoint$ = [3, n0, _SAP,
    0,
    [_RARN, _Al, _VC],
    [0, 0, () => S3AccessPointVpcConfiguration$]
];
var S3AccessPointAttachment$ = [3, n0, _SAPA,
    0,
    [_Li, _LTR, _CT, _N, _T, _OZFSC, _OC, _SAP],
    [0, () => LifecycleTransitionReason$, 4, 0, 0, () => S3AccessPointOpenZFSConfiguration$, () => S3AccessPointOntapConfiguration$, () => S3AccessPoint$]
];
var S3AccessPointAttachmentsFilter$ = [3, n0, _SAPAF,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var S3AccessPointOntapConfiguration$ = [3, n0, _SAPOC,
    0,
    [_VI, _FSIi],
    [0, () => OntapFileSystemIdentity$]
];
var S3AccessPointOpenZFSConfiguration$ = [3, n0, _SAPOZFSC,
    0,
    [_VI, _FSIi],
    [0, () => OpenZFSFileSystemIdentity$]
];
var S3AccessPointVpcConfiguration$ = [3, n0, _SAPVC,
    0,
    [_VIp],
    [0]
];
var S3DataRepositoryConfiguration$ = [3, n0, _SDRC,
    0,
    [_AIP, _AEP],
    [() => AutoImportPolicy$, () => AutoExportPolicy$]
];
var SelfManagedActiveDirectoryAttributes$ = [3, n0, _SMADA,
    0,
    [_DN, _OUDN, _FSAG, _UN, _DIn, _DJSAS],
    [0, 0, 0, 0, 64 | 0, 0]
];
var SelfManagedActiveDirectoryConfiguration$ = [3, n0, _SMADC,
    0,
    [_DN, _DIn, _OUDN, _FSAG, _UN, _Pas, _DJSAS],
    [0, 64 | 0, 0, 0, 0, [() => DirectoryPassword, 0], 0], 2
];
var SelfManagedActiveDirectoryConfigurationUpdates$ = [3, n0, _SMADCU,
    0,
    [_UN, _Pas, _DIn, _DN, _OUDN, _FSAG, _DJSAS],
    [0, [() => DirectoryPassword, 0], 64 | 0, 0, 0, 0, 0]
];
var SnaplockConfiguration$ = [3, n0, _SCn,
    0,
    [_ALV, _APu, _PD, _RP, _STn, _VAME],
    [2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 0, 2]
];
var SnaplockRetentionPeriod$ = [3, n0, _SRP,
    0,
    [_DR, _MRi, _MRa],
    [() => RetentionPeriod$, () => RetentionPeriod$, () => RetentionPeriod$], 3
];
var Snapshot$ = [3, n0, _Sn,
    0,
    [_RARN, _SIn, _N, _VI, _CT, _Li, _LTR, _Ta, _AAd],
    [0, 0, 0, 0, 4, 0, () => LifecycleTransitionReason$, () => Tags, [() => AdministrativeActions, 0]]
];
var SnapshotFilter$ = [3, n0, _SF,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var StartMisconfiguredStateRecoveryRequest$ = [3, n0, _SMSRR,
    0,
    [_FSI, _CRT],
    [0, [0, 4]], 1
];
var StartMisconfiguredStateRecoveryResponse$ = [3, n0, _SMSRRt,
    0,
    [_FS],
    [[() => FileSystem$, 0]]
];
var StorageVirtualMachine$ = [3, n0, _SVM,
    0,
    [_ADC, _CT, _End, _FSI, _Li, _N, _RARN, _SVMI, _Su, _UUID, _Ta, _LTR, _RVSS],
    [() => SvmActiveDirectoryConfiguration$, 4, () => SvmEndpoints$, 0, 0, 0, 0, 0, 0, 0, () => Tags, () => LifecycleTransitionReason$, 0]
];
var StorageVirtualMachineFilter$ = [3, n0, _SVMF,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var SvmActiveDirectoryConfiguration$ = [3, n0, _SADC,
    0,
    [_NBN, _SMADC],
    [0, () => SelfManagedActiveDirectoryAttributes$]
];
var SvmEndpoint$ = [3, n0, _SE,
    0,
    [_DNSN, _IA, _IAp],
    [0, 64 | 0, 64 | 0]
];
var SvmEndpoints$ = [3, n0, _SEv,
    0,
    [_Is, _Ma, _Nf, _Sm],
    [() => SvmEndpoint$, () => SvmEndpoint$, () => SvmEndpoint$, () => SvmEndpoint$]
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 2
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RARN, _Ta],
    [0, () => Tags], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var TieringPolicy$ = [3, n0, _TP,
    0,
    [_CP, _N],
    [1, 0]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RARN, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateDataRepositoryAssociationRequest$ = [3, n0, _UDRAR,
    0,
    [_AI, _CRT, _IFCS, _S_],
    [0, [0, 4], 1, () => S3DataRepositoryConfiguration$], 1
];
var UpdateDataRepositoryAssociationResponse$ = [3, n0, _UDRARp,
    0,
    [_As],
    [() => DataRepositoryAssociation$]
];
var UpdateFileCacheLustreConfiguration$ = [3, n0, _UFCLC,
    0,
    [_WMST],
    [0]
];
var UpdateFileCacheRequest$ = [3, n0, _UFCR,
    0,
    [_FCI, _CRT, _LC],
    [0, [0, 4], () => UpdateFileCacheLustreConfiguration$], 1
];
var UpdateFileCacheResponse$ = [3, n0, _UFCRp,
    0,
    [_FC],
    [() => FileCache$]
];
var UpdateFileSystemLustreConfiguration$ = [3, n0, _UFSLC,
    0,
    [_WMST, _DABST, _ABRD, _AIP, _DCTa, _LCo, _RSC, _PUST, _MC, _TCh, _DRCC],
    [0, 0, 1, 0, 0, () => LustreLogCreateConfiguration$, () => LustreRootSquashConfiguration$, 1, () => UpdateFileSystemLustreMetadataConfiguration$, 1, () => LustreReadCacheConfiguration$]
];
var UpdateFileSystemLustreMetadataConfiguration$ = [3, n0, _UFSLMC,
    0,
    [_I, _Mo],
    [1, 0]
];
var UpdateFileSystemOntapConfiguration$ = [3, n0, _UFSOC,
    0,
    [_ABRD, _DABST, _FAP, _WMST, _DIC, _TCh, _ARTI, _RRTI, _TCPHAP, _HAP, _EIARn],
    [1, 0, [() => AdminPassword, 0], 0, () => DiskIopsConfiguration$, 1, 64 | 0, 64 | 0, 1, 1, 0]
];
var UpdateFileSystemOpenZFSConfiguration$ = [3, n0, _UFSOZFSC,
    0,
    [_ABRD, _CTTB, _CTTV, _DABST, _TCh, _WMST, _DIC, _ARTI, _RRTI, _RCC, _EIARn],
    [1, 2, 2, 0, 1, 0, () => DiskIopsConfiguration$, 64 | 0, 64 | 0, () => OpenZFSReadCacheConfiguration$, 0]
];
var UpdateFileSystemRequest$ = [3, n0, _UFSR,
    0,
    [_FSI, _CRT, _SC, _WC, _LC, _OC, _OZFSC, _ST, _FSTV, _NT],
    [0, [0, 4], 1, [() => UpdateFileSystemWindowsConfiguration$, 0], () => UpdateFileSystemLustreConfiguration$, [() => UpdateFileSystemOntapConfiguration$, 0], () => UpdateFileSystemOpenZFSConfiguration$, 0, 0, 0], 1
];
var UpdateFileSystemResponse$ = [3, n0, _UFSRp,
    0,
    [_FS],
    [[() => FileSystem$, 0]]
];
var UpdateFileSystemWindowsConfiguration$ = [3, n0, _UFSWC,
    0,
    [_WMST, _DABST, _ABRD, _TCh, _SMADC, _ALC, _DIC, _FCs],
    [0, 0, 1, 1, [() => SelfManagedActiveDirectoryConfigurationUpdates$, 0], () => WindowsAuditLogCreateConfiguration$, () => DiskIopsConfiguration$, () => WindowsFsrmConfiguration$]
];
var UpdateOntapVolumeConfiguration$ = [3, n0, _UOVC,
    0,
    [_JP, _SS, _SIM, _SEE, _TP, _SP, _CTTB, _SCn, _SIB],
    [0, 0, 1, 2, () => TieringPolicy$, 0, 2, () => UpdateSnaplockConfiguration$, 1]
];
var UpdateOpenZFSVolumeConfiguration$ = [3, n0, _UOZFSVC,
    0,
    [_SCRGB, _SCQGB, _RSKB, _DCTa, _NE, _UAGQ, _RO],
    [1, 1, 1, 0, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 2]
];
var UpdateSharedVpcConfigurationRequest$ = [3, n0, _USVCR,
    0,
    [_EFRTUFPA, _CRT],
    [0, [0, 4]]
];
var UpdateSharedVpcConfigurationResponse$ = [3, n0, _USVCRp,
    0,
    [_EFRTUFPA],
    [0]
];
var UpdateSnaplockConfiguration$ = [3, n0, _USC,
    0,
    [_ALV, _APu, _PD, _RP, _VAME],
    [2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 2]
];
var UpdateSnapshotRequest$ = [3, n0, _USR,
    0,
    [_N, _SIn, _CRT],
    [0, 0, [0, 4]], 2
];
var UpdateSnapshotResponse$ = [3, n0, _USRp,
    0,
    [_Sn],
    [() => Snapshot$]
];
var UpdateStorageVirtualMachineRequest$ = [3, n0, _USVMR,
    0,
    [_SVMI, _ADC, _CRT, _SAPv],
    [0, [() => UpdateSvmActiveDirectoryConfiguration$, 0], [0, 4], [() => AdminPassword, 0]], 1
];
var UpdateStorageVirtualMachineResponse$ = [3, n0, _USVMRp,
    0,
    [_SVM],
    [() => StorageVirtualMachine$]
];
var UpdateSvmActiveDirectoryConfiguration$ = [3, n0, _USADC,
    0,
    [_SMADC, _NBN],
    [[() => SelfManagedActiveDirectoryConfigurationUpdates$, 0], 0]
];
var UpdateVolumeRequest$ = [3, n0, _UVR,
    0,
    [_VI, _CRT, _OC, _N, _OZFSC],
    [0, [0, 4], () => UpdateOntapVolumeConfiguration$, 0, () => UpdateOpenZFSVolumeConfiguration$], 1
];
var UpdateVolumeResponse$ = [3, n0, _UVRp,
    0,
    [_Vo],
    [() => Volume$]
];
var Volume$ = [3, n0, _Vo,
    0,
    [_CT, _FSI, _Li, _N, _OC, _RARN, _Ta, _VI, _VT, _LTR, _AAd, _OZFSC],
    [4, 0, 0, 0, () => OntapVolumeConfiguration$, 0, () => Tags, 0, 0, () => LifecycleTransitionReason$, [() => AdministrativeActions, 0], () => OpenZFSVolumeConfiguration$]
];
var VolumeFilter$ = [3, n0, _VF,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var WindowsAuditLogConfiguration$ = [3, n0, _WALC,
    0,
    [_FAALL, _FSAALL, _ALD],
    [0, 0, 0], 2
];
var WindowsAuditLogCreateConfiguration$ = [3, n0, _WALCC,
    0,
    [_FAALL, _FSAALL, _ALD],
    [0, 0, 0], 2
];
var WindowsFileSystemConfiguration$ = [3, n0, _WFSC,
    0,
    [_ADI, _SMADC, _DT, _RAE, _PSI, _PFSI, _TCh, _MOIP, _WMST, _DABST, _ABRD, _CTTB, _Ali, _ALC, _DIC, _PFSIr, _FCs],
    [0, () => SelfManagedActiveDirectoryAttributes$, 0, 0, 0, 0, 1, 64 | 0, 0, 0, 1, 2, () => Aliases, () => WindowsAuditLogConfiguration$, () => DiskIopsConfiguration$, 0, () => WindowsFsrmConfiguration$]
];
var WindowsFsrmConfiguration$ = [3, n0, _WFC,
    0,
    [_FSEs, _ELD],
    [2, 0], 1
];
var AdministrativeActions = [1, n0, _AAd,
    0, [() => AdministrativeAction$,
        0]
];
var Aliases = [1, n0, _Ali,
    0, () => Alias$
];
var Backups = [1, n0, _Ba,
    0, [() => Backup$,
        0]
];
var CreateFileCacheDataRepositoryAssociations = [1, n0, _CFCDRA,
    0, () => FileCacheDataRepositoryAssociation$
];
var DataRepositoryAssociations = [1, n0, _DRA,
    0, () => DataRepositoryAssociation$
];
var DataRepositoryTaskFilters = [1, n0, _DRTFa,
    0, () => DataRepositoryTaskFilter$
];
var DataRepositoryTasks = [1, n0, _DRTa,
    0, () => DataRepositoryTask$
];
var FileCaches = [1, n0, _FCi,
    0, () => FileCache$
];
var FileSystems = [1, n0, _FSi,
    0, [() => FileSystem$,
        0]
];
var Filters = [1, n0, _Fi,
    0, () => Filter$
];
var OpenZFSClientConfigurations = [1, n0, _OZFSCCp,
    0, () => OpenZFSClientConfiguration$
];
var OpenZFSNfsExports = [1, n0, _OZFSNEp,
    0, () => OpenZFSNfsExport$
];
var OpenZFSUserAndGroupQuotas = [1, n0, _OZFSUAGQ,
    0, () => OpenZFSUserOrGroupQuota$
];
var S3AccessPointAttachments = [1, n0, _SAPAc,
    0, () => S3AccessPointAttachment$
];
var S3AccessPointAttachmentsFilters = [1, n0, _SAPAFc,
    0, () => S3AccessPointAttachmentsFilter$
];
var SnapshotFilters = [1, n0, _SFn,
    0, () => SnapshotFilter$
];
var Snapshots = [1, n0, _Sna,
    0, () => Snapshot$
];
var StorageVirtualMachineFilters = [1, n0, _SVMFt,
    0, () => StorageVirtualMachineFilter$
];
var StorageVirtualMachines = [1, n0, _SVMt,
    0, () => StorageVirtualMachine$
];
var Tags = [1, n0, _Ta,
    0, () => Tag$
];
var VolumeFilters = [1, n0, _VFo,
    0, () => VolumeFilter$
];
var Volumes = [1, n0, _Vol,
    0, () => Volume$
];
var AssociateFileSystemAliases$ = [9, n0, _AFSA,
    0, () => AssociateFileSystemAliasesRequest$, () => AssociateFileSystemAliasesResponse$
];
var CancelDataRepositoryTask$ = [9, n0, _CDRT,
    2, () => CancelDataRepositoryTaskRequest$, () => CancelDataRepositoryTaskResponse$
];
var CopyBackup$ = [9, n0, _CB,
    2, () => CopyBackupRequest$, () => CopyBackupResponse$
];
var CopySnapshotAndUpdateVolume$ = [9, n0, _CSAUV,
    2, () => CopySnapshotAndUpdateVolumeRequest$, () => CopySnapshotAndUpdateVolumeResponse$
];
var CreateAndAttachS3AccessPoint$ = [9, n0, _CAASAP,
    0, () => CreateAndAttachS3AccessPointRequest$, () => CreateAndAttachS3AccessPointResponse$
];
var CreateBackup$ = [9, n0, _CBr,
    2, () => CreateBackupRequest$, () => CreateBackupResponse$
];
var CreateDataRepositoryAssociation$ = [9, n0, _CDRA,
    2, () => CreateDataRepositoryAssociationRequest$, () => CreateDataRepositoryAssociationResponse$
];
var CreateDataRepositoryTask$ = [9, n0, _CDRTr,
    2, () => CreateDataRepositoryTaskRequest$, () => CreateDataRepositoryTaskResponse$
];
var CreateFileCache$ = [9, n0, _CFC,
    2, () => CreateFileCacheRequest$, () => CreateFileCacheResponse$
];
var CreateFileSystem$ = [9, n0, _CFS,
    0, () => CreateFileSystemRequest$, () => CreateFileSystemResponse$
];
var CreateFileSystemFromBackup$ = [9, n0, _CFSFB,
    0, () => CreateFileSystemFromBackupRequest$, () => CreateFileSystemFromBackupResponse$
];
var CreateSnapshot$ = [9, n0, _CSr,
    2, () => CreateSnapshotRequest$, () => CreateSnapshotResponse$
];
var CreateStorageVirtualMachine$ = [9, n0, _CSVM,
    0, () => CreateStorageVirtualMachineRequest$, () => CreateStorageVirtualMachineResponse$
];
var CreateVolume$ = [9, n0, _CV,
    0, () => CreateVolumeRequest$, () => CreateVolumeResponse$
];
var CreateVolumeFromBackup$ = [9, n0, _CVFB,
    0, () => CreateVolumeFromBackupRequest$, () => CreateVolumeFromBackupResponse$
];
var DeleteBackup$ = [9, n0, _DB,
    2, () => DeleteBackupRequest$, () => DeleteBackupResponse$
];
var DeleteDataRepositoryAssociation$ = [9, n0, _DDRA,
    2, () => DeleteDataRepositoryAssociationRequest$, () => DeleteDataRepositoryAssociationResponse$
];
var DeleteFileCache$ = [9, n0, _DFC,
    2, () => DeleteFileCacheRequest$, () => DeleteFileCacheResponse$
];
var DeleteFileSystem$ = [9, n0, _DFS,
    2, () => DeleteFileSystemRequest$, () => DeleteFileSystemResponse$
];
var DeleteSnapshot$ = [9, n0, _DSe,
    2, () => DeleteSnapshotRequest$, () => DeleteSnapshotResponse$
];
var DeleteStorageVirtualMachine$ = [9, n0, _DSVM,
    0, () => DeleteStorageVirtualMachineRequest$, () => DeleteStorageVirtualMachineResponse$
];
var DeleteVolume$ = [9, n0, _DV,
    0, () => DeleteVolumeRequest$, () => DeleteVolumeResponse$
];
var DescribeBackups$ = [9, n0, _DBe,
    0, () => DescribeBackupsRequest$, () => DescribeBackupsResponse$
];
var DescribeDataRepositoryAssociations$ = [9, n0, _DDRAe,
    2, () => DescribeDataRepositoryAssociationsRequest$, () => DescribeDataRepositoryAssociationsResponse$
];
var DescribeDataRepositoryTasks$ = [9, n0, _DDRT,
    0, () => DescribeDataRepositoryTasksRequest$, () => DescribeDataRepositoryTasksResponse$
];
var DescribeFileCaches$ = [9, n0, _DFCe,
    2, () => DescribeFileCachesRequest$, () => DescribeFileCachesResponse$
];
var DescribeFileSystemAliases$ = [9, n0, _DFSA,
    0, () => DescribeFileSystemAliasesRequest$, () => DescribeFileSystemAliasesResponse$
];
var DescribeFileSystems$ = [9, n0, _DFSe,
    0, () => DescribeFileSystemsRequest$, () => DescribeFileSystemsResponse$
];
var DescribeS3AccessPointAttachments$ = [9, n0, _DSAPA,
    0, () => DescribeS3AccessPointAttachmentsRequest$, () => DescribeS3AccessPointAttachmentsResponse$
];
var DescribeSharedVpcConfiguration$ = [9, n0, _DSVC,
    0, () => DescribeSharedVpcConfigurationRequest$, () => DescribeSharedVpcConfigurationResponse$
];
var DescribeSnapshots$ = [9, n0, _DSes,
    0, () => DescribeSnapshotsRequest$, () => DescribeSnapshotsResponse$
];
var DescribeStorageVirtualMachines$ = [9, n0, _DSVMe,
    0, () => DescribeStorageVirtualMachinesRequest$, () => DescribeStorageVirtualMachinesResponse$
];
var DescribeVolumes$ = [9, n0, _DVe,
    0, () => DescribeVolumesRequest$, () => DescribeVolumesResponse$
];
var DetachAndDeleteS3AccessPoint$ = [9, n0, _DADSAP,
    0, () => DetachAndDeleteS3AccessPointRequest$, () => DetachAndDeleteS3AccessPointResponse$
];
var DisassociateFileSystemAliases$ = [9, n0, _DFSAi,
    0, () => DisassociateFileSystemAliasesRequest$, () => DisassociateFileSystemAliasesResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ReleaseFileSystemNfsV3Locks$ = [9, n0, _RFSNVL,
    2, () => ReleaseFileSystemNfsV3LocksRequest$, () => ReleaseFileSystemNfsV3LocksResponse$
];
var RestoreVolumeFromSnapshot$ = [9, n0, _RVFS,
    2, () => RestoreVolumeFromSnapshotRequest$, () => RestoreVolumeFromSnapshotResponse$
];
var StartMisconfiguredStateRecovery$ = [9, n0, _SMSR,
    0, () => StartMisconfiguredStateRecoveryRequest$, () => StartMisconfiguredStateRecoveryResponse$
];
var TagResource$ = [9, n0, _TR,
    2, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    2, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateDataRepositoryAssociation$ = [9, n0, _UDRA,
    2, () => UpdateDataRepositoryAssociationRequest$, () => UpdateDataRepositoryAssociationResponse$
];
var UpdateFileCache$ = [9, n0, _UFC,
    2, () => UpdateFileCacheRequest$, () => UpdateFileCacheResponse$
];
var UpdateFileSystem$ = [9, n0, _UFS,
    0, () => UpdateFileSystemRequest$, () => UpdateFileSystemResponse$
];
var UpdateSharedVpcConfiguration$ = [9, n0, _USVC,
    0, () => UpdateSharedVpcConfigurationRequest$, () => UpdateSharedVpcConfigurationResponse$
];
var UpdateSnapshot$ = [9, n0, _US,
    2, () => UpdateSnapshotRequest$, () => UpdateSnapshotResponse$
];
var UpdateStorageVirtualMachine$ = [9, n0, _USVM,
    0, () => UpdateStorageVirtualMachineRequest$, () => UpdateStorageVirtualMachineResponse$
];
var UpdateVolume$ = [9, n0, _UV,
    0, () => UpdateVolumeRequest$, () => UpdateVolumeResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2018-03-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultFSxHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.fsx",
            errorTypeRegistries,
            version: "2018-03-01",
            serviceTarget: "AWSSimbaAPIService_v20180301",
        },
        serviceId: config?.serviceId ?? "FSx",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class FSxClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultFSxHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "AWSSimbaAPIService_v20180301", "FSxClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateFileSystemAliasesCommand extends command(_ep0, _mw0, "AssociateFileSystemAliases", AssociateFileSystemAliases$) {
}

class CancelDataRepositoryTaskCommand extends command(_ep0, _mw0, "CancelDataRepositoryTask", CancelDataRepositoryTask$) {
}

class CopyBackupCommand extends command(_ep0, _mw0, "CopyBackup", CopyBackup$) {
}

class CopySnapshotAndUpdateVolumeCommand extends command(_ep0, _mw0, "CopySnapshotAndUpdateVolume", CopySnapshotAndUpdateVolume$) {
}

class CreateAndAttachS3AccessPointCommand extends command(_ep0, _mw0, "CreateAndAttachS3AccessPoint", CreateAndAttachS3AccessPoint$) {
}

class CreateBackupCommand extends command(_ep0, _mw0, "CreateBackup", CreateBackup$) {
}

class CreateDataRepositoryAssociationCommand extends command(_ep0, _mw0, "CreateDataRepositoryAssociation", CreateDataRepositoryAssociation$) {
}

class CreateDataRepositoryTaskCommand extends command(_ep0, _mw0, "CreateDataRepositoryTask", CreateDataRepositoryTask$) {
}

class CreateFileCacheCommand extends command(_ep0, _mw0, "CreateFileCache", CreateFileCache$) {
}

class CreateFileSystemCommand extends command(_ep0, _mw0, "CreateFileSystem", CreateFileSystem$) {
}

class CreateFileSystemFromBackupCommand extends command(_ep0, _mw0, "CreateFileSystemFromBackup", CreateFileSystemFromBackup$) {
}

class CreateSnapshotCommand extends command(_ep0, _mw0, "CreateSnapshot", CreateSnapshot$) {
}

class CreateStorageVirtualMachineCommand extends command(_ep0, _mw0, "CreateStorageVirtualMachine", CreateStorageVirtualMachine$) {
}

class CreateVolumeCommand extends command(_ep0, _mw0, "CreateVolume", CreateVolume$) {
}

class CreateVolumeFromBackupCommand extends command(_ep0, _mw0, "CreateVolumeFromBackup", CreateVolumeFromBackup$) {
}

class DeleteBackupCommand extends command(_ep0, _mw0, "DeleteBackup", DeleteBackup$) {
}

class DeleteDataRepositoryAssociationCommand extends command(_ep0, _mw0, "DeleteDataRepositoryAssociation", DeleteDataRepositoryAssociation$) {
}

class DeleteFileCacheCommand extends command(_ep0, _mw0, "DeleteFileCache", DeleteFileCache$) {
}

class DeleteFileSystemCommand extends command(_ep0, _mw0, "DeleteFileSystem", DeleteFileSystem$) {
}

class DeleteSnapshotCommand extends command(_ep0, _mw0, "DeleteSnapshot", DeleteSnapshot$) {
}

class DeleteStorageVirtualMachineCommand extends command(_ep0, _mw0, "DeleteStorageVirtualMachine", DeleteStorageVirtualMachine$) {
}

class DeleteVolumeCommand extends command(_ep0, _mw0, "DeleteVolume", DeleteVolume$) {
}

class DescribeBackupsCommand extends command(_ep0, _mw0, "DescribeBackups", DescribeBackups$) {
}

class DescribeDataRepositoryAssociationsCommand extends command(_ep0, _mw0, "DescribeDataRepositoryAssociations", DescribeDataRepositoryAssociations$) {
}

class DescribeDataRepositoryTasksCommand extends command(_ep0, _mw0, "DescribeDataRepositoryTasks", DescribeDataRepositoryTasks$) {
}

class DescribeFileCachesCommand extends command(_ep0, _mw0, "DescribeFileCaches", DescribeFileCaches$) {
}

class DescribeFileSystemAliasesCommand extends command(_ep0, _mw0, "DescribeFileSystemAliases", DescribeFileSystemAliases$) {
}

class DescribeFileSystemsCommand extends command(_ep0, _mw0, "DescribeFileSystems", DescribeFileSystems$) {
}

class DescribeS3AccessPointAttachmentsCommand extends command(_ep0, _mw0, "DescribeS3AccessPointAttachments", DescribeS3AccessPointAttachments$) {
}

class DescribeSharedVpcConfigurationCommand extends command(_ep0, _mw0, "DescribeSharedVpcConfiguration", DescribeSharedVpcConfiguration$) {
}

class DescribeSnapshotsCommand extends command(_ep0, _mw0, "DescribeSnapshots", DescribeSnapshots$) {
}

class DescribeStorageVirtualMachinesCommand extends command(_ep0, _mw0, "DescribeStorageVirtualMachines", DescribeStorageVirtualMachines$) {
}

class DescribeVolumesCommand extends command(_ep0, _mw0, "DescribeVolumes", DescribeVolumes$) {
}

class DetachAndDeleteS3AccessPointCommand extends command(_ep0, _mw0, "DetachAndDeleteS3AccessPoint", DetachAndDeleteS3AccessPoint$) {
}

class DisassociateFileSystemAliasesCommand extends command(_ep0, _mw0, "DisassociateFileSystemAliases", DisassociateFileSystemAliases$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ReleaseFileSystemNfsV3LocksCommand extends command(_ep0, _mw0, "ReleaseFileSystemNfsV3Locks", ReleaseFileSystemNfsV3Locks$) {
}

class RestoreVolumeFromSnapshotCommand extends command(_ep0, _mw0, "RestoreVolumeFromSnapshot", RestoreVolumeFromSnapshot$) {
}

class StartMisconfiguredStateRecoveryCommand extends command(_ep0, _mw0, "StartMisconfiguredStateRecovery", StartMisconfiguredStateRecovery$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateDataRepositoryAssociationCommand extends command(_ep0, _mw0, "UpdateDataRepositoryAssociation", UpdateDataRepositoryAssociation$) {
}

class UpdateFileCacheCommand extends command(_ep0, _mw0, "UpdateFileCache", UpdateFileCache$) {
}

class UpdateFileSystemCommand extends command(_ep0, _mw0, "UpdateFileSystem", UpdateFileSystem$) {
}

class UpdateSharedVpcConfigurationCommand extends command(_ep0, _mw0, "UpdateSharedVpcConfiguration", UpdateSharedVpcConfiguration$) {
}

class UpdateSnapshotCommand extends command(_ep0, _mw0, "UpdateSnapshot", UpdateSnapshot$) {
}

class UpdateStorageVirtualMachineCommand extends command(_ep0, _mw0, "UpdateStorageVirtualMachine", UpdateStorageVirtualMachine$) {
}

class UpdateVolumeCommand extends command(_ep0, _mw0, "UpdateVolume", UpdateVolume$) {
}

const paginateDescribeBackups = createPaginator(FSxClient, DescribeBackupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeDataRepositoryAssociations = createPaginator(FSxClient, DescribeDataRepositoryAssociationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeDataRepositoryTasks = createPaginator(FSxClient, DescribeDataRepositoryTasksCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeFileCaches = createPaginator(FSxClient, DescribeFileCachesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeFileSystemAliases = createPaginator(FSxClient, DescribeFileSystemAliasesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeFileSystems = createPaginator(FSxClient, DescribeFileSystemsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeS3AccessPointAttachments = createPaginator(FSxClient, DescribeS3AccessPointAttachmentsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeSnapshots = createPaginator(FSxClient, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeStorageVirtualMachines = createPaginator(FSxClient, DescribeStorageVirtualMachinesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeVolumes = createPaginator(FSxClient, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTagsForResource = createPaginator(FSxClient, ListTagsForResourceCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AssociateFileSystemAliasesCommand,
    CancelDataRepositoryTaskCommand,
    CopyBackupCommand,
    CopySnapshotAndUpdateVolumeCommand,
    CreateAndAttachS3AccessPointCommand,
    CreateBackupCommand,
    CreateDataRepositoryAssociationCommand,
    CreateDataRepositoryTaskCommand,
    CreateFileCacheCommand,
    CreateFileSystemCommand,
    CreateFileSystemFromBackupCommand,
    CreateSnapshotCommand,
    CreateStorageVirtualMachineCommand,
    CreateVolumeCommand,
    CreateVolumeFromBackupCommand,
    DeleteBackupCommand,
    DeleteDataRepositoryAssociationCommand,
    DeleteFileCacheCommand,
    DeleteFileSystemCommand,
    DeleteSnapshotCommand,
    DeleteStorageVirtualMachineCommand,
    DeleteVolumeCommand,
    DescribeBackupsCommand,
    DescribeDataRepositoryAssociationsCommand,
    DescribeDataRepositoryTasksCommand,
    DescribeFileCachesCommand,
    DescribeFileSystemAliasesCommand,
    DescribeFileSystemsCommand,
    DescribeS3AccessPointAttachmentsCommand,
    DescribeSharedVpcConfigurationCommand,
    DescribeSnapshotsCommand,
    DescribeStorageVirtualMachinesCommand,
    DescribeVolumesCommand,
    DetachAndDeleteS3AccessPointCommand,
    DisassociateFileSystemAliasesCommand,
    ListTagsForResourceCommand,
    ReleaseFileSystemNfsV3LocksCommand,
    RestoreVolumeFromSnapshotCommand,
    StartMisconfiguredStateRecoveryCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateDataRepositoryAssociationCommand,
    UpdateFileCacheCommand,
    UpdateFileSystemCommand,
    UpdateSharedVpcConfigurationCommand,
    UpdateSnapshotCommand,
    UpdateStorageVirtualMachineCommand,
    UpdateVolumeCommand,
};
const paginators = {
    paginateDescribeBackups,
    paginateDescribeDataRepositoryAssociations,
    paginateDescribeDataRepositoryTasks,
    paginateDescribeFileCaches,
    paginateDescribeFileSystemAliases,
    paginateDescribeFileSystems,
    paginateDescribeS3AccessPointAttachments,
    paginateDescribeSnapshots,
    paginateDescribeStorageVirtualMachines,
    paginateDescribeVolumes,
    paginateListTagsForResource,
};
class FSx extends FSxClient {
}
createAggregatedClient(commands, FSx, { paginators });

const ActiveDirectoryErrorType = {
    DOMAIN_NOT_FOUND: "DOMAIN_NOT_FOUND",
    INCOMPATIBLE_DOMAIN_MODE: "INCOMPATIBLE_DOMAIN_MODE",
    INVALID_DOMAIN_STAGE: "INVALID_DOMAIN_STAGE",
    INVALID_NETWORK_TYPE: "INVALID_NETWORK_TYPE",
    WRONG_VPC: "WRONG_VPC",
};
const AdministrativeActionType = {
    DOWNLOAD_DATA_FROM_BACKUP: "DOWNLOAD_DATA_FROM_BACKUP",
    FILE_SYSTEM_ALIAS_ASSOCIATION: "FILE_SYSTEM_ALIAS_ASSOCIATION",
    FILE_SYSTEM_ALIAS_DISASSOCIATION: "FILE_SYSTEM_ALIAS_DISASSOCIATION",
    FILE_SYSTEM_UPDATE: "FILE_SYSTEM_UPDATE",
    IOPS_OPTIMIZATION: "IOPS_OPTIMIZATION",
    MISCONFIGURED_STATE_RECOVERY: "MISCONFIGURED_STATE_RECOVERY",
    RELEASE_NFS_V3_LOCKS: "RELEASE_NFS_V3_LOCKS",
    SNAPSHOT_UPDATE: "SNAPSHOT_UPDATE",
    STORAGE_OPTIMIZATION: "STORAGE_OPTIMIZATION",
    STORAGE_TYPE_OPTIMIZATION: "STORAGE_TYPE_OPTIMIZATION",
    THROUGHPUT_OPTIMIZATION: "THROUGHPUT_OPTIMIZATION",
    VOLUME_INITIALIZE_WITH_SNAPSHOT: "VOLUME_INITIALIZE_WITH_SNAPSHOT",
    VOLUME_RESTORE: "VOLUME_RESTORE",
    VOLUME_UPDATE: "VOLUME_UPDATE",
    VOLUME_UPDATE_WITH_SNAPSHOT: "VOLUME_UPDATE_WITH_SNAPSHOT",
};
const Status = {
    CANCELLED: "CANCELLED",
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    OPTIMIZING: "OPTIMIZING",
    PAUSED: "PAUSED",
    PENDING: "PENDING",
    UPDATED_OPTIMIZING: "UPDATED_OPTIMIZING",
};
const FileSystemType = {
    LUSTRE: "LUSTRE",
    ONTAP: "ONTAP",
    OPENZFS: "OPENZFS",
    WINDOWS: "WINDOWS",
};
const FileSystemLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MISCONFIGURED: "MISCONFIGURED",
    MISCONFIGURED_UNAVAILABLE: "MISCONFIGURED_UNAVAILABLE",
    UPDATING: "UPDATING",
};
const DataCompressionType = {
    LZ4: "LZ4",
    NONE: "NONE",
};
const LustreReadCacheSizingMode = {
    NO_CACHE: "NO_CACHE",
    PROPORTIONAL_TO_THROUGHPUT_CAPACITY: "PROPORTIONAL_TO_THROUGHPUT_CAPACITY",
    USER_PROVISIONED: "USER_PROVISIONED",
};
const AutoImportPolicyType = {
    NEW: "NEW",
    NEW_CHANGED: "NEW_CHANGED",
    NEW_CHANGED_DELETED: "NEW_CHANGED_DELETED",
    NONE: "NONE",
};
const DataRepositoryLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MISCONFIGURED: "MISCONFIGURED",
    UPDATING: "UPDATING",
};
const LustreDeploymentType = {
    PERSISTENT_1: "PERSISTENT_1",
    PERSISTENT_2: "PERSISTENT_2",
    SCRATCH_1: "SCRATCH_1",
    SCRATCH_2: "SCRATCH_2",
};
const DriveCacheType = {
    NONE: "NONE",
    READ: "READ",
};
const LustreAccessAuditLogLevel = {
    DISABLED: "DISABLED",
    ERROR_ONLY: "ERROR_ONLY",
    WARN_ERROR: "WARN_ERROR",
    WARN_ONLY: "WARN_ONLY",
};
const MetadataConfigurationMode = {
    AUTOMATIC: "AUTOMATIC",
    USER_PROVISIONED: "USER_PROVISIONED",
};
const NetworkType = {
    DUAL: "DUAL",
    IPV4: "IPV4",
};
const OntapDeploymentType = {
    MULTI_AZ_1: "MULTI_AZ_1",
    MULTI_AZ_2: "MULTI_AZ_2",
    SINGLE_AZ_1: "SINGLE_AZ_1",
    SINGLE_AZ_2: "SINGLE_AZ_2",
};
const DiskIopsConfigurationMode = {
    AUTOMATIC: "AUTOMATIC",
    USER_PROVISIONED: "USER_PROVISIONED",
};
const OpenZFSDeploymentType = {
    MULTI_AZ_1: "MULTI_AZ_1",
    SINGLE_AZ_1: "SINGLE_AZ_1",
    SINGLE_AZ_2: "SINGLE_AZ_2",
    SINGLE_AZ_HA_1: "SINGLE_AZ_HA_1",
    SINGLE_AZ_HA_2: "SINGLE_AZ_HA_2",
};
const OpenZFSReadCacheSizingMode = {
    NO_CACHE: "NO_CACHE",
    PROPORTIONAL_TO_THROUGHPUT_CAPACITY: "PROPORTIONAL_TO_THROUGHPUT_CAPACITY",
    USER_PROVISIONED: "USER_PROVISIONED",
};
const StorageType = {
    HDD: "HDD",
    INTELLIGENT_TIERING: "INTELLIGENT_TIERING",
    SSD: "SSD",
};
const AliasLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
};
const WindowsAccessAuditLogLevel = {
    DISABLED: "DISABLED",
    FAILURE_ONLY: "FAILURE_ONLY",
    SUCCESS_AND_FAILURE: "SUCCESS_AND_FAILURE",
    SUCCESS_ONLY: "SUCCESS_ONLY",
};
const WindowsDeploymentType = {
    MULTI_AZ_1: "MULTI_AZ_1",
    SINGLE_AZ_1: "SINGLE_AZ_1",
    SINGLE_AZ_2: "SINGLE_AZ_2",
};
const FileSystemMaintenanceOperation = {
    BACKING_UP: "BACKING_UP",
    PATCHING: "PATCHING",
};
const SnapshotLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    PENDING: "PENDING",
};
const VolumeLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATED: "CREATED",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MISCONFIGURED: "MISCONFIGURED",
    PENDING: "PENDING",
};
const FlexCacheEndpointType = {
    CACHE: "CACHE",
    NONE: "NONE",
    ORIGIN: "ORIGIN",
};
const OntapVolumeType = {
    DP: "DP",
    LS: "LS",
    RW: "RW",
};
const SecurityStyle = {
    MIXED: "MIXED",
    NTFS: "NTFS",
    UNIX: "UNIX",
};
const AutocommitPeriodType = {
    DAYS: "DAYS",
    HOURS: "HOURS",
    MINUTES: "MINUTES",
    MONTHS: "MONTHS",
    NONE: "NONE",
    YEARS: "YEARS",
};
const PrivilegedDelete = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    PERMANENTLY_DISABLED: "PERMANENTLY_DISABLED",
};
const RetentionPeriodType = {
    DAYS: "DAYS",
    HOURS: "HOURS",
    INFINITE: "INFINITE",
    MINUTES: "MINUTES",
    MONTHS: "MONTHS",
    SECONDS: "SECONDS",
    UNSPECIFIED: "UNSPECIFIED",
    YEARS: "YEARS",
};
const SnaplockType = {
    COMPLIANCE: "COMPLIANCE",
    ENTERPRISE: "ENTERPRISE",
};
const TieringPolicyName = {
    ALL: "ALL",
    AUTO: "AUTO",
    NONE: "NONE",
    SNAPSHOT_ONLY: "SNAPSHOT_ONLY",
};
const VolumeStyle = {
    FLEXGROUP: "FLEXGROUP",
    FLEXVOL: "FLEXVOL",
};
const OpenZFSCopyStrategy = {
    CLONE: "CLONE",
    FULL_COPY: "FULL_COPY",
    INCREMENTAL_COPY: "INCREMENTAL_COPY",
};
const OpenZFSDataCompressionType = {
    LZ4: "LZ4",
    NONE: "NONE",
    ZSTD: "ZSTD",
};
const OpenZFSQuotaType = {
    GROUP: "GROUP",
    USER: "USER",
};
const VolumeType = {
    ONTAP: "ONTAP",
    OPENZFS: "OPENZFS",
};
const EventType = {
    CHANGED: "CHANGED",
    DELETED: "DELETED",
    NEW: "NEW",
};
const DataRepositoryTaskLifecycle = {
    CANCELED: "CANCELED",
    CANCELING: "CANCELING",
    EXECUTING: "EXECUTING",
    FAILED: "FAILED",
    PENDING: "PENDING",
    SUCCEEDED: "SUCCEEDED",
};
const BackupLifecycle = {
    AVAILABLE: "AVAILABLE",
    COPYING: "COPYING",
    CREATING: "CREATING",
    DELETED: "DELETED",
    FAILED: "FAILED",
    PENDING: "PENDING",
    TRANSFERRING: "TRANSFERRING",
};
const ResourceType = {
    FILE_SYSTEM: "FILE_SYSTEM",
    VOLUME: "VOLUME",
};
const BackupType = {
    AUTOMATIC: "AUTOMATIC",
    AWS_BACKUP: "AWS_BACKUP",
    USER_INITIATED: "USER_INITIATED",
};
const ServiceLimit = {
    FILE_CACHE_COUNT: "FILE_CACHE_COUNT",
    FILE_SYSTEM_COUNT: "FILE_SYSTEM_COUNT",
    STORAGE_VIRTUAL_MACHINES_PER_FILE_SYSTEM: "STORAGE_VIRTUAL_MACHINES_PER_FILE_SYSTEM",
    TOTAL_IN_PROGRESS_COPY_BACKUPS: "TOTAL_IN_PROGRESS_COPY_BACKUPS",
    TOTAL_SSD_IOPS: "TOTAL_SSD_IOPS",
    TOTAL_STORAGE: "TOTAL_STORAGE",
    TOTAL_THROUGHPUT_CAPACITY: "TOTAL_THROUGHPUT_CAPACITY",
    TOTAL_USER_INITIATED_BACKUPS: "TOTAL_USER_INITIATED_BACKUPS",
    TOTAL_USER_TAGS: "TOTAL_USER_TAGS",
    VOLUMES_PER_FILE_SYSTEM: "VOLUMES_PER_FILE_SYSTEM",
};
const UpdateOpenZFSVolumeOption = {
    DELETE_CLONED_VOLUMES: "DELETE_CLONED_VOLUMES",
    DELETE_INTERMEDIATE_DATA: "DELETE_INTERMEDIATE_DATA",
    DELETE_INTERMEDIATE_SNAPSHOTS: "DELETE_INTERMEDIATE_SNAPSHOTS",
};
const OntapFileSystemUserType = {
    UNIX: "UNIX",
    WINDOWS: "WINDOWS",
};
const OpenZFSFileSystemUserType = {
    POSIX: "POSIX",
};
const S3AccessPointAttachmentType = {
    ONTAP: "ONTAP",
    OPENZFS: "OPENZFS",
};
const S3AccessPointAttachmentLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MISCONFIGURED: "MISCONFIGURED",
    UPDATING: "UPDATING",
};
const NfsVersion = {
    NFS3: "NFS3",
};
const Unit = {
    DAYS: "DAYS",
};
const ReportFormat = {
    REPORT_CSV_20191124: "REPORT_CSV_20191124",
};
const ReportScope = {
    FAILED_FILES_ONLY: "FAILED_FILES_ONLY",
};
const DataRepositoryTaskType = {
    AUTO_TRIGGERED_EVICTION: "AUTO_RELEASE_DATA",
    EVICTION: "RELEASE_DATA_FROM_FILESYSTEM",
    EXPORT: "EXPORT_TO_REPOSITORY",
    IMPORT: "IMPORT_METADATA_FROM_REPOSITORY",
};
const FileCacheType = {
    LUSTRE: "LUSTRE",
};
const FileCacheLustreDeploymentType = {
    CACHE_1: "CACHE_1",
};
const FileCacheLifecycle = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const StorageVirtualMachineRootVolumeSecurityStyle = {
    MIXED: "MIXED",
    NTFS: "NTFS",
    UNIX: "UNIX",
};
const StorageVirtualMachineLifecycle = {
    CREATED: "CREATED",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    MISCONFIGURED: "MISCONFIGURED",
    PENDING: "PENDING",
};
const StorageVirtualMachineSubtype = {
    DEFAULT: "DEFAULT",
    DP_DESTINATION: "DP_DESTINATION",
    SYNC_DESTINATION: "SYNC_DESTINATION",
    SYNC_SOURCE: "SYNC_SOURCE",
};
const InputOntapVolumeType = {
    DP: "DP",
    RW: "RW",
};
const DeleteFileSystemOpenZFSOption = {
    DELETE_CHILD_VOLUMES_AND_SNAPSHOTS: "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS",
};
const DeleteOpenZFSVolumeOption = {
    DELETE_CHILD_VOLUMES_AND_SNAPSHOTS: "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS",
};
const FilterName = {
    BACKUP_TYPE: "backup-type",
    DATA_REPOSITORY_TYPE: "data-repository-type",
    FILE_CACHE_ID: "file-cache-id",
    FILE_CACHE_TYPE: "file-cache-type",
    FILE_SYSTEM_ID: "file-system-id",
    FILE_SYSTEM_TYPE: "file-system-type",
    VOLUME_ID: "volume-id",
};
const DataRepositoryTaskFilterName = {
    DATA_REPO_ASSOCIATION_ID: "data-repository-association-id",
    FILE_CACHE_ID: "file-cache-id",
    FILE_SYSTEM_ID: "file-system-id",
    TASK_LIFECYCLE: "task-lifecycle",
};
const S3AccessPointAttachmentsFilterName = {
    FILE_SYSTEM_ID: "file-system-id",
    TYPE: "type",
    VOLUME_ID: "volume-id",
};
const SnapshotFilterName = {
    FILE_SYSTEM_ID: "file-system-id",
    VOLUME_ID: "volume-id",
};
const StorageVirtualMachineFilterName = {
    FILE_SYSTEM_ID: "file-system-id",
};
const VolumeFilterName = {
    FILE_SYSTEM_ID: "file-system-id",
    STORAGE_VIRTUAL_MACHINE_ID: "storage-virtual-machine-id",
};
const RestoreOpenZFSVolumeOption = {
    DELETE_CLONED_VOLUMES: "DELETE_CLONED_VOLUMES",
    DELETE_INTERMEDIATE_SNAPSHOTS: "DELETE_INTERMEDIATE_SNAPSHOTS",
};

__webpack_unused_export__ = AccessPointAlreadyOwnedByYou;
__webpack_unused_export__ = AccessPointAlreadyOwnedByYou$;
__webpack_unused_export__ = ActiveDirectoryBackupAttributes$;
__webpack_unused_export__ = ActiveDirectoryError;
__webpack_unused_export__ = ActiveDirectoryError$;
__webpack_unused_export__ = ActiveDirectoryErrorType;
__webpack_unused_export__ = AdministrativeAction$;
__webpack_unused_export__ = AdministrativeActionFailureDetails$;
__webpack_unused_export__ = AdministrativeActionType;
__webpack_unused_export__ = AggregateConfiguration$;
__webpack_unused_export__ = Alias$;
__webpack_unused_export__ = AliasLifecycle;
__webpack_unused_export__ = AssociateFileSystemAliases$;
__webpack_unused_export__ = AssociateFileSystemAliasesCommand;
__webpack_unused_export__ = AssociateFileSystemAliasesRequest$;
__webpack_unused_export__ = AssociateFileSystemAliasesResponse$;
__webpack_unused_export__ = AutoExportPolicy$;
__webpack_unused_export__ = AutoImportPolicy$;
__webpack_unused_export__ = AutoImportPolicyType;
__webpack_unused_export__ = AutocommitPeriod$;
__webpack_unused_export__ = AutocommitPeriodType;
__webpack_unused_export__ = Backup$;
__webpack_unused_export__ = BackupBeingCopied;
__webpack_unused_export__ = BackupBeingCopied$;
__webpack_unused_export__ = BackupFailureDetails$;
__webpack_unused_export__ = BackupInProgress;
__webpack_unused_export__ = BackupInProgress$;
__webpack_unused_export__ = BackupLifecycle;
__webpack_unused_export__ = BackupNotFound;
__webpack_unused_export__ = BackupNotFound$;
__webpack_unused_export__ = BackupRestoring;
__webpack_unused_export__ = BackupRestoring$;
__webpack_unused_export__ = BackupType;
__webpack_unused_export__ = BadRequest;
__webpack_unused_export__ = BadRequest$;
__webpack_unused_export__ = CancelDataRepositoryTask$;
__webpack_unused_export__ = CancelDataRepositoryTaskCommand;
__webpack_unused_export__ = CancelDataRepositoryTaskRequest$;
__webpack_unused_export__ = CancelDataRepositoryTaskResponse$;
__webpack_unused_export__ = CompletionReport$;
__webpack_unused_export__ = CopyBackup$;
__webpack_unused_export__ = CopyBackupCommand;
__webpack_unused_export__ = CopyBackupRequest$;
__webpack_unused_export__ = CopyBackupResponse$;
__webpack_unused_export__ = CopySnapshotAndUpdateVolume$;
__webpack_unused_export__ = CopySnapshotAndUpdateVolumeCommand;
__webpack_unused_export__ = CopySnapshotAndUpdateVolumeRequest$;
__webpack_unused_export__ = CopySnapshotAndUpdateVolumeResponse$;
__webpack_unused_export__ = CreateAggregateConfiguration$;
__webpack_unused_export__ = CreateAndAttachS3AccessPoint$;
__webpack_unused_export__ = CreateAndAttachS3AccessPointCommand;
__webpack_unused_export__ = CreateAndAttachS3AccessPointOntapConfiguration$;
__webpack_unused_export__ = CreateAndAttachS3AccessPointOpenZFSConfiguration$;
__webpack_unused_export__ = CreateAndAttachS3AccessPointRequest$;
__webpack_unused_export__ = CreateAndAttachS3AccessPointResponse$;
__webpack_unused_export__ = CreateAndAttachS3AccessPointS3Configuration$;
__webpack_unused_export__ = CreateBackup$;
__webpack_unused_export__ = CreateBackupCommand;
__webpack_unused_export__ = CreateBackupRequest$;
__webpack_unused_export__ = CreateBackupResponse$;
__webpack_unused_export__ = CreateDataRepositoryAssociation$;
__webpack_unused_export__ = CreateDataRepositoryAssociationCommand;
__webpack_unused_export__ = CreateDataRepositoryAssociationRequest$;
__webpack_unused_export__ = CreateDataRepositoryAssociationResponse$;
__webpack_unused_export__ = CreateDataRepositoryTask$;
__webpack_unused_export__ = CreateDataRepositoryTaskCommand;
__webpack_unused_export__ = CreateDataRepositoryTaskRequest$;
__webpack_unused_export__ = CreateDataRepositoryTaskResponse$;
__webpack_unused_export__ = CreateFileCache$;
__webpack_unused_export__ = CreateFileCacheCommand;
__webpack_unused_export__ = CreateFileCacheLustreConfiguration$;
__webpack_unused_export__ = CreateFileCacheRequest$;
__webpack_unused_export__ = CreateFileCacheResponse$;
__webpack_unused_export__ = CreateFileSystem$;
__webpack_unused_export__ = CreateFileSystemCommand;
__webpack_unused_export__ = CreateFileSystemFromBackup$;
__webpack_unused_export__ = CreateFileSystemFromBackupCommand;
__webpack_unused_export__ = CreateFileSystemFromBackupRequest$;
__webpack_unused_export__ = CreateFileSystemFromBackupResponse$;
__webpack_unused_export__ = CreateFileSystemLustreConfiguration$;
__webpack_unused_export__ = CreateFileSystemLustreMetadataConfiguration$;
__webpack_unused_export__ = CreateFileSystemOntapConfiguration$;
__webpack_unused_export__ = CreateFileSystemOpenZFSConfiguration$;
__webpack_unused_export__ = CreateFileSystemRequest$;
__webpack_unused_export__ = CreateFileSystemResponse$;
__webpack_unused_export__ = CreateFileSystemWindowsConfiguration$;
__webpack_unused_export__ = CreateOntapVolumeConfiguration$;
__webpack_unused_export__ = CreateOpenZFSOriginSnapshotConfiguration$;
__webpack_unused_export__ = CreateOpenZFSVolumeConfiguration$;
__webpack_unused_export__ = CreateSnaplockConfiguration$;
__webpack_unused_export__ = CreateSnapshot$;
__webpack_unused_export__ = CreateSnapshotCommand;
__webpack_unused_export__ = CreateSnapshotRequest$;
__webpack_unused_export__ = CreateSnapshotResponse$;
__webpack_unused_export__ = CreateStorageVirtualMachine$;
__webpack_unused_export__ = CreateStorageVirtualMachineCommand;
__webpack_unused_export__ = CreateStorageVirtualMachineRequest$;
__webpack_unused_export__ = CreateStorageVirtualMachineResponse$;
__webpack_unused_export__ = CreateSvmActiveDirectoryConfiguration$;
__webpack_unused_export__ = CreateVolume$;
__webpack_unused_export__ = CreateVolumeCommand;
__webpack_unused_export__ = CreateVolumeFromBackup$;
__webpack_unused_export__ = CreateVolumeFromBackupCommand;
__webpack_unused_export__ = CreateVolumeFromBackupRequest$;
__webpack_unused_export__ = CreateVolumeFromBackupResponse$;
__webpack_unused_export__ = CreateVolumeRequest$;
__webpack_unused_export__ = CreateVolumeResponse$;
__webpack_unused_export__ = DataCompressionType;
__webpack_unused_export__ = DataRepositoryAssociation$;
__webpack_unused_export__ = DataRepositoryAssociationNotFound;
__webpack_unused_export__ = DataRepositoryAssociationNotFound$;
__webpack_unused_export__ = DataRepositoryConfiguration$;
__webpack_unused_export__ = DataRepositoryFailureDetails$;
__webpack_unused_export__ = DataRepositoryLifecycle;
__webpack_unused_export__ = DataRepositoryTask$;
__webpack_unused_export__ = DataRepositoryTaskEnded;
__webpack_unused_export__ = DataRepositoryTaskEnded$;
__webpack_unused_export__ = DataRepositoryTaskExecuting;
__webpack_unused_export__ = DataRepositoryTaskExecuting$;
__webpack_unused_export__ = DataRepositoryTaskFailureDetails$;
__webpack_unused_export__ = DataRepositoryTaskFilter$;
__webpack_unused_export__ = DataRepositoryTaskFilterName;
__webpack_unused_export__ = DataRepositoryTaskLifecycle;
__webpack_unused_export__ = DataRepositoryTaskNotFound;
__webpack_unused_export__ = DataRepositoryTaskNotFound$;
__webpack_unused_export__ = DataRepositoryTaskStatus$;
__webpack_unused_export__ = DataRepositoryTaskType;
__webpack_unused_export__ = DeleteBackup$;
__webpack_unused_export__ = DeleteBackupCommand;
__webpack_unused_export__ = DeleteBackupRequest$;
__webpack_unused_export__ = DeleteBackupResponse$;
__webpack_unused_export__ = DeleteDataRepositoryAssociation$;
__webpack_unused_export__ = DeleteDataRepositoryAssociationCommand;
__webpack_unused_export__ = DeleteDataRepositoryAssociationRequest$;
__webpack_unused_export__ = DeleteDataRepositoryAssociationResponse$;
__webpack_unused_export__ = DeleteFileCache$;
__webpack_unused_export__ = DeleteFileCacheCommand;
__webpack_unused_export__ = DeleteFileCacheRequest$;
__webpack_unused_export__ = DeleteFileCacheResponse$;
__webpack_unused_export__ = DeleteFileSystem$;
__webpack_unused_export__ = DeleteFileSystemCommand;
__webpack_unused_export__ = DeleteFileSystemLustreConfiguration$;
__webpack_unused_export__ = DeleteFileSystemLustreResponse$;
__webpack_unused_export__ = DeleteFileSystemOpenZFSConfiguration$;
__webpack_unused_export__ = DeleteFileSystemOpenZFSOption;
__webpack_unused_export__ = DeleteFileSystemOpenZFSResponse$;
__webpack_unused_export__ = DeleteFileSystemRequest$;
__webpack_unused_export__ = DeleteFileSystemResponse$;
__webpack_unused_export__ = DeleteFileSystemWindowsConfiguration$;
__webpack_unused_export__ = DeleteFileSystemWindowsResponse$;
__webpack_unused_export__ = DeleteOpenZFSVolumeOption;
__webpack_unused_export__ = DeleteSnapshot$;
__webpack_unused_export__ = DeleteSnapshotCommand;
__webpack_unused_export__ = DeleteSnapshotRequest$;
__webpack_unused_export__ = DeleteSnapshotResponse$;
__webpack_unused_export__ = DeleteStorageVirtualMachine$;
__webpack_unused_export__ = DeleteStorageVirtualMachineCommand;
__webpack_unused_export__ = DeleteStorageVirtualMachineRequest$;
__webpack_unused_export__ = DeleteStorageVirtualMachineResponse$;
__webpack_unused_export__ = DeleteVolume$;
__webpack_unused_export__ = DeleteVolumeCommand;
__webpack_unused_export__ = DeleteVolumeOntapConfiguration$;
__webpack_unused_export__ = DeleteVolumeOntapResponse$;
__webpack_unused_export__ = DeleteVolumeOpenZFSConfiguration$;
__webpack_unused_export__ = DeleteVolumeRequest$;
__webpack_unused_export__ = DeleteVolumeResponse$;
__webpack_unused_export__ = DescribeBackups$;
__webpack_unused_export__ = DescribeBackupsCommand;
__webpack_unused_export__ = DescribeBackupsRequest$;
__webpack_unused_export__ = DescribeBackupsResponse$;
__webpack_unused_export__ = DescribeDataRepositoryAssociations$;
__webpack_unused_export__ = DescribeDataRepositoryAssociationsCommand;
__webpack_unused_export__ = DescribeDataRepositoryAssociationsRequest$;
__webpack_unused_export__ = DescribeDataRepositoryAssociationsResponse$;
__webpack_unused_export__ = DescribeDataRepositoryTasks$;
__webpack_unused_export__ = DescribeDataRepositoryTasksCommand;
__webpack_unused_export__ = DescribeDataRepositoryTasksRequest$;
__webpack_unused_export__ = DescribeDataRepositoryTasksResponse$;
__webpack_unused_export__ = DescribeFileCaches$;
__webpack_unused_export__ = DescribeFileCachesCommand;
__webpack_unused_export__ = DescribeFileCachesRequest$;
__webpack_unused_export__ = DescribeFileCachesResponse$;
__webpack_unused_export__ = DescribeFileSystemAliases$;
__webpack_unused_export__ = DescribeFileSystemAliasesCommand;
__webpack_unused_export__ = DescribeFileSystemAliasesRequest$;
__webpack_unused_export__ = DescribeFileSystemAliasesResponse$;
__webpack_unused_export__ = DescribeFileSystems$;
exports.XX0 = DescribeFileSystemsCommand;
__webpack_unused_export__ = DescribeFileSystemsRequest$;
__webpack_unused_export__ = DescribeFileSystemsResponse$;
__webpack_unused_export__ = DescribeS3AccessPointAttachments$;
__webpack_unused_export__ = DescribeS3AccessPointAttachmentsCommand;
__webpack_unused_export__ = DescribeS3AccessPointAttachmentsRequest$;
__webpack_unused_export__ = DescribeS3AccessPointAttachmentsResponse$;
__webpack_unused_export__ = DescribeSharedVpcConfiguration$;
__webpack_unused_export__ = DescribeSharedVpcConfigurationCommand;
__webpack_unused_export__ = DescribeSharedVpcConfigurationRequest$;
__webpack_unused_export__ = DescribeSharedVpcConfigurationResponse$;
__webpack_unused_export__ = DescribeSnapshots$;
__webpack_unused_export__ = DescribeSnapshotsCommand;
__webpack_unused_export__ = DescribeSnapshotsRequest$;
__webpack_unused_export__ = DescribeSnapshotsResponse$;
__webpack_unused_export__ = DescribeStorageVirtualMachines$;
__webpack_unused_export__ = DescribeStorageVirtualMachinesCommand;
__webpack_unused_export__ = DescribeStorageVirtualMachinesRequest$;
__webpack_unused_export__ = DescribeStorageVirtualMachinesResponse$;
__webpack_unused_export__ = DescribeVolumes$;
__webpack_unused_export__ = DescribeVolumesCommand;
__webpack_unused_export__ = DescribeVolumesRequest$;
__webpack_unused_export__ = DescribeVolumesResponse$;
__webpack_unused_export__ = DetachAndDeleteS3AccessPoint$;
__webpack_unused_export__ = DetachAndDeleteS3AccessPointCommand;
__webpack_unused_export__ = DetachAndDeleteS3AccessPointRequest$;
__webpack_unused_export__ = DetachAndDeleteS3AccessPointResponse$;
__webpack_unused_export__ = DisassociateFileSystemAliases$;
__webpack_unused_export__ = DisassociateFileSystemAliasesCommand;
__webpack_unused_export__ = DisassociateFileSystemAliasesRequest$;
__webpack_unused_export__ = DisassociateFileSystemAliasesResponse$;
__webpack_unused_export__ = DiskIopsConfiguration$;
__webpack_unused_export__ = DiskIopsConfigurationMode;
__webpack_unused_export__ = DriveCacheType;
__webpack_unused_export__ = DurationSinceLastAccess$;
__webpack_unused_export__ = EventType;
__webpack_unused_export__ = FSx;
exports.Htx = FSxClient;
__webpack_unused_export__ = FSxServiceException;
__webpack_unused_export__ = FSxServiceException$;
__webpack_unused_export__ = FileCache$;
__webpack_unused_export__ = FileCacheCreating$;
__webpack_unused_export__ = FileCacheDataRepositoryAssociation$;
__webpack_unused_export__ = FileCacheFailureDetails$;
__webpack_unused_export__ = FileCacheLifecycle;
__webpack_unused_export__ = FileCacheLustreConfiguration$;
__webpack_unused_export__ = FileCacheLustreDeploymentType;
__webpack_unused_export__ = FileCacheLustreMetadataConfiguration$;
__webpack_unused_export__ = FileCacheNFSConfiguration$;
__webpack_unused_export__ = FileCacheNotFound;
__webpack_unused_export__ = FileCacheNotFound$;
__webpack_unused_export__ = FileCacheType;
__webpack_unused_export__ = FileSystem$;
__webpack_unused_export__ = FileSystemEndpoint$;
__webpack_unused_export__ = FileSystemEndpoints$;
__webpack_unused_export__ = FileSystemFailureDetails$;
__webpack_unused_export__ = FileSystemLifecycle;
__webpack_unused_export__ = FileSystemLustreMetadataConfiguration$;
__webpack_unused_export__ = FileSystemMaintenanceOperation;
__webpack_unused_export__ = FileSystemNotFound;
__webpack_unused_export__ = FileSystemNotFound$;
__webpack_unused_export__ = FileSystemType;
__webpack_unused_export__ = Filter$;
__webpack_unused_export__ = FilterName;
__webpack_unused_export__ = FlexCacheEndpointType;
__webpack_unused_export__ = IncompatibleParameterError;
__webpack_unused_export__ = IncompatibleParameterError$;
__webpack_unused_export__ = IncompatibleRegionForMultiAZ;
__webpack_unused_export__ = IncompatibleRegionForMultiAZ$;
__webpack_unused_export__ = InputOntapVolumeType;
__webpack_unused_export__ = InternalServerError;
__webpack_unused_export__ = InternalServerError$;
__webpack_unused_export__ = InvalidAccessPoint;
__webpack_unused_export__ = InvalidAccessPoint$;
__webpack_unused_export__ = InvalidDataRepositoryType;
__webpack_unused_export__ = InvalidDataRepositoryType$;
__webpack_unused_export__ = InvalidDestinationKmsKey;
__webpack_unused_export__ = InvalidDestinationKmsKey$;
__webpack_unused_export__ = InvalidExportPath;
__webpack_unused_export__ = InvalidExportPath$;
__webpack_unused_export__ = InvalidImportPath;
__webpack_unused_export__ = InvalidImportPath$;
__webpack_unused_export__ = InvalidNetworkSettings;
__webpack_unused_export__ = InvalidNetworkSettings$;
__webpack_unused_export__ = InvalidPerUnitStorageThroughput;
__webpack_unused_export__ = InvalidPerUnitStorageThroughput$;
__webpack_unused_export__ = InvalidRegion;
__webpack_unused_export__ = InvalidRegion$;
__webpack_unused_export__ = InvalidRequest;
__webpack_unused_export__ = InvalidRequest$;
__webpack_unused_export__ = InvalidSourceKmsKey;
__webpack_unused_export__ = InvalidSourceKmsKey$;
__webpack_unused_export__ = LifecycleTransitionReason$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = LustreAccessAuditLogLevel;
__webpack_unused_export__ = LustreDeploymentType;
__webpack_unused_export__ = LustreFileSystemConfiguration$;
__webpack_unused_export__ = LustreLogConfiguration$;
__webpack_unused_export__ = LustreLogCreateConfiguration$;
__webpack_unused_export__ = LustreReadCacheConfiguration$;
__webpack_unused_export__ = LustreReadCacheSizingMode;
__webpack_unused_export__ = LustreRootSquashConfiguration$;
__webpack_unused_export__ = MetadataConfigurationMode;
__webpack_unused_export__ = MissingFileCacheConfiguration;
__webpack_unused_export__ = MissingFileCacheConfiguration$;
__webpack_unused_export__ = MissingFileSystemConfiguration;
__webpack_unused_export__ = MissingFileSystemConfiguration$;
__webpack_unused_export__ = MissingVolumeConfiguration;
__webpack_unused_export__ = MissingVolumeConfiguration$;
__webpack_unused_export__ = NFSDataRepositoryConfiguration$;
__webpack_unused_export__ = NetworkType;
__webpack_unused_export__ = NfsVersion;
__webpack_unused_export__ = NotServiceResourceError;
__webpack_unused_export__ = NotServiceResourceError$;
__webpack_unused_export__ = OntapDeploymentType;
__webpack_unused_export__ = OntapFileSystemConfiguration$;
__webpack_unused_export__ = OntapFileSystemIdentity$;
__webpack_unused_export__ = OntapFileSystemUserType;
__webpack_unused_export__ = OntapUnixFileSystemUser$;
__webpack_unused_export__ = OntapVolumeConfiguration$;
__webpack_unused_export__ = OntapVolumeType;
__webpack_unused_export__ = OntapWindowsFileSystemUser$;
__webpack_unused_export__ = OpenZFSClientConfiguration$;
__webpack_unused_export__ = OpenZFSCopyStrategy;
__webpack_unused_export__ = OpenZFSCreateRootVolumeConfiguration$;
__webpack_unused_export__ = OpenZFSDataCompressionType;
__webpack_unused_export__ = OpenZFSDeploymentType;
__webpack_unused_export__ = OpenZFSFileSystemConfiguration$;
__webpack_unused_export__ = OpenZFSFileSystemIdentity$;
__webpack_unused_export__ = OpenZFSFileSystemUserType;
__webpack_unused_export__ = OpenZFSNfsExport$;
__webpack_unused_export__ = OpenZFSOriginSnapshotConfiguration$;
__webpack_unused_export__ = OpenZFSPosixFileSystemUser$;
__webpack_unused_export__ = OpenZFSQuotaType;
__webpack_unused_export__ = OpenZFSReadCacheConfiguration$;
__webpack_unused_export__ = OpenZFSReadCacheSizingMode;
__webpack_unused_export__ = OpenZFSUserOrGroupQuota$;
__webpack_unused_export__ = OpenZFSVolumeConfiguration$;
__webpack_unused_export__ = PrivilegedDelete;
__webpack_unused_export__ = ReleaseConfiguration$;
__webpack_unused_export__ = ReleaseFileSystemNfsV3Locks$;
__webpack_unused_export__ = ReleaseFileSystemNfsV3LocksCommand;
__webpack_unused_export__ = ReleaseFileSystemNfsV3LocksRequest$;
__webpack_unused_export__ = ReleaseFileSystemNfsV3LocksResponse$;
__webpack_unused_export__ = ReportFormat;
__webpack_unused_export__ = ReportScope;
__webpack_unused_export__ = ResourceDoesNotSupportTagging;
__webpack_unused_export__ = ResourceDoesNotSupportTagging$;
__webpack_unused_export__ = ResourceNotFound;
__webpack_unused_export__ = ResourceNotFound$;
__webpack_unused_export__ = ResourceType;
__webpack_unused_export__ = RestoreOpenZFSVolumeOption;
__webpack_unused_export__ = RestoreVolumeFromSnapshot$;
__webpack_unused_export__ = RestoreVolumeFromSnapshotCommand;
__webpack_unused_export__ = RestoreVolumeFromSnapshotRequest$;
__webpack_unused_export__ = RestoreVolumeFromSnapshotResponse$;
__webpack_unused_export__ = RetentionPeriod$;
__webpack_unused_export__ = RetentionPeriodType;
__webpack_unused_export__ = S3AccessPoint$;
__webpack_unused_export__ = S3AccessPointAttachment$;
__webpack_unused_export__ = S3AccessPointAttachmentLifecycle;
__webpack_unused_export__ = S3AccessPointAttachmentNotFound;
__webpack_unused_export__ = S3AccessPointAttachmentNotFound$;
__webpack_unused_export__ = S3AccessPointAttachmentType;
__webpack_unused_export__ = S3AccessPointAttachmentsFilter$;
__webpack_unused_export__ = S3AccessPointAttachmentsFilterName;
__webpack_unused_export__ = S3AccessPointOntapConfiguration$;
__webpack_unused_export__ = S3AccessPointOpenZFSConfiguration$;
__webpack_unused_export__ = S3AccessPointVpcConfiguration$;
__webpack_unused_export__ = S3DataRepositoryConfiguration$;
__webpack_unused_export__ = SecurityStyle;
__webpack_unused_export__ = SelfManagedActiveDirectoryAttributes$;
__webpack_unused_export__ = SelfManagedActiveDirectoryConfiguration$;
__webpack_unused_export__ = SelfManagedActiveDirectoryConfigurationUpdates$;
__webpack_unused_export__ = ServiceLimit;
__webpack_unused_export__ = ServiceLimitExceeded;
__webpack_unused_export__ = ServiceLimitExceeded$;
__webpack_unused_export__ = SnaplockConfiguration$;
__webpack_unused_export__ = SnaplockRetentionPeriod$;
__webpack_unused_export__ = SnaplockType;
__webpack_unused_export__ = Snapshot$;
__webpack_unused_export__ = SnapshotFilter$;
__webpack_unused_export__ = SnapshotFilterName;
__webpack_unused_export__ = SnapshotLifecycle;
__webpack_unused_export__ = SnapshotNotFound;
__webpack_unused_export__ = SnapshotNotFound$;
__webpack_unused_export__ = SourceBackupUnavailable;
__webpack_unused_export__ = SourceBackupUnavailable$;
__webpack_unused_export__ = StartMisconfiguredStateRecovery$;
__webpack_unused_export__ = StartMisconfiguredStateRecoveryCommand;
__webpack_unused_export__ = StartMisconfiguredStateRecoveryRequest$;
__webpack_unused_export__ = StartMisconfiguredStateRecoveryResponse$;
__webpack_unused_export__ = Status;
__webpack_unused_export__ = StorageType;
__webpack_unused_export__ = StorageVirtualMachine$;
__webpack_unused_export__ = StorageVirtualMachineFilter$;
__webpack_unused_export__ = StorageVirtualMachineFilterName;
__webpack_unused_export__ = StorageVirtualMachineLifecycle;
__webpack_unused_export__ = StorageVirtualMachineNotFound;
__webpack_unused_export__ = StorageVirtualMachineNotFound$;
__webpack_unused_export__ = StorageVirtualMachineRootVolumeSecurityStyle;
__webpack_unused_export__ = StorageVirtualMachineSubtype;
__webpack_unused_export__ = SvmActiveDirectoryConfiguration$;
__webpack_unused_export__ = SvmEndpoint$;
__webpack_unused_export__ = SvmEndpoints$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = TieringPolicy$;
__webpack_unused_export__ = TieringPolicyName;
__webpack_unused_export__ = TooManyAccessPoints;
__webpack_unused_export__ = TooManyAccessPoints$;
__webpack_unused_export__ = Unit;
__webpack_unused_export__ = UnsupportedOperation;
__webpack_unused_export__ = UnsupportedOperation$;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateDataRepositoryAssociation$;
__webpack_unused_export__ = UpdateDataRepositoryAssociationCommand;
__webpack_unused_export__ = UpdateDataRepositoryAssociationRequest$;
__webpack_unused_export__ = UpdateDataRepositoryAssociationResponse$;
__webpack_unused_export__ = UpdateFileCache$;
__webpack_unused_export__ = UpdateFileCacheCommand;
__webpack_unused_export__ = UpdateFileCacheLustreConfiguration$;
__webpack_unused_export__ = UpdateFileCacheRequest$;
__webpack_unused_export__ = UpdateFileCacheResponse$;
__webpack_unused_export__ = UpdateFileSystem$;
__webpack_unused_export__ = UpdateFileSystemCommand;
__webpack_unused_export__ = UpdateFileSystemLustreConfiguration$;
__webpack_unused_export__ = UpdateFileSystemLustreMetadataConfiguration$;
__webpack_unused_export__ = UpdateFileSystemOntapConfiguration$;
__webpack_unused_export__ = UpdateFileSystemOpenZFSConfiguration$;
__webpack_unused_export__ = UpdateFileSystemRequest$;
__webpack_unused_export__ = UpdateFileSystemResponse$;
__webpack_unused_export__ = UpdateFileSystemWindowsConfiguration$;
__webpack_unused_export__ = UpdateOntapVolumeConfiguration$;
__webpack_unused_export__ = UpdateOpenZFSVolumeConfiguration$;
__webpack_unused_export__ = UpdateOpenZFSVolumeOption;
__webpack_unused_export__ = UpdateSharedVpcConfiguration$;
__webpack_unused_export__ = UpdateSharedVpcConfigurationCommand;
__webpack_unused_export__ = UpdateSharedVpcConfigurationRequest$;
__webpack_unused_export__ = UpdateSharedVpcConfigurationResponse$;
__webpack_unused_export__ = UpdateSnaplockConfiguration$;
__webpack_unused_export__ = UpdateSnapshot$;
__webpack_unused_export__ = UpdateSnapshotCommand;
__webpack_unused_export__ = UpdateSnapshotRequest$;
__webpack_unused_export__ = UpdateSnapshotResponse$;
__webpack_unused_export__ = UpdateStorageVirtualMachine$;
__webpack_unused_export__ = UpdateStorageVirtualMachineCommand;
__webpack_unused_export__ = UpdateStorageVirtualMachineRequest$;
__webpack_unused_export__ = UpdateStorageVirtualMachineResponse$;
__webpack_unused_export__ = UpdateSvmActiveDirectoryConfiguration$;
__webpack_unused_export__ = UpdateVolume$;
__webpack_unused_export__ = UpdateVolumeCommand;
__webpack_unused_export__ = UpdateVolumeRequest$;
__webpack_unused_export__ = UpdateVolumeResponse$;
__webpack_unused_export__ = Volume$;
__webpack_unused_export__ = VolumeFilter$;
__webpack_unused_export__ = VolumeFilterName;
__webpack_unused_export__ = VolumeLifecycle;
__webpack_unused_export__ = VolumeNotFound;
__webpack_unused_export__ = VolumeNotFound$;
__webpack_unused_export__ = VolumeStyle;
__webpack_unused_export__ = VolumeType;
__webpack_unused_export__ = WindowsAccessAuditLogLevel;
__webpack_unused_export__ = WindowsAuditLogConfiguration$;
__webpack_unused_export__ = WindowsAuditLogCreateConfiguration$;
__webpack_unused_export__ = WindowsDeploymentType;
__webpack_unused_export__ = WindowsFileSystemConfiguration$;
__webpack_unused_export__ = WindowsFsrmConfiguration$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateDescribeBackups;
__webpack_unused_export__ = paginateDescribeDataRepositoryAssociations;
__webpack_unused_export__ = paginateDescribeDataRepositoryTasks;
__webpack_unused_export__ = paginateDescribeFileCaches;
__webpack_unused_export__ = paginateDescribeFileSystemAliases;
__webpack_unused_export__ = paginateDescribeFileSystems;
__webpack_unused_export__ = paginateDescribeS3AccessPointAttachments;
__webpack_unused_export__ = paginateDescribeSnapshots;
__webpack_unused_export__ = paginateDescribeStorageVirtualMachines;
__webpack_unused_export__ = paginateDescribeVolumes;
__webpack_unused_export__ = paginateListTagsForResource;


/***/ })

};
