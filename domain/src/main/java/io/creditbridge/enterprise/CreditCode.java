package io.creditbridge.enterprise;

import java.util.Locale;

/**
 * A unified social credit code (GB 32100-2015): 17 characters and a check character.
 *
 * <p>The check character is (31 − Σ value·3^(i−1) mod 31) mod 31 over the first 17 characters.
 *
 * @param value the code's 18 characters in upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /**
     * Checks length, characters and the check character.
     *
     * @throws IllegalArgumentException if the code is not valid
     */
    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a valid unified social credit code: " + value);
        }
    }

    /** The code typed by a person: blanks around it are dropped, lower case is lifted. */
    public static CreditCode typed(String text) {
        return new CreditCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the text is a valid code. */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.charAt(LENGTH - 1) == checkCharacter(text.substring(0, LENGTH - 1));
    }

    /** The check character of the first 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
