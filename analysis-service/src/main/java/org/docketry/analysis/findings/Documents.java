// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents received, and how far each has come. A document's state is the work that is left. */
public interface Documents {

    /**
     * Makes the indexes that the queries are shaped for; they make things fast, nothing correct.
     */
    void index();

    /** Notes a document to be read; a known one is left as it is. */
    void await(ReceivedDocument document, Instant now);

    /**
     * Takes a document that has work left and that nobody else works on.
     *
     * @param lease for how long it is this caller's alone
     */
    Optional<ReceivedDocument> claim(Instant now, Duration lease);

    /** Puts a document back, to be claimed again from then on. */
    void postpone(String documentId, Instant until, int attempts);

    /**
     * Ends the work on a document: its findings are stored and its proposals are out.
     *
     * @param version of the reader that read it
     */
    void done(String documentId, String version);

    /** Puts back every finished document that another version of the reader read. */
    void readAgainUnless(String version, Instant now);

    /** Puts back every finished document. */
    void readAgain(Instant now);

    /** Puts back one document, if it is finished. */
    void readAgain(String documentId, Instant now);

    /** Ends the work on a document that gives no text. */
    void unreadable(String documentId, String why);

    /** Puts a document away unread, for as long as a seal lies on it. */
    void sealed(String documentId);

    /** Puts a document that was put away as sealed back to be read; leaves any other as it is. */
    void unsealed(String documentId, Instant now);

    Optional<ReceivedDocument> find(String documentId);

    /** The ids of all documents of a dispute. */
    List<String> ofDispute(String disputeId);
}
