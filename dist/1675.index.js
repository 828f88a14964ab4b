export const id = 1675;
export const ids = [1675];
export const modules = {

/***/ 9044:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultWorkSpacesHttpAuthSchemeProvider = exports.defaultWorkSpacesHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultWorkSpacesHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultWorkSpacesHttpAuthSchemeParametersProvider = defaultWorkSpacesHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "workspaces",
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
const defaultWorkSpacesHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultWorkSpacesHttpAuthSchemeProvider = defaultWorkSpacesHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 59039:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bdd = void 0;
const endpoints_1 = __webpack_require__(62085);
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
        ["https://workspaces-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://workspaces-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://workspaces.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://workspaces.{Region}.{PartitionResult#dnsSuffix}", i],
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
exports.bdd = endpoints_1.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 49354:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(59039);
const cache = new endpoints_1.EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0, endpoints_1.decideEndpoint)(bdd_1.bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
exports.defaultEndpointResolver = defaultEndpointResolver;
endpoints_1.customEndpointFunctions.aws = client_1.awsEndpointFunctions;


/***/ }),

/***/ 51675:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(9044);
var runtimeConfig = __webpack_require__(75981);
var schemas_0 = __webpack_require__(18543);
var errors = __webpack_require__(8603);
var WorkSpacesServiceException = __webpack_require__(45534);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "workspaces",
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
    const extensionConfiguration = Object.assign(client$1.getAwsRegionExtensionConfiguration(runtimeConfig), client.getDefaultExtensionConfiguration(runtimeConfig), protocols.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, client$1.resolveAwsRegionExtensionConfiguration(extensionConfiguration), client.resolveDefaultRuntimeConfig(extensionConfiguration), protocols.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class WorkSpacesClient extends client.Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig.getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = client$1.resolveUserAgentConfig(_config_1);
        const _config_3 = retry.resolveRetryConfig(_config_2);
        const _config_4 = config.resolveRegionConfig(_config_3);
        const _config_5 = client$1.resolveHostHeaderConfig(_config_4);
        const _config_6 = endpoints.resolveEndpointConfig(_config_5);
        const _config_7 = httpAuthSchemeProvider.resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(schema.getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(client$1.getUserAgentPlugin(this.config));
        this.middlewareStack.use(retry.getRetryPlugin(this.config));
        this.middlewareStack.use(protocols.getContentLengthPlugin(this.config));
        this.middlewareStack.use(client$1.getHostHeaderPlugin(this.config));
        this.middlewareStack.use(client$1.getLoggerPlugin(this.config));
        this.middlewareStack.use(client$1.getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(core.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultWorkSpacesHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new core.DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(core.getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

class AcceptAccountLinkInvitationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "AcceptAccountLinkInvitation", {})
    .n("WorkSpacesClient", "AcceptAccountLinkInvitationCommand")
    .sc(schemas_0.AcceptAccountLinkInvitation$)
    .build() {
}

class AssociateConnectionAliasCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "AssociateConnectionAlias", {})
    .n("WorkSpacesClient", "AssociateConnectionAliasCommand")
    .sc(schemas_0.AssociateConnectionAlias$)
    .build() {
}

class AssociateIpGroupsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "AssociateIpGroups", {})
    .n("WorkSpacesClient", "AssociateIpGroupsCommand")
    .sc(schemas_0.AssociateIpGroups$)
    .build() {
}

class AssociateWorkspaceApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "AssociateWorkspaceApplication", {})
    .n("WorkSpacesClient", "AssociateWorkspaceApplicationCommand")
    .sc(schemas_0.AssociateWorkspaceApplication$)
    .build() {
}

class AuthorizeIpRulesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "AuthorizeIpRules", {})
    .n("WorkSpacesClient", "AuthorizeIpRulesCommand")
    .sc(schemas_0.AuthorizeIpRules$)
    .build() {
}

class CopyWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CopyWorkspaceImage", {})
    .n("WorkSpacesClient", "CopyWorkspaceImageCommand")
    .sc(schemas_0.CopyWorkspaceImage$)
    .build() {
}

class CreateAccountLinkInvitationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateAccountLinkInvitation", {})
    .n("WorkSpacesClient", "CreateAccountLinkInvitationCommand")
    .sc(schemas_0.CreateAccountLinkInvitation$)
    .build() {
}

class CreateConnectClientAddInCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateConnectClientAddIn", {})
    .n("WorkSpacesClient", "CreateConnectClientAddInCommand")
    .sc(schemas_0.CreateConnectClientAddIn$)
    .build() {
}

class CreateConnectionAliasCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateConnectionAlias", {})
    .n("WorkSpacesClient", "CreateConnectionAliasCommand")
    .sc(schemas_0.CreateConnectionAlias$)
    .build() {
}

class CreateIpGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateIpGroup", {})
    .n("WorkSpacesClient", "CreateIpGroupCommand")
    .sc(schemas_0.CreateIpGroup$)
    .build() {
}

class CreateStandbyWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateStandbyWorkspaces", {})
    .n("WorkSpacesClient", "CreateStandbyWorkspacesCommand")
    .sc(schemas_0.CreateStandbyWorkspaces$)
    .build() {
}

class CreateTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateTags", {})
    .n("WorkSpacesClient", "CreateTagsCommand")
    .sc(schemas_0.CreateTags$)
    .build() {
}

class CreateUpdatedWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateUpdatedWorkspaceImage", {})
    .n("WorkSpacesClient", "CreateUpdatedWorkspaceImageCommand")
    .sc(schemas_0.CreateUpdatedWorkspaceImage$)
    .build() {
}

class CreateWorkspaceBundleCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateWorkspaceBundle", {})
    .n("WorkSpacesClient", "CreateWorkspaceBundleCommand")
    .sc(schemas_0.CreateWorkspaceBundle$)
    .build() {
}

class CreateWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateWorkspaceImage", {})
    .n("WorkSpacesClient", "CreateWorkspaceImageCommand")
    .sc(schemas_0.CreateWorkspaceImage$)
    .build() {
}

class CreateWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateWorkspaces", {})
    .n("WorkSpacesClient", "CreateWorkspacesCommand")
    .sc(schemas_0.CreateWorkspaces$)
    .build() {
}

class CreateWorkspacesPoolCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "CreateWorkspacesPool", {})
    .n("WorkSpacesClient", "CreateWorkspacesPoolCommand")
    .sc(schemas_0.CreateWorkspacesPool$)
    .build() {
}

class DeleteAccountLinkInvitationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteAccountLinkInvitation", {})
    .n("WorkSpacesClient", "DeleteAccountLinkInvitationCommand")
    .sc(schemas_0.DeleteAccountLinkInvitation$)
    .build() {
}

class DeleteClientBrandingCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteClientBranding", {})
    .n("WorkSpacesClient", "DeleteClientBrandingCommand")
    .sc(schemas_0.DeleteClientBranding$)
    .build() {
}

class DeleteConnectClientAddInCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteConnectClientAddIn", {})
    .n("WorkSpacesClient", "DeleteConnectClientAddInCommand")
    .sc(schemas_0.DeleteConnectClientAddIn$)
    .build() {
}

class DeleteConnectionAliasCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteConnectionAlias", {})
    .n("WorkSpacesClient", "DeleteConnectionAliasCommand")
    .sc(schemas_0.DeleteConnectionAlias$)
    .build() {
}

class DeleteIpGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteIpGroup", {})
    .n("WorkSpacesClient", "DeleteIpGroupCommand")
    .sc(schemas_0.DeleteIpGroup$)
    .build() {
}

class DeleteTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteTags", {})
    .n("WorkSpacesClient", "DeleteTagsCommand")
    .sc(schemas_0.DeleteTags$)
    .build() {
}

class DeleteWorkspaceBundleCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteWorkspaceBundle", {})
    .n("WorkSpacesClient", "DeleteWorkspaceBundleCommand")
    .sc(schemas_0.DeleteWorkspaceBundle$)
    .build() {
}

class DeleteWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeleteWorkspaceImage", {})
    .n("WorkSpacesClient", "DeleteWorkspaceImageCommand")
    .sc(schemas_0.DeleteWorkspaceImage$)
    .build() {
}

class DeployWorkspaceApplicationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeployWorkspaceApplications", {})
    .n("WorkSpacesClient", "DeployWorkspaceApplicationsCommand")
    .sc(schemas_0.DeployWorkspaceApplications$)
    .build() {
}

class DeregisterWorkspaceDirectoryCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DeregisterWorkspaceDirectory", {})
    .n("WorkSpacesClient", "DeregisterWorkspaceDirectoryCommand")
    .sc(schemas_0.DeregisterWorkspaceDirectory$)
    .build() {
}

class DescribeAccountCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeAccount", {})
    .n("WorkSpacesClient", "DescribeAccountCommand")
    .sc(schemas_0.DescribeAccount$)
    .build() {
}

class DescribeAccountModificationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeAccountModifications", {})
    .n("WorkSpacesClient", "DescribeAccountModificationsCommand")
    .sc(schemas_0.DescribeAccountModifications$)
    .build() {
}

class DescribeApplicationAssociationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeApplicationAssociations", {})
    .n("WorkSpacesClient", "DescribeApplicationAssociationsCommand")
    .sc(schemas_0.DescribeApplicationAssociations$)
    .build() {
}

class DescribeApplicationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeApplications", {})
    .n("WorkSpacesClient", "DescribeApplicationsCommand")
    .sc(schemas_0.DescribeApplications$)
    .build() {
}

class DescribeBundleAssociationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeBundleAssociations", {})
    .n("WorkSpacesClient", "DescribeBundleAssociationsCommand")
    .sc(schemas_0.DescribeBundleAssociations$)
    .build() {
}

class DescribeClientBrandingCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeClientBranding", {})
    .n("WorkSpacesClient", "DescribeClientBrandingCommand")
    .sc(schemas_0.DescribeClientBranding$)
    .build() {
}

class DescribeClientPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeClientProperties", {})
    .n("WorkSpacesClient", "DescribeClientPropertiesCommand")
    .sc(schemas_0.DescribeClientProperties$)
    .build() {
}

class DescribeConnectClientAddInsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeConnectClientAddIns", {})
    .n("WorkSpacesClient", "DescribeConnectClientAddInsCommand")
    .sc(schemas_0.DescribeConnectClientAddIns$)
    .build() {
}

class DescribeConnectionAliasesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeConnectionAliases", {})
    .n("WorkSpacesClient", "DescribeConnectionAliasesCommand")
    .sc(schemas_0.DescribeConnectionAliases$)
    .build() {
}

class DescribeConnectionAliasPermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeConnectionAliasPermissions", {})
    .n("WorkSpacesClient", "DescribeConnectionAliasPermissionsCommand")
    .sc(schemas_0.DescribeConnectionAliasPermissions$)
    .build() {
}

class DescribeCustomWorkspaceImageImportCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeCustomWorkspaceImageImport", {})
    .n("WorkSpacesClient", "DescribeCustomWorkspaceImageImportCommand")
    .sc(schemas_0.DescribeCustomWorkspaceImageImport$)
    .build() {
}

class DescribeImageAssociationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeImageAssociations", {})
    .n("WorkSpacesClient", "DescribeImageAssociationsCommand")
    .sc(schemas_0.DescribeImageAssociations$)
    .build() {
}

class DescribeIpGroupsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeIpGroups", {})
    .n("WorkSpacesClient", "DescribeIpGroupsCommand")
    .sc(schemas_0.DescribeIpGroups$)
    .build() {
}

class DescribeTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeTags", {})
    .n("WorkSpacesClient", "DescribeTagsCommand")
    .sc(schemas_0.DescribeTags$)
    .build() {
}

class DescribeWorkspaceAssociationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceAssociations", {})
    .n("WorkSpacesClient", "DescribeWorkspaceAssociationsCommand")
    .sc(schemas_0.DescribeWorkspaceAssociations$)
    .build() {
}

class DescribeWorkspaceBundlesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceBundles", {})
    .n("WorkSpacesClient", "DescribeWorkspaceBundlesCommand")
    .sc(schemas_0.DescribeWorkspaceBundles$)
    .build() {
}

class DescribeWorkspaceDirectoriesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceDirectories", {})
    .n("WorkSpacesClient", "DescribeWorkspaceDirectoriesCommand")
    .sc(schemas_0.DescribeWorkspaceDirectories$)
    .build() {
}

class DescribeWorkspaceImagePermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceImagePermissions", {})
    .n("WorkSpacesClient", "DescribeWorkspaceImagePermissionsCommand")
    .sc(schemas_0.DescribeWorkspaceImagePermissions$)
    .build() {
}

class DescribeWorkspaceImagesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceImages", {})
    .n("WorkSpacesClient", "DescribeWorkspaceImagesCommand")
    .sc(schemas_0.DescribeWorkspaceImages$)
    .build() {
}

class DescribeWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaces", {})
    .n("WorkSpacesClient", "DescribeWorkspacesCommand")
    .sc(schemas_0.DescribeWorkspaces$)
    .build() {
}

class DescribeWorkspacesConnectionStatusCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspacesConnectionStatus", {})
    .n("WorkSpacesClient", "DescribeWorkspacesConnectionStatusCommand")
    .sc(schemas_0.DescribeWorkspacesConnectionStatus$)
    .build() {
}

class DescribeWorkspaceSnapshotsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspaceSnapshots", {})
    .n("WorkSpacesClient", "DescribeWorkspaceSnapshotsCommand")
    .sc(schemas_0.DescribeWorkspaceSnapshots$)
    .build() {
}

class DescribeWorkspacesPoolsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspacesPools", {})
    .n("WorkSpacesClient", "DescribeWorkspacesPoolsCommand")
    .sc(schemas_0.DescribeWorkspacesPools$)
    .build() {
}

class DescribeWorkspacesPoolSessionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DescribeWorkspacesPoolSessions", {})
    .n("WorkSpacesClient", "DescribeWorkspacesPoolSessionsCommand")
    .sc(schemas_0.DescribeWorkspacesPoolSessions$)
    .build() {
}

class DisassociateConnectionAliasCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DisassociateConnectionAlias", {})
    .n("WorkSpacesClient", "DisassociateConnectionAliasCommand")
    .sc(schemas_0.DisassociateConnectionAlias$)
    .build() {
}

class DisassociateIpGroupsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DisassociateIpGroups", {})
    .n("WorkSpacesClient", "DisassociateIpGroupsCommand")
    .sc(schemas_0.DisassociateIpGroups$)
    .build() {
}

class DisassociateWorkspaceApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "DisassociateWorkspaceApplication", {})
    .n("WorkSpacesClient", "DisassociateWorkspaceApplicationCommand")
    .sc(schemas_0.DisassociateWorkspaceApplication$)
    .build() {
}

class GetAccountLinkCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "GetAccountLink", {})
    .n("WorkSpacesClient", "GetAccountLinkCommand")
    .sc(schemas_0.GetAccountLink$)
    .build() {
}

class ImportClientBrandingCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ImportClientBranding", {})
    .n("WorkSpacesClient", "ImportClientBrandingCommand")
    .sc(schemas_0.ImportClientBranding$)
    .build() {
}

class ImportCustomWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ImportCustomWorkspaceImage", {})
    .n("WorkSpacesClient", "ImportCustomWorkspaceImageCommand")
    .sc(schemas_0.ImportCustomWorkspaceImage$)
    .build() {
}

class ImportWorkspaceImageCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ImportWorkspaceImage", {})
    .n("WorkSpacesClient", "ImportWorkspaceImageCommand")
    .sc(schemas_0.ImportWorkspaceImage$)
    .build() {
}

class ListAccountLinksCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ListAccountLinks", {})
    .n("WorkSpacesClient", "ListAccountLinksCommand")
    .sc(schemas_0.ListAccountLinks$)
    .build() {
}

class ListAvailableManagementCidrRangesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ListAvailableManagementCidrRanges", {})
    .n("WorkSpacesClient", "ListAvailableManagementCidrRangesCommand")
    .sc(schemas_0.ListAvailableManagementCidrRanges$)
    .build() {
}

class MigrateWorkspaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "MigrateWorkspace", {})
    .n("WorkSpacesClient", "MigrateWorkspaceCommand")
    .sc(schemas_0.MigrateWorkspace$)
    .build() {
}

class ModifyAccountCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyAccount", {})
    .n("WorkSpacesClient", "ModifyAccountCommand")
    .sc(schemas_0.ModifyAccount$)
    .build() {
}

class ModifyCertificateBasedAuthPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyCertificateBasedAuthProperties", {})
    .n("WorkSpacesClient", "ModifyCertificateBasedAuthPropertiesCommand")
    .sc(schemas_0.ModifyCertificateBasedAuthProperties$)
    .build() {
}

class ModifyClientPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyClientProperties", {})
    .n("WorkSpacesClient", "ModifyClientPropertiesCommand")
    .sc(schemas_0.ModifyClientProperties$)
    .build() {
}

class ModifyEndpointEncryptionModeCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyEndpointEncryptionMode", {})
    .n("WorkSpacesClient", "ModifyEndpointEncryptionModeCommand")
    .sc(schemas_0.ModifyEndpointEncryptionMode$)
    .build() {
}

class ModifySamlPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifySamlProperties", {})
    .n("WorkSpacesClient", "ModifySamlPropertiesCommand")
    .sc(schemas_0.ModifySamlProperties$)
    .build() {
}

class ModifySelfservicePermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifySelfservicePermissions", {})
    .n("WorkSpacesClient", "ModifySelfservicePermissionsCommand")
    .sc(schemas_0.ModifySelfservicePermissions$)
    .build() {
}

class ModifyStreamingPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyStreamingProperties", {})
    .n("WorkSpacesClient", "ModifyStreamingPropertiesCommand")
    .sc(schemas_0.ModifyStreamingProperties$)
    .build() {
}

class ModifyWorkspaceAccessPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyWorkspaceAccessProperties", {})
    .n("WorkSpacesClient", "ModifyWorkspaceAccessPropertiesCommand")
    .sc(schemas_0.ModifyWorkspaceAccessProperties$)
    .build() {
}

class ModifyWorkspaceCreationPropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyWorkspaceCreationProperties", {})
    .n("WorkSpacesClient", "ModifyWorkspaceCreationPropertiesCommand")
    .sc(schemas_0.ModifyWorkspaceCreationProperties$)
    .build() {
}

class ModifyWorkspacePropertiesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyWorkspaceProperties", {})
    .n("WorkSpacesClient", "ModifyWorkspacePropertiesCommand")
    .sc(schemas_0.ModifyWorkspaceProperties$)
    .build() {
}

class ModifyWorkspaceStateCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "ModifyWorkspaceState", {})
    .n("WorkSpacesClient", "ModifyWorkspaceStateCommand")
    .sc(schemas_0.ModifyWorkspaceState$)
    .build() {
}

class RebootWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RebootWorkspaces", {})
    .n("WorkSpacesClient", "RebootWorkspacesCommand")
    .sc(schemas_0.RebootWorkspaces$)
    .build() {
}

class RebuildWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RebuildWorkspaces", {})
    .n("WorkSpacesClient", "RebuildWorkspacesCommand")
    .sc(schemas_0.RebuildWorkspaces$)
    .build() {
}

class RegisterWorkspaceDirectoryCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RegisterWorkspaceDirectory", {})
    .n("WorkSpacesClient", "RegisterWorkspaceDirectoryCommand")
    .sc(schemas_0.RegisterWorkspaceDirectory$)
    .build() {
}

class RejectAccountLinkInvitationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RejectAccountLinkInvitation", {})
    .n("WorkSpacesClient", "RejectAccountLinkInvitationCommand")
    .sc(schemas_0.RejectAccountLinkInvitation$)
    .build() {
}

class RestoreWorkspaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RestoreWorkspace", {})
    .n("WorkSpacesClient", "RestoreWorkspaceCommand")
    .sc(schemas_0.RestoreWorkspace$)
    .build() {
}

class RevokeIpRulesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "RevokeIpRules", {})
    .n("WorkSpacesClient", "RevokeIpRulesCommand")
    .sc(schemas_0.RevokeIpRules$)
    .build() {
}

class StartWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "StartWorkspaces", {})
    .n("WorkSpacesClient", "StartWorkspacesCommand")
    .sc(schemas_0.StartWorkspaces$)
    .build() {
}

class StartWorkspacesPoolCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "StartWorkspacesPool", {})
    .n("WorkSpacesClient", "StartWorkspacesPoolCommand")
    .sc(schemas_0.StartWorkspacesPool$)
    .build() {
}

class StopWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "StopWorkspaces", {})
    .n("WorkSpacesClient", "StopWorkspacesCommand")
    .sc(schemas_0.StopWorkspaces$)
    .build() {
}

class StopWorkspacesPoolCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "StopWorkspacesPool", {})
    .n("WorkSpacesClient", "StopWorkspacesPoolCommand")
    .sc(schemas_0.StopWorkspacesPool$)
    .build() {
}

class TerminateWorkspacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "TerminateWorkspaces", {})
    .n("WorkSpacesClient", "TerminateWorkspacesCommand")
    .sc(schemas_0.TerminateWorkspaces$)
    .build() {
}

class TerminateWorkspacesPoolCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "TerminateWorkspacesPool", {})
    .n("WorkSpacesClient", "TerminateWorkspacesPoolCommand")
    .sc(schemas_0.TerminateWorkspacesPool$)
    .build() {
}

class TerminateWorkspacesPoolSessionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "TerminateWorkspacesPoolSession", {})
    .n("WorkSpacesClient", "TerminateWorkspacesPoolSessionCommand")
    .sc(schemas_0.TerminateWorkspacesPoolSession$)
    .build() {
}

class UpdateConnectClientAddInCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateConnectClientAddIn", {})
    .n("WorkSpacesClient", "UpdateConnectClientAddInCommand")
    .sc(schemas_0.UpdateConnectClientAddIn$)
    .build() {
}

class UpdateConnectionAliasPermissionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateConnectionAliasPermission", {})
    .n("WorkSpacesClient", "UpdateConnectionAliasPermissionCommand")
    .sc(schemas_0.UpdateConnectionAliasPermission$)
    .build() {
}

class UpdateRulesOfIpGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateRulesOfIpGroup", {})
    .n("WorkSpacesClient", "UpdateRulesOfIpGroupCommand")
    .sc(schemas_0.UpdateRulesOfIpGroup$)
    .build() {
}

class UpdateWorkspaceBundleCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateWorkspaceBundle", {})
    .n("WorkSpacesClient", "UpdateWorkspaceBundleCommand")
    .sc(schemas_0.UpdateWorkspaceBundle$)
    .build() {
}

class UpdateWorkspaceImagePermissionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateWorkspaceImagePermission", {})
    .n("WorkSpacesClient", "UpdateWorkspaceImagePermissionCommand")
    .sc(schemas_0.UpdateWorkspaceImagePermission$)
    .build() {
}

class UpdateWorkspacesPoolCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("WorkspacesService", "UpdateWorkspacesPool", {})
    .n("WorkSpacesClient", "UpdateWorkspacesPoolCommand")
    .sc(schemas_0.UpdateWorkspacesPool$)
    .build() {
}

