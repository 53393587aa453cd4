package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.features.TradeRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FirmFeaturesTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void measuresASteadyFirm() {
        FeatureVector firm = compute(TradeRows.steadyTrade(24, 1000, 600), END_OF_MARCH);
        assertThat(firm.value("sales_12m")).isEqualTo(12_000);
        assertThat(firm.value("sales_total")).isEqualTo(24_000);
        assertThat(firm.value("sales_monthly_mean")).isEqualTo(1000);
        assertThat(firm.value("sales_growth_yoy")).isZero();
        assertThat(firm.value("sales_variation_12m")).isZero();
        assertThat(firm.value("sales_trend_12m")).isZero();
        assertThat(firm.value("sales_season_12m")).isCloseTo(0.25, EXACT);
        assertThat(firm.value("sales_months_12m")).isEqualTo(12);
        assertThat(firm.value("sales_gap_12m")).isZero();
        assertThat(firm.value("margin_12m")).isCloseTo(0.4, EXACT);
        assertThat(firm.value("sales_tax_rate_12m")).isCloseTo(0.13, EXACT);
        assertThat(firm.value("net_tax_12m")).isCloseTo(0.13 * 0.4, EXACT);
        assertThat(firm.value("customer_hhi_12m")).isEqualTo(1);
        assertThat(firm.value("customer_retention")).isEqualTo(1);
        assertThat(firm.value("history_months")).isEqualTo(24);
        assertThat(firm.value("days_since_sale")).isEqualTo(16);
        assertThat(firm.value("surplus_months_12m")).isEqualTo(12);
        assertThat(firm.flags()).isEmpty();
    }

    @Test
    void leavesTheMonthThatHasOnlyBegunOutOfEveryWindow() {
        List<Row> rows = TradeRows.steadyTrade(24, 1000, 600);
        FeatureVector midMonth = compute(rows, LocalDate.of(2026, 3, 20));
        assertThat(midMonth.value("history_months")).isEqualTo(23);
        assertThat(midMonth.value("sales_12m")).isEqualTo(12_000);
        assertThat(midMonth.value("days_since_sale")).isEqualTo(5);
    }

    @Test
    void flagsTradeAfterTheDayAndLeavesItOut() {
        List<Row> rows = TradeRows.steadyTrade(24, 1000, 600);
        FeatureVector past = compute(rows, LocalDate.of(2025, 12, 31));
        assertThat(past.flags()).containsExactly(DataFlag.TRADES_AFTER_THE_DAY);
        assertThat(past.value("sales_total")).isEqualTo(21_000);
    }

    @Test
    void measuresConcentrationOnNetAmounts() {
        List<Row> rows = List.of(
                TradeRows.sale("2026-01-10", "big", 700),
                TradeRows.sale("2026-02-10", "big", -100),
                TradeRows.sale("2026-02-11", "small", 400),
                TradeRows.sale("2026-02-12", "gone", 50),
                TradeRows.sale("2026-02-13", "gone", -50));
        FeatureVector firm = compute(rows, END_OF_MARCH);
        assertThat(firm.value("customer_hhi_12m")).isCloseTo(0.36 + 0.16, EXACT);
        assertThat(firm.value("customer_top_share_12m")).isCloseTo(0.6, EXACT);
        assertThat(firm.value("customers_12m")).isEqualTo(2);
        assertThat(firm.value("sales_return_rate")).isCloseTo(150.0 / 1150, EXACT);
    }

    @Test
    void saysWhyAFeatureIsMissing() {
        FeatureVector young = compute(TradeRows.steadyTrade(8, 1000, 600), END_OF_MARCH);
        assertThat(young.value("sales_growth_yoy")).isNaN();
        assertThat(young.missingReason("sales_growth_yoy")).contains(MissingReason.LESS_THAN_24_MONTHS_OF_SALES);
        assertThat(young.missingReason("sales_12m")).isEmpty();
    }

    @Test
    void findsEverythingMissingWhereNothingIsKnown() {
        FeatureVector nothing = FirmFeatures.compute(FirmAggregates.EMPTY, END_OF_MARCH);
        assertThat(nothing.values()).containsOnly(Double.NaN);
        assertThat(nothing.flags()).isEmpty();
    }

    @Test
    void flagsWhatLooksMadeUp() {
        List<Row> rows = new ArrayList<>(TradeRows.steadyTrade(24, 10, 5));
        rows.add(TradeRows.sale("2026-03-01", "circle", 9_000));
        rows.add(TradeRows.purchase("2026-03-02", "circle", 9_000));
        assertThat(compute(rows, END_OF_MARCH).flags())
                .containsExactlyInAnyOrder(
                        DataFlag.ONE_MONTH_DOMINATES, DataFlag.SALES_JUMPED, DataFlag.SALES_TO_OWN_SUPPLIERS);
    }

    @Test
    void replaysAStoredVectorBitForBit() {
        FeatureVector firm = compute(TradeRows.steadyTrade(24, 1000, 600), END_OF_MARCH);
        FeatureVector stored = FeatureVector.of(firm.set(), firm.asOf(), firm.values(), firm.flags());
        assertThat(stored).isEqualTo(firm);
        assertThat(stored.hash()).isEqualTo(firm.hash()).hasSize(64);
        double[] tooFew = new double[3];
        assertThatThrownBy(() -> FeatureVector.of(firm.set(), END_OF_MARCH, tooFew, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Row>> histories() {
        return TradeRows.rows().list().ofMaxSize(80);
    }

    @Property(tries = 300)
    void neverGivesAnInfinityAndKeepsSharesWithinTheirRange(@ForAll("histories") List<Row> rows) {
        FeatureVector firm = compute(rows, END_OF_MARCH);
        for (FeatureDefinition definition : firm.set().definitions()) {
            double value = firm.value(definition.id());
            assertThat(Double.isInfinite(value)).as(definition.id()).isFalse();
            boolean share = definition.id().contains("_share_12m")
                    || definition.id().contains("hhi")
                    || definition.id().endsWith("retention")
                    || definition.id().endsWith("void_rate");
            if (share && !Double.isNaN(value)) {
                assertThat(value).as(definition.id()).isBetween(0.0, 1.0 + 1e-9);
            }
        }
    }

    private static FeatureVector compute(List<Row> rows, LocalDate asOf) {
        return FirmFeatures.compute(TradeRows.aggregate(rows), asOf);
    }
}
