// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.Due;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Obligation;
import org.jspecify.annotations.Nullable;

/** The obligations of a proposed order, one per person obliged. */
final class ObligationDraft {

    private static final double UNKNOWN_PARTY = 0.6;
    private static final double HOUR_LOST = 0.7;

    private final FactDraft draft;
    private final Parties parties;
    private final String orderId;
    private final @Nullable MotionFiled motion;
    private final List<Map<String, Object>> facts = new ArrayList<>();

    ObligationDraft(
            FactDraft draft, Parties parties, String orderId, @Nullable MotionFiled motion) {
        this.draft = draft;
        this.parties = parties;
        this.orderId = orderId;
        this.motion = motion;
    }

    List<Map<String, Object>> all(List<Obligation> obligations) {
        for (Obligation obligation : obligations) {
            Found<String> named = obligation.actor();
            List<String> actors =
                    named == null ? List.of() : parties.meantBy(named.value(), motion);
            if (actors.isEmpty()) {
                draft.leaveOpen(
                        "/obligations/" + facts.size() + "/actor",
                        UNKNOWN_PARTY,
                        "the order names nobody who is certainly on record");
                add(obligation, named == null ? null : named.value());
            }
            actors.forEach(actor -> add(obligation, actor));
        }
        return facts;
    }

    private void add(Obligation obligation, @Nullable String actor) {
        String path = "/obligations/" + facts.size();
        Map<String, Object> fact = new LinkedHashMap<>();
        facts.add(fact);
        fact.put("obligationId", orderId + "-obligation-" + facts.size());
        if (actor != null) {
            draft.put(fact, path, "actor", obligation.actor());
            fact.put("actor", actor);
        }
        draft.put(fact, path, "act", obligation.act());
        List<String> objects = new ArrayList<>();
        for (Found<String> object : obligation.objects()) {
            draft.readAt(path + "/objects/" + objects.size(), object.spans());
            objects.add(object.value());
        }
        fact.put("objects", objects);
        recipient(obligation, path, fact);
        fact.put("due", due(obligation.due(), path));
        draft.atMost(obligation.confidence());
    }

    private void recipient(Obligation obligation, String path, Map<String, Object> fact) {
        if (obligation.recipient() == null) {
            return;
        }
        List<String> named = parties.meantBy(obligation.recipient().value(), motion);
        if (named.size() == 1) {
            draft.put(fact, path, "recipient", obligation.recipient());
            fact.put("recipient", named.getFirst());
        } else {
            // Optional in the fact, so nothing is put in the place of a party that is not certain.
            draft.leaveOpen(
                    path + "/recipient", 1, "the order names nobody who is certainly on record");
        }
    }

    private Map<String, Object> due(@Nullable Found<Due> due, String path) {
        Map<String, Object> fact = new LinkedHashMap<>();
        if (due == null) {
            fact.put("kind", "none-stated");
            return fact;
        }
        draft.readAt(path + "/due", due.spans());
        draft.atMost(due.confidence());
        switch (due.value()) {
            case Due.FixedDate fixed -> {
                fact.put("kind", "fixed-date");
                fact.put("date", fixed.date().toString());
                if (fixed.time() != null) {
                    // The fact has no place for an hour, so a person must see that there is one.
                    draft.leaveOpen(
                            path + "/due/time",
                            HOUR_LOST,
                            "the order names an hour, and the fact has no place for it");
                }
            }
            case Due.Period period -> {
                fact.put("kind", "period");
                fact.put("count", period.count());
                fact.put("unit", period.unit());
                fact.put("direction", period.direction());
                fact.put("trigger", period.trigger());
            }
            case Due.NoneStated() -> fact.put("kind", "none-stated");
        }
        return fact;
    }
}
