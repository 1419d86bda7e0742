// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;

/**
 * Words the container's own refusals (an unreadable request line, a header that is too long) as
 * problems too.
 */
final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = KnownFailures.ofStatus(HttpStatusCode.valueOf(status));
        if (problem == null) {
            problem = Problem.of(ProblemType.INTERNAL_ERROR, "Something failed that should not.");
        }
        byte[] body = problem.json();
        response.setStatus(problem.type().status());
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("the caller left before the answer", e);
        }
    }
}
