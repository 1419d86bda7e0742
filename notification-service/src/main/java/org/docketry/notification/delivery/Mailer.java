// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.docketry.notification.domain.Letter;

/** Hands letters to a mail server. */
interface Mailer {

    /**
     * Returns when the server has taken the letter over.
     *
     * @param id becomes the Message-ID: a letter sent again after a crash is the same letter
     * @param date what the letter is dated
     * @throws Refused when the server will never take it
     * @throws Deferred when it may take it later, or nobody knows whether it did
     */
    void send(UUID id, String address, Letter letter, Instant date) throws Refused, Deferred;

    /** A permanent refusal. */
    final class Refused extends Exception {
        private final String answer;

        Refused(String answer, Throwable cause) {
            super(answer, cause);
            this.answer = answer;
        }

        /** What the server said. */
        String answer() {
            return answer;
        }
    }

    /** A refusal for now, or no answer. */
    final class Deferred extends Exception {
        private final String answer;

        Deferred(String answer, Throwable cause) {
            super(answer, cause);
            this.answer = answer;
        }

        /** What the server said, or what became of the connection. */
        String answer() {
            return answer;
        }
    }
}
