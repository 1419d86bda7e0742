// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.eventstore.TestLog.event;
import static org.docketry.eventstore.TestLog.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.docketry.eventstore.TestLog.Noted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogArchiveIT {

    private TestLog log;
    private TestLog target;

    @BeforeEach
    void open() {
        log = TestLog.empty();
        target = TestLog.empty();
    }

    @AfterEach
    void close() {
        log.close();
        target.close();
    }

    private void fill() {
        for (int n = 0; n < 40; n++) {
            log.engine.append(events("a", n * 3, 3));
        }
        log.engine.append(List.of(new GenericEventMessage<>(new Noted("§ \"quoted\"\n\u0000", 1))));
        log.engine.append(List.of(event("b", 0, Map.of(EventClaims.CLAIM, "once"))));
    }

    private String export() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogArchive(log.database, log.settings).export(out, position -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    private LogVerifier.Sound restore(String archive) throws Exception {
        return new LogArchive(target.database, target.settings)
                .restore(
                        new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)),
                        position -> {});
    }

    @Test
    void aRestoredLogIsTheOneThatWasExported() throws Exception {
        fill();

        LogVerifier.Sound restored = restore(export());

        assertThat(new LogVerifier(log.database, log.settings).verify()).isEqualTo(restored);
        assertThat(new LogVerifier(target.database, target.settings).verify()).isEqualTo(restored);
        assertThat(target.log().read(1, 100)).isEqualTo(log.log().read(1, 100));
        assertThatThrownBy(
                        () ->
                                target.engine.append(
                                        List.of(event("c", 0, Map.of(EventClaims.CLAIM, "once")))))
                .isInstanceOf(ClaimTaken.class);
        assertThat(target.engine.append(events("a", 120, 1)).position()).isEqualTo(43);
    }

    @Test
    void anEmptyLogIsRestoredEmpty() throws Exception {
        assertThat(restore(export()).commits()).isZero();
    }

    @Test
    void anArchiveThatWasCutOffOrAlteredIsRefusedAndLeavesNothing() throws Exception {
        fill();
        String archive = export();
        int middle = archive.indexOf('\n', archive.length() / 2) + 1;
        int letter = archive.indexOf("\"event\\\"", archive.length() / 2);
        List<String> bad =
                List.of(
                        "",
                        "something else\n",
                        archive.substring(0, middle),
                        archive.substring(0, middle + 20),
                        archive.substring(0, archive.lastIndexOf("end ")),
                        archive.substring(0, middle)
                                + archive.substring(archive.indexOf('\n', middle) + 1),
                        archive.substring(0, letter + 1) + "E" + archive.substring(letter + 2));
        for (String each : bad) {
            assertThatThrownBy(() -> restore(each)).isInstanceOf(ArchiveBroken.class);
            assertThat(target.log().anyAfter(0)).isFalse();
        }
        restore(archive);
    }

    @Test
    void aLogThatIsNotEmptyIsNotOverwritten() throws Exception {
        fill();
        String archive = export();
        target.engine.append(events("a", 0, 1));

        assertThatThrownBy(() -> restore(archive)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLogThatIsNotSoundIsNotExported() {
        fill();
        log.database.getCollection("log").deleteOne(new org.bson.Document("_id", 7L));

        assertThatThrownBy(this::export).isInstanceOf(ArchiveBroken.class);
    }
}
