// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.docketry.eventtransport.EventRefused;
import org.docketry.notification.domain.Derivation;
import org.docketry.notification.domain.Due;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads fields of an event's data. What is needed must be there and of the right kind; what is not
 * known is passed over (a producer may add fields).
 */
record EventData(JsonNode node) {

    private static final int TEXT_LENGTH_MAX = 20_000;

    EventData object(String field) {
        JsonNode found = node.path(field);
        if (!found.isObject()) {
            throw new EventRefused(field + " is not an object");
        }
        return new EventData(found);
    }

    @Nullable EventData objectOrNull(String field) {
        return node.path(field).isObject() ? new EventData(node.path(field)) : null;
    }

    String text(String field) {
        String found = textOrNull(field);
        if (found == null || found.isBlank()) {
            throw new EventRefused(field + " is missing");
        }
        return found;
    }

    @Nullable String textOrNull(String field) {
        JsonNode found = node.path(field);
        if (found.isMissingNode() || found.isNull()) {
            return null;
        }
        if (!found.isString() || found.stringValue().length() > TEXT_LENGTH_MAX) {
            throw new EventRefused(field + " is not a text of bearable length");
        }
        return found.stringValue();
    }

    long number(String field) {
        JsonNode found = node.path(field);
        if (!found.isIntegralNumber() || !found.canConvertToLong() || found.longValue() < 1) {
            throw new EventRefused(field + " is not a number from 1");
        }
        return found.longValue();
    }

    int version() {
        long version = number("deadlineVersion");
        if (version > Integer.MAX_VALUE) {
            throw new EventRefused("deadlineVersion is too large");
        }
        return (int) version;
    }

    Instant instant(String field) {
        try {
            return Instant.parse(text(field));
        } catch (DateTimeException e) {
            throw new EventRefused(field + " is not an instant", e);
        }
    }

    List<String> texts(String field) {
        JsonNode found = node.path(field);
        List<String> texts = new ArrayList<>();
        if (!found.isMissingNode() && !found.isNull() && !found.isArray()) {
            throw new EventRefused(field + " is not a list");
        }
        for (JsonNode element : found) {
            texts.add(element.isString() ? element.stringValue() : element.toString());
        }
        return texts;
    }

    Due due(String field) {
        EventData due = object(field);
        try {
            String time = due.textOrNull("time");
            return new Due(
                    LocalDate.parse(due.text("date")),
                    time == null ? null : LocalTime.parse(time),
                    ZoneId.of(due.text("zone")),
                    due.instant("at"));
        } catch (DateTimeException e) {
            throw new EventRefused(field + " is not a due date: " + e.getMessage(), e);
        }
    }

    Derivation derivation() {
        EventData derivation = objectOrNull("derivation");
        if (derivation == null) {
            return Derivation.NONE;
        }
        List<Derivation.Step> steps = new ArrayList<>();
        for (JsonNode step : derivation.node().path("steps")) {
            EventData data = new EventData(step);
            steps.add(
                    new Derivation.Step(
                            (int) Math.min(data.number("n"), Integer.MAX_VALUE),
                            data.text("what"),
                            data.textOrNull("authority"),
                            data.textOrNull("date")));
        }
        return new Derivation(
                steps,
                derivation.texts("unsettled"),
                derivation.textOrNull("earliestSafe"),
                derivation.textOrNull("latestArguable"));
    }
}