const paginateDescribeApplicationAssociations = core.createPaginator(WorkSpacesClient, DescribeApplicationAssociationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeApplications = core.createPaginator(WorkSpacesClient, DescribeApplicationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeWorkspaceBundles = core.createPaginator(WorkSpacesClient, DescribeWorkspaceBundlesCommand, "NextToken", "NextToken", "");

const paginateDescribeWorkspaceDirectories = core.createPaginator(WorkSpacesClient, DescribeWorkspaceDirectoriesCommand, "NextToken", "NextToken", "");

const paginateDescribeWorkspaces = core.createPaginator(WorkSpacesClient, DescribeWorkspacesCommand, "NextToken", "NextToken", "Limit");

const paginateListAccountLinks = core.createPaginator(WorkSpacesClient, ListAccountLinksCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AcceptAccountLinkInvitationCommand,
    AssociateConnectionAliasCommand,
    AssociateIpGroupsCommand,
    AssociateWorkspaceApplicationCommand,
    AuthorizeIpRulesCommand,
    CopyWorkspaceImageCommand,
    CreateAccountLinkInvitationCommand,
    CreateConnectClientAddInCommand,
    CreateConnectionAliasCommand,
    CreateIpGroupCommand,
    CreateStandbyWorkspacesCommand,
    CreateTagsCommand,
    CreateUpdatedWorkspaceImageCommand,
    CreateWorkspaceBundleCommand,
    CreateWorkspaceImageCommand,
    CreateWorkspacesCommand,
    CreateWorkspacesPoolCommand,
    DeleteAccountLinkInvitationCommand,
    DeleteClientBrandingCommand,
    DeleteConnectClientAddInCommand,
    DeleteConnectionAliasCommand,
    DeleteIpGroupCommand,
    DeleteTagsCommand,
    DeleteWorkspaceBundleCommand,
    DeleteWorkspaceImageCommand,
    DeployWorkspaceApplicationsCommand,
    DeregisterWorkspaceDirectoryCommand,
    DescribeAccountCommand,
    DescribeAccountModificationsCommand,
    DescribeApplicationAssociationsCommand,
    DescribeApplicationsCommand,
    DescribeBundleAssociationsCommand,
    DescribeClientBrandingCommand,
    DescribeClientPropertiesCommand,
    DescribeConnectClientAddInsCommand,
    DescribeConnectionAliasesCommand,
    DescribeConnectionAliasPermissionsCommand,
    DescribeCustomWorkspaceImageImportCommand,
    DescribeImageAssociationsCommand,
    DescribeIpGroupsCommand,
    DescribeTagsCommand,
    DescribeWorkspaceAssociationsCommand,
    DescribeWorkspaceBundlesCommand,
    DescribeWorkspaceDirectoriesCommand,
    DescribeWorkspaceImagePermissionsCommand,
    DescribeWorkspaceImagesCommand,
    DescribeWorkspacesCommand,
    DescribeWorkspacesConnectionStatusCommand,
    DescribeWorkspaceSnapshotsCommand,
    DescribeWorkspacesPoolsCommand,
    DescribeWorkspacesPoolSessionsCommand,
    DisassociateConnectionAliasCommand,
    DisassociateIpGroupsCommand,
    DisassociateWorkspaceApplicationCommand,
    GetAccountLinkCommand,
    ImportClientBrandingCommand,
    ImportCustomWorkspaceImageCommand,
    ImportWorkspaceImageCommand,
    ListAccountLinksCommand,
    ListAvailableManagementCidrRangesCommand,
    MigrateWorkspaceCommand,
    ModifyAccountCommand,
    ModifyCertificateBasedAuthPropertiesCommand,
    ModifyClientPropertiesCommand,
    ModifyEndpointEncryptionModeCommand,
    ModifySamlPropertiesCommand,
    ModifySelfservicePermissionsCommand,
    ModifyStreamingPropertiesCommand,
    ModifyWorkspaceAccessPropertiesCommand,
    ModifyWorkspaceCreationPropertiesCommand,
    ModifyWorkspacePropertiesCommand,
    ModifyWorkspaceStateCommand,
    RebootWorkspacesCommand,
    RebuildWorkspacesCommand,
    RegisterWorkspaceDirectoryCommand,
    RejectAccountLinkInvitationCommand,
    RestoreWorkspaceCommand,
    RevokeIpRulesCommand,
    StartWorkspacesCommand,
    StartWorkspacesPoolCommand,
    StopWorkspacesCommand,
    StopWorkspacesPoolCommand,
    TerminateWorkspacesCommand,
    TerminateWorkspacesPoolCommand,
    TerminateWorkspacesPoolSessionCommand,
    UpdateConnectClientAddInCommand,
    UpdateConnectionAliasPermissionCommand,
    UpdateRulesOfIpGroupCommand,
    UpdateWorkspaceBundleCommand,
    UpdateWorkspaceImagePermissionCommand,
    UpdateWorkspacesPoolCommand,
};
const paginators = {
    paginateDescribeApplicationAssociations,
    paginateDescribeApplications,
    paginateDescribeWorkspaceBundles,
    paginateDescribeWorkspaceDirectories,
    paginateDescribeWorkspaces,
    paginateListAccountLinks,
};
class WorkSpaces extends WorkSpacesClient {
}
client.createAggregatedClient(commands, WorkSpaces, { paginators });

const AccountLinkStatusEnum = {
    LINKED: "LINKED",
    LINKING_FAILED: "LINKING_FAILED",
    LINK_NOT_FOUND: "LINK_NOT_FOUND",
    PENDING_ACCEPTANCE_BY_TARGET_ACCOUNT: "PENDING_ACCEPTANCE_BY_TARGET_ACCOUNT",
    REJECTED: "REJECTED",
};
const AccessEndpointType = {
    STREAMING_WSP: "STREAMING_WSP",
};
const InternetFallbackProtocol = {
    PCOIP: "PCOIP",
};
const AccessPropertyValue = {
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const DedicatedTenancySupportResultEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const DedicatedTenancyModificationStateEnum = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    PENDING: "PENDING",
};
const AGAModeForDirectoryEnum = {
    DISABLED: "DISABLED",
    ENABLED_AUTO: "ENABLED_AUTO",
};
const AGAModeForWorkSpaceEnum = {
    DISABLED: "DISABLED",
    ENABLED_AUTO: "ENABLED_AUTO",
    INHERITED: "INHERITED",
};
const AGAPreferredProtocolForDirectory = {
    NONE: "NONE",
    TCP: "TCP",
};
const AGAPreferredProtocolForWorkSpace = {
    INHERITED: "INHERITED",
    NONE: "NONE",
    TCP: "TCP",
};
const Application = {
    Microsoft_Office_2016: "Microsoft_Office_2016",
    Microsoft_Office_2019: "Microsoft_Office_2019",
};
const ApplicationAssociatedResourceType = {
    BUNDLE: "BUNDLE",
    IMAGE: "IMAGE",
    WORKSPACE: "WORKSPACE",
};
const AssociationState = {
    COMPLETED: "COMPLETED",
    ERROR: "ERROR",
    INSTALLING: "INSTALLING",
    PENDING_INSTALL: "PENDING_INSTALL",
    PENDING_INSTALL_DEPLOYMENT: "PENDING_INSTALL_DEPLOYMENT",
    PENDING_UNINSTALL: "PENDING_UNINSTALL",
    PENDING_UNINSTALL_DEPLOYMENT: "PENDING_UNINSTALL_DEPLOYMENT",
    REMOVED: "REMOVED",
    UNINSTALLING: "UNINSTALLING",
};
const AssociationErrorCode = {
    APPLICATION_OLDVERSIONEXIST_FAILURE: "ValidationError.ApplicationOldVersionExists",
    INSUFFICIENT_DISKSPACE: "ValidationError.InsufficientDiskSpace",
    INSUFFICIENT_MEMORY: "ValidationError.InsufficientMemory",
    INTERNAL_SERVER_ERROR: "DeploymentError.InternalServerError",
    UNSUPPORTED_OPERATING_SYSTEM: "ValidationError.UnsupportedOperatingSystem",
    WORKSPACE_UNREACHABLE: "DeploymentError.WorkspaceUnreachable",
};
const ApplicationSettingsStatusEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const WorkSpaceAssociatedResourceType = {
    APPLICATION: "APPLICATION",
};
const AssociationStatus = {
    ASSOCIATED_WITH_OWNER_ACCOUNT: "ASSOCIATED_WITH_OWNER_ACCOUNT",
    ASSOCIATED_WITH_SHARED_ACCOUNT: "ASSOCIATED_WITH_SHARED_ACCOUNT",
    NOT_ASSOCIATED: "NOT_ASSOCIATED",
    PENDING_ASSOCIATION: "PENDING_ASSOCIATION",
    PENDING_DISASSOCIATION: "PENDING_DISASSOCIATION",
};
const AuthenticationType = {
    SAML: "SAML",
};
const BundleAssociatedResourceType = {
    APPLICATION: "APPLICATION",
};
const BundleType = {
    REGULAR: "REGULAR",
    STANDBY: "STANDBY",
};
const Compute = {
    GENERALPURPOSE_4XLARGE: "GENERALPURPOSE_4XLARGE",
    GENERALPURPOSE_8XLARGE: "GENERALPURPOSE_8XLARGE",
    GRAPHICS: "GRAPHICS",
    GRAPHICSPRO: "GRAPHICSPRO",
    GRAPHICSPRO_G4DN: "GRAPHICSPRO_G4DN",
    GRAPHICS_G4DN: "GRAPHICS_G4DN",
    GRAPHICS_G6F_2XLARGE: "GRAPHICS_G6F_2XLARGE",
    GRAPHICS_G6F_4XLARGE: "GRAPHICS_G6F_4XLARGE",
    GRAPHICS_G6F_LARGE: "GRAPHICS_G6F_LARGE",
    GRAPHICS_G6F_XLARGE: "GRAPHICS_G6F_XLARGE",
    GRAPHICS_G6_16XLARGE: "GRAPHICS_G6_16XLARGE",
    GRAPHICS_G6_2XLARGE: "GRAPHICS_G6_2XLARGE",
    GRAPHICS_G6_4XLARGE: "GRAPHICS_G6_4XLARGE",
    GRAPHICS_G6_8XLARGE: "GRAPHICS_G6_8XLARGE",
    GRAPHICS_G6_XLARGE: "GRAPHICS_G6_XLARGE",
    GRAPHICS_GR6F_4XLARGE: "GRAPHICS_GR6F_4XLARGE",
    GRAPHICS_GR6_4XLARGE: "GRAPHICS_GR6_4XLARGE",
    GRAPHICS_GR6_8XLARGE: "GRAPHICS_GR6_8XLARGE",
    PERFORMANCE: "PERFORMANCE",
    POWER: "POWER",
    POWERPRO: "POWERPRO",
    STANDARD: "STANDARD",
    VALUE: "VALUE",
};
const WorkspaceBundleState = {
    AVAILABLE: "AVAILABLE",
    ERROR: "ERROR",
    PENDING: "PENDING",
};
const CertificateBasedAuthStatusEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ClientDeviceType = {
    DEVICE_TYPE_ANDROID: "DeviceTypeAndroid",
    DEVICE_TYPE_IOS: "DeviceTypeIos",
    DEVICE_TYPE_LINUX: "DeviceTypeLinux",
    DEVICE_TYPE_OSX: "DeviceTypeOsx",
    DEVICE_TYPE_WEB: "DeviceTypeWeb",
    DEVICE_TYPE_WINDOWS: "DeviceTypeWindows",
};
const LogUploadEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ReconnectEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ConnectionAliasState = {
    CREATED: "CREATED",
    CREATING: "CREATING",
    DELETING: "DELETING",
};
const ConnectionState = {
    CONNECTED: "CONNECTED",
    DISCONNECTED: "DISCONNECTED",
    UNKNOWN: "UNKNOWN",
};
const DataReplication = {
    NO_REPLICATION: "NO_REPLICATION",
    PRIMARY_AS_SOURCE: "PRIMARY_AS_SOURCE",
};
const WorkspaceState = {
    ADMIN_MAINTENANCE: "ADMIN_MAINTENANCE",
    AVAILABLE: "AVAILABLE",
    ERROR: "ERROR",
    IMPAIRED: "IMPAIRED",
    MAINTENANCE: "MAINTENANCE",
    PENDING: "PENDING",
    REBOOTING: "REBOOTING",
    REBUILDING: "REBUILDING",
    RESTORING: "RESTORING",
    STARTING: "STARTING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
    SUSPENDED: "SUSPENDED",
    TERMINATED: "TERMINATED",
    TERMINATING: "TERMINATING",
    UNHEALTHY: "UNHEALTHY",
    UPDATING: "UPDATING",
};
const OperatingSystemType = {
    LINUX: "LINUX",
    WINDOWS: "WINDOWS",
};
const WorkspaceImageRequiredTenancy = {
    DEDICATED: "DEDICATED",
    DEFAULT: "DEFAULT",
};
const WorkspaceImageState = {
    AVAILABLE: "AVAILABLE",
    ERROR: "ERROR",
    PENDING: "PENDING",
};
const OperatingSystemName = {
    AMAZON_LINUX_2: "AMAZON_LINUX_2",
    RHEL_8: "RHEL_8",
    ROCKY_8: "ROCKY_8",
    UBUNTU_18_04: "UBUNTU_18_04",
    UBUNTU_20_04: "UBUNTU_20_04",
    UBUNTU_22_04: "UBUNTU_22_04",
    UNKNOWN: "UNKNOWN",
    WINDOWS_10: "WINDOWS_10",
    WINDOWS_11: "WINDOWS_11",
    WINDOWS_7: "WINDOWS_7",
    WINDOWS_SERVER_2016: "WINDOWS_SERVER_2016",
    WINDOWS_SERVER_2019: "WINDOWS_SERVER_2019",
    WINDOWS_SERVER_2022: "WINDOWS_SERVER_2022",
    WINDOWS_SERVER_2025: "WINDOWS_SERVER_2025",
};
const Protocol = {
    PCOIP: "PCOIP",
    WSP: "WSP",
};
const RunningMode = {
    ALWAYS_ON: "ALWAYS_ON",
    AUTO_STOP: "AUTO_STOP",
    MANUAL: "MANUAL",
};
const ModificationResourceEnum = {
    COMPUTE_TYPE: "COMPUTE_TYPE",
    PROTOCOL: "PROTOCOL",
    ROOT_VOLUME: "ROOT_VOLUME",
    USER_VOLUME: "USER_VOLUME",
};
const ModificationStateEnum = {
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_INITIATED: "UPDATE_INITIATED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};
const StandbyWorkspaceRelationshipType = {
    PRIMARY: "PRIMARY",
    STANDBY: "STANDBY",
};
const PoolsRunningMode = {
    ALWAYS_ON: "ALWAYS_ON",
    AUTO_STOP: "AUTO_STOP",
};
const WorkspacesPoolErrorCode = {
    BUNDLE_NOT_FOUND: "BUNDLE_NOT_FOUND",
    DEFAULT_OU_IS_MISSING: "DEFAULT_OU_IS_MISSING",
    DIRECTORY_NOT_FOUND: "DIRECTORY_NOT_FOUND",
    DOMAIN_JOIN_ERROR_ACCESS_DENIED: "DOMAIN_JOIN_ERROR_ACCESS_DENIED",
    DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED: "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED",
    DOMAIN_JOIN_ERROR_FILE_NOT_FOUND: "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND",
    DOMAIN_JOIN_ERROR_INVALID_PARAMETER: "DOMAIN_JOIN_ERROR_INVALID_PARAMETER",
    DOMAIN_JOIN_ERROR_LOGON_FAILURE: "DOMAIN_JOIN_ERROR_LOGON_FAILURE",
    DOMAIN_JOIN_ERROR_MORE_DATA: "DOMAIN_JOIN_ERROR_MORE_DATA",
    DOMAIN_JOIN_ERROR_NOT_SUPPORTED: "DOMAIN_JOIN_ERROR_NOT_SUPPORTED",
    DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN: "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN",
    DOMAIN_JOIN_ERROR_SECRET_ACTION_PERMISSION_IS_MISSING: "DOMAIN_JOIN_ERROR_SECRET_ACTION_PERMISSION_IS_MISSING",
    DOMAIN_JOIN_ERROR_SECRET_DECRYPTION_FAILURE: "DOMAIN_JOIN_ERROR_SECRET_DECRYPTION_FAILURE",
    DOMAIN_JOIN_ERROR_SECRET_INVALID: "DOMAIN_JOIN_ERROR_SECRET_INVALID",
    DOMAIN_JOIN_ERROR_SECRET_NOT_FOUND: "DOMAIN_JOIN_ERROR_SECRET_NOT_FOUND",
    DOMAIN_JOIN_ERROR_SECRET_STATE_INVALID: "DOMAIN_JOIN_ERROR_SECRET_STATE_INVALID",
    DOMAIN_JOIN_ERROR_SECRET_VALUE_KEY_NOT_FOUND: "DOMAIN_JOIN_ERROR_SECRET_VALUE_KEY_NOT_FOUND",
    DOMAIN_JOIN_INTERNAL_SERVICE_ERROR: "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR",
    DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME: "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME",
    DOMAIN_JOIN_NERR_PASSWORD_EXPIRED: "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED",
    DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED: "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED",
    IAM_SERVICE_ROLE_IS_MISSING: "IAM_SERVICE_ROLE_IS_MISSING",
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION: "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION",
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION: "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION",
    IGW_NOT_ATTACHED: "IGW_NOT_ATTACHED",
    IMAGE_NOT_FOUND: "IMAGE_NOT_FOUND",
    INSUFFICIENT_PERMISSIONS_ERROR: "INSUFFICIENT_PERMISSIONS_ERROR",
    INTERNAL_SERVICE_ERROR: "INTERNAL_SERVICE_ERROR",
    INVALID_SUBNET_CONFIGURATION: "INVALID_SUBNET_CONFIGURATION",
    MACHINE_ROLE_IS_MISSING: "MACHINE_ROLE_IS_MISSING",
    NETWORK_INTERFACE_LIMIT_EXCEEDED: "NETWORK_INTERFACE_LIMIT_EXCEEDED",
    SECURITY_GROUPS_NOT_FOUND: "SECURITY_GROUPS_NOT_FOUND",
    STS_DISABLED_IN_REGION: "STS_DISABLED_IN_REGION",
    SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES: "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES",
    SUBNET_NOT_FOUND: "SUBNET_NOT_FOUND",
    WORKSPACES_POOL_INSTANCE_PROVISIONING_FAILURE: "WORKSPACES_POOL_INSTANCE_PROVISIONING_FAILURE",
    WORKSPACES_POOL_STOPPED: "WORKSPACES_POOL_STOPPED",
};
const WorkspacesPoolState = {
    CREATING: "CREATING",
    DELETING: "DELETING",
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
    UPDATING: "UPDATING",
};
const CustomImageProtocol = {
    BYOP: "BYOP",
    DCV: "DCV",
    PCOIP: "PCOIP",
};
const CustomWorkspaceImageImportState = {
    COMPLETED: "COMPLETED",
    CREATING_TEST_INSTANCE: "CREATING_TEST_INSTANCE",
    ERROR: "ERROR",
    GENERALIZING: "GENERALIZING",
    IMAGE_COMPATIBILITY_CHECKING: "IMAGE_COMPATIBILITY_CHECKING",
    IMAGE_TESTING_GENERALIZATION: "IMAGE_TESTING_GENERALIZATION",
    IMAGE_TESTING_START: "IMAGE_TESTING_START",
    INSTALLING_COMPONENTS: "INSTALLING_COMPONENTS",
    IN_PROGRESS: "IN_PROGRESS",
    PENDING: "PENDING",
    PROCESSING_SOURCE_IMAGE: "PROCESSING_SOURCE_IMAGE",
    PUBLISHING: "PUBLISHING",
    UPDATING_OPERATING_SYSTEM: "UPDATING_OPERATING_SYSTEM",
    VALIDATING: "VALIDATING",
};
const DedicatedTenancyAccountType = {
    SOURCE_ACCOUNT: "SOURCE_ACCOUNT",
    TARGET_ACCOUNT: "TARGET_ACCOUNT",
};
const DedicatedTenancySupportEnum = {
    ENABLED: "ENABLED",
};
const DeletableCertificateBasedAuthProperty = {
    CERTIFICATE_BASED_AUTH_PROPERTIES_CERTIFICATE_AUTHORITY_ARN: "CERTIFICATE_BASED_AUTH_PROPERTIES_CERTIFICATE_AUTHORITY_ARN",
};
const DeletableSamlProperty = {
    SAML_PROPERTIES_RELAY_STATE_PARAMETER_NAME: "SAML_PROPERTIES_RELAY_STATE_PARAMETER_NAME",
    SAML_PROPERTIES_USER_ACCESS_URL: "SAML_PROPERTIES_USER_ACCESS_URL",
};
const WorkSpaceApplicationLicenseType = {
    LICENSED: "LICENSED",
    UNLICENSED: "UNLICENSED",
};
const WorkSpaceApplicationState = {
    AVAILABLE: "AVAILABLE",
    ERROR: "ERROR",
    PENDING: "PENDING",
    UNINSTALL_ONLY: "UNINSTALL_ONLY",
};
const ImageAssociatedResourceType = {
    APPLICATION: "APPLICATION",
};
const DescribeWorkspaceDirectoriesFilterName = {
    USER_IDENTITY_TYPE: "USER_IDENTITY_TYPE",
    WORKSPACE_TYPE: "WORKSPACE_TYPE",
};
const WorkspaceDirectoryType = {
    AD_CONNECTOR: "AD_CONNECTOR",
    AWS_IAM_IDENTITY_CENTER: "AWS_IAM_IDENTITY_CENTER",
    CUSTOMER_MANAGED: "CUSTOMER_MANAGED",
    SIMPLE_AD: "SIMPLE_AD",
};
const EndpointEncryptionMode = {
    FIPS_VALIDATED: "FIPS_VALIDATED",
    STANDARD_TLS: "STANDARD_TLS",
};
const SamlStatusEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK: "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK",
};
const WorkspaceDirectoryState = {
    DEREGISTERED: "DEREGISTERED",
    DEREGISTERING: "DEREGISTERING",
    ERROR: "ERROR",
    REGISTERED: "REGISTERED",
    REGISTERING: "REGISTERING",
};
const StorageConnectorTypeEnum = {
    HOME_FOLDER: "HOME_FOLDER",
};
const StorageConnectorStatusEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const StreamingExperiencePreferredProtocolEnum = {
    TCP: "TCP",
    UDP: "UDP",
};
const UserSettingActionEnum = {
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE: "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
    CLIPBOARD_COPY_TO_LOCAL_DEVICE: "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
    PRINTING_TO_LOCAL_DEVICE: "PRINTING_TO_LOCAL_DEVICE",
    SMART_CARD: "SMART_CARD",
};
const UserSettingPermissionEnum = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Tenancy = {
    DEDICATED: "DEDICATED",
    SHARED: "SHARED",
};
const UserIdentityType = {
    AWS_DIRECTORY_SERVICE: "AWS_DIRECTORY_SERVICE",
    AWS_IAM_IDENTITY_CENTER: "AWS_IAM_IDENTITY_CENTER",
    CUSTOMER_MANAGED: "CUSTOMER_MANAGED",
};
const WorkspaceType = {
    PERSONAL: "PERSONAL",
    POOLS: "POOLS",
};
const ImageType = {
    OWNED: "OWNED",
    SHARED: "SHARED",
};
const WorkspaceImageErrorDetailCode = {
    ADDITIONAL_DRIVES_ATTACHED: "AdditionalDrivesAttached",
    ADDITIONAL_DRIVES_PRESENT: "AdditionalDrivesPresent",
    AMAZON_SSM_AGENT_ENABLED: "AmazonSsmAgentEnabled",
    ANTI_VIRUS_INSTALLED: "AntiVirusInstalled",
    APPX_PACKAGES_INSTALLED: "AppXPackagesInstalled",
    AUTO_LOGON_ENABLED: "AutoLogonEnabled",
    AUTO_MOUNT_DISABLED: "AutoMountDisabled",
    AZURE_DOMAIN_JOINED: "AzureDomainJoined",
    DHCP_DISABLED: "DHCPDisabled",
    DISK_FREE_SPACE: "DiskFreeSpace",
    DISK_SIZE_EXCEEDED: "DiskSizeExceeded",
    DOMAIN_ACCOUNT_SERVICES_FOUND: "DomainAccountServicesFound",
    DOMAIN_JOINED: "DomainJoined",
    ENVIRONMENT_VARIABLES_PATH_MISSING_ENTRIES: "EnvironmentVariablesPathMissingEntries",
    FIREWALL_ENABLED: "FirewallEnabled",
    INCOMPATIBLE_MEMORY_INTEGRITY: "MemoryIntegrityIncompatibility",
    INCOMPATIBLE_PARTITIONING: "IncompatiblePartitioning",
    INCOMPATIBLE_PROTOCOL: "ProtocolOSIncompatibility",
    INSUFFICIENT_DISK_SPACE: "InsufficientDiskSpace",
    INSUFFICIENT_REARM_COUNT: "InsufficientRearmCount",
    INVALID_IP: "InvalidIp",
    IN_PLACE_UPGRADE: "InPlaceUpgrade",
    MULTIPLE_BOOT_PARTITION: "MultipleBootPartition",
    MULTIPLE_USER_PROFILES: "MultipleUserProfiles",
    OFFICE_INSTALLED: "OfficeInstalled",
    OS_NOT_SUPPORTED: "OSNotSupported",
    OUTDATED_POWERSHELL_VERSION: "OutdatedPowershellVersion",
    PCOIP_AGENT_INSTALLED: "PCoIPAgentInstalled",
    PENDING_REBOOT: "PendingReboot",
    REALTIME_UNIVERSAL_DISABLED: "RealTimeUniversalDisabled",
    REMOTE_DESKTOP_SERVICES_DISABLED: "RemoteDesktopServicesDisabled",
    RESERVED_STORAGE_IN_USE: "ReservedStorageInUse",
    RESTRICTED_DRIVE_LETTER: "RestrictedDriveLetterInUse",
    SIXTY_FOUR_BIT_OS: "Requires64BitOS",
    STAGED_APPX_PACKAGE: "StagedAppxPackage",
    SYSPREP_FILE_MISSING: "SysPrepFileMissing",
    UEFI_NOT_SUPPORTED: "UEFINotSupported",
    UNKNOWN_ERROR: "UnknownError",
    UNSUPPORTED_OS_UPGRADE: "UnsupportedOsUpgrade",
    UNSUPPORTED_SECURITY_PROTOCOL: "UnsupportedSecurityProtocol",
    USER_PROFILE_MISSING: "UserProfileMissing",
    VMWARE_TOOLS_INSTALLED: "VMWareToolsInstalled",
    WINDOWS_MODULES_INSTALLER_DISABLED: "WindowsModulesInstallerDisabled",
    WINDOWS_UPDATES_ENABLED: "WindowsUpdatesEnabled",
    WINDOWS_UPDATES_REQUIRED: "WindowsUpdatesRequired",
    WORKSPACES_BYOL_ACCOUNT_DISABLED: "WorkspacesBYOLAccountDisabled",
    WORKSPACES_BYOL_ACCOUNT_NOT_FOUND: "WorkspacesBYOLAccountNotFound",
    ZERO_REARM_COUNT: "ZeroRearmCount",
};
const DescribeWorkspacesPoolsFilterName = {
    POOLNAME: "PoolName",
};
const DescribeWorkspacesPoolsFilterOperator = {
    CONTAINS: "CONTAINS",
    EQUALS: "EQUALS",
    NOTCONTAINS: "NOTCONTAINS",
    NOTEQUALS: "NOTEQUALS",
};
const SessionConnectionState = {
    CONNECTED: "CONNECTED",
    NOT_CONNECTED: "NOT_CONNECTED",
};
const ImageComputeType = {
    BASE: "BASE",
    GRAPHICS_G4DN: "GRAPHICS_G4DN",
    GRAPHICS_G6: "GRAPHICS_G6",
};
const OSVersion = {
    Windows_10: "Windows_10",
    Windows_11: "Windows_11",
};
const Platform = {
    WINDOWS: "WINDOWS",
};
const WorkspaceImageIngestionProcess = {
    BYOL_GRAPHICS: "BYOL_GRAPHICS",
    BYOL_GRAPHICSPRO: "BYOL_GRAPHICSPRO",
    BYOL_GRAPHICS_G4DN: "BYOL_GRAPHICS_G4DN",
    BYOL_GRAPHICS_G4DN_BYOP: "BYOL_GRAPHICS_G4DN_BYOP",
    BYOL_GRAPHICS_G4DN_WSP: "BYOL_GRAPHICS_G4DN_WSP",
    BYOL_REGULAR: "BYOL_REGULAR",
    BYOL_REGULAR_BYOP: "BYOL_REGULAR_BYOP",
    BYOL_REGULAR_WSP: "BYOL_REGULAR_WSP",
};
const TargetWorkspaceState = {
    ADMIN_MAINTENANCE: "ADMIN_MAINTENANCE",
    AVAILABLE: "AVAILABLE",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.WorkSpacesServiceException = WorkSpacesServiceException.WorkSpacesServiceException;
exports.AGAModeForDirectoryEnum = AGAModeForDirectoryEnum;
exports.AGAModeForWorkSpaceEnum = AGAModeForWorkSpaceEnum;
exports.AGAPreferredProtocolForDirectory = AGAPreferredProtocolForDirectory;
exports.AGAPreferredProtocolForWorkSpace = AGAPreferredProtocolForWorkSpace;
exports.AcceptAccountLinkInvitationCommand = AcceptAccountLinkInvitationCommand;
exports.AccessEndpointType = AccessEndpointType;
exports.AccessPropertyValue = AccessPropertyValue;
exports.AccountLinkStatusEnum = AccountLinkStatusEnum;
exports.Application = Application;
exports.ApplicationAssociatedResourceType = ApplicationAssociatedResourceType;
exports.ApplicationSettingsStatusEnum = ApplicationSettingsStatusEnum;
exports.AssociateConnectionAliasCommand = AssociateConnectionAliasCommand;
exports.AssociateIpGroupsCommand = AssociateIpGroupsCommand;
exports.AssociateWorkspaceApplicationCommand = AssociateWorkspaceApplicationCommand;
exports.AssociationErrorCode = AssociationErrorCode;
exports.AssociationState = AssociationState;
exports.AssociationStatus = AssociationStatus;
exports.AuthenticationType = AuthenticationType;
exports.AuthorizeIpRulesCommand = AuthorizeIpRulesCommand;
exports.BundleAssociatedResourceType = BundleAssociatedResourceType;
exports.BundleType = BundleType;
exports.CertificateBasedAuthStatusEnum = CertificateBasedAuthStatusEnum;
exports.ClientDeviceType = ClientDeviceType;
exports.Compute = Compute;
exports.ConnectionAliasState = ConnectionAliasState;
exports.ConnectionState = ConnectionState;
exports.CopyWorkspaceImageCommand = CopyWorkspaceImageCommand;
exports.CreateAccountLinkInvitationCommand = CreateAccountLinkInvitationCommand;
exports.CreateConnectClientAddInCommand = CreateConnectClientAddInCommand;
exports.CreateConnectionAliasCommand = CreateConnectionAliasCommand;
exports.CreateIpGroupCommand = CreateIpGroupCommand;
exports.CreateStandbyWorkspacesCommand = CreateStandbyWorkspacesCommand;
exports.CreateTagsCommand = CreateTagsCommand;
exports.CreateUpdatedWorkspaceImageCommand = CreateUpdatedWorkspaceImageCommand;
exports.CreateWorkspaceBundleCommand = CreateWorkspaceBundleCommand;
exports.CreateWorkspaceImageCommand = CreateWorkspaceImageCommand;
exports.CreateWorkspacesCommand = CreateWorkspacesCommand;
exports.CreateWorkspacesPoolCommand = CreateWorkspacesPoolCommand;
exports.CustomImageProtocol = CustomImageProtocol;
exports.CustomWorkspaceImageImportState = CustomWorkspaceImageImportState;
exports.DataReplication = DataReplication;
exports.DedicatedTenancyAccountType = DedicatedTenancyAccountType;
exports.DedicatedTenancyModificationStateEnum = DedicatedTenancyModificationStateEnum;
exports.DedicatedTenancySupportEnum = DedicatedTenancySupportEnum;
exports.DedicatedTenancySupportResultEnum = DedicatedTenancySupportResultEnum;
exports.DeletableCertificateBasedAuthProperty = DeletableCertificateBasedAuthProperty;
exports.DeletableSamlProperty = DeletableSamlProperty;
exports.DeleteAccountLinkInvitationCommand = DeleteAccountLinkInvitationCommand;
exports.DeleteClientBrandingCommand = DeleteClientBrandingCommand;
exports.DeleteConnectClientAddInCommand = DeleteConnectClientAddInCommand;
exports.DeleteConnectionAliasCommand = DeleteConnectionAliasCommand;
exports.DeleteIpGroupCommand = DeleteIpGroupCommand;
exports.DeleteTagsCommand = DeleteTagsCommand;
exports.DeleteWorkspaceBundleCommand = DeleteWorkspaceBundleCommand;
exports.DeleteWorkspaceImageCommand = DeleteWorkspaceImageCommand;
exports.DeployWorkspaceApplicationsCommand = DeployWorkspaceApplicationsCommand;
exports.DeregisterWorkspaceDirectoryCommand = DeregisterWorkspaceDirectoryCommand;
exports.DescribeAccountCommand = DescribeAccountCommand;
exports.DescribeAccountModificationsCommand = DescribeAccountModificationsCommand;
exports.DescribeApplicationAssociationsCommand = DescribeApplicationAssociationsCommand;
exports.DescribeApplicationsCommand = DescribeApplicationsCommand;
exports.DescribeBundleAssociationsCommand = DescribeBundleAssociationsCommand;
exports.DescribeClientBrandingCommand = DescribeClientBrandingCommand;
exports.DescribeClientPropertiesCommand = DescribeClientPropertiesCommand;
exports.DescribeConnectClientAddInsCommand = DescribeConnectClientAddInsCommand;
exports.DescribeConnectionAliasPermissionsCommand = DescribeConnectionAliasPermissionsCommand;
exports.DescribeConnectionAliasesCommand = DescribeConnectionAliasesCommand;
exports.DescribeCustomWorkspaceImageImportCommand = DescribeCustomWorkspaceImageImportCommand;
exports.DescribeImageAssociationsCommand = DescribeImageAssociationsCommand;
exports.DescribeIpGroupsCommand = DescribeIpGroupsCommand;
exports.DescribeTagsCommand = DescribeTagsCommand;
exports.DescribeWorkspaceAssociationsCommand = DescribeWorkspaceAssociationsCommand;
exports.DescribeWorkspaceBundlesCommand = DescribeWorkspaceBundlesCommand;
exports.DescribeWorkspaceDirectoriesCommand = DescribeWorkspaceDirectoriesCommand;
exports.DescribeWorkspaceDirectoriesFilterName = DescribeWorkspaceDirectoriesFilterName;
exports.DescribeWorkspaceImagePermissionsCommand = DescribeWorkspaceImagePermissionsCommand;
exports.DescribeWorkspaceImagesCommand = DescribeWorkspaceImagesCommand;
exports.DescribeWorkspaceSnapshotsCommand = DescribeWorkspaceSnapshotsCommand;
exports.DescribeWorkspacesCommand = DescribeWorkspacesCommand;
exports.DescribeWorkspacesConnectionStatusCommand = DescribeWorkspacesConnectionStatusCommand;
exports.DescribeWorkspacesPoolSessionsCommand = DescribeWorkspacesPoolSessionsCommand;
exports.DescribeWorkspacesPoolsCommand = DescribeWorkspacesPoolsCommand;
exports.DescribeWorkspacesPoolsFilterName = DescribeWorkspacesPoolsFilterName;
exports.DescribeWorkspacesPoolsFilterOperator = DescribeWorkspacesPoolsFilterOperator;
exports.DisassociateConnectionAliasCommand = DisassociateConnectionAliasCommand;
exports.DisassociateIpGroupsCommand = DisassociateIpGroupsCommand;
exports.DisassociateWorkspaceApplicationCommand = DisassociateWorkspaceApplicationCommand;
exports.EndpointEncryptionMode = EndpointEncryptionMode;
exports.GetAccountLinkCommand = GetAccountLinkCommand;
exports.ImageAssociatedResourceType = ImageAssociatedResourceType;
exports.ImageComputeType = ImageComputeType;
exports.ImageType = ImageType;
exports.ImportClientBrandingCommand = ImportClientBrandingCommand;
exports.ImportCustomWorkspaceImageCommand = ImportCustomWorkspaceImageCommand;
exports.ImportWorkspaceImageCommand = ImportWorkspaceImageCommand;
exports.InternetFallbackProtocol = InternetFallbackProtocol;
exports.ListAccountLinksCommand = ListAccountLinksCommand;
exports.ListAvailableManagementCidrRangesCommand = ListAvailableManagementCidrRangesCommand;
exports.LogUploadEnum = LogUploadEnum;
exports.MigrateWorkspaceCommand = MigrateWorkspaceCommand;
exports.ModificationResourceEnum = ModificationResourceEnum;
exports.ModificationStateEnum = ModificationStateEnum;
exports.ModifyAccountCommand = ModifyAccountCommand;
exports.ModifyCertificateBasedAuthPropertiesCommand = ModifyCertificateBasedAuthPropertiesCommand;
exports.ModifyClientPropertiesCommand = ModifyClientPropertiesCommand;
exports.ModifyEndpointEncryptionModeCommand = ModifyEndpointEncryptionModeCommand;
exports.ModifySamlPropertiesCommand = ModifySamlPropertiesCommand;
exports.ModifySelfservicePermissionsCommand = ModifySelfservicePermissionsCommand;
exports.ModifyStreamingPropertiesCommand = ModifyStreamingPropertiesCommand;
exports.ModifyWorkspaceAccessPropertiesCommand = ModifyWorkspaceAccessPropertiesCommand;
exports.ModifyWorkspaceCreationPropertiesCommand = ModifyWorkspaceCreationPropertiesCommand;
exports.ModifyWorkspacePropertiesCommand = ModifyWorkspacePropertiesCommand;
exports.ModifyWorkspaceStateCommand = ModifyWorkspaceStateCommand;
exports.OSVersion = OSVersion;
exports.OperatingSystemName = OperatingSystemName;
exports.OperatingSystemType = OperatingSystemType;
exports.Platform = Platform;
exports.PoolsRunningMode = PoolsRunningMode;
exports.Protocol = Protocol;
exports.RebootWorkspacesCommand = RebootWorkspacesCommand;
exports.RebuildWorkspacesCommand = RebuildWorkspacesCommand;
exports.ReconnectEnum = ReconnectEnum;
exports.RegisterWorkspaceDirectoryCommand = RegisterWorkspaceDirectoryCommand;
exports.RejectAccountLinkInvitationCommand = RejectAccountLinkInvitationCommand;
exports.RestoreWorkspaceCommand = RestoreWorkspaceCommand;
exports.RevokeIpRulesCommand = RevokeIpRulesCommand;
exports.RunningMode = RunningMode;
exports.SamlStatusEnum = SamlStatusEnum;
exports.SessionConnectionState = SessionConnectionState;
exports.StandbyWorkspaceRelationshipType = StandbyWorkspaceRelationshipType;
exports.StartWorkspacesCommand = StartWorkspacesCommand;
exports.StartWorkspacesPoolCommand = StartWorkspacesPoolCommand;
exports.StopWorkspacesCommand = StopWorkspacesCommand;
exports.StopWorkspacesPoolCommand = StopWorkspacesPoolCommand;
exports.StorageConnectorStatusEnum = StorageConnectorStatusEnum;
exports.StorageConnectorTypeEnum = StorageConnectorTypeEnum;
exports.StreamingExperiencePreferredProtocolEnum = StreamingExperiencePreferredProtocolEnum;
exports.TargetWorkspaceState = TargetWorkspaceState;
exports.Tenancy = Tenancy;
exports.TerminateWorkspacesCommand = TerminateWorkspacesCommand;
exports.TerminateWorkspacesPoolCommand = TerminateWorkspacesPoolCommand;
exports.TerminateWorkspacesPoolSessionCommand = TerminateWorkspacesPoolSessionCommand;
exports.UpdateConnectClientAddInCommand = UpdateConnectClientAddInCommand;
exports.UpdateConnectionAliasPermissionCommand = UpdateConnectionAliasPermissionCommand;
exports.UpdateRulesOfIpGroupCommand = UpdateRulesOfIpGroupCommand;
exports.UpdateWorkspaceBundleCommand = UpdateWorkspaceBundleCommand;
exports.UpdateWorkspaceImagePermissionCommand = UpdateWorkspaceImagePermissionCommand;
exports.UpdateWorkspacesPoolCommand = UpdateWorkspacesPoolCommand;
exports.UserIdentityType = UserIdentityType;
exports.UserSettingActionEnum = UserSettingActionEnum;
exports.UserSettingPermissionEnum = UserSettingPermissionEnum;
exports.WorkSpaceApplicationLicenseType = WorkSpaceApplicationLicenseType;
exports.WorkSpaceApplicationState = WorkSpaceApplicationState;
exports.WorkSpaceAssociatedResourceType = WorkSpaceAssociatedResourceType;
exports.WorkSpaces = WorkSpaces;
exports.WorkSpacesClient = WorkSpacesClient;
exports.WorkspaceBundleState = WorkspaceBundleState;
exports.WorkspaceDirectoryState = WorkspaceDirectoryState;
exports.WorkspaceDirectoryType = WorkspaceDirectoryType;
exports.WorkspaceImageErrorDetailCode = WorkspaceImageErrorDetailCode;
exports.WorkspaceImageIngestionProcess = WorkspaceImageIngestionProcess;
exports.WorkspaceImageRequiredTenancy = WorkspaceImageRequiredTenancy;
exports.WorkspaceImageState = WorkspaceImageState;
exports.WorkspaceState = WorkspaceState;
exports.WorkspaceType = WorkspaceType;
exports.WorkspacesPoolErrorCode = WorkspacesPoolErrorCode;
exports.WorkspacesPoolState = WorkspacesPoolState;
exports.paginateDescribeApplicationAssociations = paginateDescribeApplicationAssociations;
exports.paginateDescribeApplications = paginateDescribeApplications;
exports.paginateDescribeWorkspaceBundles = paginateDescribeWorkspaceBundles;
exports.paginateDescribeWorkspaceDirectories = paginateDescribeWorkspaceDirectories;
exports.paginateDescribeWorkspaces = paginateDescribeWorkspaces;
exports.paginateListAccountLinks = paginateListAccountLinks;
Object.prototype.hasOwnProperty.call(schemas_0, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: schemas_0['__proto__']
    });

Object.keys(schemas_0).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = schemas_0[k];
});
Object.prototype.hasOwnProperty.call(errors, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: errors['__proto__']
    });

