package io.creditbridge.scheme;

/**
 * A name in both languages of the product.
 *
 * @param english the English name; not blank
 * @param chinese the Chinese name; not blank
 */
public record LocalizedName(String english, String chinese) {

    /** Checks that neither name is blank. */
    public LocalizedName {
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException("a name needs both languages: '" + english + "', '" + chinese + "'");
        }
    }
}
