export const id = 21;
export const ids = [21];
export const modules = {

/***/ 27085:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { resolveAwsSdkSigV4Config } = __webpack_require__(97523);
const { getSmithyContext, normalizeProvider } = __webpack_require__(92658);
exports.defaultSavingsplansHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "savingsplans",
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
exports.defaultSavingsplansHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { BinaryDecisionDiagram } = __webpack_require__(62085);
const l = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [l]: "Endpoint" }, h = { [l]: d }, i = { "authSchemes": [{ "name": "sigv4", "signingName": "savingsplans", "signingRegion": "us-east-1" }] }, j = {}, k = [{ [l]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, k],
        ["aws.partition", k, d],
        [e, [{ [l]: "UseFIPS" }, b]],
        ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws"]],
        [e, [{ [l]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]]
    ],
    results: [
        [a],
        ["https://savingsplans.global.api.aws", i],
        ["https://savingsplans.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, j],
        ["https://savingsplans.amazonaws.com", i],
        ["https://savingsplans-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://savingsplans-fips.{Region}.{PartitionResult#dnsSuffix}", j],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://savingsplans.{Region}.{PartitionResult#dnsSuffix}", j],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 16, 3,
    1, 6, 4,
    3, r + 13, 5,
    5, r + 1, r + 13,
    2, 7, r + 13,
    3, 12, 8,
    4, 11, 9,
    5, 10, r + 12,
    7, r + 2, r + 3,
    5, r + 1, r + 7,
    5, 14, 13,
    6, r + 10, r + 11,
    6, 15, r + 9,
    7, r + 8, r + 9,
    3, r + 4, 17,
    5, r + 5, r + 6,
]);
exports.bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 82947:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions } = __webpack_require__(5152);
const { customEndpointFunctions, decideEndpoint, EndpointCache } = __webpack_require__(62085);
const { bdd } = __webpack_require__(9848);
const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
exports.defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;


/***/ }),

/***/ 11986:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __exportStar = (m, e) => { Object.assign(e, m); };
const { getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(90402);
const { getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, Command, createAggregatedClient } = __webpack_require__(92658);
exports.$Command = Command;
exports.__Client = Client;
const { resolveRegionConfig } = __webpack_require__(47291);
const { resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveHttpAuthSchemeConfig, defaultSavingsplansHttpAuthSchemeParametersProvider } = __webpack_require__(27085);
const { getRuntimeConfig } = __webpack_require__(63220);
const { CreateSavingsPlan$, DeleteQueuedSavingsPlan$, DescribeSavingsPlanRates$, DescribeSavingsPlans$, DescribeSavingsPlansOfferingRates$, DescribeSavingsPlansOfferings$, ListTagsForResource$, ReturnSavingsPlan$, TagResource$, UntagResource$ } = __webpack_require__(4698);
__exportStar(__webpack_require__(4698), exports);
__exportStar(__webpack_require__(4302), exports);
const { SavingsplansServiceException } = __webpack_require__(18248);
exports.SavingsplansServiceException = SavingsplansServiceException;

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "savingsplans",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
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

class SavingsplansClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultSavingsplansHttpAuthSchemeParametersProvider,
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

class CreateSavingsPlanCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "CreateSavingsPlan", {})
    .n("SavingsplansClient", "CreateSavingsPlanCommand")
    .sc(CreateSavingsPlan$)
    .build() {
}

class DeleteQueuedSavingsPlanCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "DeleteQueuedSavingsPlan", {})
    .n("SavingsplansClient", "DeleteQueuedSavingsPlanCommand")
    .sc(DeleteQueuedSavingsPlan$)
    .build() {
}

class DescribeSavingsPlanRatesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "DescribeSavingsPlanRates", {})
    .n("SavingsplansClient", "DescribeSavingsPlanRatesCommand")
    .sc(DescribeSavingsPlanRates$)
    .build() {
}

class DescribeSavingsPlansCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "DescribeSavingsPlans", {})
    .n("SavingsplansClient", "DescribeSavingsPlansCommand")
    .sc(DescribeSavingsPlans$)
    .build() {
}

class DescribeSavingsPlansOfferingRatesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "DescribeSavingsPlansOfferingRates", {})
    .n("SavingsplansClient", "DescribeSavingsPlansOfferingRatesCommand")
    .sc(DescribeSavingsPlansOfferingRates$)
    .build() {
}

class DescribeSavingsPlansOfferingsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "DescribeSavingsPlansOfferings", {})
    .n("SavingsplansClient", "DescribeSavingsPlansOfferingsCommand")
    .sc(DescribeSavingsPlansOfferings$)
    .build() {
}

class ListTagsForResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "ListTagsForResource", {})
    .n("SavingsplansClient", "ListTagsForResourceCommand")
    .sc(ListTagsForResource$)
    .build() {
}

class ReturnSavingsPlanCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "ReturnSavingsPlan", {})
    .n("SavingsplansClient", "ReturnSavingsPlanCommand")
    .sc(ReturnSavingsPlan$)
    .build() {
}

class TagResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "TagResource", {})
    .n("SavingsplansClient", "TagResourceCommand")
    .sc(TagResource$)
    .build() {
}

class UntagResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSSavingsPlan", "UntagResource", {})
    .n("SavingsplansClient", "UntagResourceCommand")
    .sc(UntagResource$)
    .build() {
}

const commands = {
    CreateSavingsPlanCommand,
    DeleteQueuedSavingsPlanCommand,
    DescribeSavingsPlanRatesCommand,
    DescribeSavingsPlansCommand,
    DescribeSavingsPlansOfferingRatesCommand,
    DescribeSavingsPlansOfferingsCommand,
    ListTagsForResourceCommand,
    ReturnSavingsPlanCommand,
    TagResourceCommand,
    UntagResourceCommand,
};
class Savingsplans extends SavingsplansClient {
}
createAggregatedClient(commands, Savingsplans);

const SavingsPlanRateFilterName = {
    INSTANCE_TYPE: "instanceType",
    OPERATION: "operation",
    PRODUCT_DESCRIPTION: "productDescription",
    PRODUCT_TYPE: "productType",
    REGION: "region",
    SERVICE_CODE: "serviceCode",
    TENANCY: "tenancy",
    USAGE_TYPE: "usageType",
};
const CurrencyCode = {
    CNY: "CNY",
    EUR: "EUR",
    USD: "USD",
};
const SavingsPlanProductType = {
    DMS: "DMS",
    DOCDB: "DocDB",
    DSQL: "DSQL",
    DYNAMODB: "DynamoDB",
    EC2: "EC2",
    ELASTICACHE: "ElastiCache",
    FARGATE: "Fargate",
    KEYSPACES: "Keyspaces",
    LAMBDA: "Lambda",
    NEPTUNE: "Neptune",
    OPENSEARCH: "OpenSearch",
    RDS: "RDS",
    SAGEMAKER: "SageMaker",
    TIMESTREAM: "Timestream",
};
const SavingsPlanRatePropertyKey = {
    INSTANCE_FAMILY: "instanceFamily",
    INSTANCE_TYPE: "instanceType",
    PRODUCT_DESCRIPTION: "productDescription",
    REGION: "region",
    TENANCY: "tenancy",
};
const SavingsPlanRateServiceCode = {
    AURORA: "AuroraDSQL",
    DMS: "AWSDatabaseMigrationSvc",
    DOCDB: "AmazonDocDB",
    DYNAMODB: "AmazonDynamoDB",
    EC2: "AmazonEC2",
    ELASTICACHE: "AmazonElastiCache",
    ES: "AmazonES",
    FARGATE: "AmazonECS",
    FARGATE_EKS: "AmazonEKS",
    LAMBDA: "AWSLambda",
    MCS: "AmazonMCS",
    NEPTUNE: "AmazonNeptune",
    RDS: "AmazonRDS",
    SAGEMAKER: "AmazonSageMaker",
    TIMESTREAM: "AmazonTimestream",
};
const SavingsPlanRateUnit = {
    ACU_HR: "ACU-Hr",
    DCU_HR: "DCU-Hr",
    DPU: "DPU",
    ELASTI_CACHE_PROCESSING_UNIT: "ElastiCacheProcessingUnit",
    GB_HOURS: "GB-Hours",
    HOURS: "Hrs",
    JOBS: "Jobs",
    LAMBDA_GB_SECOND: "Lambda-GB-Second",
    NCU_HR: "NCU-hr",
    OCU_HRS: "OCU-hours",
    READ_CAPACITY_UNIT_HRS: "ReadCapacityUnit-Hrs",
    READ_REQUEST_UNITS: "ReadRequestUnits",
    REPLICATED_WRITE_CAPACITY_UNIT_HRS: "ReplicatedWriteCapacityUnit-Hrs",
    REPLICATED_WRITE_REQUEST_UNITS: "ReplicatedWriteRequestUnits",
    REQUEST: "Request",
    WRITE_CAPACITY_UNIT_HRS: "WriteCapacityUnit-Hrs",
    WRITE_REQUEST_UNITS: "WriteRequestUnits",
};
const SavingsPlansFilterName = {
    COMMITMENT: "commitment",
    EC2_INSTANCE_FAMILY: "ec2-instance-family",
    END: "end",
    INSTANCE_FAMILY: "instance-family",
    PAYMENT_OPTION: "payment-option",
    REGION: "region",
    SAVINGS_PLAN_TYPE: "savings-plan-type",
    START: "start",
    TERM: "term",
    UPFRONT: "upfront",
};
const SavingsPlanState = {
    ACTIVE: "active",
    PAYMENT_FAILED: "payment-failed",
    PAYMENT_PENDING: "payment-pending",
    PENDING_RETURN: "pending-return",
    QUEUED: "queued",
    QUEUED_DELETED: "queued-deleted",
    RETIRED: "retired",
    RETURNED: "returned",
};
const SavingsPlanPaymentOption = {
    ALL_UPFRONT: "All Upfront",
    NO_UPFRONT: "No Upfront",
    PARTIAL_UPFRONT: "Partial Upfront",
};
const SavingsPlanType = {
    COMPUTE: "Compute",
    DATABASE: "Database",
    EC2_INSTANCE: "EC2Instance",
    SAGEMAKER: "SageMaker",
};
const SavingsPlanRateFilterAttribute = {
    INSTANCE_FAMILY: "instanceFamily",
    INSTANCE_TYPE: "instanceType",
    PRODUCT_DESCRIPTION: "productDescription",
    PRODUCT_ID: "productId",
    REGION: "region",
    TENANCY: "tenancy",
};
const SavingsPlanOfferingFilterAttribute = {
    instanceFamily: "instanceFamily",
    region: "region",
};
const SavingsPlanOfferingPropertyKey = {
    INSTANCE_FAMILY: "instanceFamily",
    REGION: "region",
};

