// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.problems;

import java.io.IOException;

/** A body grew beyond what is read; no part of it has been acted upon. */
public final class BodyTooLarge extends IOException {

    /** Name of the attribute that holds the limit once a request has gone beyond it. */
    public static final String ATTRIBUTE = "docketry.body-too-large";

    public BodyTooLarge(long max) {
        super("more than " + max + " bytes");
    }

    /** The answer to a body of more than that many bytes. */
    public static Problem problem(long max) {
        return Problem.of(ProblemType.TOO_LARGE, "A body here has at most " + max + " bytes.")
                .with("bytesMax", max);
    }
}
