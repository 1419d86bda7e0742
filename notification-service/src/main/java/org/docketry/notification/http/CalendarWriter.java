// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.DeadlineText;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Due;

/**
 * Deadlines as an iCalendar (RFC 5545, RFC 7986). A deadline keeps its UID for ever, counts its
 * revisions in SEQUENCE, and one that was vacated is shown as cancelled instead of vanishing. The
 * same deadlines give the same bytes.
 */
final class CalendarWriter {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final String PRODUCT = "-//Docketry//Deadlines//EN";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /** A deadline and the dispute that it belongs to. */
    record Entry(Dispute dispute, Deadline deadline) {}

    byte[] write(List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Docketry deadlines"));
        calendar.add(new XProperty("X-WR-CALNAME", "Docketry deadlines"));
        calendar.add(refreshInterval());
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        List<Entry> shown =
                entries.stream().filter(entry -> entry.deadline().term() != null).toList();
        zonesOf(shown).values().forEach(calendar::add);
        shown.forEach(entry -> calendar.add(event(entry)));
        return LineFolding.fold(unfolded(calendar));
    }

    private static RefreshInterval refreshInterval() {
        RefreshInterval interval = new RefreshInterval();
        interval.add(net.fortuna.ical4j.model.parameter.Value.DURATION);
        interval.setValue(REFRESH.toString());
        return interval;
    }

    private Map<String, VTimeZone> zonesOf(List<Entry> entries) {
        Map<String, VTimeZone> used = new TreeMap<>();
        for (Entry entry : entries) {
            Deadline.Term term = entry.deadline().term();
            if (term != null && term.due().time() != null) {
                TimeZone zone = zones.getTimeZone(term.due().zone().getId());
                if (zone != null) {
                    used.put(zone.getID(), zone.getVTimeZone());
                }
            }
        }
        return used;
    }

    private VEvent event(Entry entry) {
        Deadline deadline = entry.deadline();
        VEvent event = new VEvent(false);
        event.add(new Uid(deadline.id() + "@docketry"));
        event.add(new DtStamp(deadline.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(deadline.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(deadline.revision()));
        if (deadline.term() != null) {
            addTime(event, deadline.term().due());
        }
        event.add(new Summary(DeadlineText.summary(entry.dispute(), deadline)));
        event.add(new Description(DeadlineText.description(entry.dispute(), deadline)));
        event.add(
                deadline.standing().kind() == Deadline.Kind.VACATED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private void addTime(VEvent event, Due due) {
        if (due.time() == null) {
            event.add(new DtStart<>(due.date()));
            event.add(new DtEnd<>(due.date().plusDays(1)));
        } else if (zones.getTimeZone(due.zone().getId()) == null) {
            event.add(new DtStart<>(due.at()));
        } else {
            event.add(new DtStart<>(due.date().atTime(due.time()).atZone(due.zone())));
        }
    }

    private static String unfolded(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A strong validator for the bytes. */
    static String hash(byte[] calendar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(calendar);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
