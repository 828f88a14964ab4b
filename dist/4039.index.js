export const id = 4039;
export const ids = [4039];
export const modules = {

/***/ 48424:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultMqHttpAuthSchemeProvider = exports.defaultMqHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultMqHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultMqHttpAuthSchemeParametersProvider = defaultMqHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "mq",
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
const defaultMqHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultMqHttpAuthSchemeProvider = defaultMqHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 91587:
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
        ["https://mq-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://mq-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://mq.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://mq.{Region}.{PartitionResult#dnsSuffix}", i],
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

/***/ 83758:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(91587);
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

/***/ 4039:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(48424);
var runtimeConfig = __webpack_require__(97481);
var schemas_0 = __webpack_require__(32707);
var errors = __webpack_require__(94479);
var MqServiceException = __webpack_require__(78986);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "mq",
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

class MqClient extends client.Client {
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
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultMqHttpAuthSchemeParametersProvider,
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

class CreateBrokerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "CreateBroker", {})
    .n("MqClient", "CreateBrokerCommand")
    .sc(schemas_0.CreateBroker$)
    .build() {
}

class CreateConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "CreateConfiguration", {})
    .n("MqClient", "CreateConfigurationCommand")
    .sc(schemas_0.CreateConfiguration$)
    .build() {
}

class CreateTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "CreateTags", {})
    .n("MqClient", "CreateTagsCommand")
    .sc(schemas_0.CreateTags$)
    .build() {
}

class CreateUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "CreateUser", {})
    .n("MqClient", "CreateUserCommand")
    .sc(schemas_0.CreateUser$)
    .build() {
}

class DeleteBrokerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DeleteBroker", {})
    .n("MqClient", "DeleteBrokerCommand")
    .sc(schemas_0.DeleteBroker$)
    .build() {
}

class DeleteConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DeleteConfiguration", {})
    .n("MqClient", "DeleteConfigurationCommand")
    .sc(schemas_0.DeleteConfiguration$)
    .build() {
}

class DeleteTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DeleteTags", {})
    .n("MqClient", "DeleteTagsCommand")
    .sc(schemas_0.DeleteTags$)
    .build() {
}

class DeleteUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DeleteUser", {})
    .n("MqClient", "DeleteUserCommand")
    .sc(schemas_0.DeleteUser$)
    .build() {
}

class DescribeBrokerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeBroker", {})
    .n("MqClient", "DescribeBrokerCommand")
    .sc(schemas_0.DescribeBroker$)
    .build() {
}

class DescribeBrokerEngineTypesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeBrokerEngineTypes", {})
    .n("MqClient", "DescribeBrokerEngineTypesCommand")
    .sc(schemas_0.DescribeBrokerEngineTypes$)
    .build() {
}

class DescribeBrokerInstanceOptionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeBrokerInstanceOptions", {})
    .n("MqClient", "DescribeBrokerInstanceOptionsCommand")
    .sc(schemas_0.DescribeBrokerInstanceOptions$)
    .build() {
}

class DescribeConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeConfiguration", {})
    .n("MqClient", "DescribeConfigurationCommand")
    .sc(schemas_0.DescribeConfiguration$)
    .build() {
}

class DescribeConfigurationRevisionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeConfigurationRevision", {})
    .n("MqClient", "DescribeConfigurationRevisionCommand")
    .sc(schemas_0.DescribeConfigurationRevision$)
    .build() {
}

class DescribeUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "DescribeUser", {})
    .n("MqClient", "DescribeUserCommand")
    .sc(schemas_0.DescribeUser$)
    .build() {
}

class ListBrokersCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "ListBrokers", {})
    .n("MqClient", "ListBrokersCommand")
    .sc(schemas_0.ListBrokers$)
    .build() {
}

class ListConfigurationRevisionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "ListConfigurationRevisions", {})
    .n("MqClient", "ListConfigurationRevisionsCommand")
    .sc(schemas_0.ListConfigurationRevisions$)
    .build() {
}

class ListConfigurationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "ListConfigurations", {})
    .n("MqClient", "ListConfigurationsCommand")
    .sc(schemas_0.ListConfigurations$)
    .build() {
}

class ListTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "ListTags", {})
    .n("MqClient", "ListTagsCommand")
    .sc(schemas_0.ListTags$)
    .build() {
}

class ListUsersCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "ListUsers", {})
    .n("MqClient", "ListUsersCommand")
    .sc(schemas_0.ListUsers$)
    .build() {
}

class PromoteCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "Promote", {})
    .n("MqClient", "PromoteCommand")
    .sc(schemas_0.Promote$)
    .build() {
}

class RebootBrokerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "RebootBroker", {})
    .n("MqClient", "RebootBrokerCommand")
    .sc(schemas_0.RebootBroker$)
    .build() {
}

class UpdateBrokerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "UpdateBroker", {})
    .n("MqClient", "UpdateBrokerCommand")
    .sc(schemas_0.UpdateBroker$)
    .build() {
}

class UpdateConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "UpdateConfiguration", {})
    .n("MqClient", "UpdateConfigurationCommand")
    .sc(schemas_0.UpdateConfiguration$)
    .build() {
}

class UpdateUserCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("mq", "UpdateUser", {})
    .n("MqClient", "UpdateUserCommand")
    .sc(schemas_0.UpdateUser$)
    .build() {
}

const paginateListBrokers = core.createPaginator(MqClient, ListBrokersCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    CreateBrokerCommand,
    CreateConfigurationCommand,
    CreateTagsCommand,
    CreateUserCommand,
    DeleteBrokerCommand,
    DeleteConfigurationCommand,
    DeleteTagsCommand,
    DeleteUserCommand,
    DescribeBrokerCommand,
    DescribeBrokerEngineTypesCommand,
    DescribeBrokerInstanceOptionsCommand,
    DescribeConfigurationCommand,
    DescribeConfigurationRevisionCommand,
    DescribeUserCommand,
    ListBrokersCommand,
    ListConfigurationRevisionsCommand,
    ListConfigurationsCommand,
    ListTagsCommand,
    ListUsersCommand,
    PromoteCommand,
    RebootBrokerCommand,
    UpdateBrokerCommand,
    UpdateConfigurationCommand,
    UpdateUserCommand,
};
const paginators = {
    paginateListBrokers,
};
class Mq extends MqClient {
}
client.createAggregatedClient(commands, Mq, { paginators });

