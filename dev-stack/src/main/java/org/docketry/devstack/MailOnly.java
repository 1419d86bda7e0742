// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.file.Path;

/** The mail server alone, for a system whose broker and store run elsewhere. */
record MailOnly(DataLock lock, MailServer server, InboxReader reader) implements AutoCloseable {

    static MailOnly start(Path dataDirectory, Ports ports) {
        QuietLogs.turnDown();
        DataLock lock = DataLock.hold(dataDirectory);
        MailStore messages = MailStore.open(dataDirectory.resolve("mail"));
        return new MailOnly(
                lock,
                MailServer.start(messages, ports.smtp()),
                InboxReader.start(messages, ports.inbox()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        server.close();
        lock.close();
    }
}
