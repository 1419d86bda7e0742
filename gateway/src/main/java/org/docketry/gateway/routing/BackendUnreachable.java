// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.io.IOException;
import java.time.Duration;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service gave no answer, or not the whole of it. */
final class BackendUnreachable extends IOException {

    private static final Logger LOG = LoggerFactory.getLogger(BackendUnreachable.class);
    private static final Duration BACK = Duration.ofSeconds(2);

    private static final String NOTHING_DONE =
            "The service cannot be reached; the request was not sent to it.";

    private static final String UNKNOWN =
            "The service did not answer; it may have carried the request out. Ask again with the"
                    + " same Idempotency-Key.";

    private final boolean sent;

    /**
     * @param sent whether the service may have got the request, so that nobody knows what it did
     */
    BackendUnreachable(boolean sent, Throwable cause) {
        super("no answer", cause);
        this.sent = sent;
    }

    /** What the caller is told: above all, whether something may have been recorded. */
    Refused refusal() {
        LOG.atWarn().addKeyValue("sent", sent).log("a service did not answer: {}", cause());
        return new Refused(
                Problem.of(ProblemType.UNAVAILABLE, sent ? UNKNOWN : NOTHING_DONE)
                        .with("outcome", sent ? "unknown" : "not-sent")
                        .retryAfter(BACK));
    }

    private String cause() {
        return String.valueOf(getCause());
    }
}
