package io.creditbridge.quoting;

import io.creditbridge.identity.Organizations;
import io.creditbridge.money.Money;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.Security;
import io.creditbridge.web.DecimalRates;
import io.creditbridge.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what would change an answer into the reader's words. */
@Component
class ChangeWords {

    private static final double POINTS = 100;

    private final MessageSource messages;
    private final Formats formats;
    private final Organizations organizations;
    private final PriceWords words;

    ChangeWords(MessageSource messages, Formats formats, Organizations organizations, PriceWords words) {
        this.messages = messages;
        this.formats = formats;
        this.organizations = organizations;
        this.words = words;
    }

    /**
     * One product and what would change its answer.
     *
     * @param product the product for the need as asked
     * @param withinLimit whether no more is asked than its indicative limit
     * @param beside its interest rate with those of other security beside it; the bank's return stays with the bank
     * @param changes what would change it; empty where nothing does
     */
    record View(PriceWords.ProductView product, boolean withinLimit, List<RateView> beside, List<ChangeView> changes) {}

    /** An interest rate and how the loan is secured for it. */
    record RateView(PriceBeside.Kind kind, double annualRate) {}

    /**
     * One answer.
     *
     * @param steps what to do: one thing, or several together
     * @param gain {@code FITS}, {@code WITHIN_LIMIT}, {@code CHEAPER} or {@code IN_TIME}
     * @param outcome the same as a sentence, with a word of warning where the money would still come too late, or
     *     more is asked than the indicative limit
     * @param inTime whether the bank's promised days end before the money is needed after it
     * @param indicativeLimit the largest amount that the product would lend after it by our rule, in yuan
     * @param withinLimit whether no more is asked after it
     * @param annualRate the interest rate after it, or null without a price
     * @param allInYearlyCost the effective all-in yearly cost after it, or null
     * @param allIn the same with the nominal one, and both before subsidies where there are any
     * @param saved what that cost falls by, as a decimal; null where it does not fall
     * @param need the need after it; what is not the need's, such as points, is not in it
     */
    record ChangeView(
            List<StepView> steps,
            String gain,
            String outcome,
            boolean inTime,
            @Nullable String indicativeLimit,
            boolean withinLimit,
            @Nullable Double annualRate,
            @Nullable Double allInYearlyCost,
            @Nullable YearlyCost allIn,
            @Nullable Double saved,
            NeedView need) {}

    /**
     * One thing to do.
     *
     * @param lever what changes, a stable key
     * @param value the value after it
     * @param words the same as a sentence
     */
    record StepView(String lever, String value, String words) {}

    /** A need as a form and a query write it. */
    record NeedView(
            String amount,
            int termMonths,
            String purpose,
            String collateral,
            String collateralValue,
            String neededBy) {}

    View view(FindChanges.Found found) {
        return new View(
                words.product(
                        found.asked(),
                        organizations.findById(found.asked().product().bankId()).orElseThrow()),
                found.withinLimit(),
                found.beside().stream()
                        .map(line -> new RateView(line.kind(), line.written().annualRate()))
                        .toList(),
                found.changes().stream().map(this::change).toList());
    }

    private ChangeView change(Recourse one) {
        PricedProduct.Price price = one.after().price();
        YearlyCost cost = price == null ? null : YearlyCost.of(price.sheet());
        Need need = one.then().need();
        Money limit = one.after().indicativeLimit();
        return new ChangeView(
                one.changes().stream().map(this::step).toList(),
                one.gain().name(),
                outcome(one),
                one.after().inTime(),
                limit == null ? null : limit.toString(),
                one.isWithinLimit(),
                price == null ? null : DecimalRates.written(price.quote().rate()),
                YearlyCost.effective(cost),
                cost,
                orNull(one.saved()),
                new NeedView(
                        need.amount().toString(),
                        need.termMonths(),
                        need.purpose().name(),
                        need.security().kind().name(),
                        need.security().value().isPositive()
                                ? need.security().value().toString()
                                : "",
                        need.neededBy().toString()));
    }

    private StepView step(Change change) {
        return switch (change) {
            case Change.Security(Security security) -> step(change, security);
            case Change.Data data -> step(data, text(data.messageKey(), data.value(), formats.day(data.until())));
            default -> step(change, text(change.messageKey(), word(change.value())));
        };
    }

    private static StepView step(Change change, String words) {
        return new StepView(change.lever().name(), change.value().toString(), words);
    }

    private StepView step(Change change, Security security) {
        String kind = text("collateral." + security.kind());
        String words = security.value().isPositive()
                ? text("change.pledge", kind, formats.glance(security.value()))
                : text(security.kind() == CollateralKind.NONE ? "change.unsecured" : change.messageKey(), kind);
        return new StepView(change.lever().name(), security.kind().name(), words);
    }

    private Object word(Object value) {
        return switch (value) {
            case Money amount -> formats.glance(amount);
            case LocalDate day -> formats.day(day);
            default -> value;
        };
    }

    private String outcome(Recourse one) {
        String better = one.saved().isPresent()
                ? text("gain." + one.gain(), one.saved().getAsDouble() * POINTS)
                : text("gain." + one.gain());
        Money limit = one.after().indicativeLimit();
        String within =
                limit == null || one.isWithinLimit() ? better : text("gain.stillAbove", better, formats.glance(limit));
        return one.after().inTime() ? within : text("gain.stillLate", within);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
