export const id = 6042;
export const ids = [6042];
export const modules = {

/***/ 70293:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { resolveAwsSdkSigV4Config } = __webpack_require__(97523);
const { getSmithyContext, normalizeProvider } = __webpack_require__(92658);
exports.defaultNetworkFirewallHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "network-firewall",
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
exports.defaultNetworkFirewallHttpAuthSchemeProvider = (authParameters) => {
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

/***/ 5248:
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
        ["https://network-firewall-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://network-firewall-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://network-firewall.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://network-firewall.{Region}.{PartitionResult#dnsSuffix}", i],
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

/***/ 68411:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions } = __webpack_require__(5152);
const { customEndpointFunctions, decideEndpoint, EndpointCache } = __webpack_require__(62085);
const { bdd } = __webpack_require__(5248);
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

/***/ 56042:
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
const { resolveHttpAuthSchemeConfig, defaultNetworkFirewallHttpAuthSchemeParametersProvider } = __webpack_require__(70293);
const { getRuntimeConfig } = __webpack_require__(89180);
const { AcceptNetworkFirewallTransitGatewayAttachment$, AssociateAvailabilityZones$, AssociateFirewallPolicy$, AssociateSubnets$, AttachRuleGroupsToProxyConfiguration$, CreateFirewall$, CreateFirewallPolicy$, CreateProxy$, CreateProxyConfiguration$, CreateProxyRuleGroup$, CreateProxyRules$, CreateRuleGroup$, CreateTLSInspectionConfiguration$, CreateVpcEndpointAssociation$, DeleteFirewall$, DeleteFirewallPolicy$, DeleteNetworkFirewallTransitGatewayAttachment$, DeleteProxy$, DeleteProxyConfiguration$, DeleteProxyRuleGroup$, DeleteProxyRules$, DeleteResourcePolicy$, DeleteRuleGroup$, DeleteTLSInspectionConfiguration$, DeleteVpcEndpointAssociation$, DescribeFirewall$, DescribeFirewallMetadata$, DescribeFirewallPolicy$, DescribeFlowOperation$, DescribeLoggingConfiguration$, DescribeProxy$, DescribeProxyConfiguration$, DescribeProxyRule$, DescribeProxyRuleGroup$, DescribeResourcePolicy$, DescribeRuleGroup$, DescribeRuleGroupMetadata$, DescribeRuleGroupSummary$, DescribeTLSInspectionConfiguration$, DescribeVpcEndpointAssociation$, DetachRuleGroupsFromProxyConfiguration$, DisassociateAvailabilityZones$, DisassociateSubnets$, GetAnalysisReportResults$, ListAnalysisReports$, ListFirewallPolicies$, ListFirewalls$, ListFlowOperationResults$, ListFlowOperations$, ListProxies$, ListProxyConfigurations$, ListProxyRuleGroups$, ListRuleGroups$, ListTagsForResource$, ListTLSInspectionConfigurations$, ListVpcEndpointAssociations$, PutResourcePolicy$, RejectNetworkFirewallTransitGatewayAttachment$, StartAnalysisReport$, StartFlowCapture$, StartFlowFlush$, TagResource$, UntagResource$, UpdateAvailabilityZoneChangeProtection$, UpdateFirewallAnalysisSettings$, UpdateFirewallDeleteProtection$, UpdateFirewallDescription$, UpdateFirewallEncryptionConfiguration$, UpdateFirewallPolicyChangeProtection$, UpdateFirewallPolicy$, UpdateLoggingConfiguration$, UpdateProxy$, UpdateProxyConfiguration$, UpdateProxyRule$, UpdateProxyRuleGroupPriorities$, UpdateProxyRulePriorities$, UpdateRuleGroup$, UpdateSubnetChangeProtection$, UpdateTLSInspectionConfiguration$ } = __webpack_require__(55842);
__exportStar(__webpack_require__(55842), exports);
__exportStar(__webpack_require__(49702), exports);
const { NetworkFirewallServiceException } = __webpack_require__(35339);
exports.NetworkFirewallServiceException = NetworkFirewallServiceException;

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "network-firewall",
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

class NetworkFirewallClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultNetworkFirewallHttpAuthSchemeParametersProvider,
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

class AcceptNetworkFirewallTransitGatewayAttachmentCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "AcceptNetworkFirewallTransitGatewayAttachment", {})
    .n("NetworkFirewallClient", "AcceptNetworkFirewallTransitGatewayAttachmentCommand")
    .sc(AcceptNetworkFirewallTransitGatewayAttachment$)
    .build() {
}

class AssociateAvailabilityZonesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "AssociateAvailabilityZones", {})
    .n("NetworkFirewallClient", "AssociateAvailabilityZonesCommand")
    .sc(AssociateAvailabilityZones$)
    .build() {
}

class AssociateFirewallPolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "AssociateFirewallPolicy", {})
    .n("NetworkFirewallClient", "AssociateFirewallPolicyCommand")
    .sc(AssociateFirewallPolicy$)
    .build() {
}

class AssociateSubnetsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "AssociateSubnets", {})
    .n("NetworkFirewallClient", "AssociateSubnetsCommand")
    .sc(AssociateSubnets$)
    .build() {
}

class AttachRuleGroupsToProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "AttachRuleGroupsToProxyConfiguration", {})
    .n("NetworkFirewallClient", "AttachRuleGroupsToProxyConfigurationCommand")
    .sc(AttachRuleGroupsToProxyConfiguration$)
    .build() {
}

class CreateFirewallCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateFirewall", {})
    .n("NetworkFirewallClient", "CreateFirewallCommand")
    .sc(CreateFirewall$)
    .build() {
}

class CreateFirewallPolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateFirewallPolicy", {})
    .n("NetworkFirewallClient", "CreateFirewallPolicyCommand")
    .sc(CreateFirewallPolicy$)
    .build() {
}

class CreateProxyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateProxy", {})
    .n("NetworkFirewallClient", "CreateProxyCommand")
    .sc(CreateProxy$)
    .build() {
}

class CreateProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateProxyConfiguration", {})
    .n("NetworkFirewallClient", "CreateProxyConfigurationCommand")
    .sc(CreateProxyConfiguration$)
    .build() {
}

class CreateProxyRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateProxyRuleGroup", {})
    .n("NetworkFirewallClient", "CreateProxyRuleGroupCommand")
    .sc(CreateProxyRuleGroup$)
    .build() {
}

class CreateProxyRulesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateProxyRules", {})
    .n("NetworkFirewallClient", "CreateProxyRulesCommand")
    .sc(CreateProxyRules$)
    .build() {
}

class CreateRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateRuleGroup", {})
    .n("NetworkFirewallClient", "CreateRuleGroupCommand")
    .sc(CreateRuleGroup$)
    .build() {
}

class CreateTLSInspectionConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateTLSInspectionConfiguration", {})
    .n("NetworkFirewallClient", "CreateTLSInspectionConfigurationCommand")
    .sc(CreateTLSInspectionConfiguration$)
    .build() {
}

class CreateVpcEndpointAssociationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "CreateVpcEndpointAssociation", {})
    .n("NetworkFirewallClient", "CreateVpcEndpointAssociationCommand")
    .sc(CreateVpcEndpointAssociation$)
    .build() {
}

class DeleteFirewallCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteFirewall", {})
    .n("NetworkFirewallClient", "DeleteFirewallCommand")
    .sc(DeleteFirewall$)
    .build() {
}

class DeleteFirewallPolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteFirewallPolicy", {})
    .n("NetworkFirewallClient", "DeleteFirewallPolicyCommand")
    .sc(DeleteFirewallPolicy$)
    .build() {
}

class DeleteNetworkFirewallTransitGatewayAttachmentCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteNetworkFirewallTransitGatewayAttachment", {})
    .n("NetworkFirewallClient", "DeleteNetworkFirewallTransitGatewayAttachmentCommand")
    .sc(DeleteNetworkFirewallTransitGatewayAttachment$)
    .build() {
}

class DeleteProxyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteProxy", {})
    .n("NetworkFirewallClient", "DeleteProxyCommand")
    .sc(DeleteProxy$)
    .build() {
}

class DeleteProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteProxyConfiguration", {})
    .n("NetworkFirewallClient", "DeleteProxyConfigurationCommand")
    .sc(DeleteProxyConfiguration$)
    .build() {
}

class DeleteProxyRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteProxyRuleGroup", {})
    .n("NetworkFirewallClient", "DeleteProxyRuleGroupCommand")
    .sc(DeleteProxyRuleGroup$)
    .build() {
}

class DeleteProxyRulesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteProxyRules", {})
    .n("NetworkFirewallClient", "DeleteProxyRulesCommand")
    .sc(DeleteProxyRules$)
    .build() {
}

class DeleteResourcePolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteResourcePolicy", {})
    .n("NetworkFirewallClient", "DeleteResourcePolicyCommand")
    .sc(DeleteResourcePolicy$)
    .build() {
}

class DeleteRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteRuleGroup", {})
    .n("NetworkFirewallClient", "DeleteRuleGroupCommand")
    .sc(DeleteRuleGroup$)
    .build() {
}

class DeleteTLSInspectionConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteTLSInspectionConfiguration", {})
    .n("NetworkFirewallClient", "DeleteTLSInspectionConfigurationCommand")
    .sc(DeleteTLSInspectionConfiguration$)
    .build() {
}

class DeleteVpcEndpointAssociationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DeleteVpcEndpointAssociation", {})
    .n("NetworkFirewallClient", "DeleteVpcEndpointAssociationCommand")
    .sc(DeleteVpcEndpointAssociation$)
    .build() {
}

class DescribeFirewallCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeFirewall", {})
    .n("NetworkFirewallClient", "DescribeFirewallCommand")
    .sc(DescribeFirewall$)
    .build() {
}

class DescribeFirewallMetadataCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeFirewallMetadata", {})
    .n("NetworkFirewallClient", "DescribeFirewallMetadataCommand")
    .sc(DescribeFirewallMetadata$)
    .build() {
}

class DescribeFirewallPolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeFirewallPolicy", {})
    .n("NetworkFirewallClient", "DescribeFirewallPolicyCommand")
    .sc(DescribeFirewallPolicy$)
    .build() {
}

class DescribeFlowOperationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeFlowOperation", {})
    .n("NetworkFirewallClient", "DescribeFlowOperationCommand")
    .sc(DescribeFlowOperation$)
    .build() {
}

class DescribeLoggingConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeLoggingConfiguration", {})
    .n("NetworkFirewallClient", "DescribeLoggingConfigurationCommand")
    .sc(DescribeLoggingConfiguration$)
    .build() {
}

class DescribeProxyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeProxy", {})
    .n("NetworkFirewallClient", "DescribeProxyCommand")
    .sc(DescribeProxy$)
    .build() {
}

class DescribeProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeProxyConfiguration", {})
    .n("NetworkFirewallClient", "DescribeProxyConfigurationCommand")
    .sc(DescribeProxyConfiguration$)
    .build() {
}

class DescribeProxyRuleCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeProxyRule", {})
    .n("NetworkFirewallClient", "DescribeProxyRuleCommand")
    .sc(DescribeProxyRule$)
    .build() {
}

class DescribeProxyRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeProxyRuleGroup", {})
    .n("NetworkFirewallClient", "DescribeProxyRuleGroupCommand")
    .sc(DescribeProxyRuleGroup$)
    .build() {
}

class DescribeResourcePolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeResourcePolicy", {})
    .n("NetworkFirewallClient", "DescribeResourcePolicyCommand")
    .sc(DescribeResourcePolicy$)
    .build() {
}

class DescribeRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeRuleGroup", {})
    .n("NetworkFirewallClient", "DescribeRuleGroupCommand")
    .sc(DescribeRuleGroup$)
    .build() {
}

class DescribeRuleGroupMetadataCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeRuleGroupMetadata", {})
    .n("NetworkFirewallClient", "DescribeRuleGroupMetadataCommand")
    .sc(DescribeRuleGroupMetadata$)
    .build() {
}

class DescribeRuleGroupSummaryCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeRuleGroupSummary", {})
    .n("NetworkFirewallClient", "DescribeRuleGroupSummaryCommand")
    .sc(DescribeRuleGroupSummary$)
    .build() {
}

class DescribeTLSInspectionConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeTLSInspectionConfiguration", {})
    .n("NetworkFirewallClient", "DescribeTLSInspectionConfigurationCommand")
    .sc(DescribeTLSInspectionConfiguration$)
    .build() {
}

class DescribeVpcEndpointAssociationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DescribeVpcEndpointAssociation", {})
    .n("NetworkFirewallClient", "DescribeVpcEndpointAssociationCommand")
    .sc(DescribeVpcEndpointAssociation$)
    .build() {
}

class DetachRuleGroupsFromProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DetachRuleGroupsFromProxyConfiguration", {})
    .n("NetworkFirewallClient", "DetachRuleGroupsFromProxyConfigurationCommand")
    .sc(DetachRuleGroupsFromProxyConfiguration$)
    .build() {
}

class DisassociateAvailabilityZonesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DisassociateAvailabilityZones", {})
    .n("NetworkFirewallClient", "DisassociateAvailabilityZonesCommand")
    .sc(DisassociateAvailabilityZones$)
    .build() {
}

class DisassociateSubnetsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "DisassociateSubnets", {})
    .n("NetworkFirewallClient", "DisassociateSubnetsCommand")
    .sc(DisassociateSubnets$)
    .build() {
}

class GetAnalysisReportResultsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "GetAnalysisReportResults", {})
    .n("NetworkFirewallClient", "GetAnalysisReportResultsCommand")
    .sc(GetAnalysisReportResults$)
    .build() {
}

class ListAnalysisReportsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListAnalysisReports", {})
    .n("NetworkFirewallClient", "ListAnalysisReportsCommand")
    .sc(ListAnalysisReports$)
    .build() {
}

class ListFirewallPoliciesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListFirewallPolicies", {})
    .n("NetworkFirewallClient", "ListFirewallPoliciesCommand")
    .sc(ListFirewallPolicies$)
    .build() {
}

class ListFirewallsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListFirewalls", {})
    .n("NetworkFirewallClient", "ListFirewallsCommand")
    .sc(ListFirewalls$)
    .build() {
}

class ListFlowOperationResultsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListFlowOperationResults", {})
    .n("NetworkFirewallClient", "ListFlowOperationResultsCommand")
    .sc(ListFlowOperationResults$)
    .build() {
}

class ListFlowOperationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListFlowOperations", {})
    .n("NetworkFirewallClient", "ListFlowOperationsCommand")
    .sc(ListFlowOperations$)
    .build() {
}

class ListProxiesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListProxies", {})
    .n("NetworkFirewallClient", "ListProxiesCommand")
    .sc(ListProxies$)
    .build() {
}

class ListProxyConfigurationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListProxyConfigurations", {})
    .n("NetworkFirewallClient", "ListProxyConfigurationsCommand")
    .sc(ListProxyConfigurations$)
    .build() {
}

class ListProxyRuleGroupsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListProxyRuleGroups", {})
    .n("NetworkFirewallClient", "ListProxyRuleGroupsCommand")
    .sc(ListProxyRuleGroups$)
    .build() {
}

class ListRuleGroupsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListRuleGroups", {})
    .n("NetworkFirewallClient", "ListRuleGroupsCommand")
    .sc(ListRuleGroups$)
    .build() {
}

class ListTagsForResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListTagsForResource", {})
    .n("NetworkFirewallClient", "ListTagsForResourceCommand")
    .sc(ListTagsForResource$)
    .build() {
}

class ListTLSInspectionConfigurationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListTLSInspectionConfigurations", {})
    .n("NetworkFirewallClient", "ListTLSInspectionConfigurationsCommand")
    .sc(ListTLSInspectionConfigurations$)
    .build() {
}

class ListVpcEndpointAssociationsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "ListVpcEndpointAssociations", {})
    .n("NetworkFirewallClient", "ListVpcEndpointAssociationsCommand")
    .sc(ListVpcEndpointAssociations$)
    .build() {
}

class PutResourcePolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "PutResourcePolicy", {})
    .n("NetworkFirewallClient", "PutResourcePolicyCommand")
    .sc(PutResourcePolicy$)
    .build() {
}

class RejectNetworkFirewallTransitGatewayAttachmentCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "RejectNetworkFirewallTransitGatewayAttachment", {})
    .n("NetworkFirewallClient", "RejectNetworkFirewallTransitGatewayAttachmentCommand")
    .sc(RejectNetworkFirewallTransitGatewayAttachment$)
    .build() {
}

class StartAnalysisReportCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "StartAnalysisReport", {})
    .n("NetworkFirewallClient", "StartAnalysisReportCommand")
    .sc(StartAnalysisReport$)
    .build() {
}

class StartFlowCaptureCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "StartFlowCapture", {})
    .n("NetworkFirewallClient", "StartFlowCaptureCommand")
    .sc(StartFlowCapture$)
    .build() {
}

class StartFlowFlushCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "StartFlowFlush", {})
    .n("NetworkFirewallClient", "StartFlowFlushCommand")
    .sc(StartFlowFlush$)
    .build() {
}

class TagResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "TagResource", {})
    .n("NetworkFirewallClient", "TagResourceCommand")
    .sc(TagResource$)
    .build() {
}

class UntagResourceCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UntagResource", {})
    .n("NetworkFirewallClient", "UntagResourceCommand")
    .sc(UntagResource$)
    .build() {
}

class UpdateAvailabilityZoneChangeProtectionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateAvailabilityZoneChangeProtection", {})
    .n("NetworkFirewallClient", "UpdateAvailabilityZoneChangeProtectionCommand")
    .sc(UpdateAvailabilityZoneChangeProtection$)
    .build() {
}

class UpdateFirewallAnalysisSettingsCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallAnalysisSettings", {})
    .n("NetworkFirewallClient", "UpdateFirewallAnalysisSettingsCommand")
    .sc(UpdateFirewallAnalysisSettings$)
    .build() {
}

class UpdateFirewallDeleteProtectionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallDeleteProtection", {})
    .n("NetworkFirewallClient", "UpdateFirewallDeleteProtectionCommand")
    .sc(UpdateFirewallDeleteProtection$)
    .build() {
}

class UpdateFirewallDescriptionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallDescription", {})
    .n("NetworkFirewallClient", "UpdateFirewallDescriptionCommand")
    .sc(UpdateFirewallDescription$)
    .build() {
}

class UpdateFirewallEncryptionConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallEncryptionConfiguration", {})
    .n("NetworkFirewallClient", "UpdateFirewallEncryptionConfigurationCommand")
    .sc(UpdateFirewallEncryptionConfiguration$)
    .build() {
}

class UpdateFirewallPolicyChangeProtectionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallPolicyChangeProtection", {})
    .n("NetworkFirewallClient", "UpdateFirewallPolicyChangeProtectionCommand")
    .sc(UpdateFirewallPolicyChangeProtection$)
    .build() {
}

class UpdateFirewallPolicyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateFirewallPolicy", {})
    .n("NetworkFirewallClient", "UpdateFirewallPolicyCommand")
    .sc(UpdateFirewallPolicy$)
    .build() {
}

class UpdateLoggingConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateLoggingConfiguration", {})
    .n("NetworkFirewallClient", "UpdateLoggingConfigurationCommand")
    .sc(UpdateLoggingConfiguration$)
    .build() {
}

class UpdateProxyCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateProxy", {})
    .n("NetworkFirewallClient", "UpdateProxyCommand")
    .sc(UpdateProxy$)
    .build() {
}

class UpdateProxyConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateProxyConfiguration", {})
    .n("NetworkFirewallClient", "UpdateProxyConfigurationCommand")
    .sc(UpdateProxyConfiguration$)
    .build() {
}

class UpdateProxyRuleCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateProxyRule", {})
    .n("NetworkFirewallClient", "UpdateProxyRuleCommand")
    .sc(UpdateProxyRule$)
    .build() {
}

class UpdateProxyRuleGroupPrioritiesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateProxyRuleGroupPriorities", {})
    .n("NetworkFirewallClient", "UpdateProxyRuleGroupPrioritiesCommand")
    .sc(UpdateProxyRuleGroupPriorities$)
    .build() {
}

class UpdateProxyRulePrioritiesCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateProxyRulePriorities", {})
    .n("NetworkFirewallClient", "UpdateProxyRulePrioritiesCommand")
    .sc(UpdateProxyRulePriorities$)
    .build() {
}

class UpdateRuleGroupCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateRuleGroup", {})
    .n("NetworkFirewallClient", "UpdateRuleGroupCommand")
    .sc(UpdateRuleGroup$)
    .build() {
}

class UpdateSubnetChangeProtectionCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateSubnetChangeProtection", {})
    .n("NetworkFirewallClient", "UpdateSubnetChangeProtectionCommand")
    .sc(UpdateSubnetChangeProtection$)
    .build() {
}

