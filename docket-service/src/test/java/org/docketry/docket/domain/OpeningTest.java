package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.CLERK;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;
import static org.docketry.docket.domain.DisputeSpec.STRANGER;

import java.util.UUID;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessLevel;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;
import org.docketry.docket.domain.CourseFact.DisputeReopened;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.DisputeCommand.GrantAccess;
import org.docketry.docket.domain.DisputeCommand.RevokeAccess;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void whoOpensADisputeMayWriteToIt() {
        DisputeSpec spec = DisputeSpec.nothing();
        spec.when(spec.open("Leifer v. Twitter"))
                .then(
                        new DisputeOpened("Leifer v. Twitter"),
                        new AccessGranted(CLERK.id(), AccessLevel.WRITE));
    }

    @Test
    void aSecondOpeningIsRefused() {
        DisputeSpec spec = DisputeSpec.opened();
        spec.when(spec.open("The same once more"))
                .thenRejected(new StateRejection.DisputeAlreadyOpen(DISPUTE));
    }

    @Test
    void nothingCanBeRecordedInADisputeThatIsNotThere() {
        DisputeSpec.nothing()
                .when("2022-05-11", Leifer.leifer())
                .thenRejected(new AccessRejection.NoSuchDispute());
    }

    @Test
    void aDisputeLooksAbsentToWhoMayNotSeeIt() {
        DisputeSpec.opened()
                .as(STRANGER)
                .when("2022-05-11", Leifer.leifer())
                .thenRejected(new AccessRejection.NoSuchDispute());
    }

    @Test
    void whoMayOnlyReadIsToldSo() {
        DisputeSpec.opened()
                .given(s -> new GrantAccess(DISPUTE, s.origin(), STRANGER.id(), AccessLevel.READ))
                .as(STRANGER)
                .when("2022-05-11", Leifer.leifer())
                .thenRejected(new AccessRejection.NoWriteAccess());
    }

    @Test
    void anAdministratorNeedsNoGrant() {
        DisputeSpec.opened()
                .as(STRANGER)
                .whoSeesEverything()
                .when("2022-05-11", Leifer.leifer())
                .then(Leifer.leifer());
    }

    @Test
    void revokedAccessIsGone() {
        DisputeSpec spec =
                DisputeSpec.opened()
                        .given(
                                s ->
                                        new GrantAccess(
                                                DISPUTE,
                                                s.origin(),
                                                STRANGER.id(),
                                                AccessLevel.WRITE));
        spec.when(new RevokeAccess(DISPUTE, spec.origin(), STRANGER.id()))
                .then(new AccessRevoked(STRANGER.id()));
        spec.as(STRANGER)
                .when("2022-05-11", Leifer.leifer())
                .thenRejected(new AccessRejection.NoSuchDispute());
    }

    @Test
    void accessThatNobodyHasCannotBeRevoked() {
        DisputeSpec spec = DisputeSpec.opened();
        spec.when(new RevokeAccess(DISPUTE, spec.origin(), STRANGER.id()))
                .thenRejected(new StateRejection.AccessNotGranted(STRANGER.id()));
    }

    @Test
    void theSameGrantTwiceIsRefused() {
        DisputeSpec spec = DisputeSpec.opened();
        spec.when(new GrantAccess(DISPUTE, spec.origin(), CLERK.id(), AccessLevel.WRITE))
                .thenRejected(
                        new StateRejection.AccessAlreadyGranted(CLERK.id(), AccessLevel.WRITE));
    }

    @Test
    void aWriterWhoLookedEarlierIsToldThatTheDisputeMovedOn() {
        DisputeSpec.opened()
                .given("2022-05-11", Leifer.leifer())
                .ifVersion(2)
                .when("2022-05-11", Leifer.twitter())
                .thenRejected(new RequestRejection.StaleVersion(2, 3));
        DisputeSpec.opened()
                .ifVersion(2)
                .when("2022-05-11", Leifer.twitter())
                .then(Leifer.twitter());
    }

    @Test
    void aStrangerIsNotToldTheVersion() {
        DisputeSpec.opened()
                .as(STRANGER)
                .ifVersion(7)
                .when("2022-05-11", Leifer.leifer())
                .thenRejected(new AccessRejection.NoSuchDispute());
    }

    @Test
    void aResolvedDisputeRefusesFacts() {
        DisputeSpec.opened()
                .given("2023-03-01", new DisputeResolved("Twitter complied"))
                .when("2023-03-02", Leifer.leifer())
                .thenRejected(new StateRejection.DisputeIsResolved("Twitter complied"));
    }

    @Test
    void aReopenedDisputeTakesFactsAgain() {
        DisputeSpec.opened()
                .given("2023-03-01", new DisputeResolved("Twitter complied"))
                .given("2023-03-05", new DisputeReopened("The production was incomplete"))
                .when("2023-03-06", Leifer.leifer())
                .thenKinds(PartyJoined.class);
    }

    @Test
    void anOpenDisputeCannotBeReopened() {
        DisputeSpec.opened()
                .when("2023-03-05", new DisputeReopened("By mistake"))
                .thenRejected(new StateRejection.DisputeIsNotResolved());
    }

    @Test
    void whatHasNotHappenedYetIsNoFact() {
        DisputeSpec.opened()
                .at("2023-02-16T20:00:00Z")
                .when("2023-02-18", Leifer.leifer())
                .thenRejected(RuleRejection.EffectiveInTheFuture.class);
    }

    @Test
    void aCourtMayBeADayAheadOfUtc() {
        DisputeSpec.opened()
                .at("2023-02-16T20:00:00Z")
                .when("2023-02-17", Leifer.leifer())
                .then(Leifer.leifer());
    }

    @Test
    void theSameCommandGivesTheSameEventIdsOnEveryAttempt() {
        DisputeSpec one = DisputeSpec.nothing();
        DisputeSpec other = DisputeSpec.nothing();
        one.when(one.open("Some dispute"));
        other.when(other.open("Some dispute"));

        assertThat(one.last()).isEqualTo(other.last());
        assertThat(one.last()).extracting(r -> r.stamp().eventId()).doesNotHaveDuplicates();
        UUID first = one.last().getFirst().stamp().eventId();
        assertThat(first.version()).isEqualTo(5);
        assertThat(one.last().get(1).stamp().causationId()).isEqualTo(first);
    }
}
