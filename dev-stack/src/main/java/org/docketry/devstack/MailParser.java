// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a message says. A message that says it badly is still a message: what cannot be read
 * is empty.
 */
final class MailParser {

    private static final String DELIVERED_TO = "Delivered-To";
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int DEEPEST_PART = 10;

    private MailParser() {}

    static String messageIdOf(byte[] message) {
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(message));
            return Objects.requireNonNullElse(headers.getHeader("Message-ID", null), "").strip();
        } catch (MessagingException e) {
            return "";
        }
    }

    /** Header lines that keep whom the server was told to deliver to. */
    static byte[] deliveredTo(List<String> recipients) {
        return recipients.stream()
                .map(recipient -> DELIVERED_TO + ": " + recipient.replaceAll("[\r\n]", "") + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Inbox.Message parse(byte[] bytes) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            String[] recipients = message.getHeader(DELIVERED_TO);
            return new Inbox.Message(
                    messageIdOf(bytes),
                    from(message),
                    recipients == null ? List.of() : List.of(recipients),
                    subject(message),
                    text(message));
        } catch (MessagingException e) {
            return new Inbox.Message(messageIdOf(bytes), "", List.of(), "", "");
        }
    }

    private static String from(MimeMessage message) {
        try {
            Address[] from = message.getFrom();
            if (from == null || from.length == 0) {
                return "";
            }
            return from[0] instanceof InternetAddress address
                    ? address.getAddress()
                    : from[0].toString();
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return Objects.requireNonNullElse(message.getSubject(), "");
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String text(MimeMessage message) {
        try {
            String text = plainText(message, 0);
            return text == null ? "" : text.replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            return "";
        }
    }

    private static @Nullable String plainText(Part part, int depth)
            throws MessagingException, IOException {
        if (depth > DEEPEST_PART) {
            return null;
        }
        if (part.isMimeType("text/plain")) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                String text = plainText(inner, depth + 1);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
