package io.creditbridge.dataimport;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether the closing balance of each statement of a camt.053 file follows from its opening one and what was booked
 * between. Where it does not, entries are missing or were changed; the file is kept all the same and the balance told,
 * as those of tables are.
 *
 * <p>An intermediate balance marks a page of a longer statement. Pages that follow each other in a file are added up,
 * since the closing balance may be that of the last one only. Without an opening or a closing balance nothing is said.
 */
final class ClosingBalances {

    private static final String ELEMENT = "Bal";

    private final List<RowFault> notes = new ArrayList<>();
    private Part whole = new Part();
    private Part part = new Part();

    /** What one statement or its pages so far say; amounts in fen. */
    private static final class Part {

        private OptionalLong opening = OptionalLong.empty();
        private OptionalLong closing = OptionalLong.empty();
        private int closingNumber;
        private long booked;
        private boolean page;

        /** What the closing balance has to be and is not; empty where it is so, or one of the two is not told. */
        OptionalLong missed() {
            boolean told = opening.isPresent() && closing.isPresent();
            return told && opening.getAsLong() + booked != closing.getAsLong()
                    ? OptionalLong.of(opening.getAsLong() + booked)
                    : OptionalLong.empty();
        }

        /** Whether another part is the next page of the same statement; banks may repeat its balances on each. */
        boolean goesOnWith(Part next) {
            boolean closed = closing.isPresent() && missed().isEmpty();
            return page && next.page && !closed && (next.opening.isEmpty() || next.opening.equals(opening));
        }

        void add(Part next) {
            booked += next.booked;
            if (next.closing.isPresent()) {
                closing = next.closing;
                closingNumber = next.closingNumber;
            }
        }
    }

    void open(long fen) {
        part.opening = OptionalLong.of(fen);
    }

    /**
     * Takes a closing balance.
     *
     * @param fen the balance
     * @param number its number in the file, from 1
     */
    void close(long fen, int number) {
        part.closing = OptionalLong.of(fen);
        part.closingNumber = number;
    }

    /** Takes note of an intermediate balance. */
    void page() {
        part.page = true;
    }

    void book(long fen) {
        part.booked += fen;
    }

    /** Ends a statement of the file, or one of its pages. */
    void endPart() {
        if (whole.goesOnWith(part)) {
            whole.add(part);
        } else {
            tell();
            whole = part;
        }
        part = new Part();
    }

    /** The closing balances that do not follow, the first hundred, once the file has ended. */
    List<RowFault> notes() {
        endPart();
        tell();
        return List.copyOf(notes);
    }

    private void tell() {
        OptionalLong due = whole.missed();
        if (due.isPresent() && notes.size() < ImportReport.FAULTS_SHOWN) {
            int number = whole.closingNumber;
            String told = yuan(whole.closing.getAsLong());
            notes.add(RowFault.of(number, ELEMENT, "statement.balance.closing", number, told, yuan(due.getAsLong())));
        }
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
