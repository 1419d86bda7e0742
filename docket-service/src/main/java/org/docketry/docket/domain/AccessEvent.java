package org.docketry.docket.domain;

/** Who may see the dispute. */
public sealed interface AccessEvent extends DisputeEvent {
    String account();

    record AccessGranted(String account, AccessLevel level) implements AccessEvent {
        public AccessGranted {
            Shape.line(account, "account");
        }
    }

    record AccessRevoked(String account) implements AccessEvent {
        public AccessRevoked {
            Shape.line(account, "account");
        }
    }

    /** What a grant allows; WRITE includes READ. */
    enum AccessLevel {
        READ,
        WRITE
    }
}
