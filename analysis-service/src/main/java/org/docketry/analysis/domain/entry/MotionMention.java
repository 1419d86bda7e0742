// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A motion that a docket's line files, rules on, or refers to.
 *
 * @param number its number on the docket, as the line gives it; null where the line gives none, as
 *     when it files the motion
 * @param title what it is called, as written
 * @param outcome what the line does to it; null where it does nothing
 */
public record MotionMention(
        @Nullable Integer number, String title, @Nullable Outcome outcome, Span at) {}
