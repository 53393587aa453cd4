package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that say which fees fall due. */
final class FeeStatements {

    static final Map<String, Statement> ALL = Map.of("fee", FeeStatements::fee, "rate", FeeStatements::rate);

    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int MAX_BANDS = 20;

    private FeeStatements() {}

    private static void fee(Words words, Draft draft) {
        String key = key(words);
        if (draft.fees.containsKey(key)) {
            throw new Mistake("fee", PackFault.NAMED_TWICE, key);
        }
        words.expect("fee", "from");
        Party payer = Values.party(words, "fee from");
        words.expect("fee", "to");
        Party payee = Values.party(words, "fee to");
        if (payer == payee) {
            throw new Mistake("fee", PackFault.PAYS_ITSELF, payer);
        }
        words.expect("fee", "on");
        Fee.Base base = Values.choice(words, "fee on", Fee.Base.class);
        Fee.Timing timing = Values.choice(words, "fee", Fee.Timing.class);
        draft.fees.put(key, draft.located(new Fee(key, payer, payee, base, timing, List.of())));
    }

    private static void rate(Words words, Draft draft) {
        String key = key(words);
        if (!draft.fees.containsKey(key)) {
            throw new Mistake("rate", PackFault.NOT_DECLARED, key, "fee " + key);
        }
        Conditions when = ConditionWords.read(words, draft);
        Fee.Binding binding = words.skip("at-most")
                ? Fee.Binding.AT_MOST
                : words.skip("below") ? Fee.Binding.BELOW : Fee.Binding.EXACT;
        Fee.Tier tier = new Fee.Tier(when, binding, bands(words));
        draft.rates.computeIfAbsent(key, any -> new ArrayList<>()).add(draft.located(tier));
    }

    private static String key(Words words) {
        return HeaderStatements.matching(words, "fee", KEY, PackFault.NO_KEY, "guarantee");
    }

    private static List<Fee.Band> bands(Words words) {
        List<Fee.Band> bands = new ArrayList<>();
        Money reached = Money.ZERO;
        while (true) {
            BigDecimal rate = Values.percent(words, "rate");
            if (rate.compareTo(BigDecimal.ONE) == 0) {
                throw new Mistake("rate", PackFault.WHOLE_BASE);
            }
            if (bands.size() == MAX_BANDS) {
                throw new Mistake("rate", PackFault.TOO_MANY_RATES, MAX_BANDS);
            }
            @Nullable Money upTo = words.skip("up-to") ? Values.amount(words, "rate up-to") : null;
            bands.add(new Fee.Band(rate, upTo));
            if (upTo == null) {
                return bands;
            }
            if (upTo.compareTo(reached) <= 0) {
                throw new Mistake("rate up-to", PackFault.NOT_RISING, upTo, reached);
            }
            reached = upTo;
            words.expect("rate", "then");
        }
    }
}
