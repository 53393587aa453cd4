package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The statements of a rule pack read so far, each with its line. */
final class Draft {

    /** Line of each statement that may stand only once, by its first words. */
    private final Map<String, Integer> lines = new HashMap<>();

    private int line;

    String id = "";
    String version = "";

    @Nullable
    LocalizedName name;

    String currency = "";

    @Nullable
    Validity validity;

    boolean historical;
    String source = "";
    final List<LocalizedName> unconfirmed = new ArrayList<>();
    final List<Located<BorrowerClass>> classes = new ArrayList<>();

    final List<Party> payers = new ArrayList<>();
    LossBase base = LossBase.PRINCIPAL;
    ClaimOrder claimOrder = ClaimOrder.NET_OF_RECOVERIES;
    Trigger trigger = Trigger.NONE;
    RecoveryOrder recoveries = RecoveryOrder.PRO_RATA;
    final List<Located<FirstLoss>> firstLosses = new ArrayList<>();

    @Nullable
    Party advancer;

    final List<Located<ShareTier>> tiers = new ArrayList<>();
    final List<Located<ShareBound>> bounds = new ArrayList<>();
    final List<Located<Limit>> limits = new ArrayList<>();

    @Nullable
    Money poolSize;

    final SequencedMap<String, Located<Fee>> fees = new LinkedHashMap<>();
    final Map<String, List<Located<Fee.Tier>>> rates = new HashMap<>();

    @Nullable
    Money borrowerLimit;

    @Nullable
    Integer maxTermMonths;

    boolean unsecuredOnly;

    @Nullable
    BigDecimal leverage;

    int aggregationDays;

    void at(int lineNumber) {
        line = lineNumber;
    }

    int line() {
        return line;
    }

    /** Notes a statement that may stand only once. */
    void once(String statement) {
        Integer first = lines.putIfAbsent(statement, line);
        if (first != null) {
            throw new Mistake(statement, PackFault.STANDS_TWICE, first);
        }
    }

    boolean has(String statement) {
        return lines.containsKey(statement);
    }

    int lineOf(String statement) {
        return lines.getOrDefault(statement, line);
    }

    <T> Located<T> located(T value) {
        return new Located<>(line, value);
    }

    /** The scheme these statements describe; call only after every check has passed. */
    Scheme toScheme() {
        if (name == null || validity == null) {
            throw new IllegalStateException("the draft was not checked");
        }
        SchemeHeader header = new SchemeHeader(id, version, name, currency, validity, historical, source, unconfirmed);
        LossRules loss = new LossRules(base, claimOrder, trigger, recoveries, values(firstLosses), advancer);
        SharingRules sharing = new SharingRules(values(tiers), values(bounds), values(limits), poolSize);
        List<Fee> whole = fees.values().stream()
                .map(Located::value)
                .map(fee -> new Fee(
                        fee.key(), fee.payer(), fee.payee(), fee.base(), fee.timing(), values(ratesOf(fee.key()))))
                .toList();
        return new Scheme(header, payers, values(classes), loss, sharing, whole, eligibility());
    }

    List<Located<Fee.Tier>> ratesOf(String feeKey) {
        return rates.getOrDefault(feeKey, List.of());
    }

    private LoanConditions eligibility() {
        return new LoanConditions(borrowerLimit, maxTermMonths, unsecuredOnly, leverage, aggregationDays);
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
