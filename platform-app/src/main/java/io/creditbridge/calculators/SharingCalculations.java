package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.FeeLine;
import io.creditbridge.waterfall.FeeOutcome;
import io.creditbridge.waterfall.GuaranteeFees;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.waterfall.Waterfall;
import io.creditbridge.web.InvalidInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who pays a loss, and which fees fall due, under the schemes of the catalogue. */
@Component
class SharingCalculations {

    private final SchemeSource catalog;

    SharingCalculations(SchemeSource catalog) {
        this.catalog = catalog;
    }

    /** A loss with the version of the scheme that shares it. */
    record Allocated(Scheme scheme, LossOutcome outcome) {}

    /** A fee with the version of the scheme that charges it. */
    record ChargedFee(Scheme scheme, FeeLine line) {}

    Allocated allocate(LossAllocationRequest asked) {
        return Refusals.guarded("loss.unrecoveredPrincipal", () -> {
            Scheme scheme = version(asked.scheme(), asked.loan(), "loan.approvedOn");
            if (asked.loss().unrecoveredPrincipal().compareTo(asked.loan().amount()) > 0) {
                throw new InvalidInput("loss.unrecoveredPrincipal", "calculate.scheme.aboveLoan");
            }
            BookState state = stateOf(asked.state(), scheme, "state");
            Loss loss = new Loss(
                    asked.loss().unrecoveredPrincipal(),
                    orZero(asked.loss().unpaidInterest()),
                    asked.loss().balanceAtDefault(),
                    orZero(asked.recovered()),
                    asked.loss().daysOverdue());
            LossOutcome outcome = Waterfall.allocate(scheme, asked.loan().terms(), loss, state);
            return switch (outcome) {
                case LossOutcome.Shared any -> new Allocated(scheme, outcome);
                case LossOutcome.NotTriggered any -> new Allocated(scheme, outcome);
                case LossOutcome.Ineligible none -> throw Refusals.ineligible("loan", none.reasons());
                case LossOutcome.OverRecovered none ->
                    throw new InvalidInput(
                            "recovered",
                            "calculate.scheme.overRecovered",
                            none.lost().toYuan());
                case LossOutcome.NotCovered none -> throw Refusals.notFound(none.search(), "loan.approvedOn");
            };
        });
    }

    /** The fees; loans of different versions of the scheme are charged by their own and not put together. */
    List<ChargedFee> fees(GuaranteeFeeRequest asked) {
        return Refusals.guarded("loans", () -> {
            Map<Scheme, List<Integer>> byVersion = new LinkedHashMap<>();
            for (int i = 0; i < asked.loans().size(); i++) {
                Scheme scheme = version(asked.scheme(), asked.loans().get(i), "loans[" + i + "].approvedOn");
                byVersion.computeIfAbsent(scheme, any -> new ArrayList<>()).add(i);
            }
            List<ChargedFee> fees = new ArrayList<>();
            byVersion.forEach((scheme, places) -> fees.addAll(charged(scheme, places, asked.loans())));
            return fees;
        });
    }

    private static List<ChargedFee> charged(Scheme scheme, List<Integer> places, List<SharedLoanBody> loans) {
        List<LoanTerms> terms =
                places.stream().map(place -> loans.get(place).terms()).toList();
        return switch (GuaranteeFees.of(scheme, terms)) {
            case FeeOutcome.Charged(List<FeeLine> lines) ->
                lines.stream()
                        .map(line -> new ChargedFee(scheme, numbered(line, places)))
                        .toList();
            case FeeOutcome.Ineligible none ->
                throw Refusals.ineligible("loans[" + places.get(none.loanNumber() - 1) + "]", none.reasons());
        };
    }

    private static FeeLine numbered(FeeLine line, List<Integer> places) {
        List<Integer> numbers = line.loanNumbers().stream()
                .map(number -> places.get(number - 1) + 1)
                .toList();
        return new FeeLine(
                line.key(),
                line.payer(),
                line.payee(),
                line.base(),
                line.timing(),
                line.binding(),
                line.baseAmount(),
                line.rate(),
                line.amount(),
                numbers);
    }

    private Scheme version(String id, SharedLoanBody loan, String dateField) {
        SchemeSearch search = catalog.current().find(id, loan.approvedOn());
        if (search instanceof SchemeSearch.Found(Scheme scheme)) {
            return scheme;
        }
        throw Refusals.notFound(search, dateField);
    }

    /** The book; what parties paid counts against the limits of the book, never against those of one borrower. */
    static BookState stateOf(@Nullable BookBody body, Scheme scheme, String field) {
        if (body == null) {
            return BookState.UNKNOWN;
        }
        List<PartyAmountBody> paid = Objects.requireNonNullElse(body.paidSoFar(), List.of());
        Map<Party, Paid> byParty = new EnumMap<>(Party.class);
        for (int i = 0; i < paid.size(); i++) {
            Party party = paid.get(i).party();
            String at = field + ".paidSoFar[" + i + "].party";
            if (!scheme.parties().contains(party)) {
                throw new InvalidInput(at, "calculate.scheme.noPayer", scheme.parties());
            }
            if (byParty.put(party, Paid.of(paid.get(i).amount())) != null) {
                throw new InvalidInput(at, "calculate.wrong.twice", party);
            }
        }
        return BookState.UNKNOWN
                .withVolumes(body.lentVolume(), body.guaranteedVolume(), body.feesCollected())
                .withPoolBalance(body.poolBalance())
                .withPaid(byParty);
    }

    private static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
