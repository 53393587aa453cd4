package io.creditbridge.sharing;

import io.creditbridge.scheme.LineError;
import io.creditbridge.web.FieldProblem;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The mistakes of a rule pack as problems of its field: line, statement, what is wrong and what mends it. */
final class PackFaultWords {

    /** Longest piece of a pack that a text repeats, in characters; the lists of known words are shorter. */
    private static final int LONGEST_QUOTED = 300;

    private PackFaultWords() {}

    static FieldProblem of(LineError error) {
        Object[] arguments = error.arguments().stream().map(PackFaultWords::cut).toArray();
        String key = "packFault." + error.fault();
        return FieldProblem.of(
                "pack",
                "problem.pack.line",
                Integer.toString(error.line()),
                cut(error.field()),
                new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }

    static List<FieldProblem> of(List<LineError> errors, int most) {
        return errors.stream().limit(most).map(PackFaultWords::of).toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
