// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.function.Function;
import org.docketry.analysis.domain.layout.Span;

/**
 * Something read out of a document.
 *
 * @param confidence from 0 to 1: how far the words decide it, by rule and never by chance
 * @param spans where it was read; never empty
 */
public record Found<T>(T value, double confidence, List<Span> spans) {

    public Found {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a finding without its place in the text");
        }
        spans = List.copyOf(spans);
    }

    static <T> Found<T> at(Span span, double confidence, T value) {
        return new Found<>(value, confidence, List.of(span));
    }

    public <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), confidence, spans);
    }
}
