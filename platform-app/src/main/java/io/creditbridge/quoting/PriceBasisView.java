package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.Quote;
import io.creditbridge.sharing.WeighedBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rate refers to, for those who read its lines.
 *
 * @param lpr the loan prime rate of the term
 * @param lprFrom the day from which it holds
 * @param notices what moved the rate away from break-even, or makes it doubtful
 * @param subsidies what the budget pays the borrower in all; zero without a subsidy
 * @param weighed the loans on which the guarantee's worth was weighed, or null where no cap bears on the price
 * @param dayCount how the days that bear interest are counted
 * @param inputs what the lines were worked out from
 */
public record PriceBasisView(
        double lpr,
        LocalDate lprFrom,
        List<Quote.Notice> notices,
        Money subsidies,
        @Nullable WeighedBook weighed,
        DayCount dayCount,
        PriceInputsView inputs) {

    static PriceBasisView of(PricedProduct.Price price) {
        LprTable.Row row = price.quote().lpr();
        double lpr = row.rate(LprTable.Tenor.of(price.loan().termMonths()));
        return new PriceBasisView(
                lpr,
                row.validFrom(),
                price.quote().notices(),
                price.sheet().totalSubsidies(),
                price.weighed(),
                price.request().loan().dayCount(),
                PriceInputsView.of(price));
    }
}
