// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.net.URI;
import java.util.Locale;

/** The kinds of problem that this service answers with; each has a page in contracts/problems. */
enum ProblemType {
    MALFORMED_REQUEST(400, "The request is malformed"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "This account may not do that"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not for this address"),
    NOT_ACCEPTABLE(406, "Nothing here has the form asked for"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not read here"),
    INTERNAL_ERROR(500, "The service failed"),
    UNAVAILABLE(503, "Not available for the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return URI.create(
                "https://docketry.org/problems/"
                        + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The kind for a status that a framework chose. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
