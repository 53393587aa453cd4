package io.creditbridge.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * The distribution of a book's loss while groups of loans are added one by one, given the common factor.
 *
 * <p>The recursion of L. Andersen, J. Sidenius and S. Basu, "All your hedges in one basket", Risk (November 2003),
 * taken a group at a time: the new distribution is the old one moved by each loss the group can have, weighted with its
 * probability. Only the window that holds any probability is kept, which makes large books fast. Cells below
 * {@link #NEGLIGIBLE} at the edges are dropped: over all groups and cells less than 1e-12 in all.
 */
final class LossGrid {

    static final double NEGLIGIBLE = 1e-20;

    private final int columns;
    private double[] mass;
    private double[] next;
    private int firstColumn;
    private int lastColumn;
    private int firstRow;
    private int lastRow;

    LossGrid(int columns, int rows) {
        this.columns = columns;
        this.mass = new double[columns * rows];
        this.next = new double[columns * rows];
        mass[0] = 1;
    }

    /** Back to no loans. */
    void clear() {
        firstColumn = 0;
        lastColumn = 0;
        firstRow = 0;
        lastRow = 0;
        mass[0] = 1;
    }

    /** Adds a group of loans by the places it can move the loss to; their probabilities sum to 1. */
    void add(List<Shift> shifts) {
        int mostColumns = 0;
        int mostRows = 0;
        for (Shift shift : shifts) {
            mostColumns = Math.max(mostColumns, shift.columns());
            mostRows = Math.max(mostRows, shift.rows());
        }
        for (int row = firstRow; row <= lastRow + mostRows; row++) {
            int start = row * columns;
            Arrays.fill(next, start + firstColumn, start + lastColumn + mostColumns + 1, 0);
        }
        for (Shift shift : shifts) {
            int step = shift.rows() * columns + shift.columns();
            for (int row = firstRow; row <= lastRow; row++) {
                accumulate(shift.probability(), row * columns, step);
            }
        }
        lastColumn += mostColumns;
        lastRow += mostRows;
        double[] old = mass;
        mass = next;
        next = old;
        trim();
    }

    private void accumulate(double probability, int start, int step) {
        double[] from = mass;
        double[] into = next;
        int end = start + lastColumn;
        for (int i = start + firstColumn; i <= end; i++) {
            into[i + step] += probability * from[i];
        }
    }

    private void trim() {
        while (lastColumn > firstColumn && columnIsNegligible(lastColumn)) {
            lastColumn--;
        }
        while (firstColumn < lastColumn && columnIsNegligible(firstColumn)) {
            firstColumn++;
        }
        while (lastRow > firstRow && rowIsNegligible(lastRow)) {
            lastRow--;
        }
        while (firstRow < lastRow && rowIsNegligible(firstRow)) {
            firstRow++;
        }
    }

    private boolean columnIsNegligible(int column) {
        for (int row = firstRow; row <= lastRow; row++) {
            if (mass[row * columns + column] >= NEGLIGIBLE) {
                return false;
            }
        }
        return true;
    }

    private boolean rowIsNegligible(int row) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (mass[row * columns + column] >= NEGLIGIBLE) {
                return false;
            }
        }
        return true;
    }

    /** A copy of what is there. */
    LossWindow window() {
        int width = lastColumn - firstColumn + 1;
        int height = lastRow - firstRow + 1;
        double[] copy = new double[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(mass, (firstRow + row) * columns + firstColumn, copy, row * width, width);
        }
        return new LossWindow(firstColumn, firstRow, width, height, copy);
    }
}
