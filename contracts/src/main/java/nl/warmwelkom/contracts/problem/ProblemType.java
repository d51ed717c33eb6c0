package nl.warmwelkom.contracts.problem;

/**
 * Every problem that the API answers with. The slug is what clients test for, as the last part of {@code type}; it never
 * changes. The explanation is what the page behind {@code type} tells.
 */
public enum ProblemType {
    BROKEN_JSON(
            400,
            "broken-json",
            "The body is not JSON",
            "The body could not be read as JSON. Check commas, quotes and brackets, and send it again."),
    INVALID_INPUT(
            400,
            "invalid-input",
            "Something in the request is not right",
            "One or more fields are missing, unknown or out of range. 'errors' names each of them, with what would be right. Nothing was stored."),
    NOT_LOGGED_IN(
            401,
            "not-logged-in",
            "Log in first",
            "The request has no token, or one that has expired or was not made for this API. Get a new token and try again."),
    NOT_ALLOWED(
            403,
            "not-allowed",
            "Your role may not do this",
            "Somebody with another role has to do this. Nothing was changed."),
    NOT_FOUND(404, "not-found", "Not found", "There is nothing here, or nothing that you may know of."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "This cannot be done here",
            "The address exists, but not with this method. The Allow header names the ones that work."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "Not available in that form",
            "The answer does not exist in the form that the Accept header asks for."),
    WRONG_ORDER(
            409,
            "wrong-order",
            "Not possible in the present state",
            "Another step comes first, or somebody else has just decided. Read the present state and look what is possible now. Nothing was changed."),
    ALREADY_EXISTS(409, "already-exists", "It is already there", "There is one already. Change that one instead."),
    NO_CONSENT(
            409,
            "no-consent",
            "There is no consent for matching",
            "The candidate has not given consent for matching, or has withdrawn it. Only the candidate can change that."),
    DOSSIER_INCOMPLETE(
            409,
            "dossier-incomplete",
            "The dossier is not complete enough",
            "Before somebody can be proposed, the dossier needs what 'errors' names."),
    ALREADY_INTRODUCED(
            409,
            "already-introduced",
            "There is an open introduction already",
            "A candidate and an employer have at most one open introduction. Go on with that one, or wait until it is closed."),
    RECENTLY_DECLINED(
            409,
            "recently-declined",
            "Declined less than twelve months ago",
            "One of the two said no to the other less than twelve months ago. They are not proposed to each other again until then."),
    EMPLOYER_FULL(
            409,
            "employer-full",
            "This employer has enough open offers",
            "An employer is not flooded: there is a limit to open offers for each employer and each opening. Wait until one is answered."),
    EMPLOYER_PAUSED(
            409,
            "employer-paused",
            "This employer did not answer for a while",
            "An employer who leaves three offers unanswered is offered nothing new until it says that it is there again. Call, or choose another workplace. Nothing was changed."),
    NOT_SHAREABLE(
            409,
            "not-shareable",
            "The dossier does not allow sharing this",
            "What is shared in an introduction can be less than the dossier allows, never more. Change the sharing in the dossier first, or share less."),
    WORDS_TO_CONFIRM(
            409,
            "words-to-confirm",
            "An employer would read this",
            "What would go to an employer speaks of complaints or names a diagnosis. 'errors' names the places. Say it in another way, share less, or send it again with 'confirmedWords': true. Nothing was changed."),
    OWN_WORK(
            409,
            "own-work",
            "Somebody else has to approve this",
            "What is published was read by two people: whoever wrote a version does not approve it. Ask another editor."),
    KEY_REUSED(
            409,
            "idempotency-key-reused",
            "This Idempotency-Key was used for something else",
            "The same key came with another body. Use a new key for a new request."),
    IN_PROGRESS(
            409,
            "in-progress",
            "The same request is still running",
            "A request with this Idempotency-Key is being handled. Try again in a moment to get its answer."),
    STALE(
            412,
            "stale",
            "Somebody changed it in the meantime",
            "The If-Match header names an older version. Read the present one, apply your change to it and send it again."),
    TOO_LARGE(413, "too-large", "The body is too large", "A body may be at most 256 KiB."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Send JSON",
            "The body has to be JSON, with Content-Type: application/json."),
    PRECONDITION_REQUIRED(
            428,
            "precondition-required",
            "Say which version you are changing",
            "A change needs an If-Match header with the ETag of the version that you read, so that nobody's work is lost."),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "Too many requests",
            "Wait for the number of seconds in the Retry-After header and go on."),
    INTERNAL(
            500,
            "internal",
            "Something went wrong on our side",
            "This is our mistake. Nothing was half done. Try again; if it goes on, tell us the time and the 'instance' of this answer."),
    UNAVAILABLE(
            503,
            "unavailable",
            "A part of the system does not answer",
            "Wait for the number of seconds in the Retry-After header and try again. What was acknowledged before is not lost.");

    private final int status;
    private final String slug;
    private final String title;
    private final String explanation;

    ProblemType(int status, String slug, String title, String explanation) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }
}
