// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who represents whom, as a block of counsel says.
 *
 * @param attorneys names as written
 * @param firm null where the block names none
 * @param represents whom, as written, such as "Respondent TWITTER, INC."
 */
public record Counsel(
        List<String> attorneys,
        @Nullable String firm,
        String represents,
        double confidence,
        List<Span> spans) {

    public Counsel {
        attorneys = List.copyOf(attorneys);
        spans = List.copyOf(spans);
    }
}
