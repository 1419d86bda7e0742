// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.docketry.analysis.extraction.Unreadable;
import org.docketry.analysis.findings.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns every failure of a request into one problem. */
@RestControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        refused.problem().answer(response, refused.detail());
    }

    @ExceptionHandler
    void unreadable(Unreadable unreadable, HttpServletResponse response) throws IOException {
        Problem problem =
                switch (unreadable.reason()) {
                    case UNSUPPORTED -> Problem.UNSUPPORTED_MEDIA_TYPE;
                    case NOT_WHAT_IT_SAYS -> Problem.CONTENT_MISMATCH;
                    case REFUSED, NO_TEXT -> Problem.UNREADABLE_DOCUMENT;
                    case UNAVAILABLE -> Problem.UNAVAILABLE;
                };
        problem.answer(response, unreadable.sentence());
    }

    @ExceptionHandler
    void unreachable(Unreachable away, HttpServletResponse response) throws IOException {
        Problem.UNAVAILABLE.answer(response, "The findings cannot be reached for the moment.");
    }

    @ExceptionHandler
    void other(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure instanceof ErrorResponse known) {
            known(known.getStatusCode(), response);
            return;
        }
        String errorId = UUID.randomUUID().toString();
        LOG.atError().addKeyValue("errorId", errorId).setCause(failure).log("Request failed");
        Problem.INTERNAL_ERROR.answer(response, "Error " + errorId + " is in the log.");
    }

    private static void known(HttpStatusCode status, HttpServletResponse response)
            throws IOException {
        Problem problem =
                switch (status.value()) {
                    case 404 -> Problem.NOT_FOUND;
                    case 405 -> Problem.METHOD_NOT_ALLOWED;
                    case 406 -> Problem.NOT_ACCEPTABLE;
                    case 413 -> Problem.TOO_LARGE;
                    case 415 -> Problem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> Problem.UNAVAILABLE;
                    default -> Problem.MALFORMED_REQUEST;
                };
        problem.answer(response, "The request is not of a form that is known here.");
    }
}
