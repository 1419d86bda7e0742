// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.bson.Document;
import org.docketry.notification.domain.Due;
import org.jspecify.annotations.Nullable;

/**
 * Due dates and instants as stored: instants as dates (milliseconds), the rest as ISO 8601 text.
 */
final class DueDocuments {

    private DueDocuments() {}

    static @Nullable Document write(@Nullable Due due) {
        if (due == null) {
            return null;
        }
        return new Document("date", due.date().toString())
                .append("time", due.time() == null ? null : due.time().toString())
                .append("zone", due.zone().getId())
                .append("at", Date.from(due.at()));
    }

    static @Nullable Due readOrNull(@Nullable Document stored) {
        return stored == null ? null : read(stored);
    }

    static Due read(Document stored) {
        String time = stored.getString("time");
        return new Due(
                LocalDate.parse(stored.getString("date")),
                time == null ? null : LocalTime.parse(time),
                ZoneId.of(stored.getString("zone")),
                instant(stored, "at"));
    }

    static Instant instant(Document stored, String field) {
        return stored.get(field, Date.class).toInstant();
    }

    static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }
}
