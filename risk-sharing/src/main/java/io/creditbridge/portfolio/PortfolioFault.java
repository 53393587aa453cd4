package io.creditbridge.portfolio;

import java.util.List;

/**
 * Something wrong with a portfolio request.
 *
 * @param field the path of the field, such as {@code loans[0].pd}
 * @param message what is wrong with it
 */
public record PortfolioFault(String field, String message) {

    static void addUnlessShare(List<PortfolioFault> faults, String field, double share) {
        if (!(share >= 0 && share <= 1)) {
            faults.add(new PortfolioFault(field, "must lie in [0, 1]: " + share));
        }
    }
}
