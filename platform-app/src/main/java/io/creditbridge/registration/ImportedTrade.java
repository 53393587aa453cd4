package io.creditbridge.registration;

import io.creditbridge.enterprise.EnterpriseId;
import java.time.YearMonth;
import java.util.Optional;

/** How far a firm's trade is known; answered by the feature that imports it. */
public interface ImportedTrade {

    /** The last month with an imported row; empty before the first import. */
    Optional<YearMonth> lastMonth(EnterpriseId enterprise);
}
