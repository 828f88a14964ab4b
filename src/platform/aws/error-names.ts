/** What AWS calls its refusals, sorted by what they mean for a read. One place, since both retrying and the ledger decide on them. */

/** Beside those that the SDK knows as throttling. */
const THROTTLED =
  /^(Bandwidth|EC2Throttled|LimitExceeded|PriorRequestNotComplete|ProvisionedThroughputExceeded|RequestLimitExceeded|RequestThrottled|SlowDown|Throttl|TooManyRequests|TooManyUpdates)/;

/** The service is not well for the moment. Told with a 5xx, or in the body of an answer with any other status. */
const UNAVAILABLE =
  /^(InternalError|InternalErrorException|InternalFailure|InternalFailureException|InternalServerError|InternalServerErrorException|InternalServerException|InternalServiceError|InternalServiceErrorException|InternalServiceException|RequestTimeout|RequestTimeoutException|ServerInternalException|ServiceUnavailable|ServiceUnavailableException|Unavailable)$/;

const DENIED =
  /^(AccessDenied|AccessDeniedException|AccessDeniedForDependencyException|AuthorizationError|AuthorizationErrorException|Forbidden|ForbiddenException|Client\.UnauthorizedOperation|NotAuthorized|UnauthorizedException|UnauthorizedOperation|UnauthorizedAccess)$/;

const EXPIRED =
  /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired|ExpiredCredentials)$/;

const SKEWED =
  /^(RequestTimeTooSkewed|RequestInTheFuture|RequestExpired|InvalidSignatureException|SignatureDoesNotMatch)$/;

/** The keys are not valid in this region: an opt-in region that is off, or global session tokens used in one. */
const REGION_DISABLED =
  /^(AuthFailure|InvalidClientTokenId|UnrecognizedClientException|RegionDisabledException|OptInRequired|InvalidRegion)$/;

/** The account has to switch the service on first. */
const NOT_ENABLED =
  /^(OptInRequired|OptInRequiredException|SubscriptionRequiredException|NotOptedInException|AWSOrganizationsNotInUseException)$/;

/** The service, or this operation of it, does not exist there. */
const NOT_AVAILABLE =
  /^(UnknownOperationException|UnsupportedOperation|UnsupportedOperationException|InvalidAction|UnsupportedActionException|UnsupportedRegionException|NotImplemented)$/;

/** The same request fails again: our input, or theirs, is wrong. */
const POISON =
  /^(ValidationException|ValidationError|InvalidRequestException|InvalidInputException|BadRequestException|MalformedQueryString|MissingParameter|MissingRequiredParameterException|SerializationException|UnknownParameter|TypeNotFoundException|InvalidParameter\w*|InvalidQueryParameter)$/;

export const isThrottledName = (name: string): boolean => THROTTLED.test(name);
export const isUnavailableName = (name: string): boolean => UNAVAILABLE.test(name);
export const isDeniedName = (name: string): boolean => DENIED.test(name);
export const isExpiredName = (name: string): boolean => EXPIRED.test(name);
export const isSkewedName = (name: string): boolean => SKEWED.test(name);
export const isRegionDisabledName = (name: string): boolean => REGION_DISABLED.test(name);
export const isNotEnabledName = (name: string): boolean => NOT_ENABLED.test(name);
export const isNotAvailableName = (name: string): boolean => NOT_AVAILABLE.test(name);
export const isPoisonName = (name: string): boolean => POISON.test(name);
