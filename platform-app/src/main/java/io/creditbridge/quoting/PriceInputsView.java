package io.creditbridge.quoting;

import io.creditbridge.capital.RiskWeight;
import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.pricing.BankCosts;
import io.creditbridge.pricing.LegalLimit;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.PriceArithmetic;
import io.creditbridge.pricing.QuoteRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a price were worked out from, for the bank's own people; rates as decimals a year.
 *
 * @param termMonths the term
 * @param costs what the bank's money costs
 * @param riskWeight the risk weight, with that of a guarantor for the part that an uncapped guarantee covers
 * @param capitalRatio capital held for a yuan of weighted assets
 * @param annualPd the probability of default in each year of the loan
 * @param recoveryLagMonths the months until recoveries come
 * @param sharing what risk-sharing leaves to the bank
 * @param breakEvenRate the rate at which the loan just pays for itself
 * @param lowest the lowest rate that the product may have on the day
 * @param highest the highest likewise
 * @param legal what a legal ceiling leaves to the rate, or null where none binds the lender
 * @param day the day of the price
 * @param arithmetic the version of the arithmetic
 */
public record PriceInputsView(
        int termMonths,
        BankCosts costs,
        double riskWeight,
        double capitalRatio,
        List<Double> annualPd,
        int recoveryLagMonths,
        BankLossTerms sharing,
        double breakEvenRate,
        double lowest,
        double highest,
        @Nullable LegalLimit legal,
        LocalDate day,
        String arithmetic) {

    private static final int MONTHS_OF_YEAR = 12;

    static PriceInputsView of(PricedProduct.Price price) {
        QuoteRequest request = price.request();
        QuoteRequest.Capital capital = request.capital();
        int term = request.loan().termMonths();
        int years = (term + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR;
        double prime = price.quote().lpr().rate(LprTable.Tenor.of(term));
        return new PriceInputsView(
                term,
                request.costs(),
                RiskWeight.withGuarantee(
                        capital.riskWeight(),
                        capital.guarantorRiskWeight(),
                        request.sharing().proportionalCover()),
                capital.capitalRatio(),
                request.risk().annualPd().stream().limit(years).toList(),
                request.risk().recoveryLagMonths(),
                request.sharing(),
                price.quote().breakEvenRate(),
                request.policy().lowest(prime),
                request.policy().highest(prime),
                request.policy().legal(),
                request.day(),
                PriceArithmetic.CURRENT.version());
    }
}
