package org.docketry.docket.http;

import com.mongodb.MongoException;
import java.util.Map;
import java.util.UUID;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.Unavailable;
import org.docketry.docket.json.UnreadableJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes an answer of everything that can go wrong; none shows what we are made of. */
@RestControllerAdvice
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ResponseEntity<byte[]> rejected(Rejected e) {
        return Problems.of(e.rejection()).response();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused e) {
        return e.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(UnreadableJson e) {
        return malformed(e.pointer(), e.detail());
    }

    /** A value of a path, a query or a command that cannot be. */
    @ExceptionHandler
    ResponseEntity<byte[]> malformed(Malformed e) {
        return malformed("/" + e.field(), e.why());
    }

    private static ResponseEntity<byte[]> malformed(String pointer, String why) {
        String where = pointer.isEmpty() ? "The body" : pointer;
        return new Problem(
                        400,
                        "malformed-request",
                        "The request is malformed",
                        where + " " + why + ".",
                        Map.of("pointer", pointer))
                .response();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(Unavailable e) {
        return away("A request found the log unavailable: {}", e);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(MongoException e) {
        return away("A request found the database unavailable: {}", e);
    }

    /** A line, not a stack: an outage has as many of these as there are requests. */
    private static ResponseEntity<byte[]> away(String what, RuntimeException e) {
        LOG.warn(what, e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return Problems.unavailable().response();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception e) {
        if (e instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError()) {
            return known(spring.getStatusCode().value()).response();
        }
        String errorId = UUID.randomUUID().toString();
        LOG.atError().addKeyValue("errorId", errorId).setCause(e).log("A request failed");
        return new Problem(
                        500,
                        "internal-error",
                        "The service failed",
                        "It was our fault; the error's id finds it in our logs.",
                        Map.of("errorId", errorId))
                .response();
    }

    private static Problem known(int status) {
        return switch (status) {
            case 404 -> Problems.notFound();
            case 405 ->
                    new Problem(
                            405,
                            "method-not-allowed",
                            "This method is not for this address",
                            "Another method may be.");
            case 406 ->
                    new Problem(
                            406,
                            "not-acceptable",
                            "Nothing here has the form asked for",
                            "JSON is to be had.");
            case 415 ->
                    new Problem(
                            415,
                            "unsupported-media-type",
                            "This kind of content is not read here",
                            "See the Content-Type.");
            default ->
                    new Problem(
                            400,
                            "malformed-request",
                            "The request is malformed",
                            "A parameter is missing or is not what is wanted.");
        };
    }
}
