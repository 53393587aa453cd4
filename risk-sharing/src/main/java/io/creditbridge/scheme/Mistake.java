package io.creditbridge.scheme;

/** A mistake met while one line was read; it ends the reading of that line and becomes a {@link LineError}. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final PackFault fault;
    private final transient Object[] arguments;

    Mistake(String field, PackFault fault, Object... arguments) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
        this.arguments = arguments.clone();
    }

    LineError on(int line) {
        return LineError.of(line, field, fault, arguments);
    }
}