Object.keys(errors).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = errors[k];
});


/***/ }),

/***/ 45534:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WorkSpacesServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class WorkSpacesServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, WorkSpacesServiceException.prototype);
    }
}
exports.WorkSpacesServiceException = WorkSpacesServiceException;


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WorkspacesDefaultRoleNotFoundException = exports.UnsupportedNetworkConfigurationException = exports.UnsupportedWorkspaceConfigurationException = exports.OperationInProgressException = exports.InvalidParameterCombinationException = exports.ResourceCreationFailedException = exports.ResourceUnavailableException = exports.ResourceInUseException = exports.ResourceAlreadyExistsException = exports.OperatingSystemNotCompatibleException = exports.IncompatibleApplicationsException = exports.ComputeNotCompatibleException = exports.ResourceLimitExceededException = exports.ResourceAssociatedException = exports.OperationNotSupportedException = exports.InvalidResourceStateException = exports.InvalidParameterValuesException = exports.ApplicationNotSupportedException = exports.ValidationException = exports.ResourceNotFoundException = exports.InternalServerException = exports.ConflictException = exports.AccessDeniedException = void 0;
const WorkSpacesServiceException_1 = __webpack_require__(45534);
class AccessDeniedException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
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
}
exports.AccessDeniedException = AccessDeniedException;
class ConflictException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
    }
}
exports.ConflictException = ConflictException;
class InternalServerException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "InternalServerException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
    }
}
exports.InternalServerException = InternalServerException;
class ResourceNotFoundException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    ResourceId;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.ResourceId = opts.ResourceId;
    }
}
exports.ResourceNotFoundException = ResourceNotFoundException;
class ValidationException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
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
}
exports.ValidationException = ValidationException;
class ApplicationNotSupportedException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ApplicationNotSupportedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ApplicationNotSupportedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ApplicationNotSupportedException.prototype);
    }
}
exports.ApplicationNotSupportedException = ApplicationNotSupportedException;
class InvalidParameterValuesException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "InvalidParameterValuesException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidParameterValuesException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterValuesException.prototype);
    }
}
exports.InvalidParameterValuesException = InvalidParameterValuesException;
class InvalidResourceStateException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "InvalidResourceStateException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidResourceStateException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
    }
}
exports.InvalidResourceStateException = InvalidResourceStateException;
class OperationNotSupportedException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "OperationNotSupportedException";
    $fault = "client";
    reason;
    constructor(opts) {
        super({
            name: "OperationNotSupportedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
        this.reason = opts.reason;
    }
}
exports.OperationNotSupportedException = OperationNotSupportedException;
class ResourceAssociatedException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceAssociatedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceAssociatedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAssociatedException.prototype);
    }
}
exports.ResourceAssociatedException = ResourceAssociatedException;
class ResourceLimitExceededException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceLimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
    }
}
exports.ResourceLimitExceededException = ResourceLimitExceededException;
class ComputeNotCompatibleException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ComputeNotCompatibleException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ComputeNotCompatibleException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ComputeNotCompatibleException.prototype);
    }
}
exports.ComputeNotCompatibleException = ComputeNotCompatibleException;
class IncompatibleApplicationsException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "IncompatibleApplicationsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "IncompatibleApplicationsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IncompatibleApplicationsException.prototype);
    }
}
exports.IncompatibleApplicationsException = IncompatibleApplicationsException;
class OperatingSystemNotCompatibleException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "OperatingSystemNotCompatibleException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "OperatingSystemNotCompatibleException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperatingSystemNotCompatibleException.prototype);
    }
}
exports.OperatingSystemNotCompatibleException = OperatingSystemNotCompatibleException;
class ResourceAlreadyExistsException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
    }
}
exports.ResourceAlreadyExistsException = ResourceAlreadyExistsException;
class ResourceInUseException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    ResourceId;
    constructor(opts) {
        super({
            name: "ResourceInUseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
        this.ResourceId = opts.ResourceId;
    }
}
exports.ResourceInUseException = ResourceInUseException;
class ResourceUnavailableException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceUnavailableException";
    $fault = "client";
    ResourceId;
    constructor(opts) {
        super({
            name: "ResourceUnavailableException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceUnavailableException.prototype);
        this.ResourceId = opts.ResourceId;
    }
}
exports.ResourceUnavailableException = ResourceUnavailableException;
class ResourceCreationFailedException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "ResourceCreationFailedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceCreationFailedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceCreationFailedException.prototype);
    }
}
exports.ResourceCreationFailedException = ResourceCreationFailedException;
class InvalidParameterCombinationException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
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
exports.InvalidParameterCombinationException = InvalidParameterCombinationException;
class OperationInProgressException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "OperationInProgressException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "OperationInProgressException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperationInProgressException.prototype);
    }
}
exports.OperationInProgressException = OperationInProgressException;
class UnsupportedWorkspaceConfigurationException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "UnsupportedWorkspaceConfigurationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnsupportedWorkspaceConfigurationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedWorkspaceConfigurationException.prototype);
    }
}
exports.UnsupportedWorkspaceConfigurationException = UnsupportedWorkspaceConfigurationException;
class UnsupportedNetworkConfigurationException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "UnsupportedNetworkConfigurationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "UnsupportedNetworkConfigurationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedNetworkConfigurationException.prototype);
    }
}
exports.UnsupportedNetworkConfigurationException = UnsupportedNetworkConfigurationException;
class WorkspacesDefaultRoleNotFoundException extends WorkSpacesServiceException_1.WorkSpacesServiceException {
    name = "WorkspacesDefaultRoleNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "WorkspacesDefaultRoleNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, WorkspacesDefaultRoleNotFoundException.prototype);
    }
}
exports.WorkspacesDefaultRoleNotFoundException = WorkspacesDefaultRoleNotFoundException;


/***/ }),

/***/ 75981:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(17753));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(36034);
const getRuntimeConfig = (config) => {
    (0, client_2.emitWarningIfUnsupportedVersion)(process.version);
    const defaultsMode = (0, config_1.resolveDefaultsModeConfig)(config);
    const defaultConfigProvider = () => defaultsMode().then(client_2.loadConfigsForDefaultMode);
    const clientSharedValues = (0, runtimeConfig_shared_1.getRuntimeConfig)(config);
    (0, client_1.emitWarningIfUnsupportedVersion)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, config_1.loadConfig)(httpAuthSchemes_1.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde_1.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_1.defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client_1.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_json_1.default.version }),
        maxAttempts: config?.maxAttempts ?? (0, config_1.loadConfig)(retry_1.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, config_1.loadConfig)(config_1.NODE_REGION_CONFIG_OPTIONS, { ...config_1.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: node_http_handler_1.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0, config_1.loadConfig)({
                ...retry_1.NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || retry_1.DEFAULT_RETRY_MODE,
            }, config),
        sha256: config?.sha256 ?? serde_1.Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? node_http_handler_1.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, config_1.loadConfig)(client_1.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 36034:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(9044);
const endpointResolver_1 = __webpack_require__(49354);
const schemas_0_1 = __webpack_require__(18543);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2015-04-08",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultWorkSpacesHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new httpAuthSchemes_1.AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new client_1.NoOpLogger(),
        protocol: config?.protocol ?? protocols_1.AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.workspaces",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            xmlNamespace: "http://workspaces.amazonaws.com/api/v1",
            version: "2015-04-08",
            serviceTarget: "WorkspacesService",
        },
        serviceId: config?.serviceId ?? "WorkSpaces",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 18543:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ClientPropertiesResult$ = exports.ClientProperties$ = exports.CertificateBasedAuthProperties$ = exports.CapacityStatus$ = exports.Capacity$ = exports.BundleResourceAssociation$ = exports.AuthorizeIpRulesResult$ = exports.AuthorizeIpRulesRequest$ = exports.AssociationStateReason$ = exports.AssociateWorkspaceApplicationResult$ = exports.AssociateWorkspaceApplicationRequest$ = exports.AssociateIpGroupsResult$ = exports.AssociateIpGroupsRequest$ = exports.AssociateConnectionAliasResult$ = exports.AssociateConnectionAliasRequest$ = exports.ApplicationSettingsResponse$ = exports.ApplicationSettingsRequest$ = exports.ApplicationResourceAssociation$ = exports.ActiveDirectoryConfig$ = exports.AccountModification$ = exports.AccountLink$ = exports.AccessEndpointConfig$ = exports.AccessEndpoint$ = exports.AcceptAccountLinkInvitationResult$ = exports.AcceptAccountLinkInvitationRequest$ = exports.errorTypeRegistries = exports.WorkspacesDefaultRoleNotFoundException$ = exports.ValidationException$ = exports.UnsupportedWorkspaceConfigurationException$ = exports.UnsupportedNetworkConfigurationException$ = exports.ResourceUnavailableException$ = exports.ResourceNotFoundException$ = exports.ResourceLimitExceededException$ = exports.ResourceInUseException$ = exports.ResourceCreationFailedException$ = exports.ResourceAssociatedException$ = exports.ResourceAlreadyExistsException$ = exports.OperationNotSupportedException$ = exports.OperationInProgressException$ = exports.OperatingSystemNotCompatibleException$ = exports.InvalidResourceStateException$ = exports.InvalidParameterValuesException$ = exports.InvalidParameterCombinationException$ = exports.InternalServerException$ = exports.IncompatibleApplicationsException$ = exports.ConflictException$ = exports.ComputeNotCompatibleException$ = exports.ApplicationNotSupportedException$ = exports.AccessDeniedException$ = exports.WorkSpacesServiceException$ = void 0;
