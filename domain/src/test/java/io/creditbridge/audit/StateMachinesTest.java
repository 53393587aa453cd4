package io.creditbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.assessment.AssessmentStatus;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.obstacle.CaseStatus;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.proposal.ProposalStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every table of moves, whatever states it has. */
class StateMachinesTest {

    static Stream<Arguments> machines() {
        return Stream.of(
                arguments(
                        ApplicationStatus.class,
                        ApplicationStatus.MOVES,
                        ApplicationStatus.DRAFT,
                        ApplicationStatus.TERMINAL),
                arguments(ProposalStatus.class, ProposalStatus.MOVES, ProposalStatus.RECEIVED, ProposalStatus.TERMINAL),
                arguments(
                        AssessmentStatus.class,
                        AssessmentStatus.MOVES,
                        AssessmentStatus.AWAITING_SECOND_PERSON,
                        AssessmentStatus.TERMINAL),
                arguments(CaseStatus.class, CaseStatus.MOVES, CaseStatus.OPEN, CaseStatus.TERMINAL),
                arguments(LoanStatus.class, LoanStatus.MOVES, LoanStatus.SIGNED, LoanStatus.TERMINAL),
                arguments(
                        ProductStatus.class,
                        ProductStatus.MOVES,
                        ProductStatus.DRAFT,
                        EnumSet.of(ProductStatus.RETIRED)),
                arguments(
                        GuaranteeStatus.class,
                        GuaranteeStatus.MOVES,
                        GuaranteeStatus.REQUESTED,
                        GuaranteeStatus.TERMINAL),
                arguments(ClaimStatus.class, ClaimStatus.MOVES, ClaimStatus.FILED, ClaimStatus.TERMINAL),
                arguments(
                        FacilityChange.Status.class,
                        FacilityChange.Status.MOVES,
                        FacilityChange.Status.PROPOSED,
                        EnumSet.of(FacilityChange.Status.CONFIRMED, FacilityChange.Status.REJECTED)));
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void leavesNoTerminalState(Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        for (S state : terminal) {
            assertThat(moves.after(state))
                    .as("%s ends, so nothing follows", state)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void leadsOnFromEveryLiveState(Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        for (S state : EnumSet.allOf(type)) {
            if (!terminal.contains(state)) {
                assertThat(moves.after(state))
                        .as("%s is live, so something follows", state)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void movesNoStateToItself(Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        for (S state : EnumSet.allOf(type)) {
            assertThat(moves.allow(state, state))
                    .as("%s to itself is no move", state)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void reachesEveryStateFromTheFirst(
            Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        assertThat(reachable(moves, EnumSet.of(first), type)).isEqualTo(EnumSet.allOf(type));
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void reachesAnEndFromEveryState(Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        for (S state : EnumSet.allOf(type)) {
            assertThat(reachable(moves, EnumSet.of(state), type))
                    .as("from %s an end can be reached", state)
                    .containsAnyElementsOf(terminal);
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void refusesEveryMoveTheTableDoesNotName(
            Class<S> type, Transitions<S> moves, S first, Set<S> terminal) {
        for (S from : EnumSet.allOf(type)) {
            for (S to : EnumSet.complementOf(copy(moves.after(from), type))) {
                assertThatThrownBy(() -> moves.require(from, to))
                        .isInstanceOfSatisfying(BrokenTransition.class, broken -> {
                            assertThat(broken.from()).isEqualTo(from);
                            assertThat(broken.to()).isEqualTo(to);
                        });
            }
        }
    }

    @Test
    void paysOutOnlyASignedContract() {
        for (ProposalStatus state : ProposalStatus.values()) {
            assertThat(ProposalStatus.MOVES.allow(state, ProposalStatus.DRAWN))
                    .as("%s to DRAWN", state)
                    .isEqualTo(state == ProposalStatus.SIGNED);
        }
        for (ApplicationStatus state : ApplicationStatus.values()) {
            assertThat(ApplicationStatus.MOVES.allow(state, ApplicationStatus.DRAWN))
                    .as("%s to DRAWN", state)
                    .isEqualTo(state == ApplicationStatus.ACCEPTED);
        }
    }

    @Test
    void standsForALoanOnlyOnceTheSharerHasConfirmed() {
        for (GuaranteeStatus state : GuaranteeStatus.values()) {
            assertThat(GuaranteeStatus.MOVES.allow(state, GuaranteeStatus.ACTIVE))
                    .as("%s to ACTIVE", state)
                    .isEqualTo(state == GuaranteeStatus.CONFIRMED || state == GuaranteeStatus.CLAIMED);
            assertThat(GuaranteeStatus.MOVES.allow(state, GuaranteeStatus.PAID))
                    .as("%s to PAID", state)
                    .isEqualTo(state == GuaranteeStatus.CLAIMED);
        }
    }

    @Test
    void publishesNoProductWithoutASecondPerson() {
        for (ProductStatus state : ProductStatus.values()) {
            assertThat(ProductStatus.MOVES.allow(state, ProductStatus.PUBLISHED))
                    .as("%s to PUBLISHED", state)
                    .isEqualTo(state == ProductStatus.AWAITING_SECOND_PERSON);
        }
    }

    @Test
    void acceptsOnlyAnOfferThatWasMade() {
        for (ProposalStatus state : ProposalStatus.values()) {
            assertThat(ProposalStatus.MOVES.allow(state, ProposalStatus.ACCEPTED))
                    .as("%s to ACCEPTED", state)
                    .isEqualTo(state == ProposalStatus.OFFERED);
        }
    }

    @Test
    void offersOnlyFromAReviewOrFromTheSecondPerson() {
        for (ProposalStatus state : ProposalStatus.values()) {
            assertThat(ProposalStatus.MOVES.allow(state, ProposalStatus.OFFERED))
                    .as("%s to OFFERED", state)
                    .isEqualTo(state == ProposalStatus.UNDER_REVIEW || state == ProposalStatus.AWAITING_SECOND_PERSON);
        }
        assertThat(ProposalStatus.MOVES.after(ProposalStatus.AWAITING_SECOND_PERSON))
                .as("what waits for a second person is confirmed, sent back or ended; nothing else")
                .doesNotContain(ProposalStatus.ACCEPTED, ProposalStatus.SIGNED, ProposalStatus.DRAWN);
    }

    @Test
    void letsTheOwnerWithdrawUntilTheMoneyIsPaidOut() {
        for (ApplicationStatus state : ApplicationStatus.values()) {
            boolean live = !ApplicationStatus.TERMINAL.contains(state) && state != ApplicationStatus.DRAWN;
            assertThat(state.mayBeWithdrawn()).as("%s", state).isEqualTo(live);
        }
    }

    @Test
    void keepsTheBanksDutyToAnswerToTheStatesBeforeAnAnswer() {
        for (ProposalStatus state : ProposalStatus.ANSWER_DUE) {
            assertThat(state.isLive()).isTrue();
            assertThat(ProposalStatus.MOVES.allow(state, ProposalStatus.LAPSED)).isTrue();
        }
        assertThat(ProposalStatus.ANSWER_DUE)
                .doesNotContain(ProposalStatus.OFFERED, ProposalStatus.ACCEPTED, ProposalStatus.SIGNED);
    }

    private static <S extends Enum<S>> Set<S> reachable(Transitions<S> moves, EnumSet<S> from, Class<S> type) {
        EnumSet<S> met = EnumSet.copyOf(from);
        boolean grew = true;
        while (grew) {
            EnumSet<S> next = EnumSet.copyOf(met);
            met.forEach(state -> next.addAll(copy(moves.after(state), type)));
            grew = met.addAll(next);
        }
        return met;
    }

    private static <S extends Enum<S>> EnumSet<S> copy(Set<S> states, Class<S> type) {
        EnumSet<S> copied = EnumSet.noneOf(type);
        copied.addAll(states);
        return copied;
    }
}
