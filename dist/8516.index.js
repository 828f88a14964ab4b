export const id = 8516;
export const ids = [8516];
export const modules = {

/***/ 99871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(92658);
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
const { AwsJson1_0Protocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultCloudControlHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "cloudcontrolapi",
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
const defaultCloudControlHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "cloudcontrolapi",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1141.0";
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
        ["https://cloudcontrolapi-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://cloudcontrolapi-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://cloudcontrolapi.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://cloudcontrolapi.{Region}.{PartitionResult#dnsSuffix}", i],
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

class CloudControlServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CloudControlServiceException.prototype);
    }
}

class AlreadyExistsException extends CloudControlServiceException {
    name = "AlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
        this.Message = opts.Message;
    }
}
class ConcurrentModificationException extends CloudControlServiceException {
    name = "ConcurrentModificationException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "ConcurrentModificationException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
        this.Message = opts.Message;
    }
}
class RequestTokenNotFoundException extends CloudControlServiceException {
    name = "RequestTokenNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "RequestTokenNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RequestTokenNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class ClientTokenConflictException extends CloudControlServiceException {
    name = "ClientTokenConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ClientTokenConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ClientTokenConflictException.prototype);
        this.Message = opts.Message;
    }
}
class ConcurrentOperationException extends CloudControlServiceException {
    name = "ConcurrentOperationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConcurrentOperationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentOperationException.prototype);
        this.Message = opts.Message;
    }
}
class GeneralServiceException extends CloudControlServiceException {
    name = "GeneralServiceException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "GeneralServiceException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, GeneralServiceException.prototype);
        this.Message = opts.Message;
    }
}
class HandlerFailureException extends CloudControlServiceException {
    name = "HandlerFailureException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "HandlerFailureException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, HandlerFailureException.prototype);
        this.Message = opts.Message;
    }
}
class HandlerInternalFailureException extends CloudControlServiceException {
    name = "HandlerInternalFailureException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "HandlerInternalFailureException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, HandlerInternalFailureException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidCredentialsException extends CloudControlServiceException {
    name = "InvalidCredentialsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidCredentialsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidCredentialsException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidRequestException extends CloudControlServiceException {
    name = "InvalidRequestException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRequestException.prototype);
        this.Message = opts.Message;
    }
}
class NetworkFailureException extends CloudControlServiceException {
    name = "NetworkFailureException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "NetworkFailureException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, NetworkFailureException.prototype);
        this.Message = opts.Message;
    }
}
class NotStabilizedException extends CloudControlServiceException {
    name = "NotStabilizedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "NotStabilizedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotStabilizedException.prototype);
        this.Message = opts.Message;
    }
}
class NotUpdatableException extends CloudControlServiceException {
    name = "NotUpdatableException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "NotUpdatableException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotUpdatableException.prototype);
        this.Message = opts.Message;
    }
}
class PrivateTypeException extends CloudControlServiceException {
    name = "PrivateTypeException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "PrivateTypeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, PrivateTypeException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceConflictException extends CloudControlServiceException {
    name = "ResourceConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceConflictException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends CloudControlServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceInternalErrorException extends CloudControlServiceException {
    name = "ServiceInternalErrorException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "ServiceInternalErrorException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceInternalErrorException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceLimitExceededException extends CloudControlServiceException {
    name = "ServiceLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ServiceLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class ThrottlingException extends CloudControlServiceException {
    name = "ThrottlingException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.Message = opts.Message;
    }
}
class TypeNotFoundException extends CloudControlServiceException {
    name = "TypeNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TypeNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TypeNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class UnsupportedActionException extends CloudControlServiceException {
    name = "UnsupportedActionException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnsupportedActionException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedActionException.prototype);
        this.Message = opts.Message;
    }
}

