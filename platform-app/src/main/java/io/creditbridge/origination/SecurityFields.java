package io.creditbridge.origination;

import io.creditbridge.money.Money;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.Security;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/** The two fields that say what is offered as security and what a pledge is worth. */
public final class SecurityFields {

    private SecurityFields() {}

    /** Reads them; a mistake is noted in the fields, and what is answered then has no meaning. */
    public static Security read(Fields fields, @Nullable String kind, @Nullable String value) {
        CollateralKind read = fields.choice("collateral", kind, CollateralKind.class);
        if (value == null || value.isBlank()) {
            return Security.of(read);
        }
        Money worth = fields.money("collateralValue", value, Money.ZERO, Security.LARGEST_VALUE);
        if (worth.isPositive() && !read.isPledge() && fields.fine()) {
            fields.reject("collateralValue", "problem.collateralValue");
        }
        return read.isPledge() && fields.fine() ? new Security(read, worth) : Security.of(read);
    }

    /** The value as a form writes it; empty where none is stated. */
    static String written(Security security) {
        return security.value().isPositive() ? security.value().toString() : "";
    }
}
