package io.creditbridge.web;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Marks a figure, or a yes or no, that a form carries as it was typed: JSON may write it as what it is or as text, and
 * it is kept as it stands until it is checked. Amounts of money are text only.
 */
@JacksonAnnotationsInside
@JsonDeserialize(using = AsWritten.Reader.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface AsWritten {

    /** Reads a number, a truth value or a text as the text that stands in the body. */
    final class Reader extends ValueDeserializer<String> {

        private static final int MOST_DECIMALS = 30;

        @Override
        public String deserialize(JsonParser body, DeserializationContext context) {
            return switch (body.currentToken()) {
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE -> body.getString();
                case VALUE_NUMBER_FLOAT -> plain(body.getDecimalValue());
                default -> (String) context.handleUnexpectedToken(String.class, body);
            };
        }

        /** Without an exponent, as many programs write small numbers, unless that would be very long. */
        private static String plain(BigDecimal number) {
            return Math.abs(number.scale()) <= MOST_DECIMALS ? number.toPlainString() : number.toString();
        }
    }
}