class UpdateTLSInspectionConfigurationCommand extends Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("NetworkFirewall_20201112", "UpdateTLSInspectionConfiguration", {})
    .n("NetworkFirewallClient", "UpdateTLSInspectionConfigurationCommand")
    .sc(UpdateTLSInspectionConfiguration$)
    .build() {
}

const paginateGetAnalysisReportResults = createPaginator(NetworkFirewallClient, GetAnalysisReportResultsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListAnalysisReports = createPaginator(NetworkFirewallClient, ListAnalysisReportsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFirewallPolicies = createPaginator(NetworkFirewallClient, ListFirewallPoliciesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFirewalls = createPaginator(NetworkFirewallClient, ListFirewallsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFlowOperationResults = createPaginator(NetworkFirewallClient, ListFlowOperationResultsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFlowOperations = createPaginator(NetworkFirewallClient, ListFlowOperationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListProxies = createPaginator(NetworkFirewallClient, ListProxiesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListProxyConfigurations = createPaginator(NetworkFirewallClient, ListProxyConfigurationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListProxyRuleGroups = createPaginator(NetworkFirewallClient, ListProxyRuleGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListRuleGroups = createPaginator(NetworkFirewallClient, ListRuleGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTagsForResource = createPaginator(NetworkFirewallClient, ListTagsForResourceCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTLSInspectionConfigurations = createPaginator(NetworkFirewallClient, ListTLSInspectionConfigurationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListVpcEndpointAssociations = createPaginator(NetworkFirewallClient, ListVpcEndpointAssociationsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AcceptNetworkFirewallTransitGatewayAttachmentCommand,
    AssociateAvailabilityZonesCommand,
    AssociateFirewallPolicyCommand,
    AssociateSubnetsCommand,
    AttachRuleGroupsToProxyConfigurationCommand,
    CreateFirewallCommand,
    CreateFirewallPolicyCommand,
    CreateProxyCommand,
    CreateProxyConfigurationCommand,
    CreateProxyRuleGroupCommand,
    CreateProxyRulesCommand,
    CreateRuleGroupCommand,
    CreateTLSInspectionConfigurationCommand,
    CreateVpcEndpointAssociationCommand,
    DeleteFirewallCommand,
    DeleteFirewallPolicyCommand,
    DeleteNetworkFirewallTransitGatewayAttachmentCommand,
    DeleteProxyCommand,
    DeleteProxyConfigurationCommand,
    DeleteProxyRuleGroupCommand,
    DeleteProxyRulesCommand,
    DeleteResourcePolicyCommand,
    DeleteRuleGroupCommand,
    DeleteTLSInspectionConfigurationCommand,
    DeleteVpcEndpointAssociationCommand,
    DescribeFirewallCommand,
    DescribeFirewallMetadataCommand,
    DescribeFirewallPolicyCommand,
    DescribeFlowOperationCommand,
    DescribeLoggingConfigurationCommand,
    DescribeProxyCommand,
    DescribeProxyConfigurationCommand,
    DescribeProxyRuleCommand,
    DescribeProxyRuleGroupCommand,
    DescribeResourcePolicyCommand,
    DescribeRuleGroupCommand,
    DescribeRuleGroupMetadataCommand,
    DescribeRuleGroupSummaryCommand,
    DescribeTLSInspectionConfigurationCommand,
    DescribeVpcEndpointAssociationCommand,
    DetachRuleGroupsFromProxyConfigurationCommand,
    DisassociateAvailabilityZonesCommand,
    DisassociateSubnetsCommand,
    GetAnalysisReportResultsCommand,
    ListAnalysisReportsCommand,
    ListFirewallPoliciesCommand,
    ListFirewallsCommand,
    ListFlowOperationResultsCommand,
    ListFlowOperationsCommand,
    ListProxiesCommand,
    ListProxyConfigurationsCommand,
    ListProxyRuleGroupsCommand,
    ListRuleGroupsCommand,
    ListTagsForResourceCommand,
    ListTLSInspectionConfigurationsCommand,
    ListVpcEndpointAssociationsCommand,
    PutResourcePolicyCommand,
    RejectNetworkFirewallTransitGatewayAttachmentCommand,
    StartAnalysisReportCommand,
    StartFlowCaptureCommand,
    StartFlowFlushCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateAvailabilityZoneChangeProtectionCommand,
    UpdateFirewallAnalysisSettingsCommand,
    UpdateFirewallDeleteProtectionCommand,
    UpdateFirewallDescriptionCommand,
    UpdateFirewallEncryptionConfigurationCommand,
    UpdateFirewallPolicyCommand,
    UpdateFirewallPolicyChangeProtectionCommand,
    UpdateLoggingConfigurationCommand,
    UpdateProxyCommand,
    UpdateProxyConfigurationCommand,
    UpdateProxyRuleCommand,
    UpdateProxyRuleGroupPrioritiesCommand,
    UpdateProxyRulePrioritiesCommand,
    UpdateRuleGroupCommand,
    UpdateSubnetChangeProtectionCommand,
    UpdateTLSInspectionConfigurationCommand,
};
const paginators = {
    paginateGetAnalysisReportResults,
    paginateListAnalysisReports,
    paginateListFirewallPolicies,
    paginateListFirewalls,
    paginateListFlowOperationResults,
    paginateListFlowOperations,
    paginateListProxies,
    paginateListProxyConfigurations,
    paginateListProxyRuleGroups,
    paginateListRuleGroups,
    paginateListTagsForResource,
    paginateListTLSInspectionConfigurations,
    paginateListVpcEndpointAssociations,
};
class NetworkFirewall extends NetworkFirewallClient {
}
createAggregatedClient(commands, NetworkFirewall, { paginators });

const TransitGatewayAttachmentStatus = {
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETING: "DELETING",
    ERROR: "ERROR",
    FAILED: "FAILED",
    PENDING_ACCEPTANCE: "PENDING_ACCEPTANCE",
    READY: "READY",
    REJECTED: "REJECTED",
    REJECTING: "REJECTING",
};
const EnabledAnalysisType = {
    HTTP_HOST: "HTTP_HOST",
    TLS_SNI: "TLS_SNI",
};
const IdentifiedType = {
    STATELESS_RULE_CONTAINS_TCP_FLAGS: "STATELESS_RULE_CONTAINS_TCP_FLAGS",
    STATELESS_RULE_FORWARDING_ASYMMETRICALLY: "STATELESS_RULE_FORWARDING_ASYMMETRICALLY",
};
const IPAddressType = {
    DUALSTACK: "DUALSTACK",
    IPV4: "IPV4",
    IPV6: "IPV6",
};
const AttachmentStatus = {
    CREATING: "CREATING",
    DELETING: "DELETING",
    ERROR: "ERROR",
    FAILED: "FAILED",
    READY: "READY",
    SCALING: "SCALING",
};
const ProxyRulePhaseAction = {
    ALERT: "ALERT",
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const RevocationCheckAction = {
    DROP: "DROP",
    PASS: "PASS",
    REJECT: "REJECT",
};
const ConfigurationSyncState = {
    CAPACITY_CONSTRAINED: "CAPACITY_CONSTRAINED",
    IN_SYNC: "IN_SYNC",
    PENDING: "PENDING",
};
const EncryptionType = {
    AWS_OWNED_KMS_KEY: "AWS_OWNED_KMS_KEY",
    CUSTOMER_KMS: "CUSTOMER_KMS",
};
const FirewallStatusValue = {
    DELETING: "DELETING",
    PROVISIONING: "PROVISIONING",
    READY: "READY",
};
const PerObjectSyncStatus = {
    CAPACITY_CONSTRAINED: "CAPACITY_CONSTRAINED",
    DEPRECATED: "DEPRECATED",
    IN_SYNC: "IN_SYNC",
    NOT_SUBSCRIBED: "NOT_SUBSCRIBED",
    PENDING: "PENDING",
};
const RuleOrder = {
    DEFAULT_ACTION_ORDER: "DEFAULT_ACTION_ORDER",
    STRICT_ORDER: "STRICT_ORDER",
};
const StreamExceptionPolicy = {
    CONTINUE: "CONTINUE",
    DROP: "DROP",
    REJECT: "REJECT",
};
const OverrideAction = {
    DROP_TO_ALERT: "DROP_TO_ALERT",
};
const ResourceStatus = {
    ACTIVE: "ACTIVE",
    DELETING: "DELETING",
    ERROR: "ERROR",
};
const ListenerPropertyType = {
    HTTP: "HTTP",
    HTTPS: "HTTPS",
};
const TlsInterceptMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ProxyModifyState = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    MODIFYING: "MODIFYING",
};
const ProxyState = {
    ATTACHED: "ATTACHED",
    ATTACHING: "ATTACHING",
    ATTACH_FAILED: "ATTACH_FAILED",
    DETACHED: "DETACHED",
    DETACHING: "DETACHING",
    DETACH_FAILED: "DETACH_FAILED",
};
const GeneratedRulesType = {
    ALERTLIST: "ALERTLIST",
    ALLOWLIST: "ALLOWLIST",
    DENYLIST: "DENYLIST",
    REJECTLIST: "REJECTLIST",
};
const TargetType = {
    HTTP_HOST: "HTTP_HOST",
    TLS_SNI: "TLS_SNI",
};
const StatefulAction = {
    ALERT: "ALERT",
    DROP: "DROP",
    PASS: "PASS",
    REJECT: "REJECT",
};
const StatefulRuleDirection = {
    ANY: "ANY",
    FORWARD: "FORWARD",
};
const StatefulRuleProtocol = {
    ANY: "IP",
    DCERPC: "DCERPC",
    DHCP: "DHCP",
    DNS: "DNS",
    FTP: "FTP",
    HTTP: "HTTP",
    HTTP2: "HTTP2",
    ICMP: "ICMP",
    IKEV2: "IKEV2",
    IMAP: "IMAP",
    KRB5: "KRB5",
    MSN: "MSN",
    NTP: "NTP",
    QUIC: "QUIC",
    SMB: "SMB",
    SMTP: "SMTP",
    SSH: "SSH",
    TCP: "TCP",
    TFTP: "TFTP",
    TLS: "TLS",
    UDP: "UDP",
};
const TCPFlag = {
    ACK: "ACK",
    CWR: "CWR",
    ECE: "ECE",
    FIN: "FIN",
    PSH: "PSH",
    RST: "RST",
    SYN: "SYN",
    URG: "URG",
};
const SummaryRuleOption = {
    METADATA: "METADATA",
    MSG: "MSG",
    SID: "SID",
};
const RuleGroupType = {
    STATEFUL: "STATEFUL",
    STATEFUL_DOMAIN: "STATEFUL_DOMAIN",
    STATELESS: "STATELESS",
};
const FlowOperationStatus = {
    COMPLETED: "COMPLETED",
    COMPLETED_WITH_ERRORS: "COMPLETED_WITH_ERRORS",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const FlowOperationType = {
    FLOW_CAPTURE: "FLOW_CAPTURE",
    FLOW_FLUSH: "FLOW_FLUSH",
};
const LogDestinationType = {
    CLOUDWATCH_LOGS: "CloudWatchLogs",
    KINESIS_DATA_FIREHOSE: "KinesisDataFirehose",
    S3: "S3",
};
const LogType = {
    ALERT: "ALERT",
    FLOW: "FLOW",
    TLS: "TLS",
};
const ResourceManagedType = {
    ACTIVE_THREAT_DEFENSE: "ACTIVE_THREAT_DEFENSE",
    AWS_MANAGED_DOMAIN_LISTS: "AWS_MANAGED_DOMAIN_LISTS",
    AWS_MANAGED_THREAT_SIGNATURES: "AWS_MANAGED_THREAT_SIGNATURES",
    PARTNER_MANAGED: "PARTNER_MANAGED",
};
const ResourceManagedStatus = {
    ACCOUNT: "ACCOUNT",
    MANAGED: "MANAGED",
};
const SubscriptionStatus = {
    NOT_SUBSCRIBED: "NOT_SUBSCRIBED",
    SUBSCRIBED: "SUBSCRIBED",
};
const RuleGroupRequestPhase = {
    POST_RES: "POST_RES",
    PRE_DNS: "PRE_DNS",
    PRE_REQ: "PRE_REQ",
};

exports.AcceptNetworkFirewallTransitGatewayAttachmentCommand = AcceptNetworkFirewallTransitGatewayAttachmentCommand;
exports.AssociateAvailabilityZonesCommand = AssociateAvailabilityZonesCommand;
exports.AssociateFirewallPolicyCommand = AssociateFirewallPolicyCommand;
exports.AssociateSubnetsCommand = AssociateSubnetsCommand;
exports.AttachRuleGroupsToProxyConfigurationCommand = AttachRuleGroupsToProxyConfigurationCommand;
exports.AttachmentStatus = AttachmentStatus;
exports.ConfigurationSyncState = ConfigurationSyncState;
exports.CreateFirewallCommand = CreateFirewallCommand;
exports.CreateFirewallPolicyCommand = CreateFirewallPolicyCommand;
exports.CreateProxyCommand = CreateProxyCommand;
exports.CreateProxyConfigurationCommand = CreateProxyConfigurationCommand;
exports.CreateProxyRuleGroupCommand = CreateProxyRuleGroupCommand;
exports.CreateProxyRulesCommand = CreateProxyRulesCommand;
exports.CreateRuleGroupCommand = CreateRuleGroupCommand;
exports.CreateTLSInspectionConfigurationCommand = CreateTLSInspectionConfigurationCommand;
exports.CreateVpcEndpointAssociationCommand = CreateVpcEndpointAssociationCommand;
exports.DeleteFirewallCommand = DeleteFirewallCommand;
exports.DeleteFirewallPolicyCommand = DeleteFirewallPolicyCommand;
exports.DeleteNetworkFirewallTransitGatewayAttachmentCommand = DeleteNetworkFirewallTransitGatewayAttachmentCommand;
exports.DeleteProxyCommand = DeleteProxyCommand;
exports.DeleteProxyConfigurationCommand = DeleteProxyConfigurationCommand;
exports.DeleteProxyRuleGroupCommand = DeleteProxyRuleGroupCommand;
exports.DeleteProxyRulesCommand = DeleteProxyRulesCommand;
exports.DeleteResourcePolicyCommand = DeleteResourcePolicyCommand;
exports.DeleteRuleGroupCommand = DeleteRuleGroupCommand;
exports.DeleteTLSInspectionConfigurationCommand = DeleteTLSInspectionConfigurationCommand;
exports.DeleteVpcEndpointAssociationCommand = DeleteVpcEndpointAssociationCommand;
exports.DescribeFirewallCommand = DescribeFirewallCommand;
exports.DescribeFirewallMetadataCommand = DescribeFirewallMetadataCommand;
exports.DescribeFirewallPolicyCommand = DescribeFirewallPolicyCommand;
exports.DescribeFlowOperationCommand = DescribeFlowOperationCommand;
exports.DescribeLoggingConfigurationCommand = DescribeLoggingConfigurationCommand;
exports.DescribeProxyCommand = DescribeProxyCommand;
exports.DescribeProxyConfigurationCommand = DescribeProxyConfigurationCommand;
exports.DescribeProxyRuleCommand = DescribeProxyRuleCommand;
exports.DescribeProxyRuleGroupCommand = DescribeProxyRuleGroupCommand;
exports.DescribeResourcePolicyCommand = DescribeResourcePolicyCommand;
exports.DescribeRuleGroupCommand = DescribeRuleGroupCommand;
exports.DescribeRuleGroupMetadataCommand = DescribeRuleGroupMetadataCommand;
exports.DescribeRuleGroupSummaryCommand = DescribeRuleGroupSummaryCommand;
exports.DescribeTLSInspectionConfigurationCommand = DescribeTLSInspectionConfigurationCommand;
exports.DescribeVpcEndpointAssociationCommand = DescribeVpcEndpointAssociationCommand;
exports.DetachRuleGroupsFromProxyConfigurationCommand = DetachRuleGroupsFromProxyConfigurationCommand;
exports.DisassociateAvailabilityZonesCommand = DisassociateAvailabilityZonesCommand;
exports.DisassociateSubnetsCommand = DisassociateSubnetsCommand;
exports.EnabledAnalysisType = EnabledAnalysisType;
exports.EncryptionType = EncryptionType;
exports.FirewallStatusValue = FirewallStatusValue;
exports.FlowOperationStatus = FlowOperationStatus;
exports.FlowOperationType = FlowOperationType;
exports.GeneratedRulesType = GeneratedRulesType;
exports.GetAnalysisReportResultsCommand = GetAnalysisReportResultsCommand;
exports.IPAddressType = IPAddressType;
exports.IdentifiedType = IdentifiedType;
exports.ListAnalysisReportsCommand = ListAnalysisReportsCommand;
exports.ListFirewallPoliciesCommand = ListFirewallPoliciesCommand;
exports.ListFirewallsCommand = ListFirewallsCommand;
exports.ListFlowOperationResultsCommand = ListFlowOperationResultsCommand;
exports.ListFlowOperationsCommand = ListFlowOperationsCommand;
exports.ListProxiesCommand = ListProxiesCommand;
exports.ListProxyConfigurationsCommand = ListProxyConfigurationsCommand;
exports.ListProxyRuleGroupsCommand = ListProxyRuleGroupsCommand;
exports.ListRuleGroupsCommand = ListRuleGroupsCommand;
exports.ListTLSInspectionConfigurationsCommand = ListTLSInspectionConfigurationsCommand;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListVpcEndpointAssociationsCommand = ListVpcEndpointAssociationsCommand;
exports.ListenerPropertyType = ListenerPropertyType;
exports.LogDestinationType = LogDestinationType;
exports.LogType = LogType;
exports.NetworkFirewall = NetworkFirewall;
exports.NetworkFirewallClient = NetworkFirewallClient;
exports.OverrideAction = OverrideAction;
exports.PerObjectSyncStatus = PerObjectSyncStatus;
exports.ProxyModifyState = ProxyModifyState;
exports.ProxyRulePhaseAction = ProxyRulePhaseAction;
exports.ProxyState = ProxyState;
exports.PutResourcePolicyCommand = PutResourcePolicyCommand;
exports.RejectNetworkFirewallTransitGatewayAttachmentCommand = RejectNetworkFirewallTransitGatewayAttachmentCommand;
exports.ResourceManagedStatus = ResourceManagedStatus;
exports.ResourceManagedType = ResourceManagedType;
exports.ResourceStatus = ResourceStatus;
exports.RevocationCheckAction = RevocationCheckAction;
exports.RuleGroupRequestPhase = RuleGroupRequestPhase;
exports.RuleGroupType = RuleGroupType;
exports.RuleOrder = RuleOrder;
exports.StartAnalysisReportCommand = StartAnalysisReportCommand;
exports.StartFlowCaptureCommand = StartFlowCaptureCommand;
exports.StartFlowFlushCommand = StartFlowFlushCommand;
exports.StatefulAction = StatefulAction;
exports.StatefulRuleDirection = StatefulRuleDirection;
exports.StatefulRuleProtocol = StatefulRuleProtocol;
exports.StreamExceptionPolicy = StreamExceptionPolicy;
exports.SubscriptionStatus = SubscriptionStatus;
exports.SummaryRuleOption = SummaryRuleOption;
exports.TCPFlag = TCPFlag;
exports.TagResourceCommand = TagResourceCommand;
exports.TargetType = TargetType;
exports.TlsInterceptMode = TlsInterceptMode;
exports.TransitGatewayAttachmentStatus = TransitGatewayAttachmentStatus;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UpdateAvailabilityZoneChangeProtectionCommand = UpdateAvailabilityZoneChangeProtectionCommand;
exports.UpdateFirewallAnalysisSettingsCommand = UpdateFirewallAnalysisSettingsCommand;
exports.UpdateFirewallDeleteProtectionCommand = UpdateFirewallDeleteProtectionCommand;
exports.UpdateFirewallDescriptionCommand = UpdateFirewallDescriptionCommand;
exports.UpdateFirewallEncryptionConfigurationCommand = UpdateFirewallEncryptionConfigurationCommand;
exports.UpdateFirewallPolicyChangeProtectionCommand = UpdateFirewallPolicyChangeProtectionCommand;
exports.UpdateFirewallPolicyCommand = UpdateFirewallPolicyCommand;
exports.UpdateLoggingConfigurationCommand = UpdateLoggingConfigurationCommand;
exports.UpdateProxyCommand = UpdateProxyCommand;
exports.UpdateProxyConfigurationCommand = UpdateProxyConfigurationCommand;
exports.UpdateProxyRuleCommand = UpdateProxyRuleCommand;
exports.UpdateProxyRuleGroupPrioritiesCommand = UpdateProxyRuleGroupPrioritiesCommand;
exports.UpdateProxyRulePrioritiesCommand = UpdateProxyRulePrioritiesCommand;
exports.UpdateRuleGroupCommand = UpdateRuleGroupCommand;
exports.UpdateSubnetChangeProtectionCommand = UpdateSubnetChangeProtectionCommand;
exports.UpdateTLSInspectionConfigurationCommand = UpdateTLSInspectionConfigurationCommand;
exports.paginateGetAnalysisReportResults = paginateGetAnalysisReportResults;
exports.paginateListAnalysisReports = paginateListAnalysisReports;
exports.paginateListFirewallPolicies = paginateListFirewallPolicies;
exports.paginateListFirewalls = paginateListFirewalls;
exports.paginateListFlowOperationResults = paginateListFlowOperationResults;
exports.paginateListFlowOperations = paginateListFlowOperations;
exports.paginateListProxies = paginateListProxies;
exports.paginateListProxyConfigurations = paginateListProxyConfigurations;
exports.paginateListProxyRuleGroups = paginateListProxyRuleGroups;
exports.paginateListRuleGroups = paginateListRuleGroups;
exports.paginateListTLSInspectionConfigurations = paginateListTLSInspectionConfigurations;
exports.paginateListTagsForResource = paginateListTagsForResource;
exports.paginateListVpcEndpointAssociations = paginateListVpcEndpointAssociations;


/***/ }),

/***/ 35339:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { ServiceException: __ServiceException } = __webpack_require__(92658);
exports.__ServiceException = __ServiceException;
exports.NetworkFirewallServiceException = class NetworkFirewallServiceException extends __ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, NetworkFirewallServiceException.prototype);
    }
};


/***/ }),

/***/ 49702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { NetworkFirewallServiceException: __BaseException } = __webpack_require__(35339);
exports.InternalServerError = class InternalServerError extends __BaseException {
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
};
exports.InvalidRequestException = class InvalidRequestException extends __BaseException {
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
};
exports.ResourceNotFoundException = class ResourceNotFoundException extends __BaseException {
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
};
exports.ThrottlingException = class ThrottlingException extends __BaseException {
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
};
exports.InsufficientCapacityException = class InsufficientCapacityException extends __BaseException {
    name = "InsufficientCapacityException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InsufficientCapacityException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
        this.Message = opts.Message;
    }
};
exports.InvalidOperationException = class InvalidOperationException extends __BaseException {
    name = "InvalidOperationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidOperationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidOperationException.prototype);
        this.Message = opts.Message;
    }
};
exports.InvalidTokenException = class InvalidTokenException extends __BaseException {
    name = "InvalidTokenException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTokenException.prototype);
        this.Message = opts.Message;
    }
};
exports.LimitExceededException = class LimitExceededException extends __BaseException {
    name = "LimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
        this.Message = opts.Message;
    }
};
exports.UnsupportedOperationException = class UnsupportedOperationException extends __BaseException {
    name = "UnsupportedOperationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnsupportedOperationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
        this.Message = opts.Message;
    }
};
exports.InvalidResourcePolicyException = class InvalidResourcePolicyException extends __BaseException {
    name = "InvalidResourcePolicyException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidResourcePolicyException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidResourcePolicyException.prototype);
        this.Message = opts.Message;
    }
};
exports.LogDestinationPermissionException = class LogDestinationPermissionException extends __BaseException {
    name = "LogDestinationPermissionException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "LogDestinationPermissionException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LogDestinationPermissionException.prototype);
        this.Message = opts.Message;
    }
};
exports.ResourceOwnerCheckException = class ResourceOwnerCheckException extends __BaseException {
    name = "ResourceOwnerCheckException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceOwnerCheckException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceOwnerCheckException.prototype);
        this.Message = opts.Message;
    }
};


