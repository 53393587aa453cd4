package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.Organization;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.pricing.PriceLine;
import io.creditbridge.pricing.Quote;
import io.creditbridge.web.DecimalRates;
import io.creditbridge.web.Formats;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts scores, conditions and prices into the reader's words. */
@Component
public class PriceWords {

    private final MessageSource messages;
    private final Formats formats;
    private final ConditionWords conditions;
    private final StandingWords standings;

    PriceWords(MessageSource messages, Formats formats, ConditionWords conditions, StandingWords standings) {
        this.messages = messages;
        this.formats = formats;
        this.conditions = conditions;
        this.standings = standings;
    }

    /**
     * A product in words.
     *
     * @param id the product
     * @param name its name
     * @param bank the bank's name
     * @param summary one sentence
     * @param repayment how it is repaid
     * @param decisionDays the bank's promise
     * @param inTime whether that is before the money is needed
     * @param limit the indicative limit, or null
     * @param rate the indicative interest rate, or null
     * @param cost the all-in yearly cost, or null without a price
     * @param obstacles every condition that is not met, each with what would mend it
     * @param lines the price line by line; empty without a price
     * @param withoutGuarantee the rate without risk-sharing, or null
     * @param fee the guarantee fee a year, zero without one
     * @param loss what is lost on default before it is shared, or null without a price
     * @param basis the loan prime rate the price refers to and what moved it, or null without a price
     * @param model the version of the card that the bank sees the firm by, or null where nothing was read
     */
    public record ProductView(
            UUID id,
            String name,
            String bank,
            String summary,
            String repayment,
            int decisionDays,
            boolean inTime,
            @Nullable Money limit,
            @Nullable Double rate,
            @Nullable YearlyCost cost,
            List<String> obstacles,
            List<LineView> lines,
            @Nullable Double withoutGuarantee,
            Number fee,
            @Nullable LossPartView loss,
            @Nullable PriceBasisView basis,
            @Nullable String model) {}

    /**
     * One line of a price.
     *
     * @param name what it pays for
     * @param rate its part of the rate
     */
    public record LineView(String name, double rate) {}

    /** A firm's standing in words. */
    public StandingView standing(FirmStanding standing) {
        return standings.of(standing);
    }

    /** A product in words. */
    public ProductView product(PricedProduct priced, Organization bank) {
        var product = priced.product();
        PricedProduct.Price price = priced.price();
        return new ProductView(
                product.id().value(),
                formats.either(product.words().nameZh(), product.words().nameEn()),
                lender(bank),
                formats.either(product.words().summaryZh(), product.words().summaryEn()),
                text("repayment." + product.pricePolicy().repayment()),
                product.words().decisionDays(),
                priced.inTime(),
                priced.indicativeLimit(),
                price == null ? null : DecimalRates.written(price.quote().rate()),
                price == null ? null : YearlyCost.of(price.sheet()),
                priced.failedRules().stream().map(conditions::obstacle).toList(),
                price == null ? List.of() : lines(price.quote()),
                price == null
                        ? null
                        : price.quote()
                                .withoutGuarantee()
                                .map(alone -> DecimalRates.written(alone.rate()))
                                .orElse(null),
                product.pricePolicy().guaranteeFeeRate(),
                price == null ? null : LossPartView.of(price.loan()),
                price == null ? null : PriceBasisView.of(price),
                priced.model());
    }

    /** Who lends; of what is no bank, also what it is. */
    private String lender(Organization bank) {
        String name = formats.either(bank.nameZh(), bank.nameEn());
        return bank.lender() == LenderKind.MICRO_LOAN_COMPANY
                ? name + " · " + text("organization.lender." + bank.lender())
                : name;
    }

    /** The lines of a price in words. */
    public List<LineView> lines(Quote quote) {
        return quote.lines().stream().map(this::line).toList();
    }

    private LineView line(PriceLine line) {
        return new LineView(text("priceLine." + line.name()), DecimalRates.written(line.rate()));
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
