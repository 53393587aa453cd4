package io.creditbridge.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a rule pack, met by the smallest change of a sound one that makes it. */
class PackFaultTest {

    private static final String CHANGES = """
            source "Made for the tests"     | source "Made for the tests               | OPEN_QUOTATION
            name "Test" "测试"               | name "Test"                              | ENDS_BEFORE_VALUE "..."
            base principal                  | base                                     | ENDS_BEFORE_WORD principal, principal-and-interest
            base principal                  | base everything                          | UNKNOWN_WORD everything principal, principal-and
            rate upfront always : 1%        | sharing is caring                        | UNKNOWN_WORD sharing advance, aggregate, base
            valid from 2026-01-01           | valid since 2026-01-01                   | WRONG_WORD since from
            name "Test" "测试"               | name "Test" Test                         | NO_TEXT Test
            version 1                       | version 1 2                              | LEFT_OVER 2
            limit fee-multiple GUARANTOR 2  | limit fee-multiple GUARANTOR -2          | NO_NUMBER -2
            GUARANTOR 80%, BANK 20%         | GUARANTOR NaN%, BANK 20%                 | NO_PERCENTAGE NaN%
            GUARANTOR 80%, BANK 20%         | GUARANTOR -80%, BANK 180%                | NO_PERCENTAGE -80%
            GUARANTOR 80%, BANK 20%         | GUARANTOR 180%, BANK 20%                 | NO_PERCENTAGE 180%
            GUARANTOR 80%, BANK 20%         | GUARANTOR Infinity%, BANK 20%            | NO_PERCENTAGE Infinity%
            amount above 100.00             | amount above 1e3                         | NO_AMOUNT 1e3
            amount above 100.00             | amount above 99999999999999999999        | NO_AMOUNT 9999
            trigger overdue more-than 90    | trigger overdue more-than -90            | NO_WHOLE_NUMBER -90 0 3650
            valid from 2026-01-01           | valid from 2026-02-30                    | NO_DATE 2026-02-30
            valid from 2026-01-01           | valid from 0026-01-01                    | YEAR_OUT_OF_RANGE 0026-01-01
            currency CNY                    | currency yuan                            | NO_CURRENCY yuan
            scheme test-scheme              | scheme Test                              | NO_KEY Test anhui-4321
            version 1                       | version -1                               | NO_LABEL -1 2026-01
            class BIG                       | class big                                | NO_CLASS_KEY big HIGH_TECH
            payers GUARANTOR BANK           | payers GUARANTOR BANK BORROWER           | BEARS_NO_LOSS BORROWER
            version 1                       | scheme again                             | STANDS_TWICE 1
            payers GUARANTOR BANK           | payers GUARANTOR BANK BANK               | NAMED_TWICE BANK
            class SMALL                     | class BIG                                | NAMED_TWICE BIG
            amount above 100.00             | amount                                   | NO_RANGE above, up-to
            amount above 100.00             | amount above 100.00 up-to 100.00         | EMPTY_RANGE
            valid from 2026-01-01           | valid from 2027-01-01                    | ENDS_BEFORE_IT_BEGINS 2026-12-31 2027-01-01
            rate upfront always : 1%        | rate other always : 1%                   | NOT_DECLARED other fee other
            rate upfront always : 1%        | rate upfront class HUGE : 1%             | NOT_DECLARED HUGE class HUGE
            rate upfront always : 1%        | rate upfront class : 1%                  | NO_CLASS_NAMED
            from BORROWER to GUARANTOR      | from BORROWER to BORROWER                | PAYS_ITSELF BORROWER
            rate upfront always : 1%        | rate upfront always : 100%               | WHOLE_BASE
            rate upfront always : 1%        | rate upfront always : {bands}            | TOO_MANY_RATES 20
            rate upfront always : 1%        | rate upfront always : 1% up-to 2 then 2% up-to 2 then 3% | NOT_RISING 2.00 2.00
            payers GUARANTOR BANK           | payers GUARANTOR                         | BANK_MISSING
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, BANK 30%                  | SUM_NOT_WHOLE 110%
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, BANK 10%                  | SUM_NOT_WHOLE 90%
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, POOL 20%                  | NO_PAYER POOL
            rate upfront always : 1%        | rate upfront always : 1%\\nbound BANK      | EMPTY_BOUND
            counting net overflow BANK      | counting net                             | NO_OVERFLOW
            counting net overflow BANK      | counting net overflow GUARANTOR          | OVERFLOW_LIMITED GUARANTOR
            limit fee-multiple GUARANTOR 2  | limit fee-multiple GUARANTOR 0           | ZERO
            rate upfront always : 1%        | rate upfront always : 1%\\n#{long}         | TOO_LONG
            source                          | # source                                 | MISSING source
            recoveries pro-rata             | # nothing                                | RECOVERIES_MISSING
            claim pay-first                 | claim net-of-recoveries                  | RECOVERIES_WITHOUT_USE
            rate upfront always : 1%        | # nothing                                | NO_RATE rate upfront
            base principal                  | base principal\\nbound BANK at-least 25%   | BREAKS_BOUND BANK 11
            rate upfront always : 1%        | rate upfront always : 1%\\nlimit fee-multiple BANK 2 counting net overflow GUARANTOR | OVERFLOW_CIRCLE
            payers GUARANTOR BANK           | payers GUARANTOR POOL BANK               | NEVER_PAYS POOL
            rate upfront always : 1%        | rate upfront term up-to 12 : 1%          | GAP_AT_THE_END
            rate upfront always : 1%        | rate upfront class BIG : 1%              | GAP class SMALL
            amount above 100.00             | amount above 200.00                      | GAP amount up-to 200.00
            amount above 100.00             | amount above 50.00                       | OVERLAP 14 amount up-to 100.00
            rate upfront always : 1%        | rate upfront always : 1%\\nrate upfront always : 2% | OVERLAP_AT_THE_END 18
            rate upfront always : 1%        | {rows}                                   | TOO_MANY_ROWS 25 24
            """;

