export const id = 803;
export const ids = [803];
export const modules = {

/***/ 34284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultDirectConnectHttpAuthSchemeProvider = exports.defaultDirectConnectHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultDirectConnectHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultDirectConnectHttpAuthSchemeParametersProvider = defaultDirectConnectHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "directconnect",
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
const defaultDirectConnectHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultDirectConnectHttpAuthSchemeProvider = defaultDirectConnectHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 49783:
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
        ["https://directconnect-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://directconnect-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://directconnect.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://directconnect.{Region}.{PartitionResult#dnsSuffix}", i],
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

/***/ 11730:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(49783);
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

/***/ 60803:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(34284);
var runtimeConfig = __webpack_require__(15653);
var schemas_0 = __webpack_require__(78855);
var errors = __webpack_require__(82851);
var DirectConnectServiceException = __webpack_require__(2127);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "directconnect",
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

class DirectConnectClient extends client.Client {
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
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultDirectConnectHttpAuthSchemeParametersProvider,
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

class AcceptDirectConnectGatewayAssociationProposalCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AcceptDirectConnectGatewayAssociationProposal", {})
    .n("DirectConnectClient", "AcceptDirectConnectGatewayAssociationProposalCommand")
    .sc(schemas_0.AcceptDirectConnectGatewayAssociationProposal$)
    .build() {
}

class AllocateConnectionOnInterconnectCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AllocateConnectionOnInterconnect", {})
    .n("DirectConnectClient", "AllocateConnectionOnInterconnectCommand")
    .sc(schemas_0.AllocateConnectionOnInterconnect$)
    .build() {
}

class AllocateHostedConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AllocateHostedConnection", {})
    .n("DirectConnectClient", "AllocateHostedConnectionCommand")
    .sc(schemas_0.AllocateHostedConnection$)
    .build() {
}

class AllocatePrivateVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AllocatePrivateVirtualInterface", {})
    .n("DirectConnectClient", "AllocatePrivateVirtualInterfaceCommand")
    .sc(schemas_0.AllocatePrivateVirtualInterface$)
    .build() {
}

class AllocatePublicVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AllocatePublicVirtualInterface", {})
    .n("DirectConnectClient", "AllocatePublicVirtualInterfaceCommand")
    .sc(schemas_0.AllocatePublicVirtualInterface$)
    .build() {
}

class AllocateTransitVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AllocateTransitVirtualInterface", {})
    .n("DirectConnectClient", "AllocateTransitVirtualInterfaceCommand")
    .sc(schemas_0.AllocateTransitVirtualInterface$)
    .build() {
}

class AssociateConnectionWithLagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AssociateConnectionWithLag", {})
    .n("DirectConnectClient", "AssociateConnectionWithLagCommand")
    .sc(schemas_0.AssociateConnectionWithLag$)
    .build() {
}

class AssociateHostedConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AssociateHostedConnection", {})
    .n("DirectConnectClient", "AssociateHostedConnectionCommand")
    .sc(schemas_0.AssociateHostedConnection$)
    .build() {
}

class AssociateMacSecKeyCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AssociateMacSecKey", {})
    .n("DirectConnectClient", "AssociateMacSecKeyCommand")
    .sc(schemas_0.AssociateMacSecKey$)
    .build() {
}

class AssociateVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "AssociateVirtualInterface", {})
    .n("DirectConnectClient", "AssociateVirtualInterfaceCommand")
    .sc(schemas_0.AssociateVirtualInterface$)
    .build() {
}

class ConfirmConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ConfirmConnection", {})
    .n("DirectConnectClient", "ConfirmConnectionCommand")
    .sc(schemas_0.ConfirmConnection$)
    .build() {
}

class ConfirmCustomerAgreementCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ConfirmCustomerAgreement", {})
    .n("DirectConnectClient", "ConfirmCustomerAgreementCommand")
    .sc(schemas_0.ConfirmCustomerAgreement$)
    .build() {
}

class ConfirmPrivateVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ConfirmPrivateVirtualInterface", {})
    .n("DirectConnectClient", "ConfirmPrivateVirtualInterfaceCommand")
    .sc(schemas_0.ConfirmPrivateVirtualInterface$)
    .build() {
}

class ConfirmPublicVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ConfirmPublicVirtualInterface", {})
    .n("DirectConnectClient", "ConfirmPublicVirtualInterfaceCommand")
    .sc(schemas_0.ConfirmPublicVirtualInterface$)
    .build() {
}

class ConfirmTransitVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ConfirmTransitVirtualInterface", {})
    .n("DirectConnectClient", "ConfirmTransitVirtualInterfaceCommand")
    .sc(schemas_0.ConfirmTransitVirtualInterface$)
    .build() {
}

class CreateBGPPeerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateBGPPeer", {})
    .n("DirectConnectClient", "CreateBGPPeerCommand")
    .sc(schemas_0.CreateBGPPeer$)
    .build() {
}

class CreateConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateConnection", {})
    .n("DirectConnectClient", "CreateConnectionCommand")
    .sc(schemas_0.CreateConnection$)
    .build() {
}

class CreateDirectConnectGatewayAssociationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateDirectConnectGatewayAssociation", {})
    .n("DirectConnectClient", "CreateDirectConnectGatewayAssociationCommand")
    .sc(schemas_0.CreateDirectConnectGatewayAssociation$)
    .build() {
}

class CreateDirectConnectGatewayAssociationProposalCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateDirectConnectGatewayAssociationProposal", {})
    .n("DirectConnectClient", "CreateDirectConnectGatewayAssociationProposalCommand")
    .sc(schemas_0.CreateDirectConnectGatewayAssociationProposal$)
    .build() {
}

class CreateDirectConnectGatewayCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateDirectConnectGateway", {})
    .n("DirectConnectClient", "CreateDirectConnectGatewayCommand")
    .sc(schemas_0.CreateDirectConnectGateway$)
    .build() {
}

class CreateInterconnectCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateInterconnect", {})
    .n("DirectConnectClient", "CreateInterconnectCommand")
    .sc(schemas_0.CreateInterconnect$)
    .build() {
}

class CreateLagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateLag", {})
    .n("DirectConnectClient", "CreateLagCommand")
    .sc(schemas_0.CreateLag$)
    .build() {
}

class CreatePrivateVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreatePrivateVirtualInterface", {})
    .n("DirectConnectClient", "CreatePrivateVirtualInterfaceCommand")
    .sc(schemas_0.CreatePrivateVirtualInterface$)
    .build() {
}

class CreatePublicVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreatePublicVirtualInterface", {})
    .n("DirectConnectClient", "CreatePublicVirtualInterfaceCommand")
    .sc(schemas_0.CreatePublicVirtualInterface$)
    .build() {
}

class CreateTransitVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "CreateTransitVirtualInterface", {})
    .n("DirectConnectClient", "CreateTransitVirtualInterfaceCommand")
    .sc(schemas_0.CreateTransitVirtualInterface$)
    .build() {
}

class DeleteBGPPeerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteBGPPeer", {})
    .n("DirectConnectClient", "DeleteBGPPeerCommand")
    .sc(schemas_0.DeleteBGPPeer$)
    .build() {
}

class DeleteConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteConnection", {})
    .n("DirectConnectClient", "DeleteConnectionCommand")
    .sc(schemas_0.DeleteConnection$)
    .build() {
}

class DeleteDirectConnectGatewayAssociationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteDirectConnectGatewayAssociation", {})
    .n("DirectConnectClient", "DeleteDirectConnectGatewayAssociationCommand")
    .sc(schemas_0.DeleteDirectConnectGatewayAssociation$)
    .build() {
}

class DeleteDirectConnectGatewayAssociationProposalCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteDirectConnectGatewayAssociationProposal", {})
    .n("DirectConnectClient", "DeleteDirectConnectGatewayAssociationProposalCommand")
    .sc(schemas_0.DeleteDirectConnectGatewayAssociationProposal$)
    .build() {
}

class DeleteDirectConnectGatewayCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteDirectConnectGateway", {})
    .n("DirectConnectClient", "DeleteDirectConnectGatewayCommand")
    .sc(schemas_0.DeleteDirectConnectGateway$)
    .build() {
}

class DeleteInterconnectCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteInterconnect", {})
    .n("DirectConnectClient", "DeleteInterconnectCommand")
    .sc(schemas_0.DeleteInterconnect$)
    .build() {
}

class DeleteLagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteLag", {})
    .n("DirectConnectClient", "DeleteLagCommand")
    .sc(schemas_0.DeleteLag$)
    .build() {
}

class DeleteVirtualInterfaceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DeleteVirtualInterface", {})
    .n("DirectConnectClient", "DeleteVirtualInterfaceCommand")
    .sc(schemas_0.DeleteVirtualInterface$)
    .build() {
}

class DescribeConnectionLoaCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeConnectionLoa", {})
    .n("DirectConnectClient", "DescribeConnectionLoaCommand")
    .sc(schemas_0.DescribeConnectionLoa$)
    .build() {
}

class DescribeConnectionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeConnections", {})
    .n("DirectConnectClient", "DescribeConnectionsCommand")
    .sc(schemas_0.DescribeConnections$)
    .build() {
}

class DescribeConnectionsOnInterconnectCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeConnectionsOnInterconnect", {})
    .n("DirectConnectClient", "DescribeConnectionsOnInterconnectCommand")
    .sc(schemas_0.DescribeConnectionsOnInterconnect$)
    .build() {
}

class DescribeCustomerMetadataCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeCustomerMetadata", {})
    .n("DirectConnectClient", "DescribeCustomerMetadataCommand")
    .sc(schemas_0.DescribeCustomerMetadata$)
    .build() {
}

class DescribeDirectConnectGatewayAssociationProposalsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeDirectConnectGatewayAssociationProposals", {})
    .n("DirectConnectClient", "DescribeDirectConnectGatewayAssociationProposalsCommand")
    .sc(schemas_0.DescribeDirectConnectGatewayAssociationProposals$)
    .build() {
}

class DescribeDirectConnectGatewayAssociationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeDirectConnectGatewayAssociations", {})
    .n("DirectConnectClient", "DescribeDirectConnectGatewayAssociationsCommand")
    .sc(schemas_0.DescribeDirectConnectGatewayAssociations$)
    .build() {
}

class DescribeDirectConnectGatewayAttachmentsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeDirectConnectGatewayAttachments", {})
    .n("DirectConnectClient", "DescribeDirectConnectGatewayAttachmentsCommand")
    .sc(schemas_0.DescribeDirectConnectGatewayAttachments$)
    .build() {
}

class DescribeDirectConnectGatewaysCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeDirectConnectGateways", {})
    .n("DirectConnectClient", "DescribeDirectConnectGatewaysCommand")
    .sc(schemas_0.DescribeDirectConnectGateways$)
    .build() {
}

class DescribeHostedConnectionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeHostedConnections", {})
    .n("DirectConnectClient", "DescribeHostedConnectionsCommand")
    .sc(schemas_0.DescribeHostedConnections$)
    .build() {
}

class DescribeInterconnectLoaCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeInterconnectLoa", {})
    .n("DirectConnectClient", "DescribeInterconnectLoaCommand")
    .sc(schemas_0.DescribeInterconnectLoa$)
    .build() {
}

class DescribeInterconnectsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeInterconnects", {})
    .n("DirectConnectClient", "DescribeInterconnectsCommand")
    .sc(schemas_0.DescribeInterconnects$)
    .build() {
}

class DescribeLagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeLags", {})
    .n("DirectConnectClient", "DescribeLagsCommand")
    .sc(schemas_0.DescribeLags$)
    .build() {
}

class DescribeLoaCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeLoa", {})
    .n("DirectConnectClient", "DescribeLoaCommand")
    .sc(schemas_0.DescribeLoa$)
    .build() {
}

class DescribeLocationsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeLocations", {})
    .n("DirectConnectClient", "DescribeLocationsCommand")
    .sc(schemas_0.DescribeLocations$)
    .build() {
}

class DescribeRouterConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeRouterConfiguration", {})
    .n("DirectConnectClient", "DescribeRouterConfigurationCommand")
    .sc(schemas_0.DescribeRouterConfiguration$)
    .build() {
}

class DescribeTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeTags", {})
    .n("DirectConnectClient", "DescribeTagsCommand")
    .sc(schemas_0.DescribeTags$)
    .build() {
}

class DescribeVirtualGatewaysCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeVirtualGateways", {})
    .n("DirectConnectClient", "DescribeVirtualGatewaysCommand")
    .sc(schemas_0.DescribeVirtualGateways$)
    .build() {
}

class DescribeVirtualInterfacesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DescribeVirtualInterfaces", {})
    .n("DirectConnectClient", "DescribeVirtualInterfacesCommand")
    .sc(schemas_0.DescribeVirtualInterfaces$)
    .build() {
}

class DisassociateConnectionFromLagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DisassociateConnectionFromLag", {})
    .n("DirectConnectClient", "DisassociateConnectionFromLagCommand")
    .sc(schemas_0.DisassociateConnectionFromLag$)
    .build() {
}

class DisassociateMacSecKeyCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "DisassociateMacSecKey", {})
    .n("DirectConnectClient", "DisassociateMacSecKeyCommand")
    .sc(schemas_0.DisassociateMacSecKey$)
    .build() {
}

class ListVirtualInterfaceTestHistoryCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "ListVirtualInterfaceTestHistory", {})
    .n("DirectConnectClient", "ListVirtualInterfaceTestHistoryCommand")
    .sc(schemas_0.ListVirtualInterfaceTestHistory$)
    .build() {
}

class StartBgpFailoverTestCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "StartBgpFailoverTest", {})
    .n("DirectConnectClient", "StartBgpFailoverTestCommand")
    .sc(schemas_0.StartBgpFailoverTest$)
    .build() {
}

class StopBgpFailoverTestCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "StopBgpFailoverTest", {})
    .n("DirectConnectClient", "StopBgpFailoverTestCommand")
    .sc(schemas_0.StopBgpFailoverTest$)
    .build() {
}

class TagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "TagResource", {})
    .n("DirectConnectClient", "TagResourceCommand")
    .sc(schemas_0.TagResource$)
    .build() {
}

class UntagResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UntagResource", {})
    .n("DirectConnectClient", "UntagResourceCommand")
    .sc(schemas_0.UntagResource$)
    .build() {
}

class UpdateConnectionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UpdateConnection", {})
    .n("DirectConnectClient", "UpdateConnectionCommand")
    .sc(schemas_0.UpdateConnection$)
    .build() {
}

class UpdateDirectConnectGatewayAssociationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UpdateDirectConnectGatewayAssociation", {})
    .n("DirectConnectClient", "UpdateDirectConnectGatewayAssociationCommand")
    .sc(schemas_0.UpdateDirectConnectGatewayAssociation$)
    .build() {
}

class UpdateDirectConnectGatewayCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UpdateDirectConnectGateway", {})
    .n("DirectConnectClient", "UpdateDirectConnectGatewayCommand")
    .sc(schemas_0.UpdateDirectConnectGateway$)
    .build() {
}

class UpdateLagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UpdateLag", {})
    .n("DirectConnectClient", "UpdateLagCommand")
    .sc(schemas_0.UpdateLag$)
    .build() {
}

class UpdateVirtualInterfaceAttributesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("OvertureService", "UpdateVirtualInterfaceAttributes", {})
    .n("DirectConnectClient", "UpdateVirtualInterfaceAttributesCommand")
    .sc(schemas_0.UpdateVirtualInterfaceAttributes$)
    .build() {
}

const commands = {
    AcceptDirectConnectGatewayAssociationProposalCommand,
    AllocateConnectionOnInterconnectCommand,
    AllocateHostedConnectionCommand,
    AllocatePrivateVirtualInterfaceCommand,
    AllocatePublicVirtualInterfaceCommand,
    AllocateTransitVirtualInterfaceCommand,
    AssociateConnectionWithLagCommand,
    AssociateHostedConnectionCommand,
    AssociateMacSecKeyCommand,
    AssociateVirtualInterfaceCommand,
    ConfirmConnectionCommand,
    ConfirmCustomerAgreementCommand,
    ConfirmPrivateVirtualInterfaceCommand,
    ConfirmPublicVirtualInterfaceCommand,
    ConfirmTransitVirtualInterfaceCommand,
    CreateBGPPeerCommand,
    CreateConnectionCommand,
    CreateDirectConnectGatewayCommand,
    CreateDirectConnectGatewayAssociationCommand,
    CreateDirectConnectGatewayAssociationProposalCommand,
    CreateInterconnectCommand,
    CreateLagCommand,
    CreatePrivateVirtualInterfaceCommand,
    CreatePublicVirtualInterfaceCommand,
    CreateTransitVirtualInterfaceCommand,
    DeleteBGPPeerCommand,
    DeleteConnectionCommand,
    DeleteDirectConnectGatewayCommand,
    DeleteDirectConnectGatewayAssociationCommand,
    DeleteDirectConnectGatewayAssociationProposalCommand,
    DeleteInterconnectCommand,
    DeleteLagCommand,
    DeleteVirtualInterfaceCommand,
    DescribeConnectionLoaCommand,
    DescribeConnectionsCommand,
    DescribeConnectionsOnInterconnectCommand,
    DescribeCustomerMetadataCommand,
    DescribeDirectConnectGatewayAssociationProposalsCommand,
    DescribeDirectConnectGatewayAssociationsCommand,
    DescribeDirectConnectGatewayAttachmentsCommand,
    DescribeDirectConnectGatewaysCommand,
    DescribeHostedConnectionsCommand,
    DescribeInterconnectLoaCommand,
    DescribeInterconnectsCommand,
    DescribeLagsCommand,
    DescribeLoaCommand,
    DescribeLocationsCommand,
    DescribeRouterConfigurationCommand,
    DescribeTagsCommand,
    DescribeVirtualGatewaysCommand,
    DescribeVirtualInterfacesCommand,
    DisassociateConnectionFromLagCommand,
    DisassociateMacSecKeyCommand,
    ListVirtualInterfaceTestHistoryCommand,
    StartBgpFailoverTestCommand,
    StopBgpFailoverTestCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateConnectionCommand,
    UpdateDirectConnectGatewayCommand,
    UpdateDirectConnectGatewayAssociationCommand,
    UpdateLagCommand,
    UpdateVirtualInterfaceAttributesCommand,
};
class DirectConnect extends DirectConnectClient {
}
client.createAggregatedClient(commands, DirectConnect);

const GatewayType = {
    TransitGateway: "transitGateway",
    VirtualPrivateGateway: "virtualPrivateGateway",
};
const DirectConnectGatewayAssociationState = {
    associated: "associated",
    associating: "associating",
    disassociated: "disassociated",
    disassociating: "disassociating",
    updating: "updating",
};
const AddressFamily = {
    IPv4: "ipv4",
    IPv6: "ipv6",
};
const ConnectionState = {
    available: "available",
    deleted: "deleted",
    deleting: "deleting",
    down: "down",
    ordering: "ordering",
    pending: "pending",
    rejected: "rejected",
    requested: "requested",
    unknown: "unknown",
};
const HasLogicalRedundancy = {
    No: "no",
    Unknown: "unknown",
    Yes: "yes",
};
const BGPPeerState = {
    Available: "available",
    Deleted: "deleted",
    Deleting: "deleting",
    Pending: "pending",
    Verifying: "verifying",
};
const BGPStatus = {
    Down: "down",
    Unknown: "unknown",
    Up: "up",
};
const VirtualInterfaceState = {
    available: "available",
    confirming: "confirming",
    deleted: "deleted",
    deleting: "deleting",
    down: "down",
    pending: "pending",
    rejected: "rejected",
    testing: "testing",
    unknown: "unknown",
    verifying: "verifying",
};
const DirectConnectGatewayState = {
    available: "available",
    deleted: "deleted",
    deleting: "deleting",
    pending: "pending",
};
const DirectConnectGatewayAssociationProposalState = {
    accepted: "accepted",
    deleted: "deleted",
    requested: "requested",
};
const InterconnectState = {
    available: "available",
    deleted: "deleted",
    deleting: "deleting",
    down: "down",
    pending: "pending",
    requested: "requested",
    unknown: "unknown",
};
const LagState = {
    available: "available",
    deleted: "deleted",
    deleting: "deleting",
    down: "down",
    pending: "pending",
    requested: "requested",
    unknown: "unknown",
};
const LoaContentType = {
    PDF: "application/pdf",
};
const NniPartnerType = {
    NonPartner: "nonPartner",
    V1: "v1",
    V2: "v2",
};
const DirectConnectGatewayAttachmentState = {
    attached: "attached",
    attaching: "attaching",
    detached: "detached",
    detaching: "detaching",
};
const DirectConnectGatewayAttachmentType = {
    PrivateVirtualInterface: "PrivateVirtualInterface",
    TransitVirtualInterface: "TransitVirtualInterface",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.DirectConnectServiceException = DirectConnectServiceException.DirectConnectServiceException;
exports.AcceptDirectConnectGatewayAssociationProposalCommand = AcceptDirectConnectGatewayAssociationProposalCommand;
exports.AddressFamily = AddressFamily;
exports.AllocateConnectionOnInterconnectCommand = AllocateConnectionOnInterconnectCommand;
exports.AllocateHostedConnectionCommand = AllocateHostedConnectionCommand;
exports.AllocatePrivateVirtualInterfaceCommand = AllocatePrivateVirtualInterfaceCommand;
exports.AllocatePublicVirtualInterfaceCommand = AllocatePublicVirtualInterfaceCommand;
exports.AllocateTransitVirtualInterfaceCommand = AllocateTransitVirtualInterfaceCommand;
exports.AssociateConnectionWithLagCommand = AssociateConnectionWithLagCommand;
exports.AssociateHostedConnectionCommand = AssociateHostedConnectionCommand;
exports.AssociateMacSecKeyCommand = AssociateMacSecKeyCommand;
exports.AssociateVirtualInterfaceCommand = AssociateVirtualInterfaceCommand;
exports.BGPPeerState = BGPPeerState;
exports.BGPStatus = BGPStatus;
exports.ConfirmConnectionCommand = ConfirmConnectionCommand;
exports.ConfirmCustomerAgreementCommand = ConfirmCustomerAgreementCommand;
exports.ConfirmPrivateVirtualInterfaceCommand = ConfirmPrivateVirtualInterfaceCommand;
exports.ConfirmPublicVirtualInterfaceCommand = ConfirmPublicVirtualInterfaceCommand;
exports.ConfirmTransitVirtualInterfaceCommand = ConfirmTransitVirtualInterfaceCommand;
exports.ConnectionState = ConnectionState;
exports.CreateBGPPeerCommand = CreateBGPPeerCommand;
exports.CreateConnectionCommand = CreateConnectionCommand;
exports.CreateDirectConnectGatewayAssociationCommand = CreateDirectConnectGatewayAssociationCommand;
exports.CreateDirectConnectGatewayAssociationProposalCommand = CreateDirectConnectGatewayAssociationProposalCommand;
exports.CreateDirectConnectGatewayCommand = CreateDirectConnectGatewayCommand;
exports.CreateInterconnectCommand = CreateInterconnectCommand;
exports.CreateLagCommand = CreateLagCommand;
exports.CreatePrivateVirtualInterfaceCommand = CreatePrivateVirtualInterfaceCommand;
exports.CreatePublicVirtualInterfaceCommand = CreatePublicVirtualInterfaceCommand;
exports.CreateTransitVirtualInterfaceCommand = CreateTransitVirtualInterfaceCommand;
exports.DeleteBGPPeerCommand = DeleteBGPPeerCommand;
exports.DeleteConnectionCommand = DeleteConnectionCommand;
exports.DeleteDirectConnectGatewayAssociationCommand = DeleteDirectConnectGatewayAssociationCommand;
exports.DeleteDirectConnectGatewayAssociationProposalCommand = DeleteDirectConnectGatewayAssociationProposalCommand;
exports.DeleteDirectConnectGatewayCommand = DeleteDirectConnectGatewayCommand;
exports.DeleteInterconnectCommand = DeleteInterconnectCommand;
exports.DeleteLagCommand = DeleteLagCommand;
exports.DeleteVirtualInterfaceCommand = DeleteVirtualInterfaceCommand;
exports.DescribeConnectionLoaCommand = DescribeConnectionLoaCommand;
exports.DescribeConnectionsCommand = DescribeConnectionsCommand;
exports.DescribeConnectionsOnInterconnectCommand = DescribeConnectionsOnInterconnectCommand;
exports.DescribeCustomerMetadataCommand = DescribeCustomerMetadataCommand;
exports.DescribeDirectConnectGatewayAssociationProposalsCommand = DescribeDirectConnectGatewayAssociationProposalsCommand;
exports.DescribeDirectConnectGatewayAssociationsCommand = DescribeDirectConnectGatewayAssociationsCommand;
exports.DescribeDirectConnectGatewayAttachmentsCommand = DescribeDirectConnectGatewayAttachmentsCommand;
exports.DescribeDirectConnectGatewaysCommand = DescribeDirectConnectGatewaysCommand;
exports.DescribeHostedConnectionsCommand = DescribeHostedConnectionsCommand;
exports.DescribeInterconnectLoaCommand = DescribeInterconnectLoaCommand;
exports.DescribeInterconnectsCommand = DescribeInterconnectsCommand;
exports.DescribeLagsCommand = DescribeLagsCommand;
exports.DescribeLoaCommand = DescribeLoaCommand;
exports.DescribeLocationsCommand = DescribeLocationsCommand;
exports.DescribeRouterConfigurationCommand = DescribeRouterConfigurationCommand;
exports.DescribeTagsCommand = DescribeTagsCommand;
exports.DescribeVirtualGatewaysCommand = DescribeVirtualGatewaysCommand;
exports.DescribeVirtualInterfacesCommand = DescribeVirtualInterfacesCommand;
exports.DirectConnect = DirectConnect;
exports.DirectConnectClient = DirectConnectClient;
exports.DirectConnectGatewayAssociationProposalState = DirectConnectGatewayAssociationProposalState;
exports.DirectConnectGatewayAssociationState = DirectConnectGatewayAssociationState;
exports.DirectConnectGatewayAttachmentState = DirectConnectGatewayAttachmentState;
exports.DirectConnectGatewayAttachmentType = DirectConnectGatewayAttachmentType;
exports.DirectConnectGatewayState = DirectConnectGatewayState;
exports.DisassociateConnectionFromLagCommand = DisassociateConnectionFromLagCommand;
exports.DisassociateMacSecKeyCommand = DisassociateMacSecKeyCommand;
exports.GatewayType = GatewayType;
exports.HasLogicalRedundancy = HasLogicalRedundancy;
exports.InterconnectState = InterconnectState;
exports.LagState = LagState;
exports.ListVirtualInterfaceTestHistoryCommand = ListVirtualInterfaceTestHistoryCommand;
exports.LoaContentType = LoaContentType;
exports.NniPartnerType = NniPartnerType;
exports.StartBgpFailoverTestCommand = StartBgpFailoverTestCommand;
exports.StopBgpFailoverTestCommand = StopBgpFailoverTestCommand;
exports.TagResourceCommand = TagResourceCommand;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UpdateConnectionCommand = UpdateConnectionCommand;
exports.UpdateDirectConnectGatewayAssociationCommand = UpdateDirectConnectGatewayAssociationCommand;
exports.UpdateDirectConnectGatewayCommand = UpdateDirectConnectGatewayCommand;
exports.UpdateLagCommand = UpdateLagCommand;
exports.UpdateVirtualInterfaceAttributesCommand = UpdateVirtualInterfaceAttributesCommand;
exports.VirtualInterfaceState = VirtualInterfaceState;
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

/***/ 2127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DirectConnectServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class DirectConnectServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, DirectConnectServiceException.prototype);
    }
}
exports.DirectConnectServiceException = DirectConnectServiceException;