const EngineType = {
    ACTIVEMQ: "ACTIVEMQ",
    RABBITMQ: "RABBITMQ",
};
const BrokerStorageType = {
    EBS: "EBS",
    EFS: "EFS",
};
const DeploymentMode = {
    ACTIVE_STANDBY_MULTI_AZ: "ACTIVE_STANDBY_MULTI_AZ",
    CLUSTER_MULTI_AZ: "CLUSTER_MULTI_AZ",
    SINGLE_INSTANCE: "SINGLE_INSTANCE",
};
const BrokerState = {
    CREATION_FAILED: "CREATION_FAILED",
    CREATION_IN_PROGRESS: "CREATION_IN_PROGRESS",
    CRITICAL_ACTION_REQUIRED: "CRITICAL_ACTION_REQUIRED",
    DELETION_IN_PROGRESS: "DELETION_IN_PROGRESS",
    REBOOT_IN_PROGRESS: "REBOOT_IN_PROGRESS",
    REPLICA: "REPLICA",
    RUNNING: "RUNNING",
};
const AuthenticationStrategy = {
    CONFIG_MANAGED: "CONFIG_MANAGED",
    LDAP: "LDAP",
    SIMPLE: "SIMPLE",
};
const SanitizationWarningReason = {
    DISALLOWED_ATTRIBUTE_REMOVED: "DISALLOWED_ATTRIBUTE_REMOVED",
    DISALLOWED_ELEMENT_REMOVED: "DISALLOWED_ELEMENT_REMOVED",
    INVALID_ATTRIBUTE_VALUE_REMOVED: "INVALID_ATTRIBUTE_VALUE_REMOVED",
};
const ChangeType = {
    CREATE: "CREATE",
    DELETE: "DELETE",
    UPDATE: "UPDATE",
};
const DataReplicationMode = {
    CRDR: "CRDR",
    NONE: "NONE",
};
const DayOfWeek = {
    FRIDAY: "FRIDAY",
    MONDAY: "MONDAY",
    SATURDAY: "SATURDAY",
    SUNDAY: "SUNDAY",
    THURSDAY: "THURSDAY",
    TUESDAY: "TUESDAY",
    WEDNESDAY: "WEDNESDAY",
};
const PromoteMode = {
    FAILOVER: "FAILOVER",
    SWITCHOVER: "SWITCHOVER",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.MqServiceException = MqServiceException.MqServiceException;
exports.AuthenticationStrategy = AuthenticationStrategy;
exports.BrokerState = BrokerState;
exports.BrokerStorageType = BrokerStorageType;
exports.ChangeType = ChangeType;
exports.CreateBrokerCommand = CreateBrokerCommand;
exports.CreateConfigurationCommand = CreateConfigurationCommand;
exports.CreateTagsCommand = CreateTagsCommand;
exports.CreateUserCommand = CreateUserCommand;
exports.DataReplicationMode = DataReplicationMode;
exports.DayOfWeek = DayOfWeek;
exports.DeleteBrokerCommand = DeleteBrokerCommand;
exports.DeleteConfigurationCommand = DeleteConfigurationCommand;
exports.DeleteTagsCommand = DeleteTagsCommand;
exports.DeleteUserCommand = DeleteUserCommand;
exports.DeploymentMode = DeploymentMode;
exports.DescribeBrokerCommand = DescribeBrokerCommand;
exports.DescribeBrokerEngineTypesCommand = DescribeBrokerEngineTypesCommand;
exports.DescribeBrokerInstanceOptionsCommand = DescribeBrokerInstanceOptionsCommand;
exports.DescribeConfigurationCommand = DescribeConfigurationCommand;
exports.DescribeConfigurationRevisionCommand = DescribeConfigurationRevisionCommand;
exports.DescribeUserCommand = DescribeUserCommand;
exports.EngineType = EngineType;
exports.ListBrokersCommand = ListBrokersCommand;
exports.ListConfigurationRevisionsCommand = ListConfigurationRevisionsCommand;
exports.ListConfigurationsCommand = ListConfigurationsCommand;
exports.ListTagsCommand = ListTagsCommand;
exports.ListUsersCommand = ListUsersCommand;
exports.Mq = Mq;
exports.MqClient = MqClient;
exports.PromoteCommand = PromoteCommand;
exports.PromoteMode = PromoteMode;
exports.RebootBrokerCommand = RebootBrokerCommand;
exports.SanitizationWarningReason = SanitizationWarningReason;
exports.UpdateBrokerCommand = UpdateBrokerCommand;
exports.UpdateConfigurationCommand = UpdateConfigurationCommand;
exports.UpdateUserCommand = UpdateUserCommand;
exports.paginateListBrokers = paginateListBrokers;
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

/***/ 78986:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MqServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class MqServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, MqServiceException.prototype);
    }
}
exports.MqServiceException = MqServiceException;


/***/ }),

