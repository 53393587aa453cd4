package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firms that an owner keeps, page by page in the order of their names. */
@Component
class FirmList {

    /** The orders a list of firms may be asked in. */
    static final Map<String, String> SORTS = Map.of("name", "name");

    private final Enterprises enterprises;

    FirmList(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Transactional(readOnly = true)
    Page<Enterprise> own(Actor actor, PageRequest wanted) {
        Sort byName = Sort.by("name", "id");
        return new Page<>(
                enterprises.findByOwnerId(
                        actor.organizationId(),
                        org.springframework.data.domain.PageRequest.of(
                                wanted.page(), wanted.size(), wanted.isDescending() ? byName.descending() : byName)),
                wanted.page(),
                wanted.size(),
                enterprises.countByOwnerId(actor.organizationId()));
    }
}