/***/ }),

/***/ 82851:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TooManyTagsException = exports.DuplicateTagKeysException = exports.DirectConnectServerException = exports.DirectConnectClientException = void 0;
const DirectConnectServiceException_1 = __webpack_require__(2127);
class DirectConnectClientException extends DirectConnectServiceException_1.DirectConnectServiceException {
    name = "DirectConnectClientException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DirectConnectClientException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DirectConnectClientException.prototype);
    }
}
exports.DirectConnectClientException = DirectConnectClientException;
class DirectConnectServerException extends DirectConnectServiceException_1.DirectConnectServiceException {
    name = "DirectConnectServerException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "DirectConnectServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, DirectConnectServerException.prototype);
    }
}
exports.DirectConnectServerException = DirectConnectServerException;
class DuplicateTagKeysException extends DirectConnectServiceException_1.DirectConnectServiceException {
    name = "DuplicateTagKeysException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DuplicateTagKeysException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
    }
}
exports.DuplicateTagKeysException = DuplicateTagKeysException;
class TooManyTagsException extends DirectConnectServiceException_1.DirectConnectServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
    }
}
exports.TooManyTagsException = TooManyTagsException;


/***/ }),

/***/ 15653:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(81049));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(15210);
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

/***/ 15210:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(34284);
const endpointResolver_1 = __webpack_require__(11730);
const schemas_0_1 = __webpack_require__(78855);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2012-10-25",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultDirectConnectHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.directconnect",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            xmlNamespace: "http://directconnect.amazonaws.com/doc/2012-10-25/",
            version: "2012-10-25",
            serviceTarget: "OvertureService",
        },
        serviceId: config?.serviceId ?? "Direct Connect",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CustomerAgreement$ = exports.CreateTransitVirtualInterfaceResult$ = exports.CreateTransitVirtualInterfaceRequest$ = exports.CreatePublicVirtualInterfaceRequest$ = exports.CreatePrivateVirtualInterfaceRequest$ = exports.CreateLagRequest$ = exports.CreateInterconnectRequest$ = exports.CreateDirectConnectGatewayResult$ = exports.CreateDirectConnectGatewayRequest$ = exports.CreateDirectConnectGatewayAssociationResult$ = exports.CreateDirectConnectGatewayAssociationRequest$ = exports.CreateDirectConnectGatewayAssociationProposalResult$ = exports.CreateDirectConnectGatewayAssociationProposalRequest$ = exports.CreateConnectionRequest$ = exports.CreateBGPPeerResponse$ = exports.CreateBGPPeerRequest$ = exports.Connections$ = exports.Connection$ = exports.ConfirmTransitVirtualInterfaceResponse$ = exports.ConfirmTransitVirtualInterfaceRequest$ = exports.ConfirmPublicVirtualInterfaceResponse$ = exports.ConfirmPublicVirtualInterfaceRequest$ = exports.ConfirmPrivateVirtualInterfaceResponse$ = exports.ConfirmPrivateVirtualInterfaceRequest$ = exports.ConfirmCustomerAgreementResponse$ = exports.ConfirmCustomerAgreementRequest$ = exports.ConfirmConnectionResponse$ = exports.ConfirmConnectionRequest$ = exports.BGPPeer$ = exports.AssociateVirtualInterfaceRequest$ = exports.AssociateMacSecKeyResponse$ = exports.AssociateMacSecKeyRequest$ = exports.AssociateHostedConnectionRequest$ = exports.AssociatedGateway$ = exports.AssociatedCoreNetwork$ = exports.AssociateConnectionWithLagRequest$ = exports.AllocateTransitVirtualInterfaceResult$ = exports.AllocateTransitVirtualInterfaceRequest$ = exports.AllocatePublicVirtualInterfaceRequest$ = exports.AllocatePrivateVirtualInterfaceRequest$ = exports.AllocateHostedConnectionRequest$ = exports.AllocateConnectionOnInterconnectRequest$ = exports.AcceptDirectConnectGatewayAssociationProposalResult$ = exports.AcceptDirectConnectGatewayAssociationProposalRequest$ = exports.errorTypeRegistries = exports.TooManyTagsException$ = exports.DuplicateTagKeysException$ = exports.DirectConnectServerException$ = exports.DirectConnectClientException$ = exports.DirectConnectServiceException$ = void 0;
