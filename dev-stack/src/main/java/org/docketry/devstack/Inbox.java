// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.List;

/** The mail that the stack's mail server has taken, oldest first. */
public interface Inbox {

    /**
     * Everything taken so far; a message that came again under the same Message-ID is here once.
     */
    List<Message> messages();

    /** How often a message came whose Message-ID was in the inbox already; kept across restarts. */
    int repeats();

    /**
     * One message.
     *
     * @param messageId the Message-ID header as written, with its angle brackets; empty if there
     *     was none
     * @param from the first address of the From header; empty if there was none
     * @param to the recipients that the sender named to the server
     * @param subject decoded; empty if there was none
     * @param text the first plain text part, decoded, with {@code \n} line ends; empty if there is
     *     none
     */
    record Message(String messageId, String from, List<String> to, String subject, String text) {

        public Message {
            to = List.copyOf(to);
        }
    }
}
