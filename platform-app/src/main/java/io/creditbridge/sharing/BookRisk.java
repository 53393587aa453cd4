package io.creditbridge.sharing;

import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioLoss;
import io.creditbridge.portfolio.PortfolioOutcome;
import io.creditbridge.portfolio.PortfolioRequest;
import io.creditbridge.portfolio.Portfolios;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Today;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a book may cost each party in the year ahead, under what is left of the scheme's caps: the loans with the
 * probabilities they were priced with, defaulting together through one factor. A loan more than 90 days late counts as
 * defaulted; one with a claim is left out, since the balances hold what it costs.
 *
 * <p>The answer for a book is kept while neither the book nor the caps change.
 */
@Component
class BookRisk {

    private static final List<Double> QUANTILES = List.of(0.95, 0.99, 0.999);
    private static final int MOST_KEPT = 100;

    private final SchemeSource schemes;
    private final SchemeStandings standings;
    private final SharingSettings settings;
    private final Today today;
    private final Map<PortfolioRequest, PortfolioLoss> kept = new ConcurrentHashMap<>();

    BookRisk(SchemeSource schemes, SchemeStandings standings, SharingSettings settings, Today today) {
        this.schemes = schemes;
        this.standings = standings;
        this.settings = settings;
        this.today = today;
    }

    /** The risk; null for an empty book, or where the scheme shares nothing any more. */
    @Nullable
    PortfolioLoss of(String schemeId, List<BookedLoan> booked) {
        List<BookedLoan> loans =
                booked.stream().filter(loan -> !loan.isClaimed()).toList();
        if (loans.isEmpty()
                || !(schemes.current().find(schemeId, today.day()) instanceof SchemeSearch.Found(Scheme scheme))) {
            return null;
        }
        List<LoanGroup> groups = BookGroups.of(loans);
        BookSharing rules = SchemeBook.sharing(
                        scheme,
                        typical(loans, scheme),
                        standings.now().of(schemeId).book())
                .orElse(null);
        if (rules == null) {
            return null;
        }
        PortfolioRequest request = new PortfolioRequest(
                groups, settings.assetCorrelation(), new PortfolioRequest.Terms.Rules(rules), QUANTILES);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(request, BookRisk::computed);
    }

    private static @Nullable PortfolioLoss computed(PortfolioRequest request) {
        return Portfolios.compute(request) instanceof PortfolioOutcome.Computed(PortfolioLoss loss) ? loss : null;
    }

    private LoanTerms typical(List<BookedLoan> loans, Scheme scheme) {
        BookedLoan middle = loans.get(loans.size() / 2);
        LoanTerms terms = LoanTerms.of(middle.outstanding(), today.day(), 12);
        return scheme.classes().isEmpty()
                ? terms
                : terms.withBorrowerClass(scheme.classes().getLast().key());
    }
}
