export const id = 4980;
export const ids = [4980];
export const modules = {

/***/ 72567:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultQBusinessHttpAuthSchemeProvider = exports.defaultQBusinessHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultQBusinessHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultQBusinessHttpAuthSchemeParametersProvider = defaultQBusinessHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "qbusiness",
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
const defaultQBusinessHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultQBusinessHttpAuthSchemeProvider = defaultQBusinessHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 82766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bdd = void 0;
const endpoints_1 = __webpack_require__(62085);
const j = "ref";
const a = true, b = "isSet", c = "PartitionResult", d = "booleanEquals", e = "getAttr", f = { [j]: "Endpoint" }, g = { [j]: c }, h = {}, i = [{ [j]: "Region" }];
const _data = {
    conditions: [
        [b, [f]],
        [b, i],
        ["aws.partition", i, c],
        [d, [{ [j]: "UseFIPS" }, a]],
        [d, [{ fn: e, argv: [g, "supportsFIPS"] }, a]],
        [d, [{ fn: e, argv: [g, "supportsDualStack"] }, a]]
    ],
    results: [
        [-1],
        [-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [f, h],
        ["https://qbusiness-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", h],
        [-1, "FIPS is enabled but this partition does not support FIPS"],
        ["https://qbusiness.{Region}.{PartitionResult#dualStackDnsSuffix}", h],
        ["https://qbusiness-fips.{Region}.{PartitionResult#dnsSuffix}", h],
        ["https://qbusiness.{Region}.{PartitionResult#dnsSuffix}", h],
        [-1, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 9, 3,
    1, 4, r + 8,
    2, 5, r + 8,
    3, 7, 6,
    5, r + 5, r + 7,
    4, 8, r + 4,
    5, r + 3, r + 6,
    3, r + 1, r + 2,
]);
exports.bdd = endpoints_1.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 34033:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(82766);
const cache = new endpoints_1.EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseFIPS"],
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

/***/ 4980:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var middlewareEventstream = __webpack_require__(78254);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var eventStreams = __webpack_require__(56579);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(72567);
var runtimeConfig = __webpack_require__(71414);
var schemas_0 = __webpack_require__(88640);
var errors = __webpack_require__(59540);
var QBusinessServiceException = __webpack_require__(59470);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "qbusiness",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
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

class QBusinessClient extends client.Client {
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
        const _config_7 = eventStreams.resolveEventStreamSerdeConfig(_config_6);
        const _config_8 = httpAuthSchemeProvider.resolveHttpAuthSchemeConfig(_config_7);
        const _config_9 = middlewareEventstream.resolveEventStreamConfig(_config_8);
        const _config_10 = resolveRuntimeExtensions(_config_9, configuration?.extensions || []);
        this.config = _config_10;
        this.middlewareStack.use(schema.getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(client$1.getUserAgentPlugin(this.config));
        this.middlewareStack.use(retry.getRetryPlugin(this.config));
        this.middlewareStack.use(protocols.getContentLengthPlugin(this.config));
        this.middlewareStack.use(client$1.getHostHeaderPlugin(this.config));
        this.middlewareStack.use(client$1.getLoggerPlugin(this.config));
        this.middlewareStack.use(client$1.getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(core.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultQBusinessHttpAuthSchemeParametersProvider,
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

class AssociatePermissionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "AssociatePermission", {})
    .n("QBusinessClient", "AssociatePermissionCommand")
    .sc(schemas_0.AssociatePermission$)
    .build() {
}

class BatchDeleteDocumentCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "BatchDeleteDocument", {})
    .n("QBusinessClient", "BatchDeleteDocumentCommand")
    .sc(schemas_0.BatchDeleteDocument$)
    .build() {
}

class BatchPutDocumentCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "BatchPutDocument", {})
    .n("QBusinessClient", "BatchPutDocumentCommand")
    .sc(schemas_0.BatchPutDocument$)
    .build() {
}

class CancelSubscriptionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CancelSubscription", {})
    .n("QBusinessClient", "CancelSubscriptionCommand")
    .sc(schemas_0.CancelSubscription$)
    .build() {
}

class ChatCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [
        endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions()),
        middlewareEventstream.getEventStreamPlugin(config),
    ];
})
    .s("ExpertQ", "Chat", {
    eventStream: {
        input: true,
        output: true,
    },
})
    .n("QBusinessClient", "ChatCommand")
    .sc(schemas_0.Chat$)
    .build() {
}

class ChatSyncCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ChatSync", {})
    .n("QBusinessClient", "ChatSyncCommand")
    .sc(schemas_0.ChatSync$)
    .build() {
}

class CheckDocumentAccessCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CheckDocumentAccess", {})
    .n("QBusinessClient", "CheckDocumentAccessCommand")
    .sc(schemas_0.CheckDocumentAccess$)
    .build() {
}

class CreateAnonymousWebExperienceUrlCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateAnonymousWebExperienceUrl", {})
    .n("QBusinessClient", "CreateAnonymousWebExperienceUrlCommand")
    .sc(schemas_0.CreateAnonymousWebExperienceUrl$)
    .build() {
}

class CreateApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateApplication", {})
    .n("QBusinessClient", "CreateApplicationCommand")
    .sc(schemas_0.CreateApplication$)
    .build() {
}

class CreateChatResponseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateChatResponseConfiguration", {})
    .n("QBusinessClient", "CreateChatResponseConfigurationCommand")
    .sc(schemas_0.CreateChatResponseConfiguration$)
    .build() {
}

class CreateDataAccessorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateDataAccessor", {})
    .n("QBusinessClient", "CreateDataAccessorCommand")
    .sc(schemas_0.CreateDataAccessor$)
    .build() {
}

class CreateDataSourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateDataSource", {})
    .n("QBusinessClient", "CreateDataSourceCommand")
    .sc(schemas_0.CreateDataSource$)
    .build() {
}

class CreateIndexCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateIndex", {})
    .n("QBusinessClient", "CreateIndexCommand")
    .sc(schemas_0.CreateIndex$)
    .build() {
}

class CreatePluginCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreatePlugin", {})
    .n("QBusinessClient", "CreatePluginCommand")
    .sc(schemas_0.CreatePlugin$)
    .build() {
}

class CreateRetrieverCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateRetriever", {})
    .n("QBusinessClient", "CreateRetrieverCommand")
    .sc(schemas_0.CreateRetriever$)
    .build() {
}

class CreateSubscriptionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateSubscription", {})
    .n("QBusinessClient", "CreateSubscriptionCommand")
    .sc(schemas_0.CreateSubscription$)
    .build() {
}

class CreateUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateUser", {})
    .n("QBusinessClient", "CreateUserCommand")
    .sc(schemas_0.CreateUser$)
    .build() {
}

class CreateWebExperienceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "CreateWebExperience", {})
    .n("QBusinessClient", "CreateWebExperienceCommand")
    .sc(schemas_0.CreateWebExperience$)
    .build() {
}

class DeleteApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteApplication", {})
    .n("QBusinessClient", "DeleteApplicationCommand")
    .sc(schemas_0.DeleteApplication$)
    .build() {
}

class DeleteAttachmentCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteAttachment", {})
    .n("QBusinessClient", "DeleteAttachmentCommand")
    .sc(schemas_0.DeleteAttachment$)
    .build() {
}

class DeleteChatControlsConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteChatControlsConfiguration", {})
    .n("QBusinessClient", "DeleteChatControlsConfigurationCommand")
    .sc(schemas_0.DeleteChatControlsConfiguration$)
    .build() {
}

class DeleteChatResponseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteChatResponseConfiguration", {})
    .n("QBusinessClient", "DeleteChatResponseConfigurationCommand")
    .sc(schemas_0.DeleteChatResponseConfiguration$)
    .build() {
}

class DeleteConversationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteConversation", {})
    .n("QBusinessClient", "DeleteConversationCommand")
    .sc(schemas_0.DeleteConversation$)
    .build() {
}

class DeleteDataAccessorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteDataAccessor", {})
    .n("QBusinessClient", "DeleteDataAccessorCommand")
    .sc(schemas_0.DeleteDataAccessor$)
    .build() {
}

class DeleteDataSourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteDataSource", {})
    .n("QBusinessClient", "DeleteDataSourceCommand")
    .sc(schemas_0.DeleteDataSource$)
    .build() {
}

class DeleteGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteGroup", {})
    .n("QBusinessClient", "DeleteGroupCommand")
    .sc(schemas_0.DeleteGroup$)
    .build() {
}

class DeleteIndexCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteIndex", {})
    .n("QBusinessClient", "DeleteIndexCommand")
    .sc(schemas_0.DeleteIndex$)
    .build() {
}

class DeletePluginCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeletePlugin", {})
    .n("QBusinessClient", "DeletePluginCommand")
    .sc(schemas_0.DeletePlugin$)
    .build() {
}

class DeleteRetrieverCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteRetriever", {})
    .n("QBusinessClient", "DeleteRetrieverCommand")
    .sc(schemas_0.DeleteRetriever$)
    .build() {
}

class DeleteUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteUser", {})
    .n("QBusinessClient", "DeleteUserCommand")
    .sc(schemas_0.DeleteUser$)
    .build() {
}

class DeleteWebExperienceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DeleteWebExperience", {})
    .n("QBusinessClient", "DeleteWebExperienceCommand")
    .sc(schemas_0.DeleteWebExperience$)
    .build() {
}

class DisassociatePermissionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "DisassociatePermission", {})
    .n("QBusinessClient", "DisassociatePermissionCommand")
    .sc(schemas_0.DisassociatePermission$)
    .build() {
}

class GetApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetApplication", {})
    .n("QBusinessClient", "GetApplicationCommand")
    .sc(schemas_0.GetApplication$)
    .build() {
}

class GetChatControlsConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetChatControlsConfiguration", {})
    .n("QBusinessClient", "GetChatControlsConfigurationCommand")
    .sc(schemas_0.GetChatControlsConfiguration$)
    .build() {
}

class GetChatResponseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetChatResponseConfiguration", {})
    .n("QBusinessClient", "GetChatResponseConfigurationCommand")
    .sc(schemas_0.GetChatResponseConfiguration$)
    .build() {
}

class GetDataAccessorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetDataAccessor", {})
    .n("QBusinessClient", "GetDataAccessorCommand")
    .sc(schemas_0.GetDataAccessor$)
    .build() {
}

class GetDataSourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetDataSource", {})
    .n("QBusinessClient", "GetDataSourceCommand")
    .sc(schemas_0.GetDataSource$)
    .build() {
}

class GetDocumentContentCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetDocumentContent", {})
    .n("QBusinessClient", "GetDocumentContentCommand")
    .sc(schemas_0.GetDocumentContent$)
    .build() {
}

class GetGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetGroup", {})
    .n("QBusinessClient", "GetGroupCommand")
    .sc(schemas_0.GetGroup$)
    .build() {
}

class GetIndexCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetIndex", {})
    .n("QBusinessClient", "GetIndexCommand")
    .sc(schemas_0.GetIndex$)
    .build() {
}

class GetMediaCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetMedia", {})
    .n("QBusinessClient", "GetMediaCommand")
    .sc(schemas_0.GetMedia$)
    .build() {
}

class GetPluginCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetPlugin", {})
    .n("QBusinessClient", "GetPluginCommand")
    .sc(schemas_0.GetPlugin$)
    .build() {
}

class GetPolicyCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetPolicy", {})
    .n("QBusinessClient", "GetPolicyCommand")
    .sc(schemas_0.GetPolicy$)
    .build() {
}

class GetRetrieverCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetRetriever", {})
    .n("QBusinessClient", "GetRetrieverCommand")
    .sc(schemas_0.GetRetriever$)
    .build() {
}

class GetUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetUser", {})
    .n("QBusinessClient", "GetUserCommand")
    .sc(schemas_0.GetUser$)
    .build() {
}

class GetWebExperienceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "GetWebExperience", {})
    .n("QBusinessClient", "GetWebExperienceCommand")
    .sc(schemas_0.GetWebExperience$)
    .build() {
}

class ListApplicationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListApplications", {})
    .n("QBusinessClient", "ListApplicationsCommand")
    .sc(schemas_0.ListApplications$)
    .build() {
}

class ListAttachmentsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListAttachments", {})
    .n("QBusinessClient", "ListAttachmentsCommand")
    .sc(schemas_0.ListAttachments$)
    .build() {
}

class ListChatResponseConfigurationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListChatResponseConfigurations", {})
    .n("QBusinessClient", "ListChatResponseConfigurationsCommand")
    .sc(schemas_0.ListChatResponseConfigurations$)
    .build() {
}

class ListConversationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListConversations", {})
    .n("QBusinessClient", "ListConversationsCommand")
    .sc(schemas_0.ListConversations$)
    .build() {
}

class ListDataAccessorsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListDataAccessors", {})
    .n("QBusinessClient", "ListDataAccessorsCommand")
    .sc(schemas_0.ListDataAccessors$)
    .build() {
}

class ListDataSourcesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListDataSources", {})
    .n("QBusinessClient", "ListDataSourcesCommand")
    .sc(schemas_0.ListDataSources$)
    .build() {
}

class ListDataSourceSyncJobsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListDataSourceSyncJobs", {})
    .n("QBusinessClient", "ListDataSourceSyncJobsCommand")
    .sc(schemas_0.ListDataSourceSyncJobs$)
    .build() {
}

class ListDocumentsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListDocuments", {})
    .n("QBusinessClient", "ListDocumentsCommand")
    .sc(schemas_0.ListDocuments$)
    .build() {
}

class ListGroupsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListGroups", {})
    .n("QBusinessClient", "ListGroupsCommand")
    .sc(schemas_0.ListGroups$)
    .build() {
}

class ListIndicesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListIndices", {})
    .n("QBusinessClient", "ListIndicesCommand")
    .sc(schemas_0.ListIndices$)
    .build() {
}

class ListMessagesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListMessages", {})
    .n("QBusinessClient", "ListMessagesCommand")
    .sc(schemas_0.ListMessages$)
    .build() {
}

class ListPluginActionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListPluginActions", {})
    .n("QBusinessClient", "ListPluginActionsCommand")
    .sc(schemas_0.ListPluginActions$)
    .build() {
}

class ListPluginsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListPlugins", {})
    .n("QBusinessClient", "ListPluginsCommand")
    .sc(schemas_0.ListPlugins$)
    .build() {
}

class ListPluginTypeActionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListPluginTypeActions", {})
    .n("QBusinessClient", "ListPluginTypeActionsCommand")
    .sc(schemas_0.ListPluginTypeActions$)
    .build() {
}

class ListPluginTypeMetadataCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListPluginTypeMetadata", {})
    .n("QBusinessClient", "ListPluginTypeMetadataCommand")
    .sc(schemas_0.ListPluginTypeMetadata$)
    .build() {
}

class ListRetrieversCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListRetrievers", {})
    .n("QBusinessClient", "ListRetrieversCommand")
    .sc(schemas_0.ListRetrievers$)
    .build() {
}

class ListSubscriptionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListSubscriptions", {})
    .n("QBusinessClient", "ListSubscriptionsCommand")
    .sc(schemas_0.ListSubscriptions$)
    .build() {
}

class ListTagsForResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListTagsForResource", {})
    .n("QBusinessClient", "ListTagsForResourceCommand")
    .sc(schemas_0.ListTagsForResource$)
    .build() {
}

class ListWebExperiencesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "ListWebExperiences", {})
    .n("QBusinessClient", "ListWebExperiencesCommand")
    .sc(schemas_0.ListWebExperiences$)
    .build() {
}

class PutFeedbackCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "PutFeedback", {})
    .n("QBusinessClient", "PutFeedbackCommand")
    .sc(schemas_0.PutFeedback$)
    .build() {
}

class PutGroupCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "PutGroup", {})
    .n("QBusinessClient", "PutGroupCommand")
    .sc(schemas_0.PutGroup$)
    .build() {
}

class SearchRelevantContentCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "SearchRelevantContent", {})
    .n("QBusinessClient", "SearchRelevantContentCommand")
    .sc(schemas_0.SearchRelevantContent$)
    .build() {
}

class StartDataSourceSyncJobCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "StartDataSourceSyncJob", {})
    .n("QBusinessClient", "StartDataSourceSyncJobCommand")
    .sc(schemas_0.StartDataSourceSyncJob$)
    .build() {
}

class StopDataSourceSyncJobCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "StopDataSourceSyncJob", {})
    .n("QBusinessClient", "StopDataSourceSyncJobCommand")
    .sc(schemas_0.StopDataSourceSyncJob$)
    .build() {
}

class TagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "TagResource", {})
    .n("QBusinessClient", "TagResourceCommand")
    .sc(schemas_0.TagResource$)
    .build() {
}

class UntagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UntagResource", {})
    .n("QBusinessClient", "UntagResourceCommand")
    .sc(schemas_0.UntagResource$)
    .build() {
}

class UpdateApplicationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateApplication", {})
    .n("QBusinessClient", "UpdateApplicationCommand")
    .sc(schemas_0.UpdateApplication$)
    .build() {
}

class UpdateChatControlsConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateChatControlsConfiguration", {})
    .n("QBusinessClient", "UpdateChatControlsConfigurationCommand")
    .sc(schemas_0.UpdateChatControlsConfiguration$)
    .build() {
}

class UpdateChatResponseConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateChatResponseConfiguration", {})
    .n("QBusinessClient", "UpdateChatResponseConfigurationCommand")
    .sc(schemas_0.UpdateChatResponseConfiguration$)
    .build() {
}

class UpdateDataAccessorCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateDataAccessor", {})
    .n("QBusinessClient", "UpdateDataAccessorCommand")
    .sc(schemas_0.UpdateDataAccessor$)
    .build() {
}

class UpdateDataSourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateDataSource", {})
    .n("QBusinessClient", "UpdateDataSourceCommand")
    .sc(schemas_0.UpdateDataSource$)
    .build() {
}

class UpdateIndexCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateIndex", {})
    .n("QBusinessClient", "UpdateIndexCommand")
    .sc(schemas_0.UpdateIndex$)
    .build() {
}

class UpdatePluginCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdatePlugin", {})
    .n("QBusinessClient", "UpdatePluginCommand")
    .sc(schemas_0.UpdatePlugin$)
    .build() {
}

class UpdateRetrieverCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateRetriever", {})
    .n("QBusinessClient", "UpdateRetrieverCommand")
    .sc(schemas_0.UpdateRetriever$)
    .build() {
}

class UpdateSubscriptionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateSubscription", {})
    .n("QBusinessClient", "UpdateSubscriptionCommand")
    .sc(schemas_0.UpdateSubscription$)
    .build() {
}

class UpdateUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateUser", {})
    .n("QBusinessClient", "UpdateUserCommand")
    .sc(schemas_0.UpdateUser$)
    .build() {
}

class UpdateWebExperienceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("ExpertQ", "UpdateWebExperience", {})
    .n("QBusinessClient", "UpdateWebExperienceCommand")
    .sc(schemas_0.UpdateWebExperience$)
    .build() {
}

const paginateGetChatControlsConfiguration = core.createPaginator(QBusinessClient, GetChatControlsConfigurationCommand, "nextToken", "nextToken", "maxResults");

const paginateListApplications = core.createPaginator(QBusinessClient, ListApplicationsCommand, "nextToken", "nextToken", "maxResults");

const paginateListAttachments = core.createPaginator(QBusinessClient, ListAttachmentsCommand, "nextToken", "nextToken", "maxResults");

const paginateListChatResponseConfigurations = core.createPaginator(QBusinessClient, ListChatResponseConfigurationsCommand, "nextToken", "nextToken", "maxResults");

