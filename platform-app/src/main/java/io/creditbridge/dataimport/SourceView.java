package io.creditbridge.dataimport;

import io.creditbridge.features.FeatureUnit;
import io.creditbridge.features.FeatureVector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a firm, for those who may see it.
 *
 * @param set the set of features
 * @param asOf the day it describes
 * @param features each feature
 * @param given where it comes from
 */
public record SourceView(String set, LocalDate asOf, List<Line> features, List<Given> given) {

    /**
     * One account, platform or file of trade, as it was told.
     *
     * @param name the file, the platform, or the account's number; empty where the statements do not say it
     * @param firstDay the first day told
     * @param lastDay the last day told
     * @param importedAt when the latest file came in
     */
    public record Given(String name, LocalDate firstDay, LocalDate lastDay, Instant importedAt) {

        /** Reads these four, in their order, from a row. */
        static Given read(ResultSet row) throws SQLException {
            return new Given(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    row.getTimestamp(4).toInstant());
        }
    }

    /**
     * One feature; the value is null where the source does not say.
     *
     * @param id its name
     * @param value its value, or null
     * @param unit what the value counts
     * @param formula how it is computed
     */
    public record Line(String id, @Nullable Double value, FeatureUnit unit, String formula) {}

    /** Copies the lists. */
    public SourceView {
        features = List.copyOf(features);
        given = List.copyOf(given);
    }

    /** The view of a vector and where it comes from. */
    static SourceView of(FeatureVector vector, List<Given> given) {
        return new SourceView(
                vector.set().version(),
                vector.asOf(),
                vector.set().definitions().stream()
                        .map(definition -> new Line(
                                definition.id(),
                                Double.isNaN(vector.value(definition.id())) ? null : vector.value(definition.id()),
                                definition.unit(),
                                definition.formula()))
                        .toList(),
                given);
    }
}
