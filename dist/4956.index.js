export const id = 4956;
export const ids = [4956];
export const modules = {

/***/ 14956:
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
const { AwsJson1_1Protocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultTransferHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "transfer",
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
const defaultTransferHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "transfer",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1137.0";
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
        ["https://transfer-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://transfer-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://transfer.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://transfer.{Region}.{PartitionResult#dnsSuffix}", i],
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

class TransferServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, TransferServiceException.prototype);
    }
}

class AccessDeniedException extends TransferServiceException {
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
class InternalServiceError extends TransferServiceException {
    name = "InternalServiceError";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServiceError",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServiceError.prototype);
        this.Message = opts.Message;
    }
}
class InvalidRequestException extends TransferServiceException {
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
class ResourceExistsException extends TransferServiceException {
    name = "ResourceExistsException";
    $fault = "client";
    Message;
    Resource;
    ResourceType;
    constructor(opts) {
        super({
            name: "ResourceExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceExistsException.prototype);
        this.Message = opts.Message;
        this.Resource = opts.Resource;
        this.ResourceType = opts.ResourceType;
    }
}
class ResourceNotFoundException extends TransferServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    Resource;
    ResourceType;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
        this.Resource = opts.Resource;
        this.ResourceType = opts.ResourceType;
    }
}
class ServiceUnavailableException extends TransferServiceException {
    name = "ServiceUnavailableException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "ServiceUnavailableException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
        this.Message = opts.Message;
    }
}
class ThrottlingException extends TransferServiceException {
    name = "ThrottlingException";
    $fault = "client";
    RetryAfterSeconds;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.RetryAfterSeconds = opts.RetryAfterSeconds;
    }
}
class InvalidNextTokenException extends TransferServiceException {
    name = "InvalidNextTokenException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidNextTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
        this.Message = opts.Message;
    }
}
class ConflictException extends TransferServiceException {
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

const _A = "Access";
const _AA = "ApplicationArn";
const _AAI = "AddressAllocationIds";
const _AAMCC = "As2AsyncMdnConnectorConfig";
const _AC = "As2Config";
const _ACC = "As2ConnectorConfig";
const _AD = "ActiveDate";
const _ADE = "AccessDeniedException";
const _AE = "AccessEndpoint";
const _AI = "AgreementId";
const _AIs = "As2Id";
const _AMC = "AsyncMdnConfig";
const _AR = "AccessRole";
const _ASMEIA = "As2ServiceManagedEgressIpAddresses";
const _AT = "As2Transports";
const _Ac = "Accesses";
const _Ag = "Agreement";
const _Agr = "Agreements";
const _Ar = "Arn";
const _B = "Bucket";
const _BASI = "BasicAuthSecretId";
const _BD = "BaseDirectory";
const _C = "Compression";
const _CA = "CreateAccess";
const _CAR = "CreateAccessRequest";
const _CARr = "CreateAccessResponse";
const _CARre = "CreateAgreementRequest";
const _CARrea = "CreateAgreementResponse";
const _CAr = "CreateAgreement";
const _CBT = "CertificateBodyType";
const _CC = "CertificateChain";
const _CCR = "CreateConnectorRequest";
const _CCRr = "CreateConnectorResponse";
const _CCT = "CertificateChainType";
const _CCr = "CreateConnector";
const _CD = "CustomDirectories";
const _CDT = "CustomDirectoriesType";
const _CE = "ConflictException";
const _CEC = "ConnectorEgressConfig";
const _CFTR = "ConnectorFileTransferResult";
const _CFTRo = "ConnectorFileTransferResults";
const _CHH = "CustomHttpHeader";
const _CHHKT = "CustomHttpHeaderKeyType";
const _CHHVT = "CustomHttpHeaderValueType";
const _CHHu = "CustomHttpHeaders";
const _CI = "ConnectorId";
const _CIe = "CertificateIds";
const _CIer = "CertificateId";
const _CP = "CreateProfile";
const _CPR = "CreateProfileRequest";
const _CPRr = "CreateProfileResponse";
const _CS = "CreateServer";
const _CSD = "CopyStepDetails";
const _CSDu = "CustomStepDetails";
const _CSR = "CreateServerRequest";
const _CSRr = "CreateServerResponse";
const _CU = "CreateUser";
const _CUR = "CreateUserRequest";
const _CURr = "CreateUserResponse";
const _CVLEC = "ConnectorVpcLatticeEgressConfig";
const _CW = "CreateWorkflow";
const _CWA = "CreateWebApp";
const _CWAR = "CreateWebAppRequest";
const _CWARr = "CreateWebAppResponse";
const _CWR = "CreateWorkflowRequest";
const _CWRr = "CreateWorkflowResponse";
const _Ce = "Certificate";
const _Cer = "Certificates";
const _Co = "Connector";
const _Con = "Connectors";
const _D = "Description";
const _DA = "DescribedAccess";
const _DAR = "DeleteAccessRequest";
const _DARe = "DeleteAgreementRequest";
const _DARes = "DescribeAccessRequest";
const _DAResc = "DescribeAccessResponse";
const _DARescr = "DescribeAgreementRequest";
const _DARescri = "DescribeAgreementResponse";
const _DAe = "DescribedAgreement";
const _DAel = "DeleteAccess";
const _DAele = "DeleteAgreement";
const _DAes = "DescribeAccess";
const _DAesc = "DescribeAgreement";
const _DC = "DescribedCertificate";
const _DCEC = "DescribedConnectorEgressConfig";
const _DCR = "DeleteCertificateRequest";
const _DCRe = "DeleteConnectorRequest";
const _DCRes = "DescribeCertificateRequest";
const _DCResc = "DescribeCertificateResponse";
const _DCRescr = "DescribeConnectorRequest";
const _DCRescri = "DescribeConnectorResponse";
const _DCVLEC = "DescribedConnectorVpcLatticeEgressConfig";
const _DCe = "DescribedConnector";
const _DCel = "DeleteCertificate";
const _DCele = "DeleteConnector";
const _DCes = "DescribeCertificate";
const _DCesc = "DescribeConnector";
const _DE = "DescribedExecution";
const _DED = "DescribedEndpointDetails";
const _DER = "DescribeExecutionRequest";
const _DERe = "DescribeExecutionResponse";
const _DEe = "DescribeExecution";
const _DFL = "DestinationFileLocation";
const _DHK = "DescribedHostKey";
const _DHKR = "DeleteHostKeyRequest";
const _DHKRe = "DescribeHostKeyRequest";
const _DHKRes = "DescribeHostKeyResponse";
const _DHKe = "DeleteHostKey";
const _DHKes = "DescribeHostKey";
const _DI = "DateImported";
const _DICC = "DescribedIdentityCenterConfig";
const _DIPD = "DescribedIdentityProviderDetails";
const _DIe = "DeleteId";
const _DIi = "DirectoryId";
const _DLO = "DirectoryListingOptimization";
const _DP = "DescribedProfile";
const _DPR = "DeleteProfileRequest";
const _DPRe = "DescribeProfileRequest";
const _DPRes = "DescribeProfileResponse";
const _DPe = "DeletePath";
const _DPel = "DeleteProfile";
const _DPes = "DescribeProfile";
const _DS = "DescribedServer";
const _DSD = "DecryptStepDetails";
const _DSDe = "DeleteStepDetails";
const _DSP = "DescribedSecurityPolicy";
const _DSPK = "DeleteSshPublicKey";
const _DSPKR = "DeleteSshPublicKeyRequest";
const _DSPR = "DescribeSecurityPolicyRequest";
const _DSPRe = "DescribeSecurityPolicyResponse";
const _DSPe = "DescribeSecurityPolicy";
const _DSR = "DeleteServerRequest";
const _DSRe = "DescribeServerRequest";
const _DSRes = "DescribeServerResponse";
const _DSe = "DeleteServer";
const _DSes = "DescribeServer";
const _DU = "DescribedUser";
const _DUR = "DeleteUserRequest";
const _DURe = "DescribeUserRequest";
const _DURes = "DescribeUserResponse";
const _DUe = "DeleteUser";
const _DUes = "DescribeUser";
const _DW = "DescribedWorkflow";
const _DWA = "DescribedWebApp";
const _DWAC = "DescribedWebAppCustomization";
const _DWACR = "DeleteWebAppCustomizationRequest";
const _DWACRe = "DescribeWebAppCustomizationRequest";
const _DWACRes = "DescribeWebAppCustomizationResponse";
const _DWACe = "DeleteWebAppCustomization";
const _DWACes = "DescribeWebAppCustomization";
const _DWAED = "DescribedWebAppEndpointDetails";
const _DWAIPD = "DescribedWebAppIdentityProviderDetails";
const _DWAR = "DeleteWebAppRequest";
const _DWARe = "DescribeWebAppRequest";
const _DWARes = "DescribeWebAppResponse";
const _DWAVC = "DescribedWebAppVpcConfig";
const _DWAe = "DeleteWebApp";
const _DWAes = "DescribeWebApp";
const _DWR = "DeleteWorkflowRequest";
const _DWRe = "DescribeWorkflowRequest";
const _DWRes = "DescribeWorkflowResponse";
const _DWe = "DeleteWorkflow";
const _DWes = "DescribeWorkflow";
const _Do = "Domain";
const _E = "Execution";
const _EA = "EncryptionAlgorithm";
const _EC = "EgressConfig";
const _ED = "EndpointDetails";
const _EE = "ExecutionError";
const _EFL = "EfsFileLocation";
const _EI = "ExternalId";
const _EIx = "ExecutionId";
const _EM = "ErrorMessage";
const _EMS = "EnforceMessageSigning";
const _ER = "ExecutionRole";
const _ERx = "ExecutionResults";
const _ESR = "ExecutionStepResult";
const _ESRx = "ExecutionStepResults";
const _ET = "EndpointType";
const _ETg = "EgressType";
const _En = "Entry";
const _Er = "Error";
const _Et = "Etag";
const _Ex = "Executions";
const _F = "Fips";
const _FC = "FailureCode";
const _FF = "FaviconFile";
const _FFD = "FailedFilesDirectory";
const _FL = "FileLocation";
const _FM = "FailureMessage";
const _FP = "FilePath";
const _FSI = "FileSystemId";
const _FTR = "FileTransferResults";
const _Fi = "Fingerprint";
const _Fu = "Function";
const _G = "Gid";
const _HD = "HomeDirectory";
const _HDM = "HomeDirectoryMappings";
const _HDME = "HomeDirectoryMapEntry";
const _HDT = "HomeDirectoryType";
const _HK = "HostKey";
const _HKB = "HostKeyBody";
const _HKF = "HostKeyFingerprint";
const _HKI = "HostKeyId";
const _HKo = "HostKeys";
const _IA = "InstanceArn";
const _IAT = "IpAddressType";
const _IC = "ImportCertificate";
const _ICC = "IdentityCenterConfig";
const _ICR = "ImportCertificateRequest";
const _ICRm = "ImportCertificateResponse";
const _ID = "InactiveDate";
const _IFL = "InitialFileLocation";
const _IFLn = "InputFileLocation";
const _IHK = "ImportHostKey";
const _IHKR = "ImportHostKeyRequest";
const _IHKRm = "ImportHostKeyResponse";
const _INTE = "InvalidNextTokenException";
const _IPD = "IdentityProviderDetails";
const _IPT = "IdentityProviderType";
const _IR = "InvocationRole";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServiceError";
const _ISPK = "ImportSshPublicKey";
const _ISPKR = "ImportSshPublicKeyRequest";
const _ISPKRm = "ImportSshPublicKeyResponse";
const _K = "Key";
const _LA = "ListedAccess";
const _LAR = "ListAccessesRequest";
const _LARi = "ListAccessesResponse";
const _LARis = "ListAgreementsRequest";
const _LARist = "ListAgreementsResponse";
const _LAi = "ListedAgreement";
const _LAis = "ListedAccesses";
const _LAist = "ListedAgreements";
const _LAistc = "ListAccesses";
const _LAistg = "ListAgreements";
const _LC = "LoggingConfiguration";
const _LCR = "ListCertificatesRequest";
const _LCRi = "ListCertificatesResponse";
const _LCRis = "ListConnectorsRequest";
const _LCRist = "ListConnectorsResponse";
const _LCi = "ListedCertificate";
const _LCis = "ListedConnector";
const _LCist = "ListedCertificates";
const _LCiste = "ListedConnectors";
const _LCister = "ListCertificates";
const _LCisto = "ListConnectors";
const _LDP = "LocalDirectoryPath";
const _LE = "ListedExecution";
const _LER = "ListExecutionsRequest";
const _LERi = "ListExecutionsResponse";
const _LEi = "ListedExecutions";
const _LEis = "ListExecutions";
const _LF = "LogoFile";
const _LFTR = "ListFileTransferResults";
const _LFTRR = "ListFileTransferResultsRequest";
const _LFTRRi = "ListFileTransferResultsResponse";
const _LGN = "LogGroupName";
const _LHK = "ListedHostKey";
const _LHKR = "ListHostKeysRequest";
const _LHKRi = "ListHostKeysResponse";
const _LHKi = "ListedHostKeys";
const _LHKis = "ListHostKeys";
const _LI = "ListingId";
const _LP = "ListedProfile";
const _LPI = "LocalProfileId";
const _LPR = "ListProfilesRequest";
const _LPRi = "ListProfilesResponse";
const _LPi = "ListedProfiles";
const _LPis = "ListProfiles";
const _LR = "LoggingRole";
const _LS = "ListedServer";
const _LSP = "ListSecurityPolicies";
const _LSPR = "ListSecurityPoliciesRequest";
const _LSPRi = "ListSecurityPoliciesResponse";
const _LSR = "ListServersRequest";
const _LSRi = "ListServersResponse";
const _LSi = "ListedServers";
const _LSis = "ListServers";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LU = "ListedUser";
const _LUR = "ListUsersRequest";
const _LURi = "ListUsersResponse";
const _LUi = "ListedUsers";
const _LUis = "ListUsers";
const _LW = "ListedWorkflow";
const _LWA = "ListedWebApp";
const _LWAR = "ListWebAppsRequest";
const _LWARi = "ListWebAppsResponse";
const _LWAi = "ListedWebApps";
const _LWAis = "ListWebApps";
const _LWR = "ListWorkflowsRequest";
const _LWRi = "ListWorkflowsResponse";
const _LWi = "ListedWorkflows";
const _LWis = "ListWorkflows";
const _M = "Message";
const _MCC = "MaxConcurrentConnections";
const _MFD = "MdnFilesDirectory";
const _MI = "MaxItems";
const _MIo = "MoveId";
const _MR = "MdnResponse";
const _MRa = "MaxResults";
const _MS = "MessageSubject";
const _MSA = "MdnSigningAlgorithm";
const _N = "Name";
const _NAD = "NotAfterDate";
const _NBD = "NotBeforeDate";
const _NT = "NextToken";
const _O = "Outputs";
const _ODP = "OutputDirectoryPath";
const _OE = "OverwriteExisting";
const _OES = "OnExceptionSteps";
const _OFN = "OutputFileName";
const _OPU = "OnPartialUpload";
const _OPUWD = "OnPartialUploadWorkflowDetails";
const _OU = "OnUpload";
const _OUSVS = "OrderedUserSecretVersionStages";
const _OUWD = "OnUploadWorkflowDetails";
const _P = "Policy";
const _PALB = "PostAuthenticationLoginBanner";
const _PALBr = "PreAuthenticationLoginBanner";
const _PC = "ProxyConfig";
const _PCT = "PreserveContentType";
const _PD = "ProtocolDetails";
const _PF = "PreserveFilename";
const _PFD = "PayloadFilesDirectory";
const _PI = "ProfileId";
const _PIa = "PassiveIp";
const _PK = "PrivateKey";
const _PKT = "PrivateKeyType";
const _PN = "PortNumber";
const _PP = "PosixProfile";
const _PPI = "PartnerProfileId";
const _PT = "ProfileType";
const _Pa = "Path";
const _Pr = "Protocols";
const _Pro = "Profile";
const _Prof = "Profiles";
const _Prov = "Provisioned";
const _R = "Resource";
const _RA = "Retry-After";
const _RAS = "RetryAfterSeconds";
const _RCA = "ResourceConfigurationArn";
const _RDP = "RemoteDirectoryPath";
const _REE = "ResourceExistsException";
const _RFP = "RetrieveFilePaths";
const _RNFE = "ResourceNotFoundException";
const _RT = "ResourceType";
const _Re = "Results";
const _Res = "Response";
const _Ro = "Role";
const _S = "Status";
const _SA = "SigningAlgorithm";
const _SAM = "SftpAuthenticationMethods";
const _SC = "StatusCode";
const _SCC = "SftpConnectorConfig";
const _SCCD = "SftpConnectorConnectionDetails";
const _SCD = "SftpConnectionDetails";
const _SCf = "SftpConfig";
const _SCs = "SshCiphers";
const _SDL = "StartDirectoryListing";
const _SDLR = "StartDirectoryListingRequest";
const _SDLRt = "StartDirectoryListingResponse";
const _SFD = "StatusFilesDirectory";
const _SFL = "SourceFileLocation";
const _SFLi = "S3FileLocation";
const _SFP = "SendFilePaths";
const _SFT = "StartFileTransfer";
const _SFTR = "StartFileTransferRequest";
const _SFTRt = "StartFileTransferResponse";
const _SG = "SecondaryGids";
const _SGI = "SecurityGroupIds";
const _SHKA = "SshHostKeyAlgorithms";
const _SI = "ServerIds";
const _SIFL = "S3InputFileLocation";
const _SIe = "ServerId";
const _SIes = "SessionId";
const _SIo = "SourceIp";
const _SIu = "SubnetIds";
const _SK = "SshKexs";
const _SLD = "StructuredLogDestinations";
const _SM = "ServiceMetadata";
const _SMEIA = "ServiceManagedEgressIpAddresses";
const _SMf = "SftpMode";
const _SMs = "SshMacs";
const _SMt = "StatusMessage";
const _SP = "SecurityPolicy";
const _SPK = "SshPublicKeys";
const _SPKB = "SshPublicKeyBody";
const _SPKC = "SshPublicKeyCount";
const _SPKI = "SshPublicKeyId";
const _SPKs = "SshPublicKey";
const _SPN = "SecurityPolicyName";
const _SPNe = "SecurityPolicyNames";
const _SPe = "ServerProtocol";
const _SPo = "SourcePath";
const _SRD = "StartRemoteDelete";
const _SRDR = "StartRemoteDeleteRequest";
const _SRDRt = "StartRemoteDeleteResponse";
const _SRM = "StartRemoteMove";
const _SRMR = "StartRemoteMoveRequest";
const _SRMRt = "StartRemoteMoveResponse";
const _SS = "StartServer";
const _SSO = "S3StorageOptions";
const _SSOe = "SetStatOption";
const _SSR = "StartServerRequest";
const _SSRt = "StopServerRequest";
const _SSt = "StopServer";
const _ST = "StepType";
const _STa = "S3Tag";
const _STag = "S3Tags";
const _SUE = "ServiceUnavailableException";
const _SWSS = "SendWorkflowStepState";
const _SWSSR = "SendWorkflowStepStateRequest";
const _SWSSRe = "SendWorkflowStepStateResponse";
const _Se = "Serial";
const _Ser = "Server";
const _Serv = "Servers";
const _St = "Steps";
const _Sta = "State";
const _T = "Tags";
const _TC = "TlsCiphers";
const _TCR = "TestConnectionRequest";
const _TCRe = "TestConnectionResponse";
const _TCe = "TestConnection";
const _TE = "ThrottlingException";
const _TFD = "TemporaryFilesDirectory";
const _THK = "TrustedHostKeys";
const _TI = "TransferId";
const _TIP = "TestIdentityProvider";
const _TIPR = "TestIdentityProviderRequest";
const _TIPRe = "TestIdentityProviderResponse";
const _TK = "TagKeys";
const _TP = "TargetPath";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TS = "TimeoutSeconds";
const _TSD = "TagStepDetails";
const _TSRM = "TlsSessionResumptionMode";
const _Ta = "Target";
const _Tag = "Tag";
const _Ti = "Title";
const _To = "Token";
const _Ty = "Type";
const _U = "Url";
const _UA = "UpdateAccess";
const _UAR = "UpdateAccessRequest";
const _UARp = "UpdateAccessResponse";
const _UARpd = "UpdateAgreementRequest";
const _UARpda = "UpdateAgreementResponse";
const _UAp = "UpdateAgreement";
const _UC = "UserCount";
const _UCEC = "UpdateConnectorEgressConfig";
const _UCR = "UpdateCertificateRequest";
const _UCRp = "UpdateCertificateResponse";
const _UCRpd = "UpdateConnectorRequest";
const _UCRpda = "UpdateConnectorResponse";
const _UCVLEC = "UpdateConnectorVpcLatticeEgressConfig";
const _UCp = "UpdateCertificate";
const _UCpd = "UpdateConnector";
const _UD = "UserDetails";
const _UHK = "UpdateHostKey";
const _UHKR = "UpdateHostKeyRequest";
const _UHKRp = "UpdateHostKeyResponse";
const _UN = "UserName";
const _UP = "UserPassword";
const _UPR = "UpdateProfileRequest";
const _UPRp = "UpdateProfileResponse";
const _UPp = "UpdateProfile";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _US = "UpdateServer";
const _USI = "UserSecretId";
const _USR = "UpdateServerRequest";
const _USRp = "UpdateServerResponse";
const _UU = "UpdateUser";
const _UUR = "UpdateUserRequest";
const _UURp = "UpdateUserResponse";
const _UWA = "UpdateWebApp";
const _UWAC = "UpdateWebAppCustomization";
const _UWACR = "UpdateWebAppCustomizationRequest";
const _UWACRp = "UpdateWebAppCustomizationResponse";
const _UWAED = "UpdateWebAppEndpointDetails";
const _UWAICC = "UpdateWebAppIdentityCenterConfig";
const _UWAIPD = "UpdateWebAppIdentityProviderDetails";
const _UWAR = "UpdateWebAppRequest";
const _UWARp = "UpdateWebAppResponse";
const _UWAVC = "UpdateWebAppVpcConfig";
const _Ui = "Uid";
const _Us = "Usage";
const _Use = "User";
const _User = "Users";
const _V = "Value";
const _VEI = "VpcEndpointId";
const _VI = "VpcId";
const _VIe = "VersionId";
const _VL = "VpcLattice";
const _Vp = "Vpc";
const _W = "Workflow";
const _WA = "WebApp";
const _WAC = "WebAppCustomization";
const _WAE = "WebAppEndpoint";
const _WAED = "WebAppEndpointDetails";
const _WAEP = "WebAppEndpointPolicy";
const _WAFF = "WebAppFaviconFile";
const _WAI = "WebAppId";
const _WAIPD = "WebAppIdentityProviderDetails";
const _WALF = "WebAppLogoFile";
const _WAU = "WebAppUnits";
const _WAVC = "WebAppVpcConfig";
const _WAe = "WebApps";
const _WD = "WorkflowDetails";
const _WDo = "WorkflowDetail";
const _WI = "WorkflowId";
const _WS = "WorkflowStep";
const _WSo = "WorkflowSteps";
const _Wo = "Workflows";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.transfer";
const _se = "server";
const n0 = "com.amazonaws.transfer";
const _s_registry = new TypeRegistry(_s);
var TransferServiceException$ = [-3, _s, "TransferServiceException", 0, [], []];
_s_registry.registerError(TransferServiceException$, TransferServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_aQE]: [`AccessDenied`, 403], [_e]: _c, [_hE]: 403 },
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
var InternalServiceError$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 503 },
    [_M],
    [0], 1
];
n0_registry.registerError(InternalServiceError$, InternalServiceError);
var InvalidNextTokenException$ = [-3, n0, _INTE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0], 1
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidRequestException$ = [-3, n0, _IRE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0], 1
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ResourceExistsException$ = [-3, n0, _REE,
    { [_e]: _c, [_hE]: 409 },
    [_M, _R, _RT],
    [0, 0, 0], 3
];
n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M, _R, _RT],
    [0, 0, 0], 3
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceUnavailableException$ = [-3, n0, _SUE,
    { [_aQE]: [`ServiceUnavailable`, 503], [_e]: _se, [_hE]: 503 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_RAS],
    [[0, { [_hH]: _RA }]]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var CertificateBodyType = [0, n0, _CBT, 8, 0];
var CertificateChainType = [0, n0, _CCT, 8, 0];
var CustomHttpHeaderKeyType = [0, n0, _CHHKT, 8, 0];
var CustomHttpHeaderValueType = [0, n0, _CHHVT, 8, 0];
var HostKey = [0, n0, _HK, 8, 0];
var MessageSubject = [0, n0, _MS, 8, 0];
var PrivateKeyType = [0, n0, _PKT, 8, 0];
var UserPassword = [0, n0, _UP, 8, 0];
var WebAppFaviconFile = [0, n0, _WAFF, 8, 21];
var WebAppLogoFile = [0, n0, _WALF, 8, 21];
var As2AsyncMdnConnectorConfig$ = [3, n0, _AAMCC,
    0,
    [_U, _SI],
    [0, 64 | 0]
];
var As2ConnectorConfig$ = [3, n0, _ACC,
    0,
    [_LPI, _PPI, _MS, _C, _EA, _SA, _MSA, _MR, _BASI, _PCT, _AMC],
    [0, 0, [() => MessageSubject, 0], 0, 0, 0, 0, 0, 0, 0, () => As2AsyncMdnConnectorConfig$]
];
var ConnectorFileTransferResult$ = [3, n0, _CFTR,
    0,
    [_FP, _SC, _FC, _FM],
    [0, 0, 0, 0], 2
];
var ConnectorVpcLatticeEgressConfig$ = [3, n0, _CVLEC,
    0,
    [_RCA, _PN],
    [0, 1], 1
];
var CopyStepDetails$ = [3, n0, _CSD,
    0,
    [_N, _DFL, _OE, _SFL],
    [0, () => InputFileLocation$, 0, 0]
];
var CreateAccessRequest$ = [3, n0, _CAR,
    0,
    [_Ro, _SIe, _EI, _HD, _HDT, _HDM, _P, _PP],
    [0, 0, 0, 0, 0, () => HomeDirectoryMappings, 0, () => PosixProfile$], 3
];
var CreateAccessResponse$ = [3, n0, _CARr,
    0,
    [_SIe, _EI],
    [0, 0], 2
];
var CreateAgreementRequest$ = [3, n0, _CARre,
    0,
    [_SIe, _LPI, _PPI, _AR, _D, _BD, _S, _T, _PF, _EMS, _CD],
    [0, 0, 0, 0, 0, 0, 0, () => Tags, 0, 0, () => CustomDirectoriesType$], 4
];
var CreateAgreementResponse$ = [3, n0, _CARrea,
    0,
    [_AI],
    [0], 1
];
var CreateConnectorRequest$ = [3, n0, _CCR,
    0,
    [_AR, _U, _AC, _LR, _T, _SCf, _SPN, _EC, _IAT],
    [0, 0, [() => As2ConnectorConfig$, 0], 0, () => Tags, () => SftpConnectorConfig$, 0, () => ConnectorEgressConfig$, 0], 1
];
var CreateConnectorResponse$ = [3, n0, _CCRr,
    0,
    [_CI],
    [0], 1
];
var CreateProfileRequest$ = [3, n0, _CPR,
    0,
    [_AIs, _PT, _CIe, _T],
    [0, 0, 64 | 0, () => Tags], 2
];
var CreateProfileResponse$ = [3, n0, _CPRr,
    0,
    [_PI],
    [0], 1
];
var CreateServerRequest$ = [3, n0, _CSR,
    0,
    [_Ce, _Do, _ED, _ET, _HK, _IPD, _IPT, _LR, _PALB, _PALBr, _Pr, _PD, _SPN, _T, _WD, _SLD, _SSO, _IAT],
    [0, 0, () => EndpointDetails$, 0, [() => HostKey, 0], () => IdentityProviderDetails$, 0, 0, 0, 0, 64 | 0, () => ProtocolDetails$, 0, () => Tags, () => WorkflowDetails$, 64 | 0, () => S3StorageOptions$, 0]
];
var CreateServerResponse$ = [3, n0, _CSRr,
    0,
    [_SIe],
    [0], 1
];
var CreateUserRequest$ = [3, n0, _CUR,
    0,
    [_Ro, _SIe, _UN, _HD, _HDT, _HDM, _P, _PP, _SPKB, _T],
    [0, 0, 0, 0, 0, () => HomeDirectoryMappings, 0, () => PosixProfile$, 0, () => Tags], 3
];
var CreateUserResponse$ = [3, n0, _CURr,
    0,
    [_SIe, _UN],
    [0, 0], 2
];
var CreateWebAppRequest$ = [3, n0, _CWAR,
    0,
    [_IPD, _AE, _WAU, _T, _WAEP, _ED],
    [() => WebAppIdentityProviderDetails$, 0, () => WebAppUnits$, () => Tags, 0, () => WebAppEndpointDetails$], 1
];
var CreateWebAppResponse$ = [3, n0, _CWARr,
    0,
    [_WAI],
    [0], 1
];
var CreateWorkflowRequest$ = [3, n0, _CWR,
    0,
    [_St, _D, _OES, _T],
    [() => WorkflowSteps, 0, () => WorkflowSteps, () => Tags], 1
];
var CreateWorkflowResponse$ = [3, n0, _CWRr,
    0,
    [_WI],
    [0], 1
];
var CustomDirectoriesType$ = [3, n0, _CDT,
    0,
    [_FFD, _MFD, _PFD, _SFD, _TFD],
    [0, 0, 0, 0, 0], 5
];
var CustomHttpHeader$ = [3, n0, _CHH,
    8,
    [_K, _V],
    [[() => CustomHttpHeaderKeyType, 0], [() => CustomHttpHeaderValueType, 0]]
];
var CustomStepDetails$ = [3, n0, _CSDu,
    0,
    [_N, _Ta, _TS, _SFL],
    [0, 0, 1, 0]
];
var DecryptStepDetails$ = [3, n0, _DSD,
    0,
    [_Ty, _DFL, _N, _SFL, _OE],
    [0, () => InputFileLocation$, 0, 0, 0], 2
];
var DeleteAccessRequest$ = [3, n0, _DAR,
    0,
    [_SIe, _EI],
    [0, 0], 2
];
var DeleteAgreementRequest$ = [3, n0, _DARe,
    0,
    [_AI, _SIe],
    [0, 0], 2
];
var DeleteCertificateRequest$ = [3, n0, _DCR,
    0,
    [_CIer],
    [0], 1
];
var DeleteConnectorRequest$ = [3, n0, _DCRe,
    0,
    [_CI],
    [0], 1
];
var DeleteHostKeyRequest$ = [3, n0, _DHKR,
    0,
    [_SIe, _HKI],
    [0, 0], 2
];
var DeleteProfileRequest$ = [3, n0, _DPR,
    0,
    [_PI],
    [0], 1
];
var DeleteServerRequest$ = [3, n0, _DSR,
    0,
    [_SIe],
    [0], 1
];
var DeleteSshPublicKeyRequest$ = [3, n0, _DSPKR,
    0,
    [_SIe, _SPKI, _UN],
    [0, 0, 0], 3
];
var DeleteStepDetails$ = [3, n0, _DSDe,
    0,
    [_N, _SFL],
    [0, 0]
];
var DeleteUserRequest$ = [3, n0, _DUR,
    0,
    [_SIe, _UN],
    [0, 0], 2
];
var DeleteWebAppCustomizationRequest$ = [3, n0, _DWACR,
    0,
    [_WAI],
    [0], 1
];
var DeleteWebAppRequest$ = [3, n0, _DWAR,
    0,
    [_WAI],
    [0], 1
];
var DeleteWorkflowRequest$ = [3, n0, _DWR,
    0,
    [_WI],
    [0], 1
];
var DescribeAccessRequest$ = [3, n0, _DARes,
    0,
    [_SIe, _EI],
    [0, 0], 2
];
var DescribeAccessResponse$ = [3, n0, _DAResc,
    0,
    [_SIe, _A],
    [0, () => DescribedAccess$], 2
];
var DescribeAgreementRequest$ = [3, n0, _DARescr,
    0,
    [_AI, _SIe],
    [0, 0], 2
];
var DescribeAgreementResponse$ = [3, n0, _DARescri,
    0,
    [_Ag],
    [() => DescribedAgreement$], 1
];
var DescribeCertificateRequest$ = [3, n0, _DCRes,
    0,
    [_CIer],
    [0], 1
];
var DescribeCertificateResponse$ = [3, n0, _DCResc,
    0,
    [_Ce],
    [[() => DescribedCertificate$, 0]], 1
];
var DescribeConnectorRequest$ = [3, n0, _DCRescr,
    0,
    [_CI],
    [0], 1
];
var DescribeConnectorResponse$ = [3, n0, _DCRescri,
    0,
    [_Co],
    [[() => DescribedConnector$, 0]], 1
];
var DescribedAccess$ = [3, n0, _DA,
    0,
    [_HD, _HDM, _HDT, _P, _PP, _Ro, _EI],
    [0, () => HomeDirectoryMappings, 0, 0, () => PosixProfile$, 0, 0]
];
var DescribedAgreement$ = [3, n0, _DAe,
    0,
    [_Ar, _AI, _D, _S, _SIe, _LPI, _PPI, _BD, _AR, _T, _PF, _EMS, _CD],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, () => Tags, 0, 0, () => CustomDirectoriesType$], 1
];
var DescribedCertificate$ = [3, n0, _DC,
    0,
    [_Ar, _CIer, _Us, _S, _Ce, _CC, _AD, _ID, _Se, _NBD, _NAD, _Ty, _D, _T],
    [0, 0, 0, 0, [() => CertificateBodyType, 0], [() => CertificateChainType, 0], 4, 4, 0, 4, 4, 0, 0, () => Tags], 1
];
var DescribedConnector$ = [3, n0, _DCe,
    0,
    [_Ar, _ETg, _S, _CI, _U, _AC, _AR, _LR, _T, _SCf, _SMEIA, _SPN, _EC, _EM, _IAT],
    [0, 0, 0, 0, 0, [() => As2ConnectorConfig$, 0], 0, 0, () => Tags, () => SftpConnectorConfig$, 64 | 0, 0, () => DescribedConnectorEgressConfig$, 0, 0], 3
];
var DescribedConnectorVpcLatticeEgressConfig$ = [3, n0, _DCVLEC,
    0,
    [_RCA, _PN],
    [0, 1], 1
];
var DescribedExecution$ = [3, n0, _DE,
    0,
    [_EIx, _IFL, _SM, _ER, _LC, _PP, _S, _Re],
    [0, () => FileLocation$, () => ServiceMetadata$, 0, () => LoggingConfiguration$, () => PosixProfile$, 0, () => ExecutionResults$]
];
var DescribedHostKey$ = [3, n0, _DHK,
    0,
    [_Ar, _HKI, _HKF, _D, _Ty, _DI, _T],
    [0, 0, 0, 0, 0, 4, () => Tags], 1
];
var DescribedIdentityCenterConfig$ = [3, n0, _DICC,
    0,
    [_AA, _IA, _Ro],
    [0, 0, 0]
];
var DescribedProfile$ = [3, n0, _DP,
    0,
    [_Ar, _PI, _PT, _AIs, _CIe, _T],
    [0, 0, 0, 0, 64 | 0, () => Tags], 1
];
var DescribedSecurityPolicy$ = [3, n0, _DSP,
    0,
    [_SPN, _F, _SCs, _SK, _SMs, _TC, _SHKA, _Ty, _Pr],
    [0, 2, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 0, 64 | 0], 1
];
var DescribedServer$ = [3, n0, _DS,
    0,
    [_Ar, _Ce, _PD, _Do, _ED, _ET, _HKF, _IPD, _IPT, _LR, _PALB, _PALBr, _Pr, _SPN, _SIe, _Sta, _T, _UC, _WD, _SLD, _SSO, _ASMEIA, _IAT],
    [0, 0, () => ProtocolDetails$, 0, () => EndpointDetails$, 0, 0, () => IdentityProviderDetails$, 0, 0, 0, 0, 64 | 0, 0, 0, 0, () => Tags, 1, () => WorkflowDetails$, 64 | 0, () => S3StorageOptions$, 64 | 0, 0], 1
];
var DescribedUser$ = [3, n0, _DU,
    0,
    [_Ar, _HD, _HDM, _HDT, _P, _PP, _Ro, _SPK, _T, _UN],
    [0, 0, () => HomeDirectoryMappings, 0, 0, () => PosixProfile$, 0, () => SshPublicKeys, () => Tags, 0], 1
];
var DescribedWebApp$ = [3, n0, _DWA,
    0,
    [_Ar, _WAI, _DIPD, _AE, _WAE, _WAU, _T, _WAEP, _ET, _DED],
    [0, 0, () => DescribedWebAppIdentityProviderDetails$, 0, 0, () => WebAppUnits$, () => Tags, 0, 0, () => DescribedWebAppEndpointDetails$], 2
];
var DescribedWebAppCustomization$ = [3, n0, _DWAC,
    0,
    [_Ar, _WAI, _Ti, _LF, _FF],
    [0, 0, 0, [() => WebAppLogoFile, 0], [() => WebAppFaviconFile, 0]], 2
];
var DescribedWebAppVpcConfig$ = [3, n0, _DWAVC,
    0,
    [_SIu, _VI, _VEI],
    [64 | 0, 0, 0]
];
var DescribedWorkflow$ = [3, n0, _DW,
    0,
    [_Ar, _D, _St, _OES, _WI, _T],
    [0, 0, () => WorkflowSteps, () => WorkflowSteps, 0, () => Tags], 1
];
var DescribeExecutionRequest$ = [3, n0, _DER,
    0,
    [_EIx, _WI],
    [0, 0], 2
];
var DescribeExecutionResponse$ = [3, n0, _DERe,
    0,
    [_WI, _E],
    [0, () => DescribedExecution$], 2
];
var DescribeHostKeyRequest$ = [3, n0, _DHKRe,
    0,
    [_SIe, _HKI],
    [0, 0], 2
];
var DescribeHostKeyResponse$ = [3, n0, _DHKRes,
    0,
    [_HK],
    [() => DescribedHostKey$], 1
];
var DescribeProfileRequest$ = [3, n0, _DPRe,
    0,
    [_PI],
    [0], 1
];
var DescribeProfileResponse$ = [3, n0, _DPRes,
    0,
    [_Pro],
    [() => DescribedProfile$], 1
];
var DescribeSecurityPolicyRequest$ = [3, n0, _DSPR,
    0,
    [_SPN],
    [0], 1
];
var DescribeSecurityPolicyResponse$ = [3, n0, _DSPRe,
    0,
    [_SP],
    [() => DescribedSecurityPolicy$], 1
];
var DescribeServerRequest$ = [3, n0, _DSRe,
    0,
    [_SIe],
    [0], 1
];
var DescribeServerResponse$ = [3, n0, _DSRes,
    0,
    [_Ser],
    [() => DescribedServer$], 1
];
var DescribeUserRequest$ = [3, n0, _DURe,
    0,
    [_SIe, _UN],
    [0, 0], 2
];
var DescribeUserResponse$ = [3, n0, _DURes,
    0,
    [_SIe, _Use],
    [0, () => DescribedUser$], 2
];
var DescribeWebAppCustomizationRequest$ = [3, n0, _DWACRe,
    0,
    [_WAI],
    [0], 1
];
var DescribeWebAppCustomizationResponse$ = [3, n0, _DWACRes,
    0,
    [_WAC],
    [[() => DescribedWebAppCustomization$, 0]], 1
];
var DescribeWebAppRequest$ = [3, n0, _DWARe,
    0,
    [_WAI],
    [0], 1
];
var DescribeWebAppResponse$ = [3, n0, _DWARes,
    0,
    [_WA],
    [() => DescribedWebApp$], 1
];
var DescribeWorkflowRequest$ = [3, n0, _DWRe,
    0,
    [_WI],
    [0], 1
];
var DescribeWorkflowResponse$ = [3, n0, _DWRes,
    0,
    [_W],
    [() => DescribedWorkflow$], 1
];
var EfsFileLocation$ = [3, n0, _EFL,
    0,
    [_FSI, _Pa],
    [0, 0]
];
var EndpointDetails$ = [3, n0, _ED,
    0,
    [_AAI, _SIu, _VEI, _VI, _SGI],
    [64 | 0, 64 | 0, 0, 0, 64 | 0]
];
var ExecutionError$ = [3, n0, _EE,
    0,
    [_Ty, _M],
    [0, 0], 2
];
var ExecutionResults$ = [3, n0, _ERx,
    0,
    [_St, _OES],
    [() => ExecutionStepResults, () => ExecutionStepResults]
];
var ExecutionStepResult$ = [3, n0, _ESR,
    0,
    [_ST, _O, _Er],
    [0, 0, () => ExecutionError$]
];
var FileLocation$ = [3, n0, _FL,
    0,
    [_SFLi, _EFL],
    [() => S3FileLocation$, () => EfsFileLocation$]
];
var HomeDirectoryMapEntry$ = [3, n0, _HDME,
    0,
    [_En, _Ta, _Ty],
    [0, 0, 0], 2
];
var IdentityCenterConfig$ = [3, n0, _ICC,
    0,
    [_IA, _Ro],
    [0, 0]
];
var IdentityProviderDetails$ = [3, n0, _IPD,
    0,
    [_U, _IR, _DIi, _Fu, _SAM],
    [0, 0, 0, 0, 0]
];
var ImportCertificateRequest$ = [3, n0, _ICR,
    0,
    [_Us, _Ce, _CC, _PK, _AD, _ID, _D, _T],
    [0, [() => CertificateBodyType, 0], [() => CertificateChainType, 0], [() => PrivateKeyType, 0], 4, 4, 0, () => Tags], 2
];
var ImportCertificateResponse$ = [3, n0, _ICRm,
    0,
    [_CIer],
    [0], 1
];
var ImportHostKeyRequest$ = [3, n0, _IHKR,
    0,
    [_SIe, _HKB, _D, _T],
    [0, [() => HostKey, 0], 0, () => Tags], 2
];
var ImportHostKeyResponse$ = [3, n0, _IHKRm,
    0,
    [_SIe, _HKI],
    [0, 0], 2
];
var ImportSshPublicKeyRequest$ = [3, n0, _ISPKR,
    0,
    [_SIe, _SPKB, _UN],
    [0, 0, 0], 3
];
var ImportSshPublicKeyResponse$ = [3, n0, _ISPKRm,
    0,
    [_SIe, _SPKI, _UN],
    [0, 0, 0], 3
];
var InputFileLocation$ = [3, n0, _IFLn,
    0,
    [_SFLi, _EFL],
    [() => S3InputFileLocation$, () => EfsFileLocation$]
];
var ListAccessesRequest$ = [3, n0, _LAR,
    0,
    [_SIe, _MRa, _NT],
    [0, 1, 0], 1
];
var ListAccessesResponse$ = [3, n0, _LARi,
    0,
    [_SIe, _Ac, _NT],
    [0, () => ListedAccesses, 0], 2
];
var ListAgreementsRequest$ = [3, n0, _LARis,
    0,
    [_SIe, _MRa, _NT],
    [0, 1, 0], 1
];
var ListAgreementsResponse$ = [3, n0, _LARist,
    0,
    [_Agr, _NT],
    [() => ListedAgreements, 0], 1
];
var ListCertificatesRequest$ = [3, n0, _LCR,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListCertificatesResponse$ = [3, n0, _LCRi,
    0,
    [_Cer, _NT],
    [() => ListedCertificates, 0], 1
];
var ListConnectorsRequest$ = [3, n0, _LCRis,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListConnectorsResponse$ = [3, n0, _LCRist,
    0,
    [_Con, _NT],
    [() => ListedConnectors, 0], 1
];
var ListedAccess$ = [3, n0, _LA,
    0,
    [_HD, _HDT, _Ro, _EI],
    [0, 0, 0, 0]
];
var ListedAgreement$ = [3, n0, _LAi,
    0,
    [_Ar, _AI, _D, _S, _SIe, _LPI, _PPI],
    [0, 0, 0, 0, 0, 0, 0]
];
var ListedCertificate$ = [3, n0, _LCi,
    0,
    [_Ar, _CIer, _Us, _S, _AD, _ID, _Ty, _D],
    [0, 0, 0, 0, 4, 4, 0, 0]
];
var ListedConnector$ = [3, n0, _LCis,
    0,
    [_Ar, _CI, _U],
    [0, 0, 0]
];
var ListedExecution$ = [3, n0, _LE,
    0,
    [_EIx, _IFL, _SM, _S],
    [0, () => FileLocation$, () => ServiceMetadata$, 0]
];
var ListedHostKey$ = [3, n0, _LHK,
    0,
    [_Ar, _HKI, _Fi, _D, _Ty, _DI],
    [0, 0, 0, 0, 0, 4], 1
];
var ListedProfile$ = [3, n0, _LP,
    0,
    [_Ar, _PI, _AIs, _PT],
    [0, 0, 0, 0]
];
var ListedServer$ = [3, n0, _LS,
    0,
    [_Ar, _Do, _IPT, _ET, _LR, _SIe, _Sta, _UC],
    [0, 0, 0, 0, 0, 0, 0, 1], 1
];
var ListedUser$ = [3, n0, _LU,
    0,
    [_Ar, _HD, _HDT, _Ro, _SPKC, _UN],
    [0, 0, 0, 0, 1, 0], 1
];
var ListedWebApp$ = [3, n0, _LWA,
    0,
    [_Ar, _WAI, _AE, _WAE, _ET],
    [0, 0, 0, 0, 0], 2
];
var ListedWorkflow$ = [3, n0, _LW,
    0,
    [_WI, _D, _Ar],
    [0, 0, 0]
];
var ListExecutionsRequest$ = [3, n0, _LER,
    0,
    [_WI, _MRa, _NT],
    [0, 1, 0], 1
];
var ListExecutionsResponse$ = [3, n0, _LERi,
    0,
    [_WI, _Ex, _NT],
    [0, () => ListedExecutions, 0], 2
];
var ListFileTransferResultsRequest$ = [3, n0, _LFTRR,
    0,
    [_CI, _TI, _NT, _MRa],
    [0, 0, 0, 1], 2
];
var ListFileTransferResultsResponse$ = [3, n0, _LFTRRi,
    0,
    [_FTR, _NT],
    [() => ConnectorFileTransferResults, 0], 1
];
var ListHostKeysRequest$ = [3, n0, _LHKR,
    0,
    [_SIe, _MRa, _NT],
    [0, 1, 0], 1
];
var ListHostKeysResponse$ = [3, n0, _LHKRi,
    0,
    [_SIe, _HKo, _NT],
    [0, () => ListedHostKeys, 0], 2
];
var ListProfilesRequest$ = [3, n0, _LPR,
    0,
    [_MRa, _NT, _PT],
    [1, 0, 0]
];
var ListProfilesResponse$ = [3, n0, _LPRi,
    0,
    [_Prof, _NT],
    [() => ListedProfiles, 0], 1
];
var ListSecurityPoliciesRequest$ = [3, n0, _LSPR,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListSecurityPoliciesResponse$ = [3, n0, _LSPRi,
    0,
    [_SPNe, _NT],
    [64 | 0, 0], 1
];
var ListServersRequest$ = [3, n0, _LSR,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListServersResponse$ = [3, n0, _LSRi,
    0,
    [_Serv, _NT],
    [() => ListedServers, 0], 1
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_Ar, _MRa, _NT],
    [0, 1, 0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ar, _NT, _T],
    [0, 0, () => Tags]
];
var ListUsersRequest$ = [3, n0, _LUR,
    0,
    [_SIe, _MRa, _NT],
    [0, 1, 0], 1
];
var ListUsersResponse$ = [3, n0, _LURi,
    0,
    [_SIe, _User, _NT],
    [0, () => ListedUsers, 0], 2
];
var ListWebAppsRequest$ = [3, n0, _LWAR,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListWebAppsResponse$ = [3, n0, _LWARi,
    0,
    [_WAe, _NT],
    [() => ListedWebApps, 0], 1
];
var ListWorkflowsRequest$ = [3, n0, _LWR,
    0,
    [_MRa, _NT],
    [1, 0]
];
var ListWorkflowsResponse$ = [3, n0, _LWRi,
    0,
    [_Wo, _NT],
    [() => ListedWorkflows, 0], 1
];
var LoggingConfiguration$ = [3, n0, _LC,
    0,
    [_LR, _LGN],
    [0, 0]
];
var PosixProfile$ = [3, n0, _PP,
    0,
    [_Ui, _G, _SG],
    [1, 1, 64 | 1], 2
];
var ProtocolDetails$ = [3, n0, _PD,
    0,
    [_PIa, _TSRM, _SSOe, _AT, _PC],
    [0, 0, 0, 64 | 0, () => ProxyConfig$]
];
var ProxyConfig$ = [3, n0, _PC,
    0,
    [_SMf],
    [0]
];
var S3FileLocation$ = [3, n0, _SFLi,
    0,
    [_B, _K, _VIe, _Et],
    [0, 0, 0, 0]
];
var S3InputFileLocation$ = [3, n0, _SIFL,
    0,
    [_B, _K],
    [0, 0]
];
var S3StorageOptions$ = [3, n0, _SSO,
    0,
    [_DLO],
    [0]
];
var S3Tag$ = [3, n0, _STa,
    0,
    [_K, _V],
    [0, 0], 2
];
var SendWorkflowStepStateRequest$ = [3, n0, _SWSSR,
    0,
    [_WI, _EIx, _To, _S],
    [0, 0, 0, 0], 4
];
var SendWorkflowStepStateResponse$ = [3, n0, _SWSSRe,
    0,
    [],
    []
];
var ServiceMetadata$ = [3, n0, _SM,
    0,
    [_UD],
    [() => UserDetails$], 1
];
var SftpConnectorConfig$ = [3, n0, _SCC,
    0,
    [_USI, _THK, _MCC, _OUSVS],
    [0, 64 | 0, 1, 64 | 0]
];
var SftpConnectorConnectionDetails$ = [3, n0, _SCCD,
    0,
    [_HK],
    [0]
];
var SshPublicKey$ = [3, n0, _SPKs,
    0,
    [_DI, _SPKB, _SPKI],
    [4, 0, 0], 3
];
var StartDirectoryListingRequest$ = [3, n0, _SDLR,
    0,
    [_CI, _RDP, _ODP, _MI],
    [0, 0, 0, 1], 3
];
var StartDirectoryListingResponse$ = [3, n0, _SDLRt,
    0,
    [_LI, _OFN],
    [0, 0], 2
];
var StartFileTransferRequest$ = [3, n0, _SFTR,
    0,
    [_CI, _SFP, _RFP, _LDP, _RDP, _CHHu],
    [0, 64 | 0, 64 | 0, 0, 0, [() => CustomHttpHeaders, 0]], 1
];
var StartFileTransferResponse$ = [3, n0, _SFTRt,
    0,
    [_TI],
    [0], 1
];
var StartRemoteDeleteRequest$ = [3, n0, _SRDR,
    0,
    [_CI, _DPe],
    [0, 0], 2
];
var StartRemoteDeleteResponse$ = [3, n0, _SRDRt,
    0,
    [_DIe],
    [0], 1
];
var StartRemoteMoveRequest$ = [3, n0, _SRMR,
    0,
    [_CI, _SPo, _TP],
    [0, 0, 0], 3
];
var StartRemoteMoveResponse$ = [3, n0, _SRMRt,
    0,
    [_MIo],
    [0], 1
];
var StartServerRequest$ = [3, n0, _SSR,
    0,
    [_SIe],
    [0], 1
];
var StopServerRequest$ = [3, n0, _SSRt,
    0,
    [_SIe],
    [0], 1
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 2
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_Ar, _T],
    [0, () => Tags], 2
];
var TagStepDetails$ = [3, n0, _TSD,
    0,
    [_N, _T, _SFL],
    [0, () => S3Tags, 0]
];
var TestConnectionRequest$ = [3, n0, _TCR,
    0,
    [_CI],
    [0], 1
];
var TestConnectionResponse$ = [3, n0, _TCRe,
    0,
    [_CI, _S, _SMt, _SCD],
    [0, 0, 0, () => SftpConnectorConnectionDetails$]
];
var TestIdentityProviderRequest$ = [3, n0, _TIPR,
    0,
    [_SIe, _UN, _SPe, _SIo, _UP],
    [0, 0, 0, 0, [() => UserPassword, 0]], 2
];
var TestIdentityProviderResponse$ = [3, n0, _TIPRe,
    0,
    [_SC, _U, _Res, _M],
    [1, 0, 0, 0], 2
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_Ar, _TK],
    [0, 64 | 0], 2
];
var UpdateAccessRequest$ = [3, n0, _UAR,
    0,
    [_SIe, _EI, _HD, _HDT, _HDM, _P, _PP, _Ro],
    [0, 0, 0, 0, () => HomeDirectoryMappings, 0, () => PosixProfile$, 0], 2
];
var UpdateAccessResponse$ = [3, n0, _UARp,
    0,
    [_SIe, _EI],
    [0, 0], 2
];
var UpdateAgreementRequest$ = [3, n0, _UARpd,
    0,
    [_AI, _SIe, _D, _S, _LPI, _PPI, _BD, _AR, _PF, _EMS, _CD],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => CustomDirectoriesType$], 2
];
var UpdateAgreementResponse$ = [3, n0, _UARpda,
    0,
    [_AI],
    [0], 1
];
var UpdateCertificateRequest$ = [3, n0, _UCR,
    0,
    [_CIer, _AD, _ID, _D],
    [0, 4, 4, 0], 1
];
var UpdateCertificateResponse$ = [3, n0, _UCRp,
    0,
    [_CIer],
    [0], 1
];
var UpdateConnectorRequest$ = [3, n0, _UCRpd,
    0,
    [_CI, _U, _AC, _AR, _LR, _SCf, _SPN, _EC, _IAT],
    [0, 0, [() => As2ConnectorConfig$, 0], 0, 0, () => SftpConnectorConfig$, 0, () => UpdateConnectorEgressConfig$, 0], 1
];
var UpdateConnectorResponse$ = [3, n0, _UCRpda,
    0,
    [_CI],
    [0], 1
];
var UpdateConnectorVpcLatticeEgressConfig$ = [3, n0, _UCVLEC,
    0,
    [_RCA, _PN],
    [0, 1]
];
var UpdateHostKeyRequest$ = [3, n0, _UHKR,
    0,
    [_SIe, _HKI, _D],
    [0, 0, 0], 3
];
var UpdateHostKeyResponse$ = [3, n0, _UHKRp,
    0,
    [_SIe, _HKI],
    [0, 0], 2
];
var UpdateProfileRequest$ = [3, n0, _UPR,
    0,
    [_PI, _CIe],
    [0, 64 | 0], 1
];
var UpdateProfileResponse$ = [3, n0, _UPRp,
    0,
    [_PI],
    [0], 1
];
var UpdateServerRequest$ = [3, n0, _USR,
    0,
    [_SIe, _Ce, _PD, _ED, _ET, _HK, _IPD, _LR, _PALB, _PALBr, _Pr, _SPN, _WD, _SLD, _SSO, _IAT, _IPT],
    [0, 0, () => ProtocolDetails$, () => EndpointDetails$, 0, [() => HostKey, 0], () => IdentityProviderDetails$, 0, 0, 0, 64 | 0, 0, () => WorkflowDetails$, 64 | 0, () => S3StorageOptions$, 0, 0], 1
];
var UpdateServerResponse$ = [3, n0, _USRp,
    0,
    [_SIe],
    [0], 1
];
var UpdateUserRequest$ = [3, n0, _UUR,
    0,
    [_SIe, _UN, _HD, _HDT, _HDM, _P, _PP, _Ro],
    [0, 0, 0, 0, () => HomeDirectoryMappings, 0, () => PosixProfile$, 0], 2
];
var UpdateUserResponse$ = [3, n0, _UURp,
    0,
    [_SIe, _UN],
    [0, 0], 2
];
var UpdateWebAppCustomizationRequest$ = [3, n0, _UWACR,
    0,
    [_WAI, _Ti, _LF, _FF],
    [0, 0, [() => WebAppLogoFile, 0], [() => WebAppFaviconFile, 0]], 1
];
var UpdateWebAppCustomizationResponse$ = [3, n0, _UWACRp,
    0,
    [_WAI],
    [0], 1
];
var UpdateWebAppIdentityCenterConfig$ = [3, n0, _UWAICC,
    0,
    [_Ro],
    [0]
];
var UpdateWebAppRequest$ = [3, n0, _UWAR,
    0,
    [_WAI, _IPD, _AE, _WAU, _ED],
    [0, () => UpdateWebAppIdentityProviderDetails$, 0, () => WebAppUnits$, () => UpdateWebAppEndpointDetails$], 1
];
var UpdateWebAppResponse$ = [3, n0, _UWARp,
    0,
    [_WAI],
    [0], 1
];
var UpdateWebAppVpcConfig$ = [3, n0, _UWAVC,
    0,
    [_SIu, _IAT],
    [64 | 0, 0]
];
var UserDetails$ = [3, n0, _UD,
    0,
    [_UN, _SIe, _SIes],
    [0, 0, 0], 2
];
var WebAppVpcConfig$ = [3, n0, _WAVC,
    0,
    [_SIu, _VI, _SGI, _IAT],
    [64 | 0, 0, 64 | 0, 0]
];
var WorkflowDetail$ = [3, n0, _WDo,
    0,
    [_WI, _ER],
    [0, 0], 2
];
var WorkflowDetails$ = [3, n0, _WD,
    0,
    [_OU, _OPU],
    [() => OnUploadWorkflowDetails, () => OnPartialUploadWorkflowDetails]
];
var WorkflowStep$ = [3, n0, _WS,
    0,
    [_Ty, _CSD, _CSDu, _DSDe, _TSD, _DSD],
    [0, () => CopyStepDetails$, () => CustomStepDetails$, () => DeleteStepDetails$, () => TagStepDetails$, () => DecryptStepDetails$]
];
var __Unit = "unit";
var ConnectorFileTransferResults = [1, n0, _CFTRo,
    0, () => ConnectorFileTransferResult$
];
var CustomHttpHeaders = [1, n0, _CHHu,
    0, [() => CustomHttpHeader$,
        0]
];
var ExecutionStepResults = [1, n0, _ESRx,
    0, () => ExecutionStepResult$
];
var HomeDirectoryMappings = [1, n0, _HDM,
    0, () => HomeDirectoryMapEntry$
];
var ListedAccesses = [1, n0, _LAis,
    0, () => ListedAccess$
];
var ListedAgreements = [1, n0, _LAist,
    0, () => ListedAgreement$
];
var ListedCertificates = [1, n0, _LCist,
    0, () => ListedCertificate$
];
var ListedConnectors = [1, n0, _LCiste,
    0, () => ListedConnector$
];
var ListedExecutions = [1, n0, _LEi,
    0, () => ListedExecution$
];
var ListedHostKeys = [1, n0, _LHKi,
    0, () => ListedHostKey$
];
var ListedProfiles = [1, n0, _LPi,
    0, () => ListedProfile$
];
var ListedServers = [1, n0, _LSi,
    0, () => ListedServer$
];
var ListedUsers = [1, n0, _LUi,
    0, () => ListedUser$
];
var ListedWebApps = [1, n0, _LWAi,
    0, () => ListedWebApp$
];
var ListedWorkflows = [1, n0, _LWi,
    0, () => ListedWorkflow$
];
var OnPartialUploadWorkflowDetails = [1, n0, _OPUWD,
    0, () => WorkflowDetail$
];
var OnUploadWorkflowDetails = [1, n0, _OUWD,
    0, () => WorkflowDetail$
];
var S3Tags = [1, n0, _STag,
    0, () => S3Tag$
];
var SshPublicKeys = [1, n0, _SPK,
    0, () => SshPublicKey$
];
var Tags = [1, n0, _T,
    0, () => Tag$
];
var WorkflowSteps = [1, n0, _WSo,
    0, () => WorkflowStep$
];
var ConnectorEgressConfig$ = [4, n0, _CEC,
    0,
    [_VL],
    [() => ConnectorVpcLatticeEgressConfig$]
];
var DescribedConnectorEgressConfig$ = [4, n0, _DCEC,
    0,
    [_VL],
    [() => DescribedConnectorVpcLatticeEgressConfig$]
];
var DescribedWebAppEndpointDetails$ = [4, n0, _DWAED,
    0,
    [_Vp],
    [() => DescribedWebAppVpcConfig$]
];
var DescribedWebAppIdentityProviderDetails$ = [4, n0, _DWAIPD,
    0,
    [_ICC],
    [() => DescribedIdentityCenterConfig$]
];
var UpdateConnectorEgressConfig$ = [4, n0, _UCEC,
    0,
    [_VL],
    [() => UpdateConnectorVpcLatticeEgressConfig$]
];
var UpdateWebAppEndpointDetails$ = [4, n0, _UWAED,
    0,
    [_Vp],
    [() => UpdateWebAppVpcConfig$]
];
var UpdateWebAppIdentityProviderDetails$ = [4, n0, _UWAIPD,
    0,
    [_ICC],
    [() => UpdateWebAppIdentityCenterConfig$]
];
var WebAppEndpointDetails$ = [4, n0, _WAED,
    0,
    [_Vp],
    [() => WebAppVpcConfig$]
];
var WebAppIdentityProviderDetails$ = [4, n0, _WAIPD,
    0,
    [_ICC],
    [() => IdentityCenterConfig$]
];
var WebAppUnits$ = [4, n0, _WAU,
    0,
    [_Prov],
    [1]
];
var CreateAccess$ = [9, n0, _CA,
    0, () => CreateAccessRequest$, () => CreateAccessResponse$
];
var CreateAgreement$ = [9, n0, _CAr,
    0, () => CreateAgreementRequest$, () => CreateAgreementResponse$
];
var CreateConnector$ = [9, n0, _CCr,
    0, () => CreateConnectorRequest$, () => CreateConnectorResponse$
];
var CreateProfile$ = [9, n0, _CP,
    0, () => CreateProfileRequest$, () => CreateProfileResponse$
];
var CreateServer$ = [9, n0, _CS,
    0, () => CreateServerRequest$, () => CreateServerResponse$
];
var CreateUser$ = [9, n0, _CU,
    2, () => CreateUserRequest$, () => CreateUserResponse$
];
var CreateWebApp$ = [9, n0, _CWA,
    { [_h]: ["POST", "/createWebApp", 200] }, () => CreateWebAppRequest$, () => CreateWebAppResponse$
];
var CreateWorkflow$ = [9, n0, _CW,
    0, () => CreateWorkflowRequest$, () => CreateWorkflowResponse$
];
var DeleteAccess$ = [9, n0, _DAel,
    0, () => DeleteAccessRequest$, () => __Unit
];
var DeleteAgreement$ = [9, n0, _DAele,
    2, () => DeleteAgreementRequest$, () => __Unit
];
var DeleteCertificate$ = [9, n0, _DCel,
    2, () => DeleteCertificateRequest$, () => __Unit
];
var DeleteConnector$ = [9, n0, _DCele,
    2, () => DeleteConnectorRequest$, () => __Unit
];
var DeleteHostKey$ = [9, n0, _DHKe,
    0, () => DeleteHostKeyRequest$, () => __Unit
];
var DeleteProfile$ = [9, n0, _DPel,
    2, () => DeleteProfileRequest$, () => __Unit
];
var DeleteServer$ = [9, n0, _DSe,
    2, () => DeleteServerRequest$, () => __Unit
];
var DeleteSshPublicKey$ = [9, n0, _DSPK,
    0, () => DeleteSshPublicKeyRequest$, () => __Unit
];
var DeleteUser$ = [9, n0, _DUe,
    2, () => DeleteUserRequest$, () => __Unit
];
var DeleteWebApp$ = [9, n0, _DWAe,
    { [_h]: ["POST", "/deleteWebApp", 200] }, () => DeleteWebAppRequest$, () => __Unit
];
var DeleteWebAppCustomization$ = [9, n0, _DWACe,
    { [_h]: ["POST", "/deleteWebAppCustomization", 200] }, () => DeleteWebAppCustomizationRequest$, () => __Unit
];
var DeleteWorkflow$ = [9, n0, _DWe,
    2, () => DeleteWorkflowRequest$, () => __Unit
];
var DescribeAccess$ = [9, n0, _DAes,
    0, () => DescribeAccessRequest$, () => DescribeAccessResponse$
];
var DescribeAgreement$ = [9, n0, _DAesc,
    0, () => DescribeAgreementRequest$, () => DescribeAgreementResponse$
];
var DescribeCertificate$ = [9, n0, _DCes,
    0, () => DescribeCertificateRequest$, () => DescribeCertificateResponse$
];
var DescribeConnector$ = [9, n0, _DCesc,
    0, () => DescribeConnectorRequest$, () => DescribeConnectorResponse$
];
var DescribeExecution$ = [9, n0, _DEe,
    0, () => DescribeExecutionRequest$, () => DescribeExecutionResponse$
];
var DescribeHostKey$ = [9, n0, _DHKes,
    0, () => DescribeHostKeyRequest$, () => DescribeHostKeyResponse$
];
var DescribeProfile$ = [9, n0, _DPes,
    0, () => DescribeProfileRequest$, () => DescribeProfileResponse$
];
var DescribeSecurityPolicy$ = [9, n0, _DSPe,
    0, () => DescribeSecurityPolicyRequest$, () => DescribeSecurityPolicyResponse$
];
var DescribeServer$ = [9, n0, _DSes,
    0, () => DescribeServerRequest$, () => DescribeServerResponse$
];
var DescribeUser$ = [9, n0, _DUes,
    0, () => DescribeUserRequest$, () => DescribeUserResponse$
];
var DescribeWebApp$ = [9, n0, _DWAes,
    { [_h]: ["POST", "/describeWebApp", 200] }, () => DescribeWebAppRequest$, () => DescribeWebAppResponse$
];
var DescribeWebAppCustomization$ = [9, n0, _DWACes,
    { [_h]: ["POST", "/describeWebAppCustomization", 200] }, () => DescribeWebAppCustomizationRequest$, () => DescribeWebAppCustomizationResponse$
];
var DescribeWorkflow$ = [9, n0, _DWes,
    0, () => DescribeWorkflowRequest$, () => DescribeWorkflowResponse$
];
var ImportCertificate$ = [9, n0, _IC,
    0, () => ImportCertificateRequest$, () => ImportCertificateResponse$
];
var ImportHostKey$ = [9, n0, _IHK,
    0, () => ImportHostKeyRequest$, () => ImportHostKeyResponse$
];
var ImportSshPublicKey$ = [9, n0, _ISPK,
    0, () => ImportSshPublicKeyRequest$, () => ImportSshPublicKeyResponse$
];
var ListAccesses$ = [9, n0, _LAistc,
    0, () => ListAccessesRequest$, () => ListAccessesResponse$
];
var ListAgreements$ = [9, n0, _LAistg,
    0, () => ListAgreementsRequest$, () => ListAgreementsResponse$
];
var ListCertificates$ = [9, n0, _LCister,
    0, () => ListCertificatesRequest$, () => ListCertificatesResponse$
];
var ListConnectors$ = [9, n0, _LCisto,
    0, () => ListConnectorsRequest$, () => ListConnectorsResponse$
];
var ListExecutions$ = [9, n0, _LEis,
    0, () => ListExecutionsRequest$, () => ListExecutionsResponse$
];
var ListFileTransferResults$ = [9, n0, _LFTR,
    { [_h]: ["POST", "/listFileTransferResults", 200] }, () => ListFileTransferResultsRequest$, () => ListFileTransferResultsResponse$
];
var ListHostKeys$ = [9, n0, _LHKis,
    0, () => ListHostKeysRequest$, () => ListHostKeysResponse$
];
var ListProfiles$ = [9, n0, _LPis,
    0, () => ListProfilesRequest$, () => ListProfilesResponse$
];
var ListSecurityPolicies$ = [9, n0, _LSP,
    0, () => ListSecurityPoliciesRequest$, () => ListSecurityPoliciesResponse$
];
var ListServers$ = [9, n0, _LSis,
    0, () => ListServersRequest$, () => ListServersResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListUsers$ = [9, n0, _LUis,
    0, () => ListUsersRequest$, () => ListUsersResponse$
];
var ListWebApps$ = [9, n0, _LWAis,
    { [_h]: ["POST", "/listWebApps", 200] }, () => ListWebAppsRequest$, () => ListWebAppsResponse$
];
var ListWorkflows$ = [9, n0, _LWis,
    0, () => ListWorkflowsRequest$, () => ListWorkflowsResponse$
];
var SendWorkflowStepState$ = [9, n0, _SWSS,
    0, () => SendWorkflowStepStateRequest$, () => SendWorkflowStepStateResponse$
];
var StartDirectoryListing$ = [9, n0, _SDL,
    0, () => StartDirectoryListingRequest$, () => StartDirectoryListingResponse$
];
var StartFileTransfer$ = [9, n0, _SFT,
    0, () => StartFileTransferRequest$, () => StartFileTransferResponse$
];
var StartRemoteDelete$ = [9, n0, _SRD,
    { [_h]: ["POST", "/startRemoteDelete", 200] }, () => StartRemoteDeleteRequest$, () => StartRemoteDeleteResponse$
];
var StartRemoteMove$ = [9, n0, _SRM,
    { [_h]: ["POST", "/startRemoteMove", 200] }, () => StartRemoteMoveRequest$, () => StartRemoteMoveResponse$
];
var StartServer$ = [9, n0, _SS,
    0, () => StartServerRequest$, () => __Unit
];
var StopServer$ = [9, n0, _SSt,
    0, () => StopServerRequest$, () => __Unit
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => __Unit
];
var TestConnection$ = [9, n0, _TCe,
    0, () => TestConnectionRequest$, () => TestConnectionResponse$
];
var TestIdentityProvider$ = [9, n0, _TIP,
    0, () => TestIdentityProviderRequest$, () => TestIdentityProviderResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => __Unit
];
var UpdateAccess$ = [9, n0, _UA,
    0, () => UpdateAccessRequest$, () => UpdateAccessResponse$
];
var UpdateAgreement$ = [9, n0, _UAp,
    0, () => UpdateAgreementRequest$, () => UpdateAgreementResponse$
];
var UpdateCertificate$ = [9, n0, _UCp,
    0, () => UpdateCertificateRequest$, () => UpdateCertificateResponse$
];
var UpdateConnector$ = [9, n0, _UCpd,
    0, () => UpdateConnectorRequest$, () => UpdateConnectorResponse$
];
var UpdateHostKey$ = [9, n0, _UHK,
    0, () => UpdateHostKeyRequest$, () => UpdateHostKeyResponse$
];
var UpdateProfile$ = [9, n0, _UPp,
    0, () => UpdateProfileRequest$, () => UpdateProfileResponse$
];
var UpdateServer$ = [9, n0, _US,
    0, () => UpdateServerRequest$, () => UpdateServerResponse$
];
var UpdateUser$ = [9, n0, _UU,
    0, () => UpdateUserRequest$, () => UpdateUserResponse$
];
var UpdateWebApp$ = [9, n0, _UWA,
    { [_h]: ["POST", "/updateWebApp", 200] }, () => UpdateWebAppRequest$, () => UpdateWebAppResponse$
];
var UpdateWebAppCustomization$ = [9, n0, _UWAC,
    { [_h]: ["POST", "/updateWebAppCustomization", 200] }, () => UpdateWebAppCustomizationRequest$, () => UpdateWebAppCustomizationResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2018-11-05",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultTransferHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.transfer",
            errorTypeRegistries,
            version: "2018-11-05",
            serviceTarget: "TransferService",
        },
        serviceId: config?.serviceId ?? "Transfer",
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

class TransferClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultTransferHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "TransferService", "TransferClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class CreateAccessCommand extends command(_ep0, _mw0, "CreateAccess", CreateAccess$) {
}

class CreateAgreementCommand extends command(_ep0, _mw0, "CreateAgreement", CreateAgreement$) {
}

class CreateConnectorCommand extends command(_ep0, _mw0, "CreateConnector", CreateConnector$) {
}

class CreateProfileCommand extends command(_ep0, _mw0, "CreateProfile", CreateProfile$) {
}

class CreateServerCommand extends command(_ep0, _mw0, "CreateServer", CreateServer$) {
}

class CreateUserCommand extends command(_ep0, _mw0, "CreateUser", CreateUser$) {
}

class CreateWebAppCommand extends command(_ep0, _mw0, "CreateWebApp", CreateWebApp$) {
}

class CreateWorkflowCommand extends command(_ep0, _mw0, "CreateWorkflow", CreateWorkflow$) {
}

class DeleteAccessCommand extends command(_ep0, _mw0, "DeleteAccess", DeleteAccess$) {
}

class DeleteAgreementCommand extends command(_ep0, _mw0, "DeleteAgreement", DeleteAgreement$) {
}

class DeleteCertificateCommand extends command(_ep0, _mw0, "DeleteCertificate", DeleteCertificate$) {
}

class DeleteConnectorCommand extends command(_ep0, _mw0, "DeleteConnector", DeleteConnector$) {
}

class DeleteHostKeyCommand extends command(_ep0, _mw0, "DeleteHostKey", DeleteHostKey$) {
}

class DeleteProfileCommand extends command(_ep0, _mw0, "DeleteProfile", DeleteProfile$) {
}

class DeleteServerCommand extends command(_ep0, _mw0, "DeleteServer", DeleteServer$) {
}

class DeleteSshPublicKeyCommand extends command(_ep0, _mw0, "DeleteSshPublicKey", DeleteSshPublicKey$) {
}

class DeleteUserCommand extends command(_ep0, _mw0, "DeleteUser", DeleteUser$) {
}

class DeleteWebAppCommand extends command(_ep0, _mw0, "DeleteWebApp", DeleteWebApp$) {
}

class DeleteWebAppCustomizationCommand extends command(_ep0, _mw0, "DeleteWebAppCustomization", DeleteWebAppCustomization$) {
}

class DeleteWorkflowCommand extends command(_ep0, _mw0, "DeleteWorkflow", DeleteWorkflow$) {
}

class DescribeAccessCommand extends command(_ep0, _mw0, "DescribeAccess", DescribeAccess$) {
}

class DescribeAgreementCommand extends command(_ep0, _mw0, "DescribeAgreement", DescribeAgreement$) {
}

class DescribeCertificateCommand extends command(_ep0, _mw0, "DescribeCertificate", DescribeCertificate$) {
}

class DescribeConnectorCommand extends command(_ep0, _mw0, "DescribeConnector", DescribeConnector$) {
}

class DescribeExecutionCommand extends command(_ep0, _mw0, "DescribeExecution", DescribeExecution$) {
}

class DescribeHostKeyCommand extends command(_ep0, _mw0, "DescribeHostKey", DescribeHostKey$) {
}

class DescribeProfileCommand extends command(_ep0, _mw0, "DescribeProfile", DescribeProfile$) {
}

class DescribeSecurityPolicyCommand extends command(_ep0, _mw0, "DescribeSecurityPolicy", DescribeSecurityPolicy$) {
}

class DescribeServerCommand extends command(_ep0, _mw0, "DescribeServer", DescribeServer$) {
}

class DescribeUserCommand extends command(_ep0, _mw0, "DescribeUser", DescribeUser$) {
}

class DescribeWebAppCommand extends command(_ep0, _mw0, "DescribeWebApp", DescribeWebApp$) {
}

class DescribeWebAppCustomizationCommand extends command(_ep0, _mw0, "DescribeWebAppCustomization", DescribeWebAppCustomization$) {
}

class DescribeWorkflowCommand extends command(_ep0, _mw0, "DescribeWorkflow", DescribeWorkflow$) {
}

class ImportCertificateCommand extends command(_ep0, _mw0, "ImportCertificate", ImportCertificate$) {
}

class ImportHostKeyCommand extends command(_ep0, _mw0, "ImportHostKey", ImportHostKey$) {
}

class ImportSshPublicKeyCommand extends command(_ep0, _mw0, "ImportSshPublicKey", ImportSshPublicKey$) {
}

class ListAccessesCommand extends command(_ep0, _mw0, "ListAccesses", ListAccesses$) {
}

class ListAgreementsCommand extends command(_ep0, _mw0, "ListAgreements", ListAgreements$) {
}

class ListCertificatesCommand extends command(_ep0, _mw0, "ListCertificates", ListCertificates$) {
}

class ListConnectorsCommand extends command(_ep0, _mw0, "ListConnectors", ListConnectors$) {
}

class ListExecutionsCommand extends command(_ep0, _mw0, "ListExecutions", ListExecutions$) {
}

class ListFileTransferResultsCommand extends command(_ep0, _mw0, "ListFileTransferResults", ListFileTransferResults$) {
}

class ListHostKeysCommand extends command(_ep0, _mw0, "ListHostKeys", ListHostKeys$) {
}

class ListProfilesCommand extends command(_ep0, _mw0, "ListProfiles", ListProfiles$) {
}

class ListSecurityPoliciesCommand extends command(_ep0, _mw0, "ListSecurityPolicies", ListSecurityPolicies$) {
}

class ListServersCommand extends command(_ep0, _mw0, "ListServers", ListServers$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListUsersCommand extends command(_ep0, _mw0, "ListUsers", ListUsers$) {
}

class ListWebAppsCommand extends command(_ep0, _mw0, "ListWebApps", ListWebApps$) {
}

class ListWorkflowsCommand extends command(_ep0, _mw0, "ListWorkflows", ListWorkflows$) {
}

class SendWorkflowStepStateCommand extends command(_ep0, _mw0, "SendWorkflowStepState", SendWorkflowStepState$) {
}

class StartDirectoryListingCommand extends command(_ep0, _mw0, "StartDirectoryListing", StartDirectoryListing$) {
}

class StartFileTransferCommand extends command(_ep0, _mw0, "StartFileTransfer", StartFileTransfer$) {
}

class StartRemoteDeleteCommand extends command(_ep0, _mw0, "StartRemoteDelete", StartRemoteDelete$) {
}

class StartRemoteMoveCommand extends command(_ep0, _mw0, "StartRemoteMove", StartRemoteMove$) {
}

class StartServerCommand extends command(_ep0, _mw0, "StartServer", StartServer$) {
}

class StopServerCommand extends command(_ep0, _mw0, "StopServer", StopServer$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class TestConnectionCommand extends command(_ep0, _mw0, "TestConnection", TestConnection$) {
}

class TestIdentityProviderCommand extends command(_ep0, _mw0, "TestIdentityProvider", TestIdentityProvider$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateAccessCommand extends command(_ep0, _mw0, "UpdateAccess", UpdateAccess$) {
}

class UpdateAgreementCommand extends command(_ep0, _mw0, "UpdateAgreement", UpdateAgreement$) {
}

class UpdateCertificateCommand extends command(_ep0, _mw0, "UpdateCertificate", UpdateCertificate$) {
}

class UpdateConnectorCommand extends command(_ep0, _mw0, "UpdateConnector", UpdateConnector$) {
}

class UpdateHostKeyCommand extends command(_ep0, _mw0, "UpdateHostKey", UpdateHostKey$) {
}

class UpdateProfileCommand extends command(_ep0, _mw0, "UpdateProfile", UpdateProfile$) {
}

class UpdateServerCommand extends command(_ep0, _mw0, "UpdateServer", UpdateServer$) {
}

class UpdateUserCommand extends command(_ep0, _mw0, "UpdateUser", UpdateUser$) {
}

class UpdateWebAppCommand extends command(_ep0, _mw0, "UpdateWebApp", UpdateWebApp$) {
}

class UpdateWebAppCustomizationCommand extends command(_ep0, _mw0, "UpdateWebAppCustomization", UpdateWebAppCustomization$) {
}

const paginateListAccesses = createPaginator(TransferClient, ListAccessesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListAgreements = createPaginator(TransferClient, ListAgreementsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListCertificates = createPaginator(TransferClient, ListCertificatesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListConnectors = createPaginator(TransferClient, ListConnectorsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListExecutions = createPaginator(TransferClient, ListExecutionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFileTransferResults = createPaginator(TransferClient, ListFileTransferResultsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListProfiles = createPaginator(TransferClient, ListProfilesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSecurityPolicies = createPaginator(TransferClient, ListSecurityPoliciesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListServers = createPaginator(TransferClient, ListServersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTagsForResource = createPaginator(TransferClient, ListTagsForResourceCommand, "NextToken", "NextToken", "MaxResults");

const paginateListUsers = createPaginator(TransferClient, ListUsersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListWebApps = createPaginator(TransferClient, ListWebAppsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListWorkflows = createPaginator(TransferClient, ListWorkflowsCommand, "NextToken", "NextToken", "MaxResults");

const checkState$1 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeServerCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.Server.State;
            };
            if (returnComparator() === "OFFLINE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Server.State;
            };
            if (returnComparator() === "STOP_FAILED") {
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
const waitForServerOffline = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 3600 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
};
const waitUntilServerOffline = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 3600 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
    return checkExceptions(result);
};

const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeServerCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.Server.State;
            };
            if (returnComparator() === "ONLINE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Server.State;
            };
            if (returnComparator() === "START_FAILED") {
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
const waitForServerOnline = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 3600 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilServerOnline = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 3600 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    return checkExceptions(result);
};

const commands = {
    CreateAccessCommand,
    CreateAgreementCommand,
    CreateConnectorCommand,
    CreateProfileCommand,
    CreateServerCommand,
    CreateUserCommand,
    CreateWebAppCommand,
    CreateWorkflowCommand,
    DeleteAccessCommand,
    DeleteAgreementCommand,
    DeleteCertificateCommand,
    DeleteConnectorCommand,
    DeleteHostKeyCommand,
    DeleteProfileCommand,
    DeleteServerCommand,
    DeleteSshPublicKeyCommand,
    DeleteUserCommand,
    DeleteWebAppCommand,
    DeleteWebAppCustomizationCommand,
    DeleteWorkflowCommand,
    DescribeAccessCommand,
    DescribeAgreementCommand,
    DescribeCertificateCommand,
    DescribeConnectorCommand,
    DescribeExecutionCommand,
    DescribeHostKeyCommand,
    DescribeProfileCommand,
    DescribeSecurityPolicyCommand,
    DescribeServerCommand,
    DescribeUserCommand,
    DescribeWebAppCommand,
    DescribeWebAppCustomizationCommand,
    DescribeWorkflowCommand,
    ImportCertificateCommand,
    ImportHostKeyCommand,
    ImportSshPublicKeyCommand,
    ListAccessesCommand,
    ListAgreementsCommand,
    ListCertificatesCommand,
    ListConnectorsCommand,
    ListExecutionsCommand,
    ListFileTransferResultsCommand,
    ListHostKeysCommand,
    ListProfilesCommand,
    ListSecurityPoliciesCommand,
    ListServersCommand,
    ListTagsForResourceCommand,
    ListUsersCommand,
    ListWebAppsCommand,
    ListWorkflowsCommand,
    SendWorkflowStepStateCommand,
    StartDirectoryListingCommand,
    StartFileTransferCommand,
    StartRemoteDeleteCommand,
    StartRemoteMoveCommand,
    StartServerCommand,
    StopServerCommand,
    TagResourceCommand,
    TestConnectionCommand,
    TestIdentityProviderCommand,
    UntagResourceCommand,
    UpdateAccessCommand,
    UpdateAgreementCommand,
    UpdateCertificateCommand,
    UpdateConnectorCommand,
    UpdateHostKeyCommand,
    UpdateProfileCommand,
    UpdateServerCommand,
    UpdateUserCommand,
    UpdateWebAppCommand,
    UpdateWebAppCustomizationCommand,
};
const paginators = {
    paginateListAccesses,
    paginateListAgreements,
    paginateListCertificates,
    paginateListConnectors,
    paginateListExecutions,
    paginateListFileTransferResults,
    paginateListProfiles,
    paginateListSecurityPolicies,
    paginateListServers,
    paginateListTagsForResource,
    paginateListUsers,
    paginateListWebApps,
    paginateListWorkflows,
};
const waiters = {
    waitUntilServerOffline,
    waitUntilServerOnline,
};
class Transfer extends TransferClient {
}
createAggregatedClient(commands, Transfer, { paginators, waiters });

const EnforceMessageSigningType = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const PreserveFilenameType = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const AgreementStatusType = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
};
const CompressionEnum = {
    DISABLED: "DISABLED",
    ZLIB: "ZLIB",
};
const EncryptionAlg = {
    AES128_CBC: "AES128_CBC",
    AES192_CBC: "AES192_CBC",
    AES256_CBC: "AES256_CBC",
    DES_EDE3_CBC: "DES_EDE3_CBC",
    NONE: "NONE",
};
const MdnResponse = {
    ASYNC: "ASYNC",
    NONE: "NONE",
    SYNC: "SYNC",
};
const MdnSigningAlg = {
    DEFAULT: "DEFAULT",
    NONE: "NONE",
    SHA1: "SHA1",
    SHA256: "SHA256",
    SHA384: "SHA384",
    SHA512: "SHA512",
};
const PreserveContentType = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const SigningAlg = {
    NONE: "NONE",
    SHA1: "SHA1",
    SHA256: "SHA256",
    SHA384: "SHA384",
    SHA512: "SHA512",
};
const As2Transport = {
    HTTP: "HTTP",
};
const CertificateStatusType = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
    PENDING_ROTATION: "PENDING_ROTATION",
};
const CertificateType = {
    CERTIFICATE: "CERTIFICATE",
    CERTIFICATE_WITH_PRIVATE_KEY: "CERTIFICATE_WITH_PRIVATE_KEY",
};
const CertificateUsageType = {
    ENCRYPTION: "ENCRYPTION",
    SIGNING: "SIGNING",
    TLS: "TLS",
};
const ConnectorEgressType = {
    SERVICE_MANAGED: "SERVICE_MANAGED",
    VPC_LATTICE: "VPC_LATTICE",
};
const TransferTableStatus = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    QUEUED: "QUEUED",
};
const ConnectorsIpAddressType = {
    DUALSTACK: "DUALSTACK",
    IPV4: "IPV4",
};
const ConnectorStatus = {
    ACTIVE: "ACTIVE",
    ERRORED: "ERRORED",
    PENDING: "PENDING",
};
const OverwriteExisting = {
    FALSE: "FALSE",
    TRUE: "TRUE",
};
const MapType = {
    DIRECTORY: "DIRECTORY",
    FILE: "FILE",
};
const HomeDirectoryType = {
    LOGICAL: "LOGICAL",
    PATH: "PATH",
};
const ProfileType = {
    LOCAL: "LOCAL",
    PARTNER: "PARTNER",
};
const Domain = {
    EFS: "EFS",
    S3: "S3",
};
const EndpointType = {
    PUBLIC: "PUBLIC",
    VPC: "VPC",
    VPC_ENDPOINT: "VPC_ENDPOINT",
};
const SftpAuthenticationMethods = {
    PASSWORD: "PASSWORD",
    PUBLIC_KEY: "PUBLIC_KEY",
    PUBLIC_KEY_AND_PASSWORD: "PUBLIC_KEY_AND_PASSWORD",
    PUBLIC_KEY_OR_PASSWORD: "PUBLIC_KEY_OR_PASSWORD",
};
const IdentityProviderType = {
    API_GATEWAY: "API_GATEWAY",
    AWS_DIRECTORY_SERVICE: "AWS_DIRECTORY_SERVICE",
    AWS_LAMBDA: "AWS_LAMBDA",
    SERVICE_MANAGED: "SERVICE_MANAGED",
};
const IpAddressType = {
    DUALSTACK: "DUALSTACK",
    IPV4: "IPV4",
};
const ProxyMode = {
    NONE: "NONE",
    PROXY_PROTOCOL_V2_ENFORCED: "PROXY_PROTOCOL_V2_ENFORCED",
};
const SetStatOption = {
    DEFAULT: "DEFAULT",
    ENABLE_NO_OP: "ENABLE_NO_OP",
};
const TlsSessionResumptionMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    ENFORCED: "ENFORCED",
};
const Protocol = {
    AS2: "AS2",
    FTP: "FTP",
    FTPS: "FTPS",
    SFTP: "SFTP",
};
const DirectoryListingOptimization = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const WebAppVpcEndpointIpAddressType = {
    DUALSTACK: "DUALSTACK",
    IPV4: "IPV4",
};
const WebAppEndpointPolicy = {
    FIPS: "FIPS",
    STANDARD: "STANDARD",
};
const EncryptionType = {
    PGP: "PGP",
};
const WorkflowStepType = {
    COPY: "COPY",
    CUSTOM: "CUSTOM",
    DECRYPT: "DECRYPT",
    DELETE: "DELETE",
    TAG: "TAG",
};
const CustomStepStatus = {
    FAILURE: "FAILURE",
    SUCCESS: "SUCCESS",
};
const ExecutionErrorType = {
    ALREADY_EXISTS: "ALREADY_EXISTS",
    BAD_REQUEST: "BAD_REQUEST",
    CUSTOM_STEP_FAILED: "CUSTOM_STEP_FAILED",
    INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
    NOT_FOUND: "NOT_FOUND",
    PERMISSION_DENIED: "PERMISSION_DENIED",
    THROTTLED: "THROTTLED",
    TIMEOUT: "TIMEOUT",
};
const ExecutionStatus = {
    COMPLETED: "COMPLETED",
    EXCEPTION: "EXCEPTION",
    HANDLING_EXCEPTION: "HANDLING_EXCEPTION",
    IN_PROGRESS: "IN_PROGRESS",
};
const SecurityPolicyProtocol = {
    FTPS: "FTPS",
    SFTP: "SFTP",
};
const SecurityPolicyResourceType = {
    CONNECTOR: "CONNECTOR",
    SERVER: "SERVER",
};
const State = {
    OFFLINE: "OFFLINE",
    ONLINE: "ONLINE",
    STARTING: "STARTING",
    START_FAILED: "START_FAILED",
    STOPPING: "STOPPING",
    STOP_FAILED: "STOP_FAILED",
};
const WebAppEndpointType = {
    PUBLIC: "PUBLIC",
    VPC: "VPC",
};

__webpack_unused_export__ = AccessDeniedException;
__webpack_unused_export__ = AccessDeniedException$;
__webpack_unused_export__ = AgreementStatusType;
__webpack_unused_export__ = As2AsyncMdnConnectorConfig$;
__webpack_unused_export__ = As2ConnectorConfig$;
__webpack_unused_export__ = As2Transport;
__webpack_unused_export__ = CertificateStatusType;
__webpack_unused_export__ = CertificateType;
__webpack_unused_export__ = CertificateUsageType;
__webpack_unused_export__ = CompressionEnum;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = ConnectorEgressConfig$;
__webpack_unused_export__ = ConnectorEgressType;
__webpack_unused_export__ = ConnectorFileTransferResult$;
__webpack_unused_export__ = ConnectorStatus;
__webpack_unused_export__ = ConnectorVpcLatticeEgressConfig$;
__webpack_unused_export__ = ConnectorsIpAddressType;
__webpack_unused_export__ = CopyStepDetails$;
__webpack_unused_export__ = CreateAccess$;
__webpack_unused_export__ = CreateAccessCommand;
__webpack_unused_export__ = CreateAccessRequest$;
__webpack_unused_export__ = CreateAccessResponse$;
__webpack_unused_export__ = CreateAgreement$;
__webpack_unused_export__ = CreateAgreementCommand;
__webpack_unused_export__ = CreateAgreementRequest$;
__webpack_unused_export__ = CreateAgreementResponse$;
__webpack_unused_export__ = CreateConnector$;
__webpack_unused_export__ = CreateConnectorCommand;
__webpack_unused_export__ = CreateConnectorRequest$;
__webpack_unused_export__ = CreateConnectorResponse$;
__webpack_unused_export__ = CreateProfile$;
__webpack_unused_export__ = CreateProfileCommand;
__webpack_unused_export__ = CreateProfileRequest$;
__webpack_unused_export__ = CreateProfileResponse$;
__webpack_unused_export__ = CreateServer$;
__webpack_unused_export__ = CreateServerCommand;
__webpack_unused_export__ = CreateServerRequest$;
__webpack_unused_export__ = CreateServerResponse$;
__webpack_unused_export__ = CreateUser$;
__webpack_unused_export__ = CreateUserCommand;
__webpack_unused_export__ = CreateUserRequest$;
__webpack_unused_export__ = CreateUserResponse$;
__webpack_unused_export__ = CreateWebApp$;
__webpack_unused_export__ = CreateWebAppCommand;
__webpack_unused_export__ = CreateWebAppRequest$;
__webpack_unused_export__ = CreateWebAppResponse$;
__webpack_unused_export__ = CreateWorkflow$;
__webpack_unused_export__ = CreateWorkflowCommand;
__webpack_unused_export__ = CreateWorkflowRequest$;
__webpack_unused_export__ = CreateWorkflowResponse$;
__webpack_unused_export__ = CustomDirectoriesType$;
__webpack_unused_export__ = CustomHttpHeader$;
__webpack_unused_export__ = CustomStepDetails$;
__webpack_unused_export__ = CustomStepStatus;
__webpack_unused_export__ = DecryptStepDetails$;
__webpack_unused_export__ = DeleteAccess$;
__webpack_unused_export__ = DeleteAccessCommand;
__webpack_unused_export__ = DeleteAccessRequest$;
__webpack_unused_export__ = DeleteAgreement$;
__webpack_unused_export__ = DeleteAgreementCommand;
__webpack_unused_export__ = DeleteAgreementRequest$;
__webpack_unused_export__ = DeleteCertificate$;
__webpack_unused_export__ = DeleteCertificateCommand;
__webpack_unused_export__ = DeleteCertificateRequest$;
__webpack_unused_export__ = DeleteConnector$;
__webpack_unused_export__ = DeleteConnectorCommand;
__webpack_unused_export__ = DeleteConnectorRequest$;
__webpack_unused_export__ = DeleteHostKey$;
__webpack_unused_export__ = DeleteHostKeyCommand;
__webpack_unused_export__ = DeleteHostKeyRequest$;
__webpack_unused_export__ = DeleteProfile$;
__webpack_unused_export__ = DeleteProfileCommand;
__webpack_unused_export__ = DeleteProfileRequest$;
__webpack_unused_export__ = DeleteServer$;
__webpack_unused_export__ = DeleteServerCommand;
__webpack_unused_export__ = DeleteServerRequest$;
__webpack_unused_export__ = DeleteSshPublicKey$;
__webpack_unused_export__ = DeleteSshPublicKeyCommand;
__webpack_unused_export__ = DeleteSshPublicKeyRequest$;
__webpack_unused_export__ = DeleteStepDetails$;
__webpack_unused_export__ = DeleteUser$;
__webpack_unused_export__ = DeleteUserCommand;
__webpack_unused_export__ = DeleteUserRequest$;
__webpack_unused_export__ = DeleteWebApp$;
__webpack_unused_export__ = DeleteWebAppCommand;
__webpack_unused_export__ = DeleteWebAppCustomization$;
__webpack_unused_export__ = DeleteWebAppCustomizationCommand;
__webpack_unused_export__ = DeleteWebAppCustomizationRequest$;
__webpack_unused_export__ = DeleteWebAppRequest$;
__webpack_unused_export__ = DeleteWorkflow$;
__webpack_unused_export__ = DeleteWorkflowCommand;
__webpack_unused_export__ = DeleteWorkflowRequest$;
__webpack_unused_export__ = DescribeAccess$;
__webpack_unused_export__ = DescribeAccessCommand;
__webpack_unused_export__ = DescribeAccessRequest$;
__webpack_unused_export__ = DescribeAccessResponse$;
__webpack_unused_export__ = DescribeAgreement$;
__webpack_unused_export__ = DescribeAgreementCommand;
__webpack_unused_export__ = DescribeAgreementRequest$;
__webpack_unused_export__ = DescribeAgreementResponse$;
__webpack_unused_export__ = DescribeCertificate$;
__webpack_unused_export__ = DescribeCertificateCommand;
__webpack_unused_export__ = DescribeCertificateRequest$;
__webpack_unused_export__ = DescribeCertificateResponse$;
__webpack_unused_export__ = DescribeConnector$;
__webpack_unused_export__ = DescribeConnectorCommand;
__webpack_unused_export__ = DescribeConnectorRequest$;
__webpack_unused_export__ = DescribeConnectorResponse$;
__webpack_unused_export__ = DescribeExecution$;
__webpack_unused_export__ = DescribeExecutionCommand;
__webpack_unused_export__ = DescribeExecutionRequest$;
__webpack_unused_export__ = DescribeExecutionResponse$;
__webpack_unused_export__ = DescribeHostKey$;
__webpack_unused_export__ = DescribeHostKeyCommand;
__webpack_unused_export__ = DescribeHostKeyRequest$;
__webpack_unused_export__ = DescribeHostKeyResponse$;
__webpack_unused_export__ = DescribeProfile$;
__webpack_unused_export__ = DescribeProfileCommand;
__webpack_unused_export__ = DescribeProfileRequest$;
__webpack_unused_export__ = DescribeProfileResponse$;
__webpack_unused_export__ = DescribeSecurityPolicy$;
__webpack_unused_export__ = DescribeSecurityPolicyCommand;
__webpack_unused_export__ = DescribeSecurityPolicyRequest$;
__webpack_unused_export__ = DescribeSecurityPolicyResponse$;
__webpack_unused_export__ = DescribeServer$;
exports.gpd = DescribeServerCommand;
__webpack_unused_export__ = DescribeServerRequest$;
__webpack_unused_export__ = DescribeServerResponse$;
__webpack_unused_export__ = DescribeUser$;
__webpack_unused_export__ = DescribeUserCommand;
__webpack_unused_export__ = DescribeUserRequest$;
__webpack_unused_export__ = DescribeUserResponse$;
__webpack_unused_export__ = DescribeWebApp$;
__webpack_unused_export__ = DescribeWebAppCommand;
__webpack_unused_export__ = DescribeWebAppCustomization$;
__webpack_unused_export__ = DescribeWebAppCustomizationCommand;
__webpack_unused_export__ = DescribeWebAppCustomizationRequest$;
__webpack_unused_export__ = DescribeWebAppCustomizationResponse$;
__webpack_unused_export__ = DescribeWebAppRequest$;
__webpack_unused_export__ = DescribeWebAppResponse$;
__webpack_unused_export__ = DescribeWorkflow$;
__webpack_unused_export__ = DescribeWorkflowCommand;
__webpack_unused_export__ = DescribeWorkflowRequest$;
__webpack_unused_export__ = DescribeWorkflowResponse$;
__webpack_unused_export__ = DescribedAccess$;
__webpack_unused_export__ = DescribedAgreement$;
__webpack_unused_export__ = DescribedCertificate$;
__webpack_unused_export__ = DescribedConnector$;
__webpack_unused_export__ = DescribedConnectorEgressConfig$;
__webpack_unused_export__ = DescribedConnectorVpcLatticeEgressConfig$;
__webpack_unused_export__ = DescribedExecution$;
__webpack_unused_export__ = DescribedHostKey$;
__webpack_unused_export__ = DescribedIdentityCenterConfig$;
__webpack_unused_export__ = DescribedProfile$;
__webpack_unused_export__ = DescribedSecurityPolicy$;
__webpack_unused_export__ = DescribedServer$;
__webpack_unused_export__ = DescribedUser$;
__webpack_unused_export__ = DescribedWebApp$;
__webpack_unused_export__ = DescribedWebAppCustomization$;
__webpack_unused_export__ = DescribedWebAppEndpointDetails$;
__webpack_unused_export__ = DescribedWebAppIdentityProviderDetails$;
__webpack_unused_export__ = DescribedWebAppVpcConfig$;
__webpack_unused_export__ = DescribedWorkflow$;
__webpack_unused_export__ = DirectoryListingOptimization;
__webpack_unused_export__ = Domain;
__webpack_unused_export__ = EfsFileLocation$;
__webpack_unused_export__ = EncryptionAlg;
__webpack_unused_export__ = EncryptionType;
__webpack_unused_export__ = EndpointDetails$;
__webpack_unused_export__ = EndpointType;
__webpack_unused_export__ = EnforceMessageSigningType;
__webpack_unused_export__ = ExecutionError$;
__webpack_unused_export__ = ExecutionErrorType;
__webpack_unused_export__ = ExecutionResults$;
__webpack_unused_export__ = ExecutionStatus;
__webpack_unused_export__ = ExecutionStepResult$;
__webpack_unused_export__ = FileLocation$;
__webpack_unused_export__ = HomeDirectoryMapEntry$;
__webpack_unused_export__ = HomeDirectoryType;
__webpack_unused_export__ = IdentityCenterConfig$;
__webpack_unused_export__ = IdentityProviderDetails$;
__webpack_unused_export__ = IdentityProviderType;
__webpack_unused_export__ = ImportCertificate$;
__webpack_unused_export__ = ImportCertificateCommand;
__webpack_unused_export__ = ImportCertificateRequest$;
__webpack_unused_export__ = ImportCertificateResponse$;
__webpack_unused_export__ = ImportHostKey$;
__webpack_unused_export__ = ImportHostKeyCommand;
__webpack_unused_export__ = ImportHostKeyRequest$;
__webpack_unused_export__ = ImportHostKeyResponse$;
__webpack_unused_export__ = ImportSshPublicKey$;
__webpack_unused_export__ = ImportSshPublicKeyCommand;
__webpack_unused_export__ = ImportSshPublicKeyRequest$;
__webpack_unused_export__ = ImportSshPublicKeyResponse$;
__webpack_unused_export__ = InputFileLocation$;
__webpack_unused_export__ = InternalServiceError;
__webpack_unused_export__ = InternalServiceError$;
__webpack_unused_export__ = InvalidNextTokenException;
__webpack_unused_export__ = InvalidNextTokenException$;
__webpack_unused_export__ = InvalidRequestException;
__webpack_unused_export__ = InvalidRequestException$;
__webpack_unused_export__ = IpAddressType;
__webpack_unused_export__ = ListAccesses$;
__webpack_unused_export__ = ListAccessesCommand;
__webpack_unused_export__ = ListAccessesRequest$;
__webpack_unused_export__ = ListAccessesResponse$;
__webpack_unused_export__ = ListAgreements$;
__webpack_unused_export__ = ListAgreementsCommand;
__webpack_unused_export__ = ListAgreementsRequest$;
__webpack_unused_export__ = ListAgreementsResponse$;
__webpack_unused_export__ = ListCertificates$;
__webpack_unused_export__ = ListCertificatesCommand;
__webpack_unused_export__ = ListCertificatesRequest$;
__webpack_unused_export__ = ListCertificatesResponse$;
__webpack_unused_export__ = ListConnectors$;
__webpack_unused_export__ = ListConnectorsCommand;
__webpack_unused_export__ = ListConnectorsRequest$;
__webpack_unused_export__ = ListConnectorsResponse$;
__webpack_unused_export__ = ListExecutions$;
__webpack_unused_export__ = ListExecutionsCommand;
__webpack_unused_export__ = ListExecutionsRequest$;
__webpack_unused_export__ = ListExecutionsResponse$;
__webpack_unused_export__ = ListFileTransferResults$;
__webpack_unused_export__ = ListFileTransferResultsCommand;
__webpack_unused_export__ = ListFileTransferResultsRequest$;
__webpack_unused_export__ = ListFileTransferResultsResponse$;
__webpack_unused_export__ = ListHostKeys$;
__webpack_unused_export__ = ListHostKeysCommand;
__webpack_unused_export__ = ListHostKeysRequest$;
__webpack_unused_export__ = ListHostKeysResponse$;
__webpack_unused_export__ = ListProfiles$;
__webpack_unused_export__ = ListProfilesCommand;
__webpack_unused_export__ = ListProfilesRequest$;
__webpack_unused_export__ = ListProfilesResponse$;
__webpack_unused_export__ = ListSecurityPolicies$;
__webpack_unused_export__ = ListSecurityPoliciesCommand;
__webpack_unused_export__ = ListSecurityPoliciesRequest$;
__webpack_unused_export__ = ListSecurityPoliciesResponse$;
__webpack_unused_export__ = ListServers$;
exports.SCW = ListServersCommand;
__webpack_unused_export__ = ListServersRequest$;
__webpack_unused_export__ = ListServersResponse$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = ListUsers$;
__webpack_unused_export__ = ListUsersCommand;
__webpack_unused_export__ = ListUsersRequest$;
__webpack_unused_export__ = ListUsersResponse$;
__webpack_unused_export__ = ListWebApps$;
__webpack_unused_export__ = ListWebAppsCommand;
__webpack_unused_export__ = ListWebAppsRequest$;
__webpack_unused_export__ = ListWebAppsResponse$;
__webpack_unused_export__ = ListWorkflows$;
__webpack_unused_export__ = ListWorkflowsCommand;
__webpack_unused_export__ = ListWorkflowsRequest$;
__webpack_unused_export__ = ListWorkflowsResponse$;
__webpack_unused_export__ = ListedAccess$;
__webpack_unused_export__ = ListedAgreement$;
__webpack_unused_export__ = ListedCertificate$;
__webpack_unused_export__ = ListedConnector$;
__webpack_unused_export__ = ListedExecution$;
__webpack_unused_export__ = ListedHostKey$;
__webpack_unused_export__ = ListedProfile$;
__webpack_unused_export__ = ListedServer$;
__webpack_unused_export__ = ListedUser$;
__webpack_unused_export__ = ListedWebApp$;
__webpack_unused_export__ = ListedWorkflow$;
__webpack_unused_export__ = LoggingConfiguration$;
__webpack_unused_export__ = MapType;
__webpack_unused_export__ = MdnResponse;
__webpack_unused_export__ = MdnSigningAlg;
__webpack_unused_export__ = OverwriteExisting;
__webpack_unused_export__ = PosixProfile$;
__webpack_unused_export__ = PreserveContentType;
__webpack_unused_export__ = PreserveFilenameType;
__webpack_unused_export__ = ProfileType;
__webpack_unused_export__ = Protocol;
__webpack_unused_export__ = ProtocolDetails$;
__webpack_unused_export__ = ProxyConfig$;
__webpack_unused_export__ = ProxyMode;
__webpack_unused_export__ = ResourceExistsException;
__webpack_unused_export__ = ResourceExistsException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = S3FileLocation$;
__webpack_unused_export__ = S3InputFileLocation$;
__webpack_unused_export__ = S3StorageOptions$;
__webpack_unused_export__ = S3Tag$;
__webpack_unused_export__ = SecurityPolicyProtocol;
__webpack_unused_export__ = SecurityPolicyResourceType;
__webpack_unused_export__ = SendWorkflowStepState$;
__webpack_unused_export__ = SendWorkflowStepStateCommand;
__webpack_unused_export__ = SendWorkflowStepStateRequest$;
__webpack_unused_export__ = SendWorkflowStepStateResponse$;
__webpack_unused_export__ = ServiceMetadata$;
__webpack_unused_export__ = ServiceUnavailableException;
__webpack_unused_export__ = ServiceUnavailableException$;
__webpack_unused_export__ = SetStatOption;
__webpack_unused_export__ = SftpAuthenticationMethods;
__webpack_unused_export__ = SftpConnectorConfig$;
__webpack_unused_export__ = SftpConnectorConnectionDetails$;
__webpack_unused_export__ = SigningAlg;
__webpack_unused_export__ = SshPublicKey$;
__webpack_unused_export__ = StartDirectoryListing$;
__webpack_unused_export__ = StartDirectoryListingCommand;
__webpack_unused_export__ = StartDirectoryListingRequest$;
__webpack_unused_export__ = StartDirectoryListingResponse$;
__webpack_unused_export__ = StartFileTransfer$;
__webpack_unused_export__ = StartFileTransferCommand;
__webpack_unused_export__ = StartFileTransferRequest$;
__webpack_unused_export__ = StartFileTransferResponse$;
__webpack_unused_export__ = StartRemoteDelete$;
__webpack_unused_export__ = StartRemoteDeleteCommand;
__webpack_unused_export__ = StartRemoteDeleteRequest$;
__webpack_unused_export__ = StartRemoteDeleteResponse$;
__webpack_unused_export__ = StartRemoteMove$;
__webpack_unused_export__ = StartRemoteMoveCommand;
__webpack_unused_export__ = StartRemoteMoveRequest$;
__webpack_unused_export__ = StartRemoteMoveResponse$;
__webpack_unused_export__ = StartServer$;
__webpack_unused_export__ = StartServerCommand;
__webpack_unused_export__ = StartServerRequest$;
__webpack_unused_export__ = State;
__webpack_unused_export__ = StopServer$;
__webpack_unused_export__ = StopServerCommand;
__webpack_unused_export__ = StopServerRequest$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagStepDetails$;
__webpack_unused_export__ = TestConnection$;
__webpack_unused_export__ = TestConnectionCommand;
__webpack_unused_export__ = TestConnectionRequest$;
__webpack_unused_export__ = TestConnectionResponse$;
__webpack_unused_export__ = TestIdentityProvider$;
__webpack_unused_export__ = TestIdentityProviderCommand;
__webpack_unused_export__ = TestIdentityProviderRequest$;
__webpack_unused_export__ = TestIdentityProviderResponse$;
__webpack_unused_export__ = ThrottlingException;
__webpack_unused_export__ = ThrottlingException$;
__webpack_unused_export__ = TlsSessionResumptionMode;
__webpack_unused_export__ = Transfer;
exports.pip = TransferClient;
__webpack_unused_export__ = TransferServiceException;
__webpack_unused_export__ = TransferServiceException$;
__webpack_unused_export__ = TransferTableStatus;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UpdateAccess$;
__webpack_unused_export__ = UpdateAccessCommand;
__webpack_unused_export__ = UpdateAccessRequest$;
__webpack_unused_export__ = UpdateAccessResponse$;
__webpack_unused_export__ = UpdateAgreement$;
__webpack_unused_export__ = UpdateAgreementCommand;
__webpack_unused_export__ = UpdateAgreementRequest$;
__webpack_unused_export__ = UpdateAgreementResponse$;
__webpack_unused_export__ = UpdateCertificate$;
__webpack_unused_export__ = UpdateCertificateCommand;
__webpack_unused_export__ = UpdateCertificateRequest$;
__webpack_unused_export__ = UpdateCertificateResponse$;
__webpack_unused_export__ = UpdateConnector$;
__webpack_unused_export__ = UpdateConnectorCommand;
__webpack_unused_export__ = UpdateConnectorEgressConfig$;
__webpack_unused_export__ = UpdateConnectorRequest$;
__webpack_unused_export__ = UpdateConnectorResponse$;
__webpack_unused_export__ = UpdateConnectorVpcLatticeEgressConfig$;
__webpack_unused_export__ = UpdateHostKey$;
__webpack_unused_export__ = UpdateHostKeyCommand;
__webpack_unused_export__ = UpdateHostKeyRequest$;
__webpack_unused_export__ = UpdateHostKeyResponse$;
__webpack_unused_export__ = UpdateProfile$;
__webpack_unused_export__ = UpdateProfileCommand;
__webpack_unused_export__ = UpdateProfileRequest$;
__webpack_unused_export__ = UpdateProfileResponse$;
__webpack_unused_export__ = UpdateServer$;
__webpack_unused_export__ = UpdateServerCommand;
__webpack_unused_export__ = UpdateServerRequest$;
__webpack_unused_export__ = UpdateServerResponse$;
__webpack_unused_export__ = UpdateUser$;
__webpack_unused_export__ = UpdateUserCommand;
__webpack_unused_export__ = UpdateUserRequest$;
__webpack_unused_export__ = UpdateUserResponse$;
__webpack_unused_export__ = UpdateWebApp$;
__webpack_unused_export__ = UpdateWebAppCommand;
__webpack_unused_export__ = UpdateWebAppCustomization$;
__webpack_unused_export__ = UpdateWebAppCustomizationCommand;
__webpack_unused_export__ = UpdateWebAppCustomizationRequest$;
__webpack_unused_export__ = UpdateWebAppCustomizationResponse$;
__webpack_unused_export__ = UpdateWebAppEndpointDetails$;
__webpack_unused_export__ = UpdateWebAppIdentityCenterConfig$;
__webpack_unused_export__ = UpdateWebAppIdentityProviderDetails$;
__webpack_unused_export__ = UpdateWebAppRequest$;
__webpack_unused_export__ = UpdateWebAppResponse$;
__webpack_unused_export__ = UpdateWebAppVpcConfig$;
__webpack_unused_export__ = UserDetails$;
__webpack_unused_export__ = WebAppEndpointDetails$;
__webpack_unused_export__ = WebAppEndpointPolicy;
__webpack_unused_export__ = WebAppEndpointType;
__webpack_unused_export__ = WebAppIdentityProviderDetails$;
__webpack_unused_export__ = WebAppUnits$;
__webpack_unused_export__ = WebAppVpcConfig$;
__webpack_unused_export__ = WebAppVpcEndpointIpAddressType;
__webpack_unused_export__ = WorkflowDetail$;
__webpack_unused_export__ = WorkflowDetails$;
__webpack_unused_export__ = WorkflowStep$;
__webpack_unused_export__ = WorkflowStepType;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateListAccesses;
__webpack_unused_export__ = paginateListAgreements;
__webpack_unused_export__ = paginateListCertificates;
__webpack_unused_export__ = paginateListConnectors;
__webpack_unused_export__ = paginateListExecutions;
__webpack_unused_export__ = paginateListFileTransferResults;
__webpack_unused_export__ = paginateListProfiles;
__webpack_unused_export__ = paginateListSecurityPolicies;
__webpack_unused_export__ = paginateListServers;
__webpack_unused_export__ = paginateListTagsForResource;
__webpack_unused_export__ = paginateListUsers;
__webpack_unused_export__ = paginateListWebApps;
__webpack_unused_export__ = paginateListWorkflows;
__webpack_unused_export__ = waitForServerOffline;
__webpack_unused_export__ = waitForServerOnline;
__webpack_unused_export__ = waitUntilServerOffline;
__webpack_unused_export__ = waitUntilServerOnline;


/***/ })

};
