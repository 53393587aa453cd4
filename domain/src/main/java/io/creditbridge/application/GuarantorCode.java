package io.creditbridge.application;

import io.creditbridge.enterprise.CreditCode;
import java.util.Locale;

/**
 * Who a guarantor is: a firm's unified social credit code, or a person's resident number (GB 11643-1999).
 *
 * <p>A resident number has 17 digits and a check character: the weighted sum of all 18 is 1 modulo 11, with X for 10
 * (ISO 7064, MOD 11-2).
 *
 * @param value 18 characters in upper case
 */
public record GuarantorCode(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * Checks that it is one of the two.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public GuarantorCode {
        if (!isResidentNumber(value) && !CreditCode.isValid(value)) {
            throw new IllegalArgumentException("neither a credit code nor a resident number");
        }
    }

    /** The code typed by a person: blanks around it are dropped, lower case is lifted. */
    public static GuarantorCode typed(String text) {
        return new GuarantorCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the text is a valid resident number. */
    public static boolean isResidentNumber(String text) {
        return text.matches("[1-9]\\d{16}[\\dX]") && text.charAt(17) == checkCharacter(text.substring(0, 17));
    }

    /** The check character of the first 17 digits. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The code with its middle hidden, for those who need not know it: {@code 370***********0042}. */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
    }

    /** The masked code, so that no log shows it whole. */
    @Override
    public String toString() {
        return masked();
    }
}
