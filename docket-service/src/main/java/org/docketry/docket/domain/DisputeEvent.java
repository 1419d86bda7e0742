package org.docketry.docket.domain;

/**
 * Something that happened in a dispute, or that this system did about it.
 *
 * <p>The record's components are the JSON of the event, under the same names. When it happened, who
 * says so and when we learned of it is in its {@link Stamp}.
 */
public sealed interface DisputeEvent
        permits DisputeEvent.DisputeOpened,
                Fact,
                DocumentEvent,
                ProposalEvent,
                DeadlineEvent,
                AccessEvent {

    /** Somebody began to keep this dispute. */
    record DisputeOpened(String title) implements DisputeEvent {
        public DisputeOpened {
            Shape.line(title, "title");
        }
    }
}
