package io.creditbridge.scorecard;

import io.creditbridge.features.Monotonicity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Reads the lines of one scorecard's text in their fixed order. */
final class ScorecardReader {

    private final Iterator<String[]> lines;
    private String[] line = new String[0];

    ScorecardReader(String text) {
        List<String[]> parsed = text.lines()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .map(each -> each.strip().split(" +"))
                .toList();
        lines = parsed.iterator();
        next();
    }

    Scorecard card() {
        String[] header = take("creditbridge-scorecard", 1);
        if (!header[1].equals("1")) {
            throw new IllegalArgumentException("a scorecard of a later format: " + header[1]);
        }
        String version = take("version", 1)[1];
        String features = take("features", 1)[1];
        String[] trained = take("trained", 2);
        double[] shares = numbers(take("bad-share", 2));
        double[] scale = numbers(take("scale", 3));
        double intercept = numbers(take("intercept", 1))[0];
        double[] calibration = numbers(take("calibration", 2));
        Scorecard.Model model = new Scorecard.Model(
                intercept,
                new PlattCalibration(calibration[0], calibration[1]),
                shares[0],
                shares[1],
                Integer.parseInt(trained[1]),
                Long.parseLong(trained[2]));
        List<Grade> grades = grades();
        List<Requirement> requirements = requirements();
        List<Characteristic> characteristics = new ArrayList<>();
        while (isAt("characteristic")) {
            characteristics.add(characteristic());
        }
        if (line.length > 0) {
            throw new IllegalArgumentException("line not expected: " + String.join(" ", line));
        }
        return new Scorecard(
                version,
                features,
                model,
                characteristics,
                new PointScale(scale[0], scale[1], scale[2]),
                grades,
                requirements);
    }

    private List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        while (isAt("grade")) {
            String[] grade = take("grade", 2);
            grades.add(new Grade(grade[1], Double.parseDouble(grade[2])));
        }
        return grades;
    }

    private List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        while (isAt("require")) {
            String[] rule = take("require", 4);
            requirements.add(new Requirement(
                    rule[1],
                    Requirement.Bound.valueOf(rule[2]),
                    Double.parseDouble(rule[3]),
                    Referral.Kind.valueOf(rule[4])));
        }
        return requirements;
    }

    private Characteristic characteristic() {
        String[] head = take("characteristic", 3);
        double[] edges = numbers(take("edges", -1));
        double[] specials = numbers(take("specials", -1));
        long[] goods = counts(take("goods", -1));
        long[] bads = counts(take("bads", -1));
        return new Characteristic(
                head[1],
                Monotonicity.valueOf(head[2]),
                new Bins(edges, specials),
                goods,
                bads,
                Double.parseDouble(head[3]));
    }

    private boolean isAt(String word) {
        return line.length > 0 && line[0].equals(word);
    }

    /** The current line, which must begin with the word and have so many fields after it; −1 for any number. */
    private String[] take(String word, int fields) {
        if (!isAt(word) || (fields >= 0 && line.length != fields + 1)) {
            throw new IllegalArgumentException("expected '" + word + "', found: " + String.join(" ", line));
        }
        String[] taken = line;
        next();
        return taken;
    }

    private void next() {
        line = lines.hasNext() ? lines.next() : new String[0];
    }

    private static double[] numbers(String[] fields) {
        return Arrays.stream(fields).skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    private static long[] counts(String[] fields) {
        return Arrays.stream(fields).skip(1).mapToLong(Long::parseLong).toArray();
    }
}
