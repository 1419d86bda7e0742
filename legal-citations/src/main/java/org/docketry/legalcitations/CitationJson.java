package org.docketry.legalcitations;

import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Writes a citation in the published form, the same fields for every kind. */
final class CitationJson {

    private CitationJson() {}

    static void write(ObjectNode node, String text, Citation citation, OptionalInt resolvesTo) {
        CitationFields fields = CitationFields.of(citation);
        node.put("kind", citation.kind());
        node.put("text", citation.span().in(text));
        node.putArray("span").add(citation.span().start()).add(citation.span().end());
        node.put("volume", fields.volume());
        node.put("reporter", fields.reporter());
        node.put("page", fields.page());
        node.put("pin", citation.pin());
        node.put("year", fields.year());
        node.put("court", fields.court());
        node.put("plaintiff", fields.plaintiff());
        node.put("defendant", fields.defendant());
        node.put(
                "parenthetical",
                citation.parentheticals().isEmpty() ? null : citation.parentheticals().getFirst());
        node.put(
                "resolvesTo",
                resolvesTo.isPresent() ? Integer.valueOf(resolvesTo.getAsInt()) : null);
    }
}
