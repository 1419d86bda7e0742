package org.docketry.deadlinerules;

import java.util.List;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Rule;

/**
 * Whether a request calls its events what the rule calls them. A misspelt one would be left out in
 * silence, and the rule's other limit would stand alone.
 */
final class EventNames {
    private EventNames() {}

    static void check(DeadlineRequest request, Terms terms, List<Rule> versions) {
        if (terms.rule() == null) {
            return;
        }
        for (Limit limit : terms.limits()) {
            if (limit.optional() && !given(request, limit)) {
                request.events().keySet().stream()
                        .filter(name -> versions.stream().noneMatch(rule -> knows(rule, name)))
                        .findFirst()
                        .ifPresent(name -> refuse(request, name, limit));
            }
        }
    }

    private static boolean given(DeadlineRequest request, Limit limit) {
        Trigger trigger = request.trigger();
        return request.events().containsKey(limit.event())
                || (trigger != null && limit.event().equals(trigger.event()));
    }

    private static boolean knows(Rule rule, String event) {
        return rule.limits().stream()
                .anyMatch(
                        limit ->
                                limit.event().equals(event)
                                        || (limit.chain() != null
                                                && limit.chain().event().equals(event)));
    }

    private static void refuse(DeadlineRequest request, String name, Limit limit) {
        throw Unanswered.missing(
                request.id(),
                "events." + limit.event(),
                "The rule knows no event \""
                        + name
                        + "\". It may run from "
                        + limit.what()
                        + ", of which the request says nothing: call it \""
                        + limit.event()
                        + "\" if it is what was meant, or leave the other out.");
    }
}
