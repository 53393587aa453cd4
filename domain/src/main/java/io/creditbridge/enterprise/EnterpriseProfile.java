package io.creditbridge.enterprise;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an owner states about the firm.
 *
 * @param name the registered name, 2 to 100 characters
 * @param regionCode the region the firm works in
 * @param industry the group of the statutory size table
 * @param establishedOn the day of registration
 * @param employees people employed, 0 to 1,000,000
 * @param yearlyRevenue revenue of the last year
 * @param totalAssets total assets at the last year's end
 */
public record EnterpriseProfile(
        String name,
        String regionCode,
        Industry industry,
        LocalDate establishedOn,
        int employees,
        Money yearlyRevenue,
        Money totalAssets) {

    /** Largest number of employees accepted. */
    public static final int EMPLOYEES_LIMIT = 1_000_000;

    /** Checks what no form may let through. */
    public EnterpriseProfile {
        Objects.requireNonNull(regionCode);
        Objects.requireNonNull(industry);
        Objects.requireNonNull(establishedOn);
        if (name.length() < 2 || name.length() > 100) {
            throw new IllegalArgumentException("name must have 2 to 100 characters");
        }
        if (employees < 0 || employees > EMPLOYEES_LIMIT) {
            throw new IllegalArgumentException("employees out of range: " + employees);
        }
        if (yearlyRevenue.isNegative() || totalAssets.isNegative()) {
            throw new IllegalArgumentException("revenue and assets are not negative");
        }
    }

    /** The statutory size class of these figures. */
    public SizeClass sizeClass() {
        return industry.sizeStandard().classify(employees, yearlyRevenue, totalAssets);
    }
}