const paginateListConversations = core.createPaginator(QBusinessClient, ListConversationsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDataAccessors = core.createPaginator(QBusinessClient, ListDataAccessorsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDataSources = core.createPaginator(QBusinessClient, ListDataSourcesCommand, "nextToken", "nextToken", "maxResults");

const paginateListDataSourceSyncJobs = core.createPaginator(QBusinessClient, ListDataSourceSyncJobsCommand, "nextToken", "nextToken", "maxResults");

const paginateListDocuments = core.createPaginator(QBusinessClient, ListDocumentsCommand, "nextToken", "nextToken", "maxResults");

const paginateListGroups = core.createPaginator(QBusinessClient, ListGroupsCommand, "nextToken", "nextToken", "maxResults");

const paginateListIndices = core.createPaginator(QBusinessClient, ListIndicesCommand, "nextToken", "nextToken", "maxResults");

const paginateListMessages = core.createPaginator(QBusinessClient, ListMessagesCommand, "nextToken", "nextToken", "maxResults");

const paginateListPluginActions = core.createPaginator(QBusinessClient, ListPluginActionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListPlugins = core.createPaginator(QBusinessClient, ListPluginsCommand, "nextToken", "nextToken", "maxResults");

const paginateListPluginTypeActions = core.createPaginator(QBusinessClient, ListPluginTypeActionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListPluginTypeMetadata = core.createPaginator(QBusinessClient, ListPluginTypeMetadataCommand, "nextToken", "nextToken", "maxResults");

const paginateListRetrievers = core.createPaginator(QBusinessClient, ListRetrieversCommand, "nextToken", "nextToken", "maxResults");

const paginateListSubscriptions = core.createPaginator(QBusinessClient, ListSubscriptionsCommand, "nextToken", "nextToken", "maxResults");

const paginateListWebExperiences = core.createPaginator(QBusinessClient, ListWebExperiencesCommand, "nextToken", "nextToken", "maxResults");

const paginateSearchRelevantContent = core.createPaginator(QBusinessClient, SearchRelevantContentCommand, "nextToken", "nextToken", "maxResults");

const commands = {
    AssociatePermissionCommand,
    BatchDeleteDocumentCommand,
    BatchPutDocumentCommand,
    CancelSubscriptionCommand,
    ChatCommand,
    ChatSyncCommand,
    CheckDocumentAccessCommand,
    CreateAnonymousWebExperienceUrlCommand,
    CreateApplicationCommand,
    CreateChatResponseConfigurationCommand,
    CreateDataAccessorCommand,
    CreateDataSourceCommand,
    CreateIndexCommand,
    CreatePluginCommand,
    CreateRetrieverCommand,
    CreateSubscriptionCommand,
    CreateUserCommand,
    CreateWebExperienceCommand,
    DeleteApplicationCommand,
    DeleteAttachmentCommand,
    DeleteChatControlsConfigurationCommand,
    DeleteChatResponseConfigurationCommand,
    DeleteConversationCommand,
    DeleteDataAccessorCommand,
    DeleteDataSourceCommand,
    DeleteGroupCommand,
    DeleteIndexCommand,
    DeletePluginCommand,
    DeleteRetrieverCommand,
    DeleteUserCommand,
    DeleteWebExperienceCommand,
    DisassociatePermissionCommand,
    GetApplicationCommand,
    GetChatControlsConfigurationCommand,
    GetChatResponseConfigurationCommand,
    GetDataAccessorCommand,
    GetDataSourceCommand,
    GetDocumentContentCommand,
    GetGroupCommand,
    GetIndexCommand,
    GetMediaCommand,
    GetPluginCommand,
    GetPolicyCommand,
    GetRetrieverCommand,
    GetUserCommand,
    GetWebExperienceCommand,
    ListApplicationsCommand,
    ListAttachmentsCommand,
    ListChatResponseConfigurationsCommand,
    ListConversationsCommand,
    ListDataAccessorsCommand,
    ListDataSourcesCommand,
    ListDataSourceSyncJobsCommand,
    ListDocumentsCommand,
    ListGroupsCommand,
    ListIndicesCommand,
    ListMessagesCommand,
    ListPluginActionsCommand,
    ListPluginsCommand,
    ListPluginTypeActionsCommand,
    ListPluginTypeMetadataCommand,
    ListRetrieversCommand,
    ListSubscriptionsCommand,
    ListTagsForResourceCommand,
    ListWebExperiencesCommand,
    PutFeedbackCommand,
    PutGroupCommand,
    SearchRelevantContentCommand,
    StartDataSourceSyncJobCommand,
    StopDataSourceSyncJobCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateApplicationCommand,
    UpdateChatControlsConfigurationCommand,
    UpdateChatResponseConfigurationCommand,
    UpdateDataAccessorCommand,
    UpdateDataSourceCommand,
    UpdateIndexCommand,
    UpdatePluginCommand,
    UpdateRetrieverCommand,
    UpdateSubscriptionCommand,
    UpdateUserCommand,
    UpdateWebExperienceCommand,
};
const paginators = {
    paginateGetChatControlsConfiguration,
    paginateListApplications,
    paginateListAttachments,
    paginateListChatResponseConfigurations,
    paginateListConversations,
    paginateListDataAccessors,
    paginateListDataSources,
    paginateListDataSourceSyncJobs,
    paginateListDocuments,
    paginateListGroups,
    paginateListIndices,
    paginateListMessages,
    paginateListPluginActions,
    paginateListPlugins,
    paginateListPluginTypeActions,
    paginateListPluginTypeMetadata,
    paginateListRetrievers,
    paginateListSubscriptions,
    paginateListWebExperiences,
    paginateSearchRelevantContent,
};
class QBusiness extends QBusinessClient {
}
client.createAggregatedClient(commands, QBusiness, { paginators });

const MemberRelation = {
    AND: "AND",
    OR: "OR",
};
const ReadAccessType = {
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const MembershipType = {
    DATASOURCE: "DATASOURCE",
    INDEX: "INDEX",
};
const ActionPayloadFieldType = {
    ARRAY: "ARRAY",
    BOOLEAN: "BOOLEAN",
    NUMBER: "NUMBER",
    STRING: "STRING",
};
const PluginType = {
    ASANA: "ASANA",
    ATLASSIAN_CONFLUENCE: "ATLASSIAN_CONFLUENCE",
    CUSTOM: "CUSTOM",
    GOOGLE_CALENDAR: "GOOGLE_CALENDAR",
    JIRA: "JIRA",
    JIRA_CLOUD: "JIRA_CLOUD",
    MICROSOFT_EXCHANGE: "MICROSOFT_EXCHANGE",
    MICROSOFT_TEAMS: "MICROSOFT_TEAMS",
    PAGERDUTY_ADVANCE: "PAGERDUTY_ADVANCE",
    QUICKSIGHT: "QUICKSIGHT",
    SALESFORCE: "SALESFORCE",
    SALESFORCE_CRM: "SALESFORCE_CRM",
    SERVICENOW_NOW_PLATFORM: "SERVICENOW_NOW_PLATFORM",
    SERVICE_NOW: "SERVICE_NOW",
    SMARTSHEET: "SMARTSHEET",
    ZENDESK: "ZENDESK",
    ZENDESK_SUITE: "ZENDESK_SUITE",
};
const APISchemaType = {
    OPEN_API_V3: "OPEN_API_V3",
};
const IdentityType = {
    ANONYMOUS: "ANONYMOUS",
    AWS_IAM_IDC: "AWS_IAM_IDC",
    AWS_IAM_IDP_OIDC: "AWS_IAM_IDP_OIDC",
    AWS_IAM_IDP_SAML: "AWS_IAM_IDP_SAML",
    AWS_QUICKSIGHT_IDP: "AWS_QUICKSIGHT_IDP",
};
const ApplicationStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const AttachmentsControlMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const PersonalizationControlMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const QAppsControlMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ValidationExceptionReason = {
    CANNOT_PARSE: "CANNOT_PARSE",
    FIELD_VALIDATION_FAILED: "FIELD_VALIDATION_FAILED",
    UNKNOWN_OPERATION: "UNKNOWN_OPERATION",
};
const DataAccessorAuthenticationType = {
    AWS_IAM_IDC_AUTH_CODE: "AWS_IAM_IDC_AUTH_CODE",
    AWS_IAM_IDC_TTI: "AWS_IAM_IDC_TTI",
};
const AutoSubscriptionStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const SubscriptionType = {
    Q_BUSINESS: "Q_BUSINESS",
    Q_LITE: "Q_LITE",
};
const ErrorCode = {
    INTERNAL_ERROR: "InternalError",
    INVALID_REQUEST: "InvalidRequest",
    RESOURCE_INACTIVE: "ResourceInactive",
    RESOURCE_NOT_FOUND: "ResourceNotFound",
};
const IndexType = {
    ENTERPRISE: "ENTERPRISE",
    STARTER: "STARTER",
};
const DocumentEnrichmentConditionOperator = {
    BEGINS_WITH: "BEGINS_WITH",
    CONTAINS: "CONTAINS",
    EQUALS: "EQUALS",
    EXISTS: "EXISTS",
    GREATER_THAN: "GREATER_THAN",
    GREATER_THAN_OR_EQUALS: "GREATER_THAN_OR_EQUALS",
    LESS_THAN: "LESS_THAN",
    LESS_THAN_OR_EQUALS: "LESS_THAN_OR_EQUALS",
    NOT_CONTAINS: "NOT_CONTAINS",
    NOT_EQUALS: "NOT_EQUALS",
    NOT_EXISTS: "NOT_EXISTS",
};
const DocumentContentOperator = {
    DELETE: "DELETE",
};
const AttributeValueOperator = {
    DELETE: "DELETE",
};
const AudioExtractionStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ImageExtractionStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const VideoExtractionStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const DataSourceStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    PENDING_CREATION: "PENDING_CREATION",
    UPDATING: "UPDATING",
};
const Status = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const AttributeType = {
    DATE: "DATE",
    NUMBER: "NUMBER",
    STRING: "STRING",
    STRING_LIST: "STRING_LIST",
};
const IndexStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const PluginBuildStatus = {
    CREATE_FAILED: "CREATE_FAILED",
    CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
    DELETE_FAILED: "DELETE_FAILED",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
    READY: "READY",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};
const PluginState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const DocumentAttributeBoostingLevel = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    NONE: "NONE",
    ONE: "ONE",
    TWO: "TWO",
    VERY_HIGH: "VERY_HIGH",
};
const NumberAttributeBoostingType = {
    PRIORITIZE_LARGER_VALUES: "PRIORITIZE_LARGER_VALUES",
    PRIORITIZE_SMALLER_VALUES: "PRIORITIZE_SMALLER_VALUES",
};
const StringAttributeValueBoostingLevel = {
    FIVE: "FIVE",
    FOUR: "FOUR",
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    ONE: "ONE",
    THREE: "THREE",
    TWO: "TWO",
    VERY_HIGH: "VERY_HIGH",
};
const RetrieverType = {
    KENDRA_INDEX: "KENDRA_INDEX",
    NATIVE_INDEX: "NATIVE_INDEX",
};
const RetrieverStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    FAILED: "FAILED",
};
const BrowserExtension = {
    CHROME: "CHROME",
    FIREFOX: "FIREFOX",
};
const WebExperienceSamplePromptsControlMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const WebExperienceStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    PENDING_AUTH_CONFIG: "PENDING_AUTH_CONFIG",
};
const CreatorModeControl = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const OrchestrationControl = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const PermissionConditionOperator = {
    STRING_EQUALS: "StringEquals",
};
const AttachmentStatus = {
    FAILED: "FAILED",
    SUCCESS: "SUCCESS",
};
const AudioExtractionType = {
    SUMMARY: "SUMMARY",
    TRANSCRIPT: "TRANSCRIPT",
};
const ContentType = {
    CSV: "CSV",
    HTML: "HTML",
    JSON: "JSON",
    MD: "MD",
    MS_EXCEL: "MS_EXCEL",
    MS_WORD: "MS_WORD",
    PDF: "PDF",
    PLAIN_TEXT: "PLAIN_TEXT",
    PPT: "PPT",
    RTF: "RTF",
    XML: "XML",
    XSLT: "XSLT",
};
const ChatMode = {
    CREATOR_MODE: "CREATOR_MODE",
    PLUGIN_MODE: "PLUGIN_MODE",
    RETRIEVAL_MODE: "RETRIEVAL_MODE",
};
const VideoExtractionType = {
    SUMMARY: "SUMMARY",
    TRANSCRIPT: "TRANSCRIPT",
};
const SystemMessageType = {
    GROUNDED_RESPONSE: "GROUNDED_RESPONSE",
    RESPONSE: "RESPONSE",
};
const ChatResponseConfigurationStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const ResponseConfigurationType = {
    ALL: "ALL",
};
const DataSourceSyncJobStatus = {
    ABORTED: "ABORTED",
    FAILED: "FAILED",
    INCOMPLETE: "INCOMPLETE",
    STOPPING: "STOPPING",
    SUCCEEDED: "SUCCEEDED",
    SYNCING: "SYNCING",
    SYNCING_INDEXING: "SYNCING_INDEXING",
};
const DocumentStatus = {
    DELETED: "DELETED",
    DELETING: "DELETING",
    DOCUMENT_FAILED_TO_INDEX: "DOCUMENT_FAILED_TO_INDEX",
    FAILED: "FAILED",
    INDEXED: "INDEXED",
    PROCESSING: "PROCESSING",
    RECEIVED: "RECEIVED",
    UPDATED: "UPDATED",
};
const HallucinationReductionControl = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ResponseScope = {
    ENTERPRISE_CONTENT_ONLY: "ENTERPRISE_CONTENT_ONLY",
    EXTENDED_KNOWLEDGE_ENABLED: "EXTENDED_KNOWLEDGE_ENABLED",
};
const RuleType = {
    CONTENT_BLOCKER_RULE: "CONTENT_BLOCKER_RULE",
    CONTENT_RETRIEVAL_RULE: "CONTENT_RETRIEVAL_RULE",
};
const OutputFormat = {
    EXTRACTED: "EXTRACTED",
    RAW: "RAW",
};
const GroupStatus = {
    DELETED: "DELETED",
    DELETING: "DELETING",
    FAILED: "FAILED",
    PROCESSING: "PROCESSING",
    SUCCEEDED: "SUCCEEDED",
};
const MessageType = {
    SYSTEM: "SYSTEM",
    USER: "USER",
};
const PluginTypeCategory = {
    COMMUNICATION: "Communication",
    CRM: "Customer relationship management (CRM)",
    PRODUCTIVITY: "Productivity",
    PROJECT_MANAGEMENT: "Project management",
    TICKETING_MANAGEMENT: "Ticketing and incident management",
};
const MessageUsefulnessReason = {
    COMPLETE: "COMPLETE",
    FACTUALLY_CORRECT: "FACTUALLY_CORRECT",
    HARMFUL_OR_UNSAFE: "HARMFUL_OR_UNSAFE",
    HELPFUL: "HELPFUL",
    INCORRECT_OR_MISSING_SOURCES: "INCORRECT_OR_MISSING_SOURCES",
    NOT_BASED_ON_DOCUMENTS: "NOT_BASED_ON_DOCUMENTS",
    NOT_COMPLETE: "NOT_COMPLETE",
    NOT_CONCISE: "NOT_CONCISE",
    NOT_FACTUALLY_CORRECT: "NOT_FACTUALLY_CORRECT",
    NOT_HELPFUL: "NOT_HELPFUL",
    OTHER: "OTHER",
    RELEVANT_SOURCES: "RELEVANT_SOURCES",
};
const MessageUsefulness = {
    NOT_USEFUL: "NOT_USEFUL",
    USEFUL: "USEFUL",
};
const ScoreConfidence = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    NOT_AVAILABLE: "NOT_AVAILABLE",
    VERY_HIGH: "VERY_HIGH",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.QBusinessServiceException = QBusinessServiceException.QBusinessServiceException;
exports.APISchemaType = APISchemaType;
exports.ActionPayloadFieldType = ActionPayloadFieldType;
exports.ApplicationStatus = ApplicationStatus;
exports.AssociatePermissionCommand = AssociatePermissionCommand;
exports.AttachmentStatus = AttachmentStatus;
exports.AttachmentsControlMode = AttachmentsControlMode;
exports.AttributeType = AttributeType;
exports.AttributeValueOperator = AttributeValueOperator;
exports.AudioExtractionStatus = AudioExtractionStatus;
exports.AudioExtractionType = AudioExtractionType;
exports.AutoSubscriptionStatus = AutoSubscriptionStatus;
exports.BatchDeleteDocumentCommand = BatchDeleteDocumentCommand;
exports.BatchPutDocumentCommand = BatchPutDocumentCommand;
exports.BrowserExtension = BrowserExtension;
exports.CancelSubscriptionCommand = CancelSubscriptionCommand;
exports.ChatCommand = ChatCommand;
exports.ChatMode = ChatMode;
exports.ChatResponseConfigurationStatus = ChatResponseConfigurationStatus;
exports.ChatSyncCommand = ChatSyncCommand;
exports.CheckDocumentAccessCommand = CheckDocumentAccessCommand;
exports.ContentType = ContentType;
exports.CreateAnonymousWebExperienceUrlCommand = CreateAnonymousWebExperienceUrlCommand;
exports.CreateApplicationCommand = CreateApplicationCommand;
exports.CreateChatResponseConfigurationCommand = CreateChatResponseConfigurationCommand;
exports.CreateDataAccessorCommand = CreateDataAccessorCommand;
exports.CreateDataSourceCommand = CreateDataSourceCommand;
exports.CreateIndexCommand = CreateIndexCommand;
exports.CreatePluginCommand = CreatePluginCommand;
exports.CreateRetrieverCommand = CreateRetrieverCommand;
exports.CreateSubscriptionCommand = CreateSubscriptionCommand;
exports.CreateUserCommand = CreateUserCommand;
exports.CreateWebExperienceCommand = CreateWebExperienceCommand;
exports.CreatorModeControl = CreatorModeControl;
exports.DataAccessorAuthenticationType = DataAccessorAuthenticationType;
exports.DataSourceStatus = DataSourceStatus;
exports.DataSourceSyncJobStatus = DataSourceSyncJobStatus;
exports.DeleteApplicationCommand = DeleteApplicationCommand;
exports.DeleteAttachmentCommand = DeleteAttachmentCommand;
exports.DeleteChatControlsConfigurationCommand = DeleteChatControlsConfigurationCommand;
exports.DeleteChatResponseConfigurationCommand = DeleteChatResponseConfigurationCommand;
exports.DeleteConversationCommand = DeleteConversationCommand;
exports.DeleteDataAccessorCommand = DeleteDataAccessorCommand;
exports.DeleteDataSourceCommand = DeleteDataSourceCommand;
exports.DeleteGroupCommand = DeleteGroupCommand;
exports.DeleteIndexCommand = DeleteIndexCommand;
exports.DeletePluginCommand = DeletePluginCommand;
exports.DeleteRetrieverCommand = DeleteRetrieverCommand;
exports.DeleteUserCommand = DeleteUserCommand;
exports.DeleteWebExperienceCommand = DeleteWebExperienceCommand;
exports.DisassociatePermissionCommand = DisassociatePermissionCommand;
exports.DocumentAttributeBoostingLevel = DocumentAttributeBoostingLevel;
exports.DocumentContentOperator = DocumentContentOperator;
exports.DocumentEnrichmentConditionOperator = DocumentEnrichmentConditionOperator;
exports.DocumentStatus = DocumentStatus;
exports.ErrorCode = ErrorCode;
exports.GetApplicationCommand = GetApplicationCommand;
exports.GetChatControlsConfigurationCommand = GetChatControlsConfigurationCommand;
exports.GetChatResponseConfigurationCommand = GetChatResponseConfigurationCommand;
exports.GetDataAccessorCommand = GetDataAccessorCommand;
exports.GetDataSourceCommand = GetDataSourceCommand;
exports.GetDocumentContentCommand = GetDocumentContentCommand;
exports.GetGroupCommand = GetGroupCommand;
exports.GetIndexCommand = GetIndexCommand;
exports.GetMediaCommand = GetMediaCommand;
exports.GetPluginCommand = GetPluginCommand;
exports.GetPolicyCommand = GetPolicyCommand;
exports.GetRetrieverCommand = GetRetrieverCommand;
exports.GetUserCommand = GetUserCommand;
exports.GetWebExperienceCommand = GetWebExperienceCommand;
exports.GroupStatus = GroupStatus;
exports.HallucinationReductionControl = HallucinationReductionControl;
exports.IdentityType = IdentityType;
exports.ImageExtractionStatus = ImageExtractionStatus;
exports.IndexStatus = IndexStatus;
exports.IndexType = IndexType;
exports.ListApplicationsCommand = ListApplicationsCommand;
exports.ListAttachmentsCommand = ListAttachmentsCommand;
exports.ListChatResponseConfigurationsCommand = ListChatResponseConfigurationsCommand;
exports.ListConversationsCommand = ListConversationsCommand;
exports.ListDataAccessorsCommand = ListDataAccessorsCommand;
exports.ListDataSourceSyncJobsCommand = ListDataSourceSyncJobsCommand;
exports.ListDataSourcesCommand = ListDataSourcesCommand;
exports.ListDocumentsCommand = ListDocumentsCommand;
exports.ListGroupsCommand = ListGroupsCommand;
exports.ListIndicesCommand = ListIndicesCommand;
exports.ListMessagesCommand = ListMessagesCommand;
exports.ListPluginActionsCommand = ListPluginActionsCommand;
exports.ListPluginTypeActionsCommand = ListPluginTypeActionsCommand;
exports.ListPluginTypeMetadataCommand = ListPluginTypeMetadataCommand;
exports.ListPluginsCommand = ListPluginsCommand;
exports.ListRetrieversCommand = ListRetrieversCommand;
exports.ListSubscriptionsCommand = ListSubscriptionsCommand;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListWebExperiencesCommand = ListWebExperiencesCommand;
exports.MemberRelation = MemberRelation;
exports.MembershipType = MembershipType;
exports.MessageType = MessageType;
exports.MessageUsefulness = MessageUsefulness;
exports.MessageUsefulnessReason = MessageUsefulnessReason;
exports.NumberAttributeBoostingType = NumberAttributeBoostingType;
exports.OrchestrationControl = OrchestrationControl;
exports.OutputFormat = OutputFormat;
exports.PermissionConditionOperator = PermissionConditionOperator;
exports.PersonalizationControlMode = PersonalizationControlMode;
exports.PluginBuildStatus = PluginBuildStatus;
exports.PluginState = PluginState;
exports.PluginType = PluginType;
exports.PluginTypeCategory = PluginTypeCategory;
exports.PutFeedbackCommand = PutFeedbackCommand;
exports.PutGroupCommand = PutGroupCommand;
exports.QAppsControlMode = QAppsControlMode;
exports.QBusiness = QBusiness;
exports.QBusinessClient = QBusinessClient;
exports.ReadAccessType = ReadAccessType;
exports.ResponseConfigurationType = ResponseConfigurationType;
exports.ResponseScope = ResponseScope;
exports.RetrieverStatus = RetrieverStatus;
exports.RetrieverType = RetrieverType;
exports.RuleType = RuleType;
exports.ScoreConfidence = ScoreConfidence;
exports.SearchRelevantContentCommand = SearchRelevantContentCommand;
exports.StartDataSourceSyncJobCommand = StartDataSourceSyncJobCommand;
exports.Status = Status;
exports.StopDataSourceSyncJobCommand = StopDataSourceSyncJobCommand;
exports.StringAttributeValueBoostingLevel = StringAttributeValueBoostingLevel;
exports.SubscriptionType = SubscriptionType;
exports.SystemMessageType = SystemMessageType;
exports.TagResourceCommand = TagResourceCommand;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UpdateApplicationCommand = UpdateApplicationCommand;
exports.UpdateChatControlsConfigurationCommand = UpdateChatControlsConfigurationCommand;
exports.UpdateChatResponseConfigurationCommand = UpdateChatResponseConfigurationCommand;
exports.UpdateDataAccessorCommand = UpdateDataAccessorCommand;
exports.UpdateDataSourceCommand = UpdateDataSourceCommand;
exports.UpdateIndexCommand = UpdateIndexCommand;
exports.UpdatePluginCommand = UpdatePluginCommand;
exports.UpdateRetrieverCommand = UpdateRetrieverCommand;
exports.UpdateSubscriptionCommand = UpdateSubscriptionCommand;
exports.UpdateUserCommand = UpdateUserCommand;
exports.UpdateWebExperienceCommand = UpdateWebExperienceCommand;
exports.ValidationExceptionReason = ValidationExceptionReason;
exports.VideoExtractionStatus = VideoExtractionStatus;
exports.VideoExtractionType = VideoExtractionType;
exports.WebExperienceSamplePromptsControlMode = WebExperienceSamplePromptsControlMode;
exports.WebExperienceStatus = WebExperienceStatus;
exports.paginateGetChatControlsConfiguration = paginateGetChatControlsConfiguration;
exports.paginateListApplications = paginateListApplications;
exports.paginateListAttachments = paginateListAttachments;
exports.paginateListChatResponseConfigurations = paginateListChatResponseConfigurations;
exports.paginateListConversations = paginateListConversations;
exports.paginateListDataAccessors = paginateListDataAccessors;
exports.paginateListDataSourceSyncJobs = paginateListDataSourceSyncJobs;
exports.paginateListDataSources = paginateListDataSources;
exports.paginateListDocuments = paginateListDocuments;
exports.paginateListGroups = paginateListGroups;
exports.paginateListIndices = paginateListIndices;
exports.paginateListMessages = paginateListMessages;
exports.paginateListPluginActions = paginateListPluginActions;
exports.paginateListPluginTypeActions = paginateListPluginTypeActions;
exports.paginateListPluginTypeMetadata = paginateListPluginTypeMetadata;
exports.paginateListPlugins = paginateListPlugins;
exports.paginateListRetrievers = paginateListRetrievers;
exports.paginateListSubscriptions = paginateListSubscriptions;
exports.paginateListWebExperiences = paginateListWebExperiences;
exports.paginateSearchRelevantContent = paginateSearchRelevantContent;
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

/***/ 59470:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QBusinessServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class QBusinessServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, QBusinessServiceException.prototype);
    }
}
exports.QBusinessServiceException = QBusinessServiceException;


/***/ }),

/***/ 59540:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MediaTooLargeException = exports.LicenseNotFoundException = exports.ExternalResourceException = exports.ValidationException = exports.ThrottlingException = exports.ServiceQuotaExceededException = exports.ResourceNotFoundException = exports.InternalServerException = exports.ConflictException = exports.AccessDeniedException = void 0;
const QBusinessServiceException_1 = __webpack_require__(59470);
class AccessDeniedException extends QBusinessServiceException_1.QBusinessServiceException {
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
class ConflictException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "ConflictException";
    $fault = "client";
    resourceId;
    resourceType;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.resourceId = opts.resourceId;
        this.resourceType = opts.resourceType;
    }
}
exports.ConflictException = ConflictException;
class InternalServerException extends QBusinessServiceException_1.QBusinessServiceException {
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
}
exports.InternalServerException = InternalServerException;
class ResourceNotFoundException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    resourceId;
    resourceType;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.resourceId = opts.resourceId;
        this.resourceType = opts.resourceType;
    }
}
exports.ResourceNotFoundException = ResourceNotFoundException;
class ServiceQuotaExceededException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    resourceId;
    resourceType;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.resourceId = opts.resourceId;
        this.resourceType = opts.resourceType;
    }
}
exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
class ThrottlingException extends QBusinessServiceException_1.QBusinessServiceException {
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
}
exports.ThrottlingException = ThrottlingException;
class ValidationException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "ValidationException";
    $fault = "client";
    reason;
    fields;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.reason = opts.reason;
        this.fields = opts.fields;
    }
}
exports.ValidationException = ValidationException;
class ExternalResourceException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "ExternalResourceException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ExternalResourceException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ExternalResourceException.prototype);
    }
}
exports.ExternalResourceException = ExternalResourceException;
class LicenseNotFoundException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "LicenseNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LicenseNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LicenseNotFoundException.prototype);
    }
}
exports.LicenseNotFoundException = LicenseNotFoundException;
class MediaTooLargeException extends QBusinessServiceException_1.QBusinessServiceException {
    name = "MediaTooLargeException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MediaTooLargeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MediaTooLargeException.prototype);
    }
}
exports.MediaTooLargeException = MediaTooLargeException;


/***/ }),

