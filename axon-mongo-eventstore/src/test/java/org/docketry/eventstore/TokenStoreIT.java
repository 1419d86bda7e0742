// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenStoreIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private TestLog log;
    private long now = -5;
    private MongoTokenStore first;
    private MongoTokenStore second;

    @BeforeEach
    void open() {
        log = TestLog.empty();
        first = store("first");
        second = store("second");
    }

    @AfterEach
    void close() {
        log.close();
    }

    private MongoTokenStore store(String owner) {
        return new MongoTokenStore(log.database, TIMEOUT, owner, () -> now);
    }

    @Test
    void aTokenComesBackAsItWasStored() {
        first.initializeTokenSegments("p", 1);
        assertThat(first.fetchToken("p", 0)).isNull();

        LogPosition at = new LogPosition(1L << 40, 3);
        TrackingToken replay = ReplayToken.createReplayToken(at, new LogPosition(2, 0));
        for (TrackingToken token : List.of(at, replay)) {
            first.storeToken(token, "p", 0);
            assertThat(first.fetchToken("p", 0)).isEqualTo(token);
        }
        first.storeToken(null, "p", 0);
        assertThat(first.fetchToken("p", 0)).isNull();
    }

    @Test
    void aSegmentBelongsToWhoeverClaimedIt() {
        first.initializeTokenSegments("p", 2, new LogPosition(7, 0));
        first.fetchToken("p", 0);

        assertThatThrownBy(() -> second.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> second.storeToken(LogPosition.START, "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> second.extendClaim("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(second.fetchAvailableSegments("p"))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);

        first.releaseClaim("p", 0);
        assertThat(second.fetchToken("p", 0)).isEqualTo(new LogPosition(7, 0));
    }

    @Test
    void aClaimThatIsNotExtendedIsTakenAndThePausedOwnerIsFenced() {
        first.initializeTokenSegments("p", 1);
        first.fetchToken("p", 0);
        requireHeld(second);
        now += TIMEOUT.minusSeconds(1).toNanos();
        first.extendClaim("p", 0);
        now += TIMEOUT.toNanos();
        requireHeld(second);
        now += TIMEOUT.toNanos();
        requireHeld(second);

        now++;
        second.fetchToken("p", 0);
        second.storeToken(new LogPosition(5, 0), "p", 0);

        assertThatThrownBy(() -> first.storeToken(new LogPosition(4, 0), "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> first.extendClaim("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> first.deleteToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        first.releaseClaim("p", 0);
        assertThat(second.fetchToken("p", 0)).isEqualTo(new LogPosition(5, 0));
    }

    private static void requireHeld(MongoTokenStore tokens) {
        assertThatThrownBy(() -> tokens.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchAvailableSegments("p")).isEmpty();
    }

    /** Whoever has just come has seen nothing stand still yet. */
    @Test
    void ofTwoThatWaitForADeadOwnerOneGetsItsClaim() {
        first.initializeTokenSegments("p", 1);
        first.fetchToken("p", 0);
        requireHeld(second);
        now += TIMEOUT.toNanos() + 1;
        MongoTokenStore third = store("third");
        requireHeld(third);

        second.fetchToken("p", 0);
        now += TIMEOUT.toNanos();
        second.extendClaim("p", 0);
        now++;
        requireHeld(third);
    }

    @Test
    void aRestartedProcessOfTheSameNameFencesItsFormerSelf() {
        first.initializeTokenSegments("p", 1);
        first.fetchToken("p", 0);

        store("first").fetchToken("p", 0);

        assertThatThrownBy(() -> first.storeToken(LogPosition.START, "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void segmentsAreMadeOnce() {
        first.initializeTokenSegments("p", 2);

        assertThatThrownBy(() -> second.initializeTokenSegments("p", 2))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> second.initializeSegment(null, "p", 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        second.initializeSegment(null, "p", 2);
        assertThat(first.fetchSegments("p")).containsExactly(0, 1, 2);
        assertThat(first.fetchSegments("other")).isEmpty();
    }

    @Test
    void aSegmentThatWasSplitMeanwhileIsNotClaimed() {
        first.initializeTokenSegments("p", 2);
        Segment[] before = Segment.ROOT_SEGMENT.split();
        first.fetchToken("p", before[0]);
        first.initializeSegment(null, "p", before[0].splitSegmentId());
        first.releaseClaim("p", 0);

        assertThatThrownBy(() -> second.fetchToken("p", before[0]))
                .isInstanceOf(UnableToClaimTokenException.class);
        second.fetchToken("p", before[1]);
    }

    @Test
    void onlyTheOwnerDeletes() {
        first.initializeTokenSegments("p", 1);
        assertThatThrownBy(() -> first.deleteToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        first.fetchToken("p", 0);
        first.deleteToken("p", 0);
        assertThat(first.fetchSegments("p")).isEmpty();
    }

    @Test
    void allProcessesKnowTheStoreByOneName() {
        assertThat(first.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(second.retrieveStorageIdentifier());
    }

    /** For an operator's work: its owner has let go before anything is done. */
    @Test
    void aSegmentIsTakenOverWhenItsOwnerHasNoticed() throws Exception {
        first.initializeTokenSegments("p", 1, new LogPosition(7, 0));
        first.fetchToken("p", 0);
        CompletableFuture<TrackingToken> taken = takeOver(second);
        assertThatThrownBy(() -> taken.get(1, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);

        assertThatThrownBy(() -> first.storeToken(new LogPosition(8, 0), "p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(taken.get(60, TimeUnit.SECONDS)).isEqualTo(new LogPosition(7, 0));
        assertThatThrownBy(() -> first.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);

        second.storeToken(new LogPosition(9, 0), "p", 0);
        second.releaseClaim("p", 0);
        assertThat(first.fetchToken("p", 0)).isEqualTo(new LogPosition(9, 0));
    }

    @Test
    void aSegmentOfNobodyOrOfAnOwnerThatStandsStillIsTakenOverAllTheSame() throws Exception {
        first.initializeTokenSegments("p", 1);
        assertThat(takeOver(second).get(60, TimeUnit.SECONDS)).isNull();

        MongoTokenStore hasty = new MongoTokenStore(log.database, Duration.ofMillis(200), "hasty");
        assertThat(takeOver(hasty).get(60, TimeUnit.SECONDS)).isNull();
        assertThatThrownBy(() -> second.extendClaim("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    private static CompletableFuture<TrackingToken> takeOver(MongoTokenStore tokens) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return tokens.takeOver("p", 0);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }
}