    /** Two limits, which the smallest sound pack has no room for. */
    private static final String TWO_LIMITS = """
            limit fee-multiple GUARANTOR 2 counting net overflow BANK | limit fee-multiple GUARANTOR 2 counting net overflow POOL\\nlimit per-borrower POOL 5 counting gross overflow BANK | COUNTS_APART POOL
            limit fee-multiple GUARANTOR 2 counting net overflow BANK | limit fee-multiple GUARANTOR 2 counting net overflow BANK\\nlimit per-borrower GUARANTOR 100 counting net overflow POOL | SENT_APART BANK
            limit fee-multiple GUARANTOR 2 counting net overflow BANK | limit pool-balance GUARANTOR counting net overflow POOL | LIMITS_OTHERS GUARANTOR
            limit fee-multiple GUARANTOR 2 counting net overflow BANK | limit fee-multiple GUARANTOR 2 counting net overflow POOL\\neligible leverage up-to 10 times-pool | POOL_WITHOUT_SIZE
            """;

    static Stream<List<String>> changes() {
        return Stream.concat(CHANGES.lines(), TWO_LIMITS.lines())
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .map(PackFaultTest::whole)
                        .toList());
    }

    private static String whole(String cell) {
        return cell.replace("\\n", "\n")
                .replace("{long}", "x".repeat(SchemeParser.MAX_LENGTH))
                .replace(
                        "{bands}",
                        IntStream.rangeClosed(1, 21)
                                .mapToObj(at -> "1% up-to " + at + " then ")
                                .collect(Collectors.joining("", "", "1%")))
                .replace(
                        "{rows}",
                        IntStream.rangeClosed(1, 25)
                                .mapToObj(at -> "rate upfront term above " + at + " : 1%")
                                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void namesTheFaultAndWhatItIsAbout(List<String> change) {
        List<String> wanted = List.of(change.get(2).split(" ", 2));
        assertThat(errorsOf(change)).anySatisfy(error -> {
            assertThat(error.fault().name()).isEqualTo(wanted.getFirst());
            assertThat(String.join(" ", error.arguments())).startsWith(wanted.size() > 1 ? wanted.getLast() : "");
            assertThat(error.line()).isPositive();
        });
    }

    @Test
    void meetsEveryFault() {
        Set<PackFault> met = changes()
                .flatMap(change -> errorsOf(change).stream())
                .map(LineError::fault)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PackFault.class)));
        assertThat(met).containsExactlyInAnyOrder(PackFault.values());
    }

    private static List<LineError> errorsOf(List<String> change) {
        String sound = change.get(0).startsWith("limit fee-multiple GUARANTOR 2 counting")
                        && change.get(1).contains("POOL")
                ? SchemeParserTest.SOUND.replace("payers GUARANTOR BANK", "payers GUARANTOR POOL BANK")
                : SchemeParserTest.SOUND;
        assertThat(sound).contains(change.getFirst());
        String text = sound.replace(change.get(0), change.get(1));
        return SchemeParser.parse(text) instanceof ParseResult.Refused(List<LineError> errors) ? errors : List.of();
    }
}
