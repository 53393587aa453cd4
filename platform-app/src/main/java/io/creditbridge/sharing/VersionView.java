package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.BorrowerClass;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanConditions;
import io.creditbridge.scheme.LossRules;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeHeader;
import io.creditbridge.scheme.ShareTier;
import io.creditbridge.sharing.SchemeView.NameView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a scheme as the REST interface writes it. */
record VersionView(
        String version,
        NameView name,
        String currency,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean historical,
        List<NameView> unconfirmed,
        String source,
        List<Party> parties,
        List<ClassView> borrowerClasses,
        LossView loss,
        List<SharesView> shares,
        @Nullable String poolSize,
        List<LimitView> limits,
        List<FeeView> fees,
        EligibilityView eligibility) {

    record ClassView(String key, NameView name) {
        static ClassView of(BorrowerClass one) {
            return new ClassView(
                    one.key(), new NameView(one.name().english(), one.name().chinese()));
        }
    }

    record LossView(
            String base,
            String claimOrder,
            String recoveries,
            int daysOverdue,
            boolean moreThan,
            List<FirstLossView> firstLosses,
            @Nullable Party advancer) {
        static LossView of(LossRules rules) {
            return new LossView(
                    rules.base().name(),
                    rules.claimOrder().name(),
                    rules.recoveries().name(),
                    rules.trigger().days(),
                    rules.trigger().strictly(),
                    rules.firstLosses().stream()
                            .map(layer -> new FirstLossView(
                                    layer.party(),
                                    layer.amount().toString(),
                                    layer.scope().name()))
                            .toList(),
                    rules.advancer());
        }
    }

    record FirstLossView(Party party, String amount, String scope) {}

    record SharesView(String when, Map<Party, BigDecimal> shares) {
        static SharesView of(ShareTier tier) {
            return new SharesView(tier.when().describe(), new LinkedHashMap<>(tier.shares()));
        }
    }

    record LimitView(
            Ceiling.Kind kind,
            List<Party> parties,
            @Nullable String amount,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal guaranteeRate,
            @Nullable String of,
            @Nullable String measure,
            @Nullable String period,
            @Nullable BigDecimal multiple,
            String counting,
            Party overflow) {
        static LimitView of(Limit limit) {
            Ceiling ceiling = limit.ceiling();
            Ceiling.ClaimRate rate = ceiling instanceof Ceiling.ClaimRate claim ? claim : null;
            Ceiling.PortfolioCap cap = ceiling instanceof Ceiling.PortfolioCap portfolio ? portfolio : null;
            String volume =
                    rate != null ? rate.of().name() : cap != null ? cap.of().name() : null;
            return new LimitView(
                    ceiling.kind(),
                    limit.parties(),
                    ceiling instanceof Ceiling.PerBorrower(Money amount) ? amount.toString() : null,
                    rate != null ? rate.rate() : cap != null ? cap.capRate() : null,
                    cap != null ? cap.guaranteeRate() : null,
                    volume,
                    rate != null ? rate.measure().name() : null,
                    rate != null ? rate.period().name() : null,
                    ceiling instanceof Ceiling.FeeMultiple(BigDecimal multiple) ? multiple : null,
                    limit.counting().name(),
                    limit.overflow());
        }
    }

    record FeeView(String fee, Party payer, Party payee, String base, String timing, List<RateView> rates) {
        static FeeView of(Fee fee) {
            return new FeeView(
                    fee.key(),
                    fee.payer(),
                    fee.payee(),
                    fee.base().name(),
                    fee.timing().name(),
                    fee.tiers().stream().map(RateView::of).toList());
        }
    }

    record RateView(String when, String binding, List<BandView> bands) {
        static RateView of(Fee.Tier tier) {
            return new RateView(
                    tier.when().describe(),
                    tier.binding().name(),
                    tier.bands().stream().map(BandView::of).toList());
        }
    }

    record BandView(BigDecimal rate, @Nullable String upTo) {
        static BandView of(Fee.Band band) {
            Money end = band.upTo();
            return new BandView(band.rate(), end == null ? null : end.toString());
        }
    }

    record EligibilityView(
            @Nullable String borrowerLimit,
            @Nullable Integer maxTermMonths,
            boolean unsecuredOnly,
            @Nullable BigDecimal leverage,
            int aggregationDays) {
        static EligibilityView of(LoanConditions conditions) {
            Money limit = conditions.borrowerLimit();
            return new EligibilityView(
                    limit == null ? null : limit.toString(),
                    conditions.maxTermMonths(),
                    conditions.unsecuredOnly(),
                    conditions.leverage(),
                    conditions.aggregationDays());
        }
    }

    static VersionView of(Scheme scheme) {
        SchemeHeader header = scheme.header();
        Money pool = scheme.sharing().poolSize();
        return new VersionView(
                scheme.version(),
                new NameView(header.name().english(), header.name().chinese()),
                header.currency(),
                header.validity().from(),
                header.validity().to(),
                header.historical(),
                header.unconfirmed().stream()
                        .map(fact -> new NameView(fact.english(), fact.chinese()))
                        .toList(),
                header.source(),
                scheme.parties(),
                scheme.classes().stream().map(ClassView::of).toList(),
                LossView.of(scheme.loss()),
                scheme.sharing().tiers().stream().map(SharesView::of).toList(),
                pool == null ? null : pool.toString(),
                scheme.sharing().limits().stream().map(LimitView::of).toList(),
                scheme.fees().stream().map(FeeView::of).toList(),
                EligibilityView.of(scheme.eligibility()));
    }
}
