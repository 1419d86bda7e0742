package org.docketry.docket.domain;

import org.jspecify.annotations.Nullable;

/** Where commands are carried out and what they lead to is made durable. */
@FunctionalInterface
public interface Disputes {

    /**
     * Carries out a command; returns once its events are on disk.
     *
     * @param once makes the command happen at most once; null: every call is a new one
     * @return the same receipt for every repeat of the same {@code once}
     * @throws Rejected if it is refused; nothing was recorded
     * @throws Unavailable if the log cannot take it at present
     */
    Receipt execute(DisputeCommand command, @Nullable Once once);

    /**
     * A request that may be sent again.
     *
     * @param account keys of one account mean nothing to another
     * @param key chosen by the client
     * @param fingerprint differs for every other request
     */
    record Once(String account, String key, String fingerprint) {}
}
