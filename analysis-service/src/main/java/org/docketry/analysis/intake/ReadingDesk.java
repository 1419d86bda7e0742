// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docketry.analysis.domain.Analyser;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.passage.Passage;
import org.docketry.analysis.domain.proposal.CaseContext;
import org.docketry.analysis.domain.proposal.EntryProposals;
import org.docketry.analysis.domain.proposal.FilingProposals;
import org.docketry.analysis.domain.proposal.OrderProposals;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.domain.proposal.RecordMatch;
import org.docketry.analysis.extraction.BoundedReading;
import org.docketry.analysis.extraction.Texts;
import org.docketry.analysis.extraction.Unreadable;
import org.docketry.analysis.findings.Analysis;
import org.docketry.analysis.findings.Cases;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.findings.Findings;
import org.docketry.analysis.findings.ReceivedDocument;
import org.docketry.analysis.findings.StoredAnalysis;
import org.docketry.analysis.publish.Proposals;
import org.docketry.analysis.search.PassageIndex;
import org.docketry.eventtransport.PublishFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one waiting document: fetch, read, keep the findings, tell the dispute, and only then call
 * it done. Whatever stops half way is done again from the start, with the same findings and ids.
 */
final class ReadingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Documents documents;
    private final Cases cases;
    private final Findings findings;
    private final Originals originals;
    private final Texts texts;
    private final BoundedReading reader;
    private final Proposals proposals;
    private final PassageIndex passages;
    private final Clock clock;

    ReadingDesk(
            Documents documents,
            Cases cases,
            Findings findings,
            Originals originals,
            Texts texts,
            BoundedReading reader,
            Proposals proposals,
            PassageIndex passages,
            Clock clock) {
        this.documents = documents;
        this.cases = cases;
        this.findings = findings;
        this.originals = originals;
        this.texts = texts;
        this.reader = reader;
        this.proposals = proposals;
        this.passages = passages;
        this.clock = clock;
    }

    /** Works on one document; false where none is waiting. */
    boolean readNext() {
        Optional<ReceivedDocument> next = documents.claim(clock.instant(), LEASE);
        next.ifPresent(this::read);
        return next.isPresent();
    }

    private void read(ReceivedDocument document) {
        if (putAway(document)) {
            return;
        }
        try {
            String text = texts.read(originals.of(document.documentId()), document.mediaType());
            StoredAnalysis analysis =
                    findings.find(document.documentId(), Analyser.CURRENT.version())
                            .orElseGet(() -> analyse(document, text));
            if (putAway(document)) {
                return;
            }
            proposals.publish(document, analysis);
            index(document, text);
            documents.done(document.documentId(), Analyser.CURRENT.version());
            LOG.atInfo()
                    .addKeyValue("documentId", document.documentId())
                    .addKeyValue("proposals", analysis.proposals().size())
                    .log("Document read");
        } catch (Unreadable unreadable) {
            giveUpOrWait(document, unreadable);
        } catch (Originals.NotNow | PublishFailed later) {
            postpone(document, later);
        }
    }

    /**
     * Leaves a sealed paper unread: what is proposed goes to all who follow the dispute, with the
     * words that it was read from. A seal that is lifted meanwhile must not leave it put away.
     */
    private boolean putAway(ReceivedDocument document) {
        String id = document.documentId();
        if (!cases.isSealed(document.disputeId(), id)) {
            return false;
        }
        documents.sealed(id);
        if (!cases.isSealed(document.disputeId(), id)) {
            documents.unsealed(id, clock.instant());
        }
        LOG.atInfo().addKeyValue("documentId", id).log("Document is sealed; it is not read");
        return true;
    }

    /** Puts back what an older reader read, and everything where the passages' index was lost. */
    void catchUp() {
        cases.index();
        documents.index();
        findings.index();
        documents.readAgainUnless(Analyser.CURRENT.version(), clock.instant());
        if (passages.isEmpty()) {
            documents.readAgain(clock.instant());
        }
    }

    /** A seal may come while the paper is taken in: it is looked for before and after. */
    private void index(ReceivedDocument document, String text) {
        String id = document.documentId();
        if (!cases.isSealed(document.disputeId(), id)) {
            passages.put(document.disputeId(), id, Passage.of(text));
        }
        if (cases.isSealed(document.disputeId(), id)) {
            passages.remove(id);
        }
    }

    private StoredAnalysis analyse(ReceivedDocument document, String text) {
        Filing read = reader.read(text);
        CaseContext context =
                cases.find(document.disputeId()).orElseGet(() -> CaseContext.of(List.of()));
        Filing filing =
                new Filing(
                        read.reading(),
                        read.arguments(),
                        RecordMatch.of(read.sources(), read.reading(), context),
                        read.docketSheet());
        String version = Analyser.CURRENT.version();
        List<Proposal> proposed = new ArrayList<>();
        String id = document.documentId();
        if (document.mediaType().startsWith(Texts.DOCKET_ENTRY)) {
            proposed.addAll(EntryProposals.from(id, version, text, context));
        } else {
            proposed.addAll(OrderProposals.from(id, version, filing.reading(), context));
            proposed.addAll(FilingProposals.from(id, version, filing.reading(), context));
        }
        return findings.keep(
                new Analysis(
                        document.documentId(),
                        document.disputeId(),
                        Analyser.CURRENT,
                        clock.instant(),
                        filing,
                        Repeats.without(proposed, findings.versions(document.documentId()))));
    }

    private void giveUpOrWait(ReceivedDocument document, Unreadable unreadable) {
        if (unreadable.reason() == Unreadable.Reason.UNAVAILABLE) {
            postpone(document, unreadable);
            return;
        }
        documents.unreadable(document.documentId(), unreadable.sentence());
        LOG.atWarn()
                .addKeyValue("documentId", document.documentId())
                .addKeyValue("reason", unreadable.reason())
                .log("Document gives no text");
    }

    private void postpone(ReceivedDocument document, RuntimeException why) {
        int attempts = document.attempts() + 1;
        long pause = FIRST_PAUSE.toMillis() << Math.min(attempts - 1, 10);
        Instant until = clock.instant().plusMillis(Math.min(pause, LONGEST_PAUSE.toMillis()));
        documents.postpone(document.documentId(), until, attempts);
        LOG.atWarn()
                .addKeyValue("documentId", document.documentId())
                .addKeyValue("attempts", attempts)
                .log("Document put back: {}", why.getMessage());
    }
}
