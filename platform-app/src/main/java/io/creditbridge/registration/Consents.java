package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.consent.ConsentId;
import io.creditbridge.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What firms allow. */
interface Consents extends Repository<Consent, ConsentId> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndEnterpriseId(ConsentId id, EnterpriseId enterpriseId);

    /** Those of a firm that hold on a day. */
    List<Consent> findByEnterpriseIdAndRevokedAtIsNullAndValidUntilGreaterThanEqual(
            EnterpriseId enterpriseId, LocalDate day);

    boolean existsByEnterpriseIdAndPurposeAndRevokedAtIsNullAndValidUntilGreaterThanEqual(
            EnterpriseId enterpriseId, Consent.Purpose purpose, LocalDate day);
}
