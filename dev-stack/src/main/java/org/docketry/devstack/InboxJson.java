// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.List;
import java.util.stream.Collectors;

/** A message as JSON, without a JSON library on the class path of every test. */
final class InboxJson {

    private InboxJson() {}

    static String of(int number, Inbox.Message message) {
        return "{\"n\":%d,\"messageId\":%s,\"from\":%s,\"to\":%s,\"subject\":%s,\"text\":%s}"
                .formatted(
                        number,
                        quoted(message.messageId()),
                        quoted(message.from()),
                        list(message.to()),
                        quoted(message.subject()),
                        quoted(message.text()));
    }

    private static String list(List<String> values) {
        return values.stream().map(InboxJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String value) {
        StringBuilder json = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(c -> append(json, (char) c));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
