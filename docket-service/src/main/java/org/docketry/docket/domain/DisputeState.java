package org.docketry.docket.domain;

/** Where a dispute stands: what may happen next depends on it. */
public sealed interface DisputeState {

    /** Nobody opened it. */
    record Absent() implements DisputeState {}

    /** It goes on. */
    record Open(CaseFile file) implements DisputeState {}

    /** It came to an end; it can be reopened. */
    record Resolved(CaseFile file) implements DisputeState {}
}