/***/ 71414:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(54829));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const eventstream_handler_node_1 = __webpack_require__(60557);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const event_streams_1 = __webpack_require__(56579);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(11423);
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
        eventStreamPayloadHandlerProvider: config?.eventStreamPayloadHandlerProvider ?? eventstream_handler_node_1.eventStreamPayloadHandlerProvider,
        eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams_1.eventStreamSerdeProvider,
        maxAttempts: config?.maxAttempts ?? (0, config_1.loadConfig)(retry_1.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, config_1.loadConfig)(config_1.NODE_REGION_CONFIG_OPTIONS, { ...config_1.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: node_http_handler_1.NodeHttp2Handler.create(config?.requestHandler ?? (async () => ({
            ...await defaultConfigProvider(),
            disableConcurrentStreams: true
        }))),
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

/***/ 11423:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(72567);
const endpointResolver_1 = __webpack_require__(34033);
const schemas_0_1 = __webpack_require__(88640);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2023-11-27",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultQBusinessHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new httpAuthSchemes_1.AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new client_1.NoOpLogger(),
        protocol: config?.protocol ?? protocols_1.AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.qbusiness",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            version: "2023-11-27",
            serviceTarget: "ExpertQ",
        },
        serviceId: config?.serviceId ?? "QBusiness",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 88640:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BatchPutDocumentResponse$ = exports.BatchPutDocumentRequest$ = exports.BatchDeleteDocumentResponse$ = exports.BatchDeleteDocumentRequest$ = exports.BasicAuthConfiguration$ = exports.AutoSubscriptionConfiguration$ = exports.AuthChallengeResponseEvent$ = exports.AuthChallengeResponse$ = exports.AuthChallengeRequestEvent$ = exports.AuthChallengeRequest$ = exports.AudioSourceDetails$ = exports.AudioExtractionConfiguration$ = exports.AttributeFilter$ = exports.AttachmentsConfiguration$ = exports.AttachmentOutput$ = exports.AttachmentInputEvent$ = exports.AttachmentInput$ = exports.Attachment$ = exports.AssociatePermissionResponse$ = exports.AssociatePermissionRequest$ = exports.AssociatedUser$ = exports.AssociatedGroup$ = exports.AppliedOrchestrationConfiguration$ = exports.AppliedCreatorModeConfiguration$ = exports.AppliedAttachmentsConfiguration$ = exports.Application$ = exports.ActionSummary$ = exports.ActionReviewPayloadFieldAllowedValue$ = exports.ActionReviewPayloadField$ = exports.ActionReviewEvent$ = exports.ActionReview$ = exports.ActionFilterConfiguration$ = exports.ActionExecutionPayloadField$ = exports.ActionExecutionEvent$ = exports.ActionExecution$ = exports.ActionConfiguration$ = exports.AccessControl$ = exports.AccessConfiguration$ = exports.errorTypeRegistries = exports.ValidationException$ = exports.ThrottlingException$ = exports.ServiceQuotaExceededException$ = exports.ResourceNotFoundException$ = exports.MediaTooLargeException$ = exports.LicenseNotFoundException$ = exports.InternalServerException$ = exports.ExternalResourceException$ = exports.ConflictException$ = exports.AccessDeniedException$ = exports.QBusinessServiceException$ = void 0;
exports.DataSourceVpcConfiguration$ = exports.DataSourceSyncJobMetrics$ = exports.DataSourceSyncJob$ = exports.DataSource$ = exports.DataAccessorIdcTrustedTokenIssuerConfiguration$ = exports.DataAccessorAuthenticationDetail$ = exports.DataAccessor$ = exports.CustomPluginConfiguration$ = exports.CustomizationConfiguration$ = exports.CreatorModeConfiguration$ = exports.CreateWebExperienceResponse$ = exports.CreateWebExperienceRequest$ = exports.CreateUserResponse$ = exports.CreateUserRequest$ = exports.CreateSubscriptionResponse$ = exports.CreateSubscriptionRequest$ = exports.CreateRetrieverResponse$ = exports.CreateRetrieverRequest$ = exports.CreatePluginResponse$ = exports.CreatePluginRequest$ = exports.CreateIndexResponse$ = exports.CreateIndexRequest$ = exports.CreateDataSourceResponse$ = exports.CreateDataSourceRequest$ = exports.CreateDataAccessorResponse$ = exports.CreateDataAccessorRequest$ = exports.CreateChatResponseConfigurationResponse$ = exports.CreateChatResponseConfigurationRequest$ = exports.CreateApplicationResponse$ = exports.CreateApplicationRequest$ = exports.CreateAnonymousWebExperienceUrlResponse$ = exports.CreateAnonymousWebExperienceUrlRequest$ = exports.ConversationSource$ = exports.Conversation$ = exports.ContentRetrievalRule$ = exports.ContentBlockerRule$ = exports.ConfigurationEvent$ = exports.CheckDocumentAccessResponse$ = exports.CheckDocumentAccessRequest$ = exports.ChatSyncOutput$ = exports.ChatSyncInput$ = exports.ChatResponseConfigurationDetail$ = exports.ChatResponseConfiguration$ = exports.ChatOutput$ = exports.ChatInput$ = exports.CancelSubscriptionResponse$ = exports.CancelSubscriptionRequest$ = exports.BrowserExtensionConfiguration$ = exports.BlockedPhrasesConfigurationUpdate$ = exports.BlockedPhrasesConfiguration$ = void 0;
exports.GetApplicationResponse$ = exports.GetApplicationRequest$ = exports.FailedDocument$ = exports.FailedAttachmentEvent$ = exports.ErrorDetail$ = exports.EndOfInputEvent$ = exports.EncryptionConfiguration$ = exports.EligibleDataSource$ = exports.DocumentEnrichmentConfiguration$ = exports.DocumentDetails$ = exports.DocumentAttributeTarget$ = exports.DocumentAttributeConfiguration$ = exports.DocumentAttributeCondition$ = exports.DocumentAttribute$ = exports.DocumentAclUser$ = exports.DocumentAclMembership$ = exports.DocumentAclGroup$ = exports.DocumentAclCondition$ = exports.DocumentAcl$ = exports.Document$ = exports.DisassociatePermissionResponse$ = exports.DisassociatePermissionRequest$ = exports.DeleteWebExperienceResponse$ = exports.DeleteWebExperienceRequest$ = exports.DeleteUserResponse$ = exports.DeleteUserRequest$ = exports.DeleteRetrieverResponse$ = exports.DeleteRetrieverRequest$ = exports.DeletePluginResponse$ = exports.DeletePluginRequest$ = exports.DeleteIndexResponse$ = exports.DeleteIndexRequest$ = exports.DeleteGroupResponse$ = exports.DeleteGroupRequest$ = exports.DeleteDocument$ = exports.DeleteDataSourceResponse$ = exports.DeleteDataSourceRequest$ = exports.DeleteDataAccessorResponse$ = exports.DeleteDataAccessorRequest$ = exports.DeleteConversationResponse$ = exports.DeleteConversationRequest$ = exports.DeleteChatResponseConfigurationResponse$ = exports.DeleteChatResponseConfigurationRequest$ = exports.DeleteChatControlsConfigurationResponse$ = exports.DeleteChatControlsConfigurationRequest$ = exports.DeleteAttachmentResponse$ = exports.DeleteAttachmentRequest$ = exports.DeleteApplicationResponse$ = exports.DeleteApplicationRequest$ = exports.DateAttributeBoostingConfiguration$ = void 0;
exports.ListDataAccessorsResponse$ = exports.ListDataAccessorsRequest$ = exports.ListConversationsResponse$ = exports.ListConversationsRequest$ = exports.ListChatResponseConfigurationsResponse$ = exports.ListChatResponseConfigurationsRequest$ = exports.ListAttachmentsResponse$ = exports.ListAttachmentsRequest$ = exports.ListApplicationsResponse$ = exports.ListApplicationsRequest$ = exports.KendraIndexConfiguration$ = exports.InstructionCollection$ = exports.InlineDocumentEnrichmentConfiguration$ = exports.IndexStatistics$ = exports.IndexCapacityConfiguration$ = exports.Index$ = exports.ImageSourceDetails$ = exports.ImageExtractionConfiguration$ = exports.IdcAuthConfiguration$ = exports.HookConfiguration$ = exports.HallucinationReductionConfiguration$ = exports.GroupSummary$ = exports.GroupStatusDetail$ = exports.GroupMembers$ = exports.GetWebExperienceResponse$ = exports.GetWebExperienceRequest$ = exports.GetUserResponse$ = exports.GetUserRequest$ = exports.GetRetrieverResponse$ = exports.GetRetrieverRequest$ = exports.GetPolicyResponse$ = exports.GetPolicyRequest$ = exports.GetPluginResponse$ = exports.GetPluginRequest$ = exports.GetMediaResponse$ = exports.GetMediaRequest$ = exports.GetIndexResponse$ = exports.GetIndexRequest$ = exports.GetGroupResponse$ = exports.GetGroupRequest$ = exports.GetDocumentContentResponse$ = exports.GetDocumentContentRequest$ = exports.GetDataSourceResponse$ = exports.GetDataSourceRequest$ = exports.GetDataAccessorResponse$ = exports.GetDataAccessorRequest$ = exports.GetChatResponseConfigurationResponse$ = exports.GetChatResponseConfigurationRequest$ = exports.GetChatControlsConfigurationResponse$ = exports.GetChatControlsConfigurationRequest$ = void 0;
exports.PutGroupResponse$ = exports.PutGroupRequest$ = exports.PutFeedbackRequest$ = exports.PrincipalUser$ = exports.PrincipalGroup$ = exports.PluginTypeMetadataSummary$ = exports.PluginConfiguration$ = exports.Plugin$ = exports.PersonalizationConfiguration$ = exports.PermissionCondition$ = exports.OrchestrationConfiguration$ = exports.OpenIDConnectProviderConfiguration$ = exports.OAuth2ClientCredentialConfiguration$ = exports.NumberAttributeBoostingConfiguration$ = exports.NoAuthConfiguration$ = exports.NativeIndexConfiguration$ = exports.MetadataEvent$ = exports.MessageUsefulnessFeedback$ = exports.Message$ = exports.MemberUser$ = exports.MemberGroup$ = exports.MediaExtractionConfiguration$ = exports.ListWebExperiencesResponse$ = exports.ListWebExperiencesRequest$ = exports.ListTagsForResourceResponse$ = exports.ListTagsForResourceRequest$ = exports.ListSubscriptionsResponse$ = exports.ListSubscriptionsRequest$ = exports.ListRetrieversResponse$ = exports.ListRetrieversRequest$ = exports.ListPluginTypeMetadataResponse$ = exports.ListPluginTypeMetadataRequest$ = exports.ListPluginTypeActionsResponse$ = exports.ListPluginTypeActionsRequest$ = exports.ListPluginsResponse$ = exports.ListPluginsRequest$ = exports.ListPluginActionsResponse$ = exports.ListPluginActionsRequest$ = exports.ListMessagesResponse$ = exports.ListMessagesRequest$ = exports.ListIndicesResponse$ = exports.ListIndicesRequest$ = exports.ListGroupsResponse$ = exports.ListGroupsRequest$ = exports.ListDocumentsResponse$ = exports.ListDocumentsRequest$ = exports.ListDataSourceSyncJobsResponse$ = exports.ListDataSourceSyncJobsRequest$ = exports.ListDataSourcesResponse$ = exports.ListDataSourcesRequest$ = void 0;
exports.UpdateSubscriptionRequest$ = exports.UpdateRetrieverResponse$ = exports.UpdateRetrieverRequest$ = exports.UpdatePluginResponse$ = exports.UpdatePluginRequest$ = exports.UpdateIndexResponse$ = exports.UpdateIndexRequest$ = exports.UpdateDataSourceResponse$ = exports.UpdateDataSourceRequest$ = exports.UpdateDataAccessorResponse$ = exports.UpdateDataAccessorRequest$ = exports.UpdateChatResponseConfigurationResponse$ = exports.UpdateChatResponseConfigurationRequest$ = exports.UpdateChatControlsConfigurationResponse$ = exports.UpdateChatControlsConfigurationRequest$ = exports.UpdateApplicationResponse$ = exports.UpdateApplicationRequest$ = exports.UntagResourceResponse$ = exports.UntagResourceRequest$ = exports.TopicConfiguration$ = exports.TextSegment$ = exports.TextOutputEvent$ = exports.TextInputEvent$ = exports.TextDocumentStatistics$ = exports.TagResourceResponse$ = exports.TagResourceRequest$ = exports.Tag$ = exports.SubscriptionDetails$ = exports.Subscription$ = exports.StringListAttributeBoostingConfiguration$ = exports.StringAttributeBoostingConfiguration$ = exports.StopDataSourceSyncJobResponse$ = exports.StopDataSourceSyncJobRequest$ = exports.StartDataSourceSyncJobResponse$ = exports.StartDataSourceSyncJobRequest$ = exports.SourceAttribution$ = exports.SnippetExcerpt$ = exports.SearchRelevantContentResponse$ = exports.SearchRelevantContentRequest$ = exports.ScoreAttributes$ = exports.SamlProviderConfiguration$ = exports.SamlConfiguration$ = exports.S3$ = exports.Rule$ = exports.RetrieverContentSource$ = exports.Retriever$ = exports.ResponseConfiguration$ = exports.RelevantContent$ = exports.QuickSightConfiguration$ = exports.QAppsConfiguration$ = void 0;
exports.DeleteChatControlsConfiguration$ = exports.DeleteAttachment$ = exports.DeleteApplication$ = exports.CreateWebExperience$ = exports.CreateUser$ = exports.CreateSubscription$ = exports.CreateRetriever$ = exports.CreatePlugin$ = exports.CreateIndex$ = exports.CreateDataSource$ = exports.CreateDataAccessor$ = exports.CreateChatResponseConfiguration$ = exports.CreateApplication$ = exports.CreateAnonymousWebExperienceUrl$ = exports.CheckDocumentAccess$ = exports.ChatSync$ = exports.Chat$ = exports.CancelSubscription$ = exports.BatchPutDocument$ = exports.BatchDeleteDocument$ = exports.AssociatePermission$ = exports.WebExperienceAuthConfiguration$ = exports.SubscriptionPrincipal$ = exports.SourceDetails$ = exports.RuleConfiguration$ = exports.RetrieverConfiguration$ = exports.Principal$ = exports.PluginAuthConfiguration$ = exports.IdentityProviderConfiguration$ = exports.DocumentContent$ = exports.DocumentAttributeValue$ = exports.DocumentAttributeBoostingConfiguration$ = exports.DataAccessorAuthenticationConfiguration$ = exports.CopyFromSource$ = exports.ContentSource$ = exports.ChatOutputStream$ = exports.ChatModeConfiguration$ = exports.ChatInputStream$ = exports.APISchema$ = exports.WebExperience$ = exports.VideoSourceDetails$ = exports.VideoExtractionConfiguration$ = exports.ValidationExceptionField$ = exports.UsersAndGroups$ = exports.UserAlias$ = exports.UpdateWebExperienceResponse$ = exports.UpdateWebExperienceRequest$ = exports.UpdateUserResponse$ = exports.UpdateUserRequest$ = exports.UpdateSubscriptionResponse$ = void 0;
exports.TagResource$ = exports.StopDataSourceSyncJob$ = exports.StartDataSourceSyncJob$ = exports.SearchRelevantContent$ = exports.PutGroup$ = exports.PutFeedback$ = exports.ListWebExperiences$ = exports.ListTagsForResource$ = exports.ListSubscriptions$ = exports.ListRetrievers$ = exports.ListPluginTypeMetadata$ = exports.ListPluginTypeActions$ = exports.ListPlugins$ = exports.ListPluginActions$ = exports.ListMessages$ = exports.ListIndices$ = exports.ListGroups$ = exports.ListDocuments$ = exports.ListDataSourceSyncJobs$ = exports.ListDataSources$ = exports.ListDataAccessors$ = exports.ListConversations$ = exports.ListChatResponseConfigurations$ = exports.ListAttachments$ = exports.ListApplications$ = exports.GetWebExperience$ = exports.GetUser$ = exports.GetRetriever$ = exports.GetPolicy$ = exports.GetPlugin$ = exports.GetMedia$ = exports.GetIndex$ = exports.GetGroup$ = exports.GetDocumentContent$ = exports.GetDataSource$ = exports.GetDataAccessor$ = exports.GetChatResponseConfiguration$ = exports.GetChatControlsConfiguration$ = exports.GetApplication$ = exports.DisassociatePermission$ = exports.DeleteWebExperience$ = exports.DeleteUser$ = exports.DeleteRetriever$ = exports.DeletePlugin$ = exports.DeleteIndex$ = exports.DeleteGroup$ = exports.DeleteDataSource$ = exports.DeleteDataAccessor$ = exports.DeleteConversation$ = exports.DeleteChatResponseConfiguration$ = void 0;
exports.UpdateWebExperience$ = exports.UpdateUser$ = exports.UpdateSubscription$ = exports.UpdateRetriever$ = exports.UpdatePlugin$ = exports.UpdateIndex$ = exports.UpdateDataSource$ = exports.UpdateDataAccessor$ = exports.UpdateChatResponseConfiguration$ = exports.UpdateChatControlsConfiguration$ = exports.UpdateApplication$ = exports.UntagResource$ = void 0;
const _A = "Application";
const _AAC = "AppliedAttachmentsConfiguration";
const _AC = "AccessConfiguration";
const _ACL = "ActionConfigurationList";
const _ACMC = "AppliedCreatorModeConfiguration";
const _ACR = "AuthChallengeRequest";
const _ACRE = "AuthChallengeRequestEvent";
const _ACREu = "AuthChallengeResponseEvent";
const _ACRu = "AuthChallengeResponse";
const _ACc = "AccessControl";
const _ACcc = "AccessControls";
const _ACct = "ActionConfiguration";
const _ACt = "AttachmentsConfiguration";
const _ADE = "AccessDeniedException";
const _AE = "ActionExecution";
const _AEC = "AudioExtractionConfiguration";
const _AEE = "ActionExecutionEvent";
const _AEP = "ActionExecutionPayload";
const _AEPF = "ActionExecutionPayloadField";
const _AF = "AttributeFilter";
const _AFC = "ActionFilterConfiguration";
const _AFt = "AttributeFilters";
const _AG = "AssociatedGroup";
const _AGs = "AssociatedGroups";
const _AI = "AttachmentInput";
const _AIE = "AttachmentInputEvent";
const _AIt = "AttachmentsInput";
const _AL = "AttachmentList";
const _AO = "AttachmentOutput";
const _AOC = "AppliedOrchestrationConfiguration";
const _AOt = "AttachmentsOutput";
const _AP = "AssociatePermission";
const _APIS = "APISchema";
const _APR = "AssociatePermissionRequest";
const _APRs = "AssociatePermissionResponse";
const _AR = "ActionReview";
const _ARE = "ActionReviewEvent";
const _ARP = "ActionReviewPayload";
const _ARPF = "ActionReviewPayloadField";
const _ARPFAV = "ActionReviewPayloadFieldAllowedValue";
const _ARPFAVc = "ActionReviewPayloadFieldAllowedValues";
const _AS = "ActionSummary";
const _ASC = "AutoSubscriptionConfiguration";
const _ASD = "AudioSourceDetails";
const _AU = "AssociatedUser";
const _AUs = "AssociatedUsers";
const _Ac = "Actions";
const _Ap = "Applications";
const _At = "Attachment";
const _BAC = "BasicAuthConfiguration";
const _BDD = "BatchDeleteDocument";
const _BDDR = "BatchDeleteDocumentRequest";
const _BDDRa = "BatchDeleteDocumentResponse";
const _BEC = "BrowserExtensionConfiguration";
const _BPC = "BlockedPhrasesConfiguration";
const _BPCU = "BlockedPhrasesConfigurationUpdate";
const _BPD = "BatchPutDocument";
const _BPDR = "BatchPutDocumentRequest";
const _BPDRa = "BatchPutDocumentResponse";
const _C = "Conversation";
const _CA = "CreateApplication";
const _CAR = "CreateApplicationRequest";
const _CARr = "CreateApplicationResponse";
const _CAWEU = "CreateAnonymousWebExperienceUrl";
const _CAWEUR = "CreateAnonymousWebExperienceUrlRequest";
const _CAWEURr = "CreateAnonymousWebExperienceUrlResponse";
const _CBR = "ContentBlockerRule";
const _CC = "CustomizationConfiguration";
const _CCRC = "CreateChatResponseConfiguration";
const _CCRCR = "CreateChatResponseConfigurationRequest";
const _CCRCRr = "CreateChatResponseConfigurationResponse";
const _CDA = "CheckDocumentAccess";
const _CDAR = "CheckDocumentAccessRequest";
const _CDARh = "CheckDocumentAccessResponse";
const _CDARr = "CreateDataAccessorRequest";
const _CDARre = "CreateDataAccessorResponse";
const _CDAr = "CreateDataAccessor";
const _CDS = "CreateDataSource";
const _CDSR = "CreateDataSourceRequest";
const _CDSRr = "CreateDataSourceResponse";
const _CE = "ConflictException";
const _CEo = "ConfigurationEvent";
const _CFS = "CopyFromSource";
const _CI = "ChatInput";
const _CIR = "CreateIndexRequest";
const _CIRr = "CreateIndexResponse";
const _CIS = "ChatInputStream";
const _CIr = "CreateIndex";
const _CMC = "CreatorModeConfiguration";
const _CMCh = "ChatModeConfiguration";
const _CO = "ChatOutput";
const _COS = "ChatOutputStream";
const _CP = "CreatePlugin";
const _CPC = "CustomPluginConfiguration";
const _CPR = "CreatePluginRequest";
const _CPRr = "CreatePluginResponse";
const _CR = "CreateRetriever";
const _CRC = "ChatResponseConfiguration";
const _CRCD = "ChatResponseConfigurationDetail";
const _CRCh = "ChatResponseConfigurations";
const _CRR = "ContentRetrievalRule";
const _CRRr = "CreateRetrieverRequest";
const _CRRre = "CreateRetrieverResponse";
const _CS = "ConversationSource";
const _CSI = "ChatSyncInput";
const _CSO = "ChatSyncOutput";
const _CSR = "CancelSubscriptionRequest";
const _CSRa = "CancelSubscriptionResponse";
const _CSRr = "CreateSubscriptionRequest";
const _CSRre = "CreateSubscriptionResponse";
const _CSa = "CancelSubscription";
const _CSh = "ChatSync";
const _CSo = "ContentSource";
const _CSr = "CreateSubscription";
const _CU = "CreateUser";
const _CUR = "CreateUserRequest";
const _CURr = "CreateUserResponse";
const _CWE = "CreateWebExperience";
const _CWER = "CreateWebExperienceRequest";
const _CWERr = "CreateWebExperienceResponse";
const _Ch = "Chat";
const _Co = "Conversations";
const _D = "Document";
const _DA = "DataAccessor";
const _DAAC = "DataAccessorAuthenticationConfiguration";
const _DAAD = "DataAccessorAuthenticationDetail";
const _DABC = "DateAttributeBoostingConfiguration";
const _DABCo = "DocumentAttributeBoostingConfiguration";
const _DABOM = "DocumentAttributeBoostingOverrideMap";
const _DAC = "DocumentAclCondition";
const _DACo = "DocumentAttributeCondition";
const _DACoc = "DocumentAttributeConfiguration";
const _DACocu = "DocumentAclConditions";
const _DACocum = "DocumentAttributeConfigurations";
const _DAG = "DocumentAclGroup";
const _DAGo = "DocumentAclGroups";
const _DAITTIC = "DataAccessorIdcTrustedTokenIssuerConfiguration";
const _DAM = "DocumentAclMembership";
const _DAN = "DataAccessorName";
const _DAR = "DeleteApplicationRequest";
const _DARe = "DeleteApplicationResponse";
const _DARel = "DeleteAttachmentRequest";
const _DARele = "DeleteAttachmentResponse";
const _DAT = "DocumentAttributeTarget";
const _DAU = "DocumentAclUser";
const _DAUo = "DocumentAclUsers";
const _DAV = "DocumentAttributeValue";
const _DAa = "DataAccessors";
const _DAe = "DeleteApplication";
const _DAel = "DeleteAttachment";
const _DAo = "DocumentAcl";
const _DAoc = "DocumentAttribute";
const _DAocu = "DocumentAttributes";
const _DC = "DocumentContent";
const _DCCC = "DeleteChatControlsConfiguration";
const _DCCCR = "DeleteChatControlsConfigurationRequest";
const _DCCCRe = "DeleteChatControlsConfigurationResponse";
const _DCR = "DeleteConversationRequest";
const _DCRC = "DeleteChatResponseConfiguration";
const _DCRCR = "DeleteChatResponseConfigurationRequest";
const _DCRCRe = "DeleteChatResponseConfigurationResponse";
const _DCRe = "DeleteConversationResponse";
const _DCe = "DeleteConversation";
const _DD = "DeleteDocument";
const _DDA = "DeleteDataAccessor";
const _DDAR = "DeleteDataAccessorRequest";
const _DDARe = "DeleteDataAccessorResponse";
const _DDL = "DocumentDetailList";
const _DDS = "DeleteDataSource";
const _DDSR = "DeleteDataSourceRequest";
const _DDSRe = "DeleteDataSourceResponse";
const _DDe = "DeleteDocuments";
const _DDo = "DocumentDetails";
const _DEC = "DocumentEnrichmentConfiguration";
const _DG = "DeleteGroup";
const _DGR = "DeleteGroupRequest";
const _DGRe = "DeleteGroupResponse";
const _DI = "DeleteIndex";
const _DIR = "DeleteIndexRequest";
const _DIRe = "DeleteIndexResponse";
const _DP = "DeletePlugin";
const _DPR = "DeletePluginRequest";
const _DPRe = "DeletePluginResponse";
const _DPRi = "DisassociatePermissionRequest";
const _DPRis = "DisassociatePermissionResponse";
const _DPi = "DisassociatePermission";
const _DR = "DeleteRetriever";
const _DRR = "DeleteRetrieverRequest";
const _DRRe = "DeleteRetrieverResponse";
const _DS = "DataSource";
const _DSSJ = "DataSourceSyncJob";
const _DSSJM = "DataSourceSyncJobMetrics";
const _DSSJa = "DataSourceSyncJobs";
const _DSVC = "DataSourceVpcConfiguration";
const _DSa = "DataSources";
const _DU = "DeleteUser";
const _DUR = "DeleteUserRequest";
const _DURe = "DeleteUserResponse";
const _DWE = "DeleteWebExperience";
const _DWER = "DeleteWebExperienceRequest";
const _DWERe = "DeleteWebExperienceResponse";
const _Do = "Documents";
const _EC = "EncryptionConfiguration";
const _ED = "ErrorDetail";
const _EDS = "EligibleDataSource";
const _EDSl = "EligibleDataSources";
const _EOIE = "EndOfInputEvent";
const _ERE = "ExternalResourceException";
const _FAE = "FailedAttachmentEvent";
const _FD = "FailedDocument";
const _FDa = "FailedDocuments";
const _GA = "GetApplication";
const _GAR = "GetApplicationRequest";
const _GARe = "GetApplicationResponse";
const _GCCC = "GetChatControlsConfiguration";
const _GCCCR = "GetChatControlsConfigurationRequest";
const _GCCCRe = "GetChatControlsConfigurationResponse";
const _GCRC = "GetChatResponseConfiguration";
const _GCRCR = "GetChatResponseConfigurationRequest";
const _GCRCRe = "GetChatResponseConfigurationResponse";
const _GDA = "GetDataAccessor";
const _GDAR = "GetDataAccessorRequest";
const _GDARe = "GetDataAccessorResponse";
const _GDC = "GetDocumentContent";
const _GDCR = "GetDocumentContentRequest";
const _GDCRe = "GetDocumentContentResponse";
const _GDS = "GetDataSource";
const _GDSR = "GetDataSourceRequest";
const _GDSRe = "GetDataSourceResponse";
const _GG = "GetGroup";
const _GGR = "GetGroupRequest";
const _GGRe = "GetGroupResponse";
const _GI = "GetIndex";
const _GIR = "GetIndexRequest";
const _GIRe = "GetIndexResponse";
const _GM = "GroupMembers";
const _GMR = "GetMediaRequest";
const _GMRe = "GetMediaResponse";
const _GMe = "GetMedia";
const _GP = "GetPlugin";
const _GPR = "GetPluginRequest";
const _GPRe = "GetPluginResponse";
const _GPRet = "GetPolicyRequest";
const _GPReto = "GetPolicyResponse";
const _GPe = "GetPolicy";
const _GR = "GetRetriever";
const _GRR = "GetRetrieverRequest";
const _GRRe = "GetRetrieverResponse";
const _GS = "GroupSummary";
const _GSD = "GroupStatusDetail";
const _GSDr = "GroupStatusDetails";
const _GSL = "GroupSummaryList";
const _GU = "GetUser";
const _GUR = "GetUserRequest";
const _GURe = "GetUserResponse";
const _GWE = "GetWebExperience";
const _GWER = "GetWebExperienceRequest";
const _GWERe = "GetWebExperienceResponse";
const _HC = "HookConfiguration";
const _HRC = "HallucinationReductionConfiguration";
const _I = "Index";
const _IAC = "IdcAuthConfiguration";
const _IC = "InstructionCollection";
const _ICC = "IndexCapacityConfiguration";
const _IDEC = "InlineDocumentEnrichmentConfiguration";
const _IDECn = "InlineDocumentEnrichmentConfigurations";
const _IEC = "ImageExtractionConfiguration";
const _IPC = "IdentityProviderConfiguration";
const _IS = "IndexStatistics";
const _ISD = "ImageSourceDetails";
const _ISE = "InternalServerException";
const _In = "Indices";
const _KIC = "KendraIndexConfiguration";
const _KKI = "KmsKeyId";
const _LA = "ListApplications";
const _LAR = "ListApplicationsRequest";
const _LARi = "ListApplicationsResponse";
const _LARis = "ListAttachmentsRequest";
const _LARist = "ListAttachmentsResponse";
const _LAi = "ListAttachments";
const _LC = "ListConversations";
const _LCR = "ListConversationsRequest";
const _LCRC = "ListChatResponseConfigurations";
const _LCRCR = "ListChatResponseConfigurationsRequest";
const _LCRCRi = "ListChatResponseConfigurationsResponse";
const _LCRi = "ListConversationsResponse";
const _LD = "ListDocuments";
const _LDA = "ListDataAccessors";
const _LDAR = "ListDataAccessorsRequest";
const _LDARi = "ListDataAccessorsResponse";
const _LDR = "ListDocumentsRequest";
const _LDRi = "ListDocumentsResponse";
const _LDS = "ListDataSources";
const _LDSR = "ListDataSourcesRequest";
const _LDSRi = "ListDataSourcesResponse";
const _LDSSJ = "ListDataSourceSyncJobs";
const _LDSSJR = "ListDataSourceSyncJobsRequest";
const _LDSSJRi = "ListDataSourceSyncJobsResponse";
const _LG = "ListGroups";
const _LGR = "ListGroupsRequest";
const _LGRi = "ListGroupsResponse";
const _LI = "ListIndices";
const _LIR = "ListIndicesRequest";
const _LIRi = "ListIndicesResponse";
const _LM = "ListMessages";
const _LMR = "ListMessagesRequest";
const _LMRi = "ListMessagesResponse";
const _LNFE = "LicenseNotFoundException";
const _LP = "ListPlugins";
const _LPA = "ListPluginActions";
const _LPAR = "ListPluginActionsRequest";
const _LPARi = "ListPluginActionsResponse";
const _LPR = "ListPluginsRequest";
const _LPRi = "ListPluginsResponse";
const _LPTA = "ListPluginTypeActions";
const _LPTAR = "ListPluginTypeActionsRequest";
const _LPTARi = "ListPluginTypeActionsResponse";
const _LPTM = "ListPluginTypeMetadata";
const _LPTMR = "ListPluginTypeMetadataRequest";
const _LPTMRi = "ListPluginTypeMetadataResponse";
const _LPTMS = "ListPluginTypeMetadataSummaries";
const _LR = "ListRetrievers";
const _LRR = "ListRetrieversRequest";
const _LRRi = "ListRetrieversResponse";
const _LS = "ListSubscriptions";
const _LSR = "ListSubscriptionsRequest";
const _LSRi = "ListSubscriptionsResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LWE = "ListWebExperiences";
const _LWER = "ListWebExperiencesRequest";
const _LWERi = "ListWebExperiencesResponse";
const _M = "Message";
const _ME = "MetadataEvent";
const _MEC = "MediaExtractionConfiguration";
const _MG = "MemberGroup";
const _MGe = "MemberGroups";
const _MTLE = "MediaTooLargeException";
const _MU = "MemberUser";
const _MUF = "MessageUsefulnessFeedback";
const _MUe = "MemberUsers";
const _Me = "Messages";
const _NABC = "NumberAttributeBoostingConfiguration";
const _NAC = "NoAuthConfiguration";
const _NIC = "NativeIndexConfiguration";
const _OACCC = "OAuth2ClientCredentialConfiguration";
const _OC = "OrchestrationConfiguration";
const _OIDCPC = "OpenIDConnectProviderConfiguration";
const _P = "Payload";
const _PAC = "PluginAuthConfiguration";
const _PC = "PermissionCondition";
const _PCe = "PersonalizationConfiguration";
const _PCer = "PermissionConditions";
const _PCl = "PluginConfiguration";
const _PF = "PutFeedback";
const _PFR = "PutFeedbackRequest";
const _PG = "PrincipalGroup";
const _PGR = "PutGroupRequest";
const _PGRu = "PutGroupResponse";
const _PGu = "PutGroup";
const _PTMS = "PluginTypeMetadataSummary";
const _PU = "PrincipalUser";
const _Pl = "Plugin";
const _Plu = "Plugins";
const _Pr = "Principals";
const _Pri = "Principal";
const _QAC = "QAppsConfiguration";
const _QSC = "QuickSightConfiguration";
const _R = "Retriever";
const _RC = "RelevantContent";
const _RCL = "RelevantContentList";
const _RCS = "RetrieverContentSource";
const _RCe = "ResponseConfiguration";
const _RCes = "ResponseConfigurations";
const _RCet = "RetrieverConfiguration";
const _RCu = "RuleConfiguration";
const _RNFE = "ResourceNotFoundException";
const _Re = "Retrievers";
const _Ru = "Rule";
const _Rul = "Rules";
const _S = "S3";
const _SA = "ScoreAttributes";
const _SABC = "StringAttributeBoostingConfiguration";
const _SAo = "SourceAttribution";
const _SAou = "SourceAttributions";
const _SC = "SamlConfiguration";
const _SD = "SubscriptionDetails";
const _SDSSJ = "StartDataSourceSyncJob";
const _SDSSJR = "StartDataSourceSyncJobRequest";
const _SDSSJRt = "StartDataSourceSyncJobResponse";
const _SDSSJRto = "StopDataSourceSyncJobRequest";
const _SDSSJRtop = "StopDataSourceSyncJobResponse";
const _SDSSJt = "StopDataSourceSyncJob";
const _SDo = "SourceDetails";
const _SE = "SnippetExcerpt";
const _SLABC = "StringListAttributeBoostingConfiguration";
const _SP = "SubscriptionPrincipal";
const _SPC = "SamlProviderConfiguration";
const _SQEE = "ServiceQuotaExceededException";
const _SRC = "SearchRelevantContent";
const _SRCR = "SearchRelevantContentRequest";
const _SRCRe = "SearchRelevantContentResponse";
const _Su = "Subscription";
const _Sub = "Subscriptions";
const _T = "Tag";
const _TC = "TopicConfiguration";
const _TCo = "TopicConfigurations";
const _TDS = "TextDocumentStatistics";
const _TE = "ThrottlingException";
const _TIE = "TextInputEvent";
const _TOE = "TextOutputEvent";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TextSegment";
const _TSL = "TextSegmentList";
const _Ta = "Tags";
const _UA = "UserAlias";
const _UAG = "UsersAndGroups";
const _UAR = "UpdateApplicationRequest";
const _UARp = "UpdateApplicationResponse";
const _UAp = "UpdateApplication";
const _UAs = "UserAliases";
const _UCCC = "UpdateChatControlsConfiguration";
const _UCCCR = "UpdateChatControlsConfigurationRequest";
const _UCCCRp = "UpdateChatControlsConfigurationResponse";
const _UCRC = "UpdateChatResponseConfiguration";
const _UCRCR = "UpdateChatResponseConfigurationRequest";
const _UCRCRp = "UpdateChatResponseConfigurationResponse";
const _UDA = "UpdateDataAccessor";
const _UDAR = "UpdateDataAccessorRequest";
const _UDARp = "UpdateDataAccessorResponse";
const _UDS = "UpdateDataSource";
const _UDSR = "UpdateDataSourceRequest";
const _UDSRp = "UpdateDataSourceResponse";
const _UI = "UpdateIndex";
const _UIR = "UpdateIndexRequest";
const _UIRp = "UpdateIndexResponse";
const _UP = "UpdatePlugin";
const _UPR = "UpdatePluginRequest";
const _UPRp = "UpdatePluginResponse";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URRp = "UpdateRetrieverRequest";
const _URRpd = "UpdateRetrieverResponse";
const _URp = "UpdateRetriever";
const _US = "UpdateSubscription";
const _USR = "UpdateSubscriptionRequest";
const _USRp = "UpdateSubscriptionResponse";
const _UU = "UpdateUser";
const _UUR = "UpdateUserRequest";
const _UURp = "UpdateUserResponse";
const _UWE = "UpdateWebExperience";
const _UWER = "UpdateWebExperienceRequest";
const _UWERp = "UpdateWebExperienceResponse";
const _VE = "ValidationException";
const _VEC = "VideoExtractionConfiguration";
const _VEF = "ValidationExceptionField";
const _VEFa = "ValidationExceptionFields";
const _VSD = "VideoSourceDetails";
const _WE = "WebExperience";
const _WEAC = "WebExperienceAuthConfiguration";
const _WEe = "WebExperiences";
const _a = "action";
const _aA = "applicationArn";
const _aAF = "andAllFilters";
const _aC = "accessControls";
const _aCM = "attachmentsControlMode";
const _aCR = "authChallengeResponse";
const _aCRE = "authChallengeResponseEvent";
const _aCREu = "authChallengeRequestEvent";
const _aCRu = "authChallengeRequest";
const _aCc = "actionConfigurations";
const _aCcc = "accessConfiguration";
const _aCt = "attachmentsConfiguration";
const _aCu = "authConfiguration";
const _aCut = "authenticationConfiguration";
const _aD = "authenticationDetail";
const _aE = "actionExecution";
const _aEC = "audioExtractionConfiguration";
const _aEE = "actionExecutionEvent";
const _aES = "audioExtractionStatus";
const _aET = "audioExtractionType";
const _aEt = "attachmentEvent";
const _aF = "allowedFormat";
const _aFt = "attributeFilter";
const _aI = "actionIdentifier";
const _aIJS = "arrayItemJsonSchema";
const _aIp = "applicationId";
const _aIt = "attachmentId";
const _aR = "actionReview";
const _aRE = "actionReviewEvent";
const _aS = "autoSubscribe";
const _aSC = "autoSubscriptionConfiguration";
const _aSD = "audioSourceDetails";
const _aST = "apiSchemaType";
const _aSp = "apiSchema";
const _aT = "authenticationType";
const _aU = "authorizationUrl";
const _aUn = "anonymousUrl";
const _aUu = "authenticationUrl";
const _aV = "allowedValues";
const _aVB = "attributeValueBoosting";
const _aVO = "attributeValueOperator";
const _ac = "actions";
const _acc = "access";
const _al = "allowlist";
const _ap = "applications";
const _at = "attachment";
const _att = "attachments";
const _attr = "attributes";
const _b = "body";
const _bAC = "basicAuthConfiguration";
const _bDIS = "boostingDurationInSeconds";
const _bEC = "browserExtensionConfiguration";
const _bL = "boostingLevel";
const _bO = "boostingOverride";
const _bOe = "beginOffset";
const _bP = "blockedPhrases";
const _bPCU = "blockedPhrasesConfigurationUpdate";
const _bPTCOU = "blockedPhrasesToCreateOrUpdate";
const _bPTD = "blockedPhrasesToDelete";
const _bS = "buildStatus";
const _bT = "boostingType";
const _bl = "blob";
const _bu = "bucket";
const _c = "client";
const _cA = "createdAt";
const _cAo = "containsAll";
const _cAon = "containsAny";
const _cBR = "contentBlockerRule";
const _cC = "capacityConfiguration";
const _cCSSU = "customCSSUrl";
const _cCu = "customizationConfiguration";
const _cE = "configurationEvent";
const _cF = "copyFrom";
const _cI = "conversationId";
const _cIFOIDC = "clientIdsForOIDC";
const _cIu = "customInstructions";
const _cK = "conditionKey";
const _cM = "chatMode";
const _cMC = "creatorModeControl";
const _cMCh = "chatModeConfiguration";
const _cMCr = "creatorModeConfiguration";
const _cN = "clientNamespace";
const _cNi = "citationNumber";
const _cO = "conditionOperator";
const _cPC = "customPluginConfiguration";
const _cRC = "chatResponseConfigurations";
const _cRCA = "chatResponseConfigurationArn";
const _cRCI = "chatResponseConfigurationId";
const _cRR = "contentRetrievalRule";
const _cS = "currentSubscription";
const _cSo = "contentSource";
const _cT = "clientToken";
const _cTo = "contentType";
const _cV = "conditionValues";
const _ca = "category";
const _co = "control";
const _com = "comment";
const _con = "conditions";
const _cond = "condition";
const _conf = "configuration";
const _cont = "content";
const _conv = "conversations";
const _conve = "conversation";
const _d = "description";
const _dA = "documentAcl";
const _dAA = "dataAccessorArn";
const _dAC = "documentAttributeConfigurations";
const _dAF = "documentAttributeFilter";
const _dAI = "dataAccessorId";
const _dAa = "dataAccessors";
const _dAo = "documentsAdded";
const _dAoc = "documentAttributes";
const _dC = "dateConfiguration";
const _dCO = "documentContentOperator";
const _dD = "displayDescription";
const _dDL = "documentDetailList";
const _dDo = "documentsDeleted";
const _dE = "defaultEndpoint";
const _dEC = "documentEnrichmentConfiguration";
const _dF = "documentsFailed";
const _dI = "documentId";
const _dIa = "datasourceId";
const _dL = "denyList";
const _dM = "documentsModified";
const _dN = "displayName";
const _dO = "displayOrder";
const _dS = "documentsScanned";
const _dSA = "dataSourceArn";
const _dSEC = "dataSourceErrorCode";
const _dSI = "dataSourceId";
const _dSIa = "dataSourceIds";
const _dSSI = "dataSourceSyncId";
const _dST = "defaultSubscriptionType";
const _dSa = "dataSources";
const _dT = "documentTitle";
const _dU = "documentUri";
const _dV = "displayValue";
const _dVa = "dateValue";
const _da = "data";
const _do = "documents";
const _e = "error";
const _eBE = "enabledBrowserExtensions";
const _eC = "encryptionConfiguration";
const _eCM = "exampleChatMessages";
const _eCr = "errorCode";
const _eD = "errorDetail";
const _eDS = "eligibleDataSources";
const _eI = "externalIds";
const _eIx = "executionId";
const _eM = "errorMessage";
const _eO = "endOffset";
const _eOIE = "endOfInputEvent";
const _eT = "equalsTo";
const _eTM = "endTimeMilliseconds";
const _eTn = "endTime";
const _eUAG = "excludedUsersAndGroups";
const _ex = "examples";
const _f = "fields";
const _fA = "failedAttachments";
const _fAE = "failedAttachmentEvent";
const _fC = "filterConfiguration";
const _fD = "failedDocuments";
const _fS = "fileSize";
const _fT = "fileType";
const _fTM = "finalTextMessage";
const _fU = "fontUrl";
const _fUa = "faviconUrl";
const _g = "groups";
const _gM = "groupMembers";
const _gN = "groupName";
const _gT = "greaterThan";
const _gTOE = "greaterThanOrEquals";
const _gr = "group";
const _h = "history";
const _hA = "hasAccess";
const _hE = "httpError";
const _hQ = "httpQuery";
const _hRC = "hallucinationReductionConfiguration";
const _hRCa = "hallucinationReductionControl";
const _ht = "http";
const _i = "id";
const _iA = "indexArn";
const _iAA = "idcApplicationArn";
const _iAC = "idcAuthConfiguration";
const _iC = "inlineConfigurations";
const _iCAA = "identityCenterApplicationArn";
const _iCIA = "identityCenterInstanceArn";
const _iCn = "invocationCondition";
const _iCns = "instructionCollection";
const _iE = "instructionExample";
const _iEC = "imageExtractionConfiguration";
const _iES = "imageExtractionStatus";
const _iI = "indexId";
const _iIPA = "iamIdentityProviderArn";
const _iPC = "identityProviderConfiguration";
const _iS = "inputStream";
const _iSD = "imageSourceDetails";
const _iSn = "indexStatistics";
const _iT = "identityType";
const _iTB = "indexedTextBytes";
const _iTDC = "indexedTextDocumentCount";
const _iTTIA = "idcTrustedTokenIssuerArn";
const _iTTIC = "idcTrustedTokenIssuerConfiguration";
const _iTd = "idempotencyToken";
const _iUAG = "includedUsersAndGroups";
const _iUC = "inUseConfiguration";
const _id = "identity";
const _in = "indices";
const _it = "items";
const _k = "key";
const _kIC = "kendraIndexConfiguration";
const _kKI = "kmsKeyId";
const _lA = "lambdaArn";
const _lT = "lessThan";
const _lTOE = "lessThanOrEquals";
const _lU = "logoUrl";
const _lUA = "lastUpdatedAt";
const _lUC = "lastUpdateConfiguration";
const _lV = "longValue";
const _m = "message";
const _mB = "mediaBytes";
const _mCA = "messageCopiedAt";
const _mE = "metadataEvent";
const _mEC = "mediaExtractionConfiguration";
const _mG = "memberGroups";
const _mI = "mediaId";
const _mIe = "messageId";
const _mMT = "mediaMimeType";
const _mR = "memberRelation";
const _mRa = "maxResults";
const _mT = "mimeType";
const _mTe = "membershipType";
const _mU = "memberUsers";
const _mUe = "messageUsefulness";
const _mXML = "metadataXML";
const _md = "md5chksum";
const _me = "metrics";
const _mes = "messages";
const _n = "name";
const _nAC = "noAuthConfiguration";
const _nC = "numberConfiguration";
const _nF = "notFilter";
const _nIC = "nativeIndexConfiguration";
const _nS = "nextSubscription";
const _nT = "nextToken";
const _o = "origins";
const _oACCC = "oAuth2ClientCredentialConfiguration";
const _oAF = "orAllFilters";
const _oC = "orchestrationConfiguration";
const _oF = "outputFormat";
const _oIDCC = "openIDConnectConfiguration";
const _oS = "outputStream";
const _oSu = "outputStyle";
const _op = "operator";
const _p = "principals";
const _pA = "pluginArn";
const _pC = "personalizationConfiguration";
const _pCM = "personalizationControlMode";
const _pCl = "pluginConfiguration";
const _pEHC = "preExtractionHookConfiguration";
const _pEHCo = "postExtractionHookConfiguration";
const _pFNS = "payloadFieldNameSeparator";
const _pI = "pluginId";
const _pMI = "parentMessageId";
const _pT = "pluginType";
const _pU = "presignedUrl";
const _pa = "payload";
const _pe = "perspective";
const _pl = "plugins";
const _po = "policy";
const _pr = "principal";
const _qAC = "qAppsConfiguration";
const _qACM = "qAppsControlMode";
const _qSC = "quickSightConfiguration";
const _qT = "queryText";
const _r = "reason";
const _rA = "roleArn";
const _rARN = "resourceARN";
const _rAe = "retrieverArn";
const _rC = "responseConfigurations";
const _rCS = "responseConfigurationSummary";
const _rCe = "relevantContent";
const _rCu = "ruleConfiguration";
const _rI = "resourceId";
const _rIe = "retrieverId";
const _rL = "responseLength";
const _rM = "responseMap";
const _rS = "responseScope";
const _rT = "resourceType";
const _rTu = "ruleType";
const _re = "required";
const _ret = "retrievers";
const _retr = "retriever";
const _ru = "rules";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.qbusiness";
const _sA = "secretArn";
const _sAc = "scoreAttributes";
const _sAe = "secretsArn";
const _sAo = "sourceAttributions";
const _sAou = "sourceAttribution";
const _sAu = "subscriptionArn";
const _sAub = "submittedAt";
const _sBN = "s3BucketName";
const _sC = "scoreConfidence";
const _sCa = "samlConfiguration";
const _sCt = "stringConfiguration";
const _sD = "sourceDetails";
const _sDIM = "sessionDurationInMinutes";
const _sE = "snippetExcerpt";
const _sF = "statusFilter";
const _sGI = "securityGroupIds";
const _sH = "statusHistory";
const _sI = "statementId";
const _sIu = "subscriptionId";
const _sIub = "subnetIds";
const _sLC = "stringListConfiguration";
const _sLV = "stringListValue";
const _sM = "systemMessage";
const _sMI = "systemMessageId";
const _sMO = "systemMessageOverride";
const _sMT = "systemMessageType";
const _sPCM = "samplePromptsControlMode";
const _sPFGM = "s3PathForGroupMembers";
const _sR = "secretsRole";
const _sS = "syncSchedule";
const _sSy = "syncStatus";
const _sT = "startTime";
const _sTM = "startTimeMilliseconds";
const _sU = "serverUrl";
const _sV = "stringValue";
const _s_ = "s3";
const _se = "server";
const _sea = "search";
const _sn = "snippet";
const _sp = "sparse";
const _st = "status";
const _sta = "statement";
const _stat = "state";
const _str = "streaming";
const _su = "subtitle";
const _sub = "subscriptions";
const _t = "type";
const _tA = "targetAudience";
const _tC = "topicConfigurations";
const _tCTCOU = "topicConfigurationsToCreateOrUpdate";
const _tCTD = "topicConfigurationsToDelete";
const _tDS = "textDocumentStatistics";
const _tE = "textEvent";
const _tK = "tagKeys";
const _tMS = "textMessageSegments";
const _tU = "tokenUrl";
const _ta = "tags";
const _tar = "target";
const _te = "text";
const _ti = "title";
const _tim = "time";
const _to = "tone";
const _u = "users";
const _uA = "updatedAt";
const _uAA = "userAliasesAdded";
const _uAD = "userAliasesDeleted";
const _uATD = "userAliasesToDelete";
const _uATU = "userAliasesToUpdate";
const _uAU = "userAliasesUpdated";
const _uAs = "userAliases";
const _uET = "updatedEarlierThan";
const _uG = "userGroups";
const _uGA = "userGroupAttribute";
const _uI = "userId";
const _uIA = "userIdAttribute";
const _uIs = "userIds";
const _uM = "userMessage";
const _uMI = "userMessageId";
const _un = "units";
const _ur = "url";
const _us = "usefulness";
const _use = "user";
const _v = "value";
const _vC = "vpcConfiguration";
const _vEC = "videoExtractionConfiguration";
const _vES = "videoExtractionStatus";
const _vET = "videoExtractionType";
const _vSD = "videoSourceDetails";
const _ve = "version";
const _wE = "webExperiences";
const _wEA = "webExperienceArn";
const _wEI = "webExperienceId";
const _wM = "welcomeMessage";
const n0 = "com.amazonaws.qbusiness";
const schema_1 = __webpack_require__(26890);
const errors_1 = __webpack_require__(59540);
const QBusinessServiceException_1 = __webpack_require__(59470);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.QBusinessServiceException$ = [-3, _s, "QBusinessServiceException", 0, [], []];
_s_registry.registerError(exports.QBusinessServiceException$, QBusinessServiceException_1.QBusinessServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.AccessDeniedException$, errors_1.AccessDeniedException);
exports.ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_m, _rI, _rT],
    [0, 0, 0], 3
];
n0_registry.registerError(exports.ConflictException$, errors_1.ConflictException);
exports.ExternalResourceException$ = [-3, n0, _ERE,
    { [_e]: _c, [_hE]: 424 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.ExternalResourceException$, errors_1.ExternalResourceException);
exports.InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.InternalServerException$, errors_1.InternalServerException);
exports.LicenseNotFoundException$ = [-3, n0, _LNFE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.LicenseNotFoundException$, errors_1.LicenseNotFoundException);
exports.MediaTooLargeException$ = [-3, n0, _MTLE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.MediaTooLargeException$, errors_1.MediaTooLargeException);
exports.ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_m, _rI, _rT],
    [0, 0, 0], 3
];
n0_registry.registerError(exports.ResourceNotFoundException$, errors_1.ResourceNotFoundException);
exports.ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_m, _rI, _rT],
    [0, 0, 0], 3
];
n0_registry.registerError(exports.ServiceQuotaExceededException$, errors_1.ServiceQuotaExceededException);
exports.ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0], 1
];
n0_registry.registerError(exports.ThrottlingException$, errors_1.ThrottlingException);
exports.ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_m, _r, _f],
    [0, 0, () => ValidationExceptionFields], 2
];
n0_registry.registerError(exports.ValidationException$, errors_1.ValidationException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var DataAccessorName = [0, n0, _DAN, 8, 0];
var KmsKeyId = [0, n0, _KKI, 8, 0];
var Payload = [0, n0, _P, 8, 0];
exports.AccessConfiguration$ = [3, n0, _AC,
    0,
    [_aC, _mR],
    [() => AccessControls, 0], 1
];
exports.AccessControl$ = [3, n0, _ACc,
    0,
    [_p, _mR],
    [() => Principals, 0], 1
];
exports.ActionConfiguration$ = [3, n0, _ACct,
    0,
    [_a, _fC],
    [0, () => exports.ActionFilterConfiguration$], 1
];
exports.ActionExecution$ = [3, n0, _AE,
    0,
    [_pI, _pa, _pFNS],
    [0, () => ActionExecutionPayload, 0], 3
];
exports.ActionExecutionEvent$ = [3, n0, _AEE,
    0,
    [_pI, _pa, _pFNS],
    [0, () => ActionExecutionPayload, 0], 3
];
exports.ActionExecutionPayloadField$ = [3, n0, _AEPF,
    0,
    [_v],
    [15], 1
];
exports.ActionFilterConfiguration$ = [3, n0, _AFC,
    0,
    [_dAF],
    [() => exports.AttributeFilter$], 1
];
exports.ActionReview$ = [3, n0, _AR,
    0,
    [_pI, _pT, _pa, _pFNS],
    [0, 0, () => ActionReviewPayload, 0]
];
exports.ActionReviewEvent$ = [3, n0, _ARE,
    0,
    [_cI, _uMI, _sMI, _pI, _pT, _pa, _pFNS],
    [0, 0, 0, 0, 0, () => ActionReviewPayload, 0]
];
exports.ActionReviewPayloadField$ = [3, n0, _ARPF,
    0,
    [_dN, _dO, _dD, _t, _v, _aV, _aF, _aIJS, _re],
    [0, 1, 0, 0, 15, () => ActionReviewPayloadFieldAllowedValues, 0, 15, 2]
];
exports.ActionReviewPayloadFieldAllowedValue$ = [3, n0, _ARPFAV,
    0,
    [_v, _dV],
    [15, 15]
];
exports.ActionSummary$ = [3, n0, _AS,
    0,
    [_aI, _dN, _iE, _d],
    [0, 0, 0, 0]
];
exports.Application$ = [3, n0, _A,
    0,
    [_dN, _aIp, _cA, _uA, _st, _iT, _qSC],
    [0, 0, 4, 4, 0, 0, () => exports.QuickSightConfiguration$]
];
exports.AppliedAttachmentsConfiguration$ = [3, n0, _AAC,
    0,
    [_aCM],
    [0]
];
exports.AppliedCreatorModeConfiguration$ = [3, n0, _ACMC,
    0,
    [_cMC],
    [0], 1
];
exports.AppliedOrchestrationConfiguration$ = [3, n0, _AOC,
    0,
    [_co],
    [0], 1
];
exports.AssociatedGroup$ = [3, n0, _AG,
    0,
    [_n, _t],
    [0, 0]
];
exports.AssociatedUser$ = [3, n0, _AU,
    0,
    [_i, _t],
    [0, 0]
];
exports.AssociatePermissionRequest$ = [3, n0, _APR,
    0,
    [_aIp, _sI, _ac, _pr, _con],
    [[0, 1], 0, 64 | 0, 0, () => PermissionConditions], 4
];
exports.AssociatePermissionResponse$ = [3, n0, _APRs,
    0,
    [_sta],
    [0]
];
exports.Attachment$ = [3, n0, _At,
    0,
    [_aIt, _cI, _n, _cF, _fT, _fS, _md, _cA, _st, _e],
    [0, 0, 0, () => exports.CopyFromSource$, 0, 1, 0, 4, 0, () => exports.ErrorDetail$]
];
exports.AttachmentInput$ = [3, n0, _AI,
    0,
    [_da, _n, _cF],
    [21, 0, () => exports.CopyFromSource$]
];
exports.AttachmentInputEvent$ = [3, n0, _AIE,
    0,
    [_at],
    [() => exports.AttachmentInput$]
];
exports.AttachmentOutput$ = [3, n0, _AO,
    0,
    [_n, _st, _e, _aIt, _cI],
    [0, 0, () => exports.ErrorDetail$, 0, 0]
];
exports.AttachmentsConfiguration$ = [3, n0, _ACt,
    0,
    [_aCM],
    [0], 1
];
exports.AttributeFilter$ = [3, n0, _AF,
    0,
    [_aAF, _oAF, _nF, _eT, _cAo, _cAon, _gT, _gTOE, _lT, _lTOE],
    [() => AttributeFilters, () => AttributeFilters, () => exports.AttributeFilter$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$, () => exports.DocumentAttribute$]
];
exports.AudioExtractionConfiguration$ = [3, n0, _AEC,
    0,
    [_aES],
    [0], 1
];
exports.AudioSourceDetails$ = [3, n0, _ASD,
    0,
    [_mI, _mMT, _sTM, _eTM, _aET],
    [0, 0, 1, 1, 0]
];
exports.AuthChallengeRequest$ = [3, n0, _ACR,
    0,
    [_aU],
    [0], 1
];
exports.AuthChallengeRequestEvent$ = [3, n0, _ACRE,
    0,
    [_aU],
    [0], 1
];
exports.AuthChallengeResponse$ = [3, n0, _ACRu,
    0,
    [_rM],
    [128 | 0], 1
];
exports.AuthChallengeResponseEvent$ = [3, n0, _ACREu,
    0,
    [_rM],
    [128 | 0], 1
];
exports.AutoSubscriptionConfiguration$ = [3, n0, _ASC,
    0,
    [_aS, _dST],
    [0, 0], 1
];
exports.BasicAuthConfiguration$ = [3, n0, _BAC,
    0,
    [_sA, _rA],
    [0, 0], 2
];
exports.BatchDeleteDocumentRequest$ = [3, n0, _BDDR,
    0,
    [_aIp, _iI, _do, _dSSI],
    [[0, 1], [0, 1], () => DeleteDocuments, 0], 3
];
exports.BatchDeleteDocumentResponse$ = [3, n0, _BDDRa,
    0,
    [_fD],
    [() => FailedDocuments]
];
exports.BatchPutDocumentRequest$ = [3, n0, _BPDR,
    0,
    [_aIp, _iI, _do, _rA, _dSSI],
    [[0, 1], [0, 1], () => Documents, 0, 0], 3
];
exports.BatchPutDocumentResponse$ = [3, n0, _BPDRa,
    0,
    [_fD],
    [() => FailedDocuments]
];
exports.BlockedPhrasesConfiguration$ = [3, n0, _BPC,
    0,
    [_bP, _sMO],
    [64 | 0, 0]
];
exports.BlockedPhrasesConfigurationUpdate$ = [3, n0, _BPCU,
    0,
    [_bPTCOU, _bPTD, _sMO],
    [64 | 0, 64 | 0, 0]
];
exports.BrowserExtensionConfiguration$ = [3, n0, _BEC,
    0,
    [_eBE],
    [64 | 0], 1
];
exports.CancelSubscriptionRequest$ = [3, n0, _CSR,
    0,
    [_aIp, _sIu],
    [[0, 1], [0, 1]], 2
];
exports.CancelSubscriptionResponse$ = [3, n0, _CSRa,
    0,
    [_sAu, _cS, _nS],
    [0, () => exports.SubscriptionDetails$, () => exports.SubscriptionDetails$]
];
exports.ChatInput$ = [3, n0, _CI,
    0,
    [_aIp, _uI, _uG, _cI, _pMI, _cT, _iS],
    [[0, 1], [0, { [_hQ]: _uI }], [64 | 0, { [_hQ]: _uG }], [0, { [_hQ]: _cI }], [0, { [_hQ]: _pMI }], [0, { [_hQ]: _cT, [_iTd]: 1 }], [() => exports.ChatInputStream$, 16]], 1
];
exports.ChatOutput$ = [3, n0, _CO,
    0,
    [_oS],
    [[() => exports.ChatOutputStream$, 16]]
];
exports.ChatResponseConfiguration$ = [3, n0, _CRC,
    0,
    [_cRCI, _cRCA, _dN, _st, _rCS, _cA, _uA],
    [0, 0, 0, 0, 0, 4, 4], 4
];
exports.ChatResponseConfigurationDetail$ = [3, n0, _CRCD,
    0,
    [_rC, _rCS, _st, _e, _uA],
    [() => ResponseConfigurations, 0, 0, () => exports.ErrorDetail$, 4]
];
exports.ChatSyncInput$ = [3, n0, _CSI,
    0,
    [_aIp, _uI, _uG, _uM, _att, _aE, _aCR, _cI, _pMI, _aFt, _cM, _cMCh, _cT],
    [[0, 1], [0, { [_hQ]: _uI }], [64 | 0, { [_hQ]: _uG }], 0, () => AttachmentsInput, () => exports.ActionExecution$, () => exports.AuthChallengeResponse$, 0, 0, () => exports.AttributeFilter$, 0, () => exports.ChatModeConfiguration$, [0, 4]], 1
];
exports.ChatSyncOutput$ = [3, n0, _CSO,
    0,
    [_cI, _sM, _sMI, _uMI, _aR, _aCRu, _sAo, _fA],
    [0, 0, 0, 0, () => exports.ActionReview$, () => exports.AuthChallengeRequest$, [() => SourceAttributions, 0], () => AttachmentsOutput]
];
exports.CheckDocumentAccessRequest$ = [3, n0, _CDAR,
    0,
    [_aIp, _iI, _uI, _dI, _dSI],
    [[0, 1], [0, 1], [0, 1], [0, 1], [0, { [_hQ]: _dSI }]], 4
];
exports.CheckDocumentAccessResponse$ = [3, n0, _CDARh,
    0,
    [_uG, _uAs, _hA, _dA],
    [() => AssociatedGroups, () => AssociatedUsers, 2, () => exports.DocumentAcl$]
];
exports.ConfigurationEvent$ = [3, n0, _CEo,
    0,
    [_cM, _cMCh, _aFt],
    [0, () => exports.ChatModeConfiguration$, () => exports.AttributeFilter$]
];
exports.ContentBlockerRule$ = [3, n0, _CBR,
    0,
    [_sMO],
    [0]
];
exports.ContentRetrievalRule$ = [3, n0, _CRR,
    0,
    [_eDS],
    [() => EligibleDataSources]
];
exports.Conversation$ = [3, n0, _C,
    0,
    [_cI, _ti, _sT],
    [0, 0, 4]
];
exports.ConversationSource$ = [3, n0, _CS,
    0,
    [_cI, _aIt],
    [0, 0], 2
];
exports.CreateAnonymousWebExperienceUrlRequest$ = [3, n0, _CAWEUR,
    0,
    [_aIp, _wEI, _sDIM],
    [[0, 1], [0, 1], 1], 2
];
exports.CreateAnonymousWebExperienceUrlResponse$ = [3, n0, _CAWEURr,
    0,
    [_aUn],
    [0]
];
exports.CreateApplicationRequest$ = [3, n0, _CAR,
    0,
    [_dN, _rA, _iT, _iIPA, _iCIA, _cIFOIDC, _d, _eC, _ta, _cT, _aCt, _qAC, _pC, _qSC],
    [0, 0, 0, 0, 0, 64 | 0, 0, [() => exports.EncryptionConfiguration$, 0], () => Tags, [0, 4], () => exports.AttachmentsConfiguration$, () => exports.QAppsConfiguration$, () => exports.PersonalizationConfiguration$, () => exports.QuickSightConfiguration$], 1
];
exports.CreateApplicationResponse$ = [3, n0, _CARr,
    0,
    [_aIp, _aA],
    [0, 0]
];
exports.CreateChatResponseConfigurationRequest$ = [3, n0, _CCRCR,
    0,
    [_aIp, _dN, _rC, _cT, _ta],
    [[0, 1], 0, () => ResponseConfigurations, [0, 4], () => Tags], 3
];
exports.CreateChatResponseConfigurationResponse$ = [3, n0, _CCRCRr,
    0,
    [_cRCI, _cRCA],
    [0, 0], 2
];
exports.CreateDataAccessorRequest$ = [3, n0, _CDARr,
    0,
    [_aIp, _pr, _aCc, _dN, _cT, _aD, _ta],
    [[0, 1], 0, () => ActionConfigurationList, [() => DataAccessorName, 0], [0, 4], () => exports.DataAccessorAuthenticationDetail$, () => Tags], 4
];
exports.CreateDataAccessorResponse$ = [3, n0, _CDARre,
    0,
    [_dAI, _iAA, _dAA],
    [0, 0, 0], 3
];
exports.CreateDataSourceRequest$ = [3, n0, _CDSR,
    0,
    [_aIp, _iI, _dN, _conf, _vC, _d, _ta, _sS, _rA, _cT, _dEC, _mEC],
    [[0, 1], [0, 1], 0, 15, () => exports.DataSourceVpcConfiguration$, 0, () => Tags, 0, 0, [0, 4], () => exports.DocumentEnrichmentConfiguration$, () => exports.MediaExtractionConfiguration$], 4
];
exports.CreateDataSourceResponse$ = [3, n0, _CDSRr,
    0,
    [_dSI, _dSA],
    [0, 0]
];
exports.CreateIndexRequest$ = [3, n0, _CIR,
    0,
    [_aIp, _dN, _d, _t, _ta, _cC, _cT],
    [[0, 1], 0, 0, 0, () => Tags, () => exports.IndexCapacityConfiguration$, [0, 4]], 2
];
exports.CreateIndexResponse$ = [3, n0, _CIRr,
    0,
    [_iI, _iA],
    [0, 0]
];
exports.CreatePluginRequest$ = [3, n0, _CPR,
    0,
    [_aIp, _dN, _t, _aCu, _sU, _cPC, _ta, _cT],
    [[0, 1], 0, 0, () => exports.PluginAuthConfiguration$, 0, [() => exports.CustomPluginConfiguration$, 0], () => Tags, [0, 4]], 4
];
exports.CreatePluginResponse$ = [3, n0, _CPRr,
    0,
    [_pI, _pA, _bS],
    [0, 0, 0]
];
exports.CreateRetrieverRequest$ = [3, n0, _CRRr,
    0,
    [_aIp, _t, _dN, _conf, _rA, _cT, _ta],
    [[0, 1], 0, 0, () => exports.RetrieverConfiguration$, 0, [0, 4], () => Tags], 4
];
exports.CreateRetrieverResponse$ = [3, n0, _CRRre,
    0,
    [_rIe, _rAe],
    [0, 0]
];
exports.CreateSubscriptionRequest$ = [3, n0, _CSRr,
    0,
    [_aIp, _pr, _t, _cT],
    [[0, 1], () => exports.SubscriptionPrincipal$, 0, [0, 4]], 3
];
exports.CreateSubscriptionResponse$ = [3, n0, _CSRre,
    0,
    [_sIu, _sAu, _cS, _nS],
    [0, 0, () => exports.SubscriptionDetails$, () => exports.SubscriptionDetails$]
];
exports.CreateUserRequest$ = [3, n0, _CUR,
    0,
    [_aIp, _uI, _uAs, _cT],
    [[0, 1], 0, () => UserAliases, [0, 4]], 2
];
exports.CreateUserResponse$ = [3, n0, _CURr,
    0,
    [],
    []
];
exports.CreateWebExperienceRequest$ = [3, n0, _CWER,
    0,
    [_aIp, _ti, _su, _wM, _sPCM, _o, _rA, _ta, _cT, _iPC, _bEC, _cCu],
    [[0, 1], 0, 0, 0, 0, 64 | 0, 0, () => Tags, [0, 4], () => exports.IdentityProviderConfiguration$, () => exports.BrowserExtensionConfiguration$, () => exports.CustomizationConfiguration$], 1
];
exports.CreateWebExperienceResponse$ = [3, n0, _CWERr,
    0,
    [_wEI, _wEA],
    [0, 0]
];
exports.CreatorModeConfiguration$ = [3, n0, _CMC,
    0,
    [_cMC],
    [0], 1
];
exports.CustomizationConfiguration$ = [3, n0, _CC,
    0,
    [_cCSSU, _lU, _fU, _fUa],
    [0, 0, 0, 0]
];
exports.CustomPluginConfiguration$ = [3, n0, _CPC,
    0,
    [_d, _aST, _aSp],
    [0, 0, [() => exports.APISchema$, 0]], 2
];
exports.DataAccessor$ = [3, n0, _DA,
    0,
    [_dN, _dAI, _dAA, _iAA, _pr, _aD, _cA, _uA],
    [[() => DataAccessorName, 0], 0, 0, 0, 0, () => exports.DataAccessorAuthenticationDetail$, 4, 4]
];
exports.DataAccessorAuthenticationDetail$ = [3, n0, _DAAD,
    0,
    [_aT, _aCut, _eI],
    [0, () => exports.DataAccessorAuthenticationConfiguration$, 64 | 0], 1
];
exports.DataAccessorIdcTrustedTokenIssuerConfiguration$ = [3, n0, _DAITTIC,
    0,
    [_iTTIA],
    [0], 1
];
exports.DataSource$ = [3, n0, _DS,
    0,
    [_dN, _dSI, _t, _cA, _uA, _st],
    [0, 0, 0, 4, 4, 0]
];
exports.DataSourceSyncJob$ = [3, n0, _DSSJ,
    0,
    [_eIx, _sT, _eTn, _st, _e, _dSEC, _me],
    [0, 4, 4, 0, () => exports.ErrorDetail$, 0, () => exports.DataSourceSyncJobMetrics$]
];
exports.DataSourceSyncJobMetrics$ = [3, n0, _DSSJM,
    0,
    [_dAo, _dM, _dDo, _dF, _dS],
    [0, 0, 0, 0, 0]
];
exports.DataSourceVpcConfiguration$ = [3, n0, _DSVC,
    0,
    [_sIub, _sGI],
    [64 | 0, 64 | 0], 2
];
exports.DateAttributeBoostingConfiguration$ = [3, n0, _DABC,
    0,
    [_bL, _bDIS],
    [0, 1], 1
];
exports.DeleteApplicationRequest$ = [3, n0, _DAR,
    0,
    [_aIp],
    [[0, 1]], 1
];
exports.DeleteApplicationResponse$ = [3, n0, _DARe,
    0,
    [],
    []
];
exports.DeleteAttachmentRequest$ = [3, n0, _DARel,
    0,
    [_aIp, _cI, _aIt, _uI],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _uI }]], 3
];
exports.DeleteAttachmentResponse$ = [3, n0, _DARele,
    0,
    [],
    []
];
exports.DeleteChatControlsConfigurationRequest$ = [3, n0, _DCCCR,
    0,
    [_aIp],
    [[0, 1]], 1
];
exports.DeleteChatControlsConfigurationResponse$ = [3, n0, _DCCCRe,
    0,
    [],
    []
];
exports.DeleteChatResponseConfigurationRequest$ = [3, n0, _DCRCR,
    0,
    [_aIp, _cRCI],
    [[0, 1], [0, 1]], 2
];
exports.DeleteChatResponseConfigurationResponse$ = [3, n0, _DCRCRe,
    0,
    [],
    []
];
exports.DeleteConversationRequest$ = [3, n0, _DCR,
    0,
    [_cI, _aIp, _uI],
    [[0, 1], [0, 1], [0, { [_hQ]: _uI }]], 2
];
exports.DeleteConversationResponse$ = [3, n0, _DCRe,
    0,
    [],
    []
];
exports.DeleteDataAccessorRequest$ = [3, n0, _DDAR,
    0,
    [_aIp, _dAI],
    [[0, 1], [0, 1]], 2
];
exports.DeleteDataAccessorResponse$ = [3, n0, _DDARe,
    0,
    [],
    []
];
exports.DeleteDataSourceRequest$ = [3, n0, _DDSR,
    0,
    [_aIp, _iI, _dSI],
    [[0, 1], [0, 1], [0, 1]], 3
];
exports.DeleteDataSourceResponse$ = [3, n0, _DDSRe,
    0,
    [],
    []
];
exports.DeleteDocument$ = [3, n0, _DD,
    0,
    [_dI],
    [0], 1
];
exports.DeleteGroupRequest$ = [3, n0, _DGR,
    0,
    [_aIp, _iI, _gN, _dSI],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _dSI }]], 3
];
exports.DeleteGroupResponse$ = [3, n0, _DGRe,
    0,
    [],
    []
];
exports.DeleteIndexRequest$ = [3, n0, _DIR,
    0,
    [_aIp, _iI],
    [[0, 1], [0, 1]], 2
];
exports.DeleteIndexResponse$ = [3, n0, _DIRe,
    0,
    [],
    []
];
exports.DeletePluginRequest$ = [3, n0, _DPR,
    0,
    [_aIp, _pI],
    [[0, 1], [0, 1]], 2
];
exports.DeletePluginResponse$ = [3, n0, _DPRe,
    0,
    [],
    []
];
exports.DeleteRetrieverRequest$ = [3, n0, _DRR,
    0,
    [_aIp, _rIe],
    [[0, 1], [0, 1]], 2
];
exports.DeleteRetrieverResponse$ = [3, n0, _DRRe,
    0,
    [],
    []
];
exports.DeleteUserRequest$ = [3, n0, _DUR,
    0,
    [_aIp, _uI],
    [[0, 1], [0, 1]], 2
];
exports.DeleteUserResponse$ = [3, n0, _DURe,
    0,
    [],
    []
];
exports.DeleteWebExperienceRequest$ = [3, n0, _DWER,
    0,
    [_aIp, _wEI],
    [[0, 1], [0, 1]], 2
];
exports.DeleteWebExperienceResponse$ = [3, n0, _DWERe,
    0,
    [],
    []
];
exports.DisassociatePermissionRequest$ = [3, n0, _DPRi,
    0,
    [_aIp, _sI],
    [[0, 1], [0, 1]], 2
];
exports.DisassociatePermissionResponse$ = [3, n0, _DPRis,
    0,
    [],
    []
];
exports.Document$ = [3, n0, _D,
    0,
    [_i, _attr, _cont, _cTo, _ti, _aCcc, _dEC, _mEC],
    [0, () => DocumentAttributes, () => exports.DocumentContent$, 0, 0, () => exports.AccessConfiguration$, () => exports.DocumentEnrichmentConfiguration$, () => exports.MediaExtractionConfiguration$], 1
];
exports.DocumentAcl$ = [3, n0, _DAo,
    0,
    [_al, _dL],
    [() => exports.DocumentAclMembership$, () => exports.DocumentAclMembership$]
];
exports.DocumentAclCondition$ = [3, n0, _DAC,
    0,
    [_mR, _u, _g],
    [0, () => DocumentAclUsers, () => DocumentAclGroups]
];
exports.DocumentAclGroup$ = [3, n0, _DAG,
    0,
    [_n, _t],
    [0, 0]
];
exports.DocumentAclMembership$ = [3, n0, _DAM,
    0,
    [_mR, _con],
    [0, () => DocumentAclConditions]
];
exports.DocumentAclUser$ = [3, n0, _DAU,
    0,
    [_i, _t],
    [0, 0]
];
exports.DocumentAttribute$ = [3, n0, _DAoc,
    0,
    [_n, _v],
    [0, () => exports.DocumentAttributeValue$], 2
];
exports.DocumentAttributeCondition$ = [3, n0, _DACo,
    0,
    [_k, _op, _v],
    [0, 0, () => exports.DocumentAttributeValue$], 2
];
exports.DocumentAttributeConfiguration$ = [3, n0, _DACoc,
    0,
    [_n, _t, _sea],
    [0, 0, 0]
];
exports.DocumentAttributeTarget$ = [3, n0, _DAT,
    0,
    [_k, _v, _aVO],
    [0, () => exports.DocumentAttributeValue$, 0], 1
];
exports.DocumentDetails$ = [3, n0, _DDo,
    0,
    [_dI, _st, _e, _cA, _uA],
    [0, 0, () => exports.ErrorDetail$, 4, 4]
];
exports.DocumentEnrichmentConfiguration$ = [3, n0, _DEC,
    0,
    [_iC, _pEHC, _pEHCo],
    [() => InlineDocumentEnrichmentConfigurations, () => exports.HookConfiguration$, () => exports.HookConfiguration$]
];
exports.EligibleDataSource$ = [3, n0, _EDS,
    0,
    [_iI, _dSI],
    [0, 0]
];
exports.EncryptionConfiguration$ = [3, n0, _EC,
    0,
    [_kKI],
    [[() => KmsKeyId, 0]]
];
exports.EndOfInputEvent$ = [3, n0, _EOIE,
    0,
    [],
    []
];
exports.ErrorDetail$ = [3, n0, _ED,
    0,
    [_eM, _eCr],
    [0, 0]
];
exports.FailedAttachmentEvent$ = [3, n0, _FAE,
    0,
    [_cI, _uMI, _sMI, _at],
    [0, 0, 0, () => exports.AttachmentOutput$]
];
exports.FailedDocument$ = [3, n0, _FD,
    0,
    [_i, _e, _dSI],
    [0, () => exports.ErrorDetail$, 0]
];
exports.GetApplicationRequest$ = [3, n0, _GAR,
    0,
    [_aIp],
    [[0, 1]], 1
];
exports.GetApplicationResponse$ = [3, n0, _GARe,
    0,
    [_dN, _aIp, _aA, _iT, _iIPA, _iCAA, _rA, _st, _d, _eC, _cA, _uA, _e, _aCt, _qAC, _pC, _aSC, _cIFOIDC, _qSC],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, [() => exports.EncryptionConfiguration$, 0], 4, 4, () => exports.ErrorDetail$, () => exports.AppliedAttachmentsConfiguration$, () => exports.QAppsConfiguration$, () => exports.PersonalizationConfiguration$, () => exports.AutoSubscriptionConfiguration$, 64 | 0, () => exports.QuickSightConfiguration$]
];
exports.GetChatControlsConfigurationRequest$ = [3, n0, _GCCCR,
    0,
    [_aIp, _mRa, _nT],
    [[0, 1], [1, { [_hQ]: _mRa }], [0, { [_hQ]: _nT }]], 1
];
exports.GetChatControlsConfigurationResponse$ = [3, n0, _GCCCRe,
    0,
    [_rS, _oC, _bP, _tC, _cMCr, _nT, _hRC],
    [0, () => exports.AppliedOrchestrationConfiguration$, () => exports.BlockedPhrasesConfiguration$, () => TopicConfigurations, () => exports.AppliedCreatorModeConfiguration$, 0, () => exports.HallucinationReductionConfiguration$]
];
exports.GetChatResponseConfigurationRequest$ = [3, n0, _GCRCR,
    0,
    [_aIp, _cRCI],
    [[0, 1], [0, 1]], 2
];
exports.GetChatResponseConfigurationResponse$ = [3, n0, _GCRCRe,
    0,
    [_cRCI, _cRCA, _dN, _cA, _iUC, _lUC],
    [0, 0, 0, 4, () => exports.ChatResponseConfigurationDetail$, () => exports.ChatResponseConfigurationDetail$]
];
exports.GetDataAccessorRequest$ = [3, n0, _GDAR,
    0,
    [_aIp, _dAI],
    [[0, 1], [0, 1]], 2
];
exports.GetDataAccessorResponse$ = [3, n0, _GDARe,
    0,
    [_dN, _dAI, _dAA, _aIp, _iAA, _pr, _aCc, _aD, _cA, _uA],
    [[() => DataAccessorName, 0], 0, 0, 0, 0, 0, () => ActionConfigurationList, () => exports.DataAccessorAuthenticationDetail$, 4, 4]
];
exports.GetDataSourceRequest$ = [3, n0, _GDSR,
    0,
    [_aIp, _iI, _dSI],
    [[0, 1], [0, 1], [0, 1]], 3
];
exports.GetDataSourceResponse$ = [3, n0, _GDSRe,
    0,
    [_aIp, _iI, _dSI, _dSA, _dN, _t, _conf, _vC, _cA, _uA, _d, _st, _sS, _rA, _e, _dEC, _mEC],
    [0, 0, 0, 0, 0, 0, 15, () => exports.DataSourceVpcConfiguration$, 4, 4, 0, 0, 0, 0, () => exports.ErrorDetail$, () => exports.DocumentEnrichmentConfiguration$, () => exports.MediaExtractionConfiguration$]
];
exports.GetDocumentContentRequest$ = [3, n0, _GDCR,
    0,
    [_aIp, _iI, _dI, _dSI, _oF],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _dSI }], [0, { [_hQ]: _oF }]], 3
];
exports.GetDocumentContentResponse$ = [3, n0, _GDCRe,
    0,
    [_pU, _mT],
    [0, 0], 2
];
exports.GetGroupRequest$ = [3, n0, _GGR,
    0,
    [_aIp, _iI, _gN, _dSI],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _dSI }]], 3
];
exports.GetGroupResponse$ = [3, n0, _GGRe,
    0,
    [_st, _sH],
    [() => exports.GroupStatusDetail$, () => GroupStatusDetails]
];
exports.GetIndexRequest$ = [3, n0, _GIR,
    0,
    [_aIp, _iI],
    [[0, 1], [0, 1]], 2
];
exports.GetIndexResponse$ = [3, n0, _GIRe,
    0,
    [_aIp, _iI, _dN, _iA, _st, _t, _d, _cA, _uA, _cC, _dAC, _e, _iSn],
    [0, 0, 0, 0, 0, 0, 0, 4, 4, () => exports.IndexCapacityConfiguration$, () => DocumentAttributeConfigurations, () => exports.ErrorDetail$, () => exports.IndexStatistics$]
];
exports.GetMediaRequest$ = [3, n0, _GMR,
    0,
    [_aIp, _cI, _mIe, _mI],
    [[0, 1], [0, 1], [0, 1], [0, 1]], 4
];
exports.GetMediaResponse$ = [3, n0, _GMRe,
    0,
    [_mB, _mMT],
    [21, 0]
];
exports.GetPluginRequest$ = [3, n0, _GPR,
    0,
    [_aIp, _pI],
    [[0, 1], [0, 1]], 2
];
exports.GetPluginResponse$ = [3, n0, _GPRe,
    0,
    [_aIp, _pI, _dN, _t, _sU, _aCu, _cPC, _bS, _pA, _stat, _cA, _uA],
    [0, 0, 0, 0, 0, () => exports.PluginAuthConfiguration$, [() => exports.CustomPluginConfiguration$, 0], 0, 0, 0, 4, 4]
];
exports.GetPolicyRequest$ = [3, n0, _GPRet,
    0,
    [_aIp],
    [[0, 1]], 1
];
exports.GetPolicyResponse$ = [3, n0, _GPReto,
    0,
    [_po],
    [0]
];
exports.GetRetrieverRequest$ = [3, n0, _GRR,
    0,
    [_aIp, _rIe],
    [[0, 1], [0, 1]], 2
];
exports.GetRetrieverResponse$ = [3, n0, _GRRe,
    0,
    [_aIp, _rIe, _rAe, _t, _st, _dN, _conf, _rA, _cA, _uA],
    [0, 0, 0, 0, 0, 0, () => exports.RetrieverConfiguration$, 0, 4, 4]
];
exports.GetUserRequest$ = [3, n0, _GUR,
    0,
    [_aIp, _uI],
    [[0, 1], [0, 1]], 2
];
exports.GetUserResponse$ = [3, n0, _GURe,
    0,
    [_uAs],
    [() => UserAliases]
];
exports.GetWebExperienceRequest$ = [3, n0, _GWER,
    0,
    [_aIp, _wEI],
    [[0, 1], [0, 1]], 2
];
exports.GetWebExperienceResponse$ = [3, n0, _GWERe,
    0,
    [_aIp, _wEI, _wEA, _dE, _st, _cA, _uA, _ti, _su, _wM, _sPCM, _o, _rA, _iPC, _aCut, _e, _bEC, _cCu],
    [0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 64 | 0, 0, () => exports.IdentityProviderConfiguration$, () => exports.WebExperienceAuthConfiguration$, () => exports.ErrorDetail$, () => exports.BrowserExtensionConfiguration$, () => exports.CustomizationConfiguration$]
];
exports.GroupMembers$ = [3, n0, _GM,
    0,
    [_mG, _mU, _sPFGM],
    [() => MemberGroups, () => MemberUsers, () => exports.S3$]
];
exports.GroupStatusDetail$ = [3, n0, _GSD,
    0,
    [_st, _lUA, _eD],
    [0, 4, () => exports.ErrorDetail$]
];
exports.GroupSummary$ = [3, n0, _GS,
    0,
    [_gN],
    [0]
];
exports.HallucinationReductionConfiguration$ = [3, n0, _HRC,
    0,
    [_hRCa],
    [0]
];
exports.HookConfiguration$ = [3, n0, _HC,
    0,
    [_iCn, _lA, _sBN, _rA],
    [() => exports.DocumentAttributeCondition$, 0, 0, 0]
];
exports.IdcAuthConfiguration$ = [3, n0, _IAC,
    0,
    [_iAA, _rA],
    [0, 0], 2
];
exports.ImageExtractionConfiguration$ = [3, n0, _IEC,
    0,
    [_iES],
    [0], 1
];
exports.ImageSourceDetails$ = [3, n0, _ISD,
    0,
    [_mI, _mMT],
    [0, 0]
];
exports.Index$ = [3, n0, _I,
    0,
    [_dN, _iI, _cA, _uA, _st],
    [0, 0, 4, 4, 0]
];
exports.IndexCapacityConfiguration$ = [3, n0, _ICC,
    0,
    [_un],
    [1]
];
exports.IndexStatistics$ = [3, n0, _IS,
    0,
    [_tDS],
    [() => exports.TextDocumentStatistics$]
];
exports.InlineDocumentEnrichmentConfiguration$ = [3, n0, _IDEC,
    0,
    [_cond, _tar, _dCO],
    [() => exports.DocumentAttributeCondition$, () => exports.DocumentAttributeTarget$, 0]
];
exports.InstructionCollection$ = [3, n0, _IC,
    0,
    [_rL, _tA, _pe, _oSu, _id, _to, _cIu, _ex],
    [0, 0, 0, 0, 0, 0, 0, 0]
];
exports.KendraIndexConfiguration$ = [3, n0, _KIC,
    0,
    [_iI],
    [0], 1
];
exports.ListApplicationsRequest$ = [3, n0, _LAR,
    0,
    [_nT, _mRa],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]]
];
exports.ListApplicationsResponse$ = [3, n0, _LARi,
    0,
    [_nT, _ap],
    [0, () => Applications]
];
exports.ListAttachmentsRequest$ = [3, n0, _LARis,
    0,
    [_aIp, _cI, _uI, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _cI }], [0, { [_hQ]: _uI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListAttachmentsResponse$ = [3, n0, _LARist,
    0,
    [_att, _nT],
    [() => AttachmentList, 0]
];
exports.ListChatResponseConfigurationsRequest$ = [3, n0, _LCRCR,
    0,
    [_aIp, _mRa, _nT],
    [[0, 1], [1, { [_hQ]: _mRa }], [0, { [_hQ]: _nT }]], 1
];
exports.ListChatResponseConfigurationsResponse$ = [3, n0, _LCRCRi,
    0,
    [_cRC, _nT],
    [() => ChatResponseConfigurations, 0]
];
exports.ListConversationsRequest$ = [3, n0, _LCR,
    0,
    [_aIp, _uI, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _uI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListConversationsResponse$ = [3, n0, _LCRi,
    0,
    [_nT, _conv],
    [0, () => Conversations]
];
exports.ListDataAccessorsRequest$ = [3, n0, _LDAR,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListDataAccessorsResponse$ = [3, n0, _LDARi,
    0,
    [_dAa, _nT],
    [[() => DataAccessors, 0], 0]
];
exports.ListDataSourcesRequest$ = [3, n0, _LDSR,
    0,
    [_aIp, _iI, _nT, _mRa],
    [[0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 2
];
exports.ListDataSourcesResponse$ = [3, n0, _LDSRi,
    0,
    [_dSa, _nT],
    [() => DataSources, 0]
];
exports.ListDataSourceSyncJobsRequest$ = [3, n0, _LDSSJR,
    0,
    [_dSI, _aIp, _iI, _nT, _mRa, _sT, _eTn, _sF],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }], [4, { [_hQ]: _sT }], [4, { [_hQ]: _eTn }], [0, { [_hQ]: _sSy }]], 3
];
exports.ListDataSourceSyncJobsResponse$ = [3, n0, _LDSSJRi,
    0,
    [_h, _nT],
    [() => DataSourceSyncJobs, 0]
];
exports.ListDocumentsRequest$ = [3, n0, _LDR,
    0,
    [_aIp, _iI, _dSIa, _nT, _mRa],
    [[0, 1], [0, 1], [64 | 0, { [_hQ]: _dSIa }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 2
];
exports.ListDocumentsResponse$ = [3, n0, _LDRi,
    0,
    [_dDL, _nT],
    [() => DocumentDetailList, 0]
];
exports.ListGroupsRequest$ = [3, n0, _LGR,
    0,
    [_aIp, _iI, _uET, _dSI, _nT, _mRa],
    [[0, 1], [0, 1], [4, { [_hQ]: _uET }], [0, { [_hQ]: _dSI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 3
];
exports.ListGroupsResponse$ = [3, n0, _LGRi,
    0,
    [_nT, _it],
    [0, () => GroupSummaryList]
];
exports.ListIndicesRequest$ = [3, n0, _LIR,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListIndicesResponse$ = [3, n0, _LIRi,
    0,
    [_nT, _in],
    [0, () => Indices]
];
exports.ListMessagesRequest$ = [3, n0, _LMR,
    0,
    [_cI, _aIp, _uI, _nT, _mRa],
    [[0, 1], [0, 1], [0, { [_hQ]: _uI }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 2
];
exports.ListMessagesResponse$ = [3, n0, _LMRi,
    0,
    [_mes, _nT],
    [[() => Messages, 0], 0]
];
exports.ListPluginActionsRequest$ = [3, n0, _LPAR,
    0,
    [_aIp, _pI, _nT, _mRa],
    [[0, 1], [0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 2
];
exports.ListPluginActionsResponse$ = [3, n0, _LPARi,
    0,
    [_nT, _it],
    [0, () => Actions]
];
exports.ListPluginsRequest$ = [3, n0, _LPR,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListPluginsResponse$ = [3, n0, _LPRi,
    0,
    [_nT, _pl],
    [0, () => Plugins]
];
exports.ListPluginTypeActionsRequest$ = [3, n0, _LPTAR,
    0,
    [_pT, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListPluginTypeActionsResponse$ = [3, n0, _LPTARi,
    0,
    [_nT, _it],
    [0, () => Actions]
];
exports.ListPluginTypeMetadataRequest$ = [3, n0, _LPTMR,
    0,
    [_nT, _mRa],
    [[0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]]
];
exports.ListPluginTypeMetadataResponse$ = [3, n0, _LPTMRi,
    0,
    [_nT, _it],
    [0, () => ListPluginTypeMetadataSummaries]
];
exports.ListRetrieversRequest$ = [3, n0, _LRR,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListRetrieversResponse$ = [3, n0, _LRRi,
    0,
    [_ret, _nT],
    [() => Retrievers, 0]
];
exports.ListSubscriptionsRequest$ = [3, n0, _LSR,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListSubscriptionsResponse$ = [3, n0, _LSRi,
    0,
    [_nT, _sub],
    [0, () => Subscriptions]
];
exports.ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_rARN],
    [[0, 1]], 1
];
exports.ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_ta],
    [() => Tags]
];
exports.ListWebExperiencesRequest$ = [3, n0, _LWER,
    0,
    [_aIp, _nT, _mRa],
    [[0, 1], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mRa }]], 1
];
exports.ListWebExperiencesResponse$ = [3, n0, _LWERi,
    0,
    [_wE, _nT],
    [() => WebExperiences, 0]
];
exports.MediaExtractionConfiguration$ = [3, n0, _MEC,
    0,
    [_iEC, _aEC, _vEC],
    [() => exports.ImageExtractionConfiguration$, () => exports.AudioExtractionConfiguration$, () => exports.VideoExtractionConfiguration$]
];
exports.MemberGroup$ = [3, n0, _MG,
    0,
    [_gN, _t],
    [0, 0], 1
];
exports.MemberUser$ = [3, n0, _MU,
    0,
    [_uI, _t],
    [0, 0], 1
];
exports.Message$ = [3, n0, _M,
    0,
    [_mIe, _b, _tim, _t, _att, _sAou, _aR, _aE],
    [0, 0, 4, 0, () => AttachmentsOutput, [() => SourceAttributions, 0], () => exports.ActionReview$, () => exports.ActionExecution$]
];
exports.MessageUsefulnessFeedback$ = [3, n0, _MUF,
    0,
    [_us, _sAub, _r, _com],
    [0, 4, 0, 0], 2
];
exports.MetadataEvent$ = [3, n0, _ME,
    0,
    [_cI, _uMI, _sMI, _sAo, _fTM],
    [0, 0, 0, [() => SourceAttributions, 0], 0]
];
exports.NativeIndexConfiguration$ = [3, n0, _NIC,
    0,
    [_iI, _ve, _bO],
    [0, 1, () => DocumentAttributeBoostingOverrideMap], 1
];
exports.NoAuthConfiguration$ = [3, n0, _NAC,
    0,
    [],
    []
];
exports.NumberAttributeBoostingConfiguration$ = [3, n0, _NABC,
    0,
    [_bL, _bT],
    [0, 0], 1
];
exports.OAuth2ClientCredentialConfiguration$ = [3, n0, _OACCC,
    0,
    [_sA, _rA, _aU, _tU],
    [0, 0, 0, 0], 2
];
exports.OpenIDConnectProviderConfiguration$ = [3, n0, _OIDCPC,
    0,
    [_sAe, _sR],
    [0, 0], 2
];
exports.OrchestrationConfiguration$ = [3, n0, _OC,
    0,
    [_co],
    [0], 1
];
exports.PermissionCondition$ = [3, n0, _PC,
    0,
    [_cO, _cK, _cV],
    [0, 0, 64 | 0], 3
];
exports.PersonalizationConfiguration$ = [3, n0, _PCe,
    0,
    [_pCM],
    [0], 1
];
exports.Plugin$ = [3, n0, _Pl,
    0,
    [_pI, _dN, _t, _sU, _stat, _bS, _cA, _uA],
    [0, 0, 0, 0, 0, 0, 4, 4]
];
exports.PluginConfiguration$ = [3, n0, _PCl,
    0,
    [_pI],
    [0], 1
];
exports.PluginTypeMetadataSummary$ = [3, n0, _PTMS,
    0,
    [_t, _ca, _d],
    [0, 0, 0]
];
exports.PrincipalGroup$ = [3, n0, _PG,
    0,
    [_acc, _n, _mTe],
    [0, 0, 0], 1
];
exports.PrincipalUser$ = [3, n0, _PU,
    0,
    [_acc, _i, _mTe],
    [0, 0, 0], 1
];
exports.PutFeedbackRequest$ = [3, n0, _PFR,
    0,
    [_aIp, _cI, _mIe, _uI, _mCA, _mUe],
    [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _uI }], 4, () => exports.MessageUsefulnessFeedback$], 3
];
exports.PutGroupRequest$ = [3, n0, _PGR,
    0,
    [_aIp, _iI, _gN, _t, _gM, _dSI, _rA],
    [[0, 1], [0, 1], 0, 0, () => exports.GroupMembers$, 0, 0], 5
];
exports.PutGroupResponse$ = [3, n0, _PGRu,
    0,
    [],
    []
];
exports.QAppsConfiguration$ = [3, n0, _QAC,
    0,
    [_qACM],
    [0], 1
];
exports.QuickSightConfiguration$ = [3, n0, _QSC,
    0,
    [_cN],
    [0], 1
];
exports.RelevantContent$ = [3, n0, _RC,
    0,
    [_cont, _dI, _dT, _dU, _dAoc, _sAc],
    [0, 0, 0, 0, () => DocumentAttributes, () => exports.ScoreAttributes$]
];
exports.ResponseConfiguration$ = [3, n0, _RCe,
    0,
    [_iCns],
    [() => exports.InstructionCollection$]
];
exports.Retriever$ = [3, n0, _R,
    0,
    [_aIp, _rIe, _t, _st, _dN],
    [0, 0, 0, 0, 0]
];
exports.RetrieverContentSource$ = [3, n0, _RCS,
    0,
    [_rIe],
    [0], 1
];
exports.Rule$ = [3, n0, _Ru,
    0,
    [_rTu, _iUAG, _eUAG, _rCu],
    [0, () => exports.UsersAndGroups$, () => exports.UsersAndGroups$, () => exports.RuleConfiguration$], 1
];
exports.S3$ = [3, n0, _S,
    0,
    [_bu, _k],
    [0, 0], 2
];
exports.SamlConfiguration$ = [3, n0, _SC,
    0,
    [_mXML, _rA, _uIA, _uGA],
    [0, 0, 0, 0], 3
];
exports.SamlProviderConfiguration$ = [3, n0, _SPC,
    0,
    [_aUu],
    [0], 1
];
exports.ScoreAttributes$ = [3, n0, _SA,
    0,
    [_sC],
    [0]
];
exports.SearchRelevantContentRequest$ = [3, n0, _SRCR,
    0,
    [_aIp, _qT, _cSo, _aFt, _mRa, _nT],
    [[0, 1], 0, () => exports.ContentSource$, () => exports.AttributeFilter$, 1, 0], 3
];
exports.SearchRelevantContentResponse$ = [3, n0, _SRCRe,
    0,
    [_rCe, _nT],
    [() => RelevantContentList, 0]
];
exports.SnippetExcerpt$ = [3, n0, _SE,
    0,
    [_te],
    [0]
];
exports.SourceAttribution$ = [3, n0, _SAo,
    0,
    [_ti, _sn, _ur, _cNi, _uA, _tMS, _dI, _iI, _dIa],
    [0, 0, 0, 1, 4, () => TextSegmentList, 0, 0, 0]
];
exports.StartDataSourceSyncJobRequest$ = [3, n0, _SDSSJR,
    0,
    [_dSI, _aIp, _iI],
    [[0, 1], [0, 1], [0, 1]], 3
];
exports.StartDataSourceSyncJobResponse$ = [3, n0, _SDSSJRt,
    0,
    [_eIx],
    [0]
];
exports.StopDataSourceSyncJobRequest$ = [3, n0, _SDSSJRto,
    0,
    [_dSI, _aIp, _iI],
    [[0, 1], [0, 1], [0, 1]], 3
];
exports.StopDataSourceSyncJobResponse$ = [3, n0, _SDSSJRtop,
    0,
    [],
    []
];
exports.StringAttributeBoostingConfiguration$ = [3, n0, _SABC,
    0,
    [_bL, _aVB],
    [0, 128 | 0], 1
];
exports.StringListAttributeBoostingConfiguration$ = [3, n0, _SLABC,
    0,
    [_bL],
    [0], 1
];
exports.Subscription$ = [3, n0, _Su,
    0,
    [_sIu, _sAu, _pr, _cS, _nS],
    [0, 0, () => exports.SubscriptionPrincipal$, () => exports.SubscriptionDetails$, () => exports.SubscriptionDetails$]
];
exports.SubscriptionDetails$ = [3, n0, _SD,
    0,
    [_t],
    [0]
];
exports.Tag$ = [3, n0, _T,
    0,
    [_k, _v],
    [0, 0], 2
];
exports.TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rARN, _ta],
    [[0, 1], () => Tags], 2
];
exports.TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
exports.TextDocumentStatistics$ = [3, n0, _TDS,
    0,
    [_iTB, _iTDC],
    [1, 1]
];
exports.TextInputEvent$ = [3, n0, _TIE,
    0,
    [_uM],
    [0], 1
];
exports.TextOutputEvent$ = [3, n0, _TOE,
    0,
    [_sMT, _cI, _uMI, _sMI, _sM],
    [0, 0, 0, 0, 0]
];
exports.TextSegment$ = [3, n0, _TS,
    0,
    [_bOe, _eO, _sE, _mI, _mMT, _sD],
    [1, 1, () => exports.SnippetExcerpt$, 0, 0, () => exports.SourceDetails$]
];
exports.TopicConfiguration$ = [3, n0, _TC,
    0,
    [_n, _ru, _d, _eCM],
    [0, () => Rules, 0, 64 | 0], 2
];
exports.UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rARN, _tK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
exports.UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
exports.UpdateApplicationRequest$ = [3, n0, _UAR,
    0,
    [_aIp, _iCIA, _dN, _d, _rA, _aCt, _qAC, _pC, _aSC],
    [[0, 1], 0, 0, 0, 0, () => exports.AttachmentsConfiguration$, () => exports.QAppsConfiguration$, () => exports.PersonalizationConfiguration$, () => exports.AutoSubscriptionConfiguration$], 1
];
exports.UpdateApplicationResponse$ = [3, n0, _UARp,
    0,
    [],
    []
];
exports.UpdateChatControlsConfigurationRequest$ = [3, n0, _UCCCR,
    0,
    [_aIp, _cT, _rS, _oC, _bPCU, _tCTCOU, _tCTD, _cMCr, _hRC],
    [[0, 1], [0, 4], 0, () => exports.OrchestrationConfiguration$, () => exports.BlockedPhrasesConfigurationUpdate$, () => TopicConfigurations, () => TopicConfigurations, () => exports.CreatorModeConfiguration$, () => exports.HallucinationReductionConfiguration$], 1
];
exports.UpdateChatControlsConfigurationResponse$ = [3, n0, _UCCCRp,
    0,
    [],
    []
];
exports.UpdateChatResponseConfigurationRequest$ = [3, n0, _UCRCR,
    0,
    [_aIp, _cRCI, _rC, _dN, _cT],
    [[0, 1], [0, 1], () => ResponseConfigurations, 0, [0, 4]], 3
];
exports.UpdateChatResponseConfigurationResponse$ = [3, n0, _UCRCRp,
    0,
    [],
    []
];
exports.UpdateDataAccessorRequest$ = [3, n0, _UDAR,
    0,
    [_aIp, _dAI, _aCc, _aD, _dN],
    [[0, 1], [0, 1], () => ActionConfigurationList, () => exports.DataAccessorAuthenticationDetail$, [() => DataAccessorName, 0]], 3
];
exports.UpdateDataAccessorResponse$ = [3, n0, _UDARp,
    0,
    [],
    []
];
exports.UpdateDataSourceRequest$ = [3, n0, _UDSR,
    0,
    [_aIp, _iI, _dSI, _dN, _conf, _vC, _d, _sS, _rA, _dEC, _mEC],
    [[0, 1], [0, 1], [0, 1], 0, 15, () => exports.DataSourceVpcConfiguration$, 0, 0, 0, () => exports.DocumentEnrichmentConfiguration$, () => exports.MediaExtractionConfiguration$], 3
];
exports.UpdateDataSourceResponse$ = [3, n0, _UDSRp,
    0,
    [],
    []
];
exports.UpdateIndexRequest$ = [3, n0, _UIR,
    0,
    [_aIp, _iI, _dN, _d, _cC, _dAC],
    [[0, 1], [0, 1], 0, 0, () => exports.IndexCapacityConfiguration$, () => DocumentAttributeConfigurations], 2
];
exports.UpdateIndexResponse$ = [3, n0, _UIRp,
    0,
    [],
    []
];
exports.UpdatePluginRequest$ = [3, n0, _UPR,
    0,
    [_aIp, _pI, _dN, _stat, _sU, _cPC, _aCu],
    [[0, 1], [0, 1], 0, 0, 0, [() => exports.CustomPluginConfiguration$, 0], () => exports.PluginAuthConfiguration$], 2
];
exports.UpdatePluginResponse$ = [3, n0, _UPRp,
    0,
    [],
    []
];
exports.UpdateRetrieverRequest$ = [3, n0, _URRp,
    0,
    [_aIp, _rIe, _conf, _dN, _rA],
    [[0, 1], [0, 1], () => exports.RetrieverConfiguration$, 0, 0], 2
];
exports.UpdateRetrieverResponse$ = [3, n0, _URRpd,
    0,
    [],
    []
];
exports.UpdateSubscriptionRequest$ = [3, n0, _USR,
    0,
    [_aIp, _sIu, _t],
    [[0, 1], [0, 1], 0], 3
];
exports.UpdateSubscriptionResponse$ = [3, n0, _USRp,
    0,
    [_sAu, _cS, _nS],
    [0, () => exports.SubscriptionDetails$, () => exports.SubscriptionDetails$]
];
exports.UpdateUserRequest$ = [3, n0, _UUR,
    0,
    [_aIp, _uI, _uATU, _uATD],
    [[0, 1], [0, 1], () => UserAliases, () => UserAliases], 2
];
exports.UpdateUserResponse$ = [3, n0, _UURp,
    0,
    [_uAA, _uAU, _uAD],
    [() => UserAliases, () => UserAliases, () => UserAliases]
];
exports.UpdateWebExperienceRequest$ = [3, n0, _UWER,
    0,
    [_aIp, _wEI, _rA, _aCut, _ti, _su, _wM, _sPCM, _iPC, _o, _bEC, _cCu],
    [[0, 1], [0, 1], 0, () => exports.WebExperienceAuthConfiguration$, 0, 0, 0, 0, () => exports.IdentityProviderConfiguration$, 64 | 0, () => exports.BrowserExtensionConfiguration$, () => exports.CustomizationConfiguration$], 2
];
exports.UpdateWebExperienceResponse$ = [3, n0, _UWERp,
    0,
    [],
    []
];
exports.UserAlias$ = [3, n0, _UA,
    0,
    [_uI, _iI, _dSI],
    [0, 0, 0], 1
];
exports.UsersAndGroups$ = [3, n0, _UAG,
    0,
    [_uIs, _uG],
    [64 | 0, 64 | 0]
];
exports.ValidationExceptionField$ = [3, n0, _VEF,
    0,
    [_n, _m],
    [0, 0], 2
];
exports.VideoExtractionConfiguration$ = [3, n0, _VEC,
    0,
    [_vES],
    [0], 1
];
exports.VideoSourceDetails$ = [3, n0, _VSD,
    0,
    [_mI, _mMT, _sTM, _eTM, _vET],
    [0, 0, 1, 1, 0]
];
exports.WebExperience$ = [3, n0, _WE,
    0,
    [_wEI, _cA, _uA, _dE, _st],
    [0, 4, 4, 0, 0]
];
var __Unit = "unit";
var AccessControls = [1, n0, _ACcc,
    0, () => exports.AccessControl$
];
var ActionConfigurationList = [1, n0, _ACL,
    0, () => exports.ActionConfiguration$
];
var ActionReviewPayloadFieldAllowedValues = [1, n0, _ARPFAVc,
    0, () => exports.ActionReviewPayloadFieldAllowedValue$
];
var Actions = [1, n0, _Ac,
    0, () => exports.ActionSummary$
];
var Applications = [1, n0, _Ap,
    0, () => exports.Application$
];
var AssociatedGroups = [1, n0, _AGs,
    0, () => exports.AssociatedGroup$
];
var AssociatedUsers = [1, n0, _AUs,
    0, () => exports.AssociatedUser$
];
var AttachmentList = [1, n0, _AL,
    0, () => exports.Attachment$
];
var AttachmentsInput = [1, n0, _AIt,
    0, () => exports.AttachmentInput$
];
var AttachmentsOutput = [1, n0, _AOt,
    0, () => exports.AttachmentOutput$
];
var AttributeFilters = [1, n0, _AFt,
    0, () => exports.AttributeFilter$
];
var BlockedPhrases = (/* unused pure expression or super */ null && (64 | 0));
var BrowserExtensionList = (/* unused pure expression or super */ null && (64 | 0));
var ChatResponseConfigurations = [1, n0, _CRCh,
    0, () => exports.ChatResponseConfiguration$
];
var ClientIdsForOIDC = (/* unused pure expression or super */ null && (64 | 0));
var Conversations = [1, n0, _Co,
    0, () => exports.Conversation$
];
var DataAccessorExternalIds = (/* unused pure expression or super */ null && (64 | 0));
var DataAccessors = [1, n0, _DAa,
    0, [() => exports.DataAccessor$,
        0]
];
var DataSourceIds = (/* unused pure expression or super */ null && (64 | 0));
var DataSources = [1, n0, _DSa,
    0, () => exports.DataSource$
];
var DataSourceSyncJobs = [1, n0, _DSSJa,
    0, () => exports.DataSourceSyncJob$
];
var DeleteDocuments = [1, n0, _DDe,
    0, () => exports.DeleteDocument$
];
var DocumentAclConditions = [1, n0, _DACocu,
    0, () => exports.DocumentAclCondition$
];
var DocumentAclGroups = [1, n0, _DAGo,
    0, () => exports.DocumentAclGroup$
];
var DocumentAclUsers = [1, n0, _DAUo,
    0, () => exports.DocumentAclUser$
];
var DocumentAttributeConfigurations = [1, n0, _DACocum,
    0, () => exports.DocumentAttributeConfiguration$
];
var DocumentAttributes = [1, n0, _DAocu,
    0, () => exports.DocumentAttribute$
];
var DocumentAttributeStringListValue = (/* unused pure expression or super */ null && (64 | 0));
var DocumentDetailList = [1, n0, _DDL,
    0, () => exports.DocumentDetails$
];
var Documents = [1, n0, _Do,
    0, () => exports.Document$
];
var EligibleDataSources = [1, n0, _EDSl,
    0, () => exports.EligibleDataSource$
];
var ExampleChatMessages = (/* unused pure expression or super */ null && (64 | 0));
var FailedDocuments = [1, n0, _FDa,
    0, () => exports.FailedDocument$
];
var GroupStatusDetails = [1, n0, _GSDr,
    0, () => exports.GroupStatusDetail$
];
var GroupSummaryList = [1, n0, _GSL,
    0, () => exports.GroupSummary$
];
var Indices = [1, n0, _In,
    0, () => exports.Index$
];
var InlineDocumentEnrichmentConfigurations = [1, n0, _IDECn,
    0, () => exports.InlineDocumentEnrichmentConfiguration$
];
var ListPluginTypeMetadataSummaries = [1, n0, _LPTMS,
    0, () => exports.PluginTypeMetadataSummary$
];
var MemberGroups = [1, n0, _MGe,
    0, () => exports.MemberGroup$
];
var MemberUsers = [1, n0, _MUe,
    0, () => exports.MemberUser$
];
var Messages = [1, n0, _Me,
    0, [() => exports.Message$,
        0]
];
var PermissionConditions = [1, n0, _PCer,
    0, () => exports.PermissionCondition$
];
var PermissionConditionValues = (/* unused pure expression or super */ null && (64 | 0));
var Plugins = [1, n0, _Plu,
    0, () => exports.Plugin$
];
var Principals = [1, n0, _Pr,
    0, () => exports.Principal$
];
var QIamActions = (/* unused pure expression or super */ null && (64 | 0));
var RelevantContentList = [1, n0, _RCL,
    0, () => exports.RelevantContent$
];
var Retrievers = [1, n0, _Re,
    0, () => exports.Retriever$
];
var Rules = [1, n0, _Rul,
    0, () => exports.Rule$
];
var SecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var SourceAttributions = [1, n0, _SAou,
    { [_sp]: 1 }, () => exports.SourceAttribution$
];
var SubnetIds = (/* unused pure expression or super */ null && (64 | 0));
var Subscriptions = [1, n0, _Sub,
    0, () => exports.Subscription$
];
var TagKeys = (/* unused pure expression or super */ null && (64 | 0));
var Tags = [1, n0, _Ta,
    0, () => exports.Tag$
];
var TextSegmentList = [1, n0, _TSL,
    0, () => exports.TextSegment$
];
var TopicConfigurations = [1, n0, _TCo,
    0, () => exports.TopicConfiguration$
];
var UserAliases = [1, n0, _UAs,
    0, () => exports.UserAlias$
];
var UserGroups = (/* unused pure expression or super */ null && (64 | 0));
var UserIds = (/* unused pure expression or super */ null && (64 | 0));
var ValidationExceptionFields = [1, n0, _VEFa,
    0, () => exports.ValidationExceptionField$
];
var WebExperienceOrigins = (/* unused pure expression or super */ null && (64 | 0));
var WebExperiences = [1, n0, _WEe,
    0, () => exports.WebExperience$
];
var ActionExecutionPayload = [2, n0, _AEP,
    0, 0, () => exports.ActionExecutionPayloadField$
];
var ActionReviewPayload = [2, n0, _ARP,
    0, 0, () => exports.ActionReviewPayloadField$
];
var AuthorizationResponseMap = (/* unused pure expression or super */ null && (128 | 0));
var DocumentAttributeBoostingOverrideMap = [2, n0, _DABOM,
    0, 0, () => exports.DocumentAttributeBoostingConfiguration$
];
var ResponseConfigurations = [2, n0, _RCes,
    0, 0, () => exports.ResponseConfiguration$
];
var StringAttributeValueBoosting = (/* unused pure expression or super */ null && (128 | 0));
exports.APISchema$ = [4, n0, _APIS,
    0,
    [_pa, _s_],
    [[() => Payload, 0], () => exports.S3$]
];
exports.ChatInputStream$ = [4, n0, _CIS,
    { [_str]: 1 },
    [_cE, _tE, _aEt, _aEE, _eOIE, _aCRE],
    [() => exports.ConfigurationEvent$, () => exports.TextInputEvent$, () => exports.AttachmentInputEvent$, () => exports.ActionExecutionEvent$, () => exports.EndOfInputEvent$, () => exports.AuthChallengeResponseEvent$]
];
exports.ChatModeConfiguration$ = [4, n0, _CMCh,
    0,
    [_pCl],
    [() => exports.PluginConfiguration$]
];
exports.ChatOutputStream$ = [4, n0, _COS,
    { [_str]: 1 },
    [_tE, _mE, _aRE, _fAE, _aCREu],
    [() => exports.TextOutputEvent$, [() => exports.MetadataEvent$, 0], () => exports.ActionReviewEvent$, () => exports.FailedAttachmentEvent$, () => exports.AuthChallengeRequestEvent$]
];
exports.ContentSource$ = [4, n0, _CSo,
    0,
    [_retr],
    [() => exports.RetrieverContentSource$]
];
exports.CopyFromSource$ = [4, n0, _CFS,
    0,
    [_conve],
    [() => exports.ConversationSource$]
];
exports.DataAccessorAuthenticationConfiguration$ = [4, n0, _DAAC,
    0,
    [_iTTIC],
    [() => exports.DataAccessorIdcTrustedTokenIssuerConfiguration$]
];
exports.DocumentAttributeBoostingConfiguration$ = [4, n0, _DABCo,
    0,
    [_nC, _sCt, _dC, _sLC],
    [() => exports.NumberAttributeBoostingConfiguration$, () => exports.StringAttributeBoostingConfiguration$, () => exports.DateAttributeBoostingConfiguration$, () => exports.StringListAttributeBoostingConfiguration$]
];
exports.DocumentAttributeValue$ = [4, n0, _DAV,
    0,
    [_sV, _sLV, _lV, _dVa],
    [0, 64 | 0, 1, 4]
];
exports.DocumentContent$ = [4, n0, _DC,
    0,
    [_bl, _s_],
    [21, () => exports.S3$]
];
exports.IdentityProviderConfiguration$ = [4, n0, _IPC,
    0,
    [_sCa, _oIDCC],
    [() => exports.SamlProviderConfiguration$, () => exports.OpenIDConnectProviderConfiguration$]
];
exports.PluginAuthConfiguration$ = [4, n0, _PAC,
    0,
    [_bAC, _oACCC, _nAC, _iAC],
    [() => exports.BasicAuthConfiguration$, () => exports.OAuth2ClientCredentialConfiguration$, () => exports.NoAuthConfiguration$, () => exports.IdcAuthConfiguration$]
];
exports.Principal$ = [4, n0, _Pri,
    0,
    [_use, _gr],
    [() => exports.PrincipalUser$, () => exports.PrincipalGroup$]
];
exports.RetrieverConfiguration$ = [4, n0, _RCet,
    0,
    [_nIC, _kIC],
    [() => exports.NativeIndexConfiguration$, () => exports.KendraIndexConfiguration$]
];
exports.RuleConfiguration$ = [4, n0, _RCu,
    0,
    [_cBR, _cRR],
    [() => exports.ContentBlockerRule$, () => exports.ContentRetrievalRule$]
];
exports.SourceDetails$ = [4, n0, _SDo,
    0,
    [_iSD, _aSD, _vSD],
    [() => exports.ImageSourceDetails$, () => exports.AudioSourceDetails$, () => exports.VideoSourceDetails$]
];
exports.SubscriptionPrincipal$ = [4, n0, _SP,
    0,
    [_use, _gr],
    [0, 0]
];
exports.WebExperienceAuthConfiguration$ = [4, n0, _WEAC,
    0,
    [_sCa],
    [() => exports.SamlConfiguration$]
];
exports.AssociatePermission$ = [9, n0, _AP,
    { [_ht]: ["POST", "/applications/{applicationId}/policy", 200] }, () => exports.AssociatePermissionRequest$, () => exports.AssociatePermissionResponse$
];
exports.BatchDeleteDocument$ = [9, n0, _BDD,
    { [_ht]: ["POST", "/applications/{applicationId}/indices/{indexId}/documents/delete", 200] }, () => exports.BatchDeleteDocumentRequest$, () => exports.BatchDeleteDocumentResponse$
];
exports.BatchPutDocument$ = [9, n0, _BPD,
    { [_ht]: ["POST", "/applications/{applicationId}/indices/{indexId}/documents", 200] }, () => exports.BatchPutDocumentRequest$, () => exports.BatchPutDocumentResponse$
];
exports.CancelSubscription$ = [9, n0, _CSa,
    { [_ht]: ["DELETE", "/applications/{applicationId}/subscriptions/{subscriptionId}", 200] }, () => exports.CancelSubscriptionRequest$, () => exports.CancelSubscriptionResponse$
];
exports.Chat$ = [9, n0, _Ch,
    { [_ht]: ["POST", "/applications/{applicationId}/conversations", 200] }, () => exports.ChatInput$, () => exports.ChatOutput$
];
exports.ChatSync$ = [9, n0, _CSh,
    { [_ht]: ["POST", "/applications/{applicationId}/conversations?sync", 200] }, () => exports.ChatSyncInput$, () => exports.ChatSyncOutput$
];
exports.CheckDocumentAccess$ = [9, n0, _CDA,
    { [_ht]: ["GET", "/applications/{applicationId}/index/{indexId}/users/{userId}/documents/{documentId}/check-document-access", 200] }, () => exports.CheckDocumentAccessRequest$, () => exports.CheckDocumentAccessResponse$
];
exports.CreateAnonymousWebExperienceUrl$ = [9, n0, _CAWEU,
    { [_ht]: ["POST", "/applications/{applicationId}/experiences/{webExperienceId}/anonymous-url", 200] }, () => exports.CreateAnonymousWebExperienceUrlRequest$, () => exports.CreateAnonymousWebExperienceUrlResponse$
];
exports.CreateApplication$ = [9, n0, _CA,
    { [_ht]: ["POST", "/applications", 200] }, () => exports.CreateApplicationRequest$, () => exports.CreateApplicationResponse$
];
exports.CreateChatResponseConfiguration$ = [9, n0, _CCRC,
    { [_ht]: ["POST", "/applications/{applicationId}/chatresponseconfigurations", 200] }, () => exports.CreateChatResponseConfigurationRequest$, () => exports.CreateChatResponseConfigurationResponse$
];
exports.CreateDataAccessor$ = [9, n0, _CDAr,
    { [_ht]: ["POST", "/applications/{applicationId}/dataaccessors", 200] }, () => exports.CreateDataAccessorRequest$, () => exports.CreateDataAccessorResponse$
];
exports.CreateDataSource$ = [9, n0, _CDS,
    { [_ht]: ["POST", "/applications/{applicationId}/indices/{indexId}/datasources", 200] }, () => exports.CreateDataSourceRequest$, () => exports.CreateDataSourceResponse$
];
exports.CreateIndex$ = [9, n0, _CIr,
    { [_ht]: ["POST", "/applications/{applicationId}/indices", 200] }, () => exports.CreateIndexRequest$, () => exports.CreateIndexResponse$
];
exports.CreatePlugin$ = [9, n0, _CP,
    { [_ht]: ["POST", "/applications/{applicationId}/plugins", 200] }, () => exports.CreatePluginRequest$, () => exports.CreatePluginResponse$
];
exports.CreateRetriever$ = [9, n0, _CR,
    { [_ht]: ["POST", "/applications/{applicationId}/retrievers", 200] }, () => exports.CreateRetrieverRequest$, () => exports.CreateRetrieverResponse$
];
exports.CreateSubscription$ = [9, n0, _CSr,
    { [_ht]: ["POST", "/applications/{applicationId}/subscriptions", 200] }, () => exports.CreateSubscriptionRequest$, () => exports.CreateSubscriptionResponse$
];
exports.CreateUser$ = [9, n0, _CU,
    { [_ht]: ["POST", "/applications/{applicationId}/users", 200] }, () => exports.CreateUserRequest$, () => exports.CreateUserResponse$
];
exports.CreateWebExperience$ = [9, n0, _CWE,
    { [_ht]: ["POST", "/applications/{applicationId}/experiences", 200] }, () => exports.CreateWebExperienceRequest$, () => exports.CreateWebExperienceResponse$
];
exports.DeleteApplication$ = [9, n0, _DAe,
    { [_ht]: ["DELETE", "/applications/{applicationId}", 200] }, () => exports.DeleteApplicationRequest$, () => exports.DeleteApplicationResponse$
];
exports.DeleteAttachment$ = [9, n0, _DAel,
    { [_ht]: ["DELETE", "/applications/{applicationId}/conversations/{conversationId}/attachments/{attachmentId}", 200] }, () => exports.DeleteAttachmentRequest$, () => exports.DeleteAttachmentResponse$
];
exports.DeleteChatControlsConfiguration$ = [9, n0, _DCCC,
    { [_ht]: ["DELETE", "/applications/{applicationId}/chatcontrols", 200] }, () => exports.DeleteChatControlsConfigurationRequest$, () => exports.DeleteChatControlsConfigurationResponse$
];
exports.DeleteChatResponseConfiguration$ = [9, n0, _DCRC,
    { [_ht]: ["DELETE", "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}", 200] }, () => exports.DeleteChatResponseConfigurationRequest$, () => exports.DeleteChatResponseConfigurationResponse$
];
exports.DeleteConversation$ = [9, n0, _DCe,
    { [_ht]: ["DELETE", "/applications/{applicationId}/conversations/{conversationId}", 200] }, () => exports.DeleteConversationRequest$, () => exports.DeleteConversationResponse$
];
exports.DeleteDataAccessor$ = [9, n0, _DDA,
    { [_ht]: ["DELETE", "/applications/{applicationId}/dataaccessors/{dataAccessorId}", 200] }, () => exports.DeleteDataAccessorRequest$, () => exports.DeleteDataAccessorResponse$
];
exports.DeleteDataSource$ = [9, n0, _DDS,
    { [_ht]: ["DELETE", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}", 200] }, () => exports.DeleteDataSourceRequest$, () => exports.DeleteDataSourceResponse$
];
exports.DeleteGroup$ = [9, n0, _DG,
    { [_ht]: ["DELETE", "/applications/{applicationId}/indices/{indexId}/groups/{groupName}", 200] }, () => exports.DeleteGroupRequest$, () => exports.DeleteGroupResponse$
];
exports.DeleteIndex$ = [9, n0, _DI,
    { [_ht]: ["DELETE", "/applications/{applicationId}/indices/{indexId}", 200] }, () => exports.DeleteIndexRequest$, () => exports.DeleteIndexResponse$
];
exports.DeletePlugin$ = [9, n0, _DP,
    { [_ht]: ["DELETE", "/applications/{applicationId}/plugins/{pluginId}", 200] }, () => exports.DeletePluginRequest$, () => exports.DeletePluginResponse$
];
exports.DeleteRetriever$ = [9, n0, _DR,
    { [_ht]: ["DELETE", "/applications/{applicationId}/retrievers/{retrieverId}", 200] }, () => exports.DeleteRetrieverRequest$, () => exports.DeleteRetrieverResponse$
];
exports.DeleteUser$ = [9, n0, _DU,
    { [_ht]: ["DELETE", "/applications/{applicationId}/users/{userId}", 200] }, () => exports.DeleteUserRequest$, () => exports.DeleteUserResponse$
];
exports.DeleteWebExperience$ = [9, n0, _DWE,
    { [_ht]: ["DELETE", "/applications/{applicationId}/experiences/{webExperienceId}", 200] }, () => exports.DeleteWebExperienceRequest$, () => exports.DeleteWebExperienceResponse$
];
exports.DisassociatePermission$ = [9, n0, _DPi,
    { [_ht]: ["DELETE", "/applications/{applicationId}/policy/{statementId}", 200] }, () => exports.DisassociatePermissionRequest$, () => exports.DisassociatePermissionResponse$
];
exports.GetApplication$ = [9, n0, _GA,
    { [_ht]: ["GET", "/applications/{applicationId}", 200] }, () => exports.GetApplicationRequest$, () => exports.GetApplicationResponse$
];
exports.GetChatControlsConfiguration$ = [9, n0, _GCCC,
    { [_ht]: ["GET", "/applications/{applicationId}/chatcontrols", 200] }, () => exports.GetChatControlsConfigurationRequest$, () => exports.GetChatControlsConfigurationResponse$
];
exports.GetChatResponseConfiguration$ = [9, n0, _GCRC,
    { [_ht]: ["GET", "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}", 200] }, () => exports.GetChatResponseConfigurationRequest$, () => exports.GetChatResponseConfigurationResponse$
];
exports.GetDataAccessor$ = [9, n0, _GDA,
    { [_ht]: ["GET", "/applications/{applicationId}/dataaccessors/{dataAccessorId}", 200] }, () => exports.GetDataAccessorRequest$, () => exports.GetDataAccessorResponse$
];
exports.GetDataSource$ = [9, n0, _GDS,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}", 200] }, () => exports.GetDataSourceRequest$, () => exports.GetDataSourceResponse$
];
exports.GetDocumentContent$ = [9, n0, _GDC,
    { [_ht]: ["GET", "/applications/{applicationId}/index/{indexId}/documents/{documentId}/content", 200] }, () => exports.GetDocumentContentRequest$, () => exports.GetDocumentContentResponse$
];
exports.GetGroup$ = [9, n0, _GG,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}/groups/{groupName}", 200] }, () => exports.GetGroupRequest$, () => exports.GetGroupResponse$
];
exports.GetIndex$ = [9, n0, _GI,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}", 200] }, () => exports.GetIndexRequest$, () => exports.GetIndexResponse$
];
exports.GetMedia$ = [9, n0, _GMe,
    { [_ht]: ["GET", "/applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/media/{mediaId}", 200] }, () => exports.GetMediaRequest$, () => exports.GetMediaResponse$
];
exports.GetPlugin$ = [9, n0, _GP,
    { [_ht]: ["GET", "/applications/{applicationId}/plugins/{pluginId}", 200] }, () => exports.GetPluginRequest$, () => exports.GetPluginResponse$
];
exports.GetPolicy$ = [9, n0, _GPe,
    { [_ht]: ["GET", "/applications/{applicationId}/policy", 200] }, () => exports.GetPolicyRequest$, () => exports.GetPolicyResponse$
];
exports.GetRetriever$ = [9, n0, _GR,
    { [_ht]: ["GET", "/applications/{applicationId}/retrievers/{retrieverId}", 200] }, () => exports.GetRetrieverRequest$, () => exports.GetRetrieverResponse$
];
exports.GetUser$ = [9, n0, _GU,
    { [_ht]: ["GET", "/applications/{applicationId}/users/{userId}", 200] }, () => exports.GetUserRequest$, () => exports.GetUserResponse$
];
exports.GetWebExperience$ = [9, n0, _GWE,
    { [_ht]: ["GET", "/applications/{applicationId}/experiences/{webExperienceId}", 200] }, () => exports.GetWebExperienceRequest$, () => exports.GetWebExperienceResponse$
];
exports.ListApplications$ = [9, n0, _LA,
    { [_ht]: ["GET", "/applications", 200] }, () => exports.ListApplicationsRequest$, () => exports.ListApplicationsResponse$
];
exports.ListAttachments$ = [9, n0, _LAi,
    { [_ht]: ["GET", "/applications/{applicationId}/attachments", 200] }, () => exports.ListAttachmentsRequest$, () => exports.ListAttachmentsResponse$
];
exports.ListChatResponseConfigurations$ = [9, n0, _LCRC,
    { [_ht]: ["GET", "/applications/{applicationId}/chatresponseconfigurations", 200] }, () => exports.ListChatResponseConfigurationsRequest$, () => exports.ListChatResponseConfigurationsResponse$
];
exports.ListConversations$ = [9, n0, _LC,
    { [_ht]: ["GET", "/applications/{applicationId}/conversations", 200] }, () => exports.ListConversationsRequest$, () => exports.ListConversationsResponse$
];
exports.ListDataAccessors$ = [9, n0, _LDA,
    { [_ht]: ["GET", "/applications/{applicationId}/dataaccessors", 200] }, () => exports.ListDataAccessorsRequest$, () => exports.ListDataAccessorsResponse$
];
exports.ListDataSources$ = [9, n0, _LDS,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}/datasources", 200] }, () => exports.ListDataSourcesRequest$, () => exports.ListDataSourcesResponse$
];
exports.ListDataSourceSyncJobs$ = [9, n0, _LDSSJ,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/syncjobs", 200] }, () => exports.ListDataSourceSyncJobsRequest$, () => exports.ListDataSourceSyncJobsResponse$
];
exports.ListDocuments$ = [9, n0, _LD,
    { [_ht]: ["GET", "/applications/{applicationId}/index/{indexId}/documents", 200] }, () => exports.ListDocumentsRequest$, () => exports.ListDocumentsResponse$
];
exports.ListGroups$ = [9, n0, _LG,
    { [_ht]: ["GET", "/applications/{applicationId}/indices/{indexId}/groups", 200] }, () => exports.ListGroupsRequest$, () => exports.ListGroupsResponse$
];
exports.ListIndices$ = [9, n0, _LI,
    { [_ht]: ["GET", "/applications/{applicationId}/indices", 200] }, () => exports.ListIndicesRequest$, () => exports.ListIndicesResponse$
];
exports.ListMessages$ = [9, n0, _LM,
    { [_ht]: ["GET", "/applications/{applicationId}/conversations/{conversationId}", 200] }, () => exports.ListMessagesRequest$, () => exports.ListMessagesResponse$
];
exports.ListPluginActions$ = [9, n0, _LPA,
    { [_ht]: ["GET", "/applications/{applicationId}/plugins/{pluginId}/actions", 200] }, () => exports.ListPluginActionsRequest$, () => exports.ListPluginActionsResponse$
];
exports.ListPlugins$ = [9, n0, _LP,
    { [_ht]: ["GET", "/applications/{applicationId}/plugins", 200] }, () => exports.ListPluginsRequest$, () => exports.ListPluginsResponse$
];
exports.ListPluginTypeActions$ = [9, n0, _LPTA,
    { [_ht]: ["GET", "/pluginTypes/{pluginType}/actions", 200] }, () => exports.ListPluginTypeActionsRequest$, () => exports.ListPluginTypeActionsResponse$
];
exports.ListPluginTypeMetadata$ = [9, n0, _LPTM,
    { [_ht]: ["GET", "/pluginTypeMetadata", 200] }, () => exports.ListPluginTypeMetadataRequest$, () => exports.ListPluginTypeMetadataResponse$
];
exports.ListRetrievers$ = [9, n0, _LR,
    { [_ht]: ["GET", "/applications/{applicationId}/retrievers", 200] }, () => exports.ListRetrieversRequest$, () => exports.ListRetrieversResponse$
];
exports.ListSubscriptions$ = [9, n0, _LS,
    { [_ht]: ["GET", "/applications/{applicationId}/subscriptions", 200] }, () => exports.ListSubscriptionsRequest$, () => exports.ListSubscriptionsResponse$
];
exports.ListTagsForResource$ = [9, n0, _LTFR,
    { [_ht]: ["GET", "/v1/tags/{resourceARN}", 200] }, () => exports.ListTagsForResourceRequest$, () => exports.ListTagsForResourceResponse$
];
exports.ListWebExperiences$ = [9, n0, _LWE,
    { [_ht]: ["GET", "/applications/{applicationId}/experiences", 200] }, () => exports.ListWebExperiencesRequest$, () => exports.ListWebExperiencesResponse$
];
exports.PutFeedback$ = [9, n0, _PF,
    { [_ht]: ["POST", "/applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/feedback", 200] }, () => exports.PutFeedbackRequest$, () => __Unit
];
exports.PutGroup$ = [9, n0, _PGu,
    { [_ht]: ["PUT", "/applications/{applicationId}/indices/{indexId}/groups", 200] }, () => exports.PutGroupRequest$, () => exports.PutGroupResponse$
];
exports.SearchRelevantContent$ = [9, n0, _SRC,
    { [_ht]: ["POST", "/applications/{applicationId}/relevant-content", 200] }, () => exports.SearchRelevantContentRequest$, () => exports.SearchRelevantContentResponse$
];
exports.StartDataSourceSyncJob$ = [9, n0, _SDSSJ,
    { [_ht]: ["POST", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/startsync", 200] }, () => exports.StartDataSourceSyncJobRequest$, () => exports.StartDataSourceSyncJobResponse$
];
exports.StopDataSourceSyncJob$ = [9, n0, _SDSSJt,
    { [_ht]: ["POST", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/stopsync", 200] }, () => exports.StopDataSourceSyncJobRequest$, () => exports.StopDataSourceSyncJobResponse$
];
exports.TagResource$ = [9, n0, _TR,
    { [_ht]: ["POST", "/v1/tags/{resourceARN}", 200] }, () => exports.TagResourceRequest$, () => exports.TagResourceResponse$
];
exports.UntagResource$ = [9, n0, _UR,
    { [_ht]: ["DELETE", "/v1/tags/{resourceARN}", 200] }, () => exports.UntagResourceRequest$, () => exports.UntagResourceResponse$
];
exports.UpdateApplication$ = [9, n0, _UAp,
    { [_ht]: ["PUT", "/applications/{applicationId}", 200] }, () => exports.UpdateApplicationRequest$, () => exports.UpdateApplicationResponse$
];
exports.UpdateChatControlsConfiguration$ = [9, n0, _UCCC,
    { [_ht]: ["PATCH", "/applications/{applicationId}/chatcontrols", 200] }, () => exports.UpdateChatControlsConfigurationRequest$, () => exports.UpdateChatControlsConfigurationResponse$
];
exports.UpdateChatResponseConfiguration$ = [9, n0, _UCRC,
    { [_ht]: ["PUT", "/applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}", 200] }, () => exports.UpdateChatResponseConfigurationRequest$, () => exports.UpdateChatResponseConfigurationResponse$
];
exports.UpdateDataAccessor$ = [9, n0, _UDA,
    { [_ht]: ["PUT", "/applications/{applicationId}/dataaccessors/{dataAccessorId}", 200] }, () => exports.UpdateDataAccessorRequest$, () => exports.UpdateDataAccessorResponse$
];
exports.UpdateDataSource$ = [9, n0, _UDS,
    { [_ht]: ["PUT", "/applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}", 200] }, () => exports.UpdateDataSourceRequest$, () => exports.UpdateDataSourceResponse$
];
exports.UpdateIndex$ = [9, n0, _UI,
    { [_ht]: ["PUT", "/applications/{applicationId}/indices/{indexId}", 200] }, () => exports.UpdateIndexRequest$, () => exports.UpdateIndexResponse$
];
exports.UpdatePlugin$ = [9, n0, _UP,
    { [_ht]: ["PUT", "/applications/{applicationId}/plugins/{pluginId}", 200] }, () => exports.UpdatePluginRequest$, () => exports.UpdatePluginResponse$
];
exports.UpdateRetriever$ = [9, n0, _URp,
    { [_ht]: ["PUT", "/applications/{applicationId}/retrievers/{retrieverId}", 200] }, () => exports.UpdateRetrieverRequest$, () => exports.UpdateRetrieverResponse$
];
exports.UpdateSubscription$ = [9, n0, _US,
    { [_ht]: ["PUT", "/applications/{applicationId}/subscriptions/{subscriptionId}", 200] }, () => exports.UpdateSubscriptionRequest$, () => exports.UpdateSubscriptionResponse$
];
exports.UpdateUser$ = [9, n0, _UU,
    { [_ht]: ["PUT", "/applications/{applicationId}/users/{userId}", 200] }, () => exports.UpdateUserRequest$, () => exports.UpdateUserResponse$
];
exports.UpdateWebExperience$ = [9, n0, _UWE,
    { [_ht]: ["PUT", "/applications/{applicationId}/experiences/{webExperienceId}", 200] }, () => exports.UpdateWebExperienceRequest$, () => exports.UpdateWebExperienceResponse$
];


/***/ }),

/***/ 60557:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { EventStreamCodec } = __webpack_require__(56579);
const { Transform, Readable, PassThrough, pipeline } = __webpack_require__(57075);

class EventSigningTransformStream extends Transform {
    priorSignature;
    messageSigner;
    eventStreamCodec;
    systemClockOffsetProvider;
    staticCredentials;
    constructor(options) {
        super({
            autoDestroy: true,
            readableObjectMode: true,
            writableObjectMode: true,
            ...options,
        });
        this.priorSignature = options.priorSignature;
        this.eventStreamCodec = options.eventStreamCodec;
        this.messageSigner = options.messageSigner;
        this.systemClockOffsetProvider = options.systemClockOffsetProvider;
        this.staticCredentials = options.credentials?.();
    }
    async _transform(chunk, encoding, callback) {
        try {
            const now = new Date(Date.now() + (await this.systemClockOffsetProvider()));
            const dateHeader = {
                ":date": { type: "timestamp", value: now },
            };
            const signedMessage = await this.messageSigner.sign({
                message: {
                    body: chunk,
                    headers: dateHeader,
                },
                priorSignature: this.priorSignature,
            }, {
                signingDate: now,
                eventStreamCredentials: await this.staticCredentials,
            });
            this.priorSignature = signedMessage.signature;
            const serializedSigned = this.eventStreamCodec.encode({
                headers: {
                    ...dateHeader,
                    ":chunk-signature": {
                        type: "binary",
                        value: getSignatureBinary(signedMessage.signature),
                    },
                },
                body: chunk,
            });
            this.push(serializedSigned);
            return callback();
        }
        catch (err) {
            callback(err);
        }
    }
}
function getSignatureBinary(signature) {
    const buf = Buffer.from(signature, "hex");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}

class EventStreamPayloadHandler {
    messageSigner;
    eventStreamCodec;
    systemClockOffsetProvider;
    credentials;
    constructor(options) {
        this.messageSigner = options.messageSigner;
        this.eventStreamCodec = new EventStreamCodec(options.utf8Encoder, options.utf8Decoder);
        this.systemClockOffsetProvider = async () => options.systemClockOffset ?? 0;
        this.credentials = options.credentials;
    }
    async handle(next, args, context = {}) {
        const request = args.request;
        const { body: payload, query } = request;
        if (!(payload instanceof Readable)) {
            throw new Error("Eventstream payload must be a Readable stream.");
        }
        request.body = new PassThrough({
            objectMode: true,
        });
        const match = request.headers?.authorization?.match(/Signature=([\w]+)$/);
        let priorSignature = match?.[1] ?? query?.["X-Amz-Signature"] ?? "";
        if (context.__staticSignature) {
            priorSignature = "";
        }
        const signingStream = new EventSigningTransformStream({
            priorSignature,
            eventStreamCodec: this.eventStreamCodec,
            messageSigner: await this.messageSigner(),
            systemClockOffsetProvider: this.systemClockOffsetProvider,
            credentials: this.credentials,
        });
        let resolvePipeline;
        const pipelineError = new Promise((resolve, reject) => {
            resolvePipeline = () => resolve(undefined);
            pipeline(payload, signingStream, request.body, (err) => {
                if (err) {
                    reject(new Error(`Pipeline error in @aws-sdk/eventstream-handler-node: ${err.message}`, { cause: err }));
                }
            });
        });
        let result;
        try {
            result = await Promise.race([next(args), pipelineError]);
        }
        catch (e) {
            request.body.end();
            throw e;
        }
        finally {
            resolvePipeline();
        }
        return result;
    }
}

const eventStreamPayloadHandlerProvider = (options) => new EventStreamPayloadHandler(options);

exports.eventStreamPayloadHandlerProvider = eventStreamPayloadHandlerProvider;


/***/ }),

/***/ 78254:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { HttpRequest } = __webpack_require__(93422);

function resolveEventStreamConfig(input) {
    const eventSigner = input.signer;
    const messageSigner = input.signer;
    const newInput = Object.assign(input, {
        eventSigner,
        messageSigner,
    });
    const eventStreamPayloadHandler = newInput.eventStreamPayloadHandlerProvider(newInput);
    return Object.assign(newInput, {
        eventStreamPayloadHandler,
    });
}

const eventStreamHandlingMiddleware = (options) => (next, context) => async (args) => {
    const { request } = args;
    if (!HttpRequest.isInstance(request)) {
        return next(args);
    }
    return options.eventStreamPayloadHandler.handle(next, args, context);
};
const eventStreamHandlingMiddlewareOptions = {
    tags: ["EVENT_STREAM", "SIGNATURE", "HANDLE"],
    name: "eventStreamHandlingMiddleware",
    relation: "after",
    toMiddleware: "awsAuthMiddleware",
    override: true,
};

const eventStreamHeaderMiddleware = (next) => async (args) => {
    const { request } = args;
    if (!HttpRequest.isInstance(request)) {
        return next(args);
    }
    request.headers = {
        ...request.headers,
        "content-type": "application/vnd.amazon.eventstream",
        "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-EVENTS",
    };
    return next({
        ...args,
        request,
    });
};
const eventStreamHeaderMiddlewareOptions = {
    step: "build",
    tags: ["EVENT_STREAM", "HEADER", "CONTENT_TYPE", "CONTENT_SHA256"],
    name: "eventStreamHeaderMiddleware",
    override: true,
};

const getEventStreamPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.addRelativeTo(eventStreamHandlingMiddleware(options), eventStreamHandlingMiddlewareOptions);
        clientStack.add(eventStreamHeaderMiddleware, eventStreamHeaderMiddlewareOptions);
    },
});

exports.eventStreamHandlingMiddleware = eventStreamHandlingMiddleware;
exports.eventStreamHandlingMiddlewareOptions = eventStreamHandlingMiddlewareOptions;
exports.eventStreamHeaderMiddleware = eventStreamHeaderMiddleware;
exports.eventStreamHeaderMiddlewareOptions = eventStreamHeaderMiddlewareOptions;
exports.getEventStreamPlugin = getEventStreamPlugin;
exports.resolveEventStreamConfig = resolveEventStreamConfig;


/***/ }),

/***/ 54829:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-qbusiness","description":"AWS SDK for JavaScript Qbusiness Client for Node.js, Browser and React Native","version":"3.1050.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-qbusiness","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo qbusiness","test":"yarn g:vitest run --passWithNoTests","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:watch":"yarn g:vitest watch --passWithNoTests"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.12","@aws-sdk/credential-provider-node":"^3.972.43","@aws-sdk/eventstream-handler-node":"^3.972.16","@aws-sdk/middleware-eventstream":"^3.972.12","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@smithy/snapshot-testing":"^2.1.2","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3","vitest":"^4.0.17"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-qbusiness","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-qbusiness"}}');

/***/ })

};
