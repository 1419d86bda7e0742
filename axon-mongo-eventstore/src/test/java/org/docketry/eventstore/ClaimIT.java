// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.eventstore.TestLog.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimIT {

    private TestLog log;

    @BeforeEach
    void open() {
        log = TestLog.empty();
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static List<DomainEventMessage<?>> claiming(String aggregate, String claim) {
        return List.of(event(aggregate, 0, Map.of(EventClaims.CLAIM, claim)));
    }

    @Test
    void aSecondCommitWithTheSameClaimIsRefused() {
        log.engine.append(claiming("a", "idempotency/ann/1"));

        assertThatThrownBy(() -> log.engine.append(claiming("b", "idempotency/ann/1")))
                .isInstanceOfSatisfying(
                        ClaimTaken.class,
                        taken -> assertThat(taken.claim()).isEqualTo("idempotency/ann/1"));

        assertThat(log.sequences("b", 0)).isEmpty();
    }

    @Test
    void theFirstCommitIsFoundByItsClaim() {
        StoredCommit first = log.engine.append(claiming("a", "idempotency/ann/1"));

        assertThat(log.engine.findByClaim("idempotency/ann/1")).contains(first);
        assertThat(log.engine.findByClaim("idempotency/ann/2")).isEmpty();
    }

    @Test
    void aRepeatThatAlsoMeetsAnAggregateThatMovedOnIsToldOfTheClaim() {
        log.engine.append(claiming("a", "once"));

        assertThatThrownBy(() -> log.engine.append(claiming("a", "once")))
                .isInstanceOf(ClaimTaken.class);
    }

    @Test
    void aClaimThatLooksLikeAnAggregatesKeyBlocksNobody() {
        log.engine.append(claiming("a", "b/0"));
        log.engine.append(claiming("c", "a/b/0"));

        assertThat(log.engine.append(claiming("b", "c/once")).position()).isEqualTo(3);
    }

    @Test
    void aClaimThatIsNoShortTextIsRefused() {
        for (Object claim : List.of(7, "", "x".repeat(EventClaims.LENGTH_MAX + 1))) {
            DomainEventMessage<?> event = event("a", 0, Map.of(EventClaims.CLAIM, claim));
            assertThatThrownBy(() -> log.engine.append(List.of(event)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ofManyAtOnceExactlyOneGetsTheClaim() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                TestLog other = log.elsewhere()) {
            for (int round = 0; round < 20; round++) {
                String claim = "round/" + round;
                List<Callable<StoredCommit>> calls = new ArrayList<>();
                for (int n = 0; n < 32; n++) {
                    TestLog through = n % 2 == 0 ? log : other;
                    String aggregate = round + "-" + n;
                    calls.add(() -> through.engine.append(claiming(aggregate, claim)));
                }
                assertThat(succeeded(callers.invokeAll(calls))).isOne();
            }
        }
        assertThat(new LogVerifier(log.database, log.settings).verify())
                .isInstanceOf(LogVerifier.Sound.class);
    }

    private static int succeeded(List<Future<StoredCommit>> results) throws InterruptedException {
        int succeeded = 0;
        for (Future<StoredCommit> result : results) {
            try {
                result.get();
                succeeded++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(ClaimTaken.class);
            }
        }
        return succeeded;
    }
}
