package io.creditbridge.registration;

import io.creditbridge.assessment.Assessment;
import io.creditbridge.assessment.AssessmentId;
import io.creditbridge.enterprise.EnterpriseId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What other offices say about firms. */
interface Assessments extends Repository<Assessment, AssessmentId> {

    Assessment save(Assessment assessment);

    /** One assessment of a firm whose access has been checked. */
    Optional<Assessment> findByIdAndEnterpriseId(AssessmentId id, EnterpriseId enterpriseId);

    /** The assessments of a firm whose access has been checked, newest first. */
    List<Assessment> findByEnterpriseIdOrderByEnteredAtDesc(EnterpriseId enterpriseId);
}
