export const id = 7814;
export const ids = [7814];
export const modules = {

/***/ 89465:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { resolveAwsSdkSigV4Config } = __webpack_require__(97523);
const { getSmithyContext, normalizeProvider } = __webpack_require__(92658);
exports.defaultComputeOptimizerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "compute-optimizer",
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
exports.defaultComputeOptimizerHttpAuthSchemeProvider = (authParameters) => {
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

/***/ 4212:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { BinaryDecisionDiagram } = __webpack_require__(62085);
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
        ["https://compute-optimizer-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://compute-optimizer-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://compute-optimizer.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://compute-optimizer.{Region}.{PartitionResult#dnsSuffix}", i],
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
exports.bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 61871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions } = __webpack_require__(5152);
const { customEndpointFunctions, decideEndpoint, EndpointCache } = __webpack_require__(62085);
const { bdd } = __webpack_require__(4212);
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

/***/ 67814:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __exportStar = (m, e) => { Object.assign(e, m); };
const { getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, Command, createAggregatedClient } = __webpack_require__(92658);
exports.$Command = Command;
exports.__Client = Client;
const { resolveRegionConfig } = __webpack_require__(47291);
const { resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveHttpAuthSchemeConfig, defaultComputeOptimizerHttpAuthSchemeParametersProvider } = __webpack_require__(89465);
const { getRuntimeConfig } = __webpack_require__(3304);
const { DeleteRecommendationPreferences$, DescribeRecommendationExportJobs$, ExportAutoScalingGroupRecommendations$, ExportEBSVolumeRecommendations$, ExportEC2InstanceRecommendations$, ExportECSServiceRecommendations$, ExportIdleRecommendations$, ExportLambdaFunctionRecommendations$, ExportLicenseRecommendations$, ExportRDSDatabaseRecommendations$, GetAutoScalingGroupRecommendations$, GetEBSVolumeRecommendations$, GetEC2InstanceRecommendations$, GetEC2RecommendationProjectedMetrics$, GetECSServiceRecommendationProjectedMetrics$, GetECSServiceRecommendations$, GetEffectiveRecommendationPreferences$, GetEnrollmentStatus$, GetEnrollmentStatusesForOrganization$, GetIdleRecommendations$, GetLambdaFunctionRecommendations$, GetLicenseRecommendations$, GetRDSDatabaseRecommendationProjectedMetrics$, GetRDSDatabaseRecommendations$, GetRecommendationPreferences$, GetRecommendationSummaries$, PutRecommendationPreferences$, UpdateEnrollmentStatus$ } = __webpack_require__(99766);
__exportStar(__webpack_require__(99766), exports);
__exportStar(__webpack_require__(37210), exports);
const { ComputeOptimizerServiceException } = __webpack_require__(34997);
exports.ComputeOptimizerServiceException = ComputeOptimizerServiceException;

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "compute-optimizer",
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

class ComputeOptimizerClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultComputeOptimizerHttpAuthSchemeParametersProvider,
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

class DeleteRecommendationPreferencesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "DeleteRecommendationPreferences", {})
    .n("ComputeOptimizerClient", "DeleteRecommendationPreferencesCommand")
    .sc(DeleteRecommendationPreferences$)
    .build() {
}

class DescribeRecommendationExportJobsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "DescribeRecommendationExportJobs", {})
    .n("ComputeOptimizerClient", "DescribeRecommendationExportJobsCommand")
    .sc(DescribeRecommendationExportJobs$)
    .build() {
}

class ExportAutoScalingGroupRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportAutoScalingGroupRecommendations", {})
    .n("ComputeOptimizerClient", "ExportAutoScalingGroupRecommendationsCommand")
    .sc(ExportAutoScalingGroupRecommendations$)
    .build() {
}

class ExportEBSVolumeRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportEBSVolumeRecommendations", {})
    .n("ComputeOptimizerClient", "ExportEBSVolumeRecommendationsCommand")
    .sc(ExportEBSVolumeRecommendations$)
    .build() {
}

class ExportEC2InstanceRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportEC2InstanceRecommendations", {})
    .n("ComputeOptimizerClient", "ExportEC2InstanceRecommendationsCommand")
    .sc(ExportEC2InstanceRecommendations$)
    .build() {
}

class ExportECSServiceRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportECSServiceRecommendations", {})
    .n("ComputeOptimizerClient", "ExportECSServiceRecommendationsCommand")
    .sc(ExportECSServiceRecommendations$)
    .build() {
}

class ExportIdleRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportIdleRecommendations", {})
    .n("ComputeOptimizerClient", "ExportIdleRecommendationsCommand")
    .sc(ExportIdleRecommendations$)
    .build() {
}

class ExportLambdaFunctionRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportLambdaFunctionRecommendations", {})
    .n("ComputeOptimizerClient", "ExportLambdaFunctionRecommendationsCommand")
    .sc(ExportLambdaFunctionRecommendations$)
    .build() {
}

class ExportLicenseRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportLicenseRecommendations", {})
    .n("ComputeOptimizerClient", "ExportLicenseRecommendationsCommand")
    .sc(ExportLicenseRecommendations$)
    .build() {
}

class ExportRDSDatabaseRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "ExportRDSDatabaseRecommendations", {})
    .n("ComputeOptimizerClient", "ExportRDSDatabaseRecommendationsCommand")
    .sc(ExportRDSDatabaseRecommendations$)
    .build() {
}

class GetAutoScalingGroupRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetAutoScalingGroupRecommendations", {})
    .n("ComputeOptimizerClient", "GetAutoScalingGroupRecommendationsCommand")
    .sc(GetAutoScalingGroupRecommendations$)
    .build() {
}

class GetEBSVolumeRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEBSVolumeRecommendations", {})
    .n("ComputeOptimizerClient", "GetEBSVolumeRecommendationsCommand")
    .sc(GetEBSVolumeRecommendations$)
    .build() {
}

class GetEC2InstanceRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEC2InstanceRecommendations", {})
    .n("ComputeOptimizerClient", "GetEC2InstanceRecommendationsCommand")
    .sc(GetEC2InstanceRecommendations$)
    .build() {
}

class GetEC2RecommendationProjectedMetricsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEC2RecommendationProjectedMetrics", {})
    .n("ComputeOptimizerClient", "GetEC2RecommendationProjectedMetricsCommand")
    .sc(GetEC2RecommendationProjectedMetrics$)
    .build() {
}

class GetECSServiceRecommendationProjectedMetricsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetECSServiceRecommendationProjectedMetrics", {})
    .n("ComputeOptimizerClient", "GetECSServiceRecommendationProjectedMetricsCommand")
    .sc(GetECSServiceRecommendationProjectedMetrics$)
    .build() {
}

class GetECSServiceRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetECSServiceRecommendations", {})
    .n("ComputeOptimizerClient", "GetECSServiceRecommendationsCommand")
    .sc(GetECSServiceRecommendations$)
    .build() {
}

class GetEffectiveRecommendationPreferencesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEffectiveRecommendationPreferences", {})
    .n("ComputeOptimizerClient", "GetEffectiveRecommendationPreferencesCommand")
    .sc(GetEffectiveRecommendationPreferences$)
    .build() {
}

class GetEnrollmentStatusCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEnrollmentStatus", {})
    .n("ComputeOptimizerClient", "GetEnrollmentStatusCommand")
    .sc(GetEnrollmentStatus$)
    .build() {
}

class GetEnrollmentStatusesForOrganizationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetEnrollmentStatusesForOrganization", {})
    .n("ComputeOptimizerClient", "GetEnrollmentStatusesForOrganizationCommand")
    .sc(GetEnrollmentStatusesForOrganization$)
    .build() {
}

class GetIdleRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetIdleRecommendations", {})
    .n("ComputeOptimizerClient", "GetIdleRecommendationsCommand")
    .sc(GetIdleRecommendations$)
    .build() {
}

class GetLambdaFunctionRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetLambdaFunctionRecommendations", {})
    .n("ComputeOptimizerClient", "GetLambdaFunctionRecommendationsCommand")
    .sc(GetLambdaFunctionRecommendations$)
    .build() {
}

class GetLicenseRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetLicenseRecommendations", {})
    .n("ComputeOptimizerClient", "GetLicenseRecommendationsCommand")
    .sc(GetLicenseRecommendations$)
    .build() {
}

class GetRDSDatabaseRecommendationProjectedMetricsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetRDSDatabaseRecommendationProjectedMetrics", {})
    .n("ComputeOptimizerClient", "GetRDSDatabaseRecommendationProjectedMetricsCommand")
    .sc(GetRDSDatabaseRecommendationProjectedMetrics$)
    .build() {
}

class GetRDSDatabaseRecommendationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetRDSDatabaseRecommendations", {})
    .n("ComputeOptimizerClient", "GetRDSDatabaseRecommendationsCommand")
    .sc(GetRDSDatabaseRecommendations$)
    .build() {
}

class GetRecommendationPreferencesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetRecommendationPreferences", {})
    .n("ComputeOptimizerClient", "GetRecommendationPreferencesCommand")
    .sc(GetRecommendationPreferences$)
    .build() {
}

class GetRecommendationSummariesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "GetRecommendationSummaries", {})
    .n("ComputeOptimizerClient", "GetRecommendationSummariesCommand")
    .sc(GetRecommendationSummaries$)
    .build() {
}

class PutRecommendationPreferencesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "PutRecommendationPreferences", {})
    .n("ComputeOptimizerClient", "PutRecommendationPreferencesCommand")
    .sc(PutRecommendationPreferences$)
    .build() {
}

class UpdateEnrollmentStatusCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ComputeOptimizerService", "UpdateEnrollmentStatus", {})
    .n("ComputeOptimizerClient", "UpdateEnrollmentStatusCommand")
    .sc(UpdateEnrollmentStatus$)
    .build() {
}

