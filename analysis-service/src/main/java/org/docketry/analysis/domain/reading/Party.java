// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;

/**
 * Somebody who takes part, as the paper names them.
 *
 * @param name as written
 * @param roles such as {@code petitioner}, {@code respondent}, {@code doe}; empty where the paper
 *     gives none
 * @param aliases the short names that the paper defines, such as "Meta" or "Petitioner"
 */
public record Party(
        String name,
        List<String> roles,
        List<String> aliases,
        double confidence,
        List<Span> spans) {

    public Party {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        spans = List.copyOf(spans);
    }
}
