export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 52278:
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

const defaultMemoryDBHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "memorydb",
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
const defaultMemoryDBHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "memorydb",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1123.0";
var packageInfo = {
	version: version};

const l = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [l]: "Endpoint" }, h = { [l]: d }, i = { [l]: "Region" }, j = {}, k = [i];
const _data = {
    conditions: [
        [c, [g]],
        [c, k],
        ["aws.partition", k, d],
        [e, [{ [l]: "UseFIPS" }, b]],
        [e, [{ [l]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
        ["stringEquals", [i, "fips"]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, j],
        ["https://memory-db-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://memory-db-fips.{Region}.{PartitionResult#dnsSuffix}", j],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://memory-db.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://memory-db-fips.us-west-1.amazonaws.com", { authSchemes: [{ name: "sigv4", signingName: "memorydb", signingRegion: "us-west-1" }] }],
        ["https://memory-db.{Region}.{PartitionResult#dnsSuffix}", j],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 13, 3,
    1, 4, r + 12,
    2, 5, r + 12,
    3, 9, 6,
    4, 8, 7,
    7, r + 10, r + 11,
    5, r + 8, r + 9,
    4, 11, 10,
    6, r + 6, r + 7,
    5, 12, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 14,
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

class MemoryDBServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, MemoryDBServiceException.prototype);
    }
}

class ACLAlreadyExistsFault extends MemoryDBServiceException {
    name = "ACLAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ACLAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ACLAlreadyExistsFault.prototype);
    }
}
class ACLNotFoundFault extends MemoryDBServiceException {
    name = "ACLNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ACLNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ACLNotFoundFault.prototype);
    }
}
class ACLQuotaExceededFault extends MemoryDBServiceException {
    name = "ACLQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ACLQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ACLQuotaExceededFault.prototype);
    }
}
class InvalidParameterValueException extends MemoryDBServiceException {
    name = "InvalidParameterValueException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidParameterValueException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
    }
}
class ServiceUpdateNotFoundFault extends MemoryDBServiceException {
    name = "ServiceUpdateNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ServiceUpdateNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceUpdateNotFoundFault.prototype);
    }
}
class InvalidParameterCombinationException extends MemoryDBServiceException {
    name = "InvalidParameterCombinationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidParameterCombinationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
    }
}
class InvalidSnapshotStateFault extends MemoryDBServiceException {
    name = "InvalidSnapshotStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidSnapshotStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSnapshotStateFault.prototype);
    }
}
class ServiceLinkedRoleNotFoundFault extends MemoryDBServiceException {
    name = "ServiceLinkedRoleNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ServiceLinkedRoleNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceLinkedRoleNotFoundFault.prototype);
    }
}
class SnapshotAlreadyExistsFault extends MemoryDBServiceException {
    name = "SnapshotAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotAlreadyExistsFault.prototype);
    }
}
class SnapshotNotFoundFault extends MemoryDBServiceException {
    name = "SnapshotNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotNotFoundFault.prototype);
    }
}
class SnapshotQuotaExceededFault extends MemoryDBServiceException {
    name = "SnapshotQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SnapshotQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SnapshotQuotaExceededFault.prototype);
    }
}
class TagQuotaPerResourceExceeded extends MemoryDBServiceException {
    name = "TagQuotaPerResourceExceeded";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TagQuotaPerResourceExceeded",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TagQuotaPerResourceExceeded.prototype);
    }
}
class DefaultUserRequired extends MemoryDBServiceException {
    name = "DefaultUserRequired";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DefaultUserRequired",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DefaultUserRequired.prototype);
    }
}
class DuplicateUserNameFault extends MemoryDBServiceException {
    name = "DuplicateUserNameFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DuplicateUserNameFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DuplicateUserNameFault.prototype);
    }
}
class UserNotFoundFault extends MemoryDBServiceException {
    name = "UserNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UserNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UserNotFoundFault.prototype);
    }
}
class ClusterAlreadyExistsFault extends MemoryDBServiceException {
    name = "ClusterAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterAlreadyExistsFault.prototype);
    }
}
class ClusterQuotaForCustomerExceededFault extends MemoryDBServiceException {
    name = "ClusterQuotaForCustomerExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterQuotaForCustomerExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterQuotaForCustomerExceededFault.prototype);
    }
}
class InsufficientClusterCapacityFault extends MemoryDBServiceException {
    name = "InsufficientClusterCapacityFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InsufficientClusterCapacityFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InsufficientClusterCapacityFault.prototype);
    }
}
class InvalidACLStateFault extends MemoryDBServiceException {
    name = "InvalidACLStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidACLStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidACLStateFault.prototype);
    }
}
class InvalidCredentialsException extends MemoryDBServiceException {
    name = "InvalidCredentialsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidCredentialsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidCredentialsException.prototype);
    }
}
class InvalidMultiRegionClusterStateFault extends MemoryDBServiceException {
    name = "InvalidMultiRegionClusterStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidMultiRegionClusterStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidMultiRegionClusterStateFault.prototype);
    }
}
class InvalidVPCNetworkStateFault extends MemoryDBServiceException {
    name = "InvalidVPCNetworkStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidVPCNetworkStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
    }
}
class MultiRegionClusterNotFoundFault extends MemoryDBServiceException {
    name = "MultiRegionClusterNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MultiRegionClusterNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MultiRegionClusterNotFoundFault.prototype);
    }
}
class NodeQuotaForClusterExceededFault extends MemoryDBServiceException {
    name = "NodeQuotaForClusterExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NodeQuotaForClusterExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NodeQuotaForClusterExceededFault.prototype);
    }
}
class NodeQuotaForCustomerExceededFault extends MemoryDBServiceException {
    name = "NodeQuotaForCustomerExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NodeQuotaForCustomerExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NodeQuotaForCustomerExceededFault.prototype);
    }
}
class ParameterGroupNotFoundFault extends MemoryDBServiceException {
    name = "ParameterGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ParameterGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ParameterGroupNotFoundFault.prototype);
    }
}
class ShardsPerClusterQuotaExceededFault extends MemoryDBServiceException {
    name = "ShardsPerClusterQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ShardsPerClusterQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ShardsPerClusterQuotaExceededFault.prototype);
    }
}
class SubnetGroupNotFoundFault extends MemoryDBServiceException {
    name = "SubnetGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetGroupNotFoundFault.prototype);
    }
}
class MultiRegionClusterAlreadyExistsFault extends MemoryDBServiceException {
    name = "MultiRegionClusterAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MultiRegionClusterAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MultiRegionClusterAlreadyExistsFault.prototype);
    }
}
class MultiRegionParameterGroupNotFoundFault extends MemoryDBServiceException {
    name = "MultiRegionParameterGroupNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MultiRegionParameterGroupNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MultiRegionParameterGroupNotFoundFault.prototype);
    }
}
class InvalidParameterGroupStateFault extends MemoryDBServiceException {
    name = "InvalidParameterGroupStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidParameterGroupStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterGroupStateFault.prototype);
    }
}
class ParameterGroupAlreadyExistsFault extends MemoryDBServiceException {
    name = "ParameterGroupAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ParameterGroupAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ParameterGroupAlreadyExistsFault.prototype);
    }
}
class ParameterGroupQuotaExceededFault extends MemoryDBServiceException {
    name = "ParameterGroupQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ParameterGroupQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ParameterGroupQuotaExceededFault.prototype);
    }
}
class ClusterNotFoundFault extends MemoryDBServiceException {
    name = "ClusterNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ClusterNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClusterNotFoundFault.prototype);
    }
}
class InvalidClusterStateFault extends MemoryDBServiceException {
    name = "InvalidClusterStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidClusterStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidClusterStateFault.prototype);
    }
}
class InvalidSubnet extends MemoryDBServiceException {
    name = "InvalidSubnet";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidSubnet",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidSubnet.prototype);
    }
}
class SubnetGroupAlreadyExistsFault extends MemoryDBServiceException {
    name = "SubnetGroupAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetGroupAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetGroupAlreadyExistsFault.prototype);
    }
}
class SubnetGroupQuotaExceededFault extends MemoryDBServiceException {
    name = "SubnetGroupQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetGroupQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetGroupQuotaExceededFault.prototype);
    }
}
class SubnetNotAllowedFault extends MemoryDBServiceException {
    name = "SubnetNotAllowedFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetNotAllowedFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetNotAllowedFault.prototype);
    }
}
class SubnetQuotaExceededFault extends MemoryDBServiceException {
    name = "SubnetQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetQuotaExceededFault.prototype);
    }
}
class UserAlreadyExistsFault extends MemoryDBServiceException {
    name = "UserAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UserAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UserAlreadyExistsFault.prototype);
    }
}
class UserQuotaExceededFault extends MemoryDBServiceException {
    name = "UserQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UserQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UserQuotaExceededFault.prototype);
    }
}
class SubnetGroupInUseFault extends MemoryDBServiceException {
    name = "SubnetGroupInUseFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetGroupInUseFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetGroupInUseFault.prototype);
    }
}
class InvalidUserStateFault extends MemoryDBServiceException {
    name = "InvalidUserStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidUserStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidUserStateFault.prototype);
    }
}
class ReservedNodeNotFoundFault extends MemoryDBServiceException {
    name = "ReservedNodeNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeNotFoundFault.prototype);
    }
}
class ReservedNodesOfferingNotFoundFault extends MemoryDBServiceException {
    name = "ReservedNodesOfferingNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodesOfferingNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodesOfferingNotFoundFault.prototype);
    }
}
class APICallRateForCustomerExceededFault extends MemoryDBServiceException {
    name = "APICallRateForCustomerExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "APICallRateForCustomerExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, APICallRateForCustomerExceededFault.prototype);
    }
}
class InvalidKMSKeyFault extends MemoryDBServiceException {
    name = "InvalidKMSKeyFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidKMSKeyFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidKMSKeyFault.prototype);
    }
}
class ShardNotFoundFault extends MemoryDBServiceException {
    name = "ShardNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ShardNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ShardNotFoundFault.prototype);
    }
}
class TestFailoverNotAvailableFault extends MemoryDBServiceException {
    name = "TestFailoverNotAvailableFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TestFailoverNotAvailableFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TestFailoverNotAvailableFault.prototype);
    }
}
class InvalidARNFault extends MemoryDBServiceException {
    name = "InvalidARNFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidARNFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidARNFault.prototype);
    }
}
class ReservedNodeAlreadyExistsFault extends MemoryDBServiceException {
    name = "ReservedNodeAlreadyExistsFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeAlreadyExistsFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeAlreadyExistsFault.prototype);
    }
}
class ReservedNodeQuotaExceededFault extends MemoryDBServiceException {
    name = "ReservedNodeQuotaExceededFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ReservedNodeQuotaExceededFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ReservedNodeQuotaExceededFault.prototype);
    }
}
class TagNotFoundFault extends MemoryDBServiceException {
    name = "TagNotFoundFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TagNotFoundFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TagNotFoundFault.prototype);
    }
}
class InvalidNodeStateFault extends MemoryDBServiceException {
    name = "InvalidNodeStateFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidNodeStateFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNodeStateFault.prototype);
    }
}
class NoOperationFault extends MemoryDBServiceException {
    name = "NoOperationFault";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NoOperationFault",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NoOperationFault.prototype);
    }
}
class SubnetInUse extends MemoryDBServiceException {
    name = "SubnetInUse";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SubnetInUse",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SubnetInUse.prototype);
    }
}

