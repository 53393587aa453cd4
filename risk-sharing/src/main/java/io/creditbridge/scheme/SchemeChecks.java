package io.creditbridge.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks that need a whole rule pack: what is missing, and what contradicts something else. */
final class SchemeChecks {

    private static final List<String> REQUIRED =
            List.of("scheme", "version", "name", "currency", "valid", "source", "payers", "base", "claim", "trigger");

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
                add(draft.line(), statement, "is missing", "add a line that starts with '" + statement + "'");
            }
        }
        if (draft.tiers.isEmpty()) {
            add(draft.line(), "shares", "is missing", "add a line such as 'shares always : BANK 100%'");
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
                add(fee.line(), "fee " + key, "has no rate", "add a line 'rate " + key + " always : ...'");
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
                    add(
                            tier.line(),
                            "shares",
                            wanted.party() + " breaks the bound of line " + bound.line(),
                            "keep the share within the bound");
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
            add(
                    draft.limits.getLast().line(),
                    "limit overflow",
                    "the overflow of the limits runs in a circle",
                    "let one of them end at a party without a limit");
        }
        for (Located<Limit> limit : draft.limits) {
            Limit rule = limit.value();
            if (rule.counting() == Limit.Counting.NET && isLimited(rule.overflow(), Limit.Counting.GROSS, limits)) {
                add(
                        limit.line(),
                        "limit overflow",
                        rule.overflow() + " has a limit that counts gross, this one net",
                        "let both count alike, or name another overflow payer");
            }
            limits.subList(0, limits.indexOf(rule)).stream()
                    .filter(earlier -> sendOnApart(earlier, rule))
                    .findFirst()
                    .ifPresent(earlier -> add(
                            limit.line(),
                            "limit overflow",
                            "an earlier limit sends the excess of the same party on to " + earlier.overflow(),
                            "let both name one overflow payer"));
            if (rule.ceiling() instanceof Ceiling.PoolBalance && !rule.parties().equals(List.of(Party.POOL))) {
                add(limit.line(), "limit pool-balance", "limits " + rule.parties(), "let it limit POOL alone");
            }
        }
        if (draft.leverage != null && draft.poolSize == null) {
            add(draft.lineOf("eligible leverage"), "eligible leverage", "the pool has no size", "add a 'pool' line");
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
            active.add(payer(limit.line(), "limit overflow", limit.value().overflow()));
        }
        for (Party party : draft.payers) {
            if (!active.contains(party)) {
                add(draft.lineOf("payers"), "payers", party + " never pays", "give it a share or take it away");
            }
        }
    }

    private Party payer(int line, String field, Party party) {
        if (!draft.payers.contains(party)) {
            add(line, field, party + " is no payer", "name it in the 'payers' line");
        }
        return party;
    }

    private void recoveriesFit() {
        boolean payFirst = draft.claimOrder == ClaimOrder.PAY_FIRST;
        if (payFirst != draft.has("recoveries")) {
            add(
                    payFirst ? draft.lineOf("claim") : draft.lineOf("recoveries"),
                    "recoveries",
                    payFirst ? "is missing" : "has no use, as recoveries are taken off before the claim",
                    payFirst ? "say who is given back first" : "take the line away");
        }
    }

    private void add(int line, String field, String problem, String mend) {
        errors.add(new LineError(line, field, problem, mend));
    }
}
