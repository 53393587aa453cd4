package io.creditbridge.identity;

import io.creditbridge.audit.StateChange;

/**
 * A change made here that the audit trail writes down within the same transaction.
 *
 * <p>The trail knows who somebody is from this feature, so this feature cannot call it; it tells and the trail listens.
 *
 * @param actor who did it
 * @param change what changed
 */
public record ForTheRecord(Actor actor, StateChange change) {}
