package daylight.kernel.problems;

/** The kinds that any endpoint may answer. Each has its entry in docs/problems.md. */
public final class CommonProblems {
    public static final ProblemKind MALFORMED_JSON =
            new ProblemKind("malformed-json", "The body is not valid JSON", 400);
    public static final ProblemKind INVALID_INPUT = new ProblemKind("invalid-input", "Some fields are not valid", 422);
    public static final ProblemKind INVALID_PARAMETERS =
            new ProblemKind("invalid-parameters", "Some parameters are not valid", 400);
    public static final ProblemKind BAD_REQUEST =
            new ProblemKind("bad-request", "The request cannot be understood", 400);
    public static final ProblemKind UNAUTHENTICATED =
            new ProblemKind("unauthenticated", "A valid token is needed", 401);
    public static final ProblemKind FORBIDDEN = new ProblemKind("forbidden", "Not allowed for this account", 403);
    public static final ProblemKind NOT_FOUND = new ProblemKind("not-found", "Nothing is here", 404);
    public static final ProblemKind METHOD_NOT_ALLOWED =
            new ProblemKind("method-not-allowed", "This method is not offered here", 405);
    public static final ProblemKind NOT_ACCEPTABLE =
            new ProblemKind("not-acceptable", "The answer is not offered in that form", 406);
    public static final ProblemKind TOO_SLOW = new ProblemKind("too-slow", "The request took too long to arrive", 408);
    public static final ProblemKind CONFLICT =
            new ProblemKind("conflict", "The request conflicts with what is stored", 409);
    public static final ProblemKind STALE_VERSION =
            new ProblemKind("stale-version", "It has changed since you read it", 412);
    public static final ProblemKind TOO_LARGE = new ProblemKind("too-large", "The request is too large", 413);
    public static final ProblemKind UNSUPPORTED_MEDIA_TYPE =
            new ProblemKind("unsupported-media-type", "This type of content is not taken here", 415);
    public static final ProblemKind VERSION_REQUIRED = new ProblemKind("version-required", "If-Match is needed", 428);
    public static final ProblemKind KEY_REUSED =
            new ProblemKind("idempotency-key-reused", "The key was used for another request", 422);
    public static final ProblemKind KEY_IN_USE =
            new ProblemKind("idempotency-key-in-use", "A request with this key is being handled", 409);
    public static final ProblemKind OTHER_REFUSAL = new ProblemKind("refused", "The request was refused", 400);
    public static final ProblemKind UNEXPECTED = new ProblemKind("unexpected", "Something failed on our side", 500);
    public static final ProblemKind UNAVAILABLE =
            new ProblemKind("unavailable", "A part of the portal is not available", 503);

    private CommonProblems() {}
}
