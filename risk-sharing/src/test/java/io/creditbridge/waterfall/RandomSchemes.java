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

    /** Any scheme the parser accepts, of up to five payers, four limits and two layers. */
    public static Arbitrary<Scheme> schemes() {
        Arbitrary<List<Integer>> weights =
                Arbitraries.integers().between(0, 2_500).list().ofSize(SHARERS.size());
        Arbitrary<List<String>> limits = limit().list().ofMaxSize(4);
        Arbitrary<List<String>> layers = Combinators.combine(
                        Arbitraries.of("GUARANTOR", "BANK", "POOL"),
                        Arbitraries.longs().between(1, 500_000),
                        Arbitraries.of("per-loan", "per-book"))
                .as((party, yuan, scope) -> "first-loss " + party + " " + yuan + " " + scope)
                .list()
                .ofMaxSize(2);
        Arbitrary<String> claim = Arbitraries.of(
                "claim net-of-recoveries",
                "claim pay-first\nrecoveries pro-rata",
                "claim pay-first\nrecoveries bank-first",
                "claim pay-first\nrecoveries guarantor-first");
        return Combinators.combine(weights, limits, layers, claim)
                .as(RandomSchemes::text)
                .map(SchemeParser::parse)
                .filter(ParseResult.Parsed.class::isInstance)
                .map(result -> ((ParseResult.Parsed) result).scheme());
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
                        Arbitraries.integers().between(0, 3))
                .as((from, to, overflow, counted, amount, kind) -> {
                    int low = Math.min(from, to);
                    int high = Math.max(from, to);
                    String members = String.join("+", SHARERS.subList(low, high + 1));
                    String over = overflow > high ? SHARERS.get(overflow) : "BANK";
                    String tail = " counting " + counted + " overflow " + over;
                    return switch (kind) {
                        case 0 -> "limit per-borrower " + members + " " + amount + tail;
                        case 1 -> "limit fee-multiple " + members + " " + (1 + amount % 9) + tail;
                        case 2 -> "limit portfolio-cap " + members + " 50% x 20% of lent-volume" + tail;
                        default ->
                            "limit claim-rate " + members
                                    + " 3% of guaranteed-volume measured-on bad-principal cumulative" + tail;
                    };
                });
    }

    private static String text(List<Integer> weights, List<String> limits, List<String> layers, String claim) {
        List<String> shares = new ArrayList<>(IntStream.range(0, SHARERS.size())
                .mapToObj(i -> SHARERS.get(i) + " " + percent(weights.get(i)))
                .toList());
        shares.add("BANK rest");
        return """
                scheme random
                version 1
                name "Random" "随机"
                currency CNY
                valid from 2026-01-01
                source "Made for the tests"
                payers GUARANTOR PROVINCE POOL LOCAL_GOVERNMENT BANK
                base principal
                trigger none
                """
                + claim + "\nshares always : " + String.join(", ", shares) + "\n" + String.join("\n", limits) + "\n"
                + String.join("\n", layers) + "\n";
    }

    private static String percent(int basisPoints) {
        return basisPoints / 100 + "." + "%02d".formatted(basisPoints % 100) + "%";
    }
}
