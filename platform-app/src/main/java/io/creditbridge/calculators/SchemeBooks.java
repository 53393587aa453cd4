package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.BookSharing;
import io.creditbridge.portfolio.LoanGroup;
import io.creditbridge.portfolio.SchemeBook;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.waterfall.Admission;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Ineligibility;
import io.creditbridge.waterfall.RemainingLimit;
import io.creditbridge.web.InvalidInput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A scheme's rules laid on a whole book of loans. */
@Component
class SchemeBooks {

    private static final int USUAL_TERM_MONTHS = 12;
    private final SchemeSource catalog;

    SchemeBooks(SchemeSource catalog) {
        this.catalog = catalog;
    }

    /**
     * A scheme's book.
     *
     * @param scheme the version that holds for it
     * @param groups the loans with the shares the scheme gives them
     * @param sharing the rules for the whole of them
     * @param applied the limits laid on it, with what is left of each
     * @param unchecked the limits left out
     */
    record Book(
            Scheme scheme,
            List<LoanGroup> groups,
            BookSharing sharing,
            List<RemainingLimit> applied,
            List<Ceiling.Kind> unchecked) {}

    Book of(PortfolioLossRequest asked) {
        Scheme scheme = version(asked.sharing());
        List<LoanGroup> groups = new ArrayList<>();
        ShareTier first = null;
        for (int i = 0; i < asked.loans().size(); i++) {
            LoanGroupBody body = asked.loans().get(i);
            ShareTier tier = tier(scheme, typical(body, asked.sharing(), scheme), "loans[" + i + "]");
            if (first != null && !sameSplit(scheme, first, tier)) {
                throw new InvalidInput("loans[" + i + "].exposure", "calculate.scheme.mixedShares");
            }
            first = first == null ? tier : first;
            double share = Objects.requireNonNullElse(
                    body.guaranteedShare(), tier.guaranteedShare().doubleValue());
            groups.add(new LoanGroup(body.count(), body.exposure(), body.pd(), body.lgd(), share));
        }
        LoanTerms typical = typical(asked.loans().getFirst(), asked.sharing(), scheme);
        BookState state = state(asked.sharing(), scheme, groups);
        BookSharing sharing = SchemeBook.sharing(scheme, typical, state)
                .orElseThrow(() -> new InvalidInput("sharing.scheme", "calculate.scheme.noShares"));
        return new Book(
                scheme,
                groups,
                sharing,
                SchemeBook.applied(scheme, typical, state),
                SchemeBook.unchecked(scheme, typical, state));
    }

    private Scheme version(BookSharingBody sharing) {
        String id = Objects.requireNonNull(sharing.scheme());
        List<Scheme> versions = catalog.current().versionsOf(id);
        if (versions.isEmpty()) {
            throw new InvalidInput("sharing.scheme", "calculate.scheme.unknown", id);
        }
        LocalDate day = sharing.approvedOn();
        if (day == null) {
            return versions.getLast();
        }
        SchemeSearch search = catalog.current().find(id, day);
        if (search instanceof SchemeSearch.Found(Scheme scheme)) {
            return scheme;
        }
        throw Refusals.notFound(search, "sharing.approvedOn");
    }

    private static LoanTerms typical(LoanGroupBody body, BookSharingBody sharing, Scheme scheme) {
        LocalDate day = Objects.requireNonNullElse(
                sharing.approvedOn(), scheme.header().validity().from());
        int months = Objects.requireNonNullElse(sharing.termMonths(), USUAL_TERM_MONTHS);
        return LoanTerms.of(body.exposure(), day, months).withBorrowerClass(sharing.borrowerClass());
    }

    private static ShareTier tier(Scheme scheme, LoanTerms loan, String path) {
        List<Ineligibility> reasons = Admission.reasonsAgainst(scheme, loan);
        if (!reasons.isEmpty()) {
            InvalidInput refused = Refusals.ineligible(path, reasons);
            throw new InvalidInput(refused.problems().stream()
                    .map(problem -> BookFields.renamed(problem, path))
                    .toList());
        }
        return scheme.tierFor(loan).orElseThrow(() -> new InvalidInput(path, "calculate.scheme.noShares"));
    }

    /** Whether both rows split what is shared alike, whatever they leave to the bank. */
    private static boolean sameSplit(Scheme scheme, ShareTier one, ShareTier other) {
        return scheme.parties().stream()
                .filter(party -> party != Party.BANK)
                .allMatch(party -> part(one, party).compareTo(part(other, party)) == 0);
    }

    private static BigDecimal part(ShareTier tier, Party party) {
        BigDecimal shared = tier.guaranteedShare();
        return shared.signum() == 0 ? shared : tier.shareOf(party).divide(shared, MathContext.DECIMAL32);
    }

    /** The state given; where none is, the volumes are those of these loans and nothing was paid before. */
    private static BookState state(BookSharingBody sharing, Scheme scheme, List<LoanGroup> groups) {
        if (sharing.state() != null) {
            return SharingCalculations.stateOf(sharing.state(), scheme, "sharing.state");
        }
        Money lent = Money.ZERO;
        Money guaranteed = Money.ZERO;
        for (LoanGroup group : groups) {
            lent = lent.plus(group.exposure().times(BigDecimal.valueOf(group.count()), RoundingMode.UNNECESSARY));
            guaranteed = guaranteed.plus(group.guaranteedVolume());
        }
        return BookState.UNKNOWN.withVolumes(lent, guaranteed, null);
    }
}
