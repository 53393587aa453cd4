package io.creditbridge.dataimport;

import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry15;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of one camt.053 file, exact to the hundredth. All must be in yuan, in which the platform counts and
 * by which cards are trained.
 */
final class CamtAmounts {

    /** Largest amount of one entry and of a balance. */
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    private static final String YUAN = "CNY";
    private static final int DECIMALS = 2;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /**
     * The amount of an entry in fen, negative for a debit.
     *
     * @param number the entry's number in the file, from 1, for the message
     * @throws FileRefused if the amount, its currency or its direction is missing or wrong
     */
    long ofEntry(ReportEntry15 entry, int number) {
        long fen = fen(entry.getAmt(), "statement.entry.amount", number);
        return signed(fen, entry.getCdtDbtInd(), "statement.entry.direction", number);
    }

    /**
     * The balance in fen, negative for an overdrawn account.
     *
     * @param number the balance's number in the file, from 1, for the message
     * @throws FileRefused as for an entry
     */
    long ofBalance(CashBalance8 balance, int number) {
        long fen = fen(balance.getAmt(), "statement.balance.amount", number);
        return signed(fen, balance.getCdtDbtInd(), "statement.balance.direction", number);
    }

    /** The balance in fen, negative for an overdrawn account; empty where it is none, or not in yuan. */
    OptionalLong inYuan(CashBalance8 balance) {
        ActiveOrHistoricCurrencyAndAmount told = balance.getAmt();
        boolean isOne = told != null
                && told.getValue() != null
                && isPossible(told.getValue())
                && told.getCcy() != null
                && told.getCcy().strip().equals(YUAN)
                && balance.getCdtDbtInd() != null;
        return isOne ? OptionalLong.of(ofBalance(balance, 0)) : OptionalLong.empty();
    }

    private long fen(@Nullable ActiveOrHistoricCurrencyAndAmount told, String wrong, int number) {
        if (told == null || told.getValue() == null || !isPossible(told.getValue())) {
            throw new FileRefused(wrong, number);
        }
        String code = told.getCcy() == null ? "" : told.getCcy().strip();
        if (!CURRENCY.matcher(code).matches()) {
            throw new FileRefused(wrong, number);
        }
        if (!code.equals(YUAN)) {
            throw new FileRefused("statement.currency", code);
        }
        return told.getValue().movePointRight(DECIMALS).longValueExact();
    }

    /** The direction stands beside the amount, so the schema lets none be negative. */
    private static boolean isPossible(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(LARGEST) <= 0
                && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static long signed(long fen, @Nullable CreditDebitCode direction, String wrong, int number) {
        if (direction == null) {
            throw new FileRefused(wrong, number);
        }
        return direction == CreditDebitCode.DBIT ? -fen : fen;
    }
}
