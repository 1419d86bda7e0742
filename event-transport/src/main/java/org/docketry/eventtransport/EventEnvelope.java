// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One event as it travels: the attributes of CloudEvents 1.0 and a JSON text.
 *
 * @param id unique per source; consumers drop repeats by it
 * @param source who says so, for example {@code /docket-service}
 * @param type dotted name that ends in a version, for example {@code org.example.thing-done.v1}
 * @param subject what the event is about, or null
 * @param time when it was recorded, or null
 * @param dataSchema where the schema of {@code json} lives, or null
 * @param extensions extension attributes by name; names are 1-20 of {@code a-z0-9} (CloudEvents
 *     1.0, "Naming conventions"), values are strings
 * @param json the data: one JSON text. It is carried as it is and not parsed here
 */
public record EventEnvelope(
        String id,
        URI source,
        String type,
        @Nullable String subject,
        @Nullable Instant time,
        @Nullable URI dataSchema,
        Map<String, String> extensions,
        String json) {

    private static final Pattern EXTENSION_NAME = Pattern.compile("[a-z0-9]{1,20}");

    /**
     * Checks what CloudEvents demands.
     *
     * @throws IllegalArgumentException when id, type or json is blank, or an extension is misnamed
     */
    public EventEnvelope {
        requireText("id", id);
        requireText("type", type);
        requireText("json", json);
        extensions = Map.copyOf(extensions);
        for (String name : extensions.keySet()) {
            if (!EXTENSION_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not an extension name: " + name);
            }
        }
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
