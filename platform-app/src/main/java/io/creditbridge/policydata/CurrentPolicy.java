package io.creditbridge.policydata;

import io.creditbridge.guarantee.FacilityChange.Status;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LoanPricer;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.PolicyData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The dated figures in force, read from the kept rows; the shipped ones are kept at the first start.
 *
 * <p>At most once a second the number of rows in force is compared, so that every node follows within a second.
 */
@Component
public class CurrentPolicy implements InitializingBean {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final PolicyRows rows;
    private final Clock clock;
    private volatile Kept kept;

    CurrentPolicy(PolicyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.kept = Kept.of(PolicyData.shipped(), -1, Instant.EPOCH);
    }

    /** The figures with the pricer under them, at which number of rows they were read, when that was last compared. */
    private record Kept(PolicyData data, LoanPricer pricer, long inForce, Instant looked) {

        static Kept of(PolicyData data, long inForce, Instant looked) {
            return new Kept(data, new LoanPricer(data.lpr()), inForce, looked);
        }
    }

    @Override
    public void afterPropertiesSet() {
        PolicyData shipped = PolicyData.shipped();
        Stream.of(
                        shipped.lpr().rows().stream().map(PolicyRow.Stated::of),
                        shipped.ceilings().rows().stream().map(PolicyRow.Stated::of),
                        shipped.assumptions().stream().map(PolicyRow.Stated::of),
                        shipped.subsidies().stream().map(PolicyRow.Stated::of))
                .flatMap(stated -> stated)
                .forEach(stated -> rows.add(stated, null, clock.instant()));
        refresh();
    }

    /** The figures in force, past and future ones included. */
    public PolicyData data() {
        return now().data();
    }

    /** The pricer under them. */
    public LoanPricer pricer() {
        return now().pricer();
    }

    private Kept now() {
        if (kept.looked().plus(BETWEEN_LOOKS).isBefore(clock.instant())) {
            refresh();
        }
        return kept;
    }

    void refresh() {
        Instant now = clock.instant();
        long inForce = rows.inForce();
        Kept before = kept;
        kept = inForce == before.inForce()
                ? new Kept(before.data(), before.pricer(), inForce, now)
                : Kept.of(read(), inForce, now);
    }

    private PolicyData read() {
        List<PolicyRow.Stated> stated = rows.all().stream()
                .filter(row -> row.status() == Status.CONFIRMED)
                .map(PolicyRow::stated)
                .toList();
        return new PolicyData(
                new LprTable(
                        of(stated, PolicyKind.LPR).map(PolicyRow.Stated::lpr).toList()),
                new LegalCeilings(stated.stream()
                        .filter(row -> row.kind().isCeiling())
                        .map(PolicyRow.Stated::ceiling)
                        .toList()),
                of(stated, PolicyKind.ASSUMPTIONS)
                        .map(PolicyRow.Stated::assumptions)
                        .toList(),
                of(stated, PolicyKind.INTEREST_SUBSIDY)
                        .map(PolicyRow.Stated::subsidy)
                        .toList());
    }

    private static Stream<PolicyRow.Stated> of(List<PolicyRow.Stated> stated, PolicyKind kind) {
        return stated.stream().filter(row -> row.kind() == kind);
    }
}
