package io.creditbridge.origination;

import io.creditbridge.identity.Organizations;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LegalCeilings.Lender;
import io.creditbridge.pricing.LegalLimit;
import io.creditbridge.pricing.PolicyData;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the legal ceilings of the yearly cost, interest and fees together, leave to the rates of those who lend. */
@Component
public class LegalLimits {

    private static final OfferCosts.Words UNREAD = new OfferCosts.Words("fee", "payee", "subsidy", "payer");
    private static final int PERCENT_DECIMALS = 4;

    private final CurrentPolicy policy;
    private final Organizations organizations;
    private final Today today;

    LegalLimits(CurrentPolicy policy, Organizations organizations, Today today) {
        this.policy = policy;
        this.organizations = organizations;
        this.today = today;
    }

    /**
     * Under which licence everybody lends, read once for many loans.
     *
     * @param microLoanCompanies those who do not lend as banks
     */
    public record Lenders(Set<OrganizationId> microLoanCompanies) {

        /** Copies the set. */
        public Lenders {
            microLoanCompanies = Set.copyOf(microLoanCompanies);
        }

        /** What an organisation lends as. */
        public Lender of(OrganizationId lender) {
            return microLoanCompanies.contains(lender) ? Lender.MICRO_LOAN_COMPANY : Lender.BANK;
        }
    }

    /** The lenders as they are licensed today. */
    @Transactional(readOnly = true)
    public Lenders lenders() {
        return new Lenders(Set.copyOf(organizations.microLoanCompanies()));
    }

    /**
     * What is left to the rate of a loan, up to the highest an offer may have, by the lowest ceiling that is known for
     * any day of a period; empty where no ceiling binds the lender. The loan's cost is that of its first day.
     */
    public Optional<LegalLimit> of(Lender lender, OfferTerms terms, LocalDate first, LocalDate last) {
        OfferTerms dearest = terms.at(OfferTerms.HIGHEST_RATE);
        return ceiling(lender, first, last)
                .map(ceiling -> LegalLimit.of(ceiling, OfferCosts.request(dearest, UNREAD, first)));
    }

    /**
     * Checks that an offer keeps the ceiling of its lender on every day from today to a last one.
     *
     * <p>Its cost is that of the day on which it was written, as the law was held against it then: where interest is
     * counted by actual days, the same loan of another day costs a few hundredths of a percent more or less.
     *
     * @param field the field that is told otherwise
     * @throws InvalidInput naming the highest rate that would keep it
     */
    public void check(OrganizationId lender, Offer offer, LocalDate last, String field) {
        OfferTerms terms = offer.terms();
        LocalDate written = today.dayOf(offer.proposedAt());
        ceiling(lenders().of(lender), today.day(), last)
                .map(ceiling -> LegalLimit.of(ceiling, OfferCosts.request(terms, UNREAD, written)))
                .flatMap(limit -> problem(limit, terms.annualRate(), field))
                .ifPresent(problem -> {
                    throw new InvalidInput(List.of(problem));
                });
    }

    private Optional<LegalCeilings.Ceiling> ceiling(Lender lender, LocalDate first, LocalDate last) {
        PolicyData data = policy.data();
        return data.ceilings().lowest(first, last, lender, data.lpr());
    }

    /** What is wrong with a rate by a limit; empty where it keeps it. */
    public static Optional<FieldProblem> problem(LegalLimit limit, BigDecimal rate, String field) {
        Double highest = limit.highestRate();
        String cost = percent(limit.yearlyCost());
        if (highest == null) {
            return Optional.of(FieldProblem.of(field, "problem.legalCeiling.fees", cost, limit.source()));
        }
        return rate.doubleValue() <= highest
                ? Optional.empty()
                : Optional.of(FieldProblem.of(field, "problem.legalCeiling", cost, limit.source(), percent(highest)));
    }

    private static String percent(double rate) {
        return BigDecimal.valueOf(rate)
                .movePointRight(2)
                .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
