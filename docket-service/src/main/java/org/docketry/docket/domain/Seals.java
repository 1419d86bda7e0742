package org.docketry.docket.domain;

import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.SealId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.SealFact.MaterialSealed;
import org.docketry.docket.domain.SealFact.MaterialUnsealed;
import org.jspecify.annotations.Nullable;

/**
 * What the courts closed, and where the documents lie as far as facts say that were read from them.
 */
public record Seals(Map<SealId, Seal> byId, Map<DocumentId, List<Place>> places) {

    /** Something a court closed, and whether it was opened again. */
    public record Seal(MaterialSealed sealed, boolean lifted) {}

    /** An entry of a docket; of an unknown number where {@code entry} is null. */
    record Place(DocketRef docket, @Nullable Integer entry) {}

    static Seals none() {
        return new Seals(Map.of(), Map.of());
    }

    /**
     * Whether a seal lies on the document now: its own, that of the entry where it is known to lie,
     * or that of a docket unless it is known to lie on others only.
     */
    boolean cover(DocumentId document) {
        List<Place> known = places.getOrDefault(document, List.of());
        return byId.values().stream()
                .filter(seal -> !seal.lifted())
                .anyMatch(seal -> covers(seal.sealed(), document, known));
    }

    private static boolean covers(MaterialSealed seal, DocumentId document, List<Place> known) {
        DocketRef docket = seal.docket();
        if (docket == null) {
            return document.equals(seal.documentId());
        }
        Integer entry = seal.entry();
        return (entry == null && known.isEmpty())
                || known.stream()
                        .filter(place -> docket.sameAs(place.docket()))
                        .anyMatch(place -> entry == null || entry.equals(place.entry()));
    }

    Seals on(SealFact fact) {
        Map<SealId, Seal> changed =
                switch (fact) {
                    case MaterialSealed s -> Append.to(byId, s.sealId(), new Seal(s, false));
                    case MaterialUnsealed u ->
                            Append.change(byId, u.sealId(), s -> new Seal(s.sealed(), true));
                };
        return new Seals(changed, places);
    }

    /** A fact that was read from a document and names an entry says where the document lies. */
    Seals placed(Recorded recorded) {
        Source source = recorded.stamp().source();
        Place place = place(recorded.event());
        if (place == null
                || source == null
                || source.kind() != Source.Kind.DOCUMENT
                || source.reference() == null) {
            return this;
        }
        DocumentId document;
        try {
            document = new DocumentId(source.reference());
        } catch (Malformed _) {
            return this; // A person may name a source in words.
        }
        List<Place> known = places.getOrDefault(document, List.of());
        return new Seals(byId, Append.to(places, document, Append.to(known, place)));
    }

    private static @Nullable Place place(DisputeEvent event) {
        return switch (event) {
            case MotionFiled f -> place(f.docket(), f.entry());
            case OppositionFiled f -> place(f.docket(), f.entry());
            case ReplyFiled f -> place(f.docket(), f.entry());
            case StipulationFiled f -> place(f.docket(), f.entry());
            case OrderEntered f -> place(f.docket(), f.entry());
            case DocketLinked f -> place(f.docket(), null);
            case DisputeEvent _ -> null;
        };
    }

    private static @Nullable Place place(@Nullable DocketRef docket, @Nullable Integer entry) {
        return docket == null ? null : new Place(docket, entry);
    }
}
