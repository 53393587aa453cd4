package io.creditbridge.enterprise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a credit code as its 18 characters. */
@Converter(autoApply = true)
public class CreditCodeConverter implements AttributeConverter<CreditCode, String> {

    @Override
    public String convertToDatabaseColumn(CreditCode code) {
        return code.value();
    }

    @Override
    public CreditCode convertToEntityAttribute(String value) {
        return new CreditCode(value);
    }
}
