package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.PortfolioLoss;
import io.creditbridge.portfolio.PortfolioOutcome;
import io.creditbridge.portfolio.PortfolioRequest;
import io.creditbridge.portfolio.Portfolios;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a book may cost each party in the year ahead, under what is left of the scheme's caps: the loans with the
 * probabilities they were priced with, defaulting together through one factor. A loan more than 90 days late counts as
 * defaulted; one with a claim is left out, since the balances hold what it costs. Loans follow the version agreed for
 * them, so that a scheme that takes no new loans still shows what its living ones may cost.
 *
 * <p>The answer for a book is kept while neither the book nor the caps change.
 */
@Component
class BookRisk {

    private static final List<Double> QUANTILES = List.of(0.95, 0.99, 0.999);
    private static final int MOST_KEPT = 100;

    private final AgreedSchemes schemes;
    private final SchemeStandings standings;
    private final SharingSettings settings;
    private final Map<PortfolioRequest, PortfolioLoss> kept = new ConcurrentHashMap<>();

    BookRisk(AgreedSchemes schemes, SchemeStandings standings, SharingSettings settings) {
        this.schemes = schemes;
        this.standings = standings;
        this.settings = settings;
    }

    /** The loans that one loss distribution takes: of one version, with the same sharers under its limits. */
    private record Alike(String version, List<FacilityState> sharers) {}

    /**
     * The risk of the loans under each version agreed for some of them and each set of sharers that stand together,
     * that with most of them first; empty for an empty book.
     */
    List<FacilityBook.VersionRisk> of(FacilityState facility, List<BookedLoan> booked) {
        StandingsNow now = standings.now();
        Map<Alike, List<BookedLoan>> alike = booked.stream()
                .filter(loan -> !loan.isClaimed())
                .collect(Collectors.groupingBy(loan -> new Alike(
                        loan.agreed().version(),
                        now.together(facility, loan.agreed().book()))));
        List<FacilityBook.VersionRisk> risks = new ArrayList<>();
        alike.forEach((some, loans) -> {
            Scheme scheme = schemes.agreed(facility.schemeId(), some.version());
            PortfolioLoss loss = of(scheme, loans, now.of(scheme.id(), some.sharers()));
            if (loss != null) {
                risks.add(new FacilityBook.VersionRisk(some.version(), some.sharers(), loans.size(), loss));
            }
        });
        risks.sort(Comparator.comparingInt(FacilityBook.VersionRisk::loans)
                .reversed()
                .thenComparing(FacilityBook.VersionRisk::version));
        return risks;
    }

    private @Nullable PortfolioLoss of(Scheme scheme, List<BookedLoan> loans, SchemeStanding standing) {
        List<LoanGroup> groups = BookGroups.of(loans);
        BookSharing rules =
                SchemeBook.sharing(scheme, typical(loans), standing.book()).orElse(null);
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

    private static LoanTerms typical(List<BookedLoan> loans) {
        BookedLoan middle = loans.get(loans.size() / 2);
        BookedLoan.Agreed agreed = middle.agreed();
        return LoanTerms.of(middle.outstanding(), agreed.approvedOn(), agreed.termMonths())
                .withBorrowerClass(agreed.borrowerClass());
    }
}
