// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Sends mail as a client would. */
final class Mails {

    private Mails() {}

    static void send(int port, String messageId, String subject) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.timeout", "60000");
        settings.setProperty("mail.smtp.connectiontimeout", "60000");
        MimeMessage message =
                new MimeMessage(Session.getInstance(settings)) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", messageId);
                    }
                };
        message.setFrom(new InternetAddress("docketry@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("clerk@example.org"));
        message.setSubject(subject, "UTF-8");
        message.setText("hello\n", "UTF-8");
        Transport.send(message);
    }
}
