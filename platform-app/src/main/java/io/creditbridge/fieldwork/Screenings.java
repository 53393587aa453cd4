package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.recommendation.Screening;
import io.creditbridge.recommendation.ScreeningId;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The work teams' screenings. */
public interface Screenings extends Repository<Screening, ScreeningId> {

    /** Keeps a screening. */
    Screening save(Screening screening);

    /** The screenings of an application whose access has been checked, newest first. */
    List<Screening> findByApplicationIdOrderByScreenedAtDesc(ApplicationId applicationId);
}
