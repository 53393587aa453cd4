package io.creditbridge.scheme;

import java.util.List;

/**
 * A mistake in the text of a rule pack.
 *
 * @param line the line it stands on, from 1; for something missing, the last line
 * @param field the statement or part of it that is wrong, in words of the pack language
 * @param fault what is wrong
 * @param arguments what the fault names, as {@link PackFault} lists them
 */
public record LineError(int line, String field, PackFault fault, List<String> arguments) {

    /** Copies the arguments and checks that the fault names as many. */
    public LineError {
        arguments = List.copyOf(arguments);
        if (arguments.size() != fault.arguments()) {
            throw new IllegalArgumentException(fault + " names " + fault.arguments() + " arguments: " + arguments);
        }
    }

    static LineError of(int line, String field, PackFault fault, Object... arguments) {
        return new LineError(
                line,
                field,
                fault,
                List.of(arguments).stream().map(String::valueOf).toList());
    }
}
