// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of single fields. */
final class Fields {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Fields() {}

    static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.malformed("Field '" + name + "' is missing.");
        }
        return value;
    }

    /** The id in lower case: ids are compared as text. */
    static String uuid(String name, String value) {
        if (!UUID_TEXT.matcher(value).matches()) {
            throw Refusal.malformed("Field '" + name + "' is not a UUID.");
        }
        return UUID.fromString(value).toString();
    }

    /** The id of something in a path: what is no UUID is no such thing. */
    static UUID known(String value) {
        if (!UUID_TEXT.matcher(value).matches()) {
            throw Refusal.notFound();
        }
        return UUID.fromString(value);
    }
}
