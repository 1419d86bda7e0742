// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.docketry.analysis.domain.reading.Due;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Obligation;
import org.jspecify.annotations.Nullable;

/** What a proposed order or stipulation makes parties do, one obligation per person obliged. */
final class ObligationDraft {

    private static final String NOBODY = "the paper names nobody who is certainly on record";
    private static final double UNKNOWN_PARTY = 0.6;
    private static final double WORDS_LOST = 0.7;

    private final FactDraft draft;
    private final String field;
    private final String paperId;
    private final Function<String, List<String>> meantBy;
    private final List<Map<String, Object>> facts = new ArrayList<>();

    /**
     * @param field of the fact that takes the obligations
     * @param paperId of the fact, from which each obligation has its own
     * @param meantBy the parties on record that the paper's words mean
     */
    ObligationDraft(
            FactDraft draft, String field, String paperId, Function<String, List<String>> meantBy) {
        this.draft = draft;
        this.field = field;
        this.paperId = paperId;
        this.meantBy = meantBy;
    }

    List<Map<String, Object>> all(List<Obligation> obligations) {
        for (Obligation obligation : obligations) {
            Found<String> named = obligation.actor();
            List<String> actors = named == null ? List.of() : meantBy.apply(named.value());
            if (actors.isEmpty()) {
                draft.leaveOpen("/" + field + "/" + facts.size() + "/actor", UNKNOWN_PARTY, NOBODY);
                add(obligation, named == null ? null : named.value());
            }
            actors.forEach(actor -> add(obligation, actor));
        }
        return facts;
    }

    private void add(Obligation obligation, @Nullable String actor) {
        String path = "/" + field + "/" + facts.size();
        Map<String, Object> fact = new LinkedHashMap<>();
        facts.add(fact);
        fact.put("obligationId", paperId + "-obligation-" + facts.size());
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
        if (obligation.condition() != null) {
            // The fact binds whatever happens, so a person must see that the paper does not.
            draft.readAt(path + "/condition", obligation.condition().spans());
            draft.leaveOpen(
                    path + "/condition",
                    WORDS_LOST,
                    "the duty depends on something, and the fact has no place for it");
        }
        draft.atMost(obligation.confidence());
    }

    private void recipient(Obligation obligation, String path, Map<String, Object> fact) {
        if (obligation.recipient() == null) {
            return;
        }
        List<String> named = meantBy.apply(obligation.recipient().value());
        if (named.size() == 1) {
            draft.put(fact, path, "recipient", obligation.recipient());
            fact.put("recipient", named.getFirst());
        } else {
            // Optional in the fact, so nothing is put in the place of a party that is not certain.
            draft.leaveOpen(path + "/recipient", 1, NOBODY);
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
                            WORDS_LOST,
                            "the paper names an hour, and the fact has no place for it");
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
