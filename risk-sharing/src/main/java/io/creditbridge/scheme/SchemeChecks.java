package io.creditbridge.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks that need a whole rule pack: what is missing, and what contradicts something else. */
final class SchemeChecks {

    private static final List<String> REQUIRED =
            List.of("scheme", "version", "name", "currency", "valid", "source", "payers", "base", "claim", "trigger");

    private static final String OVERFLOW = "limit overflow";

    private final Draft draft;
    private final List<LineError> errors = new ArrayList<>();

    private SchemeChecks(Draft draft) {
        this.draft = draft;
    }

    /** Every fault of the whole; empty if there is none. */
    static List<LineError> faultsOf(Draft draft) {
        SchemeChecks checks = new SchemeChecks(draft);
        checks.everythingRequiredIsThere();
        if (checks.errors.isEmpty()) {
            checks.tablesAreWhole();
            checks.limitsFit();
            checks.partiesFit();
            checks.recoveriesFit();
        }
        return checks.errors;
    }

    private void everythingRequiredIsThere() {
        for (String statement : REQUIRED) {
            if (!draft.has(statement)) {
                add(draft.line(), statement, PackFault.MISSING, statement);
            }
        }
        if (draft.tiers.isEmpty()) {
            add(draft.line(), "shares", PackFault.MISSING, "shares");
        }
    }

    private void tablesAreWhole() {
        cover(
                "shares",
                draft.tiers.stream()
                        .map(row -> new Located<>(row.line(), row.value().when()))
                        .toList());
        draft.fees.forEach((key, fee) -> {
            List<Located<Fee.Tier>> rates = draft.ratesOf(key);
            if (rates.isEmpty()) {
                add(fee.line(), "fee " + key, PackFault.NO_RATE, "rate " + key);
            } else {
                cover(
                        "rate " + key,
                        rates.stream()
                                .map(row ->
                                        new Located<>(row.line(), row.value().when()))
                                .toList());
            }
        });
        for (Located<ShareBound> bound : draft.bounds) {
            ShareBound wanted = bound.value();
            for (Located<ShareTier> tier : draft.tiers) {
                if (!wanted.allows(tier.value().shareOf(wanted.party()))) {
                    add(tier.line(), "shares", PackFault.BREAKS_BOUND, wanted.party(), bound.line());
                }
            }
        }
    }

    private void cover(String table, List<Located<Conditions>> rows) {
        Validity validity = draft.validity;
        if (validity != null) {
            List<BorrowerClass> classes =
                    draft.classes.stream().map(Located::value).toList();
            new TierCoverage(rows).firstFault(table, classes, validity).ifPresent(errors::add);
        }
    }

    private void limitsFit() {
        List<Limit> limits = draft.limits.stream().map(Located::value).toList();
        if (SharingRules.inCascadeOrder(limits).isEmpty()) {
            add(draft.limits.getLast().line(), OVERFLOW, PackFault.OVERFLOW_CIRCLE);
        }
        for (Located<Limit> limit : draft.limits) {
            Limit rule = limit.value();
            if (rule.counting() == Limit.Counting.NET && isLimited(rule.overflow(), Limit.Counting.GROSS, limits)) {
                add(limit.line(), OVERFLOW, PackFault.COUNTS_APART, rule.overflow());
            }
            limits.subList(0, limits.indexOf(rule)).stream()
                    .filter(earlier -> sendOnApart(earlier, rule))
                    .findFirst()
                    .ifPresent(earlier -> add(limit.line(), OVERFLOW, PackFault.SENT_APART, earlier.overflow()));
            if (rule.ceiling() instanceof Ceiling.PoolBalance && !rule.parties().equals(List.of(Party.POOL))) {
                String named = rule.parties().stream().map(Party::name).collect(Collectors.joining("+"));
                add(limit.line(), "limit pool-balance", PackFault.LIMITS_OTHERS, named);
            }
        }
        if (draft.leverage != null && draft.poolSize == null) {
            add(draft.lineOf("eligible leverage"), "eligible leverage", PackFault.POOL_WITHOUT_SIZE);
        }
    }

    /**
     * Whether recoveries reopen two limits of one party that send its excess on to different payers: what a payer was
     * recorded to bear would not tell which limit sent it on, so a recovery could not be given back exactly.
     */
    private boolean sendOnApart(Limit one, Limit other) {
        boolean reopen = draft.claimOrder == ClaimOrder.NET_OF_RECOVERIES
                || (one.counting() == Limit.Counting.NET && other.counting() == Limit.Counting.NET);
        return reopen && one.overflow() != other.overflow() && !Collections.disjoint(one.parties(), other.parties());
    }

    private static boolean isLimited(Party party, Limit.Counting counting, List<Limit> limits) {
        return limits.stream()
                .anyMatch(
                        limit -> limit.counting() == counting && limit.parties().contains(party));
    }

    private void partiesFit() {
        Set<Party> active = new HashSet<>(Set.of(Party.BANK));
        draft.tiers.forEach(tier -> tier.value().shares().forEach((party, share) -> {
            if (share.signum() > 0) {
                active.add(party);
            }
        }));
        draft.firstLosses.forEach(layer ->
                active.add(payer(layer.line(), "first-loss", layer.value().party())));
        Optional.ofNullable(draft.advancer)
                .ifPresent(party -> active.add(payer(draft.lineOf("advance"), "advance", party)));
        for (Located<Limit> limit : draft.limits) {
            limit.value().parties().forEach(party -> payer(limit.line(), "limit", party));
            active.add(payer(limit.line(), OVERFLOW, limit.value().overflow()));
        }
        for (Party party : draft.payers) {
            if (!active.contains(party)) {
                add(draft.lineOf("payers"), "payers", PackFault.NEVER_PAYS, party);
            }
        }
    }

    private Party payer(int line, String field, Party party) {
        if (!draft.payers.contains(party)) {
            add(line, field, PackFault.NO_PAYER, party);
        }
        return party;
    }

    private void recoveriesFit() {
        boolean payFirst = draft.claimOrder == ClaimOrder.PAY_FIRST;
        if (payFirst != draft.has("recoveries")) {
            add(
                    payFirst ? draft.lineOf("claim") : draft.lineOf("recoveries"),
                    "recoveries",
                    payFirst ? PackFault.RECOVERIES_MISSING : PackFault.RECOVERIES_WITHOUT_USE);
        }
    }

    private void add(int line, String field, PackFault fault, Object... arguments) {
        errors.add(LineError.of(line, field, fault, arguments));
    }
}
