package io.creditbridge.origination;

import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.proposal.ProposalStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One bank's handling as the owner sees it.
 *
 * @param id the proposal
 * @param productZh the product's name in Chinese
 * @param productEn the product's name in English
 * @param bankZh the bank's name in Chinese
 * @param bankEn the bank's name in English
 * @param status where it stands
 * @param deadline the last day for the bank's answer
 * @param question what the bank asks, or null
 * @param answer what was answered, or null
 * @param refusalReasons why it was refused; empty unless it was
 * @param refusalNote the officer's words, or null
 * @param offerId the open or accepted offer, or null
 * @param offer its terms, or null
 */
record HandlingView(
        UUID id,
        String productZh,
        String productEn,
        String bankZh,
        String bankEn,
        String status,
        LocalDate deadline,
        @Nullable String question,
        @Nullable String answer,
        List<String> refusalReasons,
        @Nullable String refusalNote,
        @Nullable UUID offerId,
        @Nullable OfferTerms offer) {

    /** Whether its offer was accepted and no money has gone out yet. */
    boolean isTaken() {
        return status.equals(ProposalStatus.ACCEPTED.name()) || status.equals(ProposalStatus.SIGNED.name());
    }

    static HandlingView read(ResultSet row, List<String> reasons) throws SQLException {
        UUID offerId = row.getObject("offer_id", UUID.class);
        return new HandlingView(
                row.getObject("id", UUID.class),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("bank_zh"),
                row.getString("bank_en"),
                row.getString("status"),
                row.getObject("deadline", LocalDate.class),
                row.getString("question"),
                row.getString("answer"),
                reasons,
                row.getString("refusal_note"),
                offerId,
                offerId == null ? null : terms(row));
    }

    private static OfferTerms terms(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("annual_rate");
        return new OfferTerms(
                Money.ofFen(row.getLong("offer_amount")),
                row.getInt("offer_term"),
                rate,
                RepaymentPlan.valueOf(row.getString("offer_repayment")),
                InterestDays.valueOf(row.getString("offer_day_count")),
                row.getBigDecimal("offer_fee"),
                row.getString("conditions"),
                row.getObject("valid_until", LocalDate.class),
                subsidy(row));
    }

    private static @Nullable SubsidyTerms subsidy(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("subsidy_rate");
        return rate == null
                ? null
                : new SubsidyTerms(
                        rate,
                        row.getInt("subsidy_months"),
                        Money.ofFen(row.getLong("subsidy_base_fen")),
                        Money.ofFen(row.getLong("subsidy_most_fen")));
    }
}
