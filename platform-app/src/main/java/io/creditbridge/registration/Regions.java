package io.creditbridge.registration;

import io.creditbridge.region.Region;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The tree of regions. */
public interface Regions extends Repository<Region, String> {

    /** Keeps a region. */
    Region save(Region region);

    /** One region. */
    Optional<Region> findById(String code);

    /** One page of the regions. */
    List<Region> findAllBy(Pageable page);

    /** How many regions there are. */
    long count();
}
