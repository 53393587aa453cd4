package io.creditbridge.modelling;

import io.creditbridge.features.BankMovement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words of other systems' ledgers mean; empty where nobody can tell, so that nothing is guessed. */
final class LedgerWords {

    private static final List<String> SALES = List.of("s", "out", "销");
    private static final List<String> PURCHASES = List.of("p", "in", "buy", "bought", "进", "购", "采");
    private static final List<String> CREDITS = List.of("cr", "deposit", "incoming", "贷", "收");
    private static final List<String> DEBITS = List.of("debit", "dr", "db", "withdraw", "outgoing", "借", "支", "付");
    private static final List<String> CANCELLED = List.of("void", "invalid", "cancel", "closed", "无效");

    /** Words that say it wherever they stand, as in 买家取消, but for 未 before them. */
    private static final List<String> CANCELLED_ANYWHERE = List.of("作废", "取消", "关闭");

    private static final List<String> STANDING = List.of(
            "valid",
            "normal",
            "ok",
            "paid",
            "ship",
            "sent",
            "deliver",
            "complete",
            "finish",
            "success",
            "refund",
            "有效",
            "正常",
            "已付",
            "已发",
            "已签收",
            "已完成",
            "完成",
            "交易完成",
            "交易成功",
            "退款",
            "已退款",
            "部分退款");

    private LedgerWords() {}

    /** Whether a row of trade is a sale. */
    static Optional<Boolean> isSale(String word) {
        return either(word, SALES, PURCHASES);
    }

    /** Whether a booking brings money in. */
    static Optional<Boolean> isCredit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "c", "in" -> Optional.of(true);
            case "d", "out" -> Optional.of(false);
            default -> either(word, CREDITS, DEBITS);
        };
    }

    private static Optional<Boolean> either(String word, List<String> yes, List<String> no) {
        // By its beginning: "invalid" and 未完成 hold the word that they deny.
        String lower = word.toLowerCase(Locale.ROOT);
        if (yes.stream().anyMatch(lower::startsWith)) {
            return Optional.of(true);
        }
        return no.stream().anyMatch(lower::startsWith) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a row of trade or an order is cancelled; one that says nothing stands. */
    static Optional<Boolean> isCancelled(String status) {
        if (status.isEmpty()) {
            return Optional.of(false);
        }
        boolean said =
                CANCELLED_ANYWHERE.stream().anyMatch(word -> status.contains(word) && !status.contains("未" + word));
        if (!said && isPartRefunded(status)) {
            return Optional.of(false);
        }
        return said ? Optional.of(true) : either(status, CANCELLED, STANDING);
    }

    /** Whether an order was paid back, the whole of it where the status does not say that it was a part. */
    static boolean isRefunded(String status) {
        return status.equalsIgnoreCase("refunded") || status.contains("退款");
    }

    /** Whether a part of an order was paid back, the rest standing. */
    static boolean isPartRefunded(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        return (lower.startsWith("part") && lower.contains("refund"))
                || (status.contains("部分") && status.contains("退款"));
    }

    /** What a booking was for and how money moved. */
    static BankMovement.Kind kind(String purpose, String way) {
        String why = purpose.toLowerCase(Locale.ROOT);
        if (why.contains("sanction") || why.contains("罚息")) {
            return BankMovement.Kind.SANCTION;
        }
        if (why.contains("interest") || why.contains("利息")) {
            return BankMovement.Kind.INTEREST;
        }
        boolean cash = way.toLowerCase(Locale.ROOT).contains("cash") || way.contains("现金");
        return cash ? BankMovement.Kind.CASH : BankMovement.Kind.OTHER;
    }
}