/***/ 94479:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NotFoundException = exports.UnauthorizedException = exports.InternalServerErrorException = exports.ForbiddenException = exports.ConflictException = exports.BadRequestException = void 0;
const MqServiceException_1 = __webpack_require__(78986);
class BadRequestException extends MqServiceException_1.MqServiceException {
    name = "BadRequestException";
    $fault = "client";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.BadRequestException = BadRequestException;
class ConflictException extends MqServiceException_1.MqServiceException {
    name = "ConflictException";
    $fault = "client";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.ConflictException = ConflictException;
class ForbiddenException extends MqServiceException_1.MqServiceException {
    name = "ForbiddenException";
    $fault = "client";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "ForbiddenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ForbiddenException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.ForbiddenException = ForbiddenException;
class InternalServerErrorException extends MqServiceException_1.MqServiceException {
    name = "InternalServerErrorException";
    $fault = "server";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "InternalServerErrorException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerErrorException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.InternalServerErrorException = InternalServerErrorException;
class UnauthorizedException extends MqServiceException_1.MqServiceException {
    name = "UnauthorizedException";
    $fault = "client";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnauthorizedException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.UnauthorizedException = UnauthorizedException;
class NotFoundException extends MqServiceException_1.MqServiceException {
    name = "NotFoundException";
    $fault = "client";
    ErrorAttribute;
    Message;
    constructor(opts) {
        super({
            name: "NotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
        this.ErrorAttribute = opts.ErrorAttribute;
        this.Message = opts.Message;
    }
}
exports.NotFoundException = NotFoundException;


/***/ }),

/***/ 97481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(27937));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(24302);
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

/***/ 24302:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(48424);
const endpointResolver_1 = __webpack_require__(83758);
const schemas_0_1 = __webpack_require__(32707);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2017-11-27",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultMqHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.mq",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            version: "2017-11-27",
            serviceTarget: "mq",
        },
        serviceId: config?.serviceId ?? "mq",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 32707:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LdapServerMetadataOutput$ = exports.LdapServerMetadataInput$ = exports.EngineVersion$ = exports.EncryptionOptions$ = exports.DescribeUserResponse$ = exports.DescribeUserRequest$ = exports.DescribeConfigurationRevisionResponse$ = exports.DescribeConfigurationRevisionRequest$ = exports.DescribeConfigurationResponse$ = exports.DescribeConfigurationRequest$ = exports.DescribeBrokerResponse$ = exports.DescribeBrokerRequest$ = exports.DescribeBrokerInstanceOptionsResponse$ = exports.DescribeBrokerInstanceOptionsRequest$ = exports.DescribeBrokerEngineTypesResponse$ = exports.DescribeBrokerEngineTypesRequest$ = exports.DeleteUserResponse$ = exports.DeleteUserRequest$ = exports.DeleteTagsRequest$ = exports.DeleteConfigurationResponse$ = exports.DeleteConfigurationRequest$ = exports.DeleteBrokerResponse$ = exports.DeleteBrokerRequest$ = exports.DataReplicationMetadataOutput$ = exports.DataReplicationCounterpart$ = exports.CreateUserResponse$ = exports.CreateUserRequest$ = exports.CreateTagsRequest$ = exports.CreateConfigurationResponse$ = exports.CreateConfigurationRequest$ = exports.CreateBrokerResponse$ = exports.CreateBrokerRequest$ = exports.Configurations$ = exports.ConfigurationRevision$ = exports.ConfigurationId$ = exports.Configuration$ = exports.BrokerSummary$ = exports.BrokerInstanceOption$ = exports.BrokerInstance$ = exports.BrokerEngineType$ = exports.AvailabilityZone$ = exports.ActionRequired$ = exports.errorTypeRegistries = exports.UnauthorizedException$ = exports.NotFoundException$ = exports.InternalServerErrorException$ = exports.ForbiddenException$ = exports.ConflictException$ = exports.BadRequestException$ = exports.MqServiceException$ = void 0;
exports.UpdateBroker$ = exports.RebootBroker$ = exports.Promote$ = exports.ListUsers$ = exports.ListTags$ = exports.ListConfigurations$ = exports.ListConfigurationRevisions$ = exports.ListBrokers$ = exports.DescribeUser$ = exports.DescribeConfigurationRevision$ = exports.DescribeConfiguration$ = exports.DescribeBrokerInstanceOptions$ = exports.DescribeBrokerEngineTypes$ = exports.DescribeBroker$ = exports.DeleteUser$ = exports.DeleteTags$ = exports.DeleteConfiguration$ = exports.DeleteBroker$ = exports.CreateUser$ = exports.CreateTags$ = exports.CreateConfiguration$ = exports.CreateBroker$ = exports.WeeklyStartTime$ = exports.UserSummary$ = exports.UserPendingChanges$ = exports.User$ = exports.UpdateUserResponse$ = exports.UpdateUserRequest$ = exports.UpdateConfigurationResponse$ = exports.UpdateConfigurationRequest$ = exports.UpdateBrokerResponse$ = exports.UpdateBrokerRequest$ = exports.SanitizationWarning$ = exports.RebootBrokerResponse$ = exports.RebootBrokerRequest$ = exports.PromoteResponse$ = exports.PromoteRequest$ = exports.PendingLogs$ = exports.LogsSummary$ = exports.Logs$ = exports.ListUsersResponse$ = exports.ListUsersRequest$ = exports.ListTagsResponse$ = exports.ListTagsRequest$ = exports.ListConfigurationsResponse$ = exports.ListConfigurationsRequest$ = exports.ListConfigurationRevisionsResponse$ = exports.ListConfigurationRevisionsRequest$ = exports.ListBrokersResponse$ = exports.ListBrokersRequest$ = void 0;
exports.UpdateUser$ = exports.UpdateConfiguration$ = void 0;
const _A = "Arn";
const _ALG = "AuditLogGroup";
const _AMVU = "AutoMinorVersionUpgrade";
const _AN = "AttributeName";
const _AR = "ActionRequired";
const _ARC = "ActionRequiredCode";
const _ARI = "ActionRequiredInfo";
const _ARc = "ActionsRequired";
const _AS = "AuthenticationStrategy";
const _AZ = "AvailabilityZone";
const _AZv = "AvailabilityZones";
const _Au = "Audit";
const _BA = "BrokerArn";
const _BET = "BrokerEngineType";
const _BETr = "BrokerEngineTypes";
const _BI = "BrokerInstance";
const _BIO = "BrokerInstanceOption";
const _BIOr = "BrokerInstanceOptions";
const _BIr = "BrokerId";
const _BIro = "BrokerInstances";
const _BN = "BrokerName";
const _BRE = "BadRequestException";
const _BS = "BrokerSummary";
const _BSr = "BrokerState";
const _BSro = "BrokerSummaries";
const _C = "Created";
const _CA = "ConsoleAccess";
const _CB = "CreateBroker";
const _CBR = "CreateBrokerRequest";
const _CBRr = "CreateBrokerResponse";
const _CC = "CreateConfiguration";
const _CCR = "CreateConfigurationRequest";
const _CCRr = "CreateConfigurationResponse";
const _CE = "ConflictException";
const _CI = "ConfigurationId";
const _CR = "ConfigurationRevision";
const _CRI = "CreatorRequestId";
const _CT = "CreateTags";
const _CTR = "CreateTagsRequest";
const _CU = "CreateUser";
const _CUR = "CreateUserRequest";
const _CURL = "ConsoleURL";
const _CURr = "CreateUserResponse";
const _Co = "Configuration";
const _Con = "Configurations";
const _Cu = "Current";
const _D = "Description";
const _DB = "DeleteBroker";
const _DBET = "DescribeBrokerEngineTypes";
const _DBETR = "DescribeBrokerEngineTypesRequest";
const _DBETRe = "DescribeBrokerEngineTypesResponse";
const _DBIO = "DescribeBrokerInstanceOptions";
const _DBIOR = "DescribeBrokerInstanceOptionsRequest";
const _DBIORe = "DescribeBrokerInstanceOptionsResponse";
const _DBR = "DeleteBrokerRequest";
const _DBRe = "DeleteBrokerResponse";
const _DBRes = "DescribeBrokerRequest";
const _DBResc = "DescribeBrokerResponse";
const _DBe = "DescribeBroker";
const _DC = "DeleteConfiguration";
const _DCR = "DeleteConfigurationRequest";
const _DCRR = "DescribeConfigurationRevisionRequest";
const _DCRRe = "DescribeConfigurationRevisionResponse";
const _DCRe = "DeleteConfigurationResponse";
const _DCRes = "DescribeConfigurationRequest";
const _DCResc = "DescribeConfigurationResponse";
const _DCRescr = "DescribeConfigurationRevision";
const _DCe = "DescribeConfiguration";
const _DM = "DeploymentMode";
const _DOW = "DayOfWeek";
const _DRC = "DataReplicationCounterpart";
const _DRM = "DataReplicationMode";
const _DRMO = "DataReplicationMetadataOutput";
const _DRMa = "DataReplicationMetadata";
const _DRPBA = "DataReplicationPrimaryBrokerArn";
const _DRR = "DataReplicationRole";
const _DT = "DeleteTags";
const _DTR = "DeleteTagsRequest";
const _DU = "DeleteUser";
const _DUR = "DeleteUserRequest";
const _DURe = "DeleteUserResponse";
const _DURes = "DescribeUserRequest";
const _DUResc = "DescribeUserResponse";
const _DUe = "DescribeUser";
const _Da = "Data";
const _E = "Endpoints";
const _EA = "ErrorAttribute";
const _EN = "ElementName";
const _EO = "EncryptionOptions";
const _ET = "EngineType";
const _EV = "EngineVersions";
const _EVn = "EngineVersion";
const _FE = "ForbiddenException";
const _G = "Groups";
const _GLG = "GeneralLogGroup";
const _Ge = "General";
const _H = "History";
const _HIT = "HostInstanceType";
const _Ho = "Hosts";
const _I = "Id";
const _IA = "IpAddress";
const _ISEE = "InternalServerErrorException";
const _KKI = "KmsKeyId";
const _L = "Logs";
const _LB = "ListBrokers";
const _LBR = "ListBrokersRequest";
const _LBRi = "ListBrokersResponse";
const _LC = "ListConfigurations";
const _LCR = "ListConfigurationsRequest";
const _LCRR = "ListConfigurationRevisionsRequest";
const _LCRRi = "ListConfigurationRevisionsResponse";
const _LCRi = "ListConfigurationsResponse";
const _LCRis = "ListConfigurationRevisions";
const _LR = "LatestRevision";
const _LS = "LogsSummary";
const _LSM = "LdapServerMetadata";
const _LSMI = "LdapServerMetadataInput";
const _LSMO = "LdapServerMetadataOutput";
const _LT = "ListTags";
const _LTR = "ListTagsRequest";
const _LTRi = "ListTagsResponse";
const _LU = "ListUsers";
const _LUR = "ListUsersRequest";
const _LURi = "ListUsersResponse";
const _M = "Message";
const _MR = "MaxResults";
const _MWST = "MaintenanceWindowStartTime";
const _Mo = "Mode";
const _N = "Name";
const _NFE = "NotFoundException";
const _NT = "NextToken";
const _P = "Pending";
const _PA = "PubliclyAccessible";
const _PAS = "PendingAuthenticationStrategy";
const _PC = "PendingChange";
const _PDRM = "PendingDataReplicationMetadata";
const _PDRMe = "PendingDataReplicationMode";
const _PEV = "PendingEngineVersion";
const _PHIT = "PendingHostInstanceType";
const _PL = "PendingLogs";
const _PLSM = "PendingLdapServerMetadata";
const _PR = "PromoteRequest";
const _PRr = "PromoteResponse";
const _PSG = "PendingSecurityGroups";
const _Pa = "Password";
const _Pr = "Promote";
const _R = "Revision";
const _RA = "ResourceArn";
const _RB = "RoleBase";
const _RBR = "RebootBrokerRequest";
const _RBRe = "RebootBrokerResponse";
const _RBe = "RebootBroker";
const _RN = "RoleName";
const _RSM = "RoleSearchMatching";
const _RSS = "RoleSearchSubtree";
const _RU = "ReplicationUser";
const _Re = "Region";
const _Rea = "Reason";
const _Rev = "Revisions";
const _SAP = "ServiceAccountPassword";
const _SAU = "ServiceAccountUsername";
const _SDM = "SupportedDeploymentModes";
const _SEV = "SupportedEngineVersions";
const _SG = "SecurityGroups";
const _SI = "SubnetIds";
const _ST = "StorageType";
const _SW = "SanitizationWarning";
const _T = "Tags";
const _TK = "TagKeys";
const _TOD = "TimeOfDay";
const _TZ = "TimeZone";
const _U = "Users";
const _UAOK = "UseAwsOwnedKey";
const _UB = "UserBase";
const _UBR = "UpdateBrokerRequest";
const _UBRp = "UpdateBrokerResponse";
const _UBp = "UpdateBroker";
const _UC = "UpdateConfiguration";
const _UCR = "UpdateConfigurationRequest";
const _UCRp = "UpdateConfigurationResponse";
const _UE = "UnauthorizedException";
const _UPC = "UserPendingChanges";
const _URN = "UserRoleName";
const _US = "UserSummary";
const _USM = "UserSearchMatching";
const _USS = "UserSearchSubtree";
const _UU = "UpdateUser";
const _UUR = "UpdateUserRequest";
const _UURp = "UpdateUserResponse";
const _Us = "Username";
const _Use = "User";
const _W = "Warnings";
const _WST = "WeeklyStartTime";
const _a = "arn";
const _aLG = "auditLogGroup";
const _aMVU = "autoMinorVersionUpgrade";
const _aN = "attributeName";
const _aR = "actionsRequired";
const _aRC = "actionRequiredCode";
const _aRI = "actionRequiredInfo";
const _aS = "authenticationStrategy";
const _aZ = "availabilityZones";
const _au = "audit";
const _bA = "brokerArn";
const _bET = "brokerEngineTypes";
const _bI = "brokerId";
const _bIO = "brokerInstanceOptions";
const _bIr = "brokerInstances";
const _bN = "brokerName";
const _bS = "brokerState";
const _bSr = "brokerSummaries";
const _c = "client";
const _cA = "consoleAccess";
const _cI = "configurationId";
const _cRI = "creatorRequestId";
const _cURL = "consoleURL";
const _co = "configuration";
const _con = "configurations";
const _cr = "created";
const _cu = "current";
const _d = "description";
const _dM = "deploymentMode";
const _dOW = "dayOfWeek";
const _dRC = "dataReplicationCounterpart";
const _dRM = "dataReplicationMode";
const _dRMa = "dataReplicationMetadata";
const _dRPBA = "dataReplicationPrimaryBrokerArn";
const _dRR = "dataReplicationRole";
const _da = "data";
const _e = "error";
const _eA = "errorAttribute";
const _eN = "elementName";
const _eO = "encryptionOptions";
const _eT = "engineType";
const _eV = "engineVersions";
const _eVn = "engineVersion";
const _en = "endpoints";
const _g = "groups";
const _gLG = "generalLogGroup";
const _ge = "general";
const _h = "history";
const _hE = "httpError";
const _hIT = "hostInstanceType";
const _hQ = "httpQuery";
const _ho = "hosts";
const _ht = "http";
const _i = "id";
const _iA = "ipAddress";
const _iT = "idempotencyToken";
const _jN = "jsonName";
const _kKI = "kmsKeyId";
const _l = "logs";
const _lOAR = "__listOfActionRequired";
const _lOAZ = "__listOfAvailabilityZone";
const _lOBET = "__listOfBrokerEngineType";
const _lOBI = "__listOfBrokerInstance";
const _lOBIO = "__listOfBrokerInstanceOption";
const _lOBS = "__listOfBrokerSummary";
const _lOC = "__listOfConfiguration";
const _lOCI = "__listOfConfigurationId";
const _lOCR = "__listOfConfigurationRevision";
const _lOEV = "__listOfEngineVersion";
const _lOSW = "__listOfSanitizationWarning";
const _lOU = "__listOfUser";
const _lOUS = "__listOfUserSummary";
const _lR = "latestRevision";
const _lSM = "ldapServerMetadata";
const _m = "message";
const _mR = "maxResults";
const _mWST = "maintenanceWindowStartTime";
const _mo = "mode";
const _n = "name";
const _nT = "nextToken";
const _p = "pending";
const _pA = "publiclyAccessible";
const _pAS = "pendingAuthenticationStrategy";
const _pC = "pendingChange";
const _pDRM = "pendingDataReplicationMetadata";
const _pDRMe = "pendingDataReplicationMode";
const _pEV = "pendingEngineVersion";
const _pHIT = "pendingHostInstanceType";
const _pLSM = "pendingLdapServerMetadata";
const _pSG = "pendingSecurityGroups";
const _pa = "password";
const _r = "revision";
const _rB = "roleBase";
const _rN = "roleName";
const _rSM = "roleSearchMatching";
const _rSS = "roleSearchSubtree";
const _rU = "replicationUser";
const _re = "region";
const _rea = "reason";
const _rev = "revisions";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.mq";
const _sAP = "serviceAccountPassword";
const _sAU = "serviceAccountUsername";
const _sDM = "supportedDeploymentModes";
const _sEV = "supportedEngineVersions";
const _sG = "securityGroups";
const _sI = "subnetIds";
const _sT = "storageType";
const _se = "server";
const _t = "tags";
const _tK = "tagKeys";
const _tOD = "timeOfDay";
const _tZ = "timeZone";
const _u = "users";
const _uAOK = "useAwsOwnedKey";
const _uB = "userBase";
const _uRN = "userRoleName";
const _uSM = "userSearchMatching";
const _uSS = "userSearchSubtree";
const _us = "username";
const _w = "warnings";
const n0 = "com.amazonaws.mq";
const schema_1 = __webpack_require__(26890);
const errors_1 = __webpack_require__(94479);
const MqServiceException_1 = __webpack_require__(78986);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.MqServiceException$ = [-3, _s, "MqServiceException", 0, [], []];
_s_registry.registerError(exports.MqServiceException$, MqServiceException_1.MqServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.BadRequestException$, errors_1.BadRequestException);
exports.ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.ConflictException$, errors_1.ConflictException);
exports.ForbiddenException$ = [-3, n0, _FE,
    { [_e]: _c, [_hE]: 403 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.ForbiddenException$, errors_1.ForbiddenException);
exports.InternalServerErrorException$ = [-3, n0, _ISEE,
    { [_e]: _se, [_hE]: 500 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.InternalServerErrorException$, errors_1.InternalServerErrorException);
exports.NotFoundException$ = [-3, n0, _NFE,
    { [_e]: _c, [_hE]: 404 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.NotFoundException$, errors_1.NotFoundException);
exports.UnauthorizedException$ = [-3, n0, _UE,
    { [_e]: _c, [_hE]: 401 },
    [_EA, _M],
    [[0, { [_jN]: _eA }], [0, { [_jN]: _m }]]
];
n0_registry.registerError(exports.UnauthorizedException$, errors_1.UnauthorizedException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
exports.ActionRequired$ = [3, n0, _AR,
    0,
    [_ARC, _ARI],
    [[0, { [_jN]: _aRC }], [0, { [_jN]: _aRI }]]
];
exports.AvailabilityZone$ = [3, n0, _AZ,
    0,
    [_N],
    [[0, { [_jN]: _n }]]
];
exports.BrokerEngineType$ = [3, n0, _BET,
    0,
    [_ET, _EV],
    [[0, { [_jN]: _eT }], [() => __listOfEngineVersion, { [_jN]: _eV }]]
];
exports.BrokerInstance$ = [3, n0, _BI,
    0,
    [_CURL, _E, _IA],
    [[0, { [_jN]: _cURL }], [64 | 0, { [_jN]: _en }], [0, { [_jN]: _iA }]]
];
exports.BrokerInstanceOption$ = [3, n0, _BIO,
    0,
    [_AZv, _ET, _HIT, _ST, _SDM, _SEV],
    [[() => __listOfAvailabilityZone, { [_jN]: _aZ }], [0, { [_jN]: _eT }], [0, { [_jN]: _hIT }], [0, { [_jN]: _sT }], [64 | 0, { [_jN]: _sDM }], [64 | 0, { [_jN]: _sEV }]]
];
exports.BrokerSummary$ = [3, n0, _BS,
    0,
    [_DM, _ET, _BA, _BIr, _BN, _BSr, _C, _HIT],
    [[0, { [_jN]: _dM }], [0, { [_jN]: _eT }], [0, { [_jN]: _bA }], [0, { [_jN]: _bI }], [0, { [_jN]: _bN }], [0, { [_jN]: _bS }], [5, { [_jN]: _cr }], [0, { [_jN]: _hIT }]], 2
];
exports.Configuration$ = [3, n0, _Co,
    0,
    [_A, _AS, _C, _D, _ET, _EVn, _I, _LR, _N, _T],
    [[0, { [_jN]: _a }], [0, { [_jN]: _aS }], [5, { [_jN]: _cr }], [0, { [_jN]: _d }], [0, { [_jN]: _eT }], [0, { [_jN]: _eVn }], [0, { [_jN]: _i }], [() => exports.ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _t }]], 9
];
exports.ConfigurationId$ = [3, n0, _CI,
    0,
    [_I, _R],
    [[0, { [_jN]: _i }], [1, { [_jN]: _r }]], 1
];
exports.ConfigurationRevision$ = [3, n0, _CR,
    0,
    [_C, _R, _D],
    [[5, { [_jN]: _cr }], [1, { [_jN]: _r }], [0, { [_jN]: _d }]], 2
];
exports.Configurations$ = [3, n0, _Con,
    0,
    [_Cu, _H, _P],
    [[() => exports.ConfigurationId$, { [_jN]: _cu }], [() => __listOfConfigurationId, { [_jN]: _h }], [() => exports.ConfigurationId$, { [_jN]: _p }]]
];
exports.CreateBrokerRequest$ = [3, n0, _CBR,
    0,
    [_BN, _DM, _ET, _HIT, _PA, _AS, _AMVU, _Co, _CRI, _EO, _EVn, _LSM, _L, _MWST, _SG, _ST, _SI, _T, _U, _DRM, _DRPBA],
    [[0, { [_jN]: _bN }], [0, { [_jN]: _dM }], [0, { [_jN]: _eT }], [0, { [_jN]: _hIT }], [2, { [_jN]: _pA }], [0, { [_jN]: _aS }], [2, { [_jN]: _aMVU }], [() => exports.ConfigurationId$, { [_jN]: _co }], [0, { [_iT]: 1, [_jN]: _cRI }], [() => exports.EncryptionOptions$, { [_jN]: _eO }], [0, { [_jN]: _eVn }], [() => exports.LdapServerMetadataInput$, { [_jN]: _lSM }], [() => exports.Logs$, { [_jN]: _l }], [() => exports.WeeklyStartTime$, { [_jN]: _mWST }], [64 | 0, { [_jN]: _sG }], [0, { [_jN]: _sT }], [64 | 0, { [_jN]: _sI }], [128 | 0, { [_jN]: _t }], [() => __listOfUser, { [_jN]: _u }], [0, { [_jN]: _dRM }], [0, { [_jN]: _dRPBA }]], 5
];
exports.CreateBrokerResponse$ = [3, n0, _CBRr,
    0,
    [_BA, _BIr],
    [[0, { [_jN]: _bA }], [0, { [_jN]: _bI }]]
];
exports.CreateConfigurationRequest$ = [3, n0, _CCR,
    0,
    [_ET, _N, _AS, _EVn, _T],
    [[0, { [_jN]: _eT }], [0, { [_jN]: _n }], [0, { [_jN]: _aS }], [0, { [_jN]: _eVn }], [128 | 0, { [_jN]: _t }]], 2
];
exports.CreateConfigurationResponse$ = [3, n0, _CCRr,
    0,
    [_A, _AS, _C, _I, _LR, _N],
    [[0, { [_jN]: _a }], [0, { [_jN]: _aS }], [5, { [_jN]: _cr }], [0, { [_jN]: _i }], [() => exports.ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }]]
];
exports.CreateTagsRequest$ = [3, n0, _CTR,
    0,
    [_RA, _T],
    [[0, 1], [128 | 0, { [_jN]: _t }]], 1
];
exports.CreateUserRequest$ = [3, n0, _CUR,
    0,
    [_BIr, _Pa, _Us, _CA, _G, _RU],
    [[0, 1], [0, { [_jN]: _pa }], [0, 1], [2, { [_jN]: _cA }], [64 | 0, { [_jN]: _g }], [2, { [_jN]: _rU }]], 3
];
exports.CreateUserResponse$ = [3, n0, _CURr,
    0,
    [],
    []
];
exports.DataReplicationCounterpart$ = [3, n0, _DRC,
    0,
    [_BIr, _Re],
    [[0, { [_jN]: _bI }], [0, { [_jN]: _re }]], 2
];
exports.DataReplicationMetadataOutput$ = [3, n0, _DRMO,
    0,
    [_DRR, _DRC],
    [[0, { [_jN]: _dRR }], [() => exports.DataReplicationCounterpart$, { [_jN]: _dRC }]], 1
];
exports.DeleteBrokerRequest$ = [3, n0, _DBR,
    0,
    [_BIr],
    [[0, 1]], 1
];
exports.DeleteBrokerResponse$ = [3, n0, _DBRe,
    0,
    [_BIr],
    [[0, { [_jN]: _bI }]]
];
exports.DeleteConfigurationRequest$ = [3, n0, _DCR,
    0,
    [_CI],
    [[0, 1]], 1
];
exports.DeleteConfigurationResponse$ = [3, n0, _DCRe,
    0,
    [_CI],
    [[0, { [_jN]: _cI }]]
];
exports.DeleteTagsRequest$ = [3, n0, _DTR,
    0,
    [_RA, _TK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
exports.DeleteUserRequest$ = [3, n0, _DUR,
    0,
    [_BIr, _Us],
    [[0, 1], [0, 1]], 2
];
exports.DeleteUserResponse$ = [3, n0, _DURe,
    0,
    [],
    []
];
exports.DescribeBrokerEngineTypesRequest$ = [3, n0, _DBETR,
    0,
    [_ET, _MR, _NT],
    [[0, { [_hQ]: _eT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
exports.DescribeBrokerEngineTypesResponse$ = [3, n0, _DBETRe,
    0,
    [_BETr, _MR, _NT],
    [[() => __listOfBrokerEngineType, { [_jN]: _bET }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT }]]
];
exports.DescribeBrokerInstanceOptionsRequest$ = [3, n0, _DBIOR,
    0,
    [_ET, _HIT, _MR, _NT, _ST],
    [[0, { [_hQ]: _eT }], [0, { [_hQ]: _hIT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sT }]]
];
exports.DescribeBrokerInstanceOptionsResponse$ = [3, n0, _DBIORe,
    0,
    [_BIOr, _MR, _NT],
    [[() => __listOfBrokerInstanceOption, { [_jN]: _bIO }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT }]]
];
exports.DescribeBrokerRequest$ = [3, n0, _DBRes,
    0,
    [_BIr],
    [[0, 1]], 1
];
exports.DescribeBrokerResponse$ = [3, n0, _DBResc,
    0,
    [_ARc, _AS, _AMVU, _BA, _BIr, _BIro, _BN, _BSr, _Con, _C, _DM, _EO, _ET, _EVn, _HIT, _LSM, _L, _MWST, _PAS, _PEV, _PHIT, _PLSM, _PSG, _PA, _SG, _ST, _SI, _T, _U, _DRMa, _DRM, _PDRM, _PDRMe],
    [[() => __listOfActionRequired, { [_jN]: _aR }], [0, { [_jN]: _aS }], [2, { [_jN]: _aMVU }], [0, { [_jN]: _bA }], [0, { [_jN]: _bI }], [() => __listOfBrokerInstance, { [_jN]: _bIr }], [0, { [_jN]: _bN }], [0, { [_jN]: _bS }], [() => exports.Configurations$, { [_jN]: _con }], [5, { [_jN]: _cr }], [0, { [_jN]: _dM }], [() => exports.EncryptionOptions$, { [_jN]: _eO }], [0, { [_jN]: _eT }], [0, { [_jN]: _eVn }], [0, { [_jN]: _hIT }], [() => exports.LdapServerMetadataOutput$, { [_jN]: _lSM }], [() => exports.LogsSummary$, { [_jN]: _l }], [() => exports.WeeklyStartTime$, { [_jN]: _mWST }], [0, { [_jN]: _pAS }], [0, { [_jN]: _pEV }], [0, { [_jN]: _pHIT }], [() => exports.LdapServerMetadataOutput$, { [_jN]: _pLSM }], [64 | 0, { [_jN]: _pSG }], [2, { [_jN]: _pA }], [64 | 0, { [_jN]: _sG }], [0, { [_jN]: _sT }], [64 | 0, { [_jN]: _sI }], [128 | 0, { [_jN]: _t }], [() => __listOfUserSummary, { [_jN]: _u }], [() => exports.DataReplicationMetadataOutput$, { [_jN]: _dRMa }], [0, { [_jN]: _dRM }], [() => exports.DataReplicationMetadataOutput$, { [_jN]: _pDRM }], [0, { [_jN]: _pDRMe }]]
];
exports.DescribeConfigurationRequest$ = [3, n0, _DCRes,
    0,
    [_CI],
    [[0, 1]], 1
];
exports.DescribeConfigurationResponse$ = [3, n0, _DCResc,
    0,
    [_A, _AS, _C, _D, _ET, _EVn, _I, _LR, _N, _T],
    [[0, { [_jN]: _a }], [0, { [_jN]: _aS }], [5, { [_jN]: _cr }], [0, { [_jN]: _d }], [0, { [_jN]: _eT }], [0, { [_jN]: _eVn }], [0, { [_jN]: _i }], [() => exports.ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _t }]]
];
exports.DescribeConfigurationRevisionRequest$ = [3, n0, _DCRR,
    0,
    [_CI, _CR],
    [[0, 1], [0, 1]], 2
];
exports.DescribeConfigurationRevisionResponse$ = [3, n0, _DCRRe,
    0,
    [_CI, _C, _Da, _D],
    [[0, { [_jN]: _cI }], [5, { [_jN]: _cr }], [0, { [_jN]: _da }], [0, { [_jN]: _d }]]
];
exports.DescribeUserRequest$ = [3, n0, _DURes,
    0,
    [_BIr, _Us],
    [[0, 1], [0, 1]], 2
];
exports.DescribeUserResponse$ = [3, n0, _DUResc,
    0,
    [_BIr, _CA, _G, _P, _Us, _RU],
    [[0, { [_jN]: _bI }], [2, { [_jN]: _cA }], [64 | 0, { [_jN]: _g }], [() => exports.UserPendingChanges$, { [_jN]: _p }], [0, { [_jN]: _us }], [2, { [_jN]: _rU }]]
];
exports.EncryptionOptions$ = [3, n0, _EO,
    0,
    [_UAOK, _KKI],
    [[2, { [_jN]: _uAOK }], [0, { [_jN]: _kKI }]], 1
];
exports.EngineVersion$ = [3, n0, _EVn,
    0,
    [_N],
    [[0, { [_jN]: _n }]]
];
exports.LdapServerMetadataInput$ = [3, n0, _LSMI,
    0,
    [_Ho, _RB, _RSM, _SAP, _SAU, _UB, _USM, _RN, _RSS, _URN, _USS],
    [[64 | 0, { [_jN]: _ho }], [0, { [_jN]: _rB }], [0, { [_jN]: _rSM }], [0, { [_jN]: _sAP }], [0, { [_jN]: _sAU }], [0, { [_jN]: _uB }], [0, { [_jN]: _uSM }], [0, { [_jN]: _rN }], [2, { [_jN]: _rSS }], [0, { [_jN]: _uRN }], [2, { [_jN]: _uSS }]], 7
];
exports.LdapServerMetadataOutput$ = [3, n0, _LSMO,
    0,
    [_Ho, _RB, _RSM, _SAU, _UB, _USM, _RN, _RSS, _URN, _USS],
    [[64 | 0, { [_jN]: _ho }], [0, { [_jN]: _rB }], [0, { [_jN]: _rSM }], [0, { [_jN]: _sAU }], [0, { [_jN]: _uB }], [0, { [_jN]: _uSM }], [0, { [_jN]: _rN }], [2, { [_jN]: _rSS }], [0, { [_jN]: _uRN }], [2, { [_jN]: _uSS }]], 6
];
exports.ListBrokersRequest$ = [3, n0, _LBR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
exports.ListBrokersResponse$ = [3, n0, _LBRi,
    0,
    [_BSro, _NT],
    [[() => __listOfBrokerSummary, { [_jN]: _bSr }], [0, { [_jN]: _nT }]]
];
exports.ListConfigurationRevisionsRequest$ = [3, n0, _LCRR,
    0,
    [_CI, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
exports.ListConfigurationRevisionsResponse$ = [3, n0, _LCRRi,
    0,
    [_CI, _MR, _NT, _Rev],
    [[0, { [_jN]: _cI }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT }], [() => __listOfConfigurationRevision, { [_jN]: _rev }]]
];
exports.ListConfigurationsRequest$ = [3, n0, _LCR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
exports.ListConfigurationsResponse$ = [3, n0, _LCRi,
    0,
    [_Con, _MR, _NT],
    [[() => __listOfConfiguration, { [_jN]: _con }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT }]]
];
exports.ListTagsRequest$ = [3, n0, _LTR,
    0,
    [_RA],
    [[0, 1]], 1
];
exports.ListTagsResponse$ = [3, n0, _LTRi,
    0,
    [_T],
    [[128 | 0, { [_jN]: _t }]]
];
exports.ListUsersRequest$ = [3, n0, _LUR,
    0,
    [_BIr, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
exports.ListUsersResponse$ = [3, n0, _LURi,
    0,
    [_BIr, _MR, _NT, _U],
    [[0, { [_jN]: _bI }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT }], [() => __listOfUserSummary, { [_jN]: _u }]]
];
exports.Logs$ = [3, n0, _L,
    0,
    [_Au, _Ge],
    [[2, { [_jN]: _au }], [2, { [_jN]: _ge }]]
];
exports.LogsSummary$ = [3, n0, _LS,
    0,
    [_Ge, _GLG, _Au, _ALG, _P],
    [[2, { [_jN]: _ge }], [0, { [_jN]: _gLG }], [2, { [_jN]: _au }], [0, { [_jN]: _aLG }], [() => exports.PendingLogs$, { [_jN]: _p }]], 2
];
exports.PendingLogs$ = [3, n0, _PL,
    0,
    [_Au, _Ge],
    [[2, { [_jN]: _au }], [2, { [_jN]: _ge }]]
];
exports.PromoteRequest$ = [3, n0, _PR,
    0,
    [_BIr, _Mo],
    [[0, 1], [0, { [_jN]: _mo }]], 2
];
exports.PromoteResponse$ = [3, n0, _PRr,
    0,
    [_BIr],
    [[0, { [_jN]: _bI }]]
];
exports.RebootBrokerRequest$ = [3, n0, _RBR,
    0,
    [_BIr],
    [[0, 1]], 1
];
exports.RebootBrokerResponse$ = [3, n0, _RBRe,
    0,
    [],
    []
];
exports.SanitizationWarning$ = [3, n0, _SW,
    0,
    [_Rea, _AN, _EN],
    [[0, { [_jN]: _rea }], [0, { [_jN]: _aN }], [0, { [_jN]: _eN }]], 1
];
exports.UpdateBrokerRequest$ = [3, n0, _UBR,
    0,
    [_BIr, _AS, _AMVU, _Co, _EVn, _HIT, _LSM, _L, _MWST, _SG, _DRM],
    [[0, 1], [0, { [_jN]: _aS }], [2, { [_jN]: _aMVU }], [() => exports.ConfigurationId$, { [_jN]: _co }], [0, { [_jN]: _eVn }], [0, { [_jN]: _hIT }], [() => exports.LdapServerMetadataInput$, { [_jN]: _lSM }], [() => exports.Logs$, { [_jN]: _l }], [() => exports.WeeklyStartTime$, { [_jN]: _mWST }], [64 | 0, { [_jN]: _sG }], [0, { [_jN]: _dRM }]], 1
];
exports.UpdateBrokerResponse$ = [3, n0, _UBRp,
    0,
    [_AS, _AMVU, _BIr, _Co, _EVn, _HIT, _LSM, _L, _MWST, _SG, _DRMa, _DRM, _PDRM, _PDRMe],
    [[0, { [_jN]: _aS }], [2, { [_jN]: _aMVU }], [0, { [_jN]: _bI }], [() => exports.ConfigurationId$, { [_jN]: _co }], [0, { [_jN]: _eVn }], [0, { [_jN]: _hIT }], [() => exports.LdapServerMetadataOutput$, { [_jN]: _lSM }], [() => exports.Logs$, { [_jN]: _l }], [() => exports.WeeklyStartTime$, { [_jN]: _mWST }], [64 | 0, { [_jN]: _sG }], [() => exports.DataReplicationMetadataOutput$, { [_jN]: _dRMa }], [0, { [_jN]: _dRM }], [() => exports.DataReplicationMetadataOutput$, { [_jN]: _pDRM }], [0, { [_jN]: _pDRMe }]]
];
exports.UpdateConfigurationRequest$ = [3, n0, _UCR,
    0,
    [_CI, _Da, _D],
    [[0, 1], [0, { [_jN]: _da }], [0, { [_jN]: _d }]], 2
];
exports.UpdateConfigurationResponse$ = [3, n0, _UCRp,
    0,
    [_A, _C, _I, _LR, _N, _W],
    [[0, { [_jN]: _a }], [5, { [_jN]: _cr }], [0, { [_jN]: _i }], [() => exports.ConfigurationRevision$, { [_jN]: _lR }], [0, { [_jN]: _n }], [() => __listOfSanitizationWarning, { [_jN]: _w }]]
];
exports.UpdateUserRequest$ = [3, n0, _UUR,
    0,
    [_BIr, _Us, _CA, _G, _Pa, _RU],
    [[0, 1], [0, 1], [2, { [_jN]: _cA }], [64 | 0, { [_jN]: _g }], [0, { [_jN]: _pa }], [2, { [_jN]: _rU }]], 2
];
exports.UpdateUserResponse$ = [3, n0, _UURp,
    0,
    [],
    []
];
exports.User$ = [3, n0, _Use,
    0,
    [_Pa, _Us, _CA, _G, _RU],
    [[0, { [_jN]: _pa }], [0, { [_jN]: _us }], [2, { [_jN]: _cA }], [64 | 0, { [_jN]: _g }], [2, { [_jN]: _rU }]], 2
];
exports.UserPendingChanges$ = [3, n0, _UPC,
    0,
    [_PC, _CA, _G],
    [[0, { [_jN]: _pC }], [2, { [_jN]: _cA }], [64 | 0, { [_jN]: _g }]], 1
];
exports.UserSummary$ = [3, n0, _US,
    0,
    [_Us, _PC],
    [[0, { [_jN]: _us }], [0, { [_jN]: _pC }]], 1
];
exports.WeeklyStartTime$ = [3, n0, _WST,
    0,
    [_DOW, _TOD, _TZ],
    [[0, { [_jN]: _dOW }], [0, { [_jN]: _tOD }], [0, { [_jN]: _tZ }]], 2
];
var __Unit = "unit";
var __listOf__string = (/* unused pure expression or super */ null && (64 | 0));
var __listOfActionRequired = [1, n0, _lOAR,
    0, [() => exports.ActionRequired$,
        0]
];
var __listOfAvailabilityZone = [1, n0, _lOAZ,
    0, [() => exports.AvailabilityZone$,
        0]
];
var __listOfBrokerEngineType = [1, n0, _lOBET,
    0, [() => exports.BrokerEngineType$,
        0]
];
var __listOfBrokerInstance = [1, n0, _lOBI,
    0, [() => exports.BrokerInstance$,
        0]
];
var __listOfBrokerInstanceOption = [1, n0, _lOBIO,
    0, [() => exports.BrokerInstanceOption$,
        0]
];
var __listOfBrokerSummary = [1, n0, _lOBS,
    0, [() => exports.BrokerSummary$,
        0]
];
var __listOfConfiguration = [1, n0, _lOC,
    0, [() => exports.Configuration$,
        0]
];
var __listOfConfigurationId = [1, n0, _lOCI,
    0, [() => exports.ConfigurationId$,
        0]
];
var __listOfConfigurationRevision = [1, n0, _lOCR,
    0, [() => exports.ConfigurationRevision$,
        0]
];
var __listOfDeploymentMode = (/* unused pure expression or super */ null && (64 | 0));
var __listOfEngineVersion = [1, n0, _lOEV,
    0, [() => exports.EngineVersion$,
        0]
];
var __listOfSanitizationWarning = [1, n0, _lOSW,
    0, [() => exports.SanitizationWarning$,
        0]
];
var __listOfUser = [1, n0, _lOU,
    0, [() => exports.User$,
        0]
];
var __listOfUserSummary = [1, n0, _lOUS,
    0, [() => exports.UserSummary$,
        0]
];
var __mapOf__string = (/* unused pure expression or super */ null && (128 | 0));
exports.CreateBroker$ = [9, n0, _CB,
    { [_ht]: ["POST", "/v1/brokers", 200] }, () => exports.CreateBrokerRequest$, () => exports.CreateBrokerResponse$
];
exports.CreateConfiguration$ = [9, n0, _CC,
    { [_ht]: ["POST", "/v1/configurations", 200] }, () => exports.CreateConfigurationRequest$, () => exports.CreateConfigurationResponse$
];
exports.CreateTags$ = [9, n0, _CT,
    { [_ht]: ["POST", "/v1/tags/{ResourceArn}", 204] }, () => exports.CreateTagsRequest$, () => __Unit
];
exports.CreateUser$ = [9, n0, _CU,
    { [_ht]: ["POST", "/v1/brokers/{BrokerId}/users/{Username}", 200] }, () => exports.CreateUserRequest$, () => exports.CreateUserResponse$
];
exports.DeleteBroker$ = [9, n0, _DB,
    { [_ht]: ["DELETE", "/v1/brokers/{BrokerId}", 200] }, () => exports.DeleteBrokerRequest$, () => exports.DeleteBrokerResponse$
];
exports.DeleteConfiguration$ = [9, n0, _DC,
    { [_ht]: ["DELETE", "/v1/configurations/{ConfigurationId}", 200] }, () => exports.DeleteConfigurationRequest$, () => exports.DeleteConfigurationResponse$
];
exports.DeleteTags$ = [9, n0, _DT,
    { [_ht]: ["DELETE", "/v1/tags/{ResourceArn}", 204] }, () => exports.DeleteTagsRequest$, () => __Unit
];
exports.DeleteUser$ = [9, n0, _DU,
    { [_ht]: ["DELETE", "/v1/brokers/{BrokerId}/users/{Username}", 200] }, () => exports.DeleteUserRequest$, () => exports.DeleteUserResponse$
];
exports.DescribeBroker$ = [9, n0, _DBe,
    { [_ht]: ["GET", "/v1/brokers/{BrokerId}", 200] }, () => exports.DescribeBrokerRequest$, () => exports.DescribeBrokerResponse$
];
exports.DescribeBrokerEngineTypes$ = [9, n0, _DBET,
    { [_ht]: ["GET", "/v1/broker-engine-types", 200] }, () => exports.DescribeBrokerEngineTypesRequest$, () => exports.DescribeBrokerEngineTypesResponse$
];
exports.DescribeBrokerInstanceOptions$ = [9, n0, _DBIO,
    { [_ht]: ["GET", "/v1/broker-instance-options", 200] }, () => exports.DescribeBrokerInstanceOptionsRequest$, () => exports.DescribeBrokerInstanceOptionsResponse$
];
exports.DescribeConfiguration$ = [9, n0, _DCe,
    { [_ht]: ["GET", "/v1/configurations/{ConfigurationId}", 200] }, () => exports.DescribeConfigurationRequest$, () => exports.DescribeConfigurationResponse$
];
exports.DescribeConfigurationRevision$ = [9, n0, _DCRescr,
    { [_ht]: ["GET", "/v1/configurations/{ConfigurationId}/revisions/{ConfigurationRevision}", 200] }, () => exports.DescribeConfigurationRevisionRequest$, () => exports.DescribeConfigurationRevisionResponse$
];
exports.DescribeUser$ = [9, n0, _DUe,
    { [_ht]: ["GET", "/v1/brokers/{BrokerId}/users/{Username}", 200] }, () => exports.DescribeUserRequest$, () => exports.DescribeUserResponse$
];
exports.ListBrokers$ = [9, n0, _LB,
    { [_ht]: ["GET", "/v1/brokers", 200] }, () => exports.ListBrokersRequest$, () => exports.ListBrokersResponse$
];
exports.ListConfigurationRevisions$ = [9, n0, _LCRis,
    { [_ht]: ["GET", "/v1/configurations/{ConfigurationId}/revisions", 200] }, () => exports.ListConfigurationRevisionsRequest$, () => exports.ListConfigurationRevisionsResponse$
];
exports.ListConfigurations$ = [9, n0, _LC,
    { [_ht]: ["GET", "/v1/configurations", 200] }, () => exports.ListConfigurationsRequest$, () => exports.ListConfigurationsResponse$
];
exports.ListTags$ = [9, n0, _LT,
    { [_ht]: ["GET", "/v1/tags/{ResourceArn}", 200] }, () => exports.ListTagsRequest$, () => exports.ListTagsResponse$
];
exports.ListUsers$ = [9, n0, _LU,
    { [_ht]: ["GET", "/v1/brokers/{BrokerId}/users", 200] }, () => exports.ListUsersRequest$, () => exports.ListUsersResponse$
];
exports.Promote$ = [9, n0, _Pr,
    { [_ht]: ["POST", "/v1/brokers/{BrokerId}/promote", 200] }, () => exports.PromoteRequest$, () => exports.PromoteResponse$
];
exports.RebootBroker$ = [9, n0, _RBe,
    { [_ht]: ["POST", "/v1/brokers/{BrokerId}/reboot", 200] }, () => exports.RebootBrokerRequest$, () => exports.RebootBrokerResponse$
];
exports.UpdateBroker$ = [9, n0, _UBp,
    { [_ht]: ["PUT", "/v1/brokers/{BrokerId}", 200] }, () => exports.UpdateBrokerRequest$, () => exports.UpdateBrokerResponse$
];
exports.UpdateConfiguration$ = [9, n0, _UC,
    { [_ht]: ["PUT", "/v1/configurations/{ConfigurationId}", 200] }, () => exports.UpdateConfigurationRequest$, () => exports.UpdateConfigurationResponse$
];
exports.UpdateUser$ = [9, n0, _UU,
    { [_ht]: ["PUT", "/v1/brokers/{BrokerId}/users/{Username}", 200] }, () => exports.UpdateUserRequest$, () => exports.UpdateUserResponse$
];


/***/ }),

/***/ 27937:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-mq","description":"AWS SDK for JavaScript Mq Client for Node.js, Browser and React Native","version":"3.1048.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-mq","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo mq","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.11","@aws-sdk/credential-provider-node":"^3.972.42","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-mq","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-mq"}}');

/***/ })

};
