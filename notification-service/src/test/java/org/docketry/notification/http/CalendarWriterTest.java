// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.deadline;
import static org.docketry.notification.domain.Samples.dispute;
import static org.docketry.notification.domain.Samples.origin;
import static org.docketry.notification.domain.Samples.restated;
import static org.docketry.notification.domain.Samples.set;
import static org.docketry.notification.domain.Samples.timed;
import static org.docketry.notification.domain.Samples.vacated;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Derivation;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.Samples;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private final CalendarWriter writer = new CalendarWriter();

    @Test
    void aDayLongDeadlineIsADateWithAStableUid() throws Exception {
        String text = text(deadline(set(5, allDay("2023-02-28"))));
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20230228\r\n")
                .contains("DTEND;VALUE=DATE:20230301\r\n")
                .contains("UID:" + Samples.DEADLINE + "@docketry\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("DTSTAMP:20230216T200005Z\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("X-PUBLISHED-TTL:PT1H\r\n")
                .doesNotContain("VTIMEZONE");
        VEvent event = event(text);
        assertThat(value(event, "DTSTART", DtStart.class).getDate())
                .isEqualTo(LocalDate.parse("2023-02-28"));
        assertThat(value(event, "SUMMARY", Summary.class).getValue())
                .isEqualTo("Respond to the subpoena and produce - Leifer v. Twitter");
    }

    @Test
    void anHourIsWrittenInTheCourtsZoneWhichIsDefined() throws Exception {
        String text = text(deadline(set(5, timed("2023-03-14", "17:00"))));
        assertThat(text)
                .contains("DTSTART;TZID=America/Los_Angeles:20230314T170000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:America/Los_Angeles\r\n");
        ZonedDateTime start =
                ZonedDateTime.from(value(event(text), "DTSTART", DtStart.class).getDate());
        assertThat(start.toInstant()).isEqualTo("2023-03-15T00:00:00Z");
    }

    @Test
    void aChangedDeadlineKeepsItsUidAndRaisesTheSequence() throws Exception {
        String text =
                text(
                        deadline(
                                set(5, allDay("2023-02-28")),
                                restated(6, 2, allDay("2023-02-28"), allDay("2023-03-10"))));
        VEvent event = event(text);
        assertThat(value(event, "UID", Uid.class).getValue())
                .isEqualTo(Samples.DEADLINE + "@docketry");
        assertThat(value(event, "SEQUENCE", Sequence.class).getSequenceNo()).isEqualTo(2);
        assertThat(text).contains("DTSTART;VALUE=DATE:20230310");
    }

    @Test
    void aVacatedDeadlineIsShownAsCancelled() throws Exception {
        VEvent event = event(text(deadline(set(5, allDay("2023-02-28")), vacated(6, 1))));
        assertThat(value(event, "SEQUENCE", Sequence.class).getSequenceNo()).isEqualTo(2);
        assertThat(value(event, "STATUS", Status.class).getValue()).isEqualTo("CANCELLED");
        assertThat(value(event, "SUMMARY", Summary.class).getValue()).startsWith("Vacated: ");
    }

    @Test
    void hostileTextIsEscapedAndFoldedAndComesBackWhole() throws Exception {
        String title = "a\\;b,c\r\nEND:VEVENT\r\nX:1 " + "漢字𝒳".repeat(20);
        DisputeNews.DeadlineSet hostile =
                new DisputeNews.DeadlineSet(
                        origin(5),
                        Samples.DEADLINE,
                        1,
                        title,
                        List.of("x;y,z\\w"),
                        "cand",
                        allDay("2023-02-28"),
                        Derivation.NONE);
        String text = text(deadline(hostile));
        assertThat(text.split("\r\n", -1))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("END:VEVENT\r\n", -1)).hasSize(2);
        VEvent event = event(text);
        assertThat(value(event, "SUMMARY", Summary.class).getValue())
                .startsWith("a\\;b,c END:VEVENT X:1 漢字𝒳漢字𝒳");
        assertThat(value(event, "DESCRIPTION", Description.class).getValue())
                .contains("Binds: x;y,z\\w\nCourt: cand");
    }

    @Test
    void theSameDeadlinesGiveTheSameBytes() {
        Deadline deadline = deadline(set(5, allDay("2023-02-28")));
        assertThat(text(deadline)).isEqualTo(text(deadline));
    }

    @Test
    void aSealedMatterShowsNothingButAnIdAndADate() {
        Deadline open = deadline(set(5, allDay("2023-02-28")));
        Deadline sealed =
                new Deadline(
                        open.id(),
                        open.disputeId(),
                        open.description(),
                        open.term(),
                        open.standing(),
                        0,
                        0,
                        true,
                        open.changedAt());
        assertThat(text(sealed)).doesNotContain("Leifer", "subpoena", "Twitter", "cand");
    }

    @Test
    void anEmptyCalendarIsOneToo() throws Exception {
        byte[] empty = writer.write(List.of());
        assertThat(new CalendarBuilder().build(new ByteArrayInputStream(empty))).isNotNull();
    }

    private String text(Deadline deadline) {
        return new String(
                writer.write(List.of(new CalendarWriter.Entry(dispute(), deadline))),
                StandardCharsets.UTF_8);
    }

    private static VEvent event(String text) throws Exception {
        Calendar parsed =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        parsed.validate(true);
        return (VEvent) parsed.getComponents("VEVENT").getFirst();
    }

    private static <T> T value(VEvent event, String name, Class<T> type) {
        return type.cast(event.getProperty(name).orElseThrow());
    }
}
