// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventRefused;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.DisputeNews.Origin;
import org.docketry.notification.domain.Due;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The declared events, as news. Events of other types are no news and are passed over. */
final class NewsReader {

    private static final Pattern TYPE =
            Pattern.compile("org\\.docketry\\.dispute\\.([a-z-]+)\\.v(\\d{1,4})");

    private static final Map<String, BiFunction<Origin, EventData, DisputeNews>> DECLARED =
            Map.ofEntries(
                    Map.entry("dispute-opened", NewsReader::opened),
                    Map.entry("party-joined", ofFact(NewsReader::partyJoined)),
                    Map.entry("access-granted", ofFact(NewsReader::accessGranted)),
                    Map.entry("access-revoked", ofFact(NewsReader::accessRevoked)),
                    Map.entry("deadline-set", ofFact(NewsReader::set)),
                    Map.entry("deadline-restated", ofFact(NewsReader::restated)),
                    Map.entry("deadline-vacated", ofFact(NewsReader::vacated)),
                    Map.entry("deadline-satisfied", ofFact(NewsReader::satisfied)),
                    Map.entry("deadline-passed", ofFact(NewsReader::passed)),
                    Map.entry("expected-filing-absent", ofFact(NewsReader::absent)),
                    Map.entry("deadline-confirmed", ofFact(NewsReader::confirmed)));

    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * What the event says, if it is of a declared type.
     *
     * @throws EventRefused when it is of a declared type and cannot be understood
     */
    Optional<DisputeNews> read(EventEnvelope event) {
        Matcher type = TYPE.matcher(event.type());
        if (!type.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(DECLARED.get(type.group(1)))
                .map(form -> read(event, type, form));
    }

    private DisputeNews read(
            EventEnvelope event, Matcher type, BiFunction<Origin, EventData, DisputeNews> form) {
        if (!type.group(2).equals("1")) {
            throw new EventRefused("version " + type.group(2) + " of " + type.group(1));
        }
        EventData data = data(event);
        Origin origin =
                new Origin(
                        data.text("disputeId"),
                        data.number("sequence"),
                        data.instant("recordedAt"));
        return form.apply(origin, data);
    }

    private EventData data(EventEnvelope event) {
        try {
            return new EventData(json.readTree(event.json()));
        } catch (JacksonException e) {
            throw new EventRefused("data is not JSON", e);
        }
    }

    private static BiFunction<Origin, EventData, DisputeNews> ofFact(
            BiFunction<Origin, EventData, DisputeNews> form) {
        return (origin, data) -> form.apply(origin, data.object("fact"));
    }

    /** Who opens a dispute may see it: the actor of this event, who stands outside the fact. */
    private static DisputeNews opened(Origin origin, EventData data) {
        return new DisputeNews.Opened(
                origin, data.object("fact").text("title"), data.object("actor").text("id"));
    }

    private static DisputeNews partyJoined(Origin origin, EventData fact) {
        return new DisputeNews.PartyJoined(origin, fact.text("partyId"), fact.text("name"));
    }

    private static DisputeNews accessGranted(Origin origin, EventData fact) {
        return new DisputeNews.AccessGranted(origin, fact.text("account"));
    }

    private static DisputeNews accessRevoked(Origin origin, EventData fact) {
        return new DisputeNews.AccessRevoked(origin, fact.text("account"));
    }

    private static DisputeNews set(Origin origin, EventData fact) {
        return new DisputeNews.DeadlineSet(
                origin,
                fact.text("deadlineId"),
                fact.version(),
                fact.text("title"),
                fact.texts("bound"),
                fact.text("court"),
                fact.due("due"),
                fact.derivation());
    }

    private static DisputeNews restated(Origin origin, EventData fact) {
        return new DisputeNews.DeadlineRestated(
                origin,
                fact.text("deadlineId"),
                fact.version(),
                fact.object("was").due("due"),
                fact.object("is").due("due"),
                fact.text("why"),
                fact.derivation());
    }

    private static DisputeNews vacated(Origin origin, EventData fact) {
        EventData was = fact.objectOrNull("was");
        @Nullable Due due = was == null ? null : was.due("due");
        return new DisputeNews.DeadlineVacated(
                origin, fact.text("deadlineId"), fact.version(), due, fact.text("why"));
    }

    private static DisputeNews satisfied(Origin origin, EventData fact) {
        return new DisputeNews.DeadlineSatisfied(origin, fact.text("deadlineId"), fact.version());
    }

    private static DisputeNews passed(Origin origin, EventData fact) {
        return new DisputeNews.DeadlinePassed(origin, fact.text("deadlineId"), fact.version());
    }

    private static DisputeNews absent(Origin origin, EventData fact) {
        return new DisputeNews.ExpectedFilingAbsent(
                origin, fact.text("deadlineId"), fact.version(), fact.text("expected"));
    }

    private static DisputeNews confirmed(Origin origin, EventData fact) {
        return new DisputeNews.DeadlineConfirmed(
                origin, fact.text("deadlineId"), fact.version(), fact.text("by"));
    }
}
