// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.Analyser;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.domain.reading.DocketNumber;
import org.docketry.analysis.domain.reading.Due;
import org.docketry.analysis.domain.reading.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes findings in the published words: terms in lower case, docket numbers as dockets do. */
final class JacksonAnalysisJson implements AnalysisJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Term.class, new TermWriter())
                                    .addSerializer(DocketNumber.class, new DocketNumberWriter())
                                    .addSerializer(Due.class, new DueWriter()))
                    .build();

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final int LONGEST_TEXT = 20_000;

    /** The mapper that reads what this writes, as far as findings are read again. */
    static JsonMapper mapper() {
        return JSON;
    }

    @Override
    public String of(Filing filing) {
        return withAnalyser(JSON.createObjectNode(), Analyser.CURRENT, filing).toString();
    }

    @Override
    public String of(EntryReading entry) {
        ObjectNode json = JSON.createObjectNode();
        json.set("analyser", JSON.valueToTree(Analyser.CURRENT));
        json.setAll((ObjectNode) JSON.valueToTree(entry));
        return json.toString();
    }

    String of(Analysis analysis) {
        ObjectNode json = JSON.createObjectNode();
        json.put("documentId", analysis.documentId());
        json.put("disputeId", analysis.disputeId());
        json.put("analysedAt", analysis.analysedAt().toString());
        withAnalyser(json, analysis.analyser(), analysis.filing());
        json.set("proposals", JSON.valueToTree(analysis.proposals()));
        return json.toString();
    }

    /** A proposal in the words of {@code proposal-made}. */
    String of(Proposal proposal, Analyser analyser) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("proposalId", proposal.proposalId());
        json.put("documentId", proposal.documentId());
        json.put("kind", proposal.kind());
        json.put("fact", proposal.fact());
        if (proposal.effectiveOn() != null) {
            json.put("effectiveOn", proposal.effectiveOn().toString());
        }
        json.put("confidence", proposal.confidence());
        json.put("analyser", analyser);
        json.put("spans", proposal.spans().stream().map(JacksonAnalysisJson::published).toList());
        if (!proposal.open().isEmpty()) {
            json.put("open", proposal.open());
        }
        return JSON.writeValueAsString(json);
    }

    /** A form feed inside a sentence is no text that an event may carry; it is a line's end too. */
    private static Map<String, Object> published(Proposal.FieldSpan field) {
        Span span = field.span();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", field.field());
        json.put("start", span.start());
        json.put("end", span.end());
        json.put("page", span.page());
        if (span.line() != null) {
            json.put("line", span.line());
        }
        String text = UNFIT.matcher(span.text()).replaceAll("\n");
        json.put("text", text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        return json;
    }

    /** One flat object: the arguments' issues take the place of those that the paper prints. */
    private static ObjectNode withAnalyser(ObjectNode json, Analyser analyser, Filing filing) {
        json.set("analyser", JSON.valueToTree(analyser));
        json.setAll((ObjectNode) JSON.valueToTree(filing.reading()));
        json.setAll((ObjectNode) JSON.valueToTree(filing.arguments()));
        json.setAll((ObjectNode) JSON.valueToTree(filing.sources()));
        if (filing.docketSheet() != null) {
            json.set("docketSheet", JSON.valueToTree(filing.docketSheet()));
        }
        return json;
    }

    private static final class TermWriter extends StdSerializer<Term> {
        TermWriter() {
            super(Term.class);
        }

        @Override
        public void serialize(Term term, JsonGenerator out, SerializationContext context) {
            out.writeString(term.term());
        }
    }

    private static final class DocketNumberWriter extends StdSerializer<DocketNumber> {
        DocketNumberWriter() {
            super(DocketNumber.class);
        }

        @Override
        public void serialize(
                DocketNumber number, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("canonical", number.canonical());
            out.writePOJOProperty("judges", number.judges());
            out.writeEndObject();
        }
    }

    private static final class DueWriter extends StdSerializer<Due> {
        DueWriter() {
            super(Due.class);
        }

        @Override
        public void serialize(Due due, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            switch (due) {
                case Due.FixedDate fixed -> {
                    out.writeStringProperty("kind", "fixed-date");
                    out.writeStringProperty("date", fixed.date().toString());
                    if (fixed.time() != null) {
                        out.writeStringProperty("time", fixed.time());
                    }
                }
                case Due.Period period -> {
                    out.writeStringProperty("kind", "period");
                    out.writeNumberProperty("count", period.count());
                    out.writeStringProperty("unit", period.unit());
                    out.writeStringProperty("direction", period.direction());
                    out.writeStringProperty("trigger", period.trigger());
                }
                case Due.NoneStated() -> out.writeStringProperty("kind", "none-stated");
            }
            out.writeEndObject();
        }
    }
}
