package io.creditbridge.portfolio;

/** The part of a loss grid that holds probability: rows of equal width, one after the other. */
final class LossWindow {

    private final int firstColumn;
    private final int firstRow;
    private final int width;
    private final int height;
    private final double[] mass;

    LossWindow(int firstColumn, int firstRow, int width, int height, double[] mass) {
        this.firstColumn = firstColumn;
        this.firstRow = firstRow;
        this.width = width;
        this.height = height;
        this.mass = mass;
    }

    /** Adds so much of every cell to the same cell of a grid with so many columns. */
    void addTo(double[] grid, int columns, double factor) {
        for (int row = 0; row < height; row++) {
            int start = (firstRow + row) * columns + firstColumn;
            for (int i = 0; i < width; i++) {
                grid[start + i] += factor * mass[row * width + i];
            }
        }
    }
}
