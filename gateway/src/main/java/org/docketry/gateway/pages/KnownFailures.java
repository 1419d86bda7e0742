// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import java.time.Duration;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.docketry.gateway.domain.StoreUnavailable;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** The failures that have a problem type of their own. */
final class KnownFailures {

    private static final Duration STORE_BACK = Duration.ofSeconds(2);

    private KnownFailures() {}

    /** The problem that answers the failure; null if there is none. */
    static @Nullable Problem problem(Exception failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case StoreUnavailable e ->
                    Problem.of(ProblemType.UNAVAILABLE, "The account store does not answer.")
                            .retryAfter(STORE_BACK);
            case InvalidParameterException e ->
                    Problem.of(ProblemType.MALFORMED_REQUEST, "The query is not well-formed.");
            case HttpMessageNotReadableException e ->
                    Problem.of(
                            ProblemType.MALFORMED_REQUEST,
                            "The body is not the JSON object that is expected here.");
            case MethodArgumentNotValidException e -> invalid(e);
            case ErrorResponse answer -> of(answer);
            default -> null;
        };
    }

    private static Problem invalid(MethodArgumentNotValidException failure) {
        List<String> fields =
                failure.getBindingResult().getFieldErrors().stream()
                        .map(FieldError::getField)
                        .sorted()
                        .distinct()
                        .toList();
        return Problem.of(ProblemType.MALFORMED_REQUEST, "A field is missing or not allowed.")
                .with("fields", fields);
    }

    private static @Nullable Problem of(ErrorResponse answer) {
        Problem problem = ofStatus(answer.getStatusCode());
        String allowed = answer.getHeaders().getFirst(HttpHeaders.ALLOW);
        return problem == null || allowed == null
                ? problem
                : problem.withHeader(HttpHeaders.ALLOW, allowed);
    }

    /** The problem for a bare status; null for one that means a failure of ours. */
    static @Nullable Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED, "This needs a bearer token.");
            case 403 -> Problem.of(ProblemType.FORBIDDEN, "This needs another role.");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "Nothing is at this address.");
            case 405 ->
                    Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address has other methods.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "It is to be had as JSON only.");
            case 413 -> Problem.of(ProblemType.TOO_LARGE, "The request is too large.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON is expected here.");
            // The container's word for transfer codings and versions that it does not speak.
            case 501, 505 ->
                    Problem.of(ProblemType.MALFORMED_REQUEST, "This is not the HTTP spoken here.");
            default ->
                    status.is4xxClientError()
                            ? Problem.of(
                                    ProblemType.MALFORMED_REQUEST,
                                    "The request is not well-formed.")
                            : null;
        };
    }
}
