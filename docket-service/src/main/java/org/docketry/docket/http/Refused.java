package org.docketry.docket.http;

/** A request was refused at the door, before any dispute was asked. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    static Refused malformed(String detail) {
        return new Refused(
                new Problem(400, "malformed-request", "The request is malformed", detail));
    }

    static Refused notFound() {
        return new Refused(Problems.notFound());
    }

    static Refused tooLarge(long bytesMax) {
        return new Refused(
                new Problem(
                        413,
                        "too-large",
                        "The request is too large",
                        "At most %d bytes are taken here.".formatted(bytesMax),
                        java.util.Map.of("bytesMax", bytesMax)));
    }

    static Refused mediaType(String detail) {
        return new Refused(
                new Problem(
                        415,
                        "unsupported-media-type",
                        "This kind of content is not read here",
                        detail));
    }
}
