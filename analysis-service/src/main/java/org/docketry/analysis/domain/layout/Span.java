// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the original text, as it was received.
 *
 * @param start first UTF-16 unit, counted from 0
 * @param end the unit after the last
 * @param page the page counted from 1 by the breaks that the text shows
 * @param line the number printed in the margin where the page has pleading line numbers (null for a
 *     line that carries none), else the line counted from 1 at the top of the page
 * @param text the original's units from start to end, unchanged
 */
public record Span(int start, int end, int page, @Nullable Integer line, String text) {}
