package io.creditbridge.product;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a ladder as its text. */
@Converter(autoApply = true)
public class PointsLadderConverter implements AttributeConverter<PointsLadder, String> {

    @Override
    public String convertToDatabaseColumn(PointsLadder ladder) {
        return ladder.toString();
    }

    @Override
    public PointsLadder convertToEntityAttribute(String text) {
        return PointsLadder.parse(text);
    }
}