exports.DeleteWorkspaceImageResult$ = exports.DeleteWorkspaceImageRequest$ = exports.DeleteWorkspaceBundleResult$ = exports.DeleteWorkspaceBundleRequest$ = exports.DeleteTagsResult$ = exports.DeleteTagsRequest$ = exports.DeleteIpGroupResult$ = exports.DeleteIpGroupRequest$ = exports.DeleteConnectionAliasResult$ = exports.DeleteConnectionAliasRequest$ = exports.DeleteConnectClientAddInResult$ = exports.DeleteConnectClientAddInRequest$ = exports.DeleteClientBrandingResult$ = exports.DeleteClientBrandingRequest$ = exports.DeleteAccountLinkInvitationResult$ = exports.DeleteAccountLinkInvitationRequest$ = exports.DefaultWorkspaceCreationProperties$ = exports.DefaultImportClientBrandingAttributes$ = exports.DefaultClientBrandingAttributes$ = exports.DataReplicationSettings$ = exports.CustomWorkspaceImageImportErrorDetails$ = exports.CreateWorkspacesResult$ = exports.CreateWorkspacesRequest$ = exports.CreateWorkspacesPoolResult$ = exports.CreateWorkspacesPoolRequest$ = exports.CreateWorkspaceImageResult$ = exports.CreateWorkspaceImageRequest$ = exports.CreateWorkspaceBundleResult$ = exports.CreateWorkspaceBundleRequest$ = exports.CreateUpdatedWorkspaceImageResult$ = exports.CreateUpdatedWorkspaceImageRequest$ = exports.CreateTagsResult$ = exports.CreateTagsRequest$ = exports.CreateStandbyWorkspacesResult$ = exports.CreateStandbyWorkspacesRequest$ = exports.CreateIpGroupResult$ = exports.CreateIpGroupRequest$ = exports.CreateConnectionAliasResult$ = exports.CreateConnectionAliasRequest$ = exports.CreateConnectClientAddInResult$ = exports.CreateConnectClientAddInRequest$ = exports.CreateAccountLinkInvitationResult$ = exports.CreateAccountLinkInvitationRequest$ = exports.CopyWorkspaceImageResult$ = exports.CopyWorkspaceImageRequest$ = exports.ConnectionAliasPermission$ = exports.ConnectionAliasAssociation$ = exports.ConnectionAlias$ = exports.ConnectClientAddIn$ = exports.ComputeType$ = void 0;
exports.DescribeWorkspacesPoolsFilter$ = exports.DescribeWorkspacesPoolSessionsResult$ = exports.DescribeWorkspacesPoolSessionsRequest$ = exports.DescribeWorkspaceSnapshotsResult$ = exports.DescribeWorkspaceSnapshotsRequest$ = exports.DescribeWorkspacesConnectionStatusResult$ = exports.DescribeWorkspacesConnectionStatusRequest$ = exports.DescribeWorkspaceImagesResult$ = exports.DescribeWorkspaceImagesRequest$ = exports.DescribeWorkspaceImagePermissionsResult$ = exports.DescribeWorkspaceImagePermissionsRequest$ = exports.DescribeWorkspaceDirectoriesResult$ = exports.DescribeWorkspaceDirectoriesRequest$ = exports.DescribeWorkspaceDirectoriesFilter$ = exports.DescribeWorkspaceBundlesResult$ = exports.DescribeWorkspaceBundlesRequest$ = exports.DescribeWorkspaceAssociationsResult$ = exports.DescribeWorkspaceAssociationsRequest$ = exports.DescribeTagsResult$ = exports.DescribeTagsRequest$ = exports.DescribeIpGroupsResult$ = exports.DescribeIpGroupsRequest$ = exports.DescribeImageAssociationsResult$ = exports.DescribeImageAssociationsRequest$ = exports.DescribeCustomWorkspaceImageImportResult$ = exports.DescribeCustomWorkspaceImageImportRequest$ = exports.DescribeConnectionAliasPermissionsResult$ = exports.DescribeConnectionAliasPermissionsRequest$ = exports.DescribeConnectionAliasesResult$ = exports.DescribeConnectionAliasesRequest$ = exports.DescribeConnectClientAddInsResult$ = exports.DescribeConnectClientAddInsRequest$ = exports.DescribeClientPropertiesResult$ = exports.DescribeClientPropertiesRequest$ = exports.DescribeClientBrandingResult$ = exports.DescribeClientBrandingRequest$ = exports.DescribeBundleAssociationsResult$ = exports.DescribeBundleAssociationsRequest$ = exports.DescribeApplicationsResult$ = exports.DescribeApplicationsRequest$ = exports.DescribeApplicationAssociationsResult$ = exports.DescribeApplicationAssociationsRequest$ = exports.DescribeAccountResult$ = exports.DescribeAccountRequest$ = exports.DescribeAccountModificationsResult$ = exports.DescribeAccountModificationsRequest$ = exports.DeregisterWorkspaceDirectoryResult$ = exports.DeregisterWorkspaceDirectoryRequest$ = exports.DeployWorkspaceApplicationsResult$ = exports.DeployWorkspaceApplicationsRequest$ = void 0;
exports.ModifySelfservicePermissionsResult$ = exports.ModifySelfservicePermissionsRequest$ = exports.ModifySamlPropertiesResult$ = exports.ModifySamlPropertiesRequest$ = exports.ModifyEndpointEncryptionModeResponse$ = exports.ModifyEndpointEncryptionModeRequest$ = exports.ModifyClientPropertiesResult$ = exports.ModifyClientPropertiesRequest$ = exports.ModifyCertificateBasedAuthPropertiesResult$ = exports.ModifyCertificateBasedAuthPropertiesRequest$ = exports.ModifyAccountResult$ = exports.ModifyAccountRequest$ = exports.ModificationState$ = exports.MigrateWorkspaceResult$ = exports.MigrateWorkspaceRequest$ = exports.MicrosoftEntraConfig$ = exports.ListAvailableManagementCidrRangesResult$ = exports.ListAvailableManagementCidrRangesRequest$ = exports.ListAccountLinksResult$ = exports.ListAccountLinksRequest$ = exports.IpRuleItem$ = exports.IosImportClientBrandingAttributes$ = exports.IosClientBrandingAttributes$ = exports.ImportWorkspaceImageResult$ = exports.ImportWorkspaceImageRequest$ = exports.ImportCustomWorkspaceImageResult$ = exports.ImportCustomWorkspaceImageRequest$ = exports.ImportClientBrandingResult$ = exports.ImportClientBrandingRequest$ = exports.ImageResourceAssociation$ = exports.ImagePermission$ = exports.IDCConfig$ = exports.GlobalAcceleratorForWorkSpace$ = exports.GlobalAcceleratorForDirectory$ = exports.GetAccountLinkResult$ = exports.GetAccountLinkRequest$ = exports.FailedWorkspaceChangeRequest$ = exports.FailedCreateWorkspaceRequest$ = exports.FailedCreateStandbyWorkspacesRequest$ = exports.ErrorDetails$ = exports.DisassociateWorkspaceApplicationResult$ = exports.DisassociateWorkspaceApplicationRequest$ = exports.DisassociateIpGroupsResult$ = exports.DisassociateIpGroupsRequest$ = exports.DisassociateConnectionAliasResult$ = exports.DisassociateConnectionAliasRequest$ = exports.DescribeWorkspacesResult$ = exports.DescribeWorkspacesRequest$ = exports.DescribeWorkspacesPoolsResult$ = exports.DescribeWorkspacesPoolsRequest$ = void 0;
exports.TerminateWorkspacesPoolResult$ = exports.TerminateWorkspacesPoolRequest$ = exports.TerminateRequest$ = exports.Tag$ = exports.StreamingProperties$ = exports.StorageConnector$ = exports.StopWorkspacesResult$ = exports.StopWorkspacesRequest$ = exports.StopWorkspacesPoolResult$ = exports.StopWorkspacesPoolRequest$ = exports.StopRequest$ = exports.StartWorkspacesResult$ = exports.StartWorkspacesRequest$ = exports.StartWorkspacesPoolResult$ = exports.StartWorkspacesPoolRequest$ = exports.StartRequest$ = exports.StandbyWorkspacesProperties$ = exports.StandbyWorkspace$ = exports.Snapshot$ = exports.SelfservicePermissions$ = exports.SamlProperties$ = exports.RootStorage$ = exports.RevokeIpRulesResult$ = exports.RevokeIpRulesRequest$ = exports.RestoreWorkspaceResult$ = exports.RestoreWorkspaceRequest$ = exports.RelatedWorkspaceProperties$ = exports.RejectAccountLinkInvitationResult$ = exports.RejectAccountLinkInvitationRequest$ = exports.RegisterWorkspaceDirectoryResult$ = exports.RegisterWorkspaceDirectoryRequest$ = exports.RebuildWorkspacesResult$ = exports.RebuildWorkspacesRequest$ = exports.RebuildRequest$ = exports.RebootWorkspacesResult$ = exports.RebootWorkspacesRequest$ = exports.RebootRequest$ = exports.PendingCreateStandbyWorkspacesRequest$ = exports.OperatingSystem$ = exports.NetworkAccessConfiguration$ = exports.ModifyWorkspaceStateResult$ = exports.ModifyWorkspaceStateRequest$ = exports.ModifyWorkspacePropertiesResult$ = exports.ModifyWorkspacePropertiesRequest$ = exports.ModifyWorkspaceCreationPropertiesResult$ = exports.ModifyWorkspaceCreationPropertiesRequest$ = exports.ModifyWorkspaceAccessPropertiesResult$ = exports.ModifyWorkspaceAccessPropertiesRequest$ = exports.ModifyStreamingPropertiesResult$ = exports.ModifyStreamingPropertiesRequest$ = void 0;
exports.CreateUpdatedWorkspaceImage$ = exports.CreateTags$ = exports.CreateStandbyWorkspaces$ = exports.CreateIpGroup$ = exports.CreateConnectionAlias$ = exports.CreateConnectClientAddIn$ = exports.CreateAccountLinkInvitation$ = exports.CopyWorkspaceImage$ = exports.AuthorizeIpRules$ = exports.AssociateWorkspaceApplication$ = exports.AssociateIpGroups$ = exports.AssociateConnectionAlias$ = exports.AcceptAccountLinkInvitation$ = exports.ImageSourceIdentifier$ = exports.WorkspacesPoolSession$ = exports.WorkspacesPoolError$ = exports.WorkspacesPool$ = exports.WorkspacesIpGroup$ = exports.WorkspaceResourceAssociation$ = exports.WorkspaceRequest$ = exports.WorkspaceProperties$ = exports.WorkspaceImage$ = exports.WorkspaceDirectory$ = exports.WorkspaceCreationProperties$ = exports.WorkspaceConnectionStatus$ = exports.WorkspaceBundle$ = exports.WorkSpaceApplicationDeployment$ = exports.WorkSpaceApplication$ = exports.WorkspaceAccessProperties$ = exports.Workspace$ = exports.UserStorage$ = exports.UserSetting$ = exports.UpdateWorkspacesPoolResult$ = exports.UpdateWorkspacesPoolRequest$ = exports.UpdateWorkspaceImagePermissionResult$ = exports.UpdateWorkspaceImagePermissionRequest$ = exports.UpdateWorkspaceBundleResult$ = exports.UpdateWorkspaceBundleRequest$ = exports.UpdateRulesOfIpGroupResult$ = exports.UpdateRulesOfIpGroupRequest$ = exports.UpdateResult$ = exports.UpdateConnectionAliasPermissionResult$ = exports.UpdateConnectionAliasPermissionRequest$ = exports.UpdateConnectClientAddInResult$ = exports.UpdateConnectClientAddInRequest$ = exports.TimeoutSettings$ = exports.TerminateWorkspacesResult$ = exports.TerminateWorkspacesRequest$ = exports.TerminateWorkspacesPoolSessionResult$ = exports.TerminateWorkspacesPoolSessionRequest$ = void 0;
exports.ModifyCertificateBasedAuthProperties$ = exports.ModifyAccount$ = exports.MigrateWorkspace$ = exports.ListAvailableManagementCidrRanges$ = exports.ListAccountLinks$ = exports.ImportWorkspaceImage$ = exports.ImportCustomWorkspaceImage$ = exports.ImportClientBranding$ = exports.GetAccountLink$ = exports.DisassociateWorkspaceApplication$ = exports.DisassociateIpGroups$ = exports.DisassociateConnectionAlias$ = exports.DescribeWorkspacesPoolSessions$ = exports.DescribeWorkspacesPools$ = exports.DescribeWorkspaceSnapshots$ = exports.DescribeWorkspacesConnectionStatus$ = exports.DescribeWorkspaces$ = exports.DescribeWorkspaceImages$ = exports.DescribeWorkspaceImagePermissions$ = exports.DescribeWorkspaceDirectories$ = exports.DescribeWorkspaceBundles$ = exports.DescribeWorkspaceAssociations$ = exports.DescribeTags$ = exports.DescribeIpGroups$ = exports.DescribeImageAssociations$ = exports.DescribeCustomWorkspaceImageImport$ = exports.DescribeConnectionAliasPermissions$ = exports.DescribeConnectionAliases$ = exports.DescribeConnectClientAddIns$ = exports.DescribeClientProperties$ = exports.DescribeClientBranding$ = exports.DescribeBundleAssociations$ = exports.DescribeApplications$ = exports.DescribeApplicationAssociations$ = exports.DescribeAccountModifications$ = exports.DescribeAccount$ = exports.DeregisterWorkspaceDirectory$ = exports.DeployWorkspaceApplications$ = exports.DeleteWorkspaceImage$ = exports.DeleteWorkspaceBundle$ = exports.DeleteTags$ = exports.DeleteIpGroup$ = exports.DeleteConnectionAlias$ = exports.DeleteConnectClientAddIn$ = exports.DeleteClientBranding$ = exports.DeleteAccountLinkInvitation$ = exports.CreateWorkspacesPool$ = exports.CreateWorkspaces$ = exports.CreateWorkspaceImage$ = exports.CreateWorkspaceBundle$ = void 0;
exports.UpdateWorkspacesPool$ = exports.UpdateWorkspaceImagePermission$ = exports.UpdateWorkspaceBundle$ = exports.UpdateRulesOfIpGroup$ = exports.UpdateConnectionAliasPermission$ = exports.UpdateConnectClientAddIn$ = exports.TerminateWorkspacesPoolSession$ = exports.TerminateWorkspacesPool$ = exports.TerminateWorkspaces$ = exports.StopWorkspacesPool$ = exports.StopWorkspaces$ = exports.StartWorkspacesPool$ = exports.StartWorkspaces$ = exports.RevokeIpRules$ = exports.RestoreWorkspace$ = exports.RejectAccountLinkInvitation$ = exports.RegisterWorkspaceDirectory$ = exports.RebuildWorkspaces$ = exports.RebootWorkspaces$ = exports.ModifyWorkspaceState$ = exports.ModifyWorkspaceProperties$ = exports.ModifyWorkspaceCreationProperties$ = exports.ModifyWorkspaceAccessProperties$ = exports.ModifyStreamingProperties$ = exports.ModifySelfservicePermissions$ = exports.ModifySamlProperties$ = exports.ModifyEndpointEncryptionMode$ = exports.ModifyClientProperties$ = void 0;
const _A = "Association";
const _AA = "AllowAssociation";
const _AAI = "AssociatedAccountId";
const _AALI = "AcceptAccountLinkInvitation";
const _AALIR = "AcceptAccountLinkInvitationRequest";
const _AALIRc = "AcceptAccountLinkInvitationResult";
const _AAp = "ApplicationArn";
const _ACA = "AssociateConnectionAlias";
const _ACAR = "AssociateConnectionAliasRequest";
const _ACARs = "AssociateConnectionAliasResult";
const _ACI = "AllowCopyImage";
const _ACSA = "ApplicationConfigSecretArn";
const _ADC = "ActiveDirectoryConfig";
const _ADE = "AccessDeniedException";
const _AE = "AccessEndpoint";
const _AEC = "AccessEndpointConfig";
const _AEL = "AccessEndpointList";
const _AET = "AccessEndpointType";
const _AEc = "AccessEndpoints";
const _AI = "ApplicationId";
const _AIG = "AssociateIpGroups";
const _AIGR = "AssociateIpGroupsRequest";
const _AIGRs = "AssociateIpGroupsResult";
const _AII = "AddInId";
const _AIR = "AuthorizeIpRules";
const _AIRR = "AuthorizeIpRulesRequest";
const _AIRRu = "AuthorizeIpRulesResult";
const _AId = "AddIns";
const _AIl = "AliasId";
const _AIli = "AliasIds";
const _AIp = "ApplicationIds";
const _AL = "AccountLink";
const _ALI = "AccountLinkId";
const _ALL = "AccountLinkList";
const _ALS = "AccountLinkStatus";
const _ALc = "AccountLinks";
const _AM = "AccountModification";
const _AML = "AccountModificationList";
const _AMc = "AccountModifications";
const _ANSE = "ApplicationNotSupportedException";
const _ARA = "ApplicationResourceAssociation";
const _ARAL = "ApplicationResourceAssociationList";
const _ARI = "AssociatedResourceId";
const _ART = "AssociatedResourceType";
const _ARTs = "AssociatedResourceTypes";
const _AS = "AssociationStatus";
const _ASR = "ApplicationSettingsRequest";
const _ASRp = "ApplicationSettingsResponse";
const _ASRs = "AssociationStateReason";
const _ASp = "ApplicationSettings";
const _AT = "AuthenticationType";
const _AUS = "AvailableUserSessions";
const _AUSc = "ActualUserSessions";
const _AUSct = "ActiveUserSessions";
const _AWA = "AssociateWorkspaceApplication";
const _AWAR = "AssociateWorkspaceApplicationRequest";
const _AWARs = "AssociateWorkspaceApplicationResult";
const _Ac = "Action";
const _Al = "Alias";
const _Ap = "Applications";
const _As = "Associations";
const _B = "Bundles";
const _BD = "BundleDescription";
const _BI = "BundleId";
const _BIu = "BundleIds";
const _BL = "BundleList";
const _BN = "BundleName";
const _BRA = "BundleResourceAssociation";
const _BRAL = "BundleResourceAssociationList";
const _BT = "BundleType";
const _C = "Created";
const _CA = "ConnectionAlias";
const _CAA = "CertificateAuthorityArn";
const _CAAL = "ConnectionAliasAssociationList";
const _CAAo = "ConnectionAliasAssociation";
const _CAL = "ConnectionAliasList";
const _CALI = "CreateAccountLinkInvitation";
const _CALIR = "CreateAccountLinkInvitationRequest";
const _CALIRr = "CreateAccountLinkInvitationResult";
const _CAP = "ConnectionAliasPermission";
const _CAPo = "ConnectionAliasPermissions";
const _CAo = "ConnectionAliases";
const _CAr = "CreatedAt";
const _CBAP = "CertificateBasedAuthProperties";
const _CCA = "CreateConnectionAlias";
const _CCAI = "ConnectClientAddIn";
const _CCAIL = "ConnectClientAddInList";
const _CCAR = "CreateConnectionAliasRequest";
const _CCARr = "CreateConnectionAliasResult";
const _CCCAI = "CreateConnectClientAddIn";
const _CCCAIR = "CreateConnectClientAddInRequest";
const _CCCAIRr = "CreateConnectClientAddInResult";
const _CCT = "ChangeComputeType";
const _CE = "ConflictException";
const _CI = "ConnectionIdentifier";
const _CIG = "CreateIpGroup";
const _CIGR = "CreateIpGroupRequest";
const _CIGRr = "CreateIpGroupResult";
const _CN = "ComputerName";
const _CNCE = "ComputeNotCompatibleException";
const _CP = "ClientProperties";
const _CPL = "ClientPropertiesList";
const _CPR = "ClientPropertiesResult";
const _CS = "CapacityStatus";
const _CSCT = "ConnectionStateCheckTimestamp";
const _CSGI = "CustomSecurityGroupId";
const _CSW = "CreateStandbyWorkspaces";
const _CSWR = "CreateStandbyWorkspacesRequest";
const _CSWRr = "CreateStandbyWorkspacesResult";
const _CSo = "ConnectionString";
const _CSon = "ConnectionState";
const _CT = "ClientToken";
const _CTN = "ComputeTypeNames";
const _CTNo = "ComputeTypeName";
const _CTR = "CreateTagsRequest";
const _CTRr = "CreateTagsResult";
const _CTo = "ComputeType";
const _CTon = "ConnectorType";
const _CTr = "CreationTime";
const _CTre = "CreateTags";
const _CUN = "CustomerUserName";
const _CUWI = "CreateUpdatedWorkspaceImage";
const _CUWIR = "CreateUpdatedWorkspaceImageRequest";
const _CUWIRr = "CreateUpdatedWorkspaceImageResult";
const _CW = "CreateWorkspaces";
const _CWB = "CreateWorkspaceBundle";
const _CWBR = "CreateWorkspaceBundleRequest";
const _CWBRr = "CreateWorkspaceBundleResult";
const _CWI = "CopyWorkspaceImage";
const _CWIIED = "CustomWorkspaceImageImportErrorDetails";
const _CWIIEDL = "CustomWorkspaceImageImportErrorDetailsList";
const _CWIR = "CopyWorkspaceImageRequest";
const _CWIRo = "CopyWorkspaceImageResult";
const _CWIRr = "CreateWorkspaceImageRequest";
const _CWIRre = "CreateWorkspaceImageResult";
const _CWIr = "CreateWorkspaceImage";
const _CWP = "CreateWorkspacesPool";
const _CWPR = "CreateWorkspacesPoolRequest";
const _CWPRr = "CreateWorkspacesPoolResult";
const _CWR = "CreateWorkspacesRequest";
const _CWRr = "CreateWorkspacesResult";
const _Ca = "Capacity";
const _D = "Description";
const _DA = "DescribeAccount";
const _DAA = "DescribeApplicationAssociations";
const _DAAR = "DescribeApplicationAssociationsRequest";
const _DAARe = "DescribeApplicationAssociationsResult";
const _DALI = "DeleteAccountLinkInvitation";
const _DALIR = "DeleteAccountLinkInvitationRequest";
const _DALIRe = "DeleteAccountLinkInvitationResult";
const _DAM = "DescribeAccountModifications";
const _DAMR = "DescribeAccountModificationsRequest";
const _DAMRe = "DescribeAccountModificationsResult";
const _DAR = "DescribeAccountRequest";
const _DARe = "DescribeAccountResult";
const _DARes = "DescribeApplicationsRequest";
const _DAResc = "DescribeApplicationsResult";
const _DAe = "DescribeApplications";
const _DBA = "DescribeBundleAssociations";
const _DBAR = "DescribeBundleAssociationsRequest";
const _DBARe = "DescribeBundleAssociationsResult";
const _DCA = "DeleteConnectionAlias";
const _DCAP = "DescribeConnectionAliasPermissions";
const _DCAPR = "DescribeConnectionAliasPermissionsRequest";
const _DCAPRe = "DescribeConnectionAliasPermissionsResult";
const _DCAR = "DeleteConnectionAliasRequest";
const _DCARe = "DeleteConnectionAliasResult";
const _DCARes = "DescribeConnectionAliasesRequest";
const _DCAResc = "DescribeConnectionAliasesResult";
const _DCARi = "DisassociateConnectionAliasRequest";
const _DCARis = "DisassociateConnectionAliasResult";
const _DCAe = "DescribeConnectionAliases";
const _DCAi = "DisassociateConnectionAlias";
const _DCB = "DeleteClientBranding";
const _DCBA = "DefaultClientBrandingAttributes";
const _DCBR = "DeleteClientBrandingRequest";
const _DCBRe = "DeleteClientBrandingResult";
const _DCBRes = "DescribeClientBrandingRequest";
const _DCBResc = "DescribeClientBrandingResult";
const _DCBe = "DescribeClientBranding";
const _DCCAI = "DeleteConnectClientAddIn";
const _DCCAIR = "DeleteConnectClientAddInRequest";
const _DCCAIRe = "DeleteConnectClientAddInResult";
const _DCCAIRes = "DescribeConnectClientAddInsRequest";
const _DCCAIResc = "DescribeConnectClientAddInsResult";
const _DCCAIe = "DescribeConnectClientAddIns";
const _DCP = "DescribeClientProperties";
const _DCPR = "DescribeClientPropertiesRequest";
const _DCPRe = "DescribeClientPropertiesResult";
const _DCWII = "DescribeCustomWorkspaceImageImport";
const _DCWIIR = "DescribeCustomWorkspaceImageImportRequest";
const _DCWIIRe = "DescribeCustomWorkspaceImageImportResult";
const _DI = "DirectoryId";
const _DIA = "DnsIpAddresses";
const _DIAR = "DescribeImageAssociationsRequest";
const _DIARe = "DescribeImageAssociationsResult";
const _DIAe = "DescribeImageAssociations";
const _DIAn = "DnsIpv6Addresses";
const _DICBA = "DefaultImportClientBrandingAttributes";
const _DIG = "DeleteIpGroup";
const _DIGR = "DeleteIpGroupRequest";
const _DIGRe = "DeleteIpGroupResult";
const _DIGRes = "DescribeIpGroupsRequest";
const _DIGResc = "DescribeIpGroupsResult";
const _DIGRi = "DisassociateIpGroupsRequest";
const _DIGRis = "DisassociateIpGroupsResult";
const _DIGe = "DescribeIpGroups";
const _DIGi = "DisassociateIpGroups";
const _DIi = "DirectoryIds";
const _DL = "DirectoryList";
const _DN = "DomainName";
const _DNi = "DirectoryName";
const _DO = "DefaultOu";
const _DR = "DataReplication";
const _DRS = "DataReplicationSettings";
const _DT = "DirectoryType";
const _DTA = "DeviceTypeAndroid";
const _DTAT = "DedicatedTenancyAccountType";
const _DTCO = "DeviceTypeChromeOs";
const _DTI = "DeviceTypeIos";
const _DTIS = "DisconnectTimeoutInSeconds";
const _DTL = "DeviceTypeLinux";
const _DTMCR = "DedicatedTenancyManagementCidrRange";
const _DTO = "DeviceTypeOsx";
const _DTR = "DeleteTagsRequest";
const _DTRe = "DeleteTagsResult";
const _DTRes = "DescribeTagsRequest";
const _DTResc = "DescribeTagsResult";
const _DTS = "DedicatedTenancySupport";
const _DTW = "DeviceTypeWindows";
const _DTWSTC = "DeviceTypeWorkSpacesThinClient";
const _DTWe = "DeviceTypeWeb";
const _DTZC = "DeviceTypeZeroClient";
const _DTe = "DeleteTags";
const _DTes = "DescribeTags";
const _DUS = "DesiredUserSessions";
const _DW = "DescribeWorkspaces";
const _DWA = "DeployWorkspaceApplications";
const _DWAR = "DeployWorkspaceApplicationsRequest";
const _DWARe = "DeployWorkspaceApplicationsResult";
const _DWARes = "DescribeWorkspaceAssociationsRequest";
const _DWAResc = "DescribeWorkspaceAssociationsResult";
const _DWARi = "DisassociateWorkspaceApplicationRequest";
const _DWARis = "DisassociateWorkspaceApplicationResult";
const _DWAe = "DescribeWorkspaceAssociations";
const _DWAi = "DisassociateWorkspaceApplication";
const _DWB = "DeleteWorkspaceBundle";
const _DWBR = "DeleteWorkspaceBundleRequest";
const _DWBRe = "DeleteWorkspaceBundleResult";
const _DWBRes = "DescribeWorkspaceBundlesRequest";
const _DWBResc = "DescribeWorkspaceBundlesResult";
const _DWBe = "DescribeWorkspaceBundles";
const _DWCP = "DefaultWorkspaceCreationProperties";
const _DWCS = "DescribeWorkspacesConnectionStatus";
const _DWCSR = "DescribeWorkspacesConnectionStatusRequest";
const _DWCSRe = "DescribeWorkspacesConnectionStatusResult";
const _DWD = "DeregisterWorkspaceDirectory";
const _DWDF = "DescribeWorkspaceDirectoriesFilter";
const _DWDFL = "DescribeWorkspaceDirectoriesFilterList";
const _DWDR = "DeregisterWorkspaceDirectoryRequest";
const _DWDRe = "DeregisterWorkspaceDirectoryResult";
const _DWDRes = "DescribeWorkspaceDirectoriesRequest";
const _DWDResc = "DescribeWorkspaceDirectoriesResult";
const _DWDe = "DescribeWorkspaceDirectories";
const _DWI = "DeleteWorkspaceImage";
const _DWIP = "DescribeWorkspaceImagePermissions";
const _DWIPR = "DescribeWorkspaceImagePermissionsRequest";
const _DWIPRe = "DescribeWorkspaceImagePermissionsResult";
const _DWIR = "DeleteWorkspaceImageRequest";
const _DWIRe = "DeleteWorkspaceImageResult";
const _DWIRes = "DescribeWorkspaceImagesRequest";
const _DWIResc = "DescribeWorkspaceImagesResult";
const _DWIe = "DescribeWorkspaceImages";
const _DWP = "DescribeWorkspacesPools";
const _DWPF = "DescribeWorkspacesPoolsFilter";
const _DWPFe = "DescribeWorkspacesPoolsFilters";
const _DWPR = "DescribeWorkspacesPoolsRequest";
const _DWPRe = "DescribeWorkspacesPoolsResult";
const _DWPS = "DescribeWorkspacesPoolSessions";
const _DWPSR = "DescribeWorkspacesPoolSessionsRequest";
const _DWPSRe = "DescribeWorkspacesPoolSessionsResult";
const _DWR = "DescribeWorkspacesRequest";
const _DWRe = "DescribeWorkspacesResult";
const _DWS = "DescribeWorkspaceSnapshots";
const _DWSR = "DescribeWorkspaceSnapshotsRequest";
const _DWSRe = "DescribeWorkspaceSnapshotsResult";
const _De = "Deployment";
const _Di = "Directories";
const _E = "Errors";
const _EC = "ErrorCode";
const _ED = "ErrorDetails";
const _EDL = "ErrorDetailsList";
const _EEM = "EndpointEncryptionMode";
const _EI = "EniId";
const _EIA = "EnableInternetAccess";
const _EII = "Ec2ImageId";
const _EITI = "Ec2ImportTaskId";
const _EM = "ErrorMessage";
const _EMM = "EnableMaintenanceMode";
const _EPIA = "EniPrivateIpAddress";
const _ESS = "EnableSelfService";
const _ET = "ExpirationTime";
const _F = "Force";
const _FCSWR = "FailedCreateStandbyWorkspacesRequest";
const _FCSWRL = "FailedCreateStandbyWorkspacesRequestList";
const _FCWR = "FailedCreateWorkspaceRequest";
const _FCWRa = "FailedCreateWorkspaceRequests";
const _FPL = "ForgotPasswordLink";
const _FR = "FailedRequests";
const _FRWR = "FailedRebootWorkspaceRequests";
const _FRWRa = "FailedRebuildWorkspaceRequests";
const _FSR = "FailedStandbyRequests";
const _FSWR = "FailedStartWorkspaceRequests";
const _FSWRa = "FailedStopWorkspaceRequests";
const _FTWR = "FailedTerminateWorkspaceRequests";
const _FWCR = "FailedWorkspaceChangeRequest";
const _Fi = "Filters";
const _GA = "GlobalAccelerator";
const _GAFD = "GlobalAcceleratorForDirectory";
const _GAFWS = "GlobalAcceleratorForWorkSpace";
const _GAL = "GetAccountLink";
const _GALR = "GetAccountLinkRequest";
const _GALRe = "GetAccountLinkResult";
const _GD = "GroupDesc";
const _GI = "GroupIds";
const _GIr = "GroupId";
const _GN = "GroupName";
const _I = "Images";
const _IA = "InstanceArn";
const _IAE = "IncompatibleApplicationsException";
const _IAp = "IpAddress";
const _IApv = "Ipv6Address";
const _IBII = "ImageBuilderInstanceId";
const _IBVA = "ImageBuildVersionArn";
const _ICA = "InfrastructureConfigurationArn";
const _ICB = "ImportClientBranding";
const _ICBA = "IosClientBrandingAttributes";
const _ICBR = "ImportClientBrandingRequest";
const _ICBRm = "ImportClientBrandingResult";
const _ICWI = "ImportCustomWorkspaceImage";
const _ICWIR = "ImportCustomWorkspaceImageRequest";
const _ICWIRm = "ImportCustomWorkspaceImageResult";
const _ID = "ImageDescription";
const _IDCC = "IDCConfig";
const _IDTIS = "IdleDisconnectTimeoutInSeconds";
const _IFP = "InternetFallbackProtocols";
const _II = "ImageId";
const _IIA = "IdcInstanceArn";
const _IICBA = "IosImportClientBrandingAttributes";
const _IIRA = "InstanceIamRoleArn";
const _IIm = "ImageIds";
const _IIn = "InstanceId";
const _IN = "ImageName";
const _IP = "ImagePermissions";
const _IPCE = "InvalidParameterCombinationException";
const _IPVE = "InvalidParameterValuesException";
const _IPm = "ImagePermission";
const _IPn = "IngestionProcess";
const _IRA = "ImageResourceAssociation";
const _IRAL = "ImageResourceAssociationList";
const _IRI = "IpRuleItem";
const _IRIa = "IamRoleId";
const _IRL = "IpRuleList";
const _IRSE = "InvalidResourceStateException";
const _IS = "ImageSource";
const _ISE = "InternalServerException";
const _ISI = "ImageSourceIdentifier";
const _IT = "ImageType";
const _IVS = "IncreaseVolumeSize";
const _IWI = "ImportWorkspaceImage";
const _IWIR = "ImportWorkspaceImageRequest";
const _IWIRm = "ImportWorkspaceImageResult";
const _K = "Key";
const _L = "Logo";
const _LAI = "LinkedAccountId";
const _LAL = "ListAccountLinks";
const _LALR = "ListAccountLinksRequest";
const _LALRi = "ListAccountLinksResult";
const _LAMCR = "ListAvailableManagementCidrRanges";
const _LAMCRR = "ListAvailableManagementCidrRangesRequest";
const _LAMCRRi = "ListAvailableManagementCidrRangesResult";
const _LI = "LinkId";
const _LKUCT = "LastKnownUserConnectionTimestamp";
const _LM = "LoginMessage";
const _LSF = "LinkStatusFilter";
const _LT = "LicenseType";
const _LU = "LogoUrl";
const _LUE = "LogUploadEnabled";
const _LUT = "LastUpdatedTime";
const _LUo = "Logo2xUrl";
const _LUog = "Logo3xUrl";
const _Li = "Limit";
const _Lo = "Logo2x";
const _Log = "Logo3x";
const _M = "Message";
const _MA = "ModifyAccount";
const _MAR = "ModifyAccountRequest";
const _MARo = "ModifyAccountResult";
const _MCBAP = "ModifyCertificateBasedAuthProperties";
const _MCBAPR = "ModifyCertificateBasedAuthPropertiesRequest";
const _MCBAPRo = "ModifyCertificateBasedAuthPropertiesResult";
const _MCP = "ModifyClientProperties";
const _MCPR = "ModifyClientPropertiesRequest";
const _MCPRo = "ModifyClientPropertiesResult";
const _MCR = "ManagementCidrRanges";
const _MCRC = "ManagementCidrRangeConstraint";
const _MEC = "MicrosoftEntraConfig";
const _MEEM = "ModifyEndpointEncryptionMode";
const _MEEMR = "ModifyEndpointEncryptionModeRequest";
const _MEEMRo = "ModifyEndpointEncryptionModeResponse";
const _ML = "MaximumLength";
const _MR = "MaxResults";
const _MS = "ModificationState";
const _MSL = "ModificationStateList";
const _MSP = "ModifySamlProperties";
const _MSPR = "ModifySamlPropertiesRequest";
const _MSPRo = "ModifySamlPropertiesResult";
const _MSPRod = "ModifySelfservicePermissionsRequest";
const _MSPRodi = "ModifySelfservicePermissionsResult";
const _MSPRodif = "ModifyStreamingPropertiesRequest";
const _MSPRodify = "ModifyStreamingPropertiesResult";
const _MSPo = "ModifySelfservicePermissions";
const _MSPod = "ModifyStreamingProperties";
const _MSo = "ModificationStates";
const _MUDIS = "MaxUserDurationInSeconds";
const _MW = "MigrateWorkspace";
const _MWAP = "ModifyWorkspaceAccessProperties";
const _MWAPR = "ModifyWorkspaceAccessPropertiesRequest";
const _MWAPRo = "ModifyWorkspaceAccessPropertiesResult";
const _MWCP = "ModifyWorkspaceCreationProperties";
const _MWCPR = "ModifyWorkspaceCreationPropertiesRequest";
const _MWCPRo = "ModifyWorkspaceCreationPropertiesResult";
const _MWP = "ModifyWorkspaceProperties";
const _MWPR = "ModifyWorkspacePropertiesRequest";
const _MWPRo = "ModifyWorkspacePropertiesResult";
const _MWR = "MigrateWorkspaceRequest";
const _MWRi = "MigrateWorkspaceResult";
const _MWS = "ModifyWorkspaceState";
const _MWSR = "ModifyWorkspaceStateRequest";
const _MWSRo = "ModifyWorkspaceStateResult";
const _Mo = "Mode";
const _N = "Name";
const _NAC = "NetworkAccessConfiguration";
const _NT = "NextToken";
const _O = "Owner";
const _OAI = "OwnerAccountId";
const _OIPE = "OperationInProgressException";
const _ONSE = "OperationNotSupportedException";
const _OS = "OperatingSystem";
const _OSN = "OperatingSystemNames";
const _OSNCE = "OperatingSystemNotCompatibleException";
const _OSNp = "OperatingSystemName";
const _OV = "OsVersion";
const _Op = "Operator";
const _P = "Platforms";
const _PA = "PoolArn";
const _PCSWR = "PendingCreateStandbyWorkspacesRequest";
const _PCSWRL = "PendingCreateStandbyWorkspacesRequestList";
const _PI = "PoolId";
const _PIo = "PoolIds";
const _PN = "PoolName";
const _PP = "ProgressPercentage";
const _PPr = "PreferredProtocol";
const _PR = "PrimaryRegion";
const _PRe = "PendingRequests";
const _PSR = "PendingStandbyRequests";
const _PTD = "PropertiesToDelete";
const _PWI = "PrimaryWorkspaceId";
const _Pe = "Permission";
const _Pl = "Platform";
const _Pr = "Protocol";
const _Pro = "Protocols";
const _R = "Result";
const _RAE = "ResourceAssociatedException";
const _RAEE = "ResourceAlreadyExistsException";
const _RALI = "RejectAccountLinkInvitation";
const _RALIR = "RejectAccountLinkInvitationRequest";
const _RALIRe = "RejectAccountLinkInvitationResult";
const _RC = "RegistrationCode";
const _RCFE = "ResourceCreationFailedException";
const _RE = "ReconnectEnabled";
const _RI = "ResourceId";
const _RIR = "RevokeIpRules";
const _RIRR = "RevokeIpRulesRequest";
const _RIRRe = "RevokeIpRulesResult";
const _RIUE = "ResourceInUseException";
const _RIe = "ResourceIds";
const _RLEE = "ResourceLimitExceededException";
const _RM = "RunningMode";
const _RMASTIM = "RunningModeAutoStopTimeoutInMinutes";
const _RNFE = "ResourceNotFoundException";
const _RR = "RebootRequest";
const _RRe = "RebuildRequest";
const _RS = "RootStorage";
const _RSPN = "RelayStateParameterName";
const _RST = "RecoverySnapshotTime";
const _RSe = "RebuildSnapshots";
const _RSes = "RestoreSnapshots";
const _RT = "RequiredTenancy";
const _RUE = "ResourceUnavailableException";
const _RVEE = "RootVolumeEncryptionEnabled";
const _RVSG = "RootVolumeSizeGib";
const _RW = "RestartWorkspace";
const _RWD = "RegisterWorkspaceDirectory";
const _RWDR = "RegisterWorkspaceDirectoryRequest";
const _RWDRe = "RegisterWorkspaceDirectoryResult";
const _RWP = "RelatedWorkspaceProperties";
const _RWR = "RebootWorkspacesRequest";
const _RWRe = "RebootWorkspaceRequests";
const _RWReb = "RebootWorkspacesResult";
const _RWRebu = "RebuildWorkspacesRequest";
const _RWRebui = "RebuildWorkspaceRequests";
const _RWRebuil = "RebuildWorkspacesResult";
const _RWRes = "RestoreWorkspaceRequest";
const _RWRest = "RestoreWorkspaceResult";
const _RWe = "RebuildWorkspace";
const _RWeb = "RebootWorkspaces";
const _RWebu = "RebuildWorkspaces";
const _RWel = "RelatedWorkspaces";
const _RWes = "RestoreWorkspace";
const _Re = "Resource";
const _Reg = "Region";
const _S = "State";
const _SAI = "SourceAccountId";
const _SAIh = "SharedAccountId";
const _SASA = "ServiceAccountSecretArn";
const _SBN = "S3BucketName";
const _SC = "StorageConnector";
const _SCTN = "SupportedComputeTypeNames";
const _SCt = "StorageConnectors";
const _SE = "SupportEmail";
const _SEPP = "StreamingExperiencePreferredProtocol";
const _SG = "SettingsGroup";
const _SI = "SubnetIds";
const _SII = "SourceImageId";
const _SIe = "SessionId";
const _SIu = "SubnetId";
const _SL = "SupportLink";
const _SLn = "SnapshotList";
const _SM = "StateMessage";
const _SOSN = "SupportedOperatingSystemNames";
const _SP = "SamlProperties";
const _SPe = "SelfservicePermissions";
const _SPt = "StreamingProperties";
const _SR = "StateReason";
const _SRM = "SwitchRunningMode";
const _SRo = "SourceRegion";
const _SRt = "StartRequest";
const _SRto = "StopRequest";
const _ST = "StartTime";
const _STn = "SnapshotTime";
const _SW = "StandbyWorkspaces";
const _SWI = "SourceWorkspaceId";
const _SWIt = "StandbyWorkspaceId";
const _SWL = "StandbyWorkspacesList";
const _SWP = "StandbyWorkspacesProperties";
const _SWPL = "StandbyWorkspacesPropertiesList";
const _SWPR = "StartWorkspacesPoolRequest";
const _SWPRt = "StartWorkspacesPoolResult";
const _SWPRto = "StopWorkspacesPoolRequest";
const _SWPRtop = "StopWorkspacesPoolResult";
const _SWPt = "StartWorkspacesPool";
const _SWPto = "StopWorkspacesPool";
const _SWR = "StandbyWorkspaceRequest";
const _SWRt = "StartWorkspacesRequest";
const _SWRta = "StartWorkspaceRequests";
const _SWRtar = "StartWorkspacesResult";
const _SWRto = "StopWorkspacesRequest";
const _SWRtop = "StopWorkspaceRequests";
const _SWRtopo = "StopWorkspacesResult";
const _SWt = "StandbyWorkspace";
const _SWta = "StartWorkspaces";
const _SWto = "StopWorkspaces";
const _Se = "Sessions";
const _Sn = "Snapshot";
const _St = "Status";
const _T = "Tags";
const _TAI = "TargetAccountId";
const _TI = "TenantId";
const _TK = "TagKeys";
const _TL = "TagList";
const _TR = "TerminateRequest";
const _TS = "TimeoutSettings";
const _TW = "TerminateWorkspaces";
const _TWI = "TargetWorkspaceId";
const _TWP = "TerminateWorkspacesPool";
const _TWPR = "TerminateWorkspacesPoolRequest";
const _TWPRe = "TerminateWorkspacesPoolResult";
const _TWPS = "TerminateWorkspacesPoolSession";
const _TWPSR = "TerminateWorkspacesPoolSessionRequest";
const _TWPSRe = "TerminateWorkspacesPoolSessionResult";
const _TWR = "TerminateWorkspacesRequest";
const _TWRe = "TerminateWorkspaceRequests";
const _TWRer = "TerminateWorkspacesResult";
const _Ta = "Tag";
const _Te = "Tenancy";
const _Ty = "Type";
const _U = "Updates";
const _UA = "UpdateAvailable";
const _UAU = "UserAccessUrl";
const _UCAP = "UpdateConnectionAliasPermission";
const _UCAPR = "UpdateConnectionAliasPermissionRequest";
const _UCAPRp = "UpdateConnectionAliasPermissionResult";
const _UCCAI = "UpdateConnectClientAddIn";
const _UCCAIR = "UpdateConnectClientAddInRequest";
const _UCCAIRp = "UpdateConnectClientAddInResult";
const _UEALA = "UserEnabledAsLocalAdministrator";
const _UI = "UserId";
const _UIT = "UserIdentityType";
const _UN = "UserName";
const _UNCE = "UnsupportedNetworkConfigurationException";
const _UR = "UserRules";
const _URL = "URL";
const _UROIG = "UpdateRulesOfIpGroup";
const _UROIGR = "UpdateRulesOfIpGroupRequest";
const _UROIGRp = "UpdateRulesOfIpGroupResult";
const _URp = "UpdateResult";
const _US = "UserStorage";
const _USs = "UserSettings";
const _USse = "UserSetting";
const _UVEE = "UserVolumeEncryptionEnabled";
const _UVSG = "UserVolumeSizeGib";
const _UWB = "UpdateWorkspaceBundle";
const _UWBR = "UpdateWorkspaceBundleRequest";
const _UWBRp = "UpdateWorkspaceBundleResult";
const _UWCE = "UnsupportedWorkspaceConfigurationException";
const _UWIP = "UpdateWorkspaceImagePermission";
const _UWIPR = "UpdateWorkspaceImagePermissionRequest";
const _UWIPRp = "UpdateWorkspaceImagePermissionResult";
const _UWP = "UpdateWorkspacesPool";
const _UWPR = "UpdateWorkspacesPoolRequest";
const _UWPRp = "UpdateWorkspacesPoolResult";
const _V = "Values";
const _VE = "ValidationException";
const _VEI = "VpcEndpointId";
const _VEK = "VolumeEncryptionKey";
const _Va = "Value";
const _W = "Workspaces";
const _WAP = "WorkspaceAccessProperties";
const _WB = "WorkspaceBundle";
const _WCP = "WorkspaceCreationProperties";
const _WCS = "WorkspacesConnectionStatus";
const _WCSL = "WorkspaceConnectionStatusList";
const _WCSo = "WorkspaceConnectionStatus";
const _WD = "WorkspaceDirectory";
const _WDD = "WorkspaceDirectoryDescription";
const _WDN = "WorkspaceDirectoryNames";
const _WDNo = "WorkspaceDirectoryName";
const _WDRNFE = "WorkspacesDefaultRoleNotFoundException";
const _WI = "WorkspaceId";
const _WIG = "WorkspacesIpGroup";
const _WIGL = "WorkspacesIpGroupsList";
const _WIL = "WorkspaceImageList";
const _WIo = "WorkspaceIds";
const _WIor = "WorkspaceImage";
const _WL = "WorkspaceList";
const _WN = "WorkspaceName";
const _WP = "WorkspacesPool";
const _WPE = "WorkspacesPoolError";
const _WPEo = "WorkspacesPoolErrors";
const _WPS = "WorkspacesPoolSession";
const _WPSo = "WorkspacesPoolSessions";
const _WPo = "WorkspacesPools";
const _WPor = "WorkspaceProperties";
const _WR = "WorkspaceRequest";
const _WRA = "WorkspaceResourceAssociation";
const _WRAL = "WorkspaceResourceAssociationList";
const _WRL = "WorkspaceRequestList";
const _WS = "WorkspaceState";
const _WSA = "WorkSpaceApplication";
const _WSAD = "WorkSpaceApplicationDeployment";
const _WSAL = "WorkSpaceApplicationList";
const _WSGI = "WorkspaceSecurityGroupId";
const _WT = "WorkspaceType";
const _Wo = "Workspace";
const _c = "client";
const _e = "error";
const _gD = "groupDesc";
const _gI = "groupId";
const _gN = "groupName";
const _iGI = "ipGroupIds";
const _iR = "ipRule";
const _m = "message";
const _r = "reason";
const _rD = "ruleDesc";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.workspaces";
const _uR = "userRules";
const n0 = "com.amazonaws.workspaces";
const schema_1 = __webpack_require__(26890);
const errors_1 = __webpack_require__(8603);
const WorkSpacesServiceException_1 = __webpack_require__(45534);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.WorkSpacesServiceException$ = [-3, _s, "WorkSpacesServiceException", 0, [], []];
_s_registry.registerError(exports.WorkSpacesServiceException$, WorkSpacesServiceException_1.WorkSpacesServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.AccessDeniedException$, errors_1.AccessDeniedException);
exports.ApplicationNotSupportedException$ = [-3, n0, _ANSE,
    { [_e]: _c },
    [],
    []
];
n0_registry.registerError(exports.ApplicationNotSupportedException$, errors_1.ApplicationNotSupportedException);
exports.ComputeNotCompatibleException$ = [-3, n0, _CNCE,
    { [_e]: _c },
    [],
    []
];
n0_registry.registerError(exports.ComputeNotCompatibleException$, errors_1.ComputeNotCompatibleException);
exports.ConflictException$ = [-3, n0, _CE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ConflictException$, errors_1.ConflictException);
exports.IncompatibleApplicationsException$ = [-3, n0, _IAE,
    { [_e]: _c },
    [],
    []
];
n0_registry.registerError(exports.IncompatibleApplicationsException$, errors_1.IncompatibleApplicationsException);
exports.InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.InternalServerException$, errors_1.InternalServerException);
exports.InvalidParameterCombinationException$ = [-3, n0, _IPCE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.InvalidParameterCombinationException$, errors_1.InvalidParameterCombinationException);
exports.InvalidParameterValuesException$ = [-3, n0, _IPVE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.InvalidParameterValuesException$, errors_1.InvalidParameterValuesException);
exports.InvalidResourceStateException$ = [-3, n0, _IRSE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.InvalidResourceStateException$, errors_1.InvalidResourceStateException);
exports.OperatingSystemNotCompatibleException$ = [-3, n0, _OSNCE,
    { [_e]: _c },
    [],
    []
];
n0_registry.registerError(exports.OperatingSystemNotCompatibleException$, errors_1.OperatingSystemNotCompatibleException);
exports.OperationInProgressException$ = [-3, n0, _OIPE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.OperationInProgressException$, errors_1.OperationInProgressException);
exports.OperationNotSupportedException$ = [-3, n0, _ONSE,
    { [_e]: _c },
    [_m, _r],
    [0, 0]
];
n0_registry.registerError(exports.OperationNotSupportedException$, errors_1.OperationNotSupportedException);
exports.ResourceAlreadyExistsException$ = [-3, n0, _RAEE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ResourceAlreadyExistsException$, errors_1.ResourceAlreadyExistsException);
exports.ResourceAssociatedException$ = [-3, n0, _RAE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ResourceAssociatedException$, errors_1.ResourceAssociatedException);
exports.ResourceCreationFailedException$ = [-3, n0, _RCFE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ResourceCreationFailedException$, errors_1.ResourceCreationFailedException);
exports.ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c },
    [_m, _RI],
    [0, 0]
];
n0_registry.registerError(exports.ResourceInUseException$, errors_1.ResourceInUseException);
exports.ResourceLimitExceededException$ = [-3, n0, _RLEE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ResourceLimitExceededException$, errors_1.ResourceLimitExceededException);
exports.ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c },
    [_m, _RI],
    [0, 0]
];
n0_registry.registerError(exports.ResourceNotFoundException$, errors_1.ResourceNotFoundException);
exports.ResourceUnavailableException$ = [-3, n0, _RUE,
    { [_e]: _c },
    [_m, _RI],
    [0, 0]
];
n0_registry.registerError(exports.ResourceUnavailableException$, errors_1.ResourceUnavailableException);
exports.UnsupportedNetworkConfigurationException$ = [-3, n0, _UNCE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.UnsupportedNetworkConfigurationException$, errors_1.UnsupportedNetworkConfigurationException);
exports.UnsupportedWorkspaceConfigurationException$ = [-3, n0, _UWCE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.UnsupportedWorkspaceConfigurationException$, errors_1.UnsupportedWorkspaceConfigurationException);
exports.ValidationException$ = [-3, n0, _VE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.ValidationException$, errors_1.ValidationException);
exports.WorkspacesDefaultRoleNotFoundException$ = [-3, n0, _WDRNFE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.WorkspacesDefaultRoleNotFoundException$, errors_1.WorkspacesDefaultRoleNotFoundException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
exports.AcceptAccountLinkInvitationRequest$ = [3, n0, _AALIR,
    0,
    [_LI, _CT],
    [0, 0], 1
];
exports.AcceptAccountLinkInvitationResult$ = [3, n0, _AALIRc,
    0,
    [_AL],
    [() => exports.AccountLink$]
];
exports.AccessEndpoint$ = [3, n0, _AE,
    0,
    [_AET, _VEI],
    [0, 0]
];
exports.AccessEndpointConfig$ = [3, n0, _AEC,
    0,
    [_AEc, _IFP],
    [() => AccessEndpointList, 64 | 0], 1
];
exports.AccountLink$ = [3, n0, _AL,
    0,
    [_ALI, _ALS, _SAI, _TAI],
    [0, 0, 0, 0]
];
exports.AccountModification$ = [3, n0, _AM,
    0,
    [_MS, _DTS, _DTMCR, _ST, _EC, _EM],
    [0, 0, 0, 4, 0, 0]
];
exports.ActiveDirectoryConfig$ = [3, n0, _ADC,
    0,
    [_DN, _SASA],
    [0, 0], 2
];
exports.ApplicationResourceAssociation$ = [3, n0, _ARA,
    0,
    [_AI, _ARI, _ART, _C, _LUT, _S, _SR],
    [0, 0, 0, 4, 4, 0, () => exports.AssociationStateReason$]
];
exports.ApplicationSettingsRequest$ = [3, n0, _ASR,
    0,
    [_St, _SG],
    [0, 0], 1
];
exports.ApplicationSettingsResponse$ = [3, n0, _ASRp,
    0,
    [_St, _SG, _SBN],
    [0, 0, 0], 1
];
exports.AssociateConnectionAliasRequest$ = [3, n0, _ACAR,
    0,
    [_AIl, _RI],
    [0, 0], 2
];
exports.AssociateConnectionAliasResult$ = [3, n0, _ACARs,
    0,
    [_CI],
    [0]
];
exports.AssociateIpGroupsRequest$ = [3, n0, _AIGR,
    0,
    [_DI, _GI],
    [0, 64 | 0], 2
];
exports.AssociateIpGroupsResult$ = [3, n0, _AIGRs,
    0,
    [],
    []
];
exports.AssociateWorkspaceApplicationRequest$ = [3, n0, _AWAR,
    0,
    [_WI, _AI],
    [0, 0], 2
];
exports.AssociateWorkspaceApplicationResult$ = [3, n0, _AWARs,
    0,
    [_A],
    [() => exports.WorkspaceResourceAssociation$]
];
exports.AssociationStateReason$ = [3, n0, _ASRs,
    0,
    [_EC, _EM],
    [0, 0]
];
exports.AuthorizeIpRulesRequest$ = [3, n0, _AIRR,
    0,
    [_GIr, _UR],
    [0, () => IpRuleList], 2
];
exports.AuthorizeIpRulesResult$ = [3, n0, _AIRRu,
    0,
    [],
    []
];
exports.BundleResourceAssociation$ = [3, n0, _BRA,
    0,
    [_ARI, _ART, _BI, _C, _LUT, _S, _SR],
    [0, 0, 0, 4, 4, 0, () => exports.AssociationStateReason$]
];
exports.Capacity$ = [3, n0, _Ca,
    0,
    [_DUS],
    [1], 1
];
exports.CapacityStatus$ = [3, n0, _CS,
    0,
    [_AUS, _DUS, _AUSc, _AUSct],
    [1, 1, 1, 1], 4
];
exports.CertificateBasedAuthProperties$ = [3, n0, _CBAP,
    0,
    [_St, _CAA],
    [0, 0]
];
exports.ClientProperties$ = [3, n0, _CP,
    0,
    [_RE, _LUE],
    [0, 0]
];
exports.ClientPropertiesResult$ = [3, n0, _CPR,
    0,
    [_RI, _CP],
    [0, () => exports.ClientProperties$]
];
exports.ComputeType$ = [3, n0, _CTo,
    0,
    [_N],
    [0]
];
exports.ConnectClientAddIn$ = [3, n0, _CCAI,
    0,
    [_AII, _RI, _N, _URL],
    [0, 0, 0, 0]
];
exports.ConnectionAlias$ = [3, n0, _CA,
    0,
    [_CSo, _AIl, _S, _OAI, _As],
    [0, 0, 0, 0, () => ConnectionAliasAssociationList]
];
exports.ConnectionAliasAssociation$ = [3, n0, _CAAo,
    0,
    [_AS, _AAI, _RI, _CI],
    [0, 0, 0, 0]
];
exports.ConnectionAliasPermission$ = [3, n0, _CAP,
    0,
    [_SAIh, _AA],
    [0, 2], 2
];
exports.CopyWorkspaceImageRequest$ = [3, n0, _CWIR,
    0,
    [_N, _SII, _SRo, _D, _T],
    [0, 0, 0, 0, () => TagList], 3
];
exports.CopyWorkspaceImageResult$ = [3, n0, _CWIRo,
    0,
    [_II],
    [0]
];
exports.CreateAccountLinkInvitationRequest$ = [3, n0, _CALIR,
    0,
    [_TAI, _CT],
    [0, 0], 1
];
exports.CreateAccountLinkInvitationResult$ = [3, n0, _CALIRr,
    0,
    [_AL],
    [() => exports.AccountLink$]
];
exports.CreateConnectClientAddInRequest$ = [3, n0, _CCCAIR,
    0,
    [_RI, _N, _URL],
    [0, 0, 0], 3
];
exports.CreateConnectClientAddInResult$ = [3, n0, _CCCAIRr,
    0,
    [_AII],
    [0]
];
exports.CreateConnectionAliasRequest$ = [3, n0, _CCAR,
    0,
    [_CSo, _T],
    [0, () => TagList], 1
];
exports.CreateConnectionAliasResult$ = [3, n0, _CCARr,
    0,
    [_AIl],
    [0]
];
exports.CreateIpGroupRequest$ = [3, n0, _CIGR,
    0,
    [_GN, _GD, _UR, _T],
    [0, 0, () => IpRuleList, () => TagList], 1
];
exports.CreateIpGroupResult$ = [3, n0, _CIGRr,
    0,
    [_GIr],
    [0]
];
exports.CreateStandbyWorkspacesRequest$ = [3, n0, _CSWR,
    0,
    [_PR, _SW],
    [0, () => StandbyWorkspacesList], 2
];
exports.CreateStandbyWorkspacesResult$ = [3, n0, _CSWRr,
    0,
    [_FSR, _PSR],
    [() => FailedCreateStandbyWorkspacesRequestList, () => PendingCreateStandbyWorkspacesRequestList]
];
exports.CreateTagsRequest$ = [3, n0, _CTR,
    0,
    [_RI, _T],
    [0, () => TagList], 2
];
exports.CreateTagsResult$ = [3, n0, _CTRr,
    0,
    [],
    []
];
exports.CreateUpdatedWorkspaceImageRequest$ = [3, n0, _CUWIR,
    0,
    [_N, _D, _SII, _T],
    [0, 0, 0, () => TagList], 3
];
exports.CreateUpdatedWorkspaceImageResult$ = [3, n0, _CUWIRr,
    0,
    [_II],
    [0]
];
exports.CreateWorkspaceBundleRequest$ = [3, n0, _CWBR,
    0,
    [_BN, _BD, _II, _CTo, _US, _RS, _T],
    [0, 0, 0, () => exports.ComputeType$, () => exports.UserStorage$, () => exports.RootStorage$, () => TagList], 5
];
exports.CreateWorkspaceBundleResult$ = [3, n0, _CWBRr,
    0,
    [_WB],
    [() => exports.WorkspaceBundle$]
];
exports.CreateWorkspaceImageRequest$ = [3, n0, _CWIRr,
    0,
    [_N, _D, _WI, _T],
    [0, 0, 0, () => TagList], 3
];
exports.CreateWorkspaceImageResult$ = [3, n0, _CWIRre,
    0,
    [_II, _N, _D, _OS, _S, _RT, _C, _OAI],
    [0, 0, 0, () => exports.OperatingSystem$, 0, 0, 4, 0]
];
exports.CreateWorkspacesPoolRequest$ = [3, n0, _CWPR,
    0,
    [_PN, _D, _BI, _DI, _Ca, _T, _ASp, _TS, _RM],
    [0, 0, 0, 0, () => exports.Capacity$, () => TagList, () => exports.ApplicationSettingsRequest$, () => exports.TimeoutSettings$, 0], 5
];
exports.CreateWorkspacesPoolResult$ = [3, n0, _CWPRr,
    0,
    [_WP],
    [() => exports.WorkspacesPool$]
];
exports.CreateWorkspacesRequest$ = [3, n0, _CWR,
    0,
    [_W],
    [() => WorkspaceRequestList], 1
];
exports.CreateWorkspacesResult$ = [3, n0, _CWRr,
    0,
    [_FR, _PRe],
    [() => FailedCreateWorkspaceRequests, () => WorkspaceList]
];
exports.CustomWorkspaceImageImportErrorDetails$ = [3, n0, _CWIIED,
    0,
    [_EC, _EM],
    [0, 0]
];
exports.DataReplicationSettings$ = [3, n0, _DRS,
    0,
    [_DR, _RST],
    [0, 4]
];
exports.DefaultClientBrandingAttributes$ = [3, n0, _DCBA,
    0,
    [_LU, _SE, _SL, _FPL, _LM],
    [0, 0, 0, 0, 128 | 0]
];
exports.DefaultImportClientBrandingAttributes$ = [3, n0, _DICBA,
    0,
    [_L, _SE, _SL, _FPL, _LM],
    [21, 0, 0, 0, 128 | 0]
];
exports.DefaultWorkspaceCreationProperties$ = [3, n0, _DWCP,
    0,
    [_EIA, _DO, _CSGI, _UEALA, _EMM, _IIRA],
    [2, 0, 0, 2, 2, 0]
];
exports.DeleteAccountLinkInvitationRequest$ = [3, n0, _DALIR,
    0,
    [_LI, _CT],
    [0, 0], 1
];
exports.DeleteAccountLinkInvitationResult$ = [3, n0, _DALIRe,
    0,
    [_AL],
    [() => exports.AccountLink$]
];
exports.DeleteClientBrandingRequest$ = [3, n0, _DCBR,
    0,
    [_RI, _P],
    [0, 64 | 0], 2
];
exports.DeleteClientBrandingResult$ = [3, n0, _DCBRe,
    0,
    [],
    []
];
exports.DeleteConnectClientAddInRequest$ = [3, n0, _DCCAIR,
    0,
    [_AII, _RI],
    [0, 0], 2
];
exports.DeleteConnectClientAddInResult$ = [3, n0, _DCCAIRe,
    0,
    [],
    []
];
exports.DeleteConnectionAliasRequest$ = [3, n0, _DCAR,
    0,
    [_AIl],
    [0], 1
];
exports.DeleteConnectionAliasResult$ = [3, n0, _DCARe,
    0,
    [],
    []
];
exports.DeleteIpGroupRequest$ = [3, n0, _DIGR,
    0,
    [_GIr],
    [0], 1
];
exports.DeleteIpGroupResult$ = [3, n0, _DIGRe,
    0,
    [],
    []
];
exports.DeleteTagsRequest$ = [3, n0, _DTR,
    0,
    [_RI, _TK],
    [0, 64 | 0], 2
];
exports.DeleteTagsResult$ = [3, n0, _DTRe,
    0,
    [],
    []
];
exports.DeleteWorkspaceBundleRequest$ = [3, n0, _DWBR,
    0,
    [_BI],
    [0]
];
exports.DeleteWorkspaceBundleResult$ = [3, n0, _DWBRe,
    0,
    [],
    []
];
exports.DeleteWorkspaceImageRequest$ = [3, n0, _DWIR,
    0,
    [_II],
    [0], 1
];
exports.DeleteWorkspaceImageResult$ = [3, n0, _DWIRe,
    0,
    [],
    []
];
exports.DeployWorkspaceApplicationsRequest$ = [3, n0, _DWAR,
    0,
    [_WI, _F],
    [0, 2], 1
];
exports.DeployWorkspaceApplicationsResult$ = [3, n0, _DWARe,
    0,
    [_De],
    [() => exports.WorkSpaceApplicationDeployment$]
];
exports.DeregisterWorkspaceDirectoryRequest$ = [3, n0, _DWDR,
    0,
    [_DI],
    [0], 1
];
exports.DeregisterWorkspaceDirectoryResult$ = [3, n0, _DWDRe,
    0,
    [],
    []
];
exports.DescribeAccountModificationsRequest$ = [3, n0, _DAMR,
    0,
    [_NT],
    [0]
];
exports.DescribeAccountModificationsResult$ = [3, n0, _DAMRe,
    0,
    [_AMc, _NT],
    [() => AccountModificationList, 0]
];
exports.DescribeAccountRequest$ = [3, n0, _DAR,
    0,
    [],
    []
];
exports.DescribeAccountResult$ = [3, n0, _DARe,
    0,
    [_DTS, _DTMCR, _DTAT, _M],
    [0, 0, 0, 0]
];
exports.DescribeApplicationAssociationsRequest$ = [3, n0, _DAAR,
    0,
    [_AI, _ARTs, _MR, _NT],
    [0, 64 | 0, 1, 0], 2
];
exports.DescribeApplicationAssociationsResult$ = [3, n0, _DAARe,
    0,
    [_As, _NT],
    [() => ApplicationResourceAssociationList, 0]
];
exports.DescribeApplicationsRequest$ = [3, n0, _DARes,
    0,
    [_AIp, _CTN, _LT, _OSN, _O, _MR, _NT],
    [64 | 0, 64 | 0, 0, 64 | 0, 0, 1, 0]
];
exports.DescribeApplicationsResult$ = [3, n0, _DAResc,
    0,
    [_Ap, _NT],
    [() => WorkSpaceApplicationList, 0]
];
exports.DescribeBundleAssociationsRequest$ = [3, n0, _DBAR,
    0,
    [_BI, _ARTs],
    [0, 64 | 0], 2
];
exports.DescribeBundleAssociationsResult$ = [3, n0, _DBARe,
    0,
    [_As],
    [() => BundleResourceAssociationList]
];
exports.DescribeClientBrandingRequest$ = [3, n0, _DCBRes,
    0,
    [_RI],
    [0], 1
];
exports.DescribeClientBrandingResult$ = [3, n0, _DCBResc,
    0,
    [_DTW, _DTO, _DTA, _DTI, _DTL, _DTWe],
    [() => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.IosClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$]
];
exports.DescribeClientPropertiesRequest$ = [3, n0, _DCPR,
    0,
    [_RIe],
    [64 | 0], 1
];
exports.DescribeClientPropertiesResult$ = [3, n0, _DCPRe,
    0,
    [_CPL],
    [() => ClientPropertiesList]
];
exports.DescribeConnectClientAddInsRequest$ = [3, n0, _DCCAIRes,
    0,
    [_RI, _NT, _MR],
    [0, 0, 1], 1
];
exports.DescribeConnectClientAddInsResult$ = [3, n0, _DCCAIResc,
    0,
    [_AId, _NT],
    [() => ConnectClientAddInList, 0]
];
exports.DescribeConnectionAliasesRequest$ = [3, n0, _DCARes,
    0,
    [_AIli, _RI, _Li, _NT],
    [64 | 0, 0, 1, 0]
];
exports.DescribeConnectionAliasesResult$ = [3, n0, _DCAResc,
    0,
    [_CAo, _NT],
    [() => ConnectionAliasList, 0]
];
exports.DescribeConnectionAliasPermissionsRequest$ = [3, n0, _DCAPR,
    0,
    [_AIl, _NT, _MR],
    [0, 0, 1], 1
];
exports.DescribeConnectionAliasPermissionsResult$ = [3, n0, _DCAPRe,
    0,
    [_AIl, _CAPo, _NT],
    [0, () => ConnectionAliasPermissions, 0]
];
exports.DescribeCustomWorkspaceImageImportRequest$ = [3, n0, _DCWIIR,
    0,
    [_II],
    [0], 1
];
exports.DescribeCustomWorkspaceImageImportResult$ = [3, n0, _DCWIIRe,
    0,
    [_II, _ICA, _S, _SM, _PP, _C, _LUT, _IS, _IBII, _ED],
    [0, 0, 0, 0, 1, 4, 4, () => exports.ImageSourceIdentifier$, 0, () => CustomWorkspaceImageImportErrorDetailsList]
];
exports.DescribeImageAssociationsRequest$ = [3, n0, _DIAR,
    0,
    [_II, _ARTs],
    [0, 64 | 0], 2
];
exports.DescribeImageAssociationsResult$ = [3, n0, _DIARe,
    0,
    [_As],
    [() => ImageResourceAssociationList]
];
exports.DescribeIpGroupsRequest$ = [3, n0, _DIGRes,
    0,
    [_GI, _NT, _MR],
    [64 | 0, 0, 1]
];
exports.DescribeIpGroupsResult$ = [3, n0, _DIGResc,
    0,
    [_R, _NT],
    [() => WorkspacesIpGroupsList, 0]
];
exports.DescribeTagsRequest$ = [3, n0, _DTRes,
    0,
    [_RI],
    [0], 1
];
exports.DescribeTagsResult$ = [3, n0, _DTResc,
    0,
    [_TL],
    [() => TagList]
];
exports.DescribeWorkspaceAssociationsRequest$ = [3, n0, _DWARes,
    0,
    [_WI, _ARTs],
    [0, 64 | 0], 2
];
exports.DescribeWorkspaceAssociationsResult$ = [3, n0, _DWAResc,
    0,
    [_As],
    [() => WorkspaceResourceAssociationList]
];
exports.DescribeWorkspaceBundlesRequest$ = [3, n0, _DWBRes,
    0,
    [_BIu, _O, _NT],
    [64 | 0, 0, 0]
];
exports.DescribeWorkspaceBundlesResult$ = [3, n0, _DWBResc,
    0,
    [_B, _NT],
    [() => BundleList, 0]
];
exports.DescribeWorkspaceDirectoriesFilter$ = [3, n0, _DWDF,
    0,
    [_N, _V],
    [0, 64 | 0], 2
];
exports.DescribeWorkspaceDirectoriesRequest$ = [3, n0, _DWDRes,
    0,
    [_DIi, _WDN, _Li, _NT, _Fi],
    [64 | 0, 64 | 0, 1, 0, () => DescribeWorkspaceDirectoriesFilterList]
];
exports.DescribeWorkspaceDirectoriesResult$ = [3, n0, _DWDResc,
    0,
    [_Di, _NT],
    [() => DirectoryList, 0]
];
exports.DescribeWorkspaceImagePermissionsRequest$ = [3, n0, _DWIPR,
    0,
    [_II, _NT, _MR],
    [0, 0, 1], 1
];
exports.DescribeWorkspaceImagePermissionsResult$ = [3, n0, _DWIPRe,
    0,
    [_II, _IP, _NT],
    [0, () => ImagePermissions, 0]
];
exports.DescribeWorkspaceImagesRequest$ = [3, n0, _DWIRes,
    0,
    [_IIm, _IT, _NT, _MR],
    [64 | 0, 0, 0, 1]
];
exports.DescribeWorkspaceImagesResult$ = [3, n0, _DWIResc,
    0,
    [_I, _NT],
    [() => WorkspaceImageList, 0]
];
exports.DescribeWorkspacesConnectionStatusRequest$ = [3, n0, _DWCSR,
    0,
    [_WIo, _NT],
    [64 | 0, 0]
];
exports.DescribeWorkspacesConnectionStatusResult$ = [3, n0, _DWCSRe,
    0,
    [_WCS, _NT],
    [() => WorkspaceConnectionStatusList, 0]
];
exports.DescribeWorkspaceSnapshotsRequest$ = [3, n0, _DWSR,
    0,
    [_WI],
    [0], 1
];
exports.DescribeWorkspaceSnapshotsResult$ = [3, n0, _DWSRe,
    0,
    [_RSe, _RSes],
    [() => SnapshotList, () => SnapshotList]
];
exports.DescribeWorkspacesPoolSessionsRequest$ = [3, n0, _DWPSR,
    0,
    [_PI, _UI, _Li, _NT],
    [0, 0, 1, 0], 1
];
exports.DescribeWorkspacesPoolSessionsResult$ = [3, n0, _DWPSRe,
    0,
    [_Se, _NT],
    [() => WorkspacesPoolSessions, 0]
];
exports.DescribeWorkspacesPoolsFilter$ = [3, n0, _DWPF,
    0,
    [_N, _V, _Op],
    [0, 64 | 0, 0], 3
];
exports.DescribeWorkspacesPoolsRequest$ = [3, n0, _DWPR,
    0,
    [_PIo, _Fi, _Li, _NT],
    [64 | 0, () => DescribeWorkspacesPoolsFilters, 1, 0]
];
exports.DescribeWorkspacesPoolsResult$ = [3, n0, _DWPRe,
    0,
    [_WPo, _NT],
    [() => WorkspacesPools, 0]
];
exports.DescribeWorkspacesRequest$ = [3, n0, _DWR,
    0,
    [_WIo, _DI, _UN, _BI, _Li, _NT, _WN],
    [64 | 0, 0, 0, 0, 1, 0, 0]
];
exports.DescribeWorkspacesResult$ = [3, n0, _DWRe,
    0,
    [_W, _NT],
    [() => WorkspaceList, 0]
];
exports.DisassociateConnectionAliasRequest$ = [3, n0, _DCARi,
    0,
    [_AIl],
    [0], 1
];
exports.DisassociateConnectionAliasResult$ = [3, n0, _DCARis,
    0,
    [],
    []
];
exports.DisassociateIpGroupsRequest$ = [3, n0, _DIGRi,
    0,
    [_DI, _GI],
    [0, 64 | 0], 2
];
exports.DisassociateIpGroupsResult$ = [3, n0, _DIGRis,
    0,
    [],
    []
];
exports.DisassociateWorkspaceApplicationRequest$ = [3, n0, _DWARi,
    0,
    [_WI, _AI],
    [0, 0], 2
];
exports.DisassociateWorkspaceApplicationResult$ = [3, n0, _DWARis,
    0,
    [_A],
    [() => exports.WorkspaceResourceAssociation$]
];
exports.ErrorDetails$ = [3, n0, _ED,
    0,
    [_EC, _EM],
    [0, 0]
];
exports.FailedCreateStandbyWorkspacesRequest$ = [3, n0, _FCSWR,
    0,
    [_SWR, _EC, _EM],
    [() => exports.StandbyWorkspace$, 0, 0]
];
exports.FailedCreateWorkspaceRequest$ = [3, n0, _FCWR,
    0,
    [_WR, _EC, _EM],
    [() => exports.WorkspaceRequest$, 0, 0]
];
exports.FailedWorkspaceChangeRequest$ = [3, n0, _FWCR,
    0,
    [_WI, _EC, _EM],
    [0, 0, 0]
];
exports.GetAccountLinkRequest$ = [3, n0, _GALR,
    0,
    [_LI, _LAI],
    [0, 0]
];
exports.GetAccountLinkResult$ = [3, n0, _GALRe,
    0,
    [_AL],
    [() => exports.AccountLink$]
];
exports.GlobalAcceleratorForDirectory$ = [3, n0, _GAFD,
    0,
    [_Mo, _PPr],
    [0, 0], 1
];
exports.GlobalAcceleratorForWorkSpace$ = [3, n0, _GAFWS,
    0,
    [_Mo, _PPr],
    [0, 0], 1
];
exports.IDCConfig$ = [3, n0, _IDCC,
    0,
    [_IA, _AAp],
    [0, 0]
];
exports.ImagePermission$ = [3, n0, _IPm,
    0,
    [_SAIh],
    [0]
];
exports.ImageResourceAssociation$ = [3, n0, _IRA,
    0,
    [_ARI, _ART, _C, _LUT, _II, _S, _SR],
    [0, 0, 4, 4, 0, 0, () => exports.AssociationStateReason$]
];
exports.ImportClientBrandingRequest$ = [3, n0, _ICBR,
    0,
    [_RI, _DTW, _DTO, _DTA, _DTI, _DTL, _DTWe],
    [0, () => exports.DefaultImportClientBrandingAttributes$, () => exports.DefaultImportClientBrandingAttributes$, () => exports.DefaultImportClientBrandingAttributes$, () => exports.IosImportClientBrandingAttributes$, () => exports.DefaultImportClientBrandingAttributes$, () => exports.DefaultImportClientBrandingAttributes$], 1
];
exports.ImportClientBrandingResult$ = [3, n0, _ICBRm,
    0,
    [_DTW, _DTO, _DTA, _DTI, _DTL, _DTWe],
    [() => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.IosClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$, () => exports.DefaultClientBrandingAttributes$]
];
exports.ImportCustomWorkspaceImageRequest$ = [3, n0, _ICWIR,
    0,
    [_IN, _ID, _CTo, _Pr, _IS, _ICA, _Pl, _OV, _T],
    [0, 0, 0, 0, () => exports.ImageSourceIdentifier$, 0, 0, 0, () => TagList], 8
];
exports.ImportCustomWorkspaceImageResult$ = [3, n0, _ICWIRm,
    0,
    [_II, _S],
    [0, 0]
];
exports.ImportWorkspaceImageRequest$ = [3, n0, _IWIR,
    0,
    [_EII, _IPn, _IN, _ID, _T, _Ap],
    [0, 0, 0, 0, () => TagList, 64 | 0], 4
];
exports.ImportWorkspaceImageResult$ = [3, n0, _IWIRm,
    0,
    [_II],
    [0]
];
exports.IosClientBrandingAttributes$ = [3, n0, _ICBA,
    0,
    [_LU, _LUo, _LUog, _SE, _SL, _FPL, _LM],
    [0, 0, 0, 0, 0, 0, 128 | 0]
];
exports.IosImportClientBrandingAttributes$ = [3, n0, _IICBA,
    0,
    [_L, _Lo, _Log, _SE, _SL, _FPL, _LM],
    [21, 21, 21, 0, 0, 0, 128 | 0]
];
exports.IpRuleItem$ = [3, n0, _IRI,
    0,
    [_iR, _rD],
    [0, 0]
];
exports.ListAccountLinksRequest$ = [3, n0, _LALR,
    0,
    [_LSF, _NT, _MR],
    [64 | 0, 0, 1]
];
exports.ListAccountLinksResult$ = [3, n0, _LALRi,
    0,
    [_ALc, _NT],
    [() => AccountLinkList, 0]
];
exports.ListAvailableManagementCidrRangesRequest$ = [3, n0, _LAMCRR,
    0,
    [_MCRC, _MR, _NT],
    [0, 1, 0], 1
];
exports.ListAvailableManagementCidrRangesResult$ = [3, n0, _LAMCRRi,
    0,
    [_MCR, _NT],
    [64 | 0, 0]
];
exports.MicrosoftEntraConfig$ = [3, n0, _MEC,
    0,
    [_TI, _ACSA],
    [0, 0]
];
exports.MigrateWorkspaceRequest$ = [3, n0, _MWR,
    0,
    [_SWI, _BI],
    [0, 0], 2
];
exports.MigrateWorkspaceResult$ = [3, n0, _MWRi,
    0,
    [_SWI, _TWI],
    [0, 0]
];
exports.ModificationState$ = [3, n0, _MS,
    0,
    [_Re, _S],
    [0, 0]
];
exports.ModifyAccountRequest$ = [3, n0, _MAR,
    0,
    [_DTS, _DTMCR],
    [0, 0]
];
exports.ModifyAccountResult$ = [3, n0, _MARo,
    0,
    [_M],
    [0]
];
exports.ModifyCertificateBasedAuthPropertiesRequest$ = [3, n0, _MCBAPR,
    0,
    [_RI, _CBAP, _PTD],
    [0, () => exports.CertificateBasedAuthProperties$, 64 | 0], 1
];
exports.ModifyCertificateBasedAuthPropertiesResult$ = [3, n0, _MCBAPRo,
    0,
    [],
    []
];
exports.ModifyClientPropertiesRequest$ = [3, n0, _MCPR,
    0,
    [_RI, _CP],
    [0, () => exports.ClientProperties$], 2
];
exports.ModifyClientPropertiesResult$ = [3, n0, _MCPRo,
    0,
    [],
    []
];
exports.ModifyEndpointEncryptionModeRequest$ = [3, n0, _MEEMR,
    0,
    [_DI, _EEM],
    [0, 0], 2
];
exports.ModifyEndpointEncryptionModeResponse$ = [3, n0, _MEEMRo,
    0,
    [],
    []
];
exports.ModifySamlPropertiesRequest$ = [3, n0, _MSPR,
    0,
    [_RI, _SP, _PTD],
    [0, () => exports.SamlProperties$, 64 | 0], 1
];
exports.ModifySamlPropertiesResult$ = [3, n0, _MSPRo,
    0,
    [],
    []
];
exports.ModifySelfservicePermissionsRequest$ = [3, n0, _MSPRod,
    0,
    [_RI, _SPe],
    [0, () => exports.SelfservicePermissions$], 2
];
exports.ModifySelfservicePermissionsResult$ = [3, n0, _MSPRodi,
    0,
    [],
    []
];
exports.ModifyStreamingPropertiesRequest$ = [3, n0, _MSPRodif,
    0,
    [_RI, _SPt],
    [0, () => exports.StreamingProperties$], 1
];
exports.ModifyStreamingPropertiesResult$ = [3, n0, _MSPRodify,
    0,
    [],
    []
];
exports.ModifyWorkspaceAccessPropertiesRequest$ = [3, n0, _MWAPR,
    0,
    [_RI, _WAP],
    [0, () => exports.WorkspaceAccessProperties$], 2
];
exports.ModifyWorkspaceAccessPropertiesResult$ = [3, n0, _MWAPRo,
    0,
    [],
    []
];
exports.ModifyWorkspaceCreationPropertiesRequest$ = [3, n0, _MWCPR,
    0,
    [_RI, _WCP],
    [0, () => exports.WorkspaceCreationProperties$], 2
];
exports.ModifyWorkspaceCreationPropertiesResult$ = [3, n0, _MWCPRo,
    0,
    [],
    []
];
exports.ModifyWorkspacePropertiesRequest$ = [3, n0, _MWPR,
    0,
    [_WI, _WPor, _DR],
    [0, () => exports.WorkspaceProperties$, 0], 1
];
exports.ModifyWorkspacePropertiesResult$ = [3, n0, _MWPRo,
    0,
    [],
    []
];
exports.ModifyWorkspaceStateRequest$ = [3, n0, _MWSR,
    0,
    [_WI, _WS],
    [0, 0], 2
];
exports.ModifyWorkspaceStateResult$ = [3, n0, _MWSRo,
    0,
    [],
    []
];
exports.NetworkAccessConfiguration$ = [3, n0, _NAC,
    0,
    [_EPIA, _EI],
    [0, 0]
];
exports.OperatingSystem$ = [3, n0, _OS,
    0,
    [_Ty],
    [0]
];
exports.PendingCreateStandbyWorkspacesRequest$ = [3, n0, _PCSWR,
    0,
    [_UN, _DI, _S, _WI],
    [0, 0, 0, 0]
];
exports.RebootRequest$ = [3, n0, _RR,
    0,
    [_WI],
    [0], 1
];
exports.RebootWorkspacesRequest$ = [3, n0, _RWR,
    0,
    [_RWRe],
    [() => RebootWorkspaceRequests], 1
];
exports.RebootWorkspacesResult$ = [3, n0, _RWReb,
    0,
    [_FR],
    [() => FailedRebootWorkspaceRequests]
];
exports.RebuildRequest$ = [3, n0, _RRe,
    0,
    [_WI],
    [0], 1
];
exports.RebuildWorkspacesRequest$ = [3, n0, _RWRebu,
    0,
    [_RWRebui],
    [() => RebuildWorkspaceRequests], 1
];
exports.RebuildWorkspacesResult$ = [3, n0, _RWRebuil,
    0,
    [_FR],
    [() => FailedRebuildWorkspaceRequests]
];
exports.RegisterWorkspaceDirectoryRequest$ = [3, n0, _RWDR,
    0,
    [_DI, _SI, _ESS, _Te, _T, _WDNo, _WDD, _UIT, _IIA, _MEC, _WT, _ADC],
    [0, 64 | 0, 2, 0, () => TagList, 0, 0, 0, 0, () => exports.MicrosoftEntraConfig$, 0, () => exports.ActiveDirectoryConfig$]
];
exports.RegisterWorkspaceDirectoryResult$ = [3, n0, _RWDRe,
    0,
    [_DI, _S],
    [0, 0]
];
exports.RejectAccountLinkInvitationRequest$ = [3, n0, _RALIR,
    0,
    [_LI, _CT],
    [0, 0], 1
];
exports.RejectAccountLinkInvitationResult$ = [3, n0, _RALIRe,
    0,
    [_AL],
    [() => exports.AccountLink$]
];
exports.RelatedWorkspaceProperties$ = [3, n0, _RWP,
    0,
    [_WI, _Reg, _S, _Ty],
    [0, 0, 0, 0]
];
exports.RestoreWorkspaceRequest$ = [3, n0, _RWRes,
    0,
    [_WI],
    [0], 1
];
exports.RestoreWorkspaceResult$ = [3, n0, _RWRest,
    0,
    [],
    []
];
exports.RevokeIpRulesRequest$ = [3, n0, _RIRR,
    0,
    [_GIr, _UR],
    [0, 64 | 0], 2
];
exports.RevokeIpRulesResult$ = [3, n0, _RIRRe,
    0,
    [],
    []
];
exports.RootStorage$ = [3, n0, _RS,
    0,
    [_Ca],
    [0], 1
];
exports.SamlProperties$ = [3, n0, _SP,
    0,
    [_St, _UAU, _RSPN],
    [0, 0, 0]
];
exports.SelfservicePermissions$ = [3, n0, _SPe,
    0,
    [_RW, _IVS, _CCT, _SRM, _RWe],
    [0, 0, 0, 0, 0]
];
exports.Snapshot$ = [3, n0, _Sn,
    0,
    [_STn],
    [4]
];
exports.StandbyWorkspace$ = [3, n0, _SWt,
    0,
    [_PWI, _DI, _VEK, _T, _DR],
    [0, 0, 0, () => TagList, 0], 2
];
exports.StandbyWorkspacesProperties$ = [3, n0, _SWP,
    0,
    [_SWIt, _DR, _RST],
    [0, 0, 4]
];
exports.StartRequest$ = [3, n0, _SRt,
    0,
    [_WI],
    [0]
];
exports.StartWorkspacesPoolRequest$ = [3, n0, _SWPR,
    0,
    [_PI],
    [0], 1
];
exports.StartWorkspacesPoolResult$ = [3, n0, _SWPRt,
    0,
    [],
    []
];
exports.StartWorkspacesRequest$ = [3, n0, _SWRt,
    0,
    [_SWRta],
    [() => StartWorkspaceRequests], 1
];
exports.StartWorkspacesResult$ = [3, n0, _SWRtar,
    0,
    [_FR],
    [() => FailedStartWorkspaceRequests]
];
exports.StopRequest$ = [3, n0, _SRto,
    0,
    [_WI],
    [0]
];
exports.StopWorkspacesPoolRequest$ = [3, n0, _SWPRto,
    0,
    [_PI],
    [0], 1
];
exports.StopWorkspacesPoolResult$ = [3, n0, _SWPRtop,
    0,
    [],
    []
];
exports.StopWorkspacesRequest$ = [3, n0, _SWRto,
    0,
    [_SWRtop],
    [() => StopWorkspaceRequests], 1
];
exports.StopWorkspacesResult$ = [3, n0, _SWRtopo,
    0,
    [_FR],
    [() => FailedStopWorkspaceRequests]
];
exports.StorageConnector$ = [3, n0, _SC,
    0,
    [_CTon, _St],
    [0, 0], 2
];
exports.StreamingProperties$ = [3, n0, _SPt,
    0,
    [_SEPP, _USs, _SCt, _GA],
    [0, () => UserSettings, () => StorageConnectors, () => exports.GlobalAcceleratorForDirectory$]
];
exports.Tag$ = [3, n0, _Ta,
    0,
    [_K, _Va],
    [0, 0], 1
];
exports.TerminateRequest$ = [3, n0, _TR,
    0,
    [_WI],
    [0], 1
];
exports.TerminateWorkspacesPoolRequest$ = [3, n0, _TWPR,
    0,
    [_PI],
    [0], 1
];
exports.TerminateWorkspacesPoolResult$ = [3, n0, _TWPRe,
    0,
    [],
    []
];
exports.TerminateWorkspacesPoolSessionRequest$ = [3, n0, _TWPSR,
    0,
    [_SIe],
    [0], 1
];
exports.TerminateWorkspacesPoolSessionResult$ = [3, n0, _TWPSRe,
    0,
    [],
    []
];
exports.TerminateWorkspacesRequest$ = [3, n0, _TWR,
    0,
    [_TWRe],
    [() => TerminateWorkspaceRequests], 1
];
exports.TerminateWorkspacesResult$ = [3, n0, _TWRer,
    0,
    [_FR],
    [() => FailedTerminateWorkspaceRequests]
];
exports.TimeoutSettings$ = [3, n0, _TS,
    0,
    [_DTIS, _IDTIS, _MUDIS],
    [1, 1, 1]
];
exports.UpdateConnectClientAddInRequest$ = [3, n0, _UCCAIR,
    0,
    [_AII, _RI, _N, _URL],
    [0, 0, 0, 0], 2
];
exports.UpdateConnectClientAddInResult$ = [3, n0, _UCCAIRp,
    0,
    [],
    []
];
exports.UpdateConnectionAliasPermissionRequest$ = [3, n0, _UCAPR,
    0,
    [_AIl, _CAP],
    [0, () => exports.ConnectionAliasPermission$], 2
];
exports.UpdateConnectionAliasPermissionResult$ = [3, n0, _UCAPRp,
    0,
    [],
    []
];
exports.UpdateResult$ = [3, n0, _URp,
    0,
    [_UA, _D],
    [2, 0]
];
exports.UpdateRulesOfIpGroupRequest$ = [3, n0, _UROIGR,
    0,
    [_GIr, _UR],
    [0, () => IpRuleList], 2
];
exports.UpdateRulesOfIpGroupResult$ = [3, n0, _UROIGRp,
    0,
    [],
    []
];
exports.UpdateWorkspaceBundleRequest$ = [3, n0, _UWBR,
    0,
    [_BI, _II],
    [0, 0]
];
exports.UpdateWorkspaceBundleResult$ = [3, n0, _UWBRp,
    0,
    [],
    []
];
exports.UpdateWorkspaceImagePermissionRequest$ = [3, n0, _UWIPR,
    0,
    [_II, _ACI, _SAIh],
    [0, 2, 0], 3
];
exports.UpdateWorkspaceImagePermissionResult$ = [3, n0, _UWIPRp,
    0,
    [],
    []
];
exports.UpdateWorkspacesPoolRequest$ = [3, n0, _UWPR,
    0,
    [_PI, _D, _BI, _DI, _Ca, _ASp, _TS, _RM],
    [0, 0, 0, 0, () => exports.Capacity$, () => exports.ApplicationSettingsRequest$, () => exports.TimeoutSettings$, 0], 1
];
exports.UpdateWorkspacesPoolResult$ = [3, n0, _UWPRp,
    0,
    [_WP],
    [() => exports.WorkspacesPool$]
];
exports.UserSetting$ = [3, n0, _USse,
    0,
    [_Ac, _Pe, _ML],
    [0, 0, 1], 2
];
exports.UserStorage$ = [3, n0, _US,
    0,
    [_Ca],
    [0], 1
];
exports.Workspace$ = [3, n0, _Wo,
    0,
    [_WI, _DI, _UN, _IAp, _IApv, _S, _BI, _SIu, _EM, _EC, _CN, _VEK, _UVEE, _RVEE, _WN, _WPor, _MSo, _RWel, _DRS, _SWP],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, () => exports.WorkspaceProperties$, () => ModificationStateList, () => RelatedWorkspaces, () => exports.DataReplicationSettings$, () => StandbyWorkspacesPropertiesList]
];
exports.WorkspaceAccessProperties$ = [3, n0, _WAP,
    0,
    [_DTW, _DTO, _DTWe, _DTI, _DTA, _DTCO, _DTZC, _DTL, _DTWSTC, _AEC],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, () => exports.AccessEndpointConfig$]
];
exports.WorkSpaceApplication$ = [3, n0, _WSA,
    0,
    [_AI, _C, _D, _LT, _N, _O, _S, _SCTN, _SOSN],
    [0, 4, 0, 0, 0, 0, 0, 64 | 0, 64 | 0]
];
exports.WorkSpaceApplicationDeployment$ = [3, n0, _WSAD,
    0,
    [_As],
    [() => WorkspaceResourceAssociationList]
];
exports.WorkspaceBundle$ = [3, n0, _WB,
    0,
    [_BI, _N, _O, _D, _II, _RS, _US, _CTo, _LUT, _CTr, _S, _BT],
    [0, 0, 0, 0, 0, () => exports.RootStorage$, () => exports.UserStorage$, () => exports.ComputeType$, 4, 4, 0, 0]
];
exports.WorkspaceConnectionStatus$ = [3, n0, _WCSo,
    0,
    [_WI, _CSon, _CSCT, _LKUCT],
    [0, 0, 4, 4]
];
exports.WorkspaceCreationProperties$ = [3, n0, _WCP,
    0,
    [_EIA, _DO, _CSGI, _UEALA, _EMM, _IIRA],
    [2, 0, 0, 2, 2, 0]
];
exports.WorkspaceDirectory$ = [3, n0, _WD,
    0,
    [_DI, _Al, _DNi, _RC, _SI, _DIA, _DIAn, _CUN, _IRIa, _DT, _WSGI, _S, _WCP, _iGI, _WAP, _Te, _SPe, _SP, _CBAP, _EEM, _MEC, _WDNo, _WDD, _UIT, _WT, _IDCC, _ADC, _SPt, _EM],
    [0, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 0, 0, () => exports.DefaultWorkspaceCreationProperties$, 64 | 0, () => exports.WorkspaceAccessProperties$, 0, () => exports.SelfservicePermissions$, () => exports.SamlProperties$, () => exports.CertificateBasedAuthProperties$, 0, () => exports.MicrosoftEntraConfig$, 0, 0, 0, 0, () => exports.IDCConfig$, () => exports.ActiveDirectoryConfig$, () => exports.StreamingProperties$, 0]
];
exports.WorkspaceImage$ = [3, n0, _WIor,
    0,
    [_II, _N, _D, _OS, _S, _RT, _EC, _EM, _C, _OAI, _U, _ED],
    [0, 0, 0, () => exports.OperatingSystem$, 0, 0, 0, 0, 4, 0, () => exports.UpdateResult$, () => ErrorDetailsList]
];
exports.WorkspaceProperties$ = [3, n0, _WPor,
    0,
    [_RM, _RMASTIM, _RVSG, _UVSG, _CTNo, _Pro, _OSNp, _GA],
    [0, 1, 1, 1, 0, 64 | 0, 0, () => exports.GlobalAcceleratorForWorkSpace$]
];
exports.WorkspaceRequest$ = [3, n0, _WR,
    0,
    [_DI, _UN, _BI, _VEK, _UVEE, _RVEE, _WPor, _T, _WN, _IApv],
    [0, 0, 0, 0, 2, 2, () => exports.WorkspaceProperties$, () => TagList, 0, 0], 3
];
exports.WorkspaceResourceAssociation$ = [3, n0, _WRA,
    0,
    [_ARI, _ART, _C, _LUT, _S, _SR, _WI],
    [0, 0, 4, 4, 0, () => exports.AssociationStateReason$, 0]
];
exports.WorkspacesIpGroup$ = [3, n0, _WIG,
    0,
    [_gI, _gN, _gD, _uR],
    [0, 0, 0, () => IpRuleList]
];
exports.WorkspacesPool$ = [3, n0, _WP,
    0,
    [_PI, _PA, _CS, _PN, _S, _CAr, _BI, _DI, _RM, _D, _E, _ASp, _TS],
    [0, 0, () => exports.CapacityStatus$, 0, 0, 4, 0, 0, 0, 0, () => WorkspacesPoolErrors, () => exports.ApplicationSettingsResponse$, () => exports.TimeoutSettings$], 9
];
exports.WorkspacesPoolError$ = [3, n0, _WPE,
    0,
    [_EC, _EM],
    [0, 0]
];
exports.WorkspacesPoolSession$ = [3, n0, _WPS,
    0,
    [_SIe, _PI, _UI, _AT, _CSon, _IIn, _ET, _NAC, _ST],
    [0, 0, 0, 0, 0, 0, 4, () => exports.NetworkAccessConfiguration$, 4], 3
];
var AccessEndpointList = [1, n0, _AEL,
    0, () => exports.AccessEndpoint$
];
var AccountLinkList = [1, n0, _ALL,
    0, () => exports.AccountLink$
];
var AccountModificationList = [1, n0, _AML,
    0, () => exports.AccountModification$
];
var ApplicationAssociatedResourceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ApplicationList = (/* unused pure expression or super */ null && (64 | 0));
var ApplicationResourceAssociationList = [1, n0, _ARAL,
    0, () => exports.ApplicationResourceAssociation$
];
var BundleAssociatedResourceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var BundleIdList = (/* unused pure expression or super */ null && (64 | 0));
var BundleList = [1, n0, _BL,
    0, () => exports.WorkspaceBundle$
];
var BundleResourceAssociationList = [1, n0, _BRAL,
    0, () => exports.BundleResourceAssociation$
];
var ClientDeviceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ClientPropertiesList = [1, n0, _CPL,
    0, () => exports.ClientPropertiesResult$
];
var ComputeList = (/* unused pure expression or super */ null && (64 | 0));
var ConnectClientAddInList = [1, n0, _CCAIL,
    0, () => exports.ConnectClientAddIn$
];
var ConnectionAliasAssociationList = [1, n0, _CAAL,
    0, () => exports.ConnectionAliasAssociation$
];
var ConnectionAliasIdList = (/* unused pure expression or super */ null && (64 | 0));
var ConnectionAliasList = [1, n0, _CAL,
    0, () => exports.ConnectionAlias$
];
var ConnectionAliasPermissions = [1, n0, _CAPo,
    0, () => exports.ConnectionAliasPermission$
];
var CustomWorkspaceImageImportErrorDetailsList = [1, n0, _CWIIEDL,
    0, () => exports.CustomWorkspaceImageImportErrorDetails$
];
var DedicatedTenancyCidrRangeList = (/* unused pure expression or super */ null && (64 | 0));
var DeletableCertificateBasedAuthPropertiesList = (/* unused pure expression or super */ null && (64 | 0));
var DeletableSamlPropertiesList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeWorkspaceDirectoriesFilterList = [1, n0, _DWDFL,
    0, () => exports.DescribeWorkspaceDirectoriesFilter$
];
var DescribeWorkspaceDirectoriesFilterValues = (/* unused pure expression or super */ null && (64 | 0));
var DescribeWorkspacesPoolsFilters = [1, n0, _DWPFe,
    0, () => exports.DescribeWorkspacesPoolsFilter$
];
var DescribeWorkspacesPoolsFilterValues = (/* unused pure expression or super */ null && (64 | 0));
var DirectoryIdList = (/* unused pure expression or super */ null && (64 | 0));
var DirectoryList = [1, n0, _DL,
    0, () => exports.WorkspaceDirectory$
];
var DnsIpAddresses = (/* unused pure expression or super */ null && (64 | 0));
var DnsIpv6Addresses = (/* unused pure expression or super */ null && (64 | 0));
var ErrorDetailsList = [1, n0, _EDL,
    0, () => exports.ErrorDetails$
];
var FailedCreateStandbyWorkspacesRequestList = [1, n0, _FCSWRL,
    0, () => exports.FailedCreateStandbyWorkspacesRequest$
];
var FailedCreateWorkspaceRequests = [1, n0, _FCWRa,
    0, () => exports.FailedCreateWorkspaceRequest$
];
var FailedRebootWorkspaceRequests = [1, n0, _FRWR,
    0, () => exports.FailedWorkspaceChangeRequest$
];
var FailedRebuildWorkspaceRequests = [1, n0, _FRWRa,
    0, () => exports.FailedWorkspaceChangeRequest$
];
var FailedStartWorkspaceRequests = [1, n0, _FSWR,
    0, () => exports.FailedWorkspaceChangeRequest$
];
var FailedStopWorkspaceRequests = [1, n0, _FSWRa,
    0, () => exports.FailedWorkspaceChangeRequest$
];
var FailedTerminateWorkspaceRequests = [1, n0, _FTWR,
    0, () => exports.FailedWorkspaceChangeRequest$
];
var ImageAssociatedResourceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ImagePermissions = [1, n0, _IP,
    0, () => exports.ImagePermission$
];
var ImageResourceAssociationList = [1, n0, _IRAL,
    0, () => exports.ImageResourceAssociation$
];
var InternetFallbackProtocolList = (/* unused pure expression or super */ null && (64 | 0));
var IpGroupIdList = (/* unused pure expression or super */ null && (64 | 0));
var IpRevokedRuleList = (/* unused pure expression or super */ null && (64 | 0));
var IpRuleList = [1, n0, _IRL,
    0, () => exports.IpRuleItem$
];
var LinkStatusFilterList = (/* unused pure expression or super */ null && (64 | 0));
var ModificationStateList = [1, n0, _MSL,
    0, () => exports.ModificationState$
];
var OperatingSystemNameList = (/* unused pure expression or super */ null && (64 | 0));
var PendingCreateStandbyWorkspacesRequestList = [1, n0, _PCSWRL,
    0, () => exports.PendingCreateStandbyWorkspacesRequest$
];
var ProtocolList = (/* unused pure expression or super */ null && (64 | 0));
var RebootWorkspaceRequests = [1, n0, _RWRe,
    0, () => exports.RebootRequest$
];
var RebuildWorkspaceRequests = [1, n0, _RWRebui,
    0, () => exports.RebuildRequest$
];
var RelatedWorkspaces = [1, n0, _RWel,
    0, () => exports.RelatedWorkspaceProperties$
];
var ResourceIdList = (/* unused pure expression or super */ null && (64 | 0));
var SnapshotList = [1, n0, _SLn,
    0, () => exports.Snapshot$
];
var StandbyWorkspacesList = [1, n0, _SWL,
    0, () => exports.StandbyWorkspace$
];
var StandbyWorkspacesPropertiesList = [1, n0, _SWPL,
    0, () => exports.StandbyWorkspacesProperties$
];
var StartWorkspaceRequests = [1, n0, _SWRta,
    0, () => exports.StartRequest$
];
var StopWorkspaceRequests = [1, n0, _SWRtop,
    0, () => exports.StopRequest$
];
var StorageConnectors = [1, n0, _SCt,
    0, () => exports.StorageConnector$
];
var SubnetIds = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [1, n0, _TL,
    0, () => exports.Tag$
];
var TerminateWorkspaceRequests = [1, n0, _TWRe,
    0, () => exports.TerminateRequest$
];
var UserSettings = [1, n0, _USs,
    0, () => exports.UserSetting$
];
var WorkSpaceApplicationIdList = (/* unused pure expression or super */ null && (64 | 0));
var WorkSpaceApplicationList = [1, n0, _WSAL,
    0, () => exports.WorkSpaceApplication$
];
var WorkSpaceAssociatedResourceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var WorkspaceConnectionStatusList = [1, n0, _WCSL,
    0, () => exports.WorkspaceConnectionStatus$
];
var WorkspaceDirectoryNameList = (/* unused pure expression or super */ null && (64 | 0));
var WorkspaceIdList = (/* unused pure expression or super */ null && (64 | 0));
var WorkspaceImageIdList = (/* unused pure expression or super */ null && (64 | 0));
var WorkspaceImageList = [1, n0, _WIL,
    0, () => exports.WorkspaceImage$
];
var WorkspaceList = [1, n0, _WL,
    0, () => exports.Workspace$
];
var WorkspaceRequestList = [1, n0, _WRL,
    0, () => exports.WorkspaceRequest$
];
var WorkspaceResourceAssociationList = [1, n0, _WRAL,
    0, () => exports.WorkspaceResourceAssociation$
];
var WorkspacesIpGroupsList = [1, n0, _WIGL,
    0, () => exports.WorkspacesIpGroup$
];
var WorkspacesPoolErrors = [1, n0, _WPEo,
    0, () => exports.WorkspacesPoolError$
];
var WorkspacesPoolIds = (/* unused pure expression or super */ null && (64 | 0));
var WorkspacesPools = [1, n0, _WPo,
    0, () => exports.WorkspacesPool$
];
var WorkspacesPoolSessions = [1, n0, _WPSo,
    0, () => exports.WorkspacesPoolSession$
];
var LoginMessage = (/* unused pure expression or super */ null && (128 | 0));
exports.ImageSourceIdentifier$ = [4, n0, _ISI,
    0,
    [_EITI, _IBVA, _EII],
    [0, 0, 0]
];
exports.AcceptAccountLinkInvitation$ = [9, n0, _AALI,
    0, () => exports.AcceptAccountLinkInvitationRequest$, () => exports.AcceptAccountLinkInvitationResult$
];
exports.AssociateConnectionAlias$ = [9, n0, _ACA,
    0, () => exports.AssociateConnectionAliasRequest$, () => exports.AssociateConnectionAliasResult$
];
exports.AssociateIpGroups$ = [9, n0, _AIG,
    0, () => exports.AssociateIpGroupsRequest$, () => exports.AssociateIpGroupsResult$
];
exports.AssociateWorkspaceApplication$ = [9, n0, _AWA,
    0, () => exports.AssociateWorkspaceApplicationRequest$, () => exports.AssociateWorkspaceApplicationResult$
];
exports.AuthorizeIpRules$ = [9, n0, _AIR,
    0, () => exports.AuthorizeIpRulesRequest$, () => exports.AuthorizeIpRulesResult$
];
exports.CopyWorkspaceImage$ = [9, n0, _CWI,
    0, () => exports.CopyWorkspaceImageRequest$, () => exports.CopyWorkspaceImageResult$
];
exports.CreateAccountLinkInvitation$ = [9, n0, _CALI,
    0, () => exports.CreateAccountLinkInvitationRequest$, () => exports.CreateAccountLinkInvitationResult$
];
exports.CreateConnectClientAddIn$ = [9, n0, _CCCAI,
    0, () => exports.CreateConnectClientAddInRequest$, () => exports.CreateConnectClientAddInResult$
];
exports.CreateConnectionAlias$ = [9, n0, _CCA,
    0, () => exports.CreateConnectionAliasRequest$, () => exports.CreateConnectionAliasResult$
];
exports.CreateIpGroup$ = [9, n0, _CIG,
    0, () => exports.CreateIpGroupRequest$, () => exports.CreateIpGroupResult$
];
exports.CreateStandbyWorkspaces$ = [9, n0, _CSW,
    0, () => exports.CreateStandbyWorkspacesRequest$, () => exports.CreateStandbyWorkspacesResult$
];
exports.CreateTags$ = [9, n0, _CTre,
    0, () => exports.CreateTagsRequest$, () => exports.CreateTagsResult$
];
exports.CreateUpdatedWorkspaceImage$ = [9, n0, _CUWI,
    0, () => exports.CreateUpdatedWorkspaceImageRequest$, () => exports.CreateUpdatedWorkspaceImageResult$
];
exports.CreateWorkspaceBundle$ = [9, n0, _CWB,
    0, () => exports.CreateWorkspaceBundleRequest$, () => exports.CreateWorkspaceBundleResult$
];
exports.CreateWorkspaceImage$ = [9, n0, _CWIr,
    0, () => exports.CreateWorkspaceImageRequest$, () => exports.CreateWorkspaceImageResult$
];
exports.CreateWorkspaces$ = [9, n0, _CW,
    0, () => exports.CreateWorkspacesRequest$, () => exports.CreateWorkspacesResult$
];
exports.CreateWorkspacesPool$ = [9, n0, _CWP,
    0, () => exports.CreateWorkspacesPoolRequest$, () => exports.CreateWorkspacesPoolResult$
];
exports.DeleteAccountLinkInvitation$ = [9, n0, _DALI,
    0, () => exports.DeleteAccountLinkInvitationRequest$, () => exports.DeleteAccountLinkInvitationResult$
];
exports.DeleteClientBranding$ = [9, n0, _DCB,
    0, () => exports.DeleteClientBrandingRequest$, () => exports.DeleteClientBrandingResult$
];
exports.DeleteConnectClientAddIn$ = [9, n0, _DCCAI,
    0, () => exports.DeleteConnectClientAddInRequest$, () => exports.DeleteConnectClientAddInResult$
];
exports.DeleteConnectionAlias$ = [9, n0, _DCA,
    0, () => exports.DeleteConnectionAliasRequest$, () => exports.DeleteConnectionAliasResult$
];
exports.DeleteIpGroup$ = [9, n0, _DIG,
    0, () => exports.DeleteIpGroupRequest$, () => exports.DeleteIpGroupResult$
];
exports.DeleteTags$ = [9, n0, _DTe,
    0, () => exports.DeleteTagsRequest$, () => exports.DeleteTagsResult$
];
exports.DeleteWorkspaceBundle$ = [9, n0, _DWB,
    0, () => exports.DeleteWorkspaceBundleRequest$, () => exports.DeleteWorkspaceBundleResult$
];
exports.DeleteWorkspaceImage$ = [9, n0, _DWI,
    0, () => exports.DeleteWorkspaceImageRequest$, () => exports.DeleteWorkspaceImageResult$
];
exports.DeployWorkspaceApplications$ = [9, n0, _DWA,
    0, () => exports.DeployWorkspaceApplicationsRequest$, () => exports.DeployWorkspaceApplicationsResult$
];
exports.DeregisterWorkspaceDirectory$ = [9, n0, _DWD,
    0, () => exports.DeregisterWorkspaceDirectoryRequest$, () => exports.DeregisterWorkspaceDirectoryResult$
];
exports.DescribeAccount$ = [9, n0, _DA,
    0, () => exports.DescribeAccountRequest$, () => exports.DescribeAccountResult$
];
exports.DescribeAccountModifications$ = [9, n0, _DAM,
    0, () => exports.DescribeAccountModificationsRequest$, () => exports.DescribeAccountModificationsResult$
];
exports.DescribeApplicationAssociations$ = [9, n0, _DAA,
    0, () => exports.DescribeApplicationAssociationsRequest$, () => exports.DescribeApplicationAssociationsResult$
];
exports.DescribeApplications$ = [9, n0, _DAe,
    0, () => exports.DescribeApplicationsRequest$, () => exports.DescribeApplicationsResult$
];
exports.DescribeBundleAssociations$ = [9, n0, _DBA,
    0, () => exports.DescribeBundleAssociationsRequest$, () => exports.DescribeBundleAssociationsResult$
];
exports.DescribeClientBranding$ = [9, n0, _DCBe,
    0, () => exports.DescribeClientBrandingRequest$, () => exports.DescribeClientBrandingResult$
];
exports.DescribeClientProperties$ = [9, n0, _DCP,
    0, () => exports.DescribeClientPropertiesRequest$, () => exports.DescribeClientPropertiesResult$
];
exports.DescribeConnectClientAddIns$ = [9, n0, _DCCAIe,
    0, () => exports.DescribeConnectClientAddInsRequest$, () => exports.DescribeConnectClientAddInsResult$
];
exports.DescribeConnectionAliases$ = [9, n0, _DCAe,
    0, () => exports.DescribeConnectionAliasesRequest$, () => exports.DescribeConnectionAliasesResult$
];
exports.DescribeConnectionAliasPermissions$ = [9, n0, _DCAP,
    0, () => exports.DescribeConnectionAliasPermissionsRequest$, () => exports.DescribeConnectionAliasPermissionsResult$
];
exports.DescribeCustomWorkspaceImageImport$ = [9, n0, _DCWII,
    0, () => exports.DescribeCustomWorkspaceImageImportRequest$, () => exports.DescribeCustomWorkspaceImageImportResult$
];
exports.DescribeImageAssociations$ = [9, n0, _DIAe,
    0, () => exports.DescribeImageAssociationsRequest$, () => exports.DescribeImageAssociationsResult$
];
exports.DescribeIpGroups$ = [9, n0, _DIGe,
    0, () => exports.DescribeIpGroupsRequest$, () => exports.DescribeIpGroupsResult$
];
exports.DescribeTags$ = [9, n0, _DTes,
    0, () => exports.DescribeTagsRequest$, () => exports.DescribeTagsResult$
];
exports.DescribeWorkspaceAssociations$ = [9, n0, _DWAe,
    0, () => exports.DescribeWorkspaceAssociationsRequest$, () => exports.DescribeWorkspaceAssociationsResult$
];
exports.DescribeWorkspaceBundles$ = [9, n0, _DWBe,
    0, () => exports.DescribeWorkspaceBundlesRequest$, () => exports.DescribeWorkspaceBundlesResult$
];
exports.DescribeWorkspaceDirectories$ = [9, n0, _DWDe,
    0, () => exports.DescribeWorkspaceDirectoriesRequest$, () => exports.DescribeWorkspaceDirectoriesResult$
];
exports.DescribeWorkspaceImagePermissions$ = [9, n0, _DWIP,
    0, () => exports.DescribeWorkspaceImagePermissionsRequest$, () => exports.DescribeWorkspaceImagePermissionsResult$
];
exports.DescribeWorkspaceImages$ = [9, n0, _DWIe,
    0, () => exports.DescribeWorkspaceImagesRequest$, () => exports.DescribeWorkspaceImagesResult$
];
exports.DescribeWorkspaces$ = [9, n0, _DW,
    0, () => exports.DescribeWorkspacesRequest$, () => exports.DescribeWorkspacesResult$
];
exports.DescribeWorkspacesConnectionStatus$ = [9, n0, _DWCS,
    0, () => exports.DescribeWorkspacesConnectionStatusRequest$, () => exports.DescribeWorkspacesConnectionStatusResult$
];
exports.DescribeWorkspaceSnapshots$ = [9, n0, _DWS,
    0, () => exports.DescribeWorkspaceSnapshotsRequest$, () => exports.DescribeWorkspaceSnapshotsResult$
];
exports.DescribeWorkspacesPools$ = [9, n0, _DWP,
    0, () => exports.DescribeWorkspacesPoolsRequest$, () => exports.DescribeWorkspacesPoolsResult$
];
exports.DescribeWorkspacesPoolSessions$ = [9, n0, _DWPS,
    0, () => exports.DescribeWorkspacesPoolSessionsRequest$, () => exports.DescribeWorkspacesPoolSessionsResult$
];
exports.DisassociateConnectionAlias$ = [9, n0, _DCAi,
    0, () => exports.DisassociateConnectionAliasRequest$, () => exports.DisassociateConnectionAliasResult$
];
exports.DisassociateIpGroups$ = [9, n0, _DIGi,
    0, () => exports.DisassociateIpGroupsRequest$, () => exports.DisassociateIpGroupsResult$
];
exports.DisassociateWorkspaceApplication$ = [9, n0, _DWAi,
    0, () => exports.DisassociateWorkspaceApplicationRequest$, () => exports.DisassociateWorkspaceApplicationResult$
];
exports.GetAccountLink$ = [9, n0, _GAL,
    0, () => exports.GetAccountLinkRequest$, () => exports.GetAccountLinkResult$
];
exports.ImportClientBranding$ = [9, n0, _ICB,
    0, () => exports.ImportClientBrandingRequest$, () => exports.ImportClientBrandingResult$
];
exports.ImportCustomWorkspaceImage$ = [9, n0, _ICWI,
    0, () => exports.ImportCustomWorkspaceImageRequest$, () => exports.ImportCustomWorkspaceImageResult$
];
exports.ImportWorkspaceImage$ = [9, n0, _IWI,
    0, () => exports.ImportWorkspaceImageRequest$, () => exports.ImportWorkspaceImageResult$
];
exports.ListAccountLinks$ = [9, n0, _LAL,
    0, () => exports.ListAccountLinksRequest$, () => exports.ListAccountLinksResult$
];
exports.ListAvailableManagementCidrRanges$ = [9, n0, _LAMCR,
    0, () => exports.ListAvailableManagementCidrRangesRequest$, () => exports.ListAvailableManagementCidrRangesResult$
];
exports.MigrateWorkspace$ = [9, n0, _MW,
    0, () => exports.MigrateWorkspaceRequest$, () => exports.MigrateWorkspaceResult$
];
exports.ModifyAccount$ = [9, n0, _MA,
    0, () => exports.ModifyAccountRequest$, () => exports.ModifyAccountResult$
];
exports.ModifyCertificateBasedAuthProperties$ = [9, n0, _MCBAP,
    0, () => exports.ModifyCertificateBasedAuthPropertiesRequest$, () => exports.ModifyCertificateBasedAuthPropertiesResult$
];
exports.ModifyClientProperties$ = [9, n0, _MCP,
    0, () => exports.ModifyClientPropertiesRequest$, () => exports.ModifyClientPropertiesResult$
];
exports.ModifyEndpointEncryptionMode$ = [9, n0, _MEEM,
    0, () => exports.ModifyEndpointEncryptionModeRequest$, () => exports.ModifyEndpointEncryptionModeResponse$
];
exports.ModifySamlProperties$ = [9, n0, _MSP,
    0, () => exports.ModifySamlPropertiesRequest$, () => exports.ModifySamlPropertiesResult$
];
exports.ModifySelfservicePermissions$ = [9, n0, _MSPo,
    0, () => exports.ModifySelfservicePermissionsRequest$, () => exports.ModifySelfservicePermissionsResult$
];
exports.ModifyStreamingProperties$ = [9, n0, _MSPod,
    0, () => exports.ModifyStreamingPropertiesRequest$, () => exports.ModifyStreamingPropertiesResult$
];
exports.ModifyWorkspaceAccessProperties$ = [9, n0, _MWAP,
    0, () => exports.ModifyWorkspaceAccessPropertiesRequest$, () => exports.ModifyWorkspaceAccessPropertiesResult$
];
exports.ModifyWorkspaceCreationProperties$ = [9, n0, _MWCP,
    0, () => exports.ModifyWorkspaceCreationPropertiesRequest$, () => exports.ModifyWorkspaceCreationPropertiesResult$
];
exports.ModifyWorkspaceProperties$ = [9, n0, _MWP,
    0, () => exports.ModifyWorkspacePropertiesRequest$, () => exports.ModifyWorkspacePropertiesResult$
];
exports.ModifyWorkspaceState$ = [9, n0, _MWS,
    0, () => exports.ModifyWorkspaceStateRequest$, () => exports.ModifyWorkspaceStateResult$
];
exports.RebootWorkspaces$ = [9, n0, _RWeb,
    0, () => exports.RebootWorkspacesRequest$, () => exports.RebootWorkspacesResult$
];
exports.RebuildWorkspaces$ = [9, n0, _RWebu,
    0, () => exports.RebuildWorkspacesRequest$, () => exports.RebuildWorkspacesResult$
];
exports.RegisterWorkspaceDirectory$ = [9, n0, _RWD,
    0, () => exports.RegisterWorkspaceDirectoryRequest$, () => exports.RegisterWorkspaceDirectoryResult$
];
exports.RejectAccountLinkInvitation$ = [9, n0, _RALI,
    0, () => exports.RejectAccountLinkInvitationRequest$, () => exports.RejectAccountLinkInvitationResult$
];
exports.RestoreWorkspace$ = [9, n0, _RWes,
    0, () => exports.RestoreWorkspaceRequest$, () => exports.RestoreWorkspaceResult$
];
exports.RevokeIpRules$ = [9, n0, _RIR,
    0, () => exports.RevokeIpRulesRequest$, () => exports.RevokeIpRulesResult$
];
exports.StartWorkspaces$ = [9, n0, _SWta,
    0, () => exports.StartWorkspacesRequest$, () => exports.StartWorkspacesResult$
];
exports.StartWorkspacesPool$ = [9, n0, _SWPt,
    0, () => exports.StartWorkspacesPoolRequest$, () => exports.StartWorkspacesPoolResult$
];
exports.StopWorkspaces$ = [9, n0, _SWto,
    0, () => exports.StopWorkspacesRequest$, () => exports.StopWorkspacesResult$
];
exports.StopWorkspacesPool$ = [9, n0, _SWPto,
    0, () => exports.StopWorkspacesPoolRequest$, () => exports.StopWorkspacesPoolResult$
];
exports.TerminateWorkspaces$ = [9, n0, _TW,
    0, () => exports.TerminateWorkspacesRequest$, () => exports.TerminateWorkspacesResult$
];
exports.TerminateWorkspacesPool$ = [9, n0, _TWP,
    0, () => exports.TerminateWorkspacesPoolRequest$, () => exports.TerminateWorkspacesPoolResult$
];
exports.TerminateWorkspacesPoolSession$ = [9, n0, _TWPS,
    0, () => exports.TerminateWorkspacesPoolSessionRequest$, () => exports.TerminateWorkspacesPoolSessionResult$
];
exports.UpdateConnectClientAddIn$ = [9, n0, _UCCAI,
    0, () => exports.UpdateConnectClientAddInRequest$, () => exports.UpdateConnectClientAddInResult$
];
exports.UpdateConnectionAliasPermission$ = [9, n0, _UCAP,
    0, () => exports.UpdateConnectionAliasPermissionRequest$, () => exports.UpdateConnectionAliasPermissionResult$
];
exports.UpdateRulesOfIpGroup$ = [9, n0, _UROIG,
    0, () => exports.UpdateRulesOfIpGroupRequest$, () => exports.UpdateRulesOfIpGroupResult$
];
exports.UpdateWorkspaceBundle$ = [9, n0, _UWB,
    0, () => exports.UpdateWorkspaceBundleRequest$, () => exports.UpdateWorkspaceBundleResult$
];
exports.UpdateWorkspaceImagePermission$ = [9, n0, _UWIP,
    0, () => exports.UpdateWorkspaceImagePermissionRequest$, () => exports.UpdateWorkspaceImagePermissionResult$
];
exports.UpdateWorkspacesPool$ = [9, n0, _UWP,
    0, () => exports.UpdateWorkspacesPoolRequest$, () => exports.UpdateWorkspacesPoolResult$
];


/***/ }),

/***/ 17753:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-workspaces","description":"AWS SDK for JavaScript Workspaces Client for Node.js, Browser and React Native","version":"3.1048.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-workspaces","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo workspaces","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts --mode development","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.11","@aws-sdk/credential-provider-node":"^3.972.42","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-workspaces","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-workspaces"}}');

/***/ })

};
