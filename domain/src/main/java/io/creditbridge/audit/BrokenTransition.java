package io.creditbridge.audit;

/** A move that the record's state machine does not allow; nothing was changed. */
public class BrokenTransition extends RuntimeException {

    private final Enum<?> from;
    private final Enum<?> to;

    /** Says from where to where the move was tried. */
    public BrokenTransition(Enum<?> from, Enum<?> to) {
        super(from + " cannot become " + to);
        this.from = from;
        this.to = to;
    }

    /** The state the record is in. */
    public Enum<?> from() {
        return from;
    }

    /** The state that was asked for. */
    public Enum<?> to() {
        return to;
    }
}
