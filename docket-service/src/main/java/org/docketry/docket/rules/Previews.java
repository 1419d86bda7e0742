package org.docketry.docket.rules;

/** Works out a date for whoever asks, and keeps nothing of it. */
@FunctionalInterface
public interface Previews {

    /** Answers one request, in the JSON of the deadline rules; what is wrong is an answer too. */
    Preview answer(String request);

    /**
     * The answer.
     *
     * @param status 200, or that of the problem object (RFC 9457)
     */
    record Preview(int status, String json) {}
}
