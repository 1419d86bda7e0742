package org.docketry.docket.domain;

/**
 * Why a command was refused. Each reason is a record with what one needs to know to mend it, and
 * has its own problem type on the wire.
 */
public sealed interface Rejection
        permits AccessRejection, RequestRejection, StateRejection, RuleRejection {}
