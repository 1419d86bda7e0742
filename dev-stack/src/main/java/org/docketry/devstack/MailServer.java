// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that takes mail for anybody and delivers none: what it takes is in the inbox. */
final class MailServer implements AutoCloseable {

    private static final int LARGEST_MESSAGE_BYTES = 10 * 1024 * 1024;
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_RECIPIENTS = 100;

    private final SMTPServer server;
    private final MailStore messages;

    private MailServer(SMTPServer server, MailStore messages) {
        this.server = server;
        this.messages = messages;
    }

    static MailServer start(MailStore messages, int port) {
        SMTPServer server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.ofLiteral("127.0.0.1"))
                        .hostName("localhost")
                        .softwareName("Docketry dev-stack")
                        .maxConnections(MOST_CONNECTIONS)
                        .maxRecipients(MOST_RECIPIENTS)
                        .maxMessageSize(LARGEST_MESSAGE_BYTES)
                        .connectionTimeout(60, TimeUnit.SECONDS)
                        .messageHandlerFactory(context -> new Delivery(messages))
                        .build();
        server.start();
        return new MailServer(server, messages);
    }

    int port() {
        return server.getPortAllocated();
    }

    Inbox inbox() {
        return messages;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One message on its way in; the sender's 250 follows the return of {@link #data}. */
    private static final class Delivery implements MessageHandler {

        private final MailStore messages;
        private final List<String> recipients = new ArrayList<>();

        Delivery(MailStore messages) {
            this.messages = messages;
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        @SuppressWarnings("NullAway") // null means "the server's own words" in this API
        public @Nullable String data(InputStream data) throws RejectException, IOException {
            byte[] message = data.readNBytes(LARGEST_MESSAGE_BYTES + 1);
            if (message.length > LARGEST_MESSAGE_BYTES) {
                throw new TooMuchDataException(
                        "a message may have at most " + LARGEST_MESSAGE_BYTES + " bytes");
            }
            try {
                messages.take(recipients, message);
            } catch (IOException e) {
                throw new RejectException(
                        452, "4.3.1 the message could not be stored: " + e.getMessage());
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