exports.CreateSavingsPlanCommand = CreateSavingsPlanCommand;
exports.CurrencyCode = CurrencyCode;
exports.DeleteQueuedSavingsPlanCommand = DeleteQueuedSavingsPlanCommand;
exports.DescribeSavingsPlanRatesCommand = DescribeSavingsPlanRatesCommand;
exports.DescribeSavingsPlansCommand = DescribeSavingsPlansCommand;
exports.DescribeSavingsPlansOfferingRatesCommand = DescribeSavingsPlansOfferingRatesCommand;
exports.DescribeSavingsPlansOfferingsCommand = DescribeSavingsPlansOfferingsCommand;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ReturnSavingsPlanCommand = ReturnSavingsPlanCommand;
exports.SavingsPlanOfferingFilterAttribute = SavingsPlanOfferingFilterAttribute;
exports.SavingsPlanOfferingPropertyKey = SavingsPlanOfferingPropertyKey;
exports.SavingsPlanPaymentOption = SavingsPlanPaymentOption;
exports.SavingsPlanProductType = SavingsPlanProductType;
exports.SavingsPlanRateFilterAttribute = SavingsPlanRateFilterAttribute;
exports.SavingsPlanRateFilterName = SavingsPlanRateFilterName;
exports.SavingsPlanRatePropertyKey = SavingsPlanRatePropertyKey;
exports.SavingsPlanRateServiceCode = SavingsPlanRateServiceCode;
exports.SavingsPlanRateUnit = SavingsPlanRateUnit;
exports.SavingsPlanState = SavingsPlanState;
exports.SavingsPlanType = SavingsPlanType;
exports.SavingsPlansFilterName = SavingsPlansFilterName;
exports.Savingsplans = Savingsplans;
exports.SavingsplansClient = SavingsplansClient;
exports.TagResourceCommand = TagResourceCommand;
exports.UntagResourceCommand = UntagResourceCommand;


/***/ }),

/***/ 18248:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { ServiceException: __ServiceException } = __webpack_require__(92658);
exports.__ServiceException = __ServiceException;
exports.SavingsplansServiceException = class SavingsplansServiceException extends __ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SavingsplansServiceException.prototype);
    }
};


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { SavingsplansServiceException: __BaseException } = __webpack_require__(18248);
exports.InternalServerException = class InternalServerException extends __BaseException {
    name = "InternalServerException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
    }
};
exports.ResourceNotFoundException = class ResourceNotFoundException extends __BaseException {
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
};
exports.ServiceQuotaExceededException = class ServiceQuotaExceededException extends __BaseException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    }
};
exports.ValidationException = class ValidationException extends __BaseException {
    name = "ValidationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
    }
};


/***/ }),

/***/ 63220:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const packageInfo = __webpack_require__(30094);
const { createDefaultUserAgentProvider, emitWarningIfUnsupportedVersion: awsCheckVersion, NODE_APP_ID_CONFIG_OPTIONS } = __webpack_require__(5152);
const { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider: credentialDefaultProvider } = __webpack_require__(5861);
const { emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode } = __webpack_require__(92658);
const { loadConfig: loadNodeConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, resolveDefaultsModeConfig } = __webpack_require__(47291);
const { DEFAULT_RETRY_MODE, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS } = __webpack_require__(23609);
const { calculateBodyLength, Hash } = __webpack_require__(92430);
const { NodeHttpHandler: RequestHandler, streamCollector } = __webpack_require__(61279);
const { getRuntimeConfig: getSharedRuntimeConfig } = __webpack_require__(51845);
const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getSharedRuntimeConfig(config);
    awsCheckVersion(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadNodeConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credentialDefaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadNodeConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadNodeConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: RequestHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadNodeConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadNodeConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadNodeConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadNodeConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 51845:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { AwsSdkSigV4Signer } = __webpack_require__(97523);
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { NoOpLogger } = __webpack_require__(92658);
const { parseUrl } = __webpack_require__(93422);
const { fromBase64, fromUtf8, toBase64, toUtf8 } = __webpack_require__(92430);
const { defaultSavingsplansHttpAuthSchemeProvider } = __webpack_require__(27085);
const { defaultEndpointResolver } = __webpack_require__(82947);
const { errorTypeRegistries } = __webpack_require__(4698);
exports.getRuntimeConfig = (config) => {
    return {
        apiVersion: "2019-06-28",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSavingsplansHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.savingsplans",
            errorTypeRegistries,
            version: "2019-06-28",
            serviceTarget: "AWSSavingsPlan",
        },
        serviceId: config?.serviceId ?? "savingsplans",
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};


/***/ }),

