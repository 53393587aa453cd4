package io.creditbridge.product;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a funding curve as it is written. */
@Converter(autoApply = true)
public class FundingCurveConverter implements AttributeConverter<FundingCurve, String> {

    @Override
    public String convertToDatabaseColumn(FundingCurve curve) {
        return curve.toString();
    }

    @Override
    public FundingCurve convertToEntityAttribute(String text) {
        return FundingCurve.parse(text);
    }
}
