package io.creditbridge.product;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How innovation points lead to a limit: from so many points on, so much money; an empty ladder asks for no points.
 *
 * @param rungs by rising points and rising limits
 */
public record PointsLadder(List<Rung> rungs) {

    /** A product that asks for no points. */
    public static final PointsLadder NONE = new PointsLadder(List.of());

    /** Most rungs. */
    public static final int RUNGS_LIMIT = 10;

    /** Checks that points and limits rise. */
    public PointsLadder {
        rungs = List.copyOf(rungs);
        if (rungs.size() > RUNGS_LIMIT) {
            throw new IllegalArgumentException("at most " + RUNGS_LIMIT + " rungs");
        }
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).points() <= rungs.get(i - 1).points()
                    || rungs.get(i).limit().compareTo(rungs.get(i - 1).limit()) <= 0) {
                throw new IllegalArgumentException("points and limits must rise");
            }
        }
    }

    /**
     * One step.
     *
     * @param points from so many points on, 1 to 100
     * @param limit the largest amount
     */
    public record Rung(int points, Money limit) {

        /** Checks the ranges. */
        public Rung {
            if (points < 1 || points > 100 || !limit.isPositive()) {
                throw new IllegalArgumentException("points from 1 to 100, limits above zero");
            }
        }
    }

    /**
     * The ladder written as {@code 60:2000000, 80:10000000}: points, colon, whole yuan.
     *
     * @throws IllegalArgumentException if it is written otherwise, or does not rise
     */
    public static PointsLadder parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<Rung> rungs = new ArrayList<>();
        for (String part : Arrays.asList(text.split("[,，]", -1))) {
            String[] pair = part.strip().split("[:：]", -1);
            if (pair.length != 2 || !pair[0].matches("\\d{1,3}") || !pair[1].matches("\\d{1,12}")) {
                throw new IllegalArgumentException("not points:yuan: " + part);
            }
            rungs.add(new Rung(Integer.parseInt(pair[0]), Money.ofYuan(Long.parseLong(pair[1]))));
        }
        return new PointsLadder(rungs);
    }

    /** Whether no points are asked for. */
    public boolean isEmpty() {
        return rungs.isEmpty();
    }

    /** The points of the lowest rung; 0 for an empty ladder. */
    public int leastPoints() {
        return rungs.isEmpty() ? 0 : rungs.getFirst().points();
    }

    /** The limit that so many points reach; zero below the lowest rung. */
    public Money limitFor(BigDecimal points) {
        return rungs.stream()
                .filter(rung -> points.compareTo(BigDecimal.valueOf(rung.points())) >= 0)
                .map(Rung::limit)
                .reduce(Money.ZERO, Money::max);
    }

    /** The ladder as {@link #parse} reads it. */
    @Override
    public String toString() {
        return rungs.stream()
                .map(rung -> rung.points() + ":" + rung.limit().toYuan().toBigInteger())
                .collect(Collectors.joining(","));
    }
}
