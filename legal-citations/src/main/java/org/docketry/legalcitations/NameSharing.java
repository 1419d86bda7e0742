package org.docketry.legalcitations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets citations of the same volume and page share what only one of them states: an unreported
 * opinion is cited as {@code Mirza, 2021 WL 3772039, at *2} long after its whole name was given.
 */
final class NameSharing {

    private NameSharing() {}

    private record Place(String volume, String reporter, String page) {}

    static void share(List<Draft> drafts) {
        Map<Place, Draft> best = new HashMap<>();
        Draft last = null;
        for (Draft draft : drafts) {
            if (draft.kind != Draft.Kind.FULL || draft.isJournal()) {
                continue;
            }
            history(draft, last);
            Place key = key(draft);
            if (key != null) {
                best.merge(key, draft, NameSharing::better);
            }
            last = draft;
        }
        for (Draft draft : drafts) {
            Place key = draft.kind == Draft.Kind.FULL ? key(draft) : null;
            Draft source = key == null ? null : best.get(key);
            if (source != null && source != draft) {
                take(draft, source);
            }
        }
    }

    /** What became of a case is cited without its name, and often gives the year for both. */
    private static void history(Draft draft, @Nullable Draft before) {
        if (!draft.history || before == null) {
            return;
        }
        if (draft.name == null) {
            draft.name = before.name;
        }
        Decision first = before.decision;
        if (first.year() == null && first.court() != null) {
            before.decision = new Decision(first.court(), draft.decision.year(), null, null);
        }
    }

    private static @Nullable Place key(Draft draft) {
        return draft.volume != null && draft.page != null && !draft.editions.isEmpty()
                ? new Place(draft.volume, draft.editions.getFirst().abbreviation(), draft.page)
                : null;
    }

    private static Draft better(Draft a, Draft b) {
        return weight(b) > weight(a) ? b : a;
    }

    private static int weight(Draft draft) {
        int weight = draft.decision.year() == null ? 0 : 1;
        weight += draft.decision.court() == null ? 0 : 1;
        CaseName name = draft.name;
        if (name != null) {
            weight += name.isWhole() ? 1000 + name.length() : 10;
        }
        return weight;
    }

    private static void take(Draft draft, Draft source) {
        boolean unnamed = draft.name == null || !draft.name.isWhole();
        if (unnamed && source.name != null && (draft.name == null || source.name.isWhole())) {
            draft.name = source.name;
        }
        if (draft.decision.year() == null && draft.decision.court() == null) {
            draft.decision = source.decision;
        }
    }
}