const paginateDescribeRecommendationExportJobs = createPaginator(ComputeOptimizerClient, DescribeRecommendationExportJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateGetEnrollmentStatusesForOrganization = createPaginator(ComputeOptimizerClient, GetEnrollmentStatusesForOrganizationCommand, "nextToken", "nextToken", "maxResults");

const paginateGetLambdaFunctionRecommendations = createPaginator(ComputeOptimizerClient, GetLambdaFunctionRecommendationsCommand, "nextToken", "nextToken", "maxResults");

const paginateGetRecommendationPreferences = createPaginator(ComputeOptimizerClient, GetRecommendationPreferencesCommand, "nextToken", "nextToken", "maxResults");

const paginateGetRecommendationSummaries = createPaginator(ComputeOptimizerClient, GetRecommendationSummariesCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    DeleteRecommendationPreferencesCommand,
    DescribeRecommendationExportJobsCommand,
    ExportAutoScalingGroupRecommendationsCommand,
    ExportEBSVolumeRecommendationsCommand,
    ExportEC2InstanceRecommendationsCommand,
    ExportECSServiceRecommendationsCommand,
    ExportIdleRecommendationsCommand,
    ExportLambdaFunctionRecommendationsCommand,
    ExportLicenseRecommendationsCommand,
    ExportRDSDatabaseRecommendationsCommand,
    GetAutoScalingGroupRecommendationsCommand,
    GetEBSVolumeRecommendationsCommand,
    GetEC2InstanceRecommendationsCommand,
    GetEC2RecommendationProjectedMetricsCommand,
    GetECSServiceRecommendationProjectedMetricsCommand,
    GetECSServiceRecommendationsCommand,
    GetEffectiveRecommendationPreferencesCommand,
    GetEnrollmentStatusCommand,
    GetEnrollmentStatusesForOrganizationCommand,
    GetIdleRecommendationsCommand,
    GetLambdaFunctionRecommendationsCommand,
    GetLicenseRecommendationsCommand,
    GetRDSDatabaseRecommendationProjectedMetricsCommand,
    GetRDSDatabaseRecommendationsCommand,
    GetRecommendationPreferencesCommand,
    GetRecommendationSummariesCommand,
    PutRecommendationPreferencesCommand,
    UpdateEnrollmentStatusCommand,
};
const paginators = {
    paginateDescribeRecommendationExportJobs,
    paginateGetEnrollmentStatusesForOrganization,
    paginateGetLambdaFunctionRecommendations,
    paginateGetRecommendationPreferences,
    paginateGetRecommendationSummaries,
};
class ComputeOptimizer extends ComputeOptimizerClient {
}
createAggregatedClient(commands, ComputeOptimizer, { paginators });

const Status = {
    ACTIVE: "Active",
    FAILED: "Failed",
    INACTIVE: "Inactive",
    PENDING: "Pending",
};
const AllocationStrategy = {
    LOWEST_PRICE: "LowestPrice",
    PRIORITIZED: "Prioritized",
};
const AsgType = {
    MIXED_INSTANCE_TYPE: "MixedInstanceTypes",
    SINGLE_INSTANCE_TYPE: "SingleInstanceType",
};
const AutoScalingConfiguration = {
    TARGET_TRACKING_SCALING_CPU: "TargetTrackingScalingCpu",
    TARGET_TRACKING_SCALING_MEMORY: "TargetTrackingScalingMemory",
};
const Currency = {
    CNY: "CNY",
    USD: "USD",
};
const CurrentPerformanceRisk = {
    HIGH: "High",
    LOW: "Low",
    MEDIUM: "Medium",
    VERY_LOW: "VeryLow",
};
const CpuVendorArchitecture = {
    AWS_ARM64: "AWS_ARM64",
    CURRENT: "CURRENT",
};
const EnhancedInfrastructureMetrics = {
    ACTIVE: "Active",
    INACTIVE: "Inactive",
};
const ExternalMetricsSource = {
    DATADOG: "Datadog",
    DYNATRACE: "Dynatrace",
    INSTANA: "Instana",
    NEWRELIC: "NewRelic",
};
const InferredWorkloadTypesPreference = {
    ACTIVE: "Active",
    INACTIVE: "Inactive",
};
const LookBackPeriodPreference = {
    DAYS_14: "DAYS_14",
    DAYS_32: "DAYS_32",
    DAYS_93: "DAYS_93",
};
const PreferredResourceName = {
    EC2_INSTANCE_TYPES: "Ec2InstanceTypes",
};
const InstanceSavingsEstimationModeSource = {
    COST_EXPLORER_RIGHTSIZING: "CostExplorerRightsizing",
    COST_OPTIMIZATION_HUB: "CostOptimizationHub",
    PUBLIC_PRICING: "PublicPricing",
};
const CustomizableMetricName = {
    CPU_UTILIZATION: "CpuUtilization",
    MEMORY_UTILIZATION: "MemoryUtilization",
};
const CustomizableMetricHeadroom = {
    PERCENT_0: "PERCENT_0",
    PERCENT_10: "PERCENT_10",
    PERCENT_20: "PERCENT_20",
    PERCENT_30: "PERCENT_30",
};
const CustomizableMetricThreshold = {
    P90: "P90",
    P95: "P95",
    P99_5: "P99_5",
};
const Finding = {
    NOT_OPTIMIZED: "NotOptimized",
    OPTIMIZED: "Optimized",
    OVER_PROVISIONED: "Overprovisioned",
    UNDER_PROVISIONED: "Underprovisioned",
};
const InferredWorkloadType = {
    AMAZON_EMR: "AmazonEmr",
    APACHE_CASSANDRA: "ApacheCassandra",
    APACHE_HADOOP: "ApacheHadoop",
    KAFKA: "Kafka",
    MEMCACHED: "Memcached",
    NGINX: "Nginx",
    POSTGRE_SQL: "PostgreSql",
    REDIS: "Redis",
    SQLSERVER: "SQLServer",
};
const MigrationEffort = {
    HIGH: "High",
    LOW: "Low",
    MEDIUM: "Medium",
    VERY_LOW: "VeryLow",
};
const MetricName = {
    CPU: "Cpu",
    DISK_READ_BYTES_PER_SECOND: "DISK_READ_BYTES_PER_SECOND",
    DISK_READ_OPS_PER_SECOND: "DISK_READ_OPS_PER_SECOND",
    DISK_WRITE_BYTES_PER_SECOND: "DISK_WRITE_BYTES_PER_SECOND",
    DISK_WRITE_OPS_PER_SECOND: "DISK_WRITE_OPS_PER_SECOND",
    EBS_READ_BYTES_PER_SECOND: "EBS_READ_BYTES_PER_SECOND",
    EBS_READ_OPS_PER_SECOND: "EBS_READ_OPS_PER_SECOND",
    EBS_WRITE_BYTES_PER_SECOND: "EBS_WRITE_BYTES_PER_SECOND",
    EBS_WRITE_OPS_PER_SECOND: "EBS_WRITE_OPS_PER_SECOND",
    GPU_MEMORY_PERCENTAGE: "GPU_MEMORY_PERCENTAGE",
    GPU_PERCENTAGE: "GPU_PERCENTAGE",
    MEMORY: "Memory",
    NETWORK_IN_BYTES_PER_SECOND: "NETWORK_IN_BYTES_PER_SECOND",
    NETWORK_OUT_BYTES_PER_SECOND: "NETWORK_OUT_BYTES_PER_SECOND",
    NETWORK_PACKETS_IN_PER_SECOND: "NETWORK_PACKETS_IN_PER_SECOND",
    NETWORK_PACKETS_OUT_PER_SECOND: "NETWORK_PACKETS_OUT_PER_SECOND",
};
const MetricStatistic = {
    AVERAGE: "Average",
    MAXIMUM: "Maximum",
};
const RecommendationPreferenceName = {
    ENHANCED_INFRASTRUCTURE_METRICS: "EnhancedInfrastructureMetrics",
    EXTERNAL_METRICS_PREFERENCE: "ExternalMetricsPreference",
    INFERRED_WORKLOAD_TYPES: "InferredWorkloadTypes",
    LOOKBACK_PERIOD_PREFERENCE: "LookBackPeriodPreference",
    PREFERRED_RESOURCES: "PreferredResources",
    UTILIZATION_PREFERENCES: "UtilizationPreferences",
};
const ResourceType = {
    AURORA_DB_CLUSTER_STORAGE: "AuroraDBClusterStorage",
    AUTO_SCALING_GROUP: "AutoScalingGroup",
    EBS_VOLUME: "EbsVolume",
    EC2_INSTANCE: "Ec2Instance",
    ECS_SERVICE: "EcsService",
    IDLE: "Idle",
    LAMBDA_FUNCTION: "LambdaFunction",
    LICENSE: "License",
    NOT_APPLICABLE: "NotApplicable",
    RDS_DB_INSTANCE: "RdsDBInstance",
};
const ScopeName = {
    ACCOUNT_ID: "AccountId",
    ORGANIZATION: "Organization",
    RESOURCE_ARN: "ResourceArn",
};
const JobFilterName = {
    JOB_STATUS: "JobStatus",
    RESOURCE_TYPE: "ResourceType",
};
const JobStatus = {
    COMPLETE: "Complete",
    FAILED: "Failed",
    IN_PROGRESS: "InProgress",
    QUEUED: "Queued",
};
const ExportableAutoScalingGroupField = {
    ACCOUNT_ID: "AccountId",
    AUTO_SCALING_GROUP_ARN: "AutoScalingGroupArn",
    AUTO_SCALING_GROUP_NAME: "AutoScalingGroupName",
    CURRENT_CONFIGURATION_ALLOCATION_STRATEGY: "CurrentConfigurationAllocationStrategy",
    CURRENT_CONFIGURATION_DESIRED_CAPACITY: "CurrentConfigurationDesiredCapacity",
    CURRENT_CONFIGURATION_INSTANCE_TYPE: "CurrentConfigurationInstanceType",
    CURRENT_CONFIGURATION_MAX_SIZE: "CurrentConfigurationMaxSize",
    CURRENT_CONFIGURATION_MIN_SIZE: "CurrentConfigurationMinSize",
    CURRENT_CONFIGURATION_MIXED_INSTANCE_TYPES: "CurrentConfigurationMixedInstanceTypes",
    CURRENT_CONFIGURATION_TYPE: "CurrentConfigurationType",
    CURRENT_INSTANCE_GPU_INFO: "CurrentInstanceGpuInfo",
    CURRENT_MEMORY: "CurrentMemory",
    CURRENT_NETWORK: "CurrentNetwork",
    CURRENT_ON_DEMAND_PRICE: "CurrentOnDemandPrice",
    CURRENT_PERFORMANCE_RISK: "CurrentPerformanceRisk",
    CURRENT_STANDARD_ONE_YEAR_NO_UPFRONT_RESERVED_PRICE: "CurrentStandardOneYearNoUpfrontReservedPrice",
    CURRENT_STANDARD_THREE_YEAR_NO_UPFRONT_RESERVED_PRICE: "CurrentStandardThreeYearNoUpfrontReservedPrice",
    CURRENT_STORAGE: "CurrentStorage",
    CURRENT_VCPUS: "CurrentVCpus",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_CPU_VENDOR_ARCHITECTURES: "EffectiveRecommendationPreferencesCpuVendorArchitectures",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_ENHANCED_INFRASTRUCTURE_METRICS: "EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_INFERRED_WORKLOAD_TYPES: "EffectiveRecommendationPreferencesInferredWorkloadTypes",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_LOOKBACK_PERIOD: "EffectiveRecommendationPreferencesLookBackPeriod",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_PREFERRED_RESOURCES: "EffectiveRecommendationPreferencesPreferredResources",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    FINDING: "Finding",
    INFERRED_WORKLOAD_TYPES: "InferredWorkloadTypes",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RECOMMENDATION_OPTIONS_CONFIGURATION_ALLOCATION_STRATEGY: "RecommendationOptionsConfigurationAllocationStrategy",
    RECOMMENDATION_OPTIONS_CONFIGURATION_DESIRED_CAPACITY: "RecommendationOptionsConfigurationDesiredCapacity",
    RECOMMENDATION_OPTIONS_CONFIGURATION_ESTIMATED_INSTANCE_HOUR_REDUCTION_PERCENTAGE: "RecommendationOptionsConfigurationEstimatedInstanceHourReductionPercentage",
    RECOMMENDATION_OPTIONS_CONFIGURATION_INSTANCE_TYPE: "RecommendationOptionsConfigurationInstanceType",
    RECOMMENDATION_OPTIONS_CONFIGURATION_MAX_SIZE: "RecommendationOptionsConfigurationMaxSize",
    RECOMMENDATION_OPTIONS_CONFIGURATION_MIN_SIZE: "RecommendationOptionsConfigurationMinSize",
    RECOMMENDATION_OPTIONS_CONFIGURATION_MIXED_INSTANCE_TYPES: "RecommendationOptionsConfigurationMixedInstanceTypes",
    RECOMMENDATION_OPTIONS_CONFIGURATION_TYPE: "RecommendationOptionsConfigurationType",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    RECOMMENDATION_OPTIONS_INSTANCE_GPU_INFO: "RecommendationOptionsInstanceGpuInfo",
    RECOMMENDATION_OPTIONS_MEMORY: "RecommendationOptionsMemory",
    RECOMMENDATION_OPTIONS_MIGRATION_EFFORT: "RecommendationOptionsMigrationEffort",
    RECOMMENDATION_OPTIONS_NETWORK: "RecommendationOptionsNetwork",
    RECOMMENDATION_OPTIONS_ON_DEMAND_PRICE: "RecommendationOptionsOnDemandPrice",
    RECOMMENDATION_OPTIONS_PERFORMANCE_RISK: "RecommendationOptionsPerformanceRisk",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_CPU_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsCpuMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_GPU_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsGpuPercentageMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_GPU_MEMORY_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsGpuMemoryPercentageMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_MEMORY_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    RECOMMENDATION_OPTIONS_STANDARD_ONE_YEAR_NO_UPFRONT_RESERVED_PRICE: "RecommendationOptionsStandardOneYearNoUpfrontReservedPrice",
    RECOMMENDATION_OPTIONS_STANDARD_THREE_YEAR_NO_UPFRONT_RESERVED_PRICE: "RecommendationOptionsStandardThreeYearNoUpfrontReservedPrice",
    RECOMMENDATION_OPTIONS_STORAGE: "RecommendationOptionsStorage",
    RECOMMENDATION_OPTIONS_VCPUS: "RecommendationOptionsVcpus",
    UTILIZATION_METRICS_CPU_MAXIMUM: "UtilizationMetricsCpuMaximum",
    UTILIZATION_METRICS_DISK_READ_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskReadBytesPerSecondMaximum",
    UTILIZATION_METRICS_DISK_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_DISK_WRITE_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskWriteBytesPerSecondMaximum",
    UTILIZATION_METRICS_DISK_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskWriteOpsPerSecondMaximum",
    UTILIZATION_METRICS_EBS_READ_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsReadBytesPerSecondMaximum",
    UTILIZATION_METRICS_EBS_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_EBS_WRITE_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsWriteBytesPerSecondMaximum",
    UTILIZATION_METRICS_EBS_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsWriteOpsPerSecondMaximum",
    UTILIZATION_METRICS_GPU_MEMORY_PERCENTAGE_MAXIMUM: "UtilizationMetricsGpuMemoryPercentageMaximum",
    UTILIZATION_METRICS_GPU_PERCENTAGE_MAXIMUM: "UtilizationMetricsGpuPercentageMaximum",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
    UTILIZATION_METRICS_NETWORK_IN_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkInBytesPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_OUT_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkOutBytesPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_PACKETS_IN_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkPacketsInPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_PACKETS_OUT_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkPacketsOutPerSecondMaximum",
};
const FileFormat = {
    CSV: "Csv",
};
const FilterName = {
    FINDING: "Finding",
    FINDING_REASON_CODES: "FindingReasonCodes",
    INFERRED_WORKLOAD_TYPES: "InferredWorkloadTypes",
    RECOMMENDATION_SOURCE_TYPE: "RecommendationSourceType",
};
const ExportableVolumeField = {
    ACCOUNT_ID: "AccountId",
    CURRENT_CONFIGURATION_ROOT_VOLUME: "CurrentConfigurationRootVolume",
    CURRENT_CONFIGURATION_VOLUME_BASELINE_IOPS: "CurrentConfigurationVolumeBaselineIOPS",
    CURRENT_CONFIGURATION_VOLUME_BASELINE_THROUGHPUT: "CurrentConfigurationVolumeBaselineThroughput",
    CURRENT_CONFIGURATION_VOLUME_BURST_IOPS: "CurrentConfigurationVolumeBurstIOPS",
    CURRENT_CONFIGURATION_VOLUME_BURST_THROUGHPUT: "CurrentConfigurationVolumeBurstThroughput",
    CURRENT_CONFIGURATION_VOLUME_SIZE: "CurrentConfigurationVolumeSize",
    CURRENT_CONFIGURATION_VOLUME_TYPE: "CurrentConfigurationVolumeType",
    CURRENT_MONTHLY_PRICE: "CurrentMonthlyPrice",
    CURRENT_PERFORMANCE_RISK: "CurrentPerformanceRisk",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_LOOKBACK_PERIOD: "EffectiveRecommendationPreferencesLookBackPeriod",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    FINDING: "Finding",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_BASELINE_IOPS: "RecommendationOptionsConfigurationVolumeBaselineIOPS",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_BASELINE_THROUGHPUT: "RecommendationOptionsConfigurationVolumeBaselineThroughput",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_BURST_IOPS: "RecommendationOptionsConfigurationVolumeBurstIOPS",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_BURST_THROUGHPUT: "RecommendationOptionsConfigurationVolumeBurstThroughput",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_SIZE: "RecommendationOptionsConfigurationVolumeSize",
    RECOMMENDATION_OPTIONS_CONFIGURATION_VOLUME_TYPE: "RecommendationOptionsConfigurationVolumeType",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    RECOMMENDATION_OPTIONS_MONTHLY_PRICE: "RecommendationOptionsMonthlyPrice",
    RECOMMENDATION_OPTIONS_PERFORMANCE_RISK: "RecommendationOptionsPerformanceRisk",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    ROOT_VOLUME: "RootVolume",
    TAGS: "Tags",
    UTILIZATION_METRICS_VOLUME_IOPS_EXCEEDED_MAXIMUM: "UtilizationMetricsVolumeIOPSExceededMaximum",
    UTILIZATION_METRICS_VOLUME_READ_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeReadBytesPerSecondMaximum",
    UTILIZATION_METRICS_VOLUME_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_VOLUME_THROUGHPUT_EXCEEDED_MAXIMUM: "UtilizationMetricsVolumeThroughputExceededMaximum",
    UTILIZATION_METRICS_VOLUME_WRITE_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeWriteBytesPerSecondMaximum",
    UTILIZATION_METRICS_VOLUME_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeWriteOpsPerSecondMaximum",
    VOLUME_ARN: "VolumeArn",
};
const EBSFilterName = {
    FINDING: "Finding",
};
const ExportableInstanceField = {
    ACCOUNT_ID: "AccountId",
    CURRENT_INSTANCE_GPU_INFO: "CurrentInstanceGpuInfo",
    CURRENT_INSTANCE_TYPE: "CurrentInstanceType",
    CURRENT_MEMORY: "CurrentMemory",
    CURRENT_NETWORK: "CurrentNetwork",
    CURRENT_ON_DEMAND_PRICE: "CurrentOnDemandPrice",
    CURRENT_PERFORMANCE_RISK: "CurrentPerformanceRisk",
    CURRENT_STANDARD_ONE_YEAR_NO_UPFRONT_RESERVED_PRICE: "CurrentStandardOneYearNoUpfrontReservedPrice",
    CURRENT_STANDARD_THREE_YEAR_NO_UPFRONT_RESERVED_PRICE: "CurrentStandardThreeYearNoUpfrontReservedPrice",
    CURRENT_STORAGE: "CurrentStorage",
    CURRENT_VCPUS: "CurrentVCpus",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_CPU_VENDOR_ARCHITECTURES: "EffectiveRecommendationPreferencesCpuVendorArchitectures",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_ENHANCED_INFRASTRUCTURE_METRICS: "EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_EXTERNAL_METRICS_SOURCE: "EffectiveRecommendationPreferencesExternalMetricsSource",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_INFERRED_WORKLOAD_TYPES: "EffectiveRecommendationPreferencesInferredWorkloadTypes",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_LOOKBACK_PERIOD: "EffectiveRecommendationPreferencesLookBackPeriod",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_PREFERRED_RESOURCES: "EffectiveRecommendationPreferencesPreferredResources",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_UTILIZATION_PREFERENCES: "EffectiveRecommendationPreferencesUtilizationPreferences",
    EXTERNAL_METRIC_STATUS_CODE: "ExternalMetricStatusCode",
    EXTERNAL_METRIC_STATUS_REASON: "ExternalMetricStatusReason",
    FINDING: "Finding",
    Finding_Reason_Codes: "FindingReasonCodes",
    IDLE: "Idle",
    INFERRED_WORKLOAD_TYPES: "InferredWorkloadTypes",
    INSTANCE_ARN: "InstanceArn",
    INSTANCE_NAME: "InstanceName",
    INSTANCE_STATE: "InstanceState",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RECOMMENDATIONS_SOURCES_RECOMMENDATION_SOURCE_ARN: "RecommendationsSourcesRecommendationSourceArn",
    RECOMMENDATIONS_SOURCES_RECOMMENDATION_SOURCE_TYPE: "RecommendationsSourcesRecommendationSourceType",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    RECOMMENDATION_OPTIONS_INSTANCE_GPU_INFO: "RecommendationOptionsInstanceGpuInfo",
    RECOMMENDATION_OPTIONS_INSTANCE_TYPE: "RecommendationOptionsInstanceType",
    RECOMMENDATION_OPTIONS_MEMORY: "RecommendationOptionsMemory",
    RECOMMENDATION_OPTIONS_MIGRATION_EFFORT: "RecommendationOptionsMigrationEffort",
    RECOMMENDATION_OPTIONS_NETWORK: "RecommendationOptionsNetwork",
    RECOMMENDATION_OPTIONS_ON_DEMAND_PRICE: "RecommendationOptionsOnDemandPrice",
    RECOMMENDATION_OPTIONS_PERFORMANCE_RISK: "RecommendationOptionsPerformanceRisk",
    RECOMMENDATION_OPTIONS_PLATFORM_DIFFERENCES: "RecommendationOptionsPlatformDifferences",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_CPU_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsCpuMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_GPU_MEMORY_PERCENTAGE_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsGpuMemoryPercentageMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_GPU_PERCENTAGE_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsGpuPercentageMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_MEMORY_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    RECOMMENDATION_OPTIONS_STANDARD_ONE_YEAR_NO_UPFRONT_RESERVED_PRICE: "RecommendationOptionsStandardOneYearNoUpfrontReservedPrice",
    RECOMMENDATION_OPTIONS_STANDARD_THREE_YEAR_NO_UPFRONT_RESERVED_PRICE: "RecommendationOptionsStandardThreeYearNoUpfrontReservedPrice",
    RECOMMENDATION_OPTIONS_STORAGE: "RecommendationOptionsStorage",
    RECOMMENDATION_OPTIONS_VCPUS: "RecommendationOptionsVcpus",
    TAGS: "Tags",
    UTILIZATION_METRICS_CPU_MAXIMUM: "UtilizationMetricsCpuMaximum",
    UTILIZATION_METRICS_DISK_READ_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskReadBytesPerSecondMaximum",
    UTILIZATION_METRICS_DISK_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_DISK_WRITE_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskWriteBytesPerSecondMaximum",
    UTILIZATION_METRICS_DISK_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsDiskWriteOpsPerSecondMaximum",
    UTILIZATION_METRICS_EBS_READ_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsReadBytesPerSecondMaximum",
    UTILIZATION_METRICS_EBS_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_EBS_WRITE_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsWriteBytesPerSecondMaximum",
    UTILIZATION_METRICS_EBS_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsEbsWriteOpsPerSecondMaximum",
    UTILIZATION_METRICS_GPU_MEMORY_PERCENTAGE_MAXIMUM: "UtilizationMetricsGpuMemoryPercentageMaximum",
    UTILIZATION_METRICS_GPU_PERCENTAGE_MAXIMUM: "UtilizationMetricsGpuPercentageMaximum",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
    UTILIZATION_METRICS_NETWORK_IN_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkInBytesPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_OUT_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkOutBytesPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_PACKETS_IN_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkPacketsInPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_PACKETS_OUT_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkPacketsOutPerSecondMaximum",
};
const ExportableECSServiceField = {
    ACCOUNT_ID: "AccountId",
    CURRENT_PERFORMANCE_RISK: "CurrentPerformanceRisk",
    CURRENT_SERVICE_CONFIGURATION_AUTO_SCALING_CONFIGURATION: "CurrentServiceConfigurationAutoScalingConfiguration",
    CURRENT_SERVICE_CONFIGURATION_CPU: "CurrentServiceConfigurationCpu",
    CURRENT_SERVICE_CONFIGURATION_MEMORY: "CurrentServiceConfigurationMemory",
    CURRENT_SERVICE_CONFIGURATION_TASK_DEFINITION_ARN: "CurrentServiceConfigurationTaskDefinitionArn",
    CURRENT_SERVICE_CONTAINER_CONFIGURATIONS: "CurrentServiceContainerConfigurations",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_LOOKBACK_PERIOD: "EffectiveRecommendationPreferencesLookBackPeriod",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    FINDING: "Finding",
    FINDING_REASON_CODES: "FindingReasonCodes",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LAUNCH_TYPE: "LaunchType",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RECOMMENDATION_OPTIONS_CONTAINER_RECOMMENDATIONS: "RecommendationOptionsContainerRecommendations",
    RECOMMENDATION_OPTIONS_CPU: "RecommendationOptionsCpu",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    RECOMMENDATION_OPTIONS_MEMORY: "RecommendationOptionsMemory",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_CPU_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsCpuMaximum",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_MEMORY_MAXIMUM: "RecommendationOptionsProjectedUtilizationMetricsMemoryMaximum",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    SERVICE_ARN: "ServiceArn",
    TAGS: "Tags",
    UTILIZATION_METRICS_CPU_MAXIMUM: "UtilizationMetricsCpuMaximum",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
};
const ECSServiceRecommendationFilterName = {
    FINDING: "Finding",
    FINDING_REASON_CODE: "FindingReasonCode",
};
const ExportableIdleField = {
    ACCOUNT_ID: "AccountId",
    FINDING: "Finding",
    FINDING_DESCRIPTION: "FindingDescription",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RESOURCE_ARN: "ResourceArn",
    RESOURCE_ID: "ResourceId",
    RESOURCE_TYPE: "ResourceType",
    SAVINGS_OPPORTUNITY: "SavingsOpportunity",
    SAVINGS_OPPORTUNITY_AFTER_DISCOUNT: "SavingsOpportunityAfterDiscount",
    TAGS: "Tags",
    UTILIZATION_METRICS_ACTIVE_CONNECTION_COUNT_MAXIMUM: "UtilizationMetricsActiveConnectionCountMaximum",
    UTILIZATION_METRICS_CACHE_HITS_SUM: "UtilizationMetricsCacheHitsSum",
    UTILIZATION_METRICS_CACHE_MISSES_SUM: "UtilizationMetricsCacheMissesSum",
    UTILIZATION_METRICS_CONSUMED_READ_CAPACITY_UNITS_SUM: "UtilizationMetricsConsumedReadCapacityUnitsSum",
    UTILIZATION_METRICS_CONSUMED_WRITE_CAPACITY_UNITS_SUM: "UtilizationMetricsConsumedWriteCapacityUnitsSum",
    UTILIZATION_METRICS_CPU_MAXIMUM: "UtilizationMetricsCpuMaximum",
    UTILIZATION_METRICS_CURR_CONNECTIONS_SUM: "UtilizationMetricsCurrConnectionsSum",
    UTILIZATION_METRICS_DATABASE_CONNECTIONS_MAXIMUM: "UtilizationMetricsDatabaseConnectionsMaximum",
    UTILIZATION_METRICS_DATABASE_CONNECTIONS_SUM: "UtilizationMetricsDatabaseConnectionsSum",
    UTILIZATION_METRICS_EBS_VOLUME_READ_IOPS_MAXIMUM: "UtilizationMetricsEBSVolumeReadIOPSMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_WRITE_IOPS_MAXIMUM: "UtilizationMetricsEBSVolumeWriteIOPSMaximum",
    UTILIZATION_METRICS_ELASTI_CACHE_PROCESSING_UNITS_SUM: "UtilizationMetricsElastiCacheProcessingUnitsSum",
    UTILIZATION_METRICS_ENGINE_CPU_UTILIZATION_MAXIMUM: "UtilizationMetricsEngineCPUUtilizationMaximum",
    UTILIZATION_METRICS_GET_TYPE_CMDS_SUM: "UtilizationMetricsGetTypeCmdsSum",
    UTILIZATION_METRICS_INVOCATIONS_SUM: "UtilizationMetricsInvocationsSum",
    UTILIZATION_METRICS_IS_IDLE_MINIMUM: "UtilizationMetricsIsIdleMinimum",
    UTILIZATION_METRICS_KEYSPACE_HITS_SUM: "UtilizationMetricsKeyspaceHitsSum",
    UTILIZATION_METRICS_KEYSPACE_MISSES_SUM: "UtilizationMetricsKeyspaceMissesSum",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
    UTILIZATION_METRICS_NETWORK_IN_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkInBytesPerSecondMaximum",
    UTILIZATION_METRICS_NETWORK_OUT_BYTES_PER_SECOND_MAXIMUM: "UtilizationMetricsNetworkOutBytesPerSecondMaximum",
    UTILIZATION_METRICS_NEW_CONNECTIONS_SUM: "UtilizationMetricsNewConnectionsSum",
    UTILIZATION_METRICS_PACKETS_IN_FROM_DESTINATION_MAXIMUM: "UtilizationMetricsPacketsInFromDestinationMaximum",
    UTILIZATION_METRICS_PACKETS_IN_FROM_SOURCE_MAXIMUM: "UtilizationMetricsPacketsInFromSourceMaximum",
    UTILIZATION_METRICS_SET_TYPE_CMDS_SUM: "UtilizationMetricsSetTypeCmdsSum",
    UTILIZATION_METRICS_USER_CONNECTED_SUM: "UtilizationMetricsUserConnectedSum",
    UTILIZATION_METRICS_VOLUME_READ_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeReadOpsPerSecondMaximum",
    UTILIZATION_METRICS_VOLUME_WRITE_OPS_PER_SECOND_MAXIMUM: "UtilizationMetricsVolumeWriteOpsPerSecondMaximum",
};
const IdleRecommendationFilterName = {
    FINDING: "Finding",
    RESOURCE_TYPE: "ResourceType",
};
const ExportableLambdaFunctionField = {
    ACCOUNT_ID: "AccountId",
    CURRENT_CONFIGURATION_MEMORY_SIZE: "CurrentConfigurationMemorySize",
    CURRENT_CONFIGURATION_TIMEOUT: "CurrentConfigurationTimeout",
    CURRENT_COST_AVERAGE: "CurrentCostAverage",
    CURRENT_COST_TOTAL: "CurrentCostTotal",
    CURRENT_PERFORMANCE_RISK: "CurrentPerformanceRisk",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    FINDING: "Finding",
    FINDING_REASON_CODES: "FindingReasonCodes",
    FUNCTION_ARN: "FunctionArn",
    FUNCTION_VERSION: "FunctionVersion",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    NUMBER_OF_INVOCATIONS: "NumberOfInvocations",
    RECOMMENDATION_OPTIONS_CONFIGURATION_MEMORY_SIZE: "RecommendationOptionsConfigurationMemorySize",
    RECOMMENDATION_OPTIONS_COST_HIGH: "RecommendationOptionsCostHigh",
    RECOMMENDATION_OPTIONS_COST_LOW: "RecommendationOptionsCostLow",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "RecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_DURATION_EXPECTED: "RecommendationOptionsProjectedUtilizationMetricsDurationExpected",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_DURATION_LOWER_BOUND: "RecommendationOptionsProjectedUtilizationMetricsDurationLowerBound",
    RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_DURATION_UPPER_BOUND: "RecommendationOptionsProjectedUtilizationMetricsDurationUpperBound",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "RecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    TAGS: "Tags",
    UTILIZATION_METRICS_DURATION_AVERAGE: "UtilizationMetricsDurationAverage",
    UTILIZATION_METRICS_DURATION_MAXIMUM: "UtilizationMetricsDurationMaximum",
    UTILIZATION_METRICS_MEMORY_AVERAGE: "UtilizationMetricsMemoryAverage",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
};
const LambdaFunctionRecommendationFilterName = {
    FINDING: "Finding",
    FINDING_REASON_CODE: "FindingReasonCode",
};
const ExportableLicenseField = {
    ACCOUNT_ID: "AccountId",
    CURRENT_LICENSE_CONFIGURATION_INSTANCE_TYPE: "CurrentLicenseConfigurationInstanceType",
    CURRENT_LICENSE_CONFIGURATION_LICENSE_EDITION: "CurrentLicenseConfigurationLicenseEdition",
    CURRENT_LICENSE_CONFIGURATION_LICENSE_MODEL: "CurrentLicenseConfigurationLicenseModel",
    CURRENT_LICENSE_CONFIGURATION_LICENSE_NAME: "CurrentLicenseConfigurationLicenseName",
    CURRENT_LICENSE_CONFIGURATION_LICENSE_VERSION: "CurrentLicenseConfigurationLicenseVersion",
    CURRENT_LICENSE_CONFIGURATION_METRICS_SOURCE: "CurrentLicenseConfigurationMetricsSource",
    CURRENT_LICENSE_CONFIGURATION_NUMBER_OF_CORES: "CurrentLicenseConfigurationNumberOfCores",
    CURRENT_LICENSE_CONFIGURATION_OPERATING_SYSTEM: "CurrentLicenseConfigurationOperatingSystem",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LICENSE_FINDING: "Finding",
    LICENSE_FINDING_REASON_CODES: "FindingReasonCodes",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "RecommendationOptionsEstimatedMonthlySavingsCurrency",
    RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "RecommendationOptionsEstimatedMonthlySavingsValue",
    RECOMMENDATION_OPTIONS_LICENSE_EDITION: "RecommendationOptionsLicenseEdition",
    RECOMMENDATION_OPTIONS_LICENSE_MODEL: "RecommendationOptionsLicenseModel",
    RECOMMENDATION_OPTIONS_OPERATING_SYSTEM: "RecommendationOptionsOperatingSystem",
    RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "RecommendationOptionsSavingsOpportunityPercentage",
    RESOURCE_ARN: "ResourceArn",
    TAGS: "Tags",
};
const LicenseRecommendationFilterName = {
    LICENSE_FINDING: "Finding",
    LICENSE_FINDING_REASON_CODE: "FindingReasonCode",
    LICENSE_NAME: "LicenseName",
};
const ExportableRDSDBField = {
    ACCOUNT_ID: "AccountId",
    CLUSTER_WRITER: "ClusterWriter",
    CURRENT_DB_INSTANCE_CLASS: "CurrentDBInstanceClass",
    CURRENT_INSTANCE_ON_DEMAND_HOURLY_PRICE: "CurrentInstanceOnDemandHourlyPrice",
    CURRENT_INSTANCE_PERFORMANCE_RISK: "CurrentInstancePerformanceRisk",
    CURRENT_STORAGE_CONFIGURATION_ALLOCATED_STORAGE: "CurrentStorageConfigurationAllocatedStorage",
    CURRENT_STORAGE_CONFIGURATION_IOPS: "CurrentStorageConfigurationIOPS",
    CURRENT_STORAGE_CONFIGURATION_MAX_ALLOCATED_STORAGE: "CurrentStorageConfigurationMaxAllocatedStorage",
    CURRENT_STORAGE_CONFIGURATION_STORAGE_THROUGHPUT: "CurrentStorageConfigurationStorageThroughput",
    CURRENT_STORAGE_CONFIGURATION_STORAGE_TYPE: "CurrentStorageConfigurationStorageType",
    CURRENT_STORAGE_ESTIMATED_CLUSTER_INSTANCE_ON_DEMAND_MONTHLY_COST: "CurrentStorageEstimatedClusterInstanceOnDemandMonthlyCost",
    CURRENT_STORAGE_ESTIMATED_CLUSTER_STORAGE_IO_ON_DEMAND_MONTHLY_COST: "CurrentStorageEstimatedClusterStorageIOOnDemandMonthlyCost",
    CURRENT_STORAGE_ESTIMATED_CLUSTER_STORAGE_ON_DEMAND_MONTHLY_COST: "CurrentStorageEstimatedClusterStorageOnDemandMonthlyCost",
    CURRENT_STORAGE_ESTIMATED_MONTHLY_VOLUME_IOPS_COST_VARIATION: "CurrentStorageEstimatedMonthlyVolumeIOPsCostVariation",
    CURRENT_STORAGE_ON_DEMAND_MONTHLY_PRICE: "CurrentStorageOnDemandMonthlyPrice",
    DB_CLUSTER_IDENTIFIER: "DBClusterIdentifier",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_CPU_VENDOR_ARCHITECTURES: "EffectiveRecommendationPreferencesCpuVendorArchitectures",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_ENHANCED_INFRASTRUCTURE_METRICS: "EffectiveRecommendationPreferencesEnhancedInfrastructureMetrics",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_LOOKBACK_PERIOD: "EffectiveRecommendationPreferencesLookBackPeriod",
    EFFECTIVE_RECOMMENDATION_PREFERENCES_SAVINGS_ESTIMATION_MODE: "EffectiveRecommendationPreferencesSavingsEstimationMode",
    ENGINE: "Engine",
    ENGINE_VERSION: "EngineVersion",
    IDLE: "Idle",
    INSTANCE_FINDING: "InstanceFinding",
    INSTANCE_FINDING_REASON_CODES: "InstanceFindingReasonCodes",
    INSTANCE_RECOMMENDATION_OPTIONS_DB_INSTANCE_CLASS: "InstanceRecommendationOptionsDBInstanceClass",
    INSTANCE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "InstanceRecommendationOptionsEstimatedMonthlySavingsCurrency",
    INSTANCE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "InstanceRecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    INSTANCE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "InstanceRecommendationOptionsEstimatedMonthlySavingsValue",
    INSTANCE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "InstanceRecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    INSTANCE_RECOMMENDATION_OPTIONS_INSTANCE_ON_DEMAND_HOURLY_PRICE: "InstanceRecommendationOptionsInstanceOnDemandHourlyPrice",
    INSTANCE_RECOMMENDATION_OPTIONS_PERFORMANCE_RISK: "InstanceRecommendationOptionsPerformanceRisk",
    INSTANCE_RECOMMENDATION_OPTIONS_PROJECTED_UTILIZATION_METRICS_CPU_MAXIMUM: "InstanceRecommendationOptionsProjectedUtilizationMetricsCpuMaximum",
    INSTANCE_RECOMMENDATION_OPTIONS_RANK: "InstanceRecommendationOptionsRank",
    INSTANCE_RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "InstanceRecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    INSTANCE_RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "InstanceRecommendationOptionsSavingsOpportunityPercentage",
    LAST_REFRESH_TIMESTAMP: "LastRefreshTimestamp",
    LOOKBACK_PERIOD_IN_DAYS: "LookbackPeriodInDays",
    MULTI_AZ_DB_INSTANCE: "MultiAZDBInstance",
    PROMOTION_TIER: "PromotionTier",
    RESOURCE_ARN: "ResourceArn",
    STORAGE_FINDING: "StorageFinding",
    STORAGE_FINDING_REASON_CODES: "StorageFindingReasonCodes",
    STORAGE_RECOMMENDATION_OPTIONS_ALLOCATED_STORAGE: "StorageRecommendationOptionsAllocatedStorage",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_CLUSTER_INSTANCE_ON_DEMAND_MONTHLY_COST: "StorageRecommendationOptionsEstimatedClusterInstanceOnDemandMonthlyCost",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_CLUSTER_STORAGE_IO_ON_DEMAND_MONTHLY_COST: "StorageRecommendationOptionsEstimatedClusterStorageIOOnDemandMonthlyCost",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_CLUSTER_STORAGE_ON_DEMAND_MONTHLY_COST: "StorageRecommendationOptionsEstimatedClusterStorageOnDemandMonthlyCost",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY: "StorageRecommendationOptionsEstimatedMonthlySavingsCurrency",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_CURRENCY_AFTER_DISCOUNTS: "StorageRecommendationOptionsEstimatedMonthlySavingsCurrencyAfterDiscounts",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE: "StorageRecommendationOptionsEstimatedMonthlySavingsValue",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_SAVINGS_VALUE_AFTER_DISCOUNTS: "StorageRecommendationOptionsEstimatedMonthlySavingsValueAfterDiscounts",
    STORAGE_RECOMMENDATION_OPTIONS_ESTIMATED_MONTHLY_VOLUME_IOPS_COST_VARIATION: "StorageRecommendationOptionsEstimatedMonthlyVolumeIOPsCostVariation",
    STORAGE_RECOMMENDATION_OPTIONS_IOPS: "StorageRecommendationOptionsIOPS",
    STORAGE_RECOMMENDATION_OPTIONS_MAX_ALLOCATED_STORAGE: "StorageRecommendationOptionsMaxAllocatedStorage",
    STORAGE_RECOMMENDATION_OPTIONS_ON_DEMAND_MONTHLY_PRICE: "StorageRecommendationOptionsOnDemandMonthlyPrice",
    STORAGE_RECOMMENDATION_OPTIONS_RANK: "StorageRecommendationOptionsRank",
    STORAGE_RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_AFTER_DISCOUNTS_PERCENTAGE: "StorageRecommendationOptionsSavingsOpportunityAfterDiscountsPercentage",
    STORAGE_RECOMMENDATION_OPTIONS_SAVINGS_OPPORTUNITY_PERCENTAGE: "StorageRecommendationOptionsSavingsOpportunityPercentage",
    STORAGE_RECOMMENDATION_OPTIONS_STORAGE_THROUGHPUT: "StorageRecommendationOptionsStorageThroughput",
    STORAGE_RECOMMENDATION_OPTIONS_STORAGE_TYPE: "StorageRecommendationOptionsStorageType",
    TAGS: "Tags",
    UTILIZATION_METRICS_AURORA_MEMORY_HEALTH_STATE_MAXIMUM: "UtilizationMetricsAuroraMemoryHealthStateMaximum",
    UTILIZATION_METRICS_AURORA_MEMORY_NUM_DECLINED_SQL_TOTAL_MAXIMUM: "UtilizationMetricsAuroraMemoryNumDeclinedSqlTotalMaximum",
    UTILIZATION_METRICS_AURORA_MEMORY_NUM_KILL_CONN_TOTAL_MAXIMUM: "UtilizationMetricsAuroraMemoryNumKillConnTotalMaximum",
    UTILIZATION_METRICS_AURORA_MEMORY_NUM_KILL_QUERY_TOTAL_MAXIMUM: "UtilizationMetricsAuroraMemoryNumKillQueryTotalMaximum",
    UTILIZATION_METRICS_CPU_MAXIMUM: "UtilizationMetricsCpuMaximum",
    UTILIZATION_METRICS_DATABASE_CONNECTIONS_MAXIMUM: "UtilizationMetricsDatabaseConnectionsMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_READ_IOPS_MAXIMUM: "UtilizationMetricsEBSVolumeReadIOPSMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_READ_THROUGHPUT_MAXIMUM: "UtilizationMetricsEBSVolumeReadThroughputMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_STORAGE_SPACE_UTILIZATION_MAXIMUM: "UtilizationMetricsEBSVolumeStorageSpaceUtilizationMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_WRITE_IOPS_MAXIMUM: "UtilizationMetricsEBSVolumeWriteIOPSMaximum",
    UTILIZATION_METRICS_EBS_VOLUME_WRITE_THROUGHPUT_MAXIMUM: "UtilizationMetricsEBSVolumeWriteThroughputMaximum",
    UTILIZATION_METRICS_MEMORY_MAXIMUM: "UtilizationMetricsMemoryMaximum",
    UTILIZATION_METRICS_NETWORK_RECEIVE_THROUGHPUT_MAXIMUM: "UtilizationMetricsNetworkReceiveThroughputMaximum",
    UTILIZATION_METRICS_NETWORK_TRANSMIT_THROUGHPUT_MAXIMUM: "UtilizationMetricsNetworkTransmitThroughputMaximum",
    UTILIZATION_METRICS_READ_IOPS_EPHEMERAL_STORAGE_MAXIMUM: "UtilizationMetricsReadIOPSEphemeralStorageMaximum",
    UTILIZATION_METRICS_STORAGE_NETWORK_RECEIVE_THROUGHPUT_MAXIMUM: "UtilizationMetricsStorageNetworkReceiveThroughputMaximum",
    UTILIZATION_METRICS_STORAGE_NETWORK_TRANSMIT_THROUGHPUT_MAXIMUM: "UtilizationMetricsStorageNetworkTransmitThroughputMaximum",
    UTILIZATION_METRICS_VOLUME_BYTES_USED_AVERAGE: "UtilizationMetricsVolumeBytesUsedAverage",
    UTILIZATION_METRICS_VOLUME_READ_IOPS_AVERAGE: "UtilizationMetricsVolumeReadIOPsAverage",
    UTILIZATION_METRICS_VOLUME_WRITE_IOPS_AVERAGE: "UtilizationMetricsVolumeWriteIOPsAverage",
    UTILIZATION_METRICS_WRITE_IOPS_EPHEMERAL_STORAGE_MAXIMUM: "UtilizationMetricsWriteIOPSEphemeralStorageMaximum",
};
const RDSDBRecommendationFilterName = {
    IDLE: "Idle",
    INSTANCE_FINDING: "InstanceFinding",
    INSTANCE_FINDING_REASON_CODE: "InstanceFindingReasonCode",
    STORAGE_FINDING: "StorageFinding",
    STORAGE_FINDING_REASON_CODE: "StorageFindingReasonCode",
};
const EBSSavingsEstimationModeSource = {
    COST_EXPLORER_RIGHTSIZING: "CostExplorerRightsizing",
    COST_OPTIMIZATION_HUB: "CostOptimizationHub",
    PUBLIC_PRICING: "PublicPricing",
};
const EBSFinding = {
    NOT_OPTIMIZED: "NotOptimized",
    OPTIMIZED: "Optimized",
};
const EBSMetricName = {
    VOLUME_IOPS_EXCEEDED: "VolumeIOPSExceeded",
    VOLUME_READ_BYTES_PER_SECOND: "VolumeReadBytesPerSecond",
    VOLUME_READ_OPS_PER_SECOND: "VolumeReadOpsPerSecond",
    VOLUME_THROUGHPUT_EXCEEDED: "VolumeThroughputExceeded",
    VOLUME_WRITE_BYTES_PER_SECOND: "VolumeWriteBytesPerSecond",
    VOLUME_WRITE_OPS_PER_SECOND: "VolumeWriteOpsPerSecond",
};
const ExternalMetricStatusCode = {
    DATADOG_INTEGRATION_ERROR: "DATADOG_INTEGRATION_ERROR",
    DYNATRACE_INTEGRATION_ERROR: "DYNATRACE_INTEGRATION_ERROR",
    INSTANA_INTEGRATION_ERROR: "INSTANA_INTEGRATION_ERROR",
    INSUFFICIENT_DATADOG_METRICS: "INSUFFICIENT_DATADOG_METRICS",
    INSUFFICIENT_DYNATRACE_METRICS: "INSUFFICIENT_DYNATRACE_METRICS",
    INSUFFICIENT_INSTANA_METRICS: "INSUFFICIENT_INSTANA_METRICS",
    INSUFFICIENT_NEWRELIC_METRICS: "INSUFFICIENT_NEWRELIC_METRICS",
    INTEGRATION_SUCCESS: "INTEGRATION_SUCCESS",
    NEWRELIC_INTEGRATION_ERROR: "NEWRELIC_INTEGRATION_ERROR",
    NO_EXTERNAL_METRIC_SET: "NO_EXTERNAL_METRIC_SET",
};
const InstanceRecommendationFindingReasonCode = {
    CPU_OVER_PROVISIONED: "CPUOverprovisioned",
    CPU_UNDER_PROVISIONED: "CPUUnderprovisioned",
    DISK_IOPS_OVER_PROVISIONED: "DiskIOPSOverprovisioned",
    DISK_IOPS_UNDER_PROVISIONED: "DiskIOPSUnderprovisioned",
    DISK_THROUGHPUT_OVER_PROVISIONED: "DiskThroughputOverprovisioned",
    DISK_THROUGHPUT_UNDER_PROVISIONED: "DiskThroughputUnderprovisioned",
    EBS_IOPS_OVER_PROVISIONED: "EBSIOPSOverprovisioned",
    EBS_IOPS_UNDER_PROVISIONED: "EBSIOPSUnderprovisioned",
    EBS_THROUGHPUT_OVER_PROVISIONED: "EBSThroughputOverprovisioned",
    EBS_THROUGHPUT_UNDER_PROVISIONED: "EBSThroughputUnderprovisioned",
    GPU_MEMORY_OVER_PROVISIONED: "GPUMemoryOverprovisioned",
    GPU_MEMORY_UNDER_PROVISIONED: "GPUMemoryUnderprovisioned",
    GPU_OVER_PROVISIONED: "GPUOverprovisioned",
    GPU_UNDER_PROVISIONED: "GPUUnderprovisioned",
    MEMORY_OVER_PROVISIONED: "MemoryOverprovisioned",
    MEMORY_UNDER_PROVISIONED: "MemoryUnderprovisioned",
    NETWORK_BANDWIDTH_OVER_PROVISIONED: "NetworkBandwidthOverprovisioned",
    NETWORK_BANDWIDTH_UNDER_PROVISIONED: "NetworkBandwidthUnderprovisioned",
    NETWORK_PPS_OVER_PROVISIONED: "NetworkPPSOverprovisioned",
    NETWORK_PPS_UNDER_PROVISIONED: "NetworkPPSUnderprovisioned",
};
const InstanceIdle = {
    FALSE: "False",
    TRUE: "True",
};
const InstanceState = {
    PENDING: "pending",
    RUNNING: "running",
    SHUTTING_DOWN: "shutting-down",
    STOPPED: "stopped",
    STOPPING: "stopping",
    TERMINATED: "terminated",
};
const PlatformDifference = {
    ARCHITECTURE: "Architecture",
    HYPERVISOR: "Hypervisor",
    INSTANCE_STORE_AVAILABILITY: "InstanceStoreAvailability",
    NETWORK_INTERFACE: "NetworkInterface",
    STORAGE_INTERFACE: "StorageInterface",
    VIRTUALIZATION_TYPE: "VirtualizationType",
};
const RecommendationSourceType = {
    AURORA_DB_CLUSTER_STORAGE: "AuroraDBClusterStorage",
    AUTO_SCALING_GROUP: "AutoScalingGroup",
    DOCUMENT_DB_CLUSTER: "DocumentDBCluster",
    DYNAMO_DB_TABLE: "DynamoDBTable",
    EBS_VOLUME: "EbsVolume",
    EC2_INSTANCE: "Ec2Instance",
    ECS_SERVICE: "EcsService",
    ELASTI_CACHE_CLUSTER: "ElastiCacheCluster",
    LAMBDA_FUNCTION: "LambdaFunction",
    LICENSE: "License",
    MEMORY_DB_CLUSTER: "MemoryDBCluster",
    NAT_GATEWAY: "NatGateway",
    RDS_DB_INSTANCE: "RdsDBInstance",
    RDS_DB_INSTANCE_STORAGE: "RdsDBInstanceStorage",
    SAGE_MAKER_ENDPOINT: "SageMakerEndpoint",
    WORKSPACES: "WorkSpaces",
};
const ECSServiceMetricName = {
    CPU: "Cpu",
    MEMORY: "Memory",
};
const ECSSavingsEstimationModeSource = {
    COST_EXPLORER_RIGHTSIZING: "CostExplorerRightsizing",
    COST_OPTIMIZATION_HUB: "CostOptimizationHub",
    PUBLIC_PRICING: "PublicPricing",
};
const ECSServiceRecommendationFinding = {
    OPTIMIZED: "Optimized",
    OVER_PROVISIONED: "Overprovisioned",
    UNDER_PROVISIONED: "Underprovisioned",
};
const ECSServiceRecommendationFindingReasonCode = {
    CPU_OVER_PROVISIONED: "CPUOverprovisioned",
    CPU_UNDER_PROVISIONED: "CPUUnderprovisioned",
    MEMORY_OVER_PROVISIONED: "MemoryOverprovisioned",
    MEMORY_UNDER_PROVISIONED: "MemoryUnderprovisioned",
};
const ECSServiceLaunchType = {
    EC2: "EC2",
    FARGATE: "Fargate",
};
const ECSServiceMetricStatistic = {
    AVERAGE: "Average",
    MAXIMUM: "Maximum",
};
const EnrollmentFilterName = {
    STATUS: "Status",
};
const Dimension = {
    SAVINGS_VALUE: "SavingsValue",
    SAVINGS_VALUE_AFTER_DISCOUNT: "SavingsValueAfterDiscount",
};
const Order = {
    ASC: "Asc",
    DESC: "Desc",
};
const IdleRecommendationResourceType = {
    AUTO_SCALING_GROUP: "AutoScalingGroup",
    DOCUMENT_DB_CLUSTER: "DocumentDBCluster",
    DYNAMO_DB_TABLE: "DynamoDBTable",
    EBS_VOLUME: "EBSVolume",
    EC2_INSTANCE: "EC2Instance",
    ECS_SERVICE: "ECSService",
    ELASTI_CACHE_CLUSTER: "ElastiCacheCluster",
    MEMORY_DB_CLUSTER: "MemoryDBCluster",
    NAT_GATEWAY: "NatGateway",
    RDS_DB_INSTANCE: "RDSDBInstance",
    SAGE_MAKER_ENDPOINT: "SageMakerEndpoint",
    WORKSPACES: "WorkSpaces",
};
const IdleFinding = {
    IDLE: "Idle",
    UNATTACHED: "Unattached",
    UNUSED: "Unused",
};
const IdleMetricName = {
    ACTIVE_CONNECTION_COUNT: "ActiveConnectionCount",
    CACHE_HITS: "CacheHits",
    CACHE_MISSES: "CacheMisses",
    CONSUMED_CHANGE_DATA_CAPTURE_UNITS: "ConsumedChangeDataCaptureUnits",
    CONSUMED_READ_CAPACITY_UNITS: "ConsumedReadCapacityUnits",
    CONSUMED_WRITE_CAPACITY_UNITS: "ConsumedWriteCapacityUnits",
    CPU: "CPU",
    CURR_CONNECTIONS: "CurrConnections",
    DATABASE_CONNECTIONS: "DatabaseConnections",
    EBS_VOLUME_READ_IOPS: "EBSVolumeReadIOPS",
    EBS_VOLUME_WRITE_IOPS: "EBSVolumeWriteIOPS",
    ELASTI_CACHE_PROCESSING_UNITS: "ElastiCacheProcessingUnits",
    ENGINE_CPU_UTILIZATION: "EngineCPUUtilization",
    GET_TYPE_CMDS: "GetTypeCmds",
    INVOCATIONS: "Invocations",
    IS_IDLE: "IsIdle",
    KEYSPACE_HITS: "KeyspaceHits",
    KEYSPACE_MISSES: "KeyspaceMisses",
    MEMORY: "Memory",
    NETWORK_IN_BYTES_PER_SECOND: "NetworkInBytesPerSecond",
    NETWORK_OUT_BYTES_PER_SECOND: "NetworkOutBytesPerSecond",
    NEW_CONNECTIONS: "NewConnections",
    PACKETS_IN_FROM_DESTINATION: "PacketsInFromDestination",
    PACKETS_IN_FROM_SOURCE: "PacketsInFromSource",
    SET_TYPE_CMDS: "SetTypeCmds",
    USER_CONNECTED: "UserConnected",
    VOLUME_READ_OPS_PER_SECOND: "VolumeReadOpsPerSecond",
    VOLUME_WRITE_OPS_PER_SECOND: "VolumeWriteOpsPerSecond",
};
const LambdaSavingsEstimationModeSource = {
    COST_EXPLORER_RIGHTSIZING: "CostExplorerRightsizing",
    COST_OPTIMIZATION_HUB: "CostOptimizationHub",
    PUBLIC_PRICING: "PublicPricing",
};
const LambdaFunctionRecommendationFinding = {
    NOT_OPTIMIZED: "NotOptimized",
    OPTIMIZED: "Optimized",
    UNAVAILABLE: "Unavailable",
};
const LambdaFunctionRecommendationFindingReasonCode = {
    INCONCLUSIVE: "Inconclusive",
    INSUFFICIENT_DATA: "InsufficientData",
    MEMORY_OVER_PROVISIONED: "MemoryOverprovisioned",
    MEMORY_UNDER_PROVISIONED: "MemoryUnderprovisioned",
};
const LambdaFunctionMemoryMetricName = {
    DURATION: "Duration",
};
const LambdaFunctionMemoryMetricStatistic = {
    EXPECTED: "Expected",
    LOWER_BOUND: "LowerBound",
    UPPER_BOUND: "UpperBound",
};
const LambdaFunctionMetricName = {
    DURATION: "Duration",
    MEMORY: "Memory",
};
const LambdaFunctionMetricStatistic = {
    AVERAGE: "Average",
    MAXIMUM: "Maximum",
};
const LicenseEdition = {
    ENTERPRISE: "Enterprise",
    FREE: "Free",
    NO_LICENSE_EDITION_FOUND: "NoLicenseEditionFound",
    STANDARD: "Standard",
};
const LicenseModel = {
    BRING_YOUR_OWN_LICENSE: "BringYourOwnLicense",
    LICENSE_INCLUDED: "LicenseIncluded",
};
const LicenseName = {
    SQLSERVER: "SQLServer",
};
const MetricSourceProvider = {
    CloudWatchAppInsights: "CloudWatchApplicationInsights",
};
const LicenseFinding = {
    INSUFFICIENT_METRICS: "InsufficientMetrics",
    NOT_OPTIMIZED: "NotOptimized",
    OPTIMIZED: "Optimized",
};
const LicenseFindingReasonCode = {
    CW_APP_INSIGHTS_DISABLED: "InvalidCloudWatchApplicationInsightsSetup",
    CW_APP_INSIGHTS_ERROR: "CloudWatchApplicationInsightsError",
    LICENSE_OVER_PROVISIONED: "LicenseOverprovisioned",
    OPTIMIZED: "Optimized",
};
const RDSDBMetricName = {
    AURORA_MEMORY_HEALTH_STATE: "AuroraMemoryHealthState",
    AURORA_MEMORY_NUM_DECLINED_SQL: "AuroraMemoryNumDeclinedSql",
    AURORA_MEMORY_NUM_KILL_CONN_TOTAL: "AuroraMemoryNumKillConnTotal",
    AURORA_MEMORY_NUM_KILL_QUERY_TOTAL: "AuroraMemoryNumKillQueryTotal",
    CPU: "CPU",
    DATABASE_CONNECTIONS: "DatabaseConnections",
    EBS_VOLUME_READ_IOPS: "EBSVolumeReadIOPS",
    EBS_VOLUME_READ_THROUGHPUT: "EBSVolumeReadThroughput",
    EBS_VOLUME_STORAGE_SPACE_UTILIZATION: "EBSVolumeStorageSpaceUtilization",
    EBS_VOLUME_WRITE_IOPS: "EBSVolumeWriteIOPS",
    EBS_VOLUME_WRITE_THROUGHPUT: "EBSVolumeWriteThroughput",
    MEMORY: "Memory",
    NETWORK_RECEIVE_THROUGHPUT: "NetworkReceiveThroughput",
    NETWORK_TRANSMIT_THROUGHPUT: "NetworkTransmitThroughput",
    READ_IOPS_EPHEMERAL_STORAGE: "ReadIOPSEphemeralStorage",
    STORAGE_NETWORK_RECEIVE_THROUGHPUT: "StorageNetworkReceiveThroughput",
    STORAGE_NETWORK_TRANSMIT_THROUGHPUT: "StorageNetworkTransmitThroughput",
    VOLUME_BYTES_USED: "VolumeBytesUsed",
    VOLUME_READ_IOPS: "VolumeReadIOPs",
    VOLUME_WRITE_IOPS: "VolumeWriteIOPs",
    WRITE_IOPS_EPHEMERAL_STORAGE: "WriteIOPSEphemeralStorage",
};
const RDSCurrentInstancePerformanceRisk = {
    HIGH: "High",
    LOW: "Low",
    MEDIUM: "Medium",
    VERY_LOW: "VeryLow",
};
const RDSEstimatedMonthlyVolumeIOPsCostVariation = {
    HIGH: "High",
    LOW: "Low",
    MEDIUM: "Medium",
    NONE: "None",
};
const RDSSavingsEstimationModeSource = {
    COST_EXPLORER_RIGHTSIZING: "CostExplorerRightsizing",
    COST_OPTIMIZATION_HUB: "CostOptimizationHub",
    PUBLIC_PRICING: "PublicPricing",
};
const Idle = {
    FALSE: "False",
    TRUE: "True",
};
const RDSInstanceFinding = {
    OPTIMIZED: "Optimized",
    OVER_PROVISIONED: "Overprovisioned",
    UNDER_PROVISIONED: "Underprovisioned",
};
const RDSInstanceFindingReasonCode = {
    CPU_OVER_PROVISIONED: "CPUOverprovisioned",
    CPU_UNDER_PROVISIONED: "CPUUnderprovisioned",
    DB_CLUSTER_WRITER_UNDER_PROVISIONED: "DBClusterWriterUnderprovisioned",
    EBS_IOPS_OVER_PROVISIONED: "EBSIOPSOverprovisioned",
    EBS_IOPS_UNDER_PROVISIONED: "EBSIOPSUnderprovisioned",
    EBS_THROUGHPUT_OVER_PROVISIONED: "EBSThroughputOverprovisioned",
    EBS_THROUGHPUT_UNDER_PROVISIONED: "EBSThroughputUnderprovisioned",
    INSTANCE_STORAGE_READ_IOPS_UNDER_PROVISIONED: "InstanceStorageReadIOPSUnderprovisioned",
    INSTANCE_STORAGE_WRITE_IOPS_UNDER_PROVISIONED: "InstanceStorageWriteIOPSUnderprovisioned",
    MEMORY_UNDER_PROVISIONED: "MemoryUnderprovisioned",
    NETWORK_BANDWIDTH_OVER_PROVISIONED: "NetworkBandwidthOverprovisioned",
    NETWORK_BANDWIDTH_UNDER_PROVISIONED: "NetworkBandwidthUnderprovisioned",
    NEW_ENGINE_VERSION_AVAILABLE: "NewEngineVersionAvailable",
    NEW_GENERATION_DB_INSTANCE_CLASS_AVAILABLE: "NewGenerationDBInstanceClassAvailable",
};
const RDSDBMetricStatistic = {
    AVERAGE: "Average",
    MAXIMUM: "Maximum",
    MINIMUM: "Minimum",
};
const RDSStorageFinding = {
    NOT_OPTIMIZED: "NotOptimized",
    OPTIMIZED: "Optimized",
    OVER_PROVISIONED: "Overprovisioned",
    UNDER_PROVISIONED: "Underprovisioned",
};
const RDSStorageFindingReasonCode = {
    DB_CLUSTER_STORAGE_OPTION_AVAILABLE: "DBClusterStorageOptionAvailable",
    DB_CLUSTER_STORAGE_SAVINGS_AVAILABLE: "DBClusterStorageSavingsAvailable",
    EBS_VOLUME_ALLOCATED_STORAGE_UNDER_PROVISIONED: "EBSVolumeAllocatedStorageUnderprovisioned",
    EBS_VOLUME_IOPS_OVER_PROVISIONED: "EBSVolumeIOPSOverprovisioned",
    EBS_VOLUME_THROUGHPUT_OVER_PROVISIONED: "EBSVolumeThroughputOverprovisioned",
    EBS_VOLUME_THROUGHPUT_UNDER_PROVISIONED: "EBSVolumeThroughputUnderprovisioned",
    NEW_GENERATION_STORAGE_TYPE_AVAILABLE: "NewGenerationStorageTypeAvailable",
};
const SavingsEstimationMode = {
    AFTER_DISCOUNTS: "AfterDiscounts",
    BEFORE_DISCOUNTS: "BeforeDiscounts",
};
const FindingReasonCode = {
    MEMORY_OVER_PROVISIONED: "MemoryOverprovisioned",
    MEMORY_UNDER_PROVISIONED: "MemoryUnderprovisioned",
};

exports.AllocationStrategy = AllocationStrategy;
exports.AsgType = AsgType;
exports.AutoScalingConfiguration = AutoScalingConfiguration;
exports.ComputeOptimizer = ComputeOptimizer;
exports.ComputeOptimizerClient = ComputeOptimizerClient;
exports.CpuVendorArchitecture = CpuVendorArchitecture;
exports.Currency = Currency;
exports.CurrentPerformanceRisk = CurrentPerformanceRisk;
exports.CustomizableMetricHeadroom = CustomizableMetricHeadroom;
exports.CustomizableMetricName = CustomizableMetricName;
exports.CustomizableMetricThreshold = CustomizableMetricThreshold;
exports.DeleteRecommendationPreferencesCommand = DeleteRecommendationPreferencesCommand;
exports.DescribeRecommendationExportJobsCommand = DescribeRecommendationExportJobsCommand;
exports.Dimension = Dimension;
exports.EBSFilterName = EBSFilterName;
exports.EBSFinding = EBSFinding;
exports.EBSMetricName = EBSMetricName;
exports.EBSSavingsEstimationModeSource = EBSSavingsEstimationModeSource;
exports.ECSSavingsEstimationModeSource = ECSSavingsEstimationModeSource;
exports.ECSServiceLaunchType = ECSServiceLaunchType;
exports.ECSServiceMetricName = ECSServiceMetricName;
exports.ECSServiceMetricStatistic = ECSServiceMetricStatistic;
exports.ECSServiceRecommendationFilterName = ECSServiceRecommendationFilterName;
exports.ECSServiceRecommendationFinding = ECSServiceRecommendationFinding;
exports.ECSServiceRecommendationFindingReasonCode = ECSServiceRecommendationFindingReasonCode;
exports.EnhancedInfrastructureMetrics = EnhancedInfrastructureMetrics;
exports.EnrollmentFilterName = EnrollmentFilterName;
exports.ExportAutoScalingGroupRecommendationsCommand = ExportAutoScalingGroupRecommendationsCommand;
exports.ExportEBSVolumeRecommendationsCommand = ExportEBSVolumeRecommendationsCommand;
exports.ExportEC2InstanceRecommendationsCommand = ExportEC2InstanceRecommendationsCommand;
exports.ExportECSServiceRecommendationsCommand = ExportECSServiceRecommendationsCommand;
exports.ExportIdleRecommendationsCommand = ExportIdleRecommendationsCommand;
exports.ExportLambdaFunctionRecommendationsCommand = ExportLambdaFunctionRecommendationsCommand;
exports.ExportLicenseRecommendationsCommand = ExportLicenseRecommendationsCommand;
exports.ExportRDSDatabaseRecommendationsCommand = ExportRDSDatabaseRecommendationsCommand;
exports.ExportableAutoScalingGroupField = ExportableAutoScalingGroupField;
exports.ExportableECSServiceField = ExportableECSServiceField;
exports.ExportableIdleField = ExportableIdleField;
exports.ExportableInstanceField = ExportableInstanceField;
exports.ExportableLambdaFunctionField = ExportableLambdaFunctionField;
exports.ExportableLicenseField = ExportableLicenseField;
exports.ExportableRDSDBField = ExportableRDSDBField;
exports.ExportableVolumeField = ExportableVolumeField;
exports.ExternalMetricStatusCode = ExternalMetricStatusCode;
exports.ExternalMetricsSource = ExternalMetricsSource;
exports.FileFormat = FileFormat;
exports.FilterName = FilterName;
exports.Finding = Finding;
exports.FindingReasonCode = FindingReasonCode;
exports.GetAutoScalingGroupRecommendationsCommand = GetAutoScalingGroupRecommendationsCommand;
exports.GetEBSVolumeRecommendationsCommand = GetEBSVolumeRecommendationsCommand;
exports.GetEC2InstanceRecommendationsCommand = GetEC2InstanceRecommendationsCommand;
exports.GetEC2RecommendationProjectedMetricsCommand = GetEC2RecommendationProjectedMetricsCommand;
exports.GetECSServiceRecommendationProjectedMetricsCommand = GetECSServiceRecommendationProjectedMetricsCommand;
exports.GetECSServiceRecommendationsCommand = GetECSServiceRecommendationsCommand;
exports.GetEffectiveRecommendationPreferencesCommand = GetEffectiveRecommendationPreferencesCommand;
exports.GetEnrollmentStatusCommand = GetEnrollmentStatusCommand;
exports.GetEnrollmentStatusesForOrganizationCommand = GetEnrollmentStatusesForOrganizationCommand;
exports.GetIdleRecommendationsCommand = GetIdleRecommendationsCommand;
exports.GetLambdaFunctionRecommendationsCommand = GetLambdaFunctionRecommendationsCommand;
exports.GetLicenseRecommendationsCommand = GetLicenseRecommendationsCommand;
exports.GetRDSDatabaseRecommendationProjectedMetricsCommand = GetRDSDatabaseRecommendationProjectedMetricsCommand;
exports.GetRDSDatabaseRecommendationsCommand = GetRDSDatabaseRecommendationsCommand;
exports.GetRecommendationPreferencesCommand = GetRecommendationPreferencesCommand;
exports.GetRecommendationSummariesCommand = GetRecommendationSummariesCommand;
exports.Idle = Idle;
exports.IdleFinding = IdleFinding;
exports.IdleMetricName = IdleMetricName;
exports.IdleRecommendationFilterName = IdleRecommendationFilterName;
exports.IdleRecommendationResourceType = IdleRecommendationResourceType;
exports.InferredWorkloadType = InferredWorkloadType;
exports.InferredWorkloadTypesPreference = InferredWorkloadTypesPreference;
exports.InstanceIdle = InstanceIdle;
exports.InstanceRecommendationFindingReasonCode = InstanceRecommendationFindingReasonCode;
exports.InstanceSavingsEstimationModeSource = InstanceSavingsEstimationModeSource;
exports.InstanceState = InstanceState;
exports.JobFilterName = JobFilterName;
exports.JobStatus = JobStatus;
exports.LambdaFunctionMemoryMetricName = LambdaFunctionMemoryMetricName;
exports.LambdaFunctionMemoryMetricStatistic = LambdaFunctionMemoryMetricStatistic;
exports.LambdaFunctionMetricName = LambdaFunctionMetricName;
exports.LambdaFunctionMetricStatistic = LambdaFunctionMetricStatistic;
exports.LambdaFunctionRecommendationFilterName = LambdaFunctionRecommendationFilterName;
exports.LambdaFunctionRecommendationFinding = LambdaFunctionRecommendationFinding;
exports.LambdaFunctionRecommendationFindingReasonCode = LambdaFunctionRecommendationFindingReasonCode;
exports.LambdaSavingsEstimationModeSource = LambdaSavingsEstimationModeSource;
exports.LicenseEdition = LicenseEdition;
exports.LicenseFinding = LicenseFinding;
exports.LicenseFindingReasonCode = LicenseFindingReasonCode;
exports.LicenseModel = LicenseModel;
exports.LicenseName = LicenseName;
exports.LicenseRecommendationFilterName = LicenseRecommendationFilterName;
exports.LookBackPeriodPreference = LookBackPeriodPreference;
exports.MetricName = MetricName;
exports.MetricSourceProvider = MetricSourceProvider;
exports.MetricStatistic = MetricStatistic;
exports.MigrationEffort = MigrationEffort;
exports.Order = Order;
exports.PlatformDifference = PlatformDifference;
exports.PreferredResourceName = PreferredResourceName;
exports.PutRecommendationPreferencesCommand = PutRecommendationPreferencesCommand;
exports.RDSCurrentInstancePerformanceRisk = RDSCurrentInstancePerformanceRisk;
exports.RDSDBMetricName = RDSDBMetricName;
exports.RDSDBMetricStatistic = RDSDBMetricStatistic;
exports.RDSDBRecommendationFilterName = RDSDBRecommendationFilterName;
exports.RDSEstimatedMonthlyVolumeIOPsCostVariation = RDSEstimatedMonthlyVolumeIOPsCostVariation;
exports.RDSInstanceFinding = RDSInstanceFinding;
exports.RDSInstanceFindingReasonCode = RDSInstanceFindingReasonCode;
exports.RDSSavingsEstimationModeSource = RDSSavingsEstimationModeSource;
exports.RDSStorageFinding = RDSStorageFinding;
exports.RDSStorageFindingReasonCode = RDSStorageFindingReasonCode;
exports.RecommendationPreferenceName = RecommendationPreferenceName;
exports.RecommendationSourceType = RecommendationSourceType;
exports.ResourceType = ResourceType;
exports.SavingsEstimationMode = SavingsEstimationMode;
exports.ScopeName = ScopeName;
exports.Status = Status;
exports.UpdateEnrollmentStatusCommand = UpdateEnrollmentStatusCommand;
exports.paginateDescribeRecommendationExportJobs = paginateDescribeRecommendationExportJobs;
exports.paginateGetEnrollmentStatusesForOrganization = paginateGetEnrollmentStatusesForOrganization;
exports.paginateGetLambdaFunctionRecommendations = paginateGetLambdaFunctionRecommendations;
exports.paginateGetRecommendationPreferences = paginateGetRecommendationPreferences;
exports.paginateGetRecommendationSummaries = paginateGetRecommendationSummaries;


/***/ }),

