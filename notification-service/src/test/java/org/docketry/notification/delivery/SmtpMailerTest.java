// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.docketry.notification.domain.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mailer against a mail server whose every answer the test chooses. */
class SmtpMailerTest {

    private static final UUID ID = UUID.fromString("d9987121-fd37-54b6-92a5-818b14a33ceb");
    private static final Instant DATE = Instant.parse("2023-02-21T17:00:00Z");
    private static final Letter LETTER = new Letter("Due: Zoë v. 漢字", "One\n.\n..two\nÄ\n");

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final ServerSocket socket = open();
    private volatile String greeting = "220 here";
    private volatile String recipientAnswer = "250 ok";
    private volatile String dataAnswer = "250 taken";

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void theMessageCarriesTheRemindersIdentityAndItsText() throws Exception {
        serve();
        mailer().send(ID, "team@litigation.example", LETTER, DATE);
        MimeMessage message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(
                                String.join("\r\n", received).getBytes(StandardCharsets.UTF_8)));
        assertThat(message.getMessageID()).isEqualTo("<" + ID + "@docketry>");
        assertThat(message.getSubject()).isEqualTo("Due: Zoë v. 漢字");
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("One\n.\n..two\nÄ");
        assertThat(message.getSentDate().toInstant()).isEqualTo(DATE);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received).anyMatch(line -> line.startsWith("Subject: =?UTF-8?"));
        assertThat(received).allMatch(line -> line.chars().allMatch(c -> c < 128));
    }

    @Test
    void aPermanentRefusalOfTheRecipientOrTheMessageIsForGood() {
        recipientAnswer = "550 5.1.1 no such user";
        serve();
        Mailer.Refused refused = catchThrowableOfType(Mailer.Refused.class, this::send);
        assertThat(refused.answer()).contains("550").contains("no such user");
        recipientAnswer = "250 ok";
        dataAnswer = "554 5.7.1 not this one";
        assertThatThrownBy(this::send).isInstanceOf(Mailer.Refused.class);
    }

    @Test
    void aRefusalForNowMayBeTriedAgain() {
        recipientAnswer = "450 4.2.1 busy";
        serve();
        Mailer.Deferred deferred = catchThrowableOfType(Mailer.Deferred.class, this::send);
        assertThat(deferred.answer()).contains("450");
        recipientAnswer = "250 ok";
        dataAnswer = "451 4.3.0 later";
        assertThatThrownBy(this::send).isInstanceOf(Mailer.Deferred.class);
    }

    @Test
    void aServerThatIsAwaySilentOrClosesMayBeTriedAgain() throws IOException {
        greeting = "421 go away";
        serve();
        assertThatThrownBy(this::send).isInstanceOf(Mailer.Deferred.class);
        greeting = "";
        assertThatThrownBy(this::send).isInstanceOf(Mailer.Deferred.class);
        socket.close();
        assertThatThrownBy(this::send).isInstanceOf(Mailer.Deferred.class);
    }

    private void send() throws Mailer.Refused, Mailer.Deferred {
        mailer().send(ID, "team@litigation.example", LETTER, DATE);
    }

    private SmtpMailer mailer() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", "2000");
        properties.put("mail.smtp.timeout", "2000");
        properties.put("mail.smtp.writetimeout", "2000");
        return new SmtpMailer(sender, "docketry@localhost");
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            while (!socket.isClosed()) {
                                try (Socket client = socket.accept()) {
                                    converse(client);
                                } catch (IOException e) {
                                    // The client went away, or the test is over.
                                }
                            }
                        });
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        if (!greeting.isEmpty()) {
            out.print(greeting + "\r\n");
            out.flush();
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print(answer(line, in, out) + "\r\n");
            out.flush();
        }
    }

    private String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("RCPT")) {
            return recipientAnswer;
        }
        if (!line.startsWith("DATA")) {
            return "250 ok";
        }
        out.print("354 go on\r\n");
        out.flush();
        received.clear();
        for (String next = in.readLine(); next != null && !next.equals("."); next = in.readLine()) {
            received.add(next.startsWith(".") ? next.substring(1) : next);
        }
        return dataAnswer;
    }
}
