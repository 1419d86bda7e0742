package org.docketry.deadlinerules.rules;

import java.time.LocalDate;
import org.docketry.deadlinerules.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A worked example that the tests run.
 *
 * @param kind plain, weekend, holiday or other
 * @param request the request in the JSON of the public API, without the rule
 * @param due null when the rule must answer that it sets no time
 */
public record Example(String kind, JsonValue request, @Nullable LocalDate due, String why) {}
