package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.consent.ConsentId;
import io.creditbridge.enterprise.EnterpriseId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What firms allow. */
interface Consents extends Repository<Consent, ConsentId> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndEnterpriseId(ConsentId id, EnterpriseId enterpriseId);

    List<Consent> findByEnterpriseIdOrderByGivenAtDesc(EnterpriseId enterpriseId);
}