/***/ }),

/***/ 89180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const packageInfo = __webpack_require__(51682);
const { createDefaultUserAgentProvider, emitWarningIfUnsupportedVersion: awsCheckVersion, NODE_APP_ID_CONFIG_OPTIONS } = __webpack_require__(5152);
const { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider: credentialDefaultProvider } = __webpack_require__(5861);
const { emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode } = __webpack_require__(92658);
const { loadConfig: loadNodeConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, resolveDefaultsModeConfig } = __webpack_require__(47291);
const { DEFAULT_RETRY_MODE, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS } = __webpack_require__(23609);
const { calculateBodyLength, Hash } = __webpack_require__(92430);
const { NodeHttpHandler: RequestHandler, streamCollector } = __webpack_require__(61279);
const { getRuntimeConfig: getSharedRuntimeConfig } = __webpack_require__(37885);
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

/***/ 37885:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { AwsSdkSigV4Signer } = __webpack_require__(97523);
const { AwsJson1_0Protocol } = __webpack_require__(37288);
const { NoOpLogger } = __webpack_require__(92658);
const { parseUrl } = __webpack_require__(93422);
const { fromBase64, fromUtf8, toBase64, toUtf8 } = __webpack_require__(92430);
const { defaultNetworkFirewallHttpAuthSchemeProvider } = __webpack_require__(70293);
const { defaultEndpointResolver } = __webpack_require__(68411);
const { errorTypeRegistries } = __webpack_require__(55842);
exports.getRuntimeConfig = (config) => {
    return {
        apiVersion: "2020-11-12",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultNetworkFirewallHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.networkfirewall",
            errorTypeRegistries,
            version: "2020-11-12",
            serviceTarget: "NetworkFirewall_20201112",
        },
        serviceId: config?.serviceId ?? "Network Firewall",
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};


/***/ }),

