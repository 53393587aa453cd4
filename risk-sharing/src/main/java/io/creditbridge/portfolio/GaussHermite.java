package io.creditbridge.portfolio;

import java.util.ArrayList;
import java.util.List;

/**
 * Gauss-Hermite quadrature for the standard normal weight, with nodes and weights computed here.
 *
 * <p>The nodes are the eigenvalues of the symmetric three-diagonal matrix of the Hermite recurrence (G. H. Golub and J.
 * H. Welsch, "Calculation of Gauss quadrature rules", Mathematics of Computation 23, 1969), found one by one by
 * bisection on Sturm counts; the weights are the Christoffel numbers of the orthonormal polynomials.
 */
final class GaussHermite {

    /** Sixty-four points, exact for polynomials up to degree 127. */
    static final List<Node> SIXTY_FOUR = nodes(64);

    private static final int BISECTIONS = 200;

    private GaussHermite() {}

    /**
     * One point of the quadrature.
     *
     * @param z where
     * @param weight how much it counts; the weights sum to 1
     */
    record Node(double z, double weight) {}

    static List<Node> nodes(int points) {
        List<Node> nodes = new ArrayList<>(points);
        for (int k = 0; k < points; k++) {
            double z = eigenvalue(points, k);
            nodes.add(new Node(z, christoffel(points, z)));
        }
        return List.copyOf(nodes);
    }

    /** The eigenvalue that has exactly so many below it. */
    private static double eigenvalue(int points, int below) {
        double low = -2 * Math.sqrt(points);
        double high = -low;
        for (int step = 0; step < BISECTIONS; step++) {
            double middle = (low + high) / 2;
            if (countBelow(points, middle) > below) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /** How many eigenvalues lie below x: the negative pivots of the matrix less x on its diagonal. */
    private static int countBelow(int points, double x) {
        int count = 0;
        double pivot = -x;
        for (int k = 0; k < points; k++) {
            if (k > 0) {
                pivot = -x - k / (pivot == 0 ? Double.MIN_NORMAL : pivot);
            }
            if (pivot < 0) {
                count++;
            }
        }
        return count;
    }

    private static double christoffel(int points, double z) {
        double previous = 0;
        double current = 1;
        double sum = 1;
        for (int k = 1; k < points; k++) {
            double next = (z * current - Math.sqrt(k - 1.0) * previous) / Math.sqrt(k);
            previous = current;
            current = next;
            sum += current * current;
        }
        return 1 / sum;
    }
}