/***/ 4698:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const _CSP = "CreateSavingsPlan";
const _CSPR = "CreateSavingsPlanRequest";
const _CSPRr = "CreateSavingsPlanResponse";
const _DQSP = "DeleteQueuedSavingsPlan";
const _DQSPR = "DeleteQueuedSavingsPlanRequest";
const _DQSPRe = "DeleteQueuedSavingsPlanResponse";
const _DSP = "DescribeSavingsPlans";
const _DSPO = "DescribeSavingsPlansOfferings";
const _DSPOR = "DescribeSavingsPlansOfferingsRequest";
const _DSPORR = "DescribeSavingsPlansOfferingRatesRequest";
const _DSPORRe = "DescribeSavingsPlansOfferingRatesResponse";
const _DSPORe = "DescribeSavingsPlansOfferingsResponse";
const _DSPORes = "DescribeSavingsPlansOfferingRates";
const _DSPR = "DescribeSavingsPlansRequest";
const _DSPRR = "DescribeSavingsPlanRatesRequest";
const _DSPRRe = "DescribeSavingsPlanRatesResponse";
const _DSPRe = "DescribeSavingsPlansResponse";
const _DSPRes = "DescribeSavingsPlanRates";
const _ISE = "InternalServerException";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _PSPO = "ParentSavingsPlanOffering";
const _RNFE = "ResourceNotFoundException";
const _RSP = "ReturnSavingsPlan";
const _RSPR = "ReturnSavingsPlanRequest";
const _RSPRe = "ReturnSavingsPlanResponse";
const _SP = "SavingsPlan";
const _SPF = "SavingsPlanFilter";
const _SPFL = "SavingsPlanFilterList";
const _SPL = "SavingsPlanList";
const _SPO = "SavingsPlanOffering";
const _SPOFE = "SavingsPlanOfferingFilterElement";
const _SPOFL = "SavingsPlanOfferingFiltersList";
const _SPOL = "SavingsPlanOfferingsList";
const _SPOP = "SavingsPlanOfferingProperty";
const _SPOPL = "SavingsPlanOfferingPropertyList";
const _SPOR = "SavingsPlanOfferingRate";
const _SPORFE = "SavingsPlanOfferingRateFilterElement";
const _SPORFL = "SavingsPlanOfferingRateFiltersList";
const _SPORL = "SavingsPlanOfferingRatesList";
const _SPORP = "SavingsPlanOfferingRateProperty";
const _SPORPL = "SavingsPlanOfferingRatePropertyList";
const _SPR = "SavingsPlanRate";
const _SPRF = "SavingsPlanRateFilter";
const _SPRFL = "SavingsPlanRateFilterList";
const _SPRL = "SavingsPlanRateList";
const _SPRP = "SavingsPlanRateProperty";
const _SPRPL = "SavingsPlanRatePropertyList";
const _SQEE = "ServiceQuotaExceededException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _VE = "ValidationException";
const _aQE = "awsQueryError";
const _c = "client";
const _cT = "clientToken";
const _co = "commitment";
const _cu = "currencies";
const _cur = "currency";
const _d = "durations";
const _dS = "durationSeconds";
const _de = "descriptions";
const _des = "description";
const _e = "error";
const _eIF = "ec2InstanceFamily";
const _en = "end";
const _f = "filters";
const _h = "http";
const _hE = "httpError";
const _m = "message";
const _mR = "maxResults";
const _n = "name";
const _nT = "nextToken";
const _o = "operations";
const _oI = "offeringIds";
const _oIf = "offeringId";
const _op = "operation";
const _p = "products";
const _pD = "planDescription";
const _pO = "paymentOptions";
const _pOa = "paymentOption";
const _pT = "purchaseTime";
const _pTl = "planTypes";
const _pTla = "planType";
const _pTr = "productType";
const _pTro = "productTypes";
const _pr = "properties";
const _r = "region";
const _rA = "resourceArn";
const _rPA = "recurringPaymentAmount";
const _rU = "returnableUntil";
const _ra = "rate";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.savingsplans";
const _sC = "serviceCodes";
const _sCe = "serviceCode";
const _sP = "savingsPlans";
const _sPA = "savingsPlanArns";
const _sPAa = "savingsPlanArn";
const _sPI = "savingsPlanId";
const _sPIa = "savingsPlanIds";
const _sPO = "savingsPlanOffering";
const _sPOI = "savingsPlanOfferingId";
const _sPOIa = "savingsPlanOfferingIds";
const _sPPO = "savingsPlanPaymentOptions";
const _sPT = "savingsPlanTypes";
const _sPTa = "savingsPlanType";
const _sR = "searchResults";
const _se = "server";
const _st = "states";
const _sta = "start";
const _stat = "state";
const _t = "tags";
const _tDIS = "termDurationInSeconds";
const _tK = "tagKeys";
const _u = "unit";
const _uPA = "upfrontPaymentAmount";
const _uT = "usageTypes";
const _uTs = "usageType";
const _v = "values";
const _va = "value";
const n0 = "com.amazonaws.savingsplans";
const { TypeRegistry } = __webpack_require__(26890);
const { InternalServerException, ResourceNotFoundException, ServiceQuotaExceededException, ValidationException } = __webpack_require__(4302);
const { SavingsplansServiceException } = __webpack_require__(18248);
const _s_registry = TypeRegistry.for(_s);
const SavingsplansServiceException$ = [-3, _s, "SavingsplansServiceException", 0, [], []];
exports.SavingsplansServiceException$ = SavingsplansServiceException$;
_s_registry.registerError(SavingsplansServiceException$, SavingsplansServiceException);
const n0_registry = TypeRegistry.for(n0);
const InternalServerException$ = [-3, n0, _ISE,
    { [_aQE]: [`InternalServerException`, 500], [_e]: _se, [_hE]: 500 },
    [_m],
    [0], 1
];
exports.InternalServerException$ = InternalServerException$;
n0_registry.registerError(InternalServerException$, InternalServerException);
const ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_aQE]: [`ResourceNotFoundException`, 404], [_e]: _c, [_hE]: 404 },
    [_m],
    [0], 1
];
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_aQE]: [`ServiceQuotaExceededException`, 402], [_e]: _c, [_hE]: 402 },
    [_m],
    [0], 1
];
exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
const ValidationException$ = [-3, n0, _VE,
    { [_aQE]: [`ValidationException`, 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0], 1
];
exports.ValidationException$ = ValidationException$;
n0_registry.registerError(ValidationException$, ValidationException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
const CreateSavingsPlanRequest$ = [3, n0, _CSPR,
    0,
    [_sPOI, _co, _uPA, _pT, _cT, _t],
    [0, 0, 0, 4, [0, 4], 128 | 0], 2
];
exports.CreateSavingsPlanRequest$ = CreateSavingsPlanRequest$;
const CreateSavingsPlanResponse$ = [3, n0, _CSPRr,
    0,
    [_sPI],
    [0]
];
exports.CreateSavingsPlanResponse$ = CreateSavingsPlanResponse$;
const DeleteQueuedSavingsPlanRequest$ = [3, n0, _DQSPR,
    0,
    [_sPI],
    [0], 1
];
exports.DeleteQueuedSavingsPlanRequest$ = DeleteQueuedSavingsPlanRequest$;
const DeleteQueuedSavingsPlanResponse$ = [3, n0, _DQSPRe,
    0,
    [],
    []
];
exports.DeleteQueuedSavingsPlanResponse$ = DeleteQueuedSavingsPlanResponse$;
const DescribeSavingsPlanRatesRequest$ = [3, n0, _DSPRR,
    0,
    [_sPI, _f, _nT, _mR],
    [0, () => SavingsPlanRateFilterList, 0, 1], 1
];
exports.DescribeSavingsPlanRatesRequest$ = DescribeSavingsPlanRatesRequest$;
const DescribeSavingsPlanRatesResponse$ = [3, n0, _DSPRRe,
    0,
    [_sPI, _sR, _nT],
    [0, () => SavingsPlanRateList, 0]
];
exports.DescribeSavingsPlanRatesResponse$ = DescribeSavingsPlanRatesResponse$;
const DescribeSavingsPlansOfferingRatesRequest$ = [3, n0, _DSPORR,
    0,
    [_sPOIa, _sPPO, _sPT, _p, _sC, _uT, _o, _f, _nT, _mR],
    [64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => SavingsPlanOfferingRateFiltersList, 0, 1]
];
exports.DescribeSavingsPlansOfferingRatesRequest$ = DescribeSavingsPlansOfferingRatesRequest$;
const DescribeSavingsPlansOfferingRatesResponse$ = [3, n0, _DSPORRe,
    0,
    [_sR, _nT],
    [() => SavingsPlanOfferingRatesList, 0]
];
exports.DescribeSavingsPlansOfferingRatesResponse$ = DescribeSavingsPlansOfferingRatesResponse$;
const DescribeSavingsPlansOfferingsRequest$ = [3, n0, _DSPOR,
    0,
    [_oI, _pO, _pTr, _pTl, _d, _cu, _de, _sC, _uT, _o, _f, _nT, _mR],
    [64 | 0, 64 | 0, 0, 64 | 0, 64 | 1, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => SavingsPlanOfferingFiltersList, 0, 1]
];
exports.DescribeSavingsPlansOfferingsRequest$ = DescribeSavingsPlansOfferingsRequest$;
const DescribeSavingsPlansOfferingsResponse$ = [3, n0, _DSPORe,
    0,
    [_sR, _nT],
    [() => SavingsPlanOfferingsList, 0]
];
exports.DescribeSavingsPlansOfferingsResponse$ = DescribeSavingsPlansOfferingsResponse$;
const DescribeSavingsPlansRequest$ = [3, n0, _DSPR,
    0,
    [_sPA, _sPIa, _nT, _mR, _st, _f],
    [64 | 0, 64 | 0, 0, 1, 64 | 0, () => SavingsPlanFilterList]
];
exports.DescribeSavingsPlansRequest$ = DescribeSavingsPlansRequest$;
const DescribeSavingsPlansResponse$ = [3, n0, _DSPRe,
    0,
    [_sP, _nT],
    [() => SavingsPlanList, 0]
];
exports.DescribeSavingsPlansResponse$ = DescribeSavingsPlansResponse$;
const ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_rA],
    [0], 1
];
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
const ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_t],
    [128 | 0]
];
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
const ParentSavingsPlanOffering$ = [3, n0, _PSPO,
    0,
    [_oIf, _pOa, _pTla, _dS, _cur, _pD],
    [0, 0, 0, 1, 0, 0]
];
exports.ParentSavingsPlanOffering$ = ParentSavingsPlanOffering$;
const ReturnSavingsPlanRequest$ = [3, n0, _RSPR,
    0,
    [_sPI, _cT],
    [0, [0, 4]], 1
];
exports.ReturnSavingsPlanRequest$ = ReturnSavingsPlanRequest$;
const ReturnSavingsPlanResponse$ = [3, n0, _RSPRe,
    0,
    [_sPI],
    [0]
];
exports.ReturnSavingsPlanResponse$ = ReturnSavingsPlanResponse$;
const SavingsPlan$ = [3, n0, _SP,
    0,
    [_oIf, _sPI, _sPAa, _des, _sta, _en, _stat, _r, _eIF, _sPTa, _pOa, _pTro, _cur, _co, _uPA, _rPA, _tDIS, _t, _rU],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 0, 1, 128 | 0, 0]
];
exports.SavingsPlan$ = SavingsPlan$;
const SavingsPlanFilter$ = [3, n0, _SPF,
    0,
    [_n, _v],
    [0, 64 | 0]
];
exports.SavingsPlanFilter$ = SavingsPlanFilter$;
const SavingsPlanOffering$ = [3, n0, _SPO,
    0,
    [_oIf, _pTro, _pTla, _des, _pOa, _dS, _cur, _sCe, _uTs, _op, _pr],
    [0, 64 | 0, 0, 0, 0, 1, 0, 0, 0, 0, () => SavingsPlanOfferingPropertyList]
];
exports.SavingsPlanOffering$ = SavingsPlanOffering$;
const SavingsPlanOfferingFilterElement$ = [3, n0, _SPOFE,
    0,
    [_n, _v],
    [0, 64 | 0]
];
exports.SavingsPlanOfferingFilterElement$ = SavingsPlanOfferingFilterElement$;
const SavingsPlanOfferingProperty$ = [3, n0, _SPOP,
    0,
    [_n, _va],
    [0, 0]
];
exports.SavingsPlanOfferingProperty$ = SavingsPlanOfferingProperty$;
const SavingsPlanOfferingRate$ = [3, n0, _SPOR,
    0,
    [_sPO, _ra, _u, _pTr, _sCe, _uTs, _op, _pr],
    [() => ParentSavingsPlanOffering$, 0, 0, 0, 0, 0, 0, () => SavingsPlanOfferingRatePropertyList]
];
exports.SavingsPlanOfferingRate$ = SavingsPlanOfferingRate$;
const SavingsPlanOfferingRateFilterElement$ = [3, n0, _SPORFE,
    0,
    [_n, _v],
    [0, 64 | 0]
];
exports.SavingsPlanOfferingRateFilterElement$ = SavingsPlanOfferingRateFilterElement$;
const SavingsPlanOfferingRateProperty$ = [3, n0, _SPORP,
    0,
    [_n, _va],
    [0, 0]
];
exports.SavingsPlanOfferingRateProperty$ = SavingsPlanOfferingRateProperty$;
const SavingsPlanRate$ = [3, n0, _SPR,
    0,
    [_ra, _cur, _u, _pTr, _sCe, _uTs, _op, _pr],
    [0, 0, 0, 0, 0, 0, 0, () => SavingsPlanRatePropertyList]
];
exports.SavingsPlanRate$ = SavingsPlanRate$;
const SavingsPlanRateFilter$ = [3, n0, _SPRF,
    0,
    [_n, _v],
    [0, 64 | 0]
];
exports.SavingsPlanRateFilter$ = SavingsPlanRateFilter$;
const SavingsPlanRateProperty$ = [3, n0, _SPRP,
    0,
    [_n, _va],
    [0, 0]
];
exports.SavingsPlanRateProperty$ = SavingsPlanRateProperty$;
const TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rA, _t],
    [0, 128 | 0], 2
];
exports.TagResourceRequest$ = TagResourceRequest$;
const TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
exports.TagResourceResponse$ = TagResourceResponse$;
const UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rA, _tK],
    [0, 64 | 0], 2
];
exports.UntagResourceRequest$ = UntagResourceRequest$;
const UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
exports.UntagResourceResponse$ = UntagResourceResponse$;
var CurrencyList = (/* unused pure expression or super */ null && (64 | 0));
var DurationsList = (/* unused pure expression or super */ null && (64 | 1));
var FilterValuesList = (/* unused pure expression or super */ null && (64 | 0));
var ListOfStrings = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanArnList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanDescriptionsList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanFilterList = [1, n0, _SPFL,
    0, () => SavingsPlanFilter$
];
var SavingsPlanIdList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanList = [1, n0, _SPL,
    0, () => SavingsPlan$
];
var SavingsPlanOfferingFiltersList = [1, n0, _SPOFL,
    0, () => SavingsPlanOfferingFilterElement$
];
var SavingsPlanOfferingPropertyList = [1, n0, _SPOPL,
    0, () => SavingsPlanOfferingProperty$
];
var SavingsPlanOfferingRateFiltersList = [1, n0, _SPORFL,
    0, () => SavingsPlanOfferingRateFilterElement$
];
var SavingsPlanOfferingRatePropertyList = [1, n0, _SPORPL,
    0, () => SavingsPlanOfferingRateProperty$
];
var SavingsPlanOfferingRatesList = [1, n0, _SPORL,
    0, () => SavingsPlanOfferingRate$
];
var SavingsPlanOfferingsList = [1, n0, _SPOL,
    0, () => SavingsPlanOffering$
];
var SavingsPlanOperationList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanPaymentOptionList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanProductTypeList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanRateFilterList = [1, n0, _SPRFL,
    0, () => SavingsPlanRateFilter$
];
var SavingsPlanRateList = [1, n0, _SPRL,
    0, () => SavingsPlanRate$
];
var SavingsPlanRateOperationList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanRatePropertyList = [1, n0, _SPRPL,
    0, () => SavingsPlanRateProperty$
];
var SavingsPlanRateServiceCodeList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanRateUsageTypeList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanServiceCodeList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanStateList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanTypeList = (/* unused pure expression or super */ null && (64 | 0));
var SavingsPlanUsageTypeList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var UUIDs = (/* unused pure expression or super */ null && (64 | 0));
var TagMap = (/* unused pure expression or super */ null && (128 | 0));
exports.CreateSavingsPlan$ = [9, n0, _CSP,
    { [_h]: ["POST", "/CreateSavingsPlan", 200] }, () => CreateSavingsPlanRequest$, () => CreateSavingsPlanResponse$
];
exports.DeleteQueuedSavingsPlan$ = [9, n0, _DQSP,
    { [_h]: ["POST", "/DeleteQueuedSavingsPlan", 200] }, () => DeleteQueuedSavingsPlanRequest$, () => DeleteQueuedSavingsPlanResponse$
];
exports.DescribeSavingsPlanRates$ = [9, n0, _DSPRes,
    { [_h]: ["POST", "/DescribeSavingsPlanRates", 200] }, () => DescribeSavingsPlanRatesRequest$, () => DescribeSavingsPlanRatesResponse$
];
exports.DescribeSavingsPlans$ = [9, n0, _DSP,
    { [_h]: ["POST", "/DescribeSavingsPlans", 200] }, () => DescribeSavingsPlansRequest$, () => DescribeSavingsPlansResponse$
];
exports.DescribeSavingsPlansOfferingRates$ = [9, n0, _DSPORes,
    { [_h]: ["POST", "/DescribeSavingsPlansOfferingRates", 200] }, () => DescribeSavingsPlansOfferingRatesRequest$, () => DescribeSavingsPlansOfferingRatesResponse$
];
exports.DescribeSavingsPlansOfferings$ = [9, n0, _DSPO,
    { [_h]: ["POST", "/DescribeSavingsPlansOfferings", 200] }, () => DescribeSavingsPlansOfferingsRequest$, () => DescribeSavingsPlansOfferingsResponse$
];
exports.ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["POST", "/ListTagsForResource", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
exports.ReturnSavingsPlan$ = [9, n0, _RSP,
    { [_h]: ["POST", "/ReturnSavingsPlan", 200] }, () => ReturnSavingsPlanRequest$, () => ReturnSavingsPlanResponse$
];
exports.TagResource$ = [9, n0, _TR,
    { [_h]: ["POST", "/TagResource", 200] }, () => TagResourceRequest$, () => TagResourceResponse$
];
exports.UntagResource$ = [9, n0, _UR,
    { [_h]: ["POST", "/UntagResource", 200] }, () => UntagResourceRequest$, () => UntagResourceResponse$
];


/***/ }),

