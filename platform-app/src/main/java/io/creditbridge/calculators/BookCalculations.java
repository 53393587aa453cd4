package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioLoss;
import io.creditbridge.portfolio.PortfolioOutcome;
import io.creditbridge.portfolio.PortfolioRequest;
import io.creditbridge.portfolio.Portfolios;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.RemainingLimit;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a book of loans loses, and each party of it: by a cap rate, or by a scheme of the catalogue. */
@Component
class BookCalculations {

    private final SchemeBooks schemes;

    BookCalculations(SchemeBooks schemes) {
        this.schemes = schemes;
    }

    /**
     * The answer.
     *
     * @param loss what the book loses, and each party of it
     * @param scheme the version by which it is shared; null where a cap rate shares it
     * @param appliedLimits the scheme's limits laid on the book, with what is left of each
     * @param uncheckedLimits limits of the scheme that are no function of the book's loss, or whose base is not given
     * @param largePool the closed formula of a large equal book beside it; null where the book is no such book
     */
    record Answer(
            PortfolioLoss loss,
            @Nullable Scheme scheme,
            List<RemainingLimit> appliedLimits,
            List<Ceiling.Kind> uncheckedLimits,
            @Nullable LargePool largePool) {}

    /** A question read, with the scheme's book where one is named. */
    private record Read(PortfolioRequest request, SchemeBooks.@Nullable Book book) {

        Answer answer(PortfolioLoss loss, @Nullable LargePool pool) {
            return book == null
                    ? new Answer(loss, null, List.of(), List.of(), pool)
                    : new Answer(loss, book.scheme(), book.applied(), book.unchecked(), pool);
        }
    }

    Answer losses(PortfolioLossRequest asked) {
        long count = asked.loans().stream().mapToLong(LoanGroupBody::count).sum();
        if (count > PortfolioRequest.MAX_LOANS) {
            throw new InvalidInput("loans", "calculate.wrong.tooManyLoans", PortfolioRequest.MAX_LOANS, count);
        }
        return Refusals.guarded("loans", () -> {
            Read read = asked.sharing().scheme() == null ? new Read(byCapRate(asked), null) : byScheme(asked);
            return switch (Portfolios.compute(read.request())) {
                case PortfolioOutcome.Computed(PortfolioLoss loss) ->
                    read.answer(loss, LargePool.of(asked).orElse(null));
                case PortfolioOutcome.Refused refused -> throw Refusals.faults(refused.faults());
            };
        });
    }

    private static PortfolioRequest byCapRate(PortfolioLossRequest asked) {
        Fields fields = new Fields();
        BookSharingBody sharing = asked.sharing();
        if (sharing.capRate() == null) {
            fields.reject("sharing.capRate", "problem.missing");
        }
        rejectGiven("approvedOn", sharing.approvedOn(), fields);
        rejectGiven("termMonths", sharing.termMonths(), fields);
        rejectGiven("borrowerClass", sharing.borrowerClass(), fields);
        rejectGiven("state", sharing.state(), fields);
        List<LoanGroup> groups = new ArrayList<>();
        for (int i = 0; i < asked.loans().size(); i++) {
            LoanGroupBody body = asked.loans().get(i);
            Double share = body.guaranteedShare();
            if (share == null) {
                fields.reject("loans[" + i + "].guaranteedShare", "problem.missing");
            }
            groups.add(new LoanGroup(body.count(), body.exposure(), body.pd(), body.lgd(), share == null ? 0 : share));
        }
        fields.check();
        double capRate = Objects.requireNonNull(sharing.capRate());
        Money firstLoss = Objects.requireNonNullElse(sharing.firstLoss(), Money.ZERO);
        return new PortfolioRequest(
                groups,
                asked.assetCorrelation(),
                new PortfolioRequest.Terms.CapRate(capRate, firstLoss),
                asked.quantiles());
    }

    private Read byScheme(PortfolioLossRequest asked) {
        Fields fields = new Fields();
        rejectGiven("capRate", asked.sharing().capRate(), fields);
        rejectGiven("firstLoss", asked.sharing().firstLoss(), fields);
        fields.check();
        SchemeBooks.Book book = schemes.of(asked);
        BookSharing sharing = book.sharing();
        PortfolioRequest request = new PortfolioRequest(
                book.groups(), asked.assetCorrelation(), new PortfolioRequest.Terms.Rules(sharing), asked.quantiles());
        return new Read(request, book);
    }

    private static void rejectGiven(String name, @Nullable Object value, Fields fields) {
        if (value != null) {
            fields.reject("sharing." + name, "calculate.wrong.capRateOrScheme");
        }
    }
}