/***/ 34997:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { ServiceException: __ServiceException } = __webpack_require__(92658);
exports.__ServiceException = __ServiceException;
exports.ComputeOptimizerServiceException = class ComputeOptimizerServiceException extends __ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ComputeOptimizerServiceException.prototype);
    }
};


/***/ }),

/***/ 37210:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { ComputeOptimizerServiceException: __BaseException } = __webpack_require__(34997);
exports.AccessDeniedException = class AccessDeniedException extends __BaseException {
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
};
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
exports.InvalidParameterValueException = class InvalidParameterValueException extends __BaseException {
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
};
exports.MissingAuthenticationToken = class MissingAuthenticationToken extends __BaseException {
    name = "MissingAuthenticationToken";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MissingAuthenticationToken",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MissingAuthenticationToken.prototype);
    }
};
exports.OptInRequiredException = class OptInRequiredException extends __BaseException {
    name = "OptInRequiredException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "OptInRequiredException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OptInRequiredException.prototype);
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
exports.ServiceUnavailableException = class ServiceUnavailableException extends __BaseException {
    name = "ServiceUnavailableException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "ServiceUnavailableException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
    }
};
exports.ThrottlingException = class ThrottlingException extends __BaseException {
    name = "ThrottlingException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
};
exports.LimitExceededException = class LimitExceededException extends __BaseException {
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
};


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const packageInfo = __webpack_require__(45124);
const { createDefaultUserAgentProvider, emitWarningIfUnsupportedVersion: awsCheckVersion, NODE_APP_ID_CONFIG_OPTIONS } = __webpack_require__(5152);
const { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider: credentialDefaultProvider } = __webpack_require__(5861);
const { emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode } = __webpack_require__(92658);
const { loadConfig: loadNodeConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, resolveDefaultsModeConfig } = __webpack_require__(47291);
const { DEFAULT_RETRY_MODE, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS } = __webpack_require__(23609);
const { calculateBodyLength, Hash } = __webpack_require__(92430);
const { NodeHttpHandler: RequestHandler, streamCollector } = __webpack_require__(61279);
const { getRuntimeConfig: getSharedRuntimeConfig } = __webpack_require__(21449);
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

