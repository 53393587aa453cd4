package io.creditbridge.waterfall;

import io.creditbridge.scheme.ParseResult;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random schemes, written in the pack language so that the parser stands in every test. */
public final class RandomSchemes {

    private static final List<String> SHARERS = List.of("GUARANTOR", "PROVINCE", "POOL", "LOCAL_GOVERNMENT");

    private RandomSchemes() {}

    /** Any scheme the parser accepts, of up to five payers, two tiers, four limits and two layers. */
    public static Arbitrary<Scheme> schemes() {
        Arbitrary<List<Integer>> weights =
                Arbitraries.integers().between(0, 2_500).list().ofSize(SHARERS.size());
        Arbitrary<List<String>> limits = limit().list().ofMaxSize(4);
        return Combinators.combine(weights, weights, limits, layers(), rules(), poolSize())
                .as(RandomSchemes::text)
                .map(SchemeParser::parse)
                .filter(ParseResult.Parsed.class::isInstance)
                .map(result -> ((ParseResult.Parsed) result).scheme());
    }

    private static Arbitrary<List<String>> layers() {
        return Combinators.combine(
                        Arbitraries.of("GUARANTOR", "BANK", "POOL"),
                        Arbitraries.longs().between(1, 500_000),
                        Arbitraries.of("per-loan", "per-book"))
                .as((party, yuan, scope) -> "first-loss " + party + " " + yuan + " " + scope)
                .list()
                .ofMaxSize(2);
    }

    /** Base, claim order and trigger; every trigger is met after a hundred days. */
    private static Arbitrary<String> rules() {
        Arbitrary<String> base =
                Arbitraries.of("principal", "principal-and-interest", "lower-of-default-and-claim-balance");
        Arbitrary<String> trigger = Arbitraries.of(
                "none", "overdue more-than 90 days", "overdue at-least 60 days", "overdue at-least 1 days");
        Arbitrary<String> claim = Arbitraries.of(
                "claim net-of-recoveries",
                "claim pay-first\nrecoveries pro-rata",
                "claim pay-first\nrecoveries bank-first",
                "claim pay-first\nrecoveries guarantor-first");
        return Combinators.combine(base, claim, trigger)
                .as((of, order, when) -> "base " + of + "\n" + order + "\ntrigger " + when);
    }

    private static Arbitrary<String> poolSize() {
        return Arbitraries.of("", "pool 300_000");
    }

    /** A limit whose overflow runs to a later payer or to the bank, so that it never runs in a circle. */
    private static Arbitrary<String> limit() {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, SHARERS.size() - 1);
        Arbitrary<String> counting = Arbitraries.of("gross", "net");
        Arbitrary<Long> yuan = Arbitraries.longs().between(1, 1_000_000);
        return Combinators.combine(
                        first,
                        first,
                        first,
                        counting,
                        yuan,
                        Arbitraries.integers().between(0, 6))
                .as((from, to, overflow, counted, amount, kind) -> {
                    int low = kind == 6 ? SHARERS.indexOf("POOL") : Math.min(from, to);
                    int high = kind == 6 ? low : Math.max(from, to);
                    String members = String.join("+", SHARERS.subList(low, high + 1));
                    String over = overflow > high ? SHARERS.get(overflow) : "BANK";
                    return rule(kind, members, amount) + " counting " + counted + " overflow " + over;
                });
    }

    private static String rule(int kind, String members, long amount) {
        return switch (kind) {
            case 0 -> "limit per-borrower " + members + " " + amount;
            case 1 -> "limit fee-multiple " + members + " " + (1 + amount % 9);
            case 2 -> "limit portfolio-cap " + members + " 50% x 20% of lent-volume";
            case 3 -> "limit claim-rate " + members + " 4% of guaranteed-volume measured-on bad-principal yearly";
            case 4 -> "limit claim-rate " + members + " 2.5% of lent-volume measured-on shared-part cumulative";
            case 5 -> "limit claim-rate " + members + " 3% of guaranteed-volume measured-on bad-principal cumulative";
            default -> "limit pool-balance " + members;
        };
    }

    private static String text(
            List<Integer> weights,
            List<Integer> larger,
            List<String> limits,
            List<String> layers,
            String rules,
            String pool) {
        String tiers = weights.get(0) % 2 == 0
                ? "shares always : " + shares(weights)
                : "shares amount up-to 1_000_000 : " + shares(larger) + "\nshares amount above 1_000_000 : "
                        + shares(weights);
        return """
                scheme random
                version 1
                name "Random" "随机"
                currency CNY
                valid from 2026-01-01
                source "Made for the tests"
                payers GUARANTOR PROVINCE POOL LOCAL_GOVERNMENT BANK
                """
                + String.join("\n", List.of(pool, rules, tiers)) + "\n" + String.join("\n", limits) + "\n"
                + String.join("\n", layers) + "\n";
    }

    private static String shares(List<Integer> weights) {
        List<String> shares = new ArrayList<>(IntStream.range(0, SHARERS.size())
                .mapToObj(i -> SHARERS.get(i) + " " + percent(weights.get(i)))
                .toList());
        shares.add("BANK rest");
        return String.join(", ", shares);
    }

    private static String percent(int basisPoints) {
        return basisPoints / 100 + "." + "%02d".formatted(basisPoints % 100) + "%";
    }
}
