// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

/** A request that is refused with a problem. */
final class Refused extends RuntimeException {

    private final Problem problem;
    private final String detail;

    Refused(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
        this.detail = detail;
    }

    Problem problem() {
        return problem;
    }

    String detail() {
        return detail;
    }
}
