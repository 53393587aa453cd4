package io.creditbridge.scheme;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The lines that say who pays which part, and up to where. */
final class SharingStatements {

    static final Map<String, Statement> ALL = Map.of(
            "payers", SharingStatements::payers,
            "shares", SharingStatements::shares,
            "bound", SharingStatements::bound,
            "pool", SharingStatements::pool,
            "limit", SharingStatements::limit);

    private SharingStatements() {}

    private static void payers(Words words, Draft draft) {
        draft.once("payers");
        do {
            Party party = Values.sharer(words, "payers");
            if (draft.payers.contains(party)) {
                throw new Mistake("payers", PackFault.NAMED_TWICE, party);
            }
            draft.payers.add(party);
        } while (!words.atEnd());
        if (!draft.payers.contains(Party.BANK)) {
            throw new Mistake("payers", PackFault.BANK_MISSING);
        }
    }

    private static void shares(Words words, Draft draft) {
        Conditions when = ConditionWords.read(words, draft);
        Map<Party, BigDecimal> stated = new EnumMap<>(Party.class);
        @Nullable Party restTaker = null;
        do {
            Party party = Values.sharer(words, "shares");
            if (stated.containsKey(party)) {
                throw new Mistake("shares", PackFault.NAMED_TWICE, party);
            }
            if (words.skip("rest") && restTaker == null) {
                restTaker = party;
                stated.put(party, BigDecimal.ZERO);
            } else {
                stated.put(party, Values.percent(words, "shares"));
            }
        } while (words.skip(","));
        BigDecimal sum = stated.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (restTaker != null && sum.compareTo(BigDecimal.ONE) <= 0) {
            stated.put(restTaker, BigDecimal.ONE.subtract(sum));
        } else if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Mistake(
                    "shares",
                    PackFault.SUM_NOT_WHOLE,
                    sum.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        }
        draft.tiers.add(draft.located(new ShareTier(when, inPayerOrder(stated, draft))));
    }

    private static SequencedMap<Party, BigDecimal> inPayerOrder(Map<Party, BigDecimal> stated, Draft draft) {
        for (Party party : stated.keySet()) {
            if (!draft.payers.contains(party)) {
                throw new Mistake("shares", PackFault.NO_PAYER, party);
            }
        }
        SequencedMap<Party, BigDecimal> ordered = new LinkedHashMap<>();
        draft.payers.forEach(party -> ordered.put(party, stated.getOrDefault(party, BigDecimal.ZERO)));
        return ordered;
    }

    private static void bound(Words words, Draft draft) {
        Party party = Values.sharer(words, "bound");
        boolean lower = words.skip("at-least");
        BigDecimal atLeast = lower ? Values.percent(words, "bound") : BigDecimal.ZERO;
        boolean upper = words.skip("at-most");
        BigDecimal atMost = upper ? Values.percent(words, "bound") : BigDecimal.ONE;
        if ((!lower && !upper) || atLeast.compareTo(atMost) > 0) {
            throw new Mistake("bound", PackFault.EMPTY_BOUND);
        }
        draft.bounds.add(draft.located(new ShareBound(party, atLeast, atMost)));
    }

    private static void pool(Words words, Draft draft) {
        draft.once("pool");
        draft.poolSize = Values.amount(words, "pool");
    }

    private static void limit(Words words, Draft draft) {
        Ceiling.Kind kind = Values.choice(words, "limit", Ceiling.Kind.class);
        List<Party> parties = Values.sharers(words, "limit");
        Ceiling ceiling = ceiling(words, kind);
        words.expect("limit", "counting");
        Limit.Counting counting = Values.choice(words, "limit counting", Limit.Counting.class);
        if (words.atEnd()) {
            throw new Mistake("limit", PackFault.NO_OVERFLOW);
        }
        words.expect("limit", "overflow");
        Party overflow = Values.sharer(words, "limit overflow");
        if (parties.contains(overflow)) {
            throw new Mistake("limit overflow", PackFault.OVERFLOW_LIMITED, overflow);
        }
        draft.limits.add(draft.located(new Limit(parties, ceiling, counting, overflow)));
    }

    private static Ceiling ceiling(Words words, Ceiling.Kind kind) {
        return switch (kind) {
            case PER_BORROWER -> new Ceiling.PerBorrower(Values.amount(words, "limit"));
            case CLAIM_RATE -> {
                BigDecimal rate = positivePercent(words);
                Ceiling.Volume of = volume(words);
                words.expect("limit", "measured-on");
                Ceiling.Measure measure = Values.choice(words, "limit measured-on", Ceiling.Measure.class);
                yield new Ceiling.ClaimRate(rate, of, measure, Values.choice(words, "limit", Ceiling.Period.class));
            }
            case FEE_MULTIPLE -> new Ceiling.FeeMultiple(positive(words, "limit"));
            case POOL_BALANCE -> new Ceiling.PoolBalance();
            case PORTFOLIO_CAP -> {
                BigDecimal guaranteeRate = positivePercent(words);
                words.expect("limit", "x");
                yield new Ceiling.PortfolioCap(guaranteeRate, positivePercent(words), volume(words));
            }
        };
    }

    private static Ceiling.Volume volume(Words words) {
        words.expect("limit", "of");
        return Values.choice(words, "limit", Ceiling.Volume.class);
    }

    private static BigDecimal positivePercent(Words words) {
        BigDecimal rate = Values.percent(words, "limit");
        if (rate.signum() == 0) {
            throw new Mistake("limit", PackFault.ZERO);
        }
        return rate;
    }

    static BigDecimal positive(Words words, String field) {
        BigDecimal number = Values.number(words, field);
        if (number.signum() == 0) {
            throw new Mistake(field, PackFault.ZERO);
        }
        return number;
    }
}
