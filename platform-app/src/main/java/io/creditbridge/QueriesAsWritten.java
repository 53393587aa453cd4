package io.creditbridge;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;

/**
 * Leaves the queries of repositories as they are written.
 *
 * <p>Spring Data would read each with a grammar of its own, only to be able to add an order or a count to it later,
 * which costs time at every start; these queries name their order themselves. Hibernate reads and checks each anyway.
 */
public class QueriesAsWritten extends DefaultQueryEnhancerSelector {
    /** The plain reader for both kinds of query. */
    public QueriesAsWritten() {
        super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
    }
}
