package org.docketry.docket.domain;

/** Refused for a condition that the request itself made. */
public sealed interface RequestRejection extends Rejection {

    /** The dispute has moved on since the client looked ({@code If-Match}, RFC 9110). */
    record StaleVersion(long expected, long current) implements RequestRejection {}

    /** The key stands for another request of the same account. */
    record IdempotencyKeyReused(String key) implements RequestRejection {}
}
