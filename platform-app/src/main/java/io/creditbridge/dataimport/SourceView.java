package io.creditbridge.dataimport;

import io.creditbridge.features.FeatureUnit;
import io.creditbridge.features.FeatureVector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a firm, for those who may see it.
 *
 * @param set the set of features
 * @param asOf the day it describes
 * @param features each feature
 */
public record SourceView(String set, LocalDate asOf, List<Line> features) {

    /**
     * One feature; the value is null where the source does not say.
     *
     * @param id its name
     * @param value its value, or null
     * @param unit what the value counts
     * @param formula how it is computed
     */
    public record Line(String id, @Nullable Double value, FeatureUnit unit, String formula) {}

    /** Copies the list. */
    public SourceView {
        features = List.copyOf(features);
    }

    /** The view of a vector. */
    public static SourceView of(FeatureVector vector) {
        return new SourceView(
                vector.set().version(),
                vector.asOf(),
                vector.set().definitions().stream()
                        .map(definition -> new Line(
                                definition.id(),
                                Double.isNaN(vector.value(definition.id())) ? null : vector.value(definition.id()),
                                definition.unit(),
                                definition.formula()))
                        .toList());
    }
}
