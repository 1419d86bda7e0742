// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.Proposal.FieldSpan;
import org.docketry.analysis.domain.proposal.Proposal.Open;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/** A fact under way: its fields, where each was read, and how sure the least sure of them is. */
final class FactDraft {

    private final Map<String, Object> fact = new LinkedHashMap<>();
    private final List<FieldSpan> spans = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private double confidence = 1;

    Map<String, Object> fact() {
        return fact;
    }

    List<FieldSpan> spans() {
        return spans;
    }

    List<Open> open() {
        return open;
    }

    double confidence() {
        return Math.round(confidence * 100) / 100.0;
    }

    void atMost(double sure) {
        confidence = Math.min(confidence, sure);
    }

    /** Leaves a field to a person, and says why. */
    void leaveOpen(String pointer, double sure, String why) {
        open.add(new Open(pointer, why));
        atMost(sure);
    }

    void readAt(String pointer, List<Span> places) {
        places.forEach(place -> spans.add(new FieldSpan(pointer, place)));
    }

    /** Takes a finding's value into an object of the fact, unless nothing was found. */
    void put(Map<String, Object> into, String path, String field, @Nullable Found<?> found) {
        if (found != null) {
            into.put(field, found.value());
            readAt(path + "/" + field, found.spans());
            atMost(found.confidence());
        }
    }
}