/***/ 78858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ byWord),
/* harmony export */   Xg: () => (/* binding */ sameWord),
/* harmony export */   dA: () => (/* binding */ bareWord)
/* harmony export */ });
/**
 * A word of AWS's without case and separators: real answers spell enum values otherwise than the models do
 * (`OverProvisioned`, `Overprovisioned`, `OVER_PROVISIONED`).
 */
function bareWord(word) {
    return (word ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function sameWord(a, b) {
    return bareWord(a) === bareWord(b);
}
/** The value whose name is the word, whatever its case and separators; `null` where there is none. */
function byWord(table, word) {
    const wanted = bareWord(word);
    const found = Object.entries(table).find(([name]) => bareWord(name) === wanted);
    return found ? found[1] : null;
}


/***/ }),

/***/ 30021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_savingsplans__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11986);
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78858);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91416);




const PAGE = 1_000;
/** Days for which a plan that ended is still told: what it covered is now paid at other prices. */
const ENDED_DAYS = 60;
/** Active ones, those that are bought for later, and those that ended lately. */
const load = async function* ({ client, signal, now }) {
    const plans = client(_aws_sdk_client_savingsplans__WEBPACK_IMPORTED_MODULE_2__.SavingsplansClient);
    const items = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeSavingsPlans',
        ask: (nextToken) => plans.send(new _aws_sdk_client_savingsplans__WEBPACK_IMPORTED_MODULE_2__.DescribeSavingsPlansCommand({
            states: ['active', 'queued', 'retired'],
            maxResults: PAGE,
            nextToken,
        }), { abortSignal: signal }),
        items: ({ savingsPlans }) => savingsPlans,
        next: ({ nextToken }) => nextToken || undefined,
        idOf: ({ savingsPlanId }) => savingsPlanId,
    });
    const rows = [];
    for await (const plan of items)
        if (isOfInterest(plan, now))
            rows.push(...factsOf(plan));
    yield* (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .withState */ .Q2)(rows, 'There is no Savings Plan in the account that was asked.');
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function isOfInterest({ state, end }, now) {
    if (!(0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sameWord */ .Xg)(state, 'retired'))
        return true;
    return Date.parse(end ?? '') > Date.parse(now) - ENDED_DAYS * 86_400_000;
}
/** The commitment is by the hour. */
function factsOf(plan) {
    const { savingsPlanId, savingsPlanType, commitment, currency, end, state, returnableUntil } = plan;
    const of = { subject: savingsPlanId ?? null, region: plan.region ?? null };
    return [
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('savingsPlanType', { ...of, text: savingsPlanType ?? null }),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('savingsPlanState', { ...of, text: state ?? null }),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('savingsPlanHourlyCommitment', { ...of, amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(commitment, currency) }),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('savingsPlanEnd', { ...of, text: end ?? null }),
        ...(returnableUntil ? [(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('savingsPlanReturnableUntil', { ...of, text: returnableUntil })] : []),
    ];
}


/***/ }),

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/**
 * The items of all pages, each id once, since pages overlap while resources come and go. Throws `DATA_UNEXPECTED` for an
 * answer without its list, an item without an id, and a token that comes back: none of them may look like the end.
 */
