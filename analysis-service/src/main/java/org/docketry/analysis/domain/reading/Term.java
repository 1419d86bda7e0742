// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;

/** A word of the published language: what an enum constant is called outside of Java. */
public interface Term {

    String name();

    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
