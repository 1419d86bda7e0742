// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.docketry.notification.domain.Letter;
import org.docketry.notification.domain.PlainText;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends plain text over SMTP. */
final class SmtpMailer implements Mailer {

    private static final int ERROR_LENGTH_MAX = 300;

    private final JavaMailSender sender;
    private final String from;

    SmtpMailer(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(UUID id, String address, Letter letter, Instant date)
            throws Refused, Deferred {
        try {
            sender.send(message(id, address, letter, date));
        } catch (MessagingException e) {
            throw new Refused("the letter cannot be written: " + text(e), e);
        } catch (MailException e) {
            throw sort(e);
        }
    }

    private MimeMessage message(UUID id, String address, Letter letter, Instant date)
            throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        // Encoded words (RFC 2047) where the subject is not plain ASCII.
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(date));
        message.setHeader("Message-ID", "<" + id + "@docketry>");
        // RFC 3834: nobody's out-of-office reply is wanted.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Returns what may succeed later, throws what will not. */
    private static Deferred sort(MailException failure) throws Refused {
        Exception cause = cause(failure);
        int code = smtpCode(cause);
        String text = text(cause);
        if (code >= 500 && code < 600) {
            throw new Refused(text, failure);
        }
        return new Deferred(text, failure);
    }

    private static Exception cause(MailException failure) {
        if (failure instanceof MailSendException sending
                && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return failure.getCause() instanceof Exception cause ? cause : failure;
    }

    /**
     * The server's answer about this letter, or 0 where there was none. A failed login is not about
     * the letter and is left out: it is mended by an operator, not by giving up letters.
     */
    private static int smtpCode(Exception failure) {
        int code =
                switch (failure) {
                    case SMTPSendFailedException e -> e.getReturnCode();
                    case SMTPAddressFailedException e -> e.getReturnCode();
                    case SMTPSenderFailedException e -> e.getReturnCode();
                    default -> 0;
                };
        boolean deeper = failure instanceof MessagingException e && e.getNextException() != null;
        if (deeper) {
            // "Invalid Addresses" wraps the answer that says why.
            int inner = smtpCode(((MessagingException) failure).getNextException());
            return inner == 0 ? code : inner;
        }
        return code;
    }

    private static String text(Exception failure) {
        Exception innermost = failure;
        while (innermost instanceof MessagingException e && e.getNextException() != null) {
            innermost = e.getNextException();
        }
        return PlainText.line(String.valueOf(innermost.getMessage()), ERROR_LENGTH_MAX);
    }
}