async function* itemsOf(paged) {
    const seen = new Set();
    for await (const page of pagesOf(paged)) {
        const items = paged.items(page);
        if (!items)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} answered without its list`);
        for (const item of items) {
            const id = paged.idOf(item);
            if (!id)
                throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} listed something without an id`);
            if (seen.has(id))
                continue;
            seen.add(id);
            yield item;
        }
    }
}
/** All pages in order. Throws `DATA_UNEXPECTED` when a token comes back, which would go on for ever. */
async function* pagesOf({ operation, ask, next, }) {
    const tokens = new Set();
    let token;
    do {
        const page = await ask(token);
        yield page;
        token = next(page) || undefined;
        if (token !== undefined && tokens.has(token)) {
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} led to the same page twice`);
        }
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unexpectedAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** AWS answered without what the answer must hold: never an empty list. @param message Begins with AWS's name of the call. */
function unexpectedAnswer(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', message, 'Run again; if it stays, report it with the operation named above.');
}


/***/ }),

/***/ 30094:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-savingsplans","description":"AWS SDK for JavaScript Savingsplans Client for Node.js, Browser and React Native","version":"3.1075.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.23","@aws-sdk/credential-provider-node":"^3.972.58","@aws-sdk/types":"^3.973.13","@smithy/core":"^3.24.6","@smithy/fetch-http-handler":"^5.4.6","@smithy/node-http-handler":"^4.7.6","@smithy/types":"^4.14.3","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/sdk-for-javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-savingsplans","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-savingsplans"}}');

/***/ })

};
