package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stream of a dashboard: complete, in order, and of what its reader may see. */
@Timeout(120)
class LiveEventsIT {
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private record Frame(String id, String event) {}

    /** Reads frames until as many have come as are wanted, and breaks the connection. */
    private static List<Frame> read(Client client, String lastId, int wanted) throws Exception {
        HttpRequest.Builder request = client.to("/api/v1/events?from=start");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<InputStream> response =
                client.http().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            return frames(lines, wanted);
        }
    }

    private static List<Frame> frames(BufferedReader lines, int wanted) throws IOException {
        List<Frame> frames = new ArrayList<>();
        String id = "";
        String event = "";
        while (frames.size() < wanted) {
            String line = lines.readLine();
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7).replaceAll("org.docketry.dispute.|.v1", "");
            } else if (line.startsWith("data: ")) {
                frames.add(new Frame(id, event));
            }
        }
        return frames;
    }

    @Test
    void aReconnectMissesAndRepeatsNothing() throws Exception {
        Client clerk = service.as("clerk", "clerk");
        String dispute = StoriesIT.open(clerk, "Live");
        StoriesIT.leiferUntilTheOpposition(clerk, dispute);
        List<Frame> whole = read(clerk, null, 10);

        assertThat(whole).extracting(Frame::event).startsWith("dispute-opened", "access-granted");
        assertThat(whole.get(0).id()).isEqualTo("1-0");
        assertThat(whole.get(1).id()).isEqualTo("1-1");
        for (int i = 0; i < whole.size() - 1; i++) {
            assertThat(read(clerk, whole.get(i).id(), whole.size() - 1 - i))
                    .isEqualTo(whole.subList(i + 1, whole.size()));
        }
    }

    @Test
    void nobodySeesWhatIsNotHis() throws Exception {
        Client clerk = service.as("clerk", "clerk");
        Client other = service.as("other", "clerk");
        StoriesIT.open(clerk, "Not for the other");
        StoriesIT.open(other, "Of the other");
        String shared = StoriesIT.open(clerk, "Shared");
        assertThat(clerk.post(shared + "/access", "{'account':'other','level':'read'}").status())
                .isEqualTo(201);
        List<Frame> seen = read(other, null, 5);
        assertThat(seen).extracting(Frame::id).containsExactly("2-0", "2-1", "3-0", "3-1", "4-0");

        assertThat(clerk.delete(shared + "/access/other").status()).isEqualTo(200);
        StoriesIT.record(
                clerk,
                shared,
                "{'type':'party-joined','effectiveOn':'2022-05-11','partyId':'a','name':'A',"
                        + "'roles':['doe']}");
        StoriesIT.open(other, "Of the other again");
        assertThat(read(other, null, 4))
                .extracting(Frame::id)
                .containsExactly("2-0", "2-1", "7-0", "7-1");
    }

    /** The stream that was open when the access went sees the revocation's place pass, no more. */
    @Test
    void anOpenStreamEndsWhereAccessEnds() throws Exception {
        Client clerk = service.as("clerk", "clerk");
        Client other = service.as("other", "clerk");
        String shared = StoriesIT.open(clerk, "Shared");
        clerk.post(shared + "/access", "{'account':'other','level':'read'}");
        HttpResponse<InputStream> response =
                other.http()
                        .send(
                                other.to("/api/v1/events?from=start").build(),
                                BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(frames(lines, 3)).extracting(Frame::id).containsExactly("1-0", "1-1", "2-0");
            assertThat(clerk.delete(shared + "/access/other").status()).isEqualTo(200);
            StoriesIT.record(
                    clerk,
                    shared,
                    "{'type':'party-joined','effectiveOn':'2022-05-11','partyId':'a','name':'A',"
                            + "'roles':['doe']}");
            StoriesIT.open(other, "Of the other");
            assertThat(frames(lines, 2)).extracting(Frame::id).containsExactly("5-0", "5-1");
        }
    }

    @Test
    void aPlaceThatThisLogNeverGaveIsRefused() {
        Client clerk = service.as("clerk", "clerk");
        for (String id : new String[] {"nonsense", "99-0", "-1-0"}) {
            assertThat(
                            clerk.send(clerk.to("/api/v1/events").header("Last-Event-ID", id).GET())
                                    .status())
                    .isEqualTo(400);
        }
    }
}
