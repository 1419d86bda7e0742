package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Client;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A paper that is sealed after it was read: its words stay with those who may see what is sealed,
 * on every way in which a dispute is read.
 */
@Timeout(120)
class SealedReadingsIT {

    private static final String EXAMPLE = "hearing-moved.json";
    private static final String MARK = "last-thing-on-the-stream";

    private final DevStack stack = DevStack.shared();

    @Test
    void whatWasReadBeforeTheSealGoesWithThePaper() throws Exception {
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis =
                        EventSink.open(
                                TransportSettings.of(stack.kafkaBootstrapServers(), "test"))) {
            Client attorney = service.as("attorney", "attorney");
            Client clerk = service.as("clerk", "clerk");
            ReadDispute dispute = ReadDispute.halloran(attorney, analysis);
            String path = dispute.path();
            attorney.post(path + "/access", "{'account':'clerk','level':'write'}");
            dispute.told(EXAMPLE);
            String words = words(attorney, path);
            assertThat(everything(clerk, path)).contains(words).contains("paper.txt");

            seal(attorney, path);
            assertThat(everything(clerk, path)).doesNotContain(words, "paper.txt");
            assertThat(everything(attorney, path)).contains(words).contains("paper.txt");

            StoriesIT.record(
                    attorney,
                    path,
                    "{'type':'material-unsealed','effectiveOn':'2024-12-21','sealId':'seal-1'}");
            assertThat(everything(clerk, path)).contains(words).contains("paper.txt");
        }
    }

    private static void seal(Client attorney, String path) {
        String document =
                attorney.get(path + "/proposals").body().at("/proposals/0/documentId").asString();
        StoriesIT.record(
                attorney,
                path,
                ("{'type':'material-sealed','effectiveOn':'2024-12-20','sealId':'seal-1',"
                                + "'level':'document','documentId':'%s'}")
                        .formatted(document));
    }

    /** The longest quote of the reading. */
    private static String words(Client reader, String path) {
        return reader.get(path + "/proposals")
                .body()
                .at("/proposals/0/spans")
                .valueStream()
                .map(span -> span.required("text").asString())
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** What the reader is shown of the dispute, the stream of events from its start included. */
    private static String everything(Client reader, String path) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String part : new String[] {"", "/timeline", "/proposals", "/deadlines"}) {
            all.append(reader.get(path + part).body());
        }
        StoriesIT.open(reader, MARK);
        return all.append(stream(reader)).toString();
    }

    /** The stream until a dispute that was opened after everything else. */
    private static String stream(Client reader) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                reader.http()
                        .send(
                                reader.to("/api/v1/events?from=start").build(),
                                BodyHandlers.ofInputStream());
        StringBuilder read = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String line;
            do {
                line = lines.readLine();
                read.append(line).append('\n');
            } while (!line.contains(MARK));
        }
        return read.toString();
    }
}
