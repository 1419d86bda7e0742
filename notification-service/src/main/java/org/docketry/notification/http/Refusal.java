// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

/** Ends a request with a problem. */
final class Refusal extends RuntimeException {

    private final transient Problem problem;

    private Refusal(ProblemType type, String detail) {
        super(detail);
        this.problem = new Problem(type, detail);
    }

    /** For what does not exist, and in the same words for what the caller may not see. */
    static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, "Unknown here, or not for you to see.");
    }

    static Refusal malformed(String detail) {
        return new Refusal(ProblemType.MALFORMED_REQUEST, detail);
    }

    Problem problem() {
        return problem;
    }
}
