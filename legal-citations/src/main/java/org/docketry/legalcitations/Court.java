package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court with its CourtListener id.
 *
 * @param citation how the Bluebook cites it, as in {@code N.D. Cal.}; empty where unknown
 * @param from first year, null where unknown
 * @param to last year, null where it still sits or is unknown
 * @param parent id of the court it belongs to
 * @param aliases other names it goes by
 * @param state the state or territory whose court it is; null for a federal one and where unknown
 */
public record Court(
        String id,
        String citation,
        String name,
        String system,
        String type,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String parent,
        List<String> aliases,
        @Nullable String state) {}