const _AEE = "AlreadyExistsException";
const _CME = "ConcurrentModificationException";
const _COE = "ConcurrentOperationException";
const _CR = "CreateResource";
const _CRI = "CreateResourceInput";
const _CRO = "CreateResourceOutput";
const _CRR = "CancelResourceRequest";
const _CRRI = "CancelResourceRequestInput";
const _CRRO = "CancelResourceRequestOutput";
const _CT = "ClientToken";
const _CTCE = "ClientTokenConflictException";
const _DR = "DeleteResource";
const _DRI = "DeleteResourceInput";
const _DRO = "DeleteResourceOutput";
const _DS = "DesiredState";
const _EC = "ErrorCode";
const _ET = "EventTime";
const _FM = "FailureMode";
const _GR = "GetResource";
const _GRI = "GetResourceInput";
const _GRO = "GetResourceOutput";
const _GRRS = "GetResourceRequestStatus";
const _GRRSI = "GetResourceRequestStatusInput";
const _GRRSO = "GetResourceRequestStatusOutput";
const _GSE = "GeneralServiceException";
const _HET = "HookEventTime";
const _HFE = "HandlerFailureException";
const _HIFE = "HandlerInternalFailureException";
const _HPE = "HooksProgressEvent";
const _HPEo = "HookProgressEvent";
const _HRT = "HooksRequestToken";
const _HS = "HookStatus";
const _HSM = "HookStatusMessage";
const _HTA = "HookTypeArn";
const _HTN = "HookTypeName";
const _HTVI = "HookTypeVersionId";
const _I = "Identifier";
const _ICE = "InvalidCredentialsException";
const _IP = "InvocationPoint";
const _IRE = "InvalidRequestException";
const _LR = "ListResources";
const _LRI = "ListResourcesInput";
const _LRO = "ListResourcesOutput";
const _LRR = "ListResourceRequests";
const _LRRI = "ListResourceRequestsInput";
const _LRRO = "ListResourceRequestsOutput";
const _M = "Message";
const _MR = "MaxResults";
const _NFE = "NetworkFailureException";
const _NSE = "NotStabilizedException";
const _NT = "NextToken";
const _NUE = "NotUpdatableException";
const _O = "Operation";
const _OS = "OperationStatus";
const _OSp = "OperationStatuses";
const _Op = "Operations";
const _P = "Properties";
const _PD = "PatchDocument";
const _PE = "ProgressEvent";
const _PTE = "PrivateTypeException";
const _RA = "RoleArn";
const _RAe = "RetryAfter";
const _RCE = "ResourceConflictException";
const _RD = "ResourceDescription";
const _RDe = "ResourceDescriptions";
const _RM = "ResourceModel";
const _RNFE = "ResourceNotFoundException";
const _RRSF = "ResourceRequestStatusFilter";
const _RRSS = "ResourceRequestStatusSummaries";
const _RT = "RequestToken";
const _RTNFE = "RequestTokenNotFoundException";
const _SIEE = "ServiceInternalErrorException";
const _SLEE = "ServiceLimitExceededException";
const _SM = "StatusMessage";
const _TE = "ThrottlingException";
const _TN = "TypeName";
const _TNFE = "TypeNotFoundException";
const _TVI = "TypeVersionId";
const _UAE = "UnsupportedActionException";
const _UR = "UpdateResource";
const _URI = "UpdateResourceInput";
const _URO = "UpdateResourceOutput";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudcontrol";
const _se = "server";
const n0 = "com.amazonaws.cloudcontrol";
const _s_registry = new TypeRegistry(_s);
var CloudControlServiceException$ = [-3, _s, "CloudControlServiceException", 0, [], []];
_s_registry.registerError(CloudControlServiceException$, CloudControlServiceException);
const n0_registry = new TypeRegistry(n0);
var AlreadyExistsException$ = [-3, n0, _AEE,
    { [_aQE]: [`AlreadyExistsException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var ClientTokenConflictException$ = [-3, n0, _CTCE,
    { [_aQE]: [`ClientTokenConflictException`, 409], [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ClientTokenConflictException$, ClientTokenConflictException);
var ConcurrentModificationException$ = [-3, n0, _CME,
    { [_aQE]: [`ConcurrentModificationException`, 500], [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConcurrentOperationException$ = [-3, n0, _COE,
    { [_aQE]: [`ConcurrentOperationException`, 409], [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ConcurrentOperationException$, ConcurrentOperationException);
var GeneralServiceException$ = [-3, n0, _GSE,
    { [_aQE]: [`GeneralServiceException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(GeneralServiceException$, GeneralServiceException);
var HandlerFailureException$ = [-3, n0, _HFE,
    { [_aQE]: [`HandlerFailureException`, 502], [_e]: _se, [_hE]: 502 },
    [_M],
    [0]
];
n0_registry.registerError(HandlerFailureException$, HandlerFailureException);
var HandlerInternalFailureException$ = [-3, n0, _HIFE,
    { [_aQE]: [`HandlerInternalFailureException`, 502], [_e]: _se, [_hE]: 502 },
    [_M],
    [0]
];
n0_registry.registerError(HandlerInternalFailureException$, HandlerInternalFailureException);
var InvalidCredentialsException$ = [-3, n0, _ICE,
    { [_aQE]: [`InvalidCredentialsException`, 401], [_e]: _c, [_hE]: 401 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidCredentialsException$, InvalidCredentialsException);
var InvalidRequestException$ = [-3, n0, _IRE,
    { [_aQE]: [`InvalidRequestException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var NetworkFailureException$ = [-3, n0, _NFE,
    { [_aQE]: [`NetworkFailureException`, 502], [_e]: _se, [_hE]: 502 },
    [_M],
    [0]
];
n0_registry.registerError(NetworkFailureException$, NetworkFailureException);
var NotStabilizedException$ = [-3, n0, _NSE,
    { [_aQE]: [`NotStabilizedException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(NotStabilizedException$, NotStabilizedException);
var NotUpdatableException$ = [-3, n0, _NUE,
    { [_aQE]: [`NotUpdatableException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(NotUpdatableException$, NotUpdatableException);
var PrivateTypeException$ = [-3, n0, _PTE,
    { [_aQE]: [`PrivateTypeException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(PrivateTypeException$, PrivateTypeException);
var RequestTokenNotFoundException$ = [-3, n0, _RTNFE,
    { [_aQE]: [`RequestTokenNotFoundException`, 404], [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(RequestTokenNotFoundException$, RequestTokenNotFoundException);
var ResourceConflictException$ = [-3, n0, _RCE,
    { [_aQE]: [`ResourceConflictException`, 409], [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_aQE]: [`ResourceNotFoundException`, 404], [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceInternalErrorException$ = [-3, n0, _SIEE,
    { [_aQE]: [`ServiceInternalErrorException`, 502], [_e]: _se, [_hE]: 502 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceInternalErrorException$, ServiceInternalErrorException);
var ServiceLimitExceededException$ = [-3, n0, _SLEE,
    { [_aQE]: [`ServiceLimitExceededException`, 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceLimitExceededException$, ServiceLimitExceededException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_aQE]: [`ThrottlingException`, 429], [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TypeNotFoundException$ = [-3, n0, _TNFE,
    { [_aQE]: [`TypeNotFoundException`, 404], [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
var UnsupportedActionException$ = [-3, n0, _UAE,
    { [_aQE]: [`UnsupportedActionException`, 405], [_e]: _c, [_hE]: 405 },
    [_M],
    [0]
];
n0_registry.registerError(UnsupportedActionException$, UnsupportedActionException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var PatchDocument = [0, n0, _PD, 8, 0];
var Properties = [0, n0, _P, 8, 0];
var CancelResourceRequestInput$ = [3, n0, _CRRI,
    0,
    [_RT],
    [0], 1
];
var CancelResourceRequestOutput$ = [3, n0, _CRRO,
    0,
    [_PE],
    [[() => ProgressEvent$, 0]]
];
var CreateResourceInput$ = [3, n0, _CRI,
    0,
    [_TN, _DS, _TVI, _RA, _CT],
    [0, [() => Properties, 0], 0, 0, [0, 4]], 2
];
var CreateResourceOutput$ = [3, n0, _CRO,
    0,
    [_PE],
    [[() => ProgressEvent$, 0]]
];
var DeleteResourceInput$ = [3, n0, _DRI,
    0,
    [_TN, _I, _TVI, _RA, _CT],
    [0, 0, 0, 0, [0, 4]], 2
];
var DeleteResourceOutput$ = [3, n0, _DRO,
    0,
    [_PE],
    [[() => ProgressEvent$, 0]]
];
var GetResourceInput$ = [3, n0, _GRI,
    0,
    [_TN, _I, _TVI, _RA],
    [0, 0, 0, 0], 2
];
var GetResourceOutput$ = [3, n0, _GRO,
    0,
    [_TN, _RD],
    [0, [() => ResourceDescription$, 0]]
];
var GetResourceRequestStatusInput$ = [3, n0, _GRRSI,
    0,
    [_RT],
    [0], 1
];
var GetResourceRequestStatusOutput$ = [3, n0, _GRRSO,
    0,
    [_PE, _HPE],
    [[() => ProgressEvent$, 0], () => HooksProgressEvent]
];
var HookProgressEvent$ = [3, n0, _HPEo,
    0,
    [_HTN, _HTVI, _HTA, _IP, _HS, _HET, _HSM, _FM],
    [0, 0, 0, 0, 0, 4, 0, 0]
];
var ListResourceRequestsInput$ = [3, n0, _LRRI,
    0,
    [_MR, _NT, _RRSF],
    [1, 0, () => ResourceRequestStatusFilter$]
];
var ListResourceRequestsOutput$ = [3, n0, _LRRO,
    0,
    [_RRSS, _NT],
    [[() => ResourceRequestStatusSummaries, 0], 0]
];
var ListResourcesInput$ = [3, n0, _LRI,
    0,
    [_TN, _TVI, _RA, _NT, _MR, _RM],
    [0, 0, 0, 0, 1, [() => Properties, 0]], 1
];
var ListResourcesOutput$ = [3, n0, _LRO,
    0,
    [_TN, _RDe, _NT],
    [0, [() => ResourceDescriptions, 0], 0]
];
var ProgressEvent$ = [3, n0, _PE,
    0,
    [_TN, _I, _RT, _HRT, _O, _OS, _ET, _RM, _SM, _EC, _RAe],
    [0, 0, 0, 0, 0, 0, 4, [() => Properties, 0], 0, 0, 4]
];
var ResourceDescription$ = [3, n0, _RD,
    0,
    [_I, _P],
    [0, [() => Properties, 0]]
];
var ResourceRequestStatusFilter$ = [3, n0, _RRSF,
    0,
    [_Op, _OSp],
    [64 | 0, 64 | 0]
];
var UpdateResourceInput$ = [3, n0, _URI,
    0,
    [_TN, _I, _PD, _TVI, _RA, _CT],
    [0, 0, [() => PatchDocument, 0], 0, 0, [0, 4]], 3
];
var UpdateResourceOutput$ = [3, n0, _URO,
    0,
    [_PE],
    [[() => ProgressEvent$, 0]]
];
var HooksProgressEvent = [1, n0, _HPE,
    0, () => HookProgressEvent$
];
var ResourceDescriptions = [1, n0, _RDe,
    0, [() => ResourceDescription$,
        0]
];
var ResourceRequestStatusSummaries = [1, n0, _RRSS,
    0, [() => ProgressEvent$,
        0]
];
var CancelResourceRequest$ = [9, n0, _CRR,
    2, () => CancelResourceRequestInput$, () => CancelResourceRequestOutput$
];
var CreateResource$ = [9, n0, _CR,
    0, () => CreateResourceInput$, () => CreateResourceOutput$
];
var DeleteResource$ = [9, n0, _DR,
    0, () => DeleteResourceInput$, () => DeleteResourceOutput$
];
var GetResource$ = [9, n0, _GR,
    0, () => GetResourceInput$, () => GetResourceOutput$
];
var GetResourceRequestStatus$ = [9, n0, _GRRS,
    0, () => GetResourceRequestStatusInput$, () => GetResourceRequestStatusOutput$
];
var ListResourceRequests$ = [9, n0, _LRR,
    0, () => ListResourceRequestsInput$, () => ListResourceRequestsOutput$
];
var ListResources$ = [9, n0, _LR,
    0, () => ListResourcesInput$, () => ListResourcesOutput$
];
var UpdateResource$ = [9, n0, _UR,
    0, () => UpdateResourceInput$, () => UpdateResourceOutput$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2021-09-30",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudControlHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_0Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.cloudcontrol",
            errorTypeRegistries,
            version: "2021-09-30",
            serviceTarget: "CloudApiService",
        },
        serviceId: config?.serviceId ?? "CloudControl",
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

class CloudControlClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultCloudControlHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "CloudApiService", "CloudControlClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class CancelResourceRequestCommand extends command(_ep0, _mw0, "CancelResourceRequest", CancelResourceRequest$) {
}

class CreateResourceCommand extends command(_ep0, _mw0, "CreateResource", CreateResource$) {
}

class DeleteResourceCommand extends command(_ep0, _mw0, "DeleteResource", DeleteResource$) {
}

class GetResourceCommand extends command(_ep0, _mw0, "GetResource", GetResource$) {
}

class GetResourceRequestStatusCommand extends command(_ep0, _mw0, "GetResourceRequestStatus", GetResourceRequestStatus$) {
}

class ListResourceRequestsCommand extends command(_ep0, _mw0, "ListResourceRequests", ListResourceRequests$) {
}

class ListResourcesCommand extends command(_ep0, _mw0, "ListResources", ListResources$) {
}

class UpdateResourceCommand extends command(_ep0, _mw0, "UpdateResource", UpdateResource$) {
}

const paginateListResourceRequests = createPaginator(CloudControlClient, ListResourceRequestsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListResources = createPaginator(CloudControlClient, ListResourcesCommand, "NextToken", "NextToken", "MaxResults");

const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetResourceRequestStatusCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.ProgressEvent.OperationStatus;
            };
            if (returnComparator() === "SUCCESS") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.ProgressEvent.OperationStatus;
            };
            if (returnComparator() === "FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.ProgressEvent.OperationStatus;
            };
            if (returnComparator() === "CANCEL_COMPLETE") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForResourceRequestSuccess = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilResourceRequestSuccess = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    return checkExceptions(result);
};

const commands = {
    CancelResourceRequestCommand,
    CreateResourceCommand,
    DeleteResourceCommand,
    GetResourceCommand,
    GetResourceRequestStatusCommand,
    ListResourceRequestsCommand,
    ListResourcesCommand,
    UpdateResourceCommand,
};
const paginators = {
    paginateListResourceRequests,
    paginateListResources,
};
const waiters = {
    waitUntilResourceRequestSuccess,
};
class CloudControl extends CloudControlClient {
}
createAggregatedClient(commands, CloudControl, { paginators, waiters });

const HandlerErrorCode = {
    ACCESS_DENIED: "AccessDenied",
    ALREADY_EXISTS: "AlreadyExists",
    GENERAL_SERVICE_EXCEPTION: "GeneralServiceException",
    INTERNAL_FAILURE: "InternalFailure",
    INVALID_CREDENTIALS: "InvalidCredentials",
    INVALID_REQUEST: "InvalidRequest",
    NETWORK_FAILURE: "NetworkFailure",
    NOT_FOUND: "NotFound",
    NOT_STABILIZED: "NotStabilized",
    NOT_UPDATABLE: "NotUpdatable",
    RESOURCE_CONFLICT: "ResourceConflict",
    SERVICE_INTERNAL_ERROR: "ServiceInternalError",
    SERVICE_LIMIT_EXCEEDED: "ServiceLimitExceeded",
    SERVICE_TIMEOUT: "ServiceTimeout",
    THROTTLING: "Throttling",
    UNAUTHORIZED_TAGGING_OPERATION: "UnauthorizedTaggingOperation",
};
const Operation = {
    CREATE: "CREATE",
    DELETE: "DELETE",
    UPDATE: "UPDATE",
};
const OperationStatus = {
    CANCEL_COMPLETE: "CANCEL_COMPLETE",
    CANCEL_IN_PROGRESS: "CANCEL_IN_PROGRESS",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    PENDING: "PENDING",
    SUCCESS: "SUCCESS",
};

__webpack_unused_export__ = AlreadyExistsException;
__webpack_unused_export__ = AlreadyExistsException$;
__webpack_unused_export__ = CancelResourceRequest$;
__webpack_unused_export__ = CancelResourceRequestCommand;
__webpack_unused_export__ = CancelResourceRequestInput$;
__webpack_unused_export__ = CancelResourceRequestOutput$;
__webpack_unused_export__ = ClientTokenConflictException;
__webpack_unused_export__ = ClientTokenConflictException$;
__webpack_unused_export__ = CloudControl;
exports.iU = CloudControlClient;
__webpack_unused_export__ = CloudControlServiceException;
__webpack_unused_export__ = CloudControlServiceException$;
__webpack_unused_export__ = ConcurrentModificationException;
__webpack_unused_export__ = ConcurrentModificationException$;
__webpack_unused_export__ = ConcurrentOperationException;
__webpack_unused_export__ = ConcurrentOperationException$;
__webpack_unused_export__ = CreateResource$;
__webpack_unused_export__ = CreateResourceCommand;
__webpack_unused_export__ = CreateResourceInput$;
__webpack_unused_export__ = CreateResourceOutput$;
__webpack_unused_export__ = DeleteResource$;
__webpack_unused_export__ = DeleteResourceCommand;
__webpack_unused_export__ = DeleteResourceInput$;
__webpack_unused_export__ = DeleteResourceOutput$;
__webpack_unused_export__ = GeneralServiceException;
__webpack_unused_export__ = GeneralServiceException$;
__webpack_unused_export__ = GetResource$;
__webpack_unused_export__ = GetResourceCommand;
__webpack_unused_export__ = GetResourceInput$;
__webpack_unused_export__ = GetResourceOutput$;
__webpack_unused_export__ = GetResourceRequestStatus$;
__webpack_unused_export__ = GetResourceRequestStatusCommand;
__webpack_unused_export__ = GetResourceRequestStatusInput$;
__webpack_unused_export__ = GetResourceRequestStatusOutput$;
__webpack_unused_export__ = HandlerErrorCode;
__webpack_unused_export__ = HandlerFailureException;
__webpack_unused_export__ = HandlerFailureException$;
__webpack_unused_export__ = HandlerInternalFailureException;
__webpack_unused_export__ = HandlerInternalFailureException$;
__webpack_unused_export__ = HookProgressEvent$;
__webpack_unused_export__ = InvalidCredentialsException;
__webpack_unused_export__ = InvalidCredentialsException$;
__webpack_unused_export__ = InvalidRequestException;
__webpack_unused_export__ = InvalidRequestException$;
__webpack_unused_export__ = ListResourceRequests$;
__webpack_unused_export__ = ListResourceRequestsCommand;
__webpack_unused_export__ = ListResourceRequestsInput$;
__webpack_unused_export__ = ListResourceRequestsOutput$;
__webpack_unused_export__ = ListResources$;
exports.TK = ListResourcesCommand;
__webpack_unused_export__ = ListResourcesInput$;
__webpack_unused_export__ = ListResourcesOutput$;
__webpack_unused_export__ = NetworkFailureException;
__webpack_unused_export__ = NetworkFailureException$;
__webpack_unused_export__ = NotStabilizedException;
__webpack_unused_export__ = NotStabilizedException$;
__webpack_unused_export__ = NotUpdatableException;
__webpack_unused_export__ = NotUpdatableException$;
__webpack_unused_export__ = Operation;
__webpack_unused_export__ = OperationStatus;
__webpack_unused_export__ = PrivateTypeException;
__webpack_unused_export__ = PrivateTypeException$;
__webpack_unused_export__ = ProgressEvent$;
__webpack_unused_export__ = RequestTokenNotFoundException;
__webpack_unused_export__ = RequestTokenNotFoundException$;
__webpack_unused_export__ = ResourceConflictException;
__webpack_unused_export__ = ResourceConflictException$;
__webpack_unused_export__ = ResourceDescription$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = ResourceRequestStatusFilter$;
__webpack_unused_export__ = ServiceInternalErrorException;
__webpack_unused_export__ = ServiceInternalErrorException$;
__webpack_unused_export__ = ServiceLimitExceededException;
__webpack_unused_export__ = ServiceLimitExceededException$;
__webpack_unused_export__ = ThrottlingException;
__webpack_unused_export__ = ThrottlingException$;
__webpack_unused_export__ = TypeNotFoundException;
__webpack_unused_export__ = TypeNotFoundException$;
__webpack_unused_export__ = UnsupportedActionException;
__webpack_unused_export__ = UnsupportedActionException$;
__webpack_unused_export__ = UpdateResource$;
__webpack_unused_export__ = UpdateResourceCommand;
__webpack_unused_export__ = UpdateResourceInput$;
__webpack_unused_export__ = UpdateResourceOutput$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateListResourceRequests;
__webpack_unused_export__ = paginateListResources;
__webpack_unused_export__ = waitForResourceRequestSuccess;
__webpack_unused_export__ = waitUntilResourceRequestSuccess;


/***/ }),

/***/ 75838:
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
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultResourceExplorer2HttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "resource-explorer-2",
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
const defaultResourceExplorer2HttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "resource-explorer-2",
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
        ["https://resource-explorer-2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://resource-explorer-2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://resource-explorer-2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://resource-explorer-2.{Region}.{PartitionResult#dnsSuffix}", i],
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

class ResourceExplorer2ServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ResourceExplorer2ServiceException.prototype);
    }
}

class AccessDeniedException extends ResourceExplorer2ServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
    }
}
class InternalServerException extends ResourceExplorer2ServiceException {
    name = "InternalServerException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends ResourceExplorer2ServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class ThrottlingException extends ResourceExplorer2ServiceException {
    name = "ThrottlingException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.Message = opts.Message;
    }
}
class ValidationException extends ResourceExplorer2ServiceException {
    name = "ValidationException";
    $fault = "client";
    Message;
    FieldList;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.Message = opts.Message;
        this.FieldList = opts.FieldList;
    }
}
class UnauthorizedException extends ResourceExplorer2ServiceException {
    name = "UnauthorizedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedException.prototype);
        this.Message = opts.Message;
    }
}
class ConflictException extends ResourceExplorer2ServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceQuotaExceededException extends ResourceExplorer2ServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    Name;
    Value;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Message = opts.Message;
        this.Name = opts.Name;
        this.Value = opts.Value;
    }
}

const _A = "Arn";
const _ADE = "AccessDeniedException";
const _ADV = "AssociateDefaultView";
const _ADVI = "AssociateDefaultViewInput";
const _ADVO = "AssociateDefaultViewOutput";
const _AI = "AccountId";
const _AIL = "AccountIdList";
const _AR = "AggregatorRegions";
const _AWSSAS = "AWSServiceAccessStatus";
const _BGV = "BatchGetView";
const _BGVE = "BatchGetViewError";
const _BGVEa = "BatchGetViewErrors";
const _BGVI = "BatchGetViewInput";
const _BGVO = "BatchGetViewOutput";
const _C = "Code";
const _CA = "CreatedAt";
const _CE = "ConflictException";
const _CFNRT = "CFNResourceTypes";
const _CI = "CreateIndex";
const _CII = "CreateIndexInput";
const _CIO = "CreateIndexOutput";
const _CRES = "CreateResourceExplorerSetup";
const _CRESI = "CreateResourceExplorerSetupInput";
const _CRESO = "CreateResourceExplorerSetupOutput";
const _CRT = "CfnResourceType";
const _CT = "ClientToken";
const _CV = "CreateView";
const _CVI = "CreateViewInput";
const _CVO = "CreateViewOutput";
const _Co = "Complete";
const _Cou = "Count";
const _D = "Data";
const _DDV = "DisassociateDefaultView";
const _DI = "DeleteIndex";
const _DIAR = "DeleteInAllRegions";
const _DII = "DeleteIndexInput";
const _DIO = "DeleteIndexOutput";
const _DRES = "DeleteResourceExplorerSetup";
const _DRESI = "DeleteResourceExplorerSetupInput";
const _DRESO = "DeleteResourceExplorerSetupOutput";
const _DV = "DeleteView";
const _DVI = "DeleteViewInput";
const _DVO = "DeleteViewOutput";
const _E = "Errors";
const _ED = "ErrorDetails";
const _EM = "ErrorMessage";
const _F = "Filters";
const _FL = "FieldList";
const _FS = "FilterString";
const _GALSC = "GetAccountLevelServiceConfiguration";
const _GALSCO = "GetAccountLevelServiceConfigurationOutput";
const _GDV = "GetDefaultView";
const _GDVO = "GetDefaultViewOutput";
const _GI = "GetIndex";
const _GIO = "GetIndexOutput";
const _GMV = "GetManagedView";
const _GMVI = "GetManagedViewInput";
const _GMVO = "GetManagedViewOutput";
const _GRES = "GetResourceExplorerSetup";
const _GRESI = "GetResourceExplorerSetupInput";
const _GRESO = "GetResourceExplorerSetupOutput";
const _GSI = "GetServiceIndex";
const _GSIO = "GetServiceIndexOutput";
const _GSV = "GetServiceView";
const _GSVI = "GetServiceViewInput";
const _GSVO = "GetServiceViewOutput";
const _GV = "GetView";
const _GVI = "GetViewInput";
const _GVO = "GetViewOutput";
const _I = "Index";
const _IL = "IndexList";
const _IP = "IncludedProperties";
const _IPL = "IncludedPropertyList";
const _IPn = "IncludedProperty";
const _IS = "IndexStatus";
const _ISE = "InternalServerException";
const _In = "Indexes";
const _LI = "ListIndexes";
const _LIFM = "ListIndexesForMembers";
const _LIFMI = "ListIndexesForMembersInput";
const _LIFMO = "ListIndexesForMembersOutput";
const _LII = "ListIndexesInput";
const _LIO = "ListIndexesOutput";
const _LMV = "ListManagedViews";
const _LMVI = "ListManagedViewsInput";
const _LMVO = "ListManagedViewsOutput";
const _LR = "ListResources";
const _LRA = "LastReportedAt";
const _LRI = "ListResourcesInput";
const _LRO = "ListResourcesOutput";
const _LSAFS = "ListStreamingAccessForServices";
const _LSAFSI = "ListStreamingAccessForServicesInput";
const _LSAFSO = "ListStreamingAccessForServicesOutput";
const _LSI = "ListServiceIndexes";
const _LSII = "ListServiceIndexesInput";
const _LSIO = "ListServiceIndexesOutput";
const _LSRT = "ListSupportedResourceTypes";
const _LSRTI = "ListSupportedResourceTypesInput";
const _LSRTO = "ListSupportedResourceTypesOutput";
const _LSV = "ListServiceViews";
const _LSVI = "ListServiceViewsInput";
const _LSVO = "ListServiceViewsOutput";
const _LTFR = "ListTagsForResource";
const _LTFRI = "ListTagsForResourceInput";
const _LTFRO = "ListTagsForResourceOutput";
const _LUA = "LastUpdatedAt";
const _LV = "ListViews";
const _LVI = "ListViewsInput";
const _LVO = "ListViewsOutput";
const _M = "Message";
const _MI = "MemberIndex";
const _MIL = "MemberIndexList";
const _MR = "MaxResults";
const _MV = "ManagedView";
const _MVA = "ManagedViewArn";
const _MVN = "ManagedViewName";
const _MVa = "ManagedViews";
const _N = "Name";
const _NT = "NextToken";
const _O = "Owner";
const _OAI = "OwningAccountId";
const _OC = "OrgConfiguration";
const _P = "Properties";
const _QS = "QueryString";
const _R = "Regions";
const _RC = "ResourceCount";
const _RF = "ReplicatingFrom";
const _RL = "RegionList";
const _RLe = "ResourceList";
const _RN = "RecorderName";
const _RNFE = "ResourceNotFoundException";
const _RP = "ResourcePolicy";
const _RPL = "ResourcePropertyList";
const _RPe = "ResourceProperty";
const _RS = "RegionStatus";
const _RSL = "RegionStatusList";
const _RT = "ReplicatingTo";
const _RTL = "ResourceTypeList";
const _RTe = "ResourceTypes";
const _RTec = "RecorderType";
const _RTes = "ResourceType";
const _Re = "Region";
const _Res = "Resources";
const _Reso = "Resource";
const _S = "State";
const _SAD = "StreamingAccessDetails";
const _SADL = "StreamingAccessDetailsList";
const _SAFS = "StreamingAccessForServices";
const _SAFSt = "StreamingAccessForService";
const _SF = "SearchFilter";
const _SI = "SearchInput";
const _SL = "StringList";
const _SLR = "ServiceLinkedRole";
const _SLRI = "ServiceLinkedRecorderInfo";
const _SLRe = "ServiceLinkedRecorder";
const _SO = "SearchOutput";
const _SP = "ServicePrincipal";
const _SQEE = "ServiceQuotaExceededException";
const _SRT = "SupportedResourceType";
const _ST = "ScopeType";
const _SV = "ServiceViews";
const _SVA = "ServiceViewArn";
const _SVN = "ServiceViewName";
const _SVe = "ServiceView";
const _Sc = "Scope";
const _Se = "Service";
const _Sea = "Search";
const _St = "Status";
const _T = "Tags";
const _TE = "ThrottlingException";
const _TI = "TaskId";
const _TM = "TagMap";
const _TR = "TotalResources";
const _TRI = "TagResourceInput";
const _TRO = "TagResourceOutput";
const _TRa = "TagResource";
const _TS = "TrustedService";
const _Ty = "Type";
const _UE = "UnauthorizedException";
const _UIT = "UpdateIndexType";
const _UITI = "UpdateIndexTypeInput";
const _UITO = "UpdateIndexTypeOutput";
const _UR = "UntagResource";
const _URI = "UntagResourceInput";
const _URO = "UntagResourceOutput";
const _UV = "UpdateView";
const _UVI = "UpdateViewInput";
const _UVO = "UpdateViewOutput";
const _V = "Value";
const _VA = "ViewArn";
const _VAi = "ViewArns";
const _VE = "ValidationException";
const _VEF = "ValidationExceptionField";
const _VEFL = "ValidationExceptionFieldList";
const _VI = "ValidationIssue";
const _VL = "ViewList";
const _VN = "ViewName";
const _VS = "ViewStatus";
const _Ve = "Version";
const _Vi = "Views";
const _Vie = "View";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _rA = "resourceArn";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.resourceexplorer2";
const _se = "server";
const _tK = "tagKeys";
const n0 = "com.amazonaws.resourceexplorer2";
const _s_registry = TypeRegistry.for(_s);
var ResourceExplorer2ServiceException$ = [-3, _s, "ResourceExplorer2ServiceException", 0, [], []];
_s_registry.registerError(ResourceExplorer2ServiceException$, ResourceExplorer2ServiceException);
const n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_M],
    [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_M],
    [0], 1
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_M, _N, _V],
    [0, 0, 0], 3
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var UnauthorizedException$ = [-3, n0, _UE,
    { [_e]: _c, [_hE]: 401 },
    [_M],
    [0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
var ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_M, _FL],
    [0, () => ValidationExceptionFieldList], 1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var QueryString = [0, n0, _QS, 8, 0];
var AssociateDefaultViewInput$ = [3, n0, _ADVI,
    0,
    [_VA],
    [0], 1
];
var AssociateDefaultViewOutput$ = [3, n0, _ADVO,
    0,
    [_VA],
    [0]
];
var BatchGetViewError$ = [3, n0, _BGVE,
    0,
    [_VA, _EM],
    [0, 0], 2
];
var BatchGetViewInput$ = [3, n0, _BGVI,
    0,
    [_VAi],
    [64 | 0]
];
var BatchGetViewOutput$ = [3, n0, _BGVO,
    0,
    [_Vi, _E],
    [[() => ViewList, 0], () => BatchGetViewErrors]
];
var CreateIndexInput$ = [3, n0, _CII,
    0,
    [_CT, _T],
    [[0, 4], [() => TagMap, 0]]
];
var CreateIndexOutput$ = [3, n0, _CIO,
    0,
    [_A, _S, _CA],
    [0, 0, 5]
];
var CreateResourceExplorerSetupInput$ = [3, n0, _CRESI,
    0,
    [_RL, _VN, _AR],
    [64 | 0, 0, 64 | 0], 2
];
var CreateResourceExplorerSetupOutput$ = [3, n0, _CRESO,
    0,
    [_TI],
    [0], 1
];
var CreateViewInput$ = [3, n0, _CVI,
    0,
    [_VN, _CT, _IP, _Sc, _F, _T],
    [0, [0, 4], () => IncludedPropertyList, 0, [() => SearchFilter$, 0], [() => TagMap, 0]], 1
];
var CreateViewOutput$ = [3, n0, _CVO,
    0,
    [_Vie],
    [[() => View$, 0]]
];
var DeleteIndexInput$ = [3, n0, _DII,
    0,
    [_A],
    [0], 1
];
var DeleteIndexOutput$ = [3, n0, _DIO,
    0,
    [_A, _S, _LUA],
    [0, 0, 5]
];
var DeleteResourceExplorerSetupInput$ = [3, n0, _DRESI,
    0,
    [_RL, _DIAR],
    [64 | 0, 2]
];
var DeleteResourceExplorerSetupOutput$ = [3, n0, _DRESO,
    0,
    [_TI],
    [0], 1
];
var DeleteViewInput$ = [3, n0, _DVI,
    0,
    [_VA],
    [0], 1
];
var DeleteViewOutput$ = [3, n0, _DVO,
    0,
    [_VA],
    [0]
];
var ErrorDetails$ = [3, n0, _ED,
    0,
    [_C, _M],
    [0, 0]
];
var GetAccountLevelServiceConfigurationOutput$ = [3, n0, _GALSCO,
    0,
    [_OC],
    [() => OrgConfiguration$]
];
var GetDefaultViewOutput$ = [3, n0, _GDVO,
    0,
    [_VA],
    [0]
];
var GetIndexOutput$ = [3, n0, _GIO,
    0,
    [_A, _Ty, _S, _RF, _RT, _CA, _LUA, _T],
    [0, 0, 0, 64 | 0, 64 | 0, 5, 5, [() => TagMap, 0]]
];
var GetManagedViewInput$ = [3, n0, _GMVI,
    0,
    [_MVA],
    [0], 1
];
var GetManagedViewOutput$ = [3, n0, _GMVO,
    0,
    [_MV],
    [[() => ManagedView$, 0]]
];
var GetResourceExplorerSetupInput$ = [3, n0, _GRESI,
    0,
    [_TI, _MR, _NT],
    [0, 1, 0], 1
];
var GetResourceExplorerSetupOutput$ = [3, n0, _GRESO,
    0,
    [_R, _NT],
    [[() => RegionStatusList, 0], 0]
];
var GetServiceIndexOutput$ = [3, n0, _GSIO,
    0,
    [_A, _Ty],
    [0, 0]
];
var GetServiceViewInput$ = [3, n0, _GSVI,
    0,
    [_SVA],
    [0], 1
];
var GetServiceViewOutput$ = [3, n0, _GSVO,
    0,
    [_Vie],
    [[() => ServiceView$, 0]], 1
];
var GetViewInput$ = [3, n0, _GVI,
    0,
    [_VA],
    [0], 1
];
var GetViewOutput$ = [3, n0, _GVO,
    0,
    [_Vie, _T],
    [[() => View$, 0], [() => TagMap, 0]]
];
var IncludedProperty$ = [3, n0, _IPn,
    0,
    [_N],
    [0], 1
];
var Index$ = [3, n0, _I,
    0,
    [_Re, _A, _Ty],
    [0, 0, 0]
];
var IndexStatus$ = [3, n0, _IS,
    0,
    [_St, _I, _ED],
    [0, () => Index$, () => ErrorDetails$]
];
var ListIndexesForMembersInput$ = [3, n0, _LIFMI,
    0,
    [_AIL, _MR, _NT],
    [64 | 0, 1, 0], 1
];
var ListIndexesForMembersOutput$ = [3, n0, _LIFMO,
    0,
    [_In, _NT],
    [() => MemberIndexList, 0]
];
var ListIndexesInput$ = [3, n0, _LII,
    0,
    [_Ty, _R, _MR, _NT],
    [0, 64 | 0, 1, 0]
];
var ListIndexesOutput$ = [3, n0, _LIO,
    0,
    [_In, _NT],
    [() => IndexList, 0]
];
var ListManagedViewsInput$ = [3, n0, _LMVI,
    0,
    [_MR, _NT, _SP],
    [1, 0, 0]
];
var ListManagedViewsOutput$ = [3, n0, _LMVO,
    0,
    [_NT, _MVa],
    [0, 64 | 0]
];
var ListResourcesInput$ = [3, n0, _LRI,
    0,
    [_F, _MR, _VA, _NT],
    [[() => SearchFilter$, 0], 1, 0, 0]
];
var ListResourcesOutput$ = [3, n0, _LRO,
    0,
    [_Res, _NT, _VA],
    [() => ResourceList, 0, 0]
];
var ListServiceIndexesInput$ = [3, n0, _LSII,
    0,
    [_R, _MR, _NT],
    [64 | 0, 1, 0]
];
var ListServiceIndexesOutput$ = [3, n0, _LSIO,
    0,
    [_In, _NT],
    [() => IndexList, 0]
];
var ListServiceViewsInput$ = [3, n0, _LSVI,
    0,
    [_MR, _NT],
    [1, 0]
];
var ListServiceViewsOutput$ = [3, n0, _LSVO,
    0,
    [_NT, _SV],
    [0, 64 | 0]
];
var ListStreamingAccessForServicesInput$ = [3, n0, _LSAFSI,
    0,
    [_MR, _NT],
    [1, 0]
];
var ListStreamingAccessForServicesOutput$ = [3, n0, _LSAFSO,
    0,
    [_SAFS, _NT],
    [() => StreamingAccessDetailsList, 0], 1
];
var ListSupportedResourceTypesInput$ = [3, n0, _LSRTI,
    0,
    [_NT, _MR],
    [0, 1]
];
var ListSupportedResourceTypesOutput$ = [3, n0, _LSRTO,
    0,
    [_RTe, _NT],
    [() => ResourceTypeList, 0]
];
var ListTagsForResourceInput$ = [3, n0, _LTFRI,
    0,
    [_rA],
    [[0, 1]], 1
];
var ListTagsForResourceOutput$ = [3, n0, _LTFRO,
    0,
    [_T],
    [[() => TagMap, 0]]
];
var ListViewsInput$ = [3, n0, _LVI,
    0,
    [_NT, _MR],
    [0, 1]
];
var ListViewsOutput$ = [3, n0, _LVO,
    0,
    [_Vi, _NT],
    [64 | 0, 0]
];
var ManagedView$ = [3, n0, _MV,
    0,
    [_MVA, _MVN, _TS, _LUA, _O, _Sc, _IP, _F, _RP, _Ve],
    [0, 0, 0, 5, 0, 0, () => IncludedPropertyList, [() => SearchFilter$, 0], 0, 0]
];
var MemberIndex$ = [3, n0, _MI,
    0,
    [_AI, _Re, _A, _Ty],
    [0, 0, 0, 0]
];
var OrgConfiguration$ = [3, n0, _OC,
    0,
    [_AWSSAS, _SLR],
    [0, 0], 1
];
var RegionStatus$ = [3, n0, _RS,
    0,
    [_Re, _I, _Vie],
    [0, () => IndexStatus$, [() => ViewStatus$, 0]]
];
var Resource$ = [3, n0, _Reso,
    0,
    [_A, _OAI, _Re, _RTes, _Se, _CRT, _LRA, _P],
    [0, 0, 0, 0, 0, 0, 5, () => ResourcePropertyList]
];
var ResourceCount$ = [3, n0, _RC,
    0,
    [_TR, _Co],
    [1, 2]
];
var ResourceProperty$ = [3, n0, _RPe,
    0,
    [_N, _LRA, _D],
    [0, 5, 15]
];
var SearchFilter$ = [3, n0, _SF,
    8,
    [_FS],
    [0], 1
];
var SearchInput$ = [3, n0, _SI,
    0,
    [_QS, _MR, _VA, _NT],
    [[() => QueryString, 0], 1, 0, 0], 1
];
var SearchOutput$ = [3, n0, _SO,
    0,
    [_Res, _NT, _VA, _Cou],
    [() => ResourceList, 0, 0, () => ResourceCount$]
];
var ServiceLinkedRecorderInfo$ = [3, n0, _SLRI,
    0,
    [_SP, _RN, _RTec],
    [0, 0, 0]
];
var ServiceView$ = [3, n0, _SVe,
    0,
    [_SVA, _SVN, _F, _IP, _SAFSt, _ST, _SLRe],
    [0, 0, [() => SearchFilter$, 0], () => IncludedPropertyList, 0, 0, () => ServiceLinkedRecorderInfo$], 1
];
var StreamingAccessDetails$ = [3, n0, _SAD,
    0,
    [_SP, _CA],
    [0, 5], 2
];
var SupportedResourceType$ = [3, n0, _SRT,
    0,
    [_Se, _RTes, _CFNRT],
    [0, 0, 64 | 0]
];
var TagResourceInput$ = [3, n0, _TRI,
    0,
    [_rA, _T],
    [[0, 1], [() => TagMap, 0]], 1
];
var TagResourceOutput$ = [3, n0, _TRO,
    0,
    [],
    []
];
var UntagResourceInput$ = [3, n0, _URI,
    0,
    [_rA, _tK],
    [[0, 1], [() => StringList, { [_hQ]: _tK }]], 2
];
var UntagResourceOutput$ = [3, n0, _URO,
    0,
    [],
    []
];
var UpdateIndexTypeInput$ = [3, n0, _UITI,
    0,
    [_A, _Ty],
    [0, 0], 2
];
var UpdateIndexTypeOutput$ = [3, n0, _UITO,
    0,
    [_A, _Ty, _S, _LUA],
    [0, 0, 0, 5]
];
var UpdateViewInput$ = [3, n0, _UVI,
    0,
    [_VA, _IP, _F],
    [0, () => IncludedPropertyList, [() => SearchFilter$, 0]], 1
];
var UpdateViewOutput$ = [3, n0, _UVO,
    0,
    [_Vie],
    [[() => View$, 0]]
];
var ValidationExceptionField$ = [3, n0, _VEF,
    0,
    [_N, _VI],
    [0, 0], 2
];
var View$ = [3, n0, _Vie,
    0,
    [_VA, _VN, _O, _LUA, _Sc, _IP, _F],
    [0, 0, 0, 5, 0, () => IncludedPropertyList, [() => SearchFilter$, 0]]
];
var ViewStatus$ = [3, n0, _VS,
    0,
    [_St, _Vie, _ED],
    [0, [() => View$, 0], () => ErrorDetails$]
];
var __Unit = "unit";
var BatchGetViewErrors = [1, n0, _BGVEa,
    0, () => BatchGetViewError$
];
var IncludedPropertyList = [1, n0, _IPL,
    0, () => IncludedProperty$
];
var IndexList = [1, n0, _IL,
    0, () => Index$
];
var MemberIndexList = [1, n0, _MIL,
    0, () => MemberIndex$
];
var RegionStatusList = [1, n0, _RSL,
    0, [() => RegionStatus$,
        0]
];
var ResourceList = [1, n0, _RLe,
    0, () => Resource$
];
var ResourcePropertyList = [1, n0, _RPL,
    0, () => ResourceProperty$
];
var ResourceTypeList = [1, n0, _RTL,
    0, () => SupportedResourceType$
];
var StreamingAccessDetailsList = [1, n0, _SADL,
    0, () => StreamingAccessDetails$
];
var StringList = [1, n0, _SL,
    8, 0
];
var ValidationExceptionFieldList = [1, n0, _VEFL,
    0, () => ValidationExceptionField$
];
var ViewList = [1, n0, _VL,
    0, [() => View$,
        0]
];
var TagMap = [2, n0, _TM,
    8, 0, 0
];
var AssociateDefaultView$ = [9, n0, _ADV,
    { [_h]: ["POST", "/AssociateDefaultView", 200] }, () => AssociateDefaultViewInput$, () => AssociateDefaultViewOutput$
];
var BatchGetView$ = [9, n0, _BGV,
    { [_h]: ["POST", "/BatchGetView", 200] }, () => BatchGetViewInput$, () => BatchGetViewOutput$
];
var CreateIndex$ = [9, n0, _CI,
    { [_h]: ["POST", "/CreateIndex", 200] }, () => CreateIndexInput$, () => CreateIndexOutput$
];
var CreateResourceExplorerSetup$ = [9, n0, _CRES,
    { [_h]: ["POST", "/CreateResourceExplorerSetup", 200] }, () => CreateResourceExplorerSetupInput$, () => CreateResourceExplorerSetupOutput$
];
var CreateView$ = [9, n0, _CV,
    { [_h]: ["POST", "/CreateView", 200] }, () => CreateViewInput$, () => CreateViewOutput$
];
var DeleteIndex$ = [9, n0, _DI,
    { [_h]: ["POST", "/DeleteIndex", 200] }, () => DeleteIndexInput$, () => DeleteIndexOutput$
];
var DeleteResourceExplorerSetup$ = [9, n0, _DRES,
    { [_h]: ["POST", "/DeleteResourceExplorerSetup", 200] }, () => DeleteResourceExplorerSetupInput$, () => DeleteResourceExplorerSetupOutput$
];
var DeleteView$ = [9, n0, _DV,
    { [_h]: ["POST", "/DeleteView", 200] }, () => DeleteViewInput$, () => DeleteViewOutput$
];
var DisassociateDefaultView$ = [9, n0, _DDV,
    { [_h]: ["POST", "/DisassociateDefaultView", 200] }, () => __Unit, () => __Unit
];
var GetAccountLevelServiceConfiguration$ = [9, n0, _GALSC,
    { [_h]: ["POST", "/GetAccountLevelServiceConfiguration", 200] }, () => __Unit, () => GetAccountLevelServiceConfigurationOutput$
];
var GetDefaultView$ = [9, n0, _GDV,
    { [_h]: ["POST", "/GetDefaultView", 200] }, () => __Unit, () => GetDefaultViewOutput$
];
var GetIndex$ = [9, n0, _GI,
    { [_h]: ["POST", "/GetIndex", 200] }, () => __Unit, () => GetIndexOutput$
];
var GetManagedView$ = [9, n0, _GMV,
    { [_h]: ["POST", "/GetManagedView", 200] }, () => GetManagedViewInput$, () => GetManagedViewOutput$
];
var GetResourceExplorerSetup$ = [9, n0, _GRES,
    { [_h]: ["POST", "/GetResourceExplorerSetup", 200] }, () => GetResourceExplorerSetupInput$, () => GetResourceExplorerSetupOutput$
];
var GetServiceIndex$ = [9, n0, _GSI,
    { [_h]: ["POST", "/GetServiceIndex", 200] }, () => __Unit, () => GetServiceIndexOutput$
];
var GetServiceView$ = [9, n0, _GSV,
    { [_h]: ["POST", "/GetServiceView", 200] }, () => GetServiceViewInput$, () => GetServiceViewOutput$
];
var GetView$ = [9, n0, _GV,
    { [_h]: ["POST", "/GetView", 200] }, () => GetViewInput$, () => GetViewOutput$
];
var ListIndexes$ = [9, n0, _LI,
    { [_h]: ["POST", "/ListIndexes", 200] }, () => ListIndexesInput$, () => ListIndexesOutput$
];
var ListIndexesForMembers$ = [9, n0, _LIFM,
    { [_h]: ["POST", "/ListIndexesForMembers", 200] }, () => ListIndexesForMembersInput$, () => ListIndexesForMembersOutput$
];
var ListManagedViews$ = [9, n0, _LMV,
    { [_h]: ["POST", "/ListManagedViews", 200] }, () => ListManagedViewsInput$, () => ListManagedViewsOutput$
];
var ListResources$ = [9, n0, _LR,
    { [_h]: ["POST", "/ListResources", 200] }, () => ListResourcesInput$, () => ListResourcesOutput$
];
var ListServiceIndexes$ = [9, n0, _LSI,
    { [_h]: ["POST", "/ListServiceIndexes", 200] }, () => ListServiceIndexesInput$, () => ListServiceIndexesOutput$
];
var ListServiceViews$ = [9, n0, _LSV,
    { [_h]: ["POST", "/ListServiceViews", 200] }, () => ListServiceViewsInput$, () => ListServiceViewsOutput$
];
var ListStreamingAccessForServices$ = [9, n0, _LSAFS,
    { [_h]: ["POST", "/ListStreamingAccessForServices", 200] }, () => ListStreamingAccessForServicesInput$, () => ListStreamingAccessForServicesOutput$
];
var ListSupportedResourceTypes$ = [9, n0, _LSRT,
    { [_h]: ["POST", "/ListSupportedResourceTypes", 200] }, () => ListSupportedResourceTypesInput$, () => ListSupportedResourceTypesOutput$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["GET", "/tags/{resourceArn}", 200] }, () => ListTagsForResourceInput$, () => ListTagsForResourceOutput$
];
var ListViews$ = [9, n0, _LV,
    { [_h]: ["POST", "/ListViews", 200] }, () => ListViewsInput$, () => ListViewsOutput$
];
var Search$ = [9, n0, _Sea,
    { [_h]: ["POST", "/Search", 200] }, () => SearchInput$, () => SearchOutput$
];
var TagResource$ = [9, n0, _TRa,
    { [_h]: ["POST", "/tags/{resourceArn}", 200] }, () => TagResourceInput$, () => TagResourceOutput$
];
var UntagResource$ = [9, n0, _UR,
    { [_h]: ["DELETE", "/tags/{resourceArn}", 200] }, () => UntagResourceInput$, () => UntagResourceOutput$
];
var UpdateIndexType$ = [9, n0, _UIT,
    { [_h]: ["POST", "/UpdateIndexType", 200] }, () => UpdateIndexTypeInput$, () => UpdateIndexTypeOutput$
];
var UpdateView$ = [9, n0, _UV,
    { [_h]: ["POST", "/UpdateView", 200] }, () => UpdateViewInput$, () => UpdateViewOutput$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2022-07-28",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultResourceExplorer2HttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.resourceexplorer2",
            errorTypeRegistries,
            version: "2022-07-28",
            serviceTarget: "ResourceExplorer",
        },
        serviceId: config?.serviceId ?? "Resource Explorer 2",
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

class ResourceExplorer2Client extends Client {
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
            httpAuthSchemeParametersProvider: defaultResourceExplorer2HttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "ResourceExplorer", "ResourceExplorer2Client", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateDefaultViewCommand extends command(_ep0, _mw0, "AssociateDefaultView", AssociateDefaultView$) {
}

class BatchGetViewCommand extends command(_ep0, _mw0, "BatchGetView", BatchGetView$) {
}

class CreateIndexCommand extends command(_ep0, _mw0, "CreateIndex", CreateIndex$) {
}

class CreateResourceExplorerSetupCommand extends command(_ep0, _mw0, "CreateResourceExplorerSetup", CreateResourceExplorerSetup$) {
}

class CreateViewCommand extends command(_ep0, _mw0, "CreateView", CreateView$) {
}

class DeleteIndexCommand extends command(_ep0, _mw0, "DeleteIndex", DeleteIndex$) {
}

class DeleteResourceExplorerSetupCommand extends command(_ep0, _mw0, "DeleteResourceExplorerSetup", DeleteResourceExplorerSetup$) {
}

class DeleteViewCommand extends command(_ep0, _mw0, "DeleteView", DeleteView$) {
}

class DisassociateDefaultViewCommand extends command(_ep0, _mw0, "DisassociateDefaultView", DisassociateDefaultView$) {
}

class GetAccountLevelServiceConfigurationCommand extends command(_ep0, _mw0, "GetAccountLevelServiceConfiguration", GetAccountLevelServiceConfiguration$) {
}

class GetDefaultViewCommand extends command(_ep0, _mw0, "GetDefaultView", GetDefaultView$) {
}

class GetIndexCommand extends command(_ep0, _mw0, "GetIndex", GetIndex$) {
}

class GetManagedViewCommand extends command(_ep0, _mw0, "GetManagedView", GetManagedView$) {
}

class GetResourceExplorerSetupCommand extends command(_ep0, _mw0, "GetResourceExplorerSetup", GetResourceExplorerSetup$) {
}

class GetServiceIndexCommand extends command(_ep0, _mw0, "GetServiceIndex", GetServiceIndex$) {
}

class GetServiceViewCommand extends command(_ep0, _mw0, "GetServiceView", GetServiceView$) {
}

class GetViewCommand extends command(_ep0, _mw0, "GetView", GetView$) {
}

class ListIndexesCommand extends command(_ep0, _mw0, "ListIndexes", ListIndexes$) {
}

class ListIndexesForMembersCommand extends command(_ep0, _mw0, "ListIndexesForMembers", ListIndexesForMembers$) {
}

class ListManagedViewsCommand extends command(_ep0, _mw0, "ListManagedViews", ListManagedViews$) {
}

class ListResourcesCommand extends command(_ep0, _mw0, "ListResources", ListResources$) {
}

class ListServiceIndexesCommand extends command(_ep0, _mw0, "ListServiceIndexes", ListServiceIndexes$) {
}

class ListServiceViewsCommand extends command(_ep0, _mw0, "ListServiceViews", ListServiceViews$) {
}

class ListStreamingAccessForServicesCommand extends command(_ep0, _mw0, "ListStreamingAccessForServices", ListStreamingAccessForServices$) {
}

class ListSupportedResourceTypesCommand extends command(_ep0, _mw0, "ListSupportedResourceTypes", ListSupportedResourceTypes$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListViewsCommand extends command(_ep0, _mw0, "ListViews", ListViews$) {
}

class SearchCommand extends command(_ep0, _mw0, "Search", Search$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateIndexTypeCommand extends command(_ep0, _mw0, "UpdateIndexType", UpdateIndexType$) {
}

class UpdateViewCommand extends command(_ep0, _mw0, "UpdateView", UpdateView$) {
}

const paginateGetResourceExplorerSetup = createPaginator(ResourceExplorer2Client, GetResourceExplorerSetupCommand, "NextToken", "NextToken", "MaxResults");

const paginateListIndexesForMembers = createPaginator(ResourceExplorer2Client, ListIndexesForMembersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListIndexes = createPaginator(ResourceExplorer2Client, ListIndexesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListManagedViews = createPaginator(ResourceExplorer2Client, ListManagedViewsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListResources = createPaginator(ResourceExplorer2Client, ListResourcesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListServiceIndexes = createPaginator(ResourceExplorer2Client, ListServiceIndexesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListServiceViews = createPaginator(ResourceExplorer2Client, ListServiceViewsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListStreamingAccessForServices = createPaginator(ResourceExplorer2Client, ListStreamingAccessForServicesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSupportedResourceTypes = createPaginator(ResourceExplorer2Client, ListSupportedResourceTypesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListViews = createPaginator(ResourceExplorer2Client, ListViewsCommand, "NextToken", "NextToken", "MaxResults");

const paginateSearch = createPaginator(ResourceExplorer2Client, SearchCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AssociateDefaultViewCommand,
    BatchGetViewCommand,
    CreateIndexCommand,
    CreateResourceExplorerSetupCommand,
    CreateViewCommand,
    DeleteIndexCommand,
    DeleteResourceExplorerSetupCommand,
    DeleteViewCommand,
    DisassociateDefaultViewCommand,
    GetAccountLevelServiceConfigurationCommand,
    GetDefaultViewCommand,
    GetIndexCommand,
    GetManagedViewCommand,
    GetResourceExplorerSetupCommand,
    GetServiceIndexCommand,
    GetServiceViewCommand,
    GetViewCommand,
    ListIndexesCommand,
    ListIndexesForMembersCommand,
    ListManagedViewsCommand,
    ListResourcesCommand,
    ListServiceIndexesCommand,
    ListServiceViewsCommand,
    ListStreamingAccessForServicesCommand,
    ListSupportedResourceTypesCommand,
    ListTagsForResourceCommand,
    ListViewsCommand,
    SearchCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateIndexTypeCommand,
    UpdateViewCommand,
};
const paginators = {
    paginateGetResourceExplorerSetup,
    paginateListIndexes,
    paginateListIndexesForMembers,
    paginateListManagedViews,
    paginateListResources,
    paginateListServiceIndexes,
    paginateListServiceViews,
    paginateListStreamingAccessForServices,
    paginateListSupportedResourceTypes,
    paginateListViews,
    paginateSearch,
};
class ResourceExplorer2 extends ResourceExplorer2Client {
}
createAggregatedClient(commands, ResourceExplorer2, { paginators });

const AWSServiceAccessStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const IndexState = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETING: "DELETING",
    UPDATING: "UPDATING",
};
const IndexType = {
    AGGREGATOR: "AGGREGATOR",
    LOCAL: "LOCAL",
};
const OperationStatus = {
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    SKIPPED: "SKIPPED",
    SUCCEEDED: "SUCCEEDED",
};
const RecorderType = {
    AWS: "AWS",
    THIRD_PARTY: "THIRD_PARTY",
};

__webpack_unused_export__ = AWSServiceAccessStatus;
__webpack_unused_export__ = AccessDeniedException;
__webpack_unused_export__ = AccessDeniedException$;
__webpack_unused_export__ = AssociateDefaultView$;
__webpack_unused_export__ = AssociateDefaultViewCommand;
__webpack_unused_export__ = AssociateDefaultViewInput$;
__webpack_unused_export__ = AssociateDefaultViewOutput$;
__webpack_unused_export__ = BatchGetView$;
__webpack_unused_export__ = BatchGetViewCommand;
__webpack_unused_export__ = BatchGetViewError$;
__webpack_unused_export__ = BatchGetViewInput$;
__webpack_unused_export__ = BatchGetViewOutput$;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = CreateIndex$;
__webpack_unused_export__ = CreateIndexCommand;
__webpack_unused_export__ = CreateIndexInput$;
__webpack_unused_export__ = CreateIndexOutput$;
__webpack_unused_export__ = CreateResourceExplorerSetup$;
__webpack_unused_export__ = CreateResourceExplorerSetupCommand;
__webpack_unused_export__ = CreateResourceExplorerSetupInput$;
__webpack_unused_export__ = CreateResourceExplorerSetupOutput$;
__webpack_unused_export__ = CreateView$;
__webpack_unused_export__ = CreateViewCommand;
__webpack_unused_export__ = CreateViewInput$;
__webpack_unused_export__ = CreateViewOutput$;
__webpack_unused_export__ = DeleteIndex$;
__webpack_unused_export__ = DeleteIndexCommand;
__webpack_unused_export__ = DeleteIndexInput$;
__webpack_unused_export__ = DeleteIndexOutput$;
__webpack_unused_export__ = DeleteResourceExplorerSetup$;
__webpack_unused_export__ = DeleteResourceExplorerSetupCommand;
__webpack_unused_export__ = DeleteResourceExplorerSetupInput$;
__webpack_unused_export__ = DeleteResourceExplorerSetupOutput$;
__webpack_unused_export__ = DeleteView$;
__webpack_unused_export__ = DeleteViewCommand;
__webpack_unused_export__ = DeleteViewInput$;
__webpack_unused_export__ = DeleteViewOutput$;
__webpack_unused_export__ = DisassociateDefaultView$;
__webpack_unused_export__ = DisassociateDefaultViewCommand;
__webpack_unused_export__ = ErrorDetails$;
__webpack_unused_export__ = GetAccountLevelServiceConfiguration$;
__webpack_unused_export__ = GetAccountLevelServiceConfigurationCommand;
__webpack_unused_export__ = GetAccountLevelServiceConfigurationOutput$;
__webpack_unused_export__ = GetDefaultView$;
exports.qhN = GetDefaultViewCommand;
__webpack_unused_export__ = GetDefaultViewOutput$;
__webpack_unused_export__ = GetIndex$;
__webpack_unused_export__ = GetIndexCommand;
__webpack_unused_export__ = GetIndexOutput$;
__webpack_unused_export__ = GetManagedView$;
__webpack_unused_export__ = GetManagedViewCommand;
__webpack_unused_export__ = GetManagedViewInput$;
__webpack_unused_export__ = GetManagedViewOutput$;
__webpack_unused_export__ = GetResourceExplorerSetup$;
__webpack_unused_export__ = GetResourceExplorerSetupCommand;
__webpack_unused_export__ = GetResourceExplorerSetupInput$;
__webpack_unused_export__ = GetResourceExplorerSetupOutput$;
__webpack_unused_export__ = GetServiceIndex$;
__webpack_unused_export__ = GetServiceIndexCommand;
__webpack_unused_export__ = GetServiceIndexOutput$;
__webpack_unused_export__ = GetServiceView$;
__webpack_unused_export__ = GetServiceViewCommand;
__webpack_unused_export__ = GetServiceViewInput$;
__webpack_unused_export__ = GetServiceViewOutput$;
__webpack_unused_export__ = GetView$;
exports.bet = GetViewCommand;
__webpack_unused_export__ = GetViewInput$;
__webpack_unused_export__ = GetViewOutput$;
__webpack_unused_export__ = IncludedProperty$;
__webpack_unused_export__ = Index$;
__webpack_unused_export__ = IndexState;
__webpack_unused_export__ = IndexStatus$;
__webpack_unused_export__ = IndexType;
__webpack_unused_export__ = InternalServerException;
__webpack_unused_export__ = InternalServerException$;
__webpack_unused_export__ = ListIndexes$;
__webpack_unused_export__ = ListIndexesCommand;
__webpack_unused_export__ = ListIndexesForMembers$;
__webpack_unused_export__ = ListIndexesForMembersCommand;
__webpack_unused_export__ = ListIndexesForMembersInput$;
__webpack_unused_export__ = ListIndexesForMembersOutput$;
__webpack_unused_export__ = ListIndexesInput$;
__webpack_unused_export__ = ListIndexesOutput$;
__webpack_unused_export__ = ListManagedViews$;
__webpack_unused_export__ = ListManagedViewsCommand;
__webpack_unused_export__ = ListManagedViewsInput$;
__webpack_unused_export__ = ListManagedViewsOutput$;
__webpack_unused_export__ = ListResources$;
exports.TK$ = ListResourcesCommand;
__webpack_unused_export__ = ListResourcesInput$;
__webpack_unused_export__ = ListResourcesOutput$;
__webpack_unused_export__ = ListServiceIndexes$;
__webpack_unused_export__ = ListServiceIndexesCommand;
__webpack_unused_export__ = ListServiceIndexesInput$;
__webpack_unused_export__ = ListServiceIndexesOutput$;
__webpack_unused_export__ = ListServiceViews$;
__webpack_unused_export__ = ListServiceViewsCommand;
__webpack_unused_export__ = ListServiceViewsInput$;
__webpack_unused_export__ = ListServiceViewsOutput$;
__webpack_unused_export__ = ListStreamingAccessForServices$;
__webpack_unused_export__ = ListStreamingAccessForServicesCommand;
__webpack_unused_export__ = ListStreamingAccessForServicesInput$;
__webpack_unused_export__ = ListStreamingAccessForServicesOutput$;
__webpack_unused_export__ = ListSupportedResourceTypes$;
exports.tDW = ListSupportedResourceTypesCommand;
__webpack_unused_export__ = ListSupportedResourceTypesInput$;
__webpack_unused_export__ = ListSupportedResourceTypesOutput$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceInput$;
__webpack_unused_export__ = ListTagsForResourceOutput$;
__webpack_unused_export__ = ListViews$;
__webpack_unused_export__ = ListViewsCommand;
__webpack_unused_export__ = ListViewsInput$;
__webpack_unused_export__ = ListViewsOutput$;
__webpack_unused_export__ = ManagedView$;
__webpack_unused_export__ = MemberIndex$;
__webpack_unused_export__ = OperationStatus;
__webpack_unused_export__ = OrgConfiguration$;
__webpack_unused_export__ = RecorderType;
__webpack_unused_export__ = RegionStatus$;
__webpack_unused_export__ = Resource$;
__webpack_unused_export__ = ResourceCount$;
__webpack_unused_export__ = ResourceExplorer2;
exports.HwK = ResourceExplorer2Client;
__webpack_unused_export__ = ResourceExplorer2ServiceException;
__webpack_unused_export__ = ResourceExplorer2ServiceException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = ResourceProperty$;
__webpack_unused_export__ = Search$;
__webpack_unused_export__ = SearchCommand;
__webpack_unused_export__ = SearchFilter$;
__webpack_unused_export__ = SearchInput$;
__webpack_unused_export__ = SearchOutput$;
__webpack_unused_export__ = ServiceLinkedRecorderInfo$;
__webpack_unused_export__ = ServiceQuotaExceededException;
__webpack_unused_export__ = ServiceQuotaExceededException$;
__webpack_unused_export__ = ServiceView$;
__webpack_unused_export__ = StreamingAccessDetails$;
__webpack_unused_export__ = SupportedResourceType$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceInput$;
__webpack_unused_export__ = TagResourceOutput$;
__webpack_unused_export__ = ThrottlingException;
__webpack_unused_export__ = ThrottlingException$;
__webpack_unused_export__ = UnauthorizedException;
__webpack_unused_export__ = UnauthorizedException$;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceInput$;
__webpack_unused_export__ = UntagResourceOutput$;
__webpack_unused_export__ = UpdateIndexType$;
__webpack_unused_export__ = UpdateIndexTypeCommand;
__webpack_unused_export__ = UpdateIndexTypeInput$;
__webpack_unused_export__ = UpdateIndexTypeOutput$;
__webpack_unused_export__ = UpdateView$;
__webpack_unused_export__ = UpdateViewCommand;
__webpack_unused_export__ = UpdateViewInput$;
__webpack_unused_export__ = UpdateViewOutput$;
__webpack_unused_export__ = ValidationException;
__webpack_unused_export__ = ValidationException$;
__webpack_unused_export__ = ValidationExceptionField$;
__webpack_unused_export__ = View$;
__webpack_unused_export__ = ViewStatus$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateGetResourceExplorerSetup;
__webpack_unused_export__ = paginateListIndexes;
__webpack_unused_export__ = paginateListIndexesForMembers;
__webpack_unused_export__ = paginateListManagedViews;
__webpack_unused_export__ = paginateListResources;
__webpack_unused_export__ = paginateListServiceIndexes;
__webpack_unused_export__ = paginateListServiceViews;
__webpack_unused_export__ = paginateListStreamingAccessForServices;
__webpack_unused_export__ = paginateListSupportedResourceTypes;
__webpack_unused_export__ = paginateListViews;
__webpack_unused_export__ = paginateSearch;


/***/ })

};
