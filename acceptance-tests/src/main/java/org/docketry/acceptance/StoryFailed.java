package org.docketry.acceptance;

/** The system did not do what the story needs; the message says what, for a person. */
final class StoryFailed extends RuntimeException {

    StoryFailed(String message) {
        super(message);
    }

    StoryFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
