// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.problems;

import java.net.URI;
import java.util.Locale;

/** The kinds of problem that the gateway itself answers with; each has a page in contracts. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request is malformed"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "This account may not do that"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not for this address"),
    NOT_ACCEPTABLE(406, "Nothing here has the form asked for"),
    ACCOUNT_ALREADY_EXISTS(409, "The account exists already"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not read here"),
    UNFIT_PASSWORD(422, "The password is not fit for use"),
    UNFIT_ROLES(422, "These roles cannot be given"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "The gateway failed"),
    UNAVAILABLE(503, "Not available for the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Last part of the type's URI and the name of its page. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The identity of the problem type, which never changes. */
    public URI uri() {
        return URI.create("https://docketry.org/problems/" + slug());
    }
}
