package io.creditbridge.scheme;

/** One kind of line of a rule pack. */
@FunctionalInterface
interface Statement {

    /**
     * Reads the rest of the line into the draft.
     *
     * @throws Mistake if the line cannot be understood
     */
    void read(Words words, Draft draft);
}
