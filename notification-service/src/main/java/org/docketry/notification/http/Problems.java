// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.util.Objects;
import java.util.UUID;
import org.docketry.notification.reminders.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every exception as a problem; nothing of the inside is told. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Refusal.class)
    ResponseEntity<byte[]> refused(Refusal refusal) {
        return refusal.problem().answer();
    }

    @ExceptionHandler(StoreUnavailable.class)
    ResponseEntity<byte[]> unavailable(StoreUnavailable e) {
        LOG.warn("The store is away", e);
        return new Problem(ProblemType.UNAVAILABLE, "The store does not answer; try again.")
                .answer();
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> unforeseen(Exception e) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e; // Spring Security answers these.
        }
        String errorId = UUID.randomUUID().toString();
        LOG.error("Request failed, error id {}", errorId, e);
        return new Problem(ProblemType.INTERNAL_ERROR, "Error id " + errorId).answer();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return retyped(new Problem(ProblemType.MALFORMED_REQUEST, why(e.getCause())));
    }

    /** Names the field, not the classes behind it. */
    private static String why(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "There is no field '" + unknown.getPropertyName() + "' here.";
        }
        if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            return "Field '"
                    + wrong.getPath().getLast().getPropertyName()
                    + "' is not as it should be.";
        }
        return "The body is not the JSON object that is wanted here.";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemType type = ProblemType.ofStatus(status.value());
        ResponseEntity<Object> answer = retyped(new Problem(type, detail(type)));
        HttpHeaders all = new HttpHeaders(answer.getHeaders());
        headers.forEach(
                (name, values) -> {
                    if (name.equalsIgnoreCase(HttpHeaders.ALLOW)
                            || name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
                        all.put(name, values);
                    }
                });
        return new ResponseEntity<>(answer.getBody(), all, answer.getStatusCode());
    }

    private static String detail(ProblemType type) {
        return type == ProblemType.NOT_FOUND
                ? Objects.requireNonNull(Refusal.notFound().getMessage())
                : type.title() + ".";
    }

    private static ResponseEntity<Object> retyped(Problem problem) {
        ResponseEntity<byte[]> answer = problem.answer();
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
