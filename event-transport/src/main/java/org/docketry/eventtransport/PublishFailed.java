// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Not every event was acknowledged. Some may have been: publish the same list again (consumers drop
 * repeats by id), unless the reason says that a repeat cannot help.
 */
public final class PublishFailed extends RuntimeException {

    /** Why, and so what to do. */
    public enum Reason {
        /** Brokers away or too slow: the same call may succeed later. */
        UNAVAILABLE,
        /** An event is larger than allowed: nothing of the list was sent. */
        TOO_LARGE,
        /** The brokers said no (topic name, permission): a person must act. */
        REFUSED
    }

    private final Reason reason;

    PublishFailed(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static PublishFailed because(Throwable cause) {
        String message = "not acknowledged: " + cause.getMessage();
        return switch (cause) {
            case RecordTooLargeException _ -> new PublishFailed(Reason.TOO_LARGE, message, cause);
            case RetriableException _ -> new PublishFailed(Reason.UNAVAILABLE, message, cause);
            case ApiException _ -> new PublishFailed(Reason.REFUSED, message, cause);
            default -> new PublishFailed(Reason.UNAVAILABLE, message, cause);
        };
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same call may succeed later. */
    public boolean retryable() {
        return reason == Reason.UNAVAILABLE;
    }
}
