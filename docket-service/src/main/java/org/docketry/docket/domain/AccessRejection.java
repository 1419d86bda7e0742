package org.docketry.docket.domain;

/** Refused for who asks. */
public sealed interface AccessRejection extends Rejection {

    /** There is no such dispute, or none that this account may see; the two look the same. */
    record NoSuchDispute() implements AccessRejection {}

    /** The account may read the dispute and no more. */
    record NoWriteAccess() implements AccessRejection {}
}
