package io.creditbridge.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a bank pays for money of each maturity: straight lines between its points, level beyond them; an empty curve
 * says nothing, and the product's one rate holds for every term.
 *
 * @param points by rising months
 */
public record FundingCurve(List<Point> points) {

    /** A curve that says nothing. */
    public static final FundingCurve NONE = new FundingCurve(List.of());

    /** Most points. */
    public static final int POINTS_LIMIT = 12;

    private static final int RATE_DECIMALS = 8;
    private static final int LONGEST_MONTHS = 360;

    /** Checks that the months rise. */
    public FundingCurve {
        points = List.copyOf(points);
        if (points.size() > POINTS_LIMIT) {
            throw new IllegalArgumentException("at most " + POINTS_LIMIT + " points");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).months() <= points.get(i - 1).months()) {
                throw new IllegalArgumentException("months must rise");
            }
        }
    }

    /**
     * One point.
     *
     * @param months the maturity, 1 to 360
     * @param rate the yearly rate as a decimal, 0 to 1
     */
    public record Point(int months, BigDecimal rate) {

        /** Checks the ranges. */
        public Point {
            if (months < 1 || months > LONGEST_MONTHS || rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("months from 1 to 360, rates from 0 to 100 %");
            }
        }
    }

    /**
     * The curve written as {@code 12:1.80, 36:2.05}: months, colon, percent a year.
     *
     * @throws IllegalArgumentException if it is written otherwise, or its months do not rise
     */
    public static FundingCurve parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<Point> points = new ArrayList<>();
        for (String part : Arrays.asList(text.split("[,，]", -1))) {
            String[] pair = part.strip().split("[:：]", -1);
            if (pair.length != 2 || !pair[0].matches("\\d{1,3}") || !pair[1].matches("\\d{1,2}(\\.\\d{1,4})?")) {
                throw new IllegalArgumentException("not months:percent: " + part);
            }
            points.add(new Point(Integer.parseInt(pair[0]), new BigDecimal(pair[1]).movePointLeft(2)));
        }
        return new FundingCurve(points);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /**
     * The rate of a maturity, with at most eight decimals.
     *
     * @param otherwise the rate where the curve says nothing
     */
    public BigDecimal rateFor(int months, BigDecimal otherwise) {
        if (points.isEmpty()) {
            return otherwise;
        }
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.months() >= months) {
                return between(before, point, months);
            }
            before = point;
        }
        return before.rate();
    }

    private static BigDecimal between(Point from, Point to, int months) {
        if (from.equals(to) || months <= from.months()) {
            return from.equals(to) ? to.rate() : from.rate();
        }
        BigDecimal rise = to.rate().subtract(from.rate());
        BigDecimal part = rise.multiply(BigDecimal.valueOf(months - from.months()))
                .divide(BigDecimal.valueOf(to.months() - from.months()), RATE_DECIMALS, RoundingMode.HALF_UP);
        return from.rate().add(part);
    }

    /** The curve as {@link #parse} reads it. */
    @Override
    public String toString() {
        return points.stream()
                .map(point ->
                        point.months() + ":" + point.rate().movePointRight(2).toPlainString())
                .collect(Collectors.joining(","));
    }
}