const _A = "Authentication";
const _ACL = "ACL";
const _ACLAEF = "ACLAlreadyExistsFault";
const _ACLL = "ACLList";
const _ACLN = "ACLName";
const _ACLNFF = "ACLNotFoundFault";
const _ACLNa = "ACLNames";
const _ACLPC = "ACLPendingChanges";
const _ACLQEF = "ACLQuotaExceededFault";
const _ACLTA = "ACLToApply";
const _ACLUS = "ACLsUpdateStatus";
const _ACLs = "ACLs";
const _AM = "AuthenticationMode";
const _AMVU = "AutoMinorVersionUpgrade";
const _AMv = "AvailabilityMode";
const _AP = "AllParameters";
const _APICRFCEF = "APICallRateForCustomerExceededFault";
const _ARN = "ARN";
const _AS = "AccessString";
const _AUSD = "AutoUpdateStartDate";
const _AV = "AllowedValues";
const _AZ = "AvailabilityZone";
const _Ad = "Address";
const _BUC = "BatchUpdateCluster";
const _BUCR = "BatchUpdateClusterRequest";
const _BUCRa = "BatchUpdateClusterResponse";
const _C = "Clusters";
const _CACL = "CreateACL";
const _CACLR = "CreateACLRequest";
const _CACLRr = "CreateACLResponse";
const _CAEF = "ClusterAlreadyExistsFault";
const _CC = "ClusterConfiguration";
const _CCR = "CreateClusterRequest";
const _CCRr = "CreateClusterResponse";
const _CCr = "CreateCluster";
const _CE = "ClusterEndpoint";
const _CL = "ClusterList";
const _CMRC = "CreateMultiRegionCluster";
const _CMRCR = "CreateMultiRegionClusterRequest";
const _CMRCRr = "CreateMultiRegionClusterResponse";
const _CN = "ClusterNames";
const _CNFF = "ClusterNotFoundFault";
const _CNl = "ClusterName";
const _CPG = "CreateParameterGroup";
const _CPGR = "CreateParameterGroupRequest";
const _CPGRr = "CreateParameterGroupResponse";
const _CPU = "ClusterPendingUpdates";
const _CQFCEF = "ClusterQuotaForCustomerExceededFault";
const _CS = "CopySnapshot";
const _CSG = "CreateSubnetGroup";
const _CSGR = "CreateSubnetGroupRequest";
const _CSGRr = "CreateSubnetGroupResponse";
const _CSR = "CopySnapshotRequest";
const _CSRo = "CopySnapshotResponse";
const _CSRr = "CreateSnapshotRequest";
const _CSRre = "CreateSnapshotResponse";
const _CSr = "CreateSnapshot";
const _CT = "CreateTime";
const _CU = "CreateUser";
const _CUR = "CreateUserRequest";
const _CURr = "CreateUserResponse";
const _Cl = "Cluster";
const _Co = "Configuration";
const _D = "Description";
const _DACL = "DeleteACL";
const _DACLR = "DeleteACLRequest";
const _DACLRe = "DeleteACLResponse";
const _DACLRes = "DescribeACLsRequest";
const _DACLResc = "DescribeACLsResponse";
const _DACLe = "DescribeACLs";
const _DC = "DeleteCluster";
const _DCR = "DeleteClusterRequest";
const _DCRe = "DeleteClusterResponse";
const _DCRes = "DescribeClustersRequest";
const _DCResc = "DescribeClustersResponse";
const _DCe = "DescribeClusters";
const _DE = "DescribeEvents";
const _DER = "DescribeEventsRequest";
const _DERe = "DescribeEventsResponse";
const _DEV = "DescribeEngineVersions";
const _DEVR = "DescribeEngineVersionsRequest";
const _DEVRe = "DescribeEngineVersionsResponse";
const _DMRC = "DeleteMultiRegionCluster";
const _DMRCR = "DeleteMultiRegionClusterRequest";
const _DMRCRe = "DeleteMultiRegionClusterResponse";
const _DMRCRes = "DescribeMultiRegionClustersRequest";
const _DMRCResc = "DescribeMultiRegionClustersResponse";
const _DMRCe = "DescribeMultiRegionClusters";
const _DMRP = "DescribeMultiRegionParameters";
const _DMRPG = "DescribeMultiRegionParameterGroups";
const _DMRPGR = "DescribeMultiRegionParameterGroupsRequest";
const _DMRPGRe = "DescribeMultiRegionParameterGroupsResponse";
const _DMRPR = "DescribeMultiRegionParametersRequest";
const _DMRPRe = "DescribeMultiRegionParametersResponse";
const _DO = "DefaultOnly";
const _DP = "DescribeParameters";
const _DPG = "DeleteParameterGroup";
const _DPGR = "DeleteParameterGroupRequest";
const _DPGRe = "DeleteParameterGroupResponse";
const _DPGRes = "DescribeParameterGroupsRequest";
const _DPGResc = "DescribeParameterGroupsResponse";
const _DPGe = "DescribeParameterGroups";
const _DPR = "DescribeParametersRequest";
const _DPRe = "DescribeParametersResponse";
const _DRN = "DescribeReservedNodes";
const _DRNO = "DescribeReservedNodesOfferings";
const _DRNOR = "DescribeReservedNodesOfferingsRequest";
const _DRNORe = "DescribeReservedNodesOfferingsResponse";
const _DRNR = "DescribeReservedNodesRequest";
const _DRNRe = "DescribeReservedNodesResponse";
const _DS = "DeleteSnapshot";
const _DSG = "DeleteSubnetGroup";
const _DSGR = "DeleteSubnetGroupRequest";
const _DSGRe = "DeleteSubnetGroupResponse";
const _DSGRes = "DescribeSubnetGroupsRequest";
const _DSGResc = "DescribeSubnetGroupsResponse";
const _DSGe = "DescribeSubnetGroups";
const _DSR = "DeleteSnapshotRequest";
const _DSRe = "DeleteSnapshotResponse";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResponse";
const _DSU = "DescribeServiceUpdates";
const _DSUR = "DescribeServiceUpdatesRequest";
const _DSURe = "DescribeServiceUpdatesResponse";
const _DSe = "DescribeSnapshots";
const _DT = "DataTiering";
const _DTa = "DataType";
const _DU = "DeleteUser";
const _DUNF = "DuplicateUserNameFault";
const _DUR = "DefaultUserRequired";
const _DURe = "DeleteUserRequest";
const _DURel = "DeleteUserResponse";
const _DURes = "DescribeUsersRequest";
const _DUResc = "DescribeUsersResponse";
const _DUe = "DescribeUsers";
const _Da = "Date";
const _Du = "Duration";
const _E = "Engine";
const _EL = "EventList";
const _EM = "ErrorMessage";
const _EPV = "EnginePatchVersion";
const _ET = "EndTime";
const _ETr = "ErrorType";
const _EV = "EngineVersion";
const _EVI = "EngineVersionInfo";
const _EVIL = "EngineVersionInfoList";
const _EVn = "EngineVersions";
const _En = "Endpoint";
const _Ev = "Events";
const _Eve = "Event";
const _F = "Family";
const _FL = "FilterList";
const _FP = "FixedPrice";
const _FS = "FailoverShard";
const _FSN = "FinalSnapshotName";
const _FSR = "FailoverShardRequest";
const _FSRa = "FailoverShardResponse";
const _Fi = "Filters";
const _Fil = "Filter";
const _I = "Identifier";
const _IACLSF = "InvalidACLStateFault";
const _IARNF = "InvalidARNFault";
const _ICCF = "InsufficientClusterCapacityFault";
const _ICE = "InvalidCredentialsException";
const _ICSF = "InvalidClusterStateFault";
const _ID = "IpDiscovery";
const _IKMSKF = "InvalidKMSKeyFault";
const _IMRCSF = "InvalidMultiRegionClusterStateFault";
const _INSF = "InvalidNodeStateFault";
const _IPCE = "InvalidParameterCombinationException";
const _IPGSF = "InvalidParameterGroupStateFault";
const _IPVE = "InvalidParameterValueException";
const _IS = "InvalidSubnet";
const _ISSF = "InvalidSnapshotStateFault";
const _IUSF = "InvalidUserStateFault";
const _IVPCNSF = "InvalidVPCNetworkStateFault";
const _K = "Key";
const _KKI = "KmsKeyId";
const _LAMRCU = "ListAllowedMultiRegionClusterUpdates";
const _LAMRCUR = "ListAllowedMultiRegionClusterUpdatesRequest";
const _LAMRCURi = "ListAllowedMultiRegionClusterUpdatesResponse";
const _LANTU = "ListAllowedNodeTypeUpdates";
const _LANTUR = "ListAllowedNodeTypeUpdatesRequest";
const _LANTURi = "ListAllowedNodeTypeUpdatesResponse";
const _LT = "ListTags";
const _LTR = "ListTagsRequest";
const _LTRi = "ListTagsResponse";
const _M = "Message";
const _MEV = "MinimumEngineVersion";
const _MR = "MaxResults";
const _MRC = "MultiRegionCluster";
const _MRCAEF = "MultiRegionClusterAlreadyExistsFault";
const _MRCL = "MultiRegionClusterList";
const _MRCN = "MultiRegionClusterName";
const _MRCNFF = "MultiRegionClusterNotFoundFault";
const _MRCNS = "MultiRegionClusterNameSuffix";
const _MRCu = "MultiRegionClusters";
const _MRP = "MultiRegionParameters";
const _MRPG = "MultiRegionParameterGroups";
const _MRPGL = "MultiRegionParameterGroupList";
const _MRPGN = "MultiRegionParameterGroupName";
const _MRPGNFF = "MultiRegionParameterGroupNotFoundFault";
const _MRPGu = "MultiRegionParameterGroup";
const _MRPL = "MultiRegionParametersList";
const _MRPu = "MultiRegionParameter";
const _MW = "MaintenanceWindow";
const _N = "Name";
const _NC = "NodeCount";
const _NL = "NodeList";
const _NOF = "NoOperationFault";
const _NON = "NumberOfNodes";
const _NOS = "NumberOfShards";
const _NQFCEF = "NodeQuotaForClusterExceededFault";
const _NQFCEFo = "NodeQuotaForCustomerExceededFault";
const _NRPS = "NumReplicasPerShard";
const _NS = "NumShards";
const _NT = "NodeType";
const _NTe = "NetworkType";
const _NTex = "NextToken";
const _NU = "NodesUpdated";
const _No = "Node";
const _Nod = "Nodes";
const _OT = "OfferingType";
const _P = "Passwords";
const _PC = "PendingChanges";
const _PCa = "PasswordCount";
const _PCr = "ProcessedClusters";
const _PG = "ParameterGroup";
const _PGAEF = "ParameterGroupAlreadyExistsFault";
const _PGF = "ParameterGroupFamily";
const _PGL = "ParameterGroupList";
const _PGN = "ParameterGroupName";
const _PGNFF = "ParameterGroupNotFoundFault";
const _PGQEF = "ParameterGroupQuotaExceededFault";
const _PGS = "ParameterGroupStatus";
const _PGa = "ParameterGroups";
const _PL = "ParametersList";
const _PMSU = "PendingModifiedServiceUpdate";
const _PMSUL = "PendingModifiedServiceUpdateList";
const _PN = "ParameterName";
const _PNV = "ParameterNameValue";
const _PNVL = "ParameterNameValueList";
const _PNVa = "ParameterNameValues";
const _PNa = "ParameterNames";
const _PP = "ProgressPercentage";
const _PRNO = "PurchaseReservedNodesOffering";
const _PRNOR = "PurchaseReservedNodesOfferingRequest";
const _PRNORu = "PurchaseReservedNodesOfferingResponse";
const _PU = "PendingUpdates";
const _PV = "ParameterValue";
const _Pa = "Parameters";
const _Par = "Parameter";
const _Po = "Port";
const _R = "Resharding";
const _RA = "ResourceArn";
const _RC = "RecurringCharge";
const _RCA = "RecurringChargeAmount";
const _RCF = "RecurringChargeFrequency";
const _RCL = "RecurringChargeList";
const _RCLe = "RegionalClusterList";
const _RCR = "ReplicaConfigurationRequest";
const _RCe = "RegionalCluster";
const _RCec = "RecurringCharges";
const _RCep = "ReplicaCount";
const _RCepl = "ReplicaConfiguration";
const _RD = "ReleaseDate";
const _RI = "ReservationId";
const _RN = "ReservedNodes";
const _RNAEF = "ReservedNodeAlreadyExistsFault";
const _RNL = "ReservedNodeList";
const _RNNFF = "ReservedNodeNotFoundFault";
const _RNO = "ReservedNodesOfferings";
const _RNOI = "ReservedNodesOfferingId";
const _RNOL = "ReservedNodesOfferingList";
const _RNONFF = "ReservedNodesOfferingNotFoundFault";
const _RNOe = "ReservedNodesOffering";
const _RNQEF = "ReservedNodeQuotaExceededFault";
const _RNe = "ReservedNode";
const _RPG = "ResetParameterGroup";
const _RPGR = "ResetParameterGroupRequest";
const _RPGRe = "ResetParameterGroupResponse";
const _RS = "ReshardingStatus";
const _Re = "Region";
const _S = "Status";
const _SA = "SnapshotArns";
const _SAEF = "SnapshotAlreadyExistsFault";
const _SAL = "SnapshotArnsList";
const _SAn = "SnapshotArn";
const _SC = "ShardConfiguration";
const _SCD = "ShowClusterDetails";
const _SCR = "ShardConfigurationRequest";
const _SCT = "SnapshotCreationTime";
const _SCh = "ShardCount";
const _SD = "ShowDetail";
const _SDNT = "ScaleDownNodeTypes";
const _SDh = "ShardDetail";
const _SDha = "ShardDetails";
const _SG = "SecurityGroups";
const _SGAEF = "SubnetGroupAlreadyExistsFault";
const _SGI = "SecurityGroupIds";
const _SGIL = "SecurityGroupIdsList";
const _SGIUF = "SubnetGroupInUseFault";
const _SGIe = "SecurityGroupId";
const _SGL = "SubnetGroupList";
const _SGM = "SecurityGroupMembership";
const _SGML = "SecurityGroupMembershipList";
const _SGN = "SubnetGroupName";
const _SGNFF = "SubnetGroupNotFoundFault";
const _SGQEF = "SubnetGroupQuotaExceededFault";
const _SGu = "SubnetGroup";
const _SGub = "SubnetGroups";
const _SI = "SubnetIds";
const _SIL = "SubnetIdentifierList";
const _SIU = "SubnetInUse";
const _SIu = "SubnetIdentifier";
const _SL = "ShardList";
const _SLRNFF = "ServiceLinkedRoleNotFoundFault";
const _SLn = "SnapshotList";
const _SLu = "SubnetList";
const _SM = "SlotMigration";
const _SN = "SnapshotName";
const _SNAF = "SubnetNotAllowedFault";
const _SNFF = "ShardNotFoundFault";
const _SNFFn = "SnapshotNotFoundFault";
const _SNT = "SupportedNetworkTypes";
const _SNh = "ShardName";
const _SNo = "SourceName";
const _SPCQEF = "ShardsPerClusterQuotaExceededFault";
const _SQEF = "SnapshotQuotaExceededFault";
const _SQEFu = "SubnetQuotaExceededFault";
const _SRL = "SnapshotRetentionLimit";
const _SSD = "ShowShardDetails";
const _SSN = "SourceSnapshotName";
const _ST = "SourceType";
const _STA = "SnsTopicArn";
const _STS = "SnsTopicStatus";
const _STt = "StartTime";
const _SU = "ServiceUpdate";
const _SUL = "ServiceUpdateList";
const _SUN = "ServiceUpdateName";
const _SUNFF = "ServiceUpdateNotFoundFault";
const _SUNT = "ScaleUpNodeTypes";
const _SUNTA = "ServiceUpdateNameToApply";
const _SUR = "ServiceUpdateRequest";
const _SUe = "ServiceUpdates";
const _SW = "SnapshotWindow";
const _Sh = "Shards";
const _Sha = "Shard";
const _Si = "Size";
const _Sl = "Slots";
const _Sn = "Snapshot";
const _Sna = "Snapshots";
const _So = "Source";
const _St = "State";
const _Su = "Subnet";
const _Sub = "Subnets";
const _T = "Type";
const _TA = "TopicArn";
const _TB = "TargetBucket";
const _TFNAF = "TestFailoverNotAvailableFault";
const _TK = "TagKeys";
const _TL = "TagList";
const _TLSE = "TLSEnabled";
const _TNFF = "TagNotFoundFault";
const _TQPRE = "TagQuotaPerResourceExceeded";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TSN = "TargetSnapshotName";
const _Ta = "Tags";
const _Tag = "Tag";
const _U = "User";
const _UACL = "UpdateACL";
const _UACLR = "UpdateACLRequest";
const _UACLRp = "UpdateACLResponse";
const _UAEF = "UserAlreadyExistsFault";
const _UC = "UnprocessedClusters";
const _UCL = "UnprocessedClusterList";
const _UCR = "UpdateClusterRequest";
const _UCRp = "UpdateClusterResponse";
const _UCn = "UnprocessedCluster";
const _UCp = "UpdateCluster";
const _UL = "UserList";
const _UMRC = "UpdateMultiRegionCluster";
const _UMRCR = "UpdateMultiRegionClusterRequest";
const _UMRCRp = "UpdateMultiRegionClusterResponse";
const _UN = "UserNames";
const _UNFF = "UserNotFoundFault";
const _UNTA = "UserNamesToAdd";
const _UNTR = "UserNamesToRemove";
const _UNs = "UserName";
const _UPG = "UpdateParameterGroup";
const _UPGR = "UpdateParameterGroupRequest";
const _UPGRp = "UpdateParameterGroupResponse";
const _UQEF = "UserQuotaExceededFault";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US = "UpdateStrategy";
const _USG = "UpdateSubnetGroup";
const _USGR = "UpdateSubnetGroupRequest";
const _USGRp = "UpdateSubnetGroupResponse";
const _UU = "UpdateUser";
const _UUR = "UpdateUserRequest";
const _UURp = "UpdateUserResponse";
const _Us = "Users";
const _V = "Values";
const _VI = "VpcId";
const _Va = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.memorydb";
const _xN = "xmlName";
const n0 = "com.amazonaws.memorydb";
const _s_registry = TypeRegistry.for(_s);
var MemoryDBServiceException$ = [-3, _s, "MemoryDBServiceException", 0, [], []];
_s_registry.registerError(MemoryDBServiceException$, MemoryDBServiceException);
const n0_registry = TypeRegistry.for(n0);
var ACLAlreadyExistsFault$ = [-3, n0, _ACLAEF,
    { [_aQE]: [`ACLAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ACLAlreadyExistsFault$, ACLAlreadyExistsFault);
var ACLNotFoundFault$ = [-3, n0, _ACLNFF,
    { [_aQE]: [`ACLNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ACLNotFoundFault$, ACLNotFoundFault);
var ACLQuotaExceededFault$ = [-3, n0, _ACLQEF,
    { [_aQE]: [`ACLQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ACLQuotaExceededFault$, ACLQuotaExceededFault);
var APICallRateForCustomerExceededFault$ = [-3, n0, _APICRFCEF,
    { [_aQE]: [`APICallRateForCustomerExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(APICallRateForCustomerExceededFault$, APICallRateForCustomerExceededFault);
var ClusterAlreadyExistsFault$ = [-3, n0, _CAEF,
    { [_aQE]: [`ClusterAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterAlreadyExistsFault$, ClusterAlreadyExistsFault);
var ClusterNotFoundFault$ = [-3, n0, _CNFF,
    { [_aQE]: [`ClusterNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterNotFoundFault$, ClusterNotFoundFault);
var ClusterQuotaForCustomerExceededFault$ = [-3, n0, _CQFCEF,
    { [_aQE]: [`ClusterQuotaForCustomerExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ClusterQuotaForCustomerExceededFault$, ClusterQuotaForCustomerExceededFault);
var DefaultUserRequired$ = [-3, n0, _DUR,
    { [_aQE]: [`DefaultUserRequired`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(DefaultUserRequired$, DefaultUserRequired);
var DuplicateUserNameFault$ = [-3, n0, _DUNF,
    { [_aQE]: [`DuplicateUserName`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(DuplicateUserNameFault$, DuplicateUserNameFault);
var InsufficientClusterCapacityFault$ = [-3, n0, _ICCF,
    { [_aQE]: [`InsufficientClusterCapacity`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InsufficientClusterCapacityFault$, InsufficientClusterCapacityFault);
var InvalidACLStateFault$ = [-3, n0, _IACLSF,
    { [_aQE]: [`InvalidACLState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidACLStateFault$, InvalidACLStateFault);
var InvalidARNFault$ = [-3, n0, _IARNF,
    { [_aQE]: [`InvalidARN`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidARNFault$, InvalidARNFault);
var InvalidClusterStateFault$ = [-3, n0, _ICSF,
    { [_aQE]: [`InvalidClusterState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidClusterStateFault$, InvalidClusterStateFault);
var InvalidCredentialsException$ = [-3, n0, _ICE,
    { [_aQE]: [`InvalidCredentialsException`, 408], [_e]: _c, [_hE]: 408 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidCredentialsException$, InvalidCredentialsException);
var InvalidKMSKeyFault$ = [-3, n0, _IKMSKF,
    { [_aQE]: [`InvalidKMSKeyFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidKMSKeyFault$, InvalidKMSKeyFault);
var InvalidMultiRegionClusterStateFault$ = [-3, n0, _IMRCSF,
    { [_aQE]: [`InvalidMultiRegionClusterState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidMultiRegionClusterStateFault$, InvalidMultiRegionClusterStateFault);
var InvalidNodeStateFault$ = [-3, n0, _INSF,
    { [_aQE]: [`InvalidNodeState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidNodeStateFault$, InvalidNodeStateFault);
var InvalidParameterCombinationException$ = [-3, n0, _IPCE,
    { [_aQE]: [`InvalidParameterCombination`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterGroupStateFault$ = [-3, n0, _IPGSF,
    { [_aQE]: [`InvalidParameterGroupState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidParameterGroupStateFault$, InvalidParameterGroupStateFault);
var InvalidParameterValueException$ = [-3, n0, _IPVE,
    { [_aQE]: [`InvalidParameterValue`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidSnapshotStateFault$ = [-3, n0, _ISSF,
    { [_aQE]: [`InvalidSnapshotState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidSnapshotStateFault$, InvalidSnapshotStateFault);
var InvalidSubnet$ = [-3, n0, _IS,
    { [_aQE]: [`InvalidSubnet`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
var InvalidUserStateFault$ = [-3, n0, _IUSF,
    { [_aQE]: [`InvalidUserState`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidUserStateFault$, InvalidUserStateFault);
var InvalidVPCNetworkStateFault$ = [-3, n0, _IVPCNSF,
    { [_aQE]: [`InvalidVPCNetworkStateFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
var MultiRegionClusterAlreadyExistsFault$ = [-3, n0, _MRCAEF,
    { [_aQE]: [`MultiRegionClusterAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(MultiRegionClusterAlreadyExistsFault$, MultiRegionClusterAlreadyExistsFault);
var MultiRegionClusterNotFoundFault$ = [-3, n0, _MRCNFF,
    { [_aQE]: [`MultiRegionClusterNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(MultiRegionClusterNotFoundFault$, MultiRegionClusterNotFoundFault);
var MultiRegionParameterGroupNotFoundFault$ = [-3, n0, _MRPGNFF,
    { [_aQE]: [`MultiRegionParameterGroupNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(MultiRegionParameterGroupNotFoundFault$, MultiRegionParameterGroupNotFoundFault);
var NodeQuotaForClusterExceededFault$ = [-3, n0, _NQFCEF,
    { [_aQE]: [`NodeQuotaForClusterExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(NodeQuotaForClusterExceededFault$, NodeQuotaForClusterExceededFault);
var NodeQuotaForCustomerExceededFault$ = [-3, n0, _NQFCEFo,
    { [_aQE]: [`NodeQuotaForCustomerExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(NodeQuotaForCustomerExceededFault$, NodeQuotaForCustomerExceededFault);
var NoOperationFault$ = [-3, n0, _NOF,
    { [_aQE]: [`NoOperationFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(NoOperationFault$, NoOperationFault);
var ParameterGroupAlreadyExistsFault$ = [-3, n0, _PGAEF,
    { [_aQE]: [`ParameterGroupAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ParameterGroupAlreadyExistsFault$, ParameterGroupAlreadyExistsFault);
var ParameterGroupNotFoundFault$ = [-3, n0, _PGNFF,
    { [_aQE]: [`ParameterGroupNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ParameterGroupNotFoundFault$, ParameterGroupNotFoundFault);
var ParameterGroupQuotaExceededFault$ = [-3, n0, _PGQEF,
    { [_aQE]: [`ParameterGroupQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ParameterGroupQuotaExceededFault$, ParameterGroupQuotaExceededFault);
var ReservedNodeAlreadyExistsFault$ = [-3, n0, _RNAEF,
    { [_aQE]: [`ReservedNodeAlreadyExists`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeAlreadyExistsFault$, ReservedNodeAlreadyExistsFault);
var ReservedNodeNotFoundFault$ = [-3, n0, _RNNFF,
    { [_aQE]: [`ReservedNodeNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeNotFoundFault$, ReservedNodeNotFoundFault);
var ReservedNodeQuotaExceededFault$ = [-3, n0, _RNQEF,
    { [_aQE]: [`ReservedNodeQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodeQuotaExceededFault$, ReservedNodeQuotaExceededFault);
var ReservedNodesOfferingNotFoundFault$ = [-3, n0, _RNONFF,
    { [_aQE]: [`ReservedNodesOfferingNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ReservedNodesOfferingNotFoundFault$, ReservedNodesOfferingNotFoundFault);
var ServiceLinkedRoleNotFoundFault$ = [-3, n0, _SLRNFF,
    { [_aQE]: [`ServiceLinkedRoleNotFoundFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ServiceLinkedRoleNotFoundFault$, ServiceLinkedRoleNotFoundFault);
var ServiceUpdateNotFoundFault$ = [-3, n0, _SUNFF,
    { [_aQE]: [`ServiceUpdateNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ServiceUpdateNotFoundFault$, ServiceUpdateNotFoundFault);
var ShardNotFoundFault$ = [-3, n0, _SNFF,
    { [_aQE]: [`ShardNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(ShardNotFoundFault$, ShardNotFoundFault);
var ShardsPerClusterQuotaExceededFault$ = [-3, n0, _SPCQEF,
    { [_aQE]: [`ShardsPerClusterQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ShardsPerClusterQuotaExceededFault$, ShardsPerClusterQuotaExceededFault);
var SnapshotAlreadyExistsFault$ = [-3, n0, _SAEF,
    { [_aQE]: [`SnapshotAlreadyExistsFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotAlreadyExistsFault$, SnapshotAlreadyExistsFault);
var SnapshotNotFoundFault$ = [-3, n0, _SNFFn,
    { [_aQE]: [`SnapshotNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotNotFoundFault$, SnapshotNotFoundFault);
var SnapshotQuotaExceededFault$ = [-3, n0, _SQEF,
    { [_aQE]: [`SnapshotQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SnapshotQuotaExceededFault$, SnapshotQuotaExceededFault);
var SubnetGroupAlreadyExistsFault$ = [-3, n0, _SGAEF,
    { [_aQE]: [`SubnetGroupAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetGroupAlreadyExistsFault$, SubnetGroupAlreadyExistsFault);
var SubnetGroupInUseFault$ = [-3, n0, _SGIUF,
    { [_aQE]: [`SubnetGroupInUse`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetGroupInUseFault$, SubnetGroupInUseFault);
var SubnetGroupNotFoundFault$ = [-3, n0, _SGNFF,
    { [_aQE]: [`SubnetGroupNotFoundFault`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetGroupNotFoundFault$, SubnetGroupNotFoundFault);
var SubnetGroupQuotaExceededFault$ = [-3, n0, _SGQEF,
    { [_aQE]: [`SubnetGroupQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetGroupQuotaExceededFault$, SubnetGroupQuotaExceededFault);
var SubnetInUse$ = [-3, n0, _SIU,
    { [_aQE]: [`SubnetInUse`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetInUse$, SubnetInUse);
var SubnetNotAllowedFault$ = [-3, n0, _SNAF,
    { [_aQE]: [`SubnetNotAllowedFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetNotAllowedFault$, SubnetNotAllowedFault);
var SubnetQuotaExceededFault$ = [-3, n0, _SQEFu,
    { [_aQE]: [`SubnetQuotaExceededFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SubnetQuotaExceededFault$, SubnetQuotaExceededFault);
var TagNotFoundFault$ = [-3, n0, _TNFF,
    { [_aQE]: [`TagNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(TagNotFoundFault$, TagNotFoundFault);
var TagQuotaPerResourceExceeded$ = [-3, n0, _TQPRE,
    { [_aQE]: [`TagQuotaPerResourceExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TagQuotaPerResourceExceeded$, TagQuotaPerResourceExceeded);
var TestFailoverNotAvailableFault$ = [-3, n0, _TFNAF,
    { [_aQE]: [`TestFailoverNotAvailableFault`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(TestFailoverNotAvailableFault$, TestFailoverNotAvailableFault);
var UserAlreadyExistsFault$ = [-3, n0, _UAEF,
    { [_aQE]: [`UserAlreadyExists`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UserAlreadyExistsFault$, UserAlreadyExistsFault);
var UserNotFoundFault$ = [-3, n0, _UNFF,
    { [_aQE]: [`UserNotFound`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(UserNotFoundFault$, UserNotFoundFault);
var UserQuotaExceededFault$ = [-3, n0, _UQEF,
    { [_aQE]: [`UserQuotaExceeded`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(UserQuotaExceededFault$, UserQuotaExceededFault);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var ACL$ = [3, n0, _ACL,
    0,
    [_N, _S, _UN, _MEV, _PC, _C, _ARN],
    [0, 0, 64 | 0, 0, () => ACLPendingChanges$, 64 | 0, 0]
];
var ACLPendingChanges$ = [3, n0, _ACLPC,
    0,
    [_UNTR, _UNTA],
    [64 | 0, 64 | 0]
];
var ACLsUpdateStatus$ = [3, n0, _ACLUS,
    0,
    [_ACLTA],
    [0]
];
var Authentication$ = [3, n0, _A,
    0,
    [_T, _PCa],
    [0, 1]
];
var AuthenticationMode$ = [3, n0, _AM,
    0,
    [_T, _P],
    [0, 64 | 0]
];
var AvailabilityZone$ = [3, n0, _AZ,
    0,
    [_N],
    [0]
];
var BatchUpdateClusterRequest$ = [3, n0, _BUCR,
    0,
    [_CN, _SU],
    [64 | 0, () => ServiceUpdateRequest$], 1
];
var BatchUpdateClusterResponse$ = [3, n0, _BUCRa,
    0,
    [_PCr, _UC],
    [[() => ClusterList, 0], [() => UnprocessedClusterList, 0]]
];
var Cluster$ = [3, n0, _Cl,
    0,
    [_N, _D, _S, _PU, _MRCN, _NOS, _Sh, _AMv, _CE, _NT, _E, _EV, _EPV, _PGN, _PGS, _SG, _SGN, _TLSE, _KKI, _ARN, _STA, _STS, _SRL, _MW, _SW, _ACLN, _AMVU, _DT, _NTe, _ID],
    [0, 0, 0, [() => ClusterPendingUpdates$, 0], 0, 1, [() => ShardList, 0], 0, () => Endpoint$, 0, 0, 0, 0, 0, 0, () => SecurityGroupMembershipList, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]
];
var ClusterConfiguration$ = [3, n0, _CC,
    0,
    [_N, _D, _NT, _E, _EV, _MW, _TA, _Po, _PGN, _SGN, _VI, _SRL, _SW, _NS, _Sh, _MRPGN, _MRCN],
    [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, () => ShardDetails, 0, 0]
];
var ClusterPendingUpdates$ = [3, n0, _CPU,
    0,
    [_R, _ACLs, _SUe],
    [() => ReshardingStatus$, () => ACLsUpdateStatus$, [() => PendingModifiedServiceUpdateList, 0]]
];
var CopySnapshotRequest$ = [3, n0, _CSR,
    0,
    [_SSN, _TSN, _TB, _KKI, _Ta],
    [0, 0, 0, 0, [() => TagList, 0]], 2
];
var CopySnapshotResponse$ = [3, n0, _CSRo,
    0,
    [_Sn],
    [() => Snapshot$]
];
var CreateACLRequest$ = [3, n0, _CACLR,
    0,
    [_ACLN, _UN, _Ta],
    [0, 64 | 0, [() => TagList, 0]], 1
];
var CreateACLResponse$ = [3, n0, _CACLRr,
    0,
    [_ACL],
    [() => ACL$]
];
var CreateClusterRequest$ = [3, n0, _CCR,
    0,
    [_CNl, _NT, _ACLN, _MRCN, _PGN, _D, _NS, _NRPS, _SGN, _SGI, _MW, _Po, _STA, _TLSE, _KKI, _SA, _SN, _SRL, _Ta, _SW, _E, _EV, _AMVU, _DT, _NTe, _ID],
    [0, 0, 0, 0, 0, 0, 1, 1, 0, [() => SecurityGroupIdsList, 0], 0, 1, 0, 2, 0, [() => SnapshotArnsList, 0], 0, 1, [() => TagList, 0], 0, 0, 0, 2, 2, 0, 0], 3
];
var CreateClusterResponse$ = [3, n0, _CCRr,
    0,
    [_Cl],
    [[() => Cluster$, 0]]
];
var CreateMultiRegionClusterRequest$ = [3, n0, _CMRCR,
    0,
    [_MRCNS, _NT, _D, _E, _EV, _MRPGN, _NS, _TLSE, _Ta],
    [0, 0, 0, 0, 0, 0, 1, 2, [() => TagList, 0]], 2
];
var CreateMultiRegionClusterResponse$ = [3, n0, _CMRCRr,
    0,
    [_MRC],
    [[() => MultiRegionCluster$, 0]]
];
var CreateParameterGroupRequest$ = [3, n0, _CPGR,
    0,
    [_PGN, _F, _D, _Ta],
    [0, 0, 0, [() => TagList, 0]], 2
];
var CreateParameterGroupResponse$ = [3, n0, _CPGRr,
    0,
    [_PG],
    [() => ParameterGroup$]
];
var CreateSnapshotRequest$ = [3, n0, _CSRr,
    0,
    [_CNl, _SN, _KKI, _Ta],
    [0, 0, 0, [() => TagList, 0]], 2
];
var CreateSnapshotResponse$ = [3, n0, _CSRre,
    0,
    [_Sn],
    [() => Snapshot$]
];
var CreateSubnetGroupRequest$ = [3, n0, _CSGR,
    0,
    [_SGN, _SI, _D, _Ta],
    [0, [() => SubnetIdentifierList, 0], 0, [() => TagList, 0]], 2
];
var CreateSubnetGroupResponse$ = [3, n0, _CSGRr,
    0,
    [_SGu],
    [[() => SubnetGroup$, 0]]
];
var CreateUserRequest$ = [3, n0, _CUR,
    0,
    [_UNs, _AM, _AS, _Ta],
    [0, () => AuthenticationMode$, 0, [() => TagList, 0]], 3
];
var CreateUserResponse$ = [3, n0, _CURr,
    0,
    [_U],
    [() => User$]
];
var DeleteACLRequest$ = [3, n0, _DACLR,
    0,
    [_ACLN],
    [0], 1
];
var DeleteACLResponse$ = [3, n0, _DACLRe,
    0,
    [_ACL],
    [() => ACL$]
];
var DeleteClusterRequest$ = [3, n0, _DCR,
    0,
    [_CNl, _MRCN, _FSN],
    [0, 0, 0], 1
];
var DeleteClusterResponse$ = [3, n0, _DCRe,
    0,
    [_Cl],
    [[() => Cluster$, 0]]
];
var DeleteMultiRegionClusterRequest$ = [3, n0, _DMRCR,
    0,
    [_MRCN],
    [0], 1
];
var DeleteMultiRegionClusterResponse$ = [3, n0, _DMRCRe,
    0,
    [_MRC],
    [[() => MultiRegionCluster$, 0]]
];
var DeleteParameterGroupRequest$ = [3, n0, _DPGR,
    0,
    [_PGN],
    [0], 1
];
var DeleteParameterGroupResponse$ = [3, n0, _DPGRe,
    0,
    [_PG],
    [() => ParameterGroup$]
];
var DeleteSnapshotRequest$ = [3, n0, _DSR,
    0,
    [_SN],
    [0], 1
];
var DeleteSnapshotResponse$ = [3, n0, _DSRe,
    0,
    [_Sn],
    [() => Snapshot$]
];
var DeleteSubnetGroupRequest$ = [3, n0, _DSGR,
    0,
    [_SGN],
    [0], 1
];
var DeleteSubnetGroupResponse$ = [3, n0, _DSGRe,
    0,
    [_SGu],
    [[() => SubnetGroup$, 0]]
];
var DeleteUserRequest$ = [3, n0, _DURe,
    0,
    [_UNs],
    [0], 1
];
var DeleteUserResponse$ = [3, n0, _DURel,
    0,
    [_U],
    [() => User$]
];
var DescribeACLsRequest$ = [3, n0, _DACLRes,
    0,
    [_ACLN, _MR, _NTex],
    [0, 1, 0]
];
var DescribeACLsResponse$ = [3, n0, _DACLResc,
    0,
    [_ACLs, _NTex],
    [() => ACLList, 0]
];
var DescribeClustersRequest$ = [3, n0, _DCRes,
    0,
    [_CNl, _MR, _NTex, _SSD],
    [0, 1, 0, 2]
];
var DescribeClustersResponse$ = [3, n0, _DCResc,
    0,
    [_NTex, _C],
    [0, [() => ClusterList, 0]]
];
var DescribeEngineVersionsRequest$ = [3, n0, _DEVR,
    0,
    [_E, _EV, _PGF, _MR, _NTex, _DO],
    [0, 0, 0, 1, 0, 2]
];
var DescribeEngineVersionsResponse$ = [3, n0, _DEVRe,
    0,
    [_NTex, _EVn],
    [0, () => EngineVersionInfoList]
];
var DescribeEventsRequest$ = [3, n0, _DER,
    0,
    [_SNo, _ST, _STt, _ET, _Du, _MR, _NTex],
    [0, 0, 4, 4, 1, 1, 0]
];
var DescribeEventsResponse$ = [3, n0, _DERe,
    0,
    [_NTex, _Ev],
    [0, [() => EventList, 0]]
];
var DescribeMultiRegionClustersRequest$ = [3, n0, _DMRCRes,
    0,
    [_MRCN, _MR, _NTex, _SCD],
    [0, 1, 0, 2]
];
var DescribeMultiRegionClustersResponse$ = [3, n0, _DMRCResc,
    0,
    [_NTex, _MRCu],
    [0, [() => MultiRegionClusterList, 0]]
];
var DescribeMultiRegionParameterGroupsRequest$ = [3, n0, _DMRPGR,
    0,
    [_MRPGN, _MR, _NTex],
    [0, 1, 0]
];
var DescribeMultiRegionParameterGroupsResponse$ = [3, n0, _DMRPGRe,
    0,
    [_NTex, _MRPG],
    [0, [() => MultiRegionParameterGroupList, 0]]
];
var DescribeMultiRegionParametersRequest$ = [3, n0, _DMRPR,
    0,
    [_MRPGN, _So, _MR, _NTex],
    [0, 0, 1, 0], 1
];
var DescribeMultiRegionParametersResponse$ = [3, n0, _DMRPRe,
    0,
    [_NTex, _MRP],
    [0, [() => MultiRegionParametersList, 0]]
];
var DescribeParameterGroupsRequest$ = [3, n0, _DPGRes,
    0,
    [_PGN, _MR, _NTex],
    [0, 1, 0]
];
var DescribeParameterGroupsResponse$ = [3, n0, _DPGResc,
    0,
    [_NTex, _PGa],
    [0, [() => ParameterGroupList, 0]]
];
var DescribeParametersRequest$ = [3, n0, _DPR,
    0,
    [_PGN, _MR, _NTex],
    [0, 1, 0], 1
];
var DescribeParametersResponse$ = [3, n0, _DPRe,
    0,
    [_NTex, _Pa],
    [0, [() => ParametersList, 0]]
];
var DescribeReservedNodesOfferingsRequest$ = [3, n0, _DRNOR,
    0,
    [_RNOI, _NT, _Du, _OT, _MR, _NTex],
    [0, 0, 0, 0, 1, 0]
];
var DescribeReservedNodesOfferingsResponse$ = [3, n0, _DRNORe,
    0,
    [_NTex, _RNO],
    [0, [() => ReservedNodesOfferingList, 0]]
];
var DescribeReservedNodesRequest$ = [3, n0, _DRNR,
    0,
    [_RI, _RNOI, _NT, _Du, _OT, _MR, _NTex],
    [0, 0, 0, 0, 0, 1, 0]
];
var DescribeReservedNodesResponse$ = [3, n0, _DRNRe,
    0,
    [_NTex, _RN],
    [0, [() => ReservedNodeList, 0]]
];
var DescribeServiceUpdatesRequest$ = [3, n0, _DSUR,
    0,
    [_SUN, _CN, _S, _MR, _NTex],
    [0, 64 | 0, 64 | 0, 1, 0]
];
var DescribeServiceUpdatesResponse$ = [3, n0, _DSURe,
    0,
    [_NTex, _SUe],
    [0, [() => ServiceUpdateList, 0]]
];
var DescribeSnapshotsRequest$ = [3, n0, _DSRes,
    0,
    [_CNl, _SN, _So, _NTex, _MR, _SD],
    [0, 0, 0, 0, 1, 2]
];
var DescribeSnapshotsResponse$ = [3, n0, _DSResc,
    0,
    [_NTex, _Sna],
    [0, () => SnapshotList]
];
var DescribeSubnetGroupsRequest$ = [3, n0, _DSGRes,
    0,
    [_SGN, _MR, _NTex],
    [0, 1, 0]
];
var DescribeSubnetGroupsResponse$ = [3, n0, _DSGResc,
    0,
    [_NTex, _SGub],
    [0, [() => SubnetGroupList, 0]]
];
var DescribeUsersRequest$ = [3, n0, _DURes,
    0,
    [_UNs, _Fi, _MR, _NTex],
    [0, () => FilterList, 1, 0]
];
var DescribeUsersResponse$ = [3, n0, _DUResc,
    0,
    [_Us, _NTex],
    [() => UserList, 0]
];
var Endpoint$ = [3, n0, _En,
    0,
    [_Ad, _Po],
    [0, 1]
];
var EngineVersionInfo$ = [3, n0, _EVI,
    0,
    [_E, _EV, _EPV, _PGF],
    [0, 0, 0, 0]
];
var Event$ = [3, n0, _Eve,
    0,
    [_SNo, _ST, _M, _Da],
    [0, 0, 0, 4]
];
var FailoverShardRequest$ = [3, n0, _FSR,
    0,
    [_CNl, _SNh],
    [0, 0], 2
];
var FailoverShardResponse$ = [3, n0, _FSRa,
    0,
    [_Cl],
    [[() => Cluster$, 0]]
];
var Filter$ = [3, n0, _Fil,
    0,
    [_N, _V],
    [0, 64 | 0], 2
];
var ListAllowedMultiRegionClusterUpdatesRequest$ = [3, n0, _LAMRCUR,
    0,
    [_MRCN],
    [0], 1
];
var ListAllowedMultiRegionClusterUpdatesResponse$ = [3, n0, _LAMRCURi,
    0,
    [_SUNT, _SDNT],
    [64 | 0, 64 | 0]
];
var ListAllowedNodeTypeUpdatesRequest$ = [3, n0, _LANTUR,
    0,
    [_CNl],
    [0], 1
];
var ListAllowedNodeTypeUpdatesResponse$ = [3, n0, _LANTURi,
    0,
    [_SUNT, _SDNT],
    [64 | 0, 64 | 0]
];
var ListTagsRequest$ = [3, n0, _LTR,
    0,
    [_RA],
    [0], 1
];
var ListTagsResponse$ = [3, n0, _LTRi,
    0,
    [_TL],
    [[() => TagList, 0]]
];
var MultiRegionCluster$ = [3, n0, _MRC,
    0,
    [_MRCN, _D, _S, _NT, _E, _EV, _NOS, _C, _MRPGN, _TLSE, _ARN],
    [0, 0, 0, 0, 0, 0, 1, [() => RegionalClusterList, 0], 0, 2, 0]
];
var MultiRegionParameter$ = [3, n0, _MRPu,
    0,
    [_N, _Va, _D, _So, _DTa, _AV, _MEV],
    [0, 0, 0, 0, 0, 0, 0]
];
var MultiRegionParameterGroup$ = [3, n0, _MRPGu,
    0,
    [_N, _F, _D, _ARN],
    [0, 0, 0, 0]
];
var Node$ = [3, n0, _No,
    0,
    [_N, _S, _AZ, _CT, _En],
    [0, 0, 0, 4, () => Endpoint$]
];
var Parameter$ = [3, n0, _Par,
    0,
    [_N, _Va, _D, _DTa, _AV, _MEV],
    [0, 0, 0, 0, 0, 0]
];
var ParameterGroup$ = [3, n0, _PG,
    0,
    [_N, _F, _D, _ARN],
    [0, 0, 0, 0]
];
var ParameterNameValue$ = [3, n0, _PNV,
    0,
    [_PN, _PV],
    [0, 0]
];
var PendingModifiedServiceUpdate$ = [3, n0, _PMSU,
    0,
    [_SUN, _S],
    [0, 0]
];
var PurchaseReservedNodesOfferingRequest$ = [3, n0, _PRNOR,
    0,
    [_RNOI, _RI, _NC, _Ta],
    [0, 0, 1, [() => TagList, 0]], 1
];
var PurchaseReservedNodesOfferingResponse$ = [3, n0, _PRNORu,
    0,
    [_RNe],
    [[() => ReservedNode$, 0]]
];
var RecurringCharge$ = [3, n0, _RC,
    0,
    [_RCA, _RCF],
    [1, 0]
];
var RegionalCluster$ = [3, n0, _RCe,
    0,
    [_CNl, _Re, _S, _ARN],
    [0, 0, 0, 0]
];
var ReplicaConfigurationRequest$ = [3, n0, _RCR,
    0,
    [_RCep],
    [1]
];
var ReservedNode$ = [3, n0, _RNe,
    0,
    [_RI, _RNOI, _NT, _STt, _Du, _FP, _NC, _OT, _St, _RCec, _ARN],
    [0, 0, 0, 4, 1, 1, 1, 0, 0, [() => RecurringChargeList, 0], 0]
];
var ReservedNodesOffering$ = [3, n0, _RNOe,
    0,
    [_RNOI, _NT, _Du, _FP, _OT, _RCec],
    [0, 0, 1, 1, 0, [() => RecurringChargeList, 0]]
];
var ResetParameterGroupRequest$ = [3, n0, _RPGR,
    0,
    [_PGN, _AP, _PNa],
    [0, 2, 64 | 0], 1
];
var ResetParameterGroupResponse$ = [3, n0, _RPGRe,
    0,
    [_PG],
    [() => ParameterGroup$]
];
var ReshardingStatus$ = [3, n0, _RS,
    0,
    [_SM],
    [() => SlotMigration$]
];
var SecurityGroupMembership$ = [3, n0, _SGM,
    0,
    [_SGIe, _S],
    [0, 0]
];
var ServiceUpdate$ = [3, n0, _SU,
    0,
    [_CNl, _SUN, _RD, _D, _S, _T, _E, _NU, _AUSD],
    [0, 0, 4, 0, 0, 0, 0, 0, 4]
];
var ServiceUpdateRequest$ = [3, n0, _SUR,
    0,
    [_SUNTA],
    [0]
];
var Shard$ = [3, n0, _Sha,
    0,
    [_N, _S, _Sl, _Nod, _NON],
    [0, 0, 0, [() => NodeList, 0], 1]
];
var ShardConfiguration$ = [3, n0, _SC,
    0,
    [_Sl, _RCep],
    [0, 1]
];
var ShardConfigurationRequest$ = [3, n0, _SCR,
    0,
    [_SCh],
    [1]
];
var ShardDetail$ = [3, n0, _SDh,
    0,
    [_N, _Co, _Si, _SCT],
    [0, () => ShardConfiguration$, 0, 4]
];
var SlotMigration$ = [3, n0, _SM,
    0,
    [_PP],
    [1]
];
var Snapshot$ = [3, n0, _Sn,
    0,
    [_N, _S, _So, _KKI, _ARN, _CC, _DT],
    [0, 0, 0, 0, 0, () => ClusterConfiguration$, 0]
];
var Subnet$ = [3, n0, _Su,
    0,
    [_I, _AZ, _SNT],
    [0, () => AvailabilityZone$, 64 | 0]
];
var SubnetGroup$ = [3, n0, _SGu,
    0,
    [_N, _D, _VI, _Sub, _ARN, _SNT],
    [0, 0, 0, [() => SubnetList, 0], 0, 64 | 0]
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _Va],
    [0, 0]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RA, _Ta],
    [0, [() => TagList, 0]], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [_TL],
    [[() => TagList, 0]]
];
var UnprocessedCluster$ = [3, n0, _UCn,
    0,
    [_CNl, _ETr, _EM],
    [0, 0, 0]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [_TL],
    [[() => TagList, 0]]
];
var UpdateACLRequest$ = [3, n0, _UACLR,
    0,
    [_ACLN, _UNTA, _UNTR],
    [0, 64 | 0, 64 | 0], 1
];
var UpdateACLResponse$ = [3, n0, _UACLRp,
    0,
    [_ACL],
    [() => ACL$]
];
var UpdateClusterRequest$ = [3, n0, _UCR,
    0,
    [_CNl, _D, _SGI, _MW, _STA, _STS, _PGN, _SW, _SRL, _NT, _E, _EV, _RCepl, _SC, _ACLN, _ID],
    [0, 0, [() => SecurityGroupIdsList, 0], 0, 0, 0, 0, 0, 1, 0, 0, 0, () => ReplicaConfigurationRequest$, () => ShardConfigurationRequest$, 0, 0], 1
];
var UpdateClusterResponse$ = [3, n0, _UCRp,
    0,
    [_Cl],
    [[() => Cluster$, 0]]
];
var UpdateMultiRegionClusterRequest$ = [3, n0, _UMRCR,
    0,
    [_MRCN, _NT, _D, _EV, _SC, _MRPGN, _US],
    [0, 0, 0, 0, () => ShardConfigurationRequest$, 0, 0], 1
];
var UpdateMultiRegionClusterResponse$ = [3, n0, _UMRCRp,
    0,
    [_MRC],
    [[() => MultiRegionCluster$, 0]]
];
var UpdateParameterGroupRequest$ = [3, n0, _UPGR,
    0,
    [_PGN, _PNVa],
    [0, [() => ParameterNameValueList, 0]], 2
];
var UpdateParameterGroupResponse$ = [3, n0, _UPGRp,
    0,
    [_PG],
    [() => ParameterGroup$]
];
var UpdateSubnetGroupRequest$ = [3, n0, _USGR,
    0,
    [_SGN, _D, _SI],
    [0, 0, [() => SubnetIdentifierList, 0]], 1
];
var UpdateSubnetGroupResponse$ = [3, n0, _USGRp,
    0,
    [_SGu],
    [[() => SubnetGroup$, 0]]
];
var UpdateUserRequest$ = [3, n0, _UUR,
    0,
    [_UNs, _AM, _AS],
    [0, () => AuthenticationMode$, 0], 1
];
var UpdateUserResponse$ = [3, n0, _UURp,
    0,
    [_U],
    [() => User$]
];
var User$ = [3, n0, _U,
    0,
    [_N, _S, _AS, _ACLNa, _MEV, _A, _ARN],
    [0, 0, 0, 64 | 0, 0, () => Authentication$, 0]
];
var ACLList = [1, n0, _ACLL,
    0, () => ACL$
];
var ClusterList = [1, n0, _CL,
    0, [() => Cluster$,
        { [_xN]: _Cl }]
];
var EngineVersionInfoList = [1, n0, _EVIL,
    0, () => EngineVersionInfo$
];
var EventList = [1, n0, _EL,
    0, [() => Event$,
        { [_xN]: _Eve }]
];
var FilterList = [1, n0, _FL,
    0, () => Filter$
];
var MultiRegionClusterList = [1, n0, _MRCL,
    0, [() => MultiRegionCluster$,
        0]
];
var MultiRegionParameterGroupList = [1, n0, _MRPGL,
    0, [() => MultiRegionParameterGroup$,
        { [_xN]: _MRPGu }]
];
var MultiRegionParametersList = [1, n0, _MRPL,
    0, [() => MultiRegionParameter$,
        { [_xN]: _MRPu }]
];
var NodeList = [1, n0, _NL,
    0, [() => Node$,
        { [_xN]: _No }]
];
var ParameterGroupList = [1, n0, _PGL,
    0, [() => ParameterGroup$,
        { [_xN]: _PG }]
];
var ParameterNameValueList = [1, n0, _PNVL,
    0, [() => ParameterNameValue$,
        { [_xN]: _PNV }]
];
var ParametersList = [1, n0, _PL,
    0, [() => Parameter$,
        { [_xN]: _Par }]
];
var PendingModifiedServiceUpdateList = [1, n0, _PMSUL,
    0, [() => PendingModifiedServiceUpdate$,
        { [_xN]: _PMSU }]
];
var RecurringChargeList = [1, n0, _RCL,
    0, [() => RecurringCharge$,
        { [_xN]: _RC }]
];
var RegionalClusterList = [1, n0, _RCLe,
    0, [() => RegionalCluster$,
        { [_xN]: _RCe }]
];
var ReservedNodeList = [1, n0, _RNL,
    0, [() => ReservedNode$,
        { [_xN]: _RNe }]
];
var ReservedNodesOfferingList = [1, n0, _RNOL,
    0, [() => ReservedNodesOffering$,
        { [_xN]: _RNOe }]
];
var SecurityGroupIdsList = [1, n0, _SGIL,
    0, [0,
        { [_xN]: _SGIe }]
];
var SecurityGroupMembershipList = [1, n0, _SGML,
    0, () => SecurityGroupMembership$
];
var ServiceUpdateList = [1, n0, _SUL,
    0, [() => ServiceUpdate$,
        { [_xN]: _SU }]
];
var ShardDetails = [1, n0, _SDha,
    0, () => ShardDetail$
];
var ShardList = [1, n0, _SL,
    0, [() => Shard$,
        { [_xN]: _Sha }]
];
var SnapshotArnsList = [1, n0, _SAL,
    0, [0,
        { [_xN]: _SAn }]
];
var SnapshotList = [1, n0, _SLn,
    0, () => Snapshot$
];
var SubnetGroupList = [1, n0, _SGL,
    0, [() => SubnetGroup$,
        0]
];
var SubnetIdentifierList = [1, n0, _SIL,
    0, [0,
        { [_xN]: _SIu }]
];
var SubnetList = [1, n0, _SLu,
    0, [() => Subnet$,
        { [_xN]: _Su }]
];
var TagList = [1, n0, _TL,
    0, [() => Tag$,
        { [_xN]: _Tag }]
];
var UnprocessedClusterList = [1, n0, _UCL,
    0, [() => UnprocessedCluster$,
        { [_xN]: _UCn }]
];
var UserList = [1, n0, _UL,
    0, () => User$
];
var BatchUpdateCluster$ = [9, n0, _BUC,
    0, () => BatchUpdateClusterRequest$, () => BatchUpdateClusterResponse$
];
var CopySnapshot$ = [9, n0, _CS,
    0, () => CopySnapshotRequest$, () => CopySnapshotResponse$
];
var CreateACL$ = [9, n0, _CACL,
    0, () => CreateACLRequest$, () => CreateACLResponse$
];
var CreateCluster$ = [9, n0, _CCr,
    0, () => CreateClusterRequest$, () => CreateClusterResponse$
];
var CreateMultiRegionCluster$ = [9, n0, _CMRC,
    0, () => CreateMultiRegionClusterRequest$, () => CreateMultiRegionClusterResponse$
];
var CreateParameterGroup$ = [9, n0, _CPG,
    0, () => CreateParameterGroupRequest$, () => CreateParameterGroupResponse$
];
var CreateSnapshot$ = [9, n0, _CSr,
    0, () => CreateSnapshotRequest$, () => CreateSnapshotResponse$
];
var CreateSubnetGroup$ = [9, n0, _CSG,
    0, () => CreateSubnetGroupRequest$, () => CreateSubnetGroupResponse$
];
var CreateUser$ = [9, n0, _CU,
    0, () => CreateUserRequest$, () => CreateUserResponse$
];
var DeleteACL$ = [9, n0, _DACL,
    0, () => DeleteACLRequest$, () => DeleteACLResponse$
];
var DeleteCluster$ = [9, n0, _DC,
    0, () => DeleteClusterRequest$, () => DeleteClusterResponse$
];
var DeleteMultiRegionCluster$ = [9, n0, _DMRC,
    0, () => DeleteMultiRegionClusterRequest$, () => DeleteMultiRegionClusterResponse$
];
var DeleteParameterGroup$ = [9, n0, _DPG,
    0, () => DeleteParameterGroupRequest$, () => DeleteParameterGroupResponse$
];
var DeleteSnapshot$ = [9, n0, _DS,
    0, () => DeleteSnapshotRequest$, () => DeleteSnapshotResponse$
];
var DeleteSubnetGroup$ = [9, n0, _DSG,
    0, () => DeleteSubnetGroupRequest$, () => DeleteSubnetGroupResponse$
];
var DeleteUser$ = [9, n0, _DU,
    0, () => DeleteUserRequest$, () => DeleteUserResponse$
];
var DescribeACLs$ = [9, n0, _DACLe,
    0, () => DescribeACLsRequest$, () => DescribeACLsResponse$
];
var DescribeClusters$ = [9, n0, _DCe,
    0, () => DescribeClustersRequest$, () => DescribeClustersResponse$
];
var DescribeEngineVersions$ = [9, n0, _DEV,
    0, () => DescribeEngineVersionsRequest$, () => DescribeEngineVersionsResponse$
];
var DescribeEvents$ = [9, n0, _DE,
    0, () => DescribeEventsRequest$, () => DescribeEventsResponse$
];
var DescribeMultiRegionClusters$ = [9, n0, _DMRCe,
    0, () => DescribeMultiRegionClustersRequest$, () => DescribeMultiRegionClustersResponse$
];
var DescribeMultiRegionParameterGroups$ = [9, n0, _DMRPG,
    0, () => DescribeMultiRegionParameterGroupsRequest$, () => DescribeMultiRegionParameterGroupsResponse$
];
var DescribeMultiRegionParameters$ = [9, n0, _DMRP,
    0, () => DescribeMultiRegionParametersRequest$, () => DescribeMultiRegionParametersResponse$
];
var DescribeParameterGroups$ = [9, n0, _DPGe,
    0, () => DescribeParameterGroupsRequest$, () => DescribeParameterGroupsResponse$
];
var DescribeParameters$ = [9, n0, _DP,
    0, () => DescribeParametersRequest$, () => DescribeParametersResponse$
];
var DescribeReservedNodes$ = [9, n0, _DRN,
    0, () => DescribeReservedNodesRequest$, () => DescribeReservedNodesResponse$
];
var DescribeReservedNodesOfferings$ = [9, n0, _DRNO,
    0, () => DescribeReservedNodesOfferingsRequest$, () => DescribeReservedNodesOfferingsResponse$
];
var DescribeServiceUpdates$ = [9, n0, _DSU,
    0, () => DescribeServiceUpdatesRequest$, () => DescribeServiceUpdatesResponse$
];
var DescribeSnapshots$ = [9, n0, _DSe,
    0, () => DescribeSnapshotsRequest$, () => DescribeSnapshotsResponse$
];
var DescribeSubnetGroups$ = [9, n0, _DSGe,
    0, () => DescribeSubnetGroupsRequest$, () => DescribeSubnetGroupsResponse$
];
var DescribeUsers$ = [9, n0, _DUe,
    0, () => DescribeUsersRequest$, () => DescribeUsersResponse$
];
var FailoverShard$ = [9, n0, _FS,
    0, () => FailoverShardRequest$, () => FailoverShardResponse$
];
var ListAllowedMultiRegionClusterUpdates$ = [9, n0, _LAMRCU,
    0, () => ListAllowedMultiRegionClusterUpdatesRequest$, () => ListAllowedMultiRegionClusterUpdatesResponse$
];
var ListAllowedNodeTypeUpdates$ = [9, n0, _LANTU,
    0, () => ListAllowedNodeTypeUpdatesRequest$, () => ListAllowedNodeTypeUpdatesResponse$
];
var ListTags$ = [9, n0, _LT,
    0, () => ListTagsRequest$, () => ListTagsResponse$
];
var PurchaseReservedNodesOffering$ = [9, n0, _PRNO,
    0, () => PurchaseReservedNodesOfferingRequest$, () => PurchaseReservedNodesOfferingResponse$
];
var ResetParameterGroup$ = [9, n0, _RPG,
    0, () => ResetParameterGroupRequest$, () => ResetParameterGroupResponse$
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateACL$ = [9, n0, _UACL,
    0, () => UpdateACLRequest$, () => UpdateACLResponse$
];
var UpdateCluster$ = [9, n0, _UCp,
    0, () => UpdateClusterRequest$, () => UpdateClusterResponse$
];
var UpdateMultiRegionCluster$ = [9, n0, _UMRC,
    0, () => UpdateMultiRegionClusterRequest$, () => UpdateMultiRegionClusterResponse$
];
var UpdateParameterGroup$ = [9, n0, _UPG,
    0, () => UpdateParameterGroupRequest$, () => UpdateParameterGroupResponse$
];
var UpdateSubnetGroup$ = [9, n0, _USG,
    0, () => UpdateSubnetGroupRequest$, () => UpdateSubnetGroupResponse$
];
var UpdateUser$ = [9, n0, _UU,
    0, () => UpdateUserRequest$, () => UpdateUserResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2021-01-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMemoryDBHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.memorydb",
            errorTypeRegistries,
            xmlNamespace: "http://memorydb.amazonaws.com/doc/2021-01-01/",
            version: "2021-01-01",
            serviceTarget: "AmazonMemoryDB",
        },
        serviceId: config?.serviceId ?? "MemoryDB",
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

class MemoryDBClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultMemoryDBHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "AmazonMemoryDB", "MemoryDBClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class BatchUpdateClusterCommand extends command(_ep0, _mw0, "BatchUpdateCluster", BatchUpdateCluster$) {
}

class CopySnapshotCommand extends command(_ep0, _mw0, "CopySnapshot", CopySnapshot$) {
}

class CreateACLCommand extends command(_ep0, _mw0, "CreateACL", CreateACL$) {
}

class CreateClusterCommand extends command(_ep0, _mw0, "CreateCluster", CreateCluster$) {
}

class CreateMultiRegionClusterCommand extends command(_ep0, _mw0, "CreateMultiRegionCluster", CreateMultiRegionCluster$) {
}

class CreateParameterGroupCommand extends command(_ep0, _mw0, "CreateParameterGroup", CreateParameterGroup$) {
}

class CreateSnapshotCommand extends command(_ep0, _mw0, "CreateSnapshot", CreateSnapshot$) {
}

class CreateSubnetGroupCommand extends command(_ep0, _mw0, "CreateSubnetGroup", CreateSubnetGroup$) {
}

class CreateUserCommand extends command(_ep0, _mw0, "CreateUser", CreateUser$) {
}

class DeleteACLCommand extends command(_ep0, _mw0, "DeleteACL", DeleteACL$) {
}

class DeleteClusterCommand extends command(_ep0, _mw0, "DeleteCluster", DeleteCluster$) {
}

class DeleteMultiRegionClusterCommand extends command(_ep0, _mw0, "DeleteMultiRegionCluster", DeleteMultiRegionCluster$) {
}

class DeleteParameterGroupCommand extends command(_ep0, _mw0, "DeleteParameterGroup", DeleteParameterGroup$) {
}

class DeleteSnapshotCommand extends command(_ep0, _mw0, "DeleteSnapshot", DeleteSnapshot$) {
}

class DeleteSubnetGroupCommand extends command(_ep0, _mw0, "DeleteSubnetGroup", DeleteSubnetGroup$) {
}

class DeleteUserCommand extends command(_ep0, _mw0, "DeleteUser", DeleteUser$) {
}

class DescribeACLsCommand extends command(_ep0, _mw0, "DescribeACLs", DescribeACLs$) {
}

class DescribeClustersCommand extends command(_ep0, _mw0, "DescribeClusters", DescribeClusters$) {
}

class DescribeEngineVersionsCommand extends command(_ep0, _mw0, "DescribeEngineVersions", DescribeEngineVersions$) {
}

class DescribeEventsCommand extends command(_ep0, _mw0, "DescribeEvents", DescribeEvents$) {
}

class DescribeMultiRegionClustersCommand extends command(_ep0, _mw0, "DescribeMultiRegionClusters", DescribeMultiRegionClusters$) {
}

class DescribeMultiRegionParameterGroupsCommand extends command(_ep0, _mw0, "DescribeMultiRegionParameterGroups", DescribeMultiRegionParameterGroups$) {
}

class DescribeMultiRegionParametersCommand extends command(_ep0, _mw0, "DescribeMultiRegionParameters", DescribeMultiRegionParameters$) {
}

class DescribeParameterGroupsCommand extends command(_ep0, _mw0, "DescribeParameterGroups", DescribeParameterGroups$) {
}

class DescribeParametersCommand extends command(_ep0, _mw0, "DescribeParameters", DescribeParameters$) {
}

class DescribeReservedNodesCommand extends command(_ep0, _mw0, "DescribeReservedNodes", DescribeReservedNodes$) {
}

class DescribeReservedNodesOfferingsCommand extends command(_ep0, _mw0, "DescribeReservedNodesOfferings", DescribeReservedNodesOfferings$) {
}

class DescribeServiceUpdatesCommand extends command(_ep0, _mw0, "DescribeServiceUpdates", DescribeServiceUpdates$) {
}

class DescribeSnapshotsCommand extends command(_ep0, _mw0, "DescribeSnapshots", DescribeSnapshots$) {
}

class DescribeSubnetGroupsCommand extends command(_ep0, _mw0, "DescribeSubnetGroups", DescribeSubnetGroups$) {
}

class DescribeUsersCommand extends command(_ep0, _mw0, "DescribeUsers", DescribeUsers$) {
}

class FailoverShardCommand extends command(_ep0, _mw0, "FailoverShard", FailoverShard$) {
}

class ListAllowedMultiRegionClusterUpdatesCommand extends command(_ep0, _mw0, "ListAllowedMultiRegionClusterUpdates", ListAllowedMultiRegionClusterUpdates$) {
}

class ListAllowedNodeTypeUpdatesCommand extends command(_ep0, _mw0, "ListAllowedNodeTypeUpdates", ListAllowedNodeTypeUpdates$) {
}

class ListTagsCommand extends command(_ep0, _mw0, "ListTags", ListTags$) {
}

class PurchaseReservedNodesOfferingCommand extends command(_ep0, _mw0, "PurchaseReservedNodesOffering", PurchaseReservedNodesOffering$) {
}

class ResetParameterGroupCommand extends command(_ep0, _mw0, "ResetParameterGroup", ResetParameterGroup$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateACLCommand extends command(_ep0, _mw0, "UpdateACL", UpdateACL$) {
}

class UpdateClusterCommand extends command(_ep0, _mw0, "UpdateCluster", UpdateCluster$) {
}

class UpdateMultiRegionClusterCommand extends command(_ep0, _mw0, "UpdateMultiRegionCluster", UpdateMultiRegionCluster$) {
}

class UpdateParameterGroupCommand extends command(_ep0, _mw0, "UpdateParameterGroup", UpdateParameterGroup$) {
}

class UpdateSubnetGroupCommand extends command(_ep0, _mw0, "UpdateSubnetGroup", UpdateSubnetGroup$) {
}

class UpdateUserCommand extends command(_ep0, _mw0, "UpdateUser", UpdateUser$) {
}

const paginateDescribeACLs = createPaginator(MemoryDBClient, DescribeACLsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeClusters = createPaginator(MemoryDBClient, DescribeClustersCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeEngineVersions = createPaginator(MemoryDBClient, DescribeEngineVersionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeEvents = createPaginator(MemoryDBClient, DescribeEventsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeMultiRegionClusters = createPaginator(MemoryDBClient, DescribeMultiRegionClustersCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeParameterGroups = createPaginator(MemoryDBClient, DescribeParameterGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeParameters = createPaginator(MemoryDBClient, DescribeParametersCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeReservedNodesOfferings = createPaginator(MemoryDBClient, DescribeReservedNodesOfferingsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeReservedNodes = createPaginator(MemoryDBClient, DescribeReservedNodesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeServiceUpdates = createPaginator(MemoryDBClient, DescribeServiceUpdatesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeSnapshots = createPaginator(MemoryDBClient, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeSubnetGroups = createPaginator(MemoryDBClient, DescribeSubnetGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeUsers = createPaginator(MemoryDBClient, DescribeUsersCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    BatchUpdateClusterCommand,
    CopySnapshotCommand,
    CreateACLCommand,
    CreateClusterCommand,
    CreateMultiRegionClusterCommand,
    CreateParameterGroupCommand,
    CreateSnapshotCommand,
    CreateSubnetGroupCommand,
    CreateUserCommand,
    DeleteACLCommand,
    DeleteClusterCommand,
    DeleteMultiRegionClusterCommand,
    DeleteParameterGroupCommand,
    DeleteSnapshotCommand,
    DeleteSubnetGroupCommand,
    DeleteUserCommand,
    DescribeACLsCommand,
    DescribeClustersCommand,
    DescribeEngineVersionsCommand,
    DescribeEventsCommand,
    DescribeMultiRegionClustersCommand,
    DescribeMultiRegionParameterGroupsCommand,
    DescribeMultiRegionParametersCommand,
    DescribeParameterGroupsCommand,
    DescribeParametersCommand,
    DescribeReservedNodesCommand,
    DescribeReservedNodesOfferingsCommand,
    DescribeServiceUpdatesCommand,
    DescribeSnapshotsCommand,
    DescribeSubnetGroupsCommand,
    DescribeUsersCommand,
    FailoverShardCommand,
    ListAllowedMultiRegionClusterUpdatesCommand,
    ListAllowedNodeTypeUpdatesCommand,
    ListTagsCommand,
    PurchaseReservedNodesOfferingCommand,
    ResetParameterGroupCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateACLCommand,
    UpdateClusterCommand,
    UpdateMultiRegionClusterCommand,
    UpdateParameterGroupCommand,
    UpdateSubnetGroupCommand,
    UpdateUserCommand,
};
const paginators = {
    paginateDescribeACLs,
    paginateDescribeClusters,
    paginateDescribeEngineVersions,
    paginateDescribeEvents,
    paginateDescribeMultiRegionClusters,
    paginateDescribeParameterGroups,
    paginateDescribeParameters,
    paginateDescribeReservedNodes,
    paginateDescribeReservedNodesOfferings,
    paginateDescribeServiceUpdates,
    paginateDescribeSnapshots,
    paginateDescribeSubnetGroups,
    paginateDescribeUsers,
};
class MemoryDB extends MemoryDBClient {
}
createAggregatedClient(commands, MemoryDB, { paginators });

const AZStatus = {
    MultiAZ: "multiaz",
    SingleAZ: "singleaz",
};
const DataTieringStatus = {
    FALSE: "false",
    TRUE: "true",
};
const IpDiscovery = {
    IPV4: "ipv4",
    IPV6: "ipv6",
};
const NetworkType = {
    DUAL_STACK: "dual_stack",
    IPV4: "ipv4",
    IPV6: "ipv6",
};
const ServiceUpdateStatus = {
    COMPLETE: "complete",
    IN_PROGRESS: "in-progress",
    NOT_APPLIED: "available",
    SCHEDULED: "scheduled",
};
const InputAuthenticationType = {
    IAM: "iam",
    PASSWORD: "password",
};
const AuthenticationType = {
    IAM: "iam",
    NO_PASSWORD: "no-password",
    PASSWORD: "password",
};
const SourceType = {
    acl: "acl",
    cluster: "cluster",
    node: "node",
    parameter_group: "parameter-group",
    subnet_group: "subnet-group",
    user: "user",
};
const ServiceUpdateType = {
    SECURITY_UPDATE: "security-update",
};
const UpdateStrategy = {
    COORDINATED: "coordinated",
    UNCOORDINATED: "uncoordinated",
};

__webpack_unused_export__ = ACL$;
__webpack_unused_export__ = ACLAlreadyExistsFault;
__webpack_unused_export__ = ACLAlreadyExistsFault$;
__webpack_unused_export__ = ACLNotFoundFault;
__webpack_unused_export__ = ACLNotFoundFault$;
__webpack_unused_export__ = ACLPendingChanges$;
__webpack_unused_export__ = ACLQuotaExceededFault;
__webpack_unused_export__ = ACLQuotaExceededFault$;
__webpack_unused_export__ = ACLsUpdateStatus$;
__webpack_unused_export__ = APICallRateForCustomerExceededFault;
__webpack_unused_export__ = APICallRateForCustomerExceededFault$;
__webpack_unused_export__ = AZStatus;
__webpack_unused_export__ = Authentication$;
__webpack_unused_export__ = AuthenticationMode$;
__webpack_unused_export__ = AuthenticationType;
__webpack_unused_export__ = AvailabilityZone$;
__webpack_unused_export__ = BatchUpdateCluster$;
__webpack_unused_export__ = BatchUpdateClusterCommand;
__webpack_unused_export__ = BatchUpdateClusterRequest$;
__webpack_unused_export__ = BatchUpdateClusterResponse$;
__webpack_unused_export__ = Cluster$;
__webpack_unused_export__ = ClusterAlreadyExistsFault;
__webpack_unused_export__ = ClusterAlreadyExistsFault$;
__webpack_unused_export__ = ClusterConfiguration$;
__webpack_unused_export__ = ClusterNotFoundFault;
__webpack_unused_export__ = ClusterNotFoundFault$;
__webpack_unused_export__ = ClusterPendingUpdates$;
__webpack_unused_export__ = ClusterQuotaForCustomerExceededFault;
__webpack_unused_export__ = ClusterQuotaForCustomerExceededFault$;
__webpack_unused_export__ = CopySnapshot$;
__webpack_unused_export__ = CopySnapshotCommand;
__webpack_unused_export__ = CopySnapshotRequest$;
__webpack_unused_export__ = CopySnapshotResponse$;
__webpack_unused_export__ = CreateACL$;
__webpack_unused_export__ = CreateACLCommand;
__webpack_unused_export__ = CreateACLRequest$;
__webpack_unused_export__ = CreateACLResponse$;
__webpack_unused_export__ = CreateCluster$;
__webpack_unused_export__ = CreateClusterCommand;
__webpack_unused_export__ = CreateClusterRequest$;
__webpack_unused_export__ = CreateClusterResponse$;
__webpack_unused_export__ = CreateMultiRegionCluster$;
__webpack_unused_export__ = CreateMultiRegionClusterCommand;
__webpack_unused_export__ = CreateMultiRegionClusterRequest$;
__webpack_unused_export__ = CreateMultiRegionClusterResponse$;
__webpack_unused_export__ = CreateParameterGroup$;
__webpack_unused_export__ = CreateParameterGroupCommand;
__webpack_unused_export__ = CreateParameterGroupRequest$;
__webpack_unused_export__ = CreateParameterGroupResponse$;
__webpack_unused_export__ = CreateSnapshot$;
__webpack_unused_export__ = CreateSnapshotCommand;
__webpack_unused_export__ = CreateSnapshotRequest$;
__webpack_unused_export__ = CreateSnapshotResponse$;
__webpack_unused_export__ = CreateSubnetGroup$;
__webpack_unused_export__ = CreateSubnetGroupCommand;
__webpack_unused_export__ = CreateSubnetGroupRequest$;
__webpack_unused_export__ = CreateSubnetGroupResponse$;
__webpack_unused_export__ = CreateUser$;
__webpack_unused_export__ = CreateUserCommand;
__webpack_unused_export__ = CreateUserRequest$;
__webpack_unused_export__ = CreateUserResponse$;
__webpack_unused_export__ = DataTieringStatus;
__webpack_unused_export__ = DefaultUserRequired;
__webpack_unused_export__ = DefaultUserRequired$;
__webpack_unused_export__ = DeleteACL$;
__webpack_unused_export__ = DeleteACLCommand;
__webpack_unused_export__ = DeleteACLRequest$;
__webpack_unused_export__ = DeleteACLResponse$;
__webpack_unused_export__ = DeleteCluster$;
__webpack_unused_export__ = DeleteClusterCommand;
__webpack_unused_export__ = DeleteClusterRequest$;
__webpack_unused_export__ = DeleteClusterResponse$;
__webpack_unused_export__ = DeleteMultiRegionCluster$;
__webpack_unused_export__ = DeleteMultiRegionClusterCommand;
__webpack_unused_export__ = DeleteMultiRegionClusterRequest$;
__webpack_unused_export__ = DeleteMultiRegionClusterResponse$;
__webpack_unused_export__ = DeleteParameterGroup$;
__webpack_unused_export__ = DeleteParameterGroupCommand;
__webpack_unused_export__ = DeleteParameterGroupRequest$;
__webpack_unused_export__ = DeleteParameterGroupResponse$;
__webpack_unused_export__ = DeleteSnapshot$;
__webpack_unused_export__ = DeleteSnapshotCommand;
__webpack_unused_export__ = DeleteSnapshotRequest$;
__webpack_unused_export__ = DeleteSnapshotResponse$;
__webpack_unused_export__ = DeleteSubnetGroup$;
__webpack_unused_export__ = DeleteSubnetGroupCommand;
__webpack_unused_export__ = DeleteSubnetGroupRequest$;
__webpack_unused_export__ = DeleteSubnetGroupResponse$;
__webpack_unused_export__ = DeleteUser$;
__webpack_unused_export__ = DeleteUserCommand;
__webpack_unused_export__ = DeleteUserRequest$;
__webpack_unused_export__ = DeleteUserResponse$;
__webpack_unused_export__ = DescribeACLs$;
__webpack_unused_export__ = DescribeACLsCommand;
__webpack_unused_export__ = DescribeACLsRequest$;
__webpack_unused_export__ = DescribeACLsResponse$;
__webpack_unused_export__ = DescribeClusters$;
exports._2_ = DescribeClustersCommand;
__webpack_unused_export__ = DescribeClustersRequest$;
__webpack_unused_export__ = DescribeClustersResponse$;
__webpack_unused_export__ = DescribeEngineVersions$;
__webpack_unused_export__ = DescribeEngineVersionsCommand;
__webpack_unused_export__ = DescribeEngineVersionsRequest$;
__webpack_unused_export__ = DescribeEngineVersionsResponse$;
__webpack_unused_export__ = DescribeEvents$;
__webpack_unused_export__ = DescribeEventsCommand;
__webpack_unused_export__ = DescribeEventsRequest$;
__webpack_unused_export__ = DescribeEventsResponse$;
__webpack_unused_export__ = DescribeMultiRegionClusters$;
__webpack_unused_export__ = DescribeMultiRegionClustersCommand;
__webpack_unused_export__ = DescribeMultiRegionClustersRequest$;
__webpack_unused_export__ = DescribeMultiRegionClustersResponse$;
__webpack_unused_export__ = DescribeMultiRegionParameterGroups$;
__webpack_unused_export__ = DescribeMultiRegionParameterGroupsCommand;
__webpack_unused_export__ = DescribeMultiRegionParameterGroupsRequest$;
__webpack_unused_export__ = DescribeMultiRegionParameterGroupsResponse$;
__webpack_unused_export__ = DescribeMultiRegionParameters$;
__webpack_unused_export__ = DescribeMultiRegionParametersCommand;
__webpack_unused_export__ = DescribeMultiRegionParametersRequest$;
__webpack_unused_export__ = DescribeMultiRegionParametersResponse$;
__webpack_unused_export__ = DescribeParameterGroups$;
__webpack_unused_export__ = DescribeParameterGroupsCommand;
__webpack_unused_export__ = DescribeParameterGroupsRequest$;
__webpack_unused_export__ = DescribeParameterGroupsResponse$;
__webpack_unused_export__ = DescribeParameters$;
__webpack_unused_export__ = DescribeParametersCommand;
__webpack_unused_export__ = DescribeParametersRequest$;
__webpack_unused_export__ = DescribeParametersResponse$;
__webpack_unused_export__ = DescribeReservedNodes$;
exports.kyN = DescribeReservedNodesCommand;
__webpack_unused_export__ = DescribeReservedNodesOfferings$;
__webpack_unused_export__ = DescribeReservedNodesOfferingsCommand;
__webpack_unused_export__ = DescribeReservedNodesOfferingsRequest$;
__webpack_unused_export__ = DescribeReservedNodesOfferingsResponse$;
__webpack_unused_export__ = DescribeReservedNodesRequest$;
__webpack_unused_export__ = DescribeReservedNodesResponse$;
__webpack_unused_export__ = DescribeServiceUpdates$;
__webpack_unused_export__ = DescribeServiceUpdatesCommand;
__webpack_unused_export__ = DescribeServiceUpdatesRequest$;
__webpack_unused_export__ = DescribeServiceUpdatesResponse$;
__webpack_unused_export__ = DescribeSnapshots$;
__webpack_unused_export__ = DescribeSnapshotsCommand;
__webpack_unused_export__ = DescribeSnapshotsRequest$;
__webpack_unused_export__ = DescribeSnapshotsResponse$;
__webpack_unused_export__ = DescribeSubnetGroups$;
__webpack_unused_export__ = DescribeSubnetGroupsCommand;
__webpack_unused_export__ = DescribeSubnetGroupsRequest$;
__webpack_unused_export__ = DescribeSubnetGroupsResponse$;
__webpack_unused_export__ = DescribeUsers$;
__webpack_unused_export__ = DescribeUsersCommand;
__webpack_unused_export__ = DescribeUsersRequest$;
__webpack_unused_export__ = DescribeUsersResponse$;
__webpack_unused_export__ = DuplicateUserNameFault;
__webpack_unused_export__ = DuplicateUserNameFault$;
__webpack_unused_export__ = Endpoint$;
__webpack_unused_export__ = EngineVersionInfo$;
__webpack_unused_export__ = Event$;
__webpack_unused_export__ = FailoverShard$;
__webpack_unused_export__ = FailoverShardCommand;
__webpack_unused_export__ = FailoverShardRequest$;
__webpack_unused_export__ = FailoverShardResponse$;
__webpack_unused_export__ = Filter$;
__webpack_unused_export__ = InputAuthenticationType;
__webpack_unused_export__ = InsufficientClusterCapacityFault;
__webpack_unused_export__ = InsufficientClusterCapacityFault$;
__webpack_unused_export__ = InvalidACLStateFault;
__webpack_unused_export__ = InvalidACLStateFault$;
__webpack_unused_export__ = InvalidARNFault;
__webpack_unused_export__ = InvalidARNFault$;
__webpack_unused_export__ = InvalidClusterStateFault;
__webpack_unused_export__ = InvalidClusterStateFault$;
__webpack_unused_export__ = InvalidCredentialsException;
__webpack_unused_export__ = InvalidCredentialsException$;
__webpack_unused_export__ = InvalidKMSKeyFault;
__webpack_unused_export__ = InvalidKMSKeyFault$;
__webpack_unused_export__ = InvalidMultiRegionClusterStateFault;
__webpack_unused_export__ = InvalidMultiRegionClusterStateFault$;
__webpack_unused_export__ = InvalidNodeStateFault;
__webpack_unused_export__ = InvalidNodeStateFault$;
__webpack_unused_export__ = InvalidParameterCombinationException;
__webpack_unused_export__ = InvalidParameterCombinationException$;
__webpack_unused_export__ = InvalidParameterGroupStateFault;
__webpack_unused_export__ = InvalidParameterGroupStateFault$;
__webpack_unused_export__ = InvalidParameterValueException;
__webpack_unused_export__ = InvalidParameterValueException$;
__webpack_unused_export__ = InvalidSnapshotStateFault;
__webpack_unused_export__ = InvalidSnapshotStateFault$;
__webpack_unused_export__ = InvalidSubnet;
__webpack_unused_export__ = InvalidSubnet$;
__webpack_unused_export__ = InvalidUserStateFault;
__webpack_unused_export__ = InvalidUserStateFault$;
__webpack_unused_export__ = InvalidVPCNetworkStateFault;
__webpack_unused_export__ = InvalidVPCNetworkStateFault$;
__webpack_unused_export__ = IpDiscovery;
__webpack_unused_export__ = ListAllowedMultiRegionClusterUpdates$;
__webpack_unused_export__ = ListAllowedMultiRegionClusterUpdatesCommand;
__webpack_unused_export__ = ListAllowedMultiRegionClusterUpdatesRequest$;
__webpack_unused_export__ = ListAllowedMultiRegionClusterUpdatesResponse$;
__webpack_unused_export__ = ListAllowedNodeTypeUpdates$;
__webpack_unused_export__ = ListAllowedNodeTypeUpdatesCommand;
__webpack_unused_export__ = ListAllowedNodeTypeUpdatesRequest$;
__webpack_unused_export__ = ListAllowedNodeTypeUpdatesResponse$;
__webpack_unused_export__ = ListTags$;
__webpack_unused_export__ = ListTagsCommand;
__webpack_unused_export__ = ListTagsRequest$;
__webpack_unused_export__ = ListTagsResponse$;
__webpack_unused_export__ = MemoryDB;
exports.NdR = MemoryDBClient;
__webpack_unused_export__ = MemoryDBServiceException;
__webpack_unused_export__ = MemoryDBServiceException$;
__webpack_unused_export__ = MultiRegionCluster$;
__webpack_unused_export__ = MultiRegionClusterAlreadyExistsFault;
__webpack_unused_export__ = MultiRegionClusterAlreadyExistsFault$;
__webpack_unused_export__ = MultiRegionClusterNotFoundFault;
__webpack_unused_export__ = MultiRegionClusterNotFoundFault$;
__webpack_unused_export__ = MultiRegionParameter$;
__webpack_unused_export__ = MultiRegionParameterGroup$;
__webpack_unused_export__ = MultiRegionParameterGroupNotFoundFault;
__webpack_unused_export__ = MultiRegionParameterGroupNotFoundFault$;
__webpack_unused_export__ = NetworkType;
__webpack_unused_export__ = NoOperationFault;
__webpack_unused_export__ = NoOperationFault$;
__webpack_unused_export__ = Node$;
__webpack_unused_export__ = NodeQuotaForClusterExceededFault;
__webpack_unused_export__ = NodeQuotaForClusterExceededFault$;
__webpack_unused_export__ = NodeQuotaForCustomerExceededFault;
__webpack_unused_export__ = NodeQuotaForCustomerExceededFault$;
__webpack_unused_export__ = Parameter$;
__webpack_unused_export__ = ParameterGroup$;
__webpack_unused_export__ = ParameterGroupAlreadyExistsFault;
__webpack_unused_export__ = ParameterGroupAlreadyExistsFault$;
__webpack_unused_export__ = ParameterGroupNotFoundFault;
__webpack_unused_export__ = ParameterGroupNotFoundFault$;
__webpack_unused_export__ = ParameterGroupQuotaExceededFault;
__webpack_unused_export__ = ParameterGroupQuotaExceededFault$;
__webpack_unused_export__ = ParameterNameValue$;
__webpack_unused_export__ = PendingModifiedServiceUpdate$;
__webpack_unused_export__ = PurchaseReservedNodesOffering$;
__webpack_unused_export__ = PurchaseReservedNodesOfferingCommand;
__webpack_unused_export__ = PurchaseReservedNodesOfferingRequest$;
__webpack_unused_export__ = PurchaseReservedNodesOfferingResponse$;
__webpack_unused_export__ = RecurringCharge$;
__webpack_unused_export__ = RegionalCluster$;
__webpack_unused_export__ = ReplicaConfigurationRequest$;
__webpack_unused_export__ = ReservedNode$;
__webpack_unused_export__ = ReservedNodeAlreadyExistsFault;
__webpack_unused_export__ = ReservedNodeAlreadyExistsFault$;
__webpack_unused_export__ = ReservedNodeNotFoundFault;
__webpack_unused_export__ = ReservedNodeNotFoundFault$;
__webpack_unused_export__ = ReservedNodeQuotaExceededFault;
__webpack_unused_export__ = ReservedNodeQuotaExceededFault$;
__webpack_unused_export__ = ReservedNodesOffering$;
__webpack_unused_export__ = ReservedNodesOfferingNotFoundFault;
__webpack_unused_export__ = ReservedNodesOfferingNotFoundFault$;
__webpack_unused_export__ = ResetParameterGroup$;
__webpack_unused_export__ = ResetParameterGroupCommand;
__webpack_unused_export__ = ResetParameterGroupRequest$;
__webpack_unused_export__ = ResetParameterGroupResponse$;
__webpack_unused_export__ = ReshardingStatus$;
__webpack_unused_export__ = SecurityGroupMembership$;
__webpack_unused_export__ = ServiceLinkedRoleNotFoundFault;
__webpack_unused_export__ = ServiceLinkedRoleNotFoundFault$;
__webpack_unused_export__ = ServiceUpdate$;
__webpack_unused_export__ = ServiceUpdateNotFoundFault;
__webpack_unused_export__ = ServiceUpdateNotFoundFault$;
__webpack_unused_export__ = ServiceUpdateRequest$;
__webpack_unused_export__ = ServiceUpdateStatus;
__webpack_unused_export__ = ServiceUpdateType;
__webpack_unused_export__ = Shard$;
__webpack_unused_export__ = ShardConfiguration$;
__webpack_unused_export__ = ShardConfigurationRequest$;
__webpack_unused_export__ = ShardDetail$;
__webpack_unused_export__ = ShardNotFoundFault;
__webpack_unused_export__ = ShardNotFoundFault$;
__webpack_unused_export__ = ShardsPerClusterQuotaExceededFault;
__webpack_unused_export__ = ShardsPerClusterQuotaExceededFault$;
__webpack_unused_export__ = SlotMigration$;
__webpack_unused_export__ = Snapshot$;
__webpack_unused_export__ = SnapshotAlreadyExistsFault;
__webpack_unused_export__ = SnapshotAlreadyExistsFault$;
__webpack_unused_export__ = SnapshotNotFoundFault;
__webpack_unused_export__ = SnapshotNotFoundFault$;
__webpack_unused_export__ = SnapshotQuotaExceededFault;
__webpack_unused_export__ = SnapshotQuotaExceededFault$;
__webpack_unused_export__ = SourceType;
__webpack_unused_export__ = Subnet$;
__webpack_unused_export__ = SubnetGroup$;
__webpack_unused_export__ = SubnetGroupAlreadyExistsFault;
__webpack_unused_export__ = SubnetGroupAlreadyExistsFault$;
__webpack_unused_export__ = SubnetGroupInUseFault;
__webpack_unused_export__ = SubnetGroupInUseFault$;
__webpack_unused_export__ = SubnetGroupNotFoundFault;
__webpack_unused_export__ = SubnetGroupNotFoundFault$;
__webpack_unused_export__ = SubnetGroupQuotaExceededFault;
__webpack_unused_export__ = SubnetGroupQuotaExceededFault$;
__webpack_unused_export__ = SubnetInUse;
__webpack_unused_export__ = SubnetInUse$;
__webpack_unused_export__ = SubnetNotAllowedFault;
__webpack_unused_export__ = SubnetNotAllowedFault$;
__webpack_unused_export__ = SubnetQuotaExceededFault;
__webpack_unused_export__ = SubnetQuotaExceededFault$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagNotFoundFault;
__webpack_unused_export__ = TagNotFoundFault$;
__webpack_unused_export__ = TagQuotaPerResourceExceeded;
__webpack_unused_export__ = TagQuotaPerResourceExceeded$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = TestFailoverNotAvailableFault;
__webpack_unused_export__ = TestFailoverNotAvailableFault$;
__webpack_unused_export__ = UnprocessedCluster$;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateACL$;
__webpack_unused_export__ = UpdateACLCommand;
__webpack_unused_export__ = UpdateACLRequest$;
__webpack_unused_export__ = UpdateACLResponse$;
__webpack_unused_export__ = UpdateCluster$;
__webpack_unused_export__ = UpdateClusterCommand;
__webpack_unused_export__ = UpdateClusterRequest$;
__webpack_unused_export__ = UpdateClusterResponse$;
__webpack_unused_export__ = UpdateMultiRegionCluster$;
__webpack_unused_export__ = UpdateMultiRegionClusterCommand;
__webpack_unused_export__ = UpdateMultiRegionClusterRequest$;
__webpack_unused_export__ = UpdateMultiRegionClusterResponse$;
__webpack_unused_export__ = UpdateParameterGroup$;
__webpack_unused_export__ = UpdateParameterGroupCommand;
__webpack_unused_export__ = UpdateParameterGroupRequest$;
__webpack_unused_export__ = UpdateParameterGroupResponse$;
__webpack_unused_export__ = UpdateStrategy;
__webpack_unused_export__ = UpdateSubnetGroup$;
__webpack_unused_export__ = UpdateSubnetGroupCommand;
__webpack_unused_export__ = UpdateSubnetGroupRequest$;
__webpack_unused_export__ = UpdateSubnetGroupResponse$;
__webpack_unused_export__ = UpdateUser$;
__webpack_unused_export__ = UpdateUserCommand;
__webpack_unused_export__ = UpdateUserRequest$;
__webpack_unused_export__ = UpdateUserResponse$;
__webpack_unused_export__ = User$;
__webpack_unused_export__ = UserAlreadyExistsFault;
__webpack_unused_export__ = UserAlreadyExistsFault$;
__webpack_unused_export__ = UserNotFoundFault;
__webpack_unused_export__ = UserNotFoundFault$;
__webpack_unused_export__ = UserQuotaExceededFault;
__webpack_unused_export__ = UserQuotaExceededFault$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateDescribeACLs;
__webpack_unused_export__ = paginateDescribeClusters;
__webpack_unused_export__ = paginateDescribeEngineVersions;
__webpack_unused_export__ = paginateDescribeEvents;
__webpack_unused_export__ = paginateDescribeMultiRegionClusters;
__webpack_unused_export__ = paginateDescribeParameterGroups;
__webpack_unused_export__ = paginateDescribeParameters;
__webpack_unused_export__ = paginateDescribeReservedNodes;
__webpack_unused_export__ = paginateDescribeReservedNodesOfferings;
__webpack_unused_export__ = paginateDescribeServiceUpdates;
__webpack_unused_export__ = paginateDescribeSnapshots;
__webpack_unused_export__ = paginateDescribeSubnetGroups;
__webpack_unused_export__ = paginateDescribeUsers;


/***/ })

};
