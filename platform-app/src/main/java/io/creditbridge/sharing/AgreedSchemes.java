package io.creditbridge.sharing;

import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import org.springframework.stereotype.Component;

/** The versions of schemes that were agreed for loans, whatever is in force today. */
@Component
class AgreedSchemes {

    private final SchemeSource schemes;

    AgreedSchemes(SchemeSource schemes) {
        this.schemes = schemes;
    }

    /** The version agreed for a loan; versions are never taken away. */
    Scheme agreed(GuaranteedLoan loan) {
        return agreed(loan.schemeId(), loan.schemeVersion());
    }

    Scheme agreed(String schemeId, String version) {
        return schemes.current().versionsOf(schemeId).stream()
                .filter(scheme -> scheme.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + schemeId));
    }
}