/***/ 21449:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { AwsSdkSigV4Signer } = __webpack_require__(97523);
const { AwsJson1_0Protocol } = __webpack_require__(37288);
const { NoOpLogger } = __webpack_require__(92658);
const { parseUrl } = __webpack_require__(93422);
const { fromBase64, fromUtf8, toBase64, toUtf8 } = __webpack_require__(92430);
const { defaultComputeOptimizerHttpAuthSchemeProvider } = __webpack_require__(89465);
const { defaultEndpointResolver } = __webpack_require__(61871);
const { errorTypeRegistries } = __webpack_require__(99766);
exports.getRuntimeConfig = (config) => {
    return {
        apiVersion: "2019-11-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultComputeOptimizerHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.computeoptimizer",
            errorTypeRegistries,
            version: "2019-11-01",
            serviceTarget: "ComputeOptimizerService",
        },
        serviceId: config?.serviceId ?? "Compute Optimizer",
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};


/***/ }),

/***/ 99766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const _ADE = "AccessDeniedException";
const _AES = "AccountEnrollmentStatus";
const _AESc = "AccountEnrollmentStatuses";
const _ASGC = "AutoScalingGroupConfiguration";
const _ASGEMS = "AutoScalingGroupEstimatedMonthlySavings";
const _ASGR = "AutoScalingGroupRecommendation";
const _ASGRO = "AutoScalingGroupRecommendationOption";
const _ASGROu = "AutoScalingGroupRecommendationOptions";
const _ASGRu = "AutoScalingGroupRecommendations";
const _ASGSOAD = "AutoScalingGroupSavingsOpportunityAfterDiscounts";
const _CC = "ContainerConfiguration";
const _CCo = "ContainerConfigurations";
const _CMP = "CustomizableMetricParameters";
const _CPRR = "CurrentPerformanceRiskRatings";
const _CR = "ContainerRecommendation";
const _CRo = "ContainerRecommendations";
const _DBSC = "DBStorageConfiguration";
const _DREJ = "DescribeRecommendationExportJobs";
const _DREJR = "DescribeRecommendationExportJobsRequest";
const _DREJRe = "DescribeRecommendationExportJobsResponse";
const _DRP = "DeleteRecommendationPreferences";
const _DRPR = "DeleteRecommendationPreferencesRequest";
const _DRPRe = "DeleteRecommendationPreferencesResponse";
const _EASGR = "ExportAutoScalingGroupRecommendations";
const _EASGRR = "ExportAutoScalingGroupRecommendationsRequest";
const _EASGRRx = "ExportAutoScalingGroupRecommendationsResponse";
const _EBSEMS = "EBSEstimatedMonthlySavings";
const _EBSERP = "EBSEffectiveRecommendationPreferences";
const _EBSF = "EBSFilter";
const _EBSFi = "EBSFilters";
const _EBSSEM = "EBSSavingsEstimationMode";
const _EBSSOAD = "EBSSavingsOpportunityAfterDiscounts";
const _EBSUM = "EBSUtilizationMetric";
const _EBSUMt = "EBSUtilizationMetrics";
const _ECSEMS = "ECSEstimatedMonthlySavings";
const _ECSERP = "ECSEffectiveRecommendationPreferences";
const _ECSSEM = "ECSSavingsEstimationMode";
const _ECSSOAD = "ECSSavingsOpportunityAfterDiscounts";
const _ECSSPM = "ECSServiceProjectedMetric";
const _ECSSPMe = "ECSServiceProjectedMetrics";
const _ECSSPUM = "ECSServiceProjectedUtilizationMetric";
const _ECSSPUMe = "ECSServiceProjectedUtilizationMetrics";
const _ECSSR = "ECSServiceRecommendation";
const _ECSSRF = "ECSServiceRecommendationFilter";
const _ECSSRFe = "ECSServiceRecommendationFilters";
const _ECSSRO = "ECSServiceRecommendationOption";
const _ECSSROPM = "ECSServiceRecommendedOptionProjectedMetric";
const _ECSSROPMe = "ECSServiceRecommendedOptionProjectedMetrics";
const _ECSSROe = "ECSServiceRecommendationOptions";
const _ECSSRe = "ECSServiceRecommendations";
const _ECSSUM = "ECSServiceUtilizationMetric";
const _ECSSUMe = "ECSServiceUtilizationMetrics";
const _ED = "ExportDestination";
const _EEBSVR = "ExportEBSVolumeRecommendations";
const _EEBSVRR = "ExportEBSVolumeRecommendationsRequest";
const _EEBSVRRx = "ExportEBSVolumeRecommendationsResponse";
const _EECIR = "ExportEC2InstanceRecommendations";
const _EECIRR = "ExportEC2InstanceRecommendationsRequest";
const _EECIRRx = "ExportEC2InstanceRecommendationsResponse";
const _EECSSR = "ExportECSServiceRecommendations";
const _EECSSRR = "ExportECSServiceRecommendationsRequest";
const _EECSSRRx = "ExportECSServiceRecommendationsResponse";
const _EF = "EnrollmentFilter";
const _EFn = "EnrollmentFilters";
const _EIR = "ExportIdleRecommendations";
const _EIRR = "ExportIdleRecommendationsRequest";
const _EIRRx = "ExportIdleRecommendationsResponse";
const _ELFR = "ExportLambdaFunctionRecommendations";
const _ELFRR = "ExportLambdaFunctionRecommendationsRequest";
const _ELFRRx = "ExportLambdaFunctionRecommendationsResponse";
const _ELR = "ExportLicenseRecommendations";
const _ELRR = "ExportLicenseRecommendationsRequest";
const _ELRRx = "ExportLicenseRecommendationsResponse";
const _EMP = "ExternalMetricsPreference";
const _EMS = "EstimatedMonthlySavings";
const _EMSx = "ExternalMetricStatus";
const _EPR = "EffectivePreferredResource";
const _EPRf = "EffectivePreferredResources";
const _ERDSDR = "ExportRDSDatabaseRecommendations";
const _ERDSDRR = "ExportRDSDatabaseRecommendationsRequest";
const _ERDSDRRx = "ExportRDSDatabaseRecommendationsResponse";
const _ERP = "EffectiveRecommendationPreferences";
const _F = "Filter";
const _Fi = "Filters";
const _G = "Gpu";
const _GASGR = "GetAutoScalingGroupRecommendations";
const _GASGRR = "GetAutoScalingGroupRecommendationsRequest";
const _GASGRRe = "GetAutoScalingGroupRecommendationsResponse";
const _GEBSVR = "GetEBSVolumeRecommendations";
const _GEBSVRR = "GetEBSVolumeRecommendationsRequest";
const _GEBSVRRe = "GetEBSVolumeRecommendationsResponse";
const _GECIR = "GetEC2InstanceRecommendations";
const _GECIRR = "GetEC2InstanceRecommendationsRequest";
const _GECIRRe = "GetEC2InstanceRecommendationsResponse";
const _GECRPM = "GetEC2RecommendationProjectedMetrics";
const _GECRPMR = "GetEC2RecommendationProjectedMetricsRequest";
const _GECRPMRe = "GetEC2RecommendationProjectedMetricsResponse";
const _GECSSR = "GetECSServiceRecommendations";
const _GECSSRPM = "GetECSServiceRecommendationProjectedMetrics";
const _GECSSRPMR = "GetECSServiceRecommendationProjectedMetricsRequest";
const _GECSSRPMRe = "GetECSServiceRecommendationProjectedMetricsResponse";
const _GECSSRR = "GetECSServiceRecommendationsRequest";
const _GECSSRRe = "GetECSServiceRecommendationsResponse";
const _GERP = "GetEffectiveRecommendationPreferences";
const _GERPR = "GetEffectiveRecommendationPreferencesRequest";
const _GERPRe = "GetEffectiveRecommendationPreferencesResponse";
const _GES = "GetEnrollmentStatus";
const _GESFO = "GetEnrollmentStatusesForOrganization";
const _GESFOR = "GetEnrollmentStatusesForOrganizationRequest";
const _GESFORe = "GetEnrollmentStatusesForOrganizationResponse";
const _GESR = "GetEnrollmentStatusRequest";
const _GESRe = "GetEnrollmentStatusResponse";
const _GI = "GpuInfo";
const _GIR = "GetIdleRecommendations";
const _GIRR = "GetIdleRecommendationsRequest";
const _GIRRe = "GetIdleRecommendationsResponse";
const _GLFR = "GetLambdaFunctionRecommendations";
const _GLFRR = "GetLambdaFunctionRecommendationsRequest";
const _GLFRRe = "GetLambdaFunctionRecommendationsResponse";
const _GLR = "GetLicenseRecommendations";
const _GLRR = "GetLicenseRecommendationsRequest";
const _GLRRe = "GetLicenseRecommendationsResponse";
const _GRDSDR = "GetRDSDatabaseRecommendations";
const _GRDSDRPM = "GetRDSDatabaseRecommendationProjectedMetrics";
const _GRDSDRPMR = "GetRDSDatabaseRecommendationProjectedMetricsRequest";
const _GRDSDRPMRe = "GetRDSDatabaseRecommendationProjectedMetricsResponse";
const _GRDSDRR = "GetRDSDatabaseRecommendationsRequest";
const _GRDSDRRe = "GetRDSDatabaseRecommendationsResponse";
const _GRE = "GetRecommendationError";
const _GREe = "GetRecommendationErrors";
const _GRP = "GetRecommendationPreferences";
const _GRPR = "GetRecommendationPreferencesRequest";
const _GRPRe = "GetRecommendationPreferencesResponse";
const _GRS = "GetRecommendationSummaries";
const _GRSR = "GetRecommendationSummariesRequest";
const _GRSRe = "GetRecommendationSummariesResponse";
const _Gp = "Gpus";
const _ID = "IdleDimension";
const _IDd = "IdleDimensions";
const _IEMS = "IdleEstimatedMonthlySavings";
const _IEMSn = "InstanceEstimatedMonthlySavings";
const _IPVE = "InvalidParameterValueException";
const _IR = "IdleRecommendation";
const _IRE = "IdleRecommendationError";
const _IREd = "IdleRecommendationErrors";
const _IRF = "IdleRecommendationFilter";
const _IRFd = "IdleRecommendationFilters";
const _IRO = "InstanceRecommendationOption";
const _IRd = "IdleRecommendations";
const _IRn = "InstanceRecommendation";
const _IRns = "InstanceRecommendations";
const _IS = "IdleSummary";
const _ISE = "InternalServerException";
const _ISEM = "InstanceSavingsEstimationMode";
const _ISO = "IdleSavingsOpportunity";
const _ISOAD = "IdleSavingsOpportunityAfterDiscounts";
const _ISOADn = "InstanceSavingsOpportunityAfterDiscounts";
const _ISd = "IdleSummaries";
const _IUM = "IdleUtilizationMetric";
const _IUMd = "IdleUtilizationMetrics";
const _IWS = "InferredWorkloadSaving";
const _IWSn = "InferredWorkloadSavings";
const _JF = "JobFilter";
const _JFo = "JobFilters";
const _LC = "LicenseConfiguration";
const _LEE = "LimitExceededException";
const _LEMS = "LambdaEstimatedMonthlySavings";
const _LERP = "LambdaEffectiveRecommendationPreferences";
const _LFMPM = "LambdaFunctionMemoryProjectedMetric";
const _LFMPMa = "LambdaFunctionMemoryProjectedMetrics";
const _LFMRO = "LambdaFunctionMemoryRecommendationOption";
const _LFMROa = "LambdaFunctionMemoryRecommendationOptions";
const _LFR = "LambdaFunctionRecommendation";
const _LFRF = "LambdaFunctionRecommendationFilter";
const _LFRFa = "LambdaFunctionRecommendationFilters";
const _LFRa = "LambdaFunctionRecommendations";
const _LFUM = "LambdaFunctionUtilizationMetric";
const _LFUMa = "LambdaFunctionUtilizationMetrics";
const _LR = "LicenseRecommendation";
const _LRF = "LicenseRecommendationFilter";
const _LRFi = "LicenseRecommendationFilters";
const _LRO = "LicenseRecommendationOption";
const _LROi = "LicenseRecommendationOptions";
const _LRi = "LicenseRecommendations";
const _LSEM = "LambdaSavingsEstimationMode";
const _LSOAD = "LambdaSavingsOpportunityAfterDiscounts";
const _MAT = "MissingAuthenticationToken";
const _MS = "MetricSource";
const _MSC = "MemorySizeConfiguration";
const _MSe = "MetricsSource";
const _OB = "OrderBy";
const _OIRE = "OptInRequiredException";
const _PM = "ProjectedMetric";
const _PMr = "ProjectedMetrics";
const _PR = "PreferredResource";
const _PRP = "PutRecommendationPreferences";
const _PRPR = "PutRecommendationPreferencesRequest";
const _PRPRu = "PutRecommendationPreferencesResponse";
const _PRr = "PreferredResources";
const _PUM = "ProjectedUtilizationMetrics";
const _RCS = "ReasonCodeSummary";
const _RCSe = "ReasonCodeSummaries";
const _RDSDBIRO = "RDSDBInstanceRecommendationOption";
const _RDSDBIROn = "RDSDBInstanceRecommendationOptions";
const _RDSDBPUM = "RDSDBProjectedUtilizationMetrics";
const _RDSDBR = "RDSDBRecommendation";
const _RDSDBRF = "RDSDBRecommendationFilter";
const _RDSDBRFe = "RDSDBRecommendationFilters";
const _RDSDBRe = "RDSDBRecommendations";
const _RDSDBSRO = "RDSDBStorageRecommendationOption";
const _RDSDBSROt = "RDSDBStorageRecommendationOptions";
const _RDSDBUM = "RDSDBUtilizationMetric";
const _RDSDBUMt = "RDSDBUtilizationMetrics";
const _RDSDPM = "RDSDatabaseProjectedMetric";
const _RDSDPMa = "RDSDatabaseProjectedMetrics";
const _RDSDROPM = "RDSDatabaseRecommendedOptionProjectedMetric";
const _RDSDROPMa = "RDSDatabaseRecommendedOptionProjectedMetrics";
const _RDSERP = "RDSEffectiveRecommendationPreferences";
const _RDSIEMS = "RDSInstanceEstimatedMonthlySavings";
const _RDSISOAD = "RDSInstanceSavingsOpportunityAfterDiscounts";
const _RDSSEM = "RDSSavingsEstimationMode";
const _RDSSEMS = "RDSStorageEstimatedMonthlySavings";
const _RDSSSOAD = "RDSStorageSavingsOpportunityAfterDiscounts";
const _REJ = "RecommendationExportJob";
const _REJe = "RecommendationExportJobs";
const _RNFE = "ResourceNotFoundException";
const _RO = "RecommendationOptions";
const _ROPM = "RecommendedOptionProjectedMetric";
const _ROPMe = "RecommendedOptionProjectedMetrics";
const _RP = "RecommendationPreferences";
const _RPD = "RecommendationPreferencesDetail";
const _RPDe = "RecommendationPreferencesDetails";
const _RS = "RecommendationSource";
const _RSe = "RecommendationSummary";
const _RSec = "RecommendationSources";
const _RSeco = "RecommendationSummaries";
const _S = "Scope";
const _SC = "ServiceConfiguration";
const _SD = "S3Destination";
const _SDC = "S3DestinationConfig";
const _SO = "SavingsOpportunity";
const _SUE = "ServiceUnavailableException";
const _Su = "Summary";
const _Sum = "Summaries";
const _T = "Tag";
const _TE = "ThrottlingException";
const _Ta = "Tags";
const _UES = "UpdateEnrollmentStatus";
const _UESR = "UpdateEnrollmentStatusRequest";
const _UESRp = "UpdateEnrollmentStatusResponse";
const _UM = "UtilizationMetric";
const _UMt = "UtilizationMetrics";
const _UP = "UtilizationPreference";
const _UPt = "UtilizationPreferences";
const _VC = "VolumeConfiguration";
const _VR = "VolumeRecommendation";
const _VRO = "VolumeRecommendationOption";
const _VROo = "VolumeRecommendationOptions";
const _VRo = "VolumeRecommendations";
const _aES = "accountEnrollmentStatuses";
const _aI = "accountId";
const _aIc = "accountIds";
const _aS = "allocationStrategy";
const _aSC = "autoScalingConfiguration";
const _aSGA = "autoScalingGroupArn";
const _aSGAu = "autoScalingGroupArns";
const _aSGN = "autoScalingGroupName";
const _aSGR = "autoScalingGroupRecommendations";
const _aSO = "aggregatedSavingsOpportunity";
const _aSl = "allocatedStorage";
const _b = "bucket";
const _c = "client";
const _cC = "currentConfiguration";
const _cCo = "containerConfigurations";
const _cDBIC = "currentDBInstanceClass";
const _cIGI = "currentInstanceGpuInfo";
const _cIPR = "currentInstancePerformanceRisk";
const _cIT = "currentInstanceType";
const _cLC = "currentLicenseConfiguration";
const _cMS = "currentMemorySize";
const _cN = "containerName";
const _cPR = "currentPerformanceRisk";
const _cPRR = "currentPerformanceRiskRatings";
const _cR = "containerRecommendations";
const _cSC = "currentServiceConfiguration";
const _cSCu = "currentStorageConfiguration";
const _cSEMVIOPCV = "currentStorageEstimatedMonthlyVolumeIOPsCostVariation";
const _cT = "creationTimestamp";
const _cVA = "cpuVendorArchitectures";
const _co = "configuration";
const _cod = "code";
const _cp = "cpu";
const _cu = "currency";
const _d = "dimensions";
const _dC = "desiredCapacity";
const _dCI = "dbClusterIdentifier";
const _dIC = "dbInstanceClass";
const _de = "destination";
const _di = "dimension";
const _e = "error";
const _eIHRP = "estimatedInstanceHourReductionPercentage";
const _eIL = "effectiveIncludeList";
const _eIM = "enhancedInfrastructureMetrics";
const _eL = "excludeList";
const _eMP = "externalMetricsPreference";
const _eMS = "estimatedMonthlySavings";
const _eMSx = "externalMetricStatus";
const _eMVIOPCV = "estimatedMonthlyVolumeIOPsCostVariation";
const _eRP = "effectiveRecommendationPreferences";
const _eSR = "ecsServiceRecommendations";
const _eT = "endTime";
const _eV = "engineVersion";
const _en = "engine";
const _er = "errors";
const _f = "finding";
const _fA = "functionArns";
const _fAu = "functionArn";
const _fD = "findingDescription";
const _fF = "fileFormat";
const _fR = "failureReason";
const _fRC = "findingReasonCodes";
const _fTE = "fieldsToExport";
const _fV = "functionVersion";
const _fi = "filters";
const _g = "gpus";
const _gC = "gpuCount";
const _gMSIMB = "gpuMemorySizeInMiB";
const _h = "high";
const _hE = "httpError";
const _he = "headroom";
const _i = "iops";
const _iA = "instanceArns";
const _iAn = "instanceArn";
const _iF = "instanceFinding";
const _iFRC = "instanceFindingReasonCodes";
const _iGI = "instanceGpuInfo";
const _iL = "includeList";
const _iMA = "includeMemberAccounts";
const _iN = "instanceName";
const _iR = "instanceRecommendations";
const _iRO = "instanceRecommendationOptions";
const _iRd = "idleRecommendations";
const _iS = "instanceState";
const _iSO = "idleSavingsOpportunity";
const _iSd = "idleSummaries";
const _iT = "instanceType";
const _iWS = "inferredWorkloadSavings";
const _iWT = "inferredWorkloadTypes";
const _id = "identifier";
const _idl = "idle";
const _jI = "jobIds";
const _jIo = "jobId";
const _k = "key";
const _kP = "keyPrefix";
const _l = "low";
const _lBP = "lookBackPeriod";
const _lBPID = "lookBackPeriodInDays";
const _lBV = "lowerBoundValues";
const _lBVo = "lowerBoundValue";
const _lE = "licenseEdition";
const _lFR = "lambdaFunctionRecommendations";
const _lM = "licenseModel";
const _lN = "licenseName";
const _lPID = "lookbackPeriodInDays";
const _lR = "licenseRecommendations";
const _lRO = "licenseRecommendationOptions";
const _lRT = "lastRefreshTimestamp";
const _lT = "launchType";
const _lUT = "lastUpdatedTimestamp";
const _lV = "licenseVersion";
const _m = "message";
const _mAE = "memberAccountsEnrolled";
const _mAS = "maxAllocatedStorage";
const _mE = "migrationEffort";
const _mIT = "mixedInstanceTypes";
const _mK = "metadataKey";
const _mN = "metricName";
const _mP = "metricParameters";
const _mR = "maxResults";
const _mRe = "memoryReservation";
const _mS = "minSize";
const _mSC = "memorySizeConfiguration";
const _mSRO = "memorySizeRecommendationOptions";
const _mSa = "maxSize";
const _mSe = "memorySize";
const _mSet = "metricsSource";
const _me = "medium";
const _mem = "memory";
const _n = "name";
const _nOC = "numberOfCores";
const _nOI = "numberOfInvocations";
const _nOMAOI = "numberOfMemberAccountsOptedIn";
const _nT = "nextToken";
const _o = "order";
const _oB = "orderBy";
const _oS = "operatingSystem";
const _p = "period";
const _pA = "providerArn";
const _pD = "platformDifferences";
const _pM = "projectedMetrics";
const _pR = "performanceRisk";
const _pRr = "preferredResources";
const _pT = "promotionTier";
const _pUM = "projectedUtilizationMetrics";
const _pr = "provider";
const _r = "rank";
const _rA = "resourceArn";
const _rAe = "resourceArns";
const _rCS = "reasonCodeSummaries";
const _rCU = "recommendedCpuUnits";
const _rDBIC = "recommendedDBInstanceClass";
const _rDBR = "rdsDBRecommendations";
const _rEJ = "recommendationExportJobs";
const _rI = "resourceId";
const _rIT = "recommendedInstanceType";
const _rMS = "recommendedMemorySize";
const _rO = "recommendationOptions";
const _rOPM = "recommendedOptionProjectedMetrics";
const _rP = "recommendationPreferences";
const _rPD = "recommendationPreferencesDetails";
const _rPN = "recommendationPreferenceNames";
const _rRT = "recommendationResourceType";
const _rS = "recommendationSummaries";
const _rSA = "recommendationSourceArn";
const _rST = "recommendationSourceType";
const _rSe = "recommendationSources";
const _rT = "resourceType";
const _rV = "rootVolume";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.computeoptimizer";
const _sA = "serviceArn";
const _sAe = "serviceArns";
const _sC = "statusCode";
const _sCt = "storageConfiguration";
const _sD = "s3Destination";
const _sDC = "s3DestinationConfig";
const _sEM = "savingsEstimationMode";
const _sF = "storageFinding";
const _sFRC = "storageFindingReasonCodes";
const _sO = "savingsOpportunity";
const _sOAD = "savingsOpportunityAfterDiscounts";
const _sOP = "savingsOpportunityPercentage";
const _sR = "statusReason";
const _sRO = "serviceRecommendationOptions";
const _sROt = "storageRecommendationOptions";
const _sT = "storageType";
const _sTt = "storageThroughput";
const _sTta = "startTime";
const _s_ = "s3";
const _sc = "scope";
const _se = "server";
const _so = "source";
const _st = "status";
const _sta = "statistic";
const _stat = "stat";
const _su = "summaries";
const _t = "type";
const _tDA = "taskDefinitionArn";
const _ta = "tags";
const _th = "threshold";
const _ti = "timestamps";
const _uBV = "upperBoundValues";
const _uBVp = "upperBoundValue";
const _uM = "utilizationMetrics";
const _uP = "utilizationPreferences";
const _v = "value";
const _vA = "volumeArns";
const _vAo = "volumeArn";
const _vBIOPS = "volumeBaselineIOPS";
const _vBIOPSo = "volumeBurstIOPS";
const _vBT = "volumeBaselineThroughput";
const _vBTo = "volumeBurstThroughput";
const _vL = "veryLow";
const _vR = "volumeRecommendations";
const _vRO = "volumeRecommendationOptions";
const _vS = "volumeSize";
const _vT = "volumeType";
const _va = "values";
const n0 = "com.amazonaws.computeoptimizer";
const { TypeRegistry } = __webpack_require__(26890);
const { ComputeOptimizerServiceException } = __webpack_require__(34997);
const { AccessDeniedException, InternalServerException, InvalidParameterValueException, LimitExceededException, MissingAuthenticationToken, OptInRequiredException, ResourceNotFoundException, ServiceUnavailableException, ThrottlingException } = __webpack_require__(37210);
const _s_registry = TypeRegistry.for(_s);
const ComputeOptimizerServiceException$ = [-3, _s, "ComputeOptimizerServiceException", 0, [], []];
exports.ComputeOptimizerServiceException$ = ComputeOptimizerServiceException$;
_s_registry.registerError(ComputeOptimizerServiceException$, ComputeOptimizerServiceException);
const n0_registry = TypeRegistry.for(n0);
const AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
exports.AccessDeniedException$ = AccessDeniedException$;
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
const InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
exports.InternalServerException$ = InternalServerException$;
n0_registry.registerError(InternalServerException$, InternalServerException);
const InvalidParameterValueException$ = [-3, n0, _IPVE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
exports.InvalidParameterValueException$ = InvalidParameterValueException$;
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
const LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
exports.LimitExceededException$ = LimitExceededException$;
n0_registry.registerError(LimitExceededException$, LimitExceededException);
const MissingAuthenticationToken$ = [-3, n0, _MAT,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
exports.MissingAuthenticationToken$ = MissingAuthenticationToken$;
n0_registry.registerError(MissingAuthenticationToken$, MissingAuthenticationToken);
const OptInRequiredException$ = [-3, n0, _OIRE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
exports.OptInRequiredException$ = OptInRequiredException$;
n0_registry.registerError(OptInRequiredException$, OptInRequiredException);
const ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const ServiceUnavailableException$ = [-3, n0, _SUE,
    { [_e]: _se, [_hE]: 503 },
    [_m],
    [0]
];
exports.ServiceUnavailableException$ = ServiceUnavailableException$;
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
const ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0], 1
];
exports.ThrottlingException$ = ThrottlingException$;
n0_registry.registerError(ThrottlingException$, ThrottlingException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
const AccountEnrollmentStatus$ = [3, n0, _AES,
    0,
    [_aI, _st, _sR, _lUT],
    [0, 0, 0, 4]
];
exports.AccountEnrollmentStatus$ = AccountEnrollmentStatus$;
const AutoScalingGroupConfiguration$ = [3, n0, _ASGC,
    0,
    [_dC, _mS, _mSa, _iT, _aS, _eIHRP, _t, _mIT],
    [1, 1, 1, 0, 0, 1, 0, 64 | 0]
];
exports.AutoScalingGroupConfiguration$ = AutoScalingGroupConfiguration$;
const AutoScalingGroupEstimatedMonthlySavings$ = [3, n0, _ASGEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.AutoScalingGroupEstimatedMonthlySavings$ = AutoScalingGroupEstimatedMonthlySavings$;
const AutoScalingGroupRecommendation$ = [3, n0, _ASGR,
    0,
    [_aI, _aSGA, _aSGN, _f, _uM, _lBPID, _cC, _cIGI, _rO, _lRT, _cPR, _eRP, _iWT],
    [0, 0, 0, 0, () => UtilizationMetrics, 1, () => AutoScalingGroupConfiguration$, () => GpuInfo$, () => AutoScalingGroupRecommendationOptions, 4, 0, () => EffectiveRecommendationPreferences$, 64 | 0]
];
exports.AutoScalingGroupRecommendation$ = AutoScalingGroupRecommendation$;
const AutoScalingGroupRecommendationOption$ = [3, n0, _ASGRO,
    0,
    [_co, _iGI, _pUM, _pR, _r, _sO, _sOAD, _mE],
    [() => AutoScalingGroupConfiguration$, () => GpuInfo$, () => ProjectedUtilizationMetrics, 1, 1, () => SavingsOpportunity$, () => AutoScalingGroupSavingsOpportunityAfterDiscounts$, 0]
];
exports.AutoScalingGroupRecommendationOption$ = AutoScalingGroupRecommendationOption$;
const AutoScalingGroupSavingsOpportunityAfterDiscounts$ = [3, n0, _ASGSOAD,
    0,
    [_sOP, _eMS],
    [1, () => AutoScalingGroupEstimatedMonthlySavings$]
];
exports.AutoScalingGroupSavingsOpportunityAfterDiscounts$ = AutoScalingGroupSavingsOpportunityAfterDiscounts$;
const ContainerConfiguration$ = [3, n0, _CC,
    0,
    [_cN, _mSC, _cp],
    [0, () => MemorySizeConfiguration$, 1]
];
exports.ContainerConfiguration$ = ContainerConfiguration$;
const ContainerRecommendation$ = [3, n0, _CR,
    0,
    [_cN, _mSC, _cp],
    [0, () => MemorySizeConfiguration$, 1]
];
exports.ContainerRecommendation$ = ContainerRecommendation$;
const CurrentPerformanceRiskRatings$ = [3, n0, _CPRR,
    0,
    [_h, _me, _l, _vL],
    [1, 1, 1, 1]
];
exports.CurrentPerformanceRiskRatings$ = CurrentPerformanceRiskRatings$;
const CustomizableMetricParameters$ = [3, n0, _CMP,
    0,
    [_th, _he],
    [0, 0]
];
exports.CustomizableMetricParameters$ = CustomizableMetricParameters$;
const DBStorageConfiguration$ = [3, n0, _DBSC,
    0,
    [_sT, _aSl, _i, _mAS, _sTt],
    [0, 1, 1, 1, 1]
];
exports.DBStorageConfiguration$ = DBStorageConfiguration$;
const DeleteRecommendationPreferencesRequest$ = [3, n0, _DRPR,
    0,
    [_rT, _rPN, _sc],
    [0, 64 | 0, () => Scope$], 2
];
exports.DeleteRecommendationPreferencesRequest$ = DeleteRecommendationPreferencesRequest$;
const DeleteRecommendationPreferencesResponse$ = [3, n0, _DRPRe,
    0,
    [],
    []
];
exports.DeleteRecommendationPreferencesResponse$ = DeleteRecommendationPreferencesResponse$;
const DescribeRecommendationExportJobsRequest$ = [3, n0, _DREJR,
    0,
    [_jI, _fi, _nT, _mR],
    [64 | 0, () => JobFilters, 0, 1]
];
exports.DescribeRecommendationExportJobsRequest$ = DescribeRecommendationExportJobsRequest$;
const DescribeRecommendationExportJobsResponse$ = [3, n0, _DREJRe,
    0,
    [_rEJ, _nT],
    [() => RecommendationExportJobs, 0]
];
exports.DescribeRecommendationExportJobsResponse$ = DescribeRecommendationExportJobsResponse$;
const EBSEffectiveRecommendationPreferences$ = [3, n0, _EBSERP,
    0,
    [_sEM, _lBP],
    [() => EBSSavingsEstimationMode$, 0]
];
exports.EBSEffectiveRecommendationPreferences$ = EBSEffectiveRecommendationPreferences$;
const EBSEstimatedMonthlySavings$ = [3, n0, _EBSEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.EBSEstimatedMonthlySavings$ = EBSEstimatedMonthlySavings$;
const EBSFilter$ = [3, n0, _EBSF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.EBSFilter$ = EBSFilter$;
const EBSSavingsEstimationMode$ = [3, n0, _EBSSEM,
    0,
    [_so],
    [0]
];
exports.EBSSavingsEstimationMode$ = EBSSavingsEstimationMode$;
const EBSSavingsOpportunityAfterDiscounts$ = [3, n0, _EBSSOAD,
    0,
    [_sOP, _eMS],
    [1, () => EBSEstimatedMonthlySavings$]
];
exports.EBSSavingsOpportunityAfterDiscounts$ = EBSSavingsOpportunityAfterDiscounts$;
const EBSUtilizationMetric$ = [3, n0, _EBSUM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.EBSUtilizationMetric$ = EBSUtilizationMetric$;
const ECSEffectiveRecommendationPreferences$ = [3, n0, _ECSERP,
    0,
    [_sEM, _lBP],
    [() => ECSSavingsEstimationMode$, 0]
];
exports.ECSEffectiveRecommendationPreferences$ = ECSEffectiveRecommendationPreferences$;
const ECSEstimatedMonthlySavings$ = [3, n0, _ECSEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.ECSEstimatedMonthlySavings$ = ECSEstimatedMonthlySavings$;
const ECSSavingsEstimationMode$ = [3, n0, _ECSSEM,
    0,
    [_so],
    [0]
];
exports.ECSSavingsEstimationMode$ = ECSSavingsEstimationMode$;
const ECSSavingsOpportunityAfterDiscounts$ = [3, n0, _ECSSOAD,
    0,
    [_sOP, _eMS],
    [1, () => ECSEstimatedMonthlySavings$]
];
exports.ECSSavingsOpportunityAfterDiscounts$ = ECSSavingsOpportunityAfterDiscounts$;
const ECSServiceProjectedMetric$ = [3, n0, _ECSSPM,
    0,
    [_n, _ti, _uBV, _lBV],
    [0, 64 | 4, 64 | 1, 64 | 1]
];
exports.ECSServiceProjectedMetric$ = ECSServiceProjectedMetric$;
const ECSServiceProjectedUtilizationMetric$ = [3, n0, _ECSSPUM,
    0,
    [_n, _sta, _lBVo, _uBVp],
    [0, 0, 1, 1]
];
exports.ECSServiceProjectedUtilizationMetric$ = ECSServiceProjectedUtilizationMetric$;
const ECSServiceRecommendation$ = [3, n0, _ECSSR,
    0,
    [_sA, _aI, _cSC, _uM, _lPID, _lT, _lRT, _f, _fRC, _sRO, _cPR, _eRP, _ta],
    [0, 0, () => ServiceConfiguration$, () => ECSServiceUtilizationMetrics, 1, 0, 4, 0, 64 | 0, () => ECSServiceRecommendationOptions, 0, () => ECSEffectiveRecommendationPreferences$, () => Tags]
];
exports.ECSServiceRecommendation$ = ECSServiceRecommendation$;
const ECSServiceRecommendationFilter$ = [3, n0, _ECSSRF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.ECSServiceRecommendationFilter$ = ECSServiceRecommendationFilter$;
const ECSServiceRecommendationOption$ = [3, n0, _ECSSRO,
    0,
    [_mem, _cp, _sO, _sOAD, _pUM, _cR],
    [1, 1, () => SavingsOpportunity$, () => ECSSavingsOpportunityAfterDiscounts$, () => ECSServiceProjectedUtilizationMetrics, () => ContainerRecommendations]
];
exports.ECSServiceRecommendationOption$ = ECSServiceRecommendationOption$;
const ECSServiceRecommendedOptionProjectedMetric$ = [3, n0, _ECSSROPM,
    0,
    [_rCU, _rMS, _pM],
    [1, 1, () => ECSServiceProjectedMetrics]
];
exports.ECSServiceRecommendedOptionProjectedMetric$ = ECSServiceRecommendedOptionProjectedMetric$;
const ECSServiceUtilizationMetric$ = [3, n0, _ECSSUM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.ECSServiceUtilizationMetric$ = ECSServiceUtilizationMetric$;
const EffectivePreferredResource$ = [3, n0, _EPR,
    0,
    [_n, _iL, _eIL, _eL],
    [0, 64 | 0, 64 | 0, 64 | 0]
];
exports.EffectivePreferredResource$ = EffectivePreferredResource$;
const EffectiveRecommendationPreferences$ = [3, n0, _ERP,
    0,
    [_cVA, _eIM, _iWT, _eMP, _lBP, _uP, _pRr, _sEM],
    [64 | 0, 0, 0, () => ExternalMetricsPreference$, 0, () => UtilizationPreferences, () => EffectivePreferredResources, () => InstanceSavingsEstimationMode$]
];
exports.EffectiveRecommendationPreferences$ = EffectiveRecommendationPreferences$;
const EnrollmentFilter$ = [3, n0, _EF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.EnrollmentFilter$ = EnrollmentFilter$;
const EstimatedMonthlySavings$ = [3, n0, _EMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.EstimatedMonthlySavings$ = EstimatedMonthlySavings$;
const ExportAutoScalingGroupRecommendationsRequest$ = [3, n0, _EASGRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA, _rP],
    [() => S3DestinationConfig$, 64 | 0, () => Filters, 64 | 0, 0, 2, () => RecommendationPreferences$], 1
];
exports.ExportAutoScalingGroupRecommendationsRequest$ = ExportAutoScalingGroupRecommendationsRequest$;
const ExportAutoScalingGroupRecommendationsResponse$ = [3, n0, _EASGRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportAutoScalingGroupRecommendationsResponse$ = ExportAutoScalingGroupRecommendationsResponse$;
const ExportDestination$ = [3, n0, _ED,
    0,
    [_s_],
    [() => S3Destination$]
];
exports.ExportDestination$ = ExportDestination$;
const ExportEBSVolumeRecommendationsRequest$ = [3, n0, _EEBSVRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA],
    [() => S3DestinationConfig$, 64 | 0, () => EBSFilters, 64 | 0, 0, 2], 1
];
exports.ExportEBSVolumeRecommendationsRequest$ = ExportEBSVolumeRecommendationsRequest$;
const ExportEBSVolumeRecommendationsResponse$ = [3, n0, _EEBSVRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportEBSVolumeRecommendationsResponse$ = ExportEBSVolumeRecommendationsResponse$;
const ExportEC2InstanceRecommendationsRequest$ = [3, n0, _EECIRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA, _rP],
    [() => S3DestinationConfig$, 64 | 0, () => Filters, 64 | 0, 0, 2, () => RecommendationPreferences$], 1
];
exports.ExportEC2InstanceRecommendationsRequest$ = ExportEC2InstanceRecommendationsRequest$;
const ExportEC2InstanceRecommendationsResponse$ = [3, n0, _EECIRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportEC2InstanceRecommendationsResponse$ = ExportEC2InstanceRecommendationsResponse$;
const ExportECSServiceRecommendationsRequest$ = [3, n0, _EECSSRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA],
    [() => S3DestinationConfig$, 64 | 0, () => ECSServiceRecommendationFilters, 64 | 0, 0, 2], 1
];
exports.ExportECSServiceRecommendationsRequest$ = ExportECSServiceRecommendationsRequest$;
const ExportECSServiceRecommendationsResponse$ = [3, n0, _EECSSRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportECSServiceRecommendationsResponse$ = ExportECSServiceRecommendationsResponse$;
const ExportIdleRecommendationsRequest$ = [3, n0, _EIRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA],
    [() => S3DestinationConfig$, 64 | 0, () => IdleRecommendationFilters, 64 | 0, 0, 2], 1
];
exports.ExportIdleRecommendationsRequest$ = ExportIdleRecommendationsRequest$;
const ExportIdleRecommendationsResponse$ = [3, n0, _EIRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportIdleRecommendationsResponse$ = ExportIdleRecommendationsResponse$;
const ExportLambdaFunctionRecommendationsRequest$ = [3, n0, _ELFRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA],
    [() => S3DestinationConfig$, 64 | 0, () => LambdaFunctionRecommendationFilters, 64 | 0, 0, 2], 1
];
exports.ExportLambdaFunctionRecommendationsRequest$ = ExportLambdaFunctionRecommendationsRequest$;
const ExportLambdaFunctionRecommendationsResponse$ = [3, n0, _ELFRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportLambdaFunctionRecommendationsResponse$ = ExportLambdaFunctionRecommendationsResponse$;
const ExportLicenseRecommendationsRequest$ = [3, n0, _ELRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA],
    [() => S3DestinationConfig$, 64 | 0, () => LicenseRecommendationFilters, 64 | 0, 0, 2], 1
];
exports.ExportLicenseRecommendationsRequest$ = ExportLicenseRecommendationsRequest$;
const ExportLicenseRecommendationsResponse$ = [3, n0, _ELRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportLicenseRecommendationsResponse$ = ExportLicenseRecommendationsResponse$;
const ExportRDSDatabaseRecommendationsRequest$ = [3, n0, _ERDSDRR,
    0,
    [_sDC, _aIc, _fi, _fTE, _fF, _iMA, _rP],
    [() => S3DestinationConfig$, 64 | 0, () => RDSDBRecommendationFilters, 64 | 0, 0, 2, () => RecommendationPreferences$], 1
];
exports.ExportRDSDatabaseRecommendationsRequest$ = ExportRDSDatabaseRecommendationsRequest$;
const ExportRDSDatabaseRecommendationsResponse$ = [3, n0, _ERDSDRRx,
    0,
    [_jIo, _sD],
    [0, () => S3Destination$]
];
exports.ExportRDSDatabaseRecommendationsResponse$ = ExportRDSDatabaseRecommendationsResponse$;
const ExternalMetricsPreference$ = [3, n0, _EMP,
    0,
    [_so],
    [0]
];
exports.ExternalMetricsPreference$ = ExternalMetricsPreference$;
const ExternalMetricStatus$ = [3, n0, _EMSx,
    0,
    [_sC, _sR],
    [0, 0]
];
exports.ExternalMetricStatus$ = ExternalMetricStatus$;
const Filter$ = [3, n0, _F,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.Filter$ = Filter$;
const GetAutoScalingGroupRecommendationsRequest$ = [3, n0, _GASGRR,
    0,
    [_aIc, _aSGAu, _nT, _mR, _fi, _rP],
    [64 | 0, 64 | 0, 0, 1, () => Filters, () => RecommendationPreferences$]
];
exports.GetAutoScalingGroupRecommendationsRequest$ = GetAutoScalingGroupRecommendationsRequest$;
const GetAutoScalingGroupRecommendationsResponse$ = [3, n0, _GASGRRe,
    0,
    [_nT, _aSGR, _er],
    [0, () => AutoScalingGroupRecommendations, () => GetRecommendationErrors]
];
exports.GetAutoScalingGroupRecommendationsResponse$ = GetAutoScalingGroupRecommendationsResponse$;
const GetEBSVolumeRecommendationsRequest$ = [3, n0, _GEBSVRR,
    0,
    [_vA, _nT, _mR, _fi, _aIc],
    [64 | 0, 0, 1, () => EBSFilters, 64 | 0]
];
exports.GetEBSVolumeRecommendationsRequest$ = GetEBSVolumeRecommendationsRequest$;
const GetEBSVolumeRecommendationsResponse$ = [3, n0, _GEBSVRRe,
    0,
    [_nT, _vR, _er],
    [0, () => VolumeRecommendations, () => GetRecommendationErrors]
];
exports.GetEBSVolumeRecommendationsResponse$ = GetEBSVolumeRecommendationsResponse$;
const GetEC2InstanceRecommendationsRequest$ = [3, n0, _GECIRR,
    0,
    [_iA, _nT, _mR, _fi, _aIc, _rP],
    [64 | 0, 0, 1, () => Filters, 64 | 0, () => RecommendationPreferences$]
];
exports.GetEC2InstanceRecommendationsRequest$ = GetEC2InstanceRecommendationsRequest$;
const GetEC2InstanceRecommendationsResponse$ = [3, n0, _GECIRRe,
    0,
    [_nT, _iR, _er],
    [0, () => InstanceRecommendations, () => GetRecommendationErrors]
];
exports.GetEC2InstanceRecommendationsResponse$ = GetEC2InstanceRecommendationsResponse$;
const GetEC2RecommendationProjectedMetricsRequest$ = [3, n0, _GECRPMR,
    0,
    [_iAn, _stat, _p, _sTta, _eT, _rP],
    [0, 0, 1, 4, 4, () => RecommendationPreferences$], 5
];
exports.GetEC2RecommendationProjectedMetricsRequest$ = GetEC2RecommendationProjectedMetricsRequest$;
const GetEC2RecommendationProjectedMetricsResponse$ = [3, n0, _GECRPMRe,
    0,
    [_rOPM],
    [() => RecommendedOptionProjectedMetrics]
];
exports.GetEC2RecommendationProjectedMetricsResponse$ = GetEC2RecommendationProjectedMetricsResponse$;
const GetECSServiceRecommendationProjectedMetricsRequest$ = [3, n0, _GECSSRPMR,
    0,
    [_sA, _stat, _p, _sTta, _eT],
    [0, 0, 1, 4, 4], 5
];
exports.GetECSServiceRecommendationProjectedMetricsRequest$ = GetECSServiceRecommendationProjectedMetricsRequest$;
const GetECSServiceRecommendationProjectedMetricsResponse$ = [3, n0, _GECSSRPMRe,
    0,
    [_rOPM],
    [() => ECSServiceRecommendedOptionProjectedMetrics]
];
exports.GetECSServiceRecommendationProjectedMetricsResponse$ = GetECSServiceRecommendationProjectedMetricsResponse$;
const GetECSServiceRecommendationsRequest$ = [3, n0, _GECSSRR,
    0,
    [_sAe, _nT, _mR, _fi, _aIc],
    [64 | 0, 0, 1, () => ECSServiceRecommendationFilters, 64 | 0]
];
exports.GetECSServiceRecommendationsRequest$ = GetECSServiceRecommendationsRequest$;
const GetECSServiceRecommendationsResponse$ = [3, n0, _GECSSRRe,
    0,
    [_nT, _eSR, _er],
    [0, () => ECSServiceRecommendations, () => GetRecommendationErrors]
];
exports.GetECSServiceRecommendationsResponse$ = GetECSServiceRecommendationsResponse$;
const GetEffectiveRecommendationPreferencesRequest$ = [3, n0, _GERPR,
    0,
    [_rA],
    [0], 1
];
exports.GetEffectiveRecommendationPreferencesRequest$ = GetEffectiveRecommendationPreferencesRequest$;
const GetEffectiveRecommendationPreferencesResponse$ = [3, n0, _GERPRe,
    0,
    [_eIM, _eMP, _lBP, _uP, _pRr],
    [0, () => ExternalMetricsPreference$, 0, () => UtilizationPreferences, () => EffectivePreferredResources]
];
exports.GetEffectiveRecommendationPreferencesResponse$ = GetEffectiveRecommendationPreferencesResponse$;
const GetEnrollmentStatusesForOrganizationRequest$ = [3, n0, _GESFOR,
    0,
    [_fi, _nT, _mR],
    [() => EnrollmentFilters, 0, 1]
];
exports.GetEnrollmentStatusesForOrganizationRequest$ = GetEnrollmentStatusesForOrganizationRequest$;
const GetEnrollmentStatusesForOrganizationResponse$ = [3, n0, _GESFORe,
    0,
    [_aES, _nT],
    [() => AccountEnrollmentStatuses, 0]
];
exports.GetEnrollmentStatusesForOrganizationResponse$ = GetEnrollmentStatusesForOrganizationResponse$;
const GetEnrollmentStatusRequest$ = [3, n0, _GESR,
    0,
    [],
    []
];
exports.GetEnrollmentStatusRequest$ = GetEnrollmentStatusRequest$;
const GetEnrollmentStatusResponse$ = [3, n0, _GESRe,
    0,
    [_st, _sR, _mAE, _lUT, _nOMAOI],
    [0, 0, 2, 4, 1]
];
exports.GetEnrollmentStatusResponse$ = GetEnrollmentStatusResponse$;
const GetIdleRecommendationsRequest$ = [3, n0, _GIRR,
    0,
    [_rAe, _nT, _mR, _fi, _aIc, _oB],
    [64 | 0, 0, 1, () => IdleRecommendationFilters, 64 | 0, () => OrderBy$]
];
exports.GetIdleRecommendationsRequest$ = GetIdleRecommendationsRequest$;
const GetIdleRecommendationsResponse$ = [3, n0, _GIRRe,
    0,
    [_nT, _iRd, _er],
    [0, () => IdleRecommendations, () => IdleRecommendationErrors]
];
exports.GetIdleRecommendationsResponse$ = GetIdleRecommendationsResponse$;
const GetLambdaFunctionRecommendationsRequest$ = [3, n0, _GLFRR,
    0,
    [_fA, _aIc, _fi, _nT, _mR],
    [64 | 0, 64 | 0, () => LambdaFunctionRecommendationFilters, 0, 1]
];
exports.GetLambdaFunctionRecommendationsRequest$ = GetLambdaFunctionRecommendationsRequest$;
const GetLambdaFunctionRecommendationsResponse$ = [3, n0, _GLFRRe,
    0,
    [_nT, _lFR],
    [0, () => LambdaFunctionRecommendations]
];
exports.GetLambdaFunctionRecommendationsResponse$ = GetLambdaFunctionRecommendationsResponse$;
const GetLicenseRecommendationsRequest$ = [3, n0, _GLRR,
    0,
    [_rAe, _nT, _mR, _fi, _aIc],
    [64 | 0, 0, 1, () => LicenseRecommendationFilters, 64 | 0]
];
exports.GetLicenseRecommendationsRequest$ = GetLicenseRecommendationsRequest$;
const GetLicenseRecommendationsResponse$ = [3, n0, _GLRRe,
    0,
    [_nT, _lR, _er],
    [0, () => LicenseRecommendations, () => GetRecommendationErrors]
];
exports.GetLicenseRecommendationsResponse$ = GetLicenseRecommendationsResponse$;
const GetRDSDatabaseRecommendationProjectedMetricsRequest$ = [3, n0, _GRDSDRPMR,
    0,
    [_rA, _stat, _p, _sTta, _eT, _rP],
    [0, 0, 1, 4, 4, () => RecommendationPreferences$], 5
];
exports.GetRDSDatabaseRecommendationProjectedMetricsRequest$ = GetRDSDatabaseRecommendationProjectedMetricsRequest$;
const GetRDSDatabaseRecommendationProjectedMetricsResponse$ = [3, n0, _GRDSDRPMRe,
    0,
    [_rOPM],
    [() => RDSDatabaseRecommendedOptionProjectedMetrics]
];
exports.GetRDSDatabaseRecommendationProjectedMetricsResponse$ = GetRDSDatabaseRecommendationProjectedMetricsResponse$;
const GetRDSDatabaseRecommendationsRequest$ = [3, n0, _GRDSDRR,
    0,
    [_rAe, _nT, _mR, _fi, _aIc, _rP],
    [64 | 0, 0, 1, () => RDSDBRecommendationFilters, 64 | 0, () => RecommendationPreferences$]
];
exports.GetRDSDatabaseRecommendationsRequest$ = GetRDSDatabaseRecommendationsRequest$;
const GetRDSDatabaseRecommendationsResponse$ = [3, n0, _GRDSDRRe,
    0,
    [_nT, _rDBR, _er],
    [0, () => RDSDBRecommendations, () => GetRecommendationErrors]
];
exports.GetRDSDatabaseRecommendationsResponse$ = GetRDSDatabaseRecommendationsResponse$;
const GetRecommendationError$ = [3, n0, _GRE,
    0,
    [_id, _cod, _m],
    [0, 0, 0]
];
exports.GetRecommendationError$ = GetRecommendationError$;
const GetRecommendationPreferencesRequest$ = [3, n0, _GRPR,
    0,
    [_rT, _sc, _nT, _mR],
    [0, () => Scope$, 0, 1], 1
];
exports.GetRecommendationPreferencesRequest$ = GetRecommendationPreferencesRequest$;
const GetRecommendationPreferencesResponse$ = [3, n0, _GRPRe,
    0,
    [_nT, _rPD],
    [0, () => RecommendationPreferencesDetails]
];
exports.GetRecommendationPreferencesResponse$ = GetRecommendationPreferencesResponse$;
const GetRecommendationSummariesRequest$ = [3, n0, _GRSR,
    0,
    [_aIc, _nT, _mR],
    [64 | 0, 0, 1]
];
exports.GetRecommendationSummariesRequest$ = GetRecommendationSummariesRequest$;
const GetRecommendationSummariesResponse$ = [3, n0, _GRSRe,
    0,
    [_nT, _rS],
    [0, () => RecommendationSummaries]
];
exports.GetRecommendationSummariesResponse$ = GetRecommendationSummariesResponse$;
const Gpu$ = [3, n0, _G,
    0,
    [_gC, _gMSIMB],
    [1, 1]
];
exports.Gpu$ = Gpu$;
const GpuInfo$ = [3, n0, _GI,
    0,
    [_g],
    [() => Gpus]
];
exports.GpuInfo$ = GpuInfo$;
const IdleDimension$ = [3, n0, _ID,
    0,
    [_k, _va],
    [0, 64 | 0]
];
exports.IdleDimension$ = IdleDimension$;
const IdleEstimatedMonthlySavings$ = [3, n0, _IEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.IdleEstimatedMonthlySavings$ = IdleEstimatedMonthlySavings$;
const IdleRecommendation$ = [3, n0, _IR,
    0,
    [_rA, _rI, _rT, _aI, _f, _fD, _sO, _sOAD, _uM, _lBPID, _lRT, _ta],
    [0, 0, 0, 0, 0, 0, () => IdleSavingsOpportunity$, () => IdleSavingsOpportunityAfterDiscounts$, () => IdleUtilizationMetrics, 1, 4, () => Tags]
];
exports.IdleRecommendation$ = IdleRecommendation$;
const IdleRecommendationError$ = [3, n0, _IRE,
    0,
    [_id, _cod, _m, _rT],
    [0, 0, 0, 0]
];
exports.IdleRecommendationError$ = IdleRecommendationError$;
const IdleRecommendationFilter$ = [3, n0, _IRF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.IdleRecommendationFilter$ = IdleRecommendationFilter$;
const IdleSavingsOpportunity$ = [3, n0, _ISO,
    0,
    [_sOP, _eMS],
    [1, () => IdleEstimatedMonthlySavings$]
];
exports.IdleSavingsOpportunity$ = IdleSavingsOpportunity$;
const IdleSavingsOpportunityAfterDiscounts$ = [3, n0, _ISOAD,
    0,
    [_sOP, _eMS],
    [1, () => IdleEstimatedMonthlySavings$]
];
exports.IdleSavingsOpportunityAfterDiscounts$ = IdleSavingsOpportunityAfterDiscounts$;
const IdleSummary$ = [3, n0, _IS,
    0,
    [_n, _v],
    [0, 1]
];
exports.IdleSummary$ = IdleSummary$;
const IdleUtilizationMetric$ = [3, n0, _IUM,
    0,
    [_n, _sta, _v, _d],
    [0, 0, 1, () => IdleDimensions]
];
exports.IdleUtilizationMetric$ = IdleUtilizationMetric$;
const InferredWorkloadSaving$ = [3, n0, _IWS,
    0,
    [_iWT, _eMS],
    [64 | 0, () => EstimatedMonthlySavings$]
];
exports.InferredWorkloadSaving$ = InferredWorkloadSaving$;
const InstanceEstimatedMonthlySavings$ = [3, n0, _IEMSn,
    0,
    [_cu, _v],
    [0, 1]
];
exports.InstanceEstimatedMonthlySavings$ = InstanceEstimatedMonthlySavings$;
const InstanceRecommendation$ = [3, n0, _IRn,
    0,
    [_iAn, _aI, _iN, _cIT, _f, _fRC, _uM, _lBPID, _rO, _rSe, _lRT, _cPR, _eRP, _iWT, _iS, _ta, _eMSx, _cIGI, _idl],
    [0, 0, 0, 0, 0, 64 | 0, () => UtilizationMetrics, 1, () => RecommendationOptions, () => RecommendationSources, 4, 0, () => EffectiveRecommendationPreferences$, 64 | 0, 0, () => Tags, () => ExternalMetricStatus$, () => GpuInfo$, 0]
];
exports.InstanceRecommendation$ = InstanceRecommendation$;
const InstanceRecommendationOption$ = [3, n0, _IRO,
    0,
    [_iT, _iGI, _pUM, _pD, _pR, _r, _sO, _sOAD, _mE],
    [0, () => GpuInfo$, () => ProjectedUtilizationMetrics, 64 | 0, 1, 1, () => SavingsOpportunity$, () => InstanceSavingsOpportunityAfterDiscounts$, 0]
];
exports.InstanceRecommendationOption$ = InstanceRecommendationOption$;
const InstanceSavingsEstimationMode$ = [3, n0, _ISEM,
    0,
    [_so],
    [0]
];
exports.InstanceSavingsEstimationMode$ = InstanceSavingsEstimationMode$;
const InstanceSavingsOpportunityAfterDiscounts$ = [3, n0, _ISOADn,
    0,
    [_sOP, _eMS],
    [1, () => InstanceEstimatedMonthlySavings$]
];
exports.InstanceSavingsOpportunityAfterDiscounts$ = InstanceSavingsOpportunityAfterDiscounts$;
const JobFilter$ = [3, n0, _JF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.JobFilter$ = JobFilter$;
const LambdaEffectiveRecommendationPreferences$ = [3, n0, _LERP,
    0,
    [_sEM],
    [() => LambdaSavingsEstimationMode$]
];
exports.LambdaEffectiveRecommendationPreferences$ = LambdaEffectiveRecommendationPreferences$;
const LambdaEstimatedMonthlySavings$ = [3, n0, _LEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.LambdaEstimatedMonthlySavings$ = LambdaEstimatedMonthlySavings$;
const LambdaFunctionMemoryProjectedMetric$ = [3, n0, _LFMPM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.LambdaFunctionMemoryProjectedMetric$ = LambdaFunctionMemoryProjectedMetric$;
const LambdaFunctionMemoryRecommendationOption$ = [3, n0, _LFMRO,
    0,
    [_r, _mSe, _pUM, _sO, _sOAD],
    [1, 1, () => LambdaFunctionMemoryProjectedMetrics, () => SavingsOpportunity$, () => LambdaSavingsOpportunityAfterDiscounts$]
];
exports.LambdaFunctionMemoryRecommendationOption$ = LambdaFunctionMemoryRecommendationOption$;
const LambdaFunctionRecommendation$ = [3, n0, _LFR,
    0,
    [_fAu, _fV, _aI, _cMS, _nOI, _uM, _lPID, _lRT, _f, _fRC, _mSRO, _cPR, _eRP, _ta],
    [0, 0, 0, 1, 1, () => LambdaFunctionUtilizationMetrics, 1, 4, 0, 64 | 0, () => LambdaFunctionMemoryRecommendationOptions, 0, () => LambdaEffectiveRecommendationPreferences$, () => Tags]
];
exports.LambdaFunctionRecommendation$ = LambdaFunctionRecommendation$;
const LambdaFunctionRecommendationFilter$ = [3, n0, _LFRF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.LambdaFunctionRecommendationFilter$ = LambdaFunctionRecommendationFilter$;
const LambdaFunctionUtilizationMetric$ = [3, n0, _LFUM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.LambdaFunctionUtilizationMetric$ = LambdaFunctionUtilizationMetric$;
const LambdaSavingsEstimationMode$ = [3, n0, _LSEM,
    0,
    [_so],
    [0]
];
exports.LambdaSavingsEstimationMode$ = LambdaSavingsEstimationMode$;
const LambdaSavingsOpportunityAfterDiscounts$ = [3, n0, _LSOAD,
    0,
    [_sOP, _eMS],
    [1, () => LambdaEstimatedMonthlySavings$]
];
exports.LambdaSavingsOpportunityAfterDiscounts$ = LambdaSavingsOpportunityAfterDiscounts$;
const LicenseConfiguration$ = [3, n0, _LC,
    0,
    [_nOC, _iT, _oS, _lE, _lN, _lM, _lV, _mSet],
    [1, 0, 0, 0, 0, 0, 0, () => MetricsSource]
];
exports.LicenseConfiguration$ = LicenseConfiguration$;
const LicenseRecommendation$ = [3, n0, _LR,
    0,
    [_rA, _aI, _cLC, _lPID, _lRT, _f, _fRC, _lRO, _ta],
    [0, 0, () => LicenseConfiguration$, 1, 4, 0, 64 | 0, () => LicenseRecommendationOptions, () => Tags]
];
exports.LicenseRecommendation$ = LicenseRecommendation$;
const LicenseRecommendationFilter$ = [3, n0, _LRF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.LicenseRecommendationFilter$ = LicenseRecommendationFilter$;
const LicenseRecommendationOption$ = [3, n0, _LRO,
    0,
    [_r, _oS, _lE, _lM, _sO],
    [1, 0, 0, 0, () => SavingsOpportunity$]
];
exports.LicenseRecommendationOption$ = LicenseRecommendationOption$;
const MemorySizeConfiguration$ = [3, n0, _MSC,
    0,
    [_mem, _mRe],
    [1, 1]
];
exports.MemorySizeConfiguration$ = MemorySizeConfiguration$;
const MetricSource$ = [3, n0, _MS,
    0,
    [_pr, _pA],
    [0, 0]
];
exports.MetricSource$ = MetricSource$;
const OrderBy$ = [3, n0, _OB,
    0,
    [_di, _o],
    [0, 0]
];
exports.OrderBy$ = OrderBy$;
const PreferredResource$ = [3, n0, _PR,
    0,
    [_n, _iL, _eL],
    [0, 64 | 0, 64 | 0]
];
exports.PreferredResource$ = PreferredResource$;
const ProjectedMetric$ = [3, n0, _PM,
    0,
    [_n, _ti, _va],
    [0, 64 | 4, 64 | 1]
];
exports.ProjectedMetric$ = ProjectedMetric$;
const PutRecommendationPreferencesRequest$ = [3, n0, _PRPR,
    0,
    [_rT, _sc, _eIM, _iWT, _eMP, _lBP, _uP, _pRr, _sEM],
    [0, () => Scope$, 0, 0, () => ExternalMetricsPreference$, 0, () => UtilizationPreferences, () => PreferredResources, 0], 1
];
exports.PutRecommendationPreferencesRequest$ = PutRecommendationPreferencesRequest$;
const PutRecommendationPreferencesResponse$ = [3, n0, _PRPRu,
    0,
    [],
    []
];
exports.PutRecommendationPreferencesResponse$ = PutRecommendationPreferencesResponse$;
const RDSDatabaseProjectedMetric$ = [3, n0, _RDSDPM,
    0,
    [_n, _ti, _va],
    [0, 64 | 4, 64 | 1]
];
exports.RDSDatabaseProjectedMetric$ = RDSDatabaseProjectedMetric$;
const RDSDatabaseRecommendedOptionProjectedMetric$ = [3, n0, _RDSDROPM,
    0,
    [_rDBIC, _r, _pM],
    [0, 1, () => RDSDatabaseProjectedMetrics]
];
exports.RDSDatabaseRecommendedOptionProjectedMetric$ = RDSDatabaseRecommendedOptionProjectedMetric$;
const RDSDBInstanceRecommendationOption$ = [3, n0, _RDSDBIRO,
    0,
    [_dIC, _pUM, _pR, _r, _sO, _sOAD],
    [0, () => RDSDBProjectedUtilizationMetrics, 1, 1, () => SavingsOpportunity$, () => RDSInstanceSavingsOpportunityAfterDiscounts$]
];
exports.RDSDBInstanceRecommendationOption$ = RDSDBInstanceRecommendationOption$;
const RDSDBRecommendation$ = [3, n0, _RDSDBR,
    0,
    [_rA, _aI, _en, _eV, _pT, _cDBIC, _cSCu, _dCI, _idl, _iF, _sF, _iFRC, _cIPR, _cSEMVIOPCV, _sFRC, _iRO, _sROt, _uM, _eRP, _lPID, _lRT, _ta],
    [0, 0, 0, 0, 1, 0, () => DBStorageConfiguration$, 0, 0, 0, 0, 64 | 0, 0, 0, 64 | 0, () => RDSDBInstanceRecommendationOptions, () => RDSDBStorageRecommendationOptions, () => RDSDBUtilizationMetrics, () => RDSEffectiveRecommendationPreferences$, 1, 4, () => Tags]
];
exports.RDSDBRecommendation$ = RDSDBRecommendation$;
const RDSDBRecommendationFilter$ = [3, n0, _RDSDBRF,
    0,
    [_n, _va],
    [0, 64 | 0]
];
exports.RDSDBRecommendationFilter$ = RDSDBRecommendationFilter$;
const RDSDBStorageRecommendationOption$ = [3, n0, _RDSDBSRO,
    0,
    [_sCt, _r, _sO, _sOAD, _eMVIOPCV],
    [() => DBStorageConfiguration$, 1, () => SavingsOpportunity$, () => RDSStorageSavingsOpportunityAfterDiscounts$, 0]
];
exports.RDSDBStorageRecommendationOption$ = RDSDBStorageRecommendationOption$;
const RDSDBUtilizationMetric$ = [3, n0, _RDSDBUM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.RDSDBUtilizationMetric$ = RDSDBUtilizationMetric$;
const RDSEffectiveRecommendationPreferences$ = [3, n0, _RDSERP,
    0,
    [_cVA, _eIM, _lBP, _sEM],
    [64 | 0, 0, 0, () => RDSSavingsEstimationMode$]
];
exports.RDSEffectiveRecommendationPreferences$ = RDSEffectiveRecommendationPreferences$;
const RDSInstanceEstimatedMonthlySavings$ = [3, n0, _RDSIEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.RDSInstanceEstimatedMonthlySavings$ = RDSInstanceEstimatedMonthlySavings$;
const RDSInstanceSavingsOpportunityAfterDiscounts$ = [3, n0, _RDSISOAD,
    0,
    [_sOP, _eMS],
    [1, () => RDSInstanceEstimatedMonthlySavings$]
];
exports.RDSInstanceSavingsOpportunityAfterDiscounts$ = RDSInstanceSavingsOpportunityAfterDiscounts$;
const RDSSavingsEstimationMode$ = [3, n0, _RDSSEM,
    0,
    [_so],
    [0]
];
exports.RDSSavingsEstimationMode$ = RDSSavingsEstimationMode$;
const RDSStorageEstimatedMonthlySavings$ = [3, n0, _RDSSEMS,
    0,
    [_cu, _v],
    [0, 1]
];
exports.RDSStorageEstimatedMonthlySavings$ = RDSStorageEstimatedMonthlySavings$;
const RDSStorageSavingsOpportunityAfterDiscounts$ = [3, n0, _RDSSSOAD,
    0,
    [_sOP, _eMS],
    [1, () => RDSStorageEstimatedMonthlySavings$]
];
exports.RDSStorageSavingsOpportunityAfterDiscounts$ = RDSStorageSavingsOpportunityAfterDiscounts$;
const ReasonCodeSummary$ = [3, n0, _RCS,
    0,
    [_n, _v],
    [0, 1]
];
exports.ReasonCodeSummary$ = ReasonCodeSummary$;
const RecommendationExportJob$ = [3, n0, _REJ,
    0,
    [_jIo, _de, _rT, _st, _cT, _lUT, _fR],
    [0, () => ExportDestination$, 0, 0, 4, 4, 0]
];
exports.RecommendationExportJob$ = RecommendationExportJob$;
const RecommendationPreferences$ = [3, n0, _RP,
    0,
    [_cVA],
    [64 | 0]
];
exports.RecommendationPreferences$ = RecommendationPreferences$;
const RecommendationPreferencesDetail$ = [3, n0, _RPD,
    0,
    [_sc, _rT, _eIM, _iWT, _eMP, _lBP, _uP, _pRr, _sEM],
    [() => Scope$, 0, 0, 0, () => ExternalMetricsPreference$, 0, () => UtilizationPreferences, () => EffectivePreferredResources, 0]
];
exports.RecommendationPreferencesDetail$ = RecommendationPreferencesDetail$;
const RecommendationSource$ = [3, n0, _RS,
    0,
    [_rSA, _rST],
    [0, 0]
];
exports.RecommendationSource$ = RecommendationSource$;
const RecommendationSummary$ = [3, n0, _RSe,
    0,
    [_su, _iSd, _rRT, _aI, _sO, _iSO, _aSO, _cPRR, _iWS],
    [() => Summaries, () => IdleSummaries, 0, 0, () => SavingsOpportunity$, () => SavingsOpportunity$, () => SavingsOpportunity$, () => CurrentPerformanceRiskRatings$, () => InferredWorkloadSavings]
];
exports.RecommendationSummary$ = RecommendationSummary$;
const RecommendedOptionProjectedMetric$ = [3, n0, _ROPM,
    0,
    [_rIT, _r, _pM],
    [0, 1, () => ProjectedMetrics]
];
exports.RecommendedOptionProjectedMetric$ = RecommendedOptionProjectedMetric$;
const S3Destination$ = [3, n0, _SD,
    0,
    [_b, _k, _mK],
    [0, 0, 0]
];
exports.S3Destination$ = S3Destination$;
const S3DestinationConfig$ = [3, n0, _SDC,
    0,
    [_b, _kP],
    [0, 0]
];
exports.S3DestinationConfig$ = S3DestinationConfig$;
const SavingsOpportunity$ = [3, n0, _SO,
    0,
    [_sOP, _eMS],
    [1, () => EstimatedMonthlySavings$]
];
exports.SavingsOpportunity$ = SavingsOpportunity$;
const Scope$ = [3, n0, _S,
    0,
    [_n, _v],
    [0, 0]
];
exports.Scope$ = Scope$;
const ServiceConfiguration$ = [3, n0, _SC,
    0,
    [_mem, _cp, _cCo, _aSC, _tDA],
    [1, 1, () => ContainerConfigurations, 0, 0]
];
exports.ServiceConfiguration$ = ServiceConfiguration$;
const Summary$ = [3, n0, _Su,
    0,
    [_n, _v, _rCS],
    [0, 1, () => ReasonCodeSummaries]
];
exports.Summary$ = Summary$;
const Tag$ = [3, n0, _T,
    0,
    [_k, _v],
    [0, 0]
];
exports.Tag$ = Tag$;
const UpdateEnrollmentStatusRequest$ = [3, n0, _UESR,
    0,
    [_st, _iMA],
    [0, 2], 1
];
exports.UpdateEnrollmentStatusRequest$ = UpdateEnrollmentStatusRequest$;
const UpdateEnrollmentStatusResponse$ = [3, n0, _UESRp,
    0,
    [_st, _sR],
    [0, 0]
];
exports.UpdateEnrollmentStatusResponse$ = UpdateEnrollmentStatusResponse$;
const UtilizationMetric$ = [3, n0, _UM,
    0,
    [_n, _sta, _v],
    [0, 0, 1]
];
exports.UtilizationMetric$ = UtilizationMetric$;
const UtilizationPreference$ = [3, n0, _UP,
    0,
    [_mN, _mP],
    [0, () => CustomizableMetricParameters$]
];
exports.UtilizationPreference$ = UtilizationPreference$;
const VolumeConfiguration$ = [3, n0, _VC,
    0,
    [_vT, _vS, _vBIOPS, _vBIOPSo, _vBT, _vBTo, _rV],
    [0, 1, 1, 1, 1, 1, 2]
];
exports.VolumeConfiguration$ = VolumeConfiguration$;
const VolumeRecommendation$ = [3, n0, _VR,
    0,
    [_vAo, _aI, _cC, _f, _uM, _lBPID, _vRO, _lRT, _cPR, _eRP, _ta],
    [0, 0, () => VolumeConfiguration$, 0, () => EBSUtilizationMetrics, 1, () => VolumeRecommendationOptions, 4, 0, () => EBSEffectiveRecommendationPreferences$, () => Tags]
];
exports.VolumeRecommendation$ = VolumeRecommendation$;
const VolumeRecommendationOption$ = [3, n0, _VRO,
    0,
    [_co, _pR, _r, _sO, _sOAD],
    [() => VolumeConfiguration$, 1, 1, () => SavingsOpportunity$, () => EBSSavingsOpportunityAfterDiscounts$]
];
exports.VolumeRecommendationOption$ = VolumeRecommendationOption$;
var AccountEnrollmentStatuses = [1, n0, _AESc,
    0, () => AccountEnrollmentStatus$
];
var AccountIds = (/* unused pure expression or super */ null && (64 | 0));
var AutoScalingGroupArns = (/* unused pure expression or super */ null && (64 | 0));
var AutoScalingGroupRecommendationOptions = [1, n0, _ASGROu,
    0, () => AutoScalingGroupRecommendationOption$
];
var AutoScalingGroupRecommendations = [1, n0, _ASGRu,
    0, () => AutoScalingGroupRecommendation$
];
var ContainerConfigurations = [1, n0, _CCo,
    0, () => ContainerConfiguration$
];
var ContainerRecommendations = [1, n0, _CRo,
    0, () => ContainerRecommendation$
];
var CpuVendorArchitectures = (/* unused pure expression or super */ null && (64 | 0));
var EBSFilters = [1, n0, _EBSFi,
    0, () => EBSFilter$
];
var EBSUtilizationMetrics = [1, n0, _EBSUMt,
    0, () => EBSUtilizationMetric$
];
var ECSServiceProjectedMetrics = [1, n0, _ECSSPMe,
    0, () => ECSServiceProjectedMetric$
];
var ECSServiceProjectedUtilizationMetrics = [1, n0, _ECSSPUMe,
    0, () => ECSServiceProjectedUtilizationMetric$
];
var ECSServiceRecommendationFilters = [1, n0, _ECSSRFe,
    0, () => ECSServiceRecommendationFilter$
];
var ECSServiceRecommendationFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var ECSServiceRecommendationOptions = [1, n0, _ECSSROe,
    0, () => ECSServiceRecommendationOption$
];
var ECSServiceRecommendations = [1, n0, _ECSSRe,
    0, () => ECSServiceRecommendation$
];
var ECSServiceRecommendedOptionProjectedMetrics = [1, n0, _ECSSROPMe,
    0, () => ECSServiceRecommendedOptionProjectedMetric$
];
var ECSServiceUtilizationMetrics = [1, n0, _ECSSUMe,
    0, () => ECSServiceUtilizationMetric$
];
var EffectivePreferredResources = [1, n0, _EPRf,
    0, () => EffectivePreferredResource$
];
var EnrollmentFilters = [1, n0, _EFn,
    0, () => EnrollmentFilter$
];
var ExportableAutoScalingGroupFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableECSServiceFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableIdleFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableInstanceFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableLambdaFunctionFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableLicenseFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableRDSDBFields = (/* unused pure expression or super */ null && (64 | 0));
var ExportableVolumeFields = (/* unused pure expression or super */ null && (64 | 0));
var Filters = [1, n0, _Fi,
    0, () => Filter$
];
var FilterValues = (/* unused pure expression or super */ null && (64 | 0));
var FunctionArns = (/* unused pure expression or super */ null && (64 | 0));
var GetRecommendationErrors = [1, n0, _GREe,
    0, () => GetRecommendationError$
];
var Gpus = [1, n0, _Gp,
    0, () => Gpu$
];
var IdleDimensions = [1, n0, _IDd,
    0, () => IdleDimension$
];
var IdleDimensionValues = (/* unused pure expression or super */ null && (64 | 0));
var IdleRecommendationErrors = [1, n0, _IREd,
    0, () => IdleRecommendationError$
];
var IdleRecommendationFilters = [1, n0, _IRFd,
    0, () => IdleRecommendationFilter$
];
var IdleRecommendations = [1, n0, _IRd,
    0, () => IdleRecommendation$
];
var IdleSummaries = [1, n0, _ISd,
    0, () => IdleSummary$
];
var IdleUtilizationMetrics = [1, n0, _IUMd,
    0, () => IdleUtilizationMetric$
];
var InferredWorkloadSavings = [1, n0, _IWSn,
    0, () => InferredWorkloadSaving$
];
var InferredWorkloadTypes = (/* unused pure expression or super */ null && (64 | 0));
var InstanceArns = (/* unused pure expression or super */ null && (64 | 0));
var InstanceRecommendationFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var InstanceRecommendations = [1, n0, _IRns,
    0, () => InstanceRecommendation$
];
var JobFilters = [1, n0, _JFo,
    0, () => JobFilter$
];
var JobIds = (/* unused pure expression or super */ null && (64 | 0));
var LambdaFunctionMemoryProjectedMetrics = [1, n0, _LFMPMa,
    0, () => LambdaFunctionMemoryProjectedMetric$
];
var LambdaFunctionMemoryRecommendationOptions = [1, n0, _LFMROa,
    0, () => LambdaFunctionMemoryRecommendationOption$
];
var LambdaFunctionRecommendationFilters = [1, n0, _LFRFa,
    0, () => LambdaFunctionRecommendationFilter$
];
var LambdaFunctionRecommendationFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var LambdaFunctionRecommendations = [1, n0, _LFRa,
    0, () => LambdaFunctionRecommendation$
];
var LambdaFunctionUtilizationMetrics = [1, n0, _LFUMa,
    0, () => LambdaFunctionUtilizationMetric$
];
var LicenseFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var LicenseRecommendationFilters = [1, n0, _LRFi,
    0, () => LicenseRecommendationFilter$
];
var LicenseRecommendationOptions = [1, n0, _LROi,
    0, () => LicenseRecommendationOption$
];
var LicenseRecommendations = [1, n0, _LRi,
    0, () => LicenseRecommendation$
];
var MetricsSource = [1, n0, _MSe,
    0, () => MetricSource$
];
var MetricValues = (/* unused pure expression or super */ null && (64 | 1));
var MixedInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var PlatformDifferences = (/* unused pure expression or super */ null && (64 | 0));
var PreferredResources = [1, n0, _PRr,
    0, () => PreferredResource$
];
var PreferredResourceValues = (/* unused pure expression or super */ null && (64 | 0));
var ProjectedMetrics = [1, n0, _PMr,
    0, () => ProjectedMetric$
];
var ProjectedUtilizationMetrics = [1, n0, _PUM,
    0, () => UtilizationMetric$
];
var RDSDatabaseProjectedMetrics = [1, n0, _RDSDPMa,
    0, () => RDSDatabaseProjectedMetric$
];
var RDSDatabaseRecommendedOptionProjectedMetrics = [1, n0, _RDSDROPMa,
    0, () => RDSDatabaseRecommendedOptionProjectedMetric$
];
var RDSDBInstanceRecommendationOptions = [1, n0, _RDSDBIROn,
    0, () => RDSDBInstanceRecommendationOption$
];
var RDSDBProjectedUtilizationMetrics = [1, n0, _RDSDBPUM,
    0, () => RDSDBUtilizationMetric$
];
var RDSDBRecommendationFilters = [1, n0, _RDSDBRFe,
    0, () => RDSDBRecommendationFilter$
];
var RDSDBRecommendations = [1, n0, _RDSDBRe,
    0, () => RDSDBRecommendation$
];
var RDSDBStorageRecommendationOptions = [1, n0, _RDSDBSROt,
    0, () => RDSDBStorageRecommendationOption$
];
var RDSDBUtilizationMetrics = [1, n0, _RDSDBUMt,
    0, () => RDSDBUtilizationMetric$
];
var RDSInstanceFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var RDSStorageFindingReasonCodes = (/* unused pure expression or super */ null && (64 | 0));
var ReasonCodeSummaries = [1, n0, _RCSe,
    0, () => ReasonCodeSummary$
];
var RecommendationExportJobs = [1, n0, _REJe,
    0, () => RecommendationExportJob$
];
var RecommendationOptions = [1, n0, _RO,
    0, () => InstanceRecommendationOption$
];
var RecommendationPreferenceNames = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationPreferencesDetails = [1, n0, _RPDe,
    0, () => RecommendationPreferencesDetail$
];
var RecommendationSources = [1, n0, _RSec,
    0, () => RecommendationSource$
];
var RecommendationSummaries = [1, n0, _RSeco,
    0, () => RecommendationSummary$
];
var RecommendedOptionProjectedMetrics = [1, n0, _ROPMe,
    0, () => RecommendedOptionProjectedMetric$
];
var ResourceArns = (/* unused pure expression or super */ null && (64 | 0));
var ServiceArns = (/* unused pure expression or super */ null && (64 | 0));
var Summaries = [1, n0, _Sum,
    0, () => Summary$
];
var Tags = [1, n0, _Ta,
    0, () => Tag$
];
var Timestamps = (/* unused pure expression or super */ null && (64 | 4));
var UtilizationMetrics = [1, n0, _UMt,
    0, () => UtilizationMetric$
];
var UtilizationPreferences = [1, n0, _UPt,
    0, () => UtilizationPreference$
];
var VolumeArns = (/* unused pure expression or super */ null && (64 | 0));
var VolumeRecommendationOptions = [1, n0, _VROo,
    0, () => VolumeRecommendationOption$
];
var VolumeRecommendations = [1, n0, _VRo,
    0, () => VolumeRecommendation$
];
exports.DeleteRecommendationPreferences$ = [9, n0, _DRP,
    0, () => DeleteRecommendationPreferencesRequest$, () => DeleteRecommendationPreferencesResponse$
];
exports.DescribeRecommendationExportJobs$ = [9, n0, _DREJ,
    0, () => DescribeRecommendationExportJobsRequest$, () => DescribeRecommendationExportJobsResponse$
];
exports.ExportAutoScalingGroupRecommendations$ = [9, n0, _EASGR,
    0, () => ExportAutoScalingGroupRecommendationsRequest$, () => ExportAutoScalingGroupRecommendationsResponse$
];
exports.ExportEBSVolumeRecommendations$ = [9, n0, _EEBSVR,
    0, () => ExportEBSVolumeRecommendationsRequest$, () => ExportEBSVolumeRecommendationsResponse$
];
exports.ExportEC2InstanceRecommendations$ = [9, n0, _EECIR,
    0, () => ExportEC2InstanceRecommendationsRequest$, () => ExportEC2InstanceRecommendationsResponse$
];
exports.ExportECSServiceRecommendations$ = [9, n0, _EECSSR,
    0, () => ExportECSServiceRecommendationsRequest$, () => ExportECSServiceRecommendationsResponse$
];
exports.ExportIdleRecommendations$ = [9, n0, _EIR,
    0, () => ExportIdleRecommendationsRequest$, () => ExportIdleRecommendationsResponse$
];
exports.ExportLambdaFunctionRecommendations$ = [9, n0, _ELFR,
    0, () => ExportLambdaFunctionRecommendationsRequest$, () => ExportLambdaFunctionRecommendationsResponse$
];
exports.ExportLicenseRecommendations$ = [9, n0, _ELR,
    0, () => ExportLicenseRecommendationsRequest$, () => ExportLicenseRecommendationsResponse$
];
exports.ExportRDSDatabaseRecommendations$ = [9, n0, _ERDSDR,
    0, () => ExportRDSDatabaseRecommendationsRequest$, () => ExportRDSDatabaseRecommendationsResponse$
];
exports.GetAutoScalingGroupRecommendations$ = [9, n0, _GASGR,
    0, () => GetAutoScalingGroupRecommendationsRequest$, () => GetAutoScalingGroupRecommendationsResponse$
];
exports.GetEBSVolumeRecommendations$ = [9, n0, _GEBSVR,
    0, () => GetEBSVolumeRecommendationsRequest$, () => GetEBSVolumeRecommendationsResponse$
];
exports.GetEC2InstanceRecommendations$ = [9, n0, _GECIR,
    0, () => GetEC2InstanceRecommendationsRequest$, () => GetEC2InstanceRecommendationsResponse$
];
exports.GetEC2RecommendationProjectedMetrics$ = [9, n0, _GECRPM,
    0, () => GetEC2RecommendationProjectedMetricsRequest$, () => GetEC2RecommendationProjectedMetricsResponse$
];
exports.GetECSServiceRecommendationProjectedMetrics$ = [9, n0, _GECSSRPM,
    0, () => GetECSServiceRecommendationProjectedMetricsRequest$, () => GetECSServiceRecommendationProjectedMetricsResponse$
];
exports.GetECSServiceRecommendations$ = [9, n0, _GECSSR,
    0, () => GetECSServiceRecommendationsRequest$, () => GetECSServiceRecommendationsResponse$
];
exports.GetEffectiveRecommendationPreferences$ = [9, n0, _GERP,
    0, () => GetEffectiveRecommendationPreferencesRequest$, () => GetEffectiveRecommendationPreferencesResponse$
];
exports.GetEnrollmentStatus$ = [9, n0, _GES,
    0, () => GetEnrollmentStatusRequest$, () => GetEnrollmentStatusResponse$
];
exports.GetEnrollmentStatusesForOrganization$ = [9, n0, _GESFO,
    0, () => GetEnrollmentStatusesForOrganizationRequest$, () => GetEnrollmentStatusesForOrganizationResponse$
];
exports.GetIdleRecommendations$ = [9, n0, _GIR,
    0, () => GetIdleRecommendationsRequest$, () => GetIdleRecommendationsResponse$
];
exports.GetLambdaFunctionRecommendations$ = [9, n0, _GLFR,
    0, () => GetLambdaFunctionRecommendationsRequest$, () => GetLambdaFunctionRecommendationsResponse$
];
exports.GetLicenseRecommendations$ = [9, n0, _GLR,
    0, () => GetLicenseRecommendationsRequest$, () => GetLicenseRecommendationsResponse$
];
exports.GetRDSDatabaseRecommendationProjectedMetrics$ = [9, n0, _GRDSDRPM,
    0, () => GetRDSDatabaseRecommendationProjectedMetricsRequest$, () => GetRDSDatabaseRecommendationProjectedMetricsResponse$
];
exports.GetRDSDatabaseRecommendations$ = [9, n0, _GRDSDR,
    0, () => GetRDSDatabaseRecommendationsRequest$, () => GetRDSDatabaseRecommendationsResponse$
];
exports.GetRecommendationPreferences$ = [9, n0, _GRP,
    0, () => GetRecommendationPreferencesRequest$, () => GetRecommendationPreferencesResponse$
];
exports.GetRecommendationSummaries$ = [9, n0, _GRS,
    0, () => GetRecommendationSummariesRequest$, () => GetRecommendationSummariesResponse$
];
exports.PutRecommendationPreferences$ = [9, n0, _PRP,
    0, () => PutRecommendationPreferencesRequest$, () => PutRecommendationPreferencesResponse$
];
exports.UpdateEnrollmentStatus$ = [9, n0, _UES,
    0, () => UpdateEnrollmentStatusRequest$, () => UpdateEnrollmentStatusResponse$
];


/***/ }),

/***/ 45124:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-compute-optimizer","description":"AWS SDK for JavaScript Compute Optimizer Client for Node.js, Browser and React Native","version":"3.1075.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.23","@aws-sdk/credential-provider-node":"^3.972.58","@aws-sdk/types":"^3.973.13","@smithy/core":"^3.24.6","@smithy/fetch-http-handler":"^5.4.6","@smithy/node-http-handler":"^4.7.6","@smithy/types":"^4.14.3","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/sdk-for-javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-compute-optimizer","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-compute-optimizer"}}');

/***/ })

};
