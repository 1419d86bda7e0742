package org.docketry.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The messages that really arrived at the mail server. */
final class MailInbox {

    private final HttpClient http;
    private final URI inbox;

    MailInbox(HttpClient http, URI inbox) {
        this.http = http;
        this.inbox = inbox;
    }

    List<JsonNode> messagesTo(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(inbox.resolve("/messages")).GET().build();
        String body = http.send(request, BodyHandlers.ofString()).body();
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode message : Api.JSON.readTree(body)) {
            if (message.required("to").toString().contains(address)) {
                found.add(message);
            }
        }
        return found;
    }
}
