// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.findings.StoredAnalysis.StoredProposal;

/** One stored document per document and version of the reader. */
final class MongoFindings implements Findings {

    private final MongoCollection<Document> findings;
    private final JacksonAnalysisJson json;

    MongoFindings(MongoCollection<Document> findings, JacksonAnalysisJson json) {
        this.findings = findings;
        this.json = json;
    }

    @Override
    public void index() {
        Reaching.store(() -> findings.createIndex(Indexes.ascending("documentId")));
        Reaching.store(() -> findings.createIndex(Indexes.ascending("disputeId")));
    }

    @Override
    public StoredAnalysis keep(Analysis analysis) {
        List<Document> proposals = new ArrayList<>();
        for (Proposal proposal : analysis.proposals()) {
            proposals.add(
                    new Document("proposalId", proposal.proposalId())
                            .append("json", json.of(proposal, analysis.analyser())));
        }
        Document stored =
                new Document("_id", key(analysis.documentId(), analysis.analyser().version()))
                        .append("documentId", analysis.documentId())
                        .append("disputeId", analysis.disputeId())
                        .append("version", analysis.analyser().version())
                        .append("analysedAt", Date.from(analysis.analysedAt()))
                        .append("json", json.of(analysis))
                        .append("proposals", proposals);
        if (Reaching.unlessKnown(() -> findings.insertOne(stored))) {
            return read(stored);
        }
        return find(analysis.documentId(), analysis.analyser().version())
                .orElseGet(() -> read(stored));
    }

    @Override
    public Optional<StoredAnalysis> find(String documentId) {
        List<StoredAnalysis> versions = versions(documentId);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    @Override
    public List<StoredAnalysis> versions(String documentId) {
        return oldestFirst("documentId", documentId).stream().map(MongoFindings::read).toList();
    }

    private List<Document> oldestFirst(String field, String value) {
        List<Document> all =
                Reaching.store(
                        () -> findings.find(Filters.eq(field, value)).into(new ArrayList<>()));
        all.sort(Comparator.comparing(stored -> stored.getDate("analysedAt")));
        return all;
    }

    @Override
    public List<StoredAnalysis> ofDispute(String disputeId) {
        Map<String, Document> newest = new LinkedHashMap<>();
        for (Document stored : oldestFirst("disputeId", disputeId)) {
            newest.put(text(stored, "documentId"), stored);
        }
        return newest.values().stream().map(MongoFindings::read).toList();
    }

    @Override
    public Optional<StoredAnalysis> find(String documentId, String version) {
        Document found =
                Reaching.store(
                        () -> findings.find(Filters.eq("_id", key(documentId, version))).first());
        return Optional.ofNullable(found).map(MongoFindings::read);
    }

    private static String key(String documentId, String version) {
        return documentId + "@" + version;
    }

    private static StoredAnalysis read(Document stored) {
        return new StoredAnalysis(
                text(stored, "documentId"),
                text(stored, "disputeId"),
                text(stored, "json"),
                stored.getList("proposals", Document.class).stream()
                        .map(p -> new StoredProposal(text(p, "proposalId"), text(p, "json")))
                        .toList());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field));
    }
}