exports.ListVirtualInterfaceTestHistoryRequest$ = exports.Lags$ = exports.Lag$ = exports.Interconnects$ = exports.Interconnect$ = exports.DisassociateMacSecKeyResponse$ = exports.DisassociateMacSecKeyRequest$ = exports.DisassociateConnectionFromLagRequest$ = exports.DirectConnectGatewayAttachment$ = exports.DirectConnectGatewayAssociationProposal$ = exports.DirectConnectGatewayAssociation$ = exports.DirectConnectGateway$ = exports.DescribeVirtualInterfacesRequest$ = exports.DescribeTagsResponse$ = exports.DescribeTagsRequest$ = exports.DescribeRouterConfigurationResponse$ = exports.DescribeRouterConfigurationRequest$ = exports.DescribeLoaRequest$ = exports.DescribeLagsRequest$ = exports.DescribeInterconnectsRequest$ = exports.DescribeInterconnectLoaResponse$ = exports.DescribeInterconnectLoaRequest$ = exports.DescribeHostedConnectionsRequest$ = exports.DescribeDirectConnectGatewaysResult$ = exports.DescribeDirectConnectGatewaysRequest$ = exports.DescribeDirectConnectGatewayAttachmentsResult$ = exports.DescribeDirectConnectGatewayAttachmentsRequest$ = exports.DescribeDirectConnectGatewayAssociationsResult$ = exports.DescribeDirectConnectGatewayAssociationsRequest$ = exports.DescribeDirectConnectGatewayAssociationProposalsResult$ = exports.DescribeDirectConnectGatewayAssociationProposalsRequest$ = exports.DescribeCustomerMetadataResponse$ = exports.DescribeConnectionsRequest$ = exports.DescribeConnectionsOnInterconnectRequest$ = exports.DescribeConnectionLoaResponse$ = exports.DescribeConnectionLoaRequest$ = exports.DeleteVirtualInterfaceResponse$ = exports.DeleteVirtualInterfaceRequest$ = exports.DeleteLagRequest$ = exports.DeleteInterconnectResponse$ = exports.DeleteInterconnectRequest$ = exports.DeleteDirectConnectGatewayResult$ = exports.DeleteDirectConnectGatewayRequest$ = exports.DeleteDirectConnectGatewayAssociationResult$ = exports.DeleteDirectConnectGatewayAssociationRequest$ = exports.DeleteDirectConnectGatewayAssociationProposalResult$ = exports.DeleteDirectConnectGatewayAssociationProposalRequest$ = exports.DeleteConnectionRequest$ = exports.DeleteBGPPeerResponse$ = exports.DeleteBGPPeerRequest$ = void 0;
exports.ConfirmPublicVirtualInterface$ = exports.ConfirmPrivateVirtualInterface$ = exports.ConfirmCustomerAgreement$ = exports.ConfirmConnection$ = exports.AssociateVirtualInterface$ = exports.AssociateMacSecKey$ = exports.AssociateHostedConnection$ = exports.AssociateConnectionWithLag$ = exports.AllocateTransitVirtualInterface$ = exports.AllocatePublicVirtualInterface$ = exports.AllocatePrivateVirtualInterface$ = exports.AllocateHostedConnection$ = exports.AllocateConnectionOnInterconnect$ = exports.AcceptDirectConnectGatewayAssociationProposal$ = exports.VirtualInterfaceTestHistory$ = exports.VirtualInterfaces$ = exports.VirtualInterface$ = exports.VirtualGateways$ = exports.VirtualGateway$ = exports.UpdateVirtualInterfaceAttributesRequest$ = exports.UpdateLagRequest$ = exports.UpdateDirectConnectGatewayResponse$ = exports.UpdateDirectConnectGatewayRequest$ = exports.UpdateDirectConnectGatewayAssociationResult$ = exports.UpdateDirectConnectGatewayAssociationRequest$ = exports.UpdateConnectionRequest$ = exports.UntagResourceResponse$ = exports.UntagResourceRequest$ = exports.TagResourceResponse$ = exports.TagResourceRequest$ = exports.Tag$ = exports.StopBgpFailoverTestResponse$ = exports.StopBgpFailoverTestRequest$ = exports.StartBgpFailoverTestResponse$ = exports.StartBgpFailoverTestRequest$ = exports.RouterType$ = exports.RouteFilterPrefix$ = exports.ResourceTag$ = exports.NewTransitVirtualInterfaceAllocation$ = exports.NewTransitVirtualInterface$ = exports.NewPublicVirtualInterfaceAllocation$ = exports.NewPublicVirtualInterface$ = exports.NewPrivateVirtualInterfaceAllocation$ = exports.NewPrivateVirtualInterface$ = exports.NewBGPPeer$ = exports.MacSecKey$ = exports.Locations$ = exports.Location$ = exports.Loa$ = exports.ListVirtualInterfaceTestHistoryResponse$ = void 0;
exports.UpdateVirtualInterfaceAttributes$ = exports.UpdateLag$ = exports.UpdateDirectConnectGatewayAssociation$ = exports.UpdateDirectConnectGateway$ = exports.UpdateConnection$ = exports.UntagResource$ = exports.TagResource$ = exports.StopBgpFailoverTest$ = exports.StartBgpFailoverTest$ = exports.ListVirtualInterfaceTestHistory$ = exports.DisassociateMacSecKey$ = exports.DisassociateConnectionFromLag$ = exports.DescribeVirtualInterfaces$ = exports.DescribeVirtualGateways$ = exports.DescribeTags$ = exports.DescribeRouterConfiguration$ = exports.DescribeLocations$ = exports.DescribeLoa$ = exports.DescribeLags$ = exports.DescribeInterconnects$ = exports.DescribeInterconnectLoa$ = exports.DescribeHostedConnections$ = exports.DescribeDirectConnectGateways$ = exports.DescribeDirectConnectGatewayAttachments$ = exports.DescribeDirectConnectGatewayAssociations$ = exports.DescribeDirectConnectGatewayAssociationProposals$ = exports.DescribeCustomerMetadata$ = exports.DescribeConnectionsOnInterconnect$ = exports.DescribeConnections$ = exports.DescribeConnectionLoa$ = exports.DeleteVirtualInterface$ = exports.DeleteLag$ = exports.DeleteInterconnect$ = exports.DeleteDirectConnectGatewayAssociationProposal$ = exports.DeleteDirectConnectGatewayAssociation$ = exports.DeleteDirectConnectGateway$ = exports.DeleteConnection$ = exports.DeleteBGPPeer$ = exports.CreateTransitVirtualInterface$ = exports.CreatePublicVirtualInterface$ = exports.CreatePrivateVirtualInterface$ = exports.CreateLag$ = exports.CreateInterconnect$ = exports.CreateDirectConnectGatewayAssociationProposal$ = exports.CreateDirectConnectGatewayAssociation$ = exports.CreateDirectConnectGateway$ = exports.CreateConnection$ = exports.CreateBGPPeer$ = exports.ConfirmTransitVirtualInterface$ = void 0;
const _ACN = "AssociatedCoreNetwork";
const _ACOI = "AllocateConnectionOnInterconnect";
const _ACOIR = "AllocateConnectionOnInterconnectRequest";
const _ACWL = "AssociateConnectionWithLag";
const _ACWLR = "AssociateConnectionWithLagRequest";
const _ADCGAP = "AcceptDirectConnectGatewayAssociationProposal";
const _ADCGAPR = "AcceptDirectConnectGatewayAssociationProposalRequest";
const _ADCGAPRc = "AcceptDirectConnectGatewayAssociationProposalResult";
const _AG = "AssociatedGateway";
const _AHC = "AllocateHostedConnection";
const _AHCR = "AllocateHostedConnectionRequest";
const _AHCRs = "AssociateHostedConnectionRequest";
const _AHCs = "AssociateHostedConnection";
const _AL = "AgreementList";
const _AMSK = "AssociateMacSecKey";
const _AMSKR = "AssociateMacSecKeyRequest";
const _AMSKRs = "AssociateMacSecKeyResponse";
const _APVI = "AllocatePrivateVirtualInterface";
const _APVIR = "AllocatePrivateVirtualInterfaceRequest";
const _APVIRl = "AllocatePublicVirtualInterfaceRequest";
const _APVIl = "AllocatePublicVirtualInterface";
const _ATVI = "AllocateTransitVirtualInterface";
const _ATVIR = "AllocateTransitVirtualInterfaceRequest";
const _ATVIRl = "AllocateTransitVirtualInterfaceResult";
const _AVI = "AssociateVirtualInterface";
const _AVIR = "AssociateVirtualInterfaceRequest";
const _BGPP = "BGPPeer";
const _BGPPL = "BGPPeerList";
const _C = "Connection";
const _CA = "CustomerAgreement";
const _CBGPP = "CreateBGPPeer";
const _CBGPPR = "CreateBGPPeerRequest";
const _CBGPPRr = "CreateBGPPeerResponse";
const _CC = "ConfirmConnection";
const _CCA = "ConfirmCustomerAgreement";
const _CCAR = "ConfirmCustomerAgreementRequest";
const _CCARo = "ConfirmCustomerAgreementResponse";
const _CCR = "ConfirmConnectionRequest";
const _CCRo = "ConfirmConnectionResponse";
const _CCRr = "CreateConnectionRequest";
const _CCr = "CreateConnection";
const _CDCG = "CreateDirectConnectGateway";
const _CDCGA = "CreateDirectConnectGatewayAssociation";
const _CDCGAP = "CreateDirectConnectGatewayAssociationProposal";
const _CDCGAPR = "CreateDirectConnectGatewayAssociationProposalRequest";
const _CDCGAPRr = "CreateDirectConnectGatewayAssociationProposalResult";
const _CDCGAR = "CreateDirectConnectGatewayAssociationRequest";
const _CDCGARr = "CreateDirectConnectGatewayAssociationResult";
const _CDCGR = "CreateDirectConnectGatewayRequest";
const _CDCGRr = "CreateDirectConnectGatewayResult";
const _CI = "CreateInterconnect";
const _CIR = "CreateInterconnectRequest";
const _CL = "ConnectionList";
const _CLR = "CreateLagRequest";
const _CLr = "CreateLag";
const _CPVI = "ConfirmPrivateVirtualInterface";
const _CPVIR = "ConfirmPrivateVirtualInterfaceRequest";
const _CPVIRo = "ConfirmPrivateVirtualInterfaceResponse";
const _CPVIRon = "ConfirmPublicVirtualInterfaceRequest";
const _CPVIRonf = "ConfirmPublicVirtualInterfaceResponse";
const _CPVIRr = "CreatePrivateVirtualInterfaceRequest";
const _CPVIRre = "CreatePublicVirtualInterfaceRequest";
const _CPVIo = "ConfirmPublicVirtualInterface";
const _CPVIr = "CreatePrivateVirtualInterface";
const _CPVIre = "CreatePublicVirtualInterface";
const _CTVI = "ConfirmTransitVirtualInterface";
const _CTVIR = "ConfirmTransitVirtualInterfaceRequest";
const _CTVIRo = "ConfirmTransitVirtualInterfaceResponse";
const _CTVIRr = "CreateTransitVirtualInterfaceRequest";
const _CTVIRre = "CreateTransitVirtualInterfaceResult";
const _CTVIr = "CreateTransitVirtualInterface";
const _Co = "Connections";
const _DBGPP = "DeleteBGPPeer";
const _DBGPPR = "DeleteBGPPeerRequest";
const _DBGPPRe = "DeleteBGPPeerResponse";
const _DC = "DeleteConnection";
const _DCCE = "DirectConnectClientException";
const _DCFL = "DisassociateConnectionFromLag";
const _DCFLR = "DisassociateConnectionFromLagRequest";
const _DCG = "DirectConnectGateway";
const _DCGA = "DirectConnectGatewayAssociation";
const _DCGAL = "DirectConnectGatewayAssociationList";
const _DCGALi = "DirectConnectGatewayAttachmentList";
const _DCGAP = "DirectConnectGatewayAssociationProposal";
const _DCGAPL = "DirectConnectGatewayAssociationProposalList";
const _DCGAi = "DirectConnectGatewayAttachment";
const _DCGL = "DirectConnectGatewayList";
const _DCL = "DescribeConnectionLoa";
const _DCLR = "DescribeConnectionLoaRequest";
const _DCLRe = "DescribeConnectionLoaResponse";
const _DCM = "DescribeCustomerMetadata";
const _DCMR = "DescribeCustomerMetadataResponse";
const _DCOI = "DescribeConnectionsOnInterconnect";
const _DCOIR = "DescribeConnectionsOnInterconnectRequest";
const _DCR = "DeleteConnectionRequest";
const _DCRe = "DescribeConnectionsRequest";
const _DCSE = "DirectConnectServerException";
const _DCe = "DescribeConnections";
const _DDCG = "DeleteDirectConnectGateway";
const _DDCGA = "DeleteDirectConnectGatewayAssociation";
const _DDCGAP = "DeleteDirectConnectGatewayAssociationProposal";
const _DDCGAPR = "DeleteDirectConnectGatewayAssociationProposalRequest";
const _DDCGAPRe = "DeleteDirectConnectGatewayAssociationProposalResult";
const _DDCGAPRes = "DescribeDirectConnectGatewayAssociationProposalsRequest";
const _DDCGAPResc = "DescribeDirectConnectGatewayAssociationProposalsResult";
const _DDCGAPe = "DescribeDirectConnectGatewayAssociationProposals";
const _DDCGAR = "DeleteDirectConnectGatewayAssociationRequest";
const _DDCGARe = "DeleteDirectConnectGatewayAssociationResult";
const _DDCGARes = "DescribeDirectConnectGatewayAssociationsRequest";
const _DDCGAResc = "DescribeDirectConnectGatewayAssociationsResult";
const _DDCGARescr = "DescribeDirectConnectGatewayAttachmentsRequest";
const _DDCGARescri = "DescribeDirectConnectGatewayAttachmentsResult";
const _DDCGAe = "DescribeDirectConnectGatewayAssociations";
const _DDCGAes = "DescribeDirectConnectGatewayAttachments";
const _DDCGR = "DeleteDirectConnectGatewayRequest";
const _DDCGRe = "DeleteDirectConnectGatewayResult";
const _DDCGRes = "DescribeDirectConnectGatewaysRequest";
const _DDCGResc = "DescribeDirectConnectGatewaysResult";
const _DDCGe = "DescribeDirectConnectGateways";
const _DHC = "DescribeHostedConnections";
const _DHCR = "DescribeHostedConnectionsRequest";
const _DI = "DeleteInterconnect";
const _DIL = "DescribeInterconnectLoa";
const _DILR = "DescribeInterconnectLoaRequest";
const _DILRe = "DescribeInterconnectLoaResponse";
const _DIR = "DeleteInterconnectRequest";
const _DIRe = "DeleteInterconnectResponse";
const _DIRes = "DescribeInterconnectsRequest";
const _DIe = "DescribeInterconnects";
const _DL = "DeleteLag";
const _DLR = "DeleteLagRequest";
const _DLRe = "DescribeLagsRequest";
const _DLRes = "DescribeLoaRequest";
const _DLe = "DescribeLags";
const _DLes = "DescribeLoa";
const _DLesc = "DescribeLocations";
const _DMSK = "DisassociateMacSecKey";
const _DMSKR = "DisassociateMacSecKeyRequest";
const _DMSKRi = "DisassociateMacSecKeyResponse";
const _DRC = "DescribeRouterConfiguration";
const _DRCR = "DescribeRouterConfigurationRequest";
const _DRCRe = "DescribeRouterConfigurationResponse";
const _DT = "DescribeTags";
const _DTKE = "DuplicateTagKeysException";
const _DTR = "DescribeTagsRequest";
const _DTRe = "DescribeTagsResponse";
const _DVG = "DescribeVirtualGateways";
const _DVI = "DeleteVirtualInterface";
const _DVIR = "DeleteVirtualInterfaceRequest";
const _DVIRe = "DeleteVirtualInterfaceResponse";
const _DVIRes = "DescribeVirtualInterfacesRequest";
const _DVIe = "DescribeVirtualInterfaces";
const _I = "Interconnect";
const _IL = "InterconnectList";
const _In = "Interconnects";
const _L = "Lag";
const _LL = "LagList";
const _LLo = "LocationList";
const _LVITH = "ListVirtualInterfaceTestHistory";
const _LVITHR = "ListVirtualInterfaceTestHistoryRequest";
const _LVITHRi = "ListVirtualInterfaceTestHistoryResponse";
const _La = "Lags";
const _Lo = "Loa";
const _Loc = "Location";
const _Loca = "Locations";
const _MSK = "MacSecKey";
const _MSKL = "MacSecKeyList";
const _NBGPP = "NewBGPPeer";
const _NPVI = "NewPrivateVirtualInterface";
const _NPVIA = "NewPrivateVirtualInterfaceAllocation";
const _NPVIAe = "NewPublicVirtualInterfaceAllocation";
const _NPVIe = "NewPublicVirtualInterface";
const _NTVI = "NewTransitVirtualInterface";
const _NTVIA = "NewTransitVirtualInterfaceAllocation";
const _RFP = "RouteFilterPrefix";
const _RFPL = "RouteFilterPrefixList";
const _RT = "ResourceTag";
const _RTL = "ResourceTagList";
const _RTo = "RouterType";
const _SBFT = "StartBgpFailoverTest";
const _SBFTR = "StartBgpFailoverTestRequest";
const _SBFTRt = "StartBgpFailoverTestResponse";
const _SBFTRto = "StopBgpFailoverTestRequest";
const _SBFTRtop = "StopBgpFailoverTestResponse";
const _SBFTt = "StopBgpFailoverTest";
const _T = "Tag";
const _TL = "TagList";
const _TMTE = "TooManyTagsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _UC = "UpdateConnection";
const _UCR = "UpdateConnectionRequest";
const _UDCG = "UpdateDirectConnectGateway";
const _UDCGA = "UpdateDirectConnectGatewayAssociation";
const _UDCGAR = "UpdateDirectConnectGatewayAssociationRequest";
const _UDCGARp = "UpdateDirectConnectGatewayAssociationResult";
const _UDCGR = "UpdateDirectConnectGatewayRequest";
const _UDCGRp = "UpdateDirectConnectGatewayResponse";
const _UL = "UpdateLag";
const _ULR = "UpdateLagRequest";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _UVIA = "UpdateVirtualInterfaceAttributes";
const _UVIAR = "UpdateVirtualInterfaceAttributesRequest";
const _VG = "VirtualGateway";
const _VGL = "VirtualGatewayList";
const _VGi = "VirtualGateways";
const _VI = "VirtualInterface";
const _VIL = "VirtualInterfaceList";
const _VITH = "VirtualInterfaceTestHistory";
const _VITHL = "VirtualInterfaceTestHistoryList";
const _VIi = "VirtualInterfaces";
const _a = "asn";
const _aA = "amazonAddress";
const _aAPTDCG = "addAllowedPrefixesToDirectConnectGateway";
const _aCN = "associatedCoreNetwork";
const _aD = "awsDevice";
const _aDV = "awsDeviceV2";
const _aF = "addressFamily";
const _aG = "associatedGateway";
const _aGI = "associatedGatewayId";
const _aGOA = "associatedGatewayOwnerAccount";
const _aHC = "allowsHostedConnections";
const _aI = "attachmentId";
const _aIs = "associationId";
const _aK = "authKey";
const _aL = "asnLong";
const _aLDI = "awsLogicalDeviceId";
const _aMSPS = "availableMacSecPortSpeeds";
const _aN = "agreementName";
const _aP = "availableProviders";
const _aPS = "availablePortSpeeds";
const _aPTDCG = "allowedPrefixesToDirectConnectGateway";
const _aS = "associationState";
const _aSA = "amazonSideAsn";
const _aSt = "attachmentState";
const _aT = "attachmentType";
const _ag = "agreements";
const _b = "bandwidth";
const _bP = "bgpPeers";
const _bPI = "bgpPeerId";
const _bPS = "bgpPeerState";
const _bS = "bgpStatus";
const _c = "client";
const _cA = "customerAddress";
const _cB = "connectionsBandwidth";
const _cCT = "childConnectionTags";
const _cI = "connectionId";
const _cN = "connectionName";
const _cRC = "customerRouterConfig";
const _cS = "connectionState";
const _ca = "cak";
const _ci = "cidr";
const _ck = "ckn";
const _co = "connections";
const _dCG = "directConnectGateway";
const _dCGA = "directConnectGatewayAssociation";
const _dCGAP = "directConnectGatewayAssociationProposal";
const _dCGAPi = "directConnectGatewayAssociationProposals";
const _dCGAi = "directConnectGatewayAssociations";
const _dCGAir = "directConnectGatewayAttachments";
const _dCGI = "directConnectGatewayId";
const _dCGN = "directConnectGatewayName";
const _dCGOA = "directConnectGatewayOwnerAccount";
const _dCGS = "directConnectGatewayState";
const _dCGi = "directConnectGateways";
const _e = "error";
const _eAPTDCG = "existingAllowedPrefixesToDirectConnectGateway";
const _eM = "encryptionMode";
const _eSL = "enableSiteLink";
const _eT = "endTime";
const _gI = "gatewayId";
const _hE = "httpError";
const _hLR = "hasLogicalRedundancy";
const _i = "id";
const _iI = "interconnectId";
const _iN = "interconnectName";
const _iS = "interconnectState";
const _in = "interconnects";
const _jFC = "jumboFrameCapable";
const _k = "key";
const _l = "location";
const _lC = "loaContent";
const _lCT = "loaContentType";
const _lCo = "locationCode";
const _lI = "lagId";
const _lIT = "loaIssueTime";
const _lN = "lagName";
const _lNo = "locationName";
const _lS = "lagState";
const _la = "lags";
const _lo = "loa";
const _loc = "locations";
const _m = "message";
const _mL = "minimumLinks";
const _mR = "maxResults";
const _mSC = "macSecCapable";
const _mSK = "macSecKeys";
const _mt = "mtu";
const _nBGPP = "newBGPPeer";
const _nDCGN = "newDirectConnectGatewayName";
const _nOC = "numberOfConnections";
const _nPT = "nniPartnerType";
const _nPVI = "newPrivateVirtualInterface";
const _nPVIA = "newPrivateVirtualInterfaceAllocation";
const _nPVIAe = "newPublicVirtualInterfaceAllocation";
const _nPVIe = "newPublicVirtualInterface";
const _nT = "nextToken";
const _nTVI = "newTransitVirtualInterface";
const _nTVIA = "newTransitVirtualInterfaceAllocation";
const _oA = "ownerAccount";
const _oAPTDCG = "overrideAllowedPrefixesToDirectConnectGateway";
const _p = "platform";
const _pCI = "parentConnectionId";
const _pES = "portEncryptionStatus";
const _pI = "proposalId";
const _pIMSC = "partnerInterconnectMacSecCapable";
const _pN = "partnerName";
const _pNr = "providerName";
const _pS = "proposalState";
const _r = "region";
const _rA = "resourceArns";
const _rAPTDCG = "removeAllowedPrefixesToDirectConnectGateway";
const _rAPTDCGe = "requestedAllowedPrefixesToDirectConnectGateway";
const _rAe = "resourceArn";
const _rFP = "routeFilterPrefixes";
const _rMACS = "requestMACSec";
const _rT = "resourceTags";
const _rTI = "routerTypeIdentifier";
const _ro = "router";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.directconnect";
const _sARN = "secretARN";
const _sCE = "stateChangeError";
const _sLE = "siteLinkEnabled";
const _sO = "startOn";
const _sT = "startTime";
const _se = "server";
const _so = "software";
const _st = "status";
const _sta = "state";
const _t = "tags";
const _tDIM = "testDurationInMinutes";
const _tI = "testId";
const _tK = "tagKeys";
const _ty = "type";
const _v = "vlan";
const _vG = "virtualGateways";
const _vGI = "virtualGatewayId";
const _vGOA = "virtualGatewayOwnerAccount";
const _vGR = "virtualGatewayRegion";
const _vGS = "virtualGatewayState";
const _vI = "virtualInterface";
const _vII = "virtualInterfaceId";
const _vIN = "virtualInterfaceName";
const _vIOA = "virtualInterfaceOwnerAccount";
const _vIR = "virtualInterfaceRegion";
const _vIS = "virtualInterfaceState";
const _vIT = "virtualInterfaceTest";
const _vITH = "virtualInterfaceTestHistory";
const _vITi = "virtualInterfaceType";
const _vIi = "virtualInterfaces";
const _va = "value";
const _ve = "vendor";
const _xTN = "xsltTemplateName";
const _xTNFMS = "xsltTemplateNameForMacSec";
const n0 = "com.amazonaws.directconnect";
const schema_1 = __webpack_require__(26890);
const DirectConnectServiceException_1 = __webpack_require__(2127);
const errors_1 = __webpack_require__(82851);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.DirectConnectServiceException$ = [-3, _s, "DirectConnectServiceException", 0, [], []];
_s_registry.registerError(exports.DirectConnectServiceException$, DirectConnectServiceException_1.DirectConnectServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.DirectConnectClientException$ = [-3, n0, _DCCE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.DirectConnectClientException$, errors_1.DirectConnectClientException);
exports.DirectConnectServerException$ = [-3, n0, _DCSE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
n0_registry.registerError(exports.DirectConnectServerException$, errors_1.DirectConnectServerException);
exports.DuplicateTagKeysException$ = [-3, n0, _DTKE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.DuplicateTagKeysException$, errors_1.DuplicateTagKeysException);
exports.TooManyTagsException$ = [-3, n0, _TMTE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(exports.TooManyTagsException$, errors_1.TooManyTagsException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
exports.AcceptDirectConnectGatewayAssociationProposalRequest$ = [3, n0, _ADCGAPR,
    0,
    [_dCGI, _pI, _aGOA, _oAPTDCG],
    [0, 0, 0, () => RouteFilterPrefixList], 3
];
exports.AcceptDirectConnectGatewayAssociationProposalResult$ = [3, n0, _ADCGAPRc,
    0,
    [_dCGA],
    [() => exports.DirectConnectGatewayAssociation$]
];
exports.AllocateConnectionOnInterconnectRequest$ = [3, n0, _ACOIR,
    0,
    [_b, _cN, _oA, _iI, _v],
    [0, 0, 0, 0, 1], 5
];
exports.AllocateHostedConnectionRequest$ = [3, n0, _AHCR,
    0,
    [_cI, _oA, _b, _cN, _v, _t],
    [0, 0, 0, 0, 1, () => TagList], 5
];
exports.AllocatePrivateVirtualInterfaceRequest$ = [3, n0, _APVIR,
    0,
    [_cI, _oA, _nPVIA],
    [0, 0, () => exports.NewPrivateVirtualInterfaceAllocation$], 3
];
exports.AllocatePublicVirtualInterfaceRequest$ = [3, n0, _APVIRl,
    0,
    [_cI, _oA, _nPVIAe],
    [0, 0, () => exports.NewPublicVirtualInterfaceAllocation$], 3
];
exports.AllocateTransitVirtualInterfaceRequest$ = [3, n0, _ATVIR,
    0,
    [_cI, _oA, _nTVIA],
    [0, 0, () => exports.NewTransitVirtualInterfaceAllocation$], 3
];
exports.AllocateTransitVirtualInterfaceResult$ = [3, n0, _ATVIRl,
    0,
    [_vI],
    [() => exports.VirtualInterface$]
];
exports.AssociateConnectionWithLagRequest$ = [3, n0, _ACWLR,
    0,
    [_cI, _lI],
    [0, 0], 2
];
exports.AssociatedCoreNetwork$ = [3, n0, _ACN,
    0,
    [_i, _oA, _aI],
    [0, 0, 0]
];
exports.AssociatedGateway$ = [3, n0, _AG,
    0,
    [_i, _ty, _oA, _r],
    [0, 0, 0, 0]
];
exports.AssociateHostedConnectionRequest$ = [3, n0, _AHCRs,
    0,
    [_cI, _pCI],
    [0, 0], 2
];
exports.AssociateMacSecKeyRequest$ = [3, n0, _AMSKR,
    0,
    [_cI, _sARN, _ck, _ca],
    [0, 0, 0, 0], 1
];
exports.AssociateMacSecKeyResponse$ = [3, n0, _AMSKRs,
    0,
    [_cI, _mSK],
    [0, () => MacSecKeyList]
];
exports.AssociateVirtualInterfaceRequest$ = [3, n0, _AVIR,
    0,
    [_vII, _cI],
    [0, 0], 2
];
exports.BGPPeer$ = [3, n0, _BGPP,
    0,
    [_bPI, _a, _aL, _aK, _aF, _aA, _cA, _bPS, _bS, _aDV, _aLDI],
    [0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]
];
exports.ConfirmConnectionRequest$ = [3, n0, _CCR,
    0,
    [_cI],
    [0], 1
];
exports.ConfirmConnectionResponse$ = [3, n0, _CCRo,
    0,
    [_cS],
    [0]
];
exports.ConfirmCustomerAgreementRequest$ = [3, n0, _CCAR,
    0,
    [_aN],
    [0]
];
exports.ConfirmCustomerAgreementResponse$ = [3, n0, _CCARo,
    0,
    [_st],
    [0]
];
exports.ConfirmPrivateVirtualInterfaceRequest$ = [3, n0, _CPVIR,
    0,
    [_vII, _vGI, _dCGI],
    [0, 0, 0], 1
];
exports.ConfirmPrivateVirtualInterfaceResponse$ = [3, n0, _CPVIRo,
    0,
    [_vIS],
    [0]
];
exports.ConfirmPublicVirtualInterfaceRequest$ = [3, n0, _CPVIRon,
    0,
    [_vII],
    [0], 1
];
exports.ConfirmPublicVirtualInterfaceResponse$ = [3, n0, _CPVIRonf,
    0,
    [_vIS],
    [0]
];
exports.ConfirmTransitVirtualInterfaceRequest$ = [3, n0, _CTVIR,
    0,
    [_vII, _dCGI],
    [0, 0], 2
];
exports.ConfirmTransitVirtualInterfaceResponse$ = [3, n0, _CTVIRo,
    0,
    [_vIS],
    [0]
];
exports.Connection$ = [3, n0, _C,
    0,
    [_oA, _cI, _cN, _cS, _r, _l, _b, _v, _pN, _lIT, _lI, _aD, _jFC, _aDV, _aLDI, _hLR, _t, _pNr, _mSC, _pES, _eM, _mSK, _pIMSC],
    [0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 2, 0, 0, 0, () => TagList, 0, 2, 0, 0, () => MacSecKeyList, 2]
];
exports.Connections$ = [3, n0, _Co,
    0,
    [_co, _nT],
    [() => ConnectionList, 0]
];
exports.CreateBGPPeerRequest$ = [3, n0, _CBGPPR,
    0,
    [_vII, _nBGPP],
    [0, () => exports.NewBGPPeer$]
];
exports.CreateBGPPeerResponse$ = [3, n0, _CBGPPRr,
    0,
    [_vI],
    [() => exports.VirtualInterface$]
];
exports.CreateConnectionRequest$ = [3, n0, _CCRr,
    0,
    [_l, _b, _cN, _lI, _t, _pNr, _rMACS],
    [0, 0, 0, 0, () => TagList, 0, 2], 3
];
exports.CreateDirectConnectGatewayAssociationProposalRequest$ = [3, n0, _CDCGAPR,
    0,
    [_dCGI, _dCGOA, _gI, _aAPTDCG, _rAPTDCG],
    [0, 0, 0, () => RouteFilterPrefixList, () => RouteFilterPrefixList], 3
];
exports.CreateDirectConnectGatewayAssociationProposalResult$ = [3, n0, _CDCGAPRr,
    0,
    [_dCGAP],
    [() => exports.DirectConnectGatewayAssociationProposal$]
];
exports.CreateDirectConnectGatewayAssociationRequest$ = [3, n0, _CDCGAR,
    0,
    [_dCGI, _gI, _aAPTDCG, _vGI],
    [0, 0, () => RouteFilterPrefixList, 0], 1
];
exports.CreateDirectConnectGatewayAssociationResult$ = [3, n0, _CDCGARr,
    0,
    [_dCGA],
    [() => exports.DirectConnectGatewayAssociation$]
];
exports.CreateDirectConnectGatewayRequest$ = [3, n0, _CDCGR,
    0,
    [_dCGN, _t, _aSA],
    [0, () => TagList, 1], 1
];
exports.CreateDirectConnectGatewayResult$ = [3, n0, _CDCGRr,
    0,
    [_dCG],
    [() => exports.DirectConnectGateway$]
];
exports.CreateInterconnectRequest$ = [3, n0, _CIR,
    0,
    [_iN, _b, _l, _lI, _t, _pNr, _rMACS],
    [0, 0, 0, 0, () => TagList, 0, 2], 3
];
exports.CreateLagRequest$ = [3, n0, _CLR,
    0,
    [_nOC, _l, _cB, _lN, _cI, _t, _cCT, _pNr, _rMACS],
    [1, 0, 0, 0, 0, () => TagList, () => TagList, 0, 2], 4
];
exports.CreatePrivateVirtualInterfaceRequest$ = [3, n0, _CPVIRr,
    0,
    [_cI, _nPVI],
    [0, () => exports.NewPrivateVirtualInterface$], 2
];
exports.CreatePublicVirtualInterfaceRequest$ = [3, n0, _CPVIRre,
    0,
    [_cI, _nPVIe],
    [0, () => exports.NewPublicVirtualInterface$], 2
];
exports.CreateTransitVirtualInterfaceRequest$ = [3, n0, _CTVIRr,
    0,
    [_cI, _nTVI],
    [0, () => exports.NewTransitVirtualInterface$], 2
];
exports.CreateTransitVirtualInterfaceResult$ = [3, n0, _CTVIRre,
    0,
    [_vI],
    [() => exports.VirtualInterface$]
];
exports.CustomerAgreement$ = [3, n0, _CA,
    0,
    [_aN, _st],
    [0, 0]
];
exports.DeleteBGPPeerRequest$ = [3, n0, _DBGPPR,
    0,
    [_vII, _a, _aL, _cA, _bPI],
    [0, 1, 1, 0, 0]
];
exports.DeleteBGPPeerResponse$ = [3, n0, _DBGPPRe,
    0,
    [_vI],
    [() => exports.VirtualInterface$]
];
exports.DeleteConnectionRequest$ = [3, n0, _DCR,
    0,
    [_cI],
    [0], 1
];
exports.DeleteDirectConnectGatewayAssociationProposalRequest$ = [3, n0, _DDCGAPR,
    0,
    [_pI],
    [0], 1
];
exports.DeleteDirectConnectGatewayAssociationProposalResult$ = [3, n0, _DDCGAPRe,
    0,
    [_dCGAP],
    [() => exports.DirectConnectGatewayAssociationProposal$]
];
exports.DeleteDirectConnectGatewayAssociationRequest$ = [3, n0, _DDCGAR,
    0,
    [_aIs, _dCGI, _vGI],
    [0, 0, 0]
];
exports.DeleteDirectConnectGatewayAssociationResult$ = [3, n0, _DDCGARe,
    0,
    [_dCGA],
    [() => exports.DirectConnectGatewayAssociation$]
];
exports.DeleteDirectConnectGatewayRequest$ = [3, n0, _DDCGR,
    0,
    [_dCGI],
    [0], 1
];
exports.DeleteDirectConnectGatewayResult$ = [3, n0, _DDCGRe,
    0,
    [_dCG],
    [() => exports.DirectConnectGateway$]
];
exports.DeleteInterconnectRequest$ = [3, n0, _DIR,
    0,
    [_iI],
    [0], 1
];
exports.DeleteInterconnectResponse$ = [3, n0, _DIRe,
    0,
    [_iS],
    [0]
];
exports.DeleteLagRequest$ = [3, n0, _DLR,
    0,
    [_lI],
    [0], 1
];
exports.DeleteVirtualInterfaceRequest$ = [3, n0, _DVIR,
    0,
    [_vII],
    [0], 1
];
exports.DeleteVirtualInterfaceResponse$ = [3, n0, _DVIRe,
    0,
    [_vIS],
    [0]
];
exports.DescribeConnectionLoaRequest$ = [3, n0, _DCLR,
    0,
    [_cI, _pNr, _lCT],
    [0, 0, 0], 1
];
exports.DescribeConnectionLoaResponse$ = [3, n0, _DCLRe,
    0,
    [_lo],
    [() => exports.Loa$]
];
exports.DescribeConnectionsOnInterconnectRequest$ = [3, n0, _DCOIR,
    0,
    [_iI],
    [0], 1
];
exports.DescribeConnectionsRequest$ = [3, n0, _DCRe,
    0,
    [_cI, _mR, _nT],
    [0, 1, 0]
];
exports.DescribeCustomerMetadataResponse$ = [3, n0, _DCMR,
    0,
    [_ag, _nPT],
    [() => AgreementList, 0]
];
exports.DescribeDirectConnectGatewayAssociationProposalsRequest$ = [3, n0, _DDCGAPRes,
    0,
    [_dCGI, _pI, _aGI, _mR, _nT],
    [0, 0, 0, 1, 0]
];
exports.DescribeDirectConnectGatewayAssociationProposalsResult$ = [3, n0, _DDCGAPResc,
    0,
    [_dCGAPi, _nT],
    [() => DirectConnectGatewayAssociationProposalList, 0]
];
exports.DescribeDirectConnectGatewayAssociationsRequest$ = [3, n0, _DDCGARes,
    0,
    [_aIs, _aGI, _dCGI, _mR, _nT, _vGI],
    [0, 0, 0, 1, 0, 0]
];
exports.DescribeDirectConnectGatewayAssociationsResult$ = [3, n0, _DDCGAResc,
    0,
    [_dCGAi, _nT],
    [() => DirectConnectGatewayAssociationList, 0]
];
exports.DescribeDirectConnectGatewayAttachmentsRequest$ = [3, n0, _DDCGARescr,
    0,
    [_dCGI, _vII, _mR, _nT],
    [0, 0, 1, 0]
];
exports.DescribeDirectConnectGatewayAttachmentsResult$ = [3, n0, _DDCGARescri,
    0,
    [_dCGAir, _nT],
    [() => DirectConnectGatewayAttachmentList, 0]
];
exports.DescribeDirectConnectGatewaysRequest$ = [3, n0, _DDCGRes,
    0,
    [_dCGI, _mR, _nT],
    [0, 1, 0]
];
exports.DescribeDirectConnectGatewaysResult$ = [3, n0, _DDCGResc,
    0,
    [_dCGi, _nT],
    [() => DirectConnectGatewayList, 0]
];
exports.DescribeHostedConnectionsRequest$ = [3, n0, _DHCR,
    0,
    [_cI, _mR, _nT],
    [0, 1, 0], 1
];
exports.DescribeInterconnectLoaRequest$ = [3, n0, _DILR,
    0,
    [_iI, _pNr, _lCT],
    [0, 0, 0], 1
];
exports.DescribeInterconnectLoaResponse$ = [3, n0, _DILRe,
    0,
    [_lo],
    [() => exports.Loa$]
];
exports.DescribeInterconnectsRequest$ = [3, n0, _DIRes,
    0,
    [_iI, _mR, _nT],
    [0, 1, 0]
];
exports.DescribeLagsRequest$ = [3, n0, _DLRe,
    0,
    [_lI, _mR, _nT],
    [0, 1, 0]
];
exports.DescribeLoaRequest$ = [3, n0, _DLRes,
    0,
    [_cI, _pNr, _lCT],
    [0, 0, 0], 1
];
exports.DescribeRouterConfigurationRequest$ = [3, n0, _DRCR,
    0,
    [_vII, _rTI],
    [0, 0], 1
];
exports.DescribeRouterConfigurationResponse$ = [3, n0, _DRCRe,
    0,
    [_cRC, _ro, _vII, _vIN],
    [0, () => exports.RouterType$, 0, 0]
];
exports.DescribeTagsRequest$ = [3, n0, _DTR,
    0,
    [_rA],
    [64 | 0], 1
];
exports.DescribeTagsResponse$ = [3, n0, _DTRe,
    0,
    [_rT],
    [() => ResourceTagList]
];
exports.DescribeVirtualInterfacesRequest$ = [3, n0, _DVIRes,
    0,
    [_cI, _vII, _mR, _nT],
    [0, 0, 1, 0]
];
exports.DirectConnectGateway$ = [3, n0, _DCG,
    0,
    [_dCGI, _dCGN, _aSA, _oA, _dCGS, _sCE, _t],
    [0, 0, 1, 0, 0, 0, () => TagList]
];
exports.DirectConnectGatewayAssociation$ = [3, n0, _DCGA,
    0,
    [_dCGI, _dCGOA, _aS, _sCE, _aG, _aIs, _aPTDCG, _aCN, _vGI, _vGR, _vGOA],
    [0, 0, 0, 0, () => exports.AssociatedGateway$, 0, () => RouteFilterPrefixList, () => exports.AssociatedCoreNetwork$, 0, 0, 0]
];
exports.DirectConnectGatewayAssociationProposal$ = [3, n0, _DCGAP,
    0,
    [_pI, _dCGI, _dCGOA, _pS, _aG, _eAPTDCG, _rAPTDCGe],
    [0, 0, 0, 0, () => exports.AssociatedGateway$, () => RouteFilterPrefixList, () => RouteFilterPrefixList]
];
exports.DirectConnectGatewayAttachment$ = [3, n0, _DCGAi,
    0,
    [_dCGI, _vII, _vIR, _vIOA, _aSt, _aT, _sCE],
    [0, 0, 0, 0, 0, 0, 0]
];
exports.DisassociateConnectionFromLagRequest$ = [3, n0, _DCFLR,
    0,
    [_cI, _lI],
    [0, 0], 2
];
exports.DisassociateMacSecKeyRequest$ = [3, n0, _DMSKR,
    0,
    [_cI, _sARN],
    [0, 0], 2
];
exports.DisassociateMacSecKeyResponse$ = [3, n0, _DMSKRi,
    0,
    [_cI, _mSK],
    [0, () => MacSecKeyList]
];
exports.Interconnect$ = [3, n0, _I,
    0,
    [_iI, _iN, _iS, _r, _l, _b, _lIT, _lI, _aD, _jFC, _aDV, _aLDI, _hLR, _t, _pNr, _mSC, _pES, _eM, _mSK],
    [0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, () => TagList, 0, 2, 0, 0, () => MacSecKeyList]
];
exports.Interconnects$ = [3, n0, _In,
    0,
    [_in, _nT],
    [() => InterconnectList, 0]
];
exports.Lag$ = [3, n0, _L,
    0,
    [_cB, _nOC, _lI, _oA, _lN, _lS, _l, _r, _mL, _aD, _aDV, _aLDI, _co, _aHC, _jFC, _hLR, _t, _pNr, _mSC, _eM, _mSK],
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, () => ConnectionList, 2, 2, 0, () => TagList, 0, 2, 0, () => MacSecKeyList]
];
exports.Lags$ = [3, n0, _La,
    0,
    [_la, _nT],
    [() => LagList, 0]
];
exports.ListVirtualInterfaceTestHistoryRequest$ = [3, n0, _LVITHR,
    0,
    [_tI, _vII, _bP, _st, _mR, _nT],
    [0, 0, 64 | 0, 0, 1, 0]
];
exports.ListVirtualInterfaceTestHistoryResponse$ = [3, n0, _LVITHRi,
    0,
    [_vITH, _nT],
    [() => VirtualInterfaceTestHistoryList, 0]
];
exports.Loa$ = [3, n0, _Lo,
    0,
    [_lC, _lCT],
    [21, 0]
];
exports.Location$ = [3, n0, _Loc,
    0,
    [_lCo, _lNo, _r, _aPS, _aP, _aMSPS],
    [0, 0, 0, 64 | 0, 64 | 0, 64 | 0]
];
exports.Locations$ = [3, n0, _Loca,
    0,
    [_loc],
    [() => LocationList]
];
exports.MacSecKey$ = [3, n0, _MSK,
    0,
    [_sARN, _ck, _sta, _sO],
    [0, 0, 0, 0]
];
exports.NewBGPPeer$ = [3, n0, _NBGPP,
    0,
    [_a, _aL, _aK, _aF, _aA, _cA],
    [1, 1, 0, 0, 0, 0]
];
exports.NewPrivateVirtualInterface$ = [3, n0, _NPVI,
    0,
    [_vIN, _v, _a, _aL, _mt, _aK, _aA, _cA, _aF, _vGI, _dCGI, _t, _eSL],
    [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, () => TagList, 2], 2
];
exports.NewPrivateVirtualInterfaceAllocation$ = [3, n0, _NPVIA,
    0,
    [_vIN, _v, _a, _aL, _mt, _aK, _aA, _aF, _cA, _t],
    [0, 1, 1, 1, 1, 0, 0, 0, 0, () => TagList], 2
];
exports.NewPublicVirtualInterface$ = [3, n0, _NPVIe,
    0,
    [_vIN, _v, _a, _aL, _aK, _aA, _cA, _aF, _rFP, _t],
    [0, 1, 1, 1, 0, 0, 0, 0, () => RouteFilterPrefixList, () => TagList], 2
];
exports.NewPublicVirtualInterfaceAllocation$ = [3, n0, _NPVIAe,
    0,
    [_vIN, _v, _a, _aL, _aK, _aA, _cA, _aF, _rFP, _t],
    [0, 1, 1, 1, 0, 0, 0, 0, () => RouteFilterPrefixList, () => TagList], 2
];
exports.NewTransitVirtualInterface$ = [3, n0, _NTVI,
    0,
    [_vIN, _v, _a, _aL, _mt, _aK, _aA, _cA, _aF, _dCGI, _t, _eSL],
    [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, () => TagList, 2]
];
exports.NewTransitVirtualInterfaceAllocation$ = [3, n0, _NTVIA,
    0,
    [_vIN, _v, _a, _aL, _mt, _aK, _aA, _cA, _aF, _t],
    [0, 1, 1, 1, 1, 0, 0, 0, 0, () => TagList]
];
exports.ResourceTag$ = [3, n0, _RT,
    0,
    [_rAe, _t],
    [0, () => TagList]
];
exports.RouteFilterPrefix$ = [3, n0, _RFP,
    0,
    [_ci],
    [0]
];
exports.RouterType$ = [3, n0, _RTo,
    0,
    [_ve, _p, _so, _xTN, _xTNFMS, _rTI],
    [0, 0, 0, 0, 0, 0]
];
exports.StartBgpFailoverTestRequest$ = [3, n0, _SBFTR,
    0,
    [_vII, _bP, _tDIM],
    [0, 64 | 0, 1], 1
];
exports.StartBgpFailoverTestResponse$ = [3, n0, _SBFTRt,
    0,
    [_vIT],
    [() => exports.VirtualInterfaceTestHistory$]
];
exports.StopBgpFailoverTestRequest$ = [3, n0, _SBFTRto,
    0,
    [_vII],
    [0], 1
];
exports.StopBgpFailoverTestResponse$ = [3, n0, _SBFTRtop,
    0,
    [_vIT],
    [() => exports.VirtualInterfaceTestHistory$]
];
exports.Tag$ = [3, n0, _T,
    0,
    [_k, _va],
    [0, 0], 1
];
exports.TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_rAe, _t],
    [0, () => TagList], 2
];
exports.TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
exports.UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_rAe, _tK],
    [0, 64 | 0], 2
];
exports.UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
exports.UpdateConnectionRequest$ = [3, n0, _UCR,
    0,
    [_cI, _cN, _eM],
    [0, 0, 0], 1
];
exports.UpdateDirectConnectGatewayAssociationRequest$ = [3, n0, _UDCGAR,
    0,
    [_aIs, _aAPTDCG, _rAPTDCG],
    [0, () => RouteFilterPrefixList, () => RouteFilterPrefixList]
];
exports.UpdateDirectConnectGatewayAssociationResult$ = [3, n0, _UDCGARp,
    0,
    [_dCGA],
    [() => exports.DirectConnectGatewayAssociation$]
];
exports.UpdateDirectConnectGatewayRequest$ = [3, n0, _UDCGR,
    0,
    [_dCGI, _nDCGN],
    [0, 0], 2
];
exports.UpdateDirectConnectGatewayResponse$ = [3, n0, _UDCGRp,
    0,
    [_dCG],
    [() => exports.DirectConnectGateway$]
];
exports.UpdateLagRequest$ = [3, n0, _ULR,
    0,
    [_lI, _lN, _mL, _eM],
    [0, 0, 1, 0], 1
];
exports.UpdateVirtualInterfaceAttributesRequest$ = [3, n0, _UVIAR,
    0,
    [_vII, _mt, _eSL, _vIN],
    [0, 1, 2, 0], 1
];
exports.VirtualGateway$ = [3, n0, _VG,
    0,
    [_vGI, _vGS],
    [0, 0]
];
exports.VirtualGateways$ = [3, n0, _VGi,
    0,
    [_vG],
    [() => VirtualGatewayList]
];
exports.VirtualInterface$ = [3, n0, _VI,
    0,
    [_oA, _vII, _l, _cI, _vITi, _vIN, _v, _a, _aL, _aSA, _aK, _aA, _cA, _aF, _vIS, _cRC, _mt, _jFC, _vGI, _dCGI, _rFP, _bP, _r, _aDV, _aLDI, _t, _sLE],
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, () => RouteFilterPrefixList, () => BGPPeerList, 0, 0, 0, () => TagList, 2]
];
exports.VirtualInterfaces$ = [3, n0, _VIi,
    0,
    [_vIi, _nT],
    [() => VirtualInterfaceList, 0]
];
exports.VirtualInterfaceTestHistory$ = [3, n0, _VITH,
    0,
    [_tI, _vII, _bP, _st, _oA, _tDIM, _sT, _eT],
    [0, 0, 64 | 0, 0, 0, 1, 4, 4]
];
var __Unit = "unit";
var AgreementList = [1, n0, _AL,
    0, () => exports.CustomerAgreement$
];
var AvailableMacSecPortSpeeds = (/* unused pure expression or super */ null && (64 | 0));
var AvailablePortSpeeds = (/* unused pure expression or super */ null && (64 | 0));
var BGPPeerIdList = (/* unused pure expression or super */ null && (64 | 0));
var BGPPeerList = [1, n0, _BGPPL,
    0, () => exports.BGPPeer$
];
var ConnectionList = [1, n0, _CL,
    0, () => exports.Connection$
];
var DirectConnectGatewayAssociationList = [1, n0, _DCGAL,
    0, () => exports.DirectConnectGatewayAssociation$
];
var DirectConnectGatewayAssociationProposalList = [1, n0, _DCGAPL,
    0, () => exports.DirectConnectGatewayAssociationProposal$
];
var DirectConnectGatewayAttachmentList = [1, n0, _DCGALi,
    0, () => exports.DirectConnectGatewayAttachment$
];
var DirectConnectGatewayList = [1, n0, _DCGL,
    0, () => exports.DirectConnectGateway$
];
var InterconnectList = [1, n0, _IL,
    0, () => exports.Interconnect$
];
var LagList = [1, n0, _LL,
    0, () => exports.Lag$
];
var LocationList = [1, n0, _LLo,
    0, () => exports.Location$
];
var MacSecKeyList = [1, n0, _MSKL,
    0, () => exports.MacSecKey$
];
var ProviderList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceArnList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTagList = [1, n0, _RTL,
    0, () => exports.ResourceTag$
];
var RouteFilterPrefixList = [1, n0, _RFPL,
    0, () => exports.RouteFilterPrefix$
];
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [1, n0, _TL,
    0, () => exports.Tag$
];
var VirtualGatewayList = [1, n0, _VGL,
    0, () => exports.VirtualGateway$
];
var VirtualInterfaceList = [1, n0, _VIL,
    0, () => exports.VirtualInterface$
];
var VirtualInterfaceTestHistoryList = [1, n0, _VITHL,
    0, () => exports.VirtualInterfaceTestHistory$
];
exports.AcceptDirectConnectGatewayAssociationProposal$ = [9, n0, _ADCGAP,
    0, () => exports.AcceptDirectConnectGatewayAssociationProposalRequest$, () => exports.AcceptDirectConnectGatewayAssociationProposalResult$
];
exports.AllocateConnectionOnInterconnect$ = [9, n0, _ACOI,
    0, () => exports.AllocateConnectionOnInterconnectRequest$, () => exports.Connection$
];
exports.AllocateHostedConnection$ = [9, n0, _AHC,
    0, () => exports.AllocateHostedConnectionRequest$, () => exports.Connection$
];
exports.AllocatePrivateVirtualInterface$ = [9, n0, _APVI,
    0, () => exports.AllocatePrivateVirtualInterfaceRequest$, () => exports.VirtualInterface$
];
exports.AllocatePublicVirtualInterface$ = [9, n0, _APVIl,
    0, () => exports.AllocatePublicVirtualInterfaceRequest$, () => exports.VirtualInterface$
];
exports.AllocateTransitVirtualInterface$ = [9, n0, _ATVI,
    0, () => exports.AllocateTransitVirtualInterfaceRequest$, () => exports.AllocateTransitVirtualInterfaceResult$
];
exports.AssociateConnectionWithLag$ = [9, n0, _ACWL,
    0, () => exports.AssociateConnectionWithLagRequest$, () => exports.Connection$
];
exports.AssociateHostedConnection$ = [9, n0, _AHCs,
    0, () => exports.AssociateHostedConnectionRequest$, () => exports.Connection$
];
exports.AssociateMacSecKey$ = [9, n0, _AMSK,
    0, () => exports.AssociateMacSecKeyRequest$, () => exports.AssociateMacSecKeyResponse$
];
exports.AssociateVirtualInterface$ = [9, n0, _AVI,
    0, () => exports.AssociateVirtualInterfaceRequest$, () => exports.VirtualInterface$
];
exports.ConfirmConnection$ = [9, n0, _CC,
    0, () => exports.ConfirmConnectionRequest$, () => exports.ConfirmConnectionResponse$
];
exports.ConfirmCustomerAgreement$ = [9, n0, _CCA,
    0, () => exports.ConfirmCustomerAgreementRequest$, () => exports.ConfirmCustomerAgreementResponse$
];
exports.ConfirmPrivateVirtualInterface$ = [9, n0, _CPVI,
    0, () => exports.ConfirmPrivateVirtualInterfaceRequest$, () => exports.ConfirmPrivateVirtualInterfaceResponse$
];
exports.ConfirmPublicVirtualInterface$ = [9, n0, _CPVIo,
    0, () => exports.ConfirmPublicVirtualInterfaceRequest$, () => exports.ConfirmPublicVirtualInterfaceResponse$
];
exports.ConfirmTransitVirtualInterface$ = [9, n0, _CTVI,
    0, () => exports.ConfirmTransitVirtualInterfaceRequest$, () => exports.ConfirmTransitVirtualInterfaceResponse$
];
exports.CreateBGPPeer$ = [9, n0, _CBGPP,
    0, () => exports.CreateBGPPeerRequest$, () => exports.CreateBGPPeerResponse$
];
exports.CreateConnection$ = [9, n0, _CCr,
    0, () => exports.CreateConnectionRequest$, () => exports.Connection$
];
exports.CreateDirectConnectGateway$ = [9, n0, _CDCG,
    0, () => exports.CreateDirectConnectGatewayRequest$, () => exports.CreateDirectConnectGatewayResult$
];
exports.CreateDirectConnectGatewayAssociation$ = [9, n0, _CDCGA,
    0, () => exports.CreateDirectConnectGatewayAssociationRequest$, () => exports.CreateDirectConnectGatewayAssociationResult$
];
exports.CreateDirectConnectGatewayAssociationProposal$ = [9, n0, _CDCGAP,
    0, () => exports.CreateDirectConnectGatewayAssociationProposalRequest$, () => exports.CreateDirectConnectGatewayAssociationProposalResult$
];
exports.CreateInterconnect$ = [9, n0, _CI,
    0, () => exports.CreateInterconnectRequest$, () => exports.Interconnect$
];
exports.CreateLag$ = [9, n0, _CLr,
    0, () => exports.CreateLagRequest$, () => exports.Lag$
];
exports.CreatePrivateVirtualInterface$ = [9, n0, _CPVIr,
    0, () => exports.CreatePrivateVirtualInterfaceRequest$, () => exports.VirtualInterface$
];
exports.CreatePublicVirtualInterface$ = [9, n0, _CPVIre,
    0, () => exports.CreatePublicVirtualInterfaceRequest$, () => exports.VirtualInterface$
];
exports.CreateTransitVirtualInterface$ = [9, n0, _CTVIr,
    0, () => exports.CreateTransitVirtualInterfaceRequest$, () => exports.CreateTransitVirtualInterfaceResult$
];
exports.DeleteBGPPeer$ = [9, n0, _DBGPP,
    0, () => exports.DeleteBGPPeerRequest$, () => exports.DeleteBGPPeerResponse$
];
exports.DeleteConnection$ = [9, n0, _DC,
    0, () => exports.DeleteConnectionRequest$, () => exports.Connection$
];
exports.DeleteDirectConnectGateway$ = [9, n0, _DDCG,
    0, () => exports.DeleteDirectConnectGatewayRequest$, () => exports.DeleteDirectConnectGatewayResult$
];
exports.DeleteDirectConnectGatewayAssociation$ = [9, n0, _DDCGA,
    0, () => exports.DeleteDirectConnectGatewayAssociationRequest$, () => exports.DeleteDirectConnectGatewayAssociationResult$
];
exports.DeleteDirectConnectGatewayAssociationProposal$ = [9, n0, _DDCGAP,
    0, () => exports.DeleteDirectConnectGatewayAssociationProposalRequest$, () => exports.DeleteDirectConnectGatewayAssociationProposalResult$
];
exports.DeleteInterconnect$ = [9, n0, _DI,
    0, () => exports.DeleteInterconnectRequest$, () => exports.DeleteInterconnectResponse$
];
exports.DeleteLag$ = [9, n0, _DL,
    0, () => exports.DeleteLagRequest$, () => exports.Lag$
];
exports.DeleteVirtualInterface$ = [9, n0, _DVI,
    0, () => exports.DeleteVirtualInterfaceRequest$, () => exports.DeleteVirtualInterfaceResponse$
];
exports.DescribeConnectionLoa$ = [9, n0, _DCL,
    0, () => exports.DescribeConnectionLoaRequest$, () => exports.DescribeConnectionLoaResponse$
];
exports.DescribeConnections$ = [9, n0, _DCe,
    0, () => exports.DescribeConnectionsRequest$, () => exports.Connections$
];
exports.DescribeConnectionsOnInterconnect$ = [9, n0, _DCOI,
    0, () => exports.DescribeConnectionsOnInterconnectRequest$, () => exports.Connections$
];
exports.DescribeCustomerMetadata$ = [9, n0, _DCM,
    0, () => __Unit, () => exports.DescribeCustomerMetadataResponse$
];
exports.DescribeDirectConnectGatewayAssociationProposals$ = [9, n0, _DDCGAPe,
    0, () => exports.DescribeDirectConnectGatewayAssociationProposalsRequest$, () => exports.DescribeDirectConnectGatewayAssociationProposalsResult$
];
exports.DescribeDirectConnectGatewayAssociations$ = [9, n0, _DDCGAe,
    0, () => exports.DescribeDirectConnectGatewayAssociationsRequest$, () => exports.DescribeDirectConnectGatewayAssociationsResult$
];
exports.DescribeDirectConnectGatewayAttachments$ = [9, n0, _DDCGAes,
    0, () => exports.DescribeDirectConnectGatewayAttachmentsRequest$, () => exports.DescribeDirectConnectGatewayAttachmentsResult$
];
exports.DescribeDirectConnectGateways$ = [9, n0, _DDCGe,
    0, () => exports.DescribeDirectConnectGatewaysRequest$, () => exports.DescribeDirectConnectGatewaysResult$
];
exports.DescribeHostedConnections$ = [9, n0, _DHC,
    0, () => exports.DescribeHostedConnectionsRequest$, () => exports.Connections$
];
exports.DescribeInterconnectLoa$ = [9, n0, _DIL,
    0, () => exports.DescribeInterconnectLoaRequest$, () => exports.DescribeInterconnectLoaResponse$
];
exports.DescribeInterconnects$ = [9, n0, _DIe,
    0, () => exports.DescribeInterconnectsRequest$, () => exports.Interconnects$
];
exports.DescribeLags$ = [9, n0, _DLe,
    0, () => exports.DescribeLagsRequest$, () => exports.Lags$
];
exports.DescribeLoa$ = [9, n0, _DLes,
    0, () => exports.DescribeLoaRequest$, () => exports.Loa$
];
exports.DescribeLocations$ = [9, n0, _DLesc,
    0, () => __Unit, () => exports.Locations$
];
exports.DescribeRouterConfiguration$ = [9, n0, _DRC,
    0, () => exports.DescribeRouterConfigurationRequest$, () => exports.DescribeRouterConfigurationResponse$
];
exports.DescribeTags$ = [9, n0, _DT,
    0, () => exports.DescribeTagsRequest$, () => exports.DescribeTagsResponse$
];
exports.DescribeVirtualGateways$ = [9, n0, _DVG,
    0, () => __Unit, () => exports.VirtualGateways$
];
exports.DescribeVirtualInterfaces$ = [9, n0, _DVIe,
    0, () => exports.DescribeVirtualInterfacesRequest$, () => exports.VirtualInterfaces$
];
exports.DisassociateConnectionFromLag$ = [9, n0, _DCFL,
    0, () => exports.DisassociateConnectionFromLagRequest$, () => exports.Connection$
];
exports.DisassociateMacSecKey$ = [9, n0, _DMSK,
    0, () => exports.DisassociateMacSecKeyRequest$, () => exports.DisassociateMacSecKeyResponse$
];
exports.ListVirtualInterfaceTestHistory$ = [9, n0, _LVITH,
    0, () => exports.ListVirtualInterfaceTestHistoryRequest$, () => exports.ListVirtualInterfaceTestHistoryResponse$
];
exports.StartBgpFailoverTest$ = [9, n0, _SBFT,
    0, () => exports.StartBgpFailoverTestRequest$, () => exports.StartBgpFailoverTestResponse$
];
exports.StopBgpFailoverTest$ = [9, n0, _SBFTt,
    0, () => exports.StopBgpFailoverTestRequest$, () => exports.StopBgpFailoverTestResponse$
];
exports.TagResource$ = [9, n0, _TR,
    0, () => exports.TagResourceRequest$, () => exports.TagResourceResponse$
];
exports.UntagResource$ = [9, n0, _UR,
    0, () => exports.UntagResourceRequest$, () => exports.UntagResourceResponse$
];
exports.UpdateConnection$ = [9, n0, _UC,
    0, () => exports.UpdateConnectionRequest$, () => exports.Connection$
];
exports.UpdateDirectConnectGateway$ = [9, n0, _UDCG,
    0, () => exports.UpdateDirectConnectGatewayRequest$, () => exports.UpdateDirectConnectGatewayResponse$
];
exports.UpdateDirectConnectGatewayAssociation$ = [9, n0, _UDCGA,
    0, () => exports.UpdateDirectConnectGatewayAssociationRequest$, () => exports.UpdateDirectConnectGatewayAssociationResult$
];
exports.UpdateLag$ = [9, n0, _UL,
    0, () => exports.UpdateLagRequest$, () => exports.Lag$
];
exports.UpdateVirtualInterfaceAttributes$ = [9, n0, _UVIA,
    0, () => exports.UpdateVirtualInterfaceAttributesRequest$, () => exports.VirtualInterface$
];


/***/ }),

/***/ 81049:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-direct-connect","description":"AWS SDK for JavaScript Direct Connect Client for Node.js, Browser and React Native","version":"3.1048.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-direct-connect","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo direct-connect","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts --mode development","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.11","@aws-sdk/credential-provider-node":"^3.972.42","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-direct-connect","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-direct-connect"}}');

/***/ })

};
