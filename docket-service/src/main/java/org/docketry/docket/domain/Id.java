package org.docketry.docket.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A name for one thing of a dispute.
 *
 * <p>Those a client chooses are unique within the dispute; the UUIDs are unique everywhere.
 */
public sealed interface Id {
    /** The identifier as it is spelt on the wire. */
    String value();

    record DisputeId(String value) implements Id {
        public DisputeId {
            Shape.uuid(value);
        }
    }

    record DocumentId(String value) implements Id {
        public DocumentId {
            Shape.uuid(value);
        }

        /** The same bytes in the same dispute are the same document, however often they arrive. */
        public static DocumentId of(DisputeId dispute, String sha256) {
            return new DocumentId(derived(dispute.value(), "document/" + sha256).toString());
        }
    }

    record ProposalId(String value) implements Id {
        public ProposalId {
            Shape.uuid(value);
        }
    }

    record DeadlineId(String value) implements Id {
        public DeadlineId {
            Shape.uuid(value);
        }

        /** An obligation has one deadline; it changes version, never its identity. */
        static DeadlineId of(DisputeId dispute, OrderId order, ObligationId obligation) {
            String name = "deadline/" + order.value() + "/" + obligation.value();
            return named(dispute, name);
        }

        /** A deadline that a rule sets: named by what it is about. */
        static DeadlineId of(DisputeId dispute, String what, String... about) {
            return named(dispute, "deadline/" + what + "/" + String.join("/", about));
        }

        private static DeadlineId named(DisputeId dispute, String name) {
            return new DeadlineId(derived(dispute.value(), name).toString());
        }
    }

    record PartyId(String value) implements Id {
        public PartyId {
            Shape.slug(value);
        }
    }

    record SubpoenaId(String value) implements Id {
        public SubpoenaId {
            Shape.slug(value);
        }
    }

    record DemandId(String value) implements Id {
        public DemandId {
            Shape.slug(value);
        }
    }

    /** An objection to a subpoena or to an order. */
    record ObjectionId(String value) implements Id {
        public ObjectionId {
            Shape.slug(value);
        }
    }

    record MotionId(String value) implements Id {
        public MotionId {
            Shape.slug(value);
        }
    }

    record OppositionId(String value) implements Id {
        public OppositionId {
            Shape.slug(value);
        }
    }

    record ReplyId(String value) implements Id {
        public ReplyId {
            Shape.slug(value);
        }
    }

    record StipulationId(String value) implements Id {
        public StipulationId {
            Shape.slug(value);
        }
    }

    record HearingId(String value) implements Id {
        public HearingId {
            Shape.slug(value);
        }
    }

    record OrderId(String value) implements Id {
        public OrderId {
            Shape.slug(value);
        }
    }

    record RulingId(String value) implements Id {
        public RulingId {
            Shape.slug(value);
        }
    }

    record ObligationId(String value) implements Id {
        public ObligationId {
            Shape.slug(value);
        }
    }

    record AppealId(String value) implements Id {
        public AppealId {
            Shape.slug(value);
        }
    }

    record SealId(String value) implements Id {
        public SealId {
            Shape.slug(value);
        }
    }

    /** A version 5 UUID (RFC 9562): the same name in the same space is the same identifier. */
    static UUID derived(String space, String name) {
        UUID namespace = UUID.fromString(space);
        ByteBuffer seed = ByteBuffer.allocate(16 + name.length() * 3);
        seed.putLong(namespace.getMostSignificantBits());
        seed.putLong(namespace.getLeastSignificantBits());
        seed.put(name.getBytes(StandardCharsets.UTF_8));
        seed.flip();
        ByteBuffer hash = ByteBuffer.wrap(sha1(seed));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(ByteBuffer seed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(seed);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
