// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * One citation. What the text does not say is null.
 *
 * @param index its place among the paper's citations, from 0
 * @param kind full, short, supra, id, reference, statute, regulation, rule, journal, secondary,
 *     legislative, record or unknown
 * @param reporter the canonical edition, code or, of the record, the paper
 * @param court CourtListener's id
 * @param resolvesTo the index of the first citation of the same authority; null where it is the
 *     first itself or where that is not known for sure
 */
public record CitationFound(
        int index,
        String kind,
        Span span,
        @Nullable String volume,
        @Nullable String reporter,
        @Nullable String page,
        @Nullable String pin,
        @Nullable Integer year,
        @Nullable String court,
        @Nullable String plaintiff,
        @Nullable String defendant,
        @Nullable String parenthetical,
        @Nullable Integer resolvesTo) {}
