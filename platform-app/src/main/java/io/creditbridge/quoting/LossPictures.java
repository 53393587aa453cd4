package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.LocalizedName;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.sharing.CommitmentStops;
import io.creditbridge.sharing.GroupLoans;
import io.creditbridge.sharing.LoansUnderScheme;
import io.creditbridge.sharing.OtherLoans;
import io.creditbridge.sharing.SchemeStanding;
import io.creditbridge.sharing.SchemeStandings;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.PartyLine;
import io.creditbridge.waterfall.RemainingLimit;
import io.creditbridge.waterfall.Waterfall;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The waterfall of one loan as its scheme stands: if 30 %, 60 % or all of it is lost, who pays what. */
@Component
public class LossPictures {

    private static final List<BigDecimal> PARTS = List.of(new BigDecimal("0.3"), new BigDecimal("0.6"), BigDecimal.ONE);

    private final SharedLoss sharedLoss;
    private final SchemeStandings standings;
    private final CommitmentStops stops;
    private final GroupLoans loans;
    private final Today today;

    LossPictures(
            SharedLoss sharedLoss, SchemeStandings standings, CommitmentStops stops, GroupLoans loans, Today today) {
        this.sharedLoss = sharedLoss;
        this.standings = standings;
        this.stops = stops;
        this.loans = loans;
        this.today = today;
    }

    /**
     * One loss and who pays it.
     *
     * @param part the part of the loan lost
     * @param loss the amount lost
     * @param lines what each party bears, and what limited it
     */
    public record Picture(BigDecimal part, Money loss, List<PartyLine> lines) {}

    /**
     * The losses of a loan, and how far its scheme is from its stops.
     *
     * @param pictures the three losses; empty when there is no scheme or it does not take the loan
     * @param limits the scheme's limits with what is left of each
     * @param unchecked the limits nobody on the platform keeps the book of
     * @param halts why the sharers take no new loan like this one; empty if they take it
     * @param borrower what the borrower and its group have guaranteed already; null without a scheme
     * @param sharers those on the platform who stand for it
     */
    public record Whole(
            List<Picture> pictures,
            List<RemainingLimit> limits,
            List<Ceiling.Kind> unchecked,
            List<FieldProblem> halts,
            @Nullable BorrowerRoom borrower,
            List<FacilityState> sharers) {

        static final Whole NONE = new Whole(List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    /**
     * What is guaranteed already of a borrower and its group, over all banks and schemes.
     *
     * @param firms how many firms the group has, the borrower included
     * @param outstanding what is outstanding of their other guaranteed loans
     * @param limit the most that the scheme takes of one borrower, or null where it has no such limit
     * @param countsAs the class by which the scheme shares its loans, or null where it knows no classes
     */
    public record BorrowerRoom(
            int firms,
            Money outstanding,
            @Nullable Money limit,
            @Nullable LocalizedName countsAs) {

        private static BorrowerRoom of(Scheme scheme, OtherLoans others) {
            return new BorrowerRoom(
                    others.firms(),
                    others.outstanding(),
                    scheme.eligibility().borrowerLimit(),
                    scheme.classes().isEmpty()
                            ? null
                            : LoansUnderScheme.classOf(scheme, others.titles()).name());
        }
    }

    /** The losses under the product's scheme. */
    public Whole of(CreditProduct product, Need need, EnterpriseId borrower, ApplicationId application) {
        return sharedLoss
                .schemeOf(product.pricePolicy(), today.day())
                .map(scheme -> whole(
                        scheme,
                        need,
                        new SharedLoss.Books(
                                standings.of(scheme.id(), product.bankId(), borrower),
                                loans.beside(borrower, application),
                                null)))
                .orElse(Whole.NONE);
    }

    private Whole whole(Scheme scheme, Need need, SharedLoss.Books books) {
        SchemeStanding standing = books.seen(scheme.id());
        LoanTerms loan = SharedLoss.terms(scheme, need, today.day(), books.others());
        BookState book = scheme.tierFor(loan)
                .map(tier -> standing.with(loan.amount(), tier.guaranteedShare()))
                .orElse(standing.book());
        List<Picture> pictures = new ArrayList<>();
        List<Ceiling.Kind> unchecked = List.of();
        for (BigDecimal part : PARTS) {
            Money lost = loan.amount().times(part, RoundingMode.HALF_UP);
            Loss loss = Loss.ofPrincipal(lost, scheme.loss().trigger().days() + 1);
            if (Waterfall.allocate(scheme, loan, loss, book) instanceof LossOutcome.Shared shared) {
                pictures.add(new Picture(part, lost, shared.lines()));
                unchecked = shared.unchecked();
            }
        }
        List<FieldProblem> halts = standing.isKnown() ? stops.against(scheme, loan, standing) : List.<FieldProblem>of();
        if (pictures.isEmpty() && halts.isEmpty()) {
            return Whole.NONE;
        }
        return new Whole(
                pictures,
                RemainingLimit.of(scheme, loan, book),
                unchecked,
                halts,
                BorrowerRoom.of(scheme, books.others()),
                standing.facilities());
    }
}
