// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docketry.analysis.domain.argument.IssueTable;
import org.docketry.analysis.domain.argument.IssueTable.Contribution;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.IssueRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Folds stored findings at the moment they are asked for; nothing of a fold is kept. */
final class FoldedFindings implements DisputeFindings {

    private static final JsonMapper JSON = JacksonAnalysisJson.mapper();

    private final Findings findings;
    private final Cases cases;

    FoldedFindings(Findings findings, Cases cases) {
        this.findings = findings;
        this.cases = cases;
    }

    @Override
    public String issues(String disputeId, int version, boolean sealedToo) {
        List<Contribution> papers = new ArrayList<>();
        List<JsonNode> spoke = new ArrayList<>();
        for (JsonNode paper : papers(disputeId, sealedToo)) {
            IssueRow[] rows = JSON.treeToValue(paper.path("issues"), IssueRow[].class);
            if (rows.length > 0 && papers.size() < version) {
                papers.add(new Contribution(documentId(paper), kind(paper), List.of(rows)));
                spoke.add(paper);
            }
        }
        IssueTable table = IssueTable.of(papers);
        ObjectNode answer = answer(disputeId);
        answer.put("version", table.version());
        answer.set("rows", JSON.valueToTree(table.rows()));
        ArrayNode versions = answer.putArray("versions");
        for (int i = 0; i < spoke.size(); i++) {
            ObjectNode each = versions.addObject().put("version", i + 1);
            each.setAll(source(spoke.get(i)));
        }
        return answer.toString();
    }

    @Override
    public String authorities(String disputeId, boolean sealedToo) {
        Map<String, ObjectNode> byCitation = new LinkedHashMap<>();
        for (JsonNode paper : papers(disputeId, sealedToo)) {
            for (JsonNode cited : paper.path("authorities")) {
                ObjectNode authority =
                        byCitation.computeIfAbsent(
                                cited.path("citation").asString(""),
                                _ -> {
                                    ObjectNode fresh = ((ObjectNode) cited).deepCopy();
                                    fresh.putArray("uses");
                                    return fresh;
                                });
                for (JsonNode use : cited.path("uses")) {
                    ((ArrayNode) authority.path("uses"))
                            .add(source(paper).setAll((ObjectNode) use));
                }
            }
        }
        List<ObjectNode> authorities = new ArrayList<>(byCitation.values());
        authorities.sort(Comparator.comparingInt(authority -> -authority.path("uses").size()));
        ObjectNode answer = answer(disputeId);
        answer.putArray("authorities").addAll(authorities);
        return answer.toString();
    }

    @Override
    public String tests(String disputeId, boolean sealedToo) {
        Map<String, ObjectNode> tests = new LinkedHashMap<>();
        for (JsonNode paper : papers(disputeId, sealedToo)) {
            for (JsonNode read : paper.path("tests")) {
                ObjectNode test =
                        tests.computeIfAbsent(read.path("test").asString(""), _ -> blank(read));
                ObjectNode standing = ((ArrayNode) test.path("papers")).addObject();
                standing.setAll(source(paper));
                standing.set("standing", read.path("standing"));
                if (read.has("held")) {
                    standing.set("held", read.path("held"));
                }
                for (int i = 0; i < read.path("prongs").size(); i++) {
                    prong(test.path("prongs").path(i), read.path("prongs").path(i), paper);
                }
            }
        }
        ObjectNode answer = answer(disputeId);
        answer.putArray("tests").addAll(tests.values());
        return answer.toString();
    }

    @Override
    public @Nullable String changes(String documentId) {
        List<StoredAnalysis> versions = findings.versions(documentId);
        return versions.isEmpty() ? null : FindingChanges.of(documentId, versions);
    }

    @Override
    public String obligations(String disputeId, boolean sealedToo) {
        ObjectNode answer = answer(disputeId);
        ArrayNode obligations = answer.putArray("obligations");
        for (JsonNode paper : papers(disputeId, sealedToo)) {
            for (JsonNode obligation : paper.path("obligations")) {
                obligations.add(source(paper).setAll((ObjectNode) obligation));
            }
        }
        return answer.toString();
    }

    private static ObjectNode blank(JsonNode read) {
        ObjectNode test = JSON.createObjectNode();
        for (String field : List.of("test", "name", "authority")) {
            test.set(field, read.path(field));
        }
        test.putArray("papers");
        ArrayNode prongs = test.putArray("prongs");
        for (JsonNode prong : read.path("prongs")) {
            ObjectNode blank = prongs.addObject();
            for (String field : List.of("prong", "name", "question")) {
                blank.set(field, prong.path(field));
            }
            List.of("movant", "opponent", "held", "level").forEach(blank::putArray);
        }
        return test;
    }

    private static void prong(JsonNode into, JsonNode from, JsonNode paper) {
        for (String field : List.of("movant", "opponent", "held", "level")) {
            JsonNode said = from.path(field);
            List<JsonNode> all = said.isArray() ? said.valueStream().toList() : List.of(said);
            for (JsonNode each : all) {
                if (each.isObject()) {
                    ((ArrayNode) into.path(field)).add(source(paper).setAll((ObjectNode) each));
                }
            }
        }
    }

    /** The newest findings of each paper, in the order in which the papers came. */
    private List<JsonNode> papers(String disputeId, boolean sealedToo) {
        List<JsonNode> papers = new ArrayList<>();
        for (StoredAnalysis analysis : findings.ofDispute(disputeId)) {
            if (sealedToo || !cases.isSealed(disputeId, analysis.documentId())) {
                papers.add(JSON.readTree(analysis.json()));
            }
        }
        return papers;
    }

    private static ObjectNode source(JsonNode paper) {
        ObjectNode source = JSON.createObjectNode();
        source.put("documentId", documentId(paper));
        source.put("documentKind", paper.path("kind").path("value").asString("unknown"));
        source.put("analyserVersion", paper.path("analyser").path("version").asString(""));
        return source;
    }

    private static String documentId(JsonNode paper) {
        return paper.path("documentId").asString("");
    }

    private static @Nullable DocumentKind kind(JsonNode paper) {
        String term = paper.path("kind").path("value").asString("");
        return term.isEmpty()
                ? null
                : DocumentKind.valueOf(term.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static ObjectNode answer(String disputeId) {
        return JSON.createObjectNode().put("disputeId", disputeId);
    }
}