/***/ 55842:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const _A = "Address";
const _AAZ = "AssociateAvailabilityZones";
const _AAZR = "AssociateAvailabilityZonesRequest";
const _AAZRs = "AssociateAvailabilityZonesResponse";
const _AC = "AddConditions";
const _ACIDRC = "AvailableCIDRCount";
const _AD = "ActionDefinition";
const _ADd = "AddressDefinition";
const _ADn = "AnalysisDetail";
const _AFP = "AssociateFirewallPolicy";
const _AFPR = "AssociateFirewallPolicyRequest";
const _AFPRs = "AssociateFirewallPolicyResponse";
const _AI = "AttachmentId";
const _AN = "ActionName";
const _ANFTGA = "AcceptNetworkFirewallTransitGatewayAttachment";
const _ANFTGAR = "AcceptNetworkFirewallTransitGatewayAttachmentRequest";
const _ANFTGARc = "AcceptNetworkFirewallTransitGatewayAttachmentResponse";
const _AR = "AnalysisReport";
const _ARG = "AnalyzeRuleGroup";
const _ARGTPC = "AttachRuleGroupsToProxyConfiguration";
const _ARGTPCR = "AttachRuleGroupsToProxyConfigurationRequest";
const _ARGTPCRt = "AttachRuleGroupsToProxyConfigurationResponse";
const _ARI = "AnalysisReportId";
const _ARL = "AnalysisResultList";
const _ARR = "AnalysisReportResults";
const _ARn = "AnalysisResult";
const _ARna = "AnalysisReports";
const _ARnal = "AnalysisResults";
const _AS = "AssociateSubnets";
const _ASR = "AssociateSubnetsRequest";
const _ASRs = "AssociateSubnetsResponse";
const _ASS = "AssociationSyncState";
const _AT = "AnalysisType";
const _ATRR = "AnalysisTypeReportResult";
const _AZ = "AvailabilityZone";
const _AZCP = "AvailabilityZoneChangeProtection";
const _AZM = "AvailabilityZoneMappings";
const _AZMv = "AvailabilityZoneMapping";
const _AZMva = "AvailabilityZoneMetadata";
const _AZSS = "AZSyncState";
const _Ac = "Action";
const _Act = "Actions";
const _Ad = "Addresses";
const _Ag = "Age";
const _Ar = "Arn";
const _At = "Attachment";
const _BC = "ByteCount";
const _C = "Conditions";
const _CA = "CustomAction";
const _CAA = "CertificateAuthorityArn";
const _CAe = "CertificateArn";
const _CAer = "CertificateAuthority";
const _CAu = "CustomActions";
const _CC = "ConsumedCapacity";
const _CCRS = "CheckCertificateRevocationStatus";
const _CCRSA = "CheckCertificateRevocationStatusActions";
const _CF = "CreateFirewall";
const _CFP = "CreateFirewallPolicy";
const _CFPR = "CreateFirewallPolicyRequest";
const _CFPRr = "CreateFirewallPolicyResponse";
const _CFR = "CreateFirewallRequest";
const _CFRr = "CreateFirewallResponse";
const _CIDR = "CIDRs";
const _CIDRS = "CIDRSummary";
const _CK = "ConditionKey";
const _CO = "ConditionOperator";
const _CP = "CreateProxy";
const _CPC = "CreateProxyConfiguration";
const _CPCR = "CreateProxyConfigurationRequest";
const _CPCRr = "CreateProxyConfigurationResponse";
const _CPR = "CreateProxyRequest";
const _CPRBRP = "CreateProxyRulesByRequestPhase";
const _CPRG = "CreateProxyRuleGroup";
const _CPRGR = "CreateProxyRuleGroupRequest";
const _CPRGRr = "CreateProxyRuleGroupResponse";
const _CPRL = "CreateProxyRuleList";
const _CPRR = "CreateProxyRulesRequest";
const _CPRRr = "CreateProxyRulesResponse";
const _CPRr = "CreateProxyResponse";
const _CPRre = "CreateProxyRule";
const _CPRrea = "CreateProxyRules";
const _CRG = "CreateRuleGroup";
const _CRGR = "CreateRuleGroupRequest";
const _CRGRr = "CreateRuleGroupResponse";
const _CS = "CertificateSerial";
const _CSDC = "ConsumedStatefulDomainCapacity";
const _CSRC = "ConsumedStatelessRuleCapacity";
const _CSRCo = "ConsumedStatefulRuleCapacity";
const _CSSS = "ConfigurationSyncStateSummary";
const _CT = "CreateTime";
const _CTLSIC = "CreateTLSInspectionConfiguration";
const _CTLSICR = "CreateTLSInspectionConfigurationRequest";
const _CTLSICRr = "CreateTLSInspectionConfigurationResponse";
const _CUS = "CapacityUsageSummary";
const _CV = "ConditionValues";
const _CVEA = "CreateVpcEndpointAssociation";
const _CVEAR = "CreateVpcEndpointAssociationRequest";
const _CVEARr = "CreateVpcEndpointAssociationResponse";
const _Ca = "Capacity";
const _Ce = "Certificates";
const _Co = "Count";
const _Con = "Config";
const _D = "Domain";
const _DA = "DestinationAddress";
const _DAZ = "DisassociateAvailabilityZones";
const _DAZR = "DisassociateAvailabilityZonesRequest";
const _DAZRi = "DisassociateAvailabilityZonesResponse";
const _DF = "DeleteFirewall";
const _DFM = "DescribeFirewallMetadata";
const _DFMR = "DescribeFirewallMetadataRequest";
const _DFMRe = "DescribeFirewallMetadataResponse";
const _DFO = "DescribeFlowOperation";
const _DFOR = "DescribeFlowOperationRequest";
const _DFORe = "DescribeFlowOperationResponse";
const _DFP = "DeleteFirewallPolicy";
const _DFPR = "DeleteFirewallPolicyRequest";
const _DFPRe = "DeleteFirewallPolicyResponse";
const _DFPRes = "DescribeFirewallPolicyRequest";
const _DFPResc = "DescribeFirewallPolicyResponse";
const _DFPe = "DescribeFirewallPolicy";
const _DFR = "DeleteFirewallRequest";
const _DFRe = "DeleteFirewallResponse";
const _DFRes = "DescribeFirewallRequest";
const _DFResc = "DescribeFirewallResponse";
const _DFe = "DescribeFirewall";
const _DLC = "DescribeLoggingConfiguration";
const _DLCR = "DescribeLoggingConfigurationRequest";
const _DLCRe = "DescribeLoggingConfigurationResponse";
const _DNFTGA = "DeleteNetworkFirewallTransitGatewayAttachment";
const _DNFTGAR = "DeleteNetworkFirewallTransitGatewayAttachmentRequest";
const _DNFTGARe = "DeleteNetworkFirewallTransitGatewayAttachmentResponse";
const _DP = "DeleteProtection";
const _DPC = "DeleteProxyConfiguration";
const _DPCR = "DeleteProxyConfigurationRequest";
const _DPCRe = "DeleteProxyConfigurationResponse";
const _DPCRes = "DescribeProxyConfigurationRequest";
const _DPCResc = "DescribeProxyConfigurationResponse";
const _DPCe = "DescribeProxyConfiguration";
const _DPR = "DeleteProxyRequest";
const _DPRG = "DeleteProxyRuleGroup";
const _DPRGR = "DeleteProxyRuleGroupRequest";
const _DPRGRe = "DeleteProxyRuleGroupResponse";
const _DPRGRes = "DescribeProxyRuleGroupRequest";
const _DPRGResc = "DescribeProxyRuleGroupResponse";
const _DPRGe = "DescribeProxyRuleGroup";
const _DPRR = "DeleteProxyRulesRequest";
const _DPRRe = "DeleteProxyRulesResponse";
const _DPRRes = "DescribeProxyRuleRequest";
const _DPRResc = "DescribeProxyRuleResponse";
const _DPRe = "DeleteProxyResponse";
const _DPRel = "DeleteProxyRules";
const _DPRes = "DescribeProxyRequest";
const _DPResc = "DescribeProxyResource";
const _DPRescr = "DescribeProxyResponse";
const _DPRescri = "DescribeProxyRule";
const _DPe = "DestinationPort";
const _DPel = "DeleteProxy";
const _DPes = "DestinationPorts";
const _DPesc = "DescribeProxy";
const _DR = "DryRun";
const _DRG = "DeleteRuleGroup";
const _DRGFPC = "DetachRuleGroupsFromProxyConfiguration";
const _DRGFPCR = "DetachRuleGroupsFromProxyConfigurationRequest";
const _DRGFPCRe = "DetachRuleGroupsFromProxyConfigurationResponse";
const _DRGM = "DescribeRuleGroupMetadata";
const _DRGMR = "DescribeRuleGroupMetadataRequest";
const _DRGMRe = "DescribeRuleGroupMetadataResponse";
const _DRGR = "DeleteRuleGroupRequest";
const _DRGRe = "DeleteRuleGroupResponse";
const _DRGRes = "DescribeRuleGroupRequest";
const _DRGResc = "DescribeRuleGroupResponse";
const _DRGS = "DescribeRuleGroupSummary";
const _DRGSR = "DescribeRuleGroupSummaryRequest";
const _DRGSRe = "DescribeRuleGroupSummaryResponse";
const _DRGe = "DescribeRuleGroup";
const _DRP = "DeleteResourcePolicy";
const _DRPA = "DefaultRulePhaseActions";
const _DRPR = "DeleteResourcePolicyRequest";
const _DRPRe = "DeleteResourcePolicyResponse";
const _DRPRes = "DescribeResourcePolicyRequest";
const _DRPResc = "DescribeResourcePolicyResponse";
const _DRPe = "DescribeResourcePolicy";
const _DS = "DisassociateSubnets";
const _DSR = "DisassociateSubnetsRequest";
const _DSRi = "DisassociateSubnetsResponse";
const _DT = "DeleteTime";
const _DTI = "DeepThreatInspection";
const _DTLSIC = "DeleteTLSInspectionConfiguration";
const _DTLSICR = "DeleteTLSInspectionConfigurationRequest";
const _DTLSICRe = "DeleteTLSInspectionConfigurationResponse";
const _DTLSICRes = "DescribeTLSInspectionConfigurationRequest";
const _DTLSICResc = "DescribeTLSInspectionConfigurationResponse";
const _DTLSICe = "DescribeTLSInspectionConfiguration";
const _DVEA = "DeleteVpcEndpointAssociation";
const _DVEAR = "DeleteVpcEndpointAssociationRequest";
const _DVEARe = "DeleteVpcEndpointAssociationResponse";
const _DVEARes = "DescribeVpcEndpointAssociationRequest";
const _DVEAResc = "DescribeVpcEndpointAssociationResponse";
const _DVEAe = "DescribeVpcEndpointAssociation";
const _De = "Description";
const _Def = "Definition";
const _Des = "Destination";
const _Dest = "Destinations";
const _Di = "Dimension";
const _Dim = "Dimensions";
const _Dir = "Direction";
const _EAT = "EnabledAnalysisTypes";
const _EC = "EncryptionConfiguration";
const _EI = "EndpointId";
const _EMD = "EnableMonitoringDashboard";
const _ET = "EndTime";
const _ETLSSH = "EnableTLSSessionHolding";
const _F = "Firewall";
const _FA = "FirstAccessed";
const _FAi = "FirewallArn";
const _FC = "FailureCode";
const _FF = "FlowFilter";
const _FFl = "FlowFilters";
const _FI = "FirewallId";
const _FM = "FailureMessage";
const _FMi = "FirewallMetadata";
const _FN = "FirewallName";
const _FO = "FlowOperation";
const _FOI = "FlowOperationId";
const _FOM = "FlowOperationMetadata";
const _FOS = "FlowOperationStatus";
const _FOT = "FlowOperationType";
const _FOl = "FlowOperations";
const _FP = "FirewallPolicy";
const _FPA = "FirewallPolicyArn";
const _FPCP = "FirewallPolicyChangeProtection";
const _FPI = "FirewallPolicyId";
const _FPM = "FirewallPolicyMetadata";
const _FPN = "FirewallPolicyName";
const _FPR = "FirewallPolicyResponse";
const _FPS = "FirewallPolicyStatus";
const _FPi = "FirewallPolicies";
const _FPr = "FromPort";
const _FRT = "FlowRequestTimestamp";
const _FS = "FirewallStatus";
const _FT = "FlowTimeouts";
const _Fi = "Firewalls";
const _Fl = "Flow";
const _Fla = "Flags";
const _Flo = "Flows";
const _GARR = "GetAnalysisReportResults";
const _GARRR = "GetAnalysisReportResultsRequest";
const _GARRRe = "GetAnalysisReportResultsResponse";
const _GRT = "GeneratedRulesType";
const _H = "Hits";
const _He = "Header";
const _ICE = "InsufficientCapacityException";
const _IOE = "InvalidOperationException";
const _IP = "InsertPosition";
const _IPAT = "IPAddressType";
const _IPS = "IPSet";
const _IPSM = "IPSetMetadata";
const _IPSMM = "IPSetMetadataMap";
const _IPSR = "IPSetReferences";
const _IPSRM = "IPSetReferenceMap";
const _IPSRe = "IPSetReference";
const _IPSe = "IPSets";
const _IRE = "InvalidRequestException";
const _IRI = "IdentifiedRuleIds";
const _IRPE = "InvalidResourcePolicyException";
const _ISE = "InternalServerError";
const _IT = "IdentifiedType";
const _ITE = "InvalidTokenException";
const _K = "Keyword";
const _KI = "KeyId";
const _Ke = "Key";
const _LA = "LastAccessed";
const _LAR = "ListAnalysisReports";
const _LARR = "ListAnalysisReportsRequest";
const _LARRi = "ListAnalysisReportsResponse";
const _LC = "LoggingConfiguration";
const _LD = "LogDestination";
const _LDC = "LogDestinationConfig";
const _LDCo = "LogDestinationConfigs";
const _LDPE = "LogDestinationPermissionException";
const _LDT = "LogDestinationType";
const _LEE = "LimitExceededException";
const _LF = "ListFirewalls";
const _LFO = "ListFlowOperations";
const _LFOR = "ListFlowOperationsRequest";
const _LFORR = "ListFlowOperationResultsRequest";
const _LFORRi = "ListFlowOperationResultsResponse";
const _LFORi = "ListFlowOperationsResponse";
const _LFORis = "ListFlowOperationResults";
const _LFP = "ListFirewallPolicies";
const _LFPR = "ListFirewallPoliciesRequest";
const _LFPRi = "ListFirewallPoliciesResponse";
const _LFR = "ListFirewallsRequest";
const _LFRi = "ListFirewallsResponse";
const _LMT = "LastModifiedTime";
const _LN = "ListingName";
const _LP = "ListenerProperties";
const _LPC = "ListProxyConfigurations";
const _LPCR = "ListProxyConfigurationsRequest";
const _LPCRi = "ListProxyConfigurationsResponse";
const _LPR = "ListenerPropertyRequest";
const _LPRG = "ListProxyRuleGroups";
const _LPRGR = "ListProxyRuleGroupsRequest";
const _LPRGRi = "ListProxyRuleGroupsResponse";
const _LPRi = "ListProxiesRequest";
const _LPRis = "ListProxiesResponse";
const _LPRist = "ListenerPropertiesRequest";
const _LPTA = "ListenerPropertiesToAdd";
const _LPTR = "ListenerPropertiesToRemove";
const _LPi = "ListenerProperty";
const _LPis = "ListProxies";
const _LRG = "ListRuleGroups";
const _LRGR = "ListRuleGroupsRequest";
const _LRGRi = "ListRuleGroupsResponse";
const _LT = "LogType";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTLSIC = "ListTLSInspectionConfigurations";
const _LTLSICR = "ListTLSInspectionConfigurationsRequest";
const _LTLSICRi = "ListTLSInspectionConfigurationsResponse";
const _LVEA = "ListVpcEndpointAssociations";
const _LVEAR = "ListVpcEndpointAssociationsRequest";
const _LVEARi = "ListVpcEndpointAssociationsResponse";
const _M = "Message";
const _MA = "MatchAttributes";
const _MFAIS = "MinimumFlowAgeInSeconds";
const _MR = "MaxResults";
const _MT = "ManagedType";
const _Ma = "Masks";
const _Me = "Metadata";
const _Ms = "Msg";
const _N = "Name";
const _NGI = "NatGatewayId";
const _NOA = "NumberOfAssociations";
const _NP = "NewPosition";
const _NT = "NextToken";
const _O = "Override";
const _P = "Protocol";
const _PA = "ProxyArn";
const _PAc = "PcaArn";
const _PC = "ProxyConfiguration";
const _PCA = "ProxyConfigurationArn";
const _PCDRPAR = "ProxyConfigDefaultRulePhaseActionsRequest";
const _PCM = "ProxyConfigurationMetadata";
const _PCN = "ProxyConfigurationName";
const _PCRG = "ProxyConfigRuleGroup";
const _PCRGS = "ProxyConfigRuleGroupSet";
const _PCa = "PacketCount";
const _PCr = "ProxyConfigurations";
const _PDNS = "PreDNS";
const _PDNSN = "PrivateDNSName";
const _PI = "ProductId";
const _PM = "ProxyMetadata";
const _PMA = "PublishMetricAction";
const _PMS = "ProxyModifyState";
const _PN = "ProxyName";
const _POS = "PerObjectStatus";
const _PR = "ProxyRule";
const _PRBRP = "ProxyRulesByRequestPhase";
const _PRC = "ProxyRuleCondition";
const _PRCL = "ProxyRuleConditionList";
const _PREQUEST = "PreREQUEST";
const _PRESPONSE = "PostRESPONSE";
const _PRG = "ProxyRuleGroup";
const _PRGA = "ProxyRuleGroupArn";
const _PRGAL = "ProxyRuleGroupAttachmentList";
const _PRGAr = "ProxyRuleGroupAttachment";
const _PRGM = "ProxyRuleGroupMetadata";
const _PRGN = "ProxyRuleGroupName";
const _PRGP = "ProxyRuleGroupPriority";
const _PRGPL = "ProxyRuleGroupPriorityList";
const _PRGPR = "ProxyRuleGroupPriorityResult";
const _PRGPRL = "ProxyRuleGroupPriorityResultList";
const _PRGr = "ProxyRuleGroups";
const _PRL = "ProxyRuleList";
const _PRN = "ProxyRuleName";
const _PRP = "ProxyRulePriority";
const _PRPL = "ProxyRulePriorityList";
const _PRPR = "PutResourcePolicyRequest";
const _PRPRu = "PutResourcePolicyResponse";
const _PRPu = "PutResourcePolicy";
const _PRo = "PortRange";
const _PRor = "PortRanges";
const _PS = "ProxyState";
const _PSo = "PortSet";
const _PSor = "PortSets";
const _PV = "PolicyVariables";
const _Po = "Policy";
const _Por = "Port";
const _Pr = "Proxy";
const _Pri = "Priority";
const _Pro = "Protocols";
const _Prox = "Proxies";
const _R = "Rules";
const _RA = "ResourceArn";
const _RAe = "ReferenceArn";
const _RC = "RemoveConditions";
const _RCIDRC = "ResolvedCIDRCount";
const _RCe = "RemovedConditions";
const _RD = "RuleDefinition";
const _RG = "RuleGroups";
const _RGA = "RuleGroupArns";
const _RGAu = "RuleGroupArn";
const _RGI = "RuleGroupId";
const _RGM = "RuleGroupMetadata";
const _RGN = "RuleGroupNames";
const _RGNu = "RuleGroupName";
const _RGR = "RuleGroupResponse";
const _RGRP = "RuleGroupRequestPhase";
const _RGS = "RuleGroupStatus";
const _RGu = "RuleGroup";
const _RNFE = "ResourceNotFoundException";
const _RNFTGA = "RejectNetworkFirewallTransitGatewayAttachment";
const _RNFTGAR = "RejectNetworkFirewallTransitGatewayAttachmentRequest";
const _RNFTGARe = "RejectNetworkFirewallTransitGatewayAttachmentResponse";
const _RO = "RuleOption";
const _ROCE = "ResourceOwnerCheckException";
const _ROu = "RuleOrder";
const _ROul = "RuleOptions";
const _RS = "ReferenceSets";
const _RSA = "RevokedStatusAction";
const _RSL = "RulesSourceList";
const _RSu = "RulesSource";
const _RSul = "RulesString";
const _RSule = "RuleSummary";
const _RSuleu = "RuleSummaries";
const _RT = "ReportTime";
const _RV = "RuleVariables";
const _S = "Status";
const _SA = "SourceAddress";
const _SAR = "StartAnalysisReport";
const _SARR = "StartAnalysisReportRequest";
const _SARRt = "StartAnalysisReportResponse";
const _SAZ = "SupportedAvailabilityZones";
const _SAo = "SourceArn";
const _SC = "SummaryConfiguration";
const _SCA = "StatelessCustomActions";
const _SCC = "ServerCertificateConfiguration";
const _SCCe = "ServerCertificateConfigurations";
const _SCP = "SubnetChangeProtection";
const _SCS = "ServerCertificateScope";
const _SCSe = "ServerCertificateScopes";
const _SCe = "ServerCertificate";
const _SCer = "ServerCertificates";
const _SDA = "StatelessDefaultActions";
const _SDAt = "StatefulDefaultActions";
const _SEO = "StatefulEngineOptions";
const _SEP = "StreamExceptionPolicy";
const _SFC = "StartFlowCapture";
const _SFCR = "StartFlowCaptureRequest";
const _SFCRt = "StartFlowCaptureResponse";
const _SFDA = "StatelessFragmentDefaultActions";
const _SFF = "StartFlowFlush";
const _SFFR = "StartFlowFlushRequest";
const _SFFRt = "StartFlowFlushResponse";
const _SI = "SubnetId";
const _SID = "SID";
const _SIu = "SubnetIds";
const _SM = "SubnetMappings";
const _SMo = "SourceMetadata";
const _SMt = "StatusMessage";
const _SMu = "SubnetMapping";
const _SP = "SourcePort";
const _SPo = "SourcePorts";
const _SR = "StatefulRules";
const _SRACA = "StatelessRulesAndCustomActions";
const _SRGO = "StatefulRuleGroupOverride";
const _SRGR = "StatelessRuleGroupReferences";
const _SRGRt = "StatefulRuleGroupReferences";
const _SRGRta = "StatefulRuleGroupReference";
const _SRGRtat = "StatelessRuleGroupReference";
const _SRO = "StatefulRuleOptions";
const _SRt = "StatefulRule";
const _SRta = "StatelessRule";
const _SRtat = "StatelessRules";
const _SS = "SyncStates";
const _SSC = "SyncStateConfig";
const _SSu = "SubscriptionStatus";
const _SSy = "SyncStatus";
const _SSyn = "SyncState";
const _ST = "StartTime";
const _STn = "SnsTopic";
const _SUT = "SourceUpdateToken";
const _Sc = "Scope";
const _Sco = "Scopes";
const _Se = "Settings";
const _So = "Source";
const _Sou = "Sources";
const _Su = "Summary";
const _T = "Tags";
const _TCD = "TlsCertificateData";
const _TCPF = "TCPFlags";
const _TCPFF = "TCPFlagField";
const _TE = "ThrottlingException";
const _TGAI = "TransitGatewayAttachmentId";
const _TGAS = "TransitGatewayAttachmentStatus";
const _TGASS = "TransitGatewayAttachmentSyncState";
const _TGI = "TransitGatewayId";
const _TGOAI = "TransitGatewayOwnerAccountId";
const _TIM = "TlsInterceptMode";
const _TIP = "TlsInterceptProperties";
const _TIPR = "TlsInterceptPropertiesRequest";
const _TITS = "TcpIdleTimeoutSeconds";
const _TK = "TagKeys";
const _TL = "TagList";
const _TLSIC = "TLSInspectionConfiguration";
const _TLSICA = "TLSInspectionConfigurationArn";
const _TLSICI = "TLSInspectionConfigurationId";
const _TLSICM = "TLSInspectionConfigurationMetadata";
const _TLSICN = "TLSInspectionConfigurationName";
const _TLSICR = "TLSInspectionConfigurationResponse";
const _TLSICS = "TLSInspectionConfigurationStatus";
const _TLSICn = "TLSInspectionConfigurations";
const _TP = "ToPort";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TT = "TargetTypes";
const _Ta = "Targets";
const _Tag = "Tag";
const _Ty = "Type";
const _UAZCP = "UpdateAvailabilityZoneChangeProtection";
const _UAZCPR = "UpdateAvailabilityZoneChangeProtectionRequest";
const _UAZCPRp = "UpdateAvailabilityZoneChangeProtectionResponse";
const _UCIDRC = "UtilizedCIDRCount";
const _UFAS = "UpdateFirewallAnalysisSettings";
const _UFASR = "UpdateFirewallAnalysisSettingsRequest";
const _UFASRp = "UpdateFirewallAnalysisSettingsResponse";
const _UFD = "UpdateFirewallDescription";
const _UFDP = "UpdateFirewallDeleteProtection";
const _UFDPR = "UpdateFirewallDeleteProtectionRequest";
const _UFDPRp = "UpdateFirewallDeleteProtectionResponse";
const _UFDR = "UpdateFirewallDescriptionRequest";
const _UFDRp = "UpdateFirewallDescriptionResponse";
const _UFEC = "UpdateFirewallEncryptionConfiguration";
const _UFECR = "UpdateFirewallEncryptionConfigurationRequest";
const _UFECRp = "UpdateFirewallEncryptionConfigurationResponse";
const _UFP = "UpdateFirewallPolicy";
const _UFPCP = "UpdateFirewallPolicyChangeProtection";
const _UFPCPR = "UpdateFirewallPolicyChangeProtectionRequest";
const _UFPCPRp = "UpdateFirewallPolicyChangeProtectionResponse";
const _UFPR = "UpdateFirewallPolicyRequest";
const _UFPRp = "UpdateFirewallPolicyResponse";
const _ULC = "UpdateLoggingConfiguration";
const _ULCR = "UpdateLoggingConfigurationRequest";
const _ULCRp = "UpdateLoggingConfigurationResponse";
const _UOE = "UnsupportedOperationException";
const _UP = "UpdateProxy";
const _UPC = "UpdateProxyConfiguration";
const _UPCR = "UpdateProxyConfigurationRequest";
const _UPCRp = "UpdateProxyConfigurationResponse";
const _UPR = "UpdateProxyRequest";
const _UPRGP = "UpdateProxyRuleGroupPriorities";
const _UPRGPR = "UpdateProxyRuleGroupPrioritiesRequest";
const _UPRGPRp = "UpdateProxyRuleGroupPrioritiesResponse";
const _UPRP = "UpdateProxyRulePriorities";
const _UPRPR = "UpdateProxyRulePrioritiesRequest";
const _UPRPRp = "UpdateProxyRulePrioritiesResponse";
const _UPRR = "UpdateProxyRuleRequest";
const _UPRRp = "UpdateProxyRuleResponse";
const _UPRp = "UpdateProxyResponse";
const _UPRpd = "UpdateProxyRule";
const _UR = "UntagResource";
const _URG = "UpdateRuleGroup";
const _URGR = "UpdateRuleGroupRequest";
const _URGRp = "UpdateRuleGroupResponse";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US = "UniqueSources";
const _USA = "UnknownStatusAction";
const _USCP = "UpdateSubnetChangeProtection";
const _USCPR = "UpdateSubnetChangeProtectionRequest";
const _USCPRp = "UpdateSubnetChangeProtectionResponse";
const _UT = "UpdateToken";
const _UTLSIC = "UpdateTLSInspectionConfiguration";
const _UTLSICR = "UpdateTLSInspectionConfigurationRequest";
const _UTLSICRp = "UpdateTLSInspectionConfigurationResponse";
const _UTp = "UpdateTime";
const _V = "Value";
const _VEA = "VpcEndpointAssociation";
const _VEAA = "VpcEndpointAssociationArn";
const _VEAI = "VpcEndpointAssociationId";
const _VEAM = "VpcEndpointAssociationMetadata";
const _VEAS = "VpcEndpointAssociationStatus";
const _VEAp = "VpcEndpointAssociations";
const _VEI = "VpcEndpointId";
const _VESN = "VpcEndpointServiceName";
const _VI = "VpcId";
const _VIp = "VpcIds";
const _VN = "VendorName";
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.networkfirewall";
const _se = "server";
const n0 = "com.amazonaws.networkfirewall";
const { TypeRegistry } = __webpack_require__(26890);
const { InsufficientCapacityException, InternalServerError, InvalidOperationException, InvalidRequestException, InvalidResourcePolicyException, InvalidTokenException, LimitExceededException, LogDestinationPermissionException, ResourceNotFoundException, ResourceOwnerCheckException, ThrottlingException, UnsupportedOperationException } = __webpack_require__(49702);
const { NetworkFirewallServiceException } = __webpack_require__(35339);
const _s_registry = TypeRegistry.for(_s);
const NetworkFirewallServiceException$ = [-3, _s, "NetworkFirewallServiceException", 0, [], []];
exports.NetworkFirewallServiceException$ = NetworkFirewallServiceException$;
_s_registry.registerError(NetworkFirewallServiceException$, NetworkFirewallServiceException);
const n0_registry = TypeRegistry.for(n0);
const InsufficientCapacityException$ = [-3, n0, _ICE,
    { [_e]: _se },
    [_M],
    [0]
];
exports.InsufficientCapacityException$ = InsufficientCapacityException$;
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
const InternalServerError$ = [-3, n0, _ISE,
    { [_e]: _se },
    [_M],
    [0]
];
exports.InternalServerError$ = InternalServerError$;
n0_registry.registerError(InternalServerError$, InternalServerError);
const InvalidOperationException$ = [-3, n0, _IOE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.InvalidOperationException$ = InvalidOperationException$;
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
const InvalidRequestException$ = [-3, n0, _IRE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.InvalidRequestException$ = InvalidRequestException$;
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
const InvalidResourcePolicyException$ = [-3, n0, _IRPE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.InvalidResourcePolicyException$ = InvalidResourcePolicyException$;
n0_registry.registerError(InvalidResourcePolicyException$, InvalidResourcePolicyException);
const InvalidTokenException$ = [-3, n0, _ITE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.InvalidTokenException$ = InvalidTokenException$;
n0_registry.registerError(InvalidTokenException$, InvalidTokenException);
const LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.LimitExceededException$ = LimitExceededException$;
n0_registry.registerError(LimitExceededException$, LimitExceededException);
const LogDestinationPermissionException$ = [-3, n0, _LDPE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.LogDestinationPermissionException$ = LogDestinationPermissionException$;
n0_registry.registerError(LogDestinationPermissionException$, LogDestinationPermissionException);
const ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const ResourceOwnerCheckException$ = [-3, n0, _ROCE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.ResourceOwnerCheckException$ = ResourceOwnerCheckException$;
n0_registry.registerError(ResourceOwnerCheckException$, ResourceOwnerCheckException);
const ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.ThrottlingException$ = ThrottlingException$;
n0_registry.registerError(ThrottlingException$, ThrottlingException);
const UnsupportedOperationException$ = [-3, n0, _UOE,
    { [_e]: _c },
    [_M],
    [0]
];
exports.UnsupportedOperationException$ = UnsupportedOperationException$;
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
const AcceptNetworkFirewallTransitGatewayAttachmentRequest$ = [3, n0, _ANFTGAR,
    0,
    [_TGAI],
    [0], 1
];
exports.AcceptNetworkFirewallTransitGatewayAttachmentRequest$ = AcceptNetworkFirewallTransitGatewayAttachmentRequest$;
const AcceptNetworkFirewallTransitGatewayAttachmentResponse$ = [3, n0, _ANFTGARc,
    0,
    [_TGAI, _TGAS],
    [0, 0], 2
];
exports.AcceptNetworkFirewallTransitGatewayAttachmentResponse$ = AcceptNetworkFirewallTransitGatewayAttachmentResponse$;
const ActionDefinition$ = [3, n0, _AD,
    0,
    [_PMA],
    [() => PublishMetricAction$]
];
exports.ActionDefinition$ = ActionDefinition$;
const Address$ = [3, n0, _A,
    0,
    [_ADd],
    [0], 1
];
exports.Address$ = Address$;
const AnalysisReport$ = [3, n0, _AR,
    0,
    [_ARI, _AT, _RT, _S],
    [0, 0, 4, 0]
];
exports.AnalysisReport$ = AnalysisReport$;
const AnalysisResult$ = [3, n0, _ARn,
    0,
    [_IRI, _IT, _ADn],
    [64 | 0, 0, 0]
];
exports.AnalysisResult$ = AnalysisResult$;
const AnalysisTypeReportResult$ = [3, n0, _ATRR,
    0,
    [_P, _FA, _LA, _D, _H, _US],
    [0, 4, 4, 0, () => Hits$, () => UniqueSources$]
];
exports.AnalysisTypeReportResult$ = AnalysisTypeReportResult$;
const AssociateAvailabilityZonesRequest$ = [3, n0, _AAZR,
    0,
    [_AZM, _UT, _FAi, _FN],
    [() => AvailabilityZoneMappings, 0, 0, 0], 1
];
exports.AssociateAvailabilityZonesRequest$ = AssociateAvailabilityZonesRequest$;
const AssociateAvailabilityZonesResponse$ = [3, n0, _AAZRs,
    0,
    [_FAi, _FN, _AZM, _UT],
    [0, 0, () => AvailabilityZoneMappings, 0]
];
exports.AssociateAvailabilityZonesResponse$ = AssociateAvailabilityZonesResponse$;
const AssociateFirewallPolicyRequest$ = [3, n0, _AFPR,
    0,
    [_FPA, _UT, _FAi, _FN],
    [0, 0, 0, 0], 1
];
exports.AssociateFirewallPolicyRequest$ = AssociateFirewallPolicyRequest$;
const AssociateFirewallPolicyResponse$ = [3, n0, _AFPRs,
    0,
    [_FAi, _FN, _FPA, _UT],
    [0, 0, 0, 0]
];
exports.AssociateFirewallPolicyResponse$ = AssociateFirewallPolicyResponse$;
const AssociateSubnetsRequest$ = [3, n0, _ASR,
    0,
    [_SM, _UT, _FAi, _FN],
    [() => SubnetMappings, 0, 0, 0], 1
];
exports.AssociateSubnetsRequest$ = AssociateSubnetsRequest$;
const AssociateSubnetsResponse$ = [3, n0, _ASRs,
    0,
    [_FAi, _FN, _SM, _UT],
    [0, 0, () => SubnetMappings, 0]
];
exports.AssociateSubnetsResponse$ = AssociateSubnetsResponse$;
const Attachment$ = [3, n0, _At,
    0,
    [_SI, _EI, _S, _SMt],
    [0, 0, 0, 0]
];
exports.Attachment$ = Attachment$;
const AttachRuleGroupsToProxyConfigurationRequest$ = [3, n0, _ARGTPCR,
    0,
    [_RG, _UT, _PCN, _PCA],
    [() => ProxyRuleGroupAttachmentList, 0, 0, 0], 2
];
exports.AttachRuleGroupsToProxyConfigurationRequest$ = AttachRuleGroupsToProxyConfigurationRequest$;
const AttachRuleGroupsToProxyConfigurationResponse$ = [3, n0, _ARGTPCRt,
    0,
    [_PC, _UT],
    [() => ProxyConfiguration$, 0]
];
exports.AttachRuleGroupsToProxyConfigurationResponse$ = AttachRuleGroupsToProxyConfigurationResponse$;
const AvailabilityZoneMapping$ = [3, n0, _AZMv,
    0,
    [_AZ],
    [0], 1
];
exports.AvailabilityZoneMapping$ = AvailabilityZoneMapping$;
const AvailabilityZoneMetadata$ = [3, n0, _AZMva,
    0,
    [_IPAT],
    [0]
];
exports.AvailabilityZoneMetadata$ = AvailabilityZoneMetadata$;
const AZSyncState$ = [3, n0, _AZSS,
    0,
    [_At],
    [() => Attachment$]
];
exports.AZSyncState$ = AZSyncState$;
const CapacityUsageSummary$ = [3, n0, _CUS,
    0,
    [_CIDR],
    [() => CIDRSummary$]
];
exports.CapacityUsageSummary$ = CapacityUsageSummary$;
const CheckCertificateRevocationStatusActions$ = [3, n0, _CCRSA,
    0,
    [_RSA, _USA],
    [0, 0]
];
exports.CheckCertificateRevocationStatusActions$ = CheckCertificateRevocationStatusActions$;
const CIDRSummary$ = [3, n0, _CIDRS,
    0,
    [_ACIDRC, _UCIDRC, _IPSR],
    [1, 1, () => IPSetMetadataMap]
];
exports.CIDRSummary$ = CIDRSummary$;
const CreateFirewallPolicyRequest$ = [3, n0, _CFPR,
    0,
    [_FPN, _FP, _De, _T, _DR, _EC],
    [0, () => FirewallPolicy$, 0, () => TagList, 2, () => EncryptionConfiguration$], 2
];
exports.CreateFirewallPolicyRequest$ = CreateFirewallPolicyRequest$;
const CreateFirewallPolicyResponse$ = [3, n0, _CFPRr,
    0,
    [_UT, _FPR],
    [0, () => FirewallPolicyResponse$], 2
];
exports.CreateFirewallPolicyResponse$ = CreateFirewallPolicyResponse$;
const CreateFirewallRequest$ = [3, n0, _CFR,
    0,
    [_FN, _FPA, _VI, _SM, _DP, _SCP, _FPCP, _De, _T, _EC, _EAT, _TGI, _AZM, _AZCP],
    [0, 0, 0, () => SubnetMappings, 2, 2, 2, 0, () => TagList, () => EncryptionConfiguration$, 64 | 0, 0, () => AvailabilityZoneMappings, 2], 2
];
exports.CreateFirewallRequest$ = CreateFirewallRequest$;
const CreateFirewallResponse$ = [3, n0, _CFRr,
    0,
    [_F, _FS],
    [() => Firewall$, () => FirewallStatus$]
];
exports.CreateFirewallResponse$ = CreateFirewallResponse$;
const CreateProxyConfigurationRequest$ = [3, n0, _CPCR,
    0,
    [_PCN, _DRPA, _De, _RGN, _RGA, _T],
    [0, () => ProxyConfigDefaultRulePhaseActionsRequest$, 0, 64 | 0, 64 | 0, () => TagList], 2
];
exports.CreateProxyConfigurationRequest$ = CreateProxyConfigurationRequest$;
const CreateProxyConfigurationResponse$ = [3, n0, _CPCRr,
    0,
    [_PC, _UT],
    [() => ProxyConfiguration$, 0]
];
exports.CreateProxyConfigurationResponse$ = CreateProxyConfigurationResponse$;
const CreateProxyRequest$ = [3, n0, _CPR,
    0,
    [_PN, _NGI, _TIP, _PCN, _PCA, _LP, _T],
    [0, 0, () => TlsInterceptPropertiesRequest$, 0, 0, () => ListenerPropertiesRequest, () => TagList], 3
];
exports.CreateProxyRequest$ = CreateProxyRequest$;
const CreateProxyResponse$ = [3, n0, _CPRr,
    0,
    [_Pr, _UT],
    [() => Proxy$, 0]
];
exports.CreateProxyResponse$ = CreateProxyResponse$;
const CreateProxyRule$ = [3, n0, _CPRre,
    0,
    [_PRN, _De, _Ac, _C, _IP],
    [0, 0, 0, () => ProxyRuleConditionList, 1]
];
exports.CreateProxyRule$ = CreateProxyRule$;
const CreateProxyRuleGroupRequest$ = [3, n0, _CPRGR,
    0,
    [_PRGN, _De, _R, _T],
    [0, 0, () => ProxyRulesByRequestPhase$, () => TagList], 1
];
exports.CreateProxyRuleGroupRequest$ = CreateProxyRuleGroupRequest$;
const CreateProxyRuleGroupResponse$ = [3, n0, _CPRGRr,
    0,
    [_PRG, _UT],
    [() => ProxyRuleGroup$, 0]
];
exports.CreateProxyRuleGroupResponse$ = CreateProxyRuleGroupResponse$;
const CreateProxyRulesByRequestPhase$ = [3, n0, _CPRBRP,
    0,
    [_PDNS, _PREQUEST, _PRESPONSE],
    [() => CreateProxyRuleList, () => CreateProxyRuleList, () => CreateProxyRuleList]
];
exports.CreateProxyRulesByRequestPhase$ = CreateProxyRulesByRequestPhase$;
const CreateProxyRulesRequest$ = [3, n0, _CPRR,
    0,
    [_R, _PRGA, _PRGN],
    [() => CreateProxyRulesByRequestPhase$, 0, 0], 1
];
exports.CreateProxyRulesRequest$ = CreateProxyRulesRequest$;
const CreateProxyRulesResponse$ = [3, n0, _CPRRr,
    0,
    [_PRG, _UT],
    [() => ProxyRuleGroup$, 0]
];
exports.CreateProxyRulesResponse$ = CreateProxyRulesResponse$;
const CreateRuleGroupRequest$ = [3, n0, _CRGR,
    0,
    [_RGNu, _Ty, _Ca, _RGu, _R, _De, _T, _DR, _EC, _SMo, _ARG, _SC],
    [0, 0, 1, () => RuleGroup$, 0, 0, () => TagList, 2, () => EncryptionConfiguration$, () => SourceMetadata$, 2, () => SummaryConfiguration$], 3
];
exports.CreateRuleGroupRequest$ = CreateRuleGroupRequest$;
const CreateRuleGroupResponse$ = [3, n0, _CRGRr,
    0,
    [_UT, _RGR],
    [0, () => RuleGroupResponse$], 2
];
exports.CreateRuleGroupResponse$ = CreateRuleGroupResponse$;
const CreateTLSInspectionConfigurationRequest$ = [3, n0, _CTLSICR,
    0,
    [_TLSICN, _TLSIC, _De, _T, _EC],
    [0, () => TLSInspectionConfiguration$, 0, () => TagList, () => EncryptionConfiguration$], 2
];
exports.CreateTLSInspectionConfigurationRequest$ = CreateTLSInspectionConfigurationRequest$;
const CreateTLSInspectionConfigurationResponse$ = [3, n0, _CTLSICRr,
    0,
    [_UT, _TLSICR],
    [0, () => TLSInspectionConfigurationResponse$], 2
];
exports.CreateTLSInspectionConfigurationResponse$ = CreateTLSInspectionConfigurationResponse$;
const CreateVpcEndpointAssociationRequest$ = [3, n0, _CVEAR,
    0,
    [_FAi, _VI, _SMu, _De, _T],
    [0, 0, () => SubnetMapping$, 0, () => TagList], 3
];
exports.CreateVpcEndpointAssociationRequest$ = CreateVpcEndpointAssociationRequest$;
const CreateVpcEndpointAssociationResponse$ = [3, n0, _CVEARr,
    0,
    [_VEA, _VEAS],
    [() => VpcEndpointAssociation$, () => VpcEndpointAssociationStatus$]
];
exports.CreateVpcEndpointAssociationResponse$ = CreateVpcEndpointAssociationResponse$;
const CustomAction$ = [3, n0, _CA,
    0,
    [_AN, _AD],
    [0, () => ActionDefinition$], 2
];
exports.CustomAction$ = CustomAction$;
const DeleteFirewallPolicyRequest$ = [3, n0, _DFPR,
    0,
    [_FPN, _FPA],
    [0, 0]
];
exports.DeleteFirewallPolicyRequest$ = DeleteFirewallPolicyRequest$;
const DeleteFirewallPolicyResponse$ = [3, n0, _DFPRe,
    0,
    [_FPR],
    [() => FirewallPolicyResponse$], 1
];
exports.DeleteFirewallPolicyResponse$ = DeleteFirewallPolicyResponse$;
const DeleteFirewallRequest$ = [3, n0, _DFR,
    0,
    [_FN, _FAi],
    [0, 0]
];
exports.DeleteFirewallRequest$ = DeleteFirewallRequest$;
const DeleteFirewallResponse$ = [3, n0, _DFRe,
    0,
    [_F, _FS],
    [() => Firewall$, () => FirewallStatus$]
];
exports.DeleteFirewallResponse$ = DeleteFirewallResponse$;
const DeleteNetworkFirewallTransitGatewayAttachmentRequest$ = [3, n0, _DNFTGAR,
    0,
    [_TGAI],
    [0], 1
];
exports.DeleteNetworkFirewallTransitGatewayAttachmentRequest$ = DeleteNetworkFirewallTransitGatewayAttachmentRequest$;
const DeleteNetworkFirewallTransitGatewayAttachmentResponse$ = [3, n0, _DNFTGARe,
    0,
    [_TGAI, _TGAS],
    [0, 0], 2
];
exports.DeleteNetworkFirewallTransitGatewayAttachmentResponse$ = DeleteNetworkFirewallTransitGatewayAttachmentResponse$;
const DeleteProxyConfigurationRequest$ = [3, n0, _DPCR,
    0,
    [_PCN, _PCA],
    [0, 0]
];
exports.DeleteProxyConfigurationRequest$ = DeleteProxyConfigurationRequest$;
const DeleteProxyConfigurationResponse$ = [3, n0, _DPCRe,
    0,
    [_PCN, _PCA],
    [0, 0]
];
exports.DeleteProxyConfigurationResponse$ = DeleteProxyConfigurationResponse$;
const DeleteProxyRequest$ = [3, n0, _DPR,
    0,
    [_NGI, _PN, _PA],
    [0, 0, 0], 1
];
exports.DeleteProxyRequest$ = DeleteProxyRequest$;
const DeleteProxyResponse$ = [3, n0, _DPRe,
    0,
    [_NGI, _PN, _PA],
    [0, 0, 0]
];
exports.DeleteProxyResponse$ = DeleteProxyResponse$;
const DeleteProxyRuleGroupRequest$ = [3, n0, _DPRGR,
    0,
    [_PRGN, _PRGA],
    [0, 0]
];
exports.DeleteProxyRuleGroupRequest$ = DeleteProxyRuleGroupRequest$;
const DeleteProxyRuleGroupResponse$ = [3, n0, _DPRGRe,
    0,
    [_PRGN, _PRGA],
    [0, 0]
];
exports.DeleteProxyRuleGroupResponse$ = DeleteProxyRuleGroupResponse$;
const DeleteProxyRulesRequest$ = [3, n0, _DPRR,
    0,
    [_R, _PRGA, _PRGN],
    [64 | 0, 0, 0], 1
];
exports.DeleteProxyRulesRequest$ = DeleteProxyRulesRequest$;
const DeleteProxyRulesResponse$ = [3, n0, _DPRRe,
    0,
    [_PRG],
    [() => ProxyRuleGroup$]
];
exports.DeleteProxyRulesResponse$ = DeleteProxyRulesResponse$;
const DeleteResourcePolicyRequest$ = [3, n0, _DRPR,
    0,
    [_RA],
    [0], 1
];
exports.DeleteResourcePolicyRequest$ = DeleteResourcePolicyRequest$;
const DeleteResourcePolicyResponse$ = [3, n0, _DRPRe,
    0,
    [],
    []
];
exports.DeleteResourcePolicyResponse$ = DeleteResourcePolicyResponse$;
const DeleteRuleGroupRequest$ = [3, n0, _DRGR,
    0,
    [_RGNu, _RGAu, _Ty],
    [0, 0, 0]
];
exports.DeleteRuleGroupRequest$ = DeleteRuleGroupRequest$;
const DeleteRuleGroupResponse$ = [3, n0, _DRGRe,
    0,
    [_RGR],
    [() => RuleGroupResponse$], 1
];
exports.DeleteRuleGroupResponse$ = DeleteRuleGroupResponse$;
const DeleteTLSInspectionConfigurationRequest$ = [3, n0, _DTLSICR,
    0,
    [_TLSICA, _TLSICN],
    [0, 0]
];
exports.DeleteTLSInspectionConfigurationRequest$ = DeleteTLSInspectionConfigurationRequest$;
const DeleteTLSInspectionConfigurationResponse$ = [3, n0, _DTLSICRe,
    0,
    [_TLSICR],
    [() => TLSInspectionConfigurationResponse$], 1
];
exports.DeleteTLSInspectionConfigurationResponse$ = DeleteTLSInspectionConfigurationResponse$;
const DeleteVpcEndpointAssociationRequest$ = [3, n0, _DVEAR,
    0,
    [_VEAA],
    [0], 1
];
exports.DeleteVpcEndpointAssociationRequest$ = DeleteVpcEndpointAssociationRequest$;
const DeleteVpcEndpointAssociationResponse$ = [3, n0, _DVEARe,
    0,
    [_VEA, _VEAS],
    [() => VpcEndpointAssociation$, () => VpcEndpointAssociationStatus$]
];
exports.DeleteVpcEndpointAssociationResponse$ = DeleteVpcEndpointAssociationResponse$;
const DescribeFirewallMetadataRequest$ = [3, n0, _DFMR,
    0,
    [_FAi],
    [0]
];
exports.DescribeFirewallMetadataRequest$ = DescribeFirewallMetadataRequest$;
const DescribeFirewallMetadataResponse$ = [3, n0, _DFMRe,
    0,
    [_FAi, _FPA, _De, _S, _SAZ, _TGAI],
    [0, 0, 0, 0, () => SupportedAvailabilityZones, 0]
];
exports.DescribeFirewallMetadataResponse$ = DescribeFirewallMetadataResponse$;
const DescribeFirewallPolicyRequest$ = [3, n0, _DFPRes,
    0,
    [_FPN, _FPA],
    [0, 0]
];
exports.DescribeFirewallPolicyRequest$ = DescribeFirewallPolicyRequest$;
const DescribeFirewallPolicyResponse$ = [3, n0, _DFPResc,
    0,
    [_UT, _FPR, _FP],
    [0, () => FirewallPolicyResponse$, () => FirewallPolicy$], 2
];
exports.DescribeFirewallPolicyResponse$ = DescribeFirewallPolicyResponse$;
const DescribeFirewallRequest$ = [3, n0, _DFRes,
    0,
    [_FN, _FAi],
    [0, 0]
];
exports.DescribeFirewallRequest$ = DescribeFirewallRequest$;
const DescribeFirewallResponse$ = [3, n0, _DFResc,
    0,
    [_UT, _F, _FS],
    [0, () => Firewall$, () => FirewallStatus$]
];
exports.DescribeFirewallResponse$ = DescribeFirewallResponse$;
const DescribeFlowOperationRequest$ = [3, n0, _DFOR,
    0,
    [_FAi, _FOI, _AZ, _VEAA, _VEI],
    [0, 0, 0, 0, 0], 2
];
exports.DescribeFlowOperationRequest$ = DescribeFlowOperationRequest$;
const DescribeFlowOperationResponse$ = [3, n0, _DFORe,
    0,
    [_FAi, _AZ, _VEAA, _VEI, _FOI, _FOT, _FOS, _SMt, _FRT, _FO],
    [0, 0, 0, 0, 0, 0, 0, 0, 4, () => FlowOperation$]
];
exports.DescribeFlowOperationResponse$ = DescribeFlowOperationResponse$;
const DescribeLoggingConfigurationRequest$ = [3, n0, _DLCR,
    0,
    [_FAi, _FN],
    [0, 0]
];
exports.DescribeLoggingConfigurationRequest$ = DescribeLoggingConfigurationRequest$;
const DescribeLoggingConfigurationResponse$ = [3, n0, _DLCRe,
    0,
    [_FAi, _LC, _EMD],
    [0, () => LoggingConfiguration$, 2]
];
exports.DescribeLoggingConfigurationResponse$ = DescribeLoggingConfigurationResponse$;
const DescribeProxyConfigurationRequest$ = [3, n0, _DPCRes,
    0,
    [_PCN, _PCA],
    [0, 0]
];
exports.DescribeProxyConfigurationRequest$ = DescribeProxyConfigurationRequest$;
const DescribeProxyConfigurationResponse$ = [3, n0, _DPCResc,
    0,
    [_PC, _UT],
    [() => ProxyConfiguration$, 0]
];
exports.DescribeProxyConfigurationResponse$ = DescribeProxyConfigurationResponse$;
const DescribeProxyRequest$ = [3, n0, _DPRes,
    0,
    [_PN, _PA],
    [0, 0]
];
exports.DescribeProxyRequest$ = DescribeProxyRequest$;
const DescribeProxyResource$ = [3, n0, _DPResc,
    0,
    [_PN, _PA, _PCN, _PCA, _NGI, _PS, _PMS, _LP, _TIP, _VESN, _PDNSN, _CT, _DT, _UTp, _FC, _FM, _T],
    [0, 0, 0, 0, 0, 0, 0, () => ListenerProperties, () => TlsInterceptProperties$, 0, 0, 4, 4, 4, 0, 0, () => TagList]
];
exports.DescribeProxyResource$ = DescribeProxyResource$;
const DescribeProxyResponse$ = [3, n0, _DPRescr,
    0,
    [_Pr, _UT],
    [() => DescribeProxyResource$, 0]
];
exports.DescribeProxyResponse$ = DescribeProxyResponse$;
const DescribeProxyRuleGroupRequest$ = [3, n0, _DPRGRes,
    0,
    [_PRGN, _PRGA],
    [0, 0]
];
exports.DescribeProxyRuleGroupRequest$ = DescribeProxyRuleGroupRequest$;
const DescribeProxyRuleGroupResponse$ = [3, n0, _DPRGResc,
    0,
    [_PRG, _UT],
    [() => ProxyRuleGroup$, 0]
];
exports.DescribeProxyRuleGroupResponse$ = DescribeProxyRuleGroupResponse$;
const DescribeProxyRuleRequest$ = [3, n0, _DPRRes,
    0,
    [_PRN, _PRGN, _PRGA],
    [0, 0, 0], 1
];
exports.DescribeProxyRuleRequest$ = DescribeProxyRuleRequest$;
const DescribeProxyRuleResponse$ = [3, n0, _DPRResc,
    0,
    [_PR, _UT],
    [() => ProxyRule$, 0]
];
exports.DescribeProxyRuleResponse$ = DescribeProxyRuleResponse$;
const DescribeResourcePolicyRequest$ = [3, n0, _DRPRes,
    0,
    [_RA],
    [0], 1
];
exports.DescribeResourcePolicyRequest$ = DescribeResourcePolicyRequest$;
const DescribeResourcePolicyResponse$ = [3, n0, _DRPResc,
    0,
    [_Po],
    [0]
];
exports.DescribeResourcePolicyResponse$ = DescribeResourcePolicyResponse$;
const DescribeRuleGroupMetadataRequest$ = [3, n0, _DRGMR,
    0,
    [_RGNu, _RGAu, _Ty],
    [0, 0, 0]
];
exports.DescribeRuleGroupMetadataRequest$ = DescribeRuleGroupMetadataRequest$;
const DescribeRuleGroupMetadataResponse$ = [3, n0, _DRGMRe,
    0,
    [_RGAu, _RGNu, _De, _Ty, _Ca, _SRO, _LMT, _VN, _PI, _LN],
    [0, 0, 0, 0, 1, () => StatefulRuleOptions$, 4, 0, 0, 0], 2
];
exports.DescribeRuleGroupMetadataResponse$ = DescribeRuleGroupMetadataResponse$;
const DescribeRuleGroupRequest$ = [3, n0, _DRGRes,
    0,
    [_RGNu, _RGAu, _Ty, _ARG],
    [0, 0, 0, 2]
];
exports.DescribeRuleGroupRequest$ = DescribeRuleGroupRequest$;
const DescribeRuleGroupResponse$ = [3, n0, _DRGResc,
    0,
    [_UT, _RGR, _RGu],
    [0, () => RuleGroupResponse$, () => RuleGroup$], 2
];
exports.DescribeRuleGroupResponse$ = DescribeRuleGroupResponse$;
const DescribeRuleGroupSummaryRequest$ = [3, n0, _DRGSR,
    0,
    [_RGNu, _RGAu, _Ty],
    [0, 0, 0]
];
exports.DescribeRuleGroupSummaryRequest$ = DescribeRuleGroupSummaryRequest$;
const DescribeRuleGroupSummaryResponse$ = [3, n0, _DRGSRe,
    0,
    [_RGNu, _De, _Su],
    [0, 0, () => Summary$], 1
];
exports.DescribeRuleGroupSummaryResponse$ = DescribeRuleGroupSummaryResponse$;
const DescribeTLSInspectionConfigurationRequest$ = [3, n0, _DTLSICRes,
    0,
    [_TLSICA, _TLSICN],
    [0, 0]
];
exports.DescribeTLSInspectionConfigurationRequest$ = DescribeTLSInspectionConfigurationRequest$;
const DescribeTLSInspectionConfigurationResponse$ = [3, n0, _DTLSICResc,
    0,
    [_UT, _TLSICR, _TLSIC],
    [0, () => TLSInspectionConfigurationResponse$, () => TLSInspectionConfiguration$], 2
];
exports.DescribeTLSInspectionConfigurationResponse$ = DescribeTLSInspectionConfigurationResponse$;
const DescribeVpcEndpointAssociationRequest$ = [3, n0, _DVEARes,
    0,
    [_VEAA],
    [0], 1
];
exports.DescribeVpcEndpointAssociationRequest$ = DescribeVpcEndpointAssociationRequest$;
const DescribeVpcEndpointAssociationResponse$ = [3, n0, _DVEAResc,
    0,
    [_VEA, _VEAS],
    [() => VpcEndpointAssociation$, () => VpcEndpointAssociationStatus$]
];
exports.DescribeVpcEndpointAssociationResponse$ = DescribeVpcEndpointAssociationResponse$;
const DetachRuleGroupsFromProxyConfigurationRequest$ = [3, n0, _DRGFPCR,
    0,
    [_UT, _PCN, _PCA, _RGN, _RGA],
    [0, 0, 0, 64 | 0, 64 | 0], 1
];
exports.DetachRuleGroupsFromProxyConfigurationRequest$ = DetachRuleGroupsFromProxyConfigurationRequest$;
const DetachRuleGroupsFromProxyConfigurationResponse$ = [3, n0, _DRGFPCRe,
    0,
    [_PC, _UT],
    [() => ProxyConfiguration$, 0]
];
exports.DetachRuleGroupsFromProxyConfigurationResponse$ = DetachRuleGroupsFromProxyConfigurationResponse$;
const Dimension$ = [3, n0, _Di,
    0,
    [_V],
    [0], 1
];
exports.Dimension$ = Dimension$;
const DisassociateAvailabilityZonesRequest$ = [3, n0, _DAZR,
    0,
    [_AZM, _UT, _FAi, _FN],
    [() => AvailabilityZoneMappings, 0, 0, 0], 1
];
exports.DisassociateAvailabilityZonesRequest$ = DisassociateAvailabilityZonesRequest$;
const DisassociateAvailabilityZonesResponse$ = [3, n0, _DAZRi,
    0,
    [_FAi, _FN, _AZM, _UT],
    [0, 0, () => AvailabilityZoneMappings, 0]
];
exports.DisassociateAvailabilityZonesResponse$ = DisassociateAvailabilityZonesResponse$;
const DisassociateSubnetsRequest$ = [3, n0, _DSR,
    0,
    [_SIu, _UT, _FAi, _FN],
    [64 | 0, 0, 0, 0], 1
];
exports.DisassociateSubnetsRequest$ = DisassociateSubnetsRequest$;
const DisassociateSubnetsResponse$ = [3, n0, _DSRi,
    0,
    [_FAi, _FN, _SM, _UT],
    [0, 0, () => SubnetMappings, 0]
];
exports.DisassociateSubnetsResponse$ = DisassociateSubnetsResponse$;
const EncryptionConfiguration$ = [3, n0, _EC,
    0,
    [_Ty, _KI],
    [0, 0], 1
];
exports.EncryptionConfiguration$ = EncryptionConfiguration$;
const Firewall$ = [3, n0, _F,
    0,
    [_FPA, _VI, _SM, _FI, _FN, _FAi, _DP, _SCP, _FPCP, _De, _T, _EC, _NOA, _EAT, _TGI, _TGOAI, _AZM, _AZCP],
    [0, 0, () => SubnetMappings, 0, 0, 0, 2, 2, 2, 0, () => TagList, () => EncryptionConfiguration$, 1, 64 | 0, 0, 0, () => AvailabilityZoneMappings, 2], 4
];
exports.Firewall$ = Firewall$;
const FirewallMetadata$ = [3, n0, _FMi,
    0,
    [_FN, _FAi, _TGAI],
    [0, 0, 0]
];
exports.FirewallMetadata$ = FirewallMetadata$;
const FirewallPolicy$ = [3, n0, _FP,
    0,
    [_SDA, _SFDA, _SRGR, _SCA, _SRGRt, _SDAt, _SEO, _TLSICA, _PV, _ETLSSH],
    [64 | 0, 64 | 0, () => StatelessRuleGroupReferences, () => CustomActions, () => StatefulRuleGroupReferences, 64 | 0, () => StatefulEngineOptions$, 0, () => PolicyVariables$, 2], 2
];
exports.FirewallPolicy$ = FirewallPolicy$;
const FirewallPolicyMetadata$ = [3, n0, _FPM,
    0,
    [_N, _Ar],
    [0, 0]
];
exports.FirewallPolicyMetadata$ = FirewallPolicyMetadata$;
const FirewallPolicyResponse$ = [3, n0, _FPR,
    0,
    [_FPN, _FPA, _FPI, _De, _FPS, _T, _CSRC, _CSRCo, _CSDC, _NOA, _EC, _LMT],
    [0, 0, 0, 0, 0, () => TagList, 1, 1, 1, 1, () => EncryptionConfiguration$, 4], 3
];
exports.FirewallPolicyResponse$ = FirewallPolicyResponse$;
const FirewallStatus$ = [3, n0, _FS,
    0,
    [_S, _CSSS, _SS, _CUS, _TGASS],
    [0, 0, () => SyncStates, () => CapacityUsageSummary$, () => TransitGatewayAttachmentSyncState$], 2
];
exports.FirewallStatus$ = FirewallStatus$;
const Flow$ = [3, n0, _Fl,
    0,
    [_SA, _DA, _SP, _DPe, _P, _Ag, _PCa, _BC],
    [() => Address$, () => Address$, 0, 0, 0, 1, 1, 1]
];
exports.Flow$ = Flow$;
const FlowFilter$ = [3, n0, _FF,
    0,
    [_SA, _DA, _SP, _DPe, _Pro],
    [() => Address$, () => Address$, 0, 0, 64 | 0]
];
exports.FlowFilter$ = FlowFilter$;
const FlowOperation$ = [3, n0, _FO,
    0,
    [_MFAIS, _FFl],
    [1, () => FlowFilters]
];
exports.FlowOperation$ = FlowOperation$;
const FlowOperationMetadata$ = [3, n0, _FOM,
    0,
    [_FOI, _FOT, _FRT, _FOS],
    [0, 0, 4, 0]
];
exports.FlowOperationMetadata$ = FlowOperationMetadata$;
const FlowTimeouts$ = [3, n0, _FT,
    0,
    [_TITS],
    [1]
];
exports.FlowTimeouts$ = FlowTimeouts$;
const GetAnalysisReportResultsRequest$ = [3, n0, _GARRR,
    0,
    [_ARI, _FN, _FAi, _NT, _MR],
    [0, 0, 0, 0, 1], 1
];
exports.GetAnalysisReportResultsRequest$ = GetAnalysisReportResultsRequest$;
const GetAnalysisReportResultsResponse$ = [3, n0, _GARRRe,
    0,
    [_S, _ST, _ET, _RT, _AT, _NT, _ARR],
    [0, 4, 4, 4, 0, 0, () => AnalysisReportResults]
];
exports.GetAnalysisReportResultsResponse$ = GetAnalysisReportResultsResponse$;
const Header$ = [3, n0, _He,
    0,
    [_P, _So, _SP, _Dir, _Des, _DPe],
    [0, 0, 0, 0, 0, 0], 6
];
exports.Header$ = Header$;
const Hits$ = [3, n0, _H,
    0,
    [_Co],
    [1]
];
exports.Hits$ = Hits$;
const IPSet$ = [3, n0, _IPS,
    0,
    [_Def],
    [64 | 0], 1
];
exports.IPSet$ = IPSet$;
const IPSetMetadata$ = [3, n0, _IPSM,
    0,
    [_RCIDRC],
    [1]
];
exports.IPSetMetadata$ = IPSetMetadata$;
const IPSetReference$ = [3, n0, _IPSRe,
    0,
    [_RAe],
    [0]
];
exports.IPSetReference$ = IPSetReference$;
const ListAnalysisReportsRequest$ = [3, n0, _LARR,
    0,
    [_FN, _FAi, _NT, _MR],
    [0, 0, 0, 1]
];
exports.ListAnalysisReportsRequest$ = ListAnalysisReportsRequest$;
const ListAnalysisReportsResponse$ = [3, n0, _LARRi,
    0,
    [_ARna, _NT],
    [() => AnalysisReports, 0]
];
exports.ListAnalysisReportsResponse$ = ListAnalysisReportsResponse$;
const ListenerProperty$ = [3, n0, _LPi,
    0,
    [_Por, _Ty],
    [1, 0]
];
exports.ListenerProperty$ = ListenerProperty$;
const ListenerPropertyRequest$ = [3, n0, _LPR,
    0,
    [_Por, _Ty],
    [1, 0], 2
];
exports.ListenerPropertyRequest$ = ListenerPropertyRequest$;
const ListFirewallPoliciesRequest$ = [3, n0, _LFPR,
    0,
    [_NT, _MR],
    [0, 1]
];
exports.ListFirewallPoliciesRequest$ = ListFirewallPoliciesRequest$;
const ListFirewallPoliciesResponse$ = [3, n0, _LFPRi,
    0,
    [_NT, _FPi],
    [0, () => FirewallPolicies]
];
exports.ListFirewallPoliciesResponse$ = ListFirewallPoliciesResponse$;
const ListFirewallsRequest$ = [3, n0, _LFR,
    0,
    [_NT, _VIp, _MR],
    [0, 64 | 0, 1]
];
exports.ListFirewallsRequest$ = ListFirewallsRequest$;
const ListFirewallsResponse$ = [3, n0, _LFRi,
    0,
    [_NT, _Fi],
    [0, () => Firewalls]
];
exports.ListFirewallsResponse$ = ListFirewallsResponse$;
const ListFlowOperationResultsRequest$ = [3, n0, _LFORR,
    0,
    [_FAi, _FOI, _NT, _MR, _AZ, _VEI, _VEAA],
    [0, 0, 0, 1, 0, 0, 0], 2
];
exports.ListFlowOperationResultsRequest$ = ListFlowOperationResultsRequest$;
const ListFlowOperationResultsResponse$ = [3, n0, _LFORRi,
    0,
    [_FAi, _AZ, _VEAA, _VEI, _FOI, _FOS, _SMt, _FRT, _Flo, _NT],
    [0, 0, 0, 0, 0, 0, 0, 4, () => Flows, 0]
];
exports.ListFlowOperationResultsResponse$ = ListFlowOperationResultsResponse$;
const ListFlowOperationsRequest$ = [3, n0, _LFOR,
    0,
    [_FAi, _AZ, _VEAA, _VEI, _FOT, _NT, _MR],
    [0, 0, 0, 0, 0, 0, 1], 1
];
exports.ListFlowOperationsRequest$ = ListFlowOperationsRequest$;
const ListFlowOperationsResponse$ = [3, n0, _LFORi,
    0,
    [_FOl, _NT],
    [() => FlowOperations, 0]
];
exports.ListFlowOperationsResponse$ = ListFlowOperationsResponse$;
const ListProxiesRequest$ = [3, n0, _LPRi,
    0,
    [_NT, _MR],
    [0, 1]
];
exports.ListProxiesRequest$ = ListProxiesRequest$;
const ListProxiesResponse$ = [3, n0, _LPRis,
    0,
    [_Prox, _NT],
    [() => Proxies, 0]
];
exports.ListProxiesResponse$ = ListProxiesResponse$;
const ListProxyConfigurationsRequest$ = [3, n0, _LPCR,
    0,
    [_NT, _MR],
    [0, 1]
];
exports.ListProxyConfigurationsRequest$ = ListProxyConfigurationsRequest$;
const ListProxyConfigurationsResponse$ = [3, n0, _LPCRi,
    0,
    [_PCr, _NT],
    [() => ProxyConfigurations, 0]
];
exports.ListProxyConfigurationsResponse$ = ListProxyConfigurationsResponse$;
const ListProxyRuleGroupsRequest$ = [3, n0, _LPRGR,
    0,
    [_NT, _MR],
    [0, 1]
];
exports.ListProxyRuleGroupsRequest$ = ListProxyRuleGroupsRequest$;
const ListProxyRuleGroupsResponse$ = [3, n0, _LPRGRi,
    0,
    [_PRGr, _NT],
    [() => ProxyRuleGroups, 0]
];
exports.ListProxyRuleGroupsResponse$ = ListProxyRuleGroupsResponse$;
const ListRuleGroupsRequest$ = [3, n0, _LRGR,
    0,
    [_NT, _MR, _Sc, _MT, _SSu, _Ty],
    [0, 1, 0, 0, 0, 0]
];
exports.ListRuleGroupsRequest$ = ListRuleGroupsRequest$;
const ListRuleGroupsResponse$ = [3, n0, _LRGRi,
    0,
    [_NT, _RG],
    [0, () => RuleGroups]
];
exports.ListRuleGroupsResponse$ = ListRuleGroupsResponse$;
const ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RA, _NT, _MR],
    [0, 0, 1], 1
];
exports.ListTagsForResourceRequest$ = ListTagsForResourceRequest$;
const ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_NT, _T],
    [0, () => TagList]
];
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
const ListTLSInspectionConfigurationsRequest$ = [3, n0, _LTLSICR,
    0,
    [_NT, _MR],
    [0, 1]
];
exports.ListTLSInspectionConfigurationsRequest$ = ListTLSInspectionConfigurationsRequest$;
const ListTLSInspectionConfigurationsResponse$ = [3, n0, _LTLSICRi,
    0,
    [_NT, _TLSICn],
    [0, () => TLSInspectionConfigurations]
];
exports.ListTLSInspectionConfigurationsResponse$ = ListTLSInspectionConfigurationsResponse$;
const ListVpcEndpointAssociationsRequest$ = [3, n0, _LVEAR,
    0,
    [_NT, _MR, _FAi],
    [0, 1, 0]
];
exports.ListVpcEndpointAssociationsRequest$ = ListVpcEndpointAssociationsRequest$;
const ListVpcEndpointAssociationsResponse$ = [3, n0, _LVEARi,
    0,
    [_NT, _VEAp],
    [0, () => VpcEndpointAssociations]
];
exports.ListVpcEndpointAssociationsResponse$ = ListVpcEndpointAssociationsResponse$;
const LogDestinationConfig$ = [3, n0, _LDC,
    0,
    [_LT, _LDT, _LD],
    [0, 0, 128 | 0], 3
];
exports.LogDestinationConfig$ = LogDestinationConfig$;
const LoggingConfiguration$ = [3, n0, _LC,
    0,
    [_LDCo],
    [() => LogDestinationConfigs], 1
];
exports.LoggingConfiguration$ = LoggingConfiguration$;
const MatchAttributes$ = [3, n0, _MA,
    0,
    [_Sou, _Dest, _SPo, _DPes, _Pro, _TCPF],
    [() => Addresses, () => Addresses, () => PortRanges, () => PortRanges, 64 | 1, () => TCPFlags]
];
exports.MatchAttributes$ = MatchAttributes$;
const PerObjectStatus$ = [3, n0, _POS,
    0,
    [_SSy, _UT],
    [0, 0]
];
exports.PerObjectStatus$ = PerObjectStatus$;
const PolicyVariables$ = [3, n0, _PV,
    0,
    [_RV],
    [() => IPSets]
];
exports.PolicyVariables$ = PolicyVariables$;
const PortRange$ = [3, n0, _PRo,
    0,
    [_FPr, _TP],
    [1, 1], 2
];
exports.PortRange$ = PortRange$;
const PortSet$ = [3, n0, _PSo,
    0,
    [_Def],
    [64 | 0]
];
exports.PortSet$ = PortSet$;
const Proxy$ = [3, n0, _Pr,
    0,
    [_CT, _DT, _UTp, _FC, _FM, _PS, _PMS, _NGI, _PCN, _PCA, _PN, _PA, _LP, _TIP, _T],
    [4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => ListenerProperties, () => TlsInterceptProperties$, () => TagList]
];
exports.Proxy$ = Proxy$;
const ProxyConfigDefaultRulePhaseActionsRequest$ = [3, n0, _PCDRPAR,
    0,
    [_PDNS, _PREQUEST, _PRESPONSE],
    [0, 0, 0]
];
exports.ProxyConfigDefaultRulePhaseActionsRequest$ = ProxyConfigDefaultRulePhaseActionsRequest$;
const ProxyConfigRuleGroup$ = [3, n0, _PCRG,
    0,
    [_PRGN, _PRGA, _Ty, _Pri],
    [0, 0, 0, 1]
];
exports.ProxyConfigRuleGroup$ = ProxyConfigRuleGroup$;
const ProxyConfiguration$ = [3, n0, _PC,
    0,
    [_PCN, _PCA, _De, _CT, _DT, _RG, _DRPA, _T],
    [0, 0, 0, 4, 4, () => ProxyConfigRuleGroupSet, () => ProxyConfigDefaultRulePhaseActionsRequest$, () => TagList]
];
exports.ProxyConfiguration$ = ProxyConfiguration$;
const ProxyConfigurationMetadata$ = [3, n0, _PCM,
    0,
    [_N, _Ar],
    [0, 0]
];
exports.ProxyConfigurationMetadata$ = ProxyConfigurationMetadata$;
const ProxyMetadata$ = [3, n0, _PM,
    0,
    [_N, _Ar],
    [0, 0]
];
exports.ProxyMetadata$ = ProxyMetadata$;
const ProxyRule$ = [3, n0, _PR,
    0,
    [_PRN, _De, _Ac, _C],
    [0, 0, 0, () => ProxyRuleConditionList]
];
exports.ProxyRule$ = ProxyRule$;
const ProxyRuleCondition$ = [3, n0, _PRC,
    0,
    [_CO, _CK, _CV],
    [0, 0, 64 | 0]
];
exports.ProxyRuleCondition$ = ProxyRuleCondition$;
const ProxyRuleGroup$ = [3, n0, _PRG,
    0,
    [_PRGN, _PRGA, _CT, _DT, _R, _De, _T],
    [0, 0, 4, 4, () => ProxyRulesByRequestPhase$, 0, () => TagList]
];
exports.ProxyRuleGroup$ = ProxyRuleGroup$;
const ProxyRuleGroupAttachment$ = [3, n0, _PRGAr,
    0,
    [_PRGN, _IP],
    [0, 1]
];
exports.ProxyRuleGroupAttachment$ = ProxyRuleGroupAttachment$;
const ProxyRuleGroupMetadata$ = [3, n0, _PRGM,
    0,
    [_N, _Ar],
    [0, 0]
];
exports.ProxyRuleGroupMetadata$ = ProxyRuleGroupMetadata$;
const ProxyRuleGroupPriority$ = [3, n0, _PRGP,
    0,
    [_PRGN, _NP],
    [0, 1]
];
exports.ProxyRuleGroupPriority$ = ProxyRuleGroupPriority$;
const ProxyRuleGroupPriorityResult$ = [3, n0, _PRGPR,
    0,
    [_PRGN, _Pri],
    [0, 1]
];
exports.ProxyRuleGroupPriorityResult$ = ProxyRuleGroupPriorityResult$;
const ProxyRulePriority$ = [3, n0, _PRP,
    0,
    [_PRN, _NP],
    [0, 1]
];
exports.ProxyRulePriority$ = ProxyRulePriority$;
const ProxyRulesByRequestPhase$ = [3, n0, _PRBRP,
    0,
    [_PDNS, _PREQUEST, _PRESPONSE],
    [() => ProxyRuleList, () => ProxyRuleList, () => ProxyRuleList]
];
exports.ProxyRulesByRequestPhase$ = ProxyRulesByRequestPhase$;
const PublishMetricAction$ = [3, n0, _PMA,
    0,
    [_Dim],
    [() => Dimensions], 1
];
exports.PublishMetricAction$ = PublishMetricAction$;
const PutResourcePolicyRequest$ = [3, n0, _PRPR,
    0,
    [_RA, _Po],
    [0, 0], 2
];
exports.PutResourcePolicyRequest$ = PutResourcePolicyRequest$;
const PutResourcePolicyResponse$ = [3, n0, _PRPRu,
    0,
    [],
    []
];
exports.PutResourcePolicyResponse$ = PutResourcePolicyResponse$;
const ReferenceSets$ = [3, n0, _RS,
    0,
    [_IPSR],
    [() => IPSetReferenceMap]
];
exports.ReferenceSets$ = ReferenceSets$;
const RejectNetworkFirewallTransitGatewayAttachmentRequest$ = [3, n0, _RNFTGAR,
    0,
    [_TGAI],
    [0], 1
];
exports.RejectNetworkFirewallTransitGatewayAttachmentRequest$ = RejectNetworkFirewallTransitGatewayAttachmentRequest$;
const RejectNetworkFirewallTransitGatewayAttachmentResponse$ = [3, n0, _RNFTGARe,
    0,
    [_TGAI, _TGAS],
    [0, 0], 2
];
exports.RejectNetworkFirewallTransitGatewayAttachmentResponse$ = RejectNetworkFirewallTransitGatewayAttachmentResponse$;
const RuleDefinition$ = [3, n0, _RD,
    0,
    [_MA, _Act],
    [() => MatchAttributes$, 64 | 0], 2
];
exports.RuleDefinition$ = RuleDefinition$;
const RuleGroup$ = [3, n0, _RGu,
    0,
    [_RSu, _RV, _RS, _SRO],
    [() => RulesSource$, () => RuleVariables$, () => ReferenceSets$, () => StatefulRuleOptions$], 1
];
exports.RuleGroup$ = RuleGroup$;
const RuleGroupMetadata$ = [3, n0, _RGM,
    0,
    [_N, _Ar, _VN],
    [0, 0, 0]
];
exports.RuleGroupMetadata$ = RuleGroupMetadata$;
const RuleGroupResponse$ = [3, n0, _RGR,
    0,
    [_RGAu, _RGNu, _RGI, _De, _Ty, _Ca, _RGS, _T, _CC, _NOA, _EC, _SMo, _STn, _LMT, _ARnal, _SC],
    [0, 0, 0, 0, 0, 1, 0, () => TagList, 1, 1, () => EncryptionConfiguration$, () => SourceMetadata$, 0, 4, () => AnalysisResultList, () => SummaryConfiguration$], 3
];
exports.RuleGroupResponse$ = RuleGroupResponse$;
const RuleOption$ = [3, n0, _RO,
    0,
    [_K, _Se],
    [0, 64 | 0], 1
];
exports.RuleOption$ = RuleOption$;
const RulesSource$ = [3, n0, _RSu,
    0,
    [_RSul, _RSL, _SR, _SRACA],
    [0, () => RulesSourceList$, () => StatefulRules, () => StatelessRulesAndCustomActions$]
];
exports.RulesSource$ = RulesSource$;
const RulesSourceList$ = [3, n0, _RSL,
    0,
    [_Ta, _TT, _GRT],
    [64 | 0, 64 | 0, 0], 3
];
exports.RulesSourceList$ = RulesSourceList$;
const RuleSummary$ = [3, n0, _RSule,
    0,
    [_SID, _Ms, _Me],
    [0, 0, 0]
];
exports.RuleSummary$ = RuleSummary$;
const RuleVariables$ = [3, n0, _RV,
    0,
    [_IPSe, _PSor],
    [() => IPSets, () => PortSets]
];
exports.RuleVariables$ = RuleVariables$;
const ServerCertificate$ = [3, n0, _SCe,
    0,
    [_RA],
    [0]
];
exports.ServerCertificate$ = ServerCertificate$;
const ServerCertificateConfiguration$ = [3, n0, _SCC,
    0,
    [_SCer, _Sco, _CAA, _CCRS],
    [() => ServerCertificates, () => ServerCertificateScopes, 0, () => CheckCertificateRevocationStatusActions$]
];
exports.ServerCertificateConfiguration$ = ServerCertificateConfiguration$;
const ServerCertificateScope$ = [3, n0, _SCS,
    0,
    [_Sou, _Dest, _SPo, _DPes, _Pro],
    [() => Addresses, () => Addresses, () => PortRanges, () => PortRanges, 64 | 1]
];
exports.ServerCertificateScope$ = ServerCertificateScope$;
const SourceMetadata$ = [3, n0, _SMo,
    0,
    [_SAo, _SUT],
    [0, 0]
];
exports.SourceMetadata$ = SourceMetadata$;
const StartAnalysisReportRequest$ = [3, n0, _SARR,
    0,
    [_AT, _FN, _FAi],
    [0, 0, 0], 1
];
exports.StartAnalysisReportRequest$ = StartAnalysisReportRequest$;
const StartAnalysisReportResponse$ = [3, n0, _SARRt,
    0,
    [_ARI],
    [0], 1
];
exports.StartAnalysisReportResponse$ = StartAnalysisReportResponse$;
const StartFlowCaptureRequest$ = [3, n0, _SFCR,
    0,
    [_FAi, _FFl, _AZ, _VEAA, _VEI, _MFAIS],
    [0, () => FlowFilters, 0, 0, 0, 1], 2
];
exports.StartFlowCaptureRequest$ = StartFlowCaptureRequest$;
const StartFlowCaptureResponse$ = [3, n0, _SFCRt,
    0,
    [_FAi, _FOI, _FOS],
    [0, 0, 0]
];
exports.StartFlowCaptureResponse$ = StartFlowCaptureResponse$;
const StartFlowFlushRequest$ = [3, n0, _SFFR,
    0,
    [_FAi, _FFl, _AZ, _VEAA, _VEI, _MFAIS],
    [0, () => FlowFilters, 0, 0, 0, 1], 2
];
exports.StartFlowFlushRequest$ = StartFlowFlushRequest$;
const StartFlowFlushResponse$ = [3, n0, _SFFRt,
    0,
    [_FAi, _FOI, _FOS],
    [0, 0, 0]
];
exports.StartFlowFlushResponse$ = StartFlowFlushResponse$;
const StatefulEngineOptions$ = [3, n0, _SEO,
    0,
    [_ROu, _SEP, _FT],
    [0, 0, () => FlowTimeouts$]
];
exports.StatefulEngineOptions$ = StatefulEngineOptions$;
const StatefulRule$ = [3, n0, _SRt,
    0,
    [_Ac, _He, _ROul],
    [0, () => Header$, () => RuleOptions], 3
];
exports.StatefulRule$ = StatefulRule$;
const StatefulRuleGroupOverride$ = [3, n0, _SRGO,
    0,
    [_Ac],
    [0]
];
exports.StatefulRuleGroupOverride$ = StatefulRuleGroupOverride$;
const StatefulRuleGroupReference$ = [3, n0, _SRGRta,
    0,
    [_RA, _Pri, _O, _DTI],
    [0, 1, () => StatefulRuleGroupOverride$, 2], 1
];
exports.StatefulRuleGroupReference$ = StatefulRuleGroupReference$;
const StatefulRuleOptions$ = [3, n0, _SRO,
    0,
    [_ROu],
    [0]
];
exports.StatefulRuleOptions$ = StatefulRuleOptions$;
const StatelessRule$ = [3, n0, _SRta,
    0,
    [_RD, _Pri],
    [() => RuleDefinition$, 1], 2
];
exports.StatelessRule$ = StatelessRule$;
const StatelessRuleGroupReference$ = [3, n0, _SRGRtat,
    0,
    [_RA, _Pri],
    [0, 1], 2
];
exports.StatelessRuleGroupReference$ = StatelessRuleGroupReference$;
const StatelessRulesAndCustomActions$ = [3, n0, _SRACA,
    0,
    [_SRtat, _CAu],
    [() => StatelessRules, () => CustomActions], 1
];
exports.StatelessRulesAndCustomActions$ = StatelessRulesAndCustomActions$;
const SubnetMapping$ = [3, n0, _SMu,
    0,
    [_SI, _IPAT],
    [0, 0], 1
];
exports.SubnetMapping$ = SubnetMapping$;
const Summary$ = [3, n0, _Su,
    0,
    [_RSuleu],
    [() => RuleSummaries]
];
exports.Summary$ = Summary$;
const SummaryConfiguration$ = [3, n0, _SC,
    0,
    [_ROul],
    [64 | 0]
];
exports.SummaryConfiguration$ = SummaryConfiguration$;
const SyncState$ = [3, n0, _SSyn,
    0,
    [_At, _Con],
    [() => Attachment$, () => SyncStateConfig]
];
exports.SyncState$ = SyncState$;
const Tag$ = [3, n0, _Tag,
    0,
    [_Ke, _V],
    [0, 0], 2
];
exports.Tag$ = Tag$;
const TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RA, _T],
    [0, () => TagList], 2
];
exports.TagResourceRequest$ = TagResourceRequest$;
const TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
exports.TagResourceResponse$ = TagResourceResponse$;
const TCPFlagField$ = [3, n0, _TCPFF,
    0,
    [_Fla, _Ma],
    [64 | 0, 64 | 0], 1
];
exports.TCPFlagField$ = TCPFlagField$;
const TlsCertificateData$ = [3, n0, _TCD,
    0,
    [_CAe, _CS, _S, _SMt],
    [0, 0, 0, 0]
];
exports.TlsCertificateData$ = TlsCertificateData$;
const TLSInspectionConfiguration$ = [3, n0, _TLSIC,
    0,
    [_SCCe],
    [() => ServerCertificateConfigurations]
];
exports.TLSInspectionConfiguration$ = TLSInspectionConfiguration$;
const TLSInspectionConfigurationMetadata$ = [3, n0, _TLSICM,
    0,
    [_N, _Ar],
    [0, 0]
];
exports.TLSInspectionConfigurationMetadata$ = TLSInspectionConfigurationMetadata$;
const TLSInspectionConfigurationResponse$ = [3, n0, _TLSICR,
    0,
    [_TLSICA, _TLSICN, _TLSICI, _TLSICS, _De, _T, _LMT, _NOA, _EC, _Ce, _CAer],
    [0, 0, 0, 0, 0, () => TagList, 4, 1, () => EncryptionConfiguration$, () => Certificates, () => TlsCertificateData$], 3
];
exports.TLSInspectionConfigurationResponse$ = TLSInspectionConfigurationResponse$;
const TlsInterceptProperties$ = [3, n0, _TIP,
    0,
    [_PAc, _TIM],
    [0, 0]
];
exports.TlsInterceptProperties$ = TlsInterceptProperties$;
const TlsInterceptPropertiesRequest$ = [3, n0, _TIPR,
    0,
    [_PAc, _TIM],
    [0, 0]
];
exports.TlsInterceptPropertiesRequest$ = TlsInterceptPropertiesRequest$;
const TransitGatewayAttachmentSyncState$ = [3, n0, _TGASS,
    0,
    [_AI, _TGAS, _SMt],
    [0, 0, 0]
];
exports.TransitGatewayAttachmentSyncState$ = TransitGatewayAttachmentSyncState$;
const UniqueSources$ = [3, n0, _US,
    0,
    [_Co],
    [1]
];
exports.UniqueSources$ = UniqueSources$;
const UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _TK],
    [0, 64 | 0], 2
];
exports.UntagResourceRequest$ = UntagResourceRequest$;
const UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
exports.UntagResourceResponse$ = UntagResourceResponse$;
const UpdateAvailabilityZoneChangeProtectionRequest$ = [3, n0, _UAZCPR,
    0,
    [_AZCP, _UT, _FAi, _FN],
    [2, 0, 0, 0], 1
];
exports.UpdateAvailabilityZoneChangeProtectionRequest$ = UpdateAvailabilityZoneChangeProtectionRequest$;
const UpdateAvailabilityZoneChangeProtectionResponse$ = [3, n0, _UAZCPRp,
    0,
    [_UT, _FAi, _FN, _AZCP],
    [0, 0, 0, 2]
];
exports.UpdateAvailabilityZoneChangeProtectionResponse$ = UpdateAvailabilityZoneChangeProtectionResponse$;
const UpdateFirewallAnalysisSettingsRequest$ = [3, n0, _UFASR,
    0,
    [_EAT, _FAi, _FN, _UT],
    [64 | 0, 0, 0, 0]
];
exports.UpdateFirewallAnalysisSettingsRequest$ = UpdateFirewallAnalysisSettingsRequest$;
const UpdateFirewallAnalysisSettingsResponse$ = [3, n0, _UFASRp,
    0,
    [_EAT, _FAi, _FN, _UT],
    [64 | 0, 0, 0, 0]
];
exports.UpdateFirewallAnalysisSettingsResponse$ = UpdateFirewallAnalysisSettingsResponse$;
const UpdateFirewallDeleteProtectionRequest$ = [3, n0, _UFDPR,
    0,
    [_DP, _UT, _FAi, _FN],
    [2, 0, 0, 0], 1
];
exports.UpdateFirewallDeleteProtectionRequest$ = UpdateFirewallDeleteProtectionRequest$;
const UpdateFirewallDeleteProtectionResponse$ = [3, n0, _UFDPRp,
    0,
    [_FAi, _FN, _DP, _UT],
    [0, 0, 2, 0]
];
exports.UpdateFirewallDeleteProtectionResponse$ = UpdateFirewallDeleteProtectionResponse$;
const UpdateFirewallDescriptionRequest$ = [3, n0, _UFDR,
    0,
    [_UT, _FAi, _FN, _De],
    [0, 0, 0, 0]
];
exports.UpdateFirewallDescriptionRequest$ = UpdateFirewallDescriptionRequest$;
const UpdateFirewallDescriptionResponse$ = [3, n0, _UFDRp,
    0,
    [_FAi, _FN, _De, _UT],
    [0, 0, 0, 0]
];
exports.UpdateFirewallDescriptionResponse$ = UpdateFirewallDescriptionResponse$;
const UpdateFirewallEncryptionConfigurationRequest$ = [3, n0, _UFECR,
    0,
    [_UT, _FAi, _FN, _EC],
    [0, 0, 0, () => EncryptionConfiguration$]
];
exports.UpdateFirewallEncryptionConfigurationRequest$ = UpdateFirewallEncryptionConfigurationRequest$;
const UpdateFirewallEncryptionConfigurationResponse$ = [3, n0, _UFECRp,
    0,
    [_FAi, _FN, _UT, _EC],
    [0, 0, 0, () => EncryptionConfiguration$]
];
exports.UpdateFirewallEncryptionConfigurationResponse$ = UpdateFirewallEncryptionConfigurationResponse$;
const UpdateFirewallPolicyChangeProtectionRequest$ = [3, n0, _UFPCPR,
    0,
    [_FPCP, _UT, _FAi, _FN],
    [2, 0, 0, 0], 1
];
exports.UpdateFirewallPolicyChangeProtectionRequest$ = UpdateFirewallPolicyChangeProtectionRequest$;
const UpdateFirewallPolicyChangeProtectionResponse$ = [3, n0, _UFPCPRp,
    0,
    [_UT, _FAi, _FN, _FPCP],
    [0, 0, 0, 2]
];
exports.UpdateFirewallPolicyChangeProtectionResponse$ = UpdateFirewallPolicyChangeProtectionResponse$;
const UpdateFirewallPolicyRequest$ = [3, n0, _UFPR,
    0,
    [_UT, _FP, _FPA, _FPN, _De, _DR, _EC],
    [0, () => FirewallPolicy$, 0, 0, 0, 2, () => EncryptionConfiguration$], 2
];
exports.UpdateFirewallPolicyRequest$ = UpdateFirewallPolicyRequest$;
const UpdateFirewallPolicyResponse$ = [3, n0, _UFPRp,
    0,
    [_UT, _FPR],
    [0, () => FirewallPolicyResponse$], 2
];
exports.UpdateFirewallPolicyResponse$ = UpdateFirewallPolicyResponse$;
const UpdateLoggingConfigurationRequest$ = [3, n0, _ULCR,
    0,
    [_FAi, _FN, _LC, _EMD],
    [0, 0, () => LoggingConfiguration$, 2]
];
exports.UpdateLoggingConfigurationRequest$ = UpdateLoggingConfigurationRequest$;
const UpdateLoggingConfigurationResponse$ = [3, n0, _ULCRp,
    0,
    [_FAi, _FN, _LC, _EMD],
    [0, 0, () => LoggingConfiguration$, 2]
];
exports.UpdateLoggingConfigurationResponse$ = UpdateLoggingConfigurationResponse$;
const UpdateProxyConfigurationRequest$ = [3, n0, _UPCR,
    0,
    [_DRPA, _UT, _PCN, _PCA],
    [() => ProxyConfigDefaultRulePhaseActionsRequest$, 0, 0, 0], 2
];
exports.UpdateProxyConfigurationRequest$ = UpdateProxyConfigurationRequest$;
const UpdateProxyConfigurationResponse$ = [3, n0, _UPCRp,
    0,
    [_PC, _UT],
    [() => ProxyConfiguration$, 0]
];
exports.UpdateProxyConfigurationResponse$ = UpdateProxyConfigurationResponse$;
const UpdateProxyRequest$ = [3, n0, _UPR,
    0,
    [_NGI, _UT, _PN, _PA, _LPTA, _LPTR, _TIP],
    [0, 0, 0, 0, () => ListenerPropertiesRequest, () => ListenerPropertiesRequest, () => TlsInterceptPropertiesRequest$], 2
];
exports.UpdateProxyRequest$ = UpdateProxyRequest$;
const UpdateProxyResponse$ = [3, n0, _UPRp,
    0,
    [_Pr, _UT],
    [() => Proxy$, 0]
];
exports.UpdateProxyResponse$ = UpdateProxyResponse$;
const UpdateProxyRuleGroupPrioritiesRequest$ = [3, n0, _UPRGPR,
    0,
    [_RG, _UT, _PCN, _PCA],
    [() => ProxyRuleGroupPriorityList, 0, 0, 0], 2
];
exports.UpdateProxyRuleGroupPrioritiesRequest$ = UpdateProxyRuleGroupPrioritiesRequest$;
const UpdateProxyRuleGroupPrioritiesResponse$ = [3, n0, _UPRGPRp,
    0,
    [_PRGr, _UT],
    [() => ProxyRuleGroupPriorityResultList, 0]
];
exports.UpdateProxyRuleGroupPrioritiesResponse$ = UpdateProxyRuleGroupPrioritiesResponse$;
const UpdateProxyRulePrioritiesRequest$ = [3, n0, _UPRPR,
    0,
    [_RGRP, _R, _UT, _PRGN, _PRGA],
    [0, () => ProxyRulePriorityList, 0, 0, 0], 3
];
exports.UpdateProxyRulePrioritiesRequest$ = UpdateProxyRulePrioritiesRequest$;
const UpdateProxyRulePrioritiesResponse$ = [3, n0, _UPRPRp,
    0,
    [_PRGN, _PRGA, _RGRP, _R, _UT],
    [0, 0, 0, () => ProxyRulePriorityList, 0]
];
exports.UpdateProxyRulePrioritiesResponse$ = UpdateProxyRulePrioritiesResponse$;
const UpdateProxyRuleRequest$ = [3, n0, _UPRR,
    0,
    [_PRN, _UT, _PRGN, _PRGA, _De, _Ac, _AC, _RC],
    [0, 0, 0, 0, 0, 0, () => ProxyRuleConditionList, () => ProxyRuleConditionList], 2
];
exports.UpdateProxyRuleRequest$ = UpdateProxyRuleRequest$;
const UpdateProxyRuleResponse$ = [3, n0, _UPRRp,
    0,
    [_PR, _RCe, _UT],
    [() => ProxyRule$, () => ProxyRuleConditionList, 0]
];
exports.UpdateProxyRuleResponse$ = UpdateProxyRuleResponse$;
const UpdateRuleGroupRequest$ = [3, n0, _URGR,
    0,
    [_UT, _RGAu, _RGNu, _RGu, _R, _Ty, _De, _DR, _EC, _SMo, _ARG, _SC],
    [0, 0, 0, () => RuleGroup$, 0, 0, 0, 2, () => EncryptionConfiguration$, () => SourceMetadata$, 2, () => SummaryConfiguration$], 1
];
exports.UpdateRuleGroupRequest$ = UpdateRuleGroupRequest$;
const UpdateRuleGroupResponse$ = [3, n0, _URGRp,
    0,
    [_UT, _RGR],
    [0, () => RuleGroupResponse$], 2
];
exports.UpdateRuleGroupResponse$ = UpdateRuleGroupResponse$;
const UpdateSubnetChangeProtectionRequest$ = [3, n0, _USCPR,
    0,
    [_SCP, _UT, _FAi, _FN],
    [2, 0, 0, 0], 1
];
exports.UpdateSubnetChangeProtectionRequest$ = UpdateSubnetChangeProtectionRequest$;
const UpdateSubnetChangeProtectionResponse$ = [3, n0, _USCPRp,
    0,
    [_UT, _FAi, _FN, _SCP],
    [0, 0, 0, 2]
];
exports.UpdateSubnetChangeProtectionResponse$ = UpdateSubnetChangeProtectionResponse$;
const UpdateTLSInspectionConfigurationRequest$ = [3, n0, _UTLSICR,
    0,
    [_TLSIC, _UT, _TLSICA, _TLSICN, _De, _EC],
    [() => TLSInspectionConfiguration$, 0, 0, 0, 0, () => EncryptionConfiguration$], 2
];
exports.UpdateTLSInspectionConfigurationRequest$ = UpdateTLSInspectionConfigurationRequest$;
const UpdateTLSInspectionConfigurationResponse$ = [3, n0, _UTLSICRp,
    0,
    [_UT, _TLSICR],
    [0, () => TLSInspectionConfigurationResponse$], 2
];
exports.UpdateTLSInspectionConfigurationResponse$ = UpdateTLSInspectionConfigurationResponse$;
const VpcEndpointAssociation$ = [3, n0, _VEA,
    0,
    [_VEAA, _FAi, _VI, _SMu, _VEAI, _De, _T],
    [0, 0, 0, () => SubnetMapping$, 0, 0, () => TagList], 4
];
exports.VpcEndpointAssociation$ = VpcEndpointAssociation$;
const VpcEndpointAssociationMetadata$ = [3, n0, _VEAM,
    0,
    [_VEAA],
    [0]
];
exports.VpcEndpointAssociationMetadata$ = VpcEndpointAssociationMetadata$;
const VpcEndpointAssociationStatus$ = [3, n0, _VEAS,
    0,
    [_S, _ASS],
    [0, () => AssociationSyncState], 1
];
exports.VpcEndpointAssociationStatus$ = VpcEndpointAssociationStatus$;
var Addresses = [1, n0, _Ad,
    0, () => Address$
];
var AnalysisReportResults = [1, n0, _ARR,
    0, () => AnalysisTypeReportResult$
];
var AnalysisReports = [1, n0, _ARna,
    0, () => AnalysisReport$
];
var AnalysisResultList = [1, n0, _ARL,
    0, () => AnalysisResult$
];
var AvailabilityZoneMappings = [1, n0, _AZM,
    0, () => AvailabilityZoneMapping$
];
var AzSubnets = (/* unused pure expression or super */ null && (64 | 0));
var Certificates = [1, n0, _Ce,
    0, () => TlsCertificateData$
];
var CreateProxyRuleList = [1, n0, _CPRL,
    0, () => CreateProxyRule$
];
var CustomActions = [1, n0, _CAu,
    0, () => CustomAction$
];
var Dimensions = [1, n0, _Dim,
    0, () => Dimension$
];
var EnabledAnalysisTypes = (/* unused pure expression or super */ null && (64 | 0));
var FirewallPolicies = [1, n0, _FPi,
    0, () => FirewallPolicyMetadata$
];
var Firewalls = [1, n0, _Fi,
    0, () => FirewallMetadata$
];
var Flags = (/* unused pure expression or super */ null && (64 | 0));
var FlowFilters = [1, n0, _FFl,
    0, () => FlowFilter$
];
var FlowOperations = [1, n0, _FOl,
    0, () => FlowOperationMetadata$
];
var Flows = [1, n0, _Flo,
    0, () => Flow$
];
var ListenerProperties = [1, n0, _LP,
    0, () => ListenerProperty$
];
var ListenerPropertiesRequest = [1, n0, _LPRist,
    0, () => ListenerPropertyRequest$
];
var LogDestinationConfigs = [1, n0, _LDCo,
    0, () => LogDestinationConfig$
];
var PortRanges = [1, n0, _PRor,
    0, () => PortRange$
];
var ProtocolNumbers = (/* unused pure expression or super */ null && (64 | 1));
var ProtocolStrings = (/* unused pure expression or super */ null && (64 | 0));
var Proxies = [1, n0, _Prox,
    0, () => ProxyMetadata$
];
var ProxyConditionValueList = (/* unused pure expression or super */ null && (64 | 0));
var ProxyConfigRuleGroupSet = [1, n0, _PCRGS,
    0, () => ProxyConfigRuleGroup$
];
var ProxyConfigurations = [1, n0, _PCr,
    0, () => ProxyConfigurationMetadata$
];
var ProxyRuleConditionList = [1, n0, _PRCL,
    0, () => ProxyRuleCondition$
];
var ProxyRuleGroupAttachmentList = [1, n0, _PRGAL,
    0, () => ProxyRuleGroupAttachment$
];
var ProxyRuleGroupPriorityList = [1, n0, _PRGPL,
    0, () => ProxyRuleGroupPriority$
];
var ProxyRuleGroupPriorityResultList = [1, n0, _PRGPRL,
    0, () => ProxyRuleGroupPriorityResult$
];
var ProxyRuleGroups = [1, n0, _PRGr,
    0, () => ProxyRuleGroupMetadata$
];
var ProxyRuleList = [1, n0, _PRL,
    0, () => ProxyRule$
];
var ProxyRulePriorityList = [1, n0, _PRPL,
    0, () => ProxyRulePriority$
];
var ResourceArnList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceNameList = (/* unused pure expression or super */ null && (64 | 0));
var RuleGroups = [1, n0, _RG,
    0, () => RuleGroupMetadata$
];
var RuleIdList = (/* unused pure expression or super */ null && (64 | 0));
var RuleOptions = [1, n0, _ROul,
    0, () => RuleOption$
];
var RuleSummaries = [1, n0, _RSuleu,
    0, () => RuleSummary$
];
var RuleTargets = (/* unused pure expression or super */ null && (64 | 0));
var ServerCertificateConfigurations = [1, n0, _SCCe,
    0, () => ServerCertificateConfiguration$
];
var ServerCertificates = [1, n0, _SCer,
    0, () => ServerCertificate$
];
var ServerCertificateScopes = [1, n0, _SCSe,
    0, () => ServerCertificateScope$
];
var Settings = (/* unused pure expression or super */ null && (64 | 0));
var StatefulActions = (/* unused pure expression or super */ null && (64 | 0));
var StatefulRuleGroupReferences = [1, n0, _SRGRt,
    0, () => StatefulRuleGroupReference$
];
var StatefulRules = [1, n0, _SR,
    0, () => StatefulRule$
];
var StatelessActions = (/* unused pure expression or super */ null && (64 | 0));
var StatelessRuleGroupReferences = [1, n0, _SRGR,
    0, () => StatelessRuleGroupReference$
];
var StatelessRules = [1, n0, _SRtat,
    0, () => StatelessRule$
];
var SubnetMappings = [1, n0, _SM,
    0, () => SubnetMapping$
];
var SummaryRuleOptions = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var TargetTypes = (/* unused pure expression or super */ null && (64 | 0));
var TCPFlags = [1, n0, _TCPF,
    0, () => TCPFlagField$
];
var TLSInspectionConfigurations = [1, n0, _TLSICn,
    0, () => TLSInspectionConfigurationMetadata$
];
var VariableDefinitionList = (/* unused pure expression or super */ null && (64 | 0));
var VpcEndpointAssociations = [1, n0, _VEAp,
    0, () => VpcEndpointAssociationMetadata$
];
var VpcIds = (/* unused pure expression or super */ null && (64 | 0));
var AssociationSyncState = [2, n0, _ASS,
    0, 0, () => AZSyncState$
];
var IPSetMetadataMap = [2, n0, _IPSMM,
    0, 0, () => IPSetMetadata$
];
var IPSetReferenceMap = [2, n0, _IPSRM,
    0, 0, () => IPSetReference$
];
var IPSets = [2, n0, _IPSe,
    0, 0, () => IPSet$
];
var LogDestinationMap = (/* unused pure expression or super */ null && (128 | 0));
var PortSets = [2, n0, _PSor,
    0, 0, () => PortSet$
];
var SupportedAvailabilityZones = [2, n0, _SAZ,
    0, 0, () => AvailabilityZoneMetadata$
];
var SyncStateConfig = [2, n0, _SSC,
    0, 0, () => PerObjectStatus$
];
var SyncStates = [2, n0, _SS,
    0, 0, () => SyncState$
];
exports.AcceptNetworkFirewallTransitGatewayAttachment$ = [9, n0, _ANFTGA,
    0, () => AcceptNetworkFirewallTransitGatewayAttachmentRequest$, () => AcceptNetworkFirewallTransitGatewayAttachmentResponse$
];
exports.AssociateAvailabilityZones$ = [9, n0, _AAZ,
    0, () => AssociateAvailabilityZonesRequest$, () => AssociateAvailabilityZonesResponse$
];
exports.AssociateFirewallPolicy$ = [9, n0, _AFP,
    0, () => AssociateFirewallPolicyRequest$, () => AssociateFirewallPolicyResponse$
];
exports.AssociateSubnets$ = [9, n0, _AS,
    0, () => AssociateSubnetsRequest$, () => AssociateSubnetsResponse$
];
exports.AttachRuleGroupsToProxyConfiguration$ = [9, n0, _ARGTPC,
    0, () => AttachRuleGroupsToProxyConfigurationRequest$, () => AttachRuleGroupsToProxyConfigurationResponse$
];
exports.CreateFirewall$ = [9, n0, _CF,
    0, () => CreateFirewallRequest$, () => CreateFirewallResponse$
];
exports.CreateFirewallPolicy$ = [9, n0, _CFP,
    0, () => CreateFirewallPolicyRequest$, () => CreateFirewallPolicyResponse$
];
exports.CreateProxy$ = [9, n0, _CP,
    0, () => CreateProxyRequest$, () => CreateProxyResponse$
];
exports.CreateProxyConfiguration$ = [9, n0, _CPC,
    0, () => CreateProxyConfigurationRequest$, () => CreateProxyConfigurationResponse$
];
exports.CreateProxyRuleGroup$ = [9, n0, _CPRG,
    0, () => CreateProxyRuleGroupRequest$, () => CreateProxyRuleGroupResponse$
];
exports.CreateProxyRules$ = [9, n0, _CPRrea,
    0, () => CreateProxyRulesRequest$, () => CreateProxyRulesResponse$
];
exports.CreateRuleGroup$ = [9, n0, _CRG,
    0, () => CreateRuleGroupRequest$, () => CreateRuleGroupResponse$
];
exports.CreateTLSInspectionConfiguration$ = [9, n0, _CTLSIC,
    0, () => CreateTLSInspectionConfigurationRequest$, () => CreateTLSInspectionConfigurationResponse$
];
exports.CreateVpcEndpointAssociation$ = [9, n0, _CVEA,
    0, () => CreateVpcEndpointAssociationRequest$, () => CreateVpcEndpointAssociationResponse$
];
exports.DeleteFirewall$ = [9, n0, _DF,
    0, () => DeleteFirewallRequest$, () => DeleteFirewallResponse$
];
exports.DeleteFirewallPolicy$ = [9, n0, _DFP,
    0, () => DeleteFirewallPolicyRequest$, () => DeleteFirewallPolicyResponse$
];
exports.DeleteNetworkFirewallTransitGatewayAttachment$ = [9, n0, _DNFTGA,
    0, () => DeleteNetworkFirewallTransitGatewayAttachmentRequest$, () => DeleteNetworkFirewallTransitGatewayAttachmentResponse$
];
exports.DeleteProxy$ = [9, n0, _DPel,
    0, () => DeleteProxyRequest$, () => DeleteProxyResponse$
];
exports.DeleteProxyConfiguration$ = [9, n0, _DPC,
    0, () => DeleteProxyConfigurationRequest$, () => DeleteProxyConfigurationResponse$
];
exports.DeleteProxyRuleGroup$ = [9, n0, _DPRG,
    0, () => DeleteProxyRuleGroupRequest$, () => DeleteProxyRuleGroupResponse$
];
exports.DeleteProxyRules$ = [9, n0, _DPRel,
    0, () => DeleteProxyRulesRequest$, () => DeleteProxyRulesResponse$
];
exports.DeleteResourcePolicy$ = [9, n0, _DRP,
    0, () => DeleteResourcePolicyRequest$, () => DeleteResourcePolicyResponse$
];
exports.DeleteRuleGroup$ = [9, n0, _DRG,
    0, () => DeleteRuleGroupRequest$, () => DeleteRuleGroupResponse$
];
exports.DeleteTLSInspectionConfiguration$ = [9, n0, _DTLSIC,
    0, () => DeleteTLSInspectionConfigurationRequest$, () => DeleteTLSInspectionConfigurationResponse$
];
exports.DeleteVpcEndpointAssociation$ = [9, n0, _DVEA,
    0, () => DeleteVpcEndpointAssociationRequest$, () => DeleteVpcEndpointAssociationResponse$
];
exports.DescribeFirewall$ = [9, n0, _DFe,
    0, () => DescribeFirewallRequest$, () => DescribeFirewallResponse$
];
exports.DescribeFirewallMetadata$ = [9, n0, _DFM,
    0, () => DescribeFirewallMetadataRequest$, () => DescribeFirewallMetadataResponse$
];
exports.DescribeFirewallPolicy$ = [9, n0, _DFPe,
    0, () => DescribeFirewallPolicyRequest$, () => DescribeFirewallPolicyResponse$
];
exports.DescribeFlowOperation$ = [9, n0, _DFO,
    0, () => DescribeFlowOperationRequest$, () => DescribeFlowOperationResponse$
];
exports.DescribeLoggingConfiguration$ = [9, n0, _DLC,
    0, () => DescribeLoggingConfigurationRequest$, () => DescribeLoggingConfigurationResponse$
];
exports.DescribeProxy$ = [9, n0, _DPesc,
    0, () => DescribeProxyRequest$, () => DescribeProxyResponse$
];
exports.DescribeProxyConfiguration$ = [9, n0, _DPCe,
    0, () => DescribeProxyConfigurationRequest$, () => DescribeProxyConfigurationResponse$
];
exports.DescribeProxyRule$ = [9, n0, _DPRescri,
    0, () => DescribeProxyRuleRequest$, () => DescribeProxyRuleResponse$
];
exports.DescribeProxyRuleGroup$ = [9, n0, _DPRGe,
    0, () => DescribeProxyRuleGroupRequest$, () => DescribeProxyRuleGroupResponse$
];
exports.DescribeResourcePolicy$ = [9, n0, _DRPe,
    0, () => DescribeResourcePolicyRequest$, () => DescribeResourcePolicyResponse$
];
exports.DescribeRuleGroup$ = [9, n0, _DRGe,
    0, () => DescribeRuleGroupRequest$, () => DescribeRuleGroupResponse$
];
exports.DescribeRuleGroupMetadata$ = [9, n0, _DRGM,
    0, () => DescribeRuleGroupMetadataRequest$, () => DescribeRuleGroupMetadataResponse$
];
exports.DescribeRuleGroupSummary$ = [9, n0, _DRGS,
    0, () => DescribeRuleGroupSummaryRequest$, () => DescribeRuleGroupSummaryResponse$
];
exports.DescribeTLSInspectionConfiguration$ = [9, n0, _DTLSICe,
    0, () => DescribeTLSInspectionConfigurationRequest$, () => DescribeTLSInspectionConfigurationResponse$
];
exports.DescribeVpcEndpointAssociation$ = [9, n0, _DVEAe,
    0, () => DescribeVpcEndpointAssociationRequest$, () => DescribeVpcEndpointAssociationResponse$
];
exports.DetachRuleGroupsFromProxyConfiguration$ = [9, n0, _DRGFPC,
    0, () => DetachRuleGroupsFromProxyConfigurationRequest$, () => DetachRuleGroupsFromProxyConfigurationResponse$
];
exports.DisassociateAvailabilityZones$ = [9, n0, _DAZ,
    0, () => DisassociateAvailabilityZonesRequest$, () => DisassociateAvailabilityZonesResponse$
];
exports.DisassociateSubnets$ = [9, n0, _DS,
    0, () => DisassociateSubnetsRequest$, () => DisassociateSubnetsResponse$
];
exports.GetAnalysisReportResults$ = [9, n0, _GARR,
    0, () => GetAnalysisReportResultsRequest$, () => GetAnalysisReportResultsResponse$
];
exports.ListAnalysisReports$ = [9, n0, _LAR,
    0, () => ListAnalysisReportsRequest$, () => ListAnalysisReportsResponse$
];
exports.ListFirewallPolicies$ = [9, n0, _LFP,
    0, () => ListFirewallPoliciesRequest$, () => ListFirewallPoliciesResponse$
];
exports.ListFirewalls$ = [9, n0, _LF,
    0, () => ListFirewallsRequest$, () => ListFirewallsResponse$
];
exports.ListFlowOperationResults$ = [9, n0, _LFORis,
    0, () => ListFlowOperationResultsRequest$, () => ListFlowOperationResultsResponse$
];
exports.ListFlowOperations$ = [9, n0, _LFO,
    0, () => ListFlowOperationsRequest$, () => ListFlowOperationsResponse$
];
exports.ListProxies$ = [9, n0, _LPis,
    0, () => ListProxiesRequest$, () => ListProxiesResponse$
];
exports.ListProxyConfigurations$ = [9, n0, _LPC,
    0, () => ListProxyConfigurationsRequest$, () => ListProxyConfigurationsResponse$
];
exports.ListProxyRuleGroups$ = [9, n0, _LPRG,
    0, () => ListProxyRuleGroupsRequest$, () => ListProxyRuleGroupsResponse$
];
exports.ListRuleGroups$ = [9, n0, _LRG,
    0, () => ListRuleGroupsRequest$, () => ListRuleGroupsResponse$
];
exports.ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
exports.ListTLSInspectionConfigurations$ = [9, n0, _LTLSIC,
    0, () => ListTLSInspectionConfigurationsRequest$, () => ListTLSInspectionConfigurationsResponse$
];
exports.ListVpcEndpointAssociations$ = [9, n0, _LVEA,
    0, () => ListVpcEndpointAssociationsRequest$, () => ListVpcEndpointAssociationsResponse$
];
exports.PutResourcePolicy$ = [9, n0, _PRPu,
    0, () => PutResourcePolicyRequest$, () => PutResourcePolicyResponse$
];
exports.RejectNetworkFirewallTransitGatewayAttachment$ = [9, n0, _RNFTGA,
    0, () => RejectNetworkFirewallTransitGatewayAttachmentRequest$, () => RejectNetworkFirewallTransitGatewayAttachmentResponse$
];
exports.StartAnalysisReport$ = [9, n0, _SAR,
    0, () => StartAnalysisReportRequest$, () => StartAnalysisReportResponse$
];
exports.StartFlowCapture$ = [9, n0, _SFC,
    0, () => StartFlowCaptureRequest$, () => StartFlowCaptureResponse$
];
exports.StartFlowFlush$ = [9, n0, _SFF,
    0, () => StartFlowFlushRequest$, () => StartFlowFlushResponse$
];
exports.TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
exports.UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
exports.UpdateAvailabilityZoneChangeProtection$ = [9, n0, _UAZCP,
    0, () => UpdateAvailabilityZoneChangeProtectionRequest$, () => UpdateAvailabilityZoneChangeProtectionResponse$
];
exports.UpdateFirewallAnalysisSettings$ = [9, n0, _UFAS,
    0, () => UpdateFirewallAnalysisSettingsRequest$, () => UpdateFirewallAnalysisSettingsResponse$
];
exports.UpdateFirewallDeleteProtection$ = [9, n0, _UFDP,
    0, () => UpdateFirewallDeleteProtectionRequest$, () => UpdateFirewallDeleteProtectionResponse$
];
exports.UpdateFirewallDescription$ = [9, n0, _UFD,
    0, () => UpdateFirewallDescriptionRequest$, () => UpdateFirewallDescriptionResponse$
];
exports.UpdateFirewallEncryptionConfiguration$ = [9, n0, _UFEC,
    0, () => UpdateFirewallEncryptionConfigurationRequest$, () => UpdateFirewallEncryptionConfigurationResponse$
];
exports.UpdateFirewallPolicy$ = [9, n0, _UFP,
    0, () => UpdateFirewallPolicyRequest$, () => UpdateFirewallPolicyResponse$
];
exports.UpdateFirewallPolicyChangeProtection$ = [9, n0, _UFPCP,
    0, () => UpdateFirewallPolicyChangeProtectionRequest$, () => UpdateFirewallPolicyChangeProtectionResponse$
];
exports.UpdateLoggingConfiguration$ = [9, n0, _ULC,
    0, () => UpdateLoggingConfigurationRequest$, () => UpdateLoggingConfigurationResponse$
];
exports.UpdateProxy$ = [9, n0, _UP,
    0, () => UpdateProxyRequest$, () => UpdateProxyResponse$
];
exports.UpdateProxyConfiguration$ = [9, n0, _UPC,
    0, () => UpdateProxyConfigurationRequest$, () => UpdateProxyConfigurationResponse$
];
exports.UpdateProxyRule$ = [9, n0, _UPRpd,
    0, () => UpdateProxyRuleRequest$, () => UpdateProxyRuleResponse$
];
exports.UpdateProxyRuleGroupPriorities$ = [9, n0, _UPRGP,
    0, () => UpdateProxyRuleGroupPrioritiesRequest$, () => UpdateProxyRuleGroupPrioritiesResponse$
];
exports.UpdateProxyRulePriorities$ = [9, n0, _UPRP,
    0, () => UpdateProxyRulePrioritiesRequest$, () => UpdateProxyRulePrioritiesResponse$
];
exports.UpdateRuleGroup$ = [9, n0, _URG,
    0, () => UpdateRuleGroupRequest$, () => UpdateRuleGroupResponse$
];
exports.UpdateSubnetChangeProtection$ = [9, n0, _USCP,
    0, () => UpdateSubnetChangeProtectionRequest$, () => UpdateSubnetChangeProtectionResponse$
];
exports.UpdateTLSInspectionConfiguration$ = [9, n0, _UTLSIC,
    0, () => UpdateTLSInspectionConfigurationRequest$, () => UpdateTLSInspectionConfigurationResponse$
];


/***/ }),

/***/ 51682:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-network-firewall","description":"AWS SDK for JavaScript Network Firewall Client for Node.js, Browser and React Native","version":"3.1075.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.23","@aws-sdk/credential-provider-node":"^3.972.58","@aws-sdk/types":"^3.973.13","@smithy/core":"^3.24.6","@smithy/fetch-http-handler":"^5.4.6","@smithy/node-http-handler":"^4.7.6","@smithy/types":"^4.14.3","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/sdk-for-javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-network-firewall","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-network-firewall"}}');

/***/ })

};
