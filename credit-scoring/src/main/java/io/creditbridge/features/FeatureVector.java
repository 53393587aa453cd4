package io.creditbridge.features;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * One firm's features on one day: a double each, NaN where the history does not say.
 *
 * <p>Values and hash are the same, bit for bit, whenever they are computed again from the same aggregates.
 */
public final class FeatureVector {

    private final FeatureSet set;
    private final LocalDate asOf;
    private final double[] values;
    private final Set<DataFlag> flags;

    private FeatureVector(FeatureSet set, LocalDate asOf, double[] values, Set<DataFlag> flags) {
        this.set = set;
        this.asOf = asOf;
        this.values = values;
        this.flags = flags;
    }

    /**
     * The vector of given values, such as a stored one that is replayed.
     *
     * @param set the features, in the order of the values
     * @param asOf the day the values describe
     * @param values as many as features; NaN or an infinity counts as missing
     * @param flags what is odd about the data
     * @throws IllegalArgumentException if there are more or fewer values than features
     */
    public static FeatureVector of(FeatureSet set, LocalDate asOf, double[] values, Set<DataFlag> flags) {
        if (values.length != set.size()) {
            throw new IllegalArgumentException(values.length + " values for " + set.size() + " features");
        }
        EnumSet<DataFlag> copied = EnumSet.noneOf(DataFlag.class);
        copied.addAll(flags);
        return owning(set, asOf, values.clone(), copied);
    }

    /** The vector of values and flags that nobody else will write to. */
    static FeatureVector owning(FeatureSet set, LocalDate asOf, double[] values, Set<DataFlag> flags) {
        for (int i = 0; i < values.length; i++) {
            // One NaN for all that is missing and one zero, so that equal vectors hash alike.
            values[i] = Double.isFinite(values[i]) ? values[i] + 0.0 : Double.NaN;
        }
        return new FeatureVector(set, asOf, values, flags);
    }

    /** The vector of a firm of which nothing is known. */
    public static FeatureVector missing(FeatureSet set, LocalDate asOf) {
        double[] values = new double[set.size()];
        Arrays.fill(values, Double.NaN);
        return of(set, asOf, values, Set.of());
    }

    /** The set that says what the values are. */
    public FeatureSet set() {
        return set;
    }

    /** The day the values describe. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What is odd about the data. */
    public Set<DataFlag> flags() {
        return EnumSet.copyOf(flags.isEmpty() ? EnumSet.noneOf(DataFlag.class) : flags);
    }

    /** The value at a position of the set; NaN where missing. */
    public double value(int position) {
        return values[position];
    }

    /**
     * The value of a feature; NaN where missing.
     *
     * @throws IllegalArgumentException if the set has no such feature
     */
    public double value(String id) {
        return values[set.positionOf(id)];
    }

    /** Why a feature has no value; empty where it has one. */
    public Optional<MissingReason> missingReason(String id) {
        int position = set.positionOf(id);
        return Double.isNaN(values[position])
                ? Optional.of(set.definitions().get(position).missingReason())
                : Optional.empty();
    }

    /** All values in the order of the set, NaN where missing. */
    public double[] values() {
        return values.clone();
    }

    /** The SHA-256, in hexadecimal, of the set's version, the day and every value's bits. */
    public String hash() {
        ByteBuffer bytes = ByteBuffer.allocate((values.length + 1) * Long.BYTES);
        bytes.putLong(asOf.toEpochDay());
        for (double value : values) {
            bytes.putLong(Double.doubleToLongBits(value));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(set.version().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureVector that
                && set.version().equals(that.set.version())
                && asOf.equals(that.asOf)
                && Arrays.equals(values, that.values)
                && flags.equals(that.flags);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + asOf.hashCode();
    }

    @Override
    public String toString() {
        return set.version() + " on " + asOf + ": " + Arrays.toString(values);
    }
}
