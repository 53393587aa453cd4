package io.creditbridge.web;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How amounts, rates and times are written for people; templates reach it as {@code @formats}.
 *
 * <p>Amounts keep every fen they have; large whole amounts are also written in 万元 or thousands for a glance. Times are
 * China's.
 */
@Component
public class Formats {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** An exact amount: {@code ¥500,000.00}. */
    public String money(@Nullable Money amount) {
        return amount == null ? "–" : exact(amount);
    }

    /** The same where an amount is part of a text in any language. */
    static String exact(Money amount) {
        return yuan("#,##0.00", amount.toYuan());
    }

    /** An amount without the sign of a currency, from its decimal text: {@code 500,000.00}. */
    public String plain(String amount) {
        return decimal("#,##0.00").format(new BigDecimal(amount));
    }

    /** An amount at a glance: {@code 50万元}, or {@code ¥500,000}. */
    public String glance(@Nullable Money amount) {
        if (amount == null) {
            return "–";
        }
        if (isChinese() && amount.fen() % 100_00 == 0 && amount.toYuan().abs().compareTo(TEN_THOUSAND) >= 0) {
            return decimal("#,##0.##").format(amount.toYuan().divide(TEN_THOUSAND, 4, RoundingMode.HALF_UP)) + "万元";
        }
        return yuan("#,##0", amount.toYuan().setScale(0, RoundingMode.HALF_UP));
    }

    private static String yuan(String pattern, BigDecimal amount) {
        return (amount.signum() < 0 ? "-¥" : "¥") + decimal(pattern).format(amount.abs());
    }

    /** A yearly rate with two decimals: {@code 3.85%}. */
    public String rate(@Nullable Number rate) {
        return rate == null ? "–" : percent(rate, "0.00");
    }

    /**
     * The parts of a yearly rate with two decimals, rounded together: what is written adds up to what {@link #rate}
     * writes for the whole. A hundredth is added where rounding down took most.
     */
    public List<String> ratesAddingUp(List<? extends Number> parts, Number whole) {
        BigDecimal[] down = new BigDecimal[parts.size()];
        BigDecimal[] lost = new BigDecimal[parts.size()];
        BigDecimal left = hundredths(whole).setScale(0, RoundingMode.HALF_UP);
        for (int i = 0; i < down.length; i++) {
            BigDecimal exact = hundredths(parts.get(i));
            down[i] = exact.setScale(0, RoundingMode.FLOOR);
            lost[i] = exact.subtract(down[i]);
            left = left.subtract(down[i]);
        }
        List<Integer> mostLostFirst = IntStream.range(0, down.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
                .toList();
        mostLostFirst.stream().limit(Math.max(0, left.longValue())).forEach(i -> down[i] = down[i].add(BigDecimal.ONE));
        return Arrays.stream(down).map(one -> rate(one.movePointLeft(4))).toList();
    }

    /** A rate in hundredths of a percent; the last bits of binary arithmetic are no part of it. */
    private static BigDecimal hundredths(Number rate) {
        return exact(rate).movePointRight(4).setScale(8, RoundingMode.HALF_UP);
    }

    /** A share or probability with one decimal: {@code 20.0%}. */
    public String share(@Nullable Number share) {
        return share == null ? "–" : percent(share, "0.0");
    }

    private static String percent(Number value, String pattern) {
        return decimal(pattern).format(exact(value).movePointRight(2)) + "%";
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.doubleValue());
    }

    /**
     * A measured figure by its unit: a share with one decimal, yuan with two, others with one where not whole.
     *
     * @param unit {@code RATIO}, {@code YUAN} and what begins with it, or anything else
     */
    public String figure(@Nullable Double value, String unit) {
        if (value == null) {
            return "–";
        }
        return unit.equals("RATIO")
                ? share(value)
                : decimal(unit.startsWith("YUAN") ? "#,##0.00" : "#,##0.#").format(value);
    }

    /** A whole number with grouping. */
    public String count(Number number) {
        return decimal("#,##0").format(number);
    }

    /** A day: {@code 2026-03-01}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    /** A time in China: {@code 2026-03-01 14:05}. */
    public String time(@Nullable Instant time) {
        return time == null
                ? "–"
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time.atZone(CHINA));
    }

    /** The colour class of a state's badge: good, bad, waiting, over, or none. */
    public String tone(String state) {
        return switch (state) {
            case "OFFERED",
                    "ACCEPTED",
                    "SIGNED",
                    "DRAWN",
                    "SCREENED",
                    "PUBLISHED",
                    "REPAID",
                    "CONFIRMED",
                    "ACTIVE",
                    "PAID",
                    "RESOLVED",
                    "RESUBMITTED" -> "good";
            case "REFUSED", "LAPSED", "EXPIRED", "IN_REPAIR", "NOT_REPAIRABLE", "DECLINED" -> "bad";
            case "MORE_INFORMATION",
                    "AWAITING_SECOND_PERSON",
                    "AWAITING_OTHER_REGION",
                    "OPEN",
                    "DRAFT",
                    "REQUESTED",
                    "CLAIMED" -> "wait";
            case "WITHDRAWN", "MOVED", "CLOSED", "RETIRED", "CANCELLED", "RELEASED" -> "over";
            default -> "";
        };
    }

    /** The Chinese or the English one of two names, as the reader reads. */
    public String either(String chinese, String english) {
        return isChinese() ? chinese : english;
    }

    /**
     * The language that a text given in one language only is written in, for pages that mark it ({@code lang}); an
     * English source may cite the Chinese number of a decree.
     */
    public String languageOf(String text) {
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        long latin = text.codePoints().filter(Character::isLetter).count() - chinese;
        return 2 * chinese > latin ? "zh-CN" : "en";
    }

    private static boolean isChinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("zh");
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
