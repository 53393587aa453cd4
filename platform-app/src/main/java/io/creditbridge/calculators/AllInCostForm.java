package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AllInConvention;
import io.creditbridge.web.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page asks to find the yearly cost of dated amounts, as they are typed or pasted from a sheet: a day and an
 * amount a line, received positive, paid negative.
 */
record AllInCostForm(@Nullable String cashFlows, @Nullable String convention) {

    /** Most lines the page takes, so that its address can still be shared; the REST interface takes 5,000. */
    static final int MOST_LINES = 200;

    /** 5,000 repaid 24 times by 230.00: 9.69 % nominal, Regulation Z, appendix J. */
    static final AllInCostForm EXAMPLE = new AllInCostForm(monthly("5000.00", "-230.00", 24), "MONTHLY_IRR");

    private static final Money MOST = Money.ofYuan(1_000_000_000_000L);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int SHOWN_PROBLEMS = 5;
    private static final int SHOWN_CHARACTERS = 40;
    private static final Pattern LINE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,;，；]+([+-]?[\\d,，]+(?:\\.\\d{1,2})?)");

    AllInCostRequest asked() {
        Fields fields = new Fields();
        AllInConvention counted = fields.choice("convention", convention, AllInConvention.class);
        List<String> lines =
                cashFlows == null ? List.of() : cashFlows.strip().lines().toList();
        List<CashFlowBody> flows = new ArrayList<>();
        int wrong = 0;
        for (int i = 0; i < lines.size() && wrong < SHOWN_PROBLEMS; i++) {
            String line = lines.get(i).strip();
            CashFlowBody flow = line.isEmpty() ? null : flow(line);
            if (flow != null) {
                flows.add(flow);
            } else if (!line.isEmpty()) {
                wrong++;
                String shown = line.substring(0, Math.min(line.length(), SHOWN_CHARACTERS));
                fields.reject("cashFlows", "calculate.wrong.flowLine", i + 1, shown);
            }
        }
        if (flows.size() > MOST_LINES) {
            fields.reject("cashFlows", "calculate.wrong.flowLines", MOST_LINES);
        }
        fields.check();
        return new AllInCostRequest(null, flows, counted);
    }

    /** The amount of a line and its day; null where the line says something else. */
    private static @Nullable CashFlowBody flow(String line) {
        // A minus sign as word processors write it.
        Matcher parts = LINE.matcher(line.replace('\u2212', '-'));
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            Money amount = Money.parse(parts.group(4).replaceAll("[,，]", "").replaceFirst("^\\+", ""));
            boolean within = !day.isBefore(FIRST)
                    && !day.isAfter(LAST)
                    && amount.compareTo(MOST) <= 0
                    && amount.compareTo(MOST.negated()) >= 0;
            return within ? new CashFlowBody(day, amount) : null;
        } catch (DateTimeException | IllegalArgumentException notADayOrAnAmount) {
            return null;
        }
    }

    private static String monthly(String received, String paid, int times) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        StringBuilder lines = new StringBuilder(start + " " + received);
        for (int month = 1; month <= times; month++) {
            lines.append('\n').append(start.plusMonths(month)).append(' ').append(paid);
        }
        return lines.toString();
    }
}
